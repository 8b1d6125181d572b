"""The menu of the sign-up form: what is chosen there is asked for, sent, and found again."""

from __future__ import annotations

import json
from dataclasses import replace
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QDialog, QLabel, QLineEdit, QMenu, QPlainTextEdit, QPushButton

from gui.cognito.environments.account_rules import SignUpAttribute, Usernames
from tests.cognito.pools import EMAIL_POOL, make_pool
from tests.tester import Desk, new_address

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from PySide6.QtGui import QAction
    from pytestqt.qtbot import QtBot

    from gui.cognito.environments.environment import Environment
    from tests.conftest import Sandbox


def menu(desk: Desk) -> QMenu:
    """The form's menu, as it is filled now."""
    found = desk.find(QPushButton, "attributesButton").menu()
    assert found is not None
    found.aboutToShow.emit()
    return found


def entry(desk: Desk, text: str, of: str = "") -> QAction:
    """An entry of the menu, or of its submenu."""
    whole = menu(desk)
    if of:
        inner = next(action.menu() for action in whole.actions() if action.text().replace("&", "") == of)
        assert isinstance(inner, QMenu)
        whole = inner
        whole.aboutToShow.emit()
    return next(action for action in whole.actions() if action.text().replace("&", "").startswith(text))


def field(desk: Desk, name: str) -> QLineEdit | None:
    """The field of an attribute where it is on show."""
    found: QLineEdit | None = desk.window.findChild(QLineEdit, f"signUpAttribute_{name}")
    return found if found is not None and found.isVisible() else None


def answer(kind: type[QDialog], name: str, act: Callable[[QDialog], None], window: Desk) -> None:
    """Have ``act`` answer the dialog that opens next."""

    def look() -> None:
        dialog = window.window.findChild(kind, name)
        if dialog is None or not dialog.isVisible():
            QTimer.singleShot(10, look)
            return
        act(dialog)

    QTimer.singleShot(0, look)


def ok(dialog: QDialog) -> None:
    """Press the dialog's main button."""
    (main,) = (button for button in dialog.findChildren(QPushButton) if button.isDefault())
    main.click()


@pytest.fixture
def staging(sandbox: Sandbox) -> Environment:
    """A pool that requires a birthdate and takes a number of its own; read with made-up credentials."""
    schema = [
        {"Name": "birthdate", "AttributeDataType": "String", "Required": True},
        {"Name": "age", "AttributeDataType": "Number"},
    ]
    return replace(make_pool(sandbox, {**EMAIL_POOL, "Schema": schema}).environment, is_sandbox=True)


def test_what_is_ticked_is_asked_for_and_found_again(
    desk: Desk, staging: Environment, qtbot: QtBot, tmp_path: Path
) -> None:
    """With what was typed already; what the pool requires cannot be left out."""
    desk.use(staging)
    changed: list[Environment] = []
    desk.window.choices.changed.connect(changed.append)
    assert field(desk, "birthdate")
    assert not entry(desk, "Birthdate").isEnabled()
    assert not entry(desk, "Email").isEnabled()
    desk.fill("signUpEmail", address := new_address())
    entry(desk, "Nickname").trigger()
    desk.fill("signUpAttribute_nickname", "Ada")
    entry(desk, "Locale").trigger()
    entry(desk, "Nickname", of="Required").trigger()
    entry(desk, "Locale").trigger()
    assert desk.find(QLineEdit, "signUpEmail").text() == address
    nickname = field(desk, "nickname")
    assert nickname is not None
    assert (nickname.text(), nickname.accessibleName()) == ("Ada", "Nickname, required")
    assert field(desk, "locale") is None
    assert changed[-1].attributes == (SignUpAttribute("nickname", is_required=True, is_testers=True),)

    again = Desk(qtbot, tmp_path)
    again.use(staging)
    assert field(again, "nickname")
    assert field(again, "birthdate")


def test_a_custom_attribute_and_data_for_triggers_are_sent(desk: Desk, staging: Environment) -> None:
    """A name that is none, or stands twice, is refused in the dialog."""
    desk.use(staging)

    def name_it(dialog: QDialog) -> None:
        line = dialog.findChild(QLineEdit)
        assert line is not None
        line.setText("my age")
        ok(dialog)
        assert dialog.isVisible()
        assert line.accessibleDescription() == "A name has no blanks, such as company."
        line.setText("custom:age")
        ok(dialog)

    def write(dialog: QDialog) -> None:
        metadata = dialog.findChild(QPlainTextEdit, "clientMetadata")
        validation = dialog.findChild(QPlainTextEdit, "validationData")
        problem = dialog.findChild(QLabel, "triggerDataProblem")
        assert metadata and validation and problem  # noqa: PT018
        metadata.setPlainText("gold")
        ok(dialog)
        assert problem.text() == "ClientMetadata: line 1 is not written name=value."
        metadata.setPlainText("plan=gold\n")
        validation.setPlainText("captcha=a=b")
        ok(dialog)

    answer(QDialog, "customAttributeDialog", name_it, desk)
    entry(desk, "Add a custom").trigger()
    answer(QDialog, "triggerDataDialog", write, desk)
    entry(desk, "Data for triggers").trigger()
    desk.fill("signUpAttribute_birthdate", "1990-01-31")
    desk.fill("signUpAttribute_custom:age", "old")
    desk.sign_up(new_address())
    problems = [label.text() for label in desk.window.phone.findChildren(QLabel) if label.isVisible()]
    assert "Invalid age format." in problems
    desk.fill("signUpAttribute_custom:age", "33")
    desk.click("signUpButton")
    desk.wait_for_screen("verifyScreen")
    sent = json.loads(next(entry.request for entry in desk.entries if entry.operation == "SignUp"))
    assert sent["ClientMetadata"] == {"plan": "gold"}
    assert sent["ValidationData"] == [{"Name": "captcha", "Value": "a=b"}]
    assert {"Name": "custom:age", "Value": "33"} in sent["UserAttributes"]


def test_where_nobody_may_read_the_pool_its_refusal_leads_to_the_field(
    desk: Desk, sandbox: Sandbox, monkeypatch: pytest.MonkeyPatch
) -> None:
    """One press asks for all that is missing."""
    monkeypatch.setattr("gui.desk.pool.session.signer_of", lambda _: None)
    schema = [
        {"Name": name, "AttributeDataType": "String", "Required": True}
        for name in ("birthdate", "given_name")
    ]
    desk.use(make_pool(sandbox, {**EMAIL_POOL, "Schema": schema}).environment)
    desk.sign_up(new_address())
    assert "have the form ask for it" in desk.wait_for_refusal("InvalidParameterException")
    desk.click("toastAction")
    assert desk.window.focusWidget() is field(desk, "birthdate")
    desk.fill("signUpAttribute_birthdate", "1990-01-31")
    desk.fill("signUpAttribute_given_name", "Ada")
    desk.press(Qt.Key.Key_Return)
    desk.wait_for_screen("verifyScreen")


def test_the_tester_chooses_what_the_pool_leaves_open(desk: Desk, sandbox: Sandbox) -> None:
    """A pool of plain names takes any; one of e-mail addresses leaves no choice."""
    desk.use(replace(make_pool(sandbox, {"AutoVerifiedAttributes": ["email"]}).environment, is_sandbox=True))
    assert desk.find(QLineEdit, "signUpEmail").accessibleName() == "Email"
    entry(desk, "Name, with", of="Sign up with").trigger()
    assert desk.find(QLineEdit, "signUpEmail").accessibleName() == "Username"
    assert field(desk, "email")
    assert desk.window.session is not None
    assert desk.window.session.environment.usernames is Usernames.PLAIN
    desk.use(replace(make_pool(sandbox).environment, is_sandbox=True, name="Other"))
    assert not entry(desk, "Phone number", of="Sign up with").isEnabled()


def test_several_are_ticked_without_opening_the_menu_again(desk: Desk, staging: Environment) -> None:
    """By keyboard and by mouse."""
    desk.use(staging)
    found = desk.find(QPushButton, "attributesButton").menu()
    assert found is not None
    found.popup(desk.window.mapToGlobal(desk.window.rect().topLeft()))
    desk.wait(found.isVisible)
    for name in ("nickname", "locale"):
        action = next(each for each in found.actions() if each.objectName() == name)
        found.setActiveAction(action)
        desk.qtbot.keyClick(found, Qt.Key.Key_Space)
    action = next(each for each in found.actions() if each.objectName() == "gender")
    desk.qtbot.mouseClick(found, Qt.MouseButton.LeftButton, pos=found.actionGeometry(action).center())
    assert found.isVisible()
    found.close()
    assert all(field(desk, name) for name in ("nickname", "locale", "gender"))
