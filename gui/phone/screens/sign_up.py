"""The sign-up screen: e-mail, password, password again."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QLabel, QWidget

from gui.cognito.phone_calls.calls import SignUp
from gui.cognito.phone_calls.typed import Kind
from gui.look import theme
from gui.phone import checks
from gui.phone.buttons import BusyButton, link
from gui.phone.fields import Field, PasswordField, PillField
from gui.phone.password_rules import PasswordRules
from gui.phone.screens.screen import Screen

if TYPE_CHECKING:
    from gui.cognito.environments.new_accounts import NewAccount
    from gui.cognito.environments.password_policy import PasswordPolicy
    from gui.phone.checks import Checks


class SignUpScreen(Screen):
    """Registers an address."""

    have_code = Signal()
    log_in = Signal()
    #: The tester wants the form filled in with a new account.
    new_address_wanted = Signal()

    def __init__(self) -> None:
        super().__init__("signUpScreen", self.tr("Create Account"))
        self.email = Field(self.tr("&Email"), PillField("email"), "signUpEmail", self.tr("Email"), Kind.EMAIL)
        self.password = Field(
            self.tr("&Password"),
            password := PasswordField(),
            "signUpPassword",
            self.tr("Password"),
            Kind.PASSWORD,
        )
        self.repeated = Field(
            self.tr("&Confirm Password"),
            repeated := PasswordField(),
            "signUpConfirmPassword",
            self.tr("Confirm password"),
            Kind.PASSWORD,
        )
        self.rules = PasswordRules()
        self.email.input.setPlaceholderText(self.tr("Enter your email"))
        self.add_field(self.email)
        self.add_field(self.password)
        self.card_layout.addWidget(password.caps_lock_warning)
        self.card_layout.addWidget(self.rules)
        self.add_field(self.repeated)
        self.card_layout.addWidget(repeated.caps_lock_warning)
        self.warning = QLabel()
        self.warning.setObjectName("protectedWarning")
        self.warning.setWordWrap(True)
        self.warning.setTextFormat(Qt.TextFormat.PlainText)
        self.warning.hide()
        self.card_layout.addWidget(self.warning)
        self.add_main_button(BusyButton("SIGN UP", "signUpButton"))
        have_code = link(self.tr("I already have a code"), "haveCodeButton")
        log_in = link(self.tr("Log in instead"), "toLogInButton")
        have_code.clicked.connect(self.have_code)
        log_in.clicked.connect(self.log_in)
        self.add_links(have_code, log_in)
        new_address = link(self.tr("New address"), "newAddressButton")
        new_address.setToolTip("Ctrl+N")
        new_address.clicked.connect(self.new_address_wanted)
        # Last in the order of the keys: who types goes from the address to the password.
        self.email.put_beside_label(new_address)
        QWidget.setTabOrder(log_in, new_address)
        self.email.input.textChanged.connect(self.address_changed)
        self.password.input.textChanged.connect(self.check_rules)
        self.check_rules()

    def fill(self, account: NewAccount) -> None:
        """Fill in the form; what sends it is one Enter, from wherever the focus is."""
        self.email.set_text(account.username)
        for field in (self.password, self.repeated):
            field.set_text(account.password)
        self.focus(self.email)

    def warn(self, protected: str | None, color: str) -> None:
        """Name a ``protected`` environment at the button that makes a user in it."""
        self.warning.setVisible(protected is not None)
        self.warning.setText(self.tr("This makes a user in {name}.").format(name=protected))
        self.warning.setStyleSheet(
            f"background: {color}; color: {theme.text_on(color)}; border-radius: 8px;"
            "padding: 5px 8px; font-weight: bold;"
        )

    def set_policy(self, policy: PasswordPolicy | None) -> None:
        """Show the rules of the pool that the calls go to; ``None``: they are not known."""
        self.rules.policy = policy
        self.check_rules()

    @Slot()
    def check_rules(self) -> None:
        """Tick off the rules that the typed password meets."""
        self.rules.check(self.password.typed.sent, mobile_checks=self.checks.mobile)

    def set_checks(self, checks: Checks) -> None:
        """Check and read like this from now on."""
        super().set_checks(checks)
        self.check_rules()

    def call(self) -> SignUp | None:
        """The sign-up as typed. A password is never trimmed."""
        email, password = self.email.typed, self.password.typed
        if self.checks.mobile and self.refuse(
            (self.email, checks.email_problem(email.sent)),
            (self.password, checks.new_password_problem(password.sent, self.rules.policy)),
            (self.repeated, checks.repeated_password_problem(password.sent, self.repeated.typed.sent)),
        ):
            return None
        return SignUp(email.sent, password.sent, typed=(email, password))

    def clear_passwords(self) -> None:
        """Forget both passwords: the account exists now."""
        self.password.input.clear()
        self.repeated.input.clear()
