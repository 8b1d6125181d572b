"""What a store's file holds: brought up to the newest version, and looked over for damage."""

from __future__ import annotations

import sqlite3
import time
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path

#: How long the look for damage may take. What it does not reach shows when it is used.
_CHECK_SECONDS: Final = 0.25
#: As many of a table's newest rows does ``copy_newest`` copy.
_TAKEN_OVER: Final = 10_000
#: A file of an older version is written anew, so that it can shrink, up to this size in bytes.
_REWRITTEN: Final = 64 << 20


@dataclass(frozen=True)
class Schema:
    """What a store's file holds.

    Attributes:
        versions: The statements that lead from each version (``user_version``) to the next, from 0 on.
        shape: Selects that any file of the newest version answers.
        tables: Those that memory takes over while the file can only be read.
        rescue: Copies what can still be read of a damaged file, the first, into the second; returns how many
            users that were.
        synchronous: ``NORMAL``: what is committed outlives the process; ``FULL``: also a loss of power.
    """

    versions: tuple[tuple[str, ...], ...]
    shape: tuple[str, ...]
    tables: tuple[str, ...] = ()
    rescue: Callable[[sqlite3.Connection, sqlite3.Connection], int] | None = None
    synchronous: str = "NORMAL"


class DamagedError(Exception):
    """The file is no store of this kind, or no longer."""


class NewerError(Exception):
    """The file is of a version that is not known here."""


def set_up(database: sqlite3.Connection, schema: Schema, path: Path) -> None:
    """Make a connection to the file at ``path`` ready for use.

    Raises:
        DamagedError: As the class says.
        NewerError: As the class says.
        sqlite3.Error: The file is out of reach, or is damaged too.
    """
    database.text_factory = lambda text: text.decode("utf-8", "replace")
    if _value(database, "page_count") == 0:
        database.execute(_PAGE_SIZE)
        database.execute("PRAGMA auto_vacuum = INCREMENTAL")  # it can be cut at its end
        database.execute(_WAL)
    else:
        # Before anything writes: a file that is not ours to write stays as it is.
        _look_for_damage(database)
        if _value(database, "user_version") > len(schema.versions):
            raise NewerError
    was_older = bring_up_to_date(database, schema)
    database.execute(_WAL)
    database.execute("PRAGMA journal_size_limit = 1048576")
    database.execute(f"PRAGMA synchronous = {schema.synchronous}")
    # What is taken out is overwritten: it names users of the pool.
    database.execute("PRAGMA secure_delete = ON")
    if was_older:
        _make_shrinkable(database, path)


_WAL: Final = "PRAGMA journal_mode = WAL"
#: A few rows are written at a time, and of each page that they change all of it.
_PAGE_SIZE: Final = "PRAGMA page_size = 1024"


def bring_up_to_date(database: sqlite3.Connection, schema: Schema) -> bool:
    """Lead the file to the newest version; returns whether it was of an older one. Raises as ``set_up``."""
    newest = len(schema.versions)
    version = _value(database, "user_version")
    try:
        if version < newest:
            with transaction(database):
                # Another window may have done it meanwhile.
                for statements in schema.versions[_value(database, "user_version") :]:
                    for statement in statements:
                        database.execute(statement)
                database.execute(f"PRAGMA user_version = {newest}")
        for select in schema.shape:
            database.execute(select)
    except sqlite3.OperationalError as error:
        if code_of(error) == sqlite3.SQLITE_ERROR:
            raise DamagedError(str(error)) from error
        raise
    return version < newest


@contextmanager
def transaction(database: sqlite3.Connection) -> Iterator[None]:
    """All that is written in the block, or nothing of it where it raises."""
    database.execute("BEGIN IMMEDIATE")
    try:
        yield
        database.execute("COMMIT")
    except BaseException:
        with suppress(sqlite3.Error):
            database.execute("ROLLBACK")
        raise


def copy_newest(old: sqlite3.Connection, new: sqlite3.Connection, table: str) -> None:
    """Copy the newest rows of a table."""
    rows = old.execute(f"SELECT * FROM {table} ORDER BY rowid DESC LIMIT {_TAKEN_OVER}").fetchall()
    if rows:
        new.executemany(f"INSERT INTO {table} VALUES ({', '.join('?' * len(rows[0]))})", rows)


def code_of(error: Exception) -> int:
    """SQLite's primary result code of ``error``, or 0."""
    return int(getattr(error, "sqlite_errorcode", 0)) & 0xFF


def _value(database: sqlite3.Connection, pragma: str) -> int:
    (value,) = database.execute(f"PRAGMA {pragma}").fetchone()
    return int(value)


def _look_for_damage(database: sqlite3.Connection) -> None:
    ends = time.monotonic() + _CHECK_SECONDS
    database.set_progress_handler(lambda: time.monotonic() > ends, 10_000)
    try:
        (found,) = database.execute("PRAGMA quick_check(1)").fetchone()
    except sqlite3.OperationalError as error:
        if code_of(error) != sqlite3.SQLITE_INTERRUPT:
            raise
        found = "ok"
    finally:
        database.set_progress_handler(None, 0)
    if found != "ok":
        raise DamagedError(found)


def _make_shrinkable(database: sqlite3.Connection, path: Path) -> None:
    if not _value(database, "auto_vacuum") and path.stat().st_size <= _REWRITTEN:
        with suppress(sqlite3.Error):  # no room, or another window reads: it stays as large as it is
            database.execute("PRAGMA auto_vacuum = INCREMENTAL")
            database.execute("VACUUM")
