"""A user pool's password policy, checked as the user types."""

from __future__ import annotations

import secrets
from dataclasses import dataclass
from enum import Enum, auto
from typing import TYPE_CHECKING, Any, Final

from gui.sentences import N_, Sentence, joined

if TYPE_CHECKING:
    from collections.abc import Mapping

#: What Cognito counts as a symbol (developer guide, "Adding user pool password requirements"); a space
#: only where it stands inside.
COGNITO_SYMBOLS: Final = frozenset("^$*.[]{}()?\"!@#%&/\\,><':;|_~`=+- ")
#: What the mobile app counts as a symbol: Cognito's less ``- + =`` and the space.
MOBILE_SYMBOLS: Final = COGNITO_SYMBOLS - frozenset("-+= ")


class PasswordRule(Enum):
    """One rule of a policy, in the order in which the screens list them."""

    LENGTH = auto()
    LOWERCASE = auto()
    UPPERCASE = auto()
    NUMBER = auto()
    SYMBOL = auto()


@dataclass(frozen=True)
class PasswordPolicy:
    """What a password must have; the defaults are those of a pool made through the API."""

    minimum_length: int = 8
    require_lowercase: bool = True
    require_uppercase: bool = True
    require_numbers: bool = True
    require_symbols: bool = True

    @classmethod
    def from_service(cls, policy: Mapping[str, Any]) -> PasswordPolicy:
        """Read ``PasswordPolicy`` as DescribeUserPool gives it."""
        return cls(
            minimum_length=int(policy.get("MinimumLength", 8)),
            require_lowercase=bool(policy.get("RequireLowercase", False)),
            require_uppercase=bool(policy.get("RequireUppercase", False)),
            require_numbers=bool(policy.get("RequireNumbers", False)),
            require_symbols=bool(policy.get("RequireSymbols", False)),
        )

    def rules(self) -> tuple[PasswordRule, ...]:
        """The rules that this policy has."""
        required = {
            PasswordRule.LENGTH: True,
            PasswordRule.LOWERCASE: self.require_lowercase,
            PasswordRule.UPPERCASE: self.require_uppercase,
            PasswordRule.NUMBER: self.require_numbers,
            PasswordRule.SYMBOL: self.require_symbols,
        }
        return tuple(rule for rule, wanted in required.items() if wanted)

    @property
    def sentence(self) -> Sentence:
        """What the rules are, in one sentence."""
        kinds = {
            PasswordRule.LOWERCASE: N_("a lower-case letter"),
            PasswordRule.UPPERCASE: N_("an upper-case letter"),
            PasswordRule.NUMBER: N_("a number"),
            PasswordRule.SYMBOL: N_("a symbol"),
        }
        length = N_("At least {count} characters", count=self.minimum_length)
        needed = [words for rule, words in kinds.items() if rule in self.rules()]
        return N_("{rules}.", rules=joined([length, *needed], ", "))

    def unmet(self, password: str, symbols: frozenset[str] = COGNITO_SYMBOLS) -> tuple[PasswordRule, ...]:
        """The rules that ``password`` breaks, with ``symbols`` counted as symbols.

        Letters and digits are those of ASCII: which others Cognito counts is not documented.
        """
        met = {
            PasswordRule.LENGTH: len(password) >= self.minimum_length,
            PasswordRule.LOWERCASE: any("a" <= character <= "z" for character in password),
            PasswordRule.UPPERCASE: any("A" <= character <= "Z" for character in password),
            PasswordRule.NUMBER: any("0" <= character <= "9" for character in password),
            PasswordRule.SYMBOL: any(character in symbols for character in password.strip()),
        }
        return tuple(rule for rule in self.rules() if not met[rule])


#: At least so many characters: 77 bits and more.
_GENERATED_LENGTH: Final = 16
#: What a generated password is made of: what Cognito and the mobile app both take, is on every keyboard, and
#: is not taken for another where it is read off a screen.
_LOWERCASE: Final = "abcdefghijkmnopqrstuvwxyz"
_UPPERCASE: Final = "ABCDEFGHJKLMNPQRSTUVWXYZ"
_NUMBERS: Final = "23456789"
_SYMBOLS: Final = "!#%&*.?@_"


def generated_password(policy: PasswordPolicy | None) -> str:
    """A password that meets ``policy``; where that is not known, one with something of every kind."""
    length = max(_GENERATED_LENGTH, policy.minimum_length if policy else 0)
    kinds = (_LOWERCASE, _UPPERCASE, _NUMBERS, _SYMBOLS)
    others = [secrets.choice(kind) for kind in kinds]
    others += [secrets.choice("".join(kinds)) for _ in range(length - len(others) - 1)]
    secrets.SystemRandom().shuffle(others)
    # A letter first: a spreadsheet takes = and @ at the beginning for a formula, the AWS CLI @ for a file.
    return secrets.choice(_LOWERCASE + _UPPERCASE) + "".join(others)
