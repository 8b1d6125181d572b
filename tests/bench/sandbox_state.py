"""What `--state` costs a sandbox of 50,000 users: the longest hold-up of a call, the restart, the disk.

    python -m tests.bench sandbox_state

A sandbox with a state file and one without are filled and measured in turns, so that what else the machine
does befalls both. While one client signs users up, another looks at one user again and again.
"""

from __future__ import annotations

import tempfile
import threading
import time
from contextlib import ExitStack
from functools import partial
from pathlib import Path
from statistics import median
from typing import TYPE_CHECKING, Final

from tests.bench.figures import Figure, interleaved
from tests.bench.sandbox_servers import PASSWORD, sandbox

if TYPE_CHECKING:
    from collections.abc import Iterator

    from tests.bench.sandbox_servers import Client, Server

_ROUNDS: Final = 8


def measure(small: bool) -> Iterator[Figure]:
    """At 50,000 users."""
    users, calls, restarts = (40, 5, 1) if small else (50_000, 500, 5)
    with tempfile.TemporaryDirectory() as folder:
        file = Path(folder) / "sandbox.state"
        with ExitStack() as running:
            servers = [running.enter_context(sandbox(*given)) for given in ((), ("--state", str(file)))]
            for server in servers:
                server.fill(users)
            taken: list[list[list[float]]] = [[], []]
            for _ in range(_ROUNDS):
                for server, rounds in zip(servers, taken, strict=True):
                    rounds.append(_calls(server, calls))
        size = file.stat().st_size / 1e6
        again, empty = interleaved(restarts, partial(_start, "--state", str(file)), _start)
    without, kept = ([max(times) for times in rounds] for rounds in taken)
    what = f"sandbox with --state at {users:,} users"
    yield Figure(
        f"{what}: longest hold-up of a call, median of {_ROUNDS} rounds",
        median(kept),
        "ms",
        median(without),
        "without",
        most=10,
        why="a call is held up as long without --state: other processes have the two cores meanwhile",
    )
    yield Figure(f"{what}: longest hold-up of all calls", max(kept), "ms", max(without), "without")
    yield Figure(f"{what}: restart to the first reply", again, "ms", empty, "without", most=2000)
    yield Figure(f"{what}: the file", size, "MB")


def _calls(server: Server, calls: int) -> list[float]:
    """What each call took, in milliseconds: of one client that signs up, and of one that looks meanwhile."""
    client, watcher, known = server.client(), server.client(), f"{time.perf_counter_ns()}@example.com"
    client.call("SignUp", ClientId=server.client_id, Username=known, Password=PASSWORD)
    looking: list[float] = []
    done = threading.Event()

    def look() -> None:
        while not done.is_set():
            looking.append(_look(server, watcher, known))

    thread = threading.Thread(target=look)
    thread.start()
    signing_up = [server.sign_up(client) for _ in range(calls)]
    done.set()
    thread.join()
    for each in (client, watcher):
        each.close()
    return [*signing_up, *looking]


def _look(server: Server, client: Client, name: str) -> float:
    begun = time.perf_counter()
    client.call("AdminGetUser", UserPoolId=server.pool_id, Username=name)
    return 1000 * (time.perf_counter() - begun)


def _start(*arguments: str) -> float:
    """The milliseconds from the start of its process to its first reply, for which it has its users."""
    begun = time.perf_counter()
    with sandbox(*arguments) as server:
        client = server.client()
        client.call("DescribeUserPool", UserPoolId=server.pool_id)
        taken = time.perf_counter() - begun
        client.close()
    return 1000 * taken
