"""Rows of two lines, each cut where the row ends."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QFont, QFontMetrics
from PySide6.QtWidgets import QApplication, QStyle, QStyledItemDelegate, QStyleOptionViewItem

from gui.look import theme
from gui.look.times import tabular
from gui.panels.messages.model import LINES_ROLE

if TYPE_CHECKING:
    from PySide6.QtCore import QModelIndex, QPersistentModelIndex
    from PySide6.QtGui import QPainter

_MARGIN: Final = 6
_GAP: Final = 8
_MIDDLE: Final = Qt.AlignmentFlag.AlignVCenter


class TwoLines(QStyledItemDelegate):
    """Draws both lines whatever their script: Qt leaves the second out where the first is a tall one."""

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        """All rows are of one height, and as wide as the list."""
        del index
        return QSize(0, row_height(option.fontMetrics))

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        """Draw the row's ground, then its first line with what stands at its end, then the second."""
        self.initStyleOption(option, index)
        option.text = ""
        style = option.widget.style() if option.widget else QApplication.style()
        style.drawControl(QStyle.ControlElement.CE_ItemViewItem, option, painter, option.widget)
        first, end, second = index.data(LINES_ROLE)
        strong = QFont(option.font)
        strong.setWeight(QFont.Weight.DemiBold)
        painter.save()
        room = option.rect.adjusted(_MARGIN, _MARGIN, -_MARGIN, -_MARGIN)
        half = room.height() // 2
        above = QRect(room.left(), room.top(), room.width(), half)
        painter.setFont(tabular(option.font))
        painter.setPen(theme.color("muted"))
        painter.drawText(above, _MIDDLE | Qt.AlignmentFlag.AlignRight, end)
        above.setRight(above.right() - painter.fontMetrics().horizontalAdvance(end) - _GAP)
        below = QRect(room.left(), room.top() + half, room.width(), half)
        painter.drawText(below, _MIDDLE, _cut(option.fontMetrics, second, below))
        painter.setFont(strong)
        painter.setPen(theme.color("text"))
        painter.drawText(above, _MIDDLE, _cut(QFontMetrics(strong), first, above))
        painter.restore()


def row_height(metrics: QFontMetrics) -> int:
    """How high a row is, in pixels."""
    return 2 * metrics.lineSpacing() + 2 * _MARGIN


def _cut(metrics: QFontMetrics, line: str, room: QRect) -> str:
    return metrics.elidedText(line, Qt.TextElideMode.ElideRight, room.width())
