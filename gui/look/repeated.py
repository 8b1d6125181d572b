"""What is done now, and again whenever a signal tells of a change."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, SignalInstance, Slot

if TYPE_CHECKING:
    from collections.abc import Callable


def now_and_on(signal: SignalInstance, owner: QObject, act: Callable[[], None]) -> None:
    """Call ``act`` now, and at each ``signal`` for as long as ``owner`` lives."""
    act()
    signal.connect(_Act(owner, act).run)


class _Act(QObject):
    """Dies with its owner, and its connection with it."""

    def __init__(self, owner: QObject, act: Callable[[], None]) -> None:
        super().__init__(owner)
        self._act = act

    @Slot()
    def run(self) -> None:
        self._act()
