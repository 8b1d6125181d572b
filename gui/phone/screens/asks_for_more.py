"""What the screens have in common on which a sign-in goes on: the challenge, in words, and BACK."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QLabel

from gui.cognito.phone_calls.calls import AnswerChallenge
from gui.phone.buttons import link
from gui.phone.screens.screen import Screen

if TYPE_CHECKING:
    from gui.cognito.phone_calls.outcomes import Challenged
    from gui.cognito.phone_calls.typed import Typed


class AsksForMore(Screen):
    """A screen for challenges of a sign-in; it names the one that is open, and drops it on the way back."""

    def __init__(self, name: str, title: str) -> None:
        super().__init__(name, title)
        self.challenged: Challenged | None = None
        self.words = QLabel()
        self.words.setObjectName(f"{name.removesuffix('Screen')}Words")
        self.words.setWordWrap(True)
        self.words.setTextFormat(Qt.TextFormat.PlainText)
        self.card_layout.addWidget(self.words)

    def begin(self, challenged: Challenged) -> None:
        """Ask for what a new challenge wants."""
        self.forget()
        self.challenged = challenged
        self.words.setText(challenge_in_words(challenged))

    def forget(self) -> None:
        """Drop the challenge, and what was typed for it."""
        self.challenged = None
        for field in self.fields:
            field.input.clear()

    def start_with(self, address: str) -> None:
        """The challenge says who signs in."""

    def add_back(self, name: str) -> None:
        """Put BACK on the card."""
        back = link(self.tr("BACK"), name)
        back.clicked.connect(self.went_back)
        self.add_links(back)

    def answer(
        self, answer: str, typed: tuple[Typed, ...] = (), attributes: tuple[tuple[str, str], ...] = ()
    ) -> AnswerChallenge | None:
        """The answer to the open challenge; ``None``: there is none."""
        asked = self.challenged
        if asked is None:
            return None
        return AnswerChallenge(
            asked.address, asked.username, asked.challenge, asked.session, answer, attributes, typed=typed
        )

    @property
    def in_words(self) -> str:
        """What has come on show, for who does not see it."""
        return f"{super().in_words}. {self.words.text()}"


def challenge_in_words(challenged: Challenged) -> str:
    """What the account asks for, and what the service calls that."""

    def tr(text: str) -> str:
        return QCoreApplication.translate("challenge", text)

    by_text = tr("This account needs the code that was sent by SMS to {destination}.")
    words = {
        "SMS_MFA": by_text,
        "SMS_OTP": by_text,
        "EMAIL_OTP": tr("This account needs the code that was sent by e-mail to {destination}."),
        "SOFTWARE_TOKEN_MFA": tr("This account needs the code that its authenticator app shows now."),
        "NEW_PASSWORD_REQUIRED": tr("This account has a temporary password: choose a password of its own."),
        "SELECT_MFA_TYPE": tr("This account has several second factors: choose one."),
        "MFA_SETUP": tr(
            "This account needs a second factor: scan this with an authenticator app, or type the secret"
            " into it. Then give the code that the app shows."
        ),
        "CUSTOM_CHALLENGE": tr("The pool asks a question of its own."),
    }
    where = challenged.destination or tr("its owner")
    return f"{words[challenged.challenge].format(destination=where)} ({challenged.challenge})"
