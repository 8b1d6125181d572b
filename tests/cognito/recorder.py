"""A server that keeps each request as it came, and answers as it was told."""

from __future__ import annotations

import threading
from contextlib import contextmanager
from dataclasses import dataclass, field
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Iterator
    from email.message import Message


@dataclass(frozen=True)
class Request:
    """One request as it came over the wire."""

    method: str
    path: str
    headers: Message
    body: str


@dataclass(frozen=True)
class Reply:
    """What to answer."""

    body: str = "{}"
    status: int = 200
    headers: dict[str, str] = field(default_factory=dict)


class Recorder:
    """What came so far; ``replies`` are given in turn, the last of them again and again."""

    def __init__(self, *replies: Reply) -> None:
        self.replies = replies or (Reply(),)
        self.requests: list[Request] = []
        self.endpoint = ""

    def reply_to(self, request: Request) -> Reply:
        """Keep ``request``, and say what it gets."""
        self.requests.append(request)
        return self.replies[min(len(self.requests), len(self.replies)) - 1]


@contextmanager
def recorder(*replies: Reply) -> Iterator[Recorder]:
    """Serve on a port of its own."""
    shared = Recorder(*replies)

    class Handler(BaseHTTPRequestHandler):
        def _answer(self) -> None:
            body = self.rfile.read(int(self.headers.get("Content-Length", 0))).decode()
            reply = shared.reply_to(Request(self.command, self.path, self.headers, body))
            self.send_response(reply.status)
            for name, value in reply.headers.items():
                self.send_header(name, value)
            self.send_header("Content-Length", str(len(reply.body.encode())))
            self.end_headers()
            self.wfile.write(reply.body.encode())

        do_GET = do_POST = do_PUT = _answer

        def log_message(self, *_: Any) -> None:
            """Keep quiet."""

    with ThreadingHTTPServer(("127.0.0.1", 0), Handler) as server:
        shared.endpoint = f"http://127.0.0.1:{server.server_port}"
        thread = threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.02})
        thread.start()
        try:
            yield shared
        finally:
            server.shutdown()
            thread.join()
