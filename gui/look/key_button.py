"""A button that shows the key that does the same."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QKeySequence, QPen
from PySide6.QtWidgets import QPushButton, QStyle, QStyleOptionButton, QStylePainter

from gui.look import theme

if TYPE_CHECKING:
    from PySide6.QtGui import QPaintEvent

_GAP: Final = 8
_PADDING: Final = 4
_SMALLER: Final = 0.85


class KeyButton(QPushButton):
    """Words, and ``keys`` in a frame where there is room; what it is called does not hold the keys."""

    def __init__(self, keys: str) -> None:
        super().__init__()
        self.keys = native_keys(keys)

    def say(self, words: str, name: str = "") -> None:
        """Show ``words``; ``name`` is what it is called aloud, where that is something else."""
        self.setText(words)
        self.setAccessibleName(name or words)
        self.setToolTip(f"{name or words} ({self.keys})")
        self.updateGeometry()

    def sizeHint(self) -> QSize:
        """The words and the keys."""
        hint = super().sizeHint()
        return QSize(hint.width() + _GAP + self._width_of_keys(), hint.height())

    minimumSizeHint = sizeHint

    @property
    def width_of_words(self) -> int:
        """What it needs without the keys, in pixels: for a place that may set this as its least width."""
        return super().sizeHint().width()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the button, then words and keys on it."""
        del event
        option = QStyleOptionButton()
        self.initStyleOption(option)
        painter = QStylePainter(self)
        option.text = ""
        painter.drawControl(QStyle.ControlElement.CE_PushButton, option)
        color = self._color()
        painter.setPen(color)
        words = self.fontMetrics().size(Qt.TextFlag.TextShowMnemonic, self.text()).width()
        keys = self._width_of_keys()
        has_keys = self.width() >= self.sizeHint().width()
        left = (self.width() - words - (_GAP + keys if has_keys else 0)) // 2
        center = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft
        painter.drawText(left, 0, words, self.height(), center | Qt.TextFlag.TextShowMnemonic, self.text())
        if not has_keys:
            return
        metrics = self._key_metrics()
        height = metrics.height() + 2
        frame = QRectF(left + words + _GAP, (self.height() - height) / 2, keys, height)
        painter.setFont(self._key_font())
        painter.drawText(frame, Qt.AlignmentFlag.AlignCenter, self.keys)
        painter.setRenderHint(QStylePainter.RenderHint.Antialiasing)
        faint = QColor(color)
        faint.setAlphaF(0.55)
        painter.setPen(QPen(faint, 1))
        painter.drawRoundedRect(frame.adjusted(0.5, 0.5, -0.5, -0.5), 4, 4)

    def _color(self) -> QColor:
        if not self.isEnabled():
            return theme.color("on_disabled")
        return theme.color("on_strong" if self.property("role") == "primary" else "text")

    def _key_font(self) -> QFont:
        font = QFont(self.font())
        font.setPointSizeF(font.pointSizeF() * _SMALLER)
        font.setBold(False)
        return font

    def _key_metrics(self) -> QFontMetrics:
        return QFontMetrics(self._key_font())

    def _width_of_keys(self) -> int:
        return self._key_metrics().horizontalAdvance(self.keys) + 2 * _PADDING


def native_keys(keys: str) -> str:
    """``Ctrl+N`` as this system writes it."""
    return QKeySequence(keys).toString(QKeySequence.SequenceFormat.NativeText)
