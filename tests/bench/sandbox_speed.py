"""SignUp in the sandbox with eight clients beside MiniStack and moto; its growth, and its start.

    python -m tests.bench sandbox_speed

Each server gets the same pool and the same bytes, over connections that a client keeps as long as the server
does. MiniStack is measured where its command is on the path, such as one of a virtual environment of its own;
without it, its rows are left out. moto looks at every user for each sign-up, so all have few.
"""

from __future__ import annotations

import subprocess
import sys
import time
from concurrent.futures import ThreadPoolExecutor
from contextlib import ExitStack
from statistics import median
from typing import TYPE_CHECKING, Final

from tests.bench.figures import Figure, interleaved
from tests.bench.sandbox_servers import ministack, plain_moto, sandbox

if TYPE_CHECKING:
    from collections.abc import Iterator

    from tests.bench.sandbox_servers import Server

_CLIENTS: Final = 8


def measure(small: bool) -> Iterator[Figure]:
    """Latency and throughput of 8 clients, growth to 50,000 users, and the start."""
    yield from _beside_others(rounds=1 if small else 8, calls=1 if small else 16)
    yield _grown(users=20 if small else 50_000, rounds=2 if small else 400)
    started, imported = interleaved(1 if small else 9, _start, _import_moto)
    yield Figure(
        "sandbox: process start to where it serves",
        started,
        "ms",
        imported,
        "import moto.server",
        most_ratio=1,
    )


def _beside_others(rounds: int, calls: int) -> Iterator[Figure]:
    with ExitStack() as running:
        ours = running.enter_context(sandbox())
        ours.make_pool()
        others = {
            "MiniStack": running.enter_context(ministack()),
            "moto_server": running.enter_context(plain_moto()),
        }
        servers = {"sandbox": ours, **{name: server for name, server in others.items() if server}}
        latencies: dict[str, list[float]] = {name: [] for name in servers}
        paces: dict[str, list[float]] = {name: [] for name in servers}
        for server in servers.values():
            # What is imported and opened with the first call is not what is asked.
            _by_all_clients(server, calls)
        for _ in range(rounds):
            for name, server in servers.items():
                begun = time.perf_counter()
                latencies[name] += _by_all_clients(server, calls)
                paces[name].append(1000 * (time.perf_counter() - begun) / (_CLIENTS * calls))
    if "MiniStack" not in servers:
        print("MiniStack is not installed: its rows are left out", file=sys.stderr)
    for name in list(servers)[1:]:
        is_goal = name == "MiniStack"
        yield Figure(
            f"sandbox: SignUp with {_CLIENTS} clients, beside {name}",
            median(latencies["sandbox"]),
            "ms",
            median(latencies[name]),
            name,
            most_ratio=0.24 if is_goal else None,
        )
        yield Figure(
            f"sandbox: time for each of {_CLIENTS} clients' SignUps, beside {name}",
            median(paces["sandbox"]),
            "ms",
            median(paces[name]),
            name,
            # 5.2 times as many in the same time.
            most_ratio=round(1 / 5.2, 3) if is_goal else None,
        )


def _by_all_clients(server: Server, calls: int) -> list[float]:
    """What each SignUp took, in milliseconds."""

    def work(_: int) -> list[float]:
        client = server.client()
        taken = [server.sign_up(client) for _ in range(calls)]
        client.close()
        return taken

    with ThreadPoolExecutor(_CLIENTS) as threads:
        return [one for taken in threads.map(work, range(_CLIENTS)) for one in taken]


def _grown(users: int, rounds: int) -> Figure:
    with sandbox() as full, sandbox() as empty:
        full.fill(users)
        one, other = full.client(), empty.client()
        grown, floor = interleaved(rounds, lambda: full.sign_up(one), lambda: empty.sign_up(other))
        one.close()
        other.close()
    return Figure(
        f"sandbox: SignUp at {users:,} users", grown, "ms", floor, "a sandbox without users", most_ratio=1.1
    )


def _start() -> float:
    begun = time.perf_counter()
    with sandbox():
        return 1000 * (time.perf_counter() - begun)


def _import_moto() -> float:
    begun = time.perf_counter()
    subprocess.run([sys.executable, "-c", "import moto.server"], check=True)
    return 1000 * (time.perf_counter() - begun)
