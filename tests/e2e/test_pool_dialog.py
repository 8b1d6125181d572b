"""The dialog "Pool of the sandbox", used as a tester does, over a real sandbox."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeVar

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QLineEdit,
    QListWidget,
    QPlainTextEdit,
    QPushButton,
    QSpinBox,
    QWidget,
)

from gui.cognito.environments.account_rules import Mfa, Usernames
from gui.dialogs.pool.dialog import PoolDialog
from tests.dialogs.keyboard import mnemonics, tab_order
from tests.e2e.test_twins import Opened, app
from tests.questions import say_yes
from tests.tester import new_address

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from pytestqt.qtbot import QtBot

_Kind = TypeVar("_Kind", bound=QWidget)


class Pool:
    """The dialog over the app."""

    def __init__(self, opened: Opened) -> None:
        self.opened = opened
        self.desk = opened.desk
        opened.process.start()
        opened.wait_for("Sandbox")

    @property
    def dialog(self) -> PoolDialog:
        (dialog,) = self.desk.window.findChildren(PoolDialog)
        return dialog

    def open(self) -> None:
        self.desk.window.sandbox_acts.pool_requested.emit()
        self.desk.wait(lambda: self.dialog.tabs.isEnabled())

    def find(self, kind: type[_Kind], name: str) -> _Kind:
        (found,) = self.dialog.findChildren(kind, name)
        return found

    def write(self, name: str, text: str) -> None:
        field = self.find(QLineEdit, name)
        self.dialog.tabs.setCurrentIndex(self.page_of(field))
        field.setFocus()
        field.clear()
        self.desk.qtbot.keyClicks(field, text)

    def page_of(self, field: QWidget) -> int:
        pages = range(self.dialog.tabs.count())
        tabs = [self.dialog.tabs.widget(page) for page in pages]
        return next(page for page, tab in enumerate(tabs) if tab and tab.isAncestorOf(field))

    def put(self, attribute: str, *, required: bool = False) -> None:
        self.find(QComboBox, "poolAttributeName").setCurrentText(attribute)
        self.find(QCheckBox, "poolAttributeRequired").setChecked(required)
        self.find(QPushButton, "poolAttributePut").click()

    def attributes(self) -> list[str]:
        listed = self.find(QListWidget, "poolAttributes")
        return [listed.item(row).text() for row in range(listed.count())]

    def save(self) -> None:
        self.find(QPushButton, "poolSave").click()

    def save_and_wait(self) -> None:
        self.save()
        self.desk.wait(lambda: self.dialog.problem.text() == "Saved.")

    def make(self, preset: int) -> None:
        """Make a pool of one of the shapes to begin with."""
        self.desk.window.sandbox_acts.new_pool_requested.emit()
        box = self.find(QComboBox, "poolPreset")
        box.setCurrentIndex(preset)
        box.activated.emit(preset)
        name = self.find(QLineEdit, "poolName").text()
        self.save()
        self.opened.wait_for(name)
        assert not self.dialog.isVisible()


@pytest.fixture
def pool(qtbot: QtBot, tmp_path: Path) -> Iterator[Pool]:
    with app(qtbot, tmp_path) as opened:
        yield Pool(opened)


def test_the_sandboxs_own_pool_is_changed_and_the_phone_feels_it(pool: Pool) -> None:
    pool.open()
    assert pool.opened.environment.user_pool_id in pool.dialog.windowTitle()
    # What Cognito keeps for life cannot be changed here, and that is said.
    for kind, name in ((QComboBox, "poolUsernames"), (QCheckBox, "poolCaseSensitive")):
        assert not pool.find(kind, name).isEnabled()
    assert pool.dialog.sign_up.for_life.text().startswith("Cognito keeps user names, letter case")
    pool.find(QSpinBox, "poolLength").setValue(15)
    pool.put("custom:team")
    pool.write("poolGroups", "testers, admins")
    pool.find(QCheckBox, "poolRule_PreSignUp_autoConfirmUser").click()
    pool.find(QCheckBox, "poolRule_PreSignUp_autoVerifyEmail").click()
    pool.save_and_wait()
    assert pool.attributes() == ["custom:team \N{MIDDLE DOT} String"]
    session = pool.desk.window.session
    assert session
    pool.desk.wait(lambda: bool(session.password_policy and session.password_policy.minimum_length == 15))
    pool.dialog.close()
    email = new_address()
    pool.desk.sign_up(email)
    pool.desk.wait_for_screen("logInScreen")
    pool.desk.wait(lambda: pool.desk.window.users.status_of(email) == "CONFIRMED")

    # It is read anew, groups go after a question, and no attribute ever does.
    pool.open()
    assert pool.find(QLineEdit, "poolGroups").text() == "testers, admins"
    listed = pool.find(QListWidget, "poolAttributes")
    listed.setCurrentRow(0)
    listed.setFocus()
    pool.desk.qtbot.keyClick(listed, Qt.Key.Key_Delete)
    assert pool.dialog.sign_up.schema.problem.text().startswith("Cognito removes no attribute.")
    pool.put("given_name", required=True)
    assert pool.dialog.sign_up.schema.problem.text().startswith("Cognito keeps standard attributes")
    pool.write("poolGroups", "testers")
    pool.save()
    words = say_yes(pool.desk.qtbot, pool.dialog)
    assert "Delete groups of Sandbox?" in words
    pool.desk.wait(lambda: pool.dialog.problem.text() == "Saved.")
    assert pool.find(QLineEdit, "poolGroups").text() == "testers"


def test_a_new_pool_is_made_of_a_shape_to_begin_with_and_worked_on(pool: Pool) -> None:
    pool.make(3)
    environment = pool.opened.environment
    assert (environment.name, environment.usernames) == ("Phone number", Usernames.PHONE_NUMBER)
    assert environment.is_sandbox
    # From there, one like it.
    pool.open()
    assert "Phone number" in pool.dialog.windowTitle()
    pool.find(QPushButton, "poolNew").click()
    assert pool.find(QComboBox, "poolUsernames").isEnabled()
    assert pool.find(QLineEdit, "poolName").text() == "Like Phone number"
    pool.put("given_name", required=True)
    pool.put("custom:company")
    factor = pool.dialog.factors.mfa
    factor.choose(Mfa.OPTIONAL)
    pool.find(QCheckBox, "poolFactor__TOTP").setChecked(True)
    pool.find(QCheckBox, "poolClientSecret").setChecked(True)
    pool.save()
    pool.opened.wait_for("Like Phone number")
    session = pool.desk.window.session
    assert session
    assert session.client_secret
    assert (session.environment.mfa, session.environment.mfa_types) == (Mfa.OPTIONAL, ("TOTP",))
    assert [(asked.name, asked.is_required) for asked in session.environment.attributes] == [
        ("given_name", True)
    ]
    pool.open()
    assert not pool.find(QCheckBox, "poolClientSecret").isEnabled()
    assert {text.split()[0] for text in pool.attributes()} == {"given_name", "custom:company"}


def test_what_the_sandbox_refuses_is_said_in_its_words_and_stays_typed(pool: Pool) -> None:
    pool.open()
    pool.write("poolWrites", "custom:nowhere")
    pool.save()
    words = "InvalidParameterException: Invalid write attributes specified while updating a client"
    pool.desk.wait(lambda: pool.dialog.problem.text() == words)
    assert pool.find(QLineEdit, "poolWrites").text() == "custom:nowhere"
    assert pool.dialog.tabs.isEnabled()
    pool.find(QPlainTextEdit, "poolRules").setPlainText('{"PreSignup": [{"reject": "No"}]}')
    pool.save()
    pool.desk.wait(lambda: "there is no trigger 'PreSignup'" in pool.dialog.problem.text())


def test_a_second_factor_that_nobody_can_have_is_not_sent(pool: Pool) -> None:
    pool.open()
    pool.dialog.factors.mfa.choose(Mfa.ON)
    pool.find(QCheckBox, "poolFactor__TOTP").setChecked(False)
    pool.save()
    assert pool.dialog.problem.text() == "A second factor is asked for: choose by what."
    assert pool.dialog.focusWidget() is pool.dialog.factors.mfa
    pool.find(QCheckBox, "poolFactor__TOTP").setChecked(True)
    pool.save_and_wait()
    session = pool.desk.window.session
    assert session
    assert session.directory
    assert pool.dialog.factors.mfa.value is Mfa.ON


def test_the_form_of_rules_and_their_json_follow_each_other(pool: Pool) -> None:
    pool.open()
    rules = pool.find(QPlainTextEdit, "poolRules")
    pool.write("poolRule_PreSignUp_reject", "Not today")
    pool.write("poolRule_PreTokenGeneration_claimsToAddOrOverride", "tier=gold")
    assert pool.dialog.triggers.rules == {
        "PreSignUp": [{"reject": "Not today"}],
        "PreTokenGeneration": [{"claimsToAddOrOverride": {"tier": "gold"}}],
    }
    assert '"reject": "Not today"' in rules.toPlainText()
    # Rules for some are written by hand, and the form leaves them alone.
    rules.setPlainText('{"PreSignUp": [{"match": "a*", "reject": "No"}]}')
    refusal = pool.find(QLineEdit, "poolRule_PreSignUp_reject")
    assert not refusal.isEnabled()
    assert refusal.toolTip() == "Written by hand in the JSON below"
    pool.find(QCheckBox, "poolRule_PreSignUp_autoConfirmUser").click()
    assert pool.dialog.triggers.rules == {"PreSignUp": [{"match": "a*", "reject": "No"}]}
    rules.setPlainText("{")
    assert pool.dialog.triggers.problem.text() == "This is no JSON: line 1, column 2."
    pool.save()
    assert pool.dialog.focusWidget() is rules
    assert pool.dialog.problem.text() == "This is no JSON: line 1, column 2."


def test_it_is_used_by_keys_and_fits_a_small_screen(pool: Pool) -> None:
    pool.open()
    assert pool.dialog.width() <= 1000
    assert pool.dialog.height() <= 640
    keys = mnemonics(pool.dialog)
    assert len(keys) == len(set(keys))
    names = tab_order(pool.desk.qtbot, pool.dialog)
    wanted = {"poolSelfSignUp", "poolVerified__email", "poolAttributes", "poolNew", "poolSave", "poolClose"}
    assert wanted <= {*names}
    fields = [*pool.dialog.findChildren(QLineEdit), *pool.dialog.findChildren(QComboBox)]
    fields += [*pool.dialog.findChildren(QSpinBox), *pool.dialog.findChildren(QPlainTextEdit)]
    named = [field for field in fields if field.objectName() and not field.objectName().startswith("qt_")]
    assert len(named) > 30
    assert [field.objectName() for field in named if not field.accessibleName()] == []


def test_enter_in_the_form_of_attributes_adds_one_and_saves_nothing(pool: Pool) -> None:
    pool.open()
    for name in ("custom:one", "custom:two"):
        box = pool.find(QComboBox, "poolAttributeName")
        box.setFocus()
        box.setCurrentText(name)
        pool.desk.qtbot.keyClick(box, Qt.Key.Key_Return)
        assert box.hasFocus()
    assert [text.split()[0] for text in pool.attributes()] == ["custom:one", "custom:two"]
    assert pool.dialog.problem.text() == ""
    # What was not saved yet goes again.
    listed = pool.find(QListWidget, "poolAttributes")
    listed.setCurrentRow(1)
    pool.desk.qtbot.keyClick(listed, Qt.Key.Key_Delete)
    assert [text.split()[0] for text in pool.attributes()] == ["custom:one"]


def test_a_pool_that_is_made_after_its_dialog_was_closed_is_only_listed(pool: Pool) -> None:
    pool.desk.window.sandbox_acts.new_pool_requested.emit()
    pool.save()
    pool.dialog.reject()
    toast = pool.desk.window.phone.toast
    pool.desk.wait(lambda: toast.text == "E-mail address is in the list of environments.")
    assert pool.opened.environment.name == "Sandbox"


def test_a_dialog_that_was_closed_gives_up_reading_and_not_saving(pool: Pool) -> None:
    pool.open()
    pool.find(QSpinBox, "poolHistory").setValue(5)
    pool.save()
    pool.dialog.reject()
    pool.opened.chooser.settle()
    pool.open()
    assert pool.find(QSpinBox, "poolHistory").value() == 5
