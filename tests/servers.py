"""Servers that misbehave, for what no healthy service does."""

from __future__ import annotations

import threading
from contextlib import contextmanager
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator


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
    """Serve a gate on a port of its own; it is opened at the latest when the block is left."""
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
