"""HTTP in front of the sandbox: persistent connections, one write a reply, and never an HTML page."""

from __future__ import annotations

import json
import socket
import struct
import sys
import time
import traceback
from dataclasses import replace
from http import HTTPStatus
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from socketserver import TCPServer
from typing import TYPE_CHECKING, Any
from uuid import uuid4

from gui.sandbox import control, dispatch, identity, mailpit
from gui.sandbox.wire import CORS, CognitoError, Reply, refusal, success

if TYPE_CHECKING:
    from email.message import Message

    from gui.sandbox.service import Service

# Far above any call of the API, far below what would hurt.
_LARGEST_BODY = 1 << 20
# The system's structure for the linger option: two shorts on Windows, two integers elsewhere.
_LINGER = "hh" if sys.platform == "win32" else "ii"


class Server(ThreadingHTTPServer):
    """The listening socket; each connection has a thread of its own.

    Args:
        host: the IPv4 address to listen on.
        port: the port, or 0 for a free one.

    Raises:
        OSError: the address cannot be had.
    """

    # An open connection does not hold up the end of the process.
    daemon_threads = True
    block_on_close = False
    request_queue_size = 128
    # On Windows the option would let two programs share a port.
    allow_reuse_address = sys.platform != "win32"
    service: Service

    def __init__(self, host: str, port: int) -> None:
        super().__init__((host, port), Handler)

    @property
    def endpoint(self) -> str:
        """The address for clients on this machine."""
        host, port = self.server_address[:2]
        return f"http://{'127.0.0.1' if host == '0.0.0.0' else host!s}:{port}"

    def server_bind(self) -> None:
        """Bind without the standard library's look-up of a host name, which can take seconds."""
        TCPServer.server_bind(self)
        self.server_name, self.server_port = str(self.server_address[0]), int(self.server_address[1])

    def handle_error(self, request: Any, client_address: Any) -> None:
        """Say nothing of a client that went away."""
        if not isinstance(sys.exception(), OSError):
            report_failure()


class HangUp(Exception):
    """The connection is to end here, as a fault demands.

    Args:
        reset: abruptly, so that the client sees a reset.
        reply: after the first half of this reply; None is after nothing at all.
    """

    def __init__(self, reset: bool = False, reply: Reply | None = None) -> None:
        super().__init__()
        self.reset = reset
        self.reply = reply


class Handler(BaseHTTPRequestHandler):
    """One connection and its requests, one after the other."""

    protocol_version = "HTTP/1.1"
    disable_nagle_algorithm = True
    wbufsize = -1
    server: Server

    def serve(self) -> None:
        """Read a request and answer it."""
        body = self._body()
        if body is None:
            return
        request_id = str(uuid4())
        try:
            reply = answer(self.server.service, self.command, self.path, self.headers, body, request_id)
        except CognitoError as error:
            reply = refusal(error, request_id)
        except HangUp as hang_up:
            self._hang_up(hang_up)
            return
        except Exception:
            # The last net: a fault of the sandbox itself, told as the service tells its own.
            report_failure()
            reply = refusal(CognitoError("InternalErrorException", "The sandbox failed.", 500), request_id)
        if self.command != "GET":
            self.server.service.changed.set()
        self._write(reply)

    def _hang_up(self, how: HangUp) -> None:
        """End the connection without a proper reply."""
        self.close_connection = True
        if how.reset:
            # A linger time of zero makes the system reset the connection.
            self.connection.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack(_LINGER, 1, 0))
            self.connection.close()
        elif how.reply:
            self._write(how.reply, len(how.reply.body) // 2)

    do_GET = do_POST = do_PUT = do_DELETE = do_OPTIONS = do_HEAD = do_PATCH = serve

    def _body(self) -> bytes | None:
        """The request's body, or None where its length cannot be told or borne: then the connection ends."""
        length = self.headers.get("Content-Length", "0").strip()
        if "Transfer-Encoding" in self.headers or not (length.isascii() and length.isdecimal()):
            self.send_error(HTTPStatus.LENGTH_REQUIRED)
        elif len(length) > 9 or int(length) > _LARGEST_BODY:
            self.send_error(HTTPStatus.REQUEST_ENTITY_TOO_LARGE)
        else:
            body = self.rfile.read(int(length))
            # A client that closes in mid-request has sent no call.
            return body if len(body) == int(length) else None
        return None

    def send_error(self, code: int, message: str | None = None, explain: str | None = None) -> None:
        """Refuse what is not even a request, in JSON, and hang up."""
        self.close_connection = True
        text = message or HTTPStatus(code).phrase
        self._write(refusal(CognitoError("SerializationException", text, int(code)), str(uuid4())))

    def _write(self, reply: Reply, bytes_of_body: int | None = None) -> None:
        lines = [
            f"HTTP/1.1 {reply.status} {HTTPStatus(reply.status).phrase}",
            f"Date: {self.date_time_string()}",
            f"Content-Type: {reply.content_type}",
            f"Content-Length: {len(reply.body)}",
            *(f"{name}: {value}" for name, value in reply.headers.items()),
            *(["Connection: close"] if self.close_connection else []),
        ]
        body = b"" if getattr(self, "command", "") == "HEAD" else reply.body[:bytes_of_body]
        self.wfile.write("\r\n".join([*lines, "", ""]).encode("latin-1") + body)

    def log_message(self, format: str, *args: Any) -> None:  # noqa: A002
        """Keep no record of requests: stdout and stderr belong to whoever started the sandbox."""


def answer(
    service: Service, method: str, url: str, headers: Message[str, str], body: bytes, request_id: str
) -> Reply:
    """Answer one request.

    Raises:
        CognitoError: the refusal.
    """
    path, _, query = url.partition("?")
    if method == "OPTIONS":
        return _preflight(headers)
    target = headers.get("X-Amz-Target")
    if method == "POST" and target is not None:
        return _operation(service, target, headers, body, request_id)
    if method == "POST" and body.find(b"Action=") >= 0:
        reply = identity.sts(service, headers, body, request_id)
        if reply is not None:
            return reply
    if path.startswith(control.PREFIX):
        return control.answer(service, method, path, body)
    if path.startswith(mailpit.PREFIX):
        return mailpit.answer(service.mailbox, method, path, query, body)
    pool_id, _, document = path.strip("/").partition("/")
    if document == ".well-known/jwks.json" and pool_id in service.backend.user_pools:
        return _document({"keys": [key.jwk() for key in service.tokens.keys]})
    raise CognitoError("UnknownOperationException", "There is nothing at this address of the sandbox.", 404)


def _operation(
    service: Service, target: str, headers: Message[str, str], body: bytes, request_id: str
) -> Reply:
    """Carry an operation out, in the way that an armed fault demands."""
    fault = service.faults.take(target.rpartition(".")[2])
    kind = fault.kind if fault else ""
    if fault and kind == "error":
        raise fault.error()
    if fault and kind == "latency":
        time.sleep(fault.seconds)
    if kind == "reset":
        raise HangUp(reset=True)
    try:
        reply = success(dispatch.carry_out(service, target, headers, body, request_id), request_id)
    except CognitoError as error:
        reply = refusal(error, request_id)
    if kind == "reply-lost":
        raise HangUp
    if kind == "truncated":
        raise HangUp(reply=reply)
    if kind == "malformed":
        return replace(reply, body=reply.body[:-1] or b"{")
    return reply


def _preflight(headers: Message[str, str]) -> Reply:
    """Let a browser send the call that it asks about."""
    asked = headers.get("Access-Control-Request-Headers", "*")
    allowed = "".join(c for c in asked if c.isascii() and c.isprintable())
    permission = {
        "Access-Control-Allow-Methods": "GET, POST, PUT, DELETE, OPTIONS",
        "Access-Control-Allow-Headers": allowed,
        "Access-Control-Max-Age": "172800",
    }
    return Reply(200, headers=CORS | permission)


def _document(content: object) -> Reply:
    return Reply(200, json.dumps(content).encode(), "application/json", CORS)


def report_failure() -> None:
    """Tell stderr where the sandbox itself failed, but not the values at hand: they may be secret."""
    error = sys.exception()
    places = traceback.format_tb(error.__traceback__) if error else []
    print(f"sandbox: {type(error).__name__}\n{''.join(places)}", file=sys.stderr, flush=True)
