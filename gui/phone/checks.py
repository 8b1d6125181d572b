"""What the mobile app checks before it sends, and how it reads a typed code."""

from __future__ import annotations

import re
import unicodedata
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QCoreApplication

from gui.cognito.environments.password_policy import MOBILE_SYMBOLS, PasswordPolicy, PasswordRule

if TYPE_CHECKING:
    from collections.abc import Iterable

_EMAIL: Final = re.compile(r"\S+@\S+")
_CODE: Final = re.compile(r"\d{6}", re.ASCII)
_DASHES: Final = frozenset("-\N{HYPHEN}\N{NON-BREAKING HYPHEN}\N{EN DASH}\N{EM DASH}\N{MINUS SIGN}")


def _tr(text: str) -> str:
    return QCoreApplication.translate("checks", text)


def email_problem(email: str) -> str | None:
    """Why the mobile app would not send this trimmed address."""
    if not email:
        return _tr("Email field must not be blank.")
    return None if _EMAIL.fullmatch(email) else _tr("Invalid email format.")


def new_password_problem(password: str, policy: PasswordPolicy | None) -> str | None:
    """Why the mobile app would not send this new password. It knows fewer symbols than Cognito does.

    Where the pool's ``policy`` is not known, only that there is a password is checked.
    """
    if policy is None:
        return password_problem(password)
    unmet = policy.unmet(password, MOBILE_SYMBOLS)
    if not unmet:
        return None
    return _tr("Password must include: {rules}").format(rules=", ".join(rule_texts(unmet, policy)))


def password_problem(password: str) -> str | None:
    """Why the mobile app would not log in with this password."""
    return None if password else _tr("Password field must not be blank.")


def repeated_password_problem(password: str, repeated: str) -> str | None:
    """Why the mobile app would not take the repeated password."""
    return None if password == repeated else _tr("Passwords do not match.")


def code_problem(code: str) -> str | None:
    """Why the mobile app would not send this normalised code."""
    if not code:
        return _tr("Verification Code field must not be blank.")
    return None if _CODE.fullmatch(code) else _tr("Invalid verification code format.")


def normalised_code(text: str) -> str:
    """A typed or pasted code without spaces and dashes, any script's digits as ASCII's. It stays a text."""
    visible = (
        character
        for character in text
        if not character.isspace() and character not in _DASHES and unicodedata.category(character) != "Cf"
    )
    return "".join(str(unicodedata.digit(character, character)) for character in visible)


def rule_texts(rules: Iterable[PasswordRule], policy: PasswordPolicy) -> list[str]:
    """Each rule as the mobile app words it."""
    texts = {
        PasswordRule.LENGTH: _tr("at least {count} characters").format(count=policy.minimum_length),
        PasswordRule.LOWERCASE: _tr("1 lowercase"),
        PasswordRule.UPPERCASE: _tr("1 uppercase"),
        PasswordRule.NUMBER: _tr("1 number"),
        PasswordRule.SYMBOL: _tr("1 symbol"),
    }
    return [texts[rule] for rule in rules]
