"""An admin's acts in the real window: check the environment, confirm, delete, clean up."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Any

import boto3
import pytest
from PySide6.QtWidgets import QInputDialog, QMessageBox, QTableView

from gui.cognito.environments.environment import Environment
from gui.cognito.phone_calls.journey import Step
from tests.tester import PASSWORD, Desk, new_address

if TYPE_CHECKING:
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
    box.done(0)
    return box.text()


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
    desk.wait(lambda: desk.window.users.status_of(email) == "CONFIRMED")
    desk.wait_for_step(Step.CONFIRMED)


def test_an_admin_deletes_what_this_tool_made(desk: Desk, monkeypatch: pytest.MonkeyPatch) -> None:
    email = new_address()
    desk.register(email)
    monkeypatch.setattr(QMessageBox, "question", lambda *_: QMessageBox.StandardButton.Yes)
    desk.window.admin.delete(user_in_row(desk, email))
    desk.wait(lambda: desk.window.users.status_of(email) is None)
    desk.wait_for_step(Step.NOT_REGISTERED)


def test_nobody_deletes_what_others_made(
    desk: Desk, sandbox: Sandbox, monkeypatch: pytest.MonkeyPatch
) -> None:
    email = new_address()
    admin(sandbox).sign_up(ClientId=sandbox.client_id, Username=email, Password=PASSWORD)
    desk.fill("usersPrefix", email)
    monkeypatch.setattr(QMessageBox, "question", lambda *_: QMessageBox.StandardButton.Yes)
    desk.window.admin.delete(user_in_row(desk, email))
    assert "not in the ledger" in notice(desk)
    assert desk.window.users.status_of(email) == "UNCONFIRMED"


@pytest.mark.parametrize(("typed", "is_deleted"), [("Production", True), ("production", False), ("", False)])
def test_a_protected_environment_asks_for_its_name(
    desk: Desk, sandbox: Sandbox, monkeypatch: pytest.MonkeyPatch, typed: str, is_deleted: bool
) -> None:
    desk.use(replace(sandbox.environment, name="Production", is_protected=True))
    email = new_address()
    desk.register(email)
    desk.fill("usersPrefix", email)
    monkeypatch.setattr(QInputDialog, "getText", lambda *_: (typed, True))
    desk.window.admin.delete(user_in_row(desk, email))
    desk.wait(lambda: not desk.window.admin.is_busy and not desk.window.reads.is_busy)
    assert (desk.window.users.status_of(email) is None) is is_deleted


def test_without_credentials_an_admin_and_the_users_panel_say_what_is_needed(desk: Desk) -> None:
    # Nothing is called: there is nobody to read as, and nobody clicks.
    desk.use(Environment("AWS", "eu-west-1", "eu-west-1_AbCdEf123", "client"))
    assert "Without AWS credentials the list cannot be read" in desk.window.users.note.text()
    desk.window.admin.open_clean_up()
    assert "choose an AWS profile" in notice(desk)


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
