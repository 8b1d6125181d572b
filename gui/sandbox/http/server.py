"""HTTP in front of the sandbox: persistent connections, one write a reply, and never an HTML page."""

from __future__ import annotations

import contextlib
import socket
import ssl
import struct
import sys
import threading
import traceback
from http import HTTPStatus
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from socketserver import TCPServer
from typing import TYPE_CHECKING, Any
from uuid import uuid4

from gui.sandbox.errors import CognitoError
from gui.sandbox.http.replies import Reply, refusal
from gui.sandbox.http.routes import HangUp, answer

if TYPE_CHECKING:
    from pathlib import Path

    from gui.sandbox.sandbox import Sandbox

# Far above any call of the API, far below what would hurt.
_LARGEST_BODY = 1 << 20
# The system's structure for the linger option: two shorts on Windows, two integers elsewhere.
_LINGER = "hh" if sys.platform == "win32" else "ii"


class Server(ThreadingHTTPServer):
    """The listening socket; each connection has a thread of its own.

    Args:
        host: the IPv4 address to listen on.
        port: the port, or 0 for a free one.
        certificate: a PEM file with a private key and its certificates, to speak HTTPS: phones insist on it.

    Raises:
        OSError: the address or the file cannot be had; `ssl.SSLError` is one of these.
    """

    # An open connection does not hold up the end of the process.
    daemon_threads = True
    block_on_close = False
    request_queue_size = 128
    # On Windows the option would let two programs share a port.
    allow_reuse_address = sys.platform != "win32"
    sandbox: Sandbox

    def __init__(self, host: str, port: int, certificate: Path | None = None) -> None:
        self._tls: ssl.SSLContext | None = None
        if certificate:
            self._tls = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
            self._tls.load_cert_chain(certificate)
        self._connections: set[socket.socket] = set()
        self._stopping = threading.Event()
        self._closed_for = 0.0
        super().__init__((host, port), Handler)

    @property
    def endpoint(self) -> str:
        """The address for clients on this machine."""
        host, port = self.server_address[:2]
        scheme = "https" if self._tls else "http"
        return f"{scheme}://{'127.0.0.1' if host == '0.0.0.0' else host!s}:{port}"

    def serve(self) -> None:
        """Serve until `stop`."""
        while not self._stopping.is_set():
            self.serve_forever(poll_interval=0.1)
            if self._closed_for:
                self._pause()

    def stop(self) -> None:
        """Let `serve` return; for another thread."""
        self._stopping.set()
        self.shutdown()

    def close_door(self, seconds: float) -> None:
        """Refuse connections for so long, and end those that there are; for another thread."""
        self._closed_for = seconds
        self.shutdown()

    def _pause(self) -> None:
        seconds, self._closed_for = self._closed_for, 0.0
        self.socket.close()
        for connection in list(self._connections):
            with contextlib.suppress(OSError):
                connection.shutdown(socket.SHUT_RDWR)
        self._stopping.wait(seconds)
        while not self._stopping.is_set():
            self.socket = socket.socket(self.address_family, self.socket_type)
            try:
                self.server_bind()
                self.server_activate()
            except OSError:
                # Some other program has the port just now.
                self.socket.close()
                self._stopping.wait(0.2)
            else:
                return

    def server_bind(self) -> None:
        """Bind without the standard library's look-up of a host name, which can take seconds."""
        TCPServer.server_bind(self)
        self.server_name, self.server_port = str(self.server_address[0]), int(self.server_address[1])
        if self._tls:
            # Hands are shaken in the thread of each connection, so that a slow client holds up no other.
            self.socket = self._tls.wrap_socket(self.socket, server_side=True, do_handshake_on_connect=False)

    def get_request(self) -> tuple[socket.socket, Any]:
        """Take the next connection."""
        connection, address = super().get_request()
        self._connections.add(connection)
        return connection, address

    def shutdown_request(self, request: Any) -> None:
        """Let a connection go."""
        self._connections.discard(request)
        super().shutdown_request(request)

    def handle_error(self, request: Any, client_address: Any) -> None:
        """Say nothing of a client that went away."""
        if not isinstance(sys.exception(), OSError):
            report_failure()


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
            with self.server.sandbox.request():
                reply = answer(self.server.sandbox, self.command, self.path, self.headers, body, request_id)
        except CognitoError as error:
            reply = refusal(error, request_id)
        except HangUp as hang_up:
            self._hang_up(hang_up)
            return
        except Exception:
            # The last net: a fault of the sandbox itself, told as the service tells its own.
            report_failure()
            reply = refusal(CognitoError("InternalErrorException", "The sandbox failed.", 500), request_id)
        self._write(reply)
        if seconds := self.server.sandbox.faults.take_door():
            self.wfile.flush()
            self.close_connection = True
            threading.Thread(target=self.server.close_door, args=(seconds,), daemon=True).start()

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
            f"HTTP/1.1 {reply.status} {self.responses.get(reply.status, ('',))[0]}",
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


def report_failure() -> None:
    """Tell stderr where the sandbox itself failed, but not the values at hand: they may be secret."""
    error = sys.exception()
    places = traceback.format_tb(error.__traceback__) if error else []
    print(f"sandbox: {type(error).__name__}\n{''.join(places)}", file=sys.stderr, flush=True)
