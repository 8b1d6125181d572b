"""After each act the focus is where the tester goes on."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget

from gui.cognito.phone_calls.calls import ConfirmSignUp, LogIn, ResendConfirmationCode, SignUp
from gui.cognito.phone_calls.outcomes import (
    CodeDelivery,
    CodeSent,
    Confirmed,
    LoggedIn,
    LoggedOut,
    PasswordReset,
    PasswordResetCodeSent,
    Refusal,
    SignedUp,
)
from gui.phone.phone import Phone
from gui.sentences import N_
from tests.phone.handset import show_active

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from gui.cognito.phone_calls.outcomes import Outcome
    from tests.phone.handset import Handset

EMAIL, OTHER, GOOD = "tester@example.com", "other@example.com", "Passw0rd!"
DELIVERY = CodeDelivery("t***@e***", "EMAIL")


def selected(handset: Handset) -> tuple[str, str]:
    """Which field has the focus, and what of it is selected: the next key replaces it."""
    field = handset.focused
    assert isinstance(field, QLineEdit)
    return field.objectName(), field.selectedText()


@pytest.fixture
def waiting(handset: Handset) -> Handset:
    """The screen after a code was sent, an old code in its field."""
    handset.fill("signUpEmail", EMAIL)
    handset.phone.receive(SignedUp(EMAIL, "sub", confirmed=False, delivery=DELIVERY))
    handset.fill("verifyCode", "123456")
    return handset


@pytest.mark.parametrize("mobile_checks", [True, False])
def test_after_resend_the_next_code_replaces_the_old_one(waiting: Handset, mobile_checks: bool) -> None:
    waiting.phone.verify._resend_at = 0.0
    waiting.phone.set_mobile_checks(mobile_checks)
    waiting.phone.verify.resend_button.setFocus()
    waiting.press(Qt.Key.Key_Space)
    waiting.phone.set_busy(waiting.calls[-1])
    waiting.phone.set_busy(None)
    waiting.phone.receive(CodeSent(EMAIL, DELIVERY))
    assert selected(waiting) == ("verifyCode", "123456")
    waiting.press(Qt.Key.Key_Space)
    assert waiting.screen == "verifyScreen"


@pytest.mark.parametrize("code", ["LimitExceededException", "InvalidParameterException"])
def test_after_a_resend_that_was_refused_too(waiting: Handset, code: str) -> None:
    waiting.phone.verify.resend_button.setFocus()
    waiting.phone.receive(
        Refusal(ResendConfirmationCode(EMAIL), "ResendConfirmationCode", code, "No", N_("Wait"))
    )
    assert selected(waiting) == ("verifyCode", "123456")


def test_after_a_wrong_code_the_next_one_replaces_it(waiting: Handset) -> None:
    refusal = Refusal(ConfirmSignUp(EMAIL, "1"), "ConfirmSignUp", "CodeMismatchException", "No", N_("Look"))
    waiting.phone.receive(refusal)
    assert selected(waiting) == ("verifyCode", "123456")


def test_signing_up_again_with_a_code_left_in_the_field(waiting: Handset) -> None:
    waiting.click("backButton")
    waiting.phone.receive(SignedUp(EMAIL, "sub", confirmed=False, delivery=DELIVERY))
    assert selected(waiting) == ("verifyCode", "123456")


def test_a_code_for_a_new_password_replaces_the_one_before(handset: Handset) -> None:
    handset.fill("signUpEmail", EMAIL)
    handset.phone.receive(PasswordResetCodeSent(EMAIL, DELIVERY))
    handset.fill("newPasswordCode", "123456")
    handset.fill("newPassword", GOOD)
    handset.phone.receive(PasswordResetCodeSent(EMAIL, DELIVERY))
    assert selected(handset) == ("newPasswordCode", "123456")


@pytest.mark.parametrize("outcome", [Confirmed(EMAIL), PasswordReset(EMAIL), LoggedOut(EMAIL)])
def test_what_leads_to_the_log_in_leads_to_its_password(handset: Handset, outcome: Outcome) -> None:
    handset.phone.receive(outcome)
    assert handset.focused.objectName() == "logInPassword"


def test_a_new_password_takes_the_place_of_the_old_one(handset: Handset) -> None:
    handset.show("logInScreen")
    handset.fill("logInPassword", "the old one")
    handset.phone.receive(PasswordReset(EMAIL))
    assert handset.find(QLineEdit, "logInPassword").text() == ""


def test_a_log_in_with_a_password_left_in_the_field(handset: Handset) -> None:
    handset.show("logInScreen")
    handset.fill("logInPassword", GOOD)
    handset.phone.receive(Confirmed(EMAIL))
    assert selected(handset)[0] == "logInPassword"


def test_cancel_by_keyboard_leads_back_to_the_main_button(waiting: Handset) -> None:
    waiting.phone.set_busy(ConfirmSignUp(EMAIL, "123456"))
    waiting.phone.verify.cancel_button.setFocus()
    waiting.phone.set_busy(None)
    assert waiting.focused.objectName() == "verifyButton"


@pytest.mark.parametrize(
    "outcome",
    [
        Confirmed(EMAIL),
        SignedUp(EMAIL, "sub", confirmed=True, delivery=None),
        PasswordReset(EMAIL),
        Refusal(
            ConfirmSignUp(EMAIL, "1"),
            "ConfirmSignUp",
            "NotAuthorizedException",
            "User cannot be confirmed. Current status is CONFIRMED",
            N_("Log in"),
        ),
    ],
    ids=lambda outcome: type(outcome).__name__,
)
def test_another_account_begins_with_an_empty_form(handset: Handset, outcome: Outcome) -> None:
    handset.fill("signUpEmail", EMAIL)
    handset.phone.receive(outcome)
    handset.phone.show_log_in()
    handset.click("toSignUpButton")
    assert selected(handset) == ("signUpEmail", "")
    assert handset.find(QLineEdit, "signUpEmail").text() == ""
    assert handset.phone.address == ""


def test_also_after_it_has_logged_in_and_out(handset: Handset) -> None:
    handset.phone.receive(LoggedIn(EMAIL, {}, "access", "id", "refresh"))
    handset.phone.receive(LoggedOut(EMAIL))
    handset.click("toSignUpButton")
    assert handset.phone.address == ""


def test_an_address_without_an_account_is_kept(handset: Handset) -> None:
    handset.fill("signUpEmail", EMAIL)
    handset.phone.receive(SignedUp(EMAIL, "sub", confirmed=False, delivery=DELIVERY))
    handset.phone.show_log_in()
    handset.click("toSignUpButton")
    assert handset.find(QLineEdit, "signUpEmail").text() == EMAIL
    assert handset.focused.objectName() == "signUpPassword"


def test_an_address_whose_account_was_deleted_is_kept(handset: Handset) -> None:
    handset.fill("signUpEmail", EMAIL)
    handset.phone.receive(Confirmed(EMAIL))
    handset.phone.receive(
        Refusal(LogIn(EMAIL, GOOD), "InitiateAuth", "UserNotFoundException", "No", N_("Sign up"))
    )
    handset.click("toSignUpButton")
    assert handset.find(QLineEdit, "signUpEmail").text() == EMAIL


def test_a_reply_takes_no_focus_from_where_the_tester_types_meanwhile(qtbot: QtBot) -> None:
    window = QWidget()
    rows = QVBoxLayout(window)
    phone, elsewhere = Phone(), QLineEdit()
    rows.addWidget(phone)
    rows.addWidget(elsewhere)
    qtbot.addWidget(window)
    show_active(qtbot, window)
    phone.sign_up.focus_first_field()
    phone.set_busy(SignUp(EMAIL, GOOD))
    elsewhere.setFocus()
    phone.set_busy(None)
    phone.receive(SignedUp(EMAIL, "sub", confirmed=False, delivery=DELIVERY))
    assert elsewhere.hasFocus()
    phone.focus_screen()
    assert phone.verify.code.input.hasFocus()
