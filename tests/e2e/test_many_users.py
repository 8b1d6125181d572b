"""Many users of the sandbox at once, through the window: made, exported, imported."""

from __future__ import annotations

import re
from dataclasses import replace
from typing import TYPE_CHECKING, Any

import boto3
import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import (
    QApplication,
    QComboBox,
    QFileDialog,
    QLabel,
    QLineEdit,
    QPushButton,
    QRadioButton,
    QSpinBox,
)

from gui.cognito.admin.make_users import State
from gui.cognito.environments.environment import Environment
from gui.cognito.sandbox_users import SandboxUsers
from gui.dialogs.user.make_users import MakeUsersDialog
from gui.dialogs.user.users_file import UsersFileDialog
from tests.desk.choosing import Chooser
from tests.e2e.test_admin import notice
from tests.questions import say_no, say_yes
from tests.tester import Desk, new_address

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from pytestqt.qtbot import QtBot

    from tests.conftest import Sandbox

    MakeDesk = Callable[[], Desk]


@pytest.fixture
def client(sandbox: Sandbox) -> Any:
    return boto3.client(
        "cognito-idp",
        region_name=sandbox.region,
        endpoint_url=sandbox.endpoint,
        aws_access_key_id="test",
        aws_secret_access_key="test",
    )


@pytest.fixture
def other_pool(client: Any, sandbox: Sandbox) -> Callable[[], Environment]:
    """A pool of the test's own in the sandbox."""

    def make(taken: str = "email") -> Environment:
        pool = client.create_user_pool(PoolName="own", UsernameAttributes=[taken])["UserPool"]["Id"]
        app = client.create_user_pool_client(UserPoolId=pool, ClientName="c")["UserPoolClient"]["ClientId"]
        return replace(sandbox.environment, user_pool_id=pool, client_id=app)

    return make


def choose(desk: Desk, entry: str) -> None:
    """Choose an entry of the Sandbox menu."""
    actions = desk.window.findChildren(QAction)
    next(action for action in actions if action.text().replace("&", "") == entry).trigger()


def shown(dialog: MakeUsersDialog | UsersFileDialog) -> str:
    """All that stands in the dialog."""
    labels: list[QLabel] = dialog.findChildren(QLabel)
    return "\n".join(label.text() for label in labels if label.isVisible())


def making(desk: Desk) -> MakeUsersDialog:
    choose(desk, "Make users…")
    return desk.find(MakeUsersDialog, "makeUsersDialog")


def chosen_file(monkeypatch: pytest.MonkeyPatch, path: Path) -> None:
    for name in ("getSaveFileName", "getOpenFileName"):
        monkeypatch.setattr(QFileDialog, name, lambda *_, **__: (str(path), ""))


def export(desk: Desk, monkeypatch: pytest.MonkeyPatch, path: Path) -> UsersFileDialog:
    chosen_file(monkeypatch, path)
    choose(desk, "Export users…")
    dialog = desk.find(UsersFileDialog, "usersFileDialog")
    desk.wait(lambda: not dialog.is_busy)
    return dialog


def offered(desk: Desk, monkeypatch: pytest.MonkeyPatch, path: Path) -> UsersFileDialog:
    chosen_file(monkeypatch, path)
    choose(desk, "Import users…")
    dialog = desk.find(UsersFileDialog, "usersFileDialog")
    desk.wait(lambda: not dialog.is_busy)
    return dialog


def test_users_are_made_and_one_of_them_logs_in(desk: Desk) -> None:
    dialog = making(desk)
    name = new_address().replace("@", "-{n}@")
    desk.find(QSpinBox, "makeUsersCount").setValue(3)
    desk.fill("makeUsersPattern", name)
    desk.click("makeUsersButton")
    first, last = (name.replace("{n}", number) for number in ("1", "3"))
    desk.wait(lambda: f"3 users were made; the last is {last}." in shown(dialog))
    desk.click("makeUsersPasswordCopy")
    password = QApplication.clipboard().text()
    assert password == desk.find(QLineEdit, "makeUsersPassword").text()
    desk.click("makeUsersClose")
    desk.fill("usersPrefix", first)
    desk.wait(lambda: desk.window.users.status_of(first) == "CONFIRMED")
    desk.window.users.address_taken.emit(first)
    desk.window.phone.show_log_in()
    desk.log_in(password)
    desk.wait_for_screen("homeScreen")


def test_users_of_another_state_and_with_attributes(desk: Desk, client: Any, sandbox: Sandbox) -> None:
    making(desk)
    pattern = new_address().replace("@", "-{n}@")
    name = pattern.replace("{n}", "1")
    states = desk.find(QComboBox, "makeUsersState")
    states.setCurrentIndex(states.findData(State.WITH_TOTP))
    secret = desk.find(QLineEdit, "makeUsersSecret")
    assert secret.isVisible()
    assert re.fullmatch("[A-Z2-7]{32}", secret.text())
    desk.find(QSpinBox, "makeUsersCount").setValue(1)
    desk.fill("makeUsersPattern", pattern)
    desk.window.admin.many_users._making._attributes.setPlainText("name=Tester {n}\n\n")  # type: ignore[union-attr]
    desk.click("makeUsersButton")
    desk.wait(lambda: f"{name} was made." in shown(desk.window.admin.many_users._making))  # type: ignore[arg-type]
    user = client.admin_get_user(UserPoolId=sandbox.user_pool_id, Username=name)
    assert {"Name": "name", "Value": "Tester 1"} in user["UserAttributes"]
    assert user["PreferredMfaSetting"] == "SOFTWARE_TOKEN_MFA"


@pytest.mark.parametrize(
    ("field", "text", "words"),
    [
        ("makeUsersPattern", "qa+{time}@example.com", "put {n} or {random} into the pattern"),
        ("makeUsersPattern", "{name}-{n}@example.com", "There is no {name}"),
        ("makeUsersPassword", "short", "The password breaks the pool's rules. At least 8 characters"),
    ],
)
def test_what_makes_no_sense_is_said_and_not_sent(desk: Desk, field: str, text: str, words: str) -> None:
    dialog = making(desk)
    desk.fill(field, text)
    desk.qtbot.keyClick(desk.find(QLineEdit, field), Qt.Key.Key_Return)
    assert words in shown(dialog)
    assert not dialog.is_busy
    assert dialog.focusWidget() is desk.find(QLineEdit, field)


def test_what_the_sandbox_refuses_stands_in_its_own_words(desk: Desk) -> None:
    dialog = making(desk)
    desk.fill("makeUsersPattern", "qa+{n}@nowhere")
    desk.click("makeUsersButton")
    desk.wait(lambda: "User 1: Username should be an email." in shown(dialog))


def test_making_is_cancelled_between_two_requests(desk: Desk, other_pool: Callable[[], Environment]) -> None:
    desk.use(other_pool())
    dialog = making(desk)
    desk.find(QSpinBox, "makeUsersCount").setValue(100_000)
    desk.click("makeUsersButton")
    desk.wait(lambda: dialog._made > 0)
    desk.click("workCancel")
    desk.wait(lambda: "Cancelled: " in shown(dialog))
    assert " of 100,000 users were made, and stay." in shown(dialog)
    # The next try does not begin with what the last one left.
    desk.find(QSpinBox, "makeUsersCount").setValue(1)
    desk.fill("makeUsersPattern", "one-{n}@example.com")
    desk.click("makeUsersButton")
    desk.wait(lambda: "one-1@example.com was made." in shown(dialog))


def test_leaving_the_environment_ends_it(
    desk: Desk, sandbox: Sandbox, other_pool: Callable[[], Environment]
) -> None:
    desk.use(other_pool())
    dialog = making(desk)
    desk.find(QSpinBox, "makeUsersCount").setValue(100_000)
    desk.click("makeUsersButton")
    desk.wait(lambda: dialog._made > 0)
    desk.use(sandbox.environment)
    assert not dialog.isVisible()
    assert not dialog.is_busy


def test_names_follow_what_the_pool_takes(desk: Desk, other_pool: Callable[..., Environment]) -> None:
    desk.use(other_pool("phone_number"))
    dialog = making(desk)
    assert dialog.pattern.text() == "{phone}"
    dialog.close()
    desk.use(other_pool())
    making(desk)
    assert dialog.pattern.text() == "qa+{date}-{time}-{n}@example.com"


def test_a_pool_is_exported_and_restored(
    desk: Desk,
    other_pool: Callable[[], Environment],
    client: Any,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    environment = other_pool()
    pool = environment.user_pool_id
    desk.use(environment)
    dialog = making(desk)
    desk.find(QSpinBox, "makeUsersCount").setValue(2)
    desk.fill("makeUsersPattern", "qa+{n}@example.com")
    desk.click("makeUsersButton")
    desk.wait(lambda: "2 users were made" in shown(dialog))
    path = tmp_path / "users.json"
    assert "2 users were written to users.json." in shown(export(desk, monkeypatch, path))
    client.admin_disable_user(UserPoolId=pool, Username="qa+1@example.com")
    client.admin_delete_user(UserPoolId=pool, Username="qa+2@example.com")
    files = offered(desk, monkeypatch, path)
    assert f"2 users, exported from the pool {pool}" in shown(files)
    assert "1 users of this pool have one of their names: in it they are replaced." in shown(files)
    assert not files.password.isVisible()
    desk.click("usersFileImport")
    say_no(desk.qtbot, files)
    assert client.admin_get_user(UserPoolId=pool, Username="qa+1@example.com")["Enabled"] is False
    desk.click("usersFileImport")
    assert "1 users of this pool are replaced by them." in say_yes(desk.qtbot, files)
    desk.wait(lambda: "2 users were imported." in shown(files))
    assert client.admin_get_user(UserPoolId=pool, Username="qa+1@example.com")["Enabled"] is True
    desk.wait(lambda: desk.window.users.model.read_count == 2)


def test_in_another_pool_they_get_a_password_that_is_shown(
    desk: Desk,
    other_pool: Callable[[], Environment],
    client: Any,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    desk.use(other_pool())
    dialog = making(desk)
    desk.fill("makeUsersPattern", "qa+{n}@example.com")
    desk.click("makeUsersButton")
    desk.wait(lambda: "10 users were made" in shown(dialog))
    export(desk, monkeypatch, tmp_path / "users.json")
    other = other_pool()
    desk.use(other)
    files = offered(desk, monkeypatch, tmp_path / "users.json")
    assert "In another pool, all 10 who have one get a new password." in shown(files)
    assert desk.find(QRadioButton, "usersFileOwn").isChecked()
    assert not desk.find(QLineEdit, "usersFilePassword").isVisible()
    desk.find(QRadioButton, "usersFileHere").setChecked(True)
    password = desk.find(QLineEdit, "usersFilePassword").text()
    # Nobody is replaced: nothing is asked.
    desk.click("usersFileImport")
    desk.wait(lambda: "10 users were imported." in shown(files))
    desk.window.phone.show_log_in()
    desk.fill("logInEmail", "qa+7@example.com")
    desk.log_in(password)
    desk.wait_for_screen("homeScreen")


def test_a_pool_comes_into_another_sandbox_with_its_users_and_their_passwords(
    desk: Desk,
    other_pool: Callable[[], Environment],
    own_sandbox: Sandbox,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    environment = other_pool()
    desk.use(environment)
    dialog = making(desk)
    desk.find(QSpinBox, "makeUsersCount").setValue(2)
    desk.fill("makeUsersPattern", "qa+{n}@example.com")
    desk.click("makeUsersButton")
    desk.wait(lambda: "2 users were made" in shown(dialog))
    password = desk.find(QLineEdit, "makeUsersPassword").text()
    export(desk, monkeypatch, tmp_path / "users.json")
    # Another computer's.
    chooser = Chooser(desk, tmp_path)
    desk.window.admin.many_users.pool_made.connect(chooser.it.take_pool)
    desk.use(own_sandbox.environment)
    chooser.pools.sandbox_ready(own_sandbox.environment)
    files = offered(desk, monkeypatch, tmp_path / "users.json")
    assert desk.find(QRadioButton, "usersFileOwn").isChecked()
    desk.click("usersFileImport")

    def is_there() -> bool:
        session = desk.window.session
        its_pool = session.environment.user_pool_id if session else ""
        return its_pool == environment.user_pool_id and desk.window.is_ready

    desk.wait(is_there)
    assert desk.window.session
    assert desk.window.session.environment.name == "own (imported)"
    assert desk.window.session.environment.endpoint == own_sandbox.endpoint
    assert not files.isVisible()
    assert [known.name for known in chooser.store.known] == ["own (imported)"]
    desk.wait(lambda: desk.window.users.model.read_count == 2)
    desk.window.phone.show_log_in()
    desk.fill("logInEmail", "qa+2@example.com")
    desk.log_in(password)
    desk.wait_for_screen("homeScreen")
    # It is there once: a second time it is refused, and what is there stays.
    desk.use(own_sandbox.environment)
    files = offered(desk, monkeypatch, tmp_path / "users.json")
    desk.click("usersFileImport")
    desk.wait(lambda: f"{environment.user_pool_id} is there already." in shown(files))
    assert "choose it in the menu of environments" in shown(files)
    users = SandboxUsers(own_sandbox.endpoint, environment.user_pool_id, 5)
    assert users.page().total == 2


def test_users_who_do_not_fit_this_pool_can_come_with_their_own(
    desk: Desk,
    other_pool: Callable[[], Environment],
    client: Any,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    environment = other_pool()
    schema = [{"Name": "team", "AttributeDataType": "String", "Mutable": True}]
    client.add_custom_attributes(UserPoolId=environment.user_pool_id, CustomAttributes=schema)
    client.admin_create_user(
        UserPoolId=environment.user_pool_id,
        Username="a@example.com",
        UserAttributes=[{"Name": "custom:team", "Value": "qa"}],
    )
    desk.use(environment)
    export(desk, monkeypatch, tmp_path / "users.json")
    desk.use(other_pool())
    files = offered(desk, monkeypatch, tmp_path / "users.json")
    assert "Into this pool they cannot go: User 1: " in shown(files)
    assert not desk.find(QRadioButton, "usersFileHere").isEnabled()


def test_a_damaged_file_is_refused_whole(desk: Desk, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = tmp_path / "users.json"
    path.write_text(
        '{"format": "signup-desk-sandbox-users", "version": 1, "pool": "p", "users": [{"sub": "a"}, '
    )
    files = offered(desk, monkeypatch, path)
    assert "users.json is damaged: it ends early, or is no JSON, behind user 1." in shown(files)
    assert not desk.find(QPushButton, "usersFileImport").isVisible()


def test_a_file_that_cannot_be_written_or_read_is_said(
    desk: Desk, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    assert "No such file" in shown(export(desk, monkeypatch, tmp_path / "no" / "users.json"))
    assert "No such file" in shown(offered(desk, monkeypatch, tmp_path / "none.json"))


def test_outside_of_the_sandbox_it_says_so(desk: Desk) -> None:
    desk.use(Environment("AWS", "eu-west-1", "eu-west-1_AbCdEf123", "client"))
    for entry in ("Make users…", "Export users…", "Import users…"):
        choose(desk, entry)
        assert "This works in the sandbox alone" in notice(desk)


def test_before_the_sandbox_serves_it_says_so(qtbot: QtBot, tmp_path: Path) -> None:
    desk = Desk(qtbot, tmp_path)
    choose(desk, "Make users…")
    assert "The sandbox does not serve yet" in notice(desk)
