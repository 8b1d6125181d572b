"""The preflight dialog: results as they come, cancelled at once; the rest of the window learns of them."""

from __future__ import annotations

import threading
from dataclasses import replace
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QObject, Qt, Slot
from PySide6.QtWidgets import QLabel, QPushButton

from gui.cognito.admin import preflight
from gui.cognito.admin.check_results import CheckResult, Level, Topic
from gui.cognito.environments.environment import Timeouts
from gui.cognito.environments.password_policy import PasswordPolicy
from gui.dialogs.preflight import PreflightDialog
from gui.machine.runner import Runner
from tests.cognito.pools import ADMIN
from tests.dialogs.keyboard import mnemonics, tab_order

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from pytestqt.qtbot import QtBot

    from tests.conftest import Sandbox

    Fill = Callable[[Iterator[CheckResult]], None]


class Joiner(QObject):
    """Joins the dialog to a worker, as the window does."""

    def __init__(self, dialog: PreflightDialog, results: Callable[[], Iterator[CheckResult]]) -> None:
        super().__init__(dialog)
        self.results = results
        self.dialog = dialog
        self.runner = Runner("preflight", self)
        dialog.check_requested.connect(self.work)
        dialog.abandoned.connect(self.abandon)

    @Slot(object)
    def work(self, fill: Fill) -> None:
        results = self.results
        assert self.runner.submit(
            "preflight", lambda: fill(results()), lambda _: self.dialog.finish(), self.dialog.fail
        )

    @Slot()
    def abandon(self) -> None:
        self.runner.cancel("preflight")


@pytest.fixture
def dialog(qtbot: QtBot) -> PreflightDialog:
    made = PreflightDialog()
    qtbot.addWidget(made)
    return made


def rows(dialog: PreflightDialog) -> list[tuple[str, ...]]:
    model = dialog.table.model()
    return [tuple(model.index(row, column).data() for column in range(4)) for row in range(model.rowCount())]


def click(qtbot: QtBot, dialog: PreflightDialog, name: str) -> None:
    button = dialog.findChild(QPushButton, name)
    assert isinstance(button, QPushButton)
    assert button.isEnabled()
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)


def test_the_sandbox_is_checked_through_and_through(
    qtbot: QtBot, dialog: PreflightDialog, sandbox: Sandbox
) -> None:
    environment = sandbox.environment
    joiner = Joiner(dialog, lambda: preflight.check(environment, Timeouts(), lambda _: None, ADMIN))
    with qtbot.waitSignal(dialog.policy_read) as told:
        dialog.open_for(environment)
    assert told.args == [PasswordPolicy()]
    qtbot.waitUntil(lambda: not joiner.runner.is_busy)
    found = rows(dialog)
    assert [topic for _, topic, _, _ in found] == [str(topic.value) for topic in Topic]
    assert {sign for sign, *_ in found} == {"✓ ok"}
    assert dialog.summary.text() == f"{len(Topic)} ok, 0 to be solved, 0 unknown"


LINES = [
    CheckResult(Topic.REGION, Level.OK, "Fine."),
    CheckResult(Topic.REACHABLE, Level.PROBLEM, "<b>Not</b> fine.", "Mend it."),
    CheckResult(Topic.TLS, Level.UNKNOWN, "Who knows.", "Ask."),
]


def test_each_result_is_a_line_with_its_remedy(
    qtbot: QtBot, dialog: PreflightDialog, sandbox: Sandbox
) -> None:
    joiner = Joiner(dialog, lambda: iter(LINES))
    dialog.open_for(sandbox.environment)
    qtbot.waitUntil(lambda: not joiner.runner.is_busy)
    assert rows(dialog) == [
        ("✓ ok", "Region", "Fine.", ""),
        ("✗ problem", "Reachable", "<b>Not</b> fine.", "Mend it."),
        ("? unknown", "TLS", "Who knows.", "Ask."),
    ]
    assert dialog.summary.text() == "1 ok, 1 to be solved, 1 unknown"
    click(qtbot, dialog, "preflightAgain")
    qtbot.waitUntil(lambda: not joiner.runner.is_busy)
    assert len(rows(dialog)) == 3


def test_lines_come_one_by_one_and_cancel_keeps_them(
    qtbot: QtBot, dialog: PreflightDialog, sandbox: Sandbox
) -> None:
    gate = threading.Event()

    def slow() -> Iterator[CheckResult]:
        yield LINES[0]
        gate.wait()
        yield LINES[1]

    joiner = Joiner(dialog, slow)
    dialog.open_for(sandbox.environment)
    qtbot.waitUntil(lambda: len(rows(dialog)) == 1)
    assert dialog.summary.text() == "Checking…"
    click(qtbot, dialog, "preflightCancel")
    assert not joiner.runner.is_busy
    assert dialog.summary.text() == "Cancelled. 1 ok, 0 to be solved, 0 unknown"
    joiner.results = lambda: iter(LINES)
    click(qtbot, dialog, "preflightAgain")
    gate.set()
    qtbot.waitUntil(lambda: not joiner.runner.is_busy)
    assert len(rows(dialog)) == 3


def test_closing_gives_it_up(qtbot: QtBot, dialog: PreflightDialog, sandbox: Sandbox) -> None:
    gate = threading.Event()

    def stuck() -> Iterator[CheckResult]:
        gate.wait()
        yield LINES[0]

    joiner = Joiner(dialog, stuck)
    dialog.open_for(sandbox.environment)
    with qtbot.waitSignal(dialog.abandoned):
        dialog.close()
    assert not dialog.isVisible()
    gate.set()
    assert not joiner.runner.is_busy
    assert rows(dialog) == []


def test_a_check_that_fails_says_so(qtbot: QtBot, dialog: PreflightDialog, sandbox: Sandbox) -> None:
    def broken() -> Iterator[CheckResult]:
        yield LINES[0]
        raise ValueError("It broke.")

    joiner = Joiner(dialog, broken)
    dialog.open_for(sandbox.environment)
    qtbot.waitUntil(lambda: not joiner.runner.is_busy)
    assert dialog.summary.text() == "It broke."


def test_every_widget_that_takes_input_has_a_name(dialog: PreflightDialog) -> None:
    assert dialog.table.accessibleName() == "Results"
    for button in dialog.findChildren(QPushButton):
        assert button.objectName().startswith("preflight")
        assert "&" in button.text()


def test_it_is_used_by_keys_alone_on_a_small_screen(
    qtbot: QtBot, dialog: PreflightDialog, sandbox: Sandbox
) -> None:
    joiner = Joiner(dialog, lambda: iter(LINES))
    dialog.open_for(replace(sandbox.environment, name="x" * 5000, is_sandbox=False))
    qtbot.waitUntil(lambda: not joiner.runner.is_busy)
    dialog.summary.setText("y" * 32_767)
    assert dialog.minimumSizeHint().width() <= 1000
    assert dialog.width() <= 1000
    assert dialog.height() <= 640
    keys = mnemonics(dialog)
    assert len(keys) == len(set(keys)) == 3
    dialog.table.setFocus()
    assert tab_order(qtbot, dialog) == ["preflightTable", "preflightAgain", "preflightClose"]


def test_the_sandbox_is_called_the_sandbox(qtbot: QtBot, dialog: PreflightDialog, sandbox: Sandbox) -> None:
    joiner = Joiner(dialog, lambda: iter(LINES))
    dialog.open_for(sandbox.environment)
    heading = dialog.findChild(QLabel, "preflightHeading")
    assert heading is not None
    assert heading.text() == f"The sandbox on this computer · {sandbox.user_pool_id}"
    qtbot.waitUntil(lambda: not joiner.runner.is_busy)
