"""Worker threads: submit work with its receivers, and they are called in the GUI thread.

What a piece of work was submitted with is let go of in the GUI thread, too. Its functions hold widgets, and a
worker that drops the last reference to one destroys it: a hang or a crash inside Qt, measured.
"""

from __future__ import annotations

import threading
import time
from collections import deque
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Final, TypeVar
from weakref import WeakSet

from PySide6.QtCore import QObject, Qt, Signal, Slot

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

_Result = TypeVar("_Result")

#: A thread without work ends after so many seconds.
_IDLE_SECONDS: Final = 10.0


@dataclass(eq=False)
class _Job:
    #: The runner that takes the result is no more.
    runner_gone: threading.Event
    key: str
    work: Callable[[], Any]
    done: Callable[[Any], object]
    failed: Callable[[Exception], object]
    late: Callable[[Any], object] | None
    #: No thread will call ``work`` any more.
    is_over: bool = False

    def let_go(self) -> None:
        """Hold nothing any more; for the GUI thread, as the worker may hold the job itself for a while."""
        vars(self).clear()
        _held.discard(self)

    @property
    def is_left(self) -> bool:
        """Whether it is over and nobody is there to take its result."""
        return self.is_over and self.runner_gone.is_set()


def end_threads(seconds: float) -> None:
    """End the worker threads: each does what it has to do still, and at most ``seconds`` are waited for all.

    What was not delivered by then is not any more: call it in the GUI thread, once its loop has ended.
    A daemon thread that runs on while the interpreter ends may take it down; one that is inside a blocking
    call by then is left to that.
    """
    until = time.monotonic() + seconds
    threads = [lane.end() for lane in list(_lanes)]
    for thread in threads:
        if thread is not None:
            thread.join(max(0.0, until - time.monotonic()))
    for job in [each for each in _held if each.is_over]:
        job.let_go()


class Runner(QObject):
    """Does work in order on a daemon thread; lives in the GUI thread.

    A daemon thread and not a QThread: one that is still inside a blocking call at quit aborts the process.
    Work that is under way under a key refuses a second submit under it: one click, one request.
    """

    #: job, its result, the exception that it raised or ``None``
    _arrived = Signal(object, object, object)

    def __init__(self, name: str, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._name = name
        self._jobs: dict[str, _Job] = {}
        self._gone = threading.Event()
        self.destroyed.connect(self._gone.set)
        self._arrived.connect(self._deliver, Qt.ConnectionType.QueuedConnection)
        self._lane = _Lane(name, self._arrived.emit)

    def submit(
        self,
        key: str,
        work: Callable[[], _Result],
        done: Callable[[_Result], object],
        failed: Callable[[Exception], object] | None = None,
        late: Callable[[_Result], object] | None = None,
    ) -> bool:
        """Have ``work`` called in the worker, and one of the others in the GUI thread.

        Args:
            key: What the work is for: one piece of work a key at a time.
            work: What to do. Blocks; touches no widget.
            done: Takes what ``work`` returned.
            failed: Takes what ``work`` raised; without it, that is raised in the GUI thread.
            late: Takes what ``work`` returned although nobody waits for it any more.

        Returns:
            ``False``, and nothing is done, where work under ``key`` is under way.
        """
        if key in self._jobs:
            return False
        for left in [each for each in _held if each.is_left]:
            left.let_go()
        job = _Job(self._gone, key, work, done, failed or _raise, late)
        _held.add(job)
        self._jobs[key] = job
        self._lane.add(job)
        return True

    def is_under_way(self, key: str) -> bool:
        """Whether work under ``key`` has been submitted and neither delivered nor cancelled."""
        return key in self._jobs

    @property
    def is_busy(self) -> bool:
        """Whether any work is under way."""
        return bool(self._jobs)

    def cancel(self, key: str) -> None:
        """Wait no longer for the work under ``key``. What has not begun does not begin."""
        if job := self._jobs.pop(key, None):
            lane = self._lane.without(job)
            if lane is self._lane:
                job.let_go()
            self._lane = lane

    def cancel_all(self) -> None:
        """Wait no longer for anything."""
        # The last first: after the cancelled one that runs, the next ones would begin.
        for key in reversed(list(self._jobs)):
            self.cancel(key)

    @Slot(object, object, object)
    def _deliver(self, job: _Job, result: object, error: Exception | None) -> None:
        if job not in _held:  # the threads have been ended
            return
        try:
            if self._jobs.get(job.key) is job:
                del self._jobs[job.key]
                if error:
                    job.failed(error)
                else:
                    job.done(result)
            elif job.late and not error:
                job.late(result)
        finally:
            job.let_go()


class _Lane:
    """Jobs in their order, and the thread that does them; it comes with work and goes without."""

    def __init__(
        self, name: str, arrived: Callable[[_Job, object, object], object], jobs: Iterable[_Job] = ()
    ) -> None:
        self._name = name
        self._arrived = arrived
        self._waiting = deque(jobs)
        self._changed = threading.Condition()
        self._has_thread = False
        self._is_left = False
        self._is_ending = False
        self._thread: threading.Thread | None = None
        _lanes.add(self)
        if self._waiting:
            self._open()

    def end(self) -> threading.Thread | None:
        """Do what waits, and end; returns the thread, if there is one."""
        with self._changed:
            self._is_ending = True
            self._changed.notify()
            return self._thread if self._has_thread else None

    def add(self, job: _Job) -> None:
        """Do ``job`` after all others."""
        with self._changed:
            self._waiting.append(job)
            if self._has_thread:
                self._changed.notify()
            else:
                self._open()

    def without(self, job: _Job) -> _Lane:
        """The lane of the other jobs: a new one where ``job`` has begun, so that they do not wait for it."""
        with self._changed:
            if job in self._waiting:
                self._waiting.remove(job)
                return self
            self._is_left = True
            self._changed.notify()
            waiting, self._waiting = self._waiting, deque()
            return _Lane(self._name, self._arrived, waiting)

    def _open(self) -> None:
        self._has_thread = True
        self._thread = threading.Thread(target=self._work_off, name=self._name, daemon=True)
        self._thread.start()

    def _next(self) -> _Job | None:
        with self._changed:
            self._changed.wait_for(self._is_awake, _IDLE_SECONDS)
            if self._waiting and not self._is_left:
                return self._waiting.popleft()
            self._has_thread = False
            return None

    def _is_awake(self) -> bool:
        return self._is_left or self._is_ending or bool(self._waiting)

    def _work_off(self) -> None:
        while (job := self._next()) and self._do(job):
            pass

    def _do(self, job: _Job) -> bool:
        """Do ``job`` and tell; returns whether anybody is left to tell the next one."""
        result: object = None
        error: Exception | None = None
        try:
            result = job.work()
        except Exception as raised:  # whatever it is, it belongs to whoever asked for the work
            error = raised
        job.is_over = True
        try:
            self._arrived(job, result, error)
        except RuntimeError:  # the window has gone, and the runner with it
            for waiting in self._waiting:
                waiting.is_over = True
            return False
        return True


#: All there are.
_lanes: WeakSet[_Lane] = WeakSet()
#: Submitted, and neither delivered nor left. For the GUI thread.
_held: set[_Job] = set()


def _raise(error: Exception) -> None:
    raise error
