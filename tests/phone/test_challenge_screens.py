"""The screens of challenges, and those of the own account: what they send, show and hide."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QLineEdit, QRadioButton, QWidget

from gui.cognito.phone_calls.calls import (
    AnswerChallenge,
    Call,
    LogIn,
    VerifySoftwareToken,
)
from gui.cognito.phone_calls.outcomes import (
    AttributeChanged,
    AuthenticatorSecret,
    Challenged,
    CodeDelivery,
    LoggedIn,
    Refusal,
)
from gui.look import pace
from gui.phone.picture import picture
from gui.phone.screens.authenticator import otpauth_uri
from gui.sentences import N_
from tests.phone.handset import hold

if TYPE_CHECKING:
    from tests.phone.handset import Handset

EMAIL = "tester@example.com"
SECRET = "JBSWY3DPEHPK3PXP" * 3
MFA_SETUP = Challenged(EMAIL, "user", "MFA_SETUP", "", "session", secret_code=SECRET)
FIRST_PASSWORD = Challenged(EMAIL, "user", "NEW_PASSWORD_REQUIRED", "", "session", required=("name",))
CHOICE = Challenged(EMAIL, "user", "SELECT_MFA_TYPE", "", "session", choices=("SMS_MFA", "EMAIL_OTP"))
QUESTION = Challenged(EMAIL, "user", "CUSTOM_CHALLENGE", "", "session", parameters=(("question", "6 x 7"),))
SIGNED_IN = LoggedIn(EMAIL, {}, "access", "id", "refresh")


def ended(call: Call, code: str, message: str) -> Refusal:
    return Refusal(call, type(call).__name__, code, message, N_("Begin again"))


def test_the_uri_of_the_qr_code_is_quoted() -> None:
    assert otpauth_uri("My: pool & Co", "a+b@example.com", "ABC") == (
        "otpauth://totp/My%3A%20pool%20%26%20Co:a%2Bb%40example.com?secret=ABC&issuer=My%3A%20pool%20%26%20Co"
    )


def test_the_secret_is_text_too_and_is_gone_with_the_screen(handset: Handset) -> None:
    handset.phone.receive(MFA_SETUP)
    label = handset.find(QLabel, "authenticatorSecret")
    assert label.text().replace(" ", "") == SECRET
    assert label.accessibleName().startswith("Secret: JBSW Y3DP")
    handset.click("copySecretButton")
    handset.press(Qt.Key.Key_Escape)
    assert handset.screen == "logInScreen"
    assert not label.text()
    assert handset.phone.authenticator.qr_code.pixmap().isNull()


@pytest.mark.parametrize("challenged", [MFA_SETUP, QUESTION], ids=lambda each: each.challenge)
def test_no_picture_shows_secret_or_code(handset: Handset, challenged: Challenged) -> None:
    handset.phone.receive(challenged)
    field = "authenticatorCode" if challenged is MFA_SETUP else "challengeAnswer"
    handset.fill(field, "123456")
    handset.phone._slide.stop()
    handset.phone._old_page.hide()
    hidden: list[QWidget] = [handset.find(QLineEdit, field)]
    if challenged is MFA_SETUP:
        hidden += [handset.find(QWidget, "authenticatorQrCode"), handset.find(QLabel, "authenticatorSecret")]
    shown = picture(handset.phone, handset.phone.toast, hides_codes=False)
    for widget in hidden:
        corner = widget.mapTo(handset.phone, widget.rect().topLeft())
        # Beside the mask's dots in its middle there is one colour.
        line = corner.y() + widget.height() // 4
        colors = {shown.pixel(corner.x() + x, line) for x in range(20, widget.width() - 20)}
        assert len(colors) == 1, widget.objectName()


def test_a_page_that_slides_away_is_in_no_picture(handset: Handset, monkeypatch: pytest.MonkeyPatch) -> None:
    handset.phone.receive(MFA_SETUP)
    monkeypatch.setattr(pace, "slide_ms", 500)
    handset.press(Qt.Key.Key_Escape)
    assert handset.phone.is_sliding
    shown = picture(handset.phone, handset.phone.toast, hides_codes=False)
    old = handset.phone._old_page
    corner = old.mapTo(handset.phone, old.rect().topLeft())
    line = corner.y() + old.height() // 3
    assert len({shown.pixel(corner.x() + x, line) for x in range(20, old.width() - 20)}) == 1


@pytest.mark.parametrize(
    ("challenged", "typed", "button", "call"),
    [
        (
            FIRST_PASSWORD,
            {
                "firstPassword": "Passw0rd!",
                "firstPasswordConfirm": "Passw0rd!",
                "firstPasswordAttribute_name": " Ann ",
            },
            "firstPasswordButton",
            AnswerChallenge(
                EMAIL, "user", "NEW_PASSWORD_REQUIRED", "session", "Passw0rd!", (("name", "Ann"),)
            ),
        ),
        (
            CHOICE,
            {},
            "chooseFactorButton",
            AnswerChallenge(EMAIL, "user", "SELECT_MFA_TYPE", "session", "SMS_MFA"),
        ),
        (
            QUESTION,
            {"challengeAnswer": " forty two"},
            "continueButton",
            AnswerChallenge(EMAIL, "user", "CUSTOM_CHALLENGE", "session", " forty two"),
        ),
        (
            MFA_SETUP,
            {"authenticatorCode": "123 456"},
            "setUpAuthenticatorButton",
            AnswerChallenge(EMAIL, "user", "MFA_SETUP", "session", "123456"),
        ),
    ],
    ids=lambda value: value.challenge if isinstance(value, Challenged) else "",
)
def test_what_is_answered(
    handset: Handset, challenged: Challenged, typed: dict[str, str], button: str, call: Call
) -> None:
    handset.phone.receive(challenged)
    for name, text in typed.items():
        handset.fill(name, text)
    handset.click(button)
    assert handset.calls == [call]


@pytest.mark.parametrize(
    ("code", "is_sent"), [("123456", True), ("12345678", True), ("1234567", False), ("", False)]
)
def test_a_mailed_code_of_a_sign_in_may_have_eight_digits(handset: Handset, code: str, is_sent: bool) -> None:
    handset.phone.receive(Challenged(EMAIL, "user", "EMAIL_OTP", "t***@e***", "session"))
    handset.fill("challengeCode", code)
    handset.click("continueButton")
    assert bool(handset.calls) == is_sent


def test_a_held_enter_chooses_once(handset: Handset) -> None:
    handset.phone.receive(CHOICE)
    assert isinstance(handset.focused, QRadioButton)
    hold(handset.phone, Qt.Key.Key_Return)
    assert len(handset.calls) == 1


def test_the_choices_of_the_challenge_before_are_gone(handset: Handset) -> None:
    handset.phone.receive(CHOICE)
    handset.phone.receive(Challenged(EMAIL, "user", "SELECT_MFA_TYPE", "", "s", choices=("NEW_KIND_MFA",)))
    shown = [
        button.text() for button in handset.phone.current.findChildren(QRadioButton) if button.isVisible()
    ]
    assert shown == ["NEW_KIND_MFA"]


def test_an_authenticator_for_who_is_signed_in_goes_back_home(handset: Handset) -> None:
    handset.phone.receive(SIGNED_IN)
    handset.phone.receive(AuthenticatorSecret(EMAIL, SECRET))
    handset.fill("authenticatorCode", "123456")
    handset.click("setUpAuthenticatorButton")
    assert handset.calls == [VerifySoftwareToken(EMAIL, "access", "123456")]
    handset.click("backFromAuthenticatorButton")
    assert handset.screen == "homeScreen"


@pytest.mark.parametrize(
    "challenged", [FIRST_PASSWORD, MFA_SETUP, CHOICE, QUESTION], ids=lambda c: c.challenge
)
def test_another_environment_drops_the_challenge(handset: Handset, challenged: Challenged) -> None:
    handset.phone.receive(challenged)
    handset.phone.end_session()
    assert handset.screen == "logInScreen"
    handset.phone._show(handset.phone.challenge)
    handset.fill("challengeCode", "123456")
    handset.phone.challenge.submit()
    assert not handset.calls


@pytest.mark.parametrize("link", ["changeEmailLink", "changePasswordLink"])
def test_another_environment_drops_what_was_begun_in_a_sessions_name(handset: Handset, link: str) -> None:
    handset.phone.receive(SIGNED_IN)
    handset.click(link)
    handset.phone.end_session()
    assert handset.screen == "logInScreen"
    assert handset.phone.change_password.session is None
    assert handset.phone.change_address.session is None


def test_a_change_that_waits_for_its_code_ends_with_the_session(handset: Handset) -> None:
    handset.phone.receive(SIGNED_IN)
    changed = AttributeChanged(EMAIL, "email", "new@example.com", CodeDelivery("n***@e***", "EMAIL"))
    handset.phone.receive(changed)
    assert handset.screen == "verifyScreen"
    handset.phone.put_address("somebody@example.com")
    assert handset.find(QLineEdit, "verifyEmail").text() == "new@example.com"
    handset.phone.put_address(EMAIL)
    handset.phone.end_session()
    assert handset.screen == "logInScreen"
    assert handset.phone.address == EMAIL
    handset.phone.show_verify()
    handset.fill("verifyCode", "123456")
    handset.click("verifyButton")
    assert [type(call).__name__ for call in handset.calls] == ["ConfirmSignUp"]


@pytest.mark.parametrize(
    ("message", "screen"),
    [
        ("Invalid session for the user, session is expired.", "logInScreen"),
        ("Invalid session for the user.", "logInScreen"),
        ("User is disabled.", "challengeScreen"),
    ],
)
def test_a_session_that_has_ended_leads_back(handset: Handset, message: str, screen: str) -> None:
    handset.phone.receive(QUESTION)
    call = AnswerChallenge(EMAIL, "user", "CUSTOM_CHALLENGE", "session", "42")
    handset.phone.receive(ended(call, "NotAuthorizedException", message))
    assert handset.screen == screen
    assert handset.phone.toast.isVisible()


def test_a_log_in_by_itself_that_asks_for_more_is_told_apart(handset: Handset) -> None:
    call = LogIn(EMAIL, "Passw0rd!", is_automatic=True)
    handset.phone.receive(MFA_SETUP, call)
    assert handset.screen == "authenticatorScreen"
    assert handset.phone.toast.text == f"{EMAIL} is confirmed. The log-in that followed asks for more."
