"""Signing in: by password, by the session of a sign-up, and on through the challenges that follow."""

from __future__ import annotations

import json
from collections import deque
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime
from functools import partial
from typing import TYPE_CHECKING, Any, Final, TypeVar

from gui.cognito.environments.environment import AuthFlow
from gui.cognito.phone_calls import srp
from gui.cognito.phone_calls.account import check_verified
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

#: The member of ChallengeResponses that takes the answer, by the challenges that one answer does
#: (API reference, RespondToAuthChallenge).
ANSWERS: Final = {
    "SMS_MFA": "SMS_MFA_CODE",
    "SOFTWARE_TOKEN_MFA": "SOFTWARE_TOKEN_MFA_CODE",
    "EMAIL_OTP": "EMAIL_OTP_CODE",
    "SMS_OTP": "SMS_OTP_CODE",
    "NEW_PASSWORD_REQUIRED": "NEW_PASSWORD",
    "SELECT_MFA_TYPE": "ANSWER",
    "CUSTOM_CHALLENGE": "ANSWER",
}
_MFA_SETUP: Final = "MFA_SETUP"
#: How attributes are named among the responses, and in ``requiredAttributes``.
_ATTRIBUTE: Final = "userAttributes."
#: What of a challenge's parameters is about the user, not about the question.
_USER_PARAMETERS: Final = frozenset({"USERNAME", "USER_ID_FOR_SRP"})


@dataclass(frozen=True)
class SignIn:
    """Begins sign-ins and goes on with them; each method raises ``UnsupportedChallengeError`` too."""

    environment: Environment
    client: AppClient
    #: Worked out ahead, at most one: it needs no password, and is good for one log-in.
    _pairs: deque[srp.KeyPair] = field(default_factory=partial(deque, maxlen=1), init=False, repr=False)

    def work_ahead(self) -> None:
        """Do what the next log-in does before its first request, where that is some milliseconds of work."""
        if self.environment.auth_flow.uses_srp and not self._pairs:
            self._pairs.append(srp.key_pair())

    def log_in(self, call: LogIn) -> LoggedIn | Challenged:
        """Begin with the password in the environment's flow, or with the session of a sign-up."""
        return self._go_on(self._begin(call))

    def answer(self, call: AnswerChallenge) -> LoggedIn | Challenged:
        """Give what a challenge asked for. An authenticator app is verified first, then the challenge."""
        responses = {"USERNAME": call.username}
        session: str | None = call.session
        if call.challenge == _MFA_SETUP:
            session = self.client.service.ask(
                "VerifySoftwareToken", _session_of_verified, Session=session, UserCode=call.answer
            )
        else:
            responses[ANSWERS[call.challenge]] = call.answer
        responses |= {f"{_ATTRIBUTE}{name}": value for name, value in call.attributes}
        if proof := self.client.secret_hash(call.username):
            responses["SECRET_HASH"] = proof
        return self._go_on(self._respond(call.challenge, call.address, responses, session))

    def _begin(self, call: LogIn) -> _Step:
        parameters = {"USERNAME": call.address}
        read = partial(_step, call.address)
        if call.session:
            return self._initiate_auth("USER_AUTH", read, parameters, Session=call.session)
        match self.environment.auth_flow:
            case AuthFlow.USER_PASSWORD_AUTH as flow:
                return self._initiate_auth(flow, read, parameters | {"PASSWORD": call.password})
            case AuthFlow.CUSTOM_WITHOUT_SRP as flow:
                return self._initiate_auth(flow.of_the_service, read, parameters)
            case flow:
                return self._log_in_by_srp(flow, call)

    def _go_on(self, step: _Step) -> LoggedIn | Challenged:
        """Come to what the tester is asked for; as in Amplify, with the secret that MFA_SETUP needs."""
        if isinstance(step, UnsupportedChallengeError):
            raise step
        if isinstance(step, Challenged) and step.challenge == _MFA_SETUP:
            read = partial(_with_secret, step)
            return self.client.service.ask("AssociateSoftwareToken", read, Session=step.session)
        return step

    def _log_in_by_srp(self, flow: AuthFlow, call: LogIn) -> _Step:
        try:
            pair = self._pairs.pop()
        except IndexError:
            pair = srp.key_pair()
        parameters = {"USERNAME": call.address, "SRP_A": pair.shown}
        if flow is AuthFlow.CUSTOM_WITH_SRP:
            parameters["CHALLENGE_NAME"] = "SRP_A"

        def read(reply: Mapping[str, Any]) -> _Step | tuple[dict[str, str], str | None]:
            if reply.get("ChallengeName") != "PASSWORD_VERIFIER":
                return _step(call.address, reply)
            pool_id, challenge = self.environment.user_pool_id, reply["ChallengeParameters"]
            responses = srp.proof(pair, pool_id, call.password, challenge, datetime.now(UTC))
            if secret_hash := self.client.secret_hash(responses["USERNAME"]):
                responses["SECRET_HASH"] = secret_hash
            return responses, reply.get("Session")

        proof = self._initiate_auth(flow.of_the_service, read, parameters)
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
    details = reply.get("ChallengeParameters", {})
    if challenge not in ANSWERS and challenge != _MFA_SETUP:
        return UnsupportedChallengeError(challenge)
    can_set_up = details.get("MFAS_CAN_SETUP", "SOFTWARE_TOKEN_MFA")
    if challenge == _MFA_SETUP and "SOFTWARE_TOKEN_MFA" not in can_set_up:
        # For text messages and mail the account needs an address first, which an admin gives.
        return UnsupportedChallengeError(challenge)
    is_custom = challenge == "CUSTOM_CHALLENGE"
    return Challenged(
        address,
        username=details.get("USER_ID_FOR_SRP") or details.get("USERNAME") or address,
        challenge=challenge,
        destination=details.get("CODE_DELIVERY_DESTINATION", ""),
        session=reply["Session"],
        choices=_listed(details, "MFAS_CAN_CHOOSE"),
        required=tuple(name.removeprefix(_ATTRIBUTE) for name in _listed(details, "requiredAttributes")),
        parameters=tuple((n, v) for n, v in details.items() if is_custom and n not in _USER_PARAMETERS),
    )


def _listed(details: Mapping[str, str], name: str) -> tuple[str, ...]:
    """A list among the parameters of a challenge, which are texts: it is written as JSON."""
    return tuple(map(str, json.loads(details.get(name) or "[]")))


def _with_secret(challenged: Challenged, reply: Mapping[str, Any]) -> Challenged:
    return replace(challenged, session=reply["Session"], secret_code=reply["SecretCode"])


def _session_of_verified(reply: Mapping[str, Any]) -> str:
    return str(check_verified(reply)["Session"])


def _logged_in(address: str, result: Mapping[str, str]) -> LoggedIn:
    import jwt

    return LoggedIn(
        address,
        claims=jwt.decode(result["IdToken"], options={"verify_signature": False}),
        access_token=result["AccessToken"],
        id_token=result["IdToken"],
        refresh_token=result.get("RefreshToken", ""),
    )
