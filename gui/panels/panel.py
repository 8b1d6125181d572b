"""What all panels have in common: a head, which stands beside the panel's name where that is shown."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from gui.look import theme


class Panel(QWidget):
    """A panel with a row of what finds and filters at its head.

    A frame with a title takes ``head`` into that: one row, not two. A subclass has ``headed`` at its top,
    where the head stands otherwise.
    """

    def __init__(self, name: str) -> None:
        super().__init__()
        self.setObjectName(name)
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.head = QWidget()
        row = self.head_row = QHBoxLayout(self.head)
        row.setContentsMargins(0, 0, 0, 0)
        # No mere layout in that of the panel: PySide would hold on to the item in it, which Qt deletes when
        # the head goes elsewhere, and take what comes to its address for it.
        self.headed = QWidget()
        self._place = QVBoxLayout(self.headed)
        self._place.setContentsMargins(0, 0, 0, 0)
        self.take_head_back()

    def take_head_back(self) -> None:
        """Have the head at the top of the panel."""
        self._place.addWidget(self.head)
        self.headed.show()

    def give_head_to(self, row: QHBoxLayout, place: int) -> None:
        """Have the head at this place of a row elsewhere."""
        row.insertWidget(place, self.head, 1)
        self.headed.hide()

    @property
    def has_head(self) -> bool:
        """Whether the head stands in the panel itself."""
        return self.head.parentWidget() is self.headed

    @property
    def least_width(self) -> int:
        """What it needs with its head, wherever that stands, in pixels."""
        return max(self.minimumSizeHint().width(), self.head.minimumSizeHint().width())

    @property
    def least_height(self) -> int:
        """What it needs with its head, wherever that stands, in pixels."""
        return self.minimumSizeHint().height() + (0 if self.has_head else self.head_height)

    @property
    def head_height(self) -> int:
        """What the head takes of the height, with the space below it."""
        return self.head.minimumSizeHint().height() + theme.SPACE

    def isAncestorOf(self, child: QWidget) -> bool:
        """Of what stands in its head too, wherever that is."""
        return super().isAncestorOf(child) or self.head.isAncestorOf(child)
