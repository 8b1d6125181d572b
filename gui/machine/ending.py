"""Requests from outside to end the app: signals, its console, the end of the desktop session."""

from __future__ import annotations

import signal
import socket
import sys
import threading
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QObject, QSocketNotifier, Slot
from PySide6.QtWidgets import QApplication

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtGui import QSessionManager

#: Ctrl-C, a polite kill, a terminal that closes; Ctrl-Break on Windows.
_SIGNALS: Final = ("SIGINT", "SIGTERM", "SIGHUP", "SIGBREAK")
#: What a shell expects of a program that Ctrl-C has ended.
INTERRUPTED: Final = 130
#: The first of the events by which Windows tells that a console closes, or the session; those before are
#: Ctrl-C and Ctrl-Break, which come as signals.
_CONSOLE_CLOSES: Final = 2
#: Windows ends the process once it has been told, or after 5 s.
_WINDOWS_WAITS: Final = 5.0


class Ending(QObject):
    """Ends the app when it is asked to, as its own Quit does: what is open is closed, in order.

    Python sees no signal while Qt's loop sleeps: a socket wakes it. One that comes before the loop runs is
    not lost. What whoever started the app has had ignored, as ``nohup`` does, stays ignored.

    Args:
        restart: The command by which a desktop that restores its sessions starts the app again.
    """

    def __init__(self, app: QApplication, restart: Sequence[str]) -> None:
        super().__init__(app)
        self._restart = [*restart]
        #: The exit status: 130 after Ctrl-C, else 0.
        self.status = 0
        self._reader, self._writer = socket.socketpair()
        self._reader.setblocking(False)
        self._writer.setblocking(False)
        self._notifier = QSocketNotifier(self._reader.fileno(), QSocketNotifier.Type.Read, self)
        self._notifier.activated.connect(self._end)
        for name in _SIGNALS:
            number = getattr(signal, name, None)
            if number is not None and signal.getsignal(number) != signal.SIG_IGN:
                signal.signal(number, lambda *_: None)
        signal.set_wakeup_fd(self._writer.fileno())
        app.saveStateRequest.connect(self.tell_session)
        if sys.platform == "win32":
            self._watch_console()

    def let_go(self) -> None:
        """Take no notice of signals any more: all is closed."""
        signal.set_wakeup_fd(-1)
        self._notifier.setEnabled(False)
        self._reader.close()
        self._writer.close()

    @Slot()
    def _end(self) -> None:
        if signal.SIGINT in self._reader.recv(64):
            self.status = INTERRUPTED
        QApplication.closeAllWindows()
        # Also where a dialog stays open.
        QApplication.exit(self.status)

    @Slot("QSessionManager&")
    def tell_session(self, manager: QSessionManager) -> None:
        """Tell a desktop that restores its sessions how. Qt would give the app options of its own."""
        manager.setRestartCommand(self._restart)

    if sys.platform == "win32":

        def _watch_console(self) -> None:
            import ctypes

            @ctypes.WINFUNCTYPE(ctypes.c_int, ctypes.c_uint)
            def take(event: int) -> int:
                if event < _CONSOLE_CLOSES:
                    return 0
                self._writer.send(bytes([signal.SIGTERM]))
                threading.Event().wait(_WINDOWS_WAITS)
                return 1

            self._take = take  # ctypes keeps no reference
            ctypes.windll.kernel32.SetConsoleCtrlHandler(take, 1)
