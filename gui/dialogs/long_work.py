"""Work that takes long: its progress, its Cancel button, its result."""

from __future__ import annotations

import threading
from typing import TYPE_CHECKING, Any, TypeVar

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QProgressBar, QPushButton, QVBoxLayout, QWidget

from gui.cognito.phone_calls.refusals import reading_problem
from gui.look.announce import announce
from gui.look.languages import told, written
from gui.look.long_text import PlainLabel
from gui.machine.runner import Runner

if TYPE_CHECKING:
    from collections.abc import Callable

_Result = TypeVar("_Result")
_KEY = "work"


class LongWork(QWidget):
    """Does one piece of work at a time in a worker of its own."""

    #: Whether work is under way.
    running_changed = Signal(bool)
    _told = Signal(object, int, int)

    def __init__(self) -> None:
        super().__init__()
        self._runner = Runner("long work", self)
        # Set once the work is to end; what an older one still tells is known by it.
        self._run = threading.Event()
        self._bar = QProgressBar()
        self._bar.setObjectName("workProgress")
        self.note = PlainLabel()
        self.note.setObjectName("workNote")
        self._cancel = QPushButton()
        self._cancel.setObjectName("workCancel")
        self._cancel.setAutoDefault(False)
        self._cancel.clicked.connect(self.cancel)
        row = QHBoxLayout()
        row.addWidget(self._bar, 1)
        row.addWidget(self._cancel)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.note)
        layout.addLayout(row)
        self._told.connect(self._show_progress, Qt.ConnectionType.QueuedConnection)
        self._set_running(is_running=False)
        written(self, self._write)

    def _write(self) -> None:
        self._bar.setAccessibleName(self.tr("Progress"))
        self._cancel.setText(self.tr("Ca&ncel"))

    @property
    def is_busy(self) -> bool:
        """Whether work is under way."""
        return self._runner.is_busy

    def begin(
        self,
        words: str,
        work: Callable[[threading.Event, Callable[[int, int], object]], _Result],
        done: Callable[[_Result], object],
        failed: Callable[[], object] = lambda: None,
        late: Callable[[Any], object] | None = None,
    ) -> None:
        """Have ``work`` done.

        Args:
            words: What is shown meanwhile.
            work: Is given an event, after which it is to end soon, and what it tells how much is done of how
                much.
            done: Takes its result.
            failed: Is called once why it failed is on show.
            late: Takes the result of work that was abandoned.
        """
        run = self._run = threading.Event()
        self._bar.setRange(0, 0)
        self._set_running(is_running=True)
        self.say(words)

        def finish(result: _Result) -> None:
            self._set_running(is_running=False)
            done(result)

        def fail(error: Exception) -> None:
            self._set_running(is_running=False)
            self.say(told(reading_problem(error)), is_problem=True)
            failed()

        tell = self._told.emit
        self._runner.submit(
            _KEY, lambda: work(run, lambda done, total: tell(run, done, total)), finish, fail, late
        )

    @Slot()
    def cancel(self) -> None:
        """Have the work end after the request that is under way."""
        self._run.set()
        self._cancel.setEnabled(False)

    def abandon(self) -> None:
        """Have the work end, and wait for it no longer."""
        self._run.set()
        self._runner.cancel_all()
        self._set_running(is_running=False)
        self.note.clear()

    @Slot(object, int, int)
    def _show_progress(self, run: threading.Event, done: int, total: int) -> None:
        if run is self._run and self._runner.is_busy:
            self._bar.setRange(0, total)
            self._bar.setValue(done)
            self._bar.setFormat(self.tr("{done} of {total}").format(done=f"{done:,}", total=f"{total:,}"))

    def say(self, words: str, *, is_problem: bool = False) -> None:
        """Show the result, or why the work cannot begin."""
        self.note.setProperty("role", "problem" if is_problem else "")
        self.note.style().unpolish(self.note)
        self.note.style().polish(self.note)
        self.note.setText(words)
        if words:
            announce(self.note, words, is_urgent=is_problem)

    def _set_running(self, *, is_running: bool) -> None:
        self._bar.setVisible(is_running)
        self._cancel.setVisible(is_running)
        self._cancel.setEnabled(is_running)
        self.running_changed.emit(is_running)
