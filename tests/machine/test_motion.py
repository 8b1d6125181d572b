"""What the system says of motion, in its own program's words."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING

import pytest

from gui.machine.motion import ask_for_less_motion

if TYPE_CHECKING:
    from pathlib import Path

    from PySide6.QtWidgets import QApplication
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
    qapp: QApplication,
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
    ask_for_less_motion(qapp, heard.append)
    qtbot.waitUntil(lambda: heard == [less])


def test_a_system_that_cannot_be_asked_says_nothing(
    qapp: QApplication, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("PATH", str(tmp_path))
    heard: list[bool] = []
    ask_for_less_motion(qapp, heard.append)
    assert heard == []
