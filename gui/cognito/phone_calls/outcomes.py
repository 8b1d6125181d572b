"""What comes of a call of the phone.

Frozen records that cross from the worker to the screens. Secrets are kept out of ``repr``.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from enum import Enum, auto
from typing import TYPE_CHECKING, Any, Final

from gui.cognito.phone_calls.calls import AccountCall, AnswerChallenge, GlobalSignOut

if TYPE_CHECKING:
    from collections.abc import Mapping
    from datetime import datetime

    from gui.cognito.phone_calls.calls import Call
    from gui.sentences import Sentence


@dataclass(frozen=True)
class CodeDelivery:
    """Where the service says that it sent a code; ``destination`` is masked by the service."""

    destination: str
    medium: str


def code_delivery(details: Mapping[str, Any]) -> CodeDelivery:
    """The service's ``CodeDeliveryDetails``."""
    return CodeDelivery(str(details.get("Destination", "")), str(details.get("DeliveryMedium", "")))


@dataclass(frozen=True)
class SignedUp:
    """The user exists. ``confirmed`` is true where a trigger confirmed it at once: then there is no code."""

    address: str
    sub: str
    confirmed: bool
    delivery: CodeDelivery | None
    session: str | None = field(default=None, repr=False)


@dataclass(frozen=True)
class Confirmed:
    """The code was right: the account can log in, without a password where there is a ``session``."""

    address: str
    session: str | None = field(default=None, repr=False)


@dataclass(frozen=True)
class CodeSent:
    """A new code to confirm the sign-up is on its way."""

    address: str
    delivery: CodeDelivery | None


@dataclass(frozen=True)
class PasswordResetCodeSent:
    """A code to set a new password with is on its way."""

    address: str
    delivery: CodeDelivery | None


@dataclass(frozen=True)
class PasswordReset:
    """The new password is set."""

    address: str


@dataclass(frozen=True)
class Challenged:
    """Sign-in goes on with a challenge.

    Attributes:
        address: Who signs in, as typed.
        username: As the challenge names the user.
        challenge: Its name.
        destination: Where a code went, masked by the service, if one was sent.
        session: What ties the answer to it.
        choices: The factors of which one is to be chosen.
        required: The attributes that the account lacks, to be given with a new password.
        parameters: What the pool's own question says, by name.
        secret_code: The secret for the authenticator app that is to be set up.
    """

    address: str
    username: str
    challenge: str
    destination: str
    session: str = field(repr=False)
    choices: tuple[str, ...] = ()
    required: tuple[str, ...] = ()
    parameters: tuple[tuple[str, str], ...] = ()
    secret_code: str = field(default="", repr=False)


@dataclass(frozen=True)
class LoggedIn:
    """Signed in. ``claims`` are those of the ID token, not verified here: they are shown, not trusted."""

    address: str
    claims: Mapping[str, object]
    access_token: str = field(repr=False)
    id_token: str = field(repr=False)
    refresh_token: str = field(repr=False)


@dataclass(frozen=True)
class AwsCredentials:
    """Temporary credentials of an identity pool, proved by STS: ``arn`` is whom it takes them for."""

    address: str
    identity_id: str
    access_key_id: str = field(repr=False)
    expires: datetime
    arn: str


@dataclass(frozen=True)
class LoggedOut:
    """Every token of the user has been revoked."""

    address: str


@dataclass(frozen=True)
class PasswordChanged:
    """The new password is set; the session goes on."""

    address: str


@dataclass(frozen=True)
class AttributeChanged:
    """The attribute ``name`` is to be ``value``: at once, or once the code that went out is given."""

    address: str
    name: str
    value: str
    delivery: CodeDelivery | None


@dataclass(frozen=True)
class AttributeCodeSent:
    """A new code to verify that the attribute ``name`` is ``value`` is on its way."""

    address: str
    name: str
    value: str
    delivery: CodeDelivery | None


@dataclass(frozen=True)
class AttributeVerified:
    """The attribute ``name`` is ``value``, verified; its owner logs in with ``address`` from now on."""

    address: str
    name: str
    value: str


@dataclass(frozen=True)
class AuthenticatorSecret:
    """The secret for an authenticator app of the signed-in user."""

    address: str
    secret_code: str = field(repr=False)


@dataclass(frozen=True)
class AuthenticatorSetUp:
    """Each sign-in of the user asks for a code of the authenticator app from now on."""

    address: str


@dataclass(frozen=True)
class AccountDeleted:
    """The user is gone, by his own wish."""

    address: str


class Way(Enum):
    """A way on after a refusal: a screen to go to, or a call to make."""

    LOOK = auto()
    VERIFY = auto()
    LOG_IN = auto()
    SIGN_UP = auto()
    RESEND = auto()
    SEND_RESET_CODE = auto()
    NEW_PASSWORD = auto()
    ASK_FOR_ATTRIBUTES = auto()


@dataclass(frozen=True)
class Refusal:
    """A call that did not do what was asked.

    Attributes:
        call: What was asked.
        operation: The Cognito operation that was refused, such as ``ConfirmSignUp``.
        code: The service's error code, or one of ours where no service answered (``NoConnection`` ...).
        message: The service's own words, or a sentence of ours where there are none.
        advice: What to do next.
        ways: What can be gone on with, the likeliest first.
        may_have_happened: There is no answer to rely on: the service may have done what was asked.
    """

    call: Call
    operation: str
    code: str
    message: Sentence | str
    advice: Sentence
    ways: tuple[Way, ...] = ()
    may_have_happened: bool = False

    @property
    def is_confirmed_already(self) -> bool:
        """Whether it was refused because the account is CONFIRMED: its codes stand for other things too."""
        return says_confirmed_already(self.operation, str(self.message))

    @property
    def missing_attributes(self) -> tuple[str, ...]:
        """The attributes that the pool requires and did not get, in the order of the service's words."""
        names = (found[1] or found[2] for found in _MISSING.finditer(str(self.message)))
        found = (_SCIM_NAMES.get(name, name) for name in names)
        return tuple(dict.fromkeys(found))

    @property
    def ends_session(self) -> bool:
        """Whether it tells that nobody is signed in any more: the tokens have ended, or the user is gone."""
        if not isinstance(self.call, AccountCall):
            return False
        is_of_token = isinstance(self.call, GlobalSignOut) or bool(_TOKEN.search(str(self.message)))
        return self.code == "UserNotFoundException" or (self.code == "NotAuthorizedException" and is_of_token)

    @property
    def ends_sign_in(self) -> bool:
        """Whether it tells that the sign-in under way cannot go on: its session has ended."""
        is_over = self.code == "NotAuthorizedException" and "session" in str(self.message).casefold()
        return isinstance(self.call, AnswerChallenge) and is_over


def says_confirmed_already(operation: str, message: str) -> bool:
    """Whether the service refused ``operation`` because the account is CONFIRMED, by its words."""
    return operation in ("ConfirmSignUp", "ResendConfirmationCode") and bool(_CONFIRMED.search(message))


#: Recorded in two forms: ``birthdate: The attribute is required`` and ``name.familyName: The attribute
#: name.familyName is required``.
_MISSING: Final = re.compile(
    r"([\w:.-]+): The attribute (?:\S+ )?is required|attributes given, ([\w:.-]+) is missing"
)
#: The names of SCIM, in which the service tells of some.
_SCIM_NAMES: Final = {
    "name.familyName": "family_name",
    "name.givenName": "given_name",
    "name.middleName": "middle_name",
    "name.formatted": "name",
}
#: Other states are told in the same sentence, such as "Current status is FORCE_CHANGE_PASSWORD".
_CONFIRMED: Final = re.compile(r"already confirmed|status is confirmed", re.IGNORECASE)

#: "Access Token does not have required scopes" ends nothing.
_TOKEN: Final = re.compile("access token (has|is)|invalid access token|verify signature", re.IGNORECASE)

#: What comes of what a user does who is signed in.
AccountOutcome = (
    AwsCredentials
    | LoggedOut
    | PasswordChanged
    | AttributeChanged
    | AttributeCodeSent
    | AttributeVerified
    | AuthenticatorSecret
    | AuthenticatorSetUp
    | AccountDeleted
)

Outcome = (
    SignedUp
    | Confirmed
    | CodeSent
    | PasswordResetCodeSent
    | PasswordReset
    | Challenged
    | LoggedIn
    | AccountOutcome
    | Refusal
)
