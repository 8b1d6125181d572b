"""What the app takes of the machine while nobody does anything in it, and while it waits for a reply.

    python -m tests.bench idle

The idle window is the app's own process with its sandbox, some time after its start: wake-ups are the context
switches that its threads asked for, as Linux counts them. A spinner turns in a window of this process, and
beside it, as the floor, in a bare one.
"""

from __future__ import annotations

import math
import os
import subprocess
import sys
import tempfile
import time
from pathlib import Path
from typing import TYPE_CHECKING, Final

import psutil
import urllib3

from gui.cognito.phone_calls.journey import Step
from gui.phone.buttons import BusyButton
from tests.bench.figures import Figure
from tests.bench.journey_bytes import settle
from tests.bench.window import open_window
from tests.tester import new_address

if TYPE_CHECKING:
    from collections.abc import Iterator

    from tests.conftest import Sandbox
    from tests.tester import Desk

#: The caret blinks for ten seconds after the last key, and worker threads without work end after ten.
_SETTLED_SECONDS: Final = 25
_BARE: Final = """
from PySide6.QtWidgets import QApplication, QLineEdit
app = QApplication([])
field = QLineEdit()
field.show()
field.activateWindow()
app.exec()
"""


def measure(small: bool) -> Iterator[Figure]:
    """Both over some seconds."""
    seconds = 1.0 if small else 15.0
    yield from idle(seconds, 0.5 if small else _SETTLED_SECONDS)
    yield spinner(0.3 if small else 5.0)


def idle(seconds: float, settled: float) -> Iterator[Figure]:
    environment = os.environ | {"QT_QPA_PLATFORM": "offscreen"}
    environment["PYTHON_KEYRING_BACKEND"] = "keyring.backends.null.Keyring"
    with tempfile.TemporaryDirectory(ignore_cleanup_errors=True) as folder:
        commands = (["-m", "gui", "--data-dir", folder], ["-c", _BARE])
        apps = [
            subprocess.Popen([sys.executable, *command], env=environment, stderr=subprocess.DEVNULL)
            for command in commands
        ]
        try:
            time.sleep(settled)
            before = [(switches(app.pid), cpu(app.pid)) for app in apps]
            time.sleep(seconds)
            after = [(switches(app.pid), cpu(app.pid)) for app in apps]
        finally:
            for app in apps:
                app.terminate()
                app.wait(20)
    ours, bare = (
        (woken(early[0], late[0]) / seconds, 100 * (late[1] - early[1]) / seconds)
        for early, late in zip(before, after, strict=True)
    )
    window = "a bare window with a field"
    yield Figure("idle window: wake-ups", ours[0], "a second", bare[0], window, most=2)
    yield Figure("idle window: of a core", ours[1], "%", bare[1], window, most=1)


def woken(before: dict[int, int], after: dict[int, int]) -> int:
    """Of a thread that has ended meanwhile, nothing is known any more."""
    return sum(count - before.get(thread, 0) for thread, count in after.items())


def spinner(seconds: float) -> Figure:
    """While a reply is waited for, beside the same button alone in a window."""
    with open_window() as (desk, running):
        desk.register(new_address())
        settle(desk, Step.UNCONFIRMED)
        begin_call(desk, running, 3 * seconds)
        turn(seconds / 2)
        ours = share(seconds)
        desk.wait(lambda: not desk.window.phone.current.busy)
        button = BusyButton("VERIFY", "bare")
        button.show()
        button.busy = True
        bare = share(seconds)
        button.busy = False
        button.close()
    return Figure("busy spinner: of a core", ours, "%", bare, "the button alone in a window", most=2)


def begin_call(desk: Desk, running: Sandbox, seconds: float) -> None:
    """Press VERIFY; the reply comes so many seconds late."""
    fault = {"operation": "ConfirmSignUp", "kind": "latency", "seconds": seconds}
    with urllib3.PoolManager() as http:
        http.request("PUT", f"{running.endpoint}/sandbox/faults", json={"faults": [fault]})
    desk.paste("verifyCode", "000000")
    desk.click("verifyButton")


def share(seconds: float) -> float:
    """What the process takes of a core, in percent, while the event loop turns so long."""
    began, used = time.perf_counter(), time.process_time()
    turn(seconds)
    return 100 * (time.process_time() - used) / (time.perf_counter() - began)


def turn(seconds: float) -> None:
    from PySide6.QtCore import QEventLoop, QTimer

    loop = QEventLoop()
    QTimer.singleShot(math.ceil(1000 * seconds), loop.quit)
    loop.exec()


def cpu(pid: int) -> float:
    """Seconds that a process has taken of a core so far."""
    times = psutil.Process(pid).cpu_times()
    return float(times.user + times.system)


def switches(pid: int) -> dict[int, int]:
    """How often each thread of a process has waited for something so far, and was woken up."""
    if sys.platform != "linux":
        return {pid: int(psutil.Process(pid).num_ctx_switches().voluntary)}
    return {
        int(task.name): int(line.split()[1])
        for task in Path(f"/proc/{pid}/task").iterdir()
        for line in (task / "status").read_text(encoding="utf-8").splitlines()
        if line.startswith("voluntary_ctxt_switches")
    }
