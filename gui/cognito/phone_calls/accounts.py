"""The accounts that the tester has worked with last, since the app was started: in memory alone."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from gui.cognito.phone_calls.calls import (
    AnswerChallenge,
    ChangePassword,
    ConfirmForgotPassword,
    LogIn,
    SignUp,
    VerifyUserAttribute,
)
from gui.cognito.phone_calls.journey import RESET_REQUIRED, Journeys, Step
from gui.cognito.phone_calls.outcomes import (
    AttributeVerified,
    Challenged,
    LoggedIn,
    PasswordChanged,
    PasswordReset,
    Refusal,
    SignedUp,
    Way,
)
from gui.newest import Newest

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from gui.cognito.phone_calls.calls import Call
    from gui.cognito.phone_calls.outcomes import Outcome
    from gui.cognito.users import User


@dataclass(frozen=True)
class Account:
    """An account of this session.

    Attributes:
        address: What its user signs in with, as typed.
        password: The one that the service took last; empty where none is known.
    """

    address: str
    password: str = field(repr=False)


class Accounts:
    """The accounts of one pool, the last used first, each with the password that the service took last.

    Attributes:
        journeys: How far each has come, and any other address that was worked with.
    """

    def __init__(self) -> None:
        self.journeys = Journeys()
        self._known: Newest[str, Account] = Newest()

    def __len__(self) -> int:
        return len(self._known)

    def __iter__(self) -> Iterator[Account]:
        return reversed(self._known.values())

    def find(self, address: str) -> Account | None:
        """The account of ``address``, if it is one of this session."""
        return self._known.get(_key(address))

    @property
    def addresses(self) -> set[str]:
        """All addresses, without letter case."""
        return set(self._known)

    def observe(self, call: Call, outcome: Outcome) -> None:
        """Learn from what came of ``call``.

        A sign-up whose reply was lost may have been done: its account is kept too, to be looked up.
        """
        self.journeys.observe(outcome)
        match call, outcome:
            case SignUp() | LogIn(), SignedUp() | LoggedIn() | Challenged():
                self._keep(call.address, call.password)
            case ConfirmForgotPassword(), PasswordReset():
                self._keep(call.address, call.password)
            case AnswerChallenge(challenge="NEW_PASSWORD_REQUIRED"), LoggedIn() | Challenged():
                self._keep(call.address, call.answer)
            case ChangePassword(), PasswordChanged():
                self._keep(call.address, call.proposed)
            case VerifyUserAttribute(), AttributeVerified() if outcome.address != call.address:
                # The account goes by its new address from now on.
                self.journeys.forget(call.address)
                before = self._known.pop(_key(call.address), None)
                self._keep(outcome.address, before.password if before else "")
            case SignUp(), Refusal(may_have_happened=True) if not self.find(call.address):
                self._keep(call.address, call.password)
            case _:
                pass

    def take_password(self, names: Iterable[str], password: str) -> None:
        """An admin has set the password of the user whom these names mean, where it is one of these."""
        for name in names:
            if account := self.find(name):
                self._keep(account.address, password)

    def observe_users(self, users: Iterable[User], but_for: str = "", *, is_all: bool) -> None:
        """Learn from the pool's own list how these accounts stand.

        Args:
            users: Some of its users.
            but_for: An address that is looked up by itself: nothing is learned of it.
            is_all: It has no others: an account that is not among them has been deleted.
        """
        by_name = {_key(name): user for user in users for name in user.names}
        concerned = self._known.keys() if is_all else self._known.keys() & by_name.keys()
        for key in concerned - {_key(but_for)}:
            self.journeys.observe_user(self._known[key].address, by_name.get(key))

    def _keep(self, address: str, password: str) -> None:
        # A sign-in by the session of a confirmed sign-up has no password.
        known = self._known.pop(_key(address), None)
        self._known[_key(address)] = known if known and not password else Account(address.strip(), password)


def usual_way(journeys: Journeys, address: str) -> Way:
    """The screen on which an account of this state goes on."""
    if journeys.state(address) == RESET_REQUIRED:
        return Way.SEND_RESET_CODE
    ways = {Step.NOT_REGISTERED: Way.SIGN_UP, Step.UNCONFIRMED: Way.VERIFY}
    step = journeys.step(address)
    return ways.get(step, Way.LOG_IN) if step is not None else Way.LOG_IN


def _key(address: str) -> str:
    return address.strip().casefold()
