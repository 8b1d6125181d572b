"""The window as the app has it, over a sandbox of its own: for what is measured through it."""

from __future__ import annotations

import os
import tempfile
from contextlib import contextmanager
from pathlib import Path
from types import SimpleNamespace
from typing import TYPE_CHECKING, Any

# No display is needed, and no keychain asked.
os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import QEvent, qInstallMessageHandler
from PySide6.QtWidgets import QApplication
from pytestqt.qt_compat import qt_api

from gui.cognito.sandbox_users import MOST, SandboxUsers
from gui.look import theme
from gui.machine.garbage import GarbageCollector
from gui.machine.runner import end_threads
from tests.conftest import Sandbox, start_sandbox
from tests.quick_bot import QuickBot
from tests.tester import Desk

if TYPE_CHECKING:
    from collections.abc import Iterator


def dressed_app() -> QApplication:
    """The application as ``gui.app`` makes it."""
    qInstallMessageHandler(lambda *_: None)  # the offscreen platform excuses itself
    qt_api.set_qt_api("pyside6")
    app = QApplication([])
    app.setStyle("Fusion")
    theme.dress(app)
    GarbageCollector(app)
    return app


@contextmanager
def open_window(*, users: int = 0) -> Iterator[tuple[Desk, Sandbox]]:
    """The window on show over a pool of so many users, which has no limits."""
    with open_desk(users=users) as (desk, running):
        desk.use(running.environment)
        yield desk, running


@contextmanager
def open_desk(*, users: int = 0) -> Iterator[tuple[Desk, Sandbox]]:
    """The window before it works on that pool."""
    dressed_app()
    running = start_sandbox("--no-limits")
    put_users(running, users)
    with new_desk() as desk:
        yield desk, running
    running.stop()
    end_threads(2)


@contextmanager
def new_desk() -> Iterator[Desk]:
    """A window with a folder of its own, before it works on any pool."""
    with tempfile.TemporaryDirectory(ignore_cleanup_errors=True) as name:
        bot: Any = SimpleNamespace(node=SimpleNamespace())
        desk = Desk(QuickBot(bot), Path(name))
        desk.window.resize(1280, 820)
        desk.window.activateWindow()
        yield desk
        desk._close(desk.window)
        desk.window.deleteLater()
        QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


def put_users(running: Sandbox, count: int) -> None:
    """Have the pool so many users more."""
    users = SandboxUsers(running.endpoint, running.user_pool_id, 60)
    for first in range(0, count, MOST):
        some = range(first, min(first + MOST, count))
        users.put([{"username": f"user+{number}@example.com", "status": "CONFIRMED"} for number in some])
