"""HTTP in front of the sandbox: persistent connections, one write a reply, and never an HTML page."""

from __future__ import annotations

import contextlib
import selectors
import socket
import ssl
import struct
import sys
import threading
import time
import traceback
from email.errors import (
    FirstHeaderLineIsContinuationDefect,
    InvalidHeaderDefect,
    MisplacedEnvelopeHeaderDefect,
    MissingHeaderBodySeparatorDefect,
)
from http import HTTPStatus
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from socketserver import TCPServer
from typing import TYPE_CHECKING, Any, Final
from uuid import uuid4

from gui.sandbox.address import Address, address_of
from gui.sandbox.errors import CognitoError
from gui.sandbox.http import bodies
from gui.sandbox.http.access import Access, Caller, headers_for
from gui.sandbox.http.connections import Connections, Incoming, Lines
from gui.sandbox.http.replies import Reply, refusal
from gui.sandbox.http.routes import HangUp, answer

if TYPE_CHECKING:
    import io
    from collections.abc import Iterable
    from pathlib import Path

    from gui.sandbox.sandbox import Sandbox

# What Python's parser makes of lines that are no headers.
_NO_HEADER: Final = (
    FirstHeaderLineIsContinuationDefect,
    InvalidHeaderDefect,
    MisplacedEnvelopeHeaderDefect,
    MissingHeaderBodySeparatorDefect,
)
# The first byte of a TLS connection (RFC 8446, 5.1: handshake); no HTTP request begins with it.
_TLS: Final = b"\x16"

# Seconds for a request's head, for its body, and for a client to take the reply.
REQUEST_SECONDS = 10.0
# Seconds that a connection is kept between two requests: testers think.
IDLE_SECONDS = 300.0
# Seconds for what a client still sends after it was refused: a connection that is closed on it is reset, and
# the refusal lost.
_LINGER_SECONDS: Final = 2.0
# Seconds that a reply may be held back: sockets take no time-out beyond 24 days.
_LONGEST_HOLD: Final = 86400.0
# The system's structure for the linger option: two shorts on Windows, two integers elsewhere.
_LINGER: Final = "hh" if sys.platform == "win32" else "ii"
# Ctrl-C does not end a wait on Windows: there the server looks up every second.
_LONGEST_WAIT: Final = 1.0 if sys.platform == "win32" else None


class Server(ThreadingHTTPServer):
    """The listening socket; each connection has a thread of its own.

    Args:
        host: the IPv4 address to listen on.
        port: the port, or 0 for a free one.
        public_url: what is handed out in place of the address at which it listens.
        allowed_hosts: names and addresses by which clients may call the sandbox, beside loopback's, the
            host's and the public URL's.
        uses_tls: whether it is to speak HTTPS, once `speak_https` has been called.
        shares_controls: whether other machines have mail and controls too.

    Raises:
        OSError: the address cannot be had.
    """

    # An open connection does not hold up the end of the process.
    daemon_threads = True
    block_on_close = False
    request_queue_size = 512
    # On Windows the option would let two programs share a port.
    allow_reuse_address = sys.platform != "win32"
    sandbox: Sandbox

    def __init__(
        self,
        host: str,
        port: int,
        public_url: str = "",
        allowed_hosts: Iterable[str] = (),
        *,
        uses_tls: bool = False,
        shares_controls: bool = False,
    ) -> None:
        self._tls: ssl.SSLContext | None = None
        self.connections = Connections()
        self._stopping = threading.Event()
        self._refuse_for = 0.0
        # A byte on one end wakes the loop that waits at the other.
        self._bell, self._ringer = socket.socketpair()
        super().__init__((host, port), Handler)
        listened_at, port = self.server_address[:2]
        self.address: Address = address_of(str(listened_at), port, uses_tls, public_url)
        own = [host] if host else []
        self.access = Access(own, [self.address.host, *allowed_hosts], shares_controls)

    def speak_https(self, certificate: Path) -> None:
        """Speak HTTPS to all, and plain HTTP beside it to this machine, which is to trust nothing for that.

        Args:
            certificate: a PEM file with a private key and its certificates.

        Raises:
            OSError: the file cannot be used; `ssl.SSLError` is one of these.
        """
        self._tls = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
        self._tls.load_cert_chain(certificate)

    def serve(self) -> None:
        """Serve until `stop`; nothing wakes it but connections, `stop` and `refuse_connections`."""
        while not self._stopping.is_set():
            self._accept()
            if self._refuse_for and not self._stopping.is_set():
                self._pause()

    def stop(self) -> None:
        """Let `serve` return; for another thread."""
        self._stopping.set()
        self._ring()

    def refuse_connections(self, seconds: float) -> None:
        """Refuse connections for so long, and end those that there are; for another thread."""
        self._refuse_for = seconds
        self._ring()

    def server_close(self) -> None:
        """Let the port go."""
        super().server_close()
        self._bell.close()
        self._ringer.close()

    def _ring(self) -> None:
        # It may have come to its end meanwhile.
        with contextlib.suppress(OSError):
            self._ringer.send(b"!")

    def _accept(self) -> None:
        """Take connections until the bell rings."""
        with selectors.DefaultSelector() as selector:
            selector.register(self.socket, selectors.EVENT_READ)
            selector.register(self._bell, selectors.EVENT_READ)
            while True:
                ready = {key.fileobj for key, _ in selector.select(_LONGEST_WAIT)}
                if self._bell in ready:
                    self._bell.recv(64)
                    return
                if self.socket in ready:
                    self._take()

    def _take(self) -> None:
        """Take the next connection, if there is room for it."""
        try:
            connection, address = self.get_request()
        except OSError:
            # It has gone already.
            return
        if not self.connections.add(connection):
            self.shutdown_request(connection)
            return
        try:
            self.process_request(connection, address)
        except RuntimeError:
            # The system has no thread left.
            self.shutdown_request(connection)

    def _pause(self) -> None:
        seconds, self._refuse_for = self._refuse_for, 0.0
        self.socket.close()
        self.connections.end_all()
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

    def process_request_thread(self, request: Any, client_address: Any) -> None:
        """Hear in the thread of each connection what it speaks: a slow client holds up no other."""
        if self._tls:
            try:
                request = self._secured(request, self._tls)
            except OSError:
                # It went away, said nothing for too long, or does not like the certificate.
                self.shutdown_request(request)
                return
        super().process_request_thread(request, client_address)

    def _secured(self, connection: socket.socket, tls: ssl.SSLContext) -> socket.socket:
        connection.settimeout(REQUEST_SECONDS)
        is_tls = connection.recv(1, socket.MSG_PEEK) == _TLS
        if not is_tls and caller_of(connection).is_this_machine:
            return connection
        # Hands are shaken with the first byte that is read.
        secured = tls.wrap_socket(connection, server_side=True, do_handshake_on_connect=False)
        if not self.connections.replace(connection, secured):
            secured.close()
            raise ConnectionAbortedError
        return secured

    def shutdown_request(self, request: Any) -> None:
        """Let a connection go."""
        self.connections.discard(request)
        super().shutdown_request(request)

    def handle_error(self, request: Any, client_address: Any) -> None:
        """Say nothing of a client that went away."""
        if not isinstance(sys.exception(), OSError):
            report_failure()


class Handler(BaseHTTPRequestHandler):
    """One connection and its requests, one after the other."""

    protocol_version = "HTTP/1.1"
    disable_nagle_algorithm = True
    rfile: io.BufferedReader
    server: Server

    def setup(self) -> None:
        """Read the connection by deadlines."""
        super().setup()
        self.rfile.close()
        self._incoming = Incoming(self.connection)
        self.rfile = Lines(self._incoming)
        self._caller = caller_of(self.connection)
        self._patience = REQUEST_SECONDS
        # What browsers are told with the reply, once it is known what is asked for.
        self._access: dict[str, str] = {}

    def handle_one_request(self) -> None:
        """Wait for a request, then for the whole of its head, and answer it."""
        self._access = {}
        self.server.connections.wait(self.connection)
        self._incoming.wait(self._patience)
        if not self.rfile.peek(1):
            self.close_connection = True
            return
        self._patience = IDLE_SECONDS
        self._incoming.wait(REQUEST_SECONDS)
        try:
            super().handle_one_request()
        except CognitoError as error:
            self._refuse(error)

    def parse_request(self) -> bool:
        """Read the head of a request.

        Raises:
            CognitoError: 400, where a line is no header: Python drops all that follow it, among them perhaps
                the length of the body, whose bytes would then be taken for another request.
        """
        is_read = super().parse_request()
        if is_read and (
            any(isinstance(defect, _NO_HEADER) for defect in self.headers.defects)
            or self.headers.get_unixfrom()
        ):
            raise bodies.malformed("A line of the request's head is no header.")
        return is_read

    def serve(self) -> None:
        """Read the rest of a request and answer it."""
        request_id = str(uuid4())
        try:
            url, body = self._url(), self._body()
        except CognitoError as error:
            self._refuse(error)
            return
        except EOFError:
            # A client that closes in mid-request has sent no call.
            self.close_connection = True
            return
        self.server.connections.work(self.connection)
        try:
            with self.server.sandbox.request():
                reply = answer(self.server.sandbox, self.command, url, self.headers, body, request_id)
        except CognitoError as error:
            reply = refusal(error, request_id)
        except HangUp as hang_up:
            self._hang_up(hang_up)
            return
        except Exception:
            # The last net: a fault of the sandbox itself, told as the service tells its own.
            report_failure()
            reply = refusal(CognitoError("InternalErrorException", "The sandbox failed.", 500), request_id)
        if reply.late and not self._hold(reply.late):
            return
        self._write(reply)
        if seconds := self.server.sandbox.faults.take_door():
            self.close_connection = True
            self.server.refuse_connections(seconds)

    do_GET = do_POST = do_PUT = do_DELETE = do_OPTIONS = do_HEAD = do_PATCH = serve

    def _url(self) -> str:
        """The path and query asked for, by a caller who may have it."""
        access = self.server.access
        url = access.path(self.path, self.request_version, self.headers, self._caller)
        path = url.partition("?")[0]
        self._access = headers_for(path, self.headers)
        access.check(self.command, path, self.headers, self._caller)
        return url

    def _body(self) -> bytes:
        length = bodies.announced(self.headers)
        waits_for_leave = self.headers.get("Expect", "").strip().lower() == "100-continue"
        if waits_for_leave and length != 0 and self.request_version >= "HTTP/1.1":
            self.wfile.write(b"HTTP/1.1 100 Continue\r\n\r\n")
        self._incoming.wait(REQUEST_SECONDS)
        return bodies.read(self.rfile, length)

    def handle_expect_100(self) -> bool:
        """Leave to send the body is given once the head is found good."""
        return True

    def _hold(self, seconds: float) -> bool:
        """Hold a reply back; whether the client still waits for it then."""
        ends = time.monotonic() + seconds
        self._incoming.wait(min(seconds, _LONGEST_HOLD))
        try:
            if not self.rfile.peek(1):
                self.close_connection = True
                return False
        except TimeoutError:
            return True
        # It has sent its next request already.
        time.sleep(max(0.0, ends - time.monotonic()))
        return True

    def _hang_up(self, how: HangUp) -> None:
        """End the connection without a proper reply."""
        self.close_connection = True
        if how.reset:
            # A linger time of zero makes the system reset the connection.
            self.connection.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack(_LINGER, 1, 0))
            self.connection.close()
        elif how.reply:
            self._write(how.reply, len(how.reply.body) // 2)

    def send_error(self, code: int, message: str | None = None, explain: str | None = None) -> None:
        """Refuse what is not even a request."""
        self._refuse(CognitoError("SerializationException", message or HTTPStatus(code).phrase, int(code)))

    def _refuse(self, error: CognitoError) -> None:
        """Refuse a request that was not read to its end, in JSON, and hang up."""
        self.close_connection = True
        self._write(refusal(error, str(uuid4())))
        with contextlib.suppress(OSError):
            self.connection.shutdown(socket.SHUT_WR)
            self._incoming.wait(_LINGER_SECONDS)
            while self.rfile.read1():
                pass

    def _write(self, reply: Reply, bytes_of_body: int | None = None) -> None:
        # The reply to HEAD may say by itself how long the body is that it leaves out.
        length = {"Content-Length": len(reply.body)}
        lines = [
            f"HTTP/1.1 {reply.status} {self.responses.get(reply.status, ('',))[0]}",
            f"Date: {self.date_time_string()}",
            f"Content-Type: {reply.content_type}",
            *(f"{name}: {value}" for name, value in {**length, **reply.headers, **self._access}.items()),
            *(["Connection: close"] if self.close_connection else []),
        ]
        body = b"" if getattr(self, "command", "") == "HEAD" else reply.body[:bytes_of_body]
        self.connection.settimeout(REQUEST_SECONDS)
        self.wfile.write("\r\n".join([*lines, "", ""]).encode("latin-1") + body)

    def log_message(self, format: str, *args: Any) -> None:  # noqa: A002
        """Keep no record of requests: stdout and stderr belong to whoever started the sandbox."""


def caller_of(connection: socket.socket) -> Caller:
    """Who is at the other end."""
    scheme = "https" if isinstance(connection, ssl.SSLSocket) else "http"
    return Caller(scheme, str(connection.getpeername()[0]), str(connection.getsockname()[0]))


def report_failure() -> None:
    """Tell stderr where the sandbox itself failed, but not the values at hand: they may be secret."""
    error = sys.exception()
    places = traceback.format_tb(error.__traceback__) if error else []
    print(f"sandbox: {type(error).__name__}\n{''.join(places)}", file=sys.stderr, flush=True)
