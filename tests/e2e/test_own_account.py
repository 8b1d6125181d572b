"""What a signed-in user does with the own account, through the window."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import pytest
import urllib3
from PySide6.QtWidgets import QLabel, QLineEdit, QPushButton

from gui.cognito.environments.account_rules import Usernames
from gui.cognito.phone_calls.journey import Step
from gui.cognito.sandbox_control import SandboxControl
from tests.cognito.pools import EMAIL_POOL, make_pool
from tests.one_time_password import one_time_password
from tests.questions import say_no, say_yes
from tests.tester import PASSWORD, WRONG_PASSWORD, Desk, new_address
from tests.texts import newest_text

if TYPE_CHECKING:
    from pathlib import Path

    from pytestqt.qtbot import QtBot

    from tests.conftest import Sandbox

NEW_PASSWORD = f"{PASSWORD}3"
KEEP_ORIGINAL = {"UserAttributeUpdateSettings": {"AttributesRequireVerificationBeforeUpdate": ["email"]}}


def sign_in(desk: Desk) -> str:
    email = new_address()
    desk.confirm(email)
    desk.log_in()
    desk.wait_for_screen("homeScreen")
    return email


@pytest.mark.parametrize("more", [{}, KEEP_ORIGINAL], ids=["at once", "after the code"])
def test_another_email_is_verified_and_logs_in_from_then_on(
    desk: Desk, sandbox: Sandbox, more: dict[str, object]
) -> None:
    desk.use(make_pool(sandbox, EMAIL_POOL | more).environment)
    old, new = sign_in(desk), new_address()
    desk.click("changeEmailLink")
    desk.fill("changed_email", new)
    desk.click("changeAddressButton")
    desk.wait_for_screen("verifyScreen")
    assert desk.find(QLineEdit, "verifyEmail").text() == new
    assert desk.find(QLineEdit, "verifyEmail").isReadOnly()
    assert desk.window.phone.address == old
    first = desk.wait_for_code(new)
    desk.send_as_typed()
    desk.click("resendButton")
    code = desk.wait_for_code(new, after=first)
    assert desk.calls("GetUserAttributeVerificationCode") == 1
    desk.fill("verifyCode", "000000" if code != "000000" else "111111")
    desk.click("verifyButton")
    desk.wait_for_refusal("CodeMismatchException")
    assert desk.find(QLineEdit, "verifyCode").hasFocus()
    desk.click("useCodeButton")
    assert desk.screen == "verifyScreen"
    desk.click("verifyButton")
    desk.wait_for_screen("homeScreen")
    assert desk.window.phone.toast.text == f"{new} is verified. The account logs in with it from now on."
    assert desk.window.phone.home.signed_in_as == new
    assert desk.window.phone.address == new
    assert desk.step is Step.SIGNED_IN
    desk.click("logOutButton")
    desk.wait_for_screen("logInScreen")
    assert desk.find(QLineEdit, "logInEmail").text() == new
    desk.log_in()
    desk.wait_for_screen("homeScreen")


def test_a_change_whose_reply_was_lost_is_verified_in_the_end(desk: Desk, sandbox: Sandbox) -> None:
    desk.use(make_pool(sandbox).environment)
    sign_in(desk)
    new = new_address()
    desk.click("changeEmailLink")
    desk.fill("changed_email", new)
    fault = {"kind": "reply-lost", "operation": "UpdateUserAttributes", "times": 1}
    with urllib3.PoolManager() as http:
        assert (
            http.request("PUT", f"{sandbox.endpoint}/sandbox/faults", json={"faults": [fault]}).status == 200
        )
    desk.click("changeAddressButton")
    assert "may have gone through" in desk.wait_for_refusal("NoReply")
    desk.click("changeAddressButton")
    desk.wait(lambda: desk.window.phone.toast.text == f"It is {new} now. The service says nothing of a code.")
    assert desk.screen == "homeScreen"
    first = desk.window.mail.code_for(new)
    desk.click("toastAction")
    desk.wait_for_screen("verifyScreen")
    assert desk.find(QLineEdit, "verifyEmail").text() == new
    desk.fill("verifyCode", desk.wait_for_code(new, after=first))
    desk.click("verifyButton")
    desk.wait_for_screen("homeScreen")
    assert desk.window.phone.home.signed_in_as == new


def test_another_accounts_email_is_refused(desk: Desk, sandbox: Sandbox) -> None:
    desk.use(make_pool(sandbox).environment)
    other = sign_in(desk)
    desk.click("logOutButton")
    desk.wait_for_screen("logInScreen")
    desk.click("toSignUpButton")
    sign_in(desk)
    desk.click("changeEmailLink")
    desk.fill("changed_email", other)
    desk.click("changeAddressButton")
    assert "take another" in desk.wait_for_refusal("AliasExistsException")
    assert desk.find(QLineEdit, "changed_email").hasFocus()
    desk.click("backFromAddressButton")
    assert desk.screen == "homeScreen"


def test_back_from_the_code_of_a_change_is_home_and_a_sign_up_is_verified_as_ever(
    desk: Desk, sandbox: Sandbox
) -> None:
    desk.use(make_pool(sandbox).environment)
    email = sign_in(desk)
    desk.click("changeEmailLink")
    desk.fill("changed_email", new_address())
    desk.click("changeAddressButton")
    desk.wait_for_screen("verifyScreen")
    desk.click("backButton")
    assert desk.screen == "homeScreen"
    desk.window.phone.show_verify()
    assert desk.find(QLineEdit, "verifyEmail").text() == email
    assert not desk.find(QLineEdit, "verifyEmail").isReadOnly()


def test_another_password(desk: Desk) -> None:
    sign_in(desk)
    desk.click("changePasswordLink")
    for name, text in (
        ("presentPassword", WRONG_PASSWORD),
        ("changedPassword", NEW_PASSWORD),
        ("changedPasswordConfirm", NEW_PASSWORD),
    ):
        desk.fill(name, text)
    desk.click("changePasswordButton")
    assert "present password" in desk.wait_for_refusal("NotAuthorizedException")
    assert desk.screen == "changePasswordScreen"
    assert desk.find(QLineEdit, "presentPassword").hasFocus()
    desk.fill("presentPassword", PASSWORD)
    desk.click("changePasswordButton")
    desk.wait_for_screen("homeScreen")
    assert "new password holds" in desk.window.phone.toast.text
    assert not desk.window.phone.change_password.password.input.text()
    desk.click("logOutButton")
    desk.wait_for_screen("logInScreen")
    desk.log_in(NEW_PASSWORD)
    desk.wait_for_screen("homeScreen")
    assert not [entry for entry in desk.entries if NEW_PASSWORD in entry.request + entry.response]


def test_an_authenticator_app(desk: Desk, sandbox: Sandbox) -> None:
    pool = make_pool(sandbox)
    pool.admin(
        "SetUserPoolMfaConfig",
        MfaConfiguration="OPTIONAL",
        SoftwareTokenMfaConfiguration={"Enabled": True},
    )
    desk.use(pool.environment)
    sign_in(desk)
    desk.click("setUpAuthenticatorLink")
    desk.wait_for_screen("authenticatorScreen")
    secret = desk.find(QLabel, "authenticatorSecret").text().replace(" ", "")
    desk.fill("authenticatorCode", one_time_password(secret))
    desk.click("setUpAuthenticatorButton")
    desk.wait_for_screen("homeScreen")
    assert "code of the authenticator app" in desk.window.phone.toast.text
    assert [entry.operation for entry in desk.entries][-3:] == [
        "AssociateSoftwareToken", "VerifySoftwareToken", "SetUserMFAPreference",
    ]  # fmt: skip
    assert not [entry for entry in desk.entries if secret in entry.request + entry.response]
    desk.click("logOutButton")
    desk.wait_for_screen("logInScreen")
    desk.log_in()
    desk.wait_for_screen("challengeScreen")
    desk.fill("challengeCode", one_time_password(secret, ahead=1))
    desk.click("continueButton")
    desk.wait_for_screen("homeScreen")


def test_a_pool_without_authenticator_apps_says_so(desk: Desk, sandbox: Sandbox) -> None:
    desk.use(make_pool(sandbox).environment)
    sign_in(desk)
    desk.click("setUpAuthenticatorLink")
    assert "allows no authenticator apps" in desk.wait_for_refusal("SoftwareTokenMFANotFoundException")
    assert desk.screen == "homeScreen"


def test_an_account_is_deleted_once_it_was_asked(desk: Desk) -> None:
    email = sign_in(desk)
    desk.click("deleteAccountLink")
    say_no(desk.qtbot, desk.window)
    assert desk.screen == "homeScreen"
    desk.click("deleteAccountLink")
    assert email in say_yes(desk.qtbot, desk.window)
    desk.wait_for_screen("signUpScreen")
    assert desk.window.phone.toast.text == f"{email} is deleted. The address can sign up again."
    assert desk.window.phone.home.signed_in_as is None
    desk.wait_for_step(Step.NOT_REGISTERED)
    desk.register(email)


@pytest.mark.parametrize(
    "link", ["changePasswordLink", "changeEmailLink", "setUpAuthenticatorLink", "deleteAccountLink"]
)
def test_tokens_that_have_ended_lead_back_to_the_log_in(
    qtbot: QtBot, tmp_path: Path, own_sandbox: Sandbox, link: str
) -> None:
    desk = Desk(qtbot, tmp_path)
    desk.use(own_sandbox.environment)
    sign_in(desk)
    SandboxControl(own_sandbox.endpoint, 5).advance(3601)
    desk.click(link)
    if link == "changePasswordLink":
        for name, text in (
            ("presentPassword", PASSWORD),
            ("changedPassword", NEW_PASSWORD),
            ("changedPasswordConfirm", NEW_PASSWORD),
        ):
            desk.fill(name, text)
        desk.click("changePasswordButton")
    elif link == "changeEmailLink":
        desk.fill("changed_email", new_address())
        desk.click("changeAddressButton")
    elif link == "deleteAccountLink":
        say_yes(qtbot, desk.window)
    assert "has ended already: log in again" in desk.wait_for_refusal("NotAuthorizedException")
    assert desk.screen == "logInScreen"
    assert desk.window.phone.home.signed_in_as is None
    assert not desk.window.phone.change_password.password.input.text()
    assert not desk.find(QPushButton, "signedInButton").isVisible()
    desk.wait_for_step(Step.CONFIRMED)


def test_another_phone_number_is_verified_by_text(desk: Desk, sandbox: Sandbox) -> None:
    by_phone = {"UsernameAttributes": ["phone_number"], "AutoVerifiedAttributes": ["phone_number"]}
    pool = make_pool(sandbox, by_phone)
    desk.use(replace(pool.environment, usernames=Usernames.PHONE_NUMBER))
    old, new = "+821012345611", "+821012345612"
    desk.sign_up(old)
    desk.wait_for_screen("verifyScreen")
    desk.fill("verifyCode", newest_text(sandbox, old))
    desk.click("verifyButton")
    desk.wait_for_screen("logInScreen")
    desk.log_in()
    desk.wait_for_screen("homeScreen")
    desk.click("changePhoneNumberLink")
    desk.fill("changed_phone_number", new)
    desk.click("changeAddressButton")
    desk.wait_for_screen("verifyScreen")
    assert desk.find(QLineEdit, "verifyEmail").text() == new
    desk.window.phone.put_code([new], newest_text(sandbox, new))
    assert desk.window.phone.address == old
    desk.click("verifyButton")
    desk.wait_for_screen("homeScreen")
    assert desk.window.phone.home.signed_in_as == new
