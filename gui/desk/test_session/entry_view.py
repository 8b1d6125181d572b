"""Shows each call when it has been recorded, and says where the record cannot be kept."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QObject, Qt, QTimer, Slot

from gui.look.languages import told, written

if TYPE_CHECKING:
    from PySide6.QtWidgets import QMainWindow

    from gui.desk.pool.view import PoolView
    from gui.desk.test_session.sent_values import SentValues
    from gui.evidence.entry import Entry
    from gui.evidence.recorder import Evidence
    from gui.sentences import Sentence


#: What is recorded within that time is shown at once, so that many entries cost no more than one: a frame.
_GATHERING_MS: Final = 16


class EntryView(QObject):
    """Joins what is recorded with what was typed for it. The status bar is hidden while all is kept."""

    def __init__(self, evidence: Evidence, sent: SentValues, view: PoolView, window: QMainWindow) -> None:
        super().__init__(window)
        self._evidence = evidence
        self._sent = sent
        self._view = view
        self._window = window
        self._problem: Sentence | None = None
        self._gathered: list[Entry] = []
        self._gathering = QTimer(self)
        self._gathering.setSingleShot(True)
        self._gathering.setInterval(_GATHERING_MS)
        self._gathering.timeout.connect(self._show)
        view.timeline.typed_for = sent.of
        view.timeline.place_of = evidence.place_of
        view.timeline.catch_up = self._show
        # In the thread that makes the call: it knows for which one the entry is.
        evidence.recorded.connect(sent.note, Qt.ConnectionType.DirectConnection)
        evidence.recorded.connect(self._take)
        written(self, self._write)

    @Slot(object)
    def _take(self, entry: Entry) -> None:
        self._view.note(entry, self._sent.code_of(entry))
        self._gathered.append(entry)
        if not self._gathering.isActive():
            self._gathering.start()

    @Slot()
    def _show(self) -> None:
        self._gathering.stop()
        if (problem := self._evidence.problem) != self._problem:
            self._problem = problem
            self._write()
            if problem is None:
                self._window.statusBar().clearMessage()
            self._window.statusBar().setVisible(problem is not None)
        entries, self._gathered = self._gathered, []
        if entries:
            self._view.timeline.extend(entries)
            self._view.mail.show_standing()

    def _write(self) -> None:
        # One is made when it is first asked for.
        if self._problem:
            self._window.statusBar().showMessage(told(self._problem))
