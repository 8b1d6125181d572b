"""SignUp in the sandbox beside plain `moto_server`, in one run: latency, throughput, start, growth.

    python -m tests.bench.sandbox_speed [--moto-users 1000] [--users 0 1000 10000 50000] [--calls 400]
                                        [--starts 5]

Both get the same pool and the same bytes over a connection that the client keeps as long as the server does.
moto looks at every user for each sign-up, so it is measured with few users unless more are asked for.
"""

from __future__ import annotations

import argparse
import contextlib
import json
import socket
import subprocess
import sys
import time
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass, field
from itertools import count
from statistics import median
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Iterator

NUMBERS = count()
POOL = {
    "PoolName": "bench",
    "UsernameAttributes": ["email"],
    "AutoVerifiedAttributes": ["email"],
    "UsernameConfiguration": {"CaseSensitive": False},
}
AUTHORIZATION = (
    "AWS4-HMAC-SHA256 Credential=bench/20300101/us-east-1/cognito-idp/aws4_request, "
    "SignedHeaders=host, Signature=00"
)


@dataclass
class Client:
    """A client that keeps its connection, and connects again where the server does not."""

    port: int
    connection: socket.socket | None = None
    rest: bytes = b""

    def call(self, operation: str, parameters: dict[str, Any]) -> tuple[int, bytes]:
        body = json.dumps(parameters).encode()
        head = (
            f"POST / HTTP/1.1\r\nHost: 127.0.0.1:{self.port}\r\nContent-Length: {len(body)}\r\n"
            "Content-Type: application/x-amz-json-1.1\r\nUser-Agent: bench\r\nAccept-Encoding: identity\r\n"
            f"X-Amz-Target: AWSCognitoIdentityProviderService.{operation}\r\n"
            f"Authorization: {AUTHORIZATION}\r\n\r\n"
        )
        if self.connection is None:
            self.connection = socket.create_connection(("127.0.0.1", self.port), timeout=60)
            self.connection.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
        self.connection.sendall(head.encode() + body)
        status, headers, reply = self._read()
        if "connection: close" in headers:
            self.close()
        return status, reply

    def _read(self) -> tuple[int, str, bytes]:
        assert self.connection is not None
        data = b""
        while (end := data.find(b"\r\n\r\n")) < 0:
            data += self._receive()
        headers = data[:end].decode("latin-1").lower()
        length = int(headers.split("content-length:")[1].split("\r\n")[0])
        while len(data) < end + 4 + length:
            data += self._receive()
        return int(headers.split()[1]), headers, data[end + 4 :]

    def _receive(self) -> bytes:
        assert self.connection is not None
        data = self.connection.recv(65536)
        if not data:
            raise ConnectionError("the server hung up")
        return data

    def close(self) -> None:
        if self.connection:
            self.connection.close()
        self.connection = None


@dataclass
class Subject:
    """A server under measurement, with a pool of its own."""

    name: str
    process: subprocess.Popen[str]
    port: int
    started: float
    client_id: str = ""
    first: float = 0
    users: int = 0
    failures: int = 0
    client: Client = field(init=False)

    def __post_init__(self) -> None:
        self.client = Client(self.port)
        if self.client_id:
            # A sandbox comes with a pool; elsewhere one has to be made first.
            self._first_sign_up()
        pool = self._made("CreateUserPool", POOL)["UserPool"]["Id"]
        given = {"UserPoolId": pool, "ClientName": "bench"}
        self.client_id = self._made("CreateUserPoolClient", given)["UserPoolClient"]["ClientId"]
        self._first_sign_up()

    def _first_sign_up(self) -> None:
        self.sign_up(self.client)
        self.first = self.first or time.perf_counter() - self.started

    def _made(self, operation: str, parameters: dict[str, Any]) -> Any:
        status, reply = self.client.call(operation, parameters)
        assert status == 200, reply
        return json.loads(reply)

    def sign_up(self, client: Client) -> float:
        """Sign a new user up; gives the seconds that it took."""
        name = f"user{next(NUMBERS)}@example.com"
        parameters = {"ClientId": self.client_id, "Username": name, "Password": "Passw0rd!"}
        begun = time.perf_counter()
        status, _ = client.call("SignUp", parameters)
        taken = time.perf_counter() - begun
        self.failures += status != 200
        self.users += 1
        return taken

    def latency(self, calls: int) -> float:
        """The median SignUp, in milliseconds, of one client."""
        return median(self.sign_up(self.client) for _ in range(calls)) * 1000

    def throughput(self, calls: int, clients: int = 8) -> float:
        """SignUps a second of several clients at once."""

        def work(_: int) -> None:
            client = Client(self.port)
            for _ in range(calls):
                self.sign_up(client)
            client.close()

        begun = time.perf_counter()
        with ThreadPoolExecutor(clients) as threads:
            list(threads.map(work, range(clients)))
        return clients * calls / (time.perf_counter() - begun)

    def grow(self, users: int) -> None:
        while self.users < users:
            self.sign_up(self.client)


@contextlib.contextmanager
def sandbox() -> Iterator[Subject]:
    begun = time.perf_counter()
    command = [sys.executable, "-m", "gui.sandbox", "--no-limits"]
    with subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True) as process:
        assert process.stdout is not None
        handshake = json.loads(process.stdout.readline())
        port = int(handshake["endpoint"].rpartition(":")[2])
        yield Subject("sandbox", process, port, begun, handshake["client_id"])


@contextlib.contextmanager
def plain_moto() -> Iterator[Subject]:
    with socket.create_server(("127.0.0.1", 0)) as free:
        port = free.getsockname()[1]
    begun = time.perf_counter()
    command = [
        sys.executable,
        "-c",
        "from moto.server import main; main()",
        "-H",
        "127.0.0.1",
        "-p",
        str(port),
    ]
    with subprocess.Popen(
        command, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, text=True
    ) as process:
        try:
            wait_for(port)
            yield Subject("moto_server", process, port, begun)
        finally:
            process.kill()


def wait_for(port: int) -> None:
    """Return as soon as somebody listens."""
    while True:
        with contextlib.suppress(ConnectionRefusedError), socket.create_connection(("127.0.0.1", port)):
            return
        time.sleep(0.005)


def main() -> None:
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("--users", type=int, nargs="*", default=[0, 1000, 10000, 50000])
    parser.add_argument("--moto-users", type=int, default=1000)
    parser.add_argument("--calls", type=int, default=400, help="SignUps that are timed one after the other")
    parser.add_argument("--starts", type=int, default=5, help="starts of each server that are timed")
    options = parser.parse_args()
    starts: dict[str, list[float]] = {"sandbox": [], "moto_server": []}
    for _ in range(options.starts):
        for subject in (sandbox, plain_moto):
            with subject() as running:
                starts[running.name].append(running.first)
    with sandbox() as ours, plain_moto() as plain:
        for subject_ in (ours, plain):
            subject_.latency(min(50, options.calls))
        print(f"{'users':>8} {'server':>12} {'median SignUp ms':>18} {'SignUps/s, 8 clients':>22}")
        figures: dict[tuple[str, int], tuple[float, float]] = {}
        for users in options.users:
            for subject_ in (ours, plain):
                if subject_ is ours or users <= options.moto_users:
                    subject_.grow(users)
                    figures[subject_.name, users] = (
                        subject_.latency(options.calls),
                        subject_.throughput(options.calls * 3 // 8),
                    )
                    row = figures[subject_.name, users]
                    print(f"{users:>8} {subject_.name:>12} {row[0]:>18.3f} {row[1]:>22.0f}", flush=True)
        least, most = min(options.users), max(options.users)
        mine, motos = figures["sandbox", least], figures["moto_server", least]
        first = {name: median(values) for name, values in starts.items()}
        print(f"start to first SignUp: {first['sandbox']:.2f} s beside {first['moto_server']:.2f} s")
        print(
            f"against moto: latency x{mine[0] / motos[0]:.2f}, throughput x{mine[1] / motos[1]:.2f}, ", end=""
        )
        print(f"start x{first['sandbox'] / first['moto_server']:.2f}")
        growth = figures["sandbox", most][0] / mine[0]
        print(f"growth: SignUp at {most} users takes x{growth:.2f} of that at {least}")
        print(f"failed calls: sandbox {ours.failures}, moto_server {plain.failures}")


if __name__ == "__main__":
    main()
