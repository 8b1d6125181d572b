"""Makes many users of one state in the sandbox, so that a case begins where it should."""

from __future__ import annotations

from dataclasses import dataclass, field
from enum import StrEnum
from typing import TYPE_CHECKING, Final

from gui.cognito.environments.made_up import PATTERN, made_up
from gui.cognito.sandbox_users import MOST

if TYPE_CHECKING:
    import threading
    from collections.abc import Iterator
    from datetime import datetime

    from gui.cognito.sandbox_users import Entry, SandboxUsers

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
        pattern: What their user names are made of, or the addresses that stand for them.
        attributes: Names and patterns of further attributes.
        totp_secret: The secret of the authenticator app, in Base32, in the state ``WITH_TOTP``.
    """

    count: int
    state: State
    moment: datetime
    password: str = field(repr=False)
    pattern: str = PATTERN
    attributes: tuple[tuple[str, str], ...] = ()
    totp_secret: str = field(default="", repr=False)

    def name(self, number: int) -> str:
        """The user name of the user of this number, which counts from 1.

        Raises:
            PatternError: The pattern has a placeholder that there is not.
        """
        return made_up(self.pattern, self.moment, number)

    def entry(self, number: int) -> Entry:
        """The user of this number, as the sandbox takes it; raises as ``name``."""
        is_status = self.state not in (State.DISABLED, State.WITH_TOTP)
        entry: Entry = {
            "username": self.name(number),
            "status": str(self.state if is_status else State.CONFIRMED),
            "enabled": self.state is not State.DISABLED,
            "attributes": {name: made_up(pattern, self.moment, number) for name, pattern in self.attributes},
            "password": self.password,
        }
        if self.state is State.WITH_TOTP:
            entry["factors"] = {"on": [_TOTP], "preferred": _TOTP, "totp_secret": self.totp_secret}
        return entry


def make(users: SandboxUsers, plan: Plan, cancelled: threading.Event) -> Iterator[int]:
    """Make the users of ``plan``, ``MOST`` a request; tells after each how many there are.

    Ends early once ``cancelled`` is set: those made stay. Raises ``JsonApiError`` and ``PatternError``.
    """
    for first in range(1, plan.count + 1, MOST):
        if cancelled.is_set():
            return
        last = min(first + MOST - 1, plan.count)
        users.put([plan.entry(number) for number in range(first, last + 1)], first=first)
        yield last
