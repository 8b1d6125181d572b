"""What people leave in place of a value that is to be filled in; and what may not be shown."""

from __future__ import annotations

import re
from typing import Final


def is_placeholder(value: str) -> bool:
    """Whether ``value`` stands for one that somebody has yet to fill in; a real id never looks like it."""
    return bool(_PLACEHOLDER.search(value))


def holds_secret(name: str) -> bool:
    """Whether a key or a secret may have run into ``name``, as where a line break is lost."""
    return bool(_SECRET.search(name))


#: An access key of AWS, or small letters and digits in a row as in an app client's secret.
_SECRET: Final = re.compile(r"(?:AKIA|ASIA)[A-Z0-9]{12}|(?=(?:[a-z]*\d){4})[a-z0-9]{20}")
_PLACEHOLDER: Final = re.compile(
    r"""
    your | x{4,} | _x+$ | example(?!\.(com|org|net)\b) | replace | change_?-?me | placeholder | dummy
    | ^to-?_?do$ | ^tbd$ | insert
    | [<>\[\]{}%*#…] | \.\.\. | ^string$ | ^undefined$ | ^null$
    | ^[a-z_-]*(pool|client)[_-]?id$ | ^[a-z]{2,5}(-[a-z]+){1,2}-\d_(user|my|test|the)?_?pool(_?id)?$ | ^0+$
    """,
    re.VERBOSE | re.IGNORECASE,
)
