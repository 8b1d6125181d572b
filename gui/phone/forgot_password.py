"""The forgotten password: the screen that asks for a code, and the one that sets a new password with it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QLabel

from gui.cognito.phone_calls.calls import ConfirmForgotPassword, ForgotPassword
from gui.phone import checks
from gui.phone.password_rules import PasswordRules
from gui.phone.screen import Screen, typed_address
from gui.phone.widgets import BusyButton, Field, PasswordField, PillField, link

if TYPE_CHECKING:
    from gui.cognito.environments.password_policy import PasswordPolicy
    from gui.cognito.phone_calls.calls import CodeDelivery


class ForgotPasswordScreen(Screen):
    """Asks for a code with which a new password can be set."""

    have_code = Signal()

    def __init__(self) -> None:
        super().__init__("forgotPasswordScreen", self.tr("Forgot password"))
        self.email = Field(self.tr("&Email"), PillField("email"), "forgotPasswordEmail", self.tr("Email"))
        self.email.input.setPlaceholderText(self.tr("Enter your email"))
        self.add_field(self.email)
        self.add_main_button(BusyButton(self.tr("SEND CODE"), "sendCodeButton"))
        have_code = link(self.tr("I already have a code"), "haveResetCodeButton")
        back = link(self.tr("BACK"), "backToLogInButton")
        have_code.clicked.connect(self.have_code)
        back.clicked.connect(self.went_back)
        self.add_links(have_code, back)
        self.email.input.textChanged.connect(self.address_changed)

    def call(self) -> ForgotPassword | None:
        """The request for a code."""
        email = typed_address(self.email.input, self.mobile_checks)
        if self.mobile_checks and self.refuse((self.email, checks.email_problem(email))):
            return None
        return ForgotPassword(email)


class NewPasswordScreen(Screen):
    """Sets a new password with the mailed code."""

    def __init__(self) -> None:
        super().__init__("newPasswordScreen", self.tr("New password"))
        self.email = Field(
            self.tr("We emailed a code to"), PillField("email"), "newPasswordEmail", self.tr("Email")
        )
        self.code = Field(
            self.tr("Enter c&onfirmation code"),
            PillField("lock"),
            "newPasswordCode",
            self.tr("Confirmation code"),
        )
        self.password = Field(
            self.tr("New &password"), password := PasswordField(), "newPassword", self.tr("Password")
        )
        self.destination = QLabel()
        self.destination.setObjectName("resetDestination")
        self.destination.setTextFormat(Qt.TextFormat.PlainText)
        self.destination.setProperty("role", "caption")
        self.destination.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        self.destination.setWordWrap(True)
        self.rules = PasswordRules()
        self.add_field(self.email)
        self.card_layout.addWidget(self.destination)
        self.add_field(self.code)
        self.add_field(self.password)
        self.card_layout.addWidget(password.caps_lock_warning)
        self.card_layout.addWidget(self.rules)
        self.add_main_button(BusyButton(self.tr("SET PASSWORD"), "setPasswordButton"))
        back = link(self.tr("BACK"), "backToForgotPasswordButton")
        back.clicked.connect(self.went_back)
        self.add_links(back)
        self.email.input.textChanged.connect(self.address_changed)
        self.password.input.textChanged.connect(self.check_rules)
        self.code_was_sent(None)
        self.check_rules()

    def code_was_sent(self, delivery: CodeDelivery | None) -> None:
        """Show where the service says that the code went."""
        text = self.tr("server: {destination} by {medium}")
        self.destination.setText(
            text.format(destination=delivery.destination, medium=delivery.medium) if delivery else ""
        )
        self.destination.setVisible(delivery is not None)

    def forget(self) -> None:
        """Drop what a pool gave for this address: its code, and where it sent that."""
        self.code.input.clear()
        self.code_was_sent(None)

    def set_policy(self, policy: PasswordPolicy | None) -> None:
        """Show the rules of the pool that the calls go to; ``None``: they are not known."""
        self.rules.policy = policy
        self.check_rules()

    @Slot()
    def check_rules(self) -> None:
        """Tick off the rules that the typed password meets."""
        self.rules.check(self.password.input.text(), mobile_checks=self.mobile_checks)

    def put_code(self, code: str) -> None:
        """Put a code into the field, for the tester to look at and send."""
        self.code.input.setText(code)
        self.password.input.setFocus(Qt.FocusReason.OtherFocusReason)

    def call(self) -> ConfirmForgotPassword | None:
        """The new password as typed."""
        email = typed_address(self.email.input, self.mobile_checks)
        code, password = self.code.input.text(), self.password.input.text()
        if self.mobile_checks:
            code = checks.normalised_code(code)
            if self.refuse(
                (self.email, checks.email_problem(email)),
                (self.code, checks.code_problem(code)),
                (self.password, checks.new_password_problem(password, self.rules.policy)),
            ):
                return None
        return ConfirmForgotPassword(email, code, password)
