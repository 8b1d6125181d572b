"""Signing in as the pool allows: reset passwords, flows, client secrets, on to AWS credentials."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Any

import boto3
import pytest
import urllib3
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QLineEdit

from gui.cognito.environments.account_rules import Usernames
from gui.cognito.environments.environment import AuthFlow, Environment
from gui.cognito.phone_calls.journey import Step
from gui.cognito.sandbox_control import SandboxControl
from tests.one_time_password import one_time_password
from tests.tester import PASSWORD, WRONG_PASSWORD, Desk, new_address

if TYPE_CHECKING:
    from pathlib import Path

    from pytestqt.qtbot import QtBot

    from tests.conftest import Sandbox

NEW_PASSWORD = f"{PASSWORD}2"


def admin(sandbox: Sandbox) -> Any:
    return boto3.client(
        "cognito-idp",
        region_name=sandbox.region,
        endpoint_url=sandbox.endpoint,
        aws_access_key_id="test",
        aws_secret_access_key="test",
    )


def test_a_forgotten_password_is_reset(desk: Desk) -> None:
    email = new_address()
    desk.confirm(email)
    old = desk.window.mail.code
    desk.click("forgotPasswordButton")
    desk.wait_for_screen("forgotPasswordScreen")
    assert desk.find(QLineEdit, "forgotPasswordEmail").text() == email
    desk.click("sendCodeButton")
    desk.wait_for_screen("newPasswordScreen")
    code = desk.wait_for_code(email, after=old)
    desk.fill("newPasswordCode", "000000" if code != "000000" else "111111")
    desk.fill("newPassword", NEW_PASSWORD)
    desk.click("setPasswordButton")
    assert desk.wait_for_refusal("CodeMismatchException").startswith("Invalid verification code provided")
    assert desk.find(QLineEdit, "newPasswordCode").hasFocus()
    desk.click("useCodeButton")
    assert desk.find(QLineEdit, "newPasswordCode").text() == code
    desk.click("setPasswordButton")
    desk.wait_for_screen("logInScreen")
    desk.log_in()
    desk.wait_for_refusal("NotAuthorizedException")
    desk.log_in(NEW_PASSWORD)
    desk.wait_for_screen("homeScreen")


def test_an_unknown_address_cannot_reset_a_password(desk: Desk) -> None:
    desk.fill("signUpEmail", new_address())
    desk.click("toLogInButton")
    desk.click("forgotPasswordButton")
    desk.click("sendCodeButton")
    desk.wait_for_refusal("UserNotFoundException")
    assert desk.find(QLineEdit, "forgotPasswordEmail").hasFocus()


def test_the_chain_from_id_token_to_aws_credentials(desk: Desk) -> None:
    desk.confirm(new_address())
    desk.log_in()
    desk.wait_for_screen("homeScreen")
    desk.click("awsCredentialsButton")
    shown = desk.find(QLabel, "awsCredentials")
    desk.wait(lambda: "AWS takes it for" in shown.text())
    desk.wait(lambda: shown.visibleRegion().boundingRect().bottom() >= shown.height() - 20)
    assert desk.window.session
    assert f"{desk.window.session.environment.region}:" in shown.text()
    assert [entry.operation for entry in desk.entries][-3:] == [
        "GetId", "GetCredentialsForIdentity", "GetCallerIdentity",
    ]  # fmt: skip
    credentials = desk.entries[-2].response
    assert '"SecretKey": "••••••"' in credentials
    assert '"SessionToken": "••••••"' in credentials
    assert '"AccessKeyId": "••••••"' in credentials


@pytest.fixture
def make_pool(sandbox: Sandbox) -> Any:
    """Makes a pool with a client in the sandbox: pool settings, client settings -> environment, secret."""

    def make(pool: dict[str, Any], client: dict[str, Any]) -> tuple[Environment, str | None]:
        cognito = admin(sandbox)
        made = cognito.create_user_pool(PoolName="made", AutoVerifiedAttributes=["email"], **pool)["UserPool"]
        app = cognito.create_user_pool_client(UserPoolId=made["Id"], ClientName="app", **client)[
            "UserPoolClient"
        ]
        environment = replace(sandbox.environment, user_pool_id=made["Id"], client_id=app["ClientId"])
        return environment, app.get("ClientSecret")

    return make


@pytest.mark.parametrize("existence_errors", ["LEGACY", "ENABLED"])
@pytest.mark.parametrize("generate_secret", [True, False])
def test_with_and_without_a_client_secret(
    qtbot: QtBot, tmp_path: Path, make_pool: Any, generate_secret: bool, existence_errors: str
) -> None:
    environment, secret = make_pool(
        {"UsernameAttributes": ["email"]},
        {"GenerateSecret": generate_secret, "PreventUserExistenceErrors": existence_errors},
    )
    desk = Desk(qtbot, tmp_path)
    desk.use(environment, secret)
    email = new_address()
    desk.confirm(email)
    desk.log_in(WRONG_PASSWORD)
    desk.wait_for_refusal("NotAuthorizedException")
    desk.log_in()
    desk.wait_for_screen("homeScreen")
    desk.click("logOutButton")
    desk.wait_for_screen("logInScreen")
    first = desk.window.mail.code
    desk.click("forgotPasswordButton")
    desk.click("sendCodeButton")
    desk.fill("newPasswordCode", desk.wait_for_code(email, after=first))
    desk.fill("newPassword", NEW_PASSWORD)
    desk.click("setPasswordButton")
    desk.wait_for_screen("logInScreen")
    desk.log_in(NEW_PASSWORD)
    desk.wait_for_screen("homeScreen")
    if secret:
        assert not [entry for entry in desk.entries if secret in entry.request + entry.response]


def test_a_missing_client_secret_is_named(qtbot: QtBot, tmp_path: Path, make_pool: Any) -> None:
    environment, _ = make_pool({"UsernameAttributes": ["email"]}, {"GenerateSecret": True})
    desk = Desk(qtbot, tmp_path)
    desk.use(environment)
    desk.sign_up(new_address())
    assert "The app client's secret is missing or wrong" in desk.wait_for_refusal("NotAuthorizedException")


def test_a_client_that_takes_passwords_only(qtbot: QtBot, tmp_path: Path, make_pool: Any) -> None:
    environment, _ = make_pool(
        {"UsernameAttributes": ["email"]},
        {"ExplicitAuthFlows": ["ALLOW_USER_PASSWORD_AUTH", "ALLOW_REFRESH_TOKEN_AUTH"]},
    )
    desk = Desk(qtbot, tmp_path)
    desk.use(environment)
    email = new_address()
    desk.confirm(email)
    desk.log_in()
    text = desk.wait_for_refusal("InvalidParameterException")
    assert text.startswith(
        "USER_SRP_AUTH flow not enabled for this client\nThis is a setting of the app client"
    )
    desk.use(replace(environment, auth_flow=AuthFlow.USER_PASSWORD_AUTH))
    desk.log_in()
    desk.wait_for_screen("homeScreen")
    assert desk.step is Step.SIGNED_IN


def test_a_pool_with_an_email_alias_refuses_an_address_as_user_name(
    qtbot: QtBot, tmp_path: Path, make_pool: Any, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("gui.desk.pool.session.signer_of", lambda _: None)  # else the form follows the pool
    environment, _ = make_pool({"AliasAttributes": ["email"]}, {})
    desk = Desk(qtbot, tmp_path)
    desk.use(environment)
    desk.sign_up(new_address())
    text = desk.wait_for_refusal("InvalidParameterException")
    assert text.startswith(
        "Username cannot be of email format, since user pool is configured for email alias."
    )


def test_a_pool_with_plain_user_names(qtbot: QtBot, tmp_path: Path, make_pool: Any) -> None:
    environment, _ = make_pool({}, {})
    desk = Desk(qtbot, tmp_path)
    desk.use(environment)
    desk.confirm(new_address())
    desk.log_in()
    desk.wait_for_screen("homeScreen")


def test_with_an_alias_a_user_name_is_made_up_for_each_sign_up(
    qtbot: QtBot, tmp_path: Path, make_pool: Any
) -> None:
    environment, _ = make_pool({"AliasAttributes": ["email"]}, {})
    desk = Desk(qtbot, tmp_path)
    desk.use(replace(environment, usernames=Usernames.MADE_UP))
    email = new_address()
    old = desk.register(email)
    desk.send_as_typed()
    desk.click("resendButton")
    desk.fill("verifyCode", desk.wait_for_code(email, after=old))
    # The mail may come before the reply: until then VERIFY is busy, and sends nothing.
    desk.wait(lambda: not desk.window.calls.is_busy)
    desk.click("verifyButton")
    desk.wait_for_screen("logInScreen")
    desk.log_in()
    desk.wait_for_screen("homeScreen")
    assert f'"Username": "{email}"' not in desk.entries[0].request


def test_an_unverified_account_cannot_be_reset_and_is_led_to_its_code(desk: Desk) -> None:
    email = new_address()
    desk.register(email)
    desk.window.phone.show_forgot_password()
    desk.click("sendCodeButton")
    assert "Verify the address first" in desk.wait_for_refusal("InvalidParameterException")
    desk.click("toastAction")
    desk.wait_for_screen("verifyScreen")
    assert desk.find(QLineEdit, "verifyEmail").text() == email


def test_an_expired_reset_code_is_replaced_by_a_button(
    qtbot: QtBot, tmp_path: Path, turned_sandbox: Sandbox
) -> None:
    desk, email = Desk(qtbot, tmp_path), new_address()
    desk.use(turned_sandbox.environment)
    desk.confirm(email)
    desk.click("forgotPasswordButton")
    desk.click("sendCodeButton")
    desk.wait_for_screen("newPasswordScreen")
    SandboxControl(turned_sandbox.endpoint, 5).advance(3601)
    desk.fill("newPasswordCode", "123456")
    desk.fill("newPassword", NEW_PASSWORD)
    desk.click("setPasswordButton")
    assert "send a new one" in desk.wait_for_refusal("ExpiredCodeException")
    desk.click("toastAction")
    desk.wait(lambda: desk.calls("ForgotPassword") == 2)


def test_a_disabled_user_is_named_as_one(desk: Desk, sandbox: Sandbox) -> None:
    email = new_address()
    desk.confirm(email)
    admin(sandbox).admin_disable_user(UserPoolId=sandbox.user_pool_id, Username=email)
    desk.log_in()
    assert "ask an admin" in desk.wait_for_refusal("NotAuthorizedException")
    desk.wait(lambda: desk.window.journey_bar.accessibleName() == f"Journey of {email}: disabled")
    assert desk.step is Step.CONFIRMED


def test_a_confirmed_sign_up_logs_in_without_a_password_where_the_client_offers_it(
    qtbot: QtBot, tmp_path: Path, make_pool: Any
) -> None:
    environment, _ = make_pool(
        {"UsernameAttributes": ["email"]},
        {"ExplicitAuthFlows": ["ALLOW_USER_AUTH", "ALLOW_REFRESH_TOKEN_AUTH"]},
    )
    desk = Desk(qtbot, tmp_path)
    desk.use(environment)
    desk.confirm(new_address())
    desk.click("toastAction")
    desk.wait_for_screen("homeScreen")
    assert desk.calls("InitiateAuth") == 1
    assert desk.calls("RespondToAuthChallenge") == 0


def test_an_account_that_is_confirmed_at_once_skips_the_code(
    qtbot: QtBot, tmp_path: Path, turned_sandbox: Sandbox
) -> None:
    rules = {"PreSignUp": [{"autoConfirmUser": True}]}
    with urllib3.PoolManager() as http:
        assert http.request("PUT", f"{turned_sandbox.endpoint}/sandbox/rules", json=rules).status == 200
    desk = Desk(qtbot, tmp_path)
    desk.use(turned_sandbox.environment)
    desk.sign_up(new_address())
    desk.wait_for_screen("logInScreen")
    assert "confirmed already" in desk.window.phone.toast.text
    desk.log_in()
    desk.wait_for_screen("homeScreen")


def test_what_a_trigger_says_is_shown_word_for_word(
    qtbot: QtBot, tmp_path: Path, turned_sandbox: Sandbox
) -> None:
    rules = {"PreSignUp": [{"reject": "Only by invitation"}]}
    with urllib3.PoolManager() as http:
        assert http.request("PUT", f"{turned_sandbox.endpoint}/sandbox/rules", json=rules).status == 200
    desk = Desk(qtbot, tmp_path)
    desk.use(turned_sandbox.environment)
    desk.sign_up(new_address())
    text = desk.wait_for_refusal("UserLambdaValidationException")
    assert text.startswith("PreSignUp failed with error Only by invitation.\n")


def test_an_authenticators_code_goes_on_with_the_sign_in(desk: Desk, sandbox: Sandbox) -> None:
    email = new_address()
    desk.confirm(email)
    cognito = admin(sandbox)
    signed_in = cognito.initiate_auth(
        ClientId=sandbox.client_id,
        AuthFlow="USER_PASSWORD_AUTH",
        AuthParameters={"USERNAME": email, "PASSWORD": PASSWORD},
    )
    token = signed_in["AuthenticationResult"]["AccessToken"]
    secret = cognito.associate_software_token(AccessToken=token)["SecretCode"]
    cognito.verify_software_token(AccessToken=token, UserCode=one_time_password(secret))
    cognito.set_user_mfa_preference(
        AccessToken=token, SoftwareTokenMfaSettings={"Enabled": True, "PreferredMfa": True}
    )
    desk.log_in()
    desk.wait_for_screen("challengeScreen")
    assert "SOFTWARE_TOKEN_MFA" in desk.find(QLabel, "challengeWords").text()
    # A code is good once, and the present one was taken above.
    right = one_time_password(secret, ahead=1)
    desk.fill("challengeCode", "000000" if right != "000000" else "111111")
    desk.click("continueButton")
    desk.wait_for_refusal("CodeMismatchException")
    assert desk.find(QLineEdit, "challengeCode").hasFocus()
    desk.fill("challengeCode", right)
    desk.press(Qt.Key.Key_Return)
    desk.wait_for_screen("homeScreen")
