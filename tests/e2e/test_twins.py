"""Pools of apps tried in the sandbox: made as twins, worked on in the window, found again, removed."""

from __future__ import annotations

import json
from contextlib import contextmanager
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING, Any

import psutil
import pytest
from PySide6.QtWidgets import QFrame, QPushButton

from gui.app import join_sandbox
from gui.cognito.environments.environment import Environment
from gui.cognito.environments.store import Environments
from gui.desk.sandbox.process import SandboxProcess
from gui.dialogs.environment.twin_notes import TwinNotes
from tests.desk.choosing import Chooser, field, save
from tests.questions import say_no, say_yes
from tests.tester import Desk, new_address

if TYPE_CHECKING:
    from collections.abc import Iterator

    from pytestqt.qtbot import QtBot

    from gui.dialogs.environment.dialog import EnvironmentDialog

FILES = Path(__file__).parents[1] / "cognito" / "environments" / "config_files"
#: A pool on AWS that nobody here may ask.
LIVE = Environment("Live", "eu-west-1", "eu-west-1_Live00001", "clientlive", has_client_secret=True)


class Opened:
    """The app over a sandbox process of its own, joined as the app joins them."""

    def __init__(self, qtbot: QtBot, folder: Path, state: Path) -> None:
        folder.mkdir(exist_ok=True)
        self.desk = Desk(qtbot, folder)
        self.process = SandboxProcess(state=state)
        self.chooser = Chooser(self.desk, folder)
        join_sandbox(self.process, self.desk.window, self.chooser.pools, self.chooser.it)
        self.chooser.it.said.connect(self.desk.window.tell)

    def choose(self, start: str) -> None:
        self.chooser.action(start).trigger()

    @property
    def environment(self) -> Environment:
        assert self.desk.window.session
        return self.desk.window.session.environment

    def wait_for(self, name: str) -> None:
        """Wait until the window works on this environment."""
        window = self.desk.window
        self.desk.wait(lambda: bool(window.session) and self.environment.name == name and window.is_ready)

    def notes(self) -> str:
        (notes,) = self.desk.window.findChildren(TwinNotes)
        text = notes.list.toPlainText()
        notes.close()
        return text


@contextmanager
def app(qtbot: QtBot, tmp_path: Path, folder: str = "data") -> Iterator[Opened]:
    opened = Opened(qtbot, tmp_path / folder, tmp_path / folder / "sandbox.sqlite")
    try:
        yield opened
        opened.chooser.settle()
    finally:
        opened.desk.window.close()
        opened.process.stop()


@pytest.fixture
def opened(qtbot: QtBot, tmp_path: Path) -> Iterator[Opened]:
    with app(qtbot, tmp_path) as running:
        yield running


def signed_up(desk: Desk) -> str:
    email = new_address()
    desk.sign_up(email)
    desk.wait_for_screen("verifyScreen")
    desk.fill("verifyCode", desk.wait_for_code(email))
    desk.click("verifyButton")
    desk.wait_for_screen("logInScreen")
    desk.log_in()
    desk.wait_for_screen("homeScreen")
    return email


def test_a_pool_on_aws_is_tried_in_the_sandbox_and_found_again_at_the_next_start(
    qtbot: QtBot, tmp_path: Path
) -> None:
    with app(qtbot, tmp_path) as first:
        first.chooser.it.choose(LIVE, "made-up-secret")
        first.desk.wait(lambda: first.desk.window.session is not None)
        # The sandbox is started for it.
        first.choose("Try this pool")
        first.wait_for("Live (twin)")
        assert "No AWS profile is chosen" in first.notes()
        assert first.environment.is_sandbox
        assert "in the sandbox" in first.desk.window.header.environment.text()
        email = signed_up(first.desk)
        assert first.desk.window.mail.list.model().rowCount() == 1
        pool_id, endpoint = first.environment.user_pool_id, first.environment.endpoint
    file = (tmp_path / "data" / "environments.json").read_text()
    assert "127.0.0.1" not in file
    with app(qtbot, tmp_path) as then:
        (known,) = then.chooser.store.known
        assert (known.in_sandbox, known.is_sandbox, known.endpoint) == (True, False, None)
        then.process.start()
        then.wait_for("Sandbox")
        # What the twin has sent is not among what the sandbox's own pool has.
        assert then.desk.window.mail.list.model().rowCount() == 0
        then.choose("Live (twin)")
        then.wait_for("Live (twin)")
        assert then.environment.user_pool_id == pool_id
        assert then.environment.endpoint != endpoint
        # The client's secret is known too, from the sandbox itself.
        then.desk.fill("signUpEmail", email)
        then.desk.wait(lambda: then.desk.window.users.status_of(email) == "CONFIRMED")
        then.desk.click("toLogInButton")
        then.desk.log_in()
        then.desk.wait_for_screen("homeScreen")


def test_the_dialog_of_an_opened_file_offers_a_twin(opened: Opened, tmp_path: Path) -> None:
    auth = {
        "aws_region": "eu-west-1",
        "user_pool_id": "eu-west-1_MadeUp001",
        "user_pool_client_id": "madeupclient",
        "password_policy": {"min_length": 14, "require_symbols": False},
    }
    file = tmp_path / "amplify_outputs.json"
    file.write_text(json.dumps({"version": "1.4", "auth": auth}))

    def act(dialog: EnvironmentDialog) -> None:
        button = dialog.findChild(QPushButton, "environmentTwin")
        assert button
        button.click()

    opened.process.start()
    opened.wait_for("Sandbox")
    opened.chooser.in_dialog(act)
    opened.chooser.it.opener.open_file(str(file))
    opened.desk.wait(lambda: len(opened.chooser.store.known) == 2)
    source, twin = opened.chooser.store.known
    opened.wait_for(twin.name)
    assert twin.name == f"{source.name} (twin)"
    assert opened.desk.window.session
    assert opened.desk.window.session.password_policy
    assert opened.desk.window.session.password_policy.minimum_length == 14
    # In the menu it stands with the sandbox, before the others.
    opened.chooser.action("Sandbox")
    texts = [action.text() for action in opened.desk.window.header.menu.actions()]
    assert texts[1] == f"{twin.name} \N{MIDDLE DOT} in the sandbox"
    # It is no pool of which another twin could be made.
    assert not any("Try this pool" in text for text in texts)


def test_a_twin_of_each_kind_of_file_is_signed_up_to_and_signed_in_to(opened: Opened) -> None:
    opened.process.start()
    opened.wait_for("Sandbox")

    def act(dialog: EnvironmentDialog) -> None:
        button = dialog.findChild(QPushButton, "environmentTwin")
        assert button
        button.click()

    for name in ("amplifyconfiguration.dart", "amplify_outputs.json", "aws-exports.js", "amplify-v6.ts"):
        opened.choose("Sandbox")
        opened.wait_for("Sandbox")
        known = len(opened.chooser.store.known)
        opened.chooser.in_dialog(act)
        opened.chooser.it.opener.open_file(str(FILES / name))
        opened.desk.wait(lambda known=known: len(opened.chooser.store.known) == known + 2)  # type: ignore[misc]
        opened.wait_for(opened.chooser.store.known[-1].name)
        assert opened.notes()
        signed_up(opened.desk)
        opened.desk.click("logOutButton")
        opened.desk.wait_for_screen("logInScreen")
        opened.desk.click("toSignUpButton")


def test_who_has_gone_on_meanwhile_stays_there(opened: Opened) -> None:
    opened.process.start()
    opened.wait_for("Sandbox")
    opened.chooser.it.choose(LIVE, "made-up-secret")
    opened.wait_for("Live")
    process = psutil.Process(opened.process.process_id)
    process.suspend()
    opened.choose("Try this pool")
    opened.choose("Try this pool")
    assert "Another twin is still being made" in opened.chooser.notice()
    opened.choose("Sandbox")
    process.resume()
    opened.wait_for("Sandbox")
    opened.desk.wait(lambda: len(opened.chooser.store.known) == 1)
    toast = opened.desk.window.phone.toast
    opened.desk.wait(lambda: "Live (twin) is in the list" in toast.text)
    assert opened.environment.name == "Sandbox"


def test_a_twin_is_removed_with_its_pool(opened: Opened) -> None:
    opened.chooser.it.choose(LIVE, "made-up-secret")
    opened.choose("Try this pool")
    opened.wait_for("Live (twin)")
    opened.choose("Remove Live (twin)")
    words = say_no(opened.desk.qtbot, opened.desk.window)
    assert "Remove Live (twin) with its pool in the sandbox? Its users, groups and rules go." in words
    twin = opened.environment
    opened.choose("Remove Live (twin)")
    say_yes(opened.desk.qtbot, opened.desk.window)
    opened.wait_for("Sandbox")
    opened.chooser.settle()
    assert opened.chooser.store.known == ()
    # Chosen by its name all the same, such as on the command line, it says what has become of it.
    opened.chooser.it.choose(replace(twin, is_sandbox=False, endpoint=None))
    assert f"The sandbox has no user pool {twin.user_pool_id}." in opened.chooser.notice()
    opened.wait_for("Sandbox")


def test_a_killed_sandbox_comes_back_with_the_twin_in_use(opened: Opened) -> None:
    opened.chooser.it.choose(LIVE, "made-up-secret")
    opened.choose("Try this pool")
    opened.wait_for("Live (twin)")
    email = signed_up(opened.desk)
    opened.process.stop()
    opened.process.stopped.emit("The sandbox has stopped.")
    assert opened.desk.find(QFrame, "banner").isVisible()
    opened.desk.click("restartSandboxButton")
    opened.wait_for("Live (twin)")
    opened.desk.wait(lambda: opened.desk.window.users.status_of(email) == "CONFIRMED")


def test_after_a_reset_neither_sandbox_nor_list_has_twins(opened: Opened) -> None:
    opened.chooser.it.choose(LIVE, "made-up-secret")
    opened.choose("Try this pool")
    opened.wait_for("Live (twin)")
    opened.desk.window.sandbox_acts.reset()
    words = say_yes(opened.desk.qtbot, opened.desk.window)
    assert "This deletes its pools" in words
    opened.wait_for("Sandbox")
    opened.chooser.settle()
    assert opened.chooser.store.known == ()


def test_another_window_says_whose_twins_these_are(opened: Opened, qtbot: QtBot, tmp_path: Path) -> None:
    opened.chooser.it.choose(LIVE, "made-up-secret")
    opened.choose("Try this pool")
    opened.wait_for("Live (twin)")
    with app(qtbot, tmp_path) as other:
        other.process.start()
        other.wait_for("Sandbox")
        notice = other.desk.find(QPushButton, "sandboxNotice")
        other.desk.wait(lambda: notice.text() == "not kept")
        words = other.desk.window.phone.toast.text
        assert words.startswith("The sandbox's pools, users and mail are only in memory")
        other.choose("Live (twin)")
        assert "It could not use its file: another sandbox uses it." in other.chooser.notice()
        other.wait_for("Sandbox")
        other.chooser.settle()
        # They are kept in the other window's file: the list has them still.
        assert [known.name for known in other.chooser.store.known] == ["Live (twin)"]
        other.desk.window.sandbox_dialog.show()
        words = other.desk.window.sandbox_dialog.not_kept
        assert "Another window of Signup Desk, or another program, uses" in words


def test_no_file_makes_a_pool_the_sandboxs(tmp_path: Path) -> None:
    file = tmp_path / "environments.json"
    entry: dict[str, Any] = {
        "name": "Trap",
        "region": "eu-west-1",
        "user_pool_id": "eu-west-1_Trap00001",
        "client_id": "c",
        "in_sandbox": True,
        "is_sandbox": True,
        "endpoint": "http://127.0.0.1:1",
        "profile": "live",
    }
    file.write_text(json.dumps({"format": 1, "environments": [entry]}))
    (known,) = Environments(tmp_path).known
    assert (known.is_sandbox, known.endpoint, known.profile) == (False, None, None)


def test_the_dialog_of_a_twin_leaves_to_the_sandbox_what_is_the_sandboxs(opened: Opened) -> None:
    opened.chooser.it.choose(LIVE, "made-up-secret")
    opened.choose("Try this pool")
    opened.wait_for("Live (twin)")
    seen: list[tuple[bool, bool]] = []

    def act(dialog: EnvironmentDialog) -> None:
        seen.append((field(dialog, "endpoint").isVisible(), field(dialog, "user_pool_id").isReadOnly()))
        field(dialog, "name").setText("Renamed")
        save(dialog)

    opened.chooser.in_dialog(act)
    opened.choose("Edit Live (twin)")
    opened.wait_for("Renamed")
    assert seen == [(False, True)]
    assert opened.environment.is_sandbox


@pytest.mark.parametrize(
    ("content", "words"),
    [
        (b"nonsense", "is damaged, and is left as it is."),
        (b'{"format": 99, "sha256": ""}\n{}', "A newer version of Signup Desk wrote"),
    ],
    ids=["damaged", "newer"],
)
def test_a_file_that_cannot_be_used_is_told_and_set_aside_on_request(
    opened: Opened, tmp_path: Path, content: bytes, words: str
) -> None:
    file = tmp_path / "data" / "sandbox.sqlite"
    file.write_bytes(content)
    opened.process.start()
    opened.wait_for("Sandbox")
    toast, dialog = opened.desk.window.phone.toast, opened.desk.window.sandbox_dialog
    opened.desk.wait(toast.isVisible)
    assert words in toast.text
    assert toast.text == dialog.not_kept
    # It serves all the same.
    signed_up(opened.desk)
    assert file.read_bytes() == content
    # What is in memory alone does not go without a word.
    opened.desk.window.sandbox_acts.restart()
    assert "Its pools, users and mail are not kept, and go." in say_no(opened.desk.qtbot, opened.desk.window)
    opened.desk.window.sandbox_acts.reset()
    say_yes(opened.desk.qtbot, opened.desk.window)
    opened.desk.wait(lambda: opened.desk.window.is_ready and not dialog.not_kept)
    assert file.with_name("sandbox.sqlite.aside").read_bytes() == content
