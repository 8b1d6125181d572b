"""The command line: what it answers without a window, and where it keeps what."""

from __future__ import annotations

import os
import sqlite3
import subprocess
import sys
from contextlib import closing
from importlib import metadata
from typing import TYPE_CHECKING

import psutil
import pytest

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
        ("--version", f"signup-desk {metadata.version('signup-desk')}\n"),
        ("--help", "usage: signup-desk "),
        ("--data-dir", "/elsewhere/signup-desk\n"),
    ],
)
def test_it_answers_without_loading_qt(argument: str, words: str) -> None:
    answered = watched(argument, XDG_DATA_HOME="/elsewhere", COLUMNS="100")
    assert answered.returncode == 0
    assert answered.stdout.startswith(words)
    assert answered.stderr == "[]\n"


@pytest.mark.parametrize("option", ["--version", "--data-dir", "--tour"])
def test_the_help_names_every_option(option: str) -> None:
    assert f"  {option}" in watched("--help").stdout


def test_an_unknown_option_is_refused_with_status_2() -> None:
    refused = watched("--nonsense")
    assert refused.returncode == 2
    assert "unrecognized arguments: --nonsense" in refused.stderr


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
            calls = [operation for (operation,) in database.execute("SELECT operation FROM exchange")]
        except sqlite3.OperationalError:
            return []  # the table has not been made yet
    return calls if "ListUsers" in calls else []
