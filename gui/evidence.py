"""Joins client, journal and ledger: each exchange is recorded where it was made, then shown in the window."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from gui.cognito.clean_up import service_address
from gui.cognito.quota import DAY, read_meter
from gui.journal.ledger import Place

if TYPE_CHECKING:
    from collections.abc import Callable

    from gui.cognito.environment import Environment
    from gui.cognito.quota import Meter
    from gui.cognito.service import Exchange
    from gui.journal.ledger import Ledger
    from gui.journal.store import Journal


class Evidence(QObject):
    """Lives in the GUI thread. ``recorded`` carries each ``Entry`` once journal and ledger hold it."""

    recorded = Signal(object)

    def __init__(self, journal: Journal, ledger: Ledger, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._journal = journal
        self.ledger = ledger
        #: How far the service's clock is ahead, in seconds: only the sandbox's ever is.
        self.clock_offset = 0.0

    @property
    def problem(self) -> str | None:
        """Why journal or ledger keep their entries in memory only, if they do."""
        return self._journal.problem or self.ledger.problem

    def observer(self, environment: Environment) -> Callable[[Exchange], None]:
        """Records the exchanges with ``environment``, in the worker, before the screen learns of them."""
        return partial(self._observe, place(environment))

    def meter(self, environment: Environment, username: str, default_sender: bool | None) -> Meter:
        """How much of the pool's limits is used, as far as the ledger knows. Blocks for the disk.

        ``default_sender``: whether Cognito's own sender sends the mail; ``None``: not known.
        """
        now = datetime.now(UTC) + timedelta(seconds=self.clock_offset)
        return read_meter(self.ledger.calls(place(environment), now - DAY), username, now, default_sender)

    def _observe(self, where: Place, exchange: Exchange) -> None:
        self.ledger.record(
            where,
            operation=exchange.operation,
            started=exchange.started,
            status=exchange.status,
            request_body=exchange.request_body,
            response_body=exchange.response_body,
            failure=exchange.failure,
            clock_offset=self.clock_offset,
        )
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


def place(environment: Environment) -> Place:
    """The environment as the ledger names it."""
    return Place(
        environment=environment.name,
        region=environment.region,
        user_pool_id=environment.user_pool_id,
        client_id=environment.client_id,
        endpoint=service_address(environment),
    )
