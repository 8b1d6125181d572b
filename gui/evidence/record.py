"""What is on record: sessions listed, searched, renamed and deleted; the entries of one, as they are shown.

Each function makes what ``Journal.read`` or ``Journal.change`` does in the file. That blocks for the disk; a
search looks through all that a session holds.
"""

from __future__ import annotations

from array import array
from dataclasses import dataclass, fields, replace
from datetime import datetime
from typing import TYPE_CHECKING, Any, Final

from gui.evidence.entry import Entry, Kind
from gui.evidence.journal_schema import COLUMNS, SESSION_COLUMNS
from gui.evidence.packing import unpacked
from gui.evidence.session import Session, Summary

if TYPE_CHECKING:
    import sqlite3
    from collections.abc import Callable, Iterator, Sequence

    from gui.evidence.journal import Journal

#: Most entries that one statement asks for by their numbers.
_AT_ONCE: Final = 500
#: Where a search looks.
_SEARCHED: Final = (
    "operation",
    "code",
    "address",
    "environment",
    "request_id",
    "text",
    "request",
    "response",
)
#: Whether an entry was refused, as SQL.
IS_ERROR: Final = "(code IS NOT NULL AND (kind != 'verdict' OR code = 'differs'))"
#: What an order may go by.
ORDERS: Final = ("number", "operation", "code", "address", "environment", "duration", "request_id")


@dataclass(frozen=True)
class Query:
    """Which entries of a session are wanted.

    Attributes:
        session: Its id; empty: of all.
        kinds: Of which kinds; empty: of all.
        errors_only: Those alone that were refused.
        address: Those alone that are about it, in any letter case; empty: all.
        words: Those alone that hold this text, in any letter case of ASCII's; empty: all.
        after: Those alone that come after the entry of this number.
        order: One of ``ORDERS``.
        descending: The last first.
    """

    session: str = ""
    kinds: frozenset[Kind] = frozenset()
    errors_only: bool = False
    address: str = ""
    words: str = ""
    after: int = 0
    order: str = "number"
    descending: bool = False

    @property
    def condition(self) -> tuple[str, list[Any]]:
        """The same as SQL, and its values."""
        parts: list[str] = []
        values: list[Any] = []
        if self.session:
            parts.append("session = ?")
            values.append(self.session)
        if self.after:
            parts.append("number > ?")
            values.append(self.after)
        if self.kinds:
            parts.append(f"kind IN ({', '.join('?' * len(self.kinds))})")
            values += [str(kind) for kind in sorted(self.kinds)]
        if self.errors_only:
            parts.append(IS_ERROR)
        if self.address:
            parts.append("address = ? COLLATE NOCASE")
            values.append(self.address)
        if self.words:
            like = _like(self.words)
            parts.append(f"({' OR '.join(f'{column} LIKE ? ESCAPE ?' for column in _SEARCHED)})")
            values += [like, "\\"] * len(_SEARCHED)
        return " AND ".join(parts) or "1", values

    def matches(self, entry: Entry) -> bool:
        """Whether ``entry`` is wanted: the same as the condition, for one that has just been recorded."""
        wanted = (
            self.session in ("", entry.session),
            entry.number > self.after,
            not self.kinds or entry.kind in self.kinds,
            entry.is_error or not self.errors_only,
            self.address in ("", entry.address) or _folded(self.address) == _folded(entry.address),
        )
        words = _folded(self.words)
        return all(wanted) and any(
            words in _folded(getattr(entry, column) or "")
            for column in _SEARCHED
            if words or column == "text"
        )


def numbers(query: Query) -> Callable[[sqlite3.Connection], array[int]]:
    """The numbers of the entries that ``query`` asks for, in its order.

    Raises:
        ValueError: the order is none of ``ORDERS``.
    """
    condition, values = query.condition
    if query.order not in ORDERS:
        raise ValueError(query.order)
    order = f"{query.order} {'DESC' if query.descending else 'ASC'}"
    if query.order != "number":
        order += ", number"
    select = f"SELECT number FROM entry WHERE {condition} ORDER BY {order}"

    def find(database: sqlite3.Connection) -> array[int]:
        return array("q", (number for (number,) in database.execute(select, values)))

    return find


def entries(wanted: Sequence[int]) -> Callable[[sqlite3.Connection], list[Entry]]:
    """The entries of these numbers, in this order; one that has gone meanwhile is left out."""

    def find(database: sqlite3.Connection) -> list[Entry]:
        found: dict[int, Entry] = {}
        for start in range(0, len(wanted), _AT_ONCE):
            some = wanted[start : start + _AT_ONCE]
            marks = ", ".join("?" * len(some))
            select = f"SELECT {COLUMNS}, headers FROM entry WHERE number IN ({marks})"
            found |= {row[0]: _entry(row) for row in database.execute(select, list(some))}
        return [found[number] for number in wanted if number in found]

    return find


def pictures(wanted: Sequence[int]) -> Callable[[sqlite3.Connection], dict[int, tuple[str, bytes]]]:
    """Format and content of the pictures of these entries, by number."""
    marks = ", ".join("?" * len(wanted))
    select = f"SELECT entry, format, content FROM picture WHERE entry IN ({marks})"

    def find(database: sqlite3.Connection) -> dict[int, tuple[str, bytes]]:
        rows = database.execute(select, list(wanted))
        return {entry: (kind, bytes(content)) for entry, kind, content in rows}

    return find


def attempt(entry: Entry) -> Callable[[sqlite3.Connection], int]:
    """Which call of this operation for this address ``entry`` is in its session, from 1 on."""

    def count(database: sqlite3.Connection) -> int:
        select = (
            "SELECT count(*) FROM entry WHERE session = ? AND number <= ? AND kind = ? AND operation = ?"
            " AND environment = ? AND address = ? COLLATE NOCASE"
        )
        values = (
            entry.session, entry.number, str(entry.kind), entry.operation, entry.environment, entry.address,
        )  # fmt: skip
        (number,) = database.execute(select, values).fetchone()
        return int(number)

    return count


def sessions(words: str = "") -> Callable[[sqlite3.Connection], tuple[Summary, ...]]:
    """The sessions, the newest first; those alone that hold ``words``, in themselves or in an entry."""
    select = f"""
        SELECT {SESSION_COLUMNS},
            (SELECT started FROM entry WHERE session = id ORDER BY number DESC LIMIT 1),
            (SELECT count(*) FROM entry WHERE session = id AND kind = 'call'),
            (SELECT count(*) FROM entry WHERE session = id AND kind = 'call' AND code IS NOT NULL),
            (SELECT count(*) FROM entry WHERE session = id AND kind = 'picture'),
            (SELECT group_concat(name, char(10)) FROM
                (SELECT DISTINCT environment AS name FROM entry WHERE session = id AND environment != ''))
        FROM session
    """
    values: list[str] = []
    if words:
        own = " OR ".join(f"session.{column} LIKE ?2 ESCAPE ?1" for column in ("id", *_DESCRIBED))
        held = " OR ".join(f"{column} LIKE ?2 ESCAPE ?1" for column in _SEARCHED)
        select += f" WHERE {own} OR EXISTS (SELECT 1 FROM entry WHERE session = id AND ({held}))"
        values = ["\\", _like(words)]
    select += " ORDER BY session.started DESC"
    count = len(SESSION_COLUMNS.split(","))

    def find(database: sqlite3.Connection) -> tuple[Summary, ...]:
        found = []
        for row in database.execute(select, values):
            session = _session(row[:count])
            last, calls, errors, taken, environments = row[count:]
            last = datetime.fromisoformat(last) if last else session.started
            names = tuple(sorted(environments.split("\n"))) if environments else ()
            found.append(Summary(session, last, calls, errors, taken, names))
        return tuple(found)

    return find


def describe(session: Session, **changes: str) -> Callable[[sqlite3.Connection], None]:
    """Change ``name``, ``charter``, ``build`` or ``notes`` of a session that is on record."""
    assert changes.keys() <= {*_DESCRIBED}
    changed = replace(session, **changes)  # type: ignore[arg-type]
    values = (*(getattr(changed, column) for column in _DESCRIBED), session.id)
    update = f"UPDATE session SET {', '.join(f'{column} = ?' for column in _DESCRIBED)} WHERE id = ?"

    def change(database: sqlite3.Connection) -> None:
        database.execute(update, values)

    return change


def delete(ids: Sequence[str]) -> Callable[[sqlite3.Connection], None]:
    """Delete sessions with all that they hold, pictures too. What is deleted is overwritten in the file."""

    def remove(database: sqlite3.Connection) -> None:
        for session in ids:
            database.execute(
                "DELETE FROM picture WHERE entry IN (SELECT number FROM entry WHERE session = ?)", (session,)
            )
            database.execute("DELETE FROM entry WHERE session = ?", (session,))
            database.execute("DELETE FROM session WHERE id = ?", (session,))

    return remove


def walk(journal: Journal, query: Query) -> Iterator[Entry]:
    """All that ``query`` asks for, one after the other, a few in memory at a time."""
    wanted = journal.read(numbers(query))
    for start in range(0, len(wanted), _AT_ONCE):
        yield from journal.read(entries(wanted[start : start + _AT_ONCE]))


_NAMES: Final = [field.name for field in fields(Entry)][2:]
_DESCRIBED: Final = ("name", "charter", "build", "notes")


def _entry(row: Sequence[Any]) -> Entry:
    number, started, *others, older_headers = row
    members = dict(zip(_NAMES, others, strict=True))
    members["kind"] = Kind(members["kind"])
    members["headers"] = unpacked(members["headers"]) if members["headers"] else older_headers
    return Entry(number, datetime.fromisoformat(started), **members)


def _session(row: Sequence[Any]) -> Session:
    name, started, *others = row
    return Session(name, datetime.fromisoformat(started), *others)


def _folded(text: str) -> str:
    """``text`` as SQLite compares it without regard to case: ASCII's letters alone have none."""
    return text.translate(_SMALL)


_SMALL: Final = {capital: capital + 32 for capital in range(ord("A"), ord("Z") + 1)}


def _like(words: str) -> str:
    """A pattern for LIKE that stands for these words alone."""
    for special in ("\\", "%", "_"):
        words = words.replace(special, f"\\{special}")
    return f"%{words}%"
