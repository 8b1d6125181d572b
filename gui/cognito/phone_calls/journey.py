"""How far an address has come: not registered, UNCONFIRMED, CONFIRMED, signed in."""

from __future__ import annotations

from enum import IntEnum
from typing import TYPE_CHECKING, Final

from gui.cognito.phone_calls.calls import (
    CodeSent,
    Confirmed,
    LoggedIn,
    LoggedOut,
    Outcome,
    PasswordReset,
    Refusal,
    SignedUp,
)

if TYPE_CHECKING:
    from gui.cognito.users import User


class Step(IntEnum):
    """A step of the journey, in order."""

    NOT_REGISTERED = 0
    UNCONFIRMED = 1
    CONFIRMED = 2
    SIGNED_IN = 3


#: What a refusal gives away about the account, by operation and code; the texts of the service differ,
#: its codes do not.
_TOLD_BY: Final = {
    ("InitiateAuth", "UserNotConfirmedException"): Step.UNCONFIRMED,
    ("InitiateAuth", "UserNotFoundException"): Step.NOT_REGISTERED,
    ("ConfirmSignUp", "UserNotFoundException"): Step.NOT_REGISTERED,
    ("ResendConfirmationCode", "UserNotFoundException"): Step.NOT_REGISTERED,
    ("GlobalSignOut", "NotAuthorizedException"): Step.CONFIRMED,
}


class Journeys:
    """Remembers the step of each address, from the calls made and from the pool's user list."""

    def __init__(self) -> None:
        self._steps: dict[str, Step] = {}

    def step(self, email: str) -> Step | None:
        """Where ``email`` stands; ``None`` where nothing is known of it."""
        return self._steps.get(_key(email))

    def observe(self, outcome: Outcome) -> None:
        """Learn from what came of a call."""
        match outcome:
            case SignedUp():
                step: Step | None = Step.CONFIRMED if outcome.confirmed else Step.UNCONFIRMED
            case CodeSent():
                step = Step.UNCONFIRMED
            case Confirmed() | PasswordReset() | LoggedOut():
                step = Step.CONFIRMED
            case LoggedIn():
                step = Step.SIGNED_IN
            case Refusal(is_confirmed_already=True):
                step = Step.CONFIRMED
            case Refusal():
                step = _TOLD_BY.get((outcome.operation, outcome.code))
            case _:
                step = None
        email = outcome.call.email if isinstance(outcome, Refusal) else outcome.email
        if step is not None:
            self._steps[_key(email)] = step

    def observe_user(self, email: str, user: User | None) -> None:
        """Learn from the pool's own list: ``user`` is its entry for ``email``, ``None`` if it has none."""
        if user is None:
            self._steps[_key(email)] = Step.NOT_REGISTERED
        elif user.status == "UNCONFIRMED":
            self._steps[_key(email)] = Step.UNCONFIRMED
        elif self.step(email) is not Step.SIGNED_IN:
            self._steps[_key(email)] = Step.CONFIRMED


def _key(email: str) -> str:
    return email.strip().casefold()
