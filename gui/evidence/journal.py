"""The journal: every exchange of a session, in SQLite, so that a killed app has lost nothing it showed."""

from __future__ import annotations

import json
import sqlite3
import threading
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Final

from gui.evidence.redaction import redact

if TYPE_CHECKING:
    from datetime import datetime
    from pathlib import Path

_SCHEMA: Final = """
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
"""


@dataclass(frozen=True)
class Entry:
    """One exchange as it is kept: secrets masked.

    Attributes:
        number: Its place in the journal, counted up over all sessions.
        started: When it was sent, UTC.
        operation: The Cognito operation.
        url: Where it was sent.
        duration: Seconds.
        status: HTTP status; ``None`` where no reply came.
        code: The service's error code, or why there is no reply; ``None`` after a success.
        request_id: The service's id of the request.
        request: The request's JSON.
        response: The reply's JSON.
    """

    number: int
    started: datetime
    operation: str
    url: str
    duration: float
    status: int | None
    code: str | None
    request_id: str | None
    request: str = field(repr=False)
    response: str = field(repr=False)


class Journal:
    """Writes from any thread. Goes on in memory where the file cannot be written: ``problem`` says why."""

    def __init__(self, path: Path) -> None:
        self.problem: str | None = None
        self._lock = threading.Lock()
        try:
            path.parent.mkdir(parents=True, exist_ok=True)
            self._database = _open(str(path))
        except (OSError, sqlite3.Error) as error:
            self._go_on_in_memory(error)

    def record(
        self,
        *,
        started: datetime,
        operation: str,
        url: str,
        duration: float,
        status: int | None,
        request_id: str | None,
        request_body: str,
        response_body: str,
        failure: str | None,
    ) -> Entry:
        """Redact an exchange, keep it, and return what was kept."""
        request, response = redact(operation, request_body, response_body)
        code = failure or _error_code(status, response_body)
        row = (started.isoformat(), operation, url, duration, status, code, request_id, request, response)
        with self._lock:
            try:
                number = self._insert(row)
            except sqlite3.Error as error:
                self._database.close()
                self._go_on_in_memory(error)
                number = self._insert(row)
        return Entry(number, started, operation, url, duration, status, code, request_id, request, response)

    def close(self) -> None:
        """Close the file; call it once nothing records any more."""
        with self._lock:
            self._database.close()

    def _insert(self, row: tuple[object, ...]) -> int:
        with self._database:
            cursor = self._database.execute(
                "INSERT INTO exchange"
                " (started, operation, url, duration, status, code, request_id, request, response)"
                " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)",
                row,
            )
        return cursor.lastrowid or 0

    def _go_on_in_memory(self, error: Exception) -> None:
        self.problem = (
            f"The journal cannot be written ({error}): this session's calls are kept in memory only."
        )
        self._database = _open(":memory:")


def _open(path: str) -> sqlite3.Connection:
    database = sqlite3.connect(path, timeout=2, check_same_thread=False)
    try:
        database.execute("PRAGMA journal_mode = WAL")
        database.execute("PRAGMA synchronous = NORMAL")
        database.execute(_SCHEMA)
    except sqlite3.Error:
        database.close()
        raise
    return database


def _error_code(status: int | None, response: str) -> str | None:
    if status is None or status < 300:
        return None
    try:
        return str(json.loads(response)["__type"])
    except (ValueError, KeyError, TypeError, RecursionError):
        return f"HTTP {status}"
