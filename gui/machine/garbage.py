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

from PySide6.QtCore import QObject, QTimer, Slot

#: Often, so that a pass is short: what botocore's import allocates in a second takes 80 ms to go through.
_PAUSE_MS: Final = 200
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
        timer = QTimer(self)
        timer.setInterval(_PAUSE_MS)
        timer.timeout.connect(self.collect)
        timer.start()

    @Slot()
    def collect(self) -> None:
        """Collect what is due by the interpreter's thresholds."""
        if (generation := self._due()) is None:
            return
        began = time.monotonic()
        found = gc.collect(generation)
        if generation == 2:
            self._full_at = began
            self._old_objects = len(gc.get_objects(2))
        took = (time.monotonic() - began) * 1000
        _log.debug("collected %d objects of generation %d in %.1f ms", found, generation, took)

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
