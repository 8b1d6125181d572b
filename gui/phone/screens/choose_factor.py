"""The screen on which one of several second factors is chosen."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtWidgets import QButtonGroup, QRadioButton, QVBoxLayout

from gui.look.held_keys import ENTER, is_repeated, note_release
from gui.look.languages import told_on_phone, written
from gui.phone.buttons import BusyButton
from gui.phone.screens.asks_for_more import AsksForMore
from gui.phone.wrapping import CARD_ROOM, lines
from gui.sentences import N_

if TYPE_CHECKING:
    from PySide6.QtGui import QKeyEvent

    from gui.cognito.phone_calls.calls import AnswerChallenge
    from gui.cognito.phone_calls.outcomes import Challenged


_NAMES: Final = {
    "SMS_MFA": N_("Code by text message"),
    "SOFTWARE_TOKEN_MFA": N_("Code of the authenticator app"),
    "EMAIL_OTP": N_("Code by e-mail"),
}
#: For a choice's words on the narrowest phone, in pixels.
_ROOM: Final = CARD_ROOM - 24


class ChooseFactorScreen(AsksForMore):
    """Offers the factors that the account has on."""

    def __init__(self) -> None:
        super().__init__("chooseFactorScreen", N_("Second factor"))
        self._choices = QButtonGroup(self)
        self._lines = QVBoxLayout()
        self.card_layout.addLayout(self._lines)
        self.add_main_button(BusyButton(N_("CONTINUE"), "chooseFactorButton"))
        self.add_back("backFromFactorsButton")

    def begin(self, challenged: Challenged) -> None:
        """Offer the choices of a new challenge, the first one chosen."""
        super().begin(challenged)
        for factor in challenged.choices:
            button = _Choice(factor)
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

    def __init__(self, factor: str) -> None:
        super().__init__()
        self._factor = factor
        written(self, self._write)

    def _write(self) -> None:
        # On lines: a button's text does not wrap.
        name = told_on_phone(_NAMES.get(self._factor, ""))
        words = f"{name} ({self._factor})" if name else self._factor
        self.setText("\n".join(lines(words, self.fontMetrics(), _ROOM)))

    def changeEvent(self, event: QEvent) -> None:
        """Break the words anew for another font."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange:
            self._write()

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
