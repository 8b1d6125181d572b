"""What an authenticator app shows."""

from __future__ import annotations

import base64
import hmac
import time


def one_time_password(secret: str, ahead: int = 0) -> str:
    """What it shows now, or so many half minutes ahead (RFC 6238)."""
    padded = secret + "=" * (-len(secret) % 8)
    counter = (int(time.time()) // 30 + ahead).to_bytes(8, "big")
    digest = hmac.digest(base64.b32decode(padded), counter, "sha1")
    start = digest[-1] & 15
    return f"{(int.from_bytes(digest[start : start + 4], 'big') & 0x7FFFFFFF) % 1_000_000:06}"
