"""The ledger: every user that this tool made, and the calls that count against a pool's limits.

A file of its own beside the journal: a journal that is thrown away leaves no user without a record.
"""

from __future__ import annotations

import hashlib
import json
import sqlite3
import threading
from contextlib import suppress
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from typing import TYPE_CHECKING, Any, Final, TypeVar

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

_Result = TypeVar("_Result")

#: The operations that the ledger keeps; it passes over all others.
OPERATIONS: Final = frozenset({"SignUp", "ConfirmSignUp", "ResendConfirmationCode", "ForgotPassword"})

_SCHEMA: Final = """
CREATE TABLE IF NOT EXISTS user (
    number INTEGER PRIMARY KEY,
    environment TEXT NOT NULL,
    region TEXT NOT NULL,
    user_pool_id TEXT NOT NULL,
    client_id TEXT NOT NULL,
    endpoint TEXT NOT NULL,
    sub TEXT NOT NULL,
    email TEXT NOT NULL,
    created TEXT NOT NULL,
    seal TEXT NOT NULL,
    deleted TEXT
) STRICT;
CREATE TABLE IF NOT EXISTS call (
    number INTEGER PRIMARY KEY,
    region TEXT NOT NULL,
    user_pool_id TEXT NOT NULL,
    client_id TEXT NOT NULL,
    endpoint TEXT NOT NULL,
    operation TEXT NOT NULL,
    username TEXT NOT NULL,
    started TEXT NOT NULL,
    code TEXT,
    mailed INTEGER NOT NULL
) STRICT;
CREATE INDEX IF NOT EXISTS call_by_pool ON call (user_pool_id, started);
"""


@dataclass(frozen=True)
class PoolAddress:
    """Where a call went. ``endpoint`` tells one service from another; it is empty for AWS itself."""

    environment: str
    region: str
    user_pool_id: str
    client_id: str
    endpoint: str


@dataclass(frozen=True)
class MadeUser:
    """A user that this tool made.

    Attributes:
        number: Its place in the ledger.
        environment: What the environment was called then.
        region: The pool's region.
        user_pool_id: The pool.
        client_id: The app client that signed it up.
        endpoint: As in ``PoolAddress``.
        sub: The service's id of the user, which nobody else ever gets.
        email: The address as typed.
        created: When the sign-up was sent, UTC.
        is_intact: The entry is as it was written; ``False``: somebody has changed it since.
    """

    number: int
    environment: str
    region: str
    user_pool_id: str
    client_id: str
    endpoint: str
    sub: str
    email: str
    created: datetime
    is_intact: bool


@dataclass(frozen=True)
class CountedCall:
    """A call that may count against a limit.

    Attributes:
        operation: One of ``OPERATIONS``.
        username: The user name as sent.
        started: When it was sent, by the service's clock, UTC.
        code: The service's error code, or why there is no reply; ``None`` after a success.
        mailed: Whether the reply says that a mail was sent.
    """

    operation: str
    username: str
    started: datetime
    code: str | None
    mailed: bool


@dataclass(frozen=True)
class FailedSignUp:
    """A sign-up that was not reported to have made a user.

    Attributes:
        address: Whom it was for, as sent.
        started: When it was sent, by the service's clock, UTC.
        code: The service's error code, or why there is no reply.
    """

    address: str
    started: datetime
    code: str


class Ledger:
    """Reads and writes from any thread. Goes on in memory where the file fails: ``problem`` says why.

    Holds no password and no code. Every method blocks for the disk, and none raises for what it does.
    """

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
        place: PoolAddress,
        *,
        operation: str,
        started: datetime,
        status: int | None,
        request_body: str,
        response_body: str,
        failure: str | None,
        clock_offset: float = 0,
    ) -> None:
        """Keep a call of ``OPERATIONS``, and the user that it made; pass over any other.

        The bodies are those of the wire. ``clock_offset``: how far the service's clock is ahead, in seconds.
        """
        if operation not in OPERATIONS:
            return
        request, reply = _object(request_body), _object(response_body)
        username = _text(request.get("Username"))
        succeeded = failure is None and status is not None and status < _FIRST_ERROR
        code = None if succeeded else failure or _text(reply.get("__type")) or f"HTTP {status}"
        delivery = reply.get("CodeDeliveryDetails")
        mailed = succeeded and isinstance(delivery, dict) and delivery.get("DeliveryMedium") == "EMAIL"
        pool = (place.region, place.user_pool_id, place.client_id, place.endpoint)
        counted = _stamp(started + timedelta(seconds=clock_offset))
        call = (*pool, operation, username, counted, code, int(mailed))
        sub = _text(reply.get("UserSub")) if succeeded and operation == "SignUp" else ""
        user = (place.environment, *pool, sub, username, _stamp(started))

        def write(database: sqlite3.Connection) -> None:
            with database:
                if sub:
                    _insert(database, "user", None, *user, _seal(*user), None)
                _insert(database, "call", None, *call)

        self._do(write)

    def users(self, place: PoolAddress) -> tuple[MadeUser, ...]:
        """The users made in this pool, by whatever name, and not deleted since; newest first."""

        def read(database: sqlite3.Connection) -> list[tuple[Any, ...]]:
            return database.execute(
                "SELECT number, environment, region, user_pool_id, client_id, endpoint, sub, email, created,"
                " seal FROM user WHERE region = ? AND user_pool_id = ? AND endpoint = ? AND deleted IS NULL"
                " ORDER BY number DESC",
                (place.region, place.user_pool_id, place.endpoint),
            ).fetchall()

        return tuple(_made_user(*row) for row in self._do(read))

    def failed_sign_ups(self, place: PoolAddress) -> tuple[FailedSignUp, ...]:
        """The sign-ups in this pool that came to nothing, as far as their replies say; newest first."""

        def read(database: sqlite3.Connection) -> list[tuple[str, str, str]]:
            return database.execute(
                "SELECT username, started, code FROM call WHERE region = ? AND user_pool_id = ?"
                " AND endpoint = ? AND operation = 'SignUp' AND code IS NOT NULL ORDER BY number DESC",
                (place.region, place.user_pool_id, place.endpoint),
            ).fetchall()

        return tuple(FailedSignUp(each, _moment(started), code) for each, started, code in self._do(read))

    def mark_deleted(self, user: MadeUser) -> None:
        """Note that this user is in the pool no more."""

        def write(database: sqlite3.Connection) -> None:
            with database:
                database.execute(
                    "UPDATE user SET deleted = ? WHERE number = ?", (_stamp(datetime.now(UTC)), user.number)
                )

        self._do(write)

    def calls(self, place: PoolAddress, since: datetime) -> tuple[CountedCall, ...]:
        """The calls to this pool since then, by the service's clock, oldest first."""

        def read(database: sqlite3.Connection) -> list[tuple[Any, ...]]:
            return database.execute(
                "SELECT operation, username, started, code, mailed FROM call"
                " WHERE region = ? AND user_pool_id = ? AND endpoint = ? AND started >= ? ORDER BY started",
                (place.region, place.user_pool_id, place.endpoint, _stamp(since)),
            ).fetchall()

        return tuple(
            CountedCall(operation, username, _moment(started), code, bool(mailed))
            for operation, username, started, code, mailed in self._do(read)
        )

    def close(self) -> None:
        """Close the file; call it once nothing uses the ledger any more."""
        with self._lock:
            self._database.close()

    def _do(self, work: Callable[[sqlite3.Connection], _Result]) -> _Result:
        with self._lock:
            try:
                return work(self._database)
            except sqlite3.Error as error:
                self._go_on_in_memory(error)
                return work(self._database)

    def _go_on_in_memory(self, error: Exception) -> None:
        self.problem = (
            f"The ledger cannot be written ({error}): which users this session makes is kept in memory only."
        )
        memory = _open(":memory:")
        with suppress(AttributeError):  # there is no file to leave where it could not even be opened
            _copy(self._database, memory)
            self._database.close()
        self._database = memory


_FIRST_ERROR: Final = 300


def _open(path: str) -> sqlite3.Connection:
    database = sqlite3.connect(path, timeout=2, check_same_thread=False)
    try:
        database.execute("PRAGMA journal_mode = WAL")
        # A handful of rows an hour: each may wait until it is on the disk.
        database.execute("PRAGMA synchronous = FULL")
        database.executescript(_SCHEMA)
    except sqlite3.Error:
        database.close()
        raise
    return database


def _copy(old: sqlite3.Connection, new: sqlite3.Connection) -> None:
    """Take over what can still be read: a full disk still tells which users are to be cleaned up."""
    for table in ("user", "call"):
        with suppress(sqlite3.Error), new:
            for row in old.execute(f"SELECT * FROM {table}"):
                _insert(new, table, *row)


def _insert(database: sqlite3.Connection, table: str, *values: object) -> None:
    database.execute(f"INSERT INTO {table} VALUES ({', '.join('?' * len(values))})", values)


def _made_user(number: int, *row: str) -> MadeUser:
    *told, created, seal = row
    environment, region, user_pool_id, client_id, endpoint, sub, email = told
    return MadeUser(
        number,
        environment,
        region,
        user_pool_id,
        client_id,
        endpoint,
        sub,
        email,
        created=_moment(created),
        is_intact=seal == _seal(*told, created),
    )


def _seal(*told: object) -> str:
    """A checksum: no lock, but who changes a user's entry by hand breaks it."""
    return hashlib.sha256(json.dumps(told).encode()).hexdigest()


def _stamp(moment: datetime) -> str:
    # Of one length, so that SQLite compares moments by comparing texts.
    return moment.astimezone(UTC).isoformat(timespec="milliseconds")


def _moment(stamp: str) -> datetime:
    try:
        return datetime.fromisoformat(stamp).astimezone(UTC)
    except (ValueError, OverflowError):  # changed by hand, which the seal shows
        return datetime.fromtimestamp(0, UTC)


def _object(body: str) -> dict[str, Any]:
    try:
        value = json.loads(body)
    except (ValueError, RecursionError):
        return {}
    return value if isinstance(value, dict) else {}


def _text(value: object) -> str:
    """A text that a file takes: half a character, as a broken reply may hold, is none."""
    return value.encode("utf-8", "backslashreplace").decode() if isinstance(value, str) else ""
