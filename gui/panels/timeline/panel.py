"""The timeline panel: all that happened in a session, and of each call what was sent and answered."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QModelIndex, Qt, QTimer, Signal, Slot
from PySide6.QtGui import QAction, QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QMenu,
    QPushButton,
    QSplitter,
    QVBoxLayout,
    QWidget,
)

from gui.evidence.entry import Kind
from gui.evidence.formats.call import Place
from gui.evidence.record import Query
from gui.look import pace, theme
from gui.look.chips import Chips
from gui.look.clearable import make_clearable
from gui.look.languages import written
from gui.look.long_text import PlainLabel, cut
from gui.look.times import date_and_time, full_time
from gui.panels.panel import Panel
from gui.panels.table import table
from gui.panels.timeline.body_pane import BodyPane
from gui.panels.timeline.copy_as import CopyRow, add_copies
from gui.panels.timeline.duration_bar import DurationBar
from gui.panels.timeline.json_colors import JsonColors
from gui.panels.timeline.model import (
    ADDRESS,
    DURATION,
    ENVIRONMENT,
    OPERATION,
    OUTCOME,
    REQUEST_ID,
    TIME,
    TimelineModel,
)
from gui.panels.timeline.sent import SentView
from gui.visible import visible

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Sequence

    from gui.cognito.phone_calls.typed import Typed
    from gui.evidence.entry import Entry
    from gui.evidence.index import Index
    from gui.evidence.session import Session

_LONGEST_NAME: Final = 40
#: So many rows are read of a session before any of them is scrolled to: more than fill the table.
_ENOUGH: Final = 200
#: Narrower, time, call and outcome find no room beside each other.
_LEAST_WIDTH: Final = 400
#: What the tester sees of a session unless all of it is asked for: what was done, and what was noted of it.
#: Kinds that are put on show as they come.
_OWN: Final = frozenset({Kind.CALL, Kind.REFUSED, Kind.VERDICT})
_USUAL: Final = frozenset({Kind.CALL, Kind.REFUSED, Kind.NOTE, Kind.VERDICT, Kind.STATUS})
_ALL: Final = frozenset(Kind) - {Kind.READ}


class TimelinePanel(Panel):
    """Shows each entry as it is recorded, newest at the foot, and the chosen one in full."""

    #: A ``Query`` with words or an address to find: ``show_found`` takes the answer.
    search_requested = Signal(object)
    #: The tester has looked at an older session long enough.
    left = Signal()

    def __init__(self) -> None:
        super().__init__("timelinePanel")
        self.setMinimumWidth(_LEAST_WIDTH)
        self.model = TimelineModel()
        #: The older session that is looked at; ``None``: that which goes on.
        self.session: Session | None = None
        self._address = ""
        self._after = 0
        self._last_shown: int | None = None
        widths = {TIME: 11, OPERATION: 24, ENVIRONMENT: 10, DURATION: 16, REQUEST_ID: 36, ADDRESS: 24}
        self.table = table("timelineTable", "", self.model, widths)
        self.table.fit((OUTCOME,), 22, droppable=(REQUEST_ID, ENVIRONMENT, ADDRESS, DURATION))
        self.table.setItemDelegateForColumn(DURATION, DurationBar(self.table))
        self.table.selectionModel().currentRowChanged.connect(self._show)
        self.table.menu_opening.connect(self._fill_menu)
        self.model.dataChanged.connect(self._show_what_came)
        # Once the rows are laid out: their place is known then.
        self._look_up = QTimer(self)
        self._look_up.setSingleShot(True)
        self._look_up.setInterval(0)
        self._look_up.timeout.connect(self._fetch_older)
        self.model.modelReset.connect(self._look_up.start)
        self.table.verticalScrollBar().valueChanged.connect(self._look_up.start)
        self.request = BodyPane("requestBody")
        self.response = BodyPane("responseBody")
        for pane in (self.request, self.response):
            JsonColors(pane.text.document())
        self.about = PlainLabel()
        self.about.setObjectName("entryAbout")
        self.about.setProperty("role", "caption")
        self.copies = CopyRow()
        self.sent = SentView()
        #: What was typed for an entry of this session.
        self.typed_for: Callable[[Entry], Sequence[Typed]] = lambda _: ()
        #: Has that shown which is recorded and not on show yet.
        self.catch_up: Callable[[], None] = lambda: None
        #: Where the calls of an entry's environment go.
        self.place_of: Callable[[Entry], Place] = lambda _: Place()
        layout = QVBoxLayout(self)
        layout.setContentsMargins(*theme.PANEL_MARGINS)
        self._fill_head()
        layout.addWidget(self.headed)
        layout.addWidget(self._parts(), 1)
        below = QHBoxLayout()
        below.addWidget(self.copies, 3, Qt.AlignmentFlag.AlignTop)
        below.addWidget(self.sent, 2)
        layout.addLayout(below)
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(pace.typing_pause_ms)
        self._pause.timeout.connect(self._filter)
        self._filter()
        written(self, self._write)

    def _write(self) -> None:
        """Write all words, in the language of now."""
        self.heading.setText(self._title())
        self.back.setText(self.tr("Back to this session"))
        names = {
            "usual": self.tr("What was done"),
            "calls": self.tr("Calls"),
            "errors": self.tr("Errors"),
            "address": self.tr("This address"),
            "screens": self.tr("Screens"),
            "notes": self.tr("Notes"),
            "pictures": self.tr("Pictures"),
            "all": self.tr("Everything"),
        }
        self.what.say(names, self.tr("What the timeline shows"), self.tr("More"))
        self.words.setAccessibleName(self.tr("Search the timeline"))
        self.words.setPlaceholderText(self.tr("Search"))
        self.with_reads.setText(self.tr("&Show what the panels read"))
        self.table.setAccessibleName(self.tr("Calls"))
        self.request.name(self.tr("Request"))
        self.response.name(self.tr("Reply"))
        self.model.write()
        self._say_nothing(self.model.query)
        self._name_clear()
        self._show(self.table.currentIndex())

    def begin(self, index: Index, session: Session | None) -> None:
        """Show another session, from its beginning; ``None``: that which goes on."""
        self._after = 0
        self.session = session
        self.heading.setText(self._title())
        self.heading.setVisible(session is not None)
        self.back.setVisible(session is not None)
        self.model.begin(index)
        self._filter()

    @property
    def chosen(self) -> Entry | None:
        """The chosen entry, if it is in memory."""
        self.catch_up()
        index = self.table.currentIndex()
        return self.model.entry(index.row()) if index.isValid() else None

    def follow(self, address: str) -> None:
        """Let "This address" mean this one."""
        self._address = address.strip()
        if self.what.name == "address":
            self._pause.start()

    def append(self, entry: Entry) -> None:
        """Show an entry that has just been recorded."""
        self.extend((entry,))

    def extend(self, entries: Iterable[Entry]) -> None:
        """Show entries that have just been recorded; put the last of the tester's own calls, here, on show.

        Those of another session than the one on show are left out: the record has them, and it is read on
        return.
        """
        session = self.session
        new = [entry for entry in entries if session is None or entry.session == session.id]
        self.model.extend(new)
        for entry in reversed(new):
            row = self.model.row_of(entry.number)
            if row is not None and entry.kind in _OWN and not self.model.is_elsewhere(entry):
                newest = self.model.index(row, 0)
                self.table.setCurrentIndex(newest)
                self.table.scrollTo(newest)
                return

    @Slot()
    def _fetch_older(self) -> None:
        bar = self.table.verticalScrollBar()
        is_at_top = self.table.isVisible() and bar.value() < bar.pageStep()
        if is_at_top or self.model.rowCount() < _ENOUGH:
            self.model.fetch_older()

    def show_older(self, index: Index, older: Index) -> None:
        """Show the entries before those of ``index`` above them: what is on show stays where it is."""
        bar = self.table.verticalScrollBar()
        place = bar.value()
        more = self.model.prepend(index, older)
        if more:
            self.table.executeDelayedItemsLayout()
            bar.setValue(place + more)
        self._look_up.start()

    def show_found(self, query: Query, found: Iterable[int]) -> None:
        """Show what a search has found, if it is the one that is waited for."""
        if query == self._query():
            self._show_rows(query, found)

    @Slot()
    def _filter(self) -> None:
        self._pause.stop()
        query = self._query()
        if query.words or query.address:
            self.search_requested.emit(query)
        else:
            self._show_rows(query)

    def _query(self) -> Query:
        what = self.what.name
        kinds = {
            "usual": _USUAL,
            "calls": frozenset({Kind.CALL}),
            "errors": _ALL,
            "address": _ALL,
            "screens": frozenset({Kind.SCREEN, Kind.NOTICE}),  # what the phone has shown
            "notes": frozenset({Kind.NOTE, Kind.VERDICT}),
            "pictures": frozenset({Kind.PICTURE}),
            "all": _ALL,
        }
        wanted = kinds[what] | ({Kind.READ} if self.with_reads.isChecked() else set())
        return Query(
            kinds=frozenset(wanted),
            errors_only=what == "errors",
            address=self._address if what == "address" else "",
            words=self.words.text(),
            after=self._after,
        )

    def _show_rows(self, query: Query, found: Iterable[int] | None = None) -> None:
        entry = self.chosen
        self.model.show(query, found)
        row = self.model.row_of(entry.number) if entry else None
        if row is not None:
            self.table.setCurrentIndex(self.model.index(row, 0))
        elif query.words or self.model.rowCount() == 0:
            self._say_nothing(query)
        self._name_clear()
        if row is None and self.model.rowCount():
            self.table.scrollToBottom()

    def _name_clear(self) -> None:
        self.clear.setText(self.tr("Show all") if self._after else self.tr("Clear"))

    def _say_nothing(self, query: Query) -> None:
        if query.words or query.address or query.errors_only or self._after:
            self.table.drawing = "empty_search"
            self.table.set_placeholder(self.tr("Nothing here is what you are looking for."))
        else:
            self.table.drawing = "empty_timeline"
            self.table.set_placeholder(
                self.tr("No calls yet. Each call of the phone appears here, with what was sent and answered.")
            )

    @Slot()
    def _clear(self) -> None:
        """Leave out what is there; or show it again: nothing is deleted."""
        self._after = 0 if self._after else self.model.last_number
        self._filter()

    @Slot()
    def _show_what_came(self) -> None:
        if (entry := self.chosen) and entry.number != self._last_shown:
            self._show(self.table.currentIndex())

    @Slot(QModelIndex)
    def _show(self, index: QModelIndex) -> None:
        entry = self.model.entry(index.row()) if index.isValid() else None
        self._last_shown = entry.number if entry else None
        if entry is None:
            return
        self.copies.show_call(entry, self.place_of(entry))
        about = (entry.environment, entry.address, full_time(entry.started))
        self.about.setText(" · ".join(filter(None, about)))
        self.sent.show_values(self.typed_for(entry))
        sent = f"POST {entry.url}\n{entry.operation}\n{entry.request}"
        self.request.show_text(sent if entry.url else entry.request or entry.text)
        head = " ".join(part for part in (self.model.status(entry), entry.code, entry.request_id) if part)
        body = self._told_of_reading(entry) if entry.is_reading else entry.response
        self.response.show_text(f"{head}\n{body}")

    def _told_of_reading(self, entry: Entry) -> str:
        if entry.count is None:
            return self.tr("Signup Desk read this by itself: the reply is not kept.")
        words = self.tr("Signup Desk read this by itself: the reply is not kept. Users in it: {count}.")
        return words.format(count=entry.count)

    @Slot(object, object)
    def _fill_menu(self, index: QModelIndex, menu: QMenu) -> None:
        if entry := self.model.entry(index.row()):
            add_copies(menu, entry, self.place_of(entry))

    def _fill_head(self) -> None:
        # That of the session that goes on is named by the window.
        self.heading = QLabel()
        self.heading.hide()
        self.heading.setTextFormat(Qt.TextFormat.PlainText)
        self.heading.setProperty("role", "heading")
        self.back = QPushButton()
        self.back.setObjectName("timelineBack")
        self.back.clicked.connect(self.left)
        self.back.hide()
        self.what = Chips(
            "timelineFilter",
            ("usual", "calls", "errors", "address", "screens", "notes", "pictures", "all"),
        )
        self.what.chosen.connect(self._filter)
        self.words = QLineEdit()
        self.words.setObjectName("timelineSearch")
        make_clearable(self.words)
        self.words.textChanged.connect(lambda: self._pause.start())
        keys = QShortcut(QKeySequence(QKeySequence.StandardKey.Find), self)
        keys.setContext(Qt.ShortcutContext.WindowShortcut)
        keys.activated.connect(self.words.setFocus)
        self.clear = QPushButton()
        self.clear.setObjectName("timelineClear")
        self.clear.clicked.connect(self._clear)
        self.with_reads = QAction(self, checkable=True)
        self.with_reads.setObjectName("showReads")
        self.with_reads.toggled.connect(self._filter)
        self.what.always_offer(self.with_reads)
        row = self.head_row
        row.addWidget(self.heading)
        row.addWidget(self.back)
        row.addWidget(self.what, 3)
        row.addWidget(self.words, 2)
        row.addWidget(self.clear)

    def _title(self) -> str:
        if self.session is None:
            return self.tr("Timeline")
        name = self.session.name or date_and_time(self.session.started)
        return self.tr("Timeline of {session}").format(session=cut(visible(name), _LONGEST_NAME))

    def _parts(self) -> QSplitter:
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
        return parts
