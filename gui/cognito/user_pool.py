"""The phone's side of a user pool: sign up, confirm, resend, log in, log out."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from gui.cognito.calls import (
    Call,
    CodeDelivery,
    CodeSent,
    Confirmed,
    ConfirmSignUp,
    GlobalSignOut,
    LoggedIn,
    LoggedOut,
    LogIn,
    Outcome,
    ResendConfirmationCode,
    SignedUp,
    SignUp,
)
from gui.cognito.refusals import UnsupportedChallengeError, refusal
from gui.cognito.service import Exchange, Service

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from gui.cognito.environment import Environment, Timeouts


class UserPool:
    """Makes a phone's calls, without credentials, each as one HTTP request (a log-in by SRP is two)."""

    def __init__(
        self, environment: Environment, timeouts: Timeouts, observe: Callable[[Exchange], None]
    ) -> None:
        self._environment = environment
        self._service = Service(environment, timeouts, observe)

    def perform(self, call: Call) -> Outcome:
        """Make ``call`` and say what came of it. Blocks; never raises for what a service or network does."""
        operation = "InitiateAuth" if isinstance(call, LogIn) else type(call).__name__
        try:
            match call:
                case SignUp():
                    return self._sign_up(call)
                case ConfirmSignUp():
                    self._send("ConfirmSignUp", Username=call.email, ConfirmationCode=call.code)
                    return Confirmed(call.email)
                case ResendConfirmationCode():
                    reply = self._send("ResendConfirmationCode", Username=call.email)
                    return CodeSent(call.email, _delivery(reply))
                case LogIn():
                    return self._log_in(call)
                case GlobalSignOut():
                    self._service.send("GlobalSignOut", AccessToken=call.access_token)
                    return LoggedOut(call.email)
        except Exception as error:  # every failure of a call is an outcome that the tester reads
            return refusal(call, operation, error, self._environment.endpoint or self._environment.region)

    def _send(self, operation: str, **parameters: Any) -> Mapping[str, Any]:
        return self._service.send(operation, ClientId=self._environment.client_id, **parameters)

    def _sign_up(self, call: SignUp) -> SignedUp:
        # Amplify sends the address twice: as the user name and as the attribute that the code goes to.
        reply = self._send(
            "SignUp",
            Username=call.email,
            Password=call.password,
            UserAttributes=[{"Name": "email", "Value": call.email}],
        )
        return SignedUp(
            call.email,
            sub=str(reply["UserSub"]),
            confirmed=bool(reply.get("UserConfirmed")),
            delivery=_delivery(reply),
        )

    def _log_in(self, call: LogIn) -> LoggedIn:
        from pycognito.aws_srp import AWSSRP

        srp = AWSSRP(
            username=call.email,
            password=call.password,
            pool_id=self._environment.user_pool_id,
            client_id=self._environment.client_id,
            # Only its arithmetic is used: the requests go out here, where they are seen.
            client=self._service,
        )
        parameters = srp.get_auth_params()
        reply = self._send("InitiateAuth", AuthFlow="USER_SRP_AUTH", AuthParameters=parameters)
        if reply.get("ChallengeName") == "PASSWORD_VERIFIER":
            reply = self._send(
                "RespondToAuthChallenge",
                ChallengeName="PASSWORD_VERIFIER",
                ChallengeResponses=srp.process_challenge(reply["ChallengeParameters"], parameters),
            )
        if "AuthenticationResult" not in reply:
            raise UnsupportedChallengeError(reply.get("ChallengeName"))
        return _logged_in(call.email, reply["AuthenticationResult"])


def _delivery(reply: Mapping[str, Any]) -> CodeDelivery | None:
    details = reply.get("CodeDeliveryDetails")
    if not details:
        return None
    return CodeDelivery(str(details.get("Destination", "")), str(details.get("DeliveryMedium", "")))


def _logged_in(email: str, result: Mapping[str, str]) -> LoggedIn:
    import jwt

    return LoggedIn(
        email,
        claims=jwt.decode(result["IdToken"], options={"verify_signature": False}),
        access_token=result["AccessToken"],
        id_token=result["IdToken"],
        refresh_token=result.get("RefreshToken", ""),
    )
