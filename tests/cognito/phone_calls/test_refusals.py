"""Each thing that goes wrong around a call, in words."""

from __future__ import annotations

import pytest
from botocore import exceptions

from gui.cognito.phone_calls.advice import FINISH_ELSEWHERE, advice, when_unsure
from gui.cognito.phone_calls.calls import AnswerChallenge, SignUp
from gui.cognito.phone_calls.refusals import UnsupportedChallengeError, reading_problem, refusal
from gui.http_failures import CallFailedError, Cause
from gui.sentences import N_

SECRET = "s3cret-v4lue"
CALL = SignUp("tester@example.com", SECRET)


def client_error(
    code: str | None, message: str, status: int = 400, location: str | None = None
) -> exceptions.ClientError:
    error = {"Code": code, "Message": message} if code else {}
    headers = {"location": location} if location else {}
    metadata = {"HTTPStatusCode": status, "HTTPHeaders": headers}
    return exceptions.ClientError({"Error": error, "ResponseMetadata": metadata}, "SignUp")


@pytest.mark.parametrize(
    "message", ["Attempt limit exceeded, please try after some time.", "", "<b>ünï</b>\n"]
)
def test_the_services_words_are_told_word_for_word(message: str) -> None:
    told = refusal(CALL, "SignUp", client_error("LimitExceededException", message))
    assert (told.call, told.operation, told.code) == (CALL, "SignUp", "LimitExceededException")
    assert told.message == message
    assert (told.advice, told.ways) == advice("SignUp", "LimitExceededException", message)
    assert not told.may_have_happened


@pytest.mark.parametrize(
    ("status", "words", "may_have_happened"),
    [
        (403, "a firewall or a proxy refuses the call (status 403): Blocked", False),
        (407, "a proxy wants a log-in (status 407): Blocked", False),
        (413, "a gateway finds the call too large (status 413): Blocked", False),
        (429, "something on the way limits the calls (status 429): Blocked", False),
        (404, "something else answers in its place (status 404): Blocked", False),
        (500, "something else answers in its place (status 500): Blocked", True),
        (502, "a gateway has no answer from behind it (status 502): Blocked", True),
        (503, "a gateway finds nobody behind it to serve the call (status 503): Blocked", True),
        (504, "a gateway has waited too long for what is behind it (status 504): Blocked", True),
    ],
)
def test_what_answers_in_the_services_place_is_told_as_what_it_is(
    status: int, words: str, may_have_happened: bool
) -> None:
    told = refusal(CALL, "SignUp", client_error(str(status), "Blocked", status))
    assert told.code == str(status)
    assert str(told.message) == f"Not the service: {words}"
    assert told.may_have_happened is may_have_happened


@pytest.mark.parametrize("status", [301, 302, 303, 307, 308])
@pytest.mark.parametrize(
    ("location", "host"),
    [
        ("https://log-in.example.com:8443/?a=b", "log-in.example.com:8443"),
        (f"https://tester:{SECRET}@log-in.example.com/", "log-in.example.com"),
        ("/elsewhere", "/elsewhere"),
        (None, "an address that is not named"),
    ],
)
def test_a_redirect_is_named_with_its_target(status: int, location: str | None, host: str) -> None:
    told = refusal(CALL, "SignUp", client_error(str(status), "Found", status, location))
    words = f"the call is sent on to {host} (status {status}), which is not followed."
    assert words in str(told.message)
    assert not told.may_have_happened
    assert SECRET not in str(told.message)


def test_a_failure_of_the_service_may_have_done_its_work() -> None:
    assert refusal(CALL, "SignUp", client_error("InternalErrorException", "Oh", 500)).may_have_happened


@pytest.mark.parametrize("cause", Cause)
def test_a_call_without_an_answer_is_told_in_its_own_words(cause: Cause) -> None:
    failure = CallFailedError(cause, N_("What happened to {host}.", host="it"))
    told = refusal(CALL, "SignUp", failure)
    assert (told.operation, told.code, told.message) == ("SignUp", cause, failure.sentence)
    assert (told.advice, told.ways) == advice("SignUp", cause)
    assert told.may_have_happened == (cause in ("NoReply", "BadReply"))


def test_a_failure_without_advice_of_its_own_says_how_to_find_out() -> None:
    told = refusal(CALL, "SignUp", client_error("ServiceUnavailable", "Oh", 503))
    assert (told.advice, told.ways) == when_unsure("SignUp")


def test_a_refused_challenge_is_advised_by_what_it_asked_for() -> None:
    error = client_error("CodeMismatchException", "Invalid code received for user")
    error.operation_name = "RespondToAuthChallenge"
    for challenge, words in (("SOFTWARE_TOKEN_MFA", "authenticator app"), ("EMAIL_OTP", "newest message")):
        call = AnswerChallenge("tester@example.com", "tester", challenge, "a-session", "012345")
        assert words in str(refusal(call, "RespondToAuthChallenge", error).advice)


def test_anything_else_is_told_without_its_text() -> None:
    told = refusal(CALL, "SignUp", UnicodeEncodeError("utf-8", SECRET, 0, 1, SECRET))
    assert (told.code, str(told.message)) == ("NotSent", "The call could not be made (UnicodeEncodeError).")


@pytest.mark.parametrize("challenge", ["MFA_SETUP", "NEWEST_CHALLENGE"])
def test_an_account_that_needs_more_than_a_code_is_sent_elsewhere(challenge: str) -> None:
    told = refusal(CALL, "InitiateAuth", UnsupportedChallengeError(challenge))
    assert (told.code, told.advice) == (challenge, FINISH_ELSEWHERE)
    assert str(told.message).startswith("This account needs ")


def test_the_operation_is_the_one_that_was_refused_not_the_first_of_the_call() -> None:
    error = exceptions.ClientError({"Error": {"Code": "X", "Message": ""}}, "RespondToAuthChallenge")
    assert refusal(CALL, "InitiateAuth", error).operation == "RespondToAuthChallenge"
    failure = CallFailedError(Cause.NO_REPLY, N_("Nothing."))
    failure.operation = "RespondToAuthChallenge"
    assert refusal(CALL, "InitiateAuth", failure).operation == "RespondToAuthChallenge"


@pytest.mark.parametrize(
    ("error", "words"),
    [
        (CallFailedError(Cause.NO_CONNECTION, N_("Nothing answers at {a}.", a="x")), "Nothing answers at x."),
        (client_error("AccessDeniedException", "Not you"), "AccessDeniedException: Not you"),
        (client_error("403", "Blocked", 403), "a firewall or a proxy refuses the call (status 403): Blocked"),
    ],
    ids=lambda value: type(value).__name__ if isinstance(value, Exception) else "",
)
def test_a_list_that_cannot_be_read_says_why(error: Exception, words: str) -> None:
    assert words in str(reading_problem(error))
