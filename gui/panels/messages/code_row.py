"""The code of a message, its state, and the buttons that put it into the phone."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QFont, QFontMetrics
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from gui.look import theme
from gui.look.key_button import KeyButton
from gui.look.languages import written
from gui.look.long_text import PlainLabel
from gui.look.pill import pill_width
from gui.look.times import tabular
from gui.messages.sent_codes import LIFETIMES, CodeState, Standing

if TYPE_CHECKING:
    from collections.abc import Sequence

_HOUR: Final = 3600
#: How much larger the code is than text, and how wide its letters are spaced, in per cent.
_LARGE: Final = 1.5
_SPACED: Final = 108
#: The pill of each state.
_TONES: Final = {
    CodeState.NEWEST: "good",
    CodeState.REPLACED: "bad",
    CodeState.USED: "accent",
    CodeState.EXPIRED: "bad",
}


class CodeRow(QWidget):
    """Shows no code, one, or two of which the tester takes one."""

    #: The code that is to be put into the phone.
    taken = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        self._codes: Sequence[str] = ()
        self._standing = Standing()
        #: The code in letters that are read at a glance.
        self.large = QLabel(textFormat=Qt.TextFormat.PlainText)
        self.large.setObjectName("mailLargeCode")
        self.state = QLabel(textFormat=Qt.TextFormat.PlainText)
        self.state.setObjectName("mailCodeState")
        self.use = KeyButton("Alt+D")
        self.use.setObjectName("useCodeButton")
        self.use.setProperty("role", "primary")
        self.use.clicked.connect(self._take)
        self.use_other = QPushButton()
        self.use_other.setObjectName("useOtherCodeButton")
        self.use_other.clicked.connect(self._take_other)
        #: Code and state in a sentence.
        self.words = PlainLabel()
        self.words.setObjectName("mailCode")
        self.words.setProperty("role", "caption")
        row = QHBoxLayout()
        row.addWidget(self.large)
        row.addWidget(self.state, 0, Qt.AlignmentFlag.AlignVCenter)
        row.addStretch()
        row.addWidget(self.use)
        row.addWidget(self.use_other)
        rows = QVBoxLayout(self)
        rows.setContentsMargins(0, 0, 0, 0)
        rows.setSpacing(theme.SPACE_SMALL)
        rows.addLayout(row)
        rows.addWidget(self.words)
        written(self, self._write)

    def show_codes(self, codes: Sequence[str], standing: Standing) -> None:
        """Show the codes of a message, and what is known of them."""
        self._codes, self._standing = codes, standing
        self._write()

    @property
    def usual_width(self) -> int:
        """What a code of six digits, its state and the button take, in pixels, whether shown or not."""
        letters = QFontMetrics(self._large_font())
        words = (self._state_words(state) for state in CodeState)
        pill = max(pill_width(self.font(), text) for text in words)
        return letters.horizontalAdvance("0" * 6) + pill + self.use.sizeHint().width() + 3 * theme.SPACE

    def _write(self) -> None:
        codes = self._codes
        self.words.setText(self._in_words())
        self._show_large()
        self._show_state()
        self.use.setEnabled(bool(codes))
        self.use.setAccessibleName("" if len(codes) > 1 else self.tr("Put the code into the field"))
        self.use_other.setVisible(len(codes) > 1)
        if len(codes) > 1:
            # Nothing in the message says which of them it is.
            self.use.setText(self.tr("Put {code} into the fiel&d").format(code=codes[0]))
            self.use_other.setText(self.tr("Put {code} into the field").format(code=codes[1]))
        else:
            self.use.setText(self.tr("Put into the fiel&d"))
        # In a narrow panel the words stay, and the key goes.
        self.use.setMinimumWidth(self.use.width_of_words)

    def _show_large(self) -> None:
        """Show the code, struck through if it is no longer valid."""
        self.large.setFont(self._large_font())
        is_over = self._standing.state in (CodeState.REPLACED, CodeState.EXPIRED)
        self.large.setProperty("struck", is_over)
        self.large.style().unpolish(self.large)
        self.large.style().polish(self.large)
        # Text that can be selected is drawn without the line; the message below has the code too.
        is_selectable = Qt.TextInteractionFlag.TextSelectableByMouse
        none = Qt.TextInteractionFlag.NoTextInteraction
        self.large.setTextInteractionFlags(none if is_over else is_selectable)
        self.large.setText(self._code or "")
        self.large.setVisible(bool(self._code))

    def _large_font(self) -> QFont:
        font = tabular(self.font())
        font.setPointSizeF(font.pointSizeF() * _LARGE)
        font.setWeight(QFont.Weight.DemiBold)
        font.setLetterSpacing(QFont.SpacingType.PercentageSpacing, _SPACED)
        return font

    def _show_state(self) -> None:
        """Show the state as a pill; a code that is no longer valid has the reason in words too."""
        state = self._standing.state
        tone, words = (_TONES[state], self._state_words(state)) if state and self._code else ("", "")
        self.state.setProperty("pill", tone)
        self.state.style().unpolish(self.state)
        self.state.style().polish(self.state)
        self.state.setText(words)
        self.state.setVisible(bool(words))
        self.words.setVisible(bool(self._code) and state in (CodeState.REPLACED, CodeState.EXPIRED))

    def _state_words(self, state: CodeState) -> str:
        match state:
            case CodeState.NEWEST:
                return self.tr("newest")
            case CodeState.REPLACED:
                return self.tr("replaced")
            case CodeState.USED:
                return self.tr("used")
            case CodeState.EXPIRED:
                return self.tr("expired")

    @property
    def _code(self) -> str | None:
        return self._codes[0] if len(self._codes) == 1 else None

    def _in_words(self) -> str:
        code, standing = self._code, self._standing
        if code is None:
            return ""
        match standing.state:
            case CodeState.NEWEST:
                words = self.tr("Code {code}: the newest")
            case CodeState.REPLACED:
                words = self.tr("Code {code}: replaced, a newer one was sent")
            case CodeState.USED:
                words = self.tr("Code {code}: used")
            case CodeState.EXPIRED:
                words = self.tr("Code {code}: expired, it was good for {hours} h")
            case None:
                words = self.tr("Code {code}")
        purpose = standing.request.purpose if standing.request else None
        hours = int(LIFETIMES[purpose].total_seconds() // _HOUR) if purpose in LIFETIMES else 0
        return words.format(code=code, hours=hours)

    @Slot()
    def _take(self) -> None:
        if self._codes:
            self.taken.emit(self._codes[0])

    @Slot()
    def _take_other(self) -> None:
        if len(self._codes) > 1:
            self.taken.emit(self._codes[1])
