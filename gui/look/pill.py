"""A status as a pill: a word on a light shade of its colour."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QFont, QFontMetrics

from gui.look import theme

if TYPE_CHECKING:
    from PySide6.QtGui import QPainter

#: On either side of the word, and above and below it together, in pixels.
_ASIDE: Final = 8
_AROUND: Final = 6


@dataclass(frozen=True)
class Pill:
    """What a cell shows in place of its text.

    Attributes:
        text: The word on the pill.
        tone: "good", "waiting", "bad", "accent" or "muted": which of the theme's colours it has.
        rest: What stands behind it, plain.
    """

    text: str
    tone: str
    rest: str = ""


def pill_font(font: QFont) -> QFont:
    """The letters on a pill in text of ``font``: smaller and bolder."""
    small = QFont(font)
    small.setWeight(QFont.Weight.DemiBold)
    if font.pointSizeF() > 0:
        small.setPointSizeF(font.pointSizeF() * 0.88)
    return small


def pill_width(font: QFont, text: str) -> int:
    """How wide the pill of ``text`` is, in pixels."""
    return QFontMetrics(pill_font(font)).horizontalAdvance(text) + 2 * _ASIDE


def draw_pill(painter: QPainter, room: QRectF, font: QFont, pill: Pill) -> float:
    """Draw ``pill`` at the left of ``room``, cut where that is too narrow; returns its width in pixels."""
    letters = pill_font(font)
    metrics = QFontMetrics(letters)
    text = metrics.elidedText(pill.text, Qt.TextElideMode.ElideRight, int(room.width()) - 2 * _ASIDE)
    width = metrics.horizontalAdvance(text) + 2 * _ASIDE
    height = metrics.height() + _AROUND
    shape = QRectF(room.left(), room.center().y() - height / 2, width, height)
    painter.save()
    painter.setRenderHint(painter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(theme.color(f"{pill.tone}_tint"))
    painter.drawRoundedRect(shape, height / 2, height / 2)
    painter.setFont(letters)
    painter.setPen(theme.color("text" if pill.tone == "muted" else pill.tone))
    painter.drawText(shape, Qt.AlignmentFlag.AlignCenter, text)
    painter.restore()
    return width
