"""How long Qt's event loop stands still while something is done: nothing is painted, no key is taken."""

from __future__ import annotations

import time
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

import psutil
from PySide6.QtCore import QCoreApplication, QEventLoop, Qt, QTimer

if TYPE_CHECKING:
    from collections.abc import Callable

#: Turns of the loop before and after an act, in which it does what is left over.
_TURNS: Final = 20


@dataclass(frozen=True)
class Turned:
    """What an act came to.

    Attributes:
        took: until it was done, in milliseconds.
        gap: the longest time between two turns of the loop meanwhile, in milliseconds; less what other
            processes had of the processor, where the system tells it.
        grown: what the process has more of memory afterwards, in MB.
    """

    took: float
    gap: float
    grown: float


class Loop:
    """Looks each millisecond whether the loop turns."""

    def __init__(self) -> None:
        self._longest = 0.0
        self._last = self._delayed = 0.0
        self._timer = QTimer()
        self._timer.setTimerType(Qt.TimerType.PreciseTimer)
        self._timer.setInterval(1)
        self._timer.timeout.connect(self._look)

    def run(self, act: Callable[[], object], done: Callable[[], bool] = lambda: True) -> Turned:
        """Act, and let the loop turn until it is ``done``."""
        memory = psutil.Process().memory_info().rss
        self._timer.start()
        self.turn(_TURNS)
        self._longest, began = 0.0, time.perf_counter()
        self._last, self._delayed = began, _delay()
        act()
        while not done():
            self.turn()
        took = time.perf_counter() - began
        self.turn(_TURNS)
        self._timer.stop()
        grown = psutil.Process().memory_info().rss - memory
        return Turned(1000 * took, 1000 * self._longest, grown / 2**20)

    def turn(self, turns: int = 1) -> None:
        """Let the loop turn, as between two moves of a mouse."""
        for _ in range(turns):
            # Waits like the app does: a loop that spins would take the interpreter's lock from the workers.
            QCoreApplication.processEvents(
                QEventLoop.ProcessEventsFlag.AllEvents | QEventLoop.ProcessEventsFlag.WaitForMoreEvents
            )

    def _look(self) -> None:
        now, delayed = time.perf_counter(), _delay()
        self._longest = max(self._longest, now - self._last - (delayed - self._delayed))
        self._last, self._delayed = now, delayed


def _delay() -> float:
    """For how many seconds this thread could have run, and had no processor."""
    try:
        with open("/proc/thread-self/schedstat", "rb", buffering=0) as file:
            return int(file.read().split()[1]) / 1e9
    except OSError:
        return 0.0
