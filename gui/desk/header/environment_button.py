"""The button that tells where the calls go, in the environment's colour."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QPainterPath, QPen
from PySide6.QtWidgets import QWidget

from gui.look import theme
from gui.look.eliding_button import ElidingButton

if TYPE_CHECKING:
    from PySide6.QtGui import QPaintEvent

_DOT: Final = 9
_GAP: Final = 8
_PADDING: Final = 12
_ARROW: Final = 8


class EnvironmentButton(ElidingButton):
    """A dot, the environment's name, what tells more of it, and an arrow: it opens a menu."""

    def __init__(self, least_characters: int) -> None:
        super().__init__(least_characters)
        self._name = self._detail = ""
        self._color = ""

    def show_name(self, name: str, detail: str, accessible_name: str, tool_tip: str) -> None:
        """Show ``name``, and after it ``detail``."""
        self._name, self._detail = name, detail
        self.say(" · ".join(filter(None, (name, detail))), accessible_name, tool_tip)
        self.updateGeometry()

    def paint_in(self, color: str) -> None:
        """Have dot and outline in ``color``, as far as it is seen on the palette in use; empty: green."""
        self._color = color
        self.update()

    def sizeHint(self) -> QSize:
        """Everything on one line."""
        hint = super().sizeHint()
        width = self._text_width() + 2 * _PADDING + _DOT + 2 * _GAP + _ARROW
        return QSize(width, max(hint.height(), theme.CONTROL))

    def _text_width(self) -> int:
        detail = self.fontMetrics().horizontalAdvance(self._detail) + _GAP if self._detail else 0
        return QFontMetrics(self._bold()).horizontalAdvance(self._name) + detail

    def _bold(self) -> QFont:
        font = QFont(self.font())
        font.setWeight(QFont.Weight.DemiBold)
        return font

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw as much of name and detail as fits."""
        del event
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        color = QColor(_seen(self._color, theme.colors.panel))
        is_lit = self.isDown() or self.underMouse()
        painter.setBrush(theme.color("accent_tint" if is_lit else "panel"))
        width = 2.0 if self.hasFocus() else 1.0
        painter.setPen(QPen(color, width))
        frame = QRectF(self.rect()).adjusted(width / 2, width / 2, -width / 2, -width / 2)
        painter.drawRoundedRect(frame, theme.RADIUS, theme.RADIUS)
        middle = self.height() / 2
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(color)
        painter.drawEllipse(QRectF(_PADDING, middle - _DOT / 2, _DOT, _DOT))
        right = self.width() - _PADDING
        arrow = QPainterPath(QPointF(right - _ARROW, middle - 2))
        arrow.lineTo(right, middle - 2)
        arrow.lineTo(right - _ARROW / 2, middle + 3)
        painter.fillPath(arrow, theme.color("muted"))
        self._draw_words(painter, _PADDING + _DOT + _GAP, right - _ARROW - _GAP)

    def _draw_words(self, painter: QPainter, left: int, right: int) -> None:
        elide, center = Qt.TextElideMode.ElideRight, Qt.AlignmentFlag.AlignVCenter
        metrics = QFontMetrics(self._bold())
        name = metrics.elidedText(self._name, elide, right - left)
        painter.setFont(self._bold())
        painter.setPen(theme.color("text"))
        painter.drawText(QRectF(left, 0, right - left, self.height()), center, name)
        left += metrics.horizontalAdvance(name) + _GAP
        detail = self.fontMetrics().elidedText(self._detail, elide, max(0, right - left))
        painter.setFont(self.font())
        painter.setPen(theme.color("muted"))
        painter.drawText(QRectF(left, 0, max(0, right - left), self.height()), center, detail)


class Band(QWidget):
    """A line across the window in the environment's colour."""

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("environmentBand")
        self.setFixedHeight(3)
        self._color = ""

    def paint_in(self, color: str) -> None:
        """Be of this colour, or of one like it that is seen on the palette in use; empty: green."""
        self._color = color
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Fill it."""
        del event
        QPainter(self).fillRect(self.rect(), QColor(_seen(self._color, theme.colors.window)))


def _seen(color: str, ground: str) -> str:
    return theme.seen_on(color, ground) if color else theme.colors.good
