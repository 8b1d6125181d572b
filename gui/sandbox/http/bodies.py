"""A request's body off the wire: of the length that was announced, or in chunks (RFC 9112, 6.3 and 7.1)."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from gui.sandbox.errors import CognitoError

if TYPE_CHECKING:
    from email.message import Message
    from io import BufferedReader

#: Bytes: far above any call of the API, far below what would hurt.
LARGEST: Final = 1 << 20
_LONGEST_LINE: Final = 4096
_MOST_TRAILERS: Final = 100
_SIZE: Final = re.compile(rb"([0-9A-Fa-f]{1,16})[ \t]*(?:;.*)?")


def announced(headers: Message[str, str]) -> int | None:
    """The length of the body that follows, in bytes; None for one in chunks.

    Raises:
        CognitoError: 400, 413 or 501, where its end could not be told or it is too large.
    """
    codings = ",".join(headers.get_all("Transfer-Encoding") or []).strip().lower()
    lengths = {str(length).strip() for length in headers.get_all("Content-Length") or ["0"]}
    if codings:
        if "Content-Length" in headers:
            raise malformed("A body has a Content-Length or comes in chunks, not both.")
        if codings != "chunked":
            raise CognitoError("SerializationException", "The only transfer coding is chunked.", 501)
        return None
    length = lengths.pop()
    if lengths or not (length.isascii() and length.isdecimal()):
        raise malformed("The Content-Length is not a number.")
    if len(length) > 9 or int(length) > LARGEST:
        raise _too_large()
    return int(length)


def read(stream: BufferedReader, length: int | None) -> bytes:
    """Read the body that was `announced`.

    Raises:
        CognitoError: 400 where the chunks are none, 413 where they are too many.
        EOFError: the client has closed before its end, and so has sent no call.
    """
    if length is None:
        return _chunks(stream)
    body = stream.read(length)
    if len(body) < length:
        raise EOFError
    return body


def malformed(text: str) -> CognitoError:
    """The refusal of what is not even a request."""
    return CognitoError("SerializationException", text)


def _chunks(stream: BufferedReader) -> bytes:
    body = bytearray()
    while size := _size(_line(stream)):
        if len(body) + size > LARGEST:
            raise _too_large()
        body += read(stream, size)
        if _line(stream):
            raise malformed("A chunk of the body is longer than it says.")
    # Fields behind the body say nothing that the sandbox asks for.
    for _ in range(_MOST_TRAILERS):
        if not _line(stream):
            return bytes(body)
    raise malformed("The body has too many trailers.")


def _size(line: bytes) -> int:
    found = _SIZE.fullmatch(line)
    if found is None:
        raise malformed("A chunk of the body does not begin with its size.")
    return int(found[1], 16)


def _line(stream: BufferedReader) -> bytes:
    line = stream.readline(_LONGEST_LINE)
    if line.endswith(b"\r\n"):
        return line[:-2]
    if line.endswith(b"\n") or len(line) == _LONGEST_LINE:
        raise malformed("A line between the chunks of the body does not end.")
    raise EOFError


def _too_large() -> CognitoError:
    return CognitoError("SerializationException", f"The body has more than {LARGEST} bytes.", 413)
