"""The journal keeps what the phone asked, whole and masked, and one line of what the panels looked up."""

from __future__ import annotations

import json
import sqlite3
from contextlib import closing
from datetime import UTC, datetime, timedelta
from typing import TYPE_CHECKING, Any

import pytest

from gui.evidence import record
from gui.evidence.entry import Kind, number_of
from gui.evidence.journal import KEPT, Journal
from tests.evidence.exchanges import SECRET, exchange

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

USERS = json.dumps({"Users": [{"Username": f"user-{number}@example.com"} for number in range(60)]})
#: As the first version made it.
FIRST_VERSION = """
CREATE TABLE exchange (
    number INTEGER PRIMARY KEY, started TEXT NOT NULL, operation TEXT NOT NULL, url TEXT NOT NULL,
    duration REAL NOT NULL, status INTEGER, code TEXT, request_id TEXT, request TEXT NOT NULL,
    response TEXT NOT NULL
) STRICT
"""


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "data" / "journal.sqlite"


@pytest.fixture
def journal(path: Path) -> Iterator[Journal]:
    opened = Journal(path)
    yield opened
    opened.close()


def rows(path: Path, columns: str = "number, operation, code, request") -> list[tuple[Any, ...]]:
    with closing(sqlite3.connect(path)) as database:
        return database.execute(f"SELECT {columns} FROM entry ORDER BY number").fetchall()


def test_an_entry_is_in_the_file_as_soon_as_it_is_recorded(journal: Journal, path: Path) -> None:
    entry = journal.record(exchange())
    assert rows(path) == [(entry.number, "SignUp", None, entry.request)]


def test_an_entry_says_where_and_whom_it_was_about(journal: Journal, path: Path) -> None:
    entry = journal.record(exchange(address="tester@example.com"), "Staging")
    assert (entry.environment, entry.address, entry.is_reading) == ("Staging", "tester@example.com", False)
    stored = rows(path, "environment, address, kind, count, session")
    assert stored == [("Staging", "tester@example.com", "call", None, journal.session.id)]


@pytest.mark.parametrize(
    ("operation", "reply", "count"),
    [
        ("ListUsers", USERS, 60),
        ("DescribeUserPool", '{"UserPool": {"Name": "Pool"}}', None),
        ("GetUser", "", None),
        ("ListUsers", '{"Users": 5}', None),
        ("ListUsers", "[]", None),
    ],
)
def test_what_a_panel_looked_up_is_one_line(
    journal: Journal, path: Path, operation: str, reply: str, count: int | None
) -> None:
    entry = journal.record(exchange(operation, is_reading=True, response_body=reply))
    assert (entry.request, entry.response, entry.count, entry.is_reading) == ("", "", count, True)
    assert (entry.status, entry.request_id, entry.duration) == (200, "an-id", 0.25)
    journal.catch_up()
    assert rows(path, "operation, request, response, count") == [(operation, "", "", count)]


def test_a_refused_look_up_keeps_its_code(journal: Journal) -> None:
    refused = '{"__type": "AccessDeniedException", "message": "User: arn:… may not"}'
    entry = journal.record(exchange("ListUsers", is_reading=True, status=400, response_body=refused))
    assert (entry.status, entry.code, entry.response) == (400, "AccessDeniedException", "")


def test_no_secret_reaches_the_file(journal: Journal, path: Path) -> None:
    entry = journal.record(exchange(response_body=json.dumps({"Session": SECRET})))
    journal.close()
    assert SECRET not in entry.request + entry.response
    assert SECRET.encode() not in b"".join(file.read_bytes() for file in path.parent.iterdir())


def test_what_is_printed_of_an_entry_holds_no_body(journal: Journal) -> None:
    assert "example.com" not in repr(journal.record(exchange()))


@pytest.mark.parametrize(
    ("status", "response", "failure", "code"),
    [
        (200, "{}", None, None),
        (400, '{"__type": "CodeMismatchException", "message": "No."}', None, "CodeMismatchException"),
        (403, "<html>Blocked</html>", None, "HTTP 403"),
        (500, "[]", None, "HTTP 500"),
        (
            403,
            '<ErrorResponse xmlns="https://sts.amazonaws.com/doc/2011-06-15/">\n  <Error>\n'
            "    <Type>Sender</Type>\n    <Code>ExpiredToken</Code>\n  </Error>\n</ErrorResponse>",
            None,
            "ExpiredToken",
        ),
        (None, "", "ReadTimeoutError", "ReadTimeoutError"),
    ],
)
def test_an_entry_names_the_code_of_its_refusal(
    journal: Journal, status: int | None, response: str, failure: str | None, code: str | None
) -> None:
    entry = journal.record(exchange(status=status, response_body=response, failure=failure))
    assert (entry.status, entry.code) == (status, code)


def test_half_a_character_is_kept(journal: Journal, path: Path) -> None:
    journal.record(exchange(response_body='{"message": "\\ud83d"}', address="\ud83d"), "\ud83d")
    assert journal.problem is None
    assert rows(path, "address, environment") == [("\\ud83d", "\\ud83d")]


def test_numbers_go_on_in_the_next_session(journal: Journal, path: Path) -> None:
    first = journal.record(exchange())
    with closing(Journal(path)) as later:
        assert later.record(exchange()).number > first.number


def test_old_entries_go_a_few_at_a_time_and_the_file_shrinks(journal: Journal, path: Path) -> None:
    now = datetime.now(UTC)
    body = json.dumps({"message": "x" * 50_000})
    for number in range(100):
        age = KEPT - timedelta(hours=1) if number < 2 else timedelta()
        journal.record(exchange(started=now - age, response_body=body))
    journal.close()
    with closing(sqlite3.connect(path)) as database, database:
        database.execute(
            "UPDATE entry SET started = '2020-01-01T00:00:00+00:00', number = number - ?"
            " WHERE number IN (SELECT number FROM entry ORDER BY number LIMIT 100 OFFSET 10)",
            (number_of(now) - number_of(now - KEPT - timedelta(days=1)),),
        )
    full = path.stat().st_size
    remaining = []
    with closing(Journal(path)) as later:
        for _ in range(70):
            later.record(exchange("ConfirmSignUp"))
            remaining.append(sum(operation == "SignUp" for _, operation, *_ in rows(path)))
    assert remaining[:4] == [90, 80, 70, 60]
    assert remaining[-1] == 10  # also those that are nearly old enough
    assert later.problem is None
    assert path.stat().st_size < full / 2


def test_entries_are_kept_for_as_long_as_is_asked_for(path: Path) -> None:
    with closing(Journal(path)) as journal:
        journal.kept = timedelta(days=3)
        for days in (5, 1):
            journal.record(exchange(started=datetime.now(UTC) - timedelta(days=days)))
        older(journal, timedelta(days=4))
        journal.note(Kind.NOTE)
        assert len(rows(path)) == 2


def older(journal: Journal, age: timedelta) -> None:
    """Have what is in the file be older, by its numbers."""
    now = datetime.now(UTC)
    move = "UPDATE entry SET number = number - ?"

    def change(database: sqlite3.Connection) -> None:
        database.execute(move, (number_of(now) - number_of(now - age),))

    journal.change(change)


def test_what_may_wait_is_written_with_what_comes_next(journal: Journal, path: Path) -> None:
    waiting: list[int] = []
    journal.waits = lambda: waiting.append(1)
    journal.record(exchange())
    journal.note(Kind.SCREEN, "verifyScreen")
    journal.record(exchange("ListUsers", is_reading=True))
    assert ([operation for _, operation, *_ in rows(path)], len(waiting)) == (["SignUp"], 2)
    journal.record(exchange("ConfirmSignUp"))
    operations = [operation for _, operation, *_ in rows(path)]
    assert operations == ["SignUp", "verifyScreen", "ListUsers", "ConfirmSignUp"]
    journal.note(Kind.SCREEN, "logInScreen")
    assert journal.read(lambda database: database.execute("SELECT count(*) FROM entry").fetchone()) == (5,)
    journal.note(Kind.SCREEN, "homeScreen")
    journal.close()
    assert len(rows(path)) == 6


def test_what_could_not_be_written_later_holds_up_nothing(journal: Journal, path: Path) -> None:
    wrong = journal.note(Kind.SCREEN)
    journal.read(lambda _: None)
    journal._keep(wrong)  # its number is taken
    journal.record(exchange())
    assert (len(rows(path)), journal.problem) == (2, None)


def test_a_call_takes_little_room(path: Path) -> None:
    sent = {
        "X-Amz-Target": "AWSCognitoIdentityProviderService.SignUp",
        "Content-Type": "application/x-amz-json-1.1",
        "User-Agent": "Boto3/1.44.8 md/Botocore#1.44.8 ua/2.1 os/linux#6.18 lang/python#3.11.7",
        "amz-sdk-invocation-id": "6819067a-7320-4a8e-a88d-f660561eb5b4",
        "amz-sdk-request": "attempt=1; max=1",
    }
    given = {"date": "Wed, 25 Nov 2026 20:05:33 GMT", "content-type": "application/x-amz-json-1.1"}
    with closing(Journal(path)) as journal:
        for _ in range(100):
            entry = journal.record(exchange(request_headers=sent, response_headers=given))
        assert journal.read(record.entries([entry.number])) == [entry]
    assert path.stat().st_size < 100 * 900


def test_what_has_gone_leaves_no_trace_in_the_file(path: Path) -> None:
    old = datetime.now(UTC) - KEPT - timedelta(days=1)
    with closing(Journal(path)) as journal:
        body = json.dumps({"message": "somebody.else@example.com " * 1000})
        journal.record(exchange(started=old, response_body=body))
        older(journal, KEPT + timedelta(days=1))
        for _ in range(3):
            journal.record(exchange("ConfirmSignUp"))
    content = b"".join(file.read_bytes() for file in path.parent.iterdir())
    assert b"somebody.else" not in content


def first_version(path: Path) -> list[tuple[Any, ...]]:
    """Make a file as the first version did; returns its rows."""
    made = [
        (1, "2026-05-17T09:30:00.123456+00:00", "ListUsers", "http://x/", 0.1, 200, None, "id", "{}", USERS),
        (2, "2026-05-17T09:30:01+00:00", "SignUp", "http://x/", 0.2, 400, "LimitX", None, "{}", "{}"),
        (7, datetime.now(UTC).isoformat(), "SignUp", "http://x/", 0.3, None, "Lost", None, "{}", ""),
    ]
    path.parent.mkdir(parents=True, exist_ok=True)
    with closing(sqlite3.connect(path)) as database:
        database.execute("PRAGMA journal_mode = WAL")
        with database:
            database.execute(FIRST_VERSION)
            database.executemany("INSERT INTO exchange VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)", made)
    return made


def test_a_journal_of_the_first_version_is_taken_over(path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("gui.evidence.journal.KEPT", timedelta(days=50_000))
    made = first_version(path)
    with closing(Journal(path)) as journal:
        entry = journal.record(exchange(address="tester@example.com"), "Staging")
        assert journal.problem is None
        assert entry.number > made[-1][0]
    columns = "number, started, operation, url, duration, status, code, request_id, request, response"
    assert rows(path, columns)[:-1] == made
    assert rows(path, "environment, address, kind, count, session")[0] == ("", "", "call", None, "before")
    with closing(sqlite3.connect(path)) as database:
        assert database.execute("PRAGMA user_version").fetchone() == (4,)
        assert database.execute("PRAGMA auto_vacuum").fetchone() == (2,)


def test_a_file_that_the_first_version_had_just_made_is_taken_over(path: Path) -> None:
    path.parent.mkdir()
    with closing(sqlite3.connect(path)) as database:
        database.execute(FIRST_VERSION)
    with closing(Journal(path)) as journal:
        entry = journal.record(exchange())
        assert (rows(path, "number"), journal.problem) == ([(entry.number,)], None)
