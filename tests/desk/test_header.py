"""The header and the sandbox's dialog: names hold values, clocks go on, a turned one shows dates."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QPushButton

from gui.cognito.admin.quota import Gauge, Meter
from gui.cognito.environments.environment import PALETTE, Environment
from gui.cognito.sandbox_control import SandboxState
from gui.desk.header.header import Header
from gui.dialogs.sandbox.dialog import SandboxDialog
from gui.look import theme

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

DAY = 86_400.0


@pytest.fixture
def header(qtbot: QtBot) -> Header:
    made = Header()
    qtbot.addWidget(made)
    made.show()
    return made


def test_the_meters_and_the_environments_names_hold_values(header: Header) -> None:
    header.quota.show_meter(Meter(Gauge(4, 50, None), Gauge(1, 5, None), Gauge(0, 15, None)))
    assert header.quota.accessibleName() == (
        "Limits of the service: Mails 4 of 50 · Resends 1 of 5 · Confirms 0 of 15"
    )
    header.quota.show_meter(None)
    assert header.quota.accessibleName() == "Limits of the service: none known"
    header.quota.show_problem("The ledger is locked.")
    assert header.quota.accessibleName() == "The ledger is locked."
    assert header.environment.accessibleName() == "Environment: Sandbox · starting"
    staging = Environment("Staging", "us-east-1", "us-east-1_Stag", "client", is_protected=True)
    header.show_environment(staging)
    assert header.environment.accessibleName() == "Environment: Staging · us-east-1_Stag · protected"
    header.show_stopped()
    assert header.environment.accessibleName() == "Environment: Sandbox · stopped"


def test_a_turned_clock_shows_its_date_and_goes_on(header: Header) -> None:
    header.show_sandbox(SandboxState(clock_offset=DAY))
    tomorrow = (datetime.now(UTC) + timedelta(days=1)).astimezone()
    assert header.sandbox_notice.isVisible()
    assert f"{tomorrow:%Y-%m-%d}" in header.sandbox_notice.words
    assert header.sandbox_notice.words.endswith("(+24 h)")
    assert header._clock.isActive()
    header.sandbox_notice.say("as it was a minute ago")
    header._clock.timeout.emit()
    assert header.sandbox_notice.words.endswith("(+24 h)")
    header.show_sandbox(SandboxState())
    assert not header.sandbox_notice.isVisible()
    assert not header._clock.isActive()


def test_the_dialogs_clock_ticks_while_it_is_open(qtbot: QtBot) -> None:
    dialog = SandboxDialog()
    qtbot.addWidget(dialog)
    dialog.show_state(SandboxState(clock_offset=DAY))
    label = dialog.findChild(QLabel, "sandboxTime")
    assert label is not None
    assert not dialog._ticking.isActive()
    dialog.show()
    assert dialog._ticking.isActive()
    first = label.text()
    qtbot.waitUntil(lambda: label.text() != first)
    assert label.text().endswith("(+24 h)")
    dialog.hide()
    assert not dialog._ticking.isActive()


def test_an_ampersand_in_a_name_is_shown(header: Header) -> None:
    header.show_environment(Environment("R&D", "us-east-1", "us-east-1_Stag", "client"))
    assert header.environment.text().startswith("R&&D")
    assert header.environment.words.startswith("R&D")


def test_a_narrow_header_cuts_words_and_not_the_window(header: Header) -> None:
    before = header.minimumSizeHint().width()
    header.show_environment(Environment("x" * 500, "us-east-1", "us-east-1_" + "y" * 500, "client"))
    header.show_sandbox(SandboxState(clock_offset=DAY, limits=False))
    header.quota.show_meter(Meter(Gauge(4, 50, None), Gauge(1, 5, None), Gauge(0, 15, None)))
    assert header.minimumSizeHint().width() <= 1024
    header.resize(1024, header.height())
    assert header.environment.width() < header.environment.sizeHint().width()
    assert header.environment.words in header.environment.accessibleName()
    assert before < 1024


def test_what_has_no_room_is_in_the_menu_at_the_end(header: Header) -> None:
    header.quota.show_meter(Meter(Gauge(4, 50, None), Gauge(1, 5, None), Gauge(0, 15, None)))
    header.resize(1800, header.height())
    more = header._row.more
    assert not more.isVisible()
    assert header.logs_in_after_verify.isVisible()
    header.resize(header.minimumSizeHint().width(), header.height())
    assert more.isVisible()
    shown = [each for each in (header.new_address, header.accounts, header.quota) if each.isVisible()]
    assert not shown
    menu = more.menu()
    menu.aboutToShow.emit()
    offered = {action.text(): action for action in menu.actions()}
    assert [*offered] == [
        "Check like the mobile app",
        "Send as typed",
        "New address",
        "Accounts (0)",
        "Log in after VERIFY",
        header.quota.accessibleName(),
        header.session_timer.accessibleName(),
        "Report a bug",
    ]
    clicked: list[bool] = []
    header.new_address.clicked.connect(lambda: clicked.append(True))
    offered["New address"].trigger()
    assert clicked
    offered["Send as typed"].trigger()
    assert not header.mobile_checks.isChecked()


def test_one_of_two_ways_of_checking_holds(qtbot: QtBot, header: Header) -> None:
    typed = header.findChild(QPushButton, "sendAsTyped")
    assert typed
    assert (header.mobile_checks.isChecked(), typed.isChecked()) == (True, False)
    for _ in range(2):  # a second click changes nothing
        qtbot.mouseClick(typed, Qt.MouseButton.LeftButton)
        assert (header.mobile_checks.isChecked(), typed.isChecked()) == (False, True)
    typed.setFocus()
    qtbot.keyClick(typed, Qt.Key.Key_Left)
    qtbot.keyClick(header.mobile_checks, Qt.Key.Key_Space)
    assert (header.mobile_checks.isChecked(), typed.isChecked()) == (True, False)


@pytest.mark.parametrize(
    "palette", [theme.LIGHT, theme.DARK, theme.CONTRAST], ids=["light", "dark", "contrast"]
)
@pytest.mark.parametrize("color", [*PALETTE.values(), "#ffffff", "#000000", "#ffff00", "#000080"])
def test_an_environments_colour_is_seen_on_every_palette(palette: theme.Palette, color: str) -> None:
    for ground in (palette.panel, palette.window):
        assert theme.contrast(theme.seen_on(color, ground), ground) >= 3
