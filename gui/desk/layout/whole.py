"""All of the window: what concerns all above, then the phone at the left and the panels beside it."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QSplitter, QVBoxLayout, QWidget

from gui.look import theme

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtCore import QByteArray
    from PySide6.QtGui import QResizeEvent

    from gui.desk.layout.panel_area import PanelArea

#: At least, at first, at most.
_PHONE_WIDTHS: Final = (340, 360, 460)
_HANDLE: Final = 8
_CENTRE: Final = Qt.AlignmentFlag.AlignHCenter


class Whole(QWidget):
    """``header`` across it, ``bars`` below, then ``phone`` and ``panels``.

    Where both have no room beside each other, one of them is on show: the phone, until the panels are asked
    for.
    """

    #: Whether phone and panels are on show in turn.
    takes_turns = Signal(bool)

    def __init__(self, header: QWidget, bars: Sequence[QWidget], phone: QWidget, panels: PanelArea) -> None:
        super().__init__()
        self._phone, self._panels = phone, panels
        self._is_tight = self._shows_panels = False
        phone.setMinimumWidth(_PHONE_WIDTHS[0])
        phone.setMaximumWidth(_PHONE_WIDTHS[2])
        self._sides = QSplitter()
        self._sides.setHandleWidth(_HANDLE)
        self._sides.setChildrenCollapsible(False)
        self._sides.addWidget(phone)
        self._sides.addWidget(panels)
        self._sides.setStretchFactor(0, 0)
        self._sides.setStretchFactor(1, 1)
        self._sides.setSizes([_PHONE_WIDTHS[1], 1000])
        self._below = below = QVBoxLayout()
        below.setContentsMargins(theme.SPACE_LARGE, 0, theme.SPACE_LARGE, theme.SPACE)
        below.setSpacing(theme.SPACE)
        for bar in bars:
            below.addWidget(bar)
        below.addWidget(self._sides, 1)
        rows = QVBoxLayout(self)
        rows.setContentsMargins(0, 0, 0, 0)
        rows.setSpacing(0)
        rows.addWidget(header)
        rows.addLayout(below, 1)

    def add_bar(self, bar: QWidget) -> None:
        """Have one bar more, over phone and panels."""
        self._below.insertWidget(self._below.count() - 1, bar)

    @property
    def state(self) -> QByteArray:
        """How phone and panels share the width."""
        return self._sides.saveState()

    def restore(self, state: QByteArray) -> None:
        """Share the width as before, where ``state`` tells how."""
        if not state.isEmpty():
            self._sides.restoreState(state)
            self._sides.setHandleWidth(_HANDLE)
            self._sides.setChildrenCollapsible(False)

    @Slot(bool)
    def show_panels(self, shows_panels: bool = True) -> None:
        """Where there is room for one of them, show the panels, or the phone."""
        self._shows_panels = shows_panels
        self._show()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Put the panels away where the phone would not be whole beside them."""
        super().resizeEvent(event)
        room = self.width() - 2 * theme.SPACE_LARGE - _HANDLE - self._phone.minimumWidth()
        is_tight = room < self._panels.least_width
        if is_tight != self._is_tight:
            self._is_tight, self._shows_panels = is_tight, False
            self._show()
            self.takes_turns.emit(is_tight)

    def _show(self) -> None:
        self._panels.setVisible(self._shows_panels or not self._is_tight)
        self._phone.setVisible(not (self._is_tight and self._shows_panels))
        # The phone by itself stands in the middle.
        is_alone = self._is_tight and not self._shows_panels
        self._below.setAlignment(self._sides, _CENTRE if is_alone else Qt.AlignmentFlag(0))
