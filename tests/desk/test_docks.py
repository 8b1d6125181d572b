"""Panels that dock, float, hide and come back; what is put away where there is no room."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QByteArray, Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QPushButton

from gui.desk.layout.panel_area import Level
from gui.machine.settings import Settings
from tests.tester import Desk

if TYPE_CHECKING:
    from pathlib import Path

    from PySide6.QtWidgets import QApplication
    from pytestqt.qtbot import QtBot

    from gui.desk.layout.dock import Dock
    from gui.desk.window import Window


@pytest.fixture
def desk(qtbot: QtBot, tmp_path: Path) -> Desk:
    """The window, with nothing to call: wide enough for all."""
    made = Desk(qtbot, tmp_path)
    made.window.resize(1440, 900)
    made.wait(lambda: made.window.panels.is_wide)
    return made


def act(desk: Desk, name: str) -> None:
    action = desk.window.findChild(QAction, name)
    assert action is not None, name
    action.trigger()


def test_a_key_goes_to_a_panel_and_puts_it_away(desk: Desk) -> None:
    window = desk.window
    for name, panel, focused in (
        ("users", window.users, window.users.table),
        ("messages", window.mail, window.mail.list),
        ("timeline", window.timeline, window.timeline.table),
    ):
        act(desk, name)
        assert focused.hasFocus()
        act(desk, name)
        assert not panel.isVisible()
        assert window.phone.isAncestorOf(window.focusWidget())
        act(desk, name)
        assert focused.hasFocus()


def test_what_is_hidden_and_what_floats_does_so_at_the_next_start(
    desk: Desk, qtbot: QtBot, tmp_path: Path
) -> None:
    window = desk.window
    window.panels.dock_of(window.users).close()
    window.panels.dock_of(window.mail).setFloating(True)
    window.close()
    again = Desk(qtbot, tmp_path).window
    again.resize(1440, 900)  # the screen of the tests is smaller
    qtbot.waitUntil(lambda: again.panels.is_wide)
    assert again.timeline.isVisible()
    assert not again.users.isVisible()
    assert again.panels.dock_of(again.mail).isFloating()
    act_again = again.findChild(QAction, "resetLayout")
    assert act_again
    act_again.trigger()
    assert all(panel.isVisible() for panel in (again.users, again.mail, again.timeline))
    assert not again.panels.dock_of(again.mail).isFloating()


def test_all_is_there_again_at_the_next_start(desk: Desk, qtbot: QtBot, tmp_path: Path) -> None:
    desk.window.close()
    for _ in range(2):
        again = Desk(qtbot, tmp_path).window
        again.resize(1440, 900)
        qtbot.waitUntil(partial(getattr, again.panels, "is_wide"))
        assert all(panel.isVisible() for panel in (again.users, again.mail, again.timeline))
        again.close()


def test_each_width_has_an_arrangement_of_its_own(desk: Desk) -> None:
    window = desk.window
    users, timeline = (window.panels.dock_of(panel) for panel in (window.users, window.timeline))
    window.panels.resizeDocks([users, timeline], [500, 250], Qt.Orientation.Vertical)
    desk.wait(lambda: users.height() > 430)
    window.resize(1024, 700)
    desk.wait(lambda: not window.panels.is_wide)
    desk.wait(lambda: [title[:5] for title in window.panels.tab_titles] == ["&User", "&Mess"])
    window.resize(1440, 900)
    desk.wait(lambda: window.panels.is_wide and users.height() > timeline.height())
    window.resize(1024, 700)
    desk.wait(lambda: not window.panels.is_wide)
    timeline.close()
    window.resize(1440, 900)
    desk.wait(lambda: window.panels.is_wide)
    assert window.mail.isVisible()
    assert not timeline.isVisible()


def test_a_narrow_window_leaves_the_sizes_of_a_wide_one_as_they_were(desk: Desk) -> None:
    window = desk.window
    docks = [window.panels.dock_of(panel) for panel in (window.users, window.mail, window.timeline)]
    desk.wait(lambda: not window.panels._settling.isActive())
    before = [dock.size() for dock in docks]
    window.resize(1024, 700)
    desk.wait(lambda: not window.panels.is_wide)
    window.resize(1440, 900)
    desk.wait(lambda: window.panels.is_wide and [dock.size() for dock in docks] == before)


def test_a_panel_has_one_head_row_beside_its_name_where_there_is_room(desk: Desk) -> None:
    window = desk.window
    users = window.panels.dock_of(window.users)
    desk.wait(lambda: users.titleBarWidget().isAncestorOf(window.users.prefix))
    window.users.prefix.setFocus()
    window.resize(1024, 700)  # in a tab, which says the name
    desk.wait(lambda: not window.panels.is_wide and window.users.has_head)
    assert window.users.prefix.hasFocus()
    users.setFloating(True)
    users.resize(280, 400)
    desk.wait(lambda: users.width() < users.headed_width and window.users.has_head)
    users.resize(700, 400)
    desk.wait(lambda: not window.users.has_head)


def test_larger_letters_arrange_the_panels_anew(desk: Desk, qapp: QApplication) -> None:
    before = qapp.font()
    larger = qapp.font()
    larger.setPointSizeF(before.pointSizeF() * 4)
    qapp.setFont(larger)
    qapp.setStyleSheet(qapp.styleSheet())  # widgets with one take the font over with it alone
    try:
        desk.wait(lambda: not desk.window.panels.is_wide)
    finally:
        qapp.setFont(before)
        qapp.setStyleSheet(qapp.styleSheet())
    desk.wait(lambda: desk.window.panels.is_wide)


def test_a_panel_floats_and_docks_by_a_key_and_keeps_the_focus(desk: Desk) -> None:
    window = desk.window
    window.users.prefix.setFocus()
    dock = window.panels.dock_of(window.users)
    act(desk, "floatPanel")
    assert dock.isFloating()
    assert dock.windowTitle() == "Users"
    desk.wait(window.users.prefix.hasFocus)
    act(desk, "floatPanel")
    assert not dock.isFloating()
    desk.wait(window.users.prefix.hasFocus)


def test_where_both_have_no_room_the_panels_take_turns_with_the_phone(desk: Desk) -> None:
    window = desk.window
    window.resize(640, 700)
    desk.wait(lambda: not window.users.isVisible())
    assert window.phone.isVisible()
    assert window.phone.width() >= 340
    desk.click("panelsButton")
    assert window.users.isVisible()
    assert not window.phone.isVisible()
    desk.click("panelsButton")
    assert window.phone.isVisible()
    act(desk, "messages")
    assert window.mail.list.hasFocus()
    window.resize(1440, 900)
    desk.wait(lambda: window.phone.isVisible() and window.users.isVisible())
    assert not desk.find(QPushButton, "panelsButton").isVisible()


def test_f6_goes_through_the_regions_wherever_they_are(desk: Desk) -> None:
    window = desk.window
    window.panels.dock_of(window.users).close()
    window.phone.focus_screen()
    seen = []
    for _ in range(3):
        window.panel_acts.regions._go_on()
        seen.append(window.focusWidget().objectName())
    assert seen == ["mailList", "timelineTable", "signUpEmail"]


@pytest.mark.parametrize("level", list(Level))
def test_a_damaged_arrangement_means_the_first_one(qtbot: QtBot, tmp_path: Path, level: Level) -> None:
    settings = Settings(tmp_path)
    settings.keep_layout(level, QByteArray(b"\x00damaged"))
    settings.keep_layout("sides", QByteArray(b"\x00damaged"))
    settings.geometry = QByteArray(b"\x00damaged")
    window = Desk(qtbot, tmp_path).window
    assert all(panel.isVisible() for panel in (window.users, window.timeline, window.phone))


def test_a_tab_has_what_the_view_menu_has_and_no_title_of_its_own(desk: Desk) -> None:
    window = desk.window
    window.resize(1024, 700)
    desk.wait(lambda: not window.panels.is_wide)
    users, timeline = (window.panels.dock_of(panel) for panel in (window.users, window.timeline))
    desk.wait(lambda: users.titleBarWidget().height() <= 1)
    assert timeline.titleBarWidget().height() > 20
    menu = window.panels.createPopupMenu()
    assert menu
    assert {"users", "messages", "timeline", "floatPanel", "resetLayout"} <= {
        action.objectName() for action in menu.actions()
    }


def test_the_check_list_opens_behind_a_tab_beside_the_timeline_and_stays_where_it_is_put(
    desk: Desk, qtbot: QtBot, tmp_path: Path
) -> None:
    def list_and_timeline(window: Window) -> tuple[Dock, Dock]:
        window.cases.show()
        assert window.cases.check_list
        return window.panels.dock_of(window.cases.check_list.panel), window.panels.dock_of(window.timeline)

    users = desk.window.panels.dock_of(desk.window.users)
    height = users.height()
    check_list, timeline = list_and_timeline(desk.window)
    desk.wait(lambda: users.height() == height)
    assert desk.window.panels.tabifiedDockWidgets(timeline) == [check_list]
    check_list.setFloating(True)
    desk.window.close()
    again = Desk(qtbot, tmp_path)
    check_list, timeline = list_and_timeline(again.window)
    assert check_list.isFloating()
    assert again.window.panels.tabifiedDockWidgets(timeline) == []
