"""The command palette and the help sheet over the real window."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt

from gui.desk.commands import Commands, without_mnemonic
from gui.dialogs.command_palette import Command, CommandPalette, matching
from gui.dialogs.help import HelpDialog
from tests.tester import new_address

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from tests.tester import Desk


@pytest.mark.parametrize(
    ("text", "read"),
    [("&File", "File"), ("파일(&F)", "파일"), ("R && D", "R & D"), ("h&ours", "hours")],
)
def test_a_text_is_shown_without_its_key(text: str, read: str) -> None:
    assert without_mnemonic(text) == read


def test_every_word_is_looked_for_and_beginnings_come_first() -> None:
    commands = [Command(words, "Sandbox", int) for words in ("New pool", "Pool of the sandbox", "Restart")]
    assert [command.words for command in matching(commands, "pool")] == ["Pool of the sandbox", "New pool"]
    assert [command.words for command in matching(commands, "sand new")] == ["New pool"]
    assert matching(commands, "nobody") == []


def test_a_hundred_thousand_addresses_are_not_all_shown() -> None:
    assert len(matching((Command(f"{n}@x.org", "User", int) for n in range(100_000)), "x.org")) == 200


@pytest.fixture
def desk(desk: Desk) -> Desk:
    """The window, with what the app adds to it."""
    Commands(desk.window)
    return desk


def opened(qtbot: QtBot, desk: Desk) -> CommandPalette:
    desk.window.activateWindow()
    qtbot.keyClick(desk.window, Qt.Key.Key_K, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(lambda: desk.window.findChild(CommandPalette) is not None)
    palette = desk.window.findChild(CommandPalette)
    assert palette is not None
    qtbot.waitExposed(palette)
    return palette


def rows(palette: CommandPalette) -> list[str]:
    model = palette.model
    return [str(model.index(row, 0).data()) for row in range(model.rowCount())]


def test_an_act_is_found_and_done_by_keys_alone(qtbot: QtBot, desk: Desk) -> None:
    palette = opened(qtbot, desk)
    assert "New address" in rows(palette)
    qtbot.keyClicks(palette.field, "new addr")
    assert rows(palette) == ["New address"]
    qtbot.keyClick(palette.field, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: bool(desk.window.phone.address))


def test_arrows_choose_while_the_focus_stays_in_the_field(qtbot: QtBot, desk: Desk) -> None:
    palette = opened(qtbot, desk)
    qtbot.keyClicks(palette.field, "users")
    assert palette.table.currentIndex().row() == 0
    qtbot.keyClick(palette.field, Qt.Key.Key_Down)
    assert palette.table.currentIndex().row() == 1
    assert palette.focusWidget() is palette.field
    qtbot.keyClick(palette.field, Qt.Key.Key_Escape)
    qtbot.waitUntil(lambda: desk.window.findChild(CommandPalette) is None)


def test_an_address_leads_back_to_where_it_stands(qtbot: QtBot, desk: Desk) -> None:
    address = new_address()
    desk.sign_up(address)
    desk.wait_for_screen("verifyScreen")
    qtbot.keyClick(desk.window, Qt.Key.Key_N, Qt.KeyboardModifier.ControlModifier)
    palette = opened(qtbot, desk)
    qtbot.keyClicks(palette.field, address)
    assert rows(palette)[0] == address
    qtbot.keyClick(palette.field, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: desk.window.phone.current is desk.window.phone.verify)
    assert desk.window.phone.address == address


def test_a_case_is_tried(qtbot: QtBot, desk: Desk) -> None:
    palette = opened(qtbot, desk)
    qtbot.keyClicks(palette.field, "case 1a")
    first = rows(palette)[0]
    qtbot.keyClick(palette.field, Qt.Key.Key_Return)
    qtbot.waitUntil(
        lambda: desk.window.cases.check_list is not None and desk.window.cases.check_list.is_trying
    )
    assert first
    assert desk.window.cases.check_list is not None
    desk.window.cases.check_list.end()


def test_the_help_has_the_keys_of_the_menus(qtbot: QtBot, desk: Desk) -> None:
    qtbot.keyClick(desk.window, Qt.Key.Key_F1)
    qtbot.waitUntil(lambda: desk.window.findChild(HelpDialog) is not None)
    sheet = desk.window.findChild(HelpDialog)
    assert sheet is not None
    model = sheet.table.model()
    keys = [model.index(row, 0).data() for row in range(model.rowCount())]
    assert {"Ctrl+N", "Ctrl+B", "F5", "F6", "Ctrl+K"} <= set(keys)
    assert len(set(keys)) == len(keys)
    qtbot.keyClicks(sheet.search, "report")
    assert [model.index(row, 0).data() for row in range(model.rowCount())] == ["Ctrl+B"]
    sheet.close()
