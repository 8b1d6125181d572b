"""Bodies of calls, as far as the evidence reads them.

The interpreter stands still while a JSON document is parsed, the window with it: half a second for one of ten
megabytes. So a large body is not parsed, and gone through piece by piece.
"""

from __future__ import annotations

import json
import re
import time
from typing import TYPE_CHECKING, Any, Final

if TYPE_CHECKING:
    from collections.abc import Callable

#: A longer body is large, in characters.
LARGE: Final = 2**18
_PIECE: Final = 2**16
#: A member with a text that needs no escape.
_MEMBER: Final = re.compile(r'"(\w+)"\s*:\s*"([^"\\]*)"')
_BETWEEN: Final = re.compile(r',\s*(?=")')


def members(body: str) -> dict[str, Any]:
    """The members of a JSON object, none where it is none; of a large one the texts near its beginning."""
    if len(body) > LARGE:
        found = _MEMBER.findall(body, 0, _PIECE)
        return dict(reversed(found))
    try:
        value = json.loads(body)
    except (ValueError, RecursionError):
        return {}
    return value if isinstance(value, dict) else {}


def in_pieces(body: str, change: Callable[[str], str]) -> str:
    """A large body, changed piece by piece; other threads have their turn between two of them.

    A piece ends behind a comma before a quote: there a member begins or a text ends, and none is cut in two.
    """
    pieces = []
    start = 0
    while start < len(body):
        found = _BETWEEN.search(body, start + _PIECE)
        end = found.end() if found else len(body)
        pieces.append(change(body[start:end]))
        start = end
        time.sleep(0)
    return "".join(pieces)
