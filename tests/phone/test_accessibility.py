"""For testers who cannot see the phone: names, roles, announcements, a notice that the keyboard reaches."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QPushButton

from gui.cognito.phone_calls.calls import ConfirmSignUp
from gui.cognito.phone_calls.outcomes import (
    AccountDeleted,
    Challenged,
    CodeDelivery,
    CodeSent,
    Confirmed,
    LoggedIn,
    LoggedOut,
    Outcome,
    PasswordReset,
    PasswordResetCodeSent,
    Refusal,
    SignedUp,
)
from gui.sentences import N_
from tests.phone.spoken import listening, tree
from tests.phone.test_screens import SCREENS

if TYPE_CHECKING:
    from tests.phone.handset import Handset

EMAIL = "tester@example.com"
DELIVERY = CodeDelivery("t***@e***", "EMAIL")
PRESSED = {QAccessible.Role.Button, QAccessible.Role.CheckBox, QAccessible.Role.ButtonMenu}
WRONG_CODE = Refusal(
    ConfirmSignUp(EMAIL, "1"), "ConfirmSignUp", "CodeMismatchException", "Invalid.", N_("Look")
)


@pytest.mark.parametrize("screen", SCREENS)
def test_whatever_can_be_pressed_or_typed_into_has_a_name(handset: Handset, screen: str) -> None:
    handset.show(screen)
    used = [part for part in tree(handset.phone) if part.role in PRESSED | {QAccessible.Role.EditableText}]
    assert used
    assert not [part for part in used if not part.name]


@pytest.mark.parametrize("screen", SCREENS)
def test_no_markup_is_read_out(handset: Handset, screen: str) -> None:
    handset.show(screen)
    if screen == "homeScreen":
        handset.phone.receive(LoggedIn(EMAIL, {"sub": "7b1a"}, "access", "id", "refresh"))
    texts = [text for part in tree(handset.phone) for text in (part.name, part.description)]
    assert not [text for text in texts if "<" in text or "&nbsp;" in text]
    assert any("7b1a" in text for text in texts) == (screen == "homeScreen")


def test_the_notice_is_found_with_its_buttons(handset: Handset) -> None:
    handset.phone.toast.pop_up("error", "SomeException", "What happened.", [("Go on", lambda: None)])
    found = {part.object_name: part for part in tree(handset.phone)}
    assert found["toast"].name == "SomeException. What happened."
    assert (found["toastAction"].name, found["toastDismiss"].name) == ("Go on", "Dismiss")
    assert found["toastAction"].description == "SomeException. What happened."


@pytest.mark.parametrize("severity", ["success", "info", "error"])
def test_a_notice_is_announced(handset: Handset, severity: str) -> None:
    with listening() as heard:
        handset.phone.toast.pop_up(severity, "", "What happened.")
    assert heard == ["What happened."]


@pytest.mark.parametrize(
    ("outcome", "words"),
    [
        (SignedUp(EMAIL, "sub", confirmed=False, delivery=DELIVERY), "Verify. We emailed a code to"),
        (SignedUp(EMAIL, "sub", confirmed=True, delivery=None), "confirmed already"),
        (CodeSent(EMAIL, DELIVERY), "Confirmation code resent"),
        (Confirmed(EMAIL), f"{EMAIL} is confirmed."),
        (PasswordResetCodeSent(EMAIL, DELIVERY), "New password"),
        (PasswordReset(EMAIL), "The new password holds"),
        (Challenged(EMAIL, "user", "SMS_MFA", "+***1", "session"), "One more step. This account needs"),
        (Challenged(EMAIL, "u", "NEW_PASSWORD_REQUIRED", "", "s"), "New password. This account has a temp"),
        (
            Challenged(EMAIL, "u", "MFA_SETUP", "", "s", secret_code="ABCD"),
            "Authenticator. This account needs",
        ),
        (
            Challenged(EMAIL, "u", "SELECT_MFA_TYPE", "", "s", ("SMS_MFA",)),
            "Second factor. This account has several",
        ),
        (
            Challenged(EMAIL, "u", "CUSTOM_CHALLENGE", "", "s", parameters=(("question", "6 x 7"),)),
            "The pool asks a question of its own. (CUSTOM_CHALLENGE) question: 6 x 7",
        ),
        (AccountDeleted(EMAIL), f"{EMAIL} is deleted."),
        (LoggedIn(EMAIL, {}, "access", "id", "refresh"), f"Signed in as {EMAIL}"),
        (LoggedOut(EMAIL), "Signed out everywhere."),
        (WRONG_CODE, "Wrong code. Invalid. Look"),
    ],
    ids=lambda value: type(value).__name__,
)
def test_every_outcome_is_announced(handset: Handset, outcome: Outcome, words: str) -> None:
    with listening() as heard:
        handset.phone.receive(outcome)
    assert len(heard) == 1
    assert words in heard[0]


def test_what_the_mobile_app_refuses_is_announced(handset: Handset) -> None:
    with listening() as heard:
        handset.click("signUpButton")
    assert "Email field must not be blank." in heard[0]


def test_the_focus_goes_into_the_notice_and_escape_back_out(handset: Handset) -> None:
    handset.show("verifyScreen")
    handset.phone.verify.focus_first_field()
    before = handset.focused
    handset.phone.toast.pop_up("error", "SomeException", "What happened.", [("Go on", lambda: None)])
    assert handset.focused is before
    handset.phone.toast.take_focus()
    assert handset.focused.objectName() == "toastAction"
    handset.press(Qt.Key.Key_Tab)
    assert handset.focused.objectName() == "toastDismiss"
    handset.press(Qt.Key.Key_Escape)
    assert not handset.phone.toast.isVisible()
    assert handset.screen == "verifyScreen"
    assert handset.focused is before


def test_escape_closes_the_notice_before_it_goes_back(handset: Handset) -> None:
    handset.show("verifyScreen")
    handset.phone.verify.focus_first_field()
    handset.phone.toast.pop_up("error", "SomeException", "What happened.")
    handset.press(Qt.Key.Key_Escape)
    assert (handset.screen, handset.phone.toast.isVisible()) == ("verifyScreen", False)
    handset.press(Qt.Key.Key_Escape)
    assert handset.screen == "signUpScreen"


def test_a_click_on_a_way_on_leaves_the_focus_where_one_types(handset: Handset) -> None:
    handset.show("verifyScreen")
    handset.phone.verify.focus(handset.phone.verify.code)
    handset.phone.toast.pop_up("error", "SomeException", "What happened.", [("Go on", lambda: None)])
    button = handset.phone.findChild(QPushButton, "toastAction")
    assert button is not None
    handset.qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
    assert handset.focused.objectName() == "verifyCode"
