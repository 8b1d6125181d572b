"""The tester's own mailbox is asked for; what a pattern comes to is said while it is typed."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import pytest
from PySide6.QtWidgets import QLabel, QLineEdit, QPushButton, QWidget

from gui.cognito.environments.environment import Environment
from gui.dialogs.environment.address_pattern import MailboxDialog
from gui.dialogs.environment.dialog import EnvironmentDialog
from gui.dialogs.settings import SettingsDialog
from gui.machine.settings import Preferences

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

AWS = Environment("Staging", "eu-west-1", "eu-west-1_MadeUp001", "client")


@pytest.mark.parametrize(
    ("typed", "pattern", "note"),
    [
        ("lena@corp.io", "lena+{date}-{time}@corp.io", "For example lena+"),
        (" lena+x@corp.io ", "lena+{date}-{time}@corp.io", "For example lena+"),
        ("lena-{n}@corp.io", "lena-{n}@corp.io", "For example lena-1@corp.io"),
        ("lena@example.com", "lena+{date}-{time}@example.com", "it bounces"),
    ],
)
def test_a_mailbox_becomes_a_pattern(qtbot: QtBot, typed: str, pattern: str, note: str) -> None:
    dialog = MailboxDialog(AWS)
    qtbot.addWidget(dialog)
    dialog.mailbox.setText(typed)
    assert dialog.pattern == pattern
    assert note in dialog.note.text()
    assert dialog.mailbox.accessibleDescription() == dialog.note.text()
    assert _ok(dialog).isEnabled()


@pytest.mark.parametrize("typed", ["", "lena", "lena@", "lena{day}@corp.io", "lena{date}@corp.io"])
def test_what_is_no_mailbox_is_not_taken(qtbot: QtBot, typed: str) -> None:
    dialog = MailboxDialog(AWS)
    qtbot.addWidget(dialog)
    dialog.mailbox.setText(typed)
    assert not _ok(dialog).isEnabled()
    assert bool(dialog.note.text()) == bool(typed)


def test_the_environment_says_while_one_types_and_keeps_what_is_right(qtbot: QtBot) -> None:
    saved: list[Environment] = []
    parent = QWidget()
    qtbot.addWidget(parent)
    dialog = EnvironmentDialog(AWS, [], [], saved.append, parent)
    dialog.show()
    pattern = dialog.findChild(QLineEdit, "environment_address_pattern")
    note = dialog.findChild(QLabel, "environmentPatternNote")
    endpoint = dialog.findChild(QLineEdit, "environment_endpoint")
    assert isinstance(pattern, QLineEdit)
    assert isinstance(note, QLabel)
    assert isinstance(endpoint, QLineEdit)
    assert "Your mailbox is asked for" in note.text()
    endpoint.setText("localhost:9229")
    assert "@example.com" in note.text()
    endpoint.clear()
    pattern.setText("qa{day}@corp.io")
    assert "There is no {day}" in note.text()
    dialog.accept()
    assert (saved, dialog.focusWidget()) == ([], pattern)
    assert "There is no {day}" in pattern.accessibleDescription()
    pattern.setText("qa{n}@corp.io")
    assert note.text() == "For example qa1@corp.io"
    dialog.accept()
    assert saved == [replace(AWS, address_pattern="qa{n}@corp.io")]


def test_the_sandboxs_pattern_is_a_setting(qtbot: QtBot) -> None:
    dialog = SettingsDialog(Preferences(sandbox_pattern="kim{n}@example.org"))
    qtbot.addWidget(dialog)
    dialog.show()
    note = dialog.findChild(QLabel, "sandboxPatternNote")
    assert isinstance(note, QLabel)
    assert note.text() == "For example kim1@example.org"
    dialog.pattern.setText("kim")
    dialog.accept()
    assert (dialog.isVisible(), note.property("role")) == (True, "problem")
    dialog.pattern.clear()
    dialog.accept()
    assert (dialog.isVisible(), dialog.preferences.sandbox_pattern) == (False, "")


def _ok(dialog: MailboxDialog) -> QWidget:
    button = dialog.findChild(QPushButton, "mailboxUse")
    assert isinstance(button, QPushButton)
    return button
