"""What the phone's user does: how each form comes on show filled in, and the button that sends it."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any, Final, get_args

from PySide6.QtWidgets import QLineEdit, QPushButton

from gui.cognito.environments.environment import AuthFlow
from gui.cognito.phone_calls.calls import AccountCall
from gui.cognito.phone_calls.outcomes import (
    AttributeChanged,
    AuthenticatorSecret,
    Challenged,
    CodeDelivery,
    LoggedIn,
)
from gui.phone.phone import Phone
from tests.faults.service import TOKEN
from tests.questions import say_yes
from tests.tester import PASSWORD, WRONG_PASSWORD

if TYPE_CHECKING:
    from collections.abc import Callable

    from tests.tester import Desk

_OF_SESSION: Final = frozenset(call.__name__ for call in get_args(AccountCall)) | {"SetUserMFAPreference"}
_EMAIL: Final = "somebody@example.com"
_OTHER: Final = "other@example.com"
_CODE: Final = "123456"


@dataclass(frozen=True)
class Operation:
    """One operation as the user comes to it.

    Attributes:
        name: in the table.
        operation: that fails.
        show: brings its form on show.
        button: sends it.
        fields: What is typed, by the field's objectName.
        before: The operations that the same click sends first.
        after: Those that it sends next.
        flow: The environment's log-in.
        asks: Whether the app asks first.
    """

    name: str
    operation: str
    show: Callable[[Phone], None]
    button: str
    fields: dict[str, str] = field(default_factory=dict)
    before: tuple[str, ...] = ()
    after: tuple[str, ...] = ()
    flow: AuthFlow = AuthFlow.USER_PASSWORD_AUTH
    asks: bool = False

    @property
    def of_session(self) -> bool:
        """Whether it needs a user who is signed in."""
        return self.operation in _OF_SESSION and self.name != "MFA_SETUP"

    @property
    def stays(self) -> bool:
        """Whether its button is there once it has failed."""
        return self.button != "toastAction"

    def begin(self, desk: Desk) -> None:
        """Bring the form on show, and fill it in."""
        phone = desk.window.phone
        phone.end_session()
        self.show(phone)
        for name, text in self.fields.items():
            desk.paste(name, text)

    def send(self, desk: Desk) -> None:
        """Press the button."""
        desk.click(self.button)
        if self.asks:
            say_yes(desk.qtbot, desk.window)

    def typed(self, desk: Desk) -> dict[str, str]:
        """What the fields hold."""
        return {name: desk.find(QLineEdit, name).text() for name in self.fields}


def _signed_in(phone: Phone) -> None:
    phone.receive(LoggedIn(_EMAIL, {"email": _EMAIL}, "an-access-token", TOKEN, "a-refresh-token"))


def _challenged(challenge: str, **more: Any) -> Callable[[Phone], None]:
    asked = Challenged(_EMAIL, "somebody", challenge, "t***@e***", "a-session", **more)
    return lambda phone: phone.receive(asked)


def _changed(delivery: CodeDelivery | None) -> Callable[[Phone], None]:
    def show(phone: Phone) -> None:
        _signed_in(phone)
        phone.receive(AttributeChanged(_EMAIL, "email", _OTHER, delivery))

    return show


def _on_home(link: str) -> Callable[[Phone], None]:
    def show(phone: Phone) -> None:
        _signed_in(phone)
        button = phone.home.findChild(QPushButton, link)
        assert button is not None
        button.click()

    return show


def _authenticator(phone: Phone) -> None:
    _signed_in(phone)
    phone.receive(AuthenticatorSecret(_EMAIL, "JBSWY3DPEHPK3PXP"))


def _log_in(phone: Phone) -> None:
    phone.show_log_in()


_SIGN_UP: Final = {"signUpEmail": _EMAIL, "signUpPassword": PASSWORD, "signUpConfirmPassword": PASSWORD}
_VERIFY: Final = {"verifyEmail": _EMAIL, "verifyCode": _CODE}
_LOG_IN: Final = {"logInEmail": _EMAIL, "logInPassword": PASSWORD}
_RESET: Final = {"newPasswordEmail": _EMAIL, "newPasswordCode": _CODE, "newPassword": PASSWORD}
_CHANGE: Final = {
    "presentPassword": WRONG_PASSWORD,
    "changedPassword": PASSWORD,
    "changedPasswordConfirm": PASSWORD,
}
_FIRST: Final = {"firstPassword": PASSWORD, "firstPasswordConfirm": PASSWORD}
_DELIVERY: Final = CodeDelivery("o***@e***", "EMAIL")
_SRP: Final = AuthFlow.USER_SRP_AUTH
_ANSWER: Final = ("RespondToAuthChallenge",)

OPERATIONS: Final = (
    Operation("SignUp", "SignUp", Phone.show_sign_up, "signUpButton", _SIGN_UP),
    Operation("ConfirmSignUp", "ConfirmSignUp", Phone.show_verify, "verifyButton", _VERIFY),
    Operation("ResendConfirmationCode", "ResendConfirmationCode", Phone.show_verify, "resendButton", _VERIFY),
    Operation("InitiateAuth", "InitiateAuth", _log_in, "logInButton", _LOG_IN),
    Operation(
        "InitiateAuth (SRP)", "InitiateAuth", _log_in, "logInButton", _LOG_IN, after=_ANSWER, flow=_SRP
    ),
    Operation(
        "PASSWORD_VERIFIER",
        "RespondToAuthChallenge",
        _log_in,
        "logInButton",
        _LOG_IN,
        before=("InitiateAuth",),
        flow=_SRP,
    ),
    Operation(
        "EMAIL_OTP",
        "RespondToAuthChallenge",
        _challenged("EMAIL_OTP"),
        "continueButton",
        {"challengeCode": _CODE},
    ),
    Operation(
        "CUSTOM_CHALLENGE",
        "RespondToAuthChallenge",
        _challenged("CUSTOM_CHALLENGE", parameters=(("question", "why?"),)),
        "continueButton",
        {"challengeAnswer": "because"},
    ),
    Operation(
        "SELECT_MFA_TYPE",
        "RespondToAuthChallenge",
        _challenged("SELECT_MFA_TYPE", choices=("EMAIL_OTP", "SOFTWARE_TOKEN_MFA")),
        "chooseFactorButton",
    ),
    Operation(
        "NEW_PASSWORD_REQUIRED",
        "RespondToAuthChallenge",
        _challenged("NEW_PASSWORD_REQUIRED"),
        "firstPasswordButton",
        _FIRST,
    ),
    Operation(
        "MFA_SETUP",
        "VerifySoftwareToken",
        _challenged("MFA_SETUP", secret_code="JBSWY3DPEHPK3PXP"),
        "setUpAuthenticatorButton",
        {"authenticatorCode": _CODE},
        after=_ANSWER,
    ),
    Operation(
        "ForgotPassword",
        "ForgotPassword",
        Phone.show_forgot_password,
        "sendCodeButton",
        {"forgotPasswordEmail": _EMAIL},
    ),
    Operation(
        "ForgotPassword again", "ForgotPassword", Phone.show_new_password, "resendResetCodeButton", _RESET
    ),
    Operation(
        "ConfirmForgotPassword", "ConfirmForgotPassword", Phone.show_new_password, "setPasswordButton", _RESET
    ),
    Operation("GlobalSignOut", "GlobalSignOut", _signed_in, "logOutButton"),
    Operation(
        "ChangePassword", "ChangePassword", _on_home("changePasswordLink"), "changePasswordButton", _CHANGE
    ),
    Operation(
        "UpdateUserAttributes",
        "UpdateUserAttributes",
        _on_home("changeEmailLink"),
        "changeAddressButton",
        {"changed_email": _OTHER},
    ),
    Operation(
        "GetUserAttributeVerificationCode", "GetUserAttributeVerificationCode", _changed(None), "toastAction"
    ),
    Operation(
        "VerifyUserAttribute",
        "VerifyUserAttribute",
        _changed(_DELIVERY),
        "verifyButton",
        {"verifyCode": _CODE},
    ),
    Operation("AssociateSoftwareToken", "AssociateSoftwareToken", _signed_in, "setUpAuthenticatorLink"),
    Operation(
        "VerifySoftwareToken",
        "VerifySoftwareToken",
        _authenticator,
        "setUpAuthenticatorButton",
        {"authenticatorCode": _CODE},
        after=("SetUserMFAPreference",),
    ),
    Operation(
        "SetUserMFAPreference",
        "SetUserMFAPreference",
        _authenticator,
        "setUpAuthenticatorButton",
        {"authenticatorCode": _CODE},
        before=("VerifySoftwareToken",),
    ),
    Operation("DeleteUser", "DeleteUser", _signed_in, "deleteAccountLink", asks=True),
    Operation(
        "GetId",
        "GetId",
        _signed_in,
        "awsCredentialsButton",
        after=("GetCredentialsForIdentity", "GetCallerIdentity"),
    ),
    Operation(
        "GetCredentialsForIdentity",
        "GetCredentialsForIdentity",
        _signed_in,
        "awsCredentialsButton",
        before=("GetId",),
        after=("GetCallerIdentity",),
    ),
    Operation(
        "GetCallerIdentity",
        "GetCallerIdentity",
        _signed_in,
        "awsCredentialsButton",
        before=("GetId", "GetCredentialsForIdentity"),
    ),
)
