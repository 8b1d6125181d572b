"""Chips: one is chosen, and what has no room is in the menu."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QWidget

from gui.look.chips import Chips

if TYPE_CHECKING:
    from collections.abc import Iterator

    from pytestqt.qtbot import QtBot

NAMES = ("calls", "errors", "notes", "all")


@pytest.fixture
def chips(qtbot: QtBot) -> Iterator[Chips]:
    window = QWidget()
    made = Chips("filter", NAMES)
    made.setParent(window)
    made.say({name: name.title() for name in NAMES}, "What is shown", "More")
    qtbot.addWidget(window)
    window.resize(900, 100)
    made.resize(800, 40)
    window.show()
    yield made
    window.close()


def shown(chips: Chips) -> list[str]:
    return [name for name in NAMES if chips.chip(name).isVisible()]


def test_one_is_chosen_and_tells_of_it(chips: Chips, qtbot: QtBot) -> None:
    told: list[str] = []
    chips.chosen.connect(told.append)
    assert chips.name == "calls"
    qtbot.mouseClick(chips.chip("notes"), Qt.MouseButton.LeftButton)
    qtbot.mouseClick(chips.chip("notes"), Qt.MouseButton.LeftButton)
    assert (chips.name, told) == ("notes", ["notes"])


def test_by_keys_the_next_one_is_chosen(chips: Chips, qtbot: QtBot) -> None:
    chips.window().activateWindow()
    chips.chip("calls").setFocus()
    qtbot.keyClick(chips.chip("calls"), Qt.Key.Key_Right)
    assert chips.name == "errors"
    assert chips.chip("errors").hasFocus()


def test_what_has_no_room_is_in_the_menu_and_the_chosen_one_never_is(chips: Chips) -> None:
    assert shown(chips) == list(NAMES)
    assert not chips.more.isVisible()
    chips.choose("all")
    chips.resize(chips.minimumSizeHint())
    assert shown(chips) == ["all"]
    menu = chips.more.menu()
    menu.aboutToShow.emit()
    assert [act.text() for act in menu.actions()] == ["Calls", "Errors", "Notes"]
    menu.actions()[1].trigger()
    assert chips.name == "errors"
    assert shown(chips) == ["errors"]


def test_what_is_always_offered_stands_below(chips: Chips) -> None:
    chips.always_offer(QAction("Reads", chips))
    assert chips.more.isVisible()
    chips.more.menu().aboutToShow.emit()
    assert [act.text() for act in chips.more.menu().actions()] == ["", "Reads"]
