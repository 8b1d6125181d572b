"""Joins client, journal and ledger: each exchange is recorded where it was made, then shown in the window."""

from __future__ import annotations

import logging
from datetime import UTC, datetime, timedelta
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from gui.cognito.admin.clean_up import service_address
from gui.cognito.admin.quota import DAY, read_meter
from gui.evidence.ledger import PoolAddress

if TYPE_CHECKING:
    from collections.abc import Callable

    from gui.cognito.admin.quota import Meter
    from gui.cognito.environments.environment import Environment
    from gui.evidence.journal import Journal
    from gui.evidence.ledger import Ledger
    from gui.exchange import Exchange

_log = logging.getLogger(__name__)


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
        return partial(self._observe, pool_address(environment))

    def meter(self, environment: Environment, username: str, default_sender: bool | None) -> Meter:
        """How much of the pool's limits is used, as far as the ledger knows. Blocks for the disk.

        ``default_sender``: whether Cognito's own sender sends the mail; ``None``: not known.
        """
        now = datetime.now(UTC) + timedelta(seconds=self.clock_offset)
        calls = self.ledger.calls(pool_address(environment), now - DAY)
        return read_meter(calls, username, now, default_sender)

    def _observe(self, where: PoolAddress, exchange: Exchange) -> None:
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
        took = exchange.duration * 1000
        _log.debug("%s: %s after %.0f ms", exchange.operation, exchange.status or exchange.failure, took)


def pool_address(environment: Environment) -> PoolAddress:
    """The environment as the ledger names it."""
    return PoolAddress(
        environment=environment.name,
        region=environment.region,
        user_pool_id=environment.user_pool_id,
        client_id=environment.client_id,
        endpoint=service_address(environment),
    )
