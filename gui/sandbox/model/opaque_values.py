"""Opaque values that callers hold for the service: refresh tokens, sessions, secret blocks, page tokens.

What the service needs to know again is inside, encrypted, so that it need not remember each of them.
"""

from __future__ import annotations

import json
import secrets
from typing import Any

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.ciphers.aead import AESGCM

_NONCE = 12


class OpaqueValues:
    """Seals and opens such values with one key.

    Args:
        key: 32 bytes.
    """

    def __init__(self, key: bytes) -> None:
        self.key = key
        self._cipher = AESGCM(key)

    def close(self, purpose: str, **contents: Any) -> bytes:
        """OpaqueValues JSON contents for one purpose; a value sealed for another does not open."""
        nonce = secrets.token_bytes(_NONCE)
        return nonce + self._cipher.encrypt(nonce, json.dumps(contents).encode(), purpose.encode())

    def open(self, purpose: str, sealed: bytes) -> dict[str, Any] | None:
        """The contents, or None where this key did not seal them for that purpose."""
        try:
            contents = self._cipher.decrypt(sealed[:_NONCE], sealed[_NONCE:], purpose.encode())
        except (InvalidTag, ValueError):
            return None
        opened: dict[str, Any] = json.loads(contents)
        return opened


def new_key() -> bytes:
    """A random key for a `OpaqueValues`."""
    return secrets.token_bytes(32)
