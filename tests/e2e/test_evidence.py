"""What the window leaves on record: all of it, in whatever state the files are, and no more than that."""

from __future__ import annotations

import sqlite3
from contextlib import closing
from dataclasses import replace
from typing import TYPE_CHECKING

import pytest
from PySide6.QtWidgets import QLineEdit, QTableView

from gui.cognito.environments.account_rules import Usernames
from gui.cognito.phone_calls.calls import SignUp
from gui.evidence.file import database
from gui.evidence.keeping import pool_address
from gui.panels.quota_meter import QuotaMeter
from tests.cognito.pools import make_pool
from tests.evidence.lock import locked
from tests.questions import say_yes
from tests.tester import PASSWORD, Desk, new_address

if TYPE_CHECKING:
    from pathlib import Path

    from pytestqt.qtbot import QtBot

    from tests.conftest import Sandbox


def on_record(desk: Desk) -> list[str]:
    """The addresses that the clean-up dialog lists as present, in the order in which they were made."""
    dialog = desk.window.admin.clean_up
    desk.window.admin.open_clean_up()
    desk.wait(lambda: dialog.note.text().startswith("Users on record"))
    table: QTableView | None = dialog.findChild(QTableView, "cleanUpTable")
    assert table is not None
    model = table.model()
    rows = range(model.rowCount())
    assert {model.index(row, 1).data() for row in rows} <= {"UNCONFIRMED"}
    return [str(model.index(row, 0).data()) for row in rows][::-1]


def test_users_made_while_the_files_are_locked_are_all_on_record(
    qtbot: QtBot, tmp_path: Path, own_sandbox: Sandbox, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(database, "WAIT_MS", 50)
    monkeypatch.setattr(database, "WAIT_ON_MS", 10)
    desk = Desk(qtbot, tmp_path)
    desk.use(own_sandbox.environment)
    emails = [new_address() for _ in range(7)]

    def sign_up(email: str) -> None:
        desk.window.calls.submit(SignUp(email, PASSWORD))
        desk.wait(lambda: not desk.window.calls.is_busy)

    sign_up(emails[0])
    with locked(tmp_path / "ledger.sqlite"), locked(tmp_path / "journal.sqlite"):
        for email in emails[1:]:
            sign_up(email)
        words = desk.window.statusBar().currentMessage()
        assert "journal.sqlite is locked by another program" in words
        assert "ledger.sqlite is locked by another program" in words
    assert on_record(desk) == emails
    desk.wait(lambda: not desk.window.statusBar().isVisible())
    with closing(sqlite3.connect(tmp_path / "journal.sqlite")) as journal:
        kept = journal.execute("SELECT address FROM entry WHERE operation = 'SignUp' ORDER BY number")
        assert [address for (address,) in kept] == emails


@pytest.mark.parametrize("name", ["journal", "ledger"])
def test_a_damaged_file_is_named_at_this_start_and_not_at_the_next(
    qtbot: QtBot, tmp_path: Path, sandbox: Sandbox, name: str
) -> None:
    (tmp_path / f"{name}.sqlite").write_bytes(b"This is no database at all. " * 500)
    desk = Desk(qtbot, tmp_path)
    desk.use(sandbox.environment)
    desk.register(new_address())
    (aside,) = tmp_path.glob(f"{name}.damaged-*.sqlite")
    assert (
        f"{name}.sqlite was damaged: it is kept as {aside.name}" in desk.window.statusBar().currentMessage()
    )
    desk._close(desk.window)
    next_desk = Desk(qtbot, tmp_path)
    next_desk.use(sandbox.environment)
    next_desk.register(new_address())
    assert next_desk.window.statusBar().currentMessage() == ""
    assert len(next_desk.ledger.users(pool_address(sandbox.environment))) == 2
    assert list(tmp_path.glob("*.damaged-*")) == [aside]


def test_a_mailed_code_is_good_for_a_made_up_name_after_a_restart_and_all_goes_by_address(
    qtbot: QtBot, tmp_path: Path, own_sandbox: Sandbox
) -> None:
    pool = make_pool(own_sandbox, {"AliasAttributes": ["email"], "AutoVerifiedAttributes": ["email"]})
    environment = replace(pool.environment, is_sandbox=True, usernames=Usernames.MADE_UP)
    desk = Desk(qtbot, tmp_path)
    desk.use(environment)
    email = new_address()
    old = desk.register(email)
    desk.send_as_typed()
    desk.click("resendButton")
    code = desk.wait_for_code(email, after=old)
    meter = desk.find(QuotaMeter, "quota")
    desk.wait(lambda: meter.text() == "Mails 2 of 50 · Resends 1 of 5 · Confirms 0 of 15")
    assert on_record(desk) == [email]
    desk._close(desk.window)

    restarted = Desk(qtbot, tmp_path)
    restarted.use(environment)
    restarted.click("haveCodeButton")
    restarted.fill("verifyEmail", email)
    restarted.fill("verifyCode", code)
    restarted.click("verifyButton")
    restarted.wait_for_screen("logInScreen")


def test_each_entry_says_where_and_whom_it_was_about_and_what_was_read_is_a_line(desk: Desk) -> None:
    email = new_address()
    desk.confirm(email)
    desk.log_in()
    desk.wait_for_screen("homeScreen")
    desk.click("logOutButton")
    desk.wait_for_screen("logInScreen")
    assert [(entry.environment, entry.address) for entry in desk.entries] == [("Sandbox", email)] * 5
    assert all(entry.request and entry.response for entry in desk.entries)
    reads = desk.reads
    assert {entry.operation for entry in reads} == {"DescribeUserPool", "ListUsers"}
    assert {(entry.request, entry.response) for entry in reads} == {("", "")}
    assert {entry.address for entry in reads} == {"", email}
    assert {entry.environment for entry in reads} == {"Sandbox"}


def test_an_admins_act_is_about_an_address_too(desk: Desk) -> None:
    email = new_address()
    desk.register(email)
    desk.find(QLineEdit, "usersPrefix").setText(email)
    model = desk.window.users.model
    desk.wait(lambda: model.row_of(email) is not None)
    user = model.user(model.row_of(email) or 0)
    assert user.username != email
    desk.window.admin.confirm(user)
    say_yes(desk.qtbot, desk.window)
    desk.wait(lambda: desk.calls("AdminConfirmSignUp") == 1)
    assert desk.entries[-1].address == email
    assert desk.entries[-1].request
