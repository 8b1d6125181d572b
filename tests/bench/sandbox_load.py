"""The sandbox under many clients that do what testers and their scripts do, all at once and without a pause.

    python -m tests.bench.sandbox_load [--seconds 600] [--clients 32]
    python -m tests.bench sandbox_load

Each client signs users up, confirms them by mailed codes after wrong ones, resends, logs in by password and
by SRP, looks at its user as user and as administrator, and deletes it with its mail. Every answer is held to
what was asked for.
"""

from __future__ import annotations

import argparse
import json
import re
import sys
import tempfile
import time
from collections import Counter, defaultdict
from concurrent.futures import ProcessPoolExecutor, ThreadPoolExecutor
from contextlib import contextmanager
from dataclasses import dataclass, field
from functools import partial
from multiprocessing import get_context
from pathlib import Path
from random import Random
from statistics import median
from typing import TYPE_CHECKING, Any, Final

import psutil
from pycognito.aws_srp import AWSSRP

from tests.bench.figures import Figure, percentile
from tests.bench.sandbox_servers import PASSWORD, Client, sandbox

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from tests.bench.sandbox_servers import Server

_CLIENTS: Final = 32
# Processes of clients: in one, they would wait for its interpreter more than for the sandbox.
_PROCESSES: Final = 4
_WARM_UP_SECONDS: Final = 5
# Of a sandbox that nobody is connected to: it waits for connections, for its end, and for what it writes.
_OWN_THREADS: Final = 3


def measure(small: bool) -> Iterator[Figure]:
    """For half a minute."""
    seconds, clients = (1, 4) if small else (30, _CLIENTS)
    load = run(seconds, clients, warm_up=0.5 if small else _WARM_UP_SECONDS)
    what = f"sandbox under {clients} clients for {seconds} s"
    for error, times in load.errors.items():
        print(f"{times} x {error}", file=sys.stderr)
    yield Figure(f"{what}: errors that were not asked for", sum(load.errors.values()), "", most=0)
    taken = [one for times in load.taken.values() for one in times]
    yield Figure(
        f"{what}: 99 of 100 calls within",
        percentile(taken, 0.99),
        "ms",
        median(taken),
        "median",
        most_ratio=10,
    )
    yield Figure(f"{what}: calls", len(taken) / seconds, "a second")
    yield Figure(
        f"{what}: memory afterwards", load.after, "MB", load.before, "after the first seconds", most_ratio=1.1
    )
    yield Figure(f"{what}: threads left over", load.threads, "", most=0)


@dataclass
class Load:
    """What came of a load.

    Attributes:
        taken: how long calls took, in milliseconds, by operation.
        errors: answers that were not asked for, and how often.
        before: the sandbox's memory in MB, once it has seen the load for some seconds.
        after: its memory after all.
        threads: how many more of them it has than before.
    """

    taken: dict[str, list[float]] = field(default_factory=lambda: defaultdict(list))
    errors: Counter[str] = field(default_factory=Counter)
    before: float = 0
    after: float = 0
    threads: int = 0

    def add(self, parts: Iterable[Load]) -> None:
        """Add what others have seen."""
        for part in parts:
            self.errors += part.errors
            for operation, times in part.taken.items():
                self.taken[operation] += times


def run(seconds: float, clients: int, warm_up: float = _WARM_UP_SECONDS) -> Load:
    """Put a sandbox that keeps its state under load."""
    load = Load()
    with (
        tempfile.TemporaryDirectory() as folder,
        sandbox("--state", f"{Path(folder) / 'state'}") as server,
        ProcessPoolExecutor(_PROCESSES, get_context("spawn")) as processes,
    ):
        process = psutil.Process(server.process.pid)
        place = (server.port, server.pool_id, server.client_id)

        def work(how_long: float) -> list[Load]:
            mine = partial(_some_clients, place, max(1, clients // _PROCESSES), how_long)
            return list(processes.map(mine, range(_PROCESSES)))

        work(warm_up)
        threads = _settled(process)
        load.before = process.memory_info().rss / 1e6
        load.add(work(seconds))
        _forget(server, place)
        load.threads = _settled(process) - threads
        load.after = process.memory_info().rss / 1e6
        if left := _left(server):
            load.errors[f"{left} users or mails are left"] += 1
    return load


def _settled(process: psutil.Process) -> int:
    """How many threads it has, once those of connections that were closed have ended."""
    ends = time.monotonic() + 10
    while process.num_threads() > _OWN_THREADS and time.monotonic() < ends:
        time.sleep(0.05)
    return int(process.num_threads())


def _forget(server: Server, place: tuple[int, str, str]) -> None:
    """Have it forget what it keeps for a time: used sessions, until they have expired."""
    client = server.client()
    client.send("PUT", "/sandbox/clock", {"advance": 3600})
    client.close()
    _some_clients(place, 1, 1, _PROCESSES)


def _left(server: Server) -> int:
    client = server.client()
    users = client.call("ListUsers", UserPoolId=server.pool_id)["Users"]
    _, mails = client.send("GET", "/api/v1/messages", {})
    client.close()
    return len(users) + int(json.loads(mails)["total"])


def _some_clients(place: tuple[int, str, str], clients: int, seconds: float, number: int) -> Load:
    """What so many clients see, each in a thread."""
    load = Load()
    ends = time.monotonic() + seconds
    with ThreadPoolExecutor(clients) as threads:
        testers = [Tester(*place, Random(f"{number} {each}")) for each in range(clients)]
        load.add(threads.map(lambda tester: tester.work_until(ends), testers))
    # A plain dict and counter travel from process to process.
    return Load(dict(load.taken), load.errors)


class Tester:
    """One client, which walks its users from sign-up to deletion."""

    def __init__(self, port: int, pool_id: str, client_id: str, random: Random) -> None:
        self._client = Client(port)
        self._pool_id, self._client_id = pool_id, client_id
        self._random = random
        self._load = Load()

    def work_until(self, ends: float) -> Load:
        """Walk one user after the other until then; an error ends that user's journey only."""
        while time.monotonic() < ends:
            try:
                self._journey(f"load-{self._random.getrandbits(64):016x}@example.com")
            except (AssertionError, LookupError, OSError, ValueError) as error:
                self._load.errors[f"{type(error).__name__}: {error}"[:300]] += 1
                self._client.close()
        self._client.close()
        return self._load

    def _journey(self, email: str) -> None:
        maybe = partial(self._random.choice, (True, False))
        of_user = {"ClientId": self._client_id, "Username": email}
        as_admin = {"UserPoolId": self._pool_id, "Username": email}
        self._call("SignUp", **of_user, Password=PASSWORD)
        if maybe():
            self._call("SignUp", "UsernameExistsException", **of_user, Password=PASSWORD)
        if maybe():
            self._log_in(email, "UserNotConfirmedException")
        code = self._code(email)
        wrong = f"{(int(code) + 1) % 10**6:06d}"
        self._call("ConfirmSignUp", "CodeMismatchException", **of_user, ConfirmationCode=wrong)
        if maybe():
            self._call("ResendConfirmationCode", **of_user)
            code = self._code(email)
        self._call("ConfirmSignUp", **of_user, ConfirmationCode=code)
        if maybe():
            self._log_in(email, "NotAuthorizedException", password="Wr0ng!!!")
        tokens = self._log_in_by_srp(email) if maybe() else self._log_in(email)["AuthenticationResult"]
        self._call("GetUser", AccessToken=tokens["AccessToken"])
        found = self._call("AdminGetUser", **as_admin)
        assert found["UserStatus"] == "CONFIRMED"
        if maybe():
            self._call("ListUsers", UserPoolId=self._pool_id, Limit=60)
        if maybe():
            self._call("DeleteUser", AccessToken=tokens["AccessToken"])
        else:
            self._call("AdminDeleteUser", **as_admin)
        self._call("AdminGetUser", "UserNotFoundException", **as_admin)
        self._send("delete mail", "DELETE", f"/api/v1/search?query=to:{email}")

    def _log_in(self, email: str, expected: str = "", password: str = PASSWORD) -> Any:
        given: Any = {"USERNAME": email, "PASSWORD": password}
        begun: dict[str, Any] = {"AuthFlow": "USER_PASSWORD_AUTH", "AuthParameters": given}
        return self._call("InitiateAuth", expected, ClientId=self._client_id, **begun)

    def _log_in_by_srp(self, email: str) -> Any:
        srp = AWSSRP(email, PASSWORD, self._pool_id, self._client_id, client=object())
        begun: dict[str, Any] = {"AuthFlow": "USER_SRP_AUTH", "AuthParameters": srp.get_auth_params()}
        challenge = self._call("InitiateAuth", name="InitiateAuth by SRP", ClientId=self._client_id, **begun)
        given = srp.process_challenge(challenge["ChallengeParameters"], {"USERNAME": email})
        answer: dict[str, Any] = {"ChallengeName": "PASSWORD_VERIFIER", "ChallengeResponses": given}
        answered = self._call("RespondToAuthChallenge", ClientId=self._client_id, **answer)
        return answered["AuthenticationResult"]

    def _code(self, email: str) -> str:
        """The code in the newest mail, which is there once the call has been answered."""
        mails = json.loads(self._send("find mail", "GET", f"/api/v1/search?query=to:{email}"))["messages"]
        return str(re.findall(r"\b\d{6}\b", mails[0]["Snippet"])[0])

    def _call(self, operation: str, expected: str = "", name: str = "", **parameters: object) -> Any:
        """Make a call that gets this refusal, or none."""
        with self._timed(name or operation):
            status, reply = self._client.send("POST", "/", parameters, operation)
        answer = json.loads(reply or b"{}")
        refusal = answer.get("__type", "")
        # Passwords and tokens are in parameters and answers: neither is told.
        assert refusal == expected, f"{operation}: {refusal or 'success'}, not {expected or 'success'}"
        assert (status == 200) == (not expected), f"{operation}: {status}"
        return answer

    def _send(self, name: str, method: str, path: str) -> bytes:
        with self._timed(name):
            status, reply = self._client.send(method, path, {})
        assert status == 200, f"{name}: {status}"
        return reply

    @contextmanager
    def _timed(self, name: str) -> Iterator[None]:
        begun = time.perf_counter()
        yield
        self._load.taken[name].append(1000 * (time.perf_counter() - begun))


def main() -> None:
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("--seconds", type=float, default=600)
    parser.add_argument("--clients", type=int, default=_CLIENTS)
    options = parser.parse_args()
    load = run(options.seconds, options.clients)
    print(f"{'operation':>24} {'calls':>8} {'median ms':>10} {'99 %':>8} {'ratio':>6} {'longest':>8}")
    everything = [one for taken in load.taken.values() for one in taken]
    for operation, taken in (*sorted(load.taken.items()), ("all", everything)):
        middle, nearly_all = median(taken), percentile(taken, 0.99)
        print(f"{operation:>24} {len(taken):>8} {middle:>10.2f} {nearly_all:>8.2f}", end="")
        print(f" {nearly_all / middle:>6.2f} {max(taken):>8.2f}")
    print(f"errors that were not asked for: {sum(load.errors.values())}")
    for error, times in load.errors.most_common(20):
        print(f"{times:>7} x {error}")
    print(f"memory: {load.before:.1f} MB after the first seconds, {load.after:.1f} MB afterwards")
    print(f"threads left over: {load.threads}")


if __name__ == "__main__":
    main()
