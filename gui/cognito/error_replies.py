"""What an HTTP reply that is no success says: the service's error, or the words of a page in its place."""

from __future__ import annotations

import json
import re
from typing import TYPE_CHECKING, Any, Final, NamedTuple
from xml.sax.saxutils import escape

from gui.http_failures import MOST_WORDS, page_words

if TYPE_CHECKING:
    from gui.http_client import Reply

#: A larger body is searched and not parsed, which would hold up every other thread meanwhile.
_PARSED_AT_MOST: Final = 2**18
_SEARCHED: Final = 2**16
#: What is kept of the service's own words: more is no message, but somebody's attack or mistake.
_MOST_MESSAGE: Final = 2**16


class ErrorReply(NamedTuple):
    """The service's code and message; of a page in its place the status as code, and its first words."""

    code: str
    message: str


def error_reply(reply: Reply) -> ErrorReply:
    """Read ``reply``, whose status is that of an error."""
    members = _members(reply.body)
    header = reply.headers.get("x-amzn-errortype", "").partition(":")[0]
    code = members.get("__type") or header
    message = members.get("message", members.get("Message", ""))
    if isinstance(code, str) and code:
        return ErrorReply(code[:MOST_WORDS], str(message)[:_MOST_MESSAGE])
    words = str(message)[:MOST_WORDS] or page_words(reply.body, reply.status)
    return ErrorReply(str(reply.status), words)


def as_json(error: ErrorReply) -> bytes:
    """``error`` as the JSON protocol writes it."""
    return json.dumps({"__type": error.code, "message": error.message}).encode()


def as_xml(error: ErrorReply) -> bytes:
    """``error`` as STS writes it."""
    code, message = escape(error.code), escape(error.message)
    inner = f"<Error><Code>{code}</Code><Message>{message}</Message></Error>"
    return f"<ErrorResponse>{inner}</ErrorResponse>".encode()


def _members(body: bytes) -> dict[str, Any]:
    if len(body) <= _PARSED_AT_MOST:
        try:
            parsed = json.loads(body)
        except (ValueError, RecursionError):
            return {}
        return parsed if isinstance(parsed, dict) else {}
    found = (re.search(_MEMBER % name, body[:_SEARCHED]) for name in (b"__type", b"[mM]essage"))
    names = ("__type", "message")
    return {name: _unquoted(each[1]) for name, each in zip(names, found, strict=True) if each}


_MEMBER: Final = rb'"%s"\s*:\s*"((?:[^"\\]|\\.)*)'


def _unquoted(text: bytes) -> str:
    try:
        return str(json.loads(b'"' + text + b'"'))
    except ValueError:  # cut within an escape
        return text.decode("utf-8", "replace")
