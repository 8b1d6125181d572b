"""The phone in its languages: whole on the display in each of them, and switched with nothing lost."""

from __future__ import annotations

import re
from collections import Counter
from datetime import UTC, datetime
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QPushButton,
    QWidget,
)

from gui.cognito.environments.account_rules import SignUpAttribute, Usernames
from gui.cognito.environments.sign_up_form import SignUpForm
from gui.cognito.phone_calls.calls import ConfirmSignUp, LogIn
from gui.cognito.phone_calls.outcomes import (
    AwsCredentials,
    Challenged,
    CodeDelivery,
    LoggedIn,
    Outcome,
    PasswordResetCodeSent,
    Refusal,
    SignedUp,
    Way,
)
from gui.look import languages, pace
from gui.look.languages import MIRRORED, PHONE, without_mnemonic
from gui.phone.wrapping import WrappingLabel
from gui.sentences import N_
from resources.i18n.extract import mirrored
from tests.layout_checks import assert_nothing_cut_off, assert_nothing_overlaps
from tests.phone.test_screens import SCREENS

if TYPE_CHECKING:
    from collections.abc import Iterator

    from tests.phone.handset import Handset

EMAIL = "qa+1125-0917@example.com"
DELIVERY = CodeDelivery("q***@e***", "EMAIL")
CLAIMS = {
    "sub": "7b1a0c5e-1111-2222-3333-444455556666",
    "email": EMAIL,
    "email_verified": True,
    "iss": "https://cognito-idp.eu-west-1.amazonaws.com/eu-west-1_abcdefghi",
    "exp": 1764000000,
}
REFUSAL = Refusal(
    ConfirmSignUp(EMAIL, "1"),
    "ConfirmSignUp",
    "CodeMismatchException",
    "Invalid verification code provided, please try again.",
    N_("Type the code of the newest mail: it ends the older ones. Check the address too"),
    (Way.RESEND, Way.LOOK),
)
#: Of the phone's screens, those on which something was done before.
STATES: dict[str, Outcome] = {
    "challengeScreen": Challenged(EMAIL, "user", "SMS_MFA", "+***1", "session"),
    "chooseFactorScreen": Challenged(
        EMAIL, "user", "SELECT_MFA_TYPE", "", "session", ("SMS_MFA", "SOFTWARE_TOKEN_MFA", "EMAIL_OTP")
    ),
    "authenticatorScreen": Challenged(EMAIL, "u", "MFA_SETUP", "", "s", secret_code="ABCDEFGHIJKLMNOPQRST"),
    "firstPasswordScreen": Challenged(
        EMAIL, "u", "NEW_PASSWORD_REQUIRED", "", "s", required=("given_name", "phone_number")
    ),
    "verifyScreen": SignedUp(EMAIL, "sub", confirmed=False, delivery=DELIVERY),
    "newPasswordScreen": PasswordResetCodeSent(EMAIL, DELIVERY),
}
pytestmark = pytest.mark.usefixtures("dressed")
every_language = pytest.mark.parametrize("language", PHONE)


def speak(language: str) -> None:
    languages.use("en", language)


def go_to(handset: Handset, screen: str) -> None:
    """Put a screen on show as a tester meets it: with what it shows of an account."""
    phone = handset.phone
    if outcome := STATES.get(screen):
        phone.receive(outcome)
    elif screen in ("homeScreen", "changePasswordScreen", "changeAddressScreen"):
        phone.receive(LoggedIn(EMAIL, CLAIMS, "access", "id", "refresh"))
        if screen == "changePasswordScreen":
            phone._show_change_password()
        elif screen == "changeAddressScreen":
            phone._show_change_address("phone_number")
    else:
        handset.show(screen)
    phone.toast.hide()
    assert handset.screen == screen


def full(handset: Handset) -> None:
    """Have each screen show as much as it can."""
    asked = ("given_name", "birthdate", "gender", "address", "custom:plan")
    attributes = tuple(SignUpAttribute(name, is_required=True) for name in asked)
    handset.phone.use_form(SignUpForm(Usernames.EMAIL_OR_PHONE_NUMBER, attributes))
    handset.phone.home.set_identity_pool("eu-west-1:7b1a0c5e")
    handset.phone.sign_up.warn("Live", "#B3261E")


@every_language
@pytest.mark.parametrize("size", [1, 2])
def test_nothing_of_a_screen_is_cut_off_in_any_language(
    qapp: QApplication, request: pytest.FixtureRequest, language: str, size: int
) -> None:
    if size == 2:
        request.getfixturevalue("large_font")
    handset = request.getfixturevalue("handset")
    speak(language)
    full(handset)
    handset.phone.resize(392, 690)
    for screen in SCREENS:
        go_to(handset, screen)
        page = handset.phone.current
        for field in page.fields:
            field.input.setText(" 012345 ")
        page.submit()  # problems come on show
        page.set_busy(LogIn(EMAIL, ""))
        assert_nothing_cut_off(page)
        assert_nothing_overlaps(page)
        page.set_busy(None)
        handset.phone.toast.hide()
    handset.phone.receive(REFUSAL)
    assert_nothing_cut_off(handset.phone)
    assert_nothing_overlaps(handset.phone)


@pytest.mark.parametrize("screen", STATES)
def test_no_letter_of_mirrored_lines_is_cut(handset: Handset, screen: str) -> None:
    """A line that is broken at a blank keeps it, and begins that much too far to the left."""
    speak(MIRRORED)
    go_to(handset, screen)
    labels = [label for label in handset.phone.current.findChildren(WrappingLabel) if label.isVisible()]
    assert labels
    for width in range(340, 440, 5):
        handset.phone.resize(width, 800)
        for label in labels:
            image = label.grab().toImage()
            edge = {image.pixelColor(0, y).name() for y in range(image.height())}
            assert len(edge) == 1, f"{width}: {label.text()}"


def words_on(screen: QWidget) -> Iterator[str]:
    """Each text that is seen or heard on a screen."""
    for widget in [screen, *screen.findChildren(QWidget)]:
        if not widget.isVisible() or isinstance(widget.parentWidget(), (QLineEdit, QPlainTextEdit)):
            continue
        if isinstance(widget, (QLabel, QAbstractButton)):
            yield widget.text().replace("\n", " ") if isinstance(widget, QAbstractButton) else widget.text()
        if isinstance(widget, QLineEdit):
            yield widget.placeholderText()
            yield from (action.text() for action in widget.actions())
            yield from (action.toolTip() for action in widget.actions())
        yield from (widget.accessibleName(), widget.accessibleDescription())
        yield from (action.text() for action in widget.actions() if isinstance(action, QAction))


#: What is no word of ours on the phone: values, captions that stay, what another program says.
OTHERS = re.compile(
    "SIGN UP|VERIFY|LOG IN|LOG OUT|CodeMismatchException|Invalid verification code provided.*"
    r"|YYYY-MM-DD|ABCD.*|[^A-Za-z]*|plan( \*)?|Ctrl\+N|\([A-Z_]+\)"
)


@pytest.mark.parametrize("screen", SCREENS)
def test_every_word_of_a_screen_follows_the_language(handset: Handset, screen: str) -> None:
    full(handset)
    go_to(handset, screen)
    for field in handset.phone.current.fields:
        field.input.setText(" 012345 ")
    handset.phone.current.submit()
    handset.phone.toast.hide()
    before = [*words_on(handset.phone.current)]
    speak(MIRRORED)
    found = [*words_on(handset.phone.current)]
    left = [word for text in found for word in re.split(r"\n|<br>", text) if "[!!" not in word]
    plain = (re.sub(r"<[^>]*>|[\u200b\u200f\u2068\u2069]", "", word).strip() for word in left)
    assert [word for word in plain if not OTHERS.fullmatch(word) and word not in CLAIMS.values()] == []
    assert len(found) == len(before)
    speak("en")
    assert [*words_on(handset.phone.current)] == before


@pytest.mark.parametrize("screen", SCREENS)
def test_what_is_typed_stays_when_the_language_changes(handset: Handset, screen: str) -> None:
    full(handset)
    go_to(handset, screen)
    page = handset.phone.current
    fields = [field.input for field in page.fields if field.isVisible()]
    for number, field in enumerate(fields):
        field.setText(f" typed {number} ")
        field.setCursorPosition(3)
    page.focus_first_field()
    focused = handset.focused
    handset.phone.set_busy(LogIn(EMAIL, ""))
    kept = [(field.text(), field.hasFocus()) for field in fields]
    for language in (*PHONE, "en"):
        speak(language)
        assert [(field.text(), field.hasFocus()) for field in fields] == kept
        assert handset.focused is focused
        assert (handset.screen, page.busy) == (
            screen,
            page._main_button is not None or screen == "homeScreen",
        )


def test_a_notice_on_show_is_told_anew_and_the_servers_words_stay(handset: Handset) -> None:
    go_to(handset, "verifyScreen")
    handset.phone.receive(REFUSAL)
    toast = handset.phone.toast
    taken: list[object] = []
    handset.phone.look_requested.connect(taken.append)
    for language, title, advice, way in (
        ("ko", "잘못된 인증번호", "인증번호", "사용자 목록에서 확인"),
        (
            "de",
            "Falscher Code",
            "Geben Sie den Code der neuesten E-Mail ein",
            "In der Benutzerliste nachsehen",
        ),
        ("en", "Wrong code", "Type the code of the newest mail", "Look in the users list"),
    ):
        speak(language)
        assert toast.isVisible()
        assert (toast.title, toast.code) == (title, "CodeMismatchException")
        message, told = toast.text.split("\n")
        assert message == REFUSAL.message
        assert advice in told
        assert toast.property("text") == toast.text
        assert title in toast.accessibleName()
        assert toast.findChild(QPushButton, "toastAction2").text() == way  # type: ignore[union-attr]
        QApplication.processEvents()
        assert toast.height() == toast.heightForWidth(toast.width())
    handset.qtbot.mouseClick(toast.findChild(QPushButton, "toastAction2"), Qt.MouseButton.LeftButton)
    assert taken == [EMAIL]


def test_who_is_signed_in_and_the_credentials_are_told_anew(handset: Handset) -> None:
    go_to(handset, "homeScreen")
    handset.phone.receive(
        AwsCredentials(EMAIL, "eu-west-1:7b1a", "ASIAEXAMPLE7", datetime.now(UTC), "arn:aws:sts::1:x")
    )
    speak("ko")
    claims, credentials = (handset.find(QLabel, name) for name in ("claims", "awsCredentials"))
    assert "로그인한 계정" in claims.text()
    assert "이메일 인증됨: 예" in claims.accessibleName()
    assert "액세스 키" in credentials.text()
    assert EMAIL in claims.text()
    handset.phone.show_sign_up()
    assert handset.phone.signed_in.accessibleName() == f"{EMAIL} 계정으로 로그인됨"


@every_language
def test_no_two_mnemonics_of_a_screen_are_alike(handset: Handset, language: str) -> None:
    speak(language)
    full(handset)
    for screen in SCREENS:
        go_to(handset, screen)
        captions = [
            label
            for label in handset.phone.current.findChildren(QLabel)
            if label.buddy() and label.isVisible()
        ]
        found = Counter(
            letter[1].casefold() for label in captions if (letter := re.search(r"&([^&])", label.text()))
        )
        assert not {letter for letter, count in found.items() if count > 1}, screen


@pytest.mark.parametrize(
    ("label", "read"),
    [("&Email", "Email"), ("이메일(&E)", "이메일"), ("A && B", "A & B"), ("Plain", "Plain")],
)
def test_a_label_is_read_without_its_mnemonic(label: str, read: str) -> None:
    assert without_mnemonic(label) == read


def test_the_mirrored_words_keep_values_and_mnemonics() -> None:
    assert mirrored("&Email {email}") == "\u200f[!! &Emåîl {email} !!]"


def test_a_mirrored_phone_is_read_from_the_right(handset: Handset) -> None:
    """Its parts change sides; addresses and numbers keep their direction."""
    speak(MIRRORED)
    go_to(handset, "homeScreen")
    bar = handset.find(QPushButton, "logOutButton")
    assert bar.mapTo(handset.phone, QPoint()).x() < handset.phone.width() // 2
    handset.show("signUpScreen")
    email = handset.find(QLineEdit, "signUpEmail")
    email.setText(EMAIL)
    margins = email.textMargins()
    assert margins.right() > margins.left()
    assert email.alignment() & Qt.AlignmentFlag.AlignRight
    assert email.displayText() == EMAIL
    assert handset.phone.sign_up._scroll_bar.geometry().center().x() < handset.phone.width() // 2
    handset.phone.toast.pop_up(
        "info", "", N_("It is {value} now. The service says nothing of a code.", value="+82")
    )
    assert "\u2068+82\u2069" in handset.phone.toast.text
    speak("en")
    assert email.textMargins().left() == margins.right()
    assert "\u2068" not in handset.phone.toast.text


@pytest.mark.parametrize(("language", "sign"), [("en", -1), ("ko", -1), (MIRRORED, 1)])
def test_a_page_goes_where_the_reading_comes_from(
    handset: Handset, monkeypatch: pytest.MonkeyPatch, language: str, sign: int
) -> None:
    speak(language)
    monkeypatch.setattr(pace, "slide_ms", 1000)
    handset.show("verifyScreen")
    handset.phone._slide.setCurrentTime(500)
    assert handset.phone._old_page.x() * sign > 0
