"""The ledger: every user that this tool made, and the calls that count against a pool's limits.

A file of its own beside the journal: a journal that is thrown away leaves no user without a record.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from typing import TYPE_CHECKING, Any, Final

from gui.evidence.bodies import members
from gui.evidence.file.database import Database, storable
from gui.evidence.made_users.schema import CALL, NAME, SCHEMA, USER, checksum, insert

if TYPE_CHECKING:
    import sqlite3
    from collections.abc import Collection
    from pathlib import Path

    from gui.exchange import Exchange
    from gui.sentences import Sentence

#: The operations that the ledger keeps; it passes over all others.
OPERATIONS: Final = frozenset(
    {
        "SignUp",
        "ConfirmSignUp",
        "ResendConfirmationCode",
        "ForgotPassword",
        "UpdateUserAttributes",
        "GetUserAttributeVerificationCode",
    }
)
#: As many of the newest calls are kept: more than anybody makes in the 24 hours that limits look back.
_CALLS_KEPT: Final = 200_000
_FIRST_ERROR: Final = 300

#: Counting up to the end, twice, is twice as fast as counting between two moments.
_COUNT: Final = (
    "SELECT (SELECT count(*) FROM call WHERE {wanted} AND started > :after)"
    " - (SELECT count(*) FROM call WHERE {wanted} AND started > :until),"
    " (SELECT min(started) FROM call WHERE {wanted} AND started > :after AND started <= :until)"
)
_OF_ADDRESS: Final = (
    "region = :region AND user_pool_id = :pool AND endpoint = :endpoint"
    " AND operation = :operation AND folded = :folded AND (code IS NULL OR code NOT IN ({codes}))"
)
_IN_POOL: Final = "region = ? AND user_pool_id = ? AND endpoint = ?"


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
class MadeUsers:
    """How many users were made in an environment, and how many of them are there still."""

    environment: str
    made: int
    left: int


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
    """Reads and writes from any thread. What the file does not take waits in memory: ``problem`` says why.

    Holds no password and no code. Every method blocks for the disk, and none raises for what it does.
    """

    def __init__(self, path: Path) -> None:
        self._database = Database(path, SCHEMA)

    @property
    def problem(self) -> Sentence | None:
        """What is wrong with the file, for the tester."""
        return self._database.problem

    def record(self, place: PoolAddress, exchange: Exchange, clock_offset: float = 0) -> None:
        """Keep a call of ``OPERATIONS``, and the user that it made; pass over any other, and what was read.

        ``clock_offset``: how far the service's clock is ahead, in seconds.
        """
        operation = exchange.operation
        if operation not in OPERATIONS or exchange.is_reading:
            return
        status, reply = exchange.status, members(exchange.response_body)
        username = _text(members(exchange.request_body).get("Username"))
        address = _text(exchange.address) or username
        succeeded = exchange.failure is None and status is not None and status < _FIRST_ERROR
        code = None if succeeded else exchange.failure or _text(reply.get("__type")) or f"HTTP {status}"
        listed = reply.get("CodeDeliveryDetailsList")
        deliveries = [reply.get("CodeDeliveryDetails"), *(listed if isinstance(listed, list) else ())]
        mailed = succeeded and any(
            isinstance(each, dict) and each.get("DeliveryMedium") == "EMAIL" for each in deliveries
        )
        region, user_pool_id, endpoint = _key(place)
        pool = (region, user_pool_id, _text(place.client_id), endpoint)
        counted = _stamp(exchange.started + timedelta(seconds=clock_offset))
        call = (*pool, operation, username, counted, code, int(mailed), address, _folded(address))
        mailed_in = " ".join(_key(place)) if mailed else None
        sub = _text(reply.get("UserSub")) if succeeded and operation == "SignUp" else ""
        user = (_text(place.environment), *pool, sub, address, _stamp(exchange.started))

        def write(database: sqlite3.Connection) -> None:
            if sub:
                insert(database, "user", USER, *user, checksum(*user), None)
            insert(database, "call", CALL, *call, mailed_in)
            oldest = "(SELECT max(number) FROM call) - ?"
            database.execute(f"DELETE FROM call WHERE number <= {oldest}", (_CALLS_KEPT,))

        self._database.write(write)

    def users(self, place: PoolAddress) -> tuple[MadeUser, ...]:
        """The users made in this pool, by whatever name, and not deleted since; newest first."""

        def read(database: sqlite3.Connection) -> list[tuple[Any, ...]]:
            return database.execute(
                f"SELECT number, {USER} FROM user WHERE {_IN_POOL} AND deleted IS NULL ORDER BY number DESC",
                _key(place),
            ).fetchall()

        return tuple(_made_user(*row) for row in self._database.read(read))

    def made_between(self, first: datetime, last: datetime) -> tuple[MadeUsers, ...]:
        """How many users were made in this time, by environment."""

        def read(database: sqlite3.Connection) -> list[tuple[str, int, int]]:
            return database.execute(
                "SELECT environment, count(*), sum(deleted IS NULL) FROM user"
                " WHERE created BETWEEN ? AND ? GROUP BY environment ORDER BY environment",
                (_stamp(first), _stamp(last)),
            ).fetchall()

        return tuple(MadeUsers(*row) for row in self._database.read(read))

    def failed_sign_ups(self, place: PoolAddress) -> tuple[FailedSignUp, ...]:
        """The sign-ups in this pool that came to nothing, as far as their replies say; newest first."""

        def read(database: sqlite3.Connection) -> list[tuple[str, str, str]]:
            return database.execute(
                f"SELECT COALESCE(NULLIF(address, ''), username), started, code FROM call WHERE {_IN_POOL}"
                " AND operation = 'SignUp' AND code IS NOT NULL ORDER BY number DESC",
                _key(place),
            ).fetchall()

        rows = self._database.read(read)
        return tuple(FailedSignUp(address, _moment(started), code) for address, started, code in rows)

    def mark_deleted(self, user: MadeUser) -> None:
        """Note that this user is in the pool no more."""
        key = (user.region, user.user_pool_id, user.endpoint, user.sub)
        now = _stamp(datetime.now(UTC))

        def write(database: sqlite3.Connection) -> None:
            # Not by its number: that is another one as long as the entry waits in memory.
            database.execute(f"UPDATE user SET deleted = ? WHERE {_IN_POOL} AND sub = ?", (now, *key))

        self._database.write(write)

    def count(
        self,
        place: PoolAddress,
        after: datetime,
        until: datetime,
        *,
        operation: str = "",
        address: str = "",
        except_codes: Collection[str] = (),
    ) -> tuple[int, datetime | None]:
        """How many calls to this pool there were, by the service's clock, and when the oldest was.

        Counts the calls of ``operation`` for ``address`` in any letter case, but for those that came to
        nothing with one of these codes; without an operation, all those that sent a mail. ``after`` is left
        out of the time, ``until`` is in it.
        """
        values = {"after": _stamp(after), "until": _stamp(until)}
        if operation:
            values |= zip(("region", "pool", "endpoint"), _key(place), strict=True)
            values |= {"operation": operation, "folded": _folded(address)}
            codes = {f"code{number}": code for number, code in enumerate(except_codes)}
            values |= codes
            wanted = _OF_ADDRESS.format(codes=", ".join(f":{name}" for name in codes))
        else:
            values["mailed_in"] = " ".join(_key(place))
            wanted = "mailed_in = :mailed_in"

        def read(database: sqlite3.Connection) -> tuple[int, str | None]:
            found: tuple[int, str | None] = database.execute(_COUNT.format(wanted=wanted), values).fetchone()
            return found

        number, oldest = self._database.read(read)
        return number, _moment(oldest) if oldest else None

    # User names that were made up, where an address cannot be one

    def remember_username(self, place: PoolAddress, address: str, username: str) -> None:
        """Note what stands for this address from now on; call it before the service hears of it."""
        row = (*_key(place), _text(address), _text(username), _stamp(datetime.now(UTC)))

        def write(database: sqlite3.Connection) -> None:
            insert(database, "username", NAME, *row)

        self._database.write(write)

    def forget_username(self, place: PoolAddress, address: str) -> None:
        """Forget what stands for this address."""

        def write(database: sqlite3.Connection) -> None:
            database.execute(
                f"DELETE FROM username WHERE {_IN_POOL} AND address = ?", (*_key(place), _text(address))
            )

        self._database.write(write)

    def username_of(self, place: PoolAddress, address: str) -> str | None:
        """What stands for this address in the pool, if anything was made up."""
        return self._one(
            f"SELECT username FROM username WHERE {_IN_POOL} AND address = ? ORDER BY number DESC LIMIT 1",
            *_key(place),
            _text(address),
        )

    def usernames(self, place: PoolAddress) -> dict[str, str]:
        """All that stands for an address in the pool, by address."""

        def read(database: sqlite3.Connection) -> list[tuple[str, str]]:
            return database.execute(
                f"SELECT address, username FROM username WHERE {_IN_POOL} ORDER BY number", _key(place)
            ).fetchall()

        return dict(self._database.read(read))

    def address_of(self, place: PoolAddress, name: str) -> str | None:
        """The address of the user with this sub, or with this made-up user name, that this tool made."""
        key = (*_key(place), _text(name))
        return self._one(
            f"SELECT email FROM user WHERE {_IN_POOL} AND sub = ?"
            f" UNION ALL SELECT address FROM username WHERE {_IN_POOL} AND username = ? LIMIT 1",
            *key,
            *key,
        )

    def close(self) -> None:
        """Write what waits, if the file takes it now, and close the file."""
        self._database.close()

    def _one(self, select: str, *values: str) -> str | None:
        def read(database: sqlite3.Connection) -> tuple[str] | None:
            found: tuple[str] | None = database.execute(select, values).fetchone()
            return found

        found = self._database.read(read)
        return found[0] if found else None


def _key(place: PoolAddress) -> tuple[str, str, str]:
    return _text(place.region), _text(place.user_pool_id), _text(place.endpoint)


def _made_user(number: int, *row: str) -> MadeUser:
    *told, created, seal, _deleted = row
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
        is_intact=seal == checksum(*told, created),
    )


def _stamp(moment: datetime) -> str:
    # Of one length, so that SQLite compares moments by comparing texts.
    return moment.astimezone(UTC).isoformat(timespec="milliseconds")


def _moment(stamp: str) -> datetime:
    try:
        return datetime.fromisoformat(stamp).astimezone(UTC)
    except (ValueError, OverflowError):  # changed by hand, which the seal shows
        return datetime.fromtimestamp(0, UTC)


def _folded(address: str) -> str:
    return _text(address.strip().casefold())


def _text(value: object) -> str:
    return str(storable(value)) if isinstance(value, str) else ""
