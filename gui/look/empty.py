"""What stands where there is nothing yet: a drawing, and a sentence below it."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QRect, QRectF, Qt

from gui.look import theme
from gui.look.icons import draw
from gui.look.long_text import breakable

if TYPE_CHECKING:
    from PySide6.QtGui import QPainter

_DRAWING: Final = 48
_WIDEST: Final = 360
_FLAGS: Final = Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignTop | Qt.TextFlag.TextWordWrap


def draw_empty(painter: QPainter, room: QRect, drawing: str, words: str) -> None:
    """Draw the icon ``drawing`` and ``words`` in the middle of ``room``; the words alone where it is low."""
    painter.setPen(theme.color("muted"))
    text = breakable(words)
    width = min(room.width(), max(_WIDEST, painter.fontMetrics().averageCharWidth() * 48))
    column = QRect(room.center().x() - width // 2, room.top(), width, room.height())
    needed = painter.boundingRect(column, _FLAGS, text).height()
    above = _DRAWING + 2 * theme.GRID if drawing else 0
    above = above if needed + above <= room.height() else 0
    column.setTop(room.top() + max(0, room.height() - needed - above) // 2)
    if above:
        place = QRectF(room.center().x() - _DRAWING / 2, column.top(), _DRAWING, _DRAWING)
        draw(painter, place, drawing, theme.colors.muted)
        column.setTop(column.top() + above)
    painter.drawText(column, _FLAGS, text)
