"""What comes of a call of the phone.

Frozen records that cross from the worker to the screens. Secrets are kept out of ``repr``.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from enum import Enum, auto
from typing import TYPE_CHECKING, Final

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
