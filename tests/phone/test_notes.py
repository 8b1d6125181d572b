"""What a field says of what nobody sees: trimmed, tidied, hidden, cut off."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QMimeData, QPointF, Qt
from PySide6.QtGui import QDropEvent, QGuiApplication
from PySide6.QtWidgets import QLineEdit, QPushButton

from gui.cognito.phone_calls.calls import ConfirmSignUp, LogIn

if TYPE_CHECKING:
    from collections.abc import Callable

    from tests.phone.handset import Handset

EMAIL, GOOD = "tester@example.com", "Passw0rd!"


def note(handset: Handset, name: str) -> str:
    fields = [field for field in handset.phone.current.fields if field.input.objectName() == name]
    return fields[0].note.text() if fields[0].note.isVisible() else ""


def paste(field: QLineEdit, text: str) -> None:
    QGuiApplication.clipboard().setText(text)
    field.paste()


def drop(field: QLineEdit, text: str) -> None:
    data = QMimeData()
    data.setText(text)
    copy, left, none = Qt.DropAction.CopyAction, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    field.dropEvent(QDropEvent(QPointF(5, 5), copy, data, left, none))


@pytest.fixture
def logging_in(handset: Handset) -> Handset:
    handset.show("logInScreen")
    handset.fill("logInEmail", EMAIL)
    return handset


@pytest.mark.parametrize("put", [paste, drop, QLineEdit.insert, QLineEdit.setText])
@pytest.mark.parametrize(
    ("mobile", "text", "sent", "words"),
    [
        (True, f"{GOOD}\n", GOOD, "9 characters, 1 line break removed"),
        (True, f"{GOOD}\r\n", GOOD, "9 characters, 1 line break removed"),
        (False, f"{GOOD}\n", f"{GOOD}\n", "10 characters, U+000A LINE FEED at 10"),
        (True, f"{GOOD}\0", f"{GOOD}\0", "10 characters, U+0000 NUL at 10"),
        (True, f"{GOOD} ", f"{GOOD} ", "10 characters, ends with a blank"),
        (True, "Pass\u200bw0rd!", "Pass\u200bw0rd!", "10 characters, U+200B ZERO WIDTH SPACE at 5"),
        (False, "\u00a0abc", "\u00a0abc", "4 characters, U+00A0 NO-BREAK SPACE at 1"),
    ],
)
def test_what_comes_with_a_password_is_told_and_sent_as_told(
    logging_in: Handset,
    put: Callable[[QLineEdit, str], None],
    mobile: bool,
    text: str,
    sent: str,
    words: str,
) -> None:
    logging_in.phone.set_mobile_checks(mobile)
    field = logging_in.find(QLineEdit, "logInPassword")
    put(field, text)
    assert note(logging_in, "logInPassword").startswith(f"What is sent: {words}.")
    assert field.accessibleDescription() == note(logging_in, "logInPassword")
    logging_in.click("logInButton")
    (call,) = logging_in.calls
    assert call == LogIn(EMAIL, sent)
    assert [(typed.text, typed.sent) for typed in call.typed] == [(EMAIL, EMAIL), (text, sent)]
    assert text not in repr(call)


def test_a_plain_value_needs_no_note(logging_in: Handset) -> None:
    logging_in.fill("logInPassword", GOOD)
    assert note(logging_in, "logInPassword") == note(logging_in, "logInEmail") == ""


def test_what_is_trimmed_of_an_address_is_told(logging_in: Handset) -> None:
    logging_in.fill("logInEmail", f" {EMAIL}\n")
    assert note(logging_in, "logInEmail") == "What is sent: 18 characters, 2 blanks removed."
    logging_in.phone.set_mobile_checks(False)
    assert note(logging_in, "logInEmail").startswith("What is sent: 20 characters, begins with a blank")


@pytest.mark.parametrize("text", ["password ", " password"])
def test_that_amplify_would_trim_a_password_is_told(logging_in: Handset, text: str) -> None:
    logging_in.fill("logInPassword", text)
    assert "Amplify's Authenticator would trim it." in note(logging_in, "logInPassword")
    logging_in.phone.set_mobile_checks(False)
    assert "Amplify" not in note(logging_in, "logInPassword")


def test_that_a_tidied_code_would_be_refused_is_told_and_can_be_had(handset: Handset) -> None:
    handset.show("verifyScreen")
    handset.fill("verifyEmail", EMAIL)
    handset.fill("verifyCode", "755 858")
    assert note(handset, "verifyCode").splitlines() == [
        "What is sent: 6 characters, 1 blank removed.",
        "The mobile app would refuse it as it was typed.",
    ]
    handset.click("verifyCodeTidy")
    handset.click("verifyButton")
    assert handset.calls == []
    assert handset.problem("verifyCode") == "Invalid verification code format."
    handset.click("verifyCodeTidy")
    handset.click("verifyButton")
    assert handset.calls == [ConfirmSignUp(EMAIL, "755858")]


def test_a_code_that_needs_no_tidying_has_no_switch(handset: Handset) -> None:
    handset.show("verifyScreen")
    handset.fill("verifyCode", " 755858")
    assert not handset.find(QPushButton, "verifyCodeTidy").isVisible()


@pytest.mark.parametrize("put", [paste, drop, QLineEdit.insert])
def test_what_a_field_cannot_hold_is_told(logging_in: Handset, put: Callable[[QLineEdit, str], None]) -> None:
    field = logging_in.find(QLineEdit, "logInPassword")
    put(field, "x" * 40_000)
    words = "The field holds 32767 characters: what came after them was left out."
    assert note(logging_in, "logInPassword") == words
    assert len(field.text()) == 32_767
    field.backspace()
    assert note(logging_in, "logInPassword") == ""


def test_a_refusal_of_the_phones_own_is_told_of(handset: Handset) -> None:
    told: list[tuple[str, str, str]] = []
    handset.phone.refused_by_phone.connect(lambda *words: told.append(words))
    handset.fill("signUpEmail", "no address")
    handset.fill("signUpPassword", GOOD)
    handset.click("signUpButton")
    words = "Invalid email format. Passwords do not match."
    assert told == [("signUpScreen", "no address", words)]
    handset.phone.set_mobile_checks(False)
    handset.click("signUpButton")
    assert len(told) == 1
