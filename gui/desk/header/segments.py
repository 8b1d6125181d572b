"""Two ways of which one holds, as a pair of buttons that touch."""

from __future__ import annotations

from PySide6.QtCore import QSize
from PySide6.QtGui import QFont, QFontMetrics
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QWidget


class Segments(QWidget):
    """Two buttons; one of them is checked. The arrow keys go from one to the other, Space takes it."""

    def __init__(self, first: str, second: str) -> None:
        """``first`` and ``second`` are the buttons' objectNames."""
        super().__init__()
        self.first, self.second = _Segment(first, "first"), _Segment(second, "last")
        self.first.setChecked(True)
        self.first.toggled.connect(self._follow_first)
        self.second.toggled.connect(self._follow_second)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(self.first)
        row.addWidget(self.second)

    def _follow_first(self, is_on: bool) -> None:
        self.second.setChecked(not is_on)

    def _follow_second(self, is_on: bool) -> None:
        self.first.setChecked(not is_on)


class _Segment(QPushButton):
    """Checked by a click; only the other one unchecks it."""

    def __init__(self, name: str, place: str) -> None:
        super().__init__()
        self.setObjectName(name)
        self.setProperty("segment", place)
        self.setCheckable(True)

    def sizeHint(self) -> QSize:
        """Room for the bold words that it has while it is checked."""
        font = QFont(self.font())
        font.setBold(True)
        hint, words = super().sizeHint(), self.text()
        bold = QFontMetrics(font).horizontalAdvance(words)
        return QSize(hint.width() + max(0, bold - self.fontMetrics().horizontalAdvance(words)), hint.height())

    minimumSizeHint = sizeHint

    def nextCheckState(self) -> None:
        """A second click changes nothing."""
        self.setChecked(True)
