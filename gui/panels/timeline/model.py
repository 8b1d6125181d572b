"""The entries of a session as a table: what is seen is in memory, the rest stays in the record."""

from __future__ import annotations

from array import array
from bisect import bisect_left
from collections import OrderedDict
from functools import cache
from typing import TYPE_CHECKING, Any, Final

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, Qt, QTimer, Signal, Slot
from PySide6.QtGui import QFont

from gui.evidence.entry import Kind
from gui.evidence.index import Index
from gui.evidence.record import Query
from gui.look import theme
from gui.look.languages import told
from gui.look.long_text import cut, plain_tool_tip
from gui.look.pill import Pill
from gui.look.times import exact_time, full_time
from gui.panels.table import COPY_ROLE, PILL_ROLE, HeadedModel
from gui.visible import visible

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from gui.cognito.environments.environment import Environment
    from gui.evidence.entry import Entry

_Index = QModelIndex | QPersistentModelIndex
TIME, OPERATION, OUTCOME, ADDRESS, ENVIRONMENT, DURATION, REQUEST_ID = range(7)
#: A server may name a code of any length; the pane shows it whole.
_LONGEST_CELL: Final = 200
#: Entries in memory, and the characters of their bodies: the oldest use goes first.
_MOST_KEPT: Final = 1000
_MOST_CHARACTERS: Final = 2**25
#: How many entries around a row that is looked at are fetched with it.
_AROUND: Final = 60
#: Of these the words stand in the table; of others they are in the pane.
_TOLD: Final = frozenset(
    {Kind.NOTICE, Kind.NOTE, Kind.VERDICT, Kind.PICTURE, Kind.STATUS, Kind.MESSAGE, Kind.SANDBOX}
)
#: The duration of a call in seconds, and its parts, for drawing a bar.
ENTRY_ROLE: Final = PILL_ROLE + 1


class TimelineModel(HeadedModel):
    """The entries of one session in the order of the record, as far as a ``Query`` wants them."""

    #: The numbers of entries that are looked at and not in memory.
    entries_wanted = Signal(object)
    #: The ``Index`` before which the session has entries that are looked for: ``prepend`` takes them.
    older_wanted = Signal(object)
    _numbers = (DURATION,)

    def __init__(self) -> None:
        super().__init__()
        self._index = Index()
        self._query = Query(kinds=frozenset(Kind) - {Kind.READ})
        #: Whether the rows are what a search has found: of all of the session.
        self._is_found = False
        self._awaits_older = False
        #: Numbers of the entries on show.
        self._rows = array("q")
        self._kept: OrderedDict[int, Entry] = OrderedDict()
        self._characters = 0
        self._asked: set[int] = set()
        self._wanted: set[int] = set()
        self._fetch = QTimer(self)
        self._fetch.setSingleShot(True)
        self._fetch.setInterval(0)
        self._fetch.timeout.connect(self._ask)
        #: Name of the environment in use, and what the addresses of its calls begin with; ``None``: as yet
        #: nobody has chosen one.
        self._here: tuple[str, str] | None = None
        self._late: set[int] = set()
        self._headers = dict.fromkeys(range(REQUEST_ID + 1), "")

    def write(self) -> None:
        """Name the columns in the language of now, and have the rows read again."""
        headers = {
            TIME: self.tr("Time"),
            OPERATION: self.tr("Call"),
            OUTCOME: self.tr("Outcome"),
            ADDRESS: self.tr("Address"),
            ENVIRONMENT: self.tr("Environment"),
            DURATION: self.tr("Duration"),
            REQUEST_ID: self.tr("Request id"),
        }
        self.name_columns(headers)

    def use(self, environment: Environment | None) -> None:
        """Show the entries of any other environment as such; ``None``: none is in use."""
        self._here = (environment.name, environment.endpoint or "") if environment else ("", "")
        if self._rows:
            self.dataChanged.emit(self.index(0, 0), self.index(len(self._rows) - 1, REQUEST_ID))

    def begin(self, index: Index) -> None:
        """Show another session, whose newest entries ``index`` has."""
        self._index = index
        self._awaits_older = False
        self._late.clear()
        self._kept.clear()
        self._characters = 0
        self._asked.clear()
        self.show(self._query, () if self._is_found else None)

    def show(self, query: Query, found: Iterable[int] | None = None) -> None:
        """Show what ``query`` wants by kind, error and place; or what a search has found for it, in order."""
        self.beginResetModel()
        self._query = query
        self._is_found = found is not None
        self._rows = self._index.numbers(query) if found is None else array("q", found)
        self.endResetModel()

    @property
    def has_older(self) -> bool:
        """Whether the session has entries before those that are known, among which rows may be."""
        return not self._index.is_whole and not self._is_found and self._index.first > self._query.after

    def fetch_older(self) -> None:
        """Ask for the entries before those that are known, once."""
        if self.has_older and not self._awaits_older:
            self._awaits_older = True
            self.older_wanted.emit(self._index)

    def prepend(self, index: Index, older: Index) -> int:
        """Take the entries before those of ``index``; returns how many rows more there are."""
        if index is not self._index:
            return 0  # another session is on show by now
        self._awaits_older = False
        self._index.prepend(older)
        if self._is_found:
            return 0
        numbers = older.numbers(self._query)
        if numbers:
            self._insert(0, numbers)
        return len(numbers)

    @property
    def query(self) -> Query:
        """What is wanted of the session."""
        return self._query

    @property
    def last_number(self) -> int:
        """The number of the session's last entry; 0: it has none."""
        return self._index.last

    def extend(self, entries: Iterable[Entry]) -> None:
        """Take entries more, and show those that are wanted. One is late if its environment was left."""
        numbers = []
        for entry in entries:
            self._keep(entry)
            if self.is_elsewhere(entry):
                self._late.add(entry.number)
            self._index.add(entry.number, entry.kind, is_error=entry.is_error)
            if self._query.matches(entry) and entry.number >= self._index.first:
                numbers.append(entry.number)
        numbers.sort()
        last = self._rows[-1] if self._rows else 0
        behind = [number for number in numbers if number > last]
        for number in numbers[: len(numbers) - len(behind)]:
            if self.row_of(number) is None:
                self._insert(bisect_left(self._rows, number), [number])
        if behind:
            self._insert(len(self._rows), behind)

    def _insert(self, row: int, numbers: Sequence[int]) -> None:
        self.beginInsertRows(QModelIndex(), row, row + len(numbers) - 1)
        self._rows[row:row] = array("q", numbers)
        self.endInsertRows()

    @Slot(object)
    def take(self, entries: Iterable[Entry]) -> None:
        """Take entries that were wanted."""
        rows = []
        for entry in entries:
            self._asked.discard(entry.number)
            self._keep(entry)
            if (row := self.row_of(entry.number)) is not None:
                rows.append(row)
        if rows:
            self.dataChanged.emit(self.index(min(rows), 0), self.index(max(rows), REQUEST_ID))

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

    def entry(self, row: int) -> Entry | None:
        """The entry in ``row``; ``None``: it is not in memory, and has been asked for."""
        number = self._rows[row]
        if entry := self._kept.get(number):
            self._kept.move_to_end(number)
            return entry
        some = self._rows[max(0, row - _AROUND) : row + _AROUND]
        self._wanted.update(number for number in some if number not in self._kept)
        self._fetch.start()
        return None

    def row_of(self, number: int) -> int | None:
        """The row of the entry of this number, if it is on show."""
        row = bisect_left(self._rows, number)
        return row if row < len(self._rows) and self._rows[row] == number else None

    def rowCount(self, parent: _Index = QModelIndex()) -> int:  # noqa: B008
        """Entries on show."""
        return 0 if parent.isValid() else len(self._rows)

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """A cell's text; the outcome in its colour, what is of another environment in grey italics."""
        entry, column = self.entry(index.row()), index.column()
        if entry is None:
            return "…" if role == Qt.ItemDataRole.DisplayRole and column == OPERATION else None
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return cut(self._text(entry, column), _LONGEST_CELL)
            case Qt.ItemDataRole.ToolTipRole:
                return plain_tool_tip(self._in_full(entry, column))
            case _ if role == COPY_ROLE:
                return self._in_full(entry, column)
            case _ if role == ENTRY_ROLE:
                return entry
            case _ if role == PILL_ROLE:
                return self._pill(entry) if column == OUTCOME else None
            case Qt.ItemDataRole.ForegroundRole if entry.kind is not Kind.CALL or self.is_elsewhere(entry):
                return theme.color("muted")
            case Qt.ItemDataRole.FontRole if self.is_elsewhere(entry):
                return _font(is_elsewhere=True)
            case Qt.ItemDataRole.FontRole if column == OPERATION and entry.kind is Kind.CALL:
                return _font(is_elsewhere=False)
            case Qt.ItemDataRole.TextAlignmentRole if column == DURATION:
                return Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
            case _:
                return None

    def status(self, entry: Entry) -> str:
        """What came of ``entry``: an HTTP status, where it was sent and answered."""
        if not entry.url:
            return self.tr("not sent") if entry.kind in (Kind.CALL, Kind.REFUSED) else ""
        return self.tr("no reply") if entry.status is None else str(entry.status)

    def what(self, entry: Entry) -> str:
        """What ``entry`` is, in a few words."""
        if entry.kind is Kind.CALL:  # the most, and they are painted often
            return entry.operation
        words = {
            Kind.READ: self.tr("read: {name}"),
            Kind.REFUSED: self.tr("Refused by the phone"),
            Kind.SCREEN: self.tr("Screen: {name}"),
            Kind.NOTICE: self.tr("Notice"),
            Kind.MESSAGE: self.tr("Message: {name}"),
            Kind.NOTE: self.tr("Note"),
            Kind.VERDICT: self.tr("Case {name}"),
            Kind.PICTURE: self.tr("Picture"),
            Kind.SANDBOX: self.tr("Sandbox"),
            Kind.ENVIRONMENT: self.tr("Environment: {name}"),
            Kind.STATUS: self.tr("Status"),
        }
        return words[entry.kind].replace("{name}", entry.operation)

    def _pill(self, entry: Entry) -> Pill | None:
        """The first word of the outcome, in its colour; the others behind it."""
        word, _, rest = cut(self._text(entry, OUTCOME), _LONGEST_CELL).partition(" ")
        if entry.kind is Kind.VERDICT:
            tone = "bad" if entry.is_error else "waiting" if entry.code else "good"
            word, rest = told(entry.verdict), entry.text.replace("\n", " ")
        elif entry.kind is Kind.STATUS:
            word, rest = cut(self._text(entry, OUTCOME), _LONGEST_CELL), ""
            tone = theme.status_tone(word) or "muted"
        elif entry.url or entry.code:
            tone = "bad" if entry.code else "good"
            word = self.status(entry) or word
            rest = self._text(entry, OUTCOME).removeprefix(word).lstrip()
        else:
            return None
        return Pill(word, tone, cut(visible(rest), _LONGEST_CELL)) if word else None

    def _keep(self, entry: Entry) -> None:
        if old := self._kept.pop(entry.number, None):
            self._characters -= _size(old)
        self._kept[entry.number] = entry
        self._characters += _size(entry)
        while len(self._kept) > 1 and (len(self._kept) > _MOST_KEPT or self._characters > _MOST_CHARACTERS):
            self._characters -= _size(self._kept.popitem(last=False)[1])

    @Slot()
    def _ask(self) -> None:
        wanted = sorted(self._wanted - self._asked)
        self._wanted.clear()
        if wanted:
            self._asked.update(wanted)
            self.entries_wanted.emit(wanted)

    def _in_full(self, entry: Entry, column: int) -> str:
        return full_time(entry.started) if column == TIME else self._text(entry, column)

    def _text(self, entry: Entry, column: int) -> str:
        match column:
            case 0:
                return exact_time(entry.started)
            case 1:
                return visible(self.what(entry))
            case 2:
                return visible(self._outcome(entry))
            case 3:
                return visible(entry.address)
            case 4:
                return visible(entry.environment)
            case 5:
                return f"{entry.duration * 1000:.0f} ms" if entry.url else ""
            case _:
                return visible(entry.request_id or "")

    def _outcome(self, entry: Entry) -> str:
        text = entry.text.replace("\n", " ") if entry.kind in _TOLD else ""
        code = told(entry.verdict) if entry.kind is Kind.VERDICT else entry.code
        words = " ".join(filter(None, (self.status(entry), code, text)))
        if entry.number in self._late:
            words = self.tr("{outcome}, after this environment was left").format(outcome=words)
        return words


@cache
def _font(*, is_elsewhere: bool) -> QFont:
    """That of another environment's entries; else that of the names of calls."""
    font = QFont()
    font.setItalic(is_elsewhere)
    font.setWeight(QFont.Weight.Normal if is_elsewhere else QFont.Weight.DemiBold)
    return font


def _size(entry: Entry) -> int:
    return len(entry.request) + len(entry.response) + len(entry.text) + len(entry.headers)
