"""Signing in: by password, by the session of a sign-up, and on through the challenges that follow."""

from __future__ import annotations

from dataclasses import dataclass
from functools import partial
from typing import TYPE_CHECKING, Any, Final, TypeVar

from gui.cognito.environments.environment import AuthFlow
from gui.cognito.phone_calls.outcomes import Challenged, LoggedIn
from gui.cognito.phone_calls.refusals import UnsupportedChallengeError

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from gui.cognito.environments.environment import Environment
    from gui.cognito.phone_calls.app_client import AppClient
    from gui.cognito.phone_calls.calls import AnswerChallenge, LogIn

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


@dataclass(frozen=True)
class SignIn:
    """Begins sign-ins and goes on with them; each method raises ``UnsupportedChallengeError`` too."""

    environment: Environment
    client: AppClient

    def log_in(self, call: LogIn) -> LoggedIn | Challenged:
        """Begin with the password in the environment's flow, or with the session of a sign-up."""
        parameters = {"USERNAME": call.address}
        read = partial(_step, call.address)
        if call.session:
            return _answerable(self._initiate_auth("USER_AUTH", read, parameters, Session=call.session))
        if self.environment.auth_flow is AuthFlow.USER_PASSWORD_AUTH:
            parameters["PASSWORD"] = call.password
            return _answerable(self._initiate_auth("USER_PASSWORD_AUTH", read, parameters))
        return _answerable(self._log_in_by_srp(call))

    def answer(self, call: AnswerChallenge) -> LoggedIn | Challenged:
        """Give what a challenge asked for."""
        responses = {"USERNAME": call.username, CODE_CHALLENGES[call.challenge]: call.code}
        if proof := self.client.secret_hash(call.username):
            responses["SECRET_HASH"] = proof
        return _answerable(self._respond(call.challenge, call.address, responses, call.session))

    def _log_in_by_srp(self, call: LogIn) -> _Step:
        from pycognito.aws_srp import AWSSRP

        srp = AWSSRP(
            username=call.address,
            password=call.password,
            pool_id=self.environment.user_pool_id,
            client_id=self.client.client_id,
            # Only its arithmetic is used: the requests go out here, where they are seen.
            client=self.client.service,
            client_secret=self.client.secret,
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
        if proof := self.client.secret_hash(parameters["USERNAME"]):
            parameters = parameters | {"SECRET_HASH": proof}
        return self.client.send("InitiateAuth", read, AuthFlow=flow, AuthParameters=parameters, **session)

    def _respond(self, challenge: str, address: str, responses: dict[str, str], session: str | None) -> _Step:
        more = {"Session": session} if session else {}
        return self.client.send(
            "RespondToAuthChallenge",
            partial(_step, address),
            ChallengeName=challenge,
            ChallengeResponses=responses,
            **more,
        )


def _step(address: str, reply: Mapping[str, Any]) -> _Step:
    """Where a sign-in stands after ``reply``; also a challenge that this app cannot answer is a known one."""
    if "AuthenticationResult" in reply:
        return _logged_in(address, reply["AuthenticationResult"])
    challenge = str(reply["ChallengeName"])
    if challenge not in CODE_CHALLENGES:
        return UnsupportedChallengeError(challenge)
    details = reply.get("ChallengeParameters", {})
    return Challenged(
        address,
        username=details.get("USER_ID_FOR_SRP", address),
        challenge=challenge,
        destination=details.get("CODE_DELIVERY_DESTINATION", ""),
        session=reply["Session"],
    )


def _answerable(step: _Step) -> LoggedIn | Challenged:
    if isinstance(step, UnsupportedChallengeError):
        raise step
    return step


def _logged_in(address: str, result: Mapping[str, str]) -> LoggedIn:
    import jwt

    return LoggedIn(
        address,
        claims=jwt.decode(result["IdToken"], options={"verify_signature": False}),
        access_token=result["AccessToken"],
        id_token=result["IdToken"],
        refresh_token=result.get("RefreshToken", ""),
    )
