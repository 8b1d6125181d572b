"""The phone's side of a user pool: sign up, confirm, resend, log in, reset the password, log out."""

from __future__ import annotations

import threading
import uuid
from dataclasses import replace
from typing import TYPE_CHECKING, Any, Final

from gui.cognito.aws_client import AwsClient
from gui.cognito.environments.client_secrets import secret_hash
from gui.cognito.environments.environment import AuthFlow
from gui.cognito.phone_calls.calls import (
    AnswerChallenge,
    AwsCredentials,
    Call,
    Challenged,
    CodeDelivery,
    CodeSent,
    Confirmed,
    ConfirmForgotPassword,
    ConfirmSignUp,
    ForgotPassword,
    GetAwsCredentials,
    GlobalSignOut,
    LoggedIn,
    LoggedOut,
    LogIn,
    Outcome,
    PasswordReset,
    PasswordResetCodeSent,
    ResendConfirmationCode,
    SignedUp,
    SignUp,
)
from gui.cognito.phone_calls.identity_pool import aws_credentials
from gui.cognito.phone_calls.refusals import UnsupportedChallengeError, refusal

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, MutableMapping

    from gui.cognito.environments.environment import Environment, Timeouts
    from gui.exchange import Exchange

#: The member of ChallengeResponses that takes the code, by the challenges that one code answers
#: (API reference, RespondToAuthChallenge).
CODE_CHALLENGES: Final = {
    "SMS_MFA": "SMS_MFA_CODE",
    "SOFTWARE_TOKEN_MFA": "SOFTWARE_TOKEN_MFA_CODE",
    "EMAIL_OTP": "EMAIL_OTP_CODE",
    "SMS_OTP": "SMS_OTP_CODE",
}


class UserPool:
    """Makes a phone's calls, without credentials, each as one HTTP request (a log-in by SRP is two)."""

    def __init__(
        self,
        environment: Environment,
        timeouts: Timeouts,
        observe: Callable[[Exchange], None],
        client_secret: str | None = None,
        usernames: MutableMapping[str, str] | None = None,
    ) -> None:
        """Open the pool; ``usernames`` keeps what was made up for each address, casefolded, to be used on."""
        self._usernames = {} if usernames is None else usernames
        self._environment = environment
        self._timeouts = timeouts
        self._tell = observe
        self._current = threading.local()
        self._client_secret = client_secret
        self._service = AwsClient(environment, timeouts, self._observe)

    def perform(self, call: Call) -> Outcome:
        """Make ``call`` and say what came of it. Blocks; never raises for what a service or network does."""
        self._current.address = call.email
        try:
            return self._perform(call)
        except Exception as error:  # every failure of a call is an outcome that the tester reads
            where = self._environment.endpoint or f"cognito-idp.{self._environment.region}.amazonaws.com"
            return refusal(call, _first_operation(call), error, where)

    def _observe(self, exchange: Exchange) -> None:
        self._tell(replace(exchange, address=self._current.address))

    def _perform(self, call: Call) -> Outcome:
        match call:
            case SignUp():
                return self._sign_up(call)
            case ConfirmSignUp():
                session = {"Session": call.session} if call.session else {}
                username = self._username(call.email)
                reply = self._send("ConfirmSignUp", username, ConfirmationCode=call.code, **session)
                return Confirmed(call.email, reply.get("Session"))
            case ResendConfirmationCode():
                reply = self._send("ResendConfirmationCode", self._username(call.email))
                return CodeSent(call.email, _delivery(reply))
            case ForgotPassword():
                return PasswordResetCodeSent(call.email, _delivery(self._send("ForgotPassword", call.email)))
            case ConfirmForgotPassword():
                self._send(
                    "ConfirmForgotPassword", call.email, ConfirmationCode=call.code, Password=call.password
                )
                return PasswordReset(call.email)
            case LogIn():
                return self._log_in(call)
            case AnswerChallenge():
                return self._signed_in(call.email, self._answer_challenge(call))
            case GetAwsCredentials():
                return self._get_aws_credentials(call)
            case GlobalSignOut():
                self._service.send("GlobalSignOut", AccessToken=call.access_token)
                return LoggedOut(call.email)

    def _send(self, operation: str, username: str, **parameters: Any) -> Mapping[str, Any]:
        if self._client_secret:
            parameters["SecretHash"] = self._secret_hash(username)
        return self._service.send(
            operation, ClientId=self._environment.client_id, Username=username, **parameters
        )

    def _secret_hash(self, username: str) -> str:
        return secret_hash(username, self._environment.client_id, self._client_secret or "")

    def _username(self, email: str) -> str:
        """What was made up for ``email``: until it is confirmed, an alias finds nobody. Else itself."""
        made_up = self._usernames.get(email.casefold()) if self._environment.makes_up_usernames else None
        return made_up or email

    def _sign_up(self, call: SignUp) -> SignedUp:
        # Amplify sends the address twice: as the user name and as the attribute that the code goes to.
        attributes = [{"Name": "email", "Value": call.email}]
        parameters = {"Password": call.password, "UserAttributes": attributes}
        if self._environment.makes_up_usernames:
            reply = self._sign_up_under_made_up_name(call, parameters)
        else:
            reply = self._send("SignUp", call.email, **parameters)
        return SignedUp(
            call.email,
            sub=str(reply["UserSub"]),
            confirmed=bool(reply.get("UserConfirmed")),
            delivery=_delivery(reply),
            session=reply.get("Session"),
        )

    def _sign_up_under_made_up_name(self, call: SignUp, parameters: Mapping[str, Any]) -> Mapping[str, Any]:
        key = call.email.casefold()
        before = self._usernames.get(key)
        # Kept before the call: should the reply be lost, the mailed code is still good for this name alone.
        self._usernames[key] = username = str(uuid.uuid4())
        try:
            return self._send("SignUp", username, **parameters)
        except Exception as error:
            if before and not refusal(call, "SignUp", error, "").may_have_happened:
                self._usernames[key] = before
            raise

    def _log_in(self, call: LogIn) -> LoggedIn | Challenged:
        parameters = {"USERNAME": call.email}
        if call.session:
            reply = self._initiate_auth("USER_AUTH", parameters, Session=call.session)
        elif self._environment.auth_flow is AuthFlow.USER_PASSWORD_AUTH:
            reply = self._initiate_auth("USER_PASSWORD_AUTH", parameters | {"PASSWORD": call.password})
        else:
            reply = self._log_in_by_srp(call)
        return self._signed_in(call.email, reply)

    def _log_in_by_srp(self, call: LogIn) -> Mapping[str, Any]:
        from pycognito.aws_srp import AWSSRP

        srp = AWSSRP(
            username=call.email,
            password=call.password,
            pool_id=self._environment.user_pool_id,
            client_id=self._environment.client_id,
            # Only its arithmetic is used: the requests go out here, where they are seen.
            client=self._service,
            client_secret=self._client_secret,
        )
        parameters = srp.get_auth_params()
        reply = self._initiate_auth("USER_SRP_AUTH", parameters)
        if reply.get("ChallengeName") != "PASSWORD_VERIFIER":
            return reply
        responses = srp.process_challenge(reply["ChallengeParameters"], parameters)
        return self._respond("PASSWORD_VERIFIER", responses, reply.get("Session"))

    def _initiate_auth(self, flow: str, parameters: dict[str, str], **session: str) -> Mapping[str, Any]:
        if self._client_secret:
            parameters = parameters | {"SECRET_HASH": self._secret_hash(parameters["USERNAME"])}
        return self._service.send(
            "InitiateAuth",
            ClientId=self._environment.client_id,
            AuthFlow=flow,
            AuthParameters=parameters,
            **session,
        )

    def _answer_challenge(self, call: AnswerChallenge) -> Mapping[str, Any]:
        responses = {"USERNAME": call.username, CODE_CHALLENGES[call.challenge]: call.code}
        if self._client_secret:
            responses["SECRET_HASH"] = self._secret_hash(call.username)
        return self._respond(call.challenge, responses, call.session)

    def _respond(self, challenge: str, responses: dict[str, str], session: str | None) -> Mapping[str, Any]:
        more = {"Session": session} if session else {}
        return self._service.send(
            "RespondToAuthChallenge",
            ClientId=self._environment.client_id,
            ChallengeName=challenge,
            ChallengeResponses=responses,
            **more,
        )

    def _signed_in(self, email: str, reply: Mapping[str, Any]) -> LoggedIn | Challenged:
        if "AuthenticationResult" in reply:
            return _logged_in(email, reply["AuthenticationResult"])
        challenge = str(reply["ChallengeName"])
        if challenge not in CODE_CHALLENGES:
            raise UnsupportedChallengeError(challenge)
        details = reply.get("ChallengeParameters", {})
        return Challenged(
            email,
            username=details.get("USER_ID_FOR_SRP", email),
            challenge=challenge,
            destination=details.get("CODE_DELIVERY_DESTINATION", ""),
            session=reply["Session"],
        )

    def _get_aws_credentials(self, call: GetAwsCredentials) -> AwsCredentials:
        return aws_credentials(self._environment, self._timeouts, self._observe, call)


def _first_operation(call: Call) -> str:
    match call:
        case LogIn():
            return "InitiateAuth"
        case AnswerChallenge():
            return "RespondToAuthChallenge"
        case GetAwsCredentials():
            return "GetId"
        case _:
            return type(call).__name__


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
