"""Turns what botocore raises into a refusal that a tester can read."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final, NamedTuple

from gui.cognito.aws_client import UnreadableReplyError
from gui.cognito.phone_calls.advice import FINISH_ELSEWHERE, advice
from gui.cognito.phone_calls.calls import Refusal

if TYPE_CHECKING:
    from gui.cognito.phone_calls.calls import Call


class UnsupportedChallengeError(Exception):
    """Sign-in goes on with a challenge that this app cannot answer; the text is the challenge's name."""


def reading_problem(error: Exception, profile: str | None) -> str:
    """Why a panel could not be read, for the tester: with what renews an expired SSO login of ``profile``."""
    from botocore import exceptions

    match error:
        case exceptions.ClientError():
            answer = error.response.get("Error", {})
            return f"{answer.get('Code')}: {answer.get('Message')}"
        case (
            exceptions.UnauthorizedSSOTokenError() | exceptions.SSOError() | exceptions.TokenRetrievalError()
        ):
            return f"The SSO login has expired. Renew it with: aws sso login --profile {profile}"
        case exceptions.ProfileNotFound():
            return f"This machine has no AWS profile {profile}: choose another in the environment."
        case exceptions.NoCredentialsError() | exceptions.PartialCredentialsError():
            return f"The AWS profile {profile} holds no credentials that can be used."
        case exceptions.BotoCoreError():
            return _reason(error, "AWS").message
        case _:
            return str(error) or type(error).__name__


#: What an account needs where one code does not do, by the challenge's name.
_CHALLENGES: Final = {
    "NEW_PASSWORD_REQUIRED": "a new password in place of its temporary one",
    "MFA_SETUP": "a second factor to be set up",
    "SELECT_MFA_TYPE": "a second factor to be chosen",
    "SELECT_CHALLENGE": "a way to sign in to be chosen",
    "PASSWORD": "its password in another step",
    "PASSWORD_SRP": "its password in another step",
    "WEB_AUTHN": "a passkey",
    "CUSTOM_CHALLENGE": "an answer to the pool's own challenge",
    "DEVICE_SRP_AUTH": "a device that it remembers",
    "DEVICE_PASSWORD_VERIFIER": "a device that it remembers",
}


class _Reason(NamedTuple):
    code: str
    message: str
    may_have_happened: bool = False
    advice: str = ""


def refusal(call: Call, operation: str, error: Exception, url: str) -> Refusal:
    """Explain ``error``, raised at ``url`` by ``operation`` or a step after it, as what came of ``call``."""
    operation = getattr(error, "operation_name", operation)
    reason = _reason(error, url)
    return Refusal(
        call=call,
        operation=operation,
        code=reason.code,
        message=reason.message,
        advice=reason.advice or advice(operation, reason.code, reason.message),
        may_have_happened=reason.may_have_happened,
    )


def _reason(error: Exception, url: str) -> _Reason:
    from botocore import exceptions, parsers
    from jwt import PyJWTError

    match error:
        case exceptions.ClientError():
            answer = error.response.get("Error", {})
            status = error.response.get("ResponseMetadata", {}).get("HTTPStatusCode")
            return _Reason(str(answer.get("Code", status)), str(answer.get("Message", "")))
        case UnsupportedChallengeError():
            needs = _CHALLENGES.get(str(error), f"something that this app cannot give ({error})")
            return _Reason(str(error), f"This account needs {needs}.", advice=FINISH_ELSEWHERE)
        case exceptions.SSLError():
            return _Reason("TlsFailure", f"The certificate of {url} is not trusted here.")
        case exceptions.ProxyConnectionError():
            return _Reason("NoConnection", f"The proxy does not let the call through to {url}.")
        case exceptions.ConnectTimeoutError() | exceptions.EndpointConnectionError():
            return _Reason("NoConnection", f"Nothing answers at {url}.")
        case exceptions.ReadTimeoutError():
            return _Reason(
                "NoReply", f"{url} took the call but did not reply in time.", may_have_happened=True
            )
        case exceptions.ConnectionClosedError() | exceptions.HTTPClientError():
            return _Reason(
                "NoReply", f"{url} took the call and hung up without a reply.", may_have_happened=True
            )
        case (
            UnreadableReplyError()
            | parsers.ResponseParserError()
            # What reading a success raises where members are missing or are not what they should be.
            | KeyError()
            | AttributeError()
            | TypeError()
            | PyJWTError()
        ):
            return _Reason("BadReply", f"The reply of {url} is not readable.", may_have_happened=True)
        case _:
            return _Reason(type(error).__name__, f"The call could not be made ({type(error).__name__}).")
