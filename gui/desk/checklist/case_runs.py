"""Cases walked in the background, on a client of their own: the window goes on meanwhile."""

from __future__ import annotations

from contextlib import closing
from functools import partial
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QObject, Qt, Signal

from gui.checklist.pools import pool_on
from gui.checklist.run import run
from gui.dialogs.long_work import LongWork
from gui.visible import visible

if TYPE_CHECKING:
    import threading
    from collections.abc import Callable, Sequence

    from gui.checklist.cases import Case
    from gui.checklist.pools import Ground

#: Seconds between two cases.
_PAUSE: Final = 0.02


class CaseRuns(QObject):
    """One run at a time. ``work`` shows how far it is, and has its Cancel."""

    #: Environment's name and ``CaseResult`` of a case that was walked.
    walked = Signal(str, object)
    #: In words: what came of the run.
    said = Signal(str)
    #: As ``walked``, in the worker.
    _walked = Signal(str, object)

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self.work = LongWork()
        self._walked.connect(self.walked, Qt.ConnectionType.QueuedConnection)

    @property
    def is_busy(self) -> bool:
        """Whether cases are walked."""
        return self.work.is_busy

    def start(self, cases: Sequence[Case], ground: Ground) -> None:
        """Walk ``cases`` one after the other; what the sandbox was set to holds again afterwards."""
        name, tell_walked = ground.environment.name, self._walked.emit

        def walk_all(end: threading.Event, tell: Callable[[int, int], object]) -> int:
            done = 0
            with pool_on(ground) as pool, closing(run(cases, pool)) as results:
                for result in results:
                    done += 1
                    tell_walked(name, result)
                    tell(done, len(cases))
                    # The window gets its turn between two cases: a log-in computes for long.
                    if end.wait(_PAUSE):
                        break
            return done

        words = self.tr("Running {count} cases over {name} …").format(count=len(cases), name=visible(name))
        # What shows why it failed goes with the run.
        tell_failed = lambda: self.said.emit(self.work.note.text())  # noqa: E731
        self.work.begin(words, walk_all, partial(self._tell_done, len(cases)), tell_failed)

    def _tell_done(self, count: int, done: int) -> None:
        words = self.tr("{done} of {count} cases were run.").format(done=done, count=count)
        self.said.emit(words if done == count else self.tr("Cancelled: {words}").format(words=words))
