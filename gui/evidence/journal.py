"""The journal: all that happened in every session, in SQLite: a killed app has lost nothing that it showed.

What the phone asked is kept whole, its secrets masked. What a panel, preflight or clean-up looked up is one
line: its replies are lists of other people's users.
"""

from __future__ import annotations

import json
import re
from dataclasses import astuple, fields, replace
from datetime import UTC, datetime, timedelta
from typing import TYPE_CHECKING, Any, Final, TypeVar

from gui.evidence.bodies import members
from gui.evidence.entry import Entry, Kind, next_number, number_of
from gui.evidence.file.database import Database, storable
from gui.evidence.journal_schema import COLUMNS, SCHEMA, SESSION_COLUMNS
from gui.evidence.packing import packed
from gui.evidence.redaction import masked_headers, prepare, redact
from gui.evidence.session import Session, new_session

if TYPE_CHECKING:
    import sqlite3
    from collections.abc import Callable
    from pathlib import Path

    from gui.exchange import Exchange
    from gui.sentences import Sentence

_Result = TypeVar("_Result")

#: How long an entry is kept unless it is said otherwise. Older ones go a few at a time, with each recorded.
KEPT: Final = timedelta(days=30)
_PRUNED_AT_ONCE: Final = 10
#: The file is cut at its end once this many of its pages are free, a few at a time: 1 MB.
_FREE_PAGES: Final = 1024
_CUT_AT_ONCE: Final = 80
#: What came of a tester's own act is in the file before it is shown; all else is written with what follows.
_AT_ONCE: Final = frozenset({Kind.CALL, Kind.REFUSED, Kind.NOTE, Kind.VERDICT, Kind.PICTURE})
#: How STS tells of an error: all others do in JSON.
_XML_CODE: Final = re.compile(r"<ErrorResponse\b[^>]*>\s*<Error>.*?<Code>(\w+)</Code>", re.DOTALL)
_HEADERS: Final = [field.name for field in fields(Entry)].index("headers")


class Journal:
    """Writes from any thread. What the file does not take waits in memory: ``problem`` says why.

    A session is in the file from its first entry on: one in which nothing happened leaves nothing.

    Attributes:
        session: Whose entries are recorded now.
        kept: How long an entry is kept.
        waits: Is called where an entry has been put off: ``catch_up`` is to follow soon.
    """

    def __init__(self, path: Path, versions: str = "") -> None:
        """Begin a session in the file at ``path``; ``versions``: what it is to say of this app."""
        self._database = Database(path, SCHEMA)
        self.session = new_session(versions)
        self.kept = KEPT
        self.waits: Callable[[], object] = lambda: None

    @property
    def problem(self) -> Sentence | None:
        """What is wrong with the file, for the tester."""
        return self._database.problem

    def read(self, query: Callable[[sqlite3.Connection], _Result]) -> _Result:
        """What ``query``, such as one of ``record``'s, finds in the file. Blocks for the disk."""
        return self._database.read(query)

    def change(self, act: Callable[[sqlite3.Connection], None]) -> None:
        """Have ``act``, such as one of ``record``'s, change the file. Blocks for the disk."""
        self._database.write(act)

    def begin(self) -> Session:
        """Begin the next session, and return it."""
        self.session = new_session(self.session.versions)
        return self.session

    def describe(self, **changes: Any) -> Session:
        """Change ``name``, ``charter``, ``build`` or ``notes`` of the session, which is in the file then."""
        self.session = replace(self.session, **changes)
        self._database.write(_Keep(self.session))
        return self.session

    def record(self, exchange: Exchange, environment: str = "") -> Entry:
        """Redact an exchange with the environment of this name, keep it, and return what was kept."""
        request = response = headers = ""
        if exchange.is_reading:
            prepare()
        else:
            request, response = redact(exchange.operation, exchange.request_body, exchange.response_body)
            headers = _json(
                request=masked_headers(exchange.request_headers),
                response=masked_headers(exchange.response_headers),
            )
        entry = Entry(
            number=next_number(),
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
            count=users_in(exchange.response_body) if exchange.is_reading else None,
            kind=Kind.READ if exchange.is_reading else Kind.CALL,
            headers=headers,
            timings=_json(**{part: round(seconds, 6) for part, seconds in exchange.timings.items()}),
            session=self.session.id,
        )
        return self._keep(entry)

    def note(
        self,
        kind: Kind,
        operation: str = "",
        text: str = "",
        *,
        code: str | None = None,
        environment: str = "",
        address: str = "",
        request: str = "",
        response: str = "",
        duration: float = 0.0,
        picture: bytes = b"",
        format: str = "png",  # noqa: A002
    ) -> Entry:
        """Keep what is no exchange: arguments as of ``Entry``; ``picture``: in ``format``."""
        entry = Entry(
            number=next_number(),
            started=datetime.now(UTC),
            operation=operation,
            duration=duration,
            code=code,
            request=request,
            response=response,
            environment=environment,
            address=address,
            kind=kind,
            text=text,
            session=self.session.id,
        )
        return self._keep(entry, (format, picture) if picture else None)

    def catch_up(self) -> None:
        """Write what was put off. Blocks for the disk."""
        self._database.catch_up()

    def close(self) -> None:
        """Write what waits, if the file takes it now, and close the file."""
        self._database.close()

    def _keep(self, entry: Entry, picture: tuple[str, bytes] | None = None) -> Entry:
        row = _row(entry)
        row[_HEADERS] = packed(row[_HEADERS]) if entry.headers else None
        session = self.session
        keep_session = _Keep(session, anew=False)

        def insert(database: sqlite3.Connection) -> None:
            keep_session(database)
            database.execute(f"INSERT INTO entry ({COLUMNS}) VALUES ({_marks(row)})", row)
            if picture:
                database.execute("INSERT INTO picture VALUES (?, ?, ?)", (entry.number, *picture))
            _prune(database, self.kept)

        if entry.kind in _AT_ONCE:
            self._database.write(insert)
        elif self._database.write_later(insert):
            self.waits()
        return entry


class _Keep:
    """Puts a session into the file: ``anew`` also where it is there already."""

    def __init__(self, session: Session, *, anew: bool = True) -> None:
        self._row = _row(session)
        self._how = "REPLACE" if anew else "IGNORE"

    def __call__(self, database: sqlite3.Connection) -> None:
        database.execute(
            f"INSERT OR {self._how} INTO session ({SESSION_COLUMNS}) VALUES ({_marks(self._row)})", self._row
        )


def _row(record: Entry | Session) -> list[Any]:
    """The values of a record as SQLite takes them, in the order of the columns."""
    return [
        value.astimezone(UTC).isoformat() if isinstance(value, datetime) else storable(value)
        for value in astuple(record)
    ]


def _marks(row: list[Any]) -> str:
    return ", ".join("?" * len(row))


def _json(**members: object) -> str:
    full = {name: value for name, value in members.items() if value}
    return json.dumps(full, ensure_ascii=False, separators=(",", ":")) if full else ""


def _prune(database: sqlite3.Connection, kept: timedelta) -> None:
    end = datetime.now(UTC) - kept
    oldest = end.isoformat()
    # Numbers are in the order of time; before version 3 they told no time.
    old = "SELECT number FROM entry WHERE number < ? AND started < ? ORDER BY number LIMIT ?"
    for table, key in (("picture", "entry"), ("entry", "number")):
        values = (number_of(end), oldest, _PRUNED_AT_ONCE)
        database.execute(f"DELETE FROM {table} WHERE {key} IN ({old})", values)
    database.execute(
        "DELETE FROM session WHERE started < ?"
        " AND NOT EXISTS (SELECT 1 FROM entry WHERE entry.session = session.id)",
        (oldest,),
    )
    (free,) = database.execute("PRAGMA freelist_count").fetchone()
    for _ in range(min(_CUT_AT_ONCE, free - _FREE_PAGES)):
        database.execute("PRAGMA incremental_vacuum(1)")


def _error_code(status: int | None, response: str) -> str | None:
    if status is None or status < 300:
        return None
    of_sts = _XML_CODE.search(response)
    return str(members(response).get("__type") or (of_sts[1] if of_sts else f"HTTP {status}"))


def users_in(response: str) -> int | None:
    """How long the list of users in a reply is, if there is one."""
    users = members(response).get("Users")
    return len(users) if isinstance(users, list) else None
