"""The man page says what ``--help`` says, and man reads it without a warning."""

from __future__ import annotations

import re
import shutil
import subprocess
from typing import TYPE_CHECKING

import pytest

from gui.command_line import parser
from gui.shell_completion import command_parsers
from resources.packaging.man_page import man_page

if TYPE_CHECKING:
    from pathlib import Path


@pytest.fixture(scope="module")
def page(tmp_path_factory: pytest.TempPathFactory) -> Path:
    file = tmp_path_factory.mktemp("man") / "signup-desk.1"
    file.write_text(man_page(), encoding="utf-8")
    return file


def test_every_option_of_every_command_is_in_it(page: Path) -> None:
    text = page.read_text(encoding="utf-8").replace("\\-", "-")
    readers = [parser(), *command_parsers().values()]
    options = {option for reader in readers for option in reader._option_string_actions}
    assert [option for option in sorted(options) if option not in text] == []
    assert [name for name in command_parsers() if f".SS {name}" not in text] == []


@pytest.mark.skipif(not shutil.which("man"), reason="man is not there")
def test_man_formats_it_without_a_warning(page: Path) -> None:
    command = ["man", "--warnings", "-E", "UTF-8", "-l", "-Tutf8", str(page)]
    made = subprocess.run(
        command, capture_output=True, text=True, timeout=60, env={"MANWIDTH": "80", "PATH": "/usr/bin:/bin"}
    )
    assert (made.returncode, made.stderr) == (0, "")
    plain = re.sub(r"\x1b\[[0-9;]*m|.\x08", "", made.stdout)
    assert "signup-desk - test a mobile app's e-mail sign-up by hand" in plain
    assert "--tour DIR" in plain


@pytest.mark.skipif(not shutil.which("lexgrog"), reason="lexgrog is not there")
def test_apropos_finds_its_name(page: Path) -> None:
    made = subprocess.run(["lexgrog", str(page)], capture_output=True, text=True, timeout=60)
    assert made.returncode == 0
    assert "signup-desk - test a mobile app's e-mail sign-up by hand" in made.stdout
