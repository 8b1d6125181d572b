"""What the system says of motion, in its own program's words."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING

import pytest

from gui.machine.motion import ask_for_less_motion

if TYPE_CHECKING:
    from pathlib import Path

    from pytestqt.qtbot import QtBot


@pytest.mark.parametrize(
    ("platform", "program", "says", "less"),
    [
        ("linux", "gsettings", "false", True),
        ("linux", "gsettings", "true", False),
        ("darwin", "defaults", "1", True),
        ("darwin", "defaults", "0", False),
    ],
)
def test_the_system_is_asked_in_its_own_way(
    qtbot: QtBot,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    platform: str,
    program: str,
    says: str,
    less: bool,
) -> None:
    script = tmp_path / program
    script.write_text(f"#!/bin/sh\necho {says}\n", "utf-8")
    script.chmod(0o755)
    monkeypatch.setenv("PATH", str(tmp_path), prepend=":")
    monkeypatch.setattr(sys, "platform", platform)
    heard: list[bool] = []
    end = ask_for_less_motion(heard.append)
    qtbot.waitUntil(lambda: heard == [less])
    end()


@pytest.mark.usefixtures("qapp")
def test_a_system_that_cannot_be_asked_says_nothing(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("PATH", str(tmp_path))
    heard: list[bool] = []
    ask_for_less_motion(heard.append)()
    assert heard == []


@pytest.mark.usefixtures("qapp")
def test_the_end_of_the_app_waits_for_no_answer(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Qt would warn of a process that still runs."""
    script = tmp_path / "gsettings"
    script.write_text("#!/bin/sh\nexec sleep 60\n", "utf-8")
    script.chmod(0o755)
    monkeypatch.setenv("PATH", str(tmp_path), prepend=":")
    monkeypatch.setattr(sys, "platform", "linux")
    heard: list[bool] = []
    ask_for_less_motion(heard.append)()
    assert heard in ([], [False])
