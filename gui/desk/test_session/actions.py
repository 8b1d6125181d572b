"""What a tester does with the record: notes, pictures, reports, sessions."""

from __future__ import annotations

import json
from functools import partial
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtWidgets import QInputDialog, QMainWindow, QPlainTextEdit

from gui.evidence import record
from gui.evidence.entry import Kind
from gui.evidence.formats.call import Place
from gui.evidence.formats.masking import masking
from gui.evidence.index import Index, index
from gui.evidence.record import Query
from gui.machine.runner import Runner
from gui.messages.headers import telling_headers
from gui.phone.picture import picture
from gui.sentences import N_

if TYPE_CHECKING:
    from collections.abc import Callable

    from gui.desk.test_session.recorder import SessionRecorder
    from gui.dialogs.test_session.report import Draft
    from gui.dialogs.test_session.sessions import SessionsDialog
    from gui.evidence.debrief import Debrief
    from gui.evidence.entry import Entry
    from gui.evidence.journal import Journal
    from gui.evidence.recorder import Evidence
    from gui.evidence.session import Session
    from gui.messages.message import Message
    from gui.panels.timeline.panel import TimelinePanel
    from gui.panels.timeline.session_timer import SessionTimer
    from gui.phone.phone import Phone

#: What a report is of, where none is chosen: the last of these.
_TOLD_OF: Final = frozenset({Kind.CALL, Kind.REFUSED, Kind.VERDICT})


class SessionActions(QObject):
    """Acts on the record of this window, and shows older sessions in its timeline."""

    #: What was done, for the tester: title, words.
    told = Signal(object)
    #: The path of an export or a report.
    file_written = Signal(str)
    #: A new session has begun.
    begun = Signal()
    #: The tester wants to delete the users that are left, or to judge the cases that are open.
    clean_up_wanted = Signal()
    judging_wanted = Signal()

    def __init__(
        self,
        evidence: Evidence,
        recorder: SessionRecorder,
        timeline: TimelinePanel,
        phone: Phone,
        timer: SessionTimer,
        window: QMainWindow,
    ) -> None:
        super().__init__(window)
        self._evidence = evidence
        self._journal: Journal = evidence.journal
        self._recorder = recorder
        self._timeline = timeline
        self._phone = phone
        self._timer = timer
        self._window = window
        self._reads = Runner("reports", self)
        self._sessions: SessionsDialog | None = None
        timeline.left.connect(self._return)
        timer.begin(self._journal.session.started)
        #: The shown message; its headers go into reports about its receiver.
        self.message_on_show: Callable[[], Message | None] = lambda: None

    @property
    def is_busy(self) -> bool:
        """Whether a report is being put together, or a session opened."""
        return self._reads.is_busy

    @Slot()
    def take_note(self) -> None:
        """Ask for a note, and keep it."""
        dialog = QInputDialog(self._window)
        dialog.setObjectName("noteDialog")
        dialog.setWindowTitle(self.tr("Note"))
        dialog.setLabelText(self.tr("What did you see? It is kept with the time and the address."))
        dialog.setOption(QInputDialog.InputDialogOption.UsePlainTextEditForTextInput)
        for field in dialog.findChildren(QPlainTextEdit):
            field.setAccessibleName(self.tr("Note"))
        if dialog.exec() and (text := dialog.textValue().strip()):
            self._recorder.note(text)
        dialog.deleteLater()

    @Slot()
    def take_picture(self) -> None:
        """Take a picture of the phone, ask what to mark on it, and keep it."""
        from gui.dialogs.test_session.picture import PictureDialog

        image = picture(self._phone, self._phone.toast, hides_codes=self._recorder.hides_codes)
        dialog = PictureDialog(image, self._window)
        if dialog.exec() == PictureDialog.DialogCode.Accepted:
            self._recorder.keep_picture(dialog.canvas.image, dialog.note.text().strip())
        dialog.deleteLater()

    @Slot()
    def report(self) -> None:
        """Put a bug report together, of the chosen entry or the last one, and show it."""
        chosen = self._timeline.chosen
        session = self._timeline.session or self._journal.session
        message = self.message_on_show()
        work = partial(_draft, self._journal, chosen, session, message)
        self._reads.cancel_all()
        self._reads.submit("report", work, self._show_report)

    @Slot()
    def begin(self) -> None:
        """Ask what the next session is about, and begin it."""
        from gui.dialogs.test_session.session import SessionDialog
        from gui.evidence.session import new_session

        before = self._journal.session
        blank = new_session(before.versions)
        dialog = SessionDialog(blank, self.tr("New session"), self._window)
        if dialog.exec() == SessionDialog.DialogCode.Accepted:
            self._journal.begin()
            self._reads.submit(
                f"begin {blank.id}", partial(self._journal.describe, **dialog.changes), _nothing
            )
            self._timeline.begin(Index(), None)
            self._timer.begin(self._journal.session.started)
            self._recorder.begin_again()
            self.begun.emit()
        dialog.deleteLater()

    @Slot()
    def debrief(self) -> None:
        """Sum this session up, or the one that the timeline shows."""
        from gui.evidence.debrief import debrief

        session = self._timeline.session or self._journal.session
        work = partial(debrief, self._journal, self._evidence.ledger, session)
        self._reads.submit("debrief", work, self._show_debrief)

    def _show_debrief(self, summed_up: Debrief) -> None:
        from gui.dialogs.test_session.debrief import DebriefDialog

        dialog = DebriefDialog(summed_up, self._window)
        dialog.export_requested.connect(self.open_sessions)
        dialog.clean_up_requested.connect(self.clean_up_wanted)
        dialog.judge_requested.connect(dialog.accept)
        dialog.judge_requested.connect(self.judging_wanted)
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    @Slot()
    def open_sessions(self) -> None:
        """List the sessions on record."""
        from gui.dialogs.test_session.sessions import SessionsDialog

        if self._sessions is None:
            self._sessions = SessionsDialog(self._journal, self._window)
            self._sessions.opened.connect(self._open)
            self._sessions.written.connect(self.file_written)
        else:
            self._sessions.read()
        self._sessions.show()
        self._sessions.raise_()

    @Slot(object)
    def _open(self, session: Session) -> None:
        """Show ``session`` in the timeline; this window's own, as it goes on."""
        shown = None if session.id == self._journal.session.id else session
        find = partial(self._journal.read, index(session.id))
        self._reads.cancel_all()
        self._reads.submit("open", find, lambda found: self._timeline.begin(found, shown))

    @Slot()
    def _return(self) -> None:
        self._open(self._journal.session)

    def _show_report(self, draft: Draft | None) -> None:
        if draft is None:
            self.told.emit(N_("Nothing has happened yet that could be reported."))
            return
        from gui.dialogs.test_session.report import ReportDialog

        dialog = ReportDialog(draft, self._window)
        dialog.written.connect(self.file_written)
        dialog.shared.connect(self.told)
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()


def _nothing(_: object) -> None:
    """Nobody waits for it."""


def _draft(journal: Journal, chosen: Entry | None, session: Session, message: Message | None) -> Draft | None:
    """The report of an entry with its pictures; ``None``: there is nothing to report. Blocks for the disk."""
    from gui.dialogs.test_session.report import Draft
    from gui.evidence.report import report

    if chosen is None:
        wanted = journal.read(record.numbers(Query(session.id, kinds=_TOLD_OF)))
        found = journal.read(record.entries(wanted[-1:]))
        if not found:
            return None
        chosen = found[0]
    place = _place(journal, chosen)
    is_concerned = message is not None and message.summary.went_to(chosen.address)
    headers = telling_headers(message.source) if message and is_concerned else ()
    details = [("Message header", f"{name}: {value}") for name, value in headers]
    plain, masked = (
        report(journal, chosen, session, place, masking(addresses=addresses), details=details)
        for addresses in (False, True)
    )
    kept = journal.read(record.pictures(plain.pictures)) if plain.pictures else {}
    named = enumerate((kept[number] for number in plain.pictures if number in kept), 1)
    return Draft(
        plain, masked, tuple((f"picture-{place}.{kind}", content) for place, (kind, content) in named)
    )


def _place(journal: Journal, entry: Entry) -> Place:
    """Where the entry's environment was, as the record says."""
    wanted = journal.read(record.numbers(Query(entry.session, kinds=frozenset({Kind.ENVIRONMENT}))))
    before = [number for number in wanted if number <= entry.number]
    named = [each for each in journal.read(record.entries(before)) if each.environment == entry.environment]
    if not named:
        return Place()
    members = json.loads(named[-1].text)
    return Place(members.get("region", ""), members.get("user_pool_id", ""), members.get("client_id", ""))
