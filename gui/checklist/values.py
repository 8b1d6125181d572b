"""The values of a case: what stands in braces is made when the case is walked."""

from __future__ import annotations

import re
import secrets
from typing import TYPE_CHECKING, Final

from gui.sentences import N_, TellingError

if TYPE_CHECKING:
    from collections.abc import Mapping

#: ``{name}``, or ``{repeat x 64}``; a backslash before the brace stands for the brace itself.
_PLACE: Final = re.compile(r"\{(\w+)(?: (\S+) (\d+))?\}")
#: Six digits that are no code of anybody.
_DIGITS: Final = 6


class UnknownPlaceError(TellingError):
    """A value names something that there is not."""


#: Half a character: a lone surrogate.
HALF: Final = "\ud83d"


def filled(template: str, known: Mapping[str, str]) -> str:
    """``template`` with its places filled from ``known``; ``{repeat x 64}`` is 64 times ``x``.

    Raises:
        UnknownPlaceError: It names what is not known.
    """

    def fill(found: re.Match[str]) -> str:
        name, text, count = found.groups()
        if name == "repeat":
            return str(text) * int(count)
        if name not in known:
            raise UnknownPlaceError(
                N_("There is no {name} here: {known}.", name=f"{{{name}}}", known=", ".join(known))
            )
        return known[name]

    return _PLACE.sub(fill, template)


def other_code(code: str) -> str:
    """A code of the same form that is not ``code``."""
    wrong = code
    while wrong == code:
        wrong = "".join(secrets.choice("0123456789") for _ in range(_DIGITS))
    return wrong


def reaches(address: str, own: str) -> bool:
    """Whether mail to ``address`` comes where that to ``own``, an address of the tester's, does.

    So it is with another tag of one mailbox, with any name at the domain of one without a tag, which then
    takes them all, and with Amazon's mail simulator, which nobody's reputation suffers from.
    """
    name, _, domain = address.casefold().strip().rpartition("@")
    own_name, _, own_domain = own.casefold().rpartition("@")
    if domain == _SIMULATOR:
        return True
    mailbox, tag, _ = own_name.partition("+")
    return domain == own_domain and (not tag or name.partition("+")[0] == mailbox)


_SIMULATOR: Final = "simulator.amazonses.com"
