"""Rows of two lines, each cut where the row ends."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QApplication, QStyle, QStyledItemDelegate, QStyleOptionViewItem

if TYPE_CHECKING:
    from PySide6.QtCore import QModelIndex, QPersistentModelIndex
    from PySide6.QtGui import QPainter

_MARGIN: Final = 4
#: The second line's weight.
_MUTED: Final = 0.75


class TwoLines(QStyledItemDelegate):
    """Draws both lines whatever their script: Qt leaves the second out where the first is a tall one."""

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        """All rows are of one height, and as wide as the list."""
        del index
        return QSize(0, 2 * option.fontMetrics.lineSpacing() + 2 * _MARGIN)

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        """Draw the row's ground, then its lines."""
        self.initStyleOption(option, index)
        lines, option.text = option.text.split("\u2028")[:2], ""
        style = option.widget.style() if option.widget else QApplication.style()
        style.drawControl(QStyle.ControlElement.CE_ItemViewItem, option, painter, option.widget)
        is_chosen = bool(option.state & QStyle.StateFlag.State_Selected)
        role = QPalette.ColorRole.HighlightedText if is_chosen else QPalette.ColorRole.Text
        painter.save()
        painter.setFont(option.font)
        painter.setPen(option.palette.color(role))
        room = option.rect.adjusted(_MARGIN, _MARGIN, -_MARGIN, -_MARGIN)
        half = room.height() // 2
        for number, line in enumerate(lines):
            place = QRect(room.left(), room.top() + number * half, room.width(), half)
            painter.setOpacity(_MUTED if number else 1.0)
            shown = option.fontMetrics.elidedText(line, Qt.TextElideMode.ElideRight, room.width())
            painter.drawText(place, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, shown)
        painter.restore()
