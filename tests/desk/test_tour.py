"""The tour as a command: its pictures, what it prints, its exit status."""

from __future__ import annotations

import os
import subprocess
import sys
from itertools import pairwise
from typing import TYPE_CHECKING

from PySide6.QtGui import QImage

if TYPE_CHECKING:
    from pathlib import Path

STEPS = ["sign-up", "verify", "wrong-code", "code", "confirmed", "signed-in", "signed-out"]


def tour(folder: Path, data: Path, **variables: str) -> subprocess.CompletedProcess[str]:
    """Take the tour where there is no display."""
    clean = {
        name: value
        for name, value in os.environ.items()
        if name not in ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM")
    }
    return subprocess.run(
        [sys.executable, "-m", "gui", "--tour", str(folder), "--data-dir", str(data)],
        env=clean | variables,
        stdin=subprocess.DEVNULL,
        capture_output=True,
        text=True,
        timeout=100,
    )


def colors(picture: QImage) -> int:
    """How many colours stand in it, looked at roughly."""
    points = ((x, y) for x in range(0, picture.width(), 7) for y in range(0, picture.height(), 7))
    return len({picture.pixel(*point) for point in points})


def test_it_goes_every_step_and_takes_a_picture_of_each(tmp_path: Path) -> None:
    folder = tmp_path / "not" / "yet" / "there"
    ended = tour(folder, tmp_path / "data")
    assert (ended.returncode, ended.stderr) == (0, ""), ended.stdout
    lines = ended.stdout.splitlines()
    assert [line.split(":")[0].split() for line in lines] == [
        [str(number), "ok", name] for number, name in enumerate(STEPS, 1)
    ]
    assert sorted(file.name for file in folder.iterdir()) == [
        f"{number:02}-{name}.png" for number, name in enumerate(STEPS, 1)
    ]
    if os.name == "posix":
        assert not [file for file in folder.iterdir() if file.stat().st_mode & 0o077]
    pictures = [QImage(str(file)) for file in sorted(folder.iterdir())]
    assert all(picture.width() >= 1000 and picture.height() >= 600 for picture in pictures)
    assert all(colors(picture) > 20 for picture in pictures)
    assert all(earlier != later for earlier, later in pairwise(pictures))


def test_a_folder_that_cannot_be_made_ends_it_with_status_1(tmp_path: Path) -> None:
    (tmp_path / "in the way").write_text("a file")
    ended = tour(tmp_path / "in the way" / "pictures", tmp_path / "data")
    assert (ended.returncode, ended.stderr) == (1, "")
    (line,) = ended.stdout.splitlines()
    assert line.startswith("The pictures cannot be saved: ")


def test_a_picture_that_cannot_be_written_ends_it_with_status_1(tmp_path: Path) -> None:
    in_the_way = tmp_path / "pictures" / "01-sign-up.png"
    in_the_way.mkdir(parents=True)
    ended = tour(in_the_way.parent, tmp_path / "data")
    assert (ended.returncode, ended.stderr) == (1, "")
    assert ended.stdout == f"1 FAILED  sign-up: {in_the_way} could not be written: Is a directory\n"
