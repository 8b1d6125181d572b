"""How far an address has come: not registered, UNCONFIRMED, CONFIRMED, signed in."""

from __future__ import annotations

from dataclasses import dataclass, replace
from enum import IntEnum
from typing import TYPE_CHECKING, Final

from gui.cognito.phone_calls.outcomes import (
    AccountDeleted,
    AttributeVerified,
    Challenged,
    Confirmed,
    LoggedIn,
    LoggedOut,
    Outcome,
    PasswordReset,
    Refusal,
    SignedUp,
)
from gui.newest import Newest
from gui.sentences import N_

if TYPE_CHECKING:
    from gui.cognito.users import User
    from gui.sentences import Sentence


class Step(IntEnum):
    """A step of the journey, in order."""

    NOT_REGISTERED = 0
    UNCONFIRMED = 1
    CONFIRMED = 2
    SIGNED_IN = 3


#: The states of an account that are not the name of a step.
_FORCE_CHANGE_PASSWORD: Final = "FORCE_CHANGE_PASSWORD"
RESET_REQUIRED: Final = "RESET_REQUIRED"
_DISABLED: Final = N_("disabled")


@dataclass(frozen=True)
class Standing:
    """How far an account has come, and the name of its state where that is not the step's own."""

    step: Step
    state: Sentence | str = ""


_INVITED: Final = Standing(Step.CONFIRMED, _FORCE_CHANGE_PASSWORD)

#: What a refusal gives away about the account, by its code: the texts of the service differ.
_TOLD_BY: Final = {
    "UserNotFoundException": Standing(Step.NOT_REGISTERED),
    "UserNotConfirmedException": Standing(Step.UNCONFIRMED),
    "PasswordResetRequiredException": Standing(Step.CONFIRMED, RESET_REQUIRED),
}
#: What only the message gives away: its words, without letter case.
_TOLD_IN: Final = {
    "status is force_change_password": _INVITED,
    "cannot be reset in the current state": _INVITED,
    "temporary password has expired": _INVITED,
    "status is reset_required": Standing(Step.CONFIRMED, RESET_REQUIRED),
}


class Journeys:
    """Remembers how far each address has come, from the calls made and from the pool's user list."""

    def __init__(self) -> None:
        self._standings: Newest[str, Standing] = Newest()

    def step(self, email: str) -> Step | None:
        """Where ``email`` stands; ``None`` where nothing is known of it."""
        standing = self._standings.get(_key(email))
        return standing.step if standing else None

    def state(self, email: str) -> Sentence | str:
        """The name of the account's state, where it is not that of its step, such as RESET_REQUIRED."""
        standing = self._standings.get(_key(email))
        return standing.state if standing else ""

    def forget(self, address: str) -> None:
        """Nothing is known of ``address`` any more: its account goes by another."""
        self._standings.pop(_key(address), None)

    def observe(self, outcome: Outcome) -> None:
        """Learn from what came of a call."""
        email = outcome.call.address if isinstance(outcome, Refusal) else outcome.address
        match outcome:
            case SignedUp():
                standing: Standing | None = Standing(
                    Step.CONFIRMED if outcome.confirmed else Step.UNCONFIRMED
                )
            case Confirmed() | PasswordReset() | LoggedOut():
                standing = Standing(Step.CONFIRMED)
            case LoggedIn() | AttributeVerified():
                standing = Standing(Step.SIGNED_IN)
            case Challenged(challenge="NEW_PASSWORD_REQUIRED"):
                standing = _INVITED
            case AccountDeleted():
                standing = Standing(Step.NOT_REGISTERED)
            case Refusal(is_confirmed_already=True):
                standing = Standing(Step.CONFIRMED)
            case Refusal():
                standing = self._told(outcome)
            case _:
                # A code that was sent says nothing: a client that hides who exists answers so for anybody.
                standing = None
        if standing is not None:
            self._standings[_key(email)] = standing

    def observe_user(self, email: str, user: User | None) -> None:
        """Learn from the pool's own list: ``user`` is its entry for ``email``, ``None`` if it has none."""
        if user is None:
            standing = Standing(Step.NOT_REGISTERED)
        elif user.status == "UNCONFIRMED":
            standing = Standing(Step.UNCONFIRMED)
        else:
            is_in = self.step(email) is Step.SIGNED_IN
            state = "" if user.status == "CONFIRMED" else user.status
            standing = Standing(Step.SIGNED_IN if is_in else Step.CONFIRMED, state)
        if user and not user.enabled:
            standing = replace(standing, state=_DISABLED)
        self._standings[_key(email)] = standing

    def end_sessions(self) -> None:
        """Know nobody as signed in any more: the phone has forgotten its tokens."""
        for key, standing in list(self._standings.items()):
            if standing.step is Step.SIGNED_IN:
                self._standings[key] = replace(standing, step=Step.CONFIRMED)

    def _told(self, refusal: Refusal) -> Standing | None:
        message = str(refusal.message).casefold()
        if "user is disabled" in message:
            return Standing(min(self.step(refusal.call.address) or Step.CONFIRMED, Step.CONFIRMED), _DISABLED)
        if refusal.ends_session and refusal.code == "NotAuthorizedException":
            return Standing(Step.CONFIRMED)
        in_message = (standing for words, standing in _TOLD_IN.items() if words in message)
        return next(in_message, None) or _TOLD_BY.get(refusal.code)


def _key(email: str) -> str:
    return email.strip().casefold()
