"""A row of widgets that wraps into the next line where there is no room for all."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, QRect, QSize, Qt
from PySide6.QtWidgets import QLayout, QLayoutItem, QSizePolicy

from gui.look import theme

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget


class FlowRow(QLayout):
    """Each widget as large as it wants to be, in the direction in which the language is read."""

    def __init__(self, *widgets: QWidget) -> None:
        super().__init__()
        self._items: list[QLayoutItem] = []
        self.setContentsMargins(0, 0, 0, 0)
        self.setSpacing(theme.SPACE)
        for widget in widgets:
            self.addWidget(widget)

    def addItem(self, item: QLayoutItem) -> None:
        """Called by Qt for each widget that is added."""
        self._items.append(item)

    def count(self) -> int:
        """How many there are."""
        return len(self._items)

    def itemAt(self, index: int) -> QLayoutItem | None:
        """The one at this place."""
        return self._items[index] if 0 <= index < len(self._items) else None

    def takeAt(self, index: int) -> QLayoutItem | None:
        """Take the one at this place out."""
        return self._items.pop(index) if 0 <= index < len(self._items) else None

    def expandingDirections(self) -> Qt.Orientation:
        """None: room that is left stays empty."""
        return Qt.Orientation(0)

    def hasHeightForWidth(self) -> bool:
        """The narrower, the higher."""
        return True

    def heightForWidth(self, width: int) -> int:
        """The height of all lines."""
        return self._place(QRect(0, 0, width, 0), is_shown=False)

    def sizeHint(self) -> QSize:
        """All in one line."""
        hints = [item.sizeHint() for item in self._seen()]
        spaces = self.spacing() * max(len(hints) - 1, 0)
        height = max((hint.height() for hint in hints), default=0)
        return QSize(sum(hint.width() for hint in hints) + spaces, height)

    def minimumSize(self) -> QSize:
        """One below the other."""
        size = QSize()
        for item in self._seen():
            size = size.expandedTo(item.minimumSize())
        return size

    def setGeometry(self, rect: QRect) -> None:
        """Place the widgets."""
        super().setGeometry(rect)
        self._place(rect, is_shown=True)

    def _seen(self) -> list[QLayoutItem]:
        return [item for item in self._items if not item.isEmpty()]

    def _place(self, room: QRect, *, is_shown: bool) -> int:
        """Go through the lines, and place what stands in them where ``is_shown``; their height."""
        parent = self.parentWidget()
        direction = parent.layoutDirection() if parent else Qt.LayoutDirection.LeftToRight
        lines: list[list[QLayoutItem]] = [[]]
        used = 0
        for item in self._seen():
            width = min(item.sizeHint().width(), room.width())
            if lines[-1] and used + width > room.width():
                lines.append([])
                used = 0
            lines[-1].append(item)
            used += width + self.spacing()
        y = room.y()
        for line in lines:
            x = room.x()
            height = max((item.sizeHint().height() for item in line), default=0)
            for item in line:
                hint = item.sizeHint().boundedTo(QSize(room.width(), height))
                if item.controlTypes() & QSizePolicy.ControlType.Label:
                    hint.setHeight(height)
                top = y + (height - hint.height()) // 2
                if is_shown:
                    place = QRect(QPoint(x, top), hint)
                    item.setGeometry(_mirrored(place, room, direction))
                x += hint.width() + self.spacing()
            y += height + self.spacing()
        return max(y - self.spacing() - room.y(), 0)


def _mirrored(place: QRect, room: QRect, direction: Qt.LayoutDirection) -> QRect:
    if direction is Qt.LayoutDirection.LeftToRight:
        return place
    return QRect(QPoint(room.right() - (place.right() - room.left()), place.top()), place.size())
