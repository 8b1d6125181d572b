"""Where no window can be opened, the app says so in a sentence and ends with status 3."""

from __future__ import annotations

import os
import re
import subprocess
import sys
from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from pathlib import Path

pytestmark = pytest.mark.skipif(not sys.platform.startswith("linux"), reason="elsewhere there is a display")
QT_VARIABLES = ("DISPLAY", "WAYLAND_DISPLAY", "XDG_RUNTIME_DIR", "XAUTHORITY")


def start(folder: Path, *arguments: str, **variables: str) -> subprocess.CompletedProcess[str]:
    """Start the app in an environment without a display, but for ``variables``."""
    clean = {
        name: value
        for name, value in os.environ.items()
        if not name.startswith("QT_") and name not in QT_VARIABLES
    }
    return subprocess.run(
        [sys.executable, "-m", "gui", "--data-dir", str(folder), *arguments],
        env=clean | variables,
        stdin=subprocess.DEVNULL,
        capture_output=True,
        text=True,
        timeout=60,
    )


#: What a machine without the X libraries says instead: the suite does without them.
NO_X = "The system library lib.* is missing: "


@pytest.mark.parametrize(
    ("variables", "words"),
    [
        ({}, "There is no display here: start Signup Desk in a desktop session, or set DISPLAY"),
        ({"DISPLAY": ""}, "There is no display here"),
        ({"DISPLAY": ":987"}, f"The display :987 does not answer: check DISPLAY|{NO_X}"),
        ({"DISPLAY": "nonsense"}, f"The display nonsense does not answer: check DISPLAY|{NO_X}"),
        (
            {"WAYLAND_DISPLAY": "wayland-9"},
            "The Wayland display wayland-9 does not exist|The system library libwayland-.* is missing",
        ),
        ({"QT_QPA_PLATFORM": "nonsense"}, "Qt knows no platform 'nonsense': unset QT_QPA_PLATFORM"),
        ({"QT_QPA_PLATFORM": ";"}, "Qt knows no platform ''"),
        ({"QT_QPA_PLATFORM": "xcb", "DISPLAY": ":987"}, f"The display :987 does not answer|{NO_X}"),
    ],
    ids=str,
)
def test_it_says_why_in_one_sentence_and_ends_with_status_3(
    tmp_path: Path, variables: dict[str, str], words: str
) -> None:
    ended = start(tmp_path, **variables)
    # An abort, and its core dump, would be a negative status.
    assert ended.returncode == 3, ended.stderr
    assert ended.stdout == ""
    (line,) = ended.stderr.splitlines()
    assert re.match(f"signup-desk: ({words})", line), line
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize("variables", [{}, {"DISPLAY": ":987"}, {"QT_QPA_PLATFORM": "xcb"}], ids=str)
def test_the_tour_needs_no_display_whatever_is_named(tmp_path: Path, variables: dict[str, str]) -> None:
    nowhere = ("--user-pool-id", "us-east-1_N", "--client-id", "c", "--endpoint-url", "http://127.0.0.1:9")
    ended = start(tmp_path, *nowhere, "--tour", str(tmp_path / "pictures"), **variables)
    # It walks, and comes to where there is no pool.
    assert (ended.returncode, ended.stderr) == (1, "")
    assert ended.stdout.startswith("1 FAILED  sign-up: ")
