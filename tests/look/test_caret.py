"""When the caret blinks."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QLineEdit

from gui.look.caret import RestingCaret
from tests.phone.handset import show_active

if TYPE_CHECKING:
    from collections.abc import Iterator

    from pytestqt.qtbot import QtBot


@pytest.fixture
def usual() -> Iterator[int]:
    hints = QGuiApplication.styleHints()
    before = hints.cursorFlashTime()
    hints.setCursorFlashTime(1000)
    yield 1000
    hints.setCursorFlashTime(before)


def test_it_stands_still_after_a_while_and_blinks_again_with_the_next_key(qtbot: QtBot, usual: int) -> None:
    hints = QGuiApplication.styleHints()
    field = QLineEdit()
    caret = RestingCaret(field)
    qtbot.addWidget(field)
    show_active(qtbot, field)
    assert caret._rest.isActive()
    caret._rest.timeout.emit()
    assert hints.cursorFlashTime() == 0
    qtbot.keyClick(field.windowHandle(), "a")
    assert (field.text(), hints.cursorFlashTime()) == ("a", usual)
    assert caret._rest.isActive()


def test_where_the_system_has_none_blink_none_does(qtbot: QtBot, usual: int) -> None:
    del usual
    hints = QGuiApplication.styleHints()
    hints.setCursorFlashTime(0)
    field = QLineEdit()
    caret = RestingCaret(field)
    qtbot.addWidget(field)
    show_active(qtbot, field)
    qtbot.keyClick(field.windowHandle(), "a")
    assert hints.cursorFlashTime() == 0
    assert not caret._rest.isActive()
