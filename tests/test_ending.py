"""The app is asked to end from outside, while a dialog is open: it closes all, and ends its sandbox."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
from typing import TYPE_CHECKING

import psutil
import pytest

from gui.machine.ending import Ending
from gui.machine.own_process import own_command

if TYPE_CHECKING:
    from pathlib import Path

    from PySide6.QtWidgets import QApplication

pytestmark = pytest.mark.skipif(os.name != "posix", reason="signals as POSIX has them")
#: Opens a dialog that nobody closes once the sandbox serves, and says so.
BUSY = """
import sys
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QMessageBox
from gui.command_line import main
from gui.desk.window import Window

def ready(self, environment, before=Window.sandbox_ready):
    before(self, environment)
    QTimer.singleShot(0, lambda: print("open", flush=True))
    box = QMessageBox(self)
    print("returned", box.exec(), flush=True)

Window.sandbox_ready = ready
sys.exit(main(sys.argv[1:]))
"""


@pytest.mark.parametrize(("name", "status"), [("SIGINT", 130), ("SIGTERM", 0), ("SIGHUP", 0)])
def test_a_signal_closes_all_that_is_open(tmp_path: Path, name: str, status: int) -> None:
    app = psutil.Popen(
        [sys.executable, "-c", BUSY, "--data-dir", str(tmp_path)],
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
    )
    assert app.stdout.readline() == "open\n"
    (sandbox,) = app.children()
    app.send_signal(getattr(signal, name))
    told, errors = app.communicate(timeout=30)
    assert (app.returncode, errors) == (status, "")
    assert told.startswith("returned ")
    assert not sandbox.is_running()
    log = (tmp_path / "signup-desk.log").read_text(encoding="utf-8")
    assert log.endswith(f"end: exit status {status}\n")
    # The journal is closed: SQLite has put its log away.
    assert [file.name for file in tmp_path.glob("*.sqlite-wal")] == []


class Session:
    """A desktop's session manager, which Python can make none of."""

    def setRestartCommand(self, command: list[str]) -> None:
        self.command = command


def test_a_desktop_that_restores_its_session_is_told_how(qapp: QApplication) -> None:
    numbers = (signal.SIGINT, signal.SIGTERM, signal.SIGHUP)
    before = [signal.getsignal(number) for number in numbers]
    ending = Ending(qapp, own_command("--data-dir", "/data"))
    session = Session()
    ending.tell_session(session)  # type: ignore[arg-type]
    ending.let_go()
    for number, handler in zip(numbers, before, strict=True):
        signal.signal(number, handler)
    assert session.command[-2:] == ["--data-dir", "/data"]
