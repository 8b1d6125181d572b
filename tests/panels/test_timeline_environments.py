"""To which environment and address an entry of the timeline belongs, and whether the tester caused it."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import TYPE_CHECKING, Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QTextDocumentFragment
from PySide6.QtWidgets import QLabel

from gui.cognito.environments.environment import Environment
from gui.evidence.entry import Entry, Kind, next_number
from gui.look.times import full_time
from gui.panels.timeline.panel import TimelinePanel

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

MADE = datetime(2026, 1, 2, 3, 4, 5, 678_000, tzinfo=UTC)
TIME, CALL, OUTCOME, ADDRESS, ENVIRONMENT = range(5)
HERE = Environment("Here", "us-east-1", "us-east-1_Here00000", "client")
SANDBOX = Environment(
    "Sandbox", "us-east-1", "us-east-1_Sand00000", "client", endpoint="http://127.0.0.1:2", is_sandbox=True
)


def entry(operation: str = "SignUp", url: str = "https://cognito-idp.example", **of: Any) -> Entry:
    of = {"environment": "Here", "address": "tester@example.com"} | of
    return Entry(next_number(), MADE, operation, url, 0.05, 200, None, "id", "{}", "{}", **of)


@pytest.fixture
def panel(qtbot: QtBot) -> TimelinePanel:
    panel = TimelinePanel()
    qtbot.addWidget(panel)
    panel.resize(900, 400)
    panel.show()
    panel.model.use(HERE)
    return panel


def row(panel: TimelinePanel, number: int = 0) -> list[str]:
    model = panel.table.model()
    return [str(model.index(number, column).data()) for column in range(model.columnCount())]


def is_marked(panel: TimelinePanel, number: int = 0) -> bool:
    """Whether a row looks like one of another environment."""
    cell = panel.table.model().index(number, CALL)
    font = cell.data(Qt.ItemDataRole.FontRole)
    return font is not None and font.italic() and cell.data(Qt.ItemDataRole.ForegroundRole) is not None


def about(panel: TimelinePanel) -> str:
    label = panel.findChild(QLabel, "entryAbout")
    assert label is not None
    return label.text()


def test_an_entry_names_its_environment_and_address(panel: TimelinePanel) -> None:
    panel.append(entry())
    assert row(panel)[ADDRESS : ENVIRONMENT + 1] == ["tester@example.com", "Here"]
    assert about(panel).startswith("Here · tester@example.com · ")
    assert not is_marked(panel)


def test_entries_of_another_environment_are_marked_as_such(panel: TimelinePanel) -> None:
    panel.append(entry())
    panel.model.use(Environment("There", "us-east-1", "us-east-1_There0000", "client"))
    assert is_marked(panel)
    assert row(panel)[OUTCOME] == "200"
    panel.append(entry(environment="There"))
    assert not is_marked(panel, 1)
    panel.model.use(HERE)
    assert [is_marked(panel, number) for number in range(2)] == [False, True]


def test_entries_of_a_sandbox_before_this_one_are_marked_too(panel: TimelinePanel) -> None:
    panel.model.use(SANDBOX)
    panel.append(entry(environment="Sandbox", url="http://127.0.0.1:2/"))
    panel.append(entry(environment="Sandbox", url="http://127.0.0.1:1/"))
    assert [is_marked(panel, number) for number in range(2)] == [False, True]


def test_a_reply_that_comes_after_its_environment_was_left_says_so_and_takes_no_attention(
    panel: TimelinePanel,
) -> None:
    panel.append(entry("ConfirmSignUp"))
    panel.model.use(None)
    panel.append(entry())
    assert row(panel, 1)[OUTCOME] == "200, after this environment was left"
    assert panel.table.currentIndex().row() == 0
    panel.model.use(HERE)
    assert row(panel, 1)[OUTCOME] == "200, after this environment was left"


def test_date_and_zone_are_to_be_had_local_and_utc(panel: TimelinePanel) -> None:
    panel.append(entry())
    full = full_time(MADE)
    assert full.endswith("2026-01-02 03:04:05.678Z")
    tip = panel.table.model().index(0, TIME).data(Qt.ItemDataRole.ToolTipRole)
    assert QTextDocumentFragment.fromHtml(tip).toPlainText() == full
    assert about(panel).endswith(full)


def test_what_nobody_asked_for_is_marked_hidden_and_never_chosen_by_itself(panel: TimelinePanel) -> None:
    panel.append(entry())
    panel.append(entry("GetUser", kind=Kind.READ))
    assert panel.table.model().rowCount() == 1
    panel.with_reads.trigger()
    assert row(panel, 1)[CALL] == "read: GetUser"
    panel.append(entry("ListUsers", kind=Kind.READ))
    assert panel.table.model().rowCount() == 3
    assert panel.table.currentIndex().row() == 0


def test_an_empty_timeline_says_what_will_appear(panel: TimelinePanel) -> None:
    assert "Each call of the phone appears here" in panel.table.accessibleDescription()
    panel.append(entry())
    assert panel.table.accessibleDescription() == ""


def test_long_values_take_no_room(panel: TimelinePanel) -> None:
    before = panel.minimumSizeHint().width()
    panel.append(entry(address="x" * 32_767, environment="y" * 5_000))
    assert panel.minimumSizeHint().width() == before
    assert panel.table.horizontalScrollBar().maximum() == 0
