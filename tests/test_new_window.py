"""A second window is a process of its own with the same data: both are recorded, and each ends by itself."""

from __future__ import annotations

import os
import sqlite3
import subprocess
import sys
from contextlib import closing
from typing import TYPE_CHECKING

import psutil
import pytest
from PySide6.QtCore import QRect
from PySide6.QtWidgets import QWidget

from gui.desk.new_window import take_place

if TYPE_CHECKING:
    from pathlib import Path

    from pytestqt.qtbot import QtBot

#: Opens a new window, and is closed once its own sandbox serves.
FIRST = """
import sys
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QApplication
from gui.command_line import main
from gui.desk.window import Window

def ready(self, environment, before=Window.sandbox_ready):
    before(self, environment)
    self.findChild(QAction, "newWindow").trigger()
    QApplication.quit()

Window.sandbox_ready = ready
sys.exit(main(sys.argv[1:]))
"""


def test_a_new_window_goes_on_without_the_first(qtbot: QtBot, tmp_path: Path) -> None:
    command = [sys.executable, "-c", FIRST, "--data-dir", str(tmp_path)]
    first = subprocess.run(command, env=os.environ, capture_output=True, text=True, timeout=60)
    assert (first.returncode, first.stderr) == (0, "")
    (second,) = over(tmp_path)
    try:
        qtbot.waitUntil(lambda: sessions(tmp_path) == 2, timeout=30_000)
    finally:
        second.terminate()
    gone, _ = psutil.wait_procs([second], timeout=30)
    assert gone
    assert over(tmp_path) == []
    log = (tmp_path / "signup-desk.log").read_text(encoding="utf-8")
    assert log.count("end: exit status 0") == 2


def over(folder: Path) -> list[psutil.Process]:
    """The apps that work over ``folder``."""
    found = psutil.process_iter(["cmdline"])
    return [each for each in found if (each.info["cmdline"] or [])[-2:] == ["--data-dir", str(folder)]]


def sessions(folder: Path) -> int:
    """How many sessions have made calls, as the record says."""
    with closing(sqlite3.connect(folder / "journal.sqlite")) as journal:
        count: int = journal.execute("SELECT count(DISTINCT session) FROM entry").fetchone()[0]
    return count


@pytest.mark.parametrize(
    ("place", "taken"), [("132,132", (132, 132)), ("500,132", (0, 132)), ("9000,9000", (0, 0)), ("", (7, 9))]
)
def test_it_opens_a_step_further_and_whole_on_the_screen(
    qtbot: QtBot, monkeypatch: pytest.MonkeyPatch, place: str, taken: tuple[int, int]
) -> None:
    monkeypatch.setenv("SIGNUP_DESK_PLACE", place)
    window = QWidget()
    qtbot.addWidget(window)
    window.setGeometry(7, 9, 400, 300)
    assert window.screen().availableGeometry() == QRect(0, 0, 800, 800)
    take_place(window)
    assert (window.x(), window.y()) == taken
    # Its own sandbox and the windows that it opens are told nothing of it.
    assert "SIGNUP_DESK_PLACE" not in os.environ
