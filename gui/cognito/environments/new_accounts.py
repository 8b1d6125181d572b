"""What "New address" fills the sign-up form with: made up, and nobody else's."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Final
from urllib.parse import urlsplit

from gui.cognito.environments.account_rules import Usernames
from gui.cognito.environments.address_pattern import (
    PHONE_PATTERN,
    USUAL_PATTERN,
    made_up,
    pattern_problem,
    phone_number,
    tagged,
)
from gui.cognito.environments.environment import with_scheme
from gui.loopback import is_loopback

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable, Mapping
    from datetime import datetime

    from gui.cognito.environments.account_rules import SignUpAttribute
    from gui.cognito.environments.environment import Environment

#: Cognito's limit for a user name (API reference, SignUp).
_MOST_CHARACTERS: Final = 128


@dataclass(frozen=True)
class NewAccount:
    """What is typed at a sign-up.

    Attributes:
        username: What stands in the form's first field.
        email: The address that the pool's mail goes to; empty where there is none of the tester's own.
        phone_number: Nobody's number.
        password: Meets the pool's policy.
    """

    username: str
    email: str
    phone_number: str
    password: str = field(repr=False)

    def values(self, attributes: Iterable[SignUpAttribute]) -> dict[str, str]:
        """What each of ``attributes`` is filled with; nothing, where nothing of the tester's own is known.

        The forms are those of OpenID Connect Core 1.0, section 5.1, as far as Cognito takes them.
        """
        own = {
            "email": self.email,
            "phone_number": self.phone_number,
            "preferred_username": name_of(self.username),
        }
        return {
            attribute.name: own.get(attribute.name)
            or _VALUES.get(attribute.name)
            or ("1" if attribute.is_number else "" if attribute.name in own else "test")
            for attribute in attributes
        }


def pattern_for(environment: Environment) -> str | None:
    """The environment's own pattern where its pool takes that, else one that reaches nobody but the tester.

    ``None`` where mail would go out into the world, and no mailbox of the tester's own is known.
    """
    own = environment.address_pattern
    if own and not pattern_problem(own, environment.usernames):
        return own
    if environment.usernames is Usernames.PHONE_NUMBER:
        return PHONE_PATTERN
    return mail_pattern(environment)


def mail_pattern(environment: Environment) -> str | None:
    """The pattern of addresses that nobody but the tester gets mail at; ``None``: none is known."""
    if not sends_into_the_world(environment):
        return USUAL_PATTERN
    return tagged(environment.imap.user) if environment.imap else None


def sends_into_the_world(environment: Environment) -> bool:
    """Whether the pool's mail leaves this machine, as far as that can be told."""
    if environment.is_sandbox:
        return False
    endpoint = environment.endpoint
    return not (endpoint and is_loopback(urlsplit(with_scheme(endpoint)).hostname))


def new_account(
    environment: Environment,
    pattern: str,
    now: datetime,
    number: int,
    password: str,
    taken: Collection[str] = (),
) -> NewAccount:
    """An account for the pool of ``environment``; the arguments as in ``made_up``."""
    address = made_up(pattern, now, number, taken)
    if "@" in address:
        username = name_of(address) if environment.usernames is Usernames.PLAIN else address
        return NewAccount(username, address, phone_number(number), password)
    own = mail_pattern(environment)
    return NewAccount(address, made_up(own, now, number, taken) if own else "", address, password)


def name_of(address: str) -> str:
    """A plain user name after ``address``: Cognito takes none like an address in an alias pool."""
    return address.partition("@")[0].replace("+", "-").strip("-")[:_MOST_CHARACTERS]


_VALUES: Final[Mapping[str, str]] = {
    "name": "Quinn Tester",
    "given_name": "Quinn",
    "family_name": "Tester",
    "middle_name": "Ada",
    "nickname": "Quinn",
    "birthdate": "1990-01-31",
    "gender": "female",
    "locale": "en-GB",
    "zoneinfo": "Europe/London",
    "address": "1 Example Street, Springfield",
    "profile": "https://example.com/quinn",
    "picture": "https://example.com/quinn.png",
    "website": "https://example.com",
    "updated_at": "1700000000",
}
