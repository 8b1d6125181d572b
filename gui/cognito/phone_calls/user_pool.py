"""The phone's side of a user pool: sign up, confirm, resend, log in, reset the password, log out."""

from __future__ import annotations

import threading
import uuid
from dataclasses import replace
from functools import partial
from typing import TYPE_CHECKING, Any, Final, TypeVar

from gui.cognito.aws_client import AwsClient
from gui.cognito.environments.account_rules import Usernames
from gui.cognito.environments.client_secrets import secret_hash
from gui.cognito.environments.environment import AuthFlow
from gui.cognito.environments.sign_up_form import sent_as
from gui.cognito.phone_calls.calls import (
    AnswerChallenge,
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
    from collections.abc import Callable, Iterable, Mapping, MutableMapping

    from gui.cognito.environments.environment import Environment, Timeouts
    from gui.exchange import Exchange

    _Step = LoggedIn | Challenged | UnsupportedChallengeError

_Result = TypeVar("_Result")
if TYPE_CHECKING:
    _Reader = Callable[[Mapping[str, Any]], _Result]

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
        self._usernames: MutableMapping[str, str] = {} if usernames is None else usernames
        self._environment = environment
        self._timeouts = timeouts
        self._tell = observe
        self._current = threading.local()
        self._client_secret = client_secret
        self._makes_up_usernames = environment.usernames is Usernames.MADE_UP
        self._service = AwsClient(environment, timeouts, self._observe)

    def perform(self, call: Call) -> Outcome:
        """Make ``call`` and say what came of it. Blocks; never raises for what a service or network does."""
        self._current.address = call.address
        try:
            return self._perform(call)
        except Exception as error:  # every failure of a call is an outcome that the tester reads
            return refusal(call, _first_operation(call), error)

    def _observe(self, exchange: Exchange) -> None:
        self._tell(replace(exchange, address=self._current.address))

    def _perform(self, call: Call) -> Outcome:
        match call:
            case SignUp():
                return self._sign_up(call)
            case ConfirmSignUp():
                session: dict[str, Any] = {"Session": call.session} if call.session else {}
                return self._ask(
                    "ConfirmSignUp",
                    lambda reply: Confirmed(call.address, reply.get("Session")),
                    self._username(call.address),
                    ConfirmationCode=call.code,
                    **session,
                    **self._for_triggers(),
                )
            case ResendConfirmationCode():
                return self._ask(
                    "ResendConfirmationCode",
                    lambda reply: CodeSent(call.address, _delivery(reply["CodeDeliveryDetails"])),
                    self._username(call.address),
                    **self._for_triggers(),
                )
            case ForgotPassword():
                return self._ask(
                    "ForgotPassword",
                    lambda reply: PasswordResetCodeSent(
                        call.address, _delivery(reply["CodeDeliveryDetails"])
                    ),
                    call.address,
                    **self._for_triggers(),
                )
            case ConfirmForgotPassword():
                return self._ask(
                    "ConfirmForgotPassword",
                    lambda _: PasswordReset(call.address),
                    call.address,
                    ConfirmationCode=call.code,
                    Password=call.password,
                    **self._for_triggers(),
                )
            case LogIn():
                return _answerable(self._log_in(call))
            case AnswerChallenge():
                return _answerable(self._answer_challenge(call))
            case GetAwsCredentials():
                return aws_credentials(self._environment, self._timeouts, self._observe, call)
            case GlobalSignOut():
                self._service.send("GlobalSignOut", AccessToken=call.access_token)
                return LoggedOut(call.address)

    def _ask(self, operation: str, read: _Reader[_Result], username: str, **parameters: Any) -> _Result:
        if self._client_secret:
            parameters["SecretHash"] = self._secret_hash(username)
        client_id = self._environment.client_id
        return self._service.ask(operation, read, ClientId=client_id, Username=username, **parameters)

    def _secret_hash(self, username: str) -> str:
        return secret_hash(username, self._environment.client_id, self._client_secret or "")

    def _for_triggers(self) -> dict[str, Any]:
        """What the call hands to the pool's triggers."""
        metadata = dict(self._environment.client_metadata)
        return {"ClientMetadata": metadata} if metadata else {}

    def _username(self, email: str) -> str:
        """What was made up for ``email``: until it is confirmed, an alias finds nobody. Else itself."""
        return (self._usernames.get(email.casefold()) if self._makes_up_usernames else None) or email

    def _sign_up(self, call: SignUp) -> SignedUp:
        # Amplify sends the address twice: as the user name and as the attribute that the code goes to.
        sent = {name: value for name, value in call.attributes if value}
        if name := sent_as(self._environment.usernames, call.address):
            sent = {name: call.address} | sent
        validation = _pairs(self._environment.validation_data)
        more: dict[str, Any] = {"ValidationData": validation} if validation else {}

        def read(reply: Mapping[str, Any]) -> SignedUp:
            details = reply.get("CodeDeliveryDetails")
            return SignedUp(
                call.address,
                sub=str(reply["UserSub"]),
                confirmed=bool(reply["UserConfirmed"]),
                delivery=_delivery(details) if details else None,
                session=reply.get("Session"),
            )

        send = partial(
            self._ask,
            "SignUp",
            read,
            Password=call.password,
            UserAttributes=_pairs(sent.items()),
            **more,
            **self._for_triggers(),
        )
        if self._makes_up_usernames:
            return self._sign_up_under_made_up_name(call, send)
        return send(username=call.address)

    def _sign_up_under_made_up_name(self, call: SignUp, send: Callable[..., SignedUp]) -> SignedUp:
        key = call.address.casefold()
        before = self._usernames.get(key)
        # Kept before the call: should the reply be lost, the mailed code is still good for this name alone.
        self._usernames[key] = username = str(uuid.uuid4())
        try:
            return send(username=username)
        except Exception as error:
            if before and not refusal(call, "SignUp", error).may_have_happened:
                self._usernames[key] = before
            raise

    def _log_in(self, call: LogIn) -> _Step:
        parameters = {"USERNAME": call.address}
        read = partial(_step, call.address)
        if call.session:
            return self._initiate_auth("USER_AUTH", read, parameters, Session=call.session)
        if self._environment.auth_flow is AuthFlow.USER_PASSWORD_AUTH:
            parameters["PASSWORD"] = call.password
            return self._initiate_auth("USER_PASSWORD_AUTH", read, parameters)
        return self._log_in_by_srp(call)

    def _log_in_by_srp(self, call: LogIn) -> _Step:
        from pycognito.aws_srp import AWSSRP

        srp = AWSSRP(
            username=call.address,
            password=call.password,
            pool_id=self._environment.user_pool_id,
            client_id=self._environment.client_id,
            # Only its arithmetic is used: the requests go out here, where they are seen.
            client=self._service,
            client_secret=self._client_secret,
        )
        parameters = srp.get_auth_params()

        def read(reply: Mapping[str, Any]) -> _Step | tuple[dict[str, str], str | None]:
            if reply.get("ChallengeName") != "PASSWORD_VERIFIER":
                return _step(call.address, reply)
            return srp.process_challenge(reply["ChallengeParameters"], parameters), reply.get("Session")

        proof = self._initiate_auth("USER_SRP_AUTH", read, parameters)
        return self._respond("PASSWORD_VERIFIER", call.address, *proof) if isinstance(proof, tuple) else proof

    def _initiate_auth(
        self, flow: str, read: _Reader[_Result], parameters: dict[str, str], **session: str
    ) -> _Result:
        if self._client_secret:
            parameters = parameters | {"SECRET_HASH": self._secret_hash(parameters["USERNAME"])}
        return self._service.ask(
            "InitiateAuth",
            read,
            ClientId=self._environment.client_id,
            AuthFlow=flow,
            AuthParameters=parameters,
            **session,
            **self._for_triggers(),
        )

    def _answer_challenge(self, call: AnswerChallenge) -> _Step:
        responses = {"USERNAME": call.username, CODE_CHALLENGES[call.challenge]: call.code}
        if self._client_secret:
            responses["SECRET_HASH"] = self._secret_hash(call.username)
        return self._respond(call.challenge, call.address, responses, call.session)

    def _respond(self, challenge: str, email: str, responses: dict[str, str], session: str | None) -> _Step:
        more = {"Session": session} if session else {}
        return self._service.ask(
            "RespondToAuthChallenge",
            partial(_step, email),
            ClientId=self._environment.client_id,
            ChallengeName=challenge,
            ChallengeResponses=responses,
            **more,
            **self._for_triggers(),
        )


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


def _pairs(named: Iterable[tuple[str, str]]) -> list[dict[str, str]]:
    return [{"Name": name, "Value": value} for name, value in named]


def _delivery(details: Mapping[str, Any]) -> CodeDelivery:
    return CodeDelivery(str(details.get("Destination", "")), str(details.get("DeliveryMedium", "")))


def _step(email: str, reply: Mapping[str, Any]) -> _Step:
    """Where a sign-in stands after ``reply``; also a challenge that this app cannot answer is a known one."""
    if "AuthenticationResult" in reply:
        return _logged_in(email, reply["AuthenticationResult"])
    challenge = str(reply["ChallengeName"])
    if challenge not in CODE_CHALLENGES:
        return UnsupportedChallengeError(challenge)
    details = reply.get("ChallengeParameters", {})
    return Challenged(
        email,
        username=details.get("USER_ID_FOR_SRP", email),
        challenge=challenge,
        destination=details.get("CODE_DELIVERY_DESTINATION", ""),
        session=reply["Session"],
    )


def _answerable(step: _Step) -> LoggedIn | Challenged:
    if isinstance(step, UnsupportedChallengeError):
        raise step
    return step


def _logged_in(email: str, result: Mapping[str, str]) -> LoggedIn:
    import jwt

    return LoggedIn(
        email,
        claims=jwt.decode(result["IdToken"], options={"verify_signature": False}),
        access_token=result["AccessToken"],
        id_token=result["IdToken"],
        refresh_token=result.get("RefreshToken", ""),
    )
