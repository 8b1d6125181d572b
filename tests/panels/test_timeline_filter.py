"""The timeline over a record: filtered, searched, cleared, and in memory only as far as it is seen."""

from __future__ import annotations

from contextlib import closing
from typing import TYPE_CHECKING, Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QLineEdit, QMenu, QPushButton

from gui.desk.test_session.record_reader import RecordReader
from gui.evidence import record
from gui.evidence.entry import Kind
from gui.evidence.formats.call import Place
from gui.evidence.index import Index, index
from gui.evidence.journal import Journal
from gui.evidence.record import Query
from gui.panels.timeline import model as timeline_model
from gui.panels.timeline.duration_bar import length, parts
from gui.panels.timeline.panel import TimelinePanel
from tests.bench.record import fill
from tests.evidence.exchanges import SECRET, exchange

if TYPE_CHECKING:
    import sqlite3
    from collections.abc import Iterator
    from pathlib import Path

    from pytestqt.qtbot import QtBot


class History:
    """A timeline with a journal behind it."""

    def __init__(self, qtbot: QtBot, journal: Journal) -> None:
        self.qtbot = qtbot
        self.journal = journal
        self.panel = TimelinePanel()
        qtbot.addWidget(self.panel)
        self.panel.resize(1000, 500)
        self.panel.show()
        self.reader = RecordReader(journal, self.panel, self.panel)

    def call(self, operation: str = "SignUp", **changes: Any) -> None:
        self.panel.append(self.journal.record(exchange(operation, **changes), "Here"))

    def note(self, kind: Kind, text: str) -> None:
        self.panel.append(self.journal.note(kind, text=text))

    def choose(self, name: str) -> None:
        self.panel.what.choose(name)

    def search(self, words: str) -> None:
        line = self.panel.findChild(QLineEdit, "timelineSearch")
        assert line is not None
        line.setText(words)

    @property
    def numbers(self) -> list[int]:
        return list(self.panel.model._rows)

    @property
    def calls(self) -> list[str]:
        model = self.panel.model
        return [str(model.index(row, 1).data()) for row in range(model.rowCount())]

    def wait_for(self, calls: list[str]) -> None:
        self.qtbot.waitUntil(lambda: self.calls == calls)


@pytest.fixture
def history(qtbot: QtBot, tmp_path: Path) -> Iterator[History]:
    with closing(Journal(tmp_path / "journal.sqlite")) as journal:
        yield History(qtbot, journal)


REFUSED = '{"__type": "LimitExceededException", "message": "Attempt limit exceeded."}'


def test_what_is_shown_is_chosen_by_kind(history: History) -> None:
    history.call()
    history.call("ConfirmSignUp", status=400, response_body=REFUSED)
    history.note(Kind.NOTE, "odd")
    history.note(Kind.SCREEN, "verifyScreen")
    history.note(Kind.PICTURE, "")
    history.note(Kind.NOTICE, "Done.")
    shown = {
        "usual": ["SignUp", "ConfirmSignUp", "Note"],
        "calls": ["SignUp", "ConfirmSignUp"],
        "errors": ["ConfirmSignUp"],
        "notes": ["Note"],
        "screens": ["Screen: ", "Notice"],
        "pictures": ["Picture"],
        "all": ["SignUp", "ConfirmSignUp", "Note", "Screen: ", "Picture", "Notice"],
    }
    for name, calls in shown.items():
        history.choose(name)
        assert history.calls == calls, name


def test_a_search_looks_through_bodies_and_goes_on_with_what_comes(history: History) -> None:
    history.call()
    history.call("ConfirmSignUp", status=400, response_body=REFUSED)
    history.search("attempt LIMIT")
    history.wait_for(["ConfirmSignUp"])
    history.call("ForgotPassword", status=400, response_body=REFUSED)
    history.call("InitiateAuth")
    assert history.calls == ["ConfirmSignUp", "ForgotPassword"]
    history.search("nowhere")
    history.wait_for([])
    assert "Nothing here" in history.panel.table.accessibleDescription()
    history.search("")
    history.wait_for(["SignUp", "ConfirmSignUp", "ForgotPassword", "InitiateAuth"])


def test_this_address_means_the_one_that_is_worked_with(history: History) -> None:
    history.call(address="one@example.com")
    history.call("ConfirmSignUp", address="Two@example.com")
    history.panel.follow("two@example.com")
    history.choose("address")
    history.wait_for(["ConfirmSignUp"])
    history.panel.follow("one@example.com")
    history.wait_for(["SignUp"])


def test_clear_leaves_out_what_was_and_deletes_nothing(history: History) -> None:
    history.call()
    button = history.panel.findChild(QPushButton, "timelineClear")
    assert button is not None
    button.click()
    assert history.calls == []
    history.call("ConfirmSignUp")
    assert history.calls == ["ConfirmSignUp"]
    button.click()
    assert history.calls == ["SignUp", "ConfirmSignUp"]


def test_what_is_not_in_memory_comes_when_it_is_looked_at(
    history: History, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(timeline_model, "_MOST_KEPT", 150)
    for number in range(400):
        history.call(f"Call{number}")
    assert len(history.panel.model._kept) == 150
    history.panel.table.scrollToTop()
    history.qtbot.waitUntil(lambda: history.panel.model.index(0, 1).data() == "Call0")
    assert len(history.panel.model._kept) <= 150
    history.panel.table.setCurrentIndex(history.panel.model.index(200, 0))
    body = history.panel.request.text
    history.qtbot.waitUntil(lambda: "\nCall200\n" in body.toPlainText())


def test_another_session_is_shown_from_its_index(history: History) -> None:
    history.call("First")
    session = history.journal.session.id
    history.journal.begin()
    history.panel.begin(Index(), None)
    assert history.calls == []
    history.call("Second")
    history.panel.begin(history.journal.read(index(session)), None)
    history.wait_for(["First"])


def put_notes_first(file: sqlite3.Connection) -> None:
    file.execute("UPDATE entry SET number = 1 WHERE kind = 'note'")


@pytest.fixture
def long(history: History) -> History:
    """A session of 5,000 entries, every other one refused, and a note before them all."""
    history.journal.note(Kind.NOTE, text="the first")
    fill(history.journal, 5_000)
    history.journal.change(put_notes_first)
    history.panel.begin(history.journal.read(index(history.journal.session.id)), None)
    history.qtbot.waitUntil(lambda: not history.reader.is_busy)
    return history


def test_of_a_long_session_the_newest_entries_are_shown_and_the_rest_when_it_is_scrolled_to(
    long: History,
) -> None:
    model, bar = long.panel.model, long.panel.table.verticalScrollBar()
    assert model.rowCount() == 1_000
    assert bar.value() == bar.maximum()
    middle = long.numbers[500]
    long.panel.table.setCurrentIndex(model.index(500, 0))
    bar.setValue(0)
    top = long.numbers[0]
    long.qtbot.waitUntil(lambda: model.rowCount() == 2_000)
    assert long.numbers[bar.value()] == top
    assert long.numbers[long.panel.table.currentIndex().row()] == middle
    for _ in range(5):
        bar.setValue(0)
        long.qtbot.waitUntil(lambda: not long.reader.is_busy and not long.panel._look_up.isActive())
    everything = long.journal.read(record.numbers(Query(long.journal.session.id)))
    assert long.numbers == list(everything)
    assert not model.has_older


def test_a_filter_goes_back_until_it_has_filled_the_table(long: History) -> None:
    long.choose("errors")
    assert (long.panel.model.rowCount(), long.reader.is_busy) == (500, False)
    long.choose("notes")
    long.wait_for(["Note"])
    assert not long.panel.model.has_older
    long.choose("usual")
    assert long.panel.model.rowCount() == 5_001


def test_errors_of_an_opened_session_are_the_same_as_while_it_went_on(history: History) -> None:
    history.journal.note(Kind.VERDICT, "A case", code="differs")
    history.journal.note(Kind.VERDICT, "Another case", code="open")
    history.panel.begin(history.journal.read(index(history.journal.session.id)), None)
    history.choose("errors")
    history.wait_for(["Case A case"])


def test_a_search_finds_what_has_not_been_scrolled_to(long: History) -> None:
    long.search("the first")
    long.wait_for(["Note"])
    long.search("Invalid CODE")
    long.qtbot.waitUntil(lambda: long.panel.model.rowCount() == 2_500)
    long.call("SignUp", response_body='{"message": "invalid code"}')
    assert long.panel.model.rowCount() == 2_501
    long.search("")
    long.qtbot.waitUntil(lambda: long.panel.model.rowCount() == 1_001)


def test_what_was_being_read_of_a_session_is_not_shown_in_another(long: History) -> None:
    long.panel.table.verticalScrollBar().setValue(0)
    long.qtbot.waitUntil(lambda: long.reader.is_busy)
    long.panel.begin(Index(), None)
    long.qtbot.waitUntil(lambda: not long.reader.is_busy)
    assert long.panel.model.rowCount() == 0


def test_a_call_is_copied_as_a_command(history: History) -> None:
    history.panel.place_of = lambda _: Place("us-east-1", "us-east-1_Pool00001", "client")
    history.call()
    menu = QMenu()
    history.panel.table.menu_opening.emit(history.panel.model.index(0, 0), menu)
    (copies,) = menu.findChildren(QMenu)
    names = {action.text(): action for action in copies.actions()}
    assert {"AWS CLI (bash)", "cURL (cmd)", "boto3", "Amplify (JavaScript)", "Amplify (Dart)"} <= names.keys()
    names["cURL (bash)"].trigger()
    text = QGuiApplication.clipboard().text()
    assert "AWSCognitoIdentityProviderService.SignUp" in text
    assert SECRET not in text
    history.note(Kind.NOTE, "no call")
    menu = QMenu()
    history.panel.table.menu_opening.emit(history.panel.model.index(1, 0), menu)
    assert not menu.findChildren(QMenu)


def test_a_duration_has_a_bar_of_its_parts(history: History) -> None:
    entry = history.journal.record(
        exchange(duration=0.2, timings={"dns": 0.05, "connect": 0.05, "wait": 0.1})
    )
    shares = parts(entry)
    assert [round(share, 3) for share, _ in shares] == [0.25, 0.25, 0.5]
    assert length(0.005) < length(0.2) < length(5) < length(60) == 1.0
    history.panel.append(entry)
    assert history.panel.model.index(0, 5).data(Qt.ItemDataRole.DisplayRole) == "200 ms"
