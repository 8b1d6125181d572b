"""A key that is held presses once in any window of the app."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QCheckBox, QDialog, QPlainTextEdit, QPushButton, QVBoxLayout, QWidget

from gui.look.held_keys import HeldKeys
from tests.phone.handset import show_active

if TYPE_CHECKING:
    from collections.abc import Iterator

    from pytestqt.qtbot import QtBot

ENTER, SPACE = Qt.Key.Key_Return, Qt.Key.Key_Space


@pytest.fixture(autouse=True)
def held_keys() -> Iterator[None]:
    owner = QObject()
    HeldKeys(owner)
    yield
    owner.deleteLater()


def hold(window: QWidget, key: Qt.Key, *, marked: bool) -> None:
    """Press, five repetitions, release, as a display sends them to a window."""
    handle = window.windowHandle()
    assert handle is not None
    press, release, text = QEvent.Type.KeyPress, QEvent.Type.KeyRelease, "\r" if key == ENTER else " "
    steps = [(press, 1000, False)]
    for moment in range(1500, 1700, 40):
        steps += [(release, moment, marked), (press, moment, marked)]
    for kind, moment, repeated in [*steps, (release, 1710, False)]:
        event = QKeyEvent(kind, key, Qt.KeyboardModifier.NoModifier, text, repeated)
        event.setTimestamp(moment)
        QCoreApplication.sendEvent(handle, event)


def dialog(qtbot: QtBot, widget: QWidget) -> QDialog:
    made = QDialog()
    QVBoxLayout(made).addWidget(widget)
    qtbot.addWidget(made)
    show_active(qtbot, made)
    widget.setFocus()
    return made


@pytest.mark.parametrize("marked", [True, False])
@pytest.mark.parametrize("key", [ENTER, SPACE])
def test_a_dialogs_button_is_pressed_once(qtbot: QtBot, key: Qt.Key, marked: bool) -> None:
    button = QPushButton("Delete")
    pressed: list[None] = []
    button.clicked.connect(lambda: pressed.append(None))
    window = dialog(qtbot, button)
    hold(window, key, marked=marked)
    assert len(pressed) == 1


@pytest.mark.parametrize("marked", [True, False])
def test_a_switch_is_turned_once(qtbot: QtBot, marked: bool) -> None:
    switch = QCheckBox("On")
    window = dialog(qtbot, switch)
    hold(window, SPACE, marked=marked)
    assert switch.isChecked()


def test_lines_and_blanks_are_typed_again_and_again(qtbot: QtBot) -> None:
    text = QPlainTextEdit()
    window = dialog(qtbot, text)
    hold(window, ENTER, marked=True)
    hold(window, SPACE, marked=True)
    assert text.toPlainText() == "\n" * 6 + " " * 6
