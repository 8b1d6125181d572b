"""The dialogs for settings and for the sandbox, by keys alone and on a small screen."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

import pytest

from gui.dialogs.sandbox.dialog import SandboxDialog
from gui.dialogs.settings import SettingsDialog
from gui.machine.settings import Preferences
from tests.dialogs.keyboard import mnemonics, tab_order

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtWidgets import QDialog
    from pytestqt.qtbot import QtBot


@pytest.mark.parametrize("make", [SandboxDialog, partial(SettingsDialog, Preferences())])
def test_no_two_keys_are_the_same_and_it_fits(qtbot: QtBot, make: Callable[[], QDialog]) -> None:
    dialog = make()
    qtbot.addWidget(dialog)
    dialog.show()
    keys = mnemonics(dialog)
    assert len(keys) == len(set(keys))
    assert dialog.width() <= 1000
    assert dialog.height() <= dialog.screen().availableSize().height() - 80


def test_settings_begin_with_the_first_field(qtbot: QtBot) -> None:
    dialog = SettingsDialog(Preferences())
    qtbot.addWidget(dialog)
    dialog.show()
    dialog.activateWindow()
    qtbot.waitUntil(lambda: dialog.focusWidget() is not None)
    fields = ["theme", "language", "phoneLanguage", "reducesMotion", "connectTimeout"]
    assert tab_order(qtbot, dialog)[:5] == fields
