"""The service's limits: attempts per user, mails per day, requests per second.

The numbers are those of the service's quota page of January 2023, the newest known; which operation belongs
to which category of requests has confidence low there. Refusals: confidence high, for request rates medium.
"""

from __future__ import annotations

import math
import threading
from typing import TYPE_CHECKING

from gui.sandbox.errors import CognitoError
from gui.sandbox.model.touched import note

if TYPE_CHECKING:
    from gui.sandbox.model.clock import Clock
    from gui.sandbox.model.users import User

# Per user and hour. The account recovery pair has 5 to 20, as risky as the service finds the user; here 20.
_ATTEMPTS = {
    "ResendConfirmationCode": 5,
    "ConfirmSignUp": 15,
    "ForgotPassword": 20,
    "ConfirmForgotPassword": 20,
    "ChangePassword": 5,
    "GetUserAttributeVerificationCode": 5,
    "VerifyUserAttribute": 15,
}
_MAILS_A_DAY = 50
_REQUESTS_A_SECOND = {
    "UserCreation": 50,
    "UserAuthentication": 120,
    "UserAccountRecovery": 30,
    "UserRead": 120,
    "UserUpdate": 25,
    "UserToken": 120,
    "UserList": 30,
    # Up to three times the quota of the authentications that it completes.
    "RespondToAuthChallenge": 360,
}
_CATEGORIES = {
    "SignUp": "UserCreation",
    "ConfirmSignUp": "UserCreation",
    "AdminCreateUser": "UserCreation",
    "AdminConfirmSignUp": "UserCreation",
    "InitiateAuth": "UserAuthentication",
    "AdminInitiateAuth": "UserAuthentication",
    "RespondToAuthChallenge": "RespondToAuthChallenge",
    "AdminRespondToAuthChallenge": "RespondToAuthChallenge",
    "ForgotPassword": "UserAccountRecovery",
    "ConfirmForgotPassword": "UserAccountRecovery",
    "ChangePassword": "UserAccountRecovery",
    "AdminGetUser": "UserRead",
    "GetUser": "UserRead",
    "AdminDeleteUser": "UserUpdate",
    "DeleteUser": "UserUpdate",
    "RevokeToken": "UserToken",
    "ListUsers": "UserList",
}


class Limits:
    """Counts calls and mails, and refuses what is beyond a limit. What is refused is not counted.

    Args:
        clock: the sandbox's; turned an hour on, it frees the limits per hour.
    """

    def __init__(self, clock: Clock) -> None:
        self._on = True
        self._clock = clock
        self._lock = threading.Lock()
        # When the mails of the last day were sent, in epoch seconds.
        self.mails: list[float] = []
        self._requests: dict[str, tuple[int, int]] = {}

    @property
    def on(self) -> bool:
        """Whether there are limits."""
        return self._on

    @on.setter
    def on(self, on: bool) -> None:
        self._on = on
        note(self)

    def count_request(self, operation: str) -> None:
        """Count a call.

        Raises:
            CognitoError: `TooManyRequestsException`.
        """
        category = _CATEGORIES.get(operation)
        if not self.on or category is None:
            return
        second = math.floor(self._clock.now())
        with self._lock:
            begun, count = self._requests.get(category, (second, 0))
            count = count if begun == second else 0
            if count >= _REQUESTS_A_SECOND[category]:
                raise CognitoError("TooManyRequestsException", "Rate exceeded")
            self._requests[category] = (second, count + 1)

    def count_attempt(self, user: User, operation: str) -> None:
        """Count a call about a user.

        Raises:
            CognitoError: `LimitExceededException`.
        """
        text = "Attempt limit exceeded, please try after some time."
        self._count(user.recent.setdefault(operation, []), _ATTEMPTS[operation], 3600, text)

    def count_mail(self) -> None:
        """Count a mail of the service's own sender.

        Raises:
            CognitoError: `LimitExceededException`.
        """
        text = (
            "Exceeded daily email limit for the operation or the account. If a higher limit is required, "
            "please configure your user pool to use your own Amazon SES configuration for sending email."
        )
        note(self)
        self._count(self.mails, _MAILS_A_DAY, 86400, text)

    def _count(self, times: list[float], limit: int, seconds: float, refusal: str) -> None:
        if not self.on:
            return
        now = self._clock.now()
        with self._lock:
            # Also forgets what lies in the future: the clock was turned back.
            times[:] = [time for time in times if now - seconds < time <= now]
            if len(times) >= limit:
                raise CognitoError("LimitExceededException", refusal)
            times.append(now)
