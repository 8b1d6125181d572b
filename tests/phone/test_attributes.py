"""The sign-up form beyond e-mail and password: its fields, what is checked of them, and what is sent."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QComboBox, QLabel, QLineEdit, QPlainTextEdit, QPushButton, QScrollArea, QWidget

from gui.cognito.environments.account_rules import SignUpAttribute, Usernames
from gui.cognito.environments.sign_up_form import SignUpForm
from gui.cognito.phone_calls.calls import Call, ConfirmSignUp, ForgotPassword, LogIn, SignUp
from gui.cognito.phone_calls.outcomes import Refusal, Way
from gui.sentences import N_

if TYPE_CHECKING:
    from tests.phone.handset import Handset

GOOD = "Passw0rd!"
ALL = (
    "email", "phone_number", "name", "given_name", "middle_name", "family_name", "nickname",
    "preferred_username", "birthdate", "gender", "address", "locale", "zoneinfo", "picture", "profile",
    "website", "updated_at", "custom:plan",
)  # fmt: skip


def ask(
    handset: Handset, *names: str, usernames: Usernames = Usernames.EMAIL, required: bool = False
) -> None:
    """Have the form ask for these."""
    attributes = tuple(SignUpAttribute(name, required) for name in names)
    handset.phone.use_form(SignUpForm(usernames, attributes))


def sign_up(handset: Handset, address: str, **values: str) -> SignUp | None:
    """Fill in the form and send it."""
    handset.phone.sign_up.fill(address, GOOD, values)
    handset.click("signUpButton")
    call = handset.calls[-1] if handset.calls else None
    assert call is None or isinstance(call, SignUp)
    return call


def label_over(field: QWidget) -> str:
    """What stands over a field."""
    holder = field.parentWidget()
    assert holder is not None
    return next(label.text() for label in holder.findChildren(QLabel) if label.buddy() is field)


def test_a_field_for_each_attribute_with_label_and_name(handset: Handset) -> None:
    """The required one is marked, on screen and for screen readers."""
    handset.phone.use_form(
        SignUpForm(
            attributes=(SignUpAttribute("given_name", is_required=True), SignUpAttribute("custom:plan"))
        )
    )
    given, plan = (
        handset.find(QLineEdit, f"signUpAttribute_{name}") for name in ("given_name", "custom:plan")
    )
    assert (label_over(given), given.accessibleName()) == ("Given Name *", "Given Name, required")
    assert (label_over(plan), plan.accessibleName()) == ("plan", "plan")


def test_what_is_typed_stays_when_the_form_changes(handset: Handset) -> None:
    """Also that of a field which goes and comes back."""
    ask(handset, "name", "nickname")
    handset.phone.sign_up.fill("a@example.com", GOOD, {"name": "Ada", "nickname": "A"})
    handset.find(QLineEdit, "signUpAttribute_name").setFocus()
    ask(handset, "birthdate", "name")
    assert handset.focused.objectName() == "signUpAttribute_name"
    assert not handset.find(QLineEdit, "signUpAttribute_nickname").isVisible()
    ask(handset, "name", "nickname", required=True)
    call = sign_up(handset, "a@example.com")
    assert call is not None
    assert call.attributes == (("name", "Ada"), ("nickname", "A"))


def test_tab_goes_from_field_to_field_and_brings_each_in_sight(handset: Handset) -> None:
    """In the order on the screen, to SIGN UP behind the last; backwards too."""
    ask(handset, *ALL[1:])
    screen = handset.phone.sign_up
    screen.focus(screen.repeated)
    port = screen.findChild(QScrollArea)
    assert port is not None
    for name in ALL[1:]:
        handset.press(Qt.Key.Key_Tab)
        field = handset.focused
        assert field.objectName() == f"signUpAttribute_{name}"
        top = field.mapTo(port.viewport(), field.rect().topLeft()).y()
        assert top >= 0
        assert top + field.height() <= port.viewport().height()
    for name in ("signUpPasswordMakeUp", "attributesButton", "signUpButton"):
        handset.press(Qt.Key.Key_Tab)
        assert handset.focused.objectName() == name


@pytest.mark.parametrize(
    ("name", "typed", "problem"),
    [
        ("name", "", "Name field must not be blank."),
        ("phone_number", "", "Phone Number field must not be blank."),
        ("email", "a", "Invalid email format."),
        ("phone_number", "+49 CALL", "Invalid phone number format."),
        ("birthdate", "31.1.1990", "Invalid birthdate format."),
        ("birthdate", "1990-02-30", "Invalid birthdate format."),
        ("updated_at", "yesterday", "Invalid updated at format."),
    ],
)
def test_the_mobile_app_checks_each_by_its_kind(
    handset: Handset, name: str, typed: str, problem: str
) -> None:
    """In the words of Amplify's Authenticator; as typed, all of it is sent."""
    ask(handset, name, usernames=Usernames.PLAIN, required=True)
    assert sign_up(handset, "ada", **{name: typed}) is None
    assert handset.problem(f"signUpAttribute_{name}") == problem
    assert handset.focused.objectName() == f"signUpAttribute_{name}"
    handset.phone.set_mobile_checks(False)
    call = sign_up(handset, "ada")
    assert call is not None
    assert call.attributes == ((name, typed),)


def test_what_is_not_required_may_be_empty(handset: Handset) -> None:
    """Every kind of it."""
    ask(handset, *ALL[1:])
    assert sign_up(handset, "a@example.com") is not None


@pytest.mark.parametrize(
    ("usernames", "typed", "address"),
    [
        (Usernames.PHONE_NUMBER, "(555) 010-0123", "+825550100123"),
        (Usernames.PHONE_NUMBER, " +49 170 123-456 ", "+49170123456"),
        (Usernames.EMAIL_OR_PHONE_NUMBER, "010 1234", "+820101234"),
        (Usernames.EMAIL_OR_PHONE_NUMBER, " 1@example.com", "1@example.com"),
        (Usernames.PLAIN, " ada ", "ada"),
    ],
)
def test_a_user_name_of_another_kind(
    handset: Handset, usernames: Usernames, typed: str, address: str
) -> None:
    """A number without a country's code gets the chosen one; on every screen."""
    ask(handset, usernames=usernames)
    handset.phone.set_checks(replace(handset.phone.sign_up.checks, country_code="+82"))
    call: Call | None = sign_up(handset, typed)
    assert isinstance(call, SignUp)
    assert call.address == address
    assert handset.phone.address.strip() == address
    handset.phone.show_log_in()
    handset.fill("logInPassword", GOOD)
    handset.click("logInButton")
    handset.phone.show_forgot_password()
    handset.click("sendCodeButton")
    handset.phone.show_verify()
    handset.fill("verifyCode", "123456")
    handset.click("verifyButton")
    assert [type(each) for each in handset.calls[1:]] == [LogIn, ForgotPassword, ConfirmSignUp]
    assert {each.address for each in handset.calls} == {address}


@pytest.mark.parametrize(
    ("usernames", "name", "typed", "problem"),
    [
        (Usernames.PHONE_NUMBER, "Phone Number", "", "Phone Number field must not be blank."),
        (Usernames.PHONE_NUMBER, "Phone Number", "a@example.com", "Invalid phone number format."),
        (Usernames.EMAIL_OR_PHONE_NUMBER, "Email or Phone Number", "ada", "Invalid email format."),
        (Usernames.PLAIN, "Username", "", "Username field must not be blank."),
        (
            Usernames.PLAIN,
            "Username",
            "a b",
            "Username must only contain alphanumeric characters and symbols.",
        ),
    ],
)
def test_each_screen_asks_for_the_user_name_by_its_name(
    handset: Handset, usernames: Usernames, name: str, typed: str, problem: str
) -> None:
    """And checks it as the mobile app does."""
    ask(handset, usernames=usernames)
    for screen, field in (
        ("signUpScreen", "signUpEmail"),
        ("logInScreen", "logInEmail"),
        ("forgotPasswordScreen", "forgotPasswordEmail"),
        ("verifyScreen", "verifyEmail"),
        ("newPasswordScreen", "newPasswordEmail"),
    ):
        handset.show(screen)
        line = handset.find(QLineEdit, field)
        assert line.accessibleName() == name
        assert label_over(line).replace("&", "") == name
        line.setText(typed)
        handset.phone.current.submit()
        if handset.phone.current is not handset.phone.verify or typed:
            assert handset.problem(field) in (problem, "")
    assert handset.calls == []


def test_the_first_field_stands_for_one_of_both(handset: Handset) -> None:
    """Where the pool wants both, the other one is asked for."""
    ask(handset, "email", "phone_number", usernames=Usernames.EMAIL_OR_PHONE_NUMBER)
    email, number = (handset.find(QLineEdit, f"signUpAttribute_{name}") for name in ("email", "phone_number"))
    handset.fill("signUpEmail", "+4917")
    assert (email.isVisible(), number.isVisible()) == (True, False)
    handset.fill("signUpEmail", "a@example.com")
    assert (email.isVisible(), number.isVisible()) == (False, True)


def test_the_country_is_chosen_beside_the_number(handset: Handset) -> None:
    """By its name in the list; every field of the phone goes by it, and says what is sent."""
    ask(handset, "phone_number", usernames=Usernames.PHONE_NUMBER)
    line = handset.find(QLineEdit, "signUpEmail")
    line.setText("10 1234")
    box = line.findChild(QComboBox, "countryCode")
    assert box is not None
    assert (box.isVisible(), box.accessibleName()) == (True, "Country code +1")
    box.showPopup()
    box.hidePopup()
    box.setCurrentIndex(box.findText("South Korea +82"))
    box.activated.emit(box.currentIndex())
    assert handset.phone.sign_up.email.note.text() == "What is sent: +82101234."
    other = handset.find(QLineEdit, "logInEmail").findChild(QComboBox)
    assert other is not None
    assert other.accessibleName() == "Country code +82"
    line.setText("+49")
    assert not box.isVisible()
    line.setText("10")
    handset.phone.set_mobile_checks(False)  # it is sent as typed
    assert not box.isVisible()


def test_choices_complete_what_is_typed_and_take_anything(handset: Handset) -> None:
    """Enter in the list takes a choice and sends nothing."""
    ask(handset, "zoneinfo")
    handset.phone.sign_up.fill("a@example.com", GOOD, {})
    line = handset.find(QLineEdit, "signUpAttribute_zoneinfo")
    line.setFocus()
    handset.qtbot.keyClicks(line, "seou")
    completer = line.completer()
    popup = completer.popup() if completer else None
    assert popup is not None
    handset.qtbot.waitUntil(popup.isVisible)
    handset.qtbot.keyClick(popup, Qt.Key.Key_Down)
    handset.qtbot.keyClick(popup, Qt.Key.Key_Return)
    assert (line.text(), popup.isVisible(), handset.calls) == ("Asia/Seoul", False, [])
    handset.qtbot.keyClick(line, Qt.Key.Key_Return)
    assert isinstance(handset.calls[-1], SignUp)
    assert handset.calls[-1].attributes == (("zoneinfo", "Asia/Seoul"),)


def test_a_long_text_has_lines(handset: Handset) -> None:
    """Enter begins one, Tab leaves the field, Ctrl+Enter sends."""
    ask(handset, "address")
    handset.phone.sign_up.fill("a@example.com", GOOD, {})
    text = handset.find(QPlainTextEdit, "signUpAttribute_address")
    text.setFocus()
    handset.qtbot.keyClicks(text, "1 Street")
    handset.qtbot.keyClick(text, Qt.Key.Key_Return)
    handset.qtbot.keyClicks(text, "Town ")
    handset.qtbot.keyClick(text, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    assert isinstance(handset.calls[-1], SignUp)
    assert handset.calls[-1].attributes == (("address", "1 Street\nTown"),)
    handset.qtbot.keyClick(text, Qt.Key.Key_Tab)
    assert not text.hasFocus()


@pytest.mark.parametrize(
    ("message", "field"),
    [
        ("Attributes did not conform to the schema: birthdate: String must be short", "birthdate"),
        ("name.familyName: The attribute name.familyName is required", "family_name"),
        ("Invalid phone number format.", "phone_number"),
    ],
)  # fmt: skip
def test_a_refusal_leads_to_the_field_that_it_names(handset: Handset, message: str, field: str) -> None:
    """As the service words it."""
    ask(handset, "birthdate", "family_name", "phone_number")
    call = sign_up(handset, "a@example.com")
    assert call is not None
    handset.phone.receive(Refusal(call, "SignUp", "InvalidParameterException", message, N_("Mend it")), call)
    assert handset.focused.objectName() == f"signUpAttribute_{field}"


def test_a_refusal_offers_to_ask_for_what_is_missing(handset: Handset) -> None:
    """By its name in the pool."""
    wanted: list[tuple[str, ...]] = []
    handset.phone.attributes_missing.connect(wanted.append)
    call = SignUp("a@example.com", GOOD)
    message = (
        "Attributes did not conform to the schema: birthdate: The attribute is required\n"
        "name.givenName: The attribute name.givenName is required"
    )
    ways = (Way.ASK_FOR_ATTRIBUTES,)
    handset.phone.receive(Refusal(call, "SignUp", "InvalidParameterException", message, N_("Do"), ways), call)
    handset.find(QPushButton, "toastAction").click()
    assert wanted == [("birthdate", "given_name")]
