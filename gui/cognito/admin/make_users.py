"""Makes many users of one state in the sandbox, so that a case begins where it should."""

from __future__ import annotations

from dataclasses import dataclass, field
from enum import StrEnum
from typing import TYPE_CHECKING, Final

from gui.cognito.environments.account_rules import Usernames
from gui.cognito.environments.address_pattern import (
    USUAL_PATTERN,
    made_up,
    pattern_problem,
    placeholder_problem,
    tells_many_apart,
)
from gui.cognito.environments.new_accounts import name_of, pattern_for
from gui.cognito.sandbox_users import MOST
from gui.sentences import N_

if TYPE_CHECKING:
    import threading
    from collections.abc import Collection, Iterator
    from datetime import datetime

    from gui.cognito.environments.environment import Environment
    from gui.cognito.sandbox_users import Entry, SandboxUsers
    from gui.sentences import Sentence

#: Users of one plan.
MOST_USERS: Final = 100_000
_TOTP: Final = "SOFTWARE_TOKEN_MFA"


class State(StrEnum):
    """How the users of a plan stand."""

    UNCONFIRMED = "UNCONFIRMED"
    CONFIRMED = "CONFIRMED"
    FORCE_CHANGE_PASSWORD = "FORCE_CHANGE_PASSWORD"
    RESET_REQUIRED = "RESET_REQUIRED"
    DISABLED = "disabled"
    WITH_TOTP = "with TOTP"


@dataclass(frozen=True)
class Plan:
    """Which users to make.

    Attributes:
        count: How many, from 1 to ``MOST_USERS``.
        state: How they stand.
        moment: What ``{date}`` and ``{time}`` of the patterns say.
        password: The password of all of them; temporary in the state ``FORCE_CHANGE_PASSWORD``.
        pattern: What their addresses are made of.
        usernames: What the pool takes for a user name. Where that is no address, it is made of the address.
        attributes: Names and patterns of further attributes.
        totp_secret: The secret of the authenticator app, in Base32, in the state ``WITH_TOTP``.
    """

    count: int
    state: State
    moment: datetime
    password: str = field(repr=False)
    pattern: str = USUAL_PATTERN
    usernames: Usernames = Usernames.EMAIL
    attributes: tuple[tuple[str, str], ...] = ()
    totp_secret: str = field(default="", repr=False)

    @property
    def problem(self) -> Sentence | None:
        """What keeps the patterns from making these users."""
        if problem := pattern_problem(self.pattern, self.usernames):
            return problem
        if self.count > 1 and not tells_many_apart(self.pattern):
            return N_(
                "Each user needs a name of its own: put {parts} into the pattern.", parts="{n} or {random}"
            )
        problems = (placeholder_problem(pattern) for _, pattern in self.attributes)
        return next(filter(None, problems), None)

    def address(self, number: int, taken: Collection[str] = ()) -> str:
        """The address of the user of this number, which counts from 1; none of ``taken`` (in lower case)."""
        return made_up(self.pattern, self.moment, number, taken)

    def entry(self, number: int, address: str) -> Entry:
        """The user of this number and address, as the sandbox takes it."""
        attributes = {name: made_up(pattern, self.moment, number) for name, pattern in self.attributes}
        username = address
        if self.usernames in (Usernames.PLAIN, Usernames.MADE_UP):
            username = name_of(address)
            attributes.setdefault("email", address)
        is_status = self.state not in (State.DISABLED, State.WITH_TOTP)
        entry: Entry = {
            "username": username,
            "status": str(self.state if is_status else State.CONFIRMED),
            "enabled": self.state is not State.DISABLED,
            "attributes": attributes,
            "password": self.password,
        }
        if self.state is State.WITH_TOTP:
            entry["factors"] = {"on": [_TOTP], "preferred": _TOTP, "totp_secret": self.totp_secret}
        return entry


def usual_pattern(environment: Environment) -> str:
    """The pattern of the environment's new addresses, with what tells many of them apart."""
    pattern = pattern_for(environment) or USUAL_PATTERN
    if tells_many_apart(pattern):
        return pattern
    name, at, domain = pattern.rpartition("@")
    return f"{name}-{{n}}@{domain}" if at else f"{pattern}{{n}}"


def make(users: SandboxUsers, plan: Plan, cancelled: threading.Event) -> Iterator[tuple[int, str]]:
    """Make the users of ``plan``, ``MOST`` a request; tells after each how many there are, and the last one.

    Ends early once ``cancelled`` is set: those made stay. Raises ``JsonApiError``.
    """
    # Of 100,000 random addresses, some would be alike.
    taken: set[str] = set()
    address = ""
    for first in range(1, plan.count + 1, MOST):
        if cancelled.is_set():
            return
        entries = []
        for number in range(first, min(first + MOST, plan.count + 1)):
            address = plan.address(number, taken)
            taken.add(address.casefold())
            entries.append(plan.entry(number, address))
        users.put(entries, first=first)
        yield first + len(entries) - 1, address
