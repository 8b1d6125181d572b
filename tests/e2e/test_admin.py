"""An admin's acts in the real window: check the environment, confirm, delete, clean up."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Any

import boto3
from PySide6.QtCore import Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMessageBox, QTableView

from gui.cognito.environments.environment import Environment
from gui.cognito.phone_calls.journey import Step
from gui.cognito.sandbox_control import Fault, SandboxControl
from tests.questions import open_questions, question_over, say_no, say_yes
from tests.tester import PASSWORD, Desk, new_address

if TYPE_CHECKING:
    from pathlib import Path

    from pytestqt.qtbot import QtBot

    from tests.conftest import Sandbox


def cells(table: QTableView) -> list[str]:
    model = table.model()
    return [
        str(model.index(row, column).data())
        for row in range(model.rowCount())
        for column in range(model.columnCount())
    ]


def admin(sandbox: Sandbox) -> Any:
    return boto3.client(
        "cognito-idp",
        region_name=sandbox.region,
        endpoint_url=sandbox.endpoint,
        aws_access_key_id="test",
        aws_secret_access_key="test",
    )


def user_in_row(desk: Desk, email: str) -> Any:
    desk.wait(lambda: desk.window.users.model.row_of(email) is not None)
    row = desk.window.users.model.row_of(email)
    assert row is not None
    return desk.window.users.model.user(row)


def notice(desk: Desk) -> str:
    def visible() -> list[QMessageBox]:
        boxes: list[QMessageBox] = desk.window.findChildren(QMessageBox, "adminNotice")
        return [box for box in boxes if box.isVisible()]

    desk.wait(lambda: bool(visible()))
    box = visible()[0]
    words = box.text()
    assert box.textFormat() is Qt.TextFormat.PlainText
    box.done(0)
    desk.wait(lambda: not visible())
    return words


def test_the_environment_is_checked_line_by_line(desk: Desk) -> None:
    desk.window.admin.open_preflight()
    table = desk.window.admin.preflight.findChild(QTableView)
    assert table is not None
    desk.wait(lambda: not desk.window.admin.is_busy)
    text = " ".join(cells(table))
    assert "problem" not in text.casefold().split()
    for topic in ("App client", "Password policy", "Triggers", "Production"):
        assert topic.casefold() in text.casefold()


def test_an_admin_confirms_without_a_code(desk: Desk) -> None:
    email = new_address()
    desk.register(email)
    desk.window.admin.confirm(user_in_row(desk, email))
    say_no(desk.qtbot, desk.window)
    desk.window.admin.confirm(user_in_row(desk, email))
    words = say_yes(desk.qtbot, desk.window)
    assert f"Confirm {email} as an admin?" in words
    assert "the sandbox on this computer" in words
    desk.wait(lambda: desk.window.users.status_of(email) == "CONFIRMED")
    assert desk.calls("AdminConfirmSignUp") == 1
    desk.wait_for_step(Step.CONFIRMED)


def test_an_admin_deletes_what_this_tool_made(desk: Desk) -> None:
    email = new_address()
    desk.register(email)
    desk.window.admin.delete(user_in_row(desk, email))
    assert f"Delete {email} for good?" in say_no(desk.qtbot, desk.window)
    assert desk.calls("AdminDeleteUser") == 0
    desk.window.admin.delete(user_in_row(desk, email))
    say_yes(desk.qtbot, desk.window)
    desk.wait(lambda: desk.window.users.status_of(email) is None)
    desk.wait_for_step(Step.NOT_REGISTERED)


def test_a_question_about_another_pool_is_taken_back(desk: Desk, sandbox: Sandbox) -> None:
    email = new_address()
    desk.register(email)
    desk.window.admin.delete(user_in_row(desk, email))
    question_over(desk.qtbot, desk.window)
    desk.use(replace(sandbox.environment, name="Another"))
    assert open_questions(desk.window) == []
    assert desk.calls("AdminDeleteUser") == 0


def test_the_sandbox_is_reset_only_after_a_question(desk: Desk) -> None:
    begun: list[None] = []
    desk.window.sandbox_acts.reset_requested.connect(lambda: begun.append(None))
    reset = next(each for each in desk.window.findChildren(QAction) if each.objectName() == "resetSandbox")
    reset.trigger()
    words = say_no(desk.qtbot, desk.window)
    assert "This deletes its pools with their users and groups, its mail and text messages" in words
    assert begun == []
    reset.trigger()
    say_yes(desk.qtbot, desk.window)
    assert len(begun) == 1


def test_nobody_deletes_what_others_made_but_in_the_sandbox(desk: Desk, sandbox: Sandbox) -> None:
    desk.use(replace(sandbox.environment, name="Staging", is_sandbox=False))
    email = new_address()
    admin(sandbox).sign_up(ClientId=sandbox.client_id, Username=email, Password=PASSWORD)
    desk.fill("usersPrefix", email)
    desk.window.admin.delete(user_in_row(desk, email))
    say_yes(desk.qtbot, desk.window)
    assert "not in the ledger" in notice(desk)
    assert desk.window.users.status_of(email) == "UNCONFIRMED"
    desk.use(sandbox.environment)
    desk.window.admin.delete(user_in_row(desk, email))
    say_yes(desk.qtbot, desk.window)
    desk.wait(lambda: desk.window.users.status_of(email) is None)


def test_a_protected_environment_asks_for_its_name(desk: Desk, sandbox: Sandbox) -> None:
    desk.use(replace(sandbox.environment, name="Production", is_protected=True))
    email = new_address()
    desk.register(email)
    desk.fill("usersPrefix", email)
    desk.window.admin.delete(user_in_row(desk, email))
    say_yes(desk.qtbot, desk.window, "Production")
    desk.wait(lambda: not desk.window.admin.is_busy and not desk.window.reads.is_busy)
    desk.wait(lambda: desk.window.users.status_of(email) is None)


def test_without_credentials_an_admin_and_the_users_panel_say_what_is_needed(desk: Desk) -> None:
    # Nothing is called: there is nobody to read as, and nobody clicks.
    desk.use(Environment("AWS", "eu-west-1", "eu-west-1_AbCdEf123", "client"))
    assert "Without AWS credentials the list cannot be read" in desk.window.users.note.text()
    desk.window.admin.open_clean_up()
    assert "choose an AWS profile" in notice(desk)


def test_without_a_pool_it_says_so(qtbot: QtBot, tmp_path: Path) -> None:
    desk = Desk(qtbot, tmp_path)
    for act in (desk.window.admin.open_clean_up, desk.window.admin.open_preflight):
        act()
        assert "There is no user pool to work on" in notice(desk)


def test_clean_up_offers_the_user_of_a_sign_up_whose_reply_was_lost(desk: Desk, sandbox: Sandbox) -> None:
    email = new_address()
    SandboxControl(sandbox.endpoint, 5).arm(Fault("reply-lost", "SignUp", 1))
    desk.sign_up(email)
    desk.wait(lambda: desk.calls("SignUp") == 1 and not desk.window.calls.is_busy)
    clean_up = desk.window.admin.clean_up
    desk.window.admin.open_clean_up()
    table = clean_up.findChild(QTableView)
    assert table is not None
    desk.wait(lambda: email in cells(table))
    assert any(text.startswith("Probable: ") for text in cells(table))
    desk.wait(lambda: not desk.window.admin.is_busy)
    model = table.model()
    (box,) = model.match(model.index(0, 0), Qt.ItemDataRole.DisplayRole, email)
    assert Qt.CheckState(box.data(Qt.ItemDataRole.CheckStateRole)) is Qt.CheckState.Unchecked
    assert model.setData(box, Qt.CheckState.Checked, Qt.ItemDataRole.CheckStateRole)
    desk.click("cleanUpDelete")
    words = say_yes(desk.qtbot, desk.window)
    assert "1 of them Signup Desk only probably made" in words
    desk.wait(lambda: not desk.window.admin.is_busy and desk.window.users.status_of(email) is None)
    assert desk.calls("AdminDeleteUser") == 1


def test_clean_up_lists_and_deletes_what_this_tool_made_here(desk: Desk) -> None:
    emails = [new_address(), new_address()]
    for email in emails:
        desk.register(email)
        desk.click("backButton")
    clean_up = desk.window.admin.clean_up
    desk.window.admin.open_clean_up()
    table = clean_up.findChild(QTableView)
    assert table is not None
    desk.wait(lambda: cells(table).count("UNCONFIRMED") == len(emails))
    assert set(emails) <= set(cells(table))
