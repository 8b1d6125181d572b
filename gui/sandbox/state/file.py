"""The file of a sandbox's state: a SQLite database with one table of rows, each with a checksum.

Only its owner may read it: it holds keys and codes, though no password. What was committed outlives the
process, however that ends; it is on the disk at the next checkpoint.
"""

from __future__ import annotations

import contextlib
import errno
import os
import sqlite3
import sys
from itertools import count
from typing import TYPE_CHECKING
from zlib import crc32

from gui.other_users import is_others
from gui.sandbox.model.keeping import DAMAGED, FULL, LOCKED, NEWER, UNUSABLE, StateError
from gui.sandbox.state import format_1

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping
    from pathlib import Path

    from gui.sandbox.state.rows import Key

if sys.platform == "win32":
    import msvcrt
else:
    import fcntl

FORMAT = 2
# "SDSK" in the header tells a state from other databases.
_APPLICATION = 0x5344534B
# Within the page that SQLite leaves free for locks, behind its own.
_LOCK_BYTE = 0x40000800
# Of the log, once it is begun anew.
_LARGEST_REST = 4 << 20
# How long another program that has the file locked is waited for.
_PATIENCE_SECONDS = 0.25


class StateFile:
    """The file, open for this sandbox alone.

    Args:
        path: where it is, or will be.

    Raises:
        OSError: it cannot be read or written.
        StateError: it is damaged, of another kind, or another sandbox's; it is left as it is.
    """

    def __init__(self, path: Path) -> None:
        _refuse_others(path)
        self.path = path.resolve()
        with contextlib.ExitStack() as undo:
            descriptor = _opened(self.path)
            # Open to the end: POSIX drops a process' locks on a file once it closes any descriptor.
            undo.callback(os.close, descriptor)
            try:
                self._writer = undo.enter_context(contextlib.closing(_connected(self.path)))
                self._checkpointer = undo.enter_context(contextlib.closing(_connected(self.path)))
                for database in (self._writer, self._checkpointer):
                    # No call is to wait for the disk: see `checkpoint`.
                    database.execute("PRAGMA wal_autocheckpoint = 0")
                    database.execute(f"PRAGMA journal_size_limit = {_LARGEST_REST}")
                self._patient = True
            except sqlite3.Error as error:
                raise state_error(error) from None
            if sys.platform != "win32":
                # SQLite dropped it with the last lock of its own. From here on, it keeps one.
                _lock(descriptor)
            self.close = undo.pop_all().close

    def read(self, users: bool) -> Iterator[tuple[Key, str]]:
        """Rows in the order of their keys.

        Args:
            users: whether those of users, or all others.

        Raises:
            StateError: the file is damaged.
        """
        query = "SELECT kind, name, value, crc FROM kept WHERE (kind = 'user') = ? ORDER BY kind, name"
        try:
            for kind, name, value, crc in self._writer.execute(query, (users,)):
                if crc32(value.encode()) != crc:
                    raise StateError(DAMAGED, "it is damaged")
                yield (kind, name), value
        except sqlite3.Error as error:
            raise state_error(error) from None

    def write(self, rows: Mapping[Key, str | None], patient: bool = True) -> None:
        """Commit rows; those that are None go.

        Args:
            rows: by their keys.
            patient: whether another program that has the file locked is waited for.

        Raises:
            sqlite3.Error: nothing of it was committed.
        """
        if patient != self._patient:
            self._writer.execute(f"PRAGMA busy_timeout = {int(patient and _PATIENCE_SECONDS * 1000)}")
            self._patient = patient
        _write(self._writer, rows)

    def checkpoint(self) -> None:
        """Bring what was committed from the log into the database, and wait until it is on the disk."""
        with contextlib.suppress(sqlite3.Error):
            self._checkpointer.execute("PRAGMA wal_checkpoint(PASSIVE)")
            # Begins the log anew. Whoever does that waits for the disk; it would be the next call.
            self._checkpointer.execute(f"PRAGMA user_version = {FORMAT}")


def _refuse_others(path: Path) -> None:
    """Raise PermissionError where the file, or the link to it, is another user's."""
    for find in (path.lstat, path.stat):
        with contextlib.suppress(FileNotFoundError):
            if is_others(find()):
                raise PermissionError(errno.EPERM, "it belongs to another user of this machine", f"{path}")


def reset_file(path: Path) -> None:
    """Make way for a new state: a whole one goes, a damaged one or one of a newer sandbox is set aside.

    Raises:
        OSError: the file cannot be read, or not be moved.
        StateError: another sandbox uses it; it is left as it is.
    """
    try:
        with contextlib.closing(StateFile(path)) as file:
            for users in (False, True):
                for _ in file.read(users):
                    pass
    except StateError as error:
        if error.cause not in (DAMAGED, NEWER):
            raise
        free = (path.with_name(f"{path.name}.aside{number or ''}") for number in count())
        path.rename(next(name for name in free if not name.exists()))
    for name in (path.name, f"{path.name}-wal", f"{path.name}-shm"):
        path.with_name(name).unlink(missing_ok=True)


def _write(database: sqlite3.Connection, rows: Mapping[Key, str | None]) -> None:
    there = [(*key, value, crc32(value.encode())) for key, value in rows.items() if value is not None]
    gone = [key for key, value in rows.items() if value is None]
    database.execute("BEGIN IMMEDIATE")
    try:
        database.executemany("INSERT OR REPLACE INTO kept VALUES (?, ?, ?, ?)", there)
        if gone:
            database.executemany("DELETE FROM kept WHERE kind = ? AND name = ?", gone)
        database.execute("COMMIT")
    except BaseException:
        with contextlib.suppress(sqlite3.Error):
            database.execute("ROLLBACK")
        raise


def _connected(path: Path) -> sqlite3.Connection:
    """A connection to the database, which is begun where the file is empty."""
    database = sqlite3.connect(path, timeout=_PATIENCE_SECONDS, isolation_level=None, check_same_thread=False)
    try:
        if not path.stat().st_size:
            database.execute("BEGIN IMMEDIATE")
            database.execute(f"PRAGMA application_id = {_APPLICATION}")
            database.execute(f"PRAGMA user_version = {FORMAT}")
            database.execute(
                "CREATE TABLE kept (kind TEXT, name TEXT, value TEXT, crc INTEGER, PRIMARY KEY (kind, name)) "
                "WITHOUT ROWID"
            )
            database.execute("COMMIT")
        database.execute("PRAGMA journal_mode = WAL")
        database.execute("PRAGMA synchronous = NORMAL")
        # From the first read on, SQLite holds a lock.
        database.execute("SELECT 1 FROM kept LIMIT 1")
    except BaseException:
        database.close()
        raise
    return database


def _opened(path: Path) -> int:
    """A descriptor of the file, locked against other sandboxes. A file of format 1 is taken over before."""
    while True:
        descriptor = os.open(path, os.O_RDWR | os.O_CREAT | getattr(os, "O_BINARY", 0), 0o600)
        try:
            _lock(descriptor)
            old = _old_content(descriptor)
            if old is None:
                with contextlib.suppress(OSError):
                    path.chmod(0o600)
                return descriptor
            draft = _taken_over(path, old)
            if sys.platform == "win32":
                # Which replaces no file that is open.
                os.close(descriptor)
                descriptor = -1
            draft.replace(path)
        except BaseException:
            if descriptor >= 0:
                os.close(descriptor)
            raise
        if descriptor >= 0:
            os.close(descriptor)


def _lock(descriptor: int) -> None:
    try:
        if sys.platform == "win32":
            os.lseek(descriptor, _LOCK_BYTE, os.SEEK_SET)
            msvcrt.locking(descriptor, msvcrt.LK_NBLCK, 1)
        else:
            fcntl.lockf(descriptor, fcntl.LOCK_EX | fcntl.LOCK_NB, 1, _LOCK_BYTE)
    except OSError as error:
        if error.errno in (errno.EACCES, errno.EAGAIN):
            raise StateError(LOCKED, "another sandbox uses it") from None
        raise


def _old_content(descriptor: int) -> bytes | None:
    """The content of what may be the first format; None is for a database, or an empty file to become one.

    Raises:
        StateError: it is neither.
    """
    os.lseek(descriptor, 0, os.SEEK_SET)
    content = os.read(descriptor, 100)
    if not content:
        return None
    if content.startswith(b"{"):
        return content + b"".join(iter(lambda: os.read(descriptor, 1 << 20), b""))
    # Where the header has user_version and application_id.
    found, application = int.from_bytes(content[60:64], "big"), int.from_bytes(content[68:72], "big")
    if not content.startswith(b"SQLite format 3\0") or application != _APPLICATION:
        raise StateError(DAMAGED, format_1.FOREIGN)
    if found != FORMAT:
        raise StateError(NEWER, f"it has format {found}, this sandbox reads formats 1 and {FORMAT}")
    return None


def _taken_over(path: Path, old: bytes) -> Path:
    """Put a state of the first format into a database beside it; the old content is kept there, too."""
    rows = format_1.rows(old)
    draft = path.with_name(f"{path.name}.new")
    draft.unlink(missing_ok=True)
    _create(draft, b"")
    try:
        with contextlib.closing(_connected(draft)) as database:
            _write(database, rows)
        for number in count():
            with contextlib.suppress(FileExistsError):
                _create(path.with_name(f"{path.name}.old{number or ''}"), old)
                break
    except sqlite3.Error as error:
        draft.unlink()
        raise state_error(error) from None
    return draft


def _create(path: Path, content: bytes) -> None:
    with os.fdopen(os.open(path, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600), "wb") as file:
        file.write(content)


def state_error(error: sqlite3.Error) -> StateError:
    """What SQLite refuses, as what it means for the state."""
    if not isinstance(error, sqlite3.OperationalError):
        # What is no matter of operation is one of what was read.
        return StateError(DAMAGED, "it is damaged")
    # Some errors of the module itself have no code of SQLite's.
    code = getattr(error, "sqlite_errorcode", sqlite3.SQLITE_ERROR) & 0xFF
    busy = (sqlite3.SQLITE_BUSY, sqlite3.SQLITE_LOCKED)
    cause = FULL if code == sqlite3.SQLITE_FULL else LOCKED if code in busy else UNUSABLE
    return StateError(cause, f"{error}")
