"""The form in which Cognito answers: replies, refusals and the headers that go with them.

Bodies are compact JSON and error bodies hold `__type` without a name-space prefix, then `message` in lower
case (byte counts of recorded replies agree, confidence high). Who may read a reply is `access`'s.
"""

from __future__ import annotations

import json
import re
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from gui.sandbox.errors import CognitoError

AMAZON_JSON = "application/x-amz-json-1.1"
# Clients give up on header lines beyond 64 KiB, and a message may echo a value of any length.
_LONGEST_HEADER = 8000


@dataclass(frozen=True)
class Reply:
    """One HTTP reply; `late` is how many seconds it is held back, as a fault demands."""

    status: int
    body: bytes = b""
    content_type: str = AMAZON_JSON
    headers: dict[str, str] = field(default_factory=dict)
    late: float = 0


def compact(value: object) -> bytes:
    """JSON without a space, as the service writes it."""
    return json.dumps(value, separators=(",", ":"), ensure_ascii=False).encode("utf-8", "replace")


def success(result: dict[str, Any] | None, request_id: str) -> Reply:
    """The reply to a call that was carried out; None is the empty body of an operation without output."""
    body = b"" if result is None else compact(result)
    return Reply(200, body, headers={"x-amzn-RequestId": request_id})


def refusal(error: CognitoError, request_id: str) -> Reply:
    """The reply to a call that was refused."""
    headers = {
        "x-amzn-RequestId": request_id,
        "x-amzn-ErrorType": f"{error.code}:",
        "x-amzn-ErrorMessage": _header_text(error.message),
    }
    return Reply(error.status, compact({"__type": error.code, "message": error.message}), headers=headers)


def _header_text(text: str) -> str:
    """What of a message may stand in a header: one line of Latin-1 (messages echo what callers sent)."""
    return (
        re.sub(r"[\x00-\x1f\x7f-\x9f]+", " ", text)
        .encode("latin-1", "replace")
        .decode("latin-1")
        .strip()[:_LONGEST_HEADER]
    )
