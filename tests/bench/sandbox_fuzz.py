"""Random requests to a sandbox by the thousand: what they got, and what they left in its memory.

    python -m tests.bench.sandbox_fuzz [--requests 10000] [--rounds 3]

After each round all pools but the first are deleted; the memory is read on Linux only.
"""

from __future__ import annotations

import argparse
from collections import Counter
from pathlib import Path
from typing import Any

import urllib3
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from tests.conftest import start_sandbox
from tests.sandbox import fuzz
from tests.sandbox.conftest import Target, Wire


def main() -> None:
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("--requests", type=int, default=10_000)
    parser.add_argument("--rounds", type=int, default=3)
    options = parser.parse_args()
    running = start_sandbox("--no-limits")
    http = urllib3.PoolManager(timeout=20)
    target = Target(Wire(running.endpoint, http), running.user_pool_id, running.client_id)
    target.confirmed(fuzz.USER)
    outcomes: Counter[str] = Counter()
    print(f"before: {memory(running.process.pid)}")
    for number in range(1, options.rounds + 1):
        send(target, running.identity_pool_id, options.requests, outcomes)
        clear(target)
        print(f"round {number}: {sum(outcomes.values())} requests, {memory(running.process.pid)}")
    for outcome, times in outcomes.most_common(25):
        print(f"{times:>7} {outcome}")
    http.clear()
    running.stop()


def send(target: Target, identity_pool_id: str, requests: int, outcomes: Counter[str]) -> None:
    """Send that many requests and check each answer."""

    @settings(max_examples=requests, deadline=None, suppress_health_check=list(HealthCheck), database=None)
    @given(st.data())
    def one(data: Any) -> None:
        request = data.draw(fuzz.requests(target, identity_pool_id))
        answer = target.wire.send(
            "POST", "/", request.body, {**request.headers, "X-Amz-Target": request.target}
        )
        fuzz.check(answer)
        outcomes["success" if answer.status == 200 else answer.json["__type"]] += 1

    one()


def clear(target: Target) -> None:
    """Delete what random requests made."""
    pools = target.wire.admin("ListUserPools", MaxResults=60).json["UserPools"]
    while len(pools) > 1:
        for pool in pools:
            if pool["Id"] != target.pool_id:
                target.wire.admin("DeleteUserPool", UserPoolId=pool["Id"])
        pools = target.wire.admin("ListUserPools", MaxResults=60).json["UserPools"]
    target.wire.send("DELETE", "/api/v1/messages")


def memory(pid: int) -> str:
    """The memory of a process in words."""
    status = Path(f"/proc/{pid}/status")
    if not status.exists():
        return "memory unknown"
    return next(line for line in status.read_text().splitlines() if line.startswith("VmRSS")).replace(
        "\t", " "
    )


if __name__ == "__main__":
    main()
