"""The phone's calls to a user pool.

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
    """Go on with a sign-in by what it asked for.

    Attributes:
        address: Who signs in, as typed.
        username: As the challenge named the user.
        challenge: Its name.
        session: What ties the answer to it.
        answer: The code, the new password, the chosen factor, or the answer to the pool's own question.
        attributes: What the account lacked, by name; beside a new password.
    """

    address: str
    username: str
    challenge: str
    session: str = field(repr=False)
    answer: str = field(repr=False)
    attributes: tuple[tuple[str, str], ...] = ()


@dataclass(frozen=True)
class GetAwsCredentials(_Call):
    """Trade an ID token for AWS credentials: GetId, GetCredentialsForIdentity, GetCallerIdentity."""

    address: str
    id_token: str = field(repr=False)


@dataclass(frozen=True)
class _SignedInCall(_Call):
    """A call of the signed-in user with the address ``address``."""

    address: str
    access_token: str = field(repr=False)


@dataclass(frozen=True)
class GlobalSignOut(_SignedInCall):
    """End every session of the user."""


@dataclass(frozen=True)
class ChangePassword(_SignedInCall):
    """Set another password, proved by the present one."""

    previous: str = field(repr=False)
    proposed: str = field(repr=False)


@dataclass(frozen=True)
class UpdateUserAttributes(_SignedInCall):
    """Change one attribute; where the pool verifies it, a code goes to the new value."""

    name: str
    value: str


@dataclass(frozen=True)
class GetUserAttributeVerificationCode(_SignedInCall):
    """Ask for a new code to verify the attribute ``name``, whose value is to be ``value``."""

    name: str
    value: str


@dataclass(frozen=True)
class VerifyUserAttribute(_SignedInCall):
    """Prove with a code that the attribute ``name`` is ``value``."""

    name: str
    value: str
    code: str = field(repr=False)


@dataclass(frozen=True)
class AssociateSoftwareToken(_SignedInCall):
    """Have the pool make up a secret for an authenticator app; it counts once a code of it was verified."""


@dataclass(frozen=True)
class VerifySoftwareToken(_SignedInCall):
    """Prove the authenticator app with a code, then have each sign-in ask for one: SetUserMFAPreference."""

    code: str = field(repr=False)


@dataclass(frozen=True)
class DeleteUser(_SignedInCall):
    """Delete the user's own account."""


#: The calls of a signed-in user.
AccountCall = (
    GlobalSignOut
    | ChangePassword
    | UpdateUserAttributes
    | GetUserAttributeVerificationCode
    | VerifyUserAttribute
    | AssociateSoftwareToken
    | VerifySoftwareToken
    | DeleteUser
)
Call = (
    SignUp
    | ConfirmSignUp
    | ResendConfirmationCode
    | ForgotPassword
    | ConfirmForgotPassword
    | LogIn
    | AnswerChallenge
    | GetAwsCredentials
    | AccountCall
)
