"""The open connections: how long each is waited for, and how many there may be."""

from __future__ import annotations

import contextlib
import io
import socket
import threading
import time
from typing import TYPE_CHECKING, Final

from gui.sandbox.http.bodies import malformed

if TYPE_CHECKING:
    from _typeshed import WriteableBuffer

#: Below what systems let one process open: macOS has 256 files a process, and each connection is one.
MOST: Final = 200


class Incoming(io.RawIOBase):
    """What a client sends, waited for until a deadline.

    A time-out of the socket alone would begin anew with every byte, and never end for a client that sends one
    now and then. Reading raises `TimeoutError` after the deadline.
    """

    def __init__(self, connection: socket.socket) -> None:
        super().__init__()
        self._connection = connection
        self._deadline = 0.0

    def wait(self, seconds: float) -> None:
        """Wait for so long, from now on."""
        self._deadline = time.monotonic() + seconds

    def readable(self) -> bool:
        """It is there to be read."""
        return True

    def readinto(self, buffer: WriteableBuffer) -> int:
        """Read what has come, or wait for something."""
        left = self._deadline - time.monotonic()
        if left <= 0:
            raise TimeoutError
        self._connection.settimeout(left)
        return self._connection.recv_into(buffer)


class Lines(io.BufferedReader):
    """The lines that a client sends, which end by a line feed and by nothing else (RFC 9112, 2.2).

    Python's parser of headers takes a carriage return alone for the end of a line, too: it would find headers
    where a proxy in front of the sandbox has found none. Reading such a line raises `CognitoError`.
    """

    def readline(self, size: int | None = -1) -> bytes:
        """Read the next line."""
        line = super().readline(size)
        if b"\r" in line.removesuffix(b"\n").removesuffix(b"\r"):
            raise malformed("A line of the request has a carriage return within.")
        return line


class Connections:
    """All open connections, and of these the ones that wait for a request, the longest first."""

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._open: set[socket.socket] = set()
        self._waiting: dict[socket.socket, None] = {}

    def add(self, connection: socket.socket) -> bool:
        """Take a connection; where there are too many, the one that has waited longest is closed.

        Returns:
            False where all are at work, and it cannot be taken.
        """
        with self._lock:
            if len(self._open) >= MOST:
                longest = next(iter(self._waiting), None)
                if longest is None:
                    return False
                self._end(longest)
            self._open.add(connection)
            self._waiting[connection] = None
        return True

    def replace(self, connection: socket.socket, by: socket.socket) -> bool:
        """It goes on as another object, now that it speaks TLS; false where it was ended meanwhile."""
        with self._lock:
            is_open = connection in self._open
            self._open.discard(connection)
            if is_open:
                self._open.add(by)
            if connection in self._waiting:
                self._waiting = {by if each is connection else each: None for each in self._waiting}
        return is_open

    def wait(self, connection: socket.socket) -> None:
        """It waits for its next request, from now on."""
        with self._lock:
            self._waiting.pop(connection, None)
            if connection in self._open:
                self._waiting[connection] = None

    def work(self, connection: socket.socket) -> None:
        """Its request is here, and is being answered."""
        with self._lock:
            self._waiting.pop(connection, None)

    def discard(self, connection: socket.socket) -> None:
        """It is closed."""
        with self._lock:
            self._open.discard(connection)
            self._waiting.pop(connection, None)

    def end_all(self) -> None:
        """End all, whatever they do."""
        with self._lock:
            for connection in list(self._open):
                self._end(connection)

    def _end(self, connection: socket.socket) -> None:
        self._open.discard(connection)
        self._waiting.pop(connection, None)
        # The thread that serves it wakes up, and closes it.
        with contextlib.suppress(OSError):
            connection.shutdown(socket.SHUT_RDWR)
