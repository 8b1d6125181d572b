"""What nobody expected: kept in a file, told in a sentence, and the app goes on."""

from __future__ import annotations

import sys
import threading
import traceback
from datetime import UTC, datetime
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, Signal, Slot
from PySide6.QtWidgets import QApplication, QMessageBox

from gui.machine.folders import private_file

if TYPE_CHECKING:
    from pathlib import Path
    from types import TracebackType


class CrashReporter(QObject):
    """Takes over the exception hooks. Lives in the GUI thread; each place in the code is reported once.

    The report names the kind of error and the lines that led there, not its text and not its values: they
    could hold a password.
    """

    _crashed = Signal(str)

    def __init__(self, file: Path) -> None:
        super().__init__()
        self._file = file
        self._seen: set[str] = set()
        self._box: QMessageBox | None = None
        self._crashed.connect(self._tell, Qt.ConnectionType.QueuedConnection)

    def install(self) -> None:
        """Report every exception that nothing has caught, in any thread."""
        sys.excepthook = self._report
        threading.excepthook = lambda hook: self._report(hook.exc_type, hook.exc_value, hook.exc_traceback)

    def _report(
        self, kind: type[BaseException], error: BaseException | None, trace: TracebackType | None
    ) -> None:
        if issubclass(kind, KeyboardInterrupt):
            QApplication.quit()
            return
        del error
        lines = "".join(traceback.format_tb(trace))
        report = f"{datetime.now(UTC).isoformat()}\n{lines}{kind.__module__}.{kind.__qualname__}\n\n"
        if lines not in self._seen:
            self._seen.add(lines)
            try:
                private_file(self._file)
                with self._file.open("a", encoding="utf-8") as file:
                    file.write(report)
                where = self.tr("The details are in {file}.").format(file=self._file)
            except OSError:
                where = self.tr("The details could not be written to {file}.").format(file=self._file)
            self._crashed.emit(where)

    @Slot(str)
    def _tell(self, where: str) -> None:
        box = QMessageBox(
            QMessageBox.Icon.Warning,
            "Signup Desk",
            self.tr(
                "Something went wrong inside Signup Desk. What you typed is still there.\n{where}"
            ).format(where=where),
            parent=QApplication.activeWindow(),
        )
        # Without a window of ours in front it has no parent: then this alone keeps it.
        self._box = box
        box.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        box.open()
