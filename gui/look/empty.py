"""What an empty list shows: a drawing, and a sentence below it."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QRect, QRectF, Qt
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QWidget

from gui.look import theme
from gui.look.icons import draw
from gui.look.long_text import breakable

if TYPE_CHECKING:
    from PySide6.QtGui import QPaintEvent

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


class EmptyView(QWidget):
    """In the place of what is not there yet."""

    def __init__(self, drawing: str) -> None:
        super().__init__()
        self._drawing = drawing
        self.words = ""

    def say(self, words: str) -> None:
        """Say what will appear; empty: nothing at all is shown."""
        self.words = words
        self.setAccessibleName(words)
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the drawing over the words."""
        del event
        if self.words:
            draw_empty(QPainter(self), self.rect(), self._drawing, self.words)
