"""The worker thread: submit work under a key, get its result in the GUI thread."""

from __future__ import annotations

import itertools
import queue
import threading
from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, Signal, Slot

if TYPE_CHECKING:
    from collections.abc import Callable

    _Lane = queue.SimpleQueue["_Work | None"]


@dataclass(frozen=True)
class Failure:
    """The work raised: ``error`` is what."""

    error: Exception


@dataclass(frozen=True)
class _Work:
    key: str
    ticket: int
    run: Callable[[], object]


class Runner(QObject):
    """Runs work one after another on a daemon thread; lives in the GUI thread.

    A daemon thread and not a QThread: one that is still inside a blocking call at quit aborts the process.
    Work that is under way under a key refuses a second submit under it: one click, one request.
    """

    #: key, result of the work (or a ``Failure``); emitted in the GUI thread, and not for cancelled work.
    finished = Signal(str, object)
    _arrived = Signal(object, object)

    def __init__(self, name: str, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._name = name
        self._tickets = itertools.count()
        self._under_way: dict[str, int] = {}
        self._arrived.connect(self._deliver, Qt.ConnectionType.QueuedConnection)
        self._lane = self._open_lane()

    def submit(self, key: str, run: Callable[[], object]) -> bool:
        """Have ``run`` called in the worker; ``False``, and nothing done, where ``key`` is under way."""
        if key in self._under_way:
            return False
        self._under_way[key] = next(self._tickets)
        self._lane.put(_Work(key, self._under_way[key], run))
        return True

    def is_under_way(self, key: str) -> bool:
        """Whether work under ``key`` has been submitted and neither delivered nor cancelled."""
        return key in self._under_way

    @property
    def is_busy(self) -> bool:
        """Whether any work is under way."""
        return bool(self._under_way)

    def cancel(self, key: str) -> None:
        """Wait no longer for the work under ``key``: it may still be done, but its result changes nothing."""
        if self._under_way.pop(key, None) is not None:
            # The thread may sit in that call for a while yet. What comes next does not wait for it.
            self._lane.put(None)
            self._lane = self._open_lane()

    def cancel_all(self) -> None:
        """Wait no longer for anything."""
        for key in list(self._under_way):
            self.cancel(key)

    def _open_lane(self) -> _Lane:
        lane: _Lane = queue.SimpleQueue()
        threading.Thread(target=self._work_off, args=(lane,), name=self._name, daemon=True).start()
        return lane

    def _work_off(self, lane: _Lane) -> None:
        while (work := lane.get()) is not None:
            try:
                result: object = work.run()
            except Exception as error:  # whatever it is, it belongs to whoever asked for the work
                result = Failure(error)
            try:
                self._arrived.emit(work, result)
            except RuntimeError:
                return  # the window has gone, and this object with it

    @Slot(object, object)
    def _deliver(self, work: _Work, result: object) -> None:
        if self._under_way.get(work.key) == work.ticket:
            del self._under_way[work.key]
            self.finished.emit(work.key, result)
