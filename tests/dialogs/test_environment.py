"""The environment dialog: a form that fits a small screen, by keys alone, and keeps what was typed."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QComboBox, QLabel, QLineEdit, QPushButton, QWidget

from gui.cognito.environments.environment import Environment
from gui.cognito.environments.password_policy import PasswordPolicy
from gui.dialogs.environment.dialog import EnvironmentDialog
from gui.look import languages
from gui.look.held_keys import HeldKeys
from gui.sentences import N_
from tests.dialogs.keyboard import hold, mnemonics, tab_order

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

WHOLE = Environment(
    "R&D",
    "eu-west-1",
    "eu-west-1_MadeUp001",
    "client",
    has_client_secret=True,
    password_policy=PasswordPolicy(20),
)
BLANK = Environment("", "", "", "")


class Form:
    """The dialog, and what it saved."""

    def __init__(self, qtbot: QtBot, environment: Environment = WHOLE, *notes: str) -> None:
        self.saved: list[Environment] = []
        said = [N_("{note}", note=note) for note in notes]
        self.window = QWidget()
        qtbot.addWidget(self.window)
        self.window.show()
        self.dialog = EnvironmentDialog(environment, ["desk"], said, self.saved.append, self.window, "kept")
        self.dialog.show()
        qtbot.waitExposed(self.dialog)

    def field(self, key: str) -> QLineEdit:
        found = self.dialog.findChild(QLineEdit, f"environment_{key}")
        assert isinstance(found, QLineEdit)
        return found

    @property
    def save(self) -> QPushButton:
        found = self.dialog.findChild(QPushButton, "environmentSave")
        assert isinstance(found, QPushButton)
        return found


def test_no_two_keys_are_the_same_and_tab_goes_through_in_order(qtbot: QtBot) -> None:
    form = Form(qtbot)
    keys = mnemonics(form.dialog)
    assert len(keys) == len(set(keys)) == 19
    form.field("name").setFocus()
    assert tab_order(qtbot, form.dialog) == [
        "environment_name", "environment_user_pool_id", "environment_client_id", "environment_client_secret",
        "environment_forget_secret", "environment_region", "environment_endpoint", "environment_mail_api",
        "environment_identity_pool_id", "environment_ca_bundle", "environment_profile",
        "environment_auth_flow", "environment_usernames", "environment_address_pattern",
        "environment_color", "environment_is_protected", "environment_imap",
        "environmentTwin", "environmentSave", "environmentCancel",
    ]  # fmt: skip


def test_what_is_wrong_stands_at_its_field_and_all_of_it_fits(qtbot: QtBot) -> None:
    form = Form(qtbot, WHOLE, *["A note that is as long as any note of a file may be, and longer. " * 3] * 3)
    for key in ("name", "user_pool_id", "client_id", "endpoint", "mail_api", "identity_pool_id", "ca_bundle"):
        form.field(key).setText("" if key in ("name", "user_pool_id", "client_id") else "x y")
    form.save.click()
    assert [*form.dialog.problems] == [
        "name", "user_pool_id", "client_id", "endpoint", "mail_api", "identity_pool_id", "ca_bundle",
    ]  # fmt: skip
    assert form.dialog.height() <= form.dialog.screen().availableSize().height() - 80
    assert form.dialog.width() <= 600
    assert form.dialog.focusWidget() is form.field("name")
    assert form.saved == []
    label = form.dialog.findChild(QLabel, "environmentProblem_client_id")
    assert isinstance(label, QLabel)
    qtbot.waitUntil(lambda: label.y() > form.field("client_id").y() and label.height() > 10)
    form.field("name").setText("Staging")
    form.save.click()
    assert "name" not in form.dialog.problems
    assert form.field("name").accessibleDescription() == ""


def test_what_the_file_says_is_drawn_as_it_is(qtbot: QtBot) -> None:
    form = Form(qtbot, BLANK, "auth.x is '<b>bold</b>': something else is used instead.")
    notes = form.dialog.findChild(QLabel, "environmentNotes")
    assert isinstance(notes, QLabel)
    assert notes.textFormat() is Qt.TextFormat.PlainText


@pytest.mark.parametrize("widget", ["environment_name", "environmentSave", "environment_is_protected"])
def test_a_held_enter_saves_nothing(qtbot: QtBot, widget: str) -> None:
    form = Form(qtbot)
    keys = HeldKeys(form.window)
    form.dialog.activateWindow()
    qtbot.waitUntil(form.dialog.isActiveWindow)
    keys._watch(form.dialog.windowHandle())
    held = form.dialog.findChild(QWidget, widget)
    assert isinstance(held, QWidget)
    held.setFocus()
    hold(form.dialog, Qt.Key.Key_Return)
    assert (form.saved, form.dialog.isVisible()) == ([], True)
    qtbot.keyClick(held, Qt.Key.Key_Return)
    assert len(form.saved) == 1


def test_a_form_without_a_secret_offers_none_to_forget(qtbot: QtBot) -> None:
    form = Form(qtbot, BLANK)
    box = form.dialog.findChild(QWidget, "environment_forget_secret")
    assert isinstance(box, QWidget)
    assert not box.isVisible()
    assert form.field("client_secret").placeholderText() == ""
    assert form.dialog.height() > 400


def test_no_text_sets_its_width(qtbot: QtBot) -> None:
    environment = Environment(
        "x" * 500, "y" * 500, "z" * 500, "c", color="#" + "1" * 5000, profile="p" * 5000
    )
    form = Form(qtbot, environment, "n" * 5000)
    form.save.click()
    assert form.dialog.minimumSizeHint().width() <= 600
    assert form.dialog.height() <= form.dialog.screen().availableSize().height() - 80


def test_colours_are_called_by_the_language_and_kept_by_their_names(qtbot: QtBot) -> None:
    languages.use("ko")
    try:
        form = Form(qtbot, replace(WHOLE, color="#123456"))
        colors = form.dialog.findChild(QComboBox, "environment_color")
        assert isinstance(colors, QComboBox)
        assert [colors.itemText(each) for each in range(3)] == ["#123456", "회색", "파란색"]
        assert form.dialog.environment.color == "#123456"
        colors.setCurrentIndex(2)
        assert form.dialog.environment.color == "blue"
    finally:
        languages.use("en")
