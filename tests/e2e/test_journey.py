"""The journey of an address through the real window over a real sandbox."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QAbstractButton, QLabel, QLineEdit, QPushButton

from gui.cognito.phone_calls.journey import Step
from gui.look import pace
from tests.tester import PASSWORD, WRONG_PASSWORD, new_address

if TYPE_CHECKING:
    from tests.tester import Desk


def test_sign_up_wrong_code_right_code_log_in_log_out(desk: Desk) -> None:
    email = new_address()
    desk.fill("signUpEmail", email)
    desk.wait_for_step(Step.NOT_REGISTERED)
    code = desk.register(email)
    desk.wait_for_step(Step.UNCONFIRMED)
    desk.wait(lambda: desk.window.users.status_of(email) == "UNCONFIRMED")
    assert "t***@e***" in desk.find(QLabel, "maskedDestination").text()

    desk.fill("verifyCode", "000000" if code != "000000" else "111111")
    desk.click("verifyButton")
    text = desk.wait_for_refusal("CodeMismatchException")
    assert text.startswith("Invalid verification code provided, please try again.\n")

    desk.fill("verifyCode", code)
    desk.click("verifyButton")
    desk.wait_for_screen("logInScreen")
    desk.wait(lambda: desk.window.users.status_of(email) == "CONFIRMED")
    assert desk.step is Step.CONFIRMED

    desk.log_in()
    desk.wait_for_screen("homeScreen")
    assert desk.step is Step.SIGNED_IN
    assert email in desk.find(QLabel, "claims").text()

    desk.click("logOutButton")
    desk.wait_for_screen("logInScreen")
    assert desk.step is Step.CONFIRMED
    assert [entry.operation for entry in desk.entries] == [
        "SignUp", "ConfirmSignUp", "ConfirmSignUp", "InitiateAuth", "RespondToAuthChallenge", "GlobalSignOut",
    ]  # fmt: skip
    assert all(entry.request_id for entry in desk.entries)


def test_the_whole_journey_by_keyboard_alone(desk: Desk) -> None:
    email = new_address()
    desk.wait(lambda: desk.find(QLineEdit, "signUpEmail").hasFocus())
    for text, key in ((email, Qt.Key.Key_Tab), (PASSWORD, Qt.Key.Key_Tab), (PASSWORD, Qt.Key.Key_Return)):
        focused = desk.window.focusWidget()
        desk.qtbot.keyClicks(focused, text)
        desk.press(key)
    desk.wait_for_screen("verifyScreen")
    code = desk.wait_for_code(email)
    assert desk.find(QLineEdit, "verifyCode").hasFocus()
    desk.qtbot.keyClicks(desk.window.focusWidget(), code)
    desk.press(Qt.Key.Key_Return)
    desk.wait_for_screen("logInScreen")
    assert desk.find(QLineEdit, "logInPassword").hasFocus()
    desk.qtbot.keyClicks(desk.window.focusWidget(), PASSWORD)
    desk.press(Qt.Key.Key_Enter)
    desk.wait_for_screen("homeScreen")
    assert desk.find(QPushButton, "logOutButton").hasFocus()
    desk.press(Qt.Key.Key_Space)
    desk.wait_for_screen("logInScreen")


def test_one_click_puts_the_mailed_code_into_the_field_and_does_not_send_it(desk: Desk) -> None:
    email = new_address()
    code = desk.register(email)
    desk.click("useCodeButton")
    assert desk.find(QLineEdit, "verifyCode").text() == code
    assert desk.find(QPushButton, "verifyButton").isEnabled()
    assert desk.calls("ConfirmSignUp") == 0


@pytest.mark.parametrize("shape", ["{0} {1}-{2}", " {0}{1}{2}\n", "{0}\u00a0{1}\u2013{2}"])
def test_a_pasted_code_with_spaces_and_dashes_is_taken(desk: Desk, shape: str) -> None:
    email = new_address()
    code = desk.register(email)
    desk.paste("verifyCode", shape.format(code[:2], code[2:4], code[4:]))
    desk.click("verifyButton")
    desk.wait_for_screen("logInScreen")


def test_digits_of_other_scripts_are_read_as_digits(desk: Desk) -> None:
    code = desk.register(new_address())
    desk.paste("verifyCode", "".join(chr(ord("\uff10") + int(digit)) for digit in code))
    desk.click("verifyButton")
    desk.wait_for_screen("logInScreen")


def test_a_double_click_sends_one_request(desk: Desk) -> None:
    email = new_address()
    desk.fill("signUpEmail", email)
    desk.fill("signUpPassword", PASSWORD)
    desk.fill("signUpConfirmPassword", PASSWORD)
    desk.double_click("signUpButton")
    desk.wait_for_screen("verifyScreen")
    desk.wait_for_code(email)
    assert desk.calls("SignUp") == 1

    desk.fill("verifyCode", "12")
    desk.send_as_typed()
    desk.double_click("verifyButton")
    desk.wait_for_refusal("CodeMismatchException")
    desk.qtbot.waitUntil(lambda: not desk.window.calls.is_busy)
    assert desk.calls("ConfirmSignUp") == 1


def test_a_second_click_after_a_quick_reply_falls_on_no_button_of_the_next_screen(
    desk: Desk, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(pace, "slide_ms", 500)
    email = new_address()
    desk.sign_up(email)
    desk.wait(lambda: desk.screen == "verifyScreen")
    phone = desk.window.phone
    assert phone.is_sliding
    covered = phone.stack.childAt(phone.stack.rect().center())
    assert not isinstance(covered, (QPushButton, QLineEdit))
    desk.wait_for_code(email)


def test_an_existing_unconfirmed_address_is_offered_verification(desk: Desk) -> None:
    email = new_address()
    code = desk.register(email)
    desk.press(Qt.Key.Key_Escape)
    desk.wait_for_screen("signUpScreen")
    desk.sign_up(email)
    text = desk.wait_for_refusal("UsernameExistsException")
    assert text.startswith("An account with the given email already exists.\n")
    assert desk.find(QLineEdit, "signUpEmail").hasFocus()
    desk.click("toastAction")
    desk.wait_for_screen("verifyScreen")
    assert desk.find(QLineEdit, "verifyEmail").text() == email
    desk.fill("verifyCode", code)
    desk.click("verifyButton")
    desk.wait_for_screen("logInScreen")


def test_the_same_address_in_another_letter_case_exists_already(desk: Desk) -> None:
    email = new_address()
    desk.register(email)
    desk.click("backButton")
    desk.sign_up(email.upper())
    desk.wait_for_refusal("UsernameExistsException")


def test_i_already_have_a_code(desk: Desk) -> None:
    email = new_address()
    code = desk.register(email)
    desk.click("backButton")
    desk.fill("signUpEmail", email)
    desk.click("haveCodeButton")
    desk.wait_for_screen("verifyScreen")
    desk.fill("verifyCode", code)
    desk.press(Qt.Key.Key_Return)
    desk.wait_for_screen("logInScreen")


def test_logging_in_unconfirmed_leads_to_verify(desk: Desk) -> None:
    email = new_address()
    code = desk.register(email)
    desk.click("backButton")
    desk.click("toLogInButton")
    desk.log_in()
    assert desk.wait_for_refusal("UserNotConfirmedException").startswith("User is not confirmed.\n")
    desk.wait_for_screen("verifyScreen")
    assert desk.find(QLineEdit, "verifyEmail").text() == email
    desk.fill("verifyCode", code)
    desk.click("verifyButton")
    desk.wait_for_screen("logInScreen")


@pytest.mark.parametrize(
    ("password", "rule"),
    [
        ("Short1!", "Password not long enough"),
        ("no-upper-case-1", "Password must have uppercase characters"),
        ("NO-LOWER-CASE-1", "Password must have lowercase characters"),
        ("No-number-at-all", "Password must have numeric characters"),
        ("NoSymbolAtAll1", "Password must have symbol characters"),
    ],
)
def test_each_password_rule_is_refused_in_the_servers_words(desk: Desk, password: str, rule: str) -> None:
    desk.send_as_typed()
    desk.sign_up(new_address(), password)
    text = desk.wait_for_refusal("InvalidPasswordException")
    assert text.startswith(f"Password did not conform with policy: {rule}\n")
    assert desk.find(QLineEdit, "signUpPassword").hasFocus()


def test_what_is_no_address_is_refused(desk: Desk) -> None:
    desk.send_as_typed()
    desk.sign_up("no address")
    assert desk.wait_for_refusal("InvalidParameterException")
    assert desk.find(QLineEdit, "signUpEmail").hasFocus()


def test_a_resent_code_ends_the_old_one(desk: Desk) -> None:
    email = new_address()
    old = desk.register(email)
    desk.send_as_typed()
    desk.click("resendButton")
    new = desk.wait_for_code(email, after=old)
    assert desk.window.phone.toast.text == "Confirmation code resent. Check your email"
    desk.fill("verifyCode", old)
    desk.click("verifyButton")
    desk.wait_for_refusal("CodeMismatchException")
    desk.fill("verifyCode", new)
    desk.click("verifyButton")
    desk.wait_for_screen("logInScreen")


def test_the_cool_down_holds_the_next_code_back(desk: Desk) -> None:
    desk.register(new_address())
    resend = desk.find(QPushButton, "resendButton")
    assert not resend.isEnabled()
    assert resend.text().startswith("Resend code (0:")
    assert resend.accessibleName() == "Resend code"
    desk.send_as_typed()
    assert resend.isEnabled()


def test_a_confirmed_address_has_nothing_left_to_verify(desk: Desk) -> None:
    email = new_address()
    desk.confirm(email)
    desk.press(Qt.Key.Key_Escape)  # closes the notice
    desk.press(Qt.Key.Key_Escape)
    desk.click("haveCodeButton")
    desk.fill("verifyCode", "123456")
    desk.click("verifyButton")
    text = desk.wait_for_refusal("NotAuthorizedException")
    assert text.startswith("User cannot be confirmed. Current status is CONFIRMED\n")
    desk.send_as_typed()
    desk.click("resendButton")
    assert desk.wait_for_refusal("InvalidParameterException").startswith("User is already confirmed.\n")
    desk.click("toastAction")
    desk.wait_for_screen("logInScreen")


def test_an_unknown_address_can_neither_confirm_nor_ask_for_a_code_nor_log_in(desk: Desk) -> None:
    email = new_address()
    desk.fill("signUpEmail", email)
    desk.click("haveCodeButton")
    desk.fill("verifyCode", "123456")
    desk.click("verifyButton")
    assert desk.wait_for_refusal("UserNotFoundException").startswith(
        "Username/client id combination not found.\n"
    )
    assert desk.find(QLineEdit, "verifyEmail").hasFocus()
    desk.click("resendButton")
    desk.wait_for_refusal("UserNotFoundException")
    desk.click("backButton")
    desk.click("toLogInButton")
    desk.log_in()
    assert desk.wait_for_refusal("UserNotFoundException").startswith("User does not exist.\n")
    assert desk.step is Step.NOT_REGISTERED


def test_a_wrong_password_is_refused(desk: Desk) -> None:
    desk.confirm(new_address())
    desk.log_in(WRONG_PASSWORD)
    text = desk.wait_for_refusal("NotAuthorizedException")
    assert text.startswith("Incorrect username or password.\n")
    assert desk.find(QLineEdit, "logInPassword").hasFocus()
    assert desk.screen == "logInScreen"
    desk.log_in()
    desk.wait_for_screen("homeScreen")


def test_spaces_around_an_address_are_trimmed_and_those_of_a_password_are_not(desk: Desk) -> None:
    email = new_address()
    desk.sign_up(f"  {email} ", f"{PASSWORD} ")
    text = desk.wait_for_refusal("InvalidParameterException")
    assert "'password' failed to satisfy constraint" in text
    assert desk.find(QLineEdit, "signUpPassword").hasFocus()
    desk.fill("signUpPassword", PASSWORD)
    desk.fill("signUpConfirmPassword", PASSWORD)
    desk.press(Qt.Key.Key_Return)
    desk.wait_for_screen("verifyScreen")
    desk.wait_for_code(email)
    assert f'"Username": "{email}"' in desk.entries[-1].request


def test_no_secret_reaches_the_timeline(desk: Desk) -> None:
    email = new_address()
    desk.sign_up(email)
    desk.wait_for_screen("verifyScreen")
    code = desk.wait_for_code(email)
    desk.fill("verifyCode", code)
    desk.click("verifyButton")
    desk.wait_for_screen("logInScreen")
    desk.log_in()
    desk.wait_for_screen("homeScreen")
    session = desk.window.phone.home._session
    assert session is not None
    secrets = [PASSWORD, code, session.access_token, session.id_token, session.refresh_token]
    shown = [entry.request + entry.response for entry in desk.entries]
    assert not [secret for secret in secrets for text in shown if secret in text]


@pytest.mark.parametrize("width", [1024, 1280])
@pytest.mark.parametrize("screen", ["signUpScreen", "verifyScreen", "logInScreen"])
def test_no_two_things_on_show_have_the_same_mnemonic(desk: Desk, screen: str, width: int) -> None:
    desk.window.resize(width, 820)
    if screen == "verifyScreen":
        desk.click("haveCodeButton")
    elif screen == "logInScreen":
        desk.click("toLogInButton")
    desk.wait_for_screen(screen)
    for panel in (desk.window.users, desk.window.mail):
        desk.window.panels.bring_up(panel)
        mail = desk.window.mail.view
        for part in (mail.link_row, mail.link_row.follow, mail.link_row.open, mail.link_row.copy):
            part.show()  # as for a message with a link
        tabs = desk.window.panels.tab_titles
        menus = [action.text() for action in desk.window.menuBar().actions()]
        labels = [
            label.text() for label in desk.window.findChildren(QLabel) if label.buddy() and label.isVisible()
        ]
        buttons = [
            button.text() for button in desk.window.findChildren(QAbstractButton) if button.isVisible()
        ]
        keys = [QKeySequence.mnemonic(text).toString() for text in (*tabs, *menus, *labels, *buttons)]
        taken = [key for key in keys if key]
        assert sorted(taken) == sorted(set(taken))
