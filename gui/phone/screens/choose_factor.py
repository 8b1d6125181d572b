"""The screen on which one of several second factors is chosen."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtWidgets import QButtonGroup, QRadioButton, QVBoxLayout

from gui.look.held_keys import ENTER, is_repeated, note_release
from gui.phone.buttons import BusyButton
from gui.phone.screens.asks_for_more import AsksForMore

if TYPE_CHECKING:
    from PySide6.QtGui import QKeyEvent

    from gui.cognito.phone_calls.calls import AnswerChallenge
    from gui.cognito.phone_calls.outcomes import Challenged


class ChooseFactorScreen(AsksForMore):
    """Offers the factors that the account has on."""

    def __init__(self) -> None:
        super().__init__("chooseFactorScreen", self.tr("Second factor"))
        self._choices = QButtonGroup(self)
        self._lines = QVBoxLayout()
        self.card_layout.addLayout(self._lines)
        self.add_main_button(BusyButton(self.tr("CONTINUE"), "chooseFactorButton"))
        self.add_back("backFromFactorsButton")

    def begin(self, challenged: Challenged) -> None:
        """Offer the choices of a new challenge, the first one chosen."""
        super().begin(challenged)
        for factor in challenged.choices:
            button = _Choice(_in_words(factor))
            button.setObjectName(f"factor_{factor}")
            button.setProperty("factor", factor)
            button.entered.connect(self.submit)
            self._choices.addButton(button)
            self._lines.addWidget(button)
            button.show()  # the layout would do so later, and the focus could not go there before
        for first in self._choices.buttons()[:1]:
            first.setChecked(True)

    def forget(self) -> None:
        """Drop the challenge and its choices."""
        super().forget()
        for button in self._choices.buttons():
            self._choices.removeButton(button)
            self._lines.removeWidget(button)
            button.setParent(None)
            button.deleteLater()

    def focus_first_field(self) -> None:
        """Take the focus to the choice that is made."""
        if button := self._choices.checkedButton():
            button.setFocus(Qt.FocusReason.OtherFocusReason)

    def call(self) -> AnswerChallenge | None:
        """The choice."""
        button = self._choices.checkedButton()
        return self.answer(str(button.property("factor"))) if button else None


class _Choice(QRadioButton):
    """A choice in which Enter sends; a held one sends once."""

    entered = Signal()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Choose by arrows and Space; send by Enter."""
        if event.key() not in ENTER:
            super().keyPressEvent(event)
        elif not is_repeated(event):
            self.entered.emit()

    def keyReleaseEvent(self, event: QKeyEvent) -> None:
        """A key that is let go can be pressed anew."""
        note_release(event)
        super().keyReleaseEvent(event)


def _in_words(factor: str) -> str:
    def tr(text: str) -> str:
        return QCoreApplication.translate("factor", text)

    words = {
        "SMS_MFA": tr("Code by text message"),
        "SOFTWARE_TOKEN_MFA": tr("Code of the authenticator app"),
        "EMAIL_OTP": tr("Code by e-mail"),
    }
    # On two lines: a button's text does not wrap.
    return f"{words[factor]}\n({factor})" if factor in words else factor
