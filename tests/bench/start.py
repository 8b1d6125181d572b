"""How long the app takes from its start to where it can be worked with.

    python -m tests.bench start

Each start is a process with a data folder of its own. The form is beside a bare window of PySide6 with as
many widgets, the verification screen beside moto's own server from its start to the first pool that it makes.
"""

from __future__ import annotations

import json
import os
import subprocess
import sys
import tempfile
import time
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final

from tests.bench.figures import Figure, interleaved
from tests.bench.sandbox_servers import plain_moto

if TYPE_CHECKING:
    from collections.abc import Iterator

_DRIVEN: Final = Path(__file__).with_name("driven_app.py")


def measure(small: bool) -> Iterator[Figure]:
    """Both, as medians."""
    rounds = 1 if small else 9
    widgets = int(driven("form")["widgets"])
    form, bare = interleaved(rounds, lambda: _start("form"), lambda: _start("bare", str(widgets)))
    yield Figure(
        "process start to a sign-up form that takes a key",
        form,
        "ms",
        bare,
        f"a bare window of {widgets} widgets",
        most_ratio=1.5,
        why="its own modules and those of the library beyond Qt take 270 ms to import (117 data classes "
        "65 of them), the window 70, the style sheet 35, the first paint 60; tried: the style sheet once "
        "the window is built (kept: 70 to 100 ms less), importing later what opens later (kept: 20), the "
        "sandbox started first (no difference here), no garbage collected meanwhile (30 less: not kept)",
    )
    verify, moto = interleaved(rounds, lambda: _start("verify"), _first_pool_of_moto)
    yield Figure(
        "process start to the first sign-up's verification screen",
        verify,
        "ms",
        moto,
        "`moto_server`, from its start to its first pool",
        most_ratio=1.2,
        why="beside the start above, boto3 is imported and a client made, some 450 ms of this process, while "
        "the sandbox starts on the other of two cores; tried: the sandbox started before the window is "
        "imported (kept: the fastest of six starts 90 ms sooner, the median alike)",
    )


def driven(*goal: str) -> dict[str, Any]:
    """What `driven_app.py` tells of a run of its own."""
    environment = os.environ | {"QT_QPA_PLATFORM": "offscreen"}
    environment["PYTHON_KEYRING_BACKEND"] = "keyring.backends.null.Keyring"
    with tempfile.TemporaryDirectory(ignore_cleanup_errors=True) as folder:
        command = [sys.executable, "-P", str(_DRIVEN), *goal]
        if not goal[0].startswith("bare"):
            command.append(folder)
        done = subprocess.run(command, env=environment, capture_output=True, text=True, check=True)
        told: dict[str, Any] = json.loads(done.stdout.splitlines()[-1])
        return told


def _start(*goal: str) -> float:
    begun = time.time()
    return 1000 * float(driven(*goal)["at"] - begun)


def _first_pool_of_moto() -> float:
    begun = time.perf_counter()
    with plain_moto() as server:
        server.make_pool()
        return 1000 * (time.perf_counter() - begun)
