"""The forgotten password: the screen that asks for a code, and the one that sets a new password with it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QLabel

from gui.cognito.phone_calls.calls import ConfirmForgotPassword, ForgotPassword
from gui.cognito.phone_calls.typed import Kind
from gui.phone import checks
from gui.phone.buttons import BusyButton, link
from gui.phone.fields import Field, PillField
from gui.phone.inputs.address_field import AddressField
from gui.phone.screens.password_screen import PasswordScreen
from gui.phone.screens.screen import Screen, code_went_to
from gui.visible import visible

if TYPE_CHECKING:
    from gui.cognito.phone_calls.outcomes import CodeDelivery


class ForgotPasswordScreen(Screen):
    """Asks for a code with which a new password can be set."""

    have_code = Signal()

    def __init__(self) -> None:
        super().__init__("forgotPasswordScreen", self.tr("Forgot password"))
        self.email = AddressField("forgotPasswordEmail")
        self.add_field(self.email)
        self.add_main_button(BusyButton(self.tr("SEND CODE"), "sendCodeButton"))
        have_code = link(self.tr("I already have a code"), "haveResetCodeButton")
        back = link(self.tr("BACK"), "backToLogInButton")
        have_code.clicked.connect(self.have_code)
        back.clicked.connect(self.went_back)
        self.add_links(have_code, back)
        self.email.changed.connect(self.address_changed)

    def call(self) -> ForgotPassword | None:
        """The request for a code."""
        email = self.email.typed
        if self.checks.mobile and self.refuse((self.email, self.email.mobile_problem)):
            return None
        return ForgotPassword(email.sent, typed=(email,))


class NewPasswordScreen(PasswordScreen):
    """Sets a new password with the mailed code."""

    #: The ``ForgotPassword`` that asks for another code.
    resend = Signal(object)

    def __init__(self) -> None:
        super().__init__("newPasswordScreen", self.tr("New password"))
        self.email = AddressField("newPasswordEmail", says_more=True)
        self.code = Field(
            self.tr("Enter c&onfirmation code"),
            PillField("lock"),
            "newPasswordCode",
            self.tr("Confirmation code"),
            Kind.CODE,
        )
        self.destination = QLabel()
        self.destination.setObjectName("resetDestination")
        self.destination.setTextFormat(Qt.TextFormat.PlainText)
        self.destination.setProperty("role", "caption")
        self.destination.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        self.destination.setWordWrap(True)
        self.add_field(self.email)
        self.card_layout.addWidget(self.destination)
        self.add_field(self.code)
        self.add_new_password(self.tr("New &password"), "newPassword", self.tr("Password"))
        self.card_layout.addWidget(self.make_up_button, alignment=Qt.AlignmentFlag.AlignLeft)
        self.add_main_button(BusyButton(self.tr("SET PASSWORD"), "setPasswordButton"))
        resend = link(self.tr("Send a new code"), "resendResetCodeButton")
        back = link(self.tr("BACK"), "backToForgotPasswordButton")
        resend.clicked.connect(self._ask_again)
        back.clicked.connect(self.went_back)
        self.add_links(resend, back)
        self.email.changed.connect(self.address_changed)
        self.email.input.textEdited.connect(self._forget_delivery)
        self.code_was_sent(None)

    def code_was_sent(self, delivery: CodeDelivery | None) -> None:
        """Show where the service says that the code went; ``None``: nothing is known of one."""
        self.email.set_label(code_went_to(delivery, self.email.typed.kind) or self.email.word)
        text = self.tr("server: {destination} by {medium}")
        self.destination.setText(
            text.format(destination=visible(delivery.destination), medium=visible(delivery.medium))
            if delivery
            else ""
        )
        self.destination.setVisible(delivery is not None)

    def start_with(self, address: str) -> None:
        """Start over with another address, or go on with the one on the screen."""
        if address != self.email.input.text():
            super().start_with(address)
            self.forget()

    def forget(self) -> None:
        """Drop what a pool gave for this address: its code, and where it sent that."""
        self.code.input.clear()
        self.code_was_sent(None)

    @Slot()
    def _forget_delivery(self) -> None:
        self.code_was_sent(None)

    @Slot()
    def _ask_again(self) -> None:
        email = self.email.typed
        if self.busy or (self.checks.mobile and self.refuse((self.email, self.email.mobile_problem))):
            return
        self.resend.emit(ForgotPassword(email.sent, typed=(email,)))

    def put_code(self, code: str) -> None:
        """Put a code into the field, for the tester to look at and send."""
        self.code.input.setText(code)
        self.password.input.setFocus(Qt.FocusReason.OtherFocusReason)

    def call(self) -> ConfirmForgotPassword | None:
        """The new password as typed."""
        email, code, password = self.email.typed, self.code.typed, self.password.typed
        if self.checks.mobile and self.refuse(
            (self.email, self.email.mobile_problem),
            (self.code, checks.code_problem(code.sent)),
            (self.password, self.new_password_problem),
        ):
            return None
        return ConfirmForgotPassword(email.sent, code.sent, password.sent, typed=(email, code, password))
