"""What nobody expected: kept in a file, told in a sentence, and the app goes on."""

from __future__ import annotations

import logging
import sys
import threading
from collections import Counter
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, Signal, Slot
from PySide6.QtWidgets import QApplication, QMessageBox

from gui.machine.crash_report import add_report, code_lines, headline

if TYPE_CHECKING:
    from pathlib import Path
    from types import TracebackType

_log = logging.getLogger(__name__)


class CrashReporter(QObject):
    """Takes over the exception hooks. Lives in the GUI thread; each place in the code is written down once.

    One box tells of all that have happened since the last one was closed.
    """

    _crashed = Signal(str)

    def __init__(self, file: Path) -> None:
        super().__init__()
        self._file = file
        self._is_written = True
        self._times: Counter[str] = Counter()
        self._headlines: dict[str, str] = {}
        self._told: set[str] = set()
        self._unread: list[str] = []
        self._box: QMessageBox | None = None
        self._crashed.connect(self._tell, Qt.ConnectionType.QueuedConnection)

    def install(self) -> None:
        """Report every exception that nothing has caught, in any thread."""
        self._before = sys.excepthook, sys.unraisablehook, threading.excepthook
        sys.excepthook = self._report
        sys.unraisablehook = lambda hook: self._report(hook.exc_type, hook.exc_value, hook.exc_traceback)
        threading.excepthook = lambda hook: self._report(hook.exc_type, hook.exc_value, hook.exc_traceback)

    def uninstall(self) -> None:
        """Give the hooks back, and log what happened more than once."""
        sys.excepthook, sys.unraisablehook, threading.excepthook = self._before
        for lines, times in self._times.items():
            if times > 1:
                _log.error("crashed %d times: %s", times, self._headlines[lines])

    def tell_of_fault(self) -> None:
        """Tell that native code ended the last run; what is known of it is in the file."""
        _log.error("the last run was ended by native code")
        self._crashed.emit("")

    def _report(
        self, kind: type[BaseException], error: BaseException | None, trace: TracebackType | None
    ) -> None:
        if issubclass(kind, SystemExit):
            return  # how a thread ends itself
        if issubclass(kind, KeyboardInterrupt):
            QApplication.quit()
            return
        lines = code_lines(kind, error, trace)
        self._times[lines] += 1
        if self._times[lines] == 1:
            self._headlines[lines] = headline(kind, trace)
            _log.error("crashed: %s", self._headlines[lines])
            try:
                add_report(self._file, lines)
            except OSError:
                self._is_written = False
        try:
            self._crashed.emit(lines)
        except RuntimeError:
            return  # the app is ending, and this object has gone

    @Slot(str)
    def _tell(self, lines: str) -> None:
        if lines not in self._told:
            self._told.add(lines)
            self._unread.append(lines)
        if self._unread:
            box = self._box or self._open()
            box.setText(self._words())

    def _open(self) -> QMessageBox:
        # A child of the window in front: what is modal there blocks others. A box without a parent would keep
        # the app running when its window is closed.
        windows = [window for window in QApplication.topLevelWidgets() if window.isVisible()]
        parent = QApplication.activeWindow() or next(iter(windows), None)
        box = QMessageBox(QMessageBox.Icon.Warning, "Signup Desk", "", parent=parent)
        box.setObjectName("crashNotice")
        box.setTextFormat(Qt.TextFormat.PlainText)
        box.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        box.finished.connect(self._read)
        box.destroyed.connect(self._reopen)
        self._box = box
        box.show()
        return box

    def _words(self) -> str:
        crashes = [lines for lines in self._unread if lines]
        told = []
        if "" in self._unread:
            told.append(self.tr("The last time, Signup Desk ended with a crash."))
        if crashes:
            told.append(self.tr("Something went wrong inside Signup Desk. What you typed is still there."))
        if len(crashes) > 1 or any(self._times[lines] > 1 for lines in crashes):
            told += [f"{self._times[lines]} x {self._headlines[lines]}" for lines in crashes]
        where = (
            self.tr("The details are in {file}.")
            if self._is_written
            else self.tr("The details could not be written to {file}.")
        )
        return "\n".join([*told, where.format(file=self._file)])

    @Slot()
    def _read(self) -> None:
        self._unread.clear()

    @Slot()
    def _reopen(self) -> None:
        """The window that the box belonged to may have gone before anybody read it."""
        self._box = None
        if self._unread:
            self._crashed.emit(self._unread[0])
