"""What the ledger's file holds, version by version, and what is read out of a damaged one."""

from __future__ import annotations

import hashlib
import json
import sqlite3
from contextlib import suppress
from typing import Any, Final

from gui.evidence.file.schema import Schema

USER: Final = "environment, region, user_pool_id, client_id, endpoint, sub, email, created, seal, deleted"
CALL: Final = (
    "region, user_pool_id, client_id, endpoint, operation, username, started, code, mailed,"
    " address, folded, mailed_in"
)
NAME: Final = "region, user_pool_id, endpoint, address, username, made"


def insert(database: sqlite3.Connection, table: str, columns: str, *values: object) -> None:
    """Put a row into ``table``."""
    database.execute(f"INSERT INTO {table} ({columns}) VALUES ({', '.join('?' * len(values))})", values)


def checksum(*told: object) -> str:
    """The seal of a user's entry: no lock, but who changes the entry by hand breaks it."""
    return hashlib.sha256(json.dumps(told).encode()).hexdigest()


def _rescue(old: sqlite3.Connection, new: sqlite3.Connection) -> int:
    """Copy what can be read of users and user names; of users only what is as it was written."""
    users: dict[int, tuple[Any, ...]] = {}
    names: dict[int, tuple[Any, ...]] = {}
    # Reading ends at the first page that is damaged: so from both ends.
    for order in ("ASC", "DESC"):
        with suppress(sqlite3.Error):
            for number, *row in old.execute(f"SELECT number, {USER} FROM user ORDER BY number {order}"):
                *told, seal, _ = row
                if all(isinstance(value, str) for value in told) and seal == checksum(*told):
                    users[number] = tuple(row)
        with suppress(sqlite3.Error):
            for number, *row in old.execute(f"SELECT number, {NAME} FROM username ORDER BY number {order}"):
                names[number] = tuple(row)
    for number in sorted(users):
        insert(new, "user", USER, *users[number])
    for number in sorted(names):
        with suppress(sqlite3.Error):
            insert(new, "username", NAME, *names[number])
    return len(users)


SCHEMA: Final = Schema(
    versions=(
        (
            """
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
            ) STRICT
            """,
            """
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
            ) STRICT
            """,
        ),
        (
            "CREATE INDEX user_by_sub ON user (user_pool_id, sub)",
            "ALTER TABLE call ADD COLUMN address TEXT NOT NULL DEFAULT ''",
            # What calls are found by: the address in small letters.
            "ALTER TABLE call ADD COLUMN folded TEXT NOT NULL DEFAULT ''",
            # The pool, as one text, where the call sent a mail: an index of little else is counted fast.
            "ALTER TABLE call ADD COLUMN mailed_in TEXT",
            "UPDATE call SET address = username, folded = lower(trim(username)),"
            " mailed_in = CASE mailed WHEN 1 THEN region || ' ' || user_pool_id || ' ' || endpoint END",
            "DROP INDEX IF EXISTS call_by_pool",
            # Each count is answered by one of them alone.
            "CREATE INDEX call_mailed ON call (mailed_in, started) WHERE mailed_in IS NOT NULL",
            "CREATE INDEX call_of_address ON call"
            " (user_pool_id, region, endpoint, operation, folded, started, code)",
            """
            CREATE TABLE username (
                number INTEGER PRIMARY KEY,
                region TEXT NOT NULL,
                user_pool_id TEXT NOT NULL,
                endpoint TEXT NOT NULL,
                address TEXT NOT NULL,
                username TEXT NOT NULL,
                made TEXT NOT NULL
            ) STRICT
            """,
            "CREATE INDEX username_by_address ON username (user_pool_id, address)",
            "CREATE INDEX username_by_name ON username (user_pool_id, username)",
        ),
    ),
    shape=(
        f"SELECT number, {USER} FROM user LIMIT 0",
        f"SELECT number, {CALL} FROM call LIMIT 0",
        f"SELECT number, {NAME} FROM username LIMIT 0",
    ),
    tables=("user", "username", "call"),
    rescue=_rescue,
    # A handful of rows an hour: each may wait until it is on the disk.
    synchronous="FULL",
)
