"""What a sign-up sends beside user name and password, and what every call hands to the pool's triggers."""

from __future__ import annotations

import json
from dataclasses import replace

import pytest

from gui.cognito.environments.account_rules import Usernames
from gui.cognito.environments.environment import AuthFlow, Environment, Timeouts
from gui.cognito.phone_calls.calls import (
    AnswerChallenge,
    Call,
    ConfirmForgotPassword,
    ConfirmSignUp,
    ForgotPassword,
    GetUserAttributeVerificationCode,
    LogIn,
    ResendConfirmationCode,
    SignUp,
    UpdateUserAttributes,
)
from gui.cognito.phone_calls.user_pool import UserPool
from tests.cognito.recorder import Recorder, recorder
from tests.tester import PASSWORD

EMAIL = "tester@example.com"


def sent(call: Call, server: Recorder, **settings: object) -> dict[str, object]:
    """The request that ``call`` makes."""
    usual = Environment("Elsewhere", "us-east-1", "us-east-1_Nowhere00", "client", endpoint=server.endpoint)
    environment = replace(usual, auth_flow=AuthFlow.USER_PASSWORD_AUTH, **settings)  # type: ignore[arg-type]
    UserPool(environment, Timeouts(), lambda _: None).perform(call)
    members: dict[str, object] = json.loads(server.requests[-1].body)
    return members


@pytest.mark.parametrize(
    ("usernames", "address", "expected"),
    [
        (Usernames.EMAIL, EMAIL, {"email": EMAIL, "name": "Ada"}),
        (Usernames.PHONE_NUMBER, "+4917", {"phone_number": "+4917", "name": "Ada"}),
        (Usernames.EMAIL_OR_PHONE_NUMBER, "+4917", {"phone_number": "+4917", "name": "Ada"}),
        (Usernames.PLAIN, "ada", {"name": "Ada"}),
    ],
)
def test_a_sign_up_sends_its_attributes(usernames: Usernames, address: str, expected: dict[str, str]) -> None:
    """The first field as one of them, as Amplify does; nothing for a field that is empty."""
    attributes = (("name", "Ada"), ("nickname", ""))
    with recorder() as server:
        members = sent(SignUp(address, PASSWORD, attributes), server, usernames=usernames)
    pairs = members["UserAttributes"]
    assert isinstance(pairs, list)
    assert {pair["Name"]: pair["Value"] for pair in pairs} == expected
    assert "ValidationData" not in members
    assert "ClientMetadata" not in members


@pytest.mark.parametrize(
    "call",
    [
        SignUp(EMAIL, PASSWORD),
        ConfirmSignUp(EMAIL, "012345"),
        ResendConfirmationCode(EMAIL),
        ForgotPassword(EMAIL),
        ConfirmForgotPassword(EMAIL, "012345", PASSWORD),
        LogIn(EMAIL, PASSWORD),
        AnswerChallenge(EMAIL, EMAIL, "SMS_MFA", "a-session", "012345"),
        UpdateUserAttributes(EMAIL, "a-token", "email", "new@example.com"),
        GetUserAttributeVerificationCode(EMAIL, "a-token", "email", "new@example.com"),
    ],
    ids=lambda call: type(call).__name__,
)
def test_every_call_hands_the_client_metadata_to_triggers(call: Call) -> None:
    """All that take it, by the API reference."""
    with recorder() as server:
        members = sent(
            call, server, client_metadata=(("plan", "gold"),), validation_data=(("captcha", "x=y"),)
        )
    assert members["ClientMetadata"] == {"plan": "gold"}
    validation = [{"Name": "captcha", "Value": "x=y"}] if isinstance(call, SignUp) else None
    assert members.get("ValidationData") == validation
