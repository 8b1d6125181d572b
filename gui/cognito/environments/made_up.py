"""Addresses and passwords that nobody has to type."""

from __future__ import annotations

import re
import secrets
import string
from typing import TYPE_CHECKING, Final

from gui.sentences import N_, TellingError

if TYPE_CHECKING:
    from datetime import datetime

    from gui.cognito.environments.password_policy import PasswordPolicy

#: What an address is made of where nobody says otherwise; example.com takes no mail (RFC 2606).
PATTERN: Final = "qa+{date}-{time}-{n}@example.com"
_PLACEHOLDER: Final = re.compile(r"\{(\w*)\}")
_RANDOM_LENGTH: Final = 8
_LETTERS: Final = string.ascii_lowercase + string.digits
#: Symbols that no shell, URL, CSV file or keyboard makes trouble with; the mobile app counts all of them.
_SYMBOLS: Final = "!#%*_"
_USUAL_LENGTH: Final = 14


class PatternError(TellingError):
    """A pattern has a placeholder that there is not."""


def made_up(pattern: str, moment: datetime, number: int) -> str:
    """What ``pattern`` makes: ``{date}``, ``{time}``, ``{n}`` and ``{random}`` stand for what they say.

    Raises:
        PatternError: There is no such placeholder.
    """
    values = {
        "date": f"{moment:%Y%m%d}",
        "time": f"{moment:%H%M%S}",
        "n": str(number),
        "random": "".join(secrets.choice(_LETTERS) for _ in range(_RANDOM_LENGTH)),
    }

    def value(found: re.Match[str]) -> str:
        if found[1] not in values:
            raise PatternError(
                N_(
                    "A pattern has no {placeholder}: there are {known}.",
                    placeholder=found[0],
                    known=", ".join(f"{{{name}}}" for name in values),
                )
            )
        return values[found[1]]

    return _PLACEHOLDER.sub(value, pattern)


def password_for(policy: PasswordPolicy) -> str:
    """A random password that meets ``policy``, and most other ones."""
    kinds = (string.ascii_uppercase, string.ascii_lowercase, string.digits, _SYMBOLS)
    length = max(_USUAL_LENGTH, policy.minimum_length)
    characters = [secrets.choice(kinds[number % len(kinds)]) for number in range(length)]
    secrets.SystemRandom().shuffle(characters)
    return "".join(characters)
