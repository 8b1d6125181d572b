"""The window in the middle of a tester's work, over a real sandbox: users, mails, refusals, a session."""

from __future__ import annotations

from contextlib import contextmanager
from types import SimpleNamespace
from typing import TYPE_CHECKING, cast

from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtWidgets import QApplication, QDialog

from gui.cognito.sandbox_control import Fault, SandboxControl
from gui.desk.commands import Commands
from tests.conftest import start_sandbox
from tests.quick_bot import QuickBot
from tests.tester import PASSWORD, WRONG_PASSWORD, Desk

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    import pytest

#: Who is signed in at the end, and who has not confirmed yet.
SIGNED_IN = "kim.minji+1125@example.com"
UNCONFIRMED = "qa+1125-0917@example.com"


@contextmanager
def stage(folder: Path) -> Iterator[Desk]:
    """A desk whose tester has been at work; its sandbox ends with it."""
    sandbox = start_sandbox("--no-limits")
    # pytest-qt wants to know which test closes its widgets: this closes its own.
    bot = QuickBot(cast("pytest.FixtureRequest", SimpleNamespace(node=SimpleNamespace())))
    desk = Desk(bot, folder)
    try:
        # What the app adds to the window.
        Commands(desk.window)
        desk.window.resize(1440, 900)
        desk.use(sandbox.environment)
        _work(desk)
        yield desk
    finally:
        close_dialogs(desk)
        desk._close(desk.window)
        desk.window.deleteLater()
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
        sandbox.stop()


def _work(desk: Desk) -> None:
    phone = desk.window.phone
    desk.register(UNCONFIRMED)
    desk.fill("verifyCode", "000000")
    desk.click("verifyButton")
    desk.wait_for_refusal("CodeMismatchException")
    phone.start_over()
    desk.confirm(SIGNED_IN)
    desk.log_in(WRONG_PASSWORD)
    desk.wait_for_refusal("NotAuthorizedException")
    desk.log_in(PASSWORD)
    desk.wait_for_screen("homeScreen")
    desk.window.test_session._recorder.note("The code came after 12 s.")
    session = desk.window.session
    assert session
    control = SandboxControl(str(session.environment.endpoint), 10)
    control.arm(Fault("error", "ResendConfirmationCode", code="LimitExceededException"))
    settle(desk)


def settle(desk: Desk) -> None:
    """Wait until nothing is being read or done."""
    window = desk.window

    def is_still() -> bool:
        QApplication.processEvents()
        busy = (window.reads, window.calls, window.admin, window.cases, window.test_session)
        return not any(each.is_busy for each in busy)

    desk.wait(is_still)
    # Twice the pause of what waits for a double click.
    desk.qtbot.wait(2)


def close_dialogs(desk: Desk) -> None:
    """Close what is open over the window."""
    for dialog in desk.window.findChildren(QDialog):
        if dialog.isVisible():
            dialog.reject()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    QApplication.processEvents()
