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
from PySide6.QtGui import QFont
from PySide6.QtWidgets import (
    QCheckBox,
    QHBoxLayout,
    QLabel,
    QSplitter,
    QVBoxLayout,
    QWidget,
)

from gui.evidence.entry import Entry, next_number
from gui.look import theme
from gui.look.long_text import PlainLabel, cut, plain_tool_tip
from gui.look.times import full_time
from gui.panels.body_pane import BodyPane
from gui.panels.sent import SentView
from gui.panels.table import COPY_ROLE, table
from gui.visible import visible

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from gui.cognito.environments.environment import Environment
    from gui.cognito.phone_calls.typed import Typed
_Index = QModelIndex | QPersistentModelIndex
_TIME, _OPERATION, _OUTCOME, _ADDRESS, _ENVIRONMENT, _DURATION, _REQUEST_ID = range(7)
#: A server may name a code of any length; the pane shows it whole.
_LONGEST_CELL: Final = 200


class TimelineModel(QAbstractTableModel):
    """The entries of this session, in the order in which they were recorded."""

    def __init__(self) -> None:
        super().__init__()
        self._entries: list[Entry] = []
        #: Name of the environment in use, and what the addresses of its calls begin with; ``None``: as yet
        #: nobody has chosen one.
        self._here: tuple[str, str] | None = None
        self._late: list[bool] = []
        self._headers = {
            _TIME: self.tr("Time"),
            _OPERATION: self.tr("Call"),
            _OUTCOME: self.tr("Outcome"),
            _ADDRESS: self.tr("Address"),
            _ENVIRONMENT: self.tr("Environment"),
            _DURATION: self.tr("Duration"),
            _REQUEST_ID: self.tr("Request id"),
        }

    def use(self, environment: Environment | None) -> None:
        """Show the entries of any other environment as such; ``None``: none is in use."""
        self._here = (environment.name, environment.endpoint or "") if environment else ("", "")
        if self._entries:
            self.dataChanged.emit(self.index(0, 0), self.index(len(self._entries) - 1, _REQUEST_ID))

    def append(self, entry: Entry) -> None:
        """Show one entry more; it is late if its environment has been left meanwhile."""
        row = len(self._entries)
        self.beginInsertRows(QModelIndex(), row, row)
        self._entries.append(entry)
        self._late.append(self.is_elsewhere(entry))
        self.endInsertRows()

    def is_elsewhere(self, entry: Entry) -> bool:
        """Whether ``entry`` is of another environment than the one that the window works on."""
        if self._here is None:
            return False
        name, endpoint = self._here
        # A sandbox that was started anew has the name of the one before it. What was not sent has no address.
        is_there = not entry.url or entry.url.startswith(endpoint)
        return entry.environment not in ("", name) or not is_there

    @property
    def environment(self) -> str:
        """The name of the environment in use; empty where there is none."""
        return self._here[0] if self._here else ""

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
        """A cell's text; the outcome in its colour, what is of another environment in grey italics."""
        entry, column = self._entries[index.row()], index.column()
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return cut(self._text(index.row(), column), _LONGEST_CELL)
            case Qt.ItemDataRole.ToolTipRole:
                return plain_tool_tip(self._in_full(index.row(), column))
            case _ if role == COPY_ROLE:
                return self._in_full(index.row(), column)
            case Qt.ItemDataRole.ForegroundRole if column == _OUTCOME:
                return theme.ERROR if entry.code else theme.STATUS_COLORS["CONFIRMED"]
            case Qt.ItemDataRole.ForegroundRole if entry.is_reading or self.is_elsewhere(entry):
                return theme.MUTED
            case Qt.ItemDataRole.FontRole if self.is_elsewhere(entry):
                font = QFont()
                font.setItalic(True)
                return font
            case _:
                return None

    def status(self, entry: Entry) -> str:
        """What came of ``entry``: an HTTP status, where it was sent and answered."""
        if not entry.url:
            return self.tr("not sent")
        return self.tr("no reply") if entry.status is None else str(entry.status)

    def _in_full(self, row: int, column: int) -> str:
        return full_time(self._entries[row].started) if column == _TIME else self._text(row, column)

    def _text(self, row: int, column: int) -> str:
        entry = self._entries[row]
        status = self.status(entry)
        outcome = f"{status} {entry.code}" if entry.code else status
        if self._late[row]:
            outcome = self.tr("{outcome}, after this environment was left").format(outcome=outcome)
        reading = self.tr("read: {operation}").format(operation=entry.operation)
        texts = {
            _TIME: entry.started.astimezone().strftime("%H:%M:%S.%f")[:-3],
            _OPERATION: reading if entry.is_reading else entry.operation,
            _OUTCOME: outcome,
            _ADDRESS: visible(entry.address),
            _ENVIRONMENT: entry.environment,
            _DURATION: f"{entry.duration * 1000:.0f} ms",
            _REQUEST_ID: entry.request_id or "",
        }
        return visible(texts[column])


class _OwnCalls(QSortFilterProxyModel):
    """Leaves out what panels and preflight read by themselves, unless ``with_reads``."""

    with_reads = False

    def filterAcceptsRow(self, source_row: int, source_parent: _Index) -> bool:
        del source_parent
        model = self.sourceModel()
        assert isinstance(model, TimelineModel)
        return self.with_reads or not model.entry(source_row).is_reading


class TimelinePanel(QWidget):
    """Shows each call as it is recorded, newest at the foot, and the chosen one in full."""

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("timelinePanel")
        self.model = TimelineModel()
        self._shown = _OwnCalls()
        self._shown.setSourceModel(self.model)
        widths = {_TIME: 11, _OPERATION: 20, _ENVIRONMENT: 10, _DURATION: 8, _REQUEST_ID: 36}
        self.table = table("timelineTable", self.tr("Calls"), self._shown, widths)
        self.table.fit((_OUTCOME, _ADDRESS), 48, droppable=(_REQUEST_ID, _DURATION))
        self.table.set_placeholder(
            self.tr("No calls yet. Each call of the phone appears here, with what was sent and answered.")
        )
        self.table.selectionModel().currentRowChanged.connect(self._show)
        self.request = BodyPane("requestBody", self.tr("Request"))
        self.response = BodyPane("responseBody", self.tr("Reply"))
        self.about = PlainLabel()
        self.about.setObjectName("entryAbout")
        self.about.setProperty("role", "caption")
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
        chosen = QWidget()
        rows = QVBoxLayout(chosen)
        rows.setContentsMargins(0, 0, 0, 0)
        rows.addWidget(self.about)
        rows.addWidget(bodies, 1)
        parts = QSplitter(Qt.Orientation.Vertical)
        parts.addWidget(self.table)
        parts.addWidget(chosen)
        parts.setStretchFactor(0, 3)
        parts.setStretchFactor(1, 2)
        parts.setChildrenCollapsible(False)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addLayout(head)
        layout.addWidget(parts, 1)
        layout.addWidget(self.sent)

    @Slot(object)
    def append(self, entry: Entry) -> None:
        """Show an entry that has just been recorded; put it on show if it is the tester's own call, here."""
        self.model.append(entry)
        if not entry.is_reading and not self.model.is_elsewhere(entry):
            newest = self._shown.mapFromSource(self.model.index(self.model.rowCount() - 1, 0))
            self.table.setCurrentIndex(newest)
            self.table.scrollTo(newest)

    @Slot(str, str, str)
    def append_refusal(self, screen: str, address: str, words: str) -> None:
        """Show what the mobile app's checks have stopped: in this session alone, for nothing was sent."""
        operation = self.tr("Refused by the phone")
        self.append(
            Entry(
                number=next_number(),
                started=datetime.now(UTC),
                operation=operation,
                code=words,
                request=f"{screen}\n{address}",
                environment=self.model.environment,
                address=address,
            )
        )

    @Slot(QModelIndex)
    def _show(self, index: QModelIndex) -> None:
        if not index.isValid():
            return
        entry = self.model.entry(self._shown.mapToSource(index).row())
        about = (entry.environment, entry.address, full_time(entry.started))
        self.about.setText(" · ".join(filter(None, about)))
        self.sent.show_values(self.typed_for(entry))
        sent = f"POST {entry.url}\n{entry.operation}\n{entry.request}"
        self.request.show_text(sent if entry.url else entry.request)
        head = " ".join(part for part in (self.model.status(entry), entry.code, entry.request_id) if part)
        body = self._told_of_reading(entry) if entry.is_reading else entry.response
        self.response.show_text(f"{head}\n{body}")

    def _told_of_reading(self, entry: Entry) -> str:
        if entry.count is None:
            return self.tr("Signup Desk read this by itself: the reply is not kept.")
        words = self.tr("Signup Desk read this by itself: the reply is not kept. Users in it: {count}.")
        return words.format(count=entry.count)

    @Slot(bool)
    def _filter(self, with_reads: bool) -> None:
        self._shown.with_reads = with_reads
        self._shown.invalidate()
