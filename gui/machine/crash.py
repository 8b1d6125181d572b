"""Unexpected errors: written to a file and counted; the app goes on."""

from __future__ import annotations

import logging
import sys
import threading
from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QApplication

from gui.machine.crash_report import add_report, code_lines, headline

if TYPE_CHECKING:
    from pathlib import Path
    from types import TracebackType

_log = logging.getLogger(__name__)


@dataclass
class Crash:
    """An exception that nothing has caught: where it was raised, what led there, how often it came."""

    headline: str
    lines: str
    times: int = 0


class CrashReporter(QObject):
    """Takes over the exception hooks. Each place in the code is written down once."""

    #: A key of ``crashes``: it has come, perhaps not for the first time. Comes from any thread: queue it.
    happened = Signal(str)

    def __init__(self, file: Path) -> None:
        super().__init__()
        self.file = file
        #: Whether the file could be written.
        self.is_written = True
        self.crashes: dict[str, Crash] = {}

    def install(self) -> None:
        """Report every exception that nothing has caught, in any thread."""
        self._before = sys.excepthook, sys.unraisablehook, threading.excepthook
        sys.excepthook = self._report
        sys.unraisablehook = lambda hook: self._report(hook.exc_type, hook.exc_value, hook.exc_traceback)
        threading.excepthook = lambda hook: self._report(hook.exc_type, hook.exc_value, hook.exc_traceback)

    def uninstall(self) -> None:
        """Give the hooks back, and log what happened more than once."""
        sys.excepthook, sys.unraisablehook, threading.excepthook = self._before
        for crash in self.crashes.values():
            if crash.times > 1:
                _log.error("crashed %d times: %s", crash.times, crash.headline)

    def _report(
        self, kind: type[BaseException], error: BaseException | None, trace: TracebackType | None
    ) -> None:
        if issubclass(kind, SystemExit):
            return  # how a thread ends itself
        if issubclass(kind, KeyboardInterrupt):
            QApplication.quit()
            return
        lines = code_lines(kind, error, trace)
        if not (crash := self.crashes.get(lines)):
            crash = self.crashes[lines] = Crash(headline(kind, trace), lines)
            _log.error("crashed: %s", crash.headline)
            try:
                add_report(self.file, lines)
            except OSError:
                self.is_written = False
        crash.times += 1
        try:
            self.happened.emit(lines)
        except RuntimeError:
            return  # the app is ending, and this object has gone
