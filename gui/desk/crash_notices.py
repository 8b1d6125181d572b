"""Shows crashes to the tester: the first in a dialog, repeats in a notice."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QElapsedTimer, QObject, Qt, QTimer, Signal, Slot
from PySide6.QtWidgets import QApplication, QWidget

from gui.sentences import N_

if TYPE_CHECKING:
    from gui.dialogs.crash import CrashDialog
    from gui.machine.crash import CrashReporter

#: The least time between two notices about the same repeated crash, in milliseconds.
_TOLD_AGAIN_MS: Final = 10_000


class CrashNotices(QObject):
    """One dialog tells of all that have happened since the last one was closed; repeats are counted in it."""

    #: ``Sentence``: a crash that a closed dialog had shown has happened again.
    repeated = Signal(object)

    def __init__(self, reporter: CrashReporter) -> None:
        super().__init__()
        self._reporter = reporter
        self._told: set[str] = set()
        self._unread: list[str] = []
        self._dialog: CrashDialog | None = None
        self._since_told = QElapsedTimer()
        reporter.happened.connect(self._tell, Qt.ConnectionType.QueuedConnection)

    def tell_of_fault(self, text: str) -> None:
        """Tell that native code ended the last run, with what the interpreter wrote as it died."""
        words = self.tr("The last time, Signup Desk ended with a crash. What was on record is kept.")
        dialog = self._made()
        dialog.setAttribute(Qt.WidgetAttribute.WA_ShowWithoutActivating)
        dialog.show_crashes(words, text, is_written=True)
        dialog.show()

    @Slot(str)
    def _tell(self, lines: str) -> None:
        if lines not in self._told:
            self._told.add(lines)
            self._unread.append(lines)
        elif self._dialog is None:
            self._tell_again(lines)
            return
        self._show()

    def _tell_again(self, lines: str) -> None:
        if self._since_told.isValid() and not self._since_told.hasExpired(_TOLD_AGAIN_MS):
            return
        self._since_told.start()
        crash = self._reporter.crashes[lines]
        count, what = crash.times, crash.headline
        self.repeated.emit(
            N_("The same error happened again ({count} times so far): {what}.", count=count, what=what)
        )

    @Slot()
    def _show(self) -> None:
        if not self._unread:
            return
        dialog = self._dialog or self._open()
        crashes = [self._reporter.crashes[lines] for lines in self._unread]
        words = self.tr("Something went wrong inside Signup Desk. What you typed is still there.")
        counted = [f"{crash.times} x {crash.headline}\n{crash.lines}" for crash in crashes]
        dialog.show_crashes(words, "\n\n".join(counted), is_written=self._reporter.is_written)
        dialog.show()

    def _open(self) -> CrashDialog:
        dialog = self._dialog = self._made()
        dialog.finished.connect(self._unread.clear)
        dialog.destroyed.connect(self._reopen)
        return dialog

    def _made(self) -> CrashDialog:
        from gui.dialogs.crash import CrashDialog

        return CrashDialog(self._reporter.file, _window_in_front())

    @Slot()
    def _reopen(self) -> None:
        """The window that the dialog belonged to may have gone before anybody read it."""
        self._dialog = None
        QTimer.singleShot(0, self, self._show)


def _window_in_front() -> QWidget | None:
    # What is modal there blocks others. A dialog without a parent would keep the app running when its window
    # is closed.
    windows = [window for window in QApplication.topLevelWidgets() if window.isVisible()]
    return QApplication.activeWindow() or next(iter(windows), None)
