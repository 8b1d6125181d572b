"""The screen for a sign-in that goes on with one answer: a code, or that to the pool's own question."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt

from gui.cognito.phone_calls.typed import Kind
from gui.phone import checks
from gui.phone.buttons import BusyButton
from gui.phone.fields import Field
from gui.phone.inputs.pill import PillField
from gui.phone.picture import SECRET
from gui.phone.screens.asks_for_more import AsksForMore
from gui.phone.wrapping import WrappingLabel
from gui.sentences import N_
from gui.visible import visible

if TYPE_CHECKING:
    from gui.cognito.phone_calls.calls import AnswerChallenge
    from gui.cognito.phone_calls.outcomes import Challenged


class ChallengeScreen(AsksForMore):
    """Asks for the code that the account's second factor gives, or for an answer."""

    def __init__(self) -> None:
        super().__init__("challengeScreen", N_("One more step"))
        self.question = WrappingLabel()
        self.question.setObjectName("challengeQuestion")
        self.question.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.question.hide()
        self.card_layout.addWidget(self.question)
        self.code = Field(
            N_("Enter the c&ode"), PillField("lock"), "challengeCode", N_("Sign-in code"), Kind.CODE
        )
        self.code.input.setInputMethodHints(Qt.InputMethodHint.ImhDigitsOnly)
        self.answer_field = Field(
            N_("Your ans&wer"), PillField("lock"), "challengeAnswer", N_("Answer"), Kind.ANSWER
        )
        for field in (self.code, self.answer_field):
            # A sign-in's codes are never in a picture.
            field.input.setProperty(SECRET, True)
        self.add_field(self.code)
        self.add_field(self.answer_field)
        self.answer_field.hide()
        self.add_main_button(BusyButton(N_("CONTINUE"), "continueButton"))
        self.add_back("backFromChallengeButton")

    def begin(self, challenged: Challenged) -> None:
        """Ask for what a new challenge wants."""
        super().begin(challenged)
        is_question = challenged.challenge == "CUSTOM_CHALLENGE"
        self.code.setVisible(not is_question)
        self.answer_field.setVisible(is_question)
        self.question.setText("\n".join(f"{name}: {visible(value)}" for name, value in challenged.parameters))
        self.question.setVisible(bool(challenged.parameters))

    def put_code(self, code: str) -> None:
        """Put a code into the field, for the tester to look at and send."""
        self.code.input.setText(code)
        self.focus(self.code)

    @property
    def field(self) -> Field:
        """The one that takes what is asked for."""
        return self.answer_field if self.answer_field.isVisibleTo(self) else self.code

    @property
    def in_words(self) -> str:
        """What is now shown, in words, for a screen reader."""
        return f"{super().in_words} {self.question.text()}".strip()

    def call(self) -> AnswerChallenge | None:
        """The answer as typed, or tidied as a phone would."""
        field = self.field
        sent = field.typed.sent
        problem = (
            checks.code_problem(sent, is_of_sign_in=True)
            if field is self.code
            else checks.answer_problem(sent)
        )
        if self.checks.mobile and self.refuse((field, problem)):
            return None
        return self.answer(sent, (field.typed,))
