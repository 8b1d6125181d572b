"""Each refusal that the service model knows has a way on."""

from __future__ import annotations

import botocore.session
import pytest

from gui.cognito.phone_calls.advice import advice

GENERAL = advice("SignUp", "NoSuchCodeAnywhere")
OPERATIONS = (
    "SignUp",
    "ConfirmSignUp",
    "ResendConfirmationCode",
    "InitiateAuth",
    "RespondToAuthChallenge",
    "GlobalSignOut",
)


def refusals() -> list[tuple[str, str]]:
    model = botocore.session.get_session().get_service_model("cognito-idp")
    shapes = {operation: model.operation_model(operation).error_shapes for operation in OPERATIONS}
    return [(operation, shape.error_code) for operation in OPERATIONS for shape in shapes[operation]]


@pytest.mark.parametrize(("operation", "code"), refusals())
def test_every_code_of_the_service_model_has_advice_of_its_own(operation: str, code: str) -> None:
    assert advice(operation, code) != GENERAL


@pytest.mark.parametrize("code", ["NoConnection", "NoReply", "TlsFailure", "BadReply"])
def test_what_never_reached_the_service_has_advice_of_its_own(code: str) -> None:
    assert advice("SignUp", code) != GENERAL


@pytest.mark.parametrize(("operation", "code"), refusals())
def test_an_advice_stands_behind_a_dash_and_takes_no_full_stop(operation: str, code: str) -> None:
    words = str(advice(operation, code))
    assert words[0].isupper()
    assert not words.endswith(".")


@pytest.mark.parametrize(
    ("operation", "words"),
    [
        ("ConfirmSignUp", "app client"),
        ("ResendConfirmationCode", "an admin confirms"),
        ("SignUp", "allow sign-up"),
        ("GlobalSignOut", "log in again"),
        ("RespondToAuthChallenge", "password"),
    ],
)
def test_not_authorized_means_something_else_for_each_operation(operation: str, words: str) -> None:
    assert words in str(advice(operation, "NotAuthorizedException"))


@pytest.mark.parametrize(
    ("operation", "code", "message", "words"),
    [
        (
            "ConfirmSignUp",
            "NotAuthorizedException",
            "User cannot be confirmed. Current status is CONFIRMED",
            "log in",
        ),
        ("ResendConfirmationCode", "InvalidParameterException", "User is already confirmed.", "log in"),
        (
            "InitiateAuth",
            "InvalidParameterException",
            "USER_SRP_AUTH flow not enabled for this client",
            "setting",
        ),
        (
            "SignUp",
            "NotAuthorizedException",
            "Unable to verify secret hash for client c",
            "secret is missing",
        ),
    ],
)
def test_where_one_code_stands_for_several_things_the_message_decides(
    operation: str, code: str, message: str, words: str
) -> None:
    assert words in str(advice(operation, code, message))
