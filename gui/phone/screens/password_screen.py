"""What the screens have in common on which a new password is chosen: it stands over the pool's rules."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Slot

from gui.cognito.environments.password_policy import generated_password
from gui.cognito.phone_calls.typed import Kind
from gui.look.announce import announce
from gui.look.languages import told_on_phone
from gui.phone import checks
from gui.phone.buttons import Link
from gui.phone.fields import Field
from gui.phone.inputs.password import PasswordField
from gui.phone.password_rules import PasswordRules
from gui.phone.screens.screen import Screen
from gui.sentences import N_

if TYPE_CHECKING:
    from gui.cognito.environments.password_policy import PasswordPolicy
    from gui.phone.checks import Checks
    from gui.sentences import Sentence


class PasswordScreen(Screen):
    """A screen that takes a new password. A subclass puts it on its card by ``add_new_password``."""

    password: Field
    repeated: Field

    def __init__(self, name: str, title: Sentence) -> None:
        super().__init__(name, title)
        self.rules = PasswordRules()
        #: A subclass puts it over its main button: who types is not held up on the way.
        self.make_up_button = Link(N_("Make up a password"), "")
        self.make_up_button.clicked.connect(self.make_up_password)

    def add_password(self, label: Sentence, name: str, accessible_name: Sentence) -> Field:
        """Put a field for a password on the card, with its warning about Caps Lock."""
        field = Field(label, input_ := PasswordField(), name, accessible_name, Kind.PASSWORD)
        self.add_field(field)
        self.card_layout.addWidget(input_.caps_lock_warning)
        return field

    def add_new_password(self, label: Sentence, name: str, accessible_name: Sentence) -> None:
        """Put the field for the new password on the card, over the pool's rules."""
        self.password = self.add_password(label, name, accessible_name)
        self.make_up_button.setObjectName(f"{name}MakeUp")
        self.card_layout.addWidget(self.rules)
        self.password.input.textChanged.connect(self.check_rules)
        self.check_rules()

    @Slot()
    def make_up_password(self) -> None:
        """Fill in a password that meets the pool's rules; Enter sends it."""
        password = generated_password(self.rules.policy)
        # The new one and its repetition; a present password stands before them.
        for field in self.fields[self.fields.index(self.password) :]:
            if isinstance(field.input, PasswordField):
                field.set_text(password)
        self.focus_first_field()
        announce(self, told_on_phone(N_("A password was made up")))
        self.password_made_up.emit(password)

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

    @property
    def new_password_problem(self) -> Sentence | None:
        """Why the mobile app would not send the new password."""
        return checks.new_password_problem(self.password.typed.sent, self.rules.policy)

    @property
    def repeated_problem(self) -> Sentence | None:
        """Why the mobile app would not take the repeated password."""
        return checks.repeated_password_problem(self.password.typed.sent, self.repeated.typed.sent)

    def clear_passwords(self) -> None:
        """Forget all passwords: they hold now, or are of no use."""
        for field in self.fields:
            if isinstance(field.input, PasswordField):
                field.input.clear()
