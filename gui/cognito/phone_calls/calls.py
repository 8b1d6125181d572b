"""What the phone asks of a user pool.

Frozen records that cross from the screens to the worker. Secrets are kept out of ``repr``.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from gui.cognito.phone_calls.typed import Typed


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

    ``session`` of a confirmed sign-up stands in for the password (flow ``USER_AUTH``). ``is_automatic``: it
    follows a confirmation by itself.
    """

    address: str
    password: str = field(repr=False)
    session: str | None = field(default=None, repr=False)
    is_automatic: bool = False


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
