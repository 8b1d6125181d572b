"""What the app makes is its user's alone."""

from __future__ import annotations

import os
import stat
from typing import TYPE_CHECKING

import pytest

from gui.machine.folders import private_file, private_folder

if TYPE_CHECKING:
    from pathlib import Path

pytestmark = pytest.mark.skipif(os.name != "posix", reason="permissions")


def mode(path: Path) -> int:
    return stat.S_IMODE(path.stat().st_mode)


def test_a_folder_is_made_for_its_user_alone(tmp_path: Path) -> None:
    assert mode(private_folder(tmp_path / "data")) == 0o700
    assert private_folder(tmp_path / "data") == tmp_path / "data"


def test_a_file_is_made_for_its_user_alone_whatever_the_umask(tmp_path: Path) -> None:
    before = os.umask(0)
    try:
        assert mode(private_file(tmp_path / "new")) == 0o600
    finally:
        os.umask(before)


def test_a_file_that_is_there_keeps_its_content_and_becomes_private(tmp_path: Path) -> None:
    file = tmp_path / "old"
    file.write_text("kept")
    file.chmod(0o644)
    assert private_file(file).read_text() == "kept"
    assert mode(file) == 0o600


def test_where_none_can_be_made_it_is_an_os_error(tmp_path: Path) -> None:
    (tmp_path / "file").touch()
    with pytest.raises(OSError, match="file"):
        private_folder(tmp_path / "file")
    with pytest.raises(OSError, match="file"):
        private_file(tmp_path / "file" / "inside")
