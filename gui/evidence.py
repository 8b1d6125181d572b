"""Joins client and journal: each exchange is recorded where it was made, then shown in the window."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

if TYPE_CHECKING:
    from gui.cognito.service import Exchange
    from gui.journal.store import Journal


class Evidence(QObject):
    """Lives in the GUI thread. ``recorded`` carries each ``Entry`` once the journal holds it."""

    recorded = Signal(object)

    def __init__(self, journal: Journal, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._journal = journal

    @property
    def problem(self) -> str | None:
        """Why the journal keeps its entries in memory only, if it does."""
        return self._journal.problem

    def observe(self, exchange: Exchange) -> None:
        """Record ``exchange``; called in the worker, before the screen learns of the outcome."""
        entry = self._journal.record(
            started=exchange.started,
            operation=exchange.operation,
            url=exchange.url,
            duration=exchange.duration,
            status=exchange.status,
            request_id=exchange.request_id,
            request_body=exchange.request_body,
            response_body=exchange.response_body,
            failure=exchange.failure,
        )
        self.recorded.emit(entry)
