"""``signup-desk sessions`` and ``signup-desk export``, as they are typed."""

from __future__ import annotations

import stat
import subprocess
import sys
from contextlib import closing
from typing import TYPE_CHECKING

import pytest

from gui.evidence.journal import Journal
from tests.evidence.exchanges import exchange

if TYPE_CHECKING:
    from pathlib import Path


def run(*arguments: str) -> subprocess.CompletedProcess[bytes]:
    command = [sys.executable, "-P", "-m", "gui", *arguments]
    return subprocess.run(command, capture_output=True, timeout=100, check=False)


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """A data folder with two sessions."""
    folder = tmp_path / "data"
    for name, environment in (("Codes", "Staging"), ("Names", "Live")):
        with closing(Journal(folder / "journal.sqlite")) as journal:
            journal.describe(name=name)
            journal.record(exchange(address="tester@example.com"), environment)
    return folder


def test_sessions_are_listed_and_the_last_one_written(folder: Path, tmp_path: Path) -> None:
    listed = run("sessions", "--data-dir", str(folder))
    newest, oldest = listed.stdout.decode().splitlines()
    assert newest.endswith("1 calls, 0 errors, 0 pictures  Live  Names")
    assert oldest.endswith("Staging  Codes")
    assert len(run("sessions", "--data-dir", str(folder), "--search", "codes").stdout.splitlines()) == 1
    page = tmp_path / "page.html"
    written = run("export", "last", "--data-dir", str(folder), "-o", str(page), "--mask-addresses")
    assert (written.returncode, written.stdout, written.stderr) == (0, b"", b"")
    assert "<title>Names</title>" in page.read_text(encoding="utf-8")
    assert "tester@example.com" not in page.read_text(encoding="utf-8")
    if sys.platform != "win32":
        assert stat.S_IMODE(page.stat().st_mode) == 0o600
    to_stdout = run("export", oldest.split()[0][:-1], "--data-dir", str(folder), "--format", "csv")
    assert b"Staging" in to_stdout.stdout


@pytest.mark.parametrize(
    ("arguments", "status", "words"),
    [
        (["export", "nothing"], 1, "No session on record begins with"),
        (["export", "2"], 1, "Several sessions begin with"),
        (["export", "last", "-o", "/nowhere/at/all.html"], 1, "cannot be written"),
        (["export", "last", "--format", "pdf"], 2, "invalid choice"),
    ],
)
def test_what_cannot_be_written_is_said(folder: Path, arguments: list[str], status: int, words: str) -> None:
    done = run(*arguments, "--data-dir", str(folder))
    assert (done.returncode, done.stdout) == (status, b"")
    assert words in done.stderr.decode()
    assert "Traceback" not in done.stderr.decode()


def test_no_name_is_an_order_to_the_terminal(tmp_path: Path) -> None:
    """ESC ]0; renames the terminal's window, ESC [2J wipes what stands there."""
    with closing(Journal(tmp_path / "journal.sqlite")) as journal:
        journal.describe(name="Codes\x1b]0;owned\x07\x9b2J")
        journal.record(exchange(), "Staging\x1b[2J")
    (line,) = run("sessions", "--data-dir", str(tmp_path)).stdout.decode().splitlines()
    assert line.endswith("Staging[U+001B][2J  Codes[U+001B]]0;owned[U+0007][U+009B]2J")
    for command in (["export", "\x1b[2J"], ["check", "--env", "\x1b[2J"], ["--env", "\x1b[2J"]):
        refused = run(*command, "--data-dir", str(tmp_path))
        assert "[U+001B][2J" in refused.stderr.decode()
        assert "\x1b" not in refused.stderr.decode() + refused.stdout.decode()
