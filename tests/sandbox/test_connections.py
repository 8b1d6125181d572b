"""How connections are kept and let go, and how bodies come: leave to send, chunks, clients that hold on."""

from __future__ import annotations

import json
import socket
import subprocess
import sys
import time
from contextlib import ExitStack, closing, suppress
from functools import partial
from typing import TYPE_CHECKING, Any

import psutil
import pytest

from tests.conftest import Sandbox
from tests.sandbox.conftest import PASSWORD, Answer, parsed, raw

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    import urllib3

    from tests.sandbox.conftest import Target

# The sandbox, but for its patience.
QUICK = """
from gui.sandbox.http import server
from gui.sandbox.__main__ import main

server.REQUEST_SECONDS, server.IDLE_SECONDS = 0.5, 1
main(["--no-limits"])
"""
HEAD = "POST / HTTP/1.1\r\nHost: localhost\r\nX-Amz-Target: AWSCognitoIdentityProviderService.{}\r\n"


@pytest.fixture(scope="module")
def quick() -> Iterator[Sandbox]:
    """A sandbox that waits no longer than half a second for anything, and a second for another request."""
    with subprocess.Popen(
        [sys.executable, "-c", QUICK], stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True
    ) as process:
        assert process.stdout is not None
        running = Sandbox(process, **json.loads(process.stdout.readline()))
        yield running
        running.stop()


def connect(sandbox: Sandbox) -> socket.socket:
    host, port = sandbox.endpoint.removeprefix("http://").split(":")
    return socket.create_connection((host, int(port)), timeout=20)


def head(operation: str, *lines: str) -> bytes:
    return "\r\n".join([HEAD.format(operation) + "\r\n".join(lines), "", ""]).encode()


def received(connection: socket.socket) -> bytes:
    """What comes until the sandbox hangs up."""
    return b"".join(iter(lambda: connection.recv(65536), b""))


def until(condition: Callable[[], bool]) -> None:
    """Wait for a condition, for as long as a test may take."""
    while not condition():
        time.sleep(0.01)


def chunked(*chunks: bytes) -> bytes:
    return b"".join(b"%x\r\n%s\r\n" % (len(chunk), chunk) for chunk in (*chunks, b""))


class TestLeaveToSend:
    def test_it_is_given_before_the_body_comes(self, target: Target, sandbox: Any, address: str) -> None:
        body = json.dumps({"ClientId": target.client_id, "Username": address, "Password": PASSWORD}).encode()
        with connect(sandbox) as connection:
            connection.sendall(head("SignUp", f"Content-Length: {len(body)}", "Expect: 100-continue"))
            # This waits for it: without it, nothing more is sent.
            assert connection.recv(65536) == b"HTTP/1.1 100 Continue\r\n\r\n"
            connection.sendall(body)
            assert b"HTTP/1.1 200 OK" in connection.recv(65536)

    @pytest.mark.parametrize(
        ("lines", "status"),
        [
            (["Content-Length: 2000000"], 413),
            (["Content-Length: 5", "Transfer-Encoding: gzip"], 400),
            (["Transfer-Encoding: gzip"], 501),
        ],
    )
    def test_it_is_refused_to_a_body_that_cannot_be_taken(
        self, sandbox: Any, lines: list[str], status: int
    ) -> None:
        with connect(sandbox) as connection:
            connection.sendall(head("SignUp", *lines, "Expect: 100-continue"))
            answer = parsed(connection.recv(65536))
        assert (answer.status, answer.refusal[0]) == (status, "SerializationException")

    def test_it_is_refused_to_strangers(self, sandbox: Any) -> None:
        with connect(sandbox) as connection:
            lines = b"Host: evil.example\r\nContent-Length: 9\r\nExpect: 100-continue\r\n\r\n"
            connection.sendall(b"POST / HTTP/1.1\r\n" + lines)
            assert parsed(connection.recv(65536)).refusal[0] == "ForbiddenException"

    def test_nothing_waits_for_a_body_that_does_not_come(self, sandbox: Any) -> None:
        answer = raw(sandbox, head("SignUp", "Expect: 100-continue", "Connection: close"))
        assert parsed(answer).refusal[0] == "InvalidParameterException"


class TestChunks:
    def send(self, sandbox: Sandbox, operation: str, body: bytes) -> Answer:
        lines = ("Transfer-Encoding: Chunked", "Connection: close")
        return parsed(raw(sandbox, head(operation, *lines) + body))

    def test_they_are_taken(self, target: Target, sandbox: Any, address: str) -> None:
        body = json.dumps({"ClientId": target.client_id, "Username": address, "Password": PASSWORD}).encode()
        sent = chunked(body[:1], body[1:20], body[20:])
        # What may follow the size, and what may follow the body.
        sent = (
            sent.replace(b"1\r\n{", b'0001 ;name="value"\r\n{', 1).removesuffix(b"\r\n") + b"X-Sum: 1\r\n\r\n"
        )
        assert self.send(sandbox, "SignUp", sent).json["UserConfirmed"] is False

    def test_an_http_library_sends_them(
        self, target: Target, http: urllib3.PoolManager, address: str
    ) -> None:
        body = json.dumps({"ClientId": target.client_id, "Username": address, "Password": PASSWORD}).encode()
        headers = {"X-Amz-Target": "AWSCognitoIdentityProviderService.SignUp"}
        parts = iter([body[:9], body[9:]])
        reply = http.request("POST", target.wire.endpoint, body=parts, headers=headers)
        assert reply.status == 200

    def test_the_next_request_begins_behind_them(self, sandbox: Any) -> None:
        one = head("SignUp", "Transfer-Encoding: chunked") + chunked(b"{", b"}")
        answers = raw(sandbox, one * 3)
        assert answers.count(b"HTTP/1.1 400 Bad Request") == 3
        assert answers.count(b'"__type":"InvalidParameterException"') == 3

    @pytest.mark.parametrize(
        "body",
        [
            *(b"x\r\n{}\r\n0\r\n\r\n", b"\r\n\r\n", b"-2\r\n{}\r\n0\r\n\r\n", b"0x2\r\n{}\r\n0\r\n\r\n"),
            *(
                b"2\n{}\r\n0\r\n\r\n",
                b"2\r\n{}}\r\n0\r\n\r\n",
                b"1\r\n{}\r\n0\r\n\r\n",
                b"2\r\n{}\n0\r\n\r\n",
            ),
            *(b"f" * 17 + b"\r\n", b"2;" + b"x" * 5000 + b"\r\n{}\r\n0\r\n\r\n", b"\xb2\r\n{}\r\n0\r\n\r\n"),
            b"0\r\n" + b"X: y\r\n" * 200 + b"\r\n",
        ],
    )
    def test_bad_ones_are_refused(self, sandbox: Any, body: bytes) -> None:
        answer = self.send(sandbox, "SignUp", body)
        assert (answer.status, answer.refusal[0]) == (400, "SerializationException")
        assert answer.headers["access-control-allow-origin"] == "*"

    def test_they_have_an_end(self, sandbox: Any) -> None:
        mebibyte = chunked(b" " * (1 << 19), b" " * (1 << 19), b"{}")
        assert self.send(sandbox, "SignUp", mebibyte).status == 413
        assert self.send(sandbox, "SignUp", b"fffffffffffffff\r\n").status == 413

    def test_a_client_that_goes_away_in_mid_chunk_has_sent_nothing(self, sandbox: Any) -> None:
        for body in (
            b"",
            b"2",
            b"2\r\n",
            b"2\r\n{",
            b"2\r\n{}",
            b"2\r\n{}\r\n",
            b"2\r\n{}\r\n0\r\n",
            b"5\r\n{}\r\n",
        ):
            assert raw(sandbox, head("SignUp", "Transfer-Encoding: chunked") + body) == b""


def test_a_refusal_reaches_a_client_that_still_sends(sandbox: Any) -> None:
    """A connection that is closed on what was sent is reset, and the refusal is lost."""
    with connect(sandbox) as connection:
        connection.sendall(head("SignUp", "Content-Length: 8000000"))
        connection.sendall(b" " * 4_000_000)
        assert parsed(received(connection)).status == 413


class TestPatience:
    def test_half_sent_requests_are_let_go(self, quick: Sandbox, http: urllib3.PoolManager) -> None:
        process = psutil.Process(quick.process.pid)
        assert http.request("GET", f"{quick.mail_api}/api/v1/messages").status == 200
        http.clear()
        until(lambda: process.num_threads() == 2)
        with ExitStack() as stack:
            held = [stack.enter_context(closing(connect(quick))) for _ in range(300)]
            for connection in held:
                with suppress(ConnectionError):
                    connection.sendall(b"POST / HTTP/1.1\r\nHost: local")
            # Whoever has a request is served meanwhile, however many have none.
            assert http.request("GET", f"{quick.mail_api}/api/v1/messages").status == 200
            for connection in held:
                with suppress(ConnectionError):
                    assert received(connection) == b""
        http.clear()
        # The main thread, and the one that waits for the end of stdin.
        until(lambda: process.num_threads() == 2)

    def test_no_part_of_a_request_is_waited_for_for_good(self, quick: Sandbox) -> None:
        with ExitStack() as stack:
            held = []
            for sent in (
                b"",
                b"G",
                b"GET / HTTP/1.1\r\nHost: localhost\r\nX: y",
                head("SignUp", "Content-Length: 9") + b"{",
                head("SignUp", "Transfer-Encoding: chunked") + b"9\r\n{",
                head("SignUp", "Content-Length: 9", "Expect: 100-continue"),
            ):
                held.append(stack.enter_context(closing(connect(quick))))
                held[-1].sendall(sent)
            assert {received(connection) for connection in held} == {b"", b"HTTP/1.1 100 Continue\r\n\r\n"}

    def test_a_byte_now_and_then_is_not_enough(self, quick: Sandbox) -> None:
        with closing(connect(quick)) as slow_head, closing(connect(quick)) as slow_body:
            slow_head.sendall(b"GET / HTTP/1.1\r\nX: ")
            slow_body.sendall(head("SignUp", "Content-Length: 9000"))
            for connection in (slow_head, slow_body):
                connection.settimeout(0.05)
                until(partial(has_ended_after_one_byte_more, connection))

    def test_a_connection_without_a_request_is_let_go_later(self, quick: Sandbox) -> None:
        request = b"GET /api/v1/messages HTTP/1.1\r\nHost: localhost\r\n\r\n"
        with connect(quick) as connection:
            for _ in range(3):
                connection.sendall(request)
                assert b"HTTP/1.1 200 OK" in connection.recv(65536)
            begun = time.monotonic()
            assert received(connection) == b""
            # Longer than the part of a request.
            assert time.monotonic() - begun > 0.5

    def test_a_client_that_takes_no_reply_is_let_go(self, quick: Sandbox) -> None:
        process = psutil.Process(quick.process.pid)
        with closing(connect(quick)) as connection:
            connection.setsockopt(socket.SOL_SOCKET, socket.SO_RCVBUF, 4096)
            connection.settimeout(0.1)
            with suppress(TimeoutError, ConnectionError):
                while True:
                    connection.sendall(b"GET /api/v1/messages HTTP/1.1\r\nHost: localhost\r\n\r\n" * 1000)
            until(lambda: process.num_threads() == 2)

    def test_a_late_reply_is_not_kept_for_a_client_that_has_gone(
        self, quick: Sandbox, http: urllib3.PoolManager
    ) -> None:
        process = psutil.Process(quick.process.pid)
        days = {"kind": "latency", "seconds": 30 * 86400, "times": None}
        put(http, quick, [days])
        with connect(quick) as connection:
            connection.sendall(head("SignUp", "Content-Length: 2") + b"{}")
            until(lambda: process.num_threads() > 2)
        put(http, quick, [])
        http.clear()
        until(lambda: process.num_threads() == 2)


def has_ended_after_one_byte_more(connection: socket.socket) -> bool:
    try:
        connection.sendall(b"x")
        return connection.recv(1) == b""
    except TimeoutError:
        return False
    except ConnectionError:
        return True


def put(http: urllib3.PoolManager, sandbox: Sandbox, faults: list[dict[str, object]]) -> None:
    body = json.dumps({"faults": faults})
    assert http.request("PUT", f"{sandbox.endpoint}/sandbox/faults", body=body).status == 200


def test_the_idle_sandbox_sleeps(own_sandbox: Sandbox, http: urllib3.PoolManager) -> None:
    """What it did for half a second is counted by the system."""
    process = psutil.Process(own_sandbox.process.pid)
    assert http.request("GET", f"{own_sandbox.mail_api}/api/v1/messages").status == 200
    http.clear()
    until(lambda: process.num_threads() == 2)
    before = process.num_ctx_switches().voluntary
    until_later = time.monotonic() + 0.5
    until(lambda: time.monotonic() > until_later)
    assert process.num_ctx_switches().voluntary - before <= 1
