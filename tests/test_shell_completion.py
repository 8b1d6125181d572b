"""The command line explains itself: each command in the help, each option in the shell completion."""

from __future__ import annotations

import re
import shutil
import subprocess
from contextlib import suppress
from typing import TYPE_CHECKING

import pytest

from gui.command_line import main

if TYPE_CHECKING:
    from pathlib import Path

COMMANDS = ("sandbox", "check", "sessions", "export", "completion")
#: What bash asks the completion for, at the end of its arguments.
ASK = """
source "$1"; shift
COMP_WORDS=("$@"); COMP_CWORD=$(($# - 1))
$(complete -p signup-desk | sed 's/.*-F \\([^ ]*\\).*/\\1/')
printf '%s\\n' "${COMPREPLY[@]}"
"""


def said(capsys: pytest.CaptureFixture[str], *arguments: str) -> str:
    with suppress(SystemExit):
        main([*arguments])
    return capsys.readouterr().out


def test_the_help_lists_each_command(capsys: pytest.CaptureFixture[str]) -> None:
    listed = re.findall(r"^    (\w+) +\w", said(capsys, "--help"), re.MULTILINE)
    assert tuple(listed) == COMMANDS


@pytest.mark.parametrize("command", COMMANDS)
def test_each_command_has_a_help_of_its_own(capsys: pytest.CaptureFixture[str], command: str) -> None:
    assert said(capsys, command, "--help").startswith(f"usage: signup-desk {command} [-h]")


def test_a_command_behind_options_is_told_to_come_first(capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit) as end:
        main(["--debug", "check"])
    assert end.value.code == 2
    assert "the command comes first: signup-desk check ...\n" in capsys.readouterr().err


@pytest.mark.parametrize("shell", ["bash", "zsh", "fish", "powershell"])
def test_a_shell_is_told_of_commands_and_options(capsys: pytest.CaptureFixture[str], shell: str) -> None:
    script = said(capsys, "completion", shell)
    for word in (*COMMANDS, "data-dir", "allow-host", "mask-addresses"):
        assert word in script


@pytest.mark.skipif(shutil.which("bash") is None, reason="no bash")
@pytest.mark.parametrize(
    ("words", "offered"),
    [
        (("ch",), ["check"]),
        (("--da",), ["--data-dir"]),
        (("sandbox", "--al"), ["--allow-host"]),
        (("export", "--format", "h"), ["html", "har"]),
        (("--config", "am"), ["amplify_outputs.json"]),
    ],
)
def test_bash_completes(
    capsys: pytest.CaptureFixture[str], tmp_path: Path, words: tuple[str, ...], offered: list[str]
) -> None:
    script = tmp_path / "completion"
    script.write_text(said(capsys, "completion", "bash"), encoding="utf-8")
    (tmp_path / "amplify_outputs.json").touch()
    asked = ["bash", "-c", ASK, "bash", str(script), "signup-desk", *words]
    ended = subprocess.run(asked, cwd=tmp_path, capture_output=True, text=True, check=True)
    assert ended.stdout.split() == offered
