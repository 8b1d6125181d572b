"""The verification screen: what it says of the code, VERIFY, and the wait for the next code."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QLineEdit, QPushButton

from gui.cognito.phone_calls.calls import ResendConfirmationCode
from gui.cognito.phone_calls.outcomes import CodeDelivery, CodeSent, Confirmed, SignedUp
from gui.phone.screens import verify

if TYPE_CHECKING:
    from tests.phone.handset import Handset

EMAIL = "tester@example.com"
DELIVERY = CodeDelivery("t***@e***", "EMAIL")


@pytest.fixture
def verifying(handset: Handset) -> Handset:
    """The screen as it is before any code was sent."""
    handset.fill("signUpEmail", EMAIL)
    handset.click("haveCodeButton")
    return handset


@pytest.fixture
def waiting(verifying: Handset) -> Handset:
    """The screen after a code was sent."""
    verifying.phone.receive(CodeSent(EMAIL, DELIVERY))
    return verifying


def resend(handset: Handset) -> QPushButton:
    return handset.find(QPushButton, "resendButton")


def destination(handset: Handset) -> str:
    return handset.find(QLabel, "maskedDestination").text()


@pytest.mark.parametrize(
    ("email", "code", "mobile_checks", "enabled"),
    [
        (EMAIL, "", True, False),
        (EMAIL, " - ", True, False),
        ("", "123456", True, False),
        (EMAIL, "1", True, True),
        (EMAIL, "123456", True, True),
        ("", "", False, True),
    ],
)
def test_verify_can_be_pressed_where_there_is_something_to_send(
    verifying: Handset, email: str, code: str, mobile_checks: bool, enabled: bool
) -> None:
    verifying.phone.set_mobile_checks(mobile_checks)
    verifying.fill("verifyEmail", email)
    verifying.fill("verifyCode", code)
    assert verifying.find(QPushButton, "verifyButton").isEnabled() == enabled


def test_enter_sends_nothing_where_verify_cannot_be_pressed(verifying: Handset) -> None:
    verifying.fill("verifyCode", "")
    verifying.press(Qt.Key.Key_Return)
    assert verifying.calls == []


def test_the_whole_address_stands_beside_the_masked_one(handset: Handset) -> None:
    handset.fill("signUpEmail", EMAIL)
    handset.phone.receive(SignedUp(EMAIL, "sub", confirmed=False, delivery=DELIVERY))
    assert handset.screen == "verifyScreen"
    assert handset.find(QLineEdit, "verifyEmail").text() == EMAIL
    assert "t***@e*** by EMAIL" in destination(handset)
    assert handset.focused.objectName() == "verifyCode"


def test_a_pool_that_sends_no_code_is_told_of(verifying: Handset) -> None:
    verifying.phone.receive(CodeSent(EMAIL, None))
    assert "this pool may send no codes" in destination(verifying)


@pytest.mark.parametrize("masked", ["<b>t***</b>@e***", "<img src='x'>"])
def test_html_in_a_destination_is_shown_as_text(verifying: Handset, masked: str) -> None:
    verifying.phone.receive(CodeSent(EMAIL, CodeDelivery(masked, "EMAIL")))
    assert masked in destination(verifying)
    assert verifying.find(QLabel, "maskedDestination").textFormat() is Qt.TextFormat.PlainText


def test_the_code_is_for_the_address_that_signed_up_whatever_was_typed_meanwhile(handset: Handset) -> None:
    handset.fill("signUpEmail", "other@example.com")
    handset.phone.receive(SignedUp(EMAIL, "sub", confirmed=False, delivery=DELIVERY))
    assert handset.find(QLineEdit, "verifyEmail").text() == EMAIL
    assert handset.phone.address == EMAIL


def test_another_address_has_another_destination(waiting: Handset) -> None:
    waiting.qtbot.keyClicks(waiting.find(QLineEdit, "verifyEmail"), "x")
    assert "t***" not in destination(waiting)


def test_resend_asks_for_a_code_for_the_address_on_the_screen(verifying: Handset) -> None:
    verifying.fill("verifyEmail", "other@example.com")
    verifying.click("resendButton")
    assert verifying.calls == [ResendConfirmationCode("other@example.com")]


def test_resend_without_an_address_leads_to_its_field(verifying: Handset) -> None:
    verifying.fill("verifyEmail", "")
    verifying.click("resendButton")
    assert verifying.calls == []
    assert verifying.problem("verifyEmail") == "Email field must not be blank."
    assert verifying.focused.objectName() == "verifyEmail"


def test_the_wait_for_the_next_code_is_counted_down(waiting: Handset) -> None:
    assert not resend(waiting).isEnabled()
    assert resend(waiting).text() == "Resend code (0:30)"
    waiting.phone.verify._resend_at -= 21
    waiting.qtbot.waitUntil(lambda: resend(waiting).text().startswith("Resend code (0:0"))
    assert resend(waiting).accessibleName() == "Resend code"


def test_after_the_wait_the_next_code_can_be_asked_for(
    verifying: Handset, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(verify, "COOL_DOWN", 1)
    verifying.phone.receive(CodeSent(EMAIL, DELIVERY))
    assert not resend(verifying).isEnabled()
    verifying.qtbot.waitUntil(resend(verifying).isEnabled)
    assert resend(verifying).text() == "Resend code"
    verifying.click("resendButton")
    assert verifying.calls == [ResendConfirmationCode(EMAIL)]


def test_no_way_around_the_wait_leads_through_a_notice(waiting: Handset) -> None:
    waiting.phone.verify.ask_again()
    assert waiting.calls == []


def test_who_sends_as_typed_does_not_wait(waiting: Handset) -> None:
    waiting.phone.set_mobile_checks(False)
    waiting.click("resendButton")
    assert waiting.calls == [ResendConfirmationCode(EMAIL)]


def test_another_address_does_not_wait(waiting: Handset) -> None:
    waiting.click("backButton")
    waiting.fill("signUpEmail", "other@example.com")
    waiting.click("haveCodeButton")
    waiting.qtbot.waitUntil(resend(waiting).isEnabled)


def test_going_back_and_coming_again_keeps_the_code_and_the_wait(waiting: Handset) -> None:
    waiting.fill("verifyCode", "123456")
    waiting.press(Qt.Key.Key_Escape)  # closes the notice
    waiting.press(Qt.Key.Key_Escape)
    waiting.click("haveCodeButton")
    assert waiting.find(QLineEdit, "verifyCode").text() == "123456"
    assert not resend(waiting).isEnabled()


def test_the_code_of_another_address_is_forgotten(waiting: Handset) -> None:
    waiting.fill("verifyCode", "123456")
    waiting.click("backButton")
    waiting.fill("signUpEmail", "other@example.com")
    waiting.click("haveCodeButton")
    assert waiting.find(QLineEdit, "verifyCode").text() == ""


def test_the_code_is_forgotten_once_it_has_confirmed(verifying: Handset) -> None:
    verifying.fill("verifyCode", "123456")
    verifying.phone.receive(Confirmed(EMAIL))
    assert verifying.screen == "logInScreen"
    assert verifying.find(QLineEdit, "verifyCode").text() == ""
    assert verifying.find(QLineEdit, "logInEmail").text() == EMAIL


def test_a_mailed_code_is_put_into_the_field_and_not_sent(verifying: Handset) -> None:
    verifying.phone.put_code(("other@example.com",), "654321")
    assert verifying.find(QLineEdit, "verifyEmail").text() == "other@example.com"
    assert verifying.find(QLineEdit, "verifyCode").text() == "654321"
    assert verifying.focused.objectName() == "verifyCode"
    assert verifying.calls == []


def test_a_code_mailed_to_nobody_goes_with_the_address_on_the_screen(verifying: Handset) -> None:
    verifying.phone.put_code((), "654321")
    assert verifying.find(QLineEdit, "verifyEmail").text() == EMAIL


def test_a_mailed_code_keeps_the_letter_case_that_was_typed(verifying: Handset) -> None:
    verifying.fill("verifyEmail", EMAIL.upper())
    verifying.phone.put_code(("first@example.com", EMAIL), "654321")
    assert verifying.find(QLineEdit, "verifyEmail").text() == EMAIL.upper()


def test_the_code_is_a_text_that_keeps_its_zeros(verifying: Handset) -> None:
    verifying.fill("verifyCode", "000012")
    verifying.click("verifyButton")
    assert [getattr(call, "code", None) for call in verifying.calls] == ["000012"]


def test_another_pool_does_not_wait_for_what_the_one_before_sent(waiting: Handset) -> None:
    assert not resend(waiting).isEnabled()
    waiting.phone.end_session()
    assert resend(waiting).isEnabled()
    assert resend(waiting).text() == "Resend code"
