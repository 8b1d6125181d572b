"""The log-in screen: e-mail and password."""

from __future__ import annotations

from PySide6.QtCore import Signal, Slot

from gui.cognito.environments.environment import AuthFlow
from gui.cognito.phone_calls.calls import LogIn
from gui.cognito.phone_calls.typed import Kind
from gui.phone import checks
from gui.phone.buttons import BusyButton, Link
from gui.phone.fields import Field
from gui.phone.inputs.address_field import AddressField
from gui.phone.inputs.password import PasswordField
from gui.phone.screens.screen import Screen
from gui.sentences import N_


class LogInScreen(Screen):
    """Signs an account in."""

    sign_up = Signal()
    forgot_password = Signal()

    def __init__(self) -> None:
        super().__init__("logInScreen", N_("Log in"))
        self._offered = ""
        self.email = AddressField("logInEmail", "person")
        self.password = Field(
            N_("&Password"),
            password := PasswordField(),
            "logInPassword",
            N_("Password"),
            Kind.PASSWORD,
        )
        self.add_field(self.email)
        self.add_field(self.password)
        self.card_layout.addWidget(password.caps_lock_warning)
        self.add_main_button(BusyButton("LOG IN", "logInButton"))
        sign_up = Link(N_("Create an account"), "toSignUpButton")
        forgot = Link(N_("Forgot Password?"), "forgotPasswordButton")
        sign_up.clicked.connect(self.sign_up)
        forgot.clicked.connect(self.forgot_password)
        self.add_links(forgot, sign_up)
        self.email.changed.connect(self.address_changed)
        self.email.input.textEdited.connect(self._take_back)

    def offer(self, password: str) -> None:
        """Fill in a password that the tester has not seen, unless one is typed; it goes with its address."""
        self._take_back()
        if not self.password.input.text():
            self._offered = password
            self.password.set_text(password)

    @Slot()
    def _take_back(self) -> None:
        if self._offered and self.password.input.text() == self._offered:
            self.password.input.clear()
        self._offered = ""

    def use_flow(self, flow: AuthFlow) -> None:
        """Ask for a password where the log-in sends or proves one."""
        self.password.setVisible(flow is not AuthFlow.CUSTOM_WITHOUT_SRP)

    def call(self) -> LogIn | None:
        """The log-in as typed."""
        email, password = self.email.typed, self.password.typed
        if self.password.isHidden():
            if self.checks.mobile and self.refuse((self.email, self.email.mobile_problem)):
                return None
            return LogIn(email.sent, password="", typed=(email,))
        if self.checks.mobile and self.refuse(
            (self.email, self.email.mobile_problem),
            (self.password, checks.password_problem(password.sent)),
        ):
            return None
        return LogIn(email.sent, password.sent, typed=(email, password))
