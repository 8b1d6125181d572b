"""The journal keeps what was shown, whatever happens to its file or its process."""

from __future__ import annotations

import json
import sqlite3
import subprocess
import sys
from contextlib import closing
from datetime import UTC, datetime
from typing import TYPE_CHECKING, Any

import pytest

from gui.evidence.journal import Entry, Journal

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

SECRET = "s3cret-v4lue"
WRITER = """
import sys
from datetime import UTC, datetime
from pathlib import Path
from gui.evidence.journal import Journal

journal = Journal(Path(sys.argv[1]))
for number in range(int(sys.argv[2])):
    entry = journal.record(
        started=datetime.now(UTC), operation="SignUp", url="http://127.0.0.1/", duration=0.1, status=200,
        request_id=None, request_body="{}", response_body="{}", failure=None,
    )
    print(journal.problem or entry.number, flush=True)
"""


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "data" / "journal.sqlite"


@pytest.fixture
def journal(path: Path) -> Iterator[Journal]:
    opened = Journal(path)
    yield opened
    opened.close()


def record(journal: Journal, **changes: Any) -> Entry:
    exchange: dict[str, Any] = {
        "started": datetime.now(UTC),
        "operation": "SignUp",
        "url": "http://127.0.0.1:1/",
        "duration": 0.25,
        "status": 200,
        "request_id": "an-id",
        "request_body": json.dumps({"Username": "tester@example.com", "Password": SECRET}),
        "response_body": "{}",
        "failure": None,
    }
    return journal.record(**exchange | changes)


def rows(path: Path) -> list[tuple[Any, ...]]:
    with closing(sqlite3.connect(path)) as database:
        return database.execute("SELECT number, operation, code, request FROM exchange").fetchall()


def writer(path: Path, count: int) -> subprocess.Popen[str]:
    return subprocess.Popen(
        [sys.executable, "-c", WRITER, str(path), str(count)], stdout=subprocess.PIPE, text=True
    )


def test_an_entry_is_in_the_file_as_soon_as_it_is_recorded(journal: Journal, path: Path) -> None:
    entry = record(journal)
    assert rows(path) == [(entry.number, "SignUp", None, entry.request)]


def test_no_secret_reaches_the_file(journal: Journal, path: Path) -> None:
    entry = record(journal)
    journal.close()
    assert SECRET not in entry.request
    assert SECRET.encode() not in b"".join(file.read_bytes() for file in path.parent.iterdir())


def test_what_is_printed_of_an_entry_holds_no_body(journal: Journal) -> None:
    assert "tester@example.com" not in repr(record(journal))


@pytest.mark.parametrize(
    ("status", "response", "failure", "code"),
    [
        (200, "{}", None, None),
        (400, '{"__type": "CodeMismatchException", "message": "No."}', None, "CodeMismatchException"),
        (403, "<html>Blocked</html>", None, "HTTP 403"),
        (500, "[]", None, "HTTP 500"),
        (None, "", "ReadTimeoutError", "ReadTimeoutError"),
        # A password is masked in the reply; what the service calls its error stays whole.
        (400, json.dumps({"__type": f"{SECRET}Exception"}), None, f"{SECRET}Exception"),
    ],
)
def test_an_entry_names_the_code_of_its_refusal(
    journal: Journal, status: int | None, response: str, failure: str | None, code: str | None
) -> None:
    entry = record(journal, status=status, response_body=response, failure=failure)
    assert (entry.status, entry.code) == (status, code)


def test_half_a_character_in_a_reply_is_kept(journal: Journal) -> None:
    record(journal, response_body='{"message": "\\ud83d"}')
    assert journal.problem is None


def test_numbers_go_on_in_the_next_session(journal: Journal, path: Path) -> None:
    first = record(journal)
    with closing(Journal(path)) as later:
        assert record(later).number == first.number + 1


def test_what_a_killed_process_has_told_of_is_in_the_file(path: Path) -> None:
    with writer(path, 1_000_000) as process:
        assert process.stdout is not None
        told = [int(process.stdout.readline()) for _ in range(50)]
        process.kill()
    with closing(Journal(path)) as journal:
        assert journal.problem is None
        assert record(journal).number > told[-1]
    assert [number for number, *_ in rows(path)][:50] == told


def test_several_processes_write_into_one_file(path: Path) -> None:
    processes = [writer(path, 40) for _ in range(3)]
    told = [line for process in processes for line in process.communicate(timeout=60)[0].split()]
    assert sorted(map(int, told)) == list(range(1, 121))
    assert len(rows(path)) == 120


def test_a_full_disk_is_told_and_the_session_goes_on_in_memory(journal: Journal, path: Path) -> None:
    kept = record(journal)
    journal._database.execute("PRAGMA max_page_count = 1")
    entry = record(journal, response_body=json.dumps({"message": "x" * 20_000}))
    assert "x" * 20_000 in entry.response
    assert journal.problem == (
        "The journal cannot be written (database or disk is full): "
        "this session's calls are kept in memory only."
    )
    assert record(journal).number == entry.number + 1
    assert [number for number, *_ in rows(path)] == [kept.number]


def folder_that_is_a_file(path: Path) -> None:
    path.parent.write_text("in the way")


def file_that_is_a_folder(path: Path) -> None:
    path.mkdir(parents=True)


def file_of_something_else(path: Path) -> None:
    path.parent.mkdir()
    path.write_bytes(b"This is no database at all. " * 500)


def file_with_a_damaged_page(path: Path) -> None:
    with closing(Journal(path)) as journal:
        for _ in range(100):
            record(journal)
    content = path.read_bytes()
    path.write_bytes(content[:4096] + b"\xff" * (len(content) - 4096))


@pytest.mark.parametrize(
    "spoil",
    [
        folder_that_is_a_file,
        file_that_is_a_folder,
        file_of_something_else,
        file_with_a_damaged_page,
    ],
)
def test_a_file_that_cannot_be_used_is_told_and_left_alone(path: Path, spoil: Any) -> None:
    spoil(path)
    before = path.read_bytes() if path.is_file() else None
    with closing(Journal(path)) as journal:
        assert [record(journal).operation, record(journal).operation] == ["SignUp", "SignUp"]
        assert journal.problem is not None
        assert journal.problem.startswith("The journal cannot be written (")
        assert journal.problem.endswith("): this session's calls are kept in memory only.")
    assert (path.read_bytes() if path.is_file() else None) == before


def test_a_file_of_another_shape_is_told_and_keeps_its_rows(path: Path) -> None:
    path.parent.mkdir()
    with closing(sqlite3.connect(path)) as database, database:
        database.execute("CREATE TABLE exchange (something TEXT)")
        database.execute("INSERT INTO exchange VALUES ('kept')")
    with closing(Journal(path)) as journal:
        record(journal)
        assert "kept in memory only" in str(journal.problem)
    with closing(sqlite3.connect(path)) as database:
        assert database.execute("SELECT * FROM exchange").fetchall() == [("kept",)]
