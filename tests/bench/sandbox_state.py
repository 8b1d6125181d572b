"""What `--state` costs a sandbox: the longest hold-up of a call, the disk, and the restart.

    python -m tests.bench.sandbox_state [--users 50000] [--calls 4000]

A sandbox with a state file and one without are filled and measured in turns, so that what else the machine
does befalls both. While one client signs users up, another looks at one user again and again.
"""

from __future__ import annotations

import argparse
import contextlib
import json
import subprocess
import sys
import tempfile
import threading
import time
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from typing import TYPE_CHECKING

from tests.bench.sandbox_speed import NUMBERS, Client

if TYPE_CHECKING:
    from collections.abc import Iterator

FILLING_CLIENTS = 4
ROUNDS = 8


class Subject:
    """A sandbox under measurement.

    Args:
        name: what the table calls it.
        arguments: its command line.
    """

    def __init__(self, name: str, *arguments: str) -> None:
        self.name = name
        begun = time.perf_counter()
        self.process = subprocess.Popen(
            [sys.executable, "-m", "gui.sandbox", "--no-limits", *arguments],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            text=True,
        )
        assert self.process.stdout is not None
        handshake = json.loads(self.process.stdout.readline())
        self.pool_id, self.client_id = handshake["user_pool_id"], handshake["client_id"]
        self.port = int(handshake["endpoint"].rpartition(":")[2])
        self.call(self.client(), "DescribeUserPool", UserPoolId=self.pool_id)
        self.start = time.perf_counter() - begun
        self.signing_up: list[float] = []
        self.looking: list[float] = []

    def client(self) -> Client:
        return Client(self.port)

    def call(self, client: Client, operation: str, **parameters: object) -> float:
        """Make a call that must succeed; gives the seconds that it took."""
        begun = time.perf_counter()
        status, reply = client.call(operation, parameters)
        taken = time.perf_counter() - begun
        assert status == 200, reply
        return taken

    def sign_up(self, client: Client) -> float:
        name = f"user{next(NUMBERS)}@example.com"
        return self.call(client, "SignUp", ClientId=self.client_id, Username=name, Password="Passw0rd!")

    def fill(self, users: int) -> None:
        """Sign users up with several clients at once."""

        def work(count: int) -> None:
            client = self.client()
            for _ in range(count):
                self.sign_up(client)
            client.close()

        with ThreadPoolExecutor(FILLING_CLIENTS) as threads:
            list(threads.map(work, [users // FILLING_CLIENTS] * FILLING_CLIENTS))

    def measure(self, calls: int) -> None:
        """Sign users up, and look at one all the while."""
        watcher, known, done = self.client(), f"user{next(NUMBERS)}@example.com", threading.Event()
        self.call(watcher, "SignUp", ClientId=self.client_id, Username=known, Password="Passw0rd!")

        def look() -> None:
            while not done.is_set():
                self.looking.append(
                    self.call(watcher, "AdminGetUser", UserPoolId=self.pool_id, Username=known)
                )

        thread = threading.Thread(target=look)
        thread.start()
        client = self.client()
        self.signing_up += [self.sign_up(client) for _ in range(calls)]
        done.set()
        thread.join()
        for each in (client, watcher):
            each.close()

    def stop(self) -> float:
        """End it by closing its stdin; gives the seconds that it took."""
        begun = time.perf_counter()
        assert self.process.stdin is not None
        assert self.process.stdout is not None
        self.process.stdin.close()
        self.process.wait(timeout=120)
        self.process.stdout.close()
        return time.perf_counter() - begun


@contextlib.contextmanager
def subject(name: str, *arguments: str) -> Iterator[Subject]:
    running = Subject(name, *arguments)
    try:
        yield running
    finally:
        running.process.kill()
        running.process.wait()


def summary(times: list[float]) -> tuple[float, float, float]:
    """The median, what one call in a thousand takes at least, and the longest."""
    ordered = sorted(times)
    return ordered[len(ordered) // 2], ordered[len(ordered) * 999 // 1000], ordered[-1]


def main() -> None:
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("--users", type=int, default=50_000)
    parser.add_argument("--calls", type=int, default=4_000)
    options = parser.parse_args()
    with tempfile.TemporaryDirectory() as folder:
        file = Path(folder) / "sandbox.state"
        with subject("without") as without, subject("--state", "--state", str(file)) as kept:
            for _ in range(ROUNDS):
                for each in (without, kept):
                    each.fill(options.users // ROUNDS)
            for _ in range(ROUNDS):
                for each in (without, kept):
                    each.measure(options.calls // ROUNDS)
            ends = {each.name: each.stop() for each in (without, kept)}
        size = file.stat().st_size
        with subject("without") as without_again, subject("--state", "--state", str(file)) as kept_again:
            starts = {each.name: each.start for each in (without_again, kept_again)}
    print(f"{options.users} users; milliseconds, but seconds for the end and the start with all of them")
    columns = ("SignUp", "99.9 %", "longest", "look", "99.9 %", "longest", "end", "start")
    print(f"{'sandbox':>8} " + " ".join(f"{column:>8}" for column in columns))
    for each in (without, kept):
        calls = [1000 * figure for times in (each.signing_up, each.looking) for figure in summary(times)]
        figures = (*calls, ends[each.name], starts[each.name])
        print(f"{each.name:>8} " + " ".join(f"{figure:>8.2f}" for figure in figures))
    print(f"the file: {size / 1e6:.1f} MB")


if __name__ == "__main__":
    main()
