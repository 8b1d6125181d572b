"""The log-in that follows a VERIFY by itself, as Amplify's autoSignIn has it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from gui.cognito.phone_calls.calls import LogIn, SignUp
from gui.cognito.phone_calls.outcomes import Confirmed, PasswordReset, Refusal, SignedUp

if TYPE_CHECKING:
    from gui.cognito.phone_calls.calls import Call
    from gui.cognito.phone_calls.outcomes import Outcome


class AutoSignIn:
    """Holds each sign-up's password until its address is confirmed: in memory alone, for one environment.

    The log-in goes the environment's way, with that password: so does Amplify, which uses the session of
    ConfirmSignUp for apps of the flow USER_AUTH alone (amplify-js, ``signUpHelpers``). An address is told by
    its very letters, since a pool may distinguish their case.
    """

    def __init__(self) -> None:
        self._passwords: dict[str, str] = {}

    def log_in_after(self, call: Call, outcome: Outcome) -> LogIn | None:
        """Take what came of ``call``; give the log-in that follows, if one does."""
        match outcome:
            case SignedUp(confirmed=True) if isinstance(call, SignUp):
                return LogIn(call.address, call.password, is_automatic=True)
            case SignedUp() if isinstance(call, SignUp):
                self._passwords[call.address] = call.password
            case Confirmed():
                password = self._passwords.pop(call.address, None)
                return LogIn(call.address, password, is_automatic=True) if password is not None else None
            case Refusal(code="UserNotConfirmedException"):
                pass  # of a log-in before the link was followed: it waits on
            case PasswordReset() | Refusal(is_confirmed_already=True):
                self._passwords.pop(call.address, None)
            case _ if isinstance(call, LogIn):
                self._passwords.pop(call.address, None)
            case _:
                pass
        return None

    def log_in_after_link(self, address: str) -> LogIn | None:
        """The log-in that follows once ``address`` was confirmed by a link, if one does."""
        password = self._passwords.get(address)
        return LogIn(address, password) if password is not None else None

    def forget(self) -> None:
        """Hold no password any more."""
        self._passwords.clear()
