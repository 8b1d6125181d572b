"""The screen after a log-in with a temporary password: a new password, and the missing attributes."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt

from gui.cognito.environments.account_rules import SignUpAttribute
from gui.phone.buttons import BusyButton
from gui.phone.screens.asks_for_more import AsksForMore
from gui.phone.screens.attribute_fields import AttributeFields
from gui.phone.screens.password_screen import PasswordScreen
from gui.sentences import N_

if TYPE_CHECKING:
    from gui.cognito.phone_calls.calls import AnswerChallenge
    from gui.cognito.phone_calls.outcomes import Challenged


class FirstPasswordScreen(AsksForMore, PasswordScreen):
    """Answers NEW_PASSWORD_REQUIRED."""

    def __init__(self) -> None:
        super().__init__("firstPasswordScreen", N_("New password"))
        self.add_new_password(N_("New &password"), "firstPassword", N_("New password"))
        self.repeated = self.add_password(
            N_("&Confirm Password"), "firstPasswordConfirm", N_("Confirm password")
        )
        self.attributes = AttributeFields(self, "firstPasswordAttribute")
        self.card_layout.addWidget(self.attributes)
        self.card_layout.addWidget(self.make_up_button, alignment=Qt.AlignmentFlag.AlignLeft)
        self.add_main_button(BusyButton(N_("CONTINUE"), "firstPasswordButton"))
        self.add_back("backFromFirstPasswordButton")

    def begin(self, challenged: Challenged) -> None:
        """Ask for a password, and for the attributes that the account lacks."""
        super().begin(challenged)
        attributes = [SignUpAttribute(name, is_required=True) for name in challenged.required]
        self.attributes.ask_for(attributes, after=self.repeated.input)

    def call(self) -> AnswerChallenge | None:
        """The password as typed, never trimmed, with the attributes."""
        password, fields = self.password.typed, self.attributes.fields
        if self.checks.mobile and self.refuse(
            (self.password, self.new_password_problem),
            (self.repeated, self.repeated_problem),
            *((field, field.mobile_problem) for field in fields),
        ):
            return None
        attributes = [field.typed for field in fields]
        given = tuple((typed.attribute, typed.sent) for typed in attributes)
        return self.answer(password.sent, (password, *attributes), given)
