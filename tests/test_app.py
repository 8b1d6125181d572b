"""The command line: what it answers without a window, and where it keeps what."""

from __future__ import annotations

import os
import sqlite3
import subprocess
import sys
from contextlib import closing
from typing import TYPE_CHECKING

import psutil
import pytest

from gui import __version__

if TYPE_CHECKING:
    from pathlib import Path

    from pytestqt.qtbot import QtBot

#: Runs the app, then says whether it has imported Qt.
WATCHED = """
import sys
from gui.command_line import main
try:
    status = main(sys.argv[1:])
except SystemExit as end:
    status = end.code
sys.stdout.flush()
heavy = ("PySide6", "shiboken6", "botocore", "boto3")
print([name for name in heavy if name in sys.modules], file=sys.stderr)
sys.exit(status)
"""


def watched(*arguments: str, **variables: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [sys.executable, "-c", WATCHED, *arguments],
        env=os.environ | variables,
        capture_output=True,
        text=True,
        timeout=60,
    )


@pytest.mark.parametrize(
    ("argument", "words"),
    [
        ("--version", f"signup-desk {__version__}\n"),
        ("--help", "usage: signup-desk "),
        ("--data-dir", "/elsewhere/signup-desk\n"),
    ],
)
def test_it_answers_without_loading_qt(argument: str, words: str) -> None:
    answered = watched(argument, XDG_DATA_HOME="/elsewhere", COLUMNS="100")
    assert answered.returncode == 0
    assert answered.stdout.startswith(words)
    assert answered.stderr == "[]\n"


def test_a_folder_may_be_called_show(tmp_path: Path) -> None:
    nowhere = watched("--data-dir", "show", "--config", "no-such-file")
    assert nowhere.returncode == 2
    assert nowhere.stdout == ""


@pytest.mark.parametrize("option", ["--version", "--data-dir", "--tour", "--debug"])
def test_the_help_names_every_option(option: str) -> None:
    assert f"  {option}" in watched("--help").stdout


def test_an_unknown_option_is_refused_with_status_2() -> None:
    refused = watched("--nonsense")
    assert refused.returncode == 2
    assert "unrecognized arguments: --nonsense" in refused.stderr


#: Runs the app, and in its window, once it is on show, what stands in for {act}; then it quits.
WITH_ACT = """
import faulthandler, sys
from PySide6.QtCore import QTimer, qWarning
from PySide6.QtWidgets import QApplication
from gui.command_line import main
from gui.desk.window import Window

def build(self, *_):
    raise LookupError("s3cret-v4lue")

def act():
    QTimer.singleShot(0, QApplication.quit)
    {act}

def show(self, before=Window.show):
    before(self)
    # After what the app does at once.
    QTimer.singleShot(0, lambda: QTimer.singleShot(0, act))

{patch}
sys.exit(main(sys.argv[1:]))
"""
#: A pool where nothing answers: these tests need no sandbox.
NOWHERE = (
    "--user-pool-id",
    "us-east-1_Nowhere00",
    "--client-id",
    "c",
    "--endpoint-url",
    "http://127.0.0.1:9",
)


def app(
    folder: Path, patch: str, act: str = "pass", *more: str, **variables: str
) -> subprocess.CompletedProcess[str]:
    code = WITH_ACT.format(act=act, patch=patch)
    return subprocess.run(
        [sys.executable, "-c", code, "--data-dir", str(folder), *NOWHERE, *more],
        env=os.environ | variables,
        capture_output=True,
        text=True,
        timeout=60,
    )


def test_an_exception_while_the_window_is_built_is_a_sentence_and_a_report(tmp_path: Path) -> None:
    ended = app(tmp_path, "Window.__init__ = build")
    assert (ended.returncode, ended.stdout) == (1, "")
    crashes = tmp_path / "crashes.txt"
    assert ended.stderr == (
        "signup-desk: Something went wrong inside Signup Desk (LookupError), and it has ended. "
        f"The details are in {crashes}.\n"
    )
    assert "in build" in crashes.read_text(encoding="utf-8")
    log = (tmp_path / "signup-desk.log").read_text(encoding="utf-8")
    assert "crashed: LookupError in build (" in log
    assert log.endswith("end: exit status 1\n")
    assert "s3cret" not in log + crashes.read_text(encoding="utf-8")


def test_the_log_tells_of_start_environment_warnings_crashes_and_end(tmp_path: Path) -> None:
    act = "qWarning('an odd font'); raise LookupError('s3cret-v4lue')"
    ended = app(tmp_path, "Window.show = show", act)
    assert (ended.returncode, ended.stderr) == (0, "Qt: an odd font\n")
    log = (tmp_path / "signup-desk.log").read_text(encoding="utf-8")
    for words, line in zip(
        (
            f"INFO    gui.command_line: start: {sys.platform}, Python 3.",
            f"INFO    gui.app: signup-desk {__version__}, Qt 6.",
            "INFO    gui.desk.window: environment: Command line",
            "WARNING gui.app: Qt: an odd font",
            "ERROR   gui.machine.crash: crashed: LookupError in act (",
            "INFO    gui.command_line: end: exit status 0",
        ),
        log.splitlines(),
        strict=True,
    ):
        assert words in line
    assert "s3cret" not in log


def test_a_crash_of_native_code_is_reported_at_the_next_start(tmp_path: Path) -> None:
    crashed = app(tmp_path, "Window.show = show", "faulthandler._sigsegv()")
    assert crashed.returncode not in (0, 1, 2, 3)
    assert app(tmp_path, "Window.show = show").returncode == 0
    assert "in act" in (tmp_path / "crashes.txt").read_text(encoding="utf-8")
    log = (tmp_path / "signup-desk.log").read_text(encoding="utf-8")
    assert log.count("the last run was ended by native code") == 1


@pytest.mark.parametrize("zone", ["<+99>-99", "AAA0<+99>-99", "nonsense", ":/"])
def test_it_starts_with_a_nonsensical_time_zone(tmp_path: Path, zone: str) -> None:
    ended = app(tmp_path, "Window.show = show", TZ=zone)
    assert ended.returncode == 0, ended.stderr
    said = "signup-desk: TZ is no usable time zone: times are shown in UTC.\n"
    assert ended.stderr == (said if "99" in zone else "")


def test_what_the_app_keeps_lies_in_the_chosen_folder(qtbot: QtBot, tmp_path: Path) -> None:
    folder, home = tmp_path / "chosen", tmp_path / "home"
    home.mkdir()
    app = psutil.Popen(
        [sys.executable, "-m", "gui", "--data-dir", str(folder)],
        env=os.environ | {"HOME": str(home), "XDG_DATA_HOME": str(home), "XDG_CONFIG_HOME": str(home)},
        stderr=subprocess.PIPE,
    )
    journal = folder / "journal.sqlite"
    qtbot.waitUntil(lambda: journal.exists() and bool(_calls(journal)), timeout=20_000)
    app.terminate()
    _, errors = app.communicate(timeout=30)
    assert (app.returncode, errors) == (0, b"")
    # The pool's rules and users were read and recorded there, and nothing lies anywhere else.
    assert {"DescribeUserPool", "ListUsers"} <= set(_calls(journal))
    assert [path for path in home.rglob("*") if "signup" in path.name.lower()] == []


def _calls(journal: Path) -> list[str]:
    with closing(sqlite3.connect(journal)) as database:
        try:
            calls = [operation for (operation,) in database.execute("SELECT operation FROM entry")]
        except sqlite3.OperationalError:
            return []  # the table has not been made yet
    return calls if "ListUsers" in calls else []
