"""What all screens have in common: their names, the keyboard, the mobile app's checks, sending as typed."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QLabel, QLineEdit, QPushButton, QStackedWidget, QWidget

from gui.cognito.environments.account_rules import Usernames
from gui.cognito.environments.password_policy import PasswordPolicy
from gui.cognito.environments.sign_up_form import SignUpForm
from gui.cognito.phone_calls.calls import (
    Call,
    ConfirmForgotPassword,
    ConfirmSignUp,
    ForgotPassword,
    LogIn,
    ResendConfirmationCode,
    SignUp,
)
from gui.cognito.phone_calls.outcomes import LoggedIn, Refusal, Way
from gui.sentences import N_

if TYPE_CHECKING:
    from tests.phone.handset import Handset

EMAIL = "tester@example.com"
GOOD = "Passw0rd!"
#: The names that others script against: objectName to accessible name, screen by screen.
FIXED_NAMES = {
    "signUpScreen": {
        "signUpEmail": "Email",
        "signUpPassword": "Password",
        "signUpConfirmPassword": "Confirm password",
        "signUpButton": "SIGN UP",
    },
    "verifyScreen": {
        "verifyEmail": "Email",
        "verifyCode": "Confirmation code",
        "verifyButton": "VERIFY",
        "resendButton": "Resend code",
        "backButton": "BACK",
    },
    "logInScreen": {"logInEmail": "Email", "logInPassword": "Password", "logInButton": "LOG IN"},
    "homeScreen": {"logOutButton": "LOG OUT"},
}
SCREENS = [
    *FIXED_NAMES, "forgotPasswordScreen", "newPasswordScreen", "challengeScreen", "chooseFactorScreen",
    "firstPasswordScreen", "authenticatorScreen", "changePasswordScreen", "changeAddressScreen",
]  # fmt: skip
every_screen = pytest.mark.parametrize("screen", SCREENS)


def inputs(screen: QWidget) -> list[QLineEdit]:
    return [field for field in screen.findChildren(QLineEdit) if field.isVisible()]


@pytest.mark.parametrize(("screen", "names"), FIXED_NAMES.items(), ids=FIXED_NAMES)
def test_the_fixed_names_stand(handset: Handset, screen: str, names: dict[str, str]) -> None:
    page = handset.find(QStackedWidget, "phone").findChild(QWidget, screen)
    assert page is not None
    assert {name: handset.find(QWidget, name).accessibleName() for name in names} == names
    assert all(page.isAncestorOf(handset.find(QWidget, name)) for name in names)


@every_screen
def test_every_input_has_a_label_and_a_name(handset: Handset, screen: str) -> None:
    handset.show(screen)
    labels = handset.phone.current.findChildren(QLabel)
    for field in inputs(handset.phone.current):
        assert [label.text() for label in labels if label.buddy() is field]
        assert field.accessibleName()
        assert field.objectName()


@every_screen
def test_every_button_has_a_name(handset: Handset, screen: str) -> None:
    handset.show(screen)
    buttons = [each for each in handset.phone.current.findChildren(QPushButton) if each.isVisible()]
    assert buttons
    assert all(button.accessibleName() and button.objectName() for button in buttons)


def test_no_two_widgets_that_are_scripted_share_a_name(handset: Handset) -> None:
    names = [
        each.objectName() for kind in (QLineEdit, QPushButton) for each in handset.phone.findChildren(kind)
    ]
    assert sorted(name for name in set(names) if names.count(name) > 1) == ["cancelButton"]


@every_screen
def test_tab_goes_through_a_screen_as_the_eye_does(handset: Handset, screen: str) -> None:
    handset.show(screen)
    page = handset.phone.current
    for field in inputs(page):
        field.setText("something")  # what waits for input is enabled
    widgets = [*inputs(page), *(each for each in page.findChildren(QPushButton) if each.isVisible())]
    expected = sorted(widgets, key=lambda widget: _place(widget, page))
    expected[0].setFocus()
    walked = [handset.focused]
    while len(walked) < len(expected):
        handset.press(Qt.Key.Key_Tab)
        walked.append(handset.focused)
    assert [widget.objectName() for widget in walked] == [widget.objectName() for widget in expected]
    handset.press(Qt.Key.Key_Tab)
    assert handset.focused is expected[0]


def _place(widget: QWidget, page: QWidget) -> tuple[int, int]:
    top_left = widget.mapTo(page, QPoint(0, 0))
    return top_left.y(), top_left.x()


@every_screen
def test_escape_goes_back(handset: Handset, screen: str) -> None:
    back = {
        "verifyScreen": "signUpScreen",
        "logInScreen": "signUpScreen",
        "forgotPasswordScreen": "logInScreen",
        "newPasswordScreen": "forgotPasswordScreen",
        "challengeScreen": "logInScreen",
        "chooseFactorScreen": "logInScreen",
        "firstPasswordScreen": "logInScreen",
        "authenticatorScreen": "logInScreen",
    }
    handset.show(screen)
    handset.phone.current.focus_first_field()
    handset.press(Qt.Key.Key_Escape)
    assert handset.screen == back.get(screen, screen)


@every_screen
def test_escape_cancels_the_call_under_way_and_stays(handset: Handset, screen: str) -> None:
    cancelled: list[None] = []
    handset.phone.cancelled.connect(lambda: cancelled.append(None))
    handset.show(screen)
    handset.phone.current.focus_first_field()
    handset.phone.set_busy(SignUp(EMAIL, GOOD))
    handset.press(Qt.Key.Key_Escape)
    assert len(cancelled) == 1
    assert handset.screen == screen


@pytest.mark.parametrize(
    ("screen", "button", "to"),
    [
        ("signUpScreen", "haveCodeButton", "verifyScreen"),
        ("signUpScreen", "toLogInButton", "logInScreen"),
        ("verifyScreen", "backButton", "signUpScreen"),
        ("logInScreen", "toSignUpButton", "signUpScreen"),
        ("logInScreen", "forgotPasswordButton", "forgotPasswordScreen"),
    ],
)
def test_a_link_leads_on_and_takes_the_address_along(
    handset: Handset, screen: str, button: str, to: str
) -> None:
    handset.show(screen)
    handset.fill(inputs(handset.phone.current)[0].objectName(), EMAIL)
    handset.click(button)
    assert handset.screen == to
    assert inputs(handset.phone.current)[0].text() == EMAIL


#: Screen, what is typed into which field, the main button, the call.
SENT: list[tuple[str, dict[str, str], str, Call]] = [
    (
        "signUpScreen",
        {"signUpEmail": EMAIL, "signUpPassword": GOOD, "signUpConfirmPassword": GOOD},
        "signUpButton",
        SignUp(EMAIL, GOOD),
    ),
    (
        "verifyScreen",
        {"verifyEmail": EMAIL, "verifyCode": "012345"},
        "verifyButton",
        ConfirmSignUp(EMAIL, "012345"),
    ),
    ("logInScreen", {"logInEmail": EMAIL, "logInPassword": GOOD}, "logInButton", LogIn(EMAIL, GOOD)),
    ("forgotPasswordScreen", {"forgotPasswordEmail": EMAIL}, "sendCodeButton", ForgotPassword(EMAIL)),
    (
        "newPasswordScreen",
        {"newPasswordEmail": EMAIL, "newPasswordCode": "012345", "newPassword": GOOD},
        "setPasswordButton",
        ConfirmForgotPassword(EMAIL, "012345", GOOD),
    ),
]
every_form = pytest.mark.parametrize(
    ("screen", "typed", "button", "call"), SENT, ids=[screen for screen, *_ in SENT]
)


@every_form
def test_the_main_button_sends_what_was_typed(
    handset: Handset, screen: str, typed: dict[str, str], button: str, call: Call
) -> None:
    handset.show(screen)
    for name, text in typed.items():
        handset.fill(name, text)
    handset.click(button)
    assert handset.calls == [call]


@every_form
def test_enter_in_any_field_sends(
    handset: Handset, screen: str, typed: dict[str, str], button: str, call: Call
) -> None:
    del button
    handset.show(screen)
    for name, text in typed.items():
        handset.fill(name, text)
    for name in typed:
        handset.find(QLineEdit, name).setFocus()
        handset.press(Qt.Key.Key_Return)
    assert handset.calls == [call] * len(typed)


@every_form
def test_nothing_more_is_sent_while_a_call_is_under_way(
    handset: Handset, screen: str, typed: dict[str, str], button: str, call: Call
) -> None:
    handset.show(screen)
    for name, text in typed.items():
        handset.fill(name, text)
    handset.phone.set_busy(call)
    handset.click(button)
    handset.press(Qt.Key.Key_Return)
    assert handset.calls == []
    handset.phone.set_busy(None)
    handset.click(button)
    assert handset.calls == [call]


BLANK, FORMAT = "Email field must not be blank.", "Invalid email format."
#: Screen, what is wrong in an otherwise good form, what stands under the field.
REFUSED = [
    ("signUpScreen", {"signUpEmail": ""}, BLANK),
    ("signUpScreen", {"signUpEmail": "no address"}, FORMAT),
    ("signUpScreen", {"signUpPassword": "passw0rd!"}, "Password must include: 1 uppercase"),
    ("signUpScreen", {"signUpConfirmPassword": "Passw0rd?"}, "Passwords do not match."),
    ("verifyScreen", {"verifyEmail": "no address"}, FORMAT),
    ("verifyScreen", {"verifyCode": "12345"}, "Invalid verification code format."),
    ("verifyScreen", {"verifyCode": "12345a"}, "Invalid verification code format."),
    ("logInScreen", {"logInEmail": ""}, BLANK),
    ("logInScreen", {"logInEmail": "no address"}, FORMAT),
    ("logInScreen", {"logInPassword": ""}, "Password field must not be blank."),
    ("forgotPasswordScreen", {"forgotPasswordEmail": "no address"}, FORMAT),
    ("newPasswordScreen", {"newPasswordEmail": ""}, BLANK),
    ("newPasswordScreen", {"newPasswordCode": ""}, "Verification Code field must not be blank."),
    ("newPasswordScreen", {"newPassword": "Passw0rd-"}, "Password must include: 1 symbol"),
]
every_mistake = pytest.mark.parametrize(("screen", "wrong", "problem"), REFUSED)


def make_mistake(handset: Handset, screen: str, wrong: dict[str, str]) -> tuple[str, str]:
    """Fill in a form with one mistake; returns the field at fault and the main button."""
    typed, button = next((typed, button) for name, typed, button, _ in SENT if name == screen)
    handset.show(screen)
    for name, text in (typed | wrong).items():
        handset.fill(name, text)
    return next(iter(wrong)), button


@every_mistake
def test_the_mobile_apps_checks_stop_a_mistake_and_lead_to_its_field(
    handset: Handset, screen: str, wrong: dict[str, str], problem: str
) -> None:
    field, button = make_mistake(handset, screen, wrong)
    handset.click(button)
    assert handset.calls == []
    assert handset.problem(field) == problem
    assert handset.focused.objectName() == field


@every_mistake
def test_a_mistake_is_sent_where_one_sends_as_typed(
    handset: Handset, screen: str, wrong: dict[str, str], problem: str
) -> None:
    del problem
    handset.phone.set_mobile_checks(False)
    field, button = make_mistake(handset, screen, wrong)
    handset.click(button)
    assert len(handset.calls) == 1
    assert handset.problem(field) == ""


@pytest.mark.parametrize(
    ("screen", "typed", "button", "call"), SENT[:3], ids=[screen for screen, *_ in SENT[:3]]
)
@pytest.mark.parametrize("mobile_checks", [True, False], ids=["mobile", "as typed"])
def test_an_address_is_trimmed_as_the_app_does_or_sent_as_typed(
    handset: Handset, screen: str, typed: dict[str, str], button: str, call: Call, mobile_checks: bool
) -> None:
    del call
    handset.phone.set_mobile_checks(mobile_checks)
    handset.show(screen)
    address = "  Tester@Example.com\N{NO-BREAK SPACE}"
    for name, text in (typed | {next(iter(typed)): address}).items():
        handset.fill(name, text)
    handset.click(button)
    assert [call.address for call in handset.calls] == ["Tester@Example.com" if mobile_checks else address]


@pytest.mark.parametrize("mobile_checks", [True, False], ids=["mobile", "as typed"])
def test_a_password_is_never_trimmed(handset: Handset, mobile_checks: bool) -> None:
    handset.phone.set_mobile_checks(mobile_checks)
    handset.show("logInScreen")
    handset.fill("logInEmail", EMAIL)
    handset.fill("logInPassword", f" {GOOD} ")
    handset.click("logInButton")
    assert handset.calls == [LogIn(EMAIL, f" {GOOD} ")]


@pytest.mark.parametrize(
    ("mobile_checks", "code"), [(True, "123456"), (False, " 12 34-56 ")], ids=["mobile", "as typed"]
)
def test_a_code_is_tidied_as_the_app_does_or_sent_as_typed(
    handset: Handset, mobile_checks: bool, code: str
) -> None:
    handset.phone.set_mobile_checks(mobile_checks)
    handset.show("verifyScreen")
    handset.fill("verifyEmail", EMAIL)
    handset.fill("verifyCode", " 12 34-56 ")
    handset.click("verifyButton")
    assert handset.calls == [ConfirmSignUp(EMAIL, code)]


def refusal(call: Call, code: str, message: str = "The server's words.") -> Refusal:
    return Refusal(call, "Operation", code, message, N_("What to do"))


def test_a_refusal_is_the_servers_words_and_what_to_do(handset: Handset) -> None:
    handset.phone.receive(refusal(SignUp(EMAIL, GOOD), "InvalidParameterException"))
    toast = handset.find(QWidget, "toast")
    assert toast.isVisible()
    assert toast.property("severity") == "error"
    assert toast.property("text") == "The server's words.\nWhat to do"


WAYS = {
    Way.VERIFY: ("Verify it", "verifyScreen"),
    Way.LOG_IN: ("Log in", "logInScreen"),
    Way.SIGN_UP: ("Sign up", "signUpScreen"),
    Way.NEW_PASSWORD: ("Set a new password", "newPasswordScreen"),
}


@pytest.mark.parametrize("way", WAYS)
def test_a_way_on_leads_to_its_screen_with_the_address(handset: Handset, way: Way) -> None:
    words, screen = WAYS[way]
    handset.show("forgotPasswordScreen")
    handset.fill("forgotPasswordEmail", EMAIL)
    handset.phone.receive(replace(refusal(ForgotPassword(EMAIL), "SomeException"), ways=(way,)))
    button = handset.find(QPushButton, "toastAction")
    assert button.text() == words
    button.click()
    assert handset.screen == screen
    assert EMAIL in [field.text() for field in handset.phone.current.findChildren(QLineEdit)]


@pytest.mark.parametrize(
    ("way", "words", "call"),
    [
        (Way.SEND_RESET_CODE, "Send a new code", ForgotPassword(EMAIL)),
        (Way.RESEND, "Resend code", ResendConfirmationCode(EMAIL)),
    ],
)
def test_a_way_on_makes_its_call(handset: Handset, way: Way, words: str, call: Call) -> None:
    handset.show("verifyScreen")
    handset.fill("verifyEmail", EMAIL)
    handset.phone.receive(replace(refusal(ConfirmSignUp(EMAIL, "1"), "SomeException"), ways=(way,)))
    button = handset.find(QPushButton, "toastAction")
    assert button.text() == words
    button.click()
    assert handset.calls == [call]


def test_a_session_of_the_sign_up_that_is_over_is_left_out_of_the_next_try(handset: Handset) -> None:
    handset.show("verifyScreen")
    handset.fill("verifyEmail", EMAIL)
    handset.fill("verifyCode", "123456")
    handset.phone.verify.keep_session("a-session")
    words = "Invalid session for the user, session is expired."
    handset.phone.receive(refusal(ConfirmSignUp(EMAIL, "123456"), "NotAuthorizedException", words))
    handset.click("verifyButton")
    assert handset.calls == [ConfirmSignUp(EMAIL, "123456")]


def test_a_message_without_an_end_leaves_room_for_the_advice(handset: Handset) -> None:
    handset.phone.receive(refusal(SignUp(EMAIL, GOOD), "InvalidParameterException", "word " * 10**6))
    text = handset.find(QWidget, "toast").property("text")
    assert text.endswith("…\nWhat to do")
    assert len(text) <= 610


@pytest.mark.parametrize(
    ("screen", "refused", "field"),
    [
        ("signUpScreen", refusal(SignUp(EMAIL, GOOD), "UsernameExistsException"), "signUpEmail"),
        ("signUpScreen", refusal(SignUp(EMAIL, GOOD), "InvalidPasswordException"), "signUpPassword"),
        (
            "signUpScreen",
            refusal(SignUp(EMAIL, GOOD), "InvalidParameterException", "Value at 'password' failed"),
            "signUpPassword",
        ),
        ("verifyScreen", refusal(ConfirmSignUp(EMAIL, "1"), "CodeMismatchException"), "verifyCode"),
        ("verifyScreen", refusal(ConfirmSignUp(EMAIL, "1"), "UserNotFoundException"), "verifyEmail"),
        ("verifyScreen", refusal(ResendConfirmationCode(EMAIL), "UserNotFoundException"), "verifyEmail"),
        ("logInScreen", refusal(LogIn(EMAIL, GOOD), "NotAuthorizedException"), "logInPassword"),
        ("logInScreen", refusal(LogIn(EMAIL, GOOD), "UserNotFoundException"), "logInEmail"),
    ],
)
def test_a_refusal_takes_the_focus_to_its_field(
    handset: Handset, screen: str, refused: Refusal, field: str
) -> None:
    handset.show(screen)
    handset.phone.receive(refused)
    assert handset.focused.objectName() == field


def test_the_password_is_forgotten_once_it_has_logged_in(handset: Handset) -> None:
    handset.show("logInScreen")
    handset.fill("logInPassword", GOOD)
    handset.phone.receive(LoggedIn(EMAIL, {}, "access", "id", "refresh"))
    assert handset.screen == "homeScreen"
    assert handset.find(QLineEdit, "logInPassword").text() == ""


@pytest.mark.parametrize(
    ("screen", "name", "filled"),
    [
        ("signUpScreen", "signUpPassword", ["signUpPassword", "signUpConfirmPassword"]),
        ("newPasswordScreen", "newPassword", ["newPassword"]),
        ("firstPasswordScreen", "firstPassword", ["firstPassword", "firstPasswordConfirm"]),
        ("changePasswordScreen", "changedPassword", ["changedPassword", "changedPasswordConfirm"]),
    ],
)
def test_a_password_is_made_up_where_a_new_one_is_asked_for(
    handset: Handset, screen: str, name: str, filled: list[str]
) -> None:
    told: list[str] = []
    handset.phone.password_made_up.connect(lambda password: told.append(password))
    handset.show(screen)
    handset.phone.set_policy(PasswordPolicy(20))
    handset.click(f"{name}MakeUp")
    texts = {field: handset.find(QLineEdit, field).text() for field in filled}
    assert texts == dict.fromkeys(filled, told[0])
    assert len(told[0]) == 20
    others = (handset.phone.change_password.previous, handset.phone.new_password.code)
    assert not any(other.input.text() for other in others)


def test_a_screen_that_is_made_late_is_as_the_others(handset: Handset) -> None:
    phone = handset.phone
    phone.set_mobile_checks(False)
    phone.set_policy(PasswordPolicy(20))
    phone.use_form(SignUpForm(Usernames.PHONE_NUMBER))
    names = ("forgot_password", "new_password", "challenge", "first_password", "change_password")
    assert not any(name in vars(phone) for name in names)
    made = [getattr(phone, name) for name in names]
    assert [screen.checks.mobile for screen in made] == [False] * 5
    assert {screen.rules.policy for screen in made if hasattr(screen, "rules")} == {PasswordPolicy(20)}
    phone.show_forgot_password()
    assert handset.find(QLineEdit, "forgotPasswordEmail").accessibleName() == "Phone Number"


def test_a_screen_that_is_made_late_stands_where_the_journey_has_it(handset: Handset) -> None:
    """By their order one gives way to the next to the left, and back to the right."""
    phone = handset.phone
    phone.show_log_in()
    for made in (phone.change_address, phone.challenge, phone.new_password, phone.forgot_password):
        assert made
    assert handset.screen == "logInScreen"
    names = [screen.objectName() for screen in phone._screens]
    assert [phone.stack.indexOf(screen) for screen in phone._screens] == [*range(len(names))]
    assert names == [
        "signUpScreen",
        "verifyScreen",
        "logInScreen",
        "forgotPasswordScreen",
        "newPasswordScreen",
        "challengeScreen",
        "homeScreen",
        "changeAddressScreen",
    ]
