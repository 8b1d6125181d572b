"""A store's SQLite file: opened, waited for, set aside where it is damaged.

What the file does not take waits in memory, in order, and is written as soon as the file takes it again: each
use tries it. What may wait is written with what comes next. Several windows may have the file open at once.
"""

from __future__ import annotations

import logging
import os
import sqlite3
import threading
from contextlib import suppress
from datetime import UTC, datetime
from itertools import chain, count
from typing import TYPE_CHECKING, Final, TypeVar

from gui.evidence.file.schema import (
    DamagedError,
    NewerError,
    bring_up_to_date,
    code_of,
    copy_newest,
    set_up,
    transaction,
)
from gui.machine.folders import private_file
from gui.sentences import N_, Sentence

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from gui.evidence.file.schema import Schema

_Result = TypeVar("_Result")

#: How long one use waits for a file that another program has locked, and how long while that is known.
WAIT_MS: Final = 1000
WAIT_ON_MS: Final = 100

_LOCKED: Final = (sqlite3.SQLITE_BUSY, sqlite3.SQLITE_LOCKED)
_DAMAGED: Final = (sqlite3.SQLITE_CORRUPT, sqlite3.SQLITE_NOTADB)
#: A statement of ours is wrong; no other file would take it either.
_BUGS: Final = (
    sqlite3.DataError,
    sqlite3.IntegrityError,
    sqlite3.InterfaceError,
    sqlite3.NotSupportedError,
    sqlite3.ProgrammingError,
)

_log = logging.getLogger(__name__)


class Database:
    """Reads and writes from any thread. Opens the file when it is first used.

    A use waits for a locked file no longer than ``WAIT_MS``, and raises nothing for what a disk or another
    program does.
    """

    def __init__(self, path: Path, schema: Schema) -> None:
        self._path = path
        self._schema = schema
        self._lock = threading.Lock()
        self._file: sqlite3.Connection | None = None
        self._identity: tuple[int, int] | None = None
        self._is_stale = False
        self._is_closed = False
        self._wait_ms = WAIT_MS
        self._memory: sqlite3.Connection | None = None
        self._waiting: list[Callable[[sqlite3.Connection], object]] = []
        self._aside: Path | None = None
        self._trouble: Sentence | None = None
        self._notice: Sentence | None = None

    @property
    def problem(self) -> Sentence | None:
        """What is wrong with the file now, else what was found wrong and mended in this session."""
        return self._trouble or self._notice

    def write(self, work: Callable[[sqlite3.Connection], _Result]) -> _Result | None:
        """Do ``work`` in a transaction, after all that waits; ``None`` where it now waits itself.

        It may be done more than once, in memory and in the file: it must do the same each time.
        """
        done: list[_Result] = []

        def note(database: sqlite3.Connection) -> None:
            done[:] = [work(database)]

        with self._lock:
            self._waiting.append(note)
            try:
                self._on_file(self._write_waiting)
            except _UnreachableError:
                self._stand_in(note)
                return None
            except BaseException:
                self._waiting.remove(note)  # it must not hold up what follows
                raise
            finally:
                self._close_again()
        return done[0]

    def write_later(self, work: Callable[[sqlite3.Connection], object]) -> bool:
        """Do ``work`` with what is written or read next, in its transaction; returns whether it waits now.

        Each transaction writes whole pages, however little it changes.
        """

        def attempt(database: sqlite3.Connection) -> None:
            try:
                work(database)
            except _BUGS:  # it must not hold up what it is written with
                _log.exception("not written")

        with self._lock:
            if self._memory is None and not self._is_closed:
                self._waiting.append(attempt)
                return True
        self.write(attempt)
        return False

    def catch_up(self) -> None:
        """Write what waits, if anything does and the file takes it now."""
        if self._waiting:
            self.read(lambda _: None)

    def read(self, query: Callable[[sqlite3.Connection], _Result]) -> _Result:
        """What ``query`` finds in the file, or in memory where the file lacks something or cannot be read."""

        def catch_up(database: sqlite3.Connection) -> _Result:
            self._write_waiting(database)
            return query(database)

        with self._lock:
            try:
                return self._on_file(catch_up)
            except _UnreachableError:
                return query(self._stand_in())
            finally:
                self._close_again()

    def close(self) -> None:
        """Write what waits, if the file takes it now, and close it. A later use opens it for itself alone."""
        with self._lock:
            self._is_closed = True
            if self._waiting:
                with suppress(_UnreachableError):
                    self._on_file(self._write_waiting)
            self._close_again()

    # The file

    def _on_file(self, act: Callable[[sqlite3.Connection], _Result]) -> _Result:
        """What ``act`` does with the file, a new one if need be; raises ``_UnreachableError``."""
        try:
            try:
                result = act(self._opened())
            except (sqlite3.Error, DamagedError) as error:
                if not isinstance(error, DamagedError) and code_of(error) not in _DAMAGED:
                    raise
                self._set_aside()
                result = act(self._opened())
        except _BUGS:
            raise
        except (OSError, sqlite3.Error, DamagedError, NewerError) as error:
            self._note(error)
            raise _UnreachableError from error
        self._trouble = None
        self._wait_ms = WAIT_MS
        self._forget_memory()
        return result

    def _write_waiting(self, database: sqlite3.Connection) -> None:
        if self._waiting:
            with transaction(database):
                for work in self._waiting:
                    work(database)
            self._waiting.clear()

    def _opened(self) -> sqlite3.Connection:
        if self._file is not None and (self._is_stale or self._is_elsewhere()):
            self._let_go()
        if self._file is None:
            self._file = self._open()
        self._file.execute(f"PRAGMA busy_timeout = {self._wait_ms}")
        return self._file

    def _open(self) -> sqlite3.Connection:
        private_file(self._path)
        for kind in ("-wal", "-shm"):  # new ones get the file's mode; an older version left these open
            with suppress(OSError):
                self._path.with_name(self._path.name + kind).chmod(0o600)
        self._identity = _identity(self._path)
        seconds = self._wait_ms / 1000
        database = sqlite3.connect(self._path, timeout=seconds, isolation_level=None, check_same_thread=False)
        try:
            set_up(database, self._schema, self._path)
            if self._aside:
                self._rescue(database, self._aside)
        except BaseException:
            database.close()
            raise
        return database

    def _is_elsewhere(self) -> bool:
        """Whether the file opened last is no longer the one at the path: moved, deleted, replaced."""
        return _identity(self._path) != self._identity

    def _let_go(self) -> None:
        if self._file is not None:
            self._file.close()
        self._file = None
        self._is_stale = False

    def _close_again(self) -> None:
        if self._is_closed:
            self._let_go()
            self._forget_memory()

    # Damage

    def _set_aside(self) -> None:
        """Move the file out of the way, so that a new one begins; raises OSError."""
        was_moved = self._is_elsewhere()  # by another window, which has begun a new one
        self._let_go()
        if was_moved:
            return
        path = self._path
        stamp = datetime.now(UTC).strftime("%Y%m%dT%H%M%SZ")
        names = (f"{path.stem}.damaged-{stamp}{again}" for again in chain([""], map("-{}".format, count(2))))
        aside = next(free for name in names if not (free := path.with_stem(name)).exists())
        try:
            # The log first: a new file must never find the old one's.
            with suppress(FileNotFoundError):
                _log_of(path).rename(_log_of(aside))
            path.with_name(f"{path.name}-shm").unlink(missing_ok=True)
            path.rename(aside)
        except OSError as error:
            raise OSError(f"it is damaged and cannot be moved: {error.strerror}") from error
        self._aside = aside
        self._notice = N_(
            "{file} was damaged: it is kept as {name}, and a new one has been begun.",
            file=path.name,
            name=aside.name,
        )

    def _rescue(self, database: sqlite3.Connection, aside: Path) -> None:
        if self._schema.rescue:
            old = sqlite3.connect(f"{aside.absolute().as_uri()}?mode=ro", uri=True)
            try:
                with transaction(database):
                    users = self._schema.rescue(old, database)
            finally:
                old.close()
            self._notice = N_(
                "{file} was damaged: it is kept as {name}, and a new one has been begun. "
                "Users that could be read are on record again: {count}.",
                file=self._path.name,
                name=aside.name,
                count=users,
            )
        self._aside = None

    # Memory

    def _stand_in(self, newest: Callable[[sqlite3.Connection], object] | None = None) -> sqlite3.Connection:
        """What is known while the file is out of reach; ``newest`` waits already and is not yet in it."""
        if self._memory is not None:
            if newest:
                newest(self._memory)
            return self._memory
        self._memory = sqlite3.connect(":memory:", isolation_level=None, check_same_thread=False)
        bring_up_to_date(self._memory, self._schema)
        if self._file is not None:
            with suppress(sqlite3.Error):
                self._file.execute("PRAGMA busy_timeout = 0")
                for table in self._schema.tables:
                    copy_newest(self._file, self._memory, table)
        for work in self._waiting:
            work(self._memory)
        return self._memory

    def _forget_memory(self) -> None:
        if self._memory is not None:
            self._memory.close()
            self._memory = None

    def _note(self, error: Exception) -> None:
        file = self._path.name
        code = code_of(error)
        if code in _LOCKED:
            self._wait_ms = WAIT_ON_MS
            self._trouble = N_(
                "{file} is locked by another program: new entries are kept in memory, and written as soon as "
                "it is free.",
                file=file,
            )
        elif isinstance(error, NewerError):
            self._trouble = N_(
                "{file} was written by a newer Signup Desk: this one keeps its entries in memory only. "
                "Start the newer one, or choose another folder with --data-dir.",
                file=file,
            )
        else:
            # What was opened for reading only, or under a folder that has gone, is opened anew.
            self._is_stale = code != sqlite3.SQLITE_FULL
            self._trouble = N_(
                "{file} cannot be written ({reason}): new entries are kept in memory, and written as soon as "
                "it can be. Make room on the disk, or choose another folder with --data-dir.",
                file=file,
                reason=getattr(error, "strerror", None) or str(error),
            )


def storable(value: _Result) -> _Result | str:
    """``value`` as a file takes it: half a character, as a broken reply may hold, is none."""
    return value.encode("utf-8", "backslashreplace").decode() if isinstance(value, str) else value


class _UnreachableError(Exception):
    """The file does not take or give anything now; ``problem`` says why."""


def _identity(path: Path) -> tuple[int, int] | None:
    try:
        found = os.stat(path)
    except OSError:
        return None
    return found.st_dev, found.st_ino


def _log_of(path: Path) -> Path:
    return path.with_name(f"{path.name}-wal")
