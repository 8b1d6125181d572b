"""The timeline panel: every call with its outcome, and what was sent and answered."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import TYPE_CHECKING, Any, Final

from PySide6.QtCore import (
    QAbstractTableModel,
    QModelIndex,
    QPersistentModelIndex,
    QSortFilterProxyModel,
    Qt,
    Slot,
)
from PySide6.QtGui import QFontDatabase
from PySide6.QtWidgets import (
    QCheckBox,
    QHBoxLayout,
    QLabel,
    QSplitter,
    QVBoxLayout,
    QWidget,
)

from gui.evidence.journal import Entry
from gui.look import theme
from gui.look.pane import Pane
from gui.panels.sent import SentView
from gui.panels.table import plain_tool_tip, table
from gui.visible import visible

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from gui.cognito.phone_calls.typed import Typed
_Index = QModelIndex | QPersistentModelIndex
_TIME, _OPERATION, _OUTCOME, _DURATION, _REQUEST_ID = range(5)
#: What the panels read by themselves; a tester looks for his own calls first.
_READS: Final = frozenset({"DescribeUserPool", "DescribeUserPoolClient", "ListUsers"})


class TimelineModel(QAbstractTableModel):
    """The entries of this session, in the order in which they were recorded."""

    def __init__(self) -> None:
        super().__init__()
        self._entries: list[Entry] = []
        self._headers = {
            _TIME: self.tr("Time"),
            _OPERATION: self.tr("Call"),
            _OUTCOME: self.tr("Outcome"),
            _DURATION: self.tr("Duration"),
            _REQUEST_ID: self.tr("Request id"),
        }

    def append(self, entry: Entry) -> None:
        """Show one entry more."""
        row = len(self._entries)
        self.beginInsertRows(QModelIndex(), row, row)
        self._entries.append(entry)
        self.endInsertRows()

    def entry(self, row: int) -> Entry:
        """The entry in ``row``."""
        return self._entries[row]

    def rowCount(self, parent: _Index = QModelIndex()) -> int:  # noqa: B008
        """Entries recorded so far."""
        return 0 if parent.isValid() else len(self._entries)

    def columnCount(self, parent: _Index = QModelIndex()) -> int:  # noqa: B008
        """What a row shows."""
        return 0 if parent.isValid() else len(self._headers)

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:
        """The column's name."""
        if orientation is Qt.Orientation.Horizontal and role == Qt.ItemDataRole.DisplayRole:
            return self._headers[section]
        return None

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """A cell's text; the outcome in its colour."""
        entry, column = self._entries[index.row()], index.column()
        if role == Qt.ItemDataRole.DisplayRole:
            return self._text(entry, column)
        if role == Qt.ItemDataRole.ToolTipRole:
            return plain_tool_tip(self._text(entry, column))
        if column == _OUTCOME and role == Qt.ItemDataRole.ForegroundRole:
            return theme.ERROR if entry.code else theme.STATUS_COLORS["CONFIRMED"]
        return None

    def status(self, entry: Entry) -> str:
        """What came of ``entry``: an HTTP status, where it was sent and answered."""
        if not entry.url:
            return self.tr("not sent")
        return self.tr("no reply") if entry.status is None else str(entry.status)

    def _text(self, entry: Entry, column: int) -> str:
        texts = {
            _TIME: entry.started.astimezone().strftime("%H:%M:%S.%f")[:-3],
            _OPERATION: entry.operation,
            _OUTCOME: f"{self.status(entry)} {entry.code}" if entry.code else self.status(entry),
            _DURATION: f"{entry.duration * 1000:.0f} ms",
            _REQUEST_ID: entry.request_id or "",
        }
        return visible(texts[column])


class _OwnCalls(QSortFilterProxyModel):
    """Leaves out what the panels read by themselves, unless ``with_reads``."""

    with_reads = False

    def filterAcceptsRow(self, source_row: int, source_parent: _Index) -> bool:
        del source_parent
        model = self.sourceModel()
        assert isinstance(model, TimelineModel)
        return self.with_reads or model.entry(source_row).operation not in _READS


class TimelinePanel(QWidget):
    """Shows each call as it is recorded, newest at the foot, and the chosen one in full."""

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("timelinePanel")
        self.model = TimelineModel()
        self._shown = _OwnCalls()
        self._shown.setSourceModel(self.model)
        widths = {_TIME: 13, _OPERATION: 23, _OUTCOME: 29, _DURATION: 9, _REQUEST_ID: 36}
        self.table = table("timelineTable", self.tr("Calls"), self._shown, widths)
        self.table.selectionModel().currentRowChanged.connect(self._show)
        self.request = self._body("requestBody", self.tr("Request"))
        self.response = self._body("responseBody", self.tr("Reply"))
        self.sent = SentView()
        #: What was typed for an entry of this session.
        self.typed_for: Callable[[Entry], Sequence[Typed]] = lambda _: ()
        heading = QLabel(self.tr("Timeline"))
        heading.setProperty("role", "heading")
        with_reads = QCheckBox(self.tr("&Show what the panels read"))
        with_reads.setObjectName("showReads")
        with_reads.toggled.connect(self._filter)
        head = QHBoxLayout()
        head.addWidget(heading)
        head.addStretch()
        head.addWidget(with_reads)
        bodies = QSplitter()
        bodies.addWidget(self.request)
        bodies.addWidget(self.response)
        parts = QSplitter(Qt.Orientation.Vertical)
        parts.addWidget(self.table)
        parts.addWidget(bodies)
        parts.setStretchFactor(0, 3)
        parts.setStretchFactor(1, 2)
        parts.setChildrenCollapsible(False)
        layout = QVBoxLayout(self)
        layout.addLayout(head)
        layout.addWidget(parts, 1)
        layout.addWidget(self.sent)

    @Slot(object)
    def append(self, entry: Entry) -> None:
        """Show an entry that has just been recorded; put it on show if it is the tester's own call."""
        self.model.append(entry)
        if entry.operation not in _READS:
            newest = self._shown.mapFromSource(self.model.index(self.model.rowCount() - 1, 0))
            self.table.setCurrentIndex(newest)
            self.table.scrollTo(newest)

    @Slot(str, str, str)
    def append_refusal(self, screen: str, address: str, words: str) -> None:
        """Show what the mobile app's checks have stopped: in this session alone, for nothing was sent."""
        operation = self.tr("Refused by the phone")
        where = f"{screen}\n{address}"
        self.append(Entry(0, datetime.now(UTC), operation, "", 0.0, None, words, None, where, ""))

    def _body(self, name: str, accessible_name: str) -> Pane:
        body = Pane(name, accessible_name)
        body.setPlaceholderText(accessible_name)
        body.setLineWrapMode(Pane.LineWrapMode.NoWrap)
        body.setFont(QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont))
        return body

    @Slot(QModelIndex)
    def _show(self, index: QModelIndex) -> None:
        if not index.isValid():
            return
        entry = self.model.entry(self._shown.mapToSource(index).row())
        self.sent.show_values(self.typed_for(entry))
        sent = f"POST {entry.url}\n{entry.operation}\n{entry.request}"
        self.request.show_text(sent if entry.url else entry.request)
        head = " ".join(part for part in (self.model.status(entry), entry.code, entry.request_id) if part)
        self.response.show_text(f"{head}\n{entry.response}")

    @Slot(bool)
    def _filter(self, with_reads: bool) -> None:
        self._shown.with_reads = with_reads
        self._shown.invalidate()
