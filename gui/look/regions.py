"""F6 goes from region to region of a window, Shift+F6 back."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Slot
from PySide6.QtGui import QKeySequence, QShortcut

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from PySide6.QtWidgets import QWidget


class Regions(QObject):
    """The regions of ``window`` in their order: each a widget, and what takes the focus into it.

    One within another stands behind it. What is not on show is passed over.
    """

    def __init__(self, window: QWidget, regions: Sequence[tuple[QWidget, Callable[[], object]]]) -> None:
        super().__init__(window)
        self._window = window
        self._regions = [*regions]
        for keys, go in (("F6", self._go_on), ("Shift+F6", self._go_back)):
            shortcut = QShortcut(QKeySequence(keys), window)
            shortcut.setAutoRepeat(False)
            shortcut.activated.connect(go)

    def add(self, region: QWidget, enter: Callable[[], object]) -> None:
        """Have one region more, behind the others."""
        self._regions.append((region, enter))

    @Slot()
    def _go_on(self) -> None:
        self._go(1)

    @Slot()
    def _go_back(self) -> None:
        self._go(-1)

    def _go(self, step: int) -> None:
        shown = [(region, enter) for region, enter in self._regions if region.isVisible()]
        focused = self._window.focusWidget()
        here = [
            place
            for place, (region, _) in enumerate(shown)
            if focused is not None and (region is focused or region.isAncestorOf(focused))
        ]
        if shown:
            _, enter = shown[(here[-1] + step if here else 0) % len(shown)]
            enter()
