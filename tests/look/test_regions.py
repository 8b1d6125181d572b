"""F6 goes from region to region."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget

from gui.look.regions import Regions
from tests.phone.handset import show_active

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

SHIFT, NONE = Qt.KeyboardModifier.ShiftModifier, Qt.KeyboardModifier.NoModifier


class Window(QWidget):
    """Three regions, and one within the second."""

    def __init__(self) -> None:
        super().__init__()
        rows = QVBoxLayout(self)
        self.areas = [QWidget() for _ in range(3)]
        self.fields = [QLineEdit() for _ in range(4)]
        layouts = [QVBoxLayout(area) for area in self.areas]
        for area in self.areas:
            rows.addWidget(area)
        for field, place in zip(self.fields, (0, 1, 1, 2), strict=True):
            layouts[place].addWidget(field)
        first, second, within, third = self.fields
        Regions(
            self,
            (
                (self.areas[0], first.setFocus),
                (self.areas[1], second.setFocus),
                (within, within.setFocus),
                (self.areas[2], third.setFocus),
            ),
        )


@pytest.fixture
def window(qtbot: QtBot) -> Window:
    window = Window()
    qtbot.addWidget(window)
    show_active(qtbot, window)
    window.fields[0].setFocus()
    return window


def walk(qtbot: QtBot, window: Window, times: int, modifier: Qt.KeyboardModifier = NONE) -> list[int]:
    walked = []
    for _ in range(times):
        focused = window.focusWidget()
        assert focused is not None
        qtbot.keyClick(focused, Qt.Key.Key_F6, modifier)
        walked.append(next(place for place, field in enumerate(window.fields) if field.hasFocus()))
    return walked


def test_it_goes_through_all_and_begins_again(qtbot: QtBot, window: Window) -> None:
    assert walk(qtbot, window, 5) == [1, 2, 3, 0, 1]


def test_with_shift_it_goes_back(qtbot: QtBot, window: Window) -> None:
    assert walk(qtbot, window, 5, SHIFT) == [3, 2, 1, 0, 3]


def test_what_is_not_on_show_is_passed_over(qtbot: QtBot, window: Window) -> None:
    window.fields[2].hide()
    window.areas[0].hide()
    window.fields[1].setFocus()
    assert walk(qtbot, window, 3) == [3, 1, 3]
