"""Turns what a call raised into a refusal that a tester can read."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final
from urllib.parse import urlsplit

from gui.cognito.phone_calls.advice import FINISH_ELSEWHERE, GENERAL, advice, when_unsure
from gui.cognito.phone_calls.calls import AnswerChallenge
from gui.cognito.phone_calls.outcomes import Refusal
from gui.http_failures import CallFailedError, not_sent
from gui.sentences import N_, Sentence, TellingError

if TYPE_CHECKING:
    from botocore.exceptions import ClientError

    from gui.cognito.phone_calls.calls import Call

_FIRST_REDIRECT: Final = 300
_FIRST_CLIENT_ERROR: Final = 400
_FIRST_SERVER_ERROR: Final = 500
#: What a panel has room for, in characters.
_MOST_WORDS: Final = 500


class UnsupportedChallengeError(Exception):
    """Sign-in goes on with a challenge that this app cannot answer; the text is the challenge's name."""


def reading_problem(error: Exception) -> Sentence | str:
    """Why a panel could not be read, for the tester."""
    from botocore import exceptions

    match error:
        case TellingError():
            return error.sentence
        case exceptions.ClientError():
            code, message = _said(error)
            if code.isdigit():
                return _page(error)
            return N_("{code}: {message}", code=code, message=message[:_MOST_WORDS])
        case _:
            return str(error) or type(error).__name__


def refusal(call: Call, operation: str, error: Exception) -> Refusal:
    """Explain ``error``, raised by ``operation`` or a step after it, as what came of ``call``."""
    from botocore import exceptions

    challenge = call.challenge if isinstance(call, AnswerChallenge) else ""
    match error:
        case UnsupportedChallengeError():
            name = str(error)
            needs = _CHALLENGES.get(name) or N_("something that this app cannot give ({name})", name=name)
            message = N_("This account needs {needs}.", needs=needs)
            return Refusal(call, operation, name, message, FINISH_ELSEWHERE)
        case exceptions.ClientError():
            operation = error.operation_name
            code, words = _said(error)
            said = _page(error) if code.isdigit() else words
            is_unsure = _status(error) >= _FIRST_SERVER_ERROR
            next_step = advice(operation, code, words, challenge)
            if is_unsure and next_step is GENERAL:
                next_step = when_unsure(operation)
            return Refusal(call, operation, code, said, *next_step, may_have_happened=is_unsure)
        case _:
            failure = error if isinstance(error, CallFailedError) else not_sent(error)
            operation = failure.operation or operation
            cause = failure.cause
            next_step = advice(operation, cause, challenge=challenge)
            return Refusal(
                call,
                operation,
                cause,
                failure.sentence,
                *next_step,
                may_have_happened=cause.may_have_happened,
            )


#: What an account needs that this app cannot give, by the challenge's name.
_CHALLENGES: Final = {
    "MFA_SETUP": N_("a second factor, for which it lacks the phone number or the address"),
    "SELECT_CHALLENGE": N_("a way to sign in to be chosen"),
    "PASSWORD": N_("its password in another step"),
    "PASSWORD_SRP": N_("its password in another step"),
    "WEB_AUTHN": N_("a passkey"),
    "DEVICE_SRP_AUTH": N_("a device that it remembers"),
    "DEVICE_PASSWORD_VERIFIER": N_("a device that it remembers"),
}


def _said(error: ClientError) -> tuple[str, str]:
    answer = error.response.get("Error", {})
    return str(answer.get("Code") or _status(error)), str(answer.get("Message", ""))


def _status(error: ClientError) -> int:
    return int(error.response.get("ResponseMetadata", {}).get("HTTPStatusCode", _FIRST_CLIENT_ERROR))


def _page(error: ClientError) -> Sentence:
    """What answers in the service's place: it says no more than a status, and perhaps the words of a page."""
    status, words = _status(error), _said(error)[1]
    if _FIRST_REDIRECT <= status < _FIRST_CLIENT_ERROR:
        target = str(error.response["ResponseMetadata"].get("HTTPHeaders", {}).get("location", ""))
        host = urlsplit(target).netloc.rpartition("@")[2] or target or N_("an address that is not named")
        return N_(
            "Not the service: the call is sent on to {host} (status {status}), which is not followed.",
            host=host,
            status=status,
        )
    kinds = {
        403: N_("a firewall or a proxy refuses the call"),
        407: N_("a proxy wants a log-in"),
        413: N_("a gateway finds the call too large"),
        429: N_("something on the way limits the calls"),
        502: N_("a gateway has no answer from behind it"),
        503: N_("a gateway finds nobody behind it to serve the call"),
        504: N_("a gateway has waited too long for what is behind it"),
    }
    what = kinds.get(status) or N_("something else answers in its place")
    return N_("Not the service: {what} (status {status}): {words}", what=what, status=status, words=words)
