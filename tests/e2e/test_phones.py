"""Phones on the app's own sandbox: the dialog over the window, and the sandbox started anew for them."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

import pytest
import urllib3
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QLineEdit, QPushButton

from gui.app import join_phones, join_sandbox
from gui.desk.sandbox.phone_access import PhoneAccess
from gui.desk.sandbox.process import SandboxProcess
from gui.dialogs.question import Question
from gui.dialogs.sandbox.phone import PhoneDialog
from gui.dialogs.sandbox.phone_words import PhoneKind
from gui.machine.sandbox_reach import THIS_MACHINE, SandboxReach
from gui.machine.settings import Settings
from tests.desk.choosing import Chooser
from tests.tester import Desk, new_address

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from pytestqt.qtbot import QtBot


class Opened:
    """The app over a sandbox process of its own, joined as the app joins them."""

    def __init__(self, qtbot: QtBot, folder: Path) -> None:
        self.desk = Desk(qtbot, folder)
        self.window = self.desk.window
        self.process = SandboxProcess(
            state=folder / "sandbox.sqlite", certificate=folder / "sandbox-certificate.pem"
        )
        self.settings = Settings(folder)
        chooser = self.chooser = Chooser(self.desk, folder)
        join_sandbox(self.process, self.window, chooser.pools, chooser.it)
        phones = PhoneAccess(self.window, self.settings, chooser.pools, lambda: self.window.session)
        join_phones(self.process, self.window, phones, chooser.it)
        self.process.start()
        self.wait_until_ready()

    def wait_until_ready(self) -> None:
        self.desk.wait(lambda: self.window.session is not None and self.window.is_ready)

    @property
    def pool_id(self) -> str:
        assert self.window.session
        return self.window.session.environment.user_pool_id

    @property
    def notice(self) -> str:
        button = self.desk.find(QPushButton, "sandboxNotice")
        return button.text() if button.isVisible() else ""

    def open_dialog(self) -> PhoneDialog:
        """By its action in the menu; waits until it shows where the sandbox is."""
        action = self.window.findChild(QAction, "phoneAccess")
        assert action
        action.trigger()
        (dialog,) = [each for each in self.window.findChildren(PhoneDialog) if each.isVisible()]
        self.desk.wait(dialog.save.isEnabled)
        return dialog

    def restart_in_network(self, dialog: PhoneDialog, *, stays: bool = False) -> None:
        """Have it listen to the network, and say yes."""
        dialog.kind.choose(PhoneKind.NETWORK)
        dialog.reach.in_network.setChecked(True)
        dialog.reach.host.setText("127.0.0.2")
        dialog.reach.keeps.setChecked(stays)
        dialog.reach.restart.click()
        (question,) = dialog.findChildren(Question)
        self.desk.click("questionVerb")
        assert "act as an administrator" in question.words.text()
        self.desk.wait(dialog.save.isEnabled)


@pytest.fixture
def opened(qtbot: QtBot, tmp_path: Path) -> Iterator[Opened]:
    made = Opened(qtbot, tmp_path)
    yield made
    made.window.close()
    made.process.stop()


def field(dialog: PhoneDialog, name: str) -> str:
    found = dialog.findChild(QLineEdit, name)
    assert found
    return found.text()


def test_a_phone_in_the_network_signs_up_and_the_tester_sees_it(opened: Opened) -> None:
    before, email = opened.pool_id, new_address()
    dialog = opened.open_dialog()
    assert opened.notice == ""
    assert field(dialog, "phonePool") == before
    opened.restart_in_network(dialog)
    address = field(dialog, "phoneAddress").removesuffix(f"/{before}")
    assert address.startswith("http://127.0.0.2:")
    # The pool is kept, the port is the same, and the warning is where it cannot be missed.
    opened.wait_until_ready()
    assert opened.pool_id == before
    opened.desk.wait(lambda: opened.notice == f"open to the network: {address}")
    body = {"ClientId": field(dialog, "phoneClient"), "Username": email, "Password": "Phone!h0rse!battery"}
    headers = {"X-Amz-Target": "AWSCognitoIdentityProviderService.SignUp"}
    with urllib3.PoolManager(retries=False) as phone:
        called = field(dialog, "phoneAddress")
        assert phone.request("POST", called, body=json.dumps(body), headers=headers).status == 200
        told = phone.request("GET", f"{address}/{before}/.well-known/openid-configuration").json()
        assert told["issuer"] == f"{address}/{before}"
        # By a name for phones, nobody has mail or the clock.
        for private in ("/api/v1/messages", "/sandbox/clock"):
            assert phone.request("GET", address + private, headers={"Host": "10.0.2.2"}).status == 403
    opened.desk.wait_for_code(email)
    # At the next start, this machine is alone again.
    assert opened.settings.sandbox_reach == THIS_MACHINE
    dialog.reach.in_network.setChecked(False)
    dialog.reach.restart.click()
    opened.desk.wait(lambda: opened.notice == "" and dialog.kind.value is PhoneKind.NETWORK)
    opened.wait_until_ready()
    assert opened.pool_id == before
    dialog.close()


def test_it_stays_so_where_the_tester_says_so(opened: Opened) -> None:
    dialog = opened.open_dialog()
    opened.restart_in_network(dialog, stays=True)
    assert dialog.reach.keeps.isChecked()
    kept = opened.settings.sandbox_reach
    assert kept == SandboxReach(dialog.reach.port.value(), in_network=True, host="127.0.0.2")
    dialog.close()
    # As the app reads it at its next start.
    dialog = opened.open_dialog()
    assert dialog.reach.keeps.isChecked()
    assert dialog.reach.host.text() == "127.0.0.2"
    dialog.close()


def test_a_no_changes_nothing(opened: Opened) -> None:
    dialog = opened.open_dialog()
    process = opened.process.process_id
    dialog.reach.in_network.setChecked(True)
    dialog.reach.restart.click()
    opened.desk.click("questionCancel")
    assert opened.process.process_id == process
    assert opened.settings.sandbox_reach == THIS_MACHINE
    dialog.close()


def test_it_follows_the_pool_in_use(opened: Opened) -> None:
    """One made in the sandbox, whose address is another after each restart of it."""
    own, dialog = opened.pool_id, opened.open_dialog()
    opened.chooser.it.make_pool()
    opened.desk.click("poolSave")
    opened.desk.wait(lambda: field(dialog, "phonePool") not in ("", own))
    made = field(dialog, "phonePool")
    assert made == opened.pool_id
    dialog.reach.restart.click()
    opened.desk.wait(lambda: dialog.save.isEnabled() and field(dialog, "phonePool") == made)
    opened.wait_until_ready()
    dialog.close()


def test_a_sandbox_that_stops_is_told_in_the_dialog(opened: Opened) -> None:
    dialog = opened.open_dialog()
    opened.process.stopped.emit("The sandbox has stopped.")
    assert dialog.problem.text() == "The sandbox has stopped."
    assert field(dialog, "phoneAddress") == ""
    dialog.close()
