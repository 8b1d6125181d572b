"""Servers under measurement: the sandbox, plain moto, MiniStack where it is installed; and their client."""

from __future__ import annotations

import contextlib
import json
import os
import shutil
import socket
import subprocess
import sys
import time
from dataclasses import dataclass
from itertools import count
from typing import TYPE_CHECKING, Any, Final

if TYPE_CHECKING:
    from collections.abc import Iterator

PASSWORD: Final = "Passw0rd!"
_NUMBERS: Final = count()
_POOL: Final = {
    "PoolName": "bench",
    "UsernameAttributes": ["email"],
    "AutoVerifiedAttributes": ["email"],
    "UsernameConfiguration": {"CaseSensitive": False},
}
_AUTHORIZATION: Final = (
    "AWS4-HMAC-SHA256 Credential=bench/20300101/us-east-1/cognito-idp/aws4_request, "
    "SignedHeaders=host, Signature=00"
)
_PATIENCE_SECONDS: Final = 60


@dataclass
class Client:
    """A client that keeps its connection, and connects again where the server does not."""

    port: int
    connection: socket.socket | None = None

    def call(self, operation: str, **parameters: object) -> Any:
        """Make a call of Cognito that must succeed."""
        status, reply = self.send("POST", "/", parameters, operation)
        assert status == 200, reply
        return json.loads(reply or b"{}")

    def send(self, method: str, path: str, content: object, operation: str = "") -> tuple[int, bytes]:
        """Send any request; gives the status and the body of its reply."""
        body = json.dumps(content).encode()
        head = (
            f"{method} {path} HTTP/1.1\r\nHost: 127.0.0.1:{self.port}\r\nContent-Length: {len(body)}\r\n"
            "Content-Type: application/x-amz-json-1.1\r\nUser-Agent: bench\r\nAccept-Encoding: identity\r\n"
        )
        if operation:
            head += (
                f"X-Amz-Target: AWSCognitoIdentityProviderService.{operation}\r\n"
                f"Authorization: {_AUTHORIZATION}\r\n"
            )
        if self.connection is None:
            self.connection = socket.create_connection(("127.0.0.1", self.port), timeout=_PATIENCE_SECONDS)
            self.connection.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
        self.connection.sendall(f"{head}\r\n".encode() + body)
        status, headers, reply = self._read()
        if "connection: close" in headers:
            self.close()
        return status, reply

    def _read(self) -> tuple[int, str, bytes]:
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
class Server:
    """A server under measurement, and the pool that is used in it."""

    process: subprocess.Popen[str]
    port: int
    pool_id: str = ""
    client_id: str = ""
    may_fail: bool = False

    def client(self) -> Client:
        return Client(self.port)

    def make_pool(self) -> None:
        """Make the pool that is used from now on, as each of them can."""
        client = self.client()
        self.pool_id = client.call("CreateUserPool", **_POOL)["UserPool"]["Id"]
        made = client.call("CreateUserPoolClient", UserPoolId=self.pool_id, ClientName="bench")
        self.client_id = made["UserPoolClient"]["ClientId"]
        client.close()

    def sign_up(self, client: Client) -> float:
        """Sign a new user up; gives the milliseconds that it took."""
        name = f"user{next(_NUMBERS)}@example.com"
        given = {"ClientId": self.client_id, "Username": name, "Password": PASSWORD}
        begun = time.perf_counter()
        status, reply = client.send("POST", "/", given, "SignUp")
        taken = 1000 * (time.perf_counter() - begun)
        # moto answers now and then with 500 where it has several requests at once.
        assert status == 200 or self.may_fail, reply
        return taken

    def fill(self, users: int) -> None:
        """Put so many users into a sandbox, in the largest requests that it takes."""
        client = self.client()
        for first in range(0, users, 1000):
            names = [f"filled{number}@example.com" for number in range(first, min(users, first + 1000))]
            entries = [{"username": name, "password": PASSWORD} for name in names]
            status, reply = client.send("POST", "/sandbox/users", {"pool": self.pool_id, "users": entries})
            assert status == 200, reply
        client.close()


@contextlib.contextmanager
def sandbox(*arguments: str) -> Iterator[Server]:
    """A sandbox with its first pool."""
    command = [sys.executable, "-m", "gui.sandbox", "--no-limits", *arguments]
    with subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True) as process:
        assert process.stdin is not None
        assert process.stdout is not None
        handshake = json.loads(process.stdout.readline())
        port = int(handshake["endpoint"].rpartition(":")[2])
        try:
            yield Server(process, port, handshake["user_pool_id"], handshake["client_id"])
        finally:
            process.stdin.close()
            process.wait(timeout=_PATIENCE_SECONDS)


@contextlib.contextmanager
def plain_moto() -> Iterator[Server]:
    """moto's own server."""
    port = _free_port()
    code = "from moto.server import main; main()"
    with _server([sys.executable, "-c", code, "-H", "127.0.0.1", "-p", f"{port}"], port) as server:
        yield server


@contextlib.contextmanager
def ministack() -> Iterator[Server | None]:
    """MiniStack, where its command is on the path (`pip install ministack`); else None."""
    command = shutil.which("ministack")
    if command is None:
        yield None
        return
    port = _free_port()
    with _server([command], port, BIND_HOST="127.0.0.1", GATEWAY_PORT=f"{port}") as server:
        yield server


@contextlib.contextmanager
def _server(command: list[str], port: int, **environment: str) -> Iterator[Server]:
    with subprocess.Popen(
        command,
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
        text=True,
        env={**os.environ, **environment},
    ) as process:
        try:
            while True:
                with contextlib.suppress(ConnectionRefusedError):
                    socket.create_connection(("127.0.0.1", port)).close()
                    break
                time.sleep(0.005)
            server = Server(process, port, may_fail=True)
            server.make_pool()
            yield server
        finally:
            process.kill()


def _free_port() -> int:
    with socket.create_server(("127.0.0.1", 0)) as free:
        port: int = free.getsockname()[1]
        return port
