"""Each thing that goes wrong around a call, in words."""

from __future__ import annotations

import pytest
from botocore import exceptions, parsers
from jwt import DecodeError

from gui.cognito.aws_client import UnreadableReplyError
from gui.cognito.phone_calls.advice import FINISH_ELSEWHERE, advice
from gui.cognito.phone_calls.calls import SignUp
from gui.cognito.phone_calls.refusals import UnsupportedChallengeError, reading_problem, refusal

URL = "https://cognito-idp.us-east-1.amazonaws.com/"
SECRET = "s3cret-v4lue"
CALL = SignUp("tester@example.com", SECRET)


def client_error(code: str | None, message: str, status: int = 400) -> exceptions.ClientError:
    error = {"Code": code, "Message": message} if code else {}
    return exceptions.ClientError({"Error": error, "ResponseMetadata": {"HTTPStatusCode": status}}, "SignUp")


@pytest.mark.parametrize(
    ("error", "code", "words", "may_have_happened"),
    [
        (
            client_error("LimitExceededException", "Attempt limit exceeded"),
            "LimitExceededException",
            "",
            False,
        ),
        (client_error(None, "", 503), "503", "", False),
        (exceptions.SSLError(endpoint_url=URL, error=SECRET), "TlsFailure", "is not trusted here", False),
        (
            exceptions.ProxyConnectionError(proxy_url="http://proxy", error=SECRET),
            "NoConnection",
            "proxy does not let the call through",
            False,
        ),
        (exceptions.ConnectTimeoutError(endpoint_url=URL), "NoConnection", "Nothing answers at", False),
        (
            exceptions.EndpointConnectionError(endpoint_url=URL, error=SECRET),
            "NoConnection",
            "Nothing answers at",
            False,
        ),
        (exceptions.ReadTimeoutError(endpoint_url=URL), "NoReply", "did not reply in time", True),
        (exceptions.ConnectionClosedError(endpoint_url=URL), "NoReply", "hung up without a reply", True),
        (exceptions.HTTPClientError(error=SECRET), "NoReply", "hung up without a reply", True),
        (UnreadableReplyError(), "BadReply", "is not readable", True),
        (parsers.ResponseParserError(SECRET), "BadReply", "is not readable", True),
        (KeyError("UserSub"), "BadReply", "is not readable", True),
        (DecodeError(SECRET), "BadReply", "is not readable", True),
        (UnicodeEncodeError("utf-8", SECRET, 0, 1, ""), "UnicodeEncodeError", "could not be made", False),
    ],
    ids=lambda value: type(value).__name__ if isinstance(value, Exception) else "",
)
def test_what_went_wrong_has_a_code_a_sentence_and_an_advice(
    error: Exception, code: str, words: str, may_have_happened: bool
) -> None:
    told = refusal(CALL, "SignUp", error, URL)
    assert (told.call, told.operation, told.code) == (CALL, "SignUp", code)
    assert words in told.message
    assert told.advice == advice("SignUp", code)
    assert told.may_have_happened == may_have_happened
    assert SECRET not in told.message


@pytest.mark.parametrize("challenge", ["MFA_SETUP", "NEWEST_CHALLENGE"])
def test_an_account_that_needs_more_than_a_code_is_sent_elsewhere(challenge: str) -> None:
    told = refusal(CALL, "InitiateAuth", UnsupportedChallengeError(challenge), URL)
    assert (told.code, told.advice) == (challenge, FINISH_ELSEWHERE)
    assert told.message.startswith("This account needs ")


@pytest.mark.parametrize(
    "message", ["Attempt limit exceeded, please try after some time.", "", "<b>ünï</b>\n"]
)
def test_the_services_words_are_told_word_for_word(message: str) -> None:
    told = refusal(CALL, "SignUp", client_error("LimitExceededException", message), URL)
    assert told.message == message


def test_the_operation_is_the_one_that_was_refused_not_the_first_of_the_call() -> None:
    error = exceptions.ClientError({"Error": {"Code": "X", "Message": ""}}, "RespondToAuthChallenge")
    assert refusal(CALL, "InitiateAuth", error, URL).operation == "RespondToAuthChallenge"


@pytest.mark.parametrize(
    ("error", "words"),
    [
        (exceptions.UnauthorizedSSOTokenError(), "aws sso login --profile qa"),
        (exceptions.SSOTokenLoadError(error_msg="expired"), "aws sso login --profile qa"),
        (exceptions.TokenRetrievalError(provider="sso", error_msg="expired"), "aws sso login --profile qa"),
        (exceptions.ProfileNotFound(profile="qa"), "no AWS profile qa"),
        (exceptions.NoCredentialsError(), "holds no credentials"),
        (client_error("AccessDeniedException", "Not you"), "AccessDeniedException: Not you"),
    ],
    ids=lambda value: type(value).__name__ if isinstance(value, Exception) else "",
)
def test_a_list_that_cannot_be_read_says_what_makes_it_readable(error: Exception, words: str) -> None:
    assert words in reading_problem(error, "qa")
