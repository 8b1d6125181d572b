"""Servers that fail in ways in which no healthy service does."""

from __future__ import annotations

import re
import socket
import threading
from contextlib import contextmanager, suppress
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    import ssl
    from collections.abc import Callable, Iterator


#: What the panels read by themselves.
READS = frozenset({"DescribeUserPool", "ListUsers"})


class Gate:
    """Takes each call of the phone, and answers once ``opened`` is set; refuses what the panels read."""

    def __init__(self, body: bytes, status: int, headers: dict[str, str]) -> None:
        self.body = body
        self.status = status
        self.headers = headers
        self.opened = threading.Event()
        self.requests: list[str] = []
        self.endpoint = ""


@contextmanager
def gate(body: bytes = b"{}", status: int = 200, headers: dict[str, str] | None = None) -> Iterator[Gate]:
    """Serve a gate on a port of its own; it is opened or when the block is left."""
    shared = Gate(body, status, headers or {})

    class Handler(BaseHTTPRequestHandler):
        def do_POST(self) -> None:
            self.rfile.read(int(self.headers["Content-Length"]))
            operation = self.headers["X-Amz-Target"].rpartition(".")[2]
            if operation in READS:
                self.reply(400, {}, b'{"__type":"AccessDeniedException","message":"Not here"}')
                return
            shared.requests.append(operation)
            shared.opened.wait()
            self.reply(shared.status, shared.headers, shared.body)

        def reply(self, status: int, headers: dict[str, str], body: bytes) -> None:
            self.send_response(status)
            for name, value in headers.items():
                self.send_header(name, value)
            self.send_header("Content-Length", str(len(body)))
            self.end_headers()
            self.wfile.write(body)

        def log_message(self, *_: object) -> None:
            """Keep quiet."""

        def handle(self) -> None:
            try:
                super().handle()
            except ConnectionError:
                self.close_connection = True  # the client has given up

    with ThreadingHTTPServer(("127.0.0.1", 0), Handler) as server:
        shared.endpoint = f"http://127.0.0.1:{server.server_port}"
        thread = threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.02})
        thread.start()
        try:
            yield shared
        finally:
            shared.opened.set()
            server.shutdown()
            thread.join()


@contextmanager
def raw_server(
    answer: Callable[[socket.socket], None], context: ssl.SSLContext | None = None
) -> Iterator[str]:
    """Have ``answer`` do as it likes with each connection, after TLS where there is a ``context``.

    Yields ``host:port``. A connection is closed when ``answer`` is done, or when the block is left.
    """
    accepted: list[socket.socket] = []

    def serve(connection: socket.socket) -> None:
        with suppress(OSError):  # the client has given up
            if context:
                connection = context.wrap_socket(connection, server_side=True)
                accepted.append(connection)
            answer(connection)
        connection.close()

    def listen() -> None:
        with suppress(OSError):  # closed
            while True:
                connection, _ = listener.accept()
                accepted.append(connection)
                thread = threading.Thread(target=serve, args=(connection,))
                threads.append(thread)
                thread.start()

    threads: list[threading.Thread] = []
    with socket.create_server(("127.0.0.1", 0)) as listener:
        listening = threading.Thread(target=listen)
        listening.start()
        try:
            yield f"127.0.0.1:{listener.getsockname()[1]}"
        finally:
            with suppress(OSError):
                listener.shutdown(socket.SHUT_RDWR)
            listener.close()
            listening.join()
            for connection in accepted:
                with suppress(OSError):
                    connection.shutdown(socket.SHUT_RDWR)
            for thread in threads:
                thread.join()


def read_request(connection: socket.socket) -> bytes:
    """One request, head and body.

    Raises:
        ConnectionError: The client has hung up.
    """
    head = b""
    with connection.makefile("rb") as file:
        while not head.endswith(b"\r\n\r\n"):
            if not (line := file.readline()):
                raise ConnectionError
            head += line
        length = re.search(rb"(?i)content-length: (\d+)", head)
        return head + (file.read(int(length[1])) if length else b"")
