"""The sandbox's process, as the app owns it: started, watched, started again, ended."""

from __future__ import annotations

import json
import sys
from typing import Final

from PySide6.QtCore import QObject, QProcess, Signal, Slot

from gui.cognito.environments.environment import Environment
from gui.cognito.environments.password_policy import PasswordPolicy

_STOP_MS: Final = 500


class SandboxProcess(QObject):
    """One sandbox process at a time. It ends when its stdin closes, however this process dies."""

    #: The ``Environment`` to call, once the sandbox serves.
    ready = Signal(object)
    #: One sentence: the sandbox could not be started, or ended by itself.
    stopped = Signal(str)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._process: QProcess | None = None
        self._environment: Environment | None = None

    @Slot()
    def offer(self) -> None:
        """Tell the running sandbox's environment, or start one."""
        if self._environment:
            self.ready.emit(self._environment)
        elif self._process is None:
            self.start()

    def start(self) -> None:
        """Start a sandbox with an empty pool; ``ready`` or ``stopped`` follows."""
        self.stop()
        self._process = QProcess(self)
        self._process.setProcessChannelMode(QProcess.ProcessChannelMode.SeparateChannels)
        self._process.readyReadStandardOutput.connect(self._read_handshake)
        self._process.errorOccurred.connect(self._fail_to_start)
        self._process.finished.connect(self._end)
        self._process.start(sys.executable, ["-m", "gui.sandbox"])

    def stop(self) -> None:
        """End the sandbox, within half a second."""
        if self._process is None:
            return
        process, self._process = self._process, None
        self._environment = None
        process.finished.disconnect(self._end)
        process.closeWriteChannel()
        if not process.waitForFinished(_STOP_MS):
            process.kill()
            process.waitForFinished(_STOP_MS)
        process.deleteLater()

    @property
    def process_id(self) -> int:
        """The running sandbox's process id, 0 where there is none."""
        return self._process.processId() if self._process else 0

    @Slot()
    def _read_handshake(self) -> None:
        if self._process is None or not self._process.canReadLine():
            return
        handshake = json.loads(bytes(self._process.readLine().data()))
        self._environment = Environment(
            name="Sandbox",
            region=handshake["region"],
            user_pool_id=handshake["user_pool_id"],
            client_id=handshake["client_id"],
            endpoint=handshake["endpoint"],
            mail_api=handshake["mail_api"],
            identity_pool_id=handshake["identity_pool_id"],
            is_sandbox=True,
            # The pool that a sandbox begins with has Cognito's usual rules.
            password_policy=PasswordPolicy(),
        )
        self.ready.emit(self._environment)

    @Slot(QProcess.ProcessError)
    def _fail_to_start(self, error: QProcess.ProcessError) -> None:
        if error is QProcess.ProcessError.FailedToStart:
            self._process = None
            self.stopped.emit(self.tr("The sandbox could not be started."))

    @Slot()
    def _end(self) -> None:
        process, self._process = self._process, None
        self._environment = None
        if process is None:
            return
        words = bytes(process.readAllStandardError().data()).decode("utf-8", "replace").strip().splitlines()
        process.deleteLater()
        # Its last line says why, where it could say so itself.
        self.stopped.emit(" ".join([self.tr("The sandbox has stopped."), *words[-1:]]))
