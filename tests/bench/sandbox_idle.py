"""How often a sandbox wakes up that nobody calls: the app waits for its changes, and a tester thinks.

    python -m tests.bench sandbox_idle

Counted are the context switches of all its threads on Linux, elsewhere those that the system tells of it.
"""

from __future__ import annotations

import contextlib
import sys
import tempfile
import threading
import time
from pathlib import Path
from typing import TYPE_CHECKING

import psutil

from tests.bench.figures import Figure
from tests.bench.sandbox_servers import sandbox

if TYPE_CHECKING:
    from collections.abc import Iterator


def measure(small: bool) -> Iterator[Figure]:
    """Over 20 seconds."""
    seconds = 1 if small else 20
    with tempfile.TemporaryDirectory() as folder, sandbox("--state", f"{Path(folder) / 'state'}") as server:
        client, waiter = server.client(), server.client()
        server.sign_up(client)
        _, now = client.send("GET", "/sandbox/changes?since=0", {})
        since = now.partition(b'"now":')[2].partition(b",")[0].decode()

        def wait() -> None:
            with contextlib.suppress(ConnectionError):
                waiter.send("GET", f"/sandbox/changes?since={since}", {})

        thread = threading.Thread(target=wait)
        thread.start()
        # What it still writes of the sign-up, it writes within that time.
        time.sleep(0 if small else 3)
        before = _switches(server.process.pid)
        time.sleep(seconds)
        woken = _switches(server.process.pid) - before
        server.sign_up(client)
        thread.join()
        for each in (client, waiter):
            each.close()
    yield Figure("idle sandbox: wake-ups", max(0, woken) / seconds, "a second", most=1)


def _switches(pid: int) -> int:
    """How often its threads were let run so far."""
    if sys.platform != "linux":
        return int(sum(psutil.Process(pid).num_ctx_switches()))
    lines = [
        line
        for task in Path(f"/proc/{pid}/task").iterdir()
        for line in (task / "status").read_text(encoding="utf-8").splitlines()
    ]
    return sum(int(line.split()[1]) for line in lines if "ctxt_switches" in line)
