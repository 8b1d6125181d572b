"""What is on record: found, searched, renamed and deleted, in sessions of several windows."""

from __future__ import annotations

import json
from contextlib import closing
from typing import TYPE_CHECKING

import pytest

from gui.evidence import record
from gui.evidence.entry import Kind
from gui.evidence.journal import Journal
from gui.evidence.record import Query
from tests.evidence.exchanges import SECRET, exchange

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "journal.sqlite"


@pytest.fixture
def journal(path: Path) -> Iterator[Journal]:
    with closing(Journal(path, versions="made-up 1")) as opened:
        yield opened


REFUSED = '{"__type": "CodeMismatchException", "message": "100 % wrong_code"}'


def found(journal: Journal, **query: object) -> list[str]:
    """The operations that a query finds in this session."""
    wanted = journal.read(record.numbers(Query(journal.session.id, **query)))  # type: ignore[arg-type]
    return [entry.operation for entry in journal.read(record.entries(wanted))]


def test_entries_come_back_as_they_were_kept(journal: Journal) -> None:
    kept = [
        journal.record(exchange(timings={"wait": 0.2, "tls": 0.0123456}), "Staging"),
        journal.note(Kind.NOTE, text="a note", environment="Staging", address="tester@example.com"),
    ]
    wanted = journal.read(record.numbers(Query(journal.session.id)))
    assert journal.read(record.entries(wanted)) == kept
    assert json.loads(kept[0].timings) == {"wait": 0.2, "tls": 0.012346}


def test_what_signs_a_request_is_masked(journal: Journal) -> None:
    headers = {"Authorization": f"AWS4-HMAC-SHA256 Signature={SECRET}", "X-Amz-Security-Token": SECRET}
    entry = journal.record(
        exchange(request_headers=headers | {"X-Amz-Target": "T"}, response_headers={"set-cookie": SECRET})
    )
    assert SECRET not in entry.headers
    assert json.loads(entry.headers)["request"]["X-Amz-Target"] == "T"


def test_a_query_finds_by_kind_error_address_words_and_place(journal: Journal) -> None:
    first = journal.record(exchange(address="One@example.com"))
    journal.record(exchange("ConfirmSignUp", address="one@example.com", status=400, response_body=REFUSED))
    journal.record(exchange("ListUsers", is_reading=True))
    journal.note(Kind.NOTE, "", "saw it twice")
    assert found(journal) == ["SignUp", "ConfirmSignUp", "ListUsers", ""]
    assert found(journal, kinds=frozenset({Kind.CALL})) == ["SignUp", "ConfirmSignUp"]
    assert found(journal, errors_only=True) == ["ConfirmSignUp"]
    assert found(journal, address="ONE@example.com") == ["SignUp", "ConfirmSignUp"]
    assert found(journal, words="MISMATCH") == ["ConfirmSignUp"]
    assert found(journal, words="twice") == [""]
    assert found(journal, words="0 % wrong_") == ["ConfirmSignUp"]
    assert found(journal, words="0%wrong") == []
    assert found(journal, after=first.number, kinds=frozenset({Kind.CALL})) == ["ConfirmSignUp"]
    assert found(journal, order="operation", descending=True) == ["SignUp", "ListUsers", "ConfirmSignUp", ""]


def test_a_found_entry_is_one_that_matches(journal: Journal) -> None:
    journal.record(exchange(address="One@example.com"))
    journal.record(exchange("ConfirmSignUp", status=400, response_body=REFUSED))
    journal.note(Kind.NOTE, "", "İ saw 100%")
    queries = [
        Query(), Query(kinds=frozenset({Kind.NOTE})), Query(errors_only=True),
        Query(address="one@EXAMPLE.com"),
        Query(words="mismatch"), Query(words="100%"), Query(words="i saw"), Query(words="İ SAW"),
    ]  # fmt: skip
    everything = list(record.walk(journal, Query()))
    for query in queries:
        assert [entry for entry in everything if query.matches(entry)] == [*record.walk(journal, query)], (
            query
        )


def test_each_start_is_a_session_of_its_own_once_something_happened(journal: Journal, path: Path) -> None:
    journal.record(exchange(), "Staging")
    journal.record(exchange(status=400, response_body=REFUSED), "Live")
    journal.note(Kind.PICTURE, picture=b"PNG")
    with closing(Journal(path)) as other, closing(Journal(path)):  # the third: nothing happened in it
        other.record(exchange())
        newest, oldest = other.read(record.sessions())
        assert (newest.session.id, newest.calls, newest.errors) == (other.session.id, 1, 0)
        assert oldest.session == journal.session
        assert (oldest.calls, oldest.errors, oldest.pictures) == (2, 1, 1)
        assert oldest.environments == ("Live", "Staging")
    journal.begin()
    journal.record(exchange())
    assert len(journal.read(record.sessions())) == 3


def test_a_session_is_described_searched_and_deleted_with_its_pictures(journal: Journal) -> None:
    first = journal.describe(name="Codes", charter="What do old codes do?")
    picture = journal.note(Kind.PICTURE, picture=b"PNG of it")
    assert journal.read(record.pictures([picture.number])) == {picture.number: ("png", b"PNG of it")}
    journal.begin()
    journal.record(exchange(address="needle@example.com"))
    second = journal.session.id
    assert [each.session.id for each in journal.read(record.sessions("old CODES"))] == [first.id]
    assert [each.session.id for each in journal.read(record.sessions("needle@"))] == [second]
    journal.change(record.describe(first, notes="done"))
    assert journal.read(record.sessions("done"))[0].session.charter == "What do old codes do?"
    journal.change(record.delete([first.id]))
    assert [each.session.id for each in journal.read(record.sessions())] == [second]
    assert journal.read(record.pictures([picture.number])) == {}


def test_attempts_are_counted_by_operation_and_address(journal: Journal) -> None:
    kept = [
        journal.record(exchange(operation, address=address))
        for operation, address in (
            ("SignUp", "a@example.com"), ("SignUp", "b@example.com"), ("SignUp", "A@example.com"),
            ("ConfirmSignUp", "a@example.com"),
        )
    ]  # fmt: skip
    assert [journal.read(record.attempt(entry)) for entry in kept] == [1, 1, 2, 1]
