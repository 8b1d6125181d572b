"""What the mobile app checks before it sends, and what it makes of what was typed.

The app that is mirrored is a Flutter app built on flutter_login and amplify_auth_cognito.
"""

from __future__ import annotations

import re
import unicodedata
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from gui.cognito.environments.password_policy import MOBILE_SYMBOLS, PasswordPolicy, PasswordRule
from gui.cognito.environments.sign_up_form import is_like_phone_number
from gui.cognito.phone_calls.typed import Kind, Typed
from gui.sentences import N_, Sentence, joined

if TYPE_CHECKING:
    from collections.abc import Iterable

#: What Dart's ``String.trim`` takes away: White_Space of Unicode and the byte order mark.
_BLANKS: Final = "\t\n\v\f\r \x85\xa0\u1680\u2028\u2029\u202f\u205f\u3000\ufeff" + "".join(
    map(chr, range(0x2000, 0x200B))
)
_EMAIL: Final = re.compile(r"\S+@\S+")
_PHONE_NUMBER: Final = re.compile(r"\+\d+", re.ASCII)
_CODE: Final = re.compile(r"\d{6}", re.ASCII)
#: Those that are mailed for a sign-in have eight digits.
_SIGN_IN_CODE: Final = re.compile(r"\d{6}|\d{8}", re.ASCII)
_DASHES: Final = frozenset("-\N{HYPHEN}\N{NON-BREAKING HYPHEN}\N{EN DASH}\N{EM DASH}\N{MINUS SIGN}")


@dataclass(frozen=True)
class Checks:
    """How the phone reads what was typed.

    Attributes:
        mobile: Check and trim as the mobile app does; otherwise send as typed.
        tidies_codes: Take blanks and dashes out of a code, where the mobile app would refuse it.
        country_code: What a phone number without one begins with, such as ``+49``.
    """

    mobile: bool = True
    tidies_codes: bool = True
    country_code: str = "+1"

    def read(self, kind: Kind, text: str) -> Typed:
        """What is sent of ``text``: an address and a code are trimmed, a password is not.

        A phone number loses all but its digits, and gets the country code, as in Amplify's Authenticator.
        """
        if kind is Kind.EMAIL_OR_PHONE_NUMBER:
            kind = Kind.PHONE_NUMBER if is_like_phone_number(text) else Kind.EMAIL
        return Typed(kind, text, self._sent(kind, text) if self.mobile else text)

    def remark(self, typed: Typed) -> Sentence | None:
        """Where this app and Amplify's own Authenticator part."""
        if not self.mobile:
            return None
        if typed.kind is Kind.PASSWORD and typed.sent != typed.sent.strip(_BLANKS):
            return N_("Amplify's Authenticator would trim it.")
        if self.may_tidy(typed) and self.tidies_codes:
            return N_("The mobile app would refuse it as it was typed.")
        return None

    def may_tidy(self, typed: Typed) -> bool:
        """Whether it makes a difference for ``typed`` if codes are tidied."""
        is_code = self.mobile and typed.kind is Kind.CODE
        return is_code and normalised_code(typed.text) != _trimmed(typed.text)

    def _sent(self, kind: Kind, text: str) -> str:
        match kind:
            case Kind.PHONE_NUMBER:
                return self._phone_number(text)
            case Kind.CODE:
                return normalised_code(text) if self.tidies_codes else _trimmed(text)
            case Kind.PASSWORD | Kind.ANSWER:
                return _one_line(text)
            case Kind.LONG_TEXT:
                return text.strip(_BLANKS)
            case _:
                return _trimmed(text)

    def _phone_number(self, text: str) -> str:
        number = normalised_code(text).replace("(", "").replace(")", "").replace(".", "")
        return number if not number.isdecimal() else f"{self.country_code}{number}"


def address_problem(typed: Typed) -> Sentence | None:
    """Why the mobile app would not send this e-mail address, phone number or user name."""
    match typed.kind:
        case Kind.PHONE_NUMBER:
            return phone_number_problem(typed.sent)
        case Kind.USERNAME:
            return username_problem(typed.sent)
        case _:
            return email_problem(typed.sent)


def email_problem(email: str) -> Sentence | None:
    """Why the mobile app would not send this trimmed address."""
    if not email:
        return N_("Email field must not be blank.")
    return None if _EMAIL.fullmatch(email) else N_("Invalid email format.")


def phone_number_problem(number: str) -> Sentence | None:
    """Why the mobile app would not send this number: it wants ``+`` and digits."""
    if not number:
        return N_("Phone Number field must not be blank.")
    return None if _PHONE_NUMBER.fullmatch(number) else N_("Invalid phone number format.")


def username_problem(username: str) -> Sentence | None:
    """Why the mobile app would not send this trimmed user name."""
    if not username:
        return N_("Username field must not be blank.")
    if re.search(r"\s", username):
        return N_("Username must only contain alphanumeric characters and symbols.")
    return None


def new_password_problem(password: str, policy: PasswordPolicy | None) -> Sentence | None:
    """Why the mobile app would not send this new password. It knows fewer symbols than Cognito does.

    Where the pool's ``policy`` is not known, only that there is a password is checked.
    """
    if policy is None:
        return password_problem(password)
    unmet = policy.unmet(password, MOBILE_SYMBOLS)
    if not unmet:
        return None
    return N_("Password must include: {rules}", rules=joined(rule_texts(unmet, policy), ", "))


def password_problem(password: str) -> Sentence | None:
    """Why the mobile app would not log in with this password."""
    return None if password else N_("Password field must not be blank.")


def repeated_password_problem(password: str, repeated: str) -> Sentence | None:
    """Why the mobile app would not take the repeated password."""
    return None if password == repeated else N_("Passwords do not match.")


def code_problem(code: str, *, is_of_sign_in: bool = False) -> Sentence | None:
    """Why the mobile app would not send this normalised code."""
    if not code:
        return N_("Verification Code field must not be blank.")
    form = _SIGN_IN_CODE if is_of_sign_in else _CODE
    return None if form.fullmatch(code) else N_("Invalid verification code format.")


def answer_problem(answer: str) -> Sentence | None:
    """Why the mobile app would not send this answer to the pool's own question."""
    return None if answer else N_("Answer field must not be blank.")


def normalised_code(text: str) -> str:
    """A typed or pasted code without spaces and dashes, any script's digits as ASCII's. It stays a text."""
    visible = (
        character
        for character in text
        if not character.isspace() and character not in _DASHES and unicodedata.category(character) != "Cf"
    )
    return "".join(str(unicodedata.digit(character, character)) for character in visible)


def _trimmed(text: str) -> str:
    return _one_line(text).strip(_BLANKS)


def _one_line(text: str) -> str:
    """A phone's field has one line: line breaks do not get into it (Flutter's singleLineFormatter)."""
    return text.replace("\r", "").replace("\n", "")


def rule_texts(rules: Iterable[PasswordRule], policy: PasswordPolicy) -> list[Sentence]:
    """Each rule as the mobile app words it."""
    texts = {
        PasswordRule.LENGTH: N_("at least {count} characters", count=policy.minimum_length),
        PasswordRule.LOWERCASE: N_("1 lowercase"),
        PasswordRule.UPPERCASE: N_("1 uppercase"),
        PasswordRule.NUMBER: N_("1 number"),
        PasswordRule.SYMBOL: N_("1 symbol"),
    }
    return [texts[rule] for rule in rules]
