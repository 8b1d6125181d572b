"""The journal's file: its versions, from the first one on."""

from __future__ import annotations

from typing import Final

from gui.evidence.file.schema import Schema

#: Of a table ``entry``, in the order of ``Entry``; the headers are packed.
COLUMNS: Final = (
    "number, started, operation, url, duration, status, code, request_id, request, response,"
    " environment, address, count, kind, text, packed, timings, session"
)
#: Of a table ``session``, in the order of ``Session``.
SESSION_COLUMNS: Final = "id, started, name, charter, build, notes, versions"

#: The session of what was recorded before there were any.
BEFORE: Final = "before"

SCHEMA: Final = Schema(
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
        (
            """
            CREATE TABLE session (
                id TEXT PRIMARY KEY,
                started TEXT NOT NULL,
                name TEXT NOT NULL,
                charter TEXT NOT NULL,
                build TEXT NOT NULL,
                notes TEXT NOT NULL,
                versions TEXT NOT NULL
            ) STRICT
            """,
            f"""
            INSERT INTO session SELECT '{BEFORE}', min(started), '', '', '', '', ''
                FROM exchange HAVING count(*) > 0
            """,
            "ALTER TABLE exchange RENAME TO entry",
            "ALTER TABLE entry ADD COLUMN kind TEXT NOT NULL DEFAULT 'call'",
            "UPDATE entry SET kind = 'read' WHERE is_reading = 1",
            "ALTER TABLE entry DROP COLUMN is_reading",
            "ALTER TABLE entry ADD COLUMN text TEXT NOT NULL DEFAULT ''",
            "ALTER TABLE entry ADD COLUMN headers TEXT NOT NULL DEFAULT ''",
            "ALTER TABLE entry ADD COLUMN timings TEXT NOT NULL DEFAULT ''",
            f"ALTER TABLE entry ADD COLUMN session TEXT NOT NULL DEFAULT '{BEFORE}'",
            "CREATE INDEX entry_by_session ON entry (session, number)",
            # What a list of sessions counts, without a look at the bodies.
            "CREATE INDEX entry_by_kind ON entry (session, kind, code, environment)",
            """
            CREATE TABLE picture (
                entry INTEGER PRIMARY KEY,
                format TEXT NOT NULL,
                content BLOB NOT NULL
            ) STRICT
            """,
        ),
        (
            # An entry is written in as few places as can be: each costs a page.
            "DROP INDEX exchange_by_time",
            "DROP INDEX entry_by_session",
            "DROP INDEX entry_by_kind",
            # What is needed of an entry to list and count it, without a look at the bodies.
            "CREATE INDEX entry_of_session ON entry (session, number, kind, code, environment)",
            # The headers, packed; of older entries they stand in ``headers``.
            "ALTER TABLE entry ADD COLUMN packed BLOB",
        ),
    ),
    shape=(
        f"SELECT {COLUMNS} FROM entry LIMIT 0",
        f"SELECT {SESSION_COLUMNS} FROM session LIMIT 0",
        "SELECT entry, format, content FROM picture LIMIT 0",
    ),
    tables=("session",),
)
