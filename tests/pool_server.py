"""A user pool, its mailbox and a sandbox's feed that do what a test tells them: fail, wait, list anybody."""

from __future__ import annotations

import json
import threading
from contextlib import contextmanager
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import TYPE_CHECKING, Any
from urllib.parse import parse_qs, urlsplit

from gui.cognito.environments.environment import AuthFlow, Environment

if TYPE_CHECKING:
    from collections.abc import Iterator

_PAGE = 60
POOL = {"UserPool": {"Name": "stub", "Policies": {"PasswordPolicy": {"MinimumLength": 8}}}}


class PoolServer:
    """What it answers may be changed at any time.

    Attributes:
        requests: Each operation, and each path that was read, in order.
        bodies: The phone's and the panels' requests, as JSON.
        replies: Status and JSON by operation; an operation without one is answered by what the pool holds.
        held: The operations, and the paths, that are not answered before ``let_go``.
        emails: The pool's users, in the order of its list.
        now: The number of the sandbox's last change.
    """

    def __init__(self) -> None:
        self.endpoint = ""
        self.requests: list[str] = []
        self.bodies: list[dict[str, Any]] = []
        self.replies: dict[str, tuple[int, object]] = {"DescribeUserPool": (200, POOL)}
        self.held: set[str] = set()
        self.emails: list[str] = []
        self.now = 1
        self.changed = threading.Condition()

    def environment(self, **changes: Any) -> Environment:
        """The pool as the app sees it."""
        settings: dict[str, Any] = {
            "name": "Stub",
            "region": "us-east-1",
            "user_pool_id": "us-east-1_Stub00000",
            "client_id": "client",
            "endpoint": self.endpoint,
            "auth_flow": AuthFlow.USER_PASSWORD_AUTH,
        }
        return Environment(**settings | changes)

    def count(self, name: str) -> int:
        """How often an operation or a path was asked for."""
        return self.requests.count(name)

    def change(self) -> None:
        """Tell the feed of a change."""
        with self.changed:
            self.now += 1
            self.changed.notify_all()

    def let_go(self) -> None:
        """Answer what is held, and hold nothing any more."""
        with self.changed:
            self.held.clear()
            self.changed.notify_all()

    def answer(self, name: str, request: dict[str, Any]) -> tuple[int, object]:
        """Status and JSON; waits where the test wants that."""
        with self.changed:
            self.requests.append(name)
            self.bodies.append(request)
            self.changed.wait_for(lambda: name not in self.held)
            if name == "/sandbox/changes" and name not in self.replies:
                self.changed.wait_for(lambda: self.now != request["since"] or name in self.replies)
                return self.replies.get(name, (200, {"now": self.now, "kinds": ["users", "mail"]}))
        if name in self.replies:
            return self.replies[name]
        return 200, self._list_users(request) if name == "ListUsers" else _EMPTY.get(name, {})

    def _list_users(self, request: dict[str, Any]) -> object:
        condition, first = request.get("Filter", ""), int(request.get("PaginationToken", "0"))
        attribute, _, value = condition.partition(" = ")
        if attribute in ("email", "sub", "username"):
            email = json.loads(value).removeprefix("sub of ")
            return {"Users": [_user(email)] if email in self.emails else []}
        reply: dict[str, object] = {"Users": [_user(email) for email in self.emails[first : first + _PAGE]]}
        if first + _PAGE < len(self.emails):
            reply["PaginationToken"] = str(first + _PAGE)
        return reply


_EMPTY = {
    "/api/v1/messages": {"messages": []},
    "/sandbox/texts": {"texts": []},
    "/sandbox/clock": {"now": 0, "offset": 0},
    "/sandbox/limits": {"on": True},
    "/sandbox/faults": {"faults": []},
}


def _user(email: str) -> dict[str, object]:
    return {
        "Username": f"sub of {email}",
        "UserStatus": "UNCONFIRMED",
        "Enabled": True,
        "UserCreateDate": 1767323045,
        "UserLastModifiedDate": 1767323045,
        "Attributes": [{"Name": "email", "Value": email}, {"Name": "sub", "Value": f"sub of {email}"}],
    }


@contextmanager
def pool_server() -> Iterator[PoolServer]:
    """Serve on a port of its own; what is held is let go when the block is left."""
    shared = PoolServer()

    class Handler(BaseHTTPRequestHandler):
        def do_GET(self) -> None:
            parts = urlsplit(self.path)
            self.reply(parts.path, {"since": int(parse_qs(parts.query).get("since", ["0"])[0])})

        def do_POST(self) -> None:
            body = json.loads(self.rfile.read(int(self.headers["Content-Length"])))
            self.reply(self.headers["X-Amz-Target"].rpartition(".")[2], body)

        def reply(self, name: str, request: dict[str, Any]) -> None:
            status, content = shared.answer(name, request)
            body = json.dumps(content).encode()
            self.send_response(status)
            self.send_header("Content-Length", str(len(body)))
            self.end_headers()
            self.wfile.write(body)

        def log_message(self, *_: object) -> None:
            """Keep quiet."""

        def handle(self) -> None:
            try:
                super().handle()
            except (ConnectionError, ValueError):
                self.close_connection = True  # the client has given up

    with ThreadingHTTPServer(("127.0.0.1", 0), Handler) as server:
        shared.endpoint = f"http://127.0.0.1:{server.server_port}"
        thread = threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.02})
        thread.start()
        try:
            yield shared
        finally:
            shared.replies["/sandbox/changes"] = (503, {})
            shared.let_go()
            server.shutdown()
            thread.join()
