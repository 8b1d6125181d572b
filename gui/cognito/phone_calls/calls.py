"""What the phone asks of a user pool, and what comes back.

Frozen records that cross from the screens to the worker and back. Secrets are kept out of ``repr``.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from enum import Enum, auto
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from collections.abc import Mapping
    from datetime import datetime

    from gui.cognito.phone_calls.typed import Typed
    from gui.sentences import Sentence


@dataclass(frozen=True)
class _Call:
    """``typed``: what stood in the fields of the form, in their order; in memory alone."""

    typed: tuple[Typed, ...] = field(default=(), repr=False, compare=False, kw_only=True)


@dataclass(frozen=True)
class SignUp(_Call):
    """Register an address: the user becomes UNCONFIRMED and a code is sent.

    ``attributes`` are those beside the address, by name; one that is empty is not sent.
    """

    address: str
    password: str = field(repr=False)
    attributes: tuple[tuple[str, str], ...] = field(default=(), repr=False)


@dataclass(frozen=True)
class ConfirmSignUp(_Call):
    """Prove the address with the mailed code: the user becomes CONFIRMED.

    ``session`` is what SignUp gave, where the app client offers choice-based sign-in (``ALLOW_USER_AUTH``).
    """

    address: str
    code: str = field(repr=False)
    session: str | None = field(default=None, repr=False)


@dataclass(frozen=True)
class ResendConfirmationCode(_Call):
    """Ask for a new code; older ones stop working."""

    address: str


@dataclass(frozen=True)
class ForgotPassword(_Call):
    """Ask for a code with which a new password can be set."""

    address: str


@dataclass(frozen=True)
class ConfirmForgotPassword(_Call):
    """Set a new password with the mailed code."""

    address: str
    code: str = field(repr=False)
    password: str = field(repr=False)


@dataclass(frozen=True)
class LogIn(_Call):
    """Sign in by the environment's flow: by SRP InitiateAuth, then RespondToAuthChallenge; else one call.

    ``session`` of a confirmed sign-up stands in for the password (flow ``USER_AUTH``).
    """

    address: str
    password: str = field(repr=False)
    session: str | None = field(default=None, repr=False)


@dataclass(frozen=True)
class AnswerChallenge(_Call):
    """Go on with a sign-in by the code that it asked for; ``username`` as the challenge named the user."""

    address: str
    username: str
    challenge: str
    session: str = field(repr=False)
    code: str = field(repr=False)


@dataclass(frozen=True)
class GetAwsCredentials(_Call):
    """Trade an ID token for AWS credentials: GetId, GetCredentialsForIdentity, GetCallerIdentity."""

    address: str
    id_token: str = field(repr=False)


@dataclass(frozen=True)
class GlobalSignOut(_Call):
    """End every session of the signed-in user."""

    address: str
    access_token: str = field(repr=False)


Call = (
    SignUp
    | ConfirmSignUp
    | ResendConfirmationCode
    | ForgotPassword
    | ConfirmForgotPassword
    | LogIn
    | AnswerChallenge
    | GetAwsCredentials
    | GlobalSignOut
)


@dataclass(frozen=True)
class CodeDelivery:
    """Where the service says that it sent a code; ``destination`` is masked by the service."""

    destination: str
    medium: str


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
    """Sign-in goes on with a code; ``destination`` says where it went, masked, if it was sent."""

    address: str
    username: str
    challenge: str
    destination: str
    session: str = field(repr=False)


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


class Way(Enum):
    """A way on after a refusal: a screen to go to, or a call to make."""

    LOOK = auto()
    VERIFY = auto()
    LOG_IN = auto()
    SIGN_UP = auto()
    RESEND = auto()
    SEND_RESET_CODE = auto()
    NEW_PASSWORD = auto()


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


def says_confirmed_already(operation: str, message: str) -> bool:
    """Whether the service refused ``operation`` because the account is CONFIRMED, by its words."""
    return operation in ("ConfirmSignUp", "ResendConfirmationCode") and bool(_CONFIRMED.search(message))


#: Other states are told in the same sentence, such as "Current status is FORCE_CHANGE_PASSWORD".
_CONFIRMED: Final = re.compile(r"already confirmed|status is confirmed", re.IGNORECASE)


Outcome = (
    SignedUp
    | Confirmed
    | CodeSent
    | PasswordResetCodeSent
    | PasswordReset
    | Challenged
    | LoggedIn
    | AwsCredentials
    | LoggedOut
    | Refusal
)
