"""The benchmarks run through on a small scale; what they measure is looked at by hand."""

from __future__ import annotations

import subprocess
import sys

import pytest


@pytest.mark.parametrize(
    "arguments",
    [
        [
            "tests.bench.sandbox_speed",
            "--users",
            "0",
            "20",
            "--moto-users",
            "20",
            "--calls",
            "8",
            "--starts",
            "1",
        ],
        ["tests.bench.sandbox_fuzz", "--requests", "50", "--rounds", "1"],
        ["tests.bench.journey_bytes", "--users", "2", "--journeys", "1"],
        ["tests.bench.quota_meter", "--calls", "30"],
        ["tests.bench.record", "--entries", "40"],
        ["tests.bench.sandbox_state", "--users", "80", "--calls", "80"],
    ],
    ids=["speed", "fuzz", "journey bytes", "quota meter", "record", "state"],
)
def test_it_runs_through(arguments: list[str]) -> None:
    done = subprocess.run([sys.executable, "-m", *arguments], capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr
    assert done.stdout
