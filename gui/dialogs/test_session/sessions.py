"""The sessions on record: searched, opened to look at, described, exported, deleted."""

from __future__ import annotations

from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final

from PySide6.QtCore import (
    QModelIndex,
    QPersistentModelIndex,
    QSize,
    Qt,
    QTimer,
    Signal,
    Slot,
)
from PySide6.QtWidgets import (
    QAbstractItemView,
    QCheckBox,
    QComboBox,
    QDialog,
    QFileDialog,
    QLabel,
    QLineEdit,
    QVBoxLayout,
    QWidget,
)

from gui.dialogs.dialog import REJECT, Dialog, Foot, button
from gui.dialogs.long_work import LongWork
from gui.dialogs.question import ask
from gui.dialogs.test_session.session import SessionDialog
from gui.evidence import record
from gui.evidence.comparison import Side, compare, environments
from gui.evidence.formats.export import ENDINGS, FORMATS, Source, write
from gui.evidence.formats.masking import masking
from gui.look import pace
from gui.look.clearable import make_clearable
from gui.look.flow_row import FlowRow
from gui.look.languages import written
from gui.look.long_text import plain_tool_tip
from gui.look.times import date_and_time, full_time, short_time
from gui.machine.folders import private_opener
from gui.machine.runner import Runner
from gui.panels.table import HeadedModel, table
from gui.visible import visible

if TYPE_CHECKING:
    import threading
    from collections.abc import Callable, Sequence

    from gui.evidence.comparison import Comparison
    from gui.evidence.journal import Journal
    from gui.evidence.session import Summary

_Index = QModelIndex | QPersistentModelIndex
_SIZE: Final = QSize(860, 520)
#: From this column on there are numbers.
_CALLS: Final = 3


class SessionsModel(HeadedModel):
    """A row a session, the newest first."""

    _numbers = range(_CALLS, 6)

    def __init__(self) -> None:
        super().__init__()
        self.summaries: Sequence[Summary] = ()
        self.write()

    def write(self) -> None:
        """Set all words."""
        self.name_columns(
            (
                self.tr("Began"),
                self.tr("Name"),
                self.tr("Environments"),
                self.tr("Calls"),
                self.tr("Errors"),
                self.tr("Pictures"),
            )
        )

    def show(self, summaries: Sequence[Summary]) -> None:
        """Show these."""
        self.beginResetModel()
        self.summaries = summaries
        self.endResetModel()

    def rowCount(self, parent: _Index = QModelIndex()) -> int:  # noqa: B008
        """How many there are."""
        return 0 if parent.isValid() else len(self.summaries)

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """A cell's text."""
        if role == Qt.ItemDataRole.TextAlignmentRole and index.column() >= _CALLS:
            return Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
        if role not in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole):
            return None
        summary = self.summaries[index.row()]
        session = summary.session
        if role == Qt.ItemDataRole.ToolTipRole and index.column() == 0:
            return full_time(session.started)
        cell = (
            short_time(session.started),
            visible(session.name or session.charter or session.id),
            visible(", ".join(summary.environments)),
            str(summary.calls),
            str(summary.errors),
            str(summary.pictures),
        )[index.column()]
        return plain_tool_tip(cell) if role == Qt.ItemDataRole.ToolTipRole else cell


class SessionsDialog(Dialog):
    """Lists the sessions of this data folder; acts on the chosen one."""

    #: The ``Session`` to be looked at in the timeline.
    opened = Signal(object)
    #: The path of an export.
    written = Signal(str)

    def __init__(self, journal: Journal, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("sessionsDialog")
        self._journal = journal
        self._reads = Runner("sessions", self)
        self.model = SessionsModel()
        widths = {0: 17, 2: 20, 3: 6, 4: 7, 5: 9}
        self.table = table("sessionsTable", "", self.model, widths)
        self.table.fit((1,), 20, droppable=(5, 2))
        # Two are chosen to be compared; the other acts are on the current one.
        self.table.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.table.doubleClicked.connect(self._open)
        self.table.menu_opening.connect(self._fill_menu)
        self.words = QLineEdit()
        self.words.setObjectName("sessionsSearch")
        make_clearable(self.words)
        self.format = QComboBox()
        self.format.setObjectName("exportFormat")
        for name in FORMATS:
            self.format.addItem(name.upper(), name)
        self.masks = QCheckBox()
        self.masks.setObjectName("exportMasks")
        self.work = LongWork()
        layout = QVBoxLayout(self)
        layout.addWidget(self.words)
        layout.addWidget(self.table, 1)
        for row in self._buttons():
            layout.addLayout(row)
        layout.addWidget(self.work)
        self._close = button("sessionsClose", "", self.reject)
        layout.addWidget(Foot((self._close, REJECT)))
        self._acting[0].setDefault(True)
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(pace.typing_pause_ms)
        self._pause.timeout.connect(self.read)
        self.words.textChanged.connect(lambda: self._pause.start())
        self.table.selectionModel().currentRowChanged.connect(self._enable)
        self.table.selectionModel().selectionChanged.connect(self._enable)
        written(self, self._write)
        self.settle(_SIZE, is_kept=True)
        self.read()

    def _write(self) -> None:
        """Set all words."""
        self.setWindowTitle(self.tr("Sessions"))
        self.model.write()
        self.table.setAccessibleName(self.tr("Sessions"))
        self.table.set_placeholder(self.tr("No session holds what you are looking for."))
        self.words.setAccessibleName(self.tr("Search"))
        self.words.setPlaceholderText(self.tr("Search names, notes, calls and replies"))
        self.format.setAccessibleName(self.tr("Format of the export"))
        self.masks.setText(self.tr("&Mask e-mail addresses"))
        show, describe, export, _ = self._acting
        show.setText(self.tr("&Show in the timeline"))
        describe.setText(self.tr("&Describe…"))
        export.setText(self.tr("E&xport…"))
        self._delete.setText(self.tr("De&lete…"))
        self._compare.setText(self.tr("Com&pare"))
        self._compare.setToolTip(self.tr("The check list's runs of two sessions (Ctrl and click)"))
        self._as.setText(self.tr("&as"))
        self._close.setText(self.tr("&Close"))
        self._enable()

    @property
    def is_busy(self) -> bool:
        """Whether something is being read or written."""
        return self._reads.is_busy or self.work.is_busy or self._pause.isActive()

    @Slot()
    def read(self) -> None:
        """List the sessions anew."""
        self._reads.cancel_all()
        find = record.sessions(self.words.text().strip())
        self._reads.submit("sessions", partial(self._journal.read, find), self._show)

    def reject(self) -> None:
        """Close; an export that is under way ends."""
        self.work.abandon()
        super().reject()

    def _show(self, summaries: Sequence[Summary]) -> None:
        chosen = self._chosen()
        self.model.show(summaries)
        ids = [summary.session.id for summary in summaries]
        row = ids.index(chosen.session.id) if chosen and chosen.session.id in ids else 0
        if summaries:
            self.table.setCurrentIndex(self.model.index(row, 0))
        self._enable()

    def _chosen(self) -> Summary | None:
        row = self.table.currentIndex().row()
        return self.model.summaries[row] if 0 <= row < len(self.model.summaries) else None

    @Slot()
    def _enable(self) -> None:
        chosen = self._chosen()
        for each in self._acting:
            each.setEnabled(chosen is not None)
        self._compare.setEnabled(1 <= len(self._selected()) <= 2)
        is_current = chosen is not None and chosen.session.id == self._journal.session.id
        self._delete.setEnabled(chosen is not None and not is_current)
        self._delete.setToolTip(self.tr("This session goes on: it cannot be deleted.") if is_current else "")

    @Slot()
    def _open(self) -> None:
        if chosen := self._chosen():
            self.opened.emit(chosen.session)
            self.accept()

    def _selected(self) -> list[Summary]:
        """The chosen ones, the older first."""
        rows = sorted({index.row() for index in self.table.selectionModel().selectedRows()}, reverse=True)
        return [self.model.summaries[row] for row in rows]

    @Slot()
    def _compare_selected(self) -> None:
        """Compare the check list's runs of two sessions, or those over two environments in one."""
        sessions = [summary.session for summary in self._selected()]
        if not sessions:
            return

        def work() -> Comparison | None:
            if len(sessions) == 2:
                sides = [Side(session) for session in sessions]
            else:
                sides = [Side(sessions[0], name) for name in environments(self._journal, sessions[0])[:2]]
            return compare(self._journal, *sides) if len(sides) == 2 else None

        self._reads.submit("compare", work, self._show_comparison)

    def _show_comparison(self, comparison: Comparison | None) -> None:
        if comparison is None:
            self.work.say(self.tr("Choose two sessions, or one with the check list run in two places."))
            return
        from gui.dialogs.test_session.comparison import ComparisonDialog

        dialog = ComparisonDialog(comparison, self)
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    @Slot()
    def _describe(self) -> None:
        if not (chosen := self._chosen()):
            return
        form = SessionDialog(chosen.session, self.tr("Describe the session"), self)
        if form.exec() == QDialog.DialogCode.Accepted:
            if chosen.session.id == self._journal.session.id:
                act: Callable[[], object] = partial(self._journal.describe, **form.changes)
            else:
                act = partial(self._journal.change, record.describe(chosen.session, **form.changes))
            self._reads.submit("describe", act, lambda _: self.read())
        form.deleteLater()

    @Slot()
    def _ask_to_delete(self) -> None:
        if chosen := self._chosen():
            words = self.tr("Delete this session with all that it holds, {count} pictures too?")
            name = str(self.model.index(self.table.currentIndex().row(), 1).data())
            began = date_and_time(chosen.session.started)
            remove = partial(self._remove, chosen.session.id)
            words = words.format(count=chosen.pictures)
            ask(self, remove, words, self.tr("&Delete"), details=[f"{began}  {name}"])

    def _remove(self, session: str) -> None:
        act = partial(self._journal.change, record.delete([session]))
        self._reads.submit("delete", act, lambda _: self.read())

    @Slot()
    def _export(self) -> None:
        chosen = self._chosen()
        if chosen is None or self.work.is_busy:
            return
        kind = str(self.format.currentData())
        ending = ENDINGS.get(kind, kind)
        path, _ = QFileDialog.getSaveFileName(
            self, self.tr("Export the session"), f"session-{chosen.session.id}.{ending}"
        )
        if path:
            self.export_to(Path(path), chosen, kind)

    def export_to(self, path: Path, summary: Summary, kind: str) -> None:
        """Write a session to ``path`` in the format ``kind``, in the background."""
        mask = masking(addresses=self.masks.isChecked())
        source = Source(self._journal, summary.session, mask)
        work = partial(_write, source, kind, path)
        words = self.tr("Writing {file} …").format(file=path.name)
        self.work.begin(words, work, partial(self._tell_written, path))

    def _tell_written(self, path: Path, is_whole: bool) -> None:
        words = self.tr("Written: {file}") if is_whole else self.tr("Cancelled: {file} was not written.")
        self.work.say(words.format(file=path))
        if is_whole:
            self.written.emit(str(path))

    @Slot(object, object)
    def _fill_menu(self, _index: QModelIndex, menu: Any) -> None:
        menu.addSeparator()
        for each in self._acting:
            action = menu.addAction(each.text())
            action.setEnabled(each.isEnabled())
            action.triggered.connect(each.click)

    def _buttons(self) -> tuple[FlowRow, FlowRow]:
        show = button("sessionOpen", "", self._open)
        describe = button("sessionDescribe", "", self._describe)
        export = button("sessionExport", "", self._export)
        self._delete = button("sessionDelete", "", self._ask_to_delete)
        self._compare = button("sessionsCompare", "", self._compare_selected)
        self._acting = (show, describe, export, self._delete)
        self._as = QLabel()
        self._as.setBuddy(self.format)
        acts = FlowRow(show, describe, self._compare, self._delete)
        return acts, FlowRow(export, self._as, self.format, self.masks)


def _write(
    source: Source, kind: str, path: Path, end: threading.Event, tell: Callable[[int, int], object]
) -> bool:
    """Write the whole of it or nothing; raises OSError."""
    count = source.count

    def goes_on(part: float) -> bool:
        tell(round(part * count), count)
        return not end.is_set()

    draft = path.with_name(f"{path.name}.part")
    whole = Source(source.journal, source.session, source.mask, source.with_reads, goes_on)
    try:
        draft.unlink(missing_ok=True)
        with open(draft, "x", encoding="utf-8", newline="", opener=private_opener) as file:
            is_whole = write(whole, kind, file)
        if is_whole:
            draft.replace(path)
        return is_whole
    finally:
        draft.unlink(missing_ok=True)
