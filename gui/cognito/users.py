"""The pool's users, as its list shows them, and by what they are looked up."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from gui.cognito.environments.account_rules import Usernames
from gui.cognito.environments.sign_up_form import is_like_phone_number

if TYPE_CHECKING:
    from datetime import datetime

#: Shorter ones are still being typed.
_PHONE_NUMBER: Final = re.compile(r"\+\d{5,}", re.ASCII)


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
    phone_number: str = ""
    phone_number_verified: bool = False

    @property
    def names(self) -> tuple[str, ...]:
        """All by which it may be meant."""
        return tuple(filter(None, (self.email, self.phone_number, self.username)))


@dataclass(frozen=True)
class UsersPage:
    """At most 60 users; ``next_token`` asks for the page behind it, ``None`` at the end."""

    users: tuple[User, ...]
    next_token: str | None


def address_of(user: User, usernames: Usernames) -> str:
    """What the phone calls ``user`` in a pool of these ``usernames``; empty where there is no such thing."""
    match usernames:
        case Usernames.EMAIL | Usernames.MADE_UP:
            return user.email
        case Usernames.PHONE_NUMBER:
            return user.phone_number
        case Usernames.EMAIL_OR_PHONE_NUMBER:
            return user.email or user.phone_number
        case Usernames.PLAIN:
            return user.username


def contact_of(user: User, usernames: Usernames) -> str:
    """Where messages to ``user`` go."""
    return user.phone_number if usernames is Usernames.PHONE_NUMBER else user.email or user.phone_number


def is_verified(user: User, usernames: Usernames) -> bool:
    """Whether ``contact_of`` is verified."""
    is_email = contact_of(user, usernames) == user.email
    return user.email_verified if is_email else user.phone_number_verified


def looked_up_by(name: str, usernames: Usernames) -> tuple[str, ...]:
    """The attributes of ListUsers's filter by which ``name`` is looked up, the likeliest first."""
    match usernames:
        case Usernames.EMAIL | Usernames.MADE_UP:
            return ("email",)
        case Usernames.PHONE_NUMBER:
            return ("phone_number",)
        case Usernames.EMAIL_OR_PHONE_NUMBER:
            return ("phone_number",) if is_like_phone_number(name) else ("email",)
        case Usernames.PLAIN:
            # A plain name may look like an address, and an alias is one.
            return ("username", "email") if "@" in name else ("username",)


def is_whole(name: str, usernames: Usernames) -> bool:
    """Whether ``name`` can be somebody's: what is not typed to its end, the service need not be asked for."""
    match looked_up_by(name, usernames)[0]:
        case "email":
            local, _, domain = name.partition("@")
            return bool(local and domain)
        case "phone_number":
            return bool(_PHONE_NUMBER.fullmatch(name))
        case _:
            return bool(name)
