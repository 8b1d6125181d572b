"""What is taken out of what leaves the record: e-mail addresses, and whatever else the tester strikes out."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from collections.abc import Callable

#: An address in running text: the parts before and behind the @, without what encloses them.
_ADDRESS: Final = re.compile(r"([^\s\"'<>()\[\]{},;:=@\\]+)@([^\s\"'<>()\[\]{},;:=@\\]+)")


def with_masked_addresses(text: str) -> str:
    """``text`` with each e-mail address as the service masks it: ``t***@e***``."""
    return _ADDRESS.sub(lambda found: f"{found[1][0]}***@{found[2][0]}***", text)


def as_it_is(text: str) -> str:
    """``text`` itself."""
    return text


def masking(*, addresses: bool) -> Callable[[str], str]:
    """How a text leaves the record."""
    return with_masked_addresses if addresses else as_it_is
