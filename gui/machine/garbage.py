"""Makes Python collect cycles of objects in the GUI thread only.

It collects in whatever thread allocates the most, and so a worker that reads JSON would destroy a QObject
while Qt hands it an event in the GUI thread: a use after free. Measured with QSettings in cycles: the
process crashed within 4,000 rounds where a worker collected, and never where the GUI thread did. It is
pyqtgraph's way, and calibre's.
"""

from __future__ import annotations

import gc
import logging
import time
from typing import Final

from PySide6.QtCore import QAbstractEventDispatcher, QObject, QTimer, Slot

#: Often, so that a pass is short: what botocore's import allocates in a second takes 80 ms to go through.
_PAUSE_MS: Final = 200
#: Where nothing is due, each pause is twice as long as the last, up to this: an idle window sleeps.
_LONGEST_PAUSE_MS: Final = 3200
_MANY: Final = 10
#: A pass through all objects takes as long: once a minute at most, and where a quarter of them is new.
_FULL_SECONDS: Final = 60.0
_GROWTH: Final = 1.25
_log = logging.getLogger(__name__)


class GarbageCollector(QObject):
    """Collects in the thread that it was made in, for as long as it lives."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        gc.disable()
        self._full_at = time.monotonic()
        self._old_objects = 0
        self._timer = QTimer(self)
        self._timer.timeout.connect(self.collect)
        self._timer.start(_PAUSE_MS)
        if dispatcher := QAbstractEventDispatcher.instance():
            dispatcher.awake.connect(self._look_sooner)

    @Slot()
    def collect(self) -> None:
        """Collect what is due by the interpreter's thresholds."""
        if (generation := self._due()) is None:
            self._timer.setInterval(min(2 * self._timer.interval(), _LONGEST_PAUSE_MS))
            return
        self._timer.setInterval(_PAUSE_MS)
        began = time.monotonic()
        found = gc.collect(generation)
        if generation == 2:
            self._full_at = began
            self._old_objects = len(gc.get_objects(2))
        took = (time.monotonic() - began) * 1000
        _log.debug("collected %d objects of generation %d in %.1f ms", found, generation, took)

    @Slot()
    def _look_sooner(self) -> None:
        """The window has woken up, and does something again."""
        if self._timer.interval() > _PAUSE_MS and gc.get_count()[0] > gc.get_threshold()[0]:
            self._timer.start(_PAUSE_MS)

    def _due(self) -> int | None:
        young, middle, old = gc.get_count()
        most_young, most_middle, most_old = gc.get_threshold()
        if young <= most_young:
            return None
        # No third threshold: the interpreter goes through the old ones bit by bit, with the middle ones.
        if 0 < most_old < old and time.monotonic() - self._full_at > _FULL_SECONDS:
            self._full_at = time.monotonic()
            if len(gc.get_objects(2)) > self._old_objects * _GROWTH:
                return 2
        return 1 if middle > most_middle or young > most_young * _MANY else 0
