"""Reads the record for the timeline, in the background: what is looked at, and what is searched for."""

from __future__ import annotations

from dataclasses import replace
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Slot

from gui.evidence import record
from gui.evidence.index import index
from gui.machine.runner import Runner

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from gui.evidence.entry import Entry
    from gui.evidence.index import Index
    from gui.evidence.journal import Journal
    from gui.evidence.record import Query
    from gui.panels.timeline.panel import TimelinePanel


class RecordReader(QObject):
    """Answers one timeline. A search that is asked for anew drops the one before."""

    def __init__(self, journal: Journal, panel: TimelinePanel, parent: QObject) -> None:
        super().__init__(parent)
        self._journal = journal
        self._panel = panel
        self._wanted: list[int] = []
        self._fetches = Runner("record", self)
        self._searches = Runner("search", self)
        self._older = Runner("older", self)
        panel.model.entries_wanted.connect(self._fetch)
        panel.model.older_wanted.connect(self._fetch_older)
        panel.search_requested.connect(self._search)

    @property
    def is_busy(self) -> bool:
        """Whether something is being read."""
        return any(runner.is_busy for runner in (self._fetches, self._searches, self._older))

    @Slot(object)
    def _fetch(self, numbers: Sequence[int]) -> None:
        self._wanted += numbers
        if not self._fetches.is_busy:
            self._go_on([])

    def _go_on(self, entries: list[Entry]) -> None:
        if entries:
            self._panel.model.take(entries)
        if self._wanted:
            wanted, self._wanted = self._wanted, []
            read: Callable[[], list[Entry]] = partial(self._journal.read, record.entries(wanted))
            self._fetches.submit("entries", read, self._go_on)

    @Slot(object)
    def _fetch_older(self, known: Index) -> None:
        session = self._panel.session or self._journal.session
        read = partial(self._journal.read, index(session.id, known))
        # The reading before it may be of the session that was on show then.
        self._older.cancel_all()
        self._older.submit("older", read, partial(self._panel.show_older, known))

    @Slot(object)
    def _search(self, query: Query) -> None:
        self._searches.cancel_all()
        session = self._panel.session or self._journal.session
        read = partial(self._journal.read, record.numbers(replace(query, session=session.id)))
        self._searches.submit("search", read, partial(self._panel.show_found, query))
