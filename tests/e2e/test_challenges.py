"""Sign-ins that ask for more, through the window: factors, first passwords, resets, questions of the pool."""

from __future__ import annotations

from contextlib import contextmanager
from dataclasses import replace
from typing import TYPE_CHECKING, Any

import pytest
import urllib3
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QLineEdit, QRadioButton

from gui.cognito.environments.account_rules import SignUpAttribute
from gui.cognito.environments.environment import AuthFlow
from gui.cognito.phone_calls.journey import Step
from gui.cognito.sandbox_control import SandboxControl
from tests.cognito.pools import EMAIL_POOL, Made, make_pool
from tests.one_time_password import one_time_password
from tests.tester import PASSWORD, Desk, new_address
from tests.texts import newest_text

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from pytestqt.qtbot import QtBot

    from tests.conftest import Sandbox

NEW_PASSWORD = f"{PASSWORD}2"
SMS = {
    "SmsConfiguration": {"SnsCallerArn": "arn:aws:iam::123456789012:role/sms", "ExternalId": "sms"},
}
TOTP_ON = {
    "MfaConfiguration": "ON",
    "SoftwareTokenMfaConfiguration": {"Enabled": True},
}
BY_TEXT = {"SmsMfaConfiguration": {"SmsAuthenticationMessage": "Code {####}", **SMS}}


def other_than(code: str) -> str:
    return "000000" if code != "000000" else "111111"


def invite(pool: Made, email: str, password: str = PASSWORD, **attributes: str) -> None:
    pool.admin(
        "AdminCreateUser",
        Username=email,
        TemporaryPassword=password,
        MessageAction="SUPPRESS",
        UserAttributes=[{"Name": n, "Value": v} for n, v in {"email": email, **attributes}.items()],
    )


def begin_log_in(desk: Desk, email: str, password: str = PASSWORD) -> None:
    desk.window.phone.put_address(email)
    desk.window.phone.show_log_in()
    desk.log_in(password)


def user(pool: Made, email: str) -> Any:
    pool.admin("AdminSetUserPassword", Username=email, Password=PASSWORD, Permanent=True)


@contextmanager
def rules(sandbox: Sandbox, played: dict[str, Any]) -> Iterator[None]:
    with urllib3.PoolManager() as http:
        assert http.request("PUT", f"{sandbox.endpoint}/sandbox/rules", json=played).status == 200
        try:
            yield
        finally:
            http.request("PUT", f"{sandbox.endpoint}/sandbox/rules", json={})


# A factor that the pool demands


def test_a_pool_that_demands_an_authenticator_has_it_set_up_at_the_first_log_in(
    desk: Desk, sandbox: Sandbox
) -> None:
    pool = make_pool(sandbox)
    pool.admin("SetUserPoolMfaConfig", **TOTP_ON)
    desk.use(pool.environment)
    email = new_address()
    desk.confirm(email)
    desk.log_in()
    desk.wait_for_screen("authenticatorScreen")
    assert "MFA_SETUP" in desk.find(QLabel, "authenticatorWords").text()
    secret = desk.find(QLabel, "authenticatorSecret").text().replace(" ", "")
    code = one_time_password(secret)
    desk.fill("authenticatorCode", other_than(code))
    desk.click("setUpAuthenticatorButton")
    desk.wait_for_refusal("EnableSoftwareTokenMFAException")
    desk.fill("authenticatorCode", code)
    desk.press(Qt.Key.Key_Return)
    desk.wait_for_screen("homeScreen")
    assert not desk.find(QLabel, "authenticatorSecret").text()
    assert [entry.operation for entry in desk.entries][-6:] == [
        "InitiateAuth", "RespondToAuthChallenge", "AssociateSoftwareToken", "VerifySoftwareToken",
        "VerifySoftwareToken", "RespondToAuthChallenge",
    ]  # fmt: skip
    everything = "".join(entry.request + entry.response for entry in desk.entries)
    assert secret not in everything
    assert code not in everything

    desk.click("logOutButton")
    desk.wait_for_screen("logInScreen")
    desk.log_in()
    desk.wait_for_screen("challengeScreen")
    assert "SOFTWARE_TOKEN_MFA" in desk.find(QLabel, "challengeWords").text()
    desk.fill("challengeCode", code)
    desk.click("continueButton")
    assert "next code" in desk.wait_for_refusal("ExpiredCodeException")
    desk.fill("challengeCode", one_time_password(secret, ahead=1))
    desk.click("continueButton")
    desk.wait_for_screen("homeScreen")


def test_from_sign_up_to_signed_in_with_a_code_by_text_message(desk: Desk, sandbox: Sandbox) -> None:
    pool = make_pool(sandbox)
    pool.admin("SetUserPoolMfaConfig", MfaConfiguration="ON", **BY_TEXT)
    asked = SignUpAttribute("phone_number", is_required=True)
    desk.use(replace(pool.environment, attributes=(asked,)))
    email, number = new_address(), "+4915112345678"
    desk.fill("signUpAttribute_phone_number", number)
    desk.confirm(email)
    desk.log_in()
    desk.wait_for_screen("challengeScreen")
    assert "by SMS to" in desk.find(QLabel, "challengeWords").text()
    desk.window.phone.put_code([number], newest_text(sandbox, number))
    assert desk.window.phone.address == email
    desk.click("continueButton")
    desk.wait_for_screen("homeScreen")
    assert desk.step is Step.SIGNED_IN


def test_a_code_by_mail_has_eight_digits(desk: Desk, sandbox: Sandbox) -> None:
    ses = {"EmailSendingAccount": "DEVELOPER", "SourceArn": "arn:aws:ses:us-east-1:123456789012:identity/a@b"}
    by_admin = {"RecoveryMechanisms": [{"Name": "admin_only", "Priority": 1}]}
    pool = make_pool(sandbox, EMAIL_POOL | {"EmailConfiguration": ses, "AccountRecoverySetting": by_admin})
    by_mail = {"Message": "Your code is {####}", "Subject": "Sign in"}
    pool.admin("SetUserPoolMfaConfig", MfaConfiguration="ON", EmailMfaConfiguration=by_mail)
    desk.use(pool.environment)
    email = new_address()
    desk.confirm(email)
    first = desk.window.mail.code_for(email)
    desk.log_in()
    desk.wait_for_screen("challengeScreen")
    assert len(desk.wait_for_code(email, after=first)) == 8
    desk.click("useCodeButton")
    desk.click("continueButton")
    desk.wait_for_screen("homeScreen")


def test_of_several_factors_one_is_chosen_by_the_keyboard(desk: Desk, sandbox: Sandbox) -> None:
    pool = make_pool(sandbox)
    pool.admin(
        "SetUserPoolMfaConfig",
        MfaConfiguration="OPTIONAL",
        SoftwareTokenMfaConfiguration={"Enabled": True},
        **BY_TEXT,
    )
    desk.use(pool.environment)
    email, number = new_address(), "+4915187654321"
    invite(pool, email, phone_number=number)
    user(pool, email)
    with urllib3.PoolManager() as http:
        asked = {"pool": pool.environment.user_pool_id, "username": email}
        assert http.request("POST", f"{sandbox.endpoint}/sandbox/users/totp", json=asked).status == 200
    pool.admin(
        "AdminSetUserMFAPreference",
        Username=email,
        SMSMfaSettings={"Enabled": True},
        SoftwareTokenMfaSettings={"Enabled": True},
    )
    begin_log_in(desk, email)
    desk.wait_for_screen("chooseFactorScreen")
    first = desk.window.focusWidget()
    assert isinstance(first, QRadioButton)
    assert first.isChecked()
    if first.property("factor") != "SMS_MFA":
        desk.press(Qt.Key.Key_Down)
    assert desk.find(QRadioButton, "factor_SMS_MFA").isChecked()
    desk.press(Qt.Key.Key_Return)
    desk.wait_for_screen("challengeScreen")
    desk.fill("challengeCode", newest_text(sandbox, number))
    desk.click("continueButton")
    desk.wait_for_screen("homeScreen")


# First passwords, resets


def test_an_invited_user_chooses_a_password_and_gives_what_the_account_lacks(
    desk: Desk, sandbox: Sandbox
) -> None:
    required = [
        {"Name": name, "Required": True, "AttributeDataType": "String"} for name in ("name", "birthdate")
    ]
    pool = make_pool(sandbox, EMAIL_POOL | {"Schema": required})
    desk.use(pool.environment)
    email = new_address()
    invite(pool, email, name="Ann Tester")
    begin_log_in(desk, email)
    desk.wait_for_screen("firstPasswordScreen")
    assert desk.window.journey_bar.accessibleName() == f"Journey of {email}: FORCE_CHANGE_PASSWORD"
    fields = [field.input.objectName() for field in desk.window.phone.first_password.attributes.fields]
    assert fields == ["firstPasswordAttribute_birthdate"]
    desk.fill("firstPassword", NEW_PASSWORD)
    desk.fill("firstPasswordConfirm", NEW_PASSWORD)
    desk.click("firstPasswordButton")  # stopped as on the phone: the attribute lacks
    assert desk.find(QLineEdit, "firstPasswordAttribute_birthdate").hasFocus()
    assert desk.calls("RespondToAuthChallenge") == 1
    desk.fill("firstPasswordAttribute_birthdate", "1990-02-28")
    desk.click("firstPasswordButton")
    desk.wait_for_screen("homeScreen")
    assert "1990-02-28" in desk.find(QLabel, "claims").text()
    assert not [entry for entry in desk.entries if NEW_PASSWORD in entry.request + entry.response]


def test_what_the_service_refuses_of_a_first_password_can_be_mended(desk: Desk, sandbox: Sandbox) -> None:
    pool = make_pool(sandbox)
    desk.use(pool.environment)
    desk.send_as_typed()
    email = new_address()
    invite(pool, email)
    begin_log_in(desk, email)
    desk.wait_for_screen("firstPasswordScreen")
    desk.fill("firstPassword", "short")
    desk.click("firstPasswordButton")
    desk.wait_for_refusal("InvalidPasswordException")
    assert desk.find(QLineEdit, "firstPassword").hasFocus()
    desk.fill("firstPassword", NEW_PASSWORD)
    desk.press(Qt.Key.Key_Return)
    desk.wait_for_screen("homeScreen")


def test_an_invited_user_of_a_client_with_a_secret_goes_through_password_and_factor(
    desk: Desk, sandbox: Sandbox
) -> None:
    required = [{"Name": "name", "Required": True, "AttributeDataType": "String"}]
    pool = make_pool(sandbox, EMAIL_POOL | {"Schema": required}, {"GenerateSecret": True})
    pool.admin("SetUserPoolMfaConfig", **TOTP_ON)
    desk.use(pool.environment, pool.client_secret)
    desk.send_as_typed()
    email = new_address()
    invite(pool, email)
    begin_log_in(desk, email)
    desk.wait_for_screen("firstPasswordScreen")
    desk.fill("firstPassword", NEW_PASSWORD)
    desk.click("firstPasswordButton")
    assert "Fill in the attribute" in desk.wait_for_refusal("InvalidParameterException")
    assert desk.find(QLineEdit, "firstPasswordAttribute_name").hasFocus()
    desk.fill("firstPasswordAttribute_name", "Ann Tester")
    desk.press(Qt.Key.Key_Return)
    desk.wait_for_screen("authenticatorScreen")
    secret = desk.find(QLabel, "authenticatorSecret").text().replace(" ", "")
    desk.fill("authenticatorCode", one_time_password(secret))
    desk.press(Qt.Key.Key_Return)
    desk.wait_for_screen("homeScreen")


def test_a_password_that_an_admin_reset_leads_to_a_new_one(desk: Desk, sandbox: Sandbox) -> None:
    pool = make_pool(sandbox)
    desk.use(pool.environment)
    email = new_address()
    desk.confirm(email)
    old = desk.window.mail.code
    pool.admin("AdminResetUserPassword", Username=email)
    desk.log_in()
    desk.wait_for_refusal("PasswordResetRequiredException")
    assert desk.screen == "newPasswordScreen"
    desk.window.view.refresh()
    mailed = desk.wait_for_code(email, after=old)
    desk.click("resendResetCodeButton")  # or with a newer one
    desk.fill("newPasswordCode", desk.wait_for_code(email, after=mailed))
    desk.fill("newPassword", NEW_PASSWORD)
    desk.click("setPasswordButton")
    desk.wait_for_screen("logInScreen")
    desk.log_in(NEW_PASSWORD)
    desk.wait_for_screen("homeScreen")


# The pool's own questions


@pytest.mark.parametrize("flow", [AuthFlow.CUSTOM_WITH_SRP, AuthFlow.CUSTOM_WITHOUT_SRP])
def test_a_question_of_the_pools_own(
    qtbot: QtBot, tmp_path: Path, own_sandbox: Sandbox, flow: AuthFlow
) -> None:
    pool = make_pool(own_sandbox, client={"ExplicitAuthFlows": ["ALLOW_CUSTOM_AUTH"]})
    desk = Desk(qtbot, tmp_path)
    desk.use(replace(pool.environment, auth_flow=flow))
    email = new_address()
    question = {"publicChallengeParameters": {"question": "6 x 7"}, "answer": "42"}
    with rules(own_sandbox, {"CreateAuthChallenge": [question]}):
        desk.confirm(email)
        if flow is AuthFlow.CUSTOM_WITHOUT_SRP:
            assert not desk.find(QLineEdit, "logInPassword").isVisible()
            desk.click("logInButton")
        else:
            desk.log_in()
        desk.wait_for_screen("challengeScreen")
        assert desk.find(QLabel, "challengeQuestion").text() == "question: 6 x 7"
        desk.fill("challengeAnswer", "41")
        desk.click("continueButton")
        toast = desk.window.phone.toast
        desk.wait(lambda: "asks again" in toast.text)
        assert desk.find(QLineEdit, "challengeAnswer").hasFocus()
        assert not desk.find(QLineEdit, "challengeAnswer").text()
        desk.fill("challengeAnswer", "42")
        desk.press(Qt.Key.Key_Return)
        desk.wait_for_screen("homeScreen")


# Back, expired


def test_an_expired_session_leads_back_to_the_log_in(
    qtbot: QtBot, tmp_path: Path, own_sandbox: Sandbox
) -> None:
    pool = make_pool(own_sandbox)
    pool.admin("SetUserPoolMfaConfig", **TOTP_ON)
    desk = Desk(qtbot, tmp_path)
    desk.use(pool.environment)
    desk.confirm(new_address())
    desk.log_in()
    desk.wait_for_screen("authenticatorScreen")
    SandboxControl(own_sandbox.endpoint, 5).advance(181)
    desk.fill("authenticatorCode", "123456")
    desk.click("setUpAuthenticatorButton")
    assert "begin it again" in desk.wait_for_refusal("NotAuthorizedException")
    assert desk.screen == "logInScreen"
    assert not desk.find(QLabel, "authenticatorSecret").text()


def test_back_drops_the_challenge(desk: Desk, sandbox: Sandbox) -> None:
    pool = make_pool(sandbox)
    desk.use(pool.environment)
    email = new_address()
    invite(pool, email)
    begin_log_in(desk, email)
    desk.wait_for_screen("firstPasswordScreen")
    desk.fill("firstPassword", NEW_PASSWORD)
    desk.click("backFromFirstPasswordButton")
    assert desk.screen == "logInScreen"
    assert desk.find(QLineEdit, "logInEmail").text() == email
    assert not desk.find(QLineEdit, "firstPassword").text()


def test_a_challenge_that_this_app_cannot_answer_is_named(desk: Desk, sandbox: Sandbox) -> None:
    pool = make_pool(sandbox)
    pool.admin("SetUserPoolMfaConfig", MfaConfiguration="ON", **BY_TEXT)
    desk.use(pool.environment)
    desk.confirm(new_address())
    desk.log_in()
    text = desk.wait_for_refusal("MFA_SETUP")
    assert text.startswith("This account needs a second factor, for which it lacks the phone number")
