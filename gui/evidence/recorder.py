"""Joins client, journal and ledger: each exchange is recorded where it was made, then shown in the window."""

from __future__ import annotations

import logging
from datetime import UTC, datetime, timedelta
from functools import partial
from itertools import count
from typing import TYPE_CHECKING, Any, Final

from PySide6.QtCore import QObject, QTimer, Signal, Slot

from gui.cognito.admin.quota import read_meter
from gui.evidence.formats.call import Place
from gui.evidence.journal import users_in
from gui.evidence.keeping import keep, pool_address
from gui.evidence.made_users.usernames import Usernames
from gui.machine.runner import Runner
from gui.newest import Newest
from gui.sentences import N_

if TYPE_CHECKING:
    from collections.abc import Callable, MutableMapping

    from gui.cognito.admin.quota import Meter
    from gui.cognito.environments.environment import Environment
    from gui.evidence.entry import Entry, Kind
    from gui.evidence.journal import Journal
    from gui.evidence.made_users.ledger import Ledger, PoolAddress
    from gui.exchange import Exchange
    from gui.sentences import Sentence

#: So long may an entry of which nothing depends wait to be written with others.
_PUT_OFF_MS: Final = 1000
_OK: Final = 200
_log = logging.getLogger(__name__)


class Evidence(QObject):
    """Lives in the GUI thread. ``recorded`` carries each ``Entry`` once journal and ledger hold it."""

    recorded = Signal(object)
    _put_off = Signal()

    def __init__(self, journal: Journal, ledger: Ledger, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._journal = journal
        self.ledger = ledger
        self._notes = Runner("notes", self)
        self._numbers = count()
        #: What the last look-up of each kind came to: how many users it found.
        self._looked_up: Newest[tuple[str, str, str], int | None] = Newest()
        self._writing = QTimer(self)
        self._writing.setSingleShot(True)
        self._writing.setInterval(_PUT_OFF_MS)
        self._writing.timeout.connect(self._catch_up)
        self._put_off.connect(self._wait)
        journal.waits = self._put_off.emit
        self._places: dict[str, Place] = {}
        #: How far the service's clock is ahead, in seconds: only the sandbox's ever is.
        self.clock_offset = 0.0

    @property
    def journal(self) -> Journal:
        """The records, for reading."""
        return self._journal

    def note(
        self,
        kind: Kind,
        operation: str = "",
        text: str = "",
        *,
        picture: Callable[[], bytes] | None = None,
        **more: Any,
    ) -> None:
        """Keep what is no exchange, arguments as of ``Journal.note``; ``picture`` is made where it is kept.

        That is done in a worker, since a disk may be slow, in the order in which it is asked for.
        """

        def keep() -> Entry:
            content = picture() if picture else b""
            return self._journal.note(kind, operation, text, picture=content, **more)

        self._notes.submit(f"note {next(self._numbers)}", keep, self.recorded.emit)

    def place_of(self, entry: Entry) -> Place:
        """Where the calls of the entry's environment go, as far as this window has made any."""
        return self._places.get(entry.environment, Place())

    @property
    def problem(self) -> Sentence | None:
        """What is wrong with the files of journal and ledger, if anything is."""
        journal, ledger = self._journal.problem, self.ledger.problem
        return N_("{one} {other}", one=journal, other=ledger) if journal and ledger else journal or ledger

    def observer(self, environment: Environment) -> Callable[[Exchange], None]:
        """Records the exchanges with ``environment``, in the worker, before the screen learns of them."""
        place = Place(environment.region, environment.user_pool_id, environment.client_id)
        self._places[environment.name] = place
        return partial(self._observe, pool_address(environment))

    def observer_apart(self, name: str) -> Callable[[Exchange], None]:
        """Records the exchanges with a pool of this name in the journal alone: it goes, with its users."""

        def observe(exchange: Exchange) -> None:
            self.recorded.emit(self._journal.record(exchange, name))

        return observe

    def usernames(self, environment: Environment) -> MutableMapping[str, str]:
        """The user names that were made up in this pool, by address, also in earlier sessions."""
        return Usernames(self.ledger, pool_address(environment))

    def meter(self, environment: Environment, address: str, default_sender: bool | None) -> Meter:
        """How much of the pool's limits is used, as far as the ledger knows. Blocks for the disk.

        ``default_sender``: whether Cognito's own sender sends the mail; ``None``: not known.
        """
        now = datetime.now(UTC) + timedelta(seconds=self.clock_offset)
        count = partial(self.ledger.count, pool_address(environment))
        return read_meter(count, address, now, default_sender)

    @Slot()
    def _wait(self) -> None:
        if not self._writing.isActive():
            self._writing.start()

    @Slot()
    def _catch_up(self) -> None:
        self._notes.submit("catch up", self._journal.catch_up, lambda _: None)

    def _observe(self, where: PoolAddress, exchange: Exchange) -> None:
        if self._is_news(where.environment, exchange):
            self.recorded.emit(keep(self._journal, self.ledger, where, exchange, self.clock_offset))
        took = exchange.duration * 1000
        _log.debug("%s: %s after %.0f ms", exchange.operation, exchange.status or exchange.failure, took)

    def _is_news(self, environment: str, exchange: Exchange) -> bool:
        """Whether it was asked for, or its line would say more than that of the same look-up before."""
        if not exchange.is_reading or exchange.failure or exchange.status != _OK:
            return True
        key = (environment, exchange.operation, exchange.request_body)
        found, before = users_in(exchange.response_body), self._looked_up.get(key, -1)
        self._looked_up[key] = found
        return found != before
