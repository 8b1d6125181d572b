"""What is written down of a crash, and what the interpreter leaves when native code ends the process."""

from __future__ import annotations

import os
import stat
import subprocess
import sys
from typing import TYPE_CHECKING

import pytest

from gui.machine.crash_report import CRASH_FILE, FAULT_FILE, add_report, code_lines, headline

if TYPE_CHECKING:
    from pathlib import Path

SECRET = "s3cret-v4lue"


def raised(cause: BaseException | None = None) -> BaseException:
    try:
        raise LookupError(SECRET) from cause
    except LookupError as error:
        return error


def lines_of(error: BaseException) -> str:
    return code_lines(type(error), error, error.__traceback__)


def test_the_errors_before_it_are_named_too_without_their_texts() -> None:
    lines = lines_of(raised(ValueError(SECRET)))
    assert lines.startswith("builtins.ValueError\nand while that was dealt with:\n")
    assert lines.endswith("builtins.LookupError")
    assert "in raised" in lines
    assert SECRET not in lines


def test_a_chain_that_bites_its_tail_comes_to_an_end() -> None:
    first, second = raised(), raised()
    first.__cause__, second.__cause__ = second, first
    assert lines_of(first).count("builtins.LookupError") == 2


def test_the_headline_has_the_kind_and_the_place() -> None:
    error = raised()
    assert headline(type(error), error.__traceback__).startswith(
        "LookupError in raised (test_crash_report.py, "
    )
    assert headline(MemoryError, None) == "MemoryError"


def test_the_file_is_bounded_and_the_last_one_is_kept(tmp_path: Path) -> None:
    file = tmp_path / "data" / CRASH_FILE
    for _ in range(4):
        add_report(file, "x" * 400_000)
    sizes = {each.name: each.stat().st_size for each in file.parent.iterdir()}
    assert set(sizes) == {CRASH_FILE, f"{CRASH_FILE}.1"}
    assert sum(sizes.values()) < 2_000_000


@pytest.mark.skipif(os.name != "posix", reason="permissions")
def test_only_its_user_may_read_it(tmp_path: Path) -> None:
    file = tmp_path / "data" / CRASH_FILE
    add_report(file, "x")
    assert stat.S_IMODE(file.stat().st_mode) == 0o600
    assert stat.S_IMODE(file.parent.stat().st_mode) == 0o700


WATCHED = """
import faulthandler, sys
from pathlib import Path
from gui.machine.crash_report import watch_for_faults
print(watch_for_faults(Path(sys.argv[1])), flush=True)
def read_mail():
    faulthandler._sigsegv()
if sys.argv[2] == "crash":
    read_mail()
"""


def watch(folder: Path, then: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [sys.executable, "-c", WATCHED, str(folder), then], capture_output=True, text=True, check=False
    )


def test_a_crash_of_native_code_is_reported_at_the_next_start_and_once(tmp_path: Path) -> None:
    crashed = watch(tmp_path, "crash")
    assert (crashed.stdout, crashed.stderr) == ("\n", "")
    assert crashed.returncode != 0
    assert "in read_mail" in watch(tmp_path, "end").stdout
    report = (tmp_path / CRASH_FILE).read_text(encoding="utf-8")
    assert "Segmentation fault" in report
    assert "in read_mail" in report
    assert (tmp_path / FAULT_FILE).read_bytes() == b""
    assert watch(tmp_path, "end").stdout == "\n"
    assert (tmp_path / CRASH_FILE).read_text(encoding="utf-8") == report


def test_where_nothing_can_be_written_nothing_is_watched(tmp_path: Path) -> None:
    (tmp_path / "file").touch()
    watched = watch(tmp_path / "file", "end")
    assert (watched.stdout, watched.stderr) == ("\n", "")
