"""The benchmarks run through on a small scale; what they measure is looked at by hand."""

from __future__ import annotations

import json
import subprocess
import sys
from typing import TYPE_CHECKING

import pytest

from tests.bench.__main__ import NAMES
from tests.bench.figures import Figure, table

if TYPE_CHECKING:
    from pathlib import Path


def test_the_fuzz_runs_through() -> None:
    command = [sys.executable, "-m", "tests.bench.sandbox_fuzz", "--requests", "50", "--rounds", "1"]
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr
    assert done.stdout


@pytest.mark.parametrize("name", NAMES)
def test_it_gives_figures(name: str, tmp_path: Path) -> None:
    file = tmp_path / "figures.json"
    command = [sys.executable, "-m", "tests.bench", name, "--small", "--json", str(file)]
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr
    figures = json.loads(file.read_text(encoding="utf-8"))["figures"]
    assert figures
    assert all(figure["value"] >= 0 for figure in figures)
    assert all(figure["what"] in done.stdout for figure in figures)


def test_a_missed_goal_is_explained_below_the_table() -> None:
    lines = table(
        [
            Figure("start", 300, "ms", 100, "a bare window", most_ratio=2, why="the sheet takes 150 ms"),
            Figure("click", 5, "ms", most=8, why="not so"),
            Figure("all", 12.345, "MB"),
        ]
    ).splitlines()
    assert lines[2:5] == [
        "| start | 300 ms | a bare window: 100 ms | 3.00 x | ≤ 2 x: missed |",
        "| click | 5 ms | | | ≤ 8 ms |",
        "| all | 12.3 MB | | | |",
    ]
    assert lines[5:] == ["", "Goals that are missed:", "", "- start: the sheet takes 150 ms"]
