"""Choosing an environment in the real window: from a file, by hand, protected, with a secret."""

from __future__ import annotations

import json
from dataclasses import replace
from typing import TYPE_CHECKING, Any

import boto3
import pytest
from PySide6.QtCore import QMimeData, QUrl
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import (
    QApplication,
    QDialog,
    QLabel,
    QMenu,
    QMessageBox,
    QWidget,
)

from gui.cognito.environments.environment import PALETTE, Environment
from gui.cognito.environments.password_policy import PasswordPolicy
from gui.cognito.environments.store import Environments
from tests.desk.choosing import Chooser, field, save
from tests.questions import say_no, say_yes
from tests.servers import gate
from tests.tester import Desk, new_address

if TYPE_CHECKING:
    from pathlib import Path

    from pytestqt.qtbot import QtBot

    from gui.dialogs.environment.dialog import EnvironmentDialog
    from tests.conftest import Sandbox


@pytest.fixture
def chooser(qtbot: QtBot, tmp_path: Path) -> Chooser:
    return Chooser(Desk(qtbot, tmp_path), tmp_path)


def gen_2(sandbox: Sandbox, **more: Any) -> str:
    auth = {
        "aws_region": sandbox.region,
        "user_pool_id": sandbox.user_pool_id,
        "user_pool_client_id": sandbox.client_id,
        "user_pool_endpoint": sandbox.endpoint,
        **more,
    }
    return json.dumps({"version": "1.4", "auth": auth})


def test_a_mobile_apps_file_leads_to_its_pool(chooser: Chooser, sandbox: Sandbox, tmp_path: Path) -> None:
    file = tmp_path / "amplify_outputs.json"
    file.write_text(gen_2(sandbox))
    chooser.in_dialog(save)
    chooser.it.opener.open_file(str(file))
    desk = chooser.desk
    desk.wait(lambda: desk.window.is_ready)
    desk.sign_up(new_address())
    desk.wait_for_screen("verifyScreen")
    (saved,) = chooser.store.known
    assert saved.user_pool_id == sandbox.user_pool_id
    assert saved.name in desk.window.header.environment.text()
    # An emulator on this machine takes any credentials, so its users can be read.
    desk.wait(lambda: desk.window.users.model.rowCount() > 0)


def test_a_file_dropped_on_the_window_is_opened(chooser: Chooser, sandbox: Sandbox, tmp_path: Path) -> None:
    file = tmp_path / "amplify_outputs.json"
    file.write_text(gen_2(sandbox))
    chooser.in_dialog(save)
    chooser.drop(QUrl.fromLocalFile(str(file)))
    chooser.desk.wait(lambda: bool(chooser.store.known))


def test_a_copied_config_is_pasted(chooser: Chooser, sandbox: Sandbox) -> None:
    QApplication.clipboard().setText(gen_2(sandbox))
    chooser.in_dialog(save)
    chooser.action("Paste").trigger()
    chooser.desk.wait(lambda: bool(chooser.store.known))


def test_a_wrong_file_says_what_is_missing_by_key(chooser: Chooser, tmp_path: Path) -> None:
    file = tmp_path / "amplify_outputs.json"
    file.write_text(
        '{"version": "1.4", "auth": {"aws_region": "eu-west-1", "user_pool_id": "eu-west-1_AbCdEf123"}}'
    )
    chooser.it.opener.open_file(str(file))
    assert "user_pool_client_id" in chooser.notice()
    assert chooser.store.known == ()


def test_a_contradiction_is_named_and_the_dialog_stays(chooser: Chooser) -> None:
    seen = []

    def act(dialog: EnvironmentDialog) -> None:
        fields = {
            "name": "Staging",
            "user_pool_id": "eu-west-1_AbCdEf123",
            "client_id": "client",
            "region": "us-east-1",
        }
        for key, value in fields.items():
            field(dialog, key).setText(value)
        save(dialog)
        seen.append((dialog.isVisible(), dialog.problems, dialog.focusWidget()))
        field(dialog, "region").clear()
        save(dialog)

    chooser.in_dialog(act)
    new = chooser.action("New").menu()
    assert isinstance(new, QMenu)
    next(action for action in new.actions() if "Empty" in action.text()).trigger()
    words = "The user pool id says eu-west-1, the region says us-east-1."
    ((stays, problems, focus),) = seen
    assert (stays, problems) == (True, {"region": words})
    assert focus.objectName() == "environment_region"
    assert chooser.store.known[0].region == "eu-west-1"


def test_cancelling_saves_nothing(chooser: Chooser, sandbox: Sandbox) -> None:
    chooser.in_dialog(QDialog.reject)
    chooser.it.opener.open_text(gen_2(sandbox))
    assert chooser.store.known == ()


def test_a_protected_environment_is_named_and_coloured_at_the_button(
    chooser: Chooser, sandbox: Sandbox
) -> None:
    environment = replace(
        sandbox.environment, name="Production", color="red", is_protected=True, is_sandbox=False
    )
    chooser.it.choose(environment)
    desk = chooser.desk
    warning = desk.find(QLabel, "protectedWarning")
    assert warning.isVisible()
    assert "Production" in warning.text()
    assert PALETTE["red"] in warning.styleSheet()
    assert desk.window.header._color == PALETTE["red"]
    assert "protected" in desk.window.header.environment.text()


def test_a_client_secret_is_kept_out_of_every_file(
    chooser: Chooser, sandbox: Sandbox, tmp_path: Path
) -> None:
    admin = boto3.client(
        "cognito-idp",
        region_name=sandbox.region,
        endpoint_url=sandbox.endpoint,
        aws_access_key_id="test",
        aws_secret_access_key="test",
    )
    app = admin.create_user_pool_client(
        UserPoolId=sandbox.user_pool_id, ClientName="app", GenerateSecret=True
    )["UserPoolClient"]
    text = gen_2(sandbox, user_pool_client_id=app["ClientId"], app_client_secret=app["ClientSecret"])
    chooser.in_dialog(save)
    chooser.it.opener.open_text(text)
    # The suite's keychain is none: the app says so, once.
    assert "kept in memory" in chooser.notice()
    desk = chooser.desk
    desk.wait(lambda: desk.window.is_ready)
    desk.sign_up(new_address())
    desk.wait_for_screen("verifyScreen")

    # Chosen again, the secret comes from where it is kept.
    chooser.it.choose(chooser.store.known[0])
    desk.wait(
        lambda: desk.window.session is not None and desk.window.session.client_secret == app["ClientSecret"]
    )
    for file in tmp_path.rglob("*"):
        assert not file.is_file() or app["ClientSecret"].encode() not in file.read_bytes()


def test_an_environment_is_edited_and_removed(chooser: Chooser, sandbox: Sandbox, qtbot: QtBot) -> None:
    chooser.in_dialog(save)
    chooser.it.opener.open_text(gen_2(sandbox))

    def rename(dialog: EnvironmentDialog) -> None:
        field(dialog, "name").setText("Renamed")
        save(dialog)

    chooser.in_dialog(rename)
    chooser.action("Edit").trigger()
    assert [known.name for known in chooser.store.known] == ["Renamed"]
    chooser.action("Remove Renamed").trigger()
    say_no(qtbot, chooser.desk.window)
    assert [known.name for known in chooser.store.known] == ["Renamed"]
    chooser.action("Remove Renamed").trigger()
    words = say_yes(qtbot, chooser.desk.window)
    assert "Remove Renamed from the list?" in words
    assert chooser.store.known == ()
    assert chooser.desk.window.session is None


def test_changing_the_environment_gives_up_the_call_under_way(chooser: Chooser, sandbox: Sandbox) -> None:
    desk = chooser.desk
    with gate() as slow:
        chooser.it.choose(
            Environment("Slow", "us-east-1", "us-east-1_Nowhere00", "c", endpoint=slow.endpoint)
        )
        desk.sign_up(new_address())
        desk.wait(lambda: slow.requests == ["SignUp"])
        chooser.it.choose(sandbox.environment)
        assert not desk.window.calls.is_busy
        slow.opened.set()
        desk.wait(lambda: desk.calls("SignUp") == 1)
        assert desk.screen == "signUpScreen"


def test_notices_and_submenus_go_when_they_are_done_with(chooser: Chooser) -> None:
    window, menu = chooser.desk.window, chooser.desk.window.header.menu
    for _ in range(3):
        chooser.it.opener.open_text("no config of a mobile app")
        assert chooser.notice()
        menu.aboutToShow.emit()
    chooser.desk.wait(lambda: window.findChildren(QMessageBox) == [])
    chooser.desk.wait(lambda: len(menu.findChildren(QMenu)) == 1)


# What cannot be taken


def test_a_taken_name_leaves_the_form_as_it_was_filled_in(chooser: Chooser, sandbox: Sandbox) -> None:
    chooser.store.add(replace(sandbox.environment, name="Staging", is_sandbox=False))
    seen = []

    def act(dialog: EnvironmentDialog) -> None:
        field(dialog, "name").setText("staging")
        field(dialog, "mail_api").setText("http://localhost:8025")
        save(dialog)
        shown = dialog.findChild(QLabel, "environmentProblem_name")
        assert shown is not None
        assert shown.isVisible()
        seen.append((dialog.isVisible(), dialog.problems, field(dialog, "mail_api").text()))
        assert dialog.focusWidget() is field(dialog, "name")
        assert field(dialog, "name").accessibleDescription() == dialog.problems["name"]
        field(dialog, "name").setText("Staging 2")
        save(dialog)

    chooser.in_dialog(act)
    chooser.it.opener.open_text(gen_2(sandbox))
    words = "There is an environment called staging already."
    assert seen == [(True, {"name": words}, "http://localhost:8025")]
    assert [known.name for known in chooser.store.known] == ["Staging", "Staging 2"]
    assert chooser.store.known[1].mail_api == "http://localhost:8025"


def test_a_name_that_another_window_took_meanwhile_leaves_the_form_too(
    chooser: Chooser, sandbox: Sandbox, tmp_path: Path
) -> None:
    seen = []

    def act(dialog: EnvironmentDialog) -> None:
        Environments(tmp_path).add(replace(sandbox.environment, name="Staging"))
        field(dialog, "name").setText("Staging")
        save(dialog)
        seen.append((dialog.isVisible(), [*dialog.problems]))
        dialog.reject()

    chooser.in_dialog(act)
    chooser.it.opener.open_text(gen_2(sandbox))
    assert seen == [(True, ["name"])]


def test_what_another_window_removed_meanwhile_is_saved_anew(
    chooser: Chooser, sandbox: Sandbox, tmp_path: Path
) -> None:
    chooser.in_dialog(save)
    chooser.it.opener.open_text(gen_2(sandbox))
    name = chooser.store.known[0].name

    def act(dialog: EnvironmentDialog) -> None:
        Environments(tmp_path).remove(name)
        save(dialog)

    chooser.in_dialog(act)
    chooser.action("Edit").trigger()
    assert [known.name for known in Environments(tmp_path).known] == [name]


def test_what_is_no_file_is_named_for_what_it_is(chooser: Chooser, tmp_path: Path) -> None:
    (tmp_path / "folder").mkdir()
    (tmp_path / "picture.png").write_bytes(b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR" + bytes(range(256)) * 20)
    (tmp_path / "huge.json").write_bytes(b"{" * 3_000_000)
    there = QUrl.fromLocalFile(str(tmp_path / "folder"))
    dropped = {
        (QUrl("https://example.com/a?token=hush"),): "A link to https://example.com is not a file",
        (QUrl("mailto:someone@example.com"),): "is not a file of this computer",
        (there,): "folder is a folder: choose the file in it",
        (there, there): "2 files at once: drop the one",
        (): "0 files at once",
        (QUrl.fromLocalFile(str(tmp_path / "picture.png")),): "This is not text",
        (QUrl.fromLocalFile(str(tmp_path / "huge.json")),): "This is too large",
        (QUrl.fromLocalFile(str(tmp_path / "gone.json")),): "gone.json cannot be opened",
    }
    for urls, words in dropped.items():
        chooser.drop(*urls)
        said = chooser.notice()
        assert words in said
        assert "hush" not in said
    chooser.it.opener.open_file(str(tmp_path / "folder"))
    assert "is a folder" in chooser.notice()
    assert chooser.store.known == ()


def test_an_empty_clipboard_is_not_called_a_file(chooser: Chooser, tmp_path: Path) -> None:
    QApplication.clipboard().clear()
    chooser.action("Paste").trigger()
    assert "The clipboard holds no text" in chooser.notice()
    copied = QMimeData()
    copied.setUrls([QUrl.fromLocalFile(str(tmp_path))])
    QApplication.clipboard().setMimeData(copied)
    chooser.action("Paste").trigger()
    assert "is a folder" in chooser.notice()
    # Python's own data in the clipboard would outlive Python.
    QApplication.clipboard().clear()


def test_notices_leave_nothing_behind(chooser: Chooser) -> None:
    for _ in range(3):
        chooser.it.opener.open_text("no config")
        chooser.notice()
    chooser.desk.wait(lambda: not chooser.desk.window.findChildren(QMessageBox))


# As it is written


def test_an_ampersand_is_shown_as_typed(chooser: Chooser, sandbox: Sandbox, qtbot: QtBot) -> None:
    chooser.store.add(replace(sandbox.environment, name="R&D <i>x</i>", is_sandbox=False))
    action = chooser.action("R")
    # The text of an action on a tool button: without mnemonics.
    assert action.iconText().startswith("R&D <i>x</i> · ")
    action.trigger()
    desk = chooser.desk
    button = desk.window.header.environment
    assert QKeySequence.mnemonic(button.text()).isEmpty()
    assert button.text().replace("&&", "&").startswith("R&D <i>x</i> · ")
    assert "R&amp;D &lt;i&gt;x&lt;/i&gt;" in button.toolTip()
    for verb in ("Edit", "Remove"):
        assert chooser.action(verb).iconText() in (f"{verb} R&D <i>x</i>…", f"{verb} R&D <i>x</i>")
    chooser.action("Remove").trigger()
    words = say_no(qtbot, desk.window)
    assert "Remove R&D <i>x</i> from the list?" in words


def test_a_long_name_sets_no_width(chooser: Chooser, sandbox: Sandbox) -> None:
    chooser.store.add(replace(sandbox.environment, name="x" * 20_000, is_sandbox=False))
    chooser.action("x").trigger()
    desk = chooser.desk
    desk.wait(lambda: desk.window.is_ready)
    assert desk.window.header.environment.sizeHint().width() < 1000
    assert desk.window.header.menu.sizeHint().width() < 1000


# What the file says of passwords


def test_the_rules_of_the_file_are_kept_to_the_end_and_asked_for(
    chooser: Chooser, sandbox: Sandbox, tmp_path: Path
) -> None:
    with gate() as dumb:
        policy = {"min_length": 20, "require_numbers": True}
        text = gen_2(sandbox, password_policy=policy, user_pool_endpoint=dumb.endpoint)
        seen = []

        def act(dialog: EnvironmentDialog) -> None:
            rules = dialog.findChild(QLabel, "environmentPasswordRules")
            assert rules is not None
            seen.append(rules.text())
            save(dialog)

        chooser.in_dialog(act)
        chooser.it.opener.open_text(text)
        assert seen == ["At least 20 characters, a number."]
        saved = Environments(tmp_path).known[0]
        assert saved.password_policy == PasswordPolicy(20, False, False, True, False)
        desk = chooser.desk
        desk.wait(lambda: desk.window.is_ready)
        # The pool does not tell its rules: those of the file hold.
        desk.sign_up(new_address(), "short 1")
        assert dumb.requests == []
        assert "20" in words_on(desk.window.phone)

        # Back into the form, and out of it again: another name takes nothing away.
        def rename(dialog: EnvironmentDialog) -> None:
            field(dialog, "name").setText("Renamed")
            save(dialog)

        chooser.in_dialog(rename)
        chooser.action("Edit").trigger()
        assert Environments(tmp_path).known == (replace(saved, name="Renamed"),)

        # The rules are those of the pool that the file names.
        def repoint(dialog: EnvironmentDialog) -> None:
            field(dialog, "user_pool_id").setText("us-east-1_Another01")
            save(dialog)

        chooser.in_dialog(repoint)
        chooser.action("Edit").trigger()
        assert Environments(tmp_path).known[0].password_policy is None
        desk.wait(lambda: desk.window.is_ready)


def words_on(widget: QWidget) -> str:
    return "\n".join(label.text() for label in widget.findChildren(QLabel) if label.isVisible())


# The machine's profiles


@pytest.mark.parametrize("content", [b"no section = 1\n", b"[profile a]\nx = caf\xe9 \xff\n"])
def test_profiles_that_cannot_be_read_are_said_where_one_is_chosen(
    chooser: Chooser,
    sandbox: Sandbox,
    qtbot: QtBot,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    content: bytes,
) -> None:
    chooser.settle()
    (tmp_path / "damaged").write_bytes(content)
    monkeypatch.setenv("AWS_CONFIG_FILE", str(tmp_path / "damaged"))
    other = Chooser(Desk(qtbot, tmp_path / "other"), tmp_path / "other")
    other.settle()
    seen = []

    def act(dialog: EnvironmentDialog) -> None:
        seen.append(words_on(dialog))
        save(dialog)

    other.in_dialog(act)
    other.it.opener.open_text(gen_2(sandbox))
    assert "Not all AWS profiles of this machine could be read: " in seen[0]
    assert "café" not in seen[0]
    # It is chosen all the same.
    assert other.chosen == [(other.store.known[0].name, None)]
    other.desk.wait(lambda: other.desk.window.is_ready)


def test_what_is_switched_in_an_environment_is_kept_unless_it_is_none_of_the_list(
    desk: Desk, tmp_path: Path, sandbox: Sandbox
) -> None:
    chooser = Chooser(desk, tmp_path)
    staging = replace(sandbox.environment, name="Staging", is_sandbox=False)
    chooser.store.add(staging)
    chooser.it.choose(staging)
    chooser.it.keep(replace(staging, logs_in_after_verify=True))
    chooser.it.keep(replace(staging, name="Opened but not saved", logs_in_after_verify=True))
    chooser.it.keep(replace(sandbox.environment, logs_in_after_verify=True))
    assert Environments(tmp_path).known == (replace(staging, logs_in_after_verify=True),)
