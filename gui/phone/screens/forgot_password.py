"""The forgotten password: the screen that asks for a code, and the one that sets a new password with it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal, Slot

from gui.cognito.phone_calls.calls import ConfirmForgotPassword, ForgotPassword
from gui.cognito.phone_calls.typed import Kind
from gui.phone import checks
from gui.phone.buttons import BusyButton, Link
from gui.phone.fields import Field
from gui.phone.inputs.address_field import AddressField
from gui.phone.inputs.pill import PillField
from gui.phone.screens.password_screen import PasswordScreen
from gui.phone.screens.screen import Screen, caption, code_went_to
from gui.sentences import N_
from gui.visible import visible

if TYPE_CHECKING:
    from gui.cognito.phone_calls.outcomes import CodeDelivery


class ForgotPasswordScreen(Screen):
    """Asks for a code with which a new password can be set."""

    have_code = Signal()

    def __init__(self) -> None:
        super().__init__("forgotPasswordScreen", N_("Forgot password"))
        self.email = AddressField("forgotPasswordEmail")
        self.add_field(self.email)
        self.add_main_button(BusyButton(N_("SEND CODE"), "sendCodeButton"))
        have_code = Link(N_("I already have a code"), "haveResetCodeButton")
        back = Link(N_("BACK"), "backToLogInButton")
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
        super().__init__("newPasswordScreen", N_("New password"))
        self.email = AddressField("newPasswordEmail", says_more=True)
        self.code = Field(
            N_("Enter c&onfirmation code"),
            PillField("lock"),
            "newPasswordCode",
            N_("Confirmation code"),
            Kind.CODE,
        )
        self.destination = caption("resetDestination")
        self.add_field(self.email)
        self.card_layout.addWidget(self.destination)
        self.add_field(self.code)
        self.add_new_password(N_("New &password"), "newPassword", N_("Password"))
        self.card_layout.addWidget(self.make_up_button, alignment=Qt.AlignmentFlag.AlignLeft)
        self.add_main_button(BusyButton(N_("SET PASSWORD"), "setPasswordButton"))
        resend = Link(N_("Send a new code"), "resendResetCodeButton")
        back = Link(N_("BACK"), "backToForgotPasswordButton")
        resend.clicked.connect(self._ask_again)
        back.clicked.connect(self.went_back)
        self.add_links(resend, back)
        self.email.changed.connect(self.address_changed)
        self.email.input.textEdited.connect(self._forget_delivery)
        self.code_was_sent(None)

    def code_was_sent(self, delivery: CodeDelivery | None) -> None:
        """Show where the service says that the code went; ``None``: nothing is known of one."""
        self.email.set_label(code_went_to(delivery, self.email.typed.kind) or self.email.word)
        words = N_(
            "server: {destination} by {medium}",
            destination=visible(delivery.destination if delivery else ""),
            medium=visible(delivery.medium if delivery else ""),
        )
        self.destination.setText(words if delivery else "")
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
