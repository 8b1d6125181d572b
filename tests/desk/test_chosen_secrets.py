"""Client secrets and the choice of an environment, while the keychain makes everybody wait."""

from __future__ import annotations

import json
from dataclasses import replace
from typing import TYPE_CHECKING, Any

import pytest
from PySide6.QtWidgets import QApplication, QCheckBox, QDialog, QGroupBox, QLineEdit

from gui.cognito.environments.client_secrets import app_client
from gui.cognito.environments.environment import Environment
from tests.desk.choosing import Chooser, field, save
from tests.keychains import Keychain, LockedKeychain, WaitingKeychain, use
from tests.questions import say_yes
from tests.tester import Desk, new_address

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path

    from pytestqt.qtbot import QtBot

    from gui.dialogs.environment.dialog import EnvironmentDialog
    from tests.conftest import Sandbox

# Nothing answers there: what is looked at is which environment the window works on.
STAGING = Environment("Staging", "us-east-1", "us-east-1_Staging01", "clienta", endpoint="http://127.0.0.1:9")
LIVE = replace(STAGING, name="Live", user_pool_id="us-east-1_Live00001", client_id="clientb")
WITH_SECRET = replace(STAGING, has_client_secret=True)


def key(environment: Environment) -> tuple[str, str]:
    return "signup-desk", app_client(environment)


def gen_2(environment: Environment, secret: str) -> str:
    auth = {
        "aws_region": environment.region,
        "user_pool_id": environment.user_pool_id,
        "user_pool_client_id": environment.client_id,
        "user_pool_endpoint": environment.endpoint,
        "app_client_secret": secret,
    }
    return json.dumps({"auth": auth})


@pytest.fixture
def keychain(monkeypatch: pytest.MonkeyPatch) -> Iterator[WaitingKeychain]:
    """One that holds Staging's secret and waits for its owner."""
    waiting = WaitingKeychain()
    waiting.kept[key(STAGING)] = "staging's secret"
    use(monkeypatch, waiting)
    yield waiting
    waiting.opened.set()


@pytest.fixture
def chooser(qtbot: QtBot, tmp_path: Path, keychain: WaitingKeychain) -> Chooser:
    return Chooser(Desk(qtbot, tmp_path), tmp_path)


def wait_for_keychain(chooser: Chooser, keychain: WaitingKeychain) -> None:
    """Until also the answer for which nobody waits any more has been told."""
    chooser.settle()
    # A worker that has been left ends with what it was at.
    chooser.desk.wait(lambda: not keychain.asked[0].is_alive())
    QApplication.processEvents()


def choose_live(chooser: Chooser, _: QtBot) -> None:
    chooser.it.choose(LIVE)


def choose_sandbox(chooser: Chooser, _: QtBot) -> None:
    chooser.action("Sandbox").trigger()


def remove(chooser: Chooser, qtbot: QtBot) -> None:
    chooser.action("Remove Staging").trigger()
    say_yes(qtbot, chooser.desk.window)


@pytest.mark.parametrize(
    ("act", "name"),
    [(choose_live, "Live"), (choose_sandbox, None), (remove, None)],
    ids=["another", "the sandbox", "removed"],
)
def test_of_two_choices_the_last_holds_however_late_the_keychain_opens(
    chooser: Chooser,
    keychain: WaitingKeychain,
    qtbot: QtBot,
    act: Callable[[Chooser, QtBot], None],
    name: str | None,
) -> None:
    chooser.store.add(WITH_SECRET)
    chooser.it.choose(WITH_SECRET)
    chooser.desk.wait(lambda: len(keychain.asked) == 1)
    act(chooser, qtbot)
    keychain.opened.set()
    wait_for_keychain(chooser, keychain)
    session = chooser.desk.window.session
    assert (session and session.environment.name) == name
    assert "Staging" not in [chosen for chosen, _ in chooser.chosen]


def test_while_the_keychain_waits_nothing_is_sent_anywhere(
    chooser: Chooser, keychain: WaitingKeychain, sandbox: Sandbox
) -> None:
    """SIGN UP would make a user in the pool that was left, or in the sandbox that has just come up."""
    desk = chooser.desk
    desk.use(sandbox.environment)
    chooser.it.choose(WITH_SECRET)
    assert desk.window.session is None
    assert "Staging · waiting for the keychain" in desk.window.header.environment.text()
    desk.sign_up(new_address())
    toast = desk.window.phone.toast
    desk.wait(toast.isVisible)
    assert "The keychain has not given the client secret of Staging yet" in toast.text
    desk.window.sandbox_ready(sandbox.environment)
    desk.window.sandbox_stopped("The sandbox has stopped.")
    assert desk.window.session is None
    assert "Staging" in desk.window.header.environment.text()
    assert desk.calls("SignUp") == 0
    keychain.opened.set()
    desk.wait(lambda: chooser.chosen == [("Staging", "staging's secret")])
    assert desk.window.session is not None
    assert "Staging · us-east-1_Staging01" in desk.window.header.environment.text()


def test_the_sandbox_is_had_again_while_the_keychain_waits(
    chooser: Chooser, keychain: WaitingKeychain, sandbox: Sandbox
) -> None:
    desk = chooser.desk
    chooser.it.choose(WITH_SECRET)
    chooser.desk.wait(lambda: len(keychain.asked) == 1)
    choose_sandbox(chooser, desk.qtbot)
    assert "Sandbox" in desk.window.header.environment.text()
    desk.window.sandbox_ready(sandbox.environment)
    keychain.opened.set()
    wait_for_keychain(chooser, keychain)
    assert desk.window.session is not None
    assert desk.window.session.environment.is_sandbox
    desk.wait(lambda: desk.window.is_ready)


def test_what_was_edited_meanwhile_is_what_is_worked_on(chooser: Chooser, keychain: WaitingKeychain) -> None:
    chooser.store.add(WITH_SECRET)
    chooser.it.choose(WITH_SECRET)
    chooser.desk.wait(lambda: len(keychain.asked) == 1)

    def rename(dialog: EnvironmentDialog) -> None:
        field(dialog, "name").setText("Renamed")
        save(dialog)

    chooser.in_dialog(rename)
    chooser.action("Edit Staging").trigger()
    keychain.opened.set()
    wait_for_keychain(chooser, keychain)
    assert chooser.chosen == [("Renamed", "staging's secret")]


def test_two_secrets_stored_while_the_keychain_waits_are_both_kept(
    chooser: Chooser, keychain: WaitingKeychain
) -> None:
    for environment, secret in ((STAGING, "new secret"), (LIVE, "live's secret")):
        chooser.in_dialog(save)
        chooser.it.opener.open_text(gen_2(environment, secret))
    assert [secret for _, secret in chooser.chosen] == ["new secret", "live's secret"]
    keychain.opened.set()
    chooser.settle()
    assert keychain.kept == {key(STAGING): "new secret", key(LIVE): "live's secret"}


def test_of_two_secrets_for_one_app_client_the_newer_is_kept(
    chooser: Chooser, keychain: WaitingKeychain
) -> None:
    for secret in ("older", "newer"):
        chooser.in_dialog(save)
        chooser.it.opener.open_text(gen_2(STAGING, secret))
    keychain.opened.set()
    chooser.settle()
    assert keychain.kept == {key(STAGING): "newer"}


def test_a_removed_environment_takes_its_secret_along(
    chooser: Chooser, keychain: WaitingKeychain, qtbot: QtBot
) -> None:
    keychain.opened.set()
    chooser.store.add(WITH_SECRET)
    chooser.it.choose(WITH_SECRET)
    chooser.settle()
    remove(chooser, qtbot)
    chooser.settle()
    assert keychain.kept == {}


def test_a_secret_that_another_environment_uses_stays(
    chooser: Chooser, keychain: WaitingKeychain, qtbot: QtBot
) -> None:
    keychain.opened.set()
    other = replace(WITH_SECRET, name="The same app client")
    chooser.store.add(WITH_SECRET)
    chooser.store.add(other)
    chooser.it.choose(WITH_SECRET)
    chooser.settle()
    remove(chooser, qtbot)
    chooser.settle()
    assert keychain.kept == {key(STAGING): "staging's secret"}
    chooser.it.choose(other)
    chooser.settle()
    assert chooser.chosen[-1] == ("The same app client", "staging's secret")


def edit(chooser: Chooser, act: Callable[[EnvironmentDialog], None]) -> None:
    """Change Staging in the dialog, with its keychain open."""
    chooser.store.add(WITH_SECRET)
    chooser.it.choose(WITH_SECRET)
    chooser.settle()

    def change(dialog: EnvironmentDialog) -> None:
        act(dialog)
        save(dialog)

    chooser.in_dialog(change)
    chooser.action("Edit Staging").trigger()
    chooser.settle()


def test_a_secret_taken_out_in_the_dialog_is_gone(chooser: Chooser, keychain: WaitingKeychain) -> None:
    keychain.opened.set()

    def forget(dialog: EnvironmentDialog) -> None:
        box = dialog.findChild(QCheckBox, "environment_forget_secret")
        assert box is not None
        assert box.isVisible()
        box.setChecked(True)
        assert not field(dialog, "client_secret").isEnabled()

    edit(chooser, forget)
    assert keychain.kept == {}
    assert not chooser.store.known[0].has_client_secret
    assert chooser.chosen[-1] == ("Staging", None)


def test_a_secret_stays_where_the_dialog_changes_something_else(
    chooser: Chooser, keychain: WaitingKeychain
) -> None:
    keychain.opened.set()
    edit(chooser, lambda dialog: field(dialog, "name").setText("Renamed"))
    assert keychain.kept == {key(STAGING): "staging's secret"}
    assert chooser.chosen[-1] == ("Renamed", "staging's secret")


def test_another_app_client_has_not_the_secret_of_the_one_before(
    chooser: Chooser, keychain: WaitingKeychain
) -> None:
    keychain.opened.set()
    edit(chooser, lambda dialog: field(dialog, "client_id").setText("clientc"))
    assert keychain.kept == {}
    assert not chooser.store.known[0].has_client_secret
    assert chooser.chosen[-1] == ("Staging", None)


def test_a_secret_follows_its_app_client_to_the_corrected_pool_id(
    chooser: Chooser, keychain: WaitingKeychain
) -> None:
    keychain.opened.set()
    edit(chooser, lambda dialog: field(dialog, "user_pool_id").setText("us-east-1_Corrected"))
    moved = replace(STAGING, user_pool_id="us-east-1_Corrected")
    assert keychain.kept == {key(moved): "staging's secret"}
    assert chooser.chosen[-1] == ("Staging", "staging's secret")


def test_a_secret_of_the_file_is_not_kept_for_another_app_client(
    chooser: Chooser, keychain: WaitingKeychain
) -> None:
    keychain.opened.set()
    keychain.kept.clear()

    def change(dialog: EnvironmentDialog) -> None:
        field(dialog, "client_id").setText("clientc")
        save(dialog)

    chooser.in_dialog(change)
    chooser.it.opener.open_text(gen_2(STAGING, "the file's secret"))
    chooser.settle()
    assert keychain.kept == {}
    assert chooser.chosen[-1][1] is None


@pytest.mark.parametrize("end", [QDialog.reject, save], ids=["cancelled", "saved"])
def test_a_typed_secret_does_not_live_on_in_a_hidden_dialog(
    chooser: Chooser, keychain: WaitingKeychain, end: Callable[[Any], None]
) -> None:
    keychain.opened.set()

    def type_secret(dialog: EnvironmentDialog) -> None:
        field(dialog, "client_secret").setText("a typed secret")
        end(dialog)

    chooser.in_dialog(type_secret)
    chooser.it.opener.open_text(gen_2(LIVE, "the file's secret"))
    chooser.desk.wait(lambda: not chooser.desk.window.findChildren(QLineEdit, "environment_client_secret"))
    chooser.settle()


def test_a_keychain_that_refuses_to_give_up_a_secret_is_said_once(
    chooser: Chooser, keychain: WaitingKeychain, monkeypatch: pytest.MonkeyPatch, qtbot: QtBot
) -> None:
    keychain.opened.set()
    chooser.store.add(WITH_SECRET)
    chooser.it.choose(WITH_SECRET)
    chooser.settle()
    use(monkeypatch, LockedKeychain())
    remove(chooser, qtbot)
    words = chooser.notice()
    assert "may still hold the client secret of Staging" in words
    assert key(STAGING)[1] in words


def test_every_refusal_of_the_keychain_is_said_not_the_first_alone(
    chooser: Chooser, keychain: WaitingKeychain, monkeypatch: pytest.MonkeyPatch
) -> None:
    use(monkeypatch, LockedKeychain())
    chooser.it.choose(WITH_SECRET)
    assert "the client secret of Staging is not known" in chooser.notice()
    chooser.it.choose(replace(LIVE, has_client_secret=True))
    assert "the client secret of Live is not known" in chooser.notice()
    use(monkeypatch, Keychain())


def mailbox(dialog: EnvironmentDialog, secret: str) -> None:
    """Type in a mailbox, and save."""
    group = dialog.findChild(QGroupBox, "environment_imap")
    assert group is not None
    group.setChecked(True)
    for name, text in (("imap_host", "imap.example.com"), ("imap_user", "kim"), ("imap_secret", secret)):
        field(dialog, name).setText(text)
    save(dialog)


def no_mailbox(dialog: EnvironmentDialog) -> None:
    group = dialog.findChild(QGroupBox, "environment_imap")
    assert group is not None
    group.setChecked(False)
    save(dialog)


def test_a_mailboxs_password_is_in_the_keychain_as_long_as_an_environment_has_it(
    qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    kept = Keychain()
    use(monkeypatch, kept)
    chooser = Chooser(Desk(qtbot, tmp_path), tmp_path)
    chooser.store.add(STAGING)
    chooser.store.add(LIVE)
    entry = ("signup-desk", "imap/kim@imap.example.com")
    for environment in (STAGING, LIVE):
        chooser.it.choose(environment)
        chooser.in_dialog(lambda dialog: mailbox(dialog, "the mailbox's password"))
        chooser.action("Edit").trigger()
        chooser.settle()
        assert kept.kept == {entry: "the mailbox's password"}
    assert "mailbox's password" not in (tmp_path / "environments.json").read_text()
    chooser.in_dialog(no_mailbox)
    chooser.action("Edit").trigger()
    chooser.settle()
    assert entry in kept.kept  # the other one has it still
    staging = chooser.store.find("Staging")
    assert staging is not None
    chooser.it.choose(staging)
    chooser.action("Remove").trigger()
    say_yes(qtbot, chooser.desk.window)
    chooser.settle()
    assert kept.kept == {}


def test_a_mailbox_is_asked_with_the_password_that_was_just_typed(
    chooser: Chooser, keychain: WaitingKeychain
) -> None:
    # The keychain still waits for its owner.
    chooser.store.add(STAGING)
    chooser.it.choose(STAGING)
    chooser.in_dialog(lambda dialog: mailbox(dialog, "just typed"))
    chooser.action("Edit").trigger()
    edited = chooser.store.find("Staging")
    assert edited is not None
    assert edited.imap is not None
    assert chooser.it._mailbox_secrets.needed(edited.imap) == "just typed"
    assert not keychain.opened.is_set()
