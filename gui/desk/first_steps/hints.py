"""What a newcomer is told before the first user is confirmed: three hints, in nobody's way."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QSize, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QToolButton, QWidget

from gui.desk.header.header import NEW_ADDRESS_KEYS
from gui.look import theme
from gui.look.icons import icon
from gui.look.key_button import native_keys
from gui.look.languages import written
from gui.look.long_text import PlainLabel

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtGui import QResizeEvent


#: So many characters' width takes it to have all beside each other in two lines.
_ROOMY: Final = 130


class Hints(QFrame):
    """Whether the sandbox is ready, three hints that are closed one by one, and what shows them done."""

    #: The last hint was closed.
    all_closed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("hints")
        self._is_ready = self._is_sandbox = False
        self._caption = ""
        self.heading = PlainLabel()
        self.heading.setObjectName("hintsHeading")
        self.heading.setProperty("role", "heading")
        self.show_me = QPushButton()
        self.show_me.setObjectName("showMeButton")
        self._hints = [
            _Hint(1, self._first),
            _Hint(2, self._second),
            _Hint(3, self._third),
        ]
        self.heading.setWordWrap(True)
        row = QHBoxLayout(self)
        row.setContentsMargins(theme.SPACE_LARGE, theme.SPACE_SMALL, theme.SPACE, theme.SPACE_SMALL)
        row.setSpacing(theme.SPACE_LARGE)
        row.addWidget(self.heading, 1)
        for hint in self._hints:
            hint.closed.connect(self._count)
            row.addWidget(hint, 1)
        row.addWidget(self.show_me)
        written(self, self._write)

    def set_ready(self, *, is_ready: bool, is_sandbox: bool) -> None:
        """Say whether there is a pool to try, and whether it is the sandbox's."""
        self._is_ready, self._is_sandbox = is_ready, is_sandbox
        self.show_me.setEnabled(is_ready)
        self._write()

    def show_all(self) -> None:
        """Show every hint again."""
        for hint in self._hints:
            hint.is_closed = False
        self._fit()
        self.show()

    def say(self, caption: str) -> None:
        """Say ``caption`` at the head, in place of what is ready; empty: no longer."""
        self._caption = caption
        self._write()
        self._fit()

    @property
    def shown(self) -> list[str]:
        """The hints that are on show."""
        return [hint.text for hint in self._hints if not hint.isHidden()]

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Show the hints beside each other, or one after the other."""
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        is_tight = self.width() < self.fontMetrics().averageCharWidth() * _ROOMY
        to_show = [hint for hint in self._hints if not hint.is_closed]
        for hint in self._hints:
            hint.setVisible(hint in (to_show[:1] if is_tight else to_show))
        self.heading.setVisible(not is_tight or bool(self._caption))

    def _write(self) -> None:
        state = self.tr("Ready") if self._is_ready else self.tr("Getting ready …")
        if self._is_sandbox:
            state = self.tr("The sandbox is ready: try anything.")
        self.heading.setText(self._caption or state)
        self.show_me.setText(self.tr("Show me"))
        self.show_me.setToolTip(self.tr("Plays the first walk here, slowly. Escape or a click stops it."))

    def _first(self) -> str:
        words = self.tr("New address ({keys}) fills in the sign-up form. Press SIGN UP.")
        return words.format(keys=native_keys(NEW_ADDRESS_KEYS))

    def _second(self) -> str:
        words = self.tr("The code comes in Messages. {keys} puts it into the field.")
        return words.format(keys=native_keys("Alt+D"))

    def _third(self) -> str:
        return self.tr("Every call is in the timeline, with what was sent and answered.")

    def _count(self) -> None:
        self._fit()
        if all(hint.is_closed for hint in self._hints):
            self.all_closed.emit()


class _Hint(QWidget):
    """A numbered sentence that can be closed."""

    closed = Signal()

    def __init__(self, number: int, words: Callable[[], str]) -> None:
        super().__init__()
        self._words = words
        self.is_closed = False
        count = PlainLabel()
        count.setText(str(number))
        count.setProperty("role", "step")
        self._label = PlainLabel()
        self._label.setWordWrap(True)
        self._close = QToolButton()
        self._close.setObjectName(f"closeHint{number}")
        self._close.setProperty("role", "flat")
        self._close.setIconSize(QSize(14, 14))
        self._close.clicked.connect(self._shut)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(count)
        row.addWidget(self._label, 1)
        row.addWidget(self._close)
        theme.on_change(self, lambda: self._close.setIcon(icon("close")))
        written(self, self._write)

    def _shut(self) -> None:
        self.is_closed = True
        self.closed.emit()

    @property
    def text(self) -> str:
        """What it says."""
        return self._words()

    def _write(self) -> None:
        self._label.setText(self._words())
        self._close.setAccessibleName(self.tr("Close: {hint}").format(hint=self._words()))
        self._close.setToolTip(self.tr("Close this hint"))
