"""The words over an address are true: nothing was mailed where nobody said so, and a link is no code."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtWidgets import QLabel, QLineEdit

from gui.cognito.phone_calls.calls import LogIn
from gui.cognito.phone_calls.outcomes import CodeDelivery, CodeSent, PasswordResetCodeSent, Refusal, SignedUp
from gui.sentences import N_

if TYPE_CHECKING:
    from tests.phone.handset import Handset

EMAIL, OTHER = "tester@example.com", "other@example.com"
DELIVERY = CodeDelivery("t***@e***", "EMAIL")
MAILED = "We emailed a code to"


def label(handset: Handset, name: str) -> str:
    """What stands over a field."""
    field = handset.find(QLineEdit, name)
    (found,) = [each for each in handset.phone.findChildren(QLabel) if each.buddy() is field]
    return found.text()


def test_who_says_to_have_a_code_was_mailed_nothing(handset: Handset) -> None:
    handset.fill("signUpEmail", EMAIL)
    handset.click("haveCodeButton")
    assert label(handset, "verifyEmail") == "Email"


def test_a_reset_code_that_one_says_to_have_was_mailed_by_nobody(handset: Handset) -> None:
    handset.show("forgotPasswordScreen")
    handset.click("haveResetCodeButton")
    assert label(handset, "newPasswordEmail") == "Email"


def test_a_password_that_must_be_reset_was_mailed_no_code_that_is_known(handset: Handset) -> None:
    handset.fill("signUpEmail", EMAIL)
    call = LogIn(EMAIL, "password")
    refusal = Refusal(call, "InitiateAuth", "PasswordResetRequiredException", "Required", N_("Reset it"))
    handset.phone.receive(refusal)
    handset.phone.show_new_password()
    assert label(handset, "newPasswordEmail") == "Email"


def test_an_unconfirmed_log_in_leads_to_a_screen_that_claims_no_mail(handset: Handset) -> None:
    handset.fill("signUpEmail", EMAIL)
    call = LogIn(EMAIL, "password")
    handset.phone.receive(
        Refusal(call, "InitiateAuth", "UserNotConfirmedException", "Not confirmed", N_("Verify"))
    )
    assert handset.screen == "verifyScreen"
    assert label(handset, "verifyEmail") == "Email"


def test_a_code_that_was_mailed_is_said_to_be(handset: Handset) -> None:
    handset.phone.receive(SignedUp(EMAIL, "sub", confirmed=False, delivery=DELIVERY))
    assert label(handset, "verifyEmail") == MAILED
    handset.phone.receive(PasswordResetCodeSent(EMAIL, DELIVERY))
    assert label(handset, "newPasswordEmail") == MAILED


def test_a_code_that_went_by_sms_was_not_mailed(handset: Handset) -> None:
    delivery = CodeDelivery("+***99", "SMS")
    handset.phone.receive(SignedUp(EMAIL, "sub", confirmed=False, delivery=delivery))
    assert label(handset, "verifyEmail") == "We sent a code by SMS for"
    handset.phone.receive(CodeSent(EMAIL, delivery))
    assert handset.phone.toast.text == "Confirmation code resent by SMS."


def test_where_the_service_names_no_mail_none_is_claimed(handset: Handset) -> None:
    handset.fill("signUpEmail", EMAIL)
    handset.click("haveCodeButton")
    handset.phone.receive(CodeSent(EMAIL, None))
    assert label(handset, "verifyEmail") == "Email"
    assert handset.phone.toast.text == "The service took the request, and says nothing of a mail."


@pytest.mark.parametrize("field", ["verifyEmail", "newPasswordEmail"])
def test_nothing_was_mailed_to_another_address(handset: Handset, field: str) -> None:
    if field == "verifyEmail":
        handset.phone.receive(SignedUp(EMAIL, "sub", confirmed=False, delivery=DELIVERY))
    else:
        handset.phone.receive(PasswordResetCodeSent(EMAIL, DELIVERY))
    handset.qtbot.keyClicks(handset.find(QLineEdit, field), "x")
    assert label(handset, field) == "Email"
    assert "t***" not in "".join(each.text() for each in handset.phone.current.findChildren(QLabel))


def test_an_address_that_came_from_elsewhere_is_another_too(handset: Handset) -> None:
    handset.phone.receive(PasswordResetCodeSent(EMAIL, DELIVERY))
    handset.show("signUpScreen")
    handset.fill("signUpEmail", OTHER)
    handset.phone.show_new_password()
    assert label(handset, "newPasswordEmail") == "Email"


@pytest.fixture
def by_link(handset: Handset) -> Handset:
    """The screen of a pool that mails links, after a sign-up."""
    handset.phone.confirm_by_link(True)
    handset.phone.receive(SignedUp(EMAIL, "sub", confirmed=False, delivery=DELIVERY))
    return handset


def test_a_link_is_followed_and_no_code_is_asked_for(by_link: Handset) -> None:
    assert label(by_link, "verifyEmail") == "We emailed a link to"
    assert by_link.find(QLabel, "linkWords").isVisible()
    assert not by_link.find(QLineEdit, "verifyCode").isVisible()
    assert by_link.focused.objectName() == "linkFollowedButton"
    assert by_link.phone.verify.resend_button.text().startswith("Resend link")
    by_link.click("linkFollowedButton")
    assert by_link.screen == "logInScreen"
    assert by_link.phone.address == EMAIL


def test_another_link_is_told_of_as_a_link(by_link: Handset) -> None:
    by_link.phone.receive(CodeSent(EMAIL, DELIVERY))
    assert by_link.phone.toast.text == "The link was sent again. Check your email"


def test_who_sends_as_typed_may_send_a_code_there_too(by_link: Handset) -> None:
    by_link.phone.set_mobile_checks(False)
    assert by_link.find(QLineEdit, "verifyCode").isVisible()
    by_link.phone.set_mobile_checks(True)
    assert not by_link.find(QLineEdit, "verifyCode").isVisible()


def test_a_code_that_came_all_the_same_has_its_field(by_link: Handset) -> None:
    by_link.phone.put_code(EMAIL, "123456")
    assert by_link.find(QLineEdit, "verifyCode").text() == "123456"
    assert by_link.focused.objectName() == "verifyCode"


def test_the_field_that_goes_away_leaves_the_focus_on_the_way_on(handset: Handset) -> None:
    handset.phone.receive(SignedUp(EMAIL, "sub", confirmed=False, delivery=DELIVERY))
    assert handset.focused.objectName() == "verifyCode"
    handset.phone.confirm_by_link(True)
    assert handset.focused.objectName() == "linkFollowedButton"
