"""The journal: every exchange of every session, in SQLite, so that a killed app has lost nothing it showed.

What the phone asked is kept whole, its secrets masked. What a panel, preflight or clean-up looked up is one
line: its replies are lists of other people's users.
"""

from __future__ import annotations

from dataclasses import astuple, dataclass, field, replace
from datetime import UTC, datetime, timedelta
from typing import TYPE_CHECKING, Final

from gui.evidence.bodies import members
from gui.evidence.database import Database, storable
from gui.evidence.redaction import prepare, redact
from gui.evidence.schema import Schema

if TYPE_CHECKING:
    import sqlite3
    from pathlib import Path

    from gui.exchange import Exchange
    from gui.sentences import Sentence

#: How long an entry is kept. Older ones go a few at a time, with each that is recorded.
KEPT: Final = timedelta(days=30)
_PRUNED_AT_ONCE: Final = 10
#: The file is cut at its end once this many of its pages are free, a few at a time: 1 MB.
_FREE_PAGES: Final = 256
_CUT_AT_ONCE: Final = 20

#: In the order of ``Entry``.
_COLUMNS: Final = (
    "started, operation, url, duration, status, code, request_id, request, response,"
    " environment, address, is_reading, count"
)
_SCHEMA: Final = Schema(
    versions=(
        (
            """
            CREATE TABLE IF NOT EXISTS exchange (
                number INTEGER PRIMARY KEY,
                started TEXT NOT NULL,
                operation TEXT NOT NULL,
                url TEXT NOT NULL,
                duration REAL NOT NULL,
                status INTEGER,
                code TEXT,
                request_id TEXT,
                request TEXT NOT NULL,
                response TEXT NOT NULL
            ) STRICT
            """,
        ),
        (
            "ALTER TABLE exchange ADD COLUMN environment TEXT NOT NULL DEFAULT ''",
            "ALTER TABLE exchange ADD COLUMN address TEXT NOT NULL DEFAULT ''",
            # NULL: recorded before version 2, which did not ask.
            "ALTER TABLE exchange ADD COLUMN is_reading INTEGER",
            "ALTER TABLE exchange ADD COLUMN count INTEGER",
            "CREATE INDEX exchange_by_time ON exchange (started)",
        ),
    ),
    shape=(f"SELECT number, {_COLUMNS} FROM exchange LIMIT 0",),
)


@dataclass(frozen=True)
class Entry:
    """One exchange as it is kept: secrets masked.

    Attributes:
        number: Its place in the journal, counted up over all sessions; ``None`` while it is in memory only.
        started: When it was sent, UTC.
        operation: The Cognito operation.
        url: Where it was sent.
        duration: Seconds.
        status: HTTP status; ``None`` where no reply came.
        code: The service's error code, or why there is no reply; ``None`` after a success.
        request_id: The service's id of the request.
        request: The request's JSON; empty for what was read.
        response: The reply's JSON; empty for what was read.
        environment: What the environment was called then.
        address: The address as typed, or the user name, that the call is about; empty where it names none.
        is_reading: Nobody's click asked for it: a panel, preflight or clean-up looked something up.
        count: How many users a list had that was read.
    """

    number: int | None
    started: datetime
    operation: str
    url: str
    duration: float
    status: int | None
    code: str | None
    request_id: str | None
    request: str = field(repr=False)
    response: str = field(repr=False)
    environment: str = ""
    address: str = ""
    is_reading: bool = False
    count: int | None = None


class Journal:
    """Writes from any thread. What the file does not take waits in memory: ``problem`` says why."""

    def __init__(self, path: Path) -> None:
        self._database = Database(path, _SCHEMA)

    @property
    def problem(self) -> Sentence | None:
        """What is wrong with the file, for the tester."""
        return self._database.problem

    def record(self, exchange: Exchange, environment: str = "") -> Entry:
        """Redact an exchange with the environment of this name, keep it, and return what was kept."""
        request = response = ""
        if exchange.is_reading:
            prepare()
        else:
            request, response = redact(exchange.operation, exchange.request_body, exchange.response_body)
        entry = Entry(
            number=None,
            started=exchange.started,
            operation=exchange.operation,
            url=exchange.url,
            duration=exchange.duration,
            status=exchange.status,
            code=exchange.failure or _error_code(exchange.status, exchange.response_body),
            request_id=exchange.request_id,
            request=request,
            response=response,
            environment=environment,
            address=exchange.address,
            is_reading=exchange.is_reading,
            count=_count(exchange.response_body) if exchange.is_reading else None,
        )
        _, started, *others = astuple(entry)
        row = [started.astimezone(UTC).isoformat(), *map(storable, others)]

        def insert(database: sqlite3.Connection) -> int | None:
            marks = ", ".join("?" * len(row))
            number = database.execute(f"INSERT INTO exchange ({_COLUMNS}) VALUES ({marks})", row).lastrowid
            _prune(database)
            return number

        return replace(entry, number=self._database.write(insert))

    def close(self) -> None:
        """Write what waits, if the file takes it now, and close the file."""
        self._database.close()


def _prune(database: sqlite3.Connection) -> None:
    oldest = (datetime.now(UTC) - KEPT).isoformat()
    database.execute(
        "DELETE FROM exchange WHERE number IN"
        " (SELECT number FROM exchange WHERE started < ? ORDER BY started LIMIT ?)",
        (oldest, _PRUNED_AT_ONCE),
    )
    (free,) = database.execute("PRAGMA freelist_count").fetchone()
    for _ in range(min(_CUT_AT_ONCE, free - _FREE_PAGES)):
        database.execute("PRAGMA incremental_vacuum(1)")


def _error_code(status: int | None, response: str) -> str | None:
    if status is None or status < 300:
        return None
    return str(members(response).get("__type") or f"HTTP {status}")


def _count(response: str) -> int | None:
    """How long the list of users in the reply is, if there is one."""
    users = members(response).get("Users")
    return len(users) if isinstance(users, list) else None
