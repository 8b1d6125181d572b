"""What people leave in place of a value that is to be filled in."""

from __future__ import annotations

import re
from typing import Final


def is_placeholder(value: str) -> bool:
    """Whether ``value`` stands for one that somebody has yet to fill in; a real id never looks like it."""
    return bool(_PLACEHOLDER.search(value))


_PLACEHOLDER: Final = re.compile(
    r"""
    your | x{4,} | _x+$ | example(?!\.(com|org|net)\b) | replace | change_?-?me | placeholder | dummy
    | ^to-?_?do$ | ^tbd$ | insert
    | [<>\[\]{}%*#…] | \.\.\. | ^string$ | ^undefined$ | ^null$
    | ^[a-z_-]*(pool|client)[_-]?id$ | ^[a-z]{2,5}(-[a-z]+){1,2}-\d_(user|my|test|the)?_?pool(_?id)?$ | ^0+$
    """,
    re.VERBOSE | re.IGNORECASE,
)
