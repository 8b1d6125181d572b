"""The verification screen: the mailed code and VERIFY."""

from __future__ import annotations

import time
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import Qt, QTimer, Signal, Slot
from PySide6.QtWidgets import QLabel

from gui.cognito.phone_calls.calls import ConfirmSignUp, ResendConfirmationCode
from gui.phone import checks
from gui.phone.screen import Screen, typed_address
from gui.phone.widgets import BusyButton, Field, PillField, link

if TYPE_CHECKING:
    from gui.cognito.phone_calls.calls import CodeDelivery

#: Seconds until the mobile screen offers another code: a mail may take a minute, the service allows five
#: codes an hour.
COOL_DOWN: Final = 30


class VerifyScreen(Screen):
    """Confirms an address with its code."""

    resend = Signal(object)

    def __init__(self) -> None:
        super().__init__("verifyScreen", self.tr("Verify"))
        self._resend_at = 0.0
        self._session: str | None = None
        self.email = Field(
            self.tr("We emailed a code to"), PillField("email"), "verifyEmail", self.tr("Email")
        )
        self.code = Field(
            self.tr("Enter c&onfirmation code"), PillField("lock"), "verifyCode", self.tr("Confirmation code")
        )
        self.code.input.setInputMethodHints(Qt.InputMethodHint.ImhDigitsOnly)
        self.destination = QLabel()
        self.destination.setObjectName("maskedDestination")
        self.destination.setTextFormat(Qt.TextFormat.PlainText)
        self.destination.setProperty("role", "caption")
        self.destination.setWordWrap(True)
        self.destination.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        self.add_field(self.email)
        self.card_layout.addWidget(self.destination)
        self.add_field(self.code)
        self.verify_button = BusyButton("VERIFY", "verifyButton")
        self.add_main_button(self.verify_button)
        self.resend_button = link("", "resendButton", self.tr("Resend code"))
        self.resend_button.clicked.connect(self._ask_again)
        back = link(self.tr("BACK"), "backButton")
        back.clicked.connect(self.went_back)
        self.add_links(self.resend_button)
        self.add_links(back)
        self.email.input.textChanged.connect(self.address_changed)
        self.email.input.textEdited.connect(self._forget_destination)
        self.email.input.textChanged.connect(self.enable)
        self.code.input.textChanged.connect(self.enable)
        self._second = QTimer(self)
        self._second.setInterval(250)
        self._second.timeout.connect(self._count_down)
        self._count_down()
        self.enable()
        self._forget_destination()

    def begin(self, email: str) -> None:
        """Start over with another address, or go on with the one on the screen."""
        if email != self.email.input.text():
            self.email.input.setText(email)
            self.code.input.clear()
            self._forget_destination()
            self._resend_at = 0.0
            self._session = None

    def keep_session(self, session: str | None) -> None:
        """Keep what SignUp gave, for ConfirmSignUp to pass on (choice-based sign-in)."""
        self._session = session

    def forget(self) -> None:
        """Drop what a pool gave for this address: its session, its code, where it sent that."""
        self._session = None
        self._resend_at = 0.0
        self.code.input.clear()
        self._forget_destination()

    def code_was_sent(self, delivery: CodeDelivery | None) -> None:
        """Show where the service says that the code went; start the cool-down."""
        if delivery is None:
            self.destination.setText(
                self.tr("The service says nothing of a mail: this pool may send no codes.")
            )
        else:
            self.destination.setText(
                self.tr("server: {destination} by {medium} · it may take a minute to arrive").format(
                    destination=delivery.destination, medium=delivery.medium
                )
            )
        self._resend_at = time.monotonic() + COOL_DOWN
        self._second.start()
        self._count_down()

    def put_code(self, code: str) -> None:
        """Put a code into the field, for the tester to look at and send."""
        self.code.input.setText(code)
        self.code.input.setFocus(Qt.FocusReason.OtherFocusReason)

    def call(self) -> ConfirmSignUp | None:
        """The code as typed, or as the mobile app would read it."""
        email = typed_address(self.email.input, self.mobile_checks)
        code = self.code.input.text()
        if self.mobile_checks:
            code = checks.normalised_code(code)
            if self.refuse((self.email, checks.email_problem(email)), (self.code, checks.code_problem(code))):
                return None
        return ConfirmSignUp(email, code, self._session)

    @Slot()
    def enable(self) -> None:
        """Enable VERIFY when there is something to send; as typed, nothing at all can be sent too."""
        code = checks.normalised_code(self.code.input.text())
        self.verify_button.setEnabled(
            bool(code and self.email.input.text().strip()) or not self.mobile_checks
        )

    def refresh(self) -> None:
        """Follow a change of what is checked."""
        self.enable()
        self._count_down()

    @Slot()
    def ask_again(self) -> None:
        """Ask for a new code, unless the cool-down runs."""
        if self.resend_button.isEnabled() and not self.busy:
            self._ask_again()

    @Slot()
    def _ask_again(self) -> None:
        email = typed_address(self.email.input, self.mobile_checks)
        if self.busy or (self.mobile_checks and self.refuse((self.email, checks.email_problem(email)))):
            return
        self.resend.emit(ResendConfirmationCode(email))

    @Slot()
    def _forget_destination(self) -> None:
        self.destination.setText(self.tr("Use the newest code: each new one ends the older ones."))

    @Slot()
    def _count_down(self) -> None:
        left = round(self._resend_at - time.monotonic())
        waiting = left > 0 and self.mobile_checks
        text = self.tr("Resend code")
        self.resend_button.setText(f"{text} ({left // 60}:{left % 60:02})" if waiting else text)
        self.resend_button.setEnabled(not waiting)
        if left <= 0:
            self._second.stop()
