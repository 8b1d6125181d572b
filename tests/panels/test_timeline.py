"""The timeline panel: every call, and what was sent and answered."""

from __future__ import annotations

import json
from datetime import UTC, datetime
from typing import TYPE_CHECKING, Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPlainTextEdit, QPushButton

from gui.evidence.journal import Journal
from gui.evidence.redaction import MASK
from gui.panels.table import PILL_ROLE
from gui.panels.timeline.panel import TimelinePanel
from tests.evidence.exchanges import SECRET, exchange
from tests.servers import READS

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from PySide6.QtWidgets import QApplication
    from pytestqt.qtbot import QtBot

    from gui.evidence.entry import Entry

MADE = datetime(2026, 1, 2, 3, 4, 5, 678_000, tzinfo=UTC)
HEADERS = ["Time", "Call", "Outcome", "Address", "Environment", "Duration", "Request id"]


class Line:
    """A timeline over a journal of its own."""

    def __init__(self, qtbot: QtBot, journal: Journal) -> None:
        self.qtbot = qtbot
        self.journal = journal
        self.panel = TimelinePanel()
        qtbot.addWidget(self.panel)
        self.panel.show()

    def record(self, operation: str, **changes: Any) -> Entry:
        """Record an exchange, and show it."""
        made: dict[str, Any] = {
            "started": MADE,
            "duration": 0.0514,
            "request_id": f"id of {operation}",
            "request_body": json.dumps({"Username": "tester@example.com", "Password": SECRET}),
            "response_body": json.dumps({"UserConfirmed": False, "Session": SECRET}),
            "is_reading": operation in READS,
        }
        entry = self.journal.record(exchange(operation, **made | changes))
        self.panel.append(entry)
        return entry

    @property
    def rows(self) -> list[list[str]]:
        model = self.panel.table.model()
        return [
            [str(model.index(row, column).data()) for column in range(model.columnCount())]
            for row in range(model.rowCount())
        ]

    @property
    def operations(self) -> list[str]:
        return [row[1] for row in self.rows]

    def body(self, name: str) -> str:
        body: QPlainTextEdit | None = self.panel.findChild(QPlainTextEdit, name)
        assert body is not None
        return body.toPlainText()

    def show_reads(self) -> None:
        self.panel.with_reads.trigger()

    def click(self, row: int) -> None:
        table = self.panel.table
        place = table.visualRect(table.model().index(row, 1)).center()
        self.qtbot.mouseClick(table.viewport(), Qt.MouseButton.LeftButton, pos=place)


@pytest.fixture
def line(qtbot: QtBot, tmp_path: Path) -> Iterator[Line]:
    journal = Journal(tmp_path / "journal.sqlite")
    yield Line(qtbot, journal)
    journal.close()


def test_a_cell_is_copied(line: Line, qapp: QApplication) -> None:
    line.record("SignUp")
    line.click(0)
    line.panel.table._copy_cell.trigger()
    assert qapp.clipboard().text() == "SignUp"


def test_a_row_tells_time_call_outcome_duration_and_request_id(line: Line) -> None:
    line.record("SignUp")
    model = line.panel.table.model()
    assert [model.headerData(column, Qt.Orientation.Horizontal) for column in range(len(HEADERS))] == HEADERS
    time = MADE.astimezone().strftime("%H:%M:%S.678")
    assert line.rows == [[time, "SignUp", "200", "", "", "51 ms", "id of SignUp"]]


@pytest.mark.parametrize(
    ("changes", "outcome", "reddish"),
    [
        ({}, "200", False),
        (
            {"status": 400, "response_body": '{"__type": "LimitExceededException"}'},
            "400 LimitExceededException",
            True,
        ),
        ({"status": 403, "response_body": "<html>"}, "403 HTTP 403", True),
        (
            {"status": None, "response_body": "", "request_id": None, "failure": "NoReply"},
            "no reply NoReply",
            True,
        ),
    ],
)
def test_an_outcome_stands_in_its_colour(
    line: Line, changes: dict[str, Any], outcome: str, reddish: bool
) -> None:
    line.record("SignUp", **changes)
    cell = line.panel.table.model().index(0, 2)
    assert cell.data() == outcome
    assert cell.data(PILL_ROLE).tone == ("bad" if reddish else "good")


def test_what_the_panels_read_is_hidden_until_it_is_asked_for(line: Line) -> None:
    for operation in ("DescribeUserPool", "SignUp", "ListUsers", "ConfirmSignUp"):
        line.record(operation)
    assert line.operations == ["SignUp", "ConfirmSignUp"]
    line.show_reads()
    assert line.operations == [
        "read: DescribeUserPool",
        "SignUp",
        "read: ListUsers",
        "ConfirmSignUp",
    ]
    line.show_reads()
    assert line.operations == ["SignUp", "ConfirmSignUp"]


def test_the_newest_call_of_the_tester_is_put_on_show(line: Line) -> None:
    line.record("SignUp")
    line.record("ConfirmSignUp")
    line.record("ListUsers")
    assert "\nConfirmSignUp\n" in line.body("requestBody")


def test_a_read_that_comes_in_changes_nothing_of_what_is_on_show(line: Line) -> None:
    line.show_reads()
    line.record("SignUp")
    line.record("ListUsers")
    assert "\nSignUp\n" in line.body("requestBody")


def test_the_chosen_call_is_shown_with_request_and_reply_secrets_masked(line: Line) -> None:
    line.record("SignUp")
    line.record("ConfirmSignUp")
    line.click(0)
    request, reply = line.body("requestBody"), line.body("responseBody")
    assert request.startswith("POST http://127.0.0.1:1/\nSignUp\n{")
    assert '"Username": "tester@example.com"' in request
    assert reply.startswith("200 id of SignUp\n{")
    assert '"UserConfirmed": false' in reply
    assert MASK in request
    assert MASK in reply
    assert SECRET not in request + reply


def test_a_call_without_a_reply_is_shown_with_the_reason(line: Line) -> None:
    line.record("SignUp", status=None, request_id=None, response_body="", failure="NoReply")
    assert line.body("responseBody") == "no reply NoReply\n"


@pytest.mark.parametrize(
    ("reply", "words"),
    [({"Users": [{"Username": "somebody.else@example.com"}] * 60}, " Users in it: 60."), ({}, "")],
)
def test_of_what_was_read_a_line_is_shown_and_kept(line: Line, reply: dict[str, Any], words: str) -> None:
    entry = line.record("ListUsers", response_body=json.dumps(reply))
    line.show_reads()
    line.click(0)
    assert line.body("responseBody") == (
        f"200 id of ListUsers\nSignup Desk read this by itself: the reply is not kept.{words}"
    )
    assert line.panel.model.entry(0) is entry
    assert (entry.request, entry.response) == ("", "")


def test_the_same_operation_by_the_testers_own_click_is_shown(line: Line) -> None:
    line.record("ListUsers", is_reading=False)
    assert line.operations == ["ListUsers"]


def test_a_call_stays_on_show_while_the_reads_are_shown_and_hidden(line: Line) -> None:
    line.record("ListUsers")
    line.record("SignUp")
    line.record("ConfirmSignUp")
    line.click(0)
    line.show_reads()
    line.show_reads()
    assert "\nSignUp\n" in line.body("requestBody")


@pytest.mark.parametrize("name", ["requestBody", "responseBody"])
def test_a_body_can_be_read_and_not_changed(line: Line, name: str) -> None:
    line.record("SignUp")
    body = line.panel.findChild(QPlainTextEdit, name)
    assert body is not None
    assert body.isReadOnly()
    assert body.accessibleName()


def test_a_reply_of_many_megabytes_is_shown_cut(line: Line) -> None:
    line.record(
        "SignUp", status=400, response_body=json.dumps({"__type": "A" * 9_000, "message": "b" * 10**7})
    )
    assert len(line.body("responseBody")) < 40_000
    assert len(line.rows[0][2]) == 200
    button = line.panel.findChild(QPushButton, "responseBodyShowAll")
    assert button is not None
    assert button.isVisible()
    line.record("ConfirmSignUp")
    assert not button.isVisible()


def test_entries_that_come_together_are_one_change_of_the_table(line: Line) -> None:
    line.record("SignUp")
    inserted: list[tuple[int, int]] = []
    line.panel.model.rowsInserted.connect(lambda _, first, last: inserted.append((first, last)))
    chosen: list[int] = []
    line.panel.table.selectionModel().currentChanged.connect(lambda new: chosen.append(new.row()))
    entries = [line.journal.record(exchange("ConfirmSignUp")) for _ in range(50)]
    line.panel.extend(entries)
    assert inserted == [(1, 50)]
    assert chosen == [50]
    line.panel.extend(entries)
    assert len(line.rows) == 51


def test_an_entry_that_comes_late_stands_where_it_was_recorded(line: Line) -> None:
    names = ("SignUp", "ConfirmSignUp", "ResendConfirmationCode")
    first, second, third = (line.journal.record(exchange(name)) for name in names)
    line.panel.extend([first, third])
    line.panel.append(second)
    assert line.operations == [*names]
