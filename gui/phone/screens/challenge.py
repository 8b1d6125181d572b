"""The screen for a sign-in that goes on with a code: by SMS, by e-mail or from an authenticator."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QLabel

from gui.cognito.phone_calls.calls import AnswerChallenge
from gui.cognito.phone_calls.typed import Kind
from gui.phone import checks
from gui.phone.buttons import BusyButton, link
from gui.phone.fields import Field, PillField
from gui.phone.screens.screen import Screen

if TYPE_CHECKING:
    from gui.cognito.phone_calls.outcomes import Challenged


class ChallengeScreen(Screen):
    """Asks for the code that the account's second factor gives."""

    def __init__(self) -> None:
        super().__init__("challengeScreen", self.tr("One more code"))
        self._challenged: Challenged | None = None
        self.words = QLabel()
        self.words.setObjectName("challengeWords")
        self.words.setWordWrap(True)
        self.words.setTextFormat(Qt.TextFormat.PlainText)
        self.card_layout.addWidget(self.words)
        self.code = Field(
            self.tr("Enter the c&ode"), PillField("lock"), "challengeCode", self.tr("Sign-in code"), Kind.CODE
        )
        self.add_field(self.code)
        self.add_main_button(BusyButton(self.tr("CONTINUE"), "continueButton"))
        back = link(self.tr("BACK"), "backFromChallengeButton")
        back.clicked.connect(self.went_back)
        self.add_links(back)

    def begin(self, challenged: Challenged) -> None:
        """Ask for the code of a new challenge."""
        self._challenged = challenged
        self.words.setText(challenge_in_words(challenged))
        self.code.input.clear()

    def forget(self) -> None:
        """Drop the challenge: the pool that asked is gone."""
        self._challenged = None
        self.code.input.clear()

    @property
    def in_words(self) -> str:
        """What has come on show, for who does not see it."""
        return f"{super().in_words}. {self.words.text()}"

    def call(self) -> AnswerChallenge | None:
        """The answer as typed, or tidied as a phone would."""
        code = self.code.typed
        if self.checks.mobile and self.refuse(
            (self.code, None if code.sent else checks.code_problem(code.sent))
        ):
            return None
        asked = self._challenged
        if asked is None:
            return None
        return AnswerChallenge(
            asked.address, asked.username, asked.challenge, asked.session, code.sent, typed=(code,)
        )


def challenge_in_words(challenged: Challenged) -> str:
    """What the account asks for."""

    def tr(text: str) -> str:
        return QCoreApplication.translate("challenge", text)

    words = {
        "SMS_MFA": tr("This account needs the code that was sent by SMS to {destination}."),
        "SMS_OTP": tr("This account needs the code that was sent by SMS to {destination}."),
        "EMAIL_OTP": tr("This account needs the code that was sent by e-mail to {destination}."),
        "SOFTWARE_TOKEN_MFA": tr("This account needs the code that its authenticator app shows now."),
    }
    where = challenged.destination or tr("its owner")
    return f"{words[challenged.challenge].format(destination=where)} ({challenged.challenge})"
