"""What the screens have in common on which a sign-in goes on: the challenge, in words, and BACK."""

from __future__ import annotations

from typing import TYPE_CHECKING

from gui.cognito.phone_calls.calls import AnswerChallenge
from gui.phone.buttons import Link
from gui.phone.screens.screen import Screen
from gui.phone.wrapping import WrappingLabel
from gui.sentences import N_, Sentence, joined
from gui.visible import visible

if TYPE_CHECKING:
    from gui.cognito.phone_calls.outcomes import Challenged
    from gui.cognito.phone_calls.typed import Typed


class AsksForMore(Screen):
    """A screen for challenges of a sign-in; it names the one that is open, and drops it on the way back."""

    def __init__(self, name: str, title: Sentence) -> None:
        super().__init__(name, title)
        self.challenged: Challenged | None = None
        self.words = WrappingLabel()
        self.words.setObjectName(f"{name.removesuffix('Screen')}Words")
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
        back = Link(N_("BACK"), name)
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
        """What is now shown, in words, for a screen reader."""
        return f"{super().in_words}. {self.words.text()}"


def challenge_in_words(challenged: Challenged) -> Sentence:
    """What the account asks for, and what the service calls that."""
    destination = visible(challenged.destination) or N_("its owner")
    by_text = N_(
        "This account needs the code that was sent by SMS to {destination}.", destination=destination
    )
    by_mail = N_(
        "This account needs the code that was sent by e-mail to {destination}.", destination=destination
    )
    words = {
        "SMS_MFA": by_text,
        "SMS_OTP": by_text,
        "EMAIL_OTP": by_mail,
        "SOFTWARE_TOKEN_MFA": N_("This account needs the code that its authenticator app shows now."),
        "NEW_PASSWORD_REQUIRED": N_("This account has a temporary password: choose a password of its own."),
        "SELECT_MFA_TYPE": N_("This account has several second factors: choose one."),
        "MFA_SETUP": N_(
            "This account needs a second factor: scan this with an authenticator app, or type the secret"
            " into it. Then give the code that the app shows."
        ),
        "CUSTOM_CHALLENGE": N_("The pool asks a question of its own."),
    }
    return joined((words[challenged.challenge], f"({challenged.challenge})"))
