"""The benchmarks' table, and the fuzz on a small scale. `.ci/run` runs each benchmark on a small scale."""

from __future__ import annotations

import subprocess
import sys

from tests.bench.figures import Figure, table


def test_the_fuzz_runs_through() -> None:
    command = [sys.executable, "-m", "tests.bench.sandbox_fuzz", "--requests", "50", "--rounds", "1"]
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr
    assert done.stdout


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
