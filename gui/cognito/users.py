"""The pool's users, as its list shows them."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from datetime import datetime


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
