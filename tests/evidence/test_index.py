"""Which entries a session has, read from the newest on."""

from __future__ import annotations

from contextlib import closing
from typing import TYPE_CHECKING

from gui.evidence import record
from gui.evidence.entry import Kind
from gui.evidence.index import Index, index
from gui.evidence.journal import Journal
from gui.evidence.record import Query
from tests.bench.record import fill

if TYPE_CHECKING:
    from pathlib import Path


def test_a_session_is_read_from_the_newest_entry_on_until_it_is_whole(tmp_path: Path) -> None:
    with closing(Journal(tmp_path / "journal.sqlite")) as journal:
        fill(journal, 4_500)
        everything = journal.read(record.numbers(Query()))
        found = journal.read(index(journal.session.id))
        lengths = [len(found)]
        while not found.is_whole:
            found.prepend(journal.read(index(journal.session.id, found)))
            lengths.append(len(found))
        assert lengths == [1_000, 2_000, 4_000, 4_500]
        assert found.numbers(Query()) == everything
        refused = Query(journal.session.id, errors_only=True, after=everything[2_000])
        assert found.numbers(refused) == journal.read(record.numbers(refused))


def test_an_entry_before_those_that_are_known_is_left_to_be_read() -> None:
    known = Index([(10, "call", 0), (30, "call", 1)], is_whole=False)
    assert not known.add(5, Kind.CALL, is_error=False)
    assert not known.add(20, Kind.CALL, is_error=False)
    assert known.add(40, Kind.NOTE, is_error=False)
    assert list(known.numbers(Query())) == [10, 20, 30, 40]
    known.prepend(Index([(5, "call", 0)]))
    assert list(known.numbers(Query())) == [5, 10, 20, 30, 40]
