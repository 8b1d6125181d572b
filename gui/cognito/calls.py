"""What the phone asks of a user pool, and what comes back.

Frozen records that cross from the screens to the worker and back. Secrets are kept out of ``repr``.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Mapping
    from datetime import datetime


@dataclass(frozen=True)
class SignUp:
    """Register an address: the user becomes UNCONFIRMED and a code is mailed."""

    email: str
    password: str = field(repr=False)


@dataclass(frozen=True)
class ConfirmSignUp:
    """Prove the address with the mailed code: the user becomes CONFIRMED."""

    email: str
    code: str = field(repr=False)


@dataclass(frozen=True)
class ResendConfirmationCode:
    """Ask for a new code; older ones stop working."""

    email: str


@dataclass(frozen=True)
class LogIn:
    """Sign in by Secure Remote Password: InitiateAuth, then RespondToAuthChallenge."""

    email: str
    password: str = field(repr=False)


@dataclass(frozen=True)
class GlobalSignOut:
    """End every session of the signed-in user."""

    email: str
    access_token: str = field(repr=False)


Call = SignUp | ConfirmSignUp | ResendConfirmationCode | LogIn | GlobalSignOut


@dataclass(frozen=True)
class CodeDelivery:
    """Where the service says that it sent a code; ``destination`` is masked by the service."""

    destination: str
    medium: str


@dataclass(frozen=True)
class SignedUp:
    """The user exists. ``confirmed`` is true where a trigger confirmed it at once: then there is no code."""

    email: str
    sub: str
    confirmed: bool
    delivery: CodeDelivery | None


@dataclass(frozen=True)
class Confirmed:
    """The code was right: the account can log in."""

    email: str


@dataclass(frozen=True)
class CodeSent:
    """A new code is on its way."""

    email: str
    delivery: CodeDelivery | None


@dataclass(frozen=True)
class LoggedIn:
    """Signed in. ``claims`` are those of the ID token, not verified here: they are shown, not trusted."""

    email: str
    claims: Mapping[str, object]
    access_token: str = field(repr=False)
    id_token: str = field(repr=False)
    refresh_token: str = field(repr=False)


@dataclass(frozen=True)
class LoggedOut:
    """Every token of the user has been revoked."""

    email: str


@dataclass(frozen=True)
class Refusal:
    """A call that did not do what was asked.

    Attributes:
        call: What was asked.
        operation: The Cognito operation that was refused, such as ``ConfirmSignUp``.
        code: The service's error code, or one of ours where no service answered (``NoConnection`` ...).
        message: The service's own words, or a sentence of ours where there are none.
        advice: What to do next.
        may_have_happened: No reply came, but the service may have done what was asked.
    """

    call: Call
    operation: str
    code: str
    message: str
    advice: str
    may_have_happened: bool = False


Outcome = SignedUp | Confirmed | CodeSent | LoggedIn | LoggedOut | Refusal


@dataclass(frozen=True)
class User:
    """A row of the pool's user list, as the console shows it."""

    username: str
    email: str
    email_verified: bool
    enabled: bool
    status: str
    created: datetime
    updated: datetime


@dataclass(frozen=True)
class UsersPage:
    """At most 60 users; ``next_token`` asks for the page behind it, ``None`` at the end."""

    users: tuple[User, ...]
    next_token: str | None
