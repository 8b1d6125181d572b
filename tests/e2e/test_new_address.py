"""A whole run without typing, its keys counted; and the accounts of the session used again."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QEvent, QObject, Qt, QTimer
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QCheckBox, QLineEdit

from gui.cognito.environments.environment import Environment
from gui.cognito.phone_calls.journey import Step
from gui.dialogs.accounts import AccountsDialog
from gui.dialogs.address_pattern import MailboxDialog
from gui.panels.accounts_model import STATE
from tests.desk.choosing import Chooser
from tests.tester import Desk, new_address

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from pytestqt.qtbot import QtBot

    from tests.conftest import Sandbox

CONTROL, ALT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.AltModifier
#: A pool that sends mail into the world; nothing is sent to it.
AWS = Environment("Staging", "eu-west-1", "eu-west-1_MadeUp001", "client", endpoint="https://pool.invalid")


class Keyboard(QObject):
    """Presses keys where the focus is, and counts those that reach the app."""

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self.pressed: list[str] = []
        desk.window.activateWindow()
        desk.wait(desk.window.isActiveWindow)

    def press(self, key: Qt.Key, modifier: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
        focused = QApplication.focusWidget()
        assert focused is not None
        self._desk.qtbot.keyClick(focused, key, modifier)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress and watched.isWindowType():
            self.pressed.append(event.text() or str(event.key()))
        return False


@pytest.fixture
def keyboard(desk: Desk) -> Keyboard:
    return Keyboard(desk)


def text(desk: Desk, name: str) -> str:
    return desk.find(QLineEdit, name).text()


def test_a_whole_run_costs_four_keys(desk: Desk, keyboard: Keyboard) -> None:
    desk.find(QCheckBox, "logsInAfterVerify").setChecked(True)
    keys = [
        (Qt.Key.Key_N, CONTROL),
        (Qt.Key.Key_Return, Qt.KeyboardModifier.NoModifier),
        (Qt.Key.Key_D, ALT),
        (Qt.Key.Key_Return, Qt.KeyboardModifier.NoModifier),
    ]
    screens = ["signUpScreen", "verifyScreen", "verifyScreen", "homeScreen"]
    for number, (key, screen) in enumerate(zip(keys, screens, strict=True), 1):
        keyboard.press(*key)
        desk.wait_for_screen(screen)
        if number == 2:
            desk.wait_for_code(text(desk, "verifyEmail"))
    desk.wait_for_step(Step.SIGNED_IN)
    assert len(keys) <= 6
    operations = [entry.operation for entry in desk.entries]
    assert operations == ["SignUp", "ConfirmSignUp", "InitiateAuth", "RespondToAuthChallenge"]
