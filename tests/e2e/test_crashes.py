"""A crash in a slot, in a worker and in the sandbox is told, and the session goes on."""

from __future__ import annotations

from typing import TYPE_CHECKING

import psutil
import pytest
from PySide6.QtCore import Slot
from PySide6.QtWidgets import QApplication, QFrame, QLineEdit, QPushButton

from gui.cognito.phone_calls.user_pool import UserPool
from gui.desk.crash_notices import CrashNotices
from gui.desk.sandbox.process import SandboxProcess
from gui.dialogs.crash import CrashDialog
from gui.machine.crash import CrashReporter
from tests.tester import PASSWORD, Desk, new_address

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from pytestqt.qtbot import QtBot


@pytest.fixture
def reported_desk(desk: Desk, tmp_path: Path) -> Iterator[Desk]:
    """The window with the crash reporter, as the app joins them."""
    reporter = CrashReporter(tmp_path / "crashes.txt")
    notices = CrashNotices(reporter)
    notices.repeated.connect(desk.window.tell)
    reporter.install()
    yield desk
    reporter.uninstall()


def report(desk: Desk) -> str:
    """Wait for the crash dialog, and close it."""
    desk.wait(lambda: any(dialogs()))
    (dialog,) = dialogs()
    words = dialog.report.toPlainText()
    dialog.reject()
    desk.wait(lambda: not any(dialogs()))
    return words


def dialogs() -> list[CrashDialog]:
    return [each for each in QApplication.topLevelWidgets() if isinstance(each, CrashDialog)]


class Clicked(QPushButton):
    @Slot()
    def crash(self) -> None:
        raise LookupError(PASSWORD)


def test_a_crash_in_a_slot(reported_desk: Desk) -> None:
    desk, email = reported_desk, new_address()
    desk.fill("signUpEmail", email)
    button = Clicked(desk.window)
    button.clicked.connect(button.crash)
    button.click()
    words = report(desk)
    assert "1 x LookupError in crash (test_crashes.py" in words
    assert PASSWORD not in words
    # Once more: a notice, and no second dialog.
    button.click()
    desk.wait(lambda: "again (2 times so far): LookupError in crash" in desk.window.phone.toast.text)
    assert not dialogs()
    assert desk.find(QLineEdit, "signUpEmail").text() == email
    desk.register(email)


def test_a_crash_in_the_worker_gives_the_form_back(
    reported_desk: Desk, monkeypatch: pytest.MonkeyPatch
) -> None:
    desk, email = reported_desk, new_address()

    def perform(*_: object) -> None:
        raise LookupError(PASSWORD)

    with monkeypatch.context() as broken:
        broken.setattr(UserPool, "perform", perform)
        desk.sign_up(email)
        words = report(desk)
    assert "1 x LookupError in perform (test_crashes.py" in words
    assert PASSWORD not in words
    assert desk.find(QLineEdit, "signUpEmail").text() == email
    assert desk.find(QLineEdit, "signUpPassword").text() == PASSWORD
    desk.click("signUpButton")
    desk.wait_for_screen("verifyScreen")


def test_a_crash_of_the_sandbox_keeps_the_record_and_the_pool(qtbot: QtBot, tmp_path: Path) -> None:
    desk, email = Desk(qtbot, tmp_path), new_address()
    sandbox = SandboxProcess(desk.window, state=tmp_path / "sandbox.sqlite")
    sandbox.ready.connect(desk.window.sandbox_ready)
    sandbox.stopped.connect(desk.window.sandbox_stopped)
    desk.window.sandbox_acts.restart_requested.connect(sandbox.start)
    sandbox.start()
    desk.wait(lambda: desk.window.is_ready)
    code = desk.register(email)
    before, session = len(desk.entries), desk.journal.session.id
    psutil.Process(sandbox.process_id).kill()
    desk.wait(desk.find(QFrame, "banner").isVisible)
    desk.click("restartSandboxButton")
    desk.wait(lambda: desk.window.is_ready and not desk.find(QFrame, "banner").isVisible())
    # The code is another process's, and its mail is kept.
    assert desk.find(QLineEdit, "verifyEmail").text() == email
    assert desk.wait_for_code(email) == code
    desk.click("useCodeButton")
    desk.click("verifyButton")
    desk.wait_for_screen("logInScreen")
    assert desk.journal.session.id == session
    assert len(desk.entries) == before + 1
    sandbox.stop()
