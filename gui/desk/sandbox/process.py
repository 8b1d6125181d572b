"""The sandbox's process, as the app owns it: started, watched, started again, ended."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QObject, QProcess, QProcessEnvironment, QTimer, Signal, Slot

from gui.machine.own_process import NOT_FOR_SANDBOX, sandbox_command
from gui.machine.own_sandbox import NoSandboxError, environment_of
from gui.machine.sandbox_reach import THIS_MACHINE, SandboxReach
from gui.sentences import N_, joined

if TYPE_CHECKING:
    from pathlib import Path

    from gui.cognito.environments.environment import Environment
    from gui.sentences import Sentence

_STOP_MS: Final = 500
#: So the sandbox says what is no reason for its end.
_WARNING: Final = "sandbox: warning:"


class SandboxProcess(QObject):
    """One sandbox process at a time. It ends when its stdin closes, however this process dies.

    Args:
        parent: Its owner.
        start_limit_ms: Milliseconds within which a new process must serve. Half a second is usual; a disk
            that sleeps and a virus scanner take their time.
        state: The file in which pools, users and mail are kept from one process to the next; ``None``:
            nowhere. Where it cannot be used the sandbox begins without it, and ``SandboxState`` says so.
        reach: Who can reach it.
        certificate: The file for a certificate that it makes, where ``reach`` asks for one.
    """

    #: The ``Environment`` to call, once the sandbox serves.
    ready = Signal(object)
    #: In words: the sandbox could not be started, or ended by itself. Each ``start`` that no ``stop`` follows
    #: comes to this or to ``ready``.
    stopped = Signal(object)

    def __init__(
        self,
        parent: QObject | None = None,
        start_limit_ms: int = 30_000,
        state: Path | None = None,
        reach: SandboxReach = THIS_MACHINE,
        certificate: Path | None = None,
    ) -> None:
        super().__init__(parent)
        self._state = state
        self._reach = reach
        self._certificate = certificate
        self._process: QProcess | None = None
        self._environment: Environment | None = None
        self._limit = QTimer(self, singleShot=True, interval=start_limit_ms)
        self._limit.timeout.connect(self._give_up)

    @Slot()
    def offer(self) -> None:
        """Tell the running sandbox's environment, or start one."""
        if self._environment:
            self.ready.emit(self._environment)
        elif self._process is None:
            self.start()

    @Slot()
    def start(self) -> None:
        """Start a sandbox, with what is kept of the one before; ``ready`` or ``stopped`` follows."""
        self._start()

    @Slot(object)
    def start_for(self, reach: SandboxReach) -> None:
        """Start a sandbox that can be reached so, with what is kept of the one before."""
        self._reach = reach
        self._start()

    @Slot()
    def reset(self) -> None:
        """Start a sandbox with an empty pool; what was kept goes."""
        self._start("--reset")

    def _start(self, *arguments: str) -> None:
        self.stop()
        if self._state:
            arguments = ("--state", str(self._state), "--or-in-memory", *arguments)
        arguments = (*self._reach.arguments(self._certificate), *arguments)
        self._process = QProcess(self)
        # Qt's own: its values need not be text.
        environment = QProcessEnvironment.systemEnvironment()
        for name in environment.keys():  # noqa: SIM118
            if name.startswith(NOT_FOR_SANDBOX):
                environment.remove(name)
        self._process.setProcessEnvironment(environment)
        self._process.setProcessChannelMode(QProcess.ProcessChannelMode.SeparateChannels)
        self._process.readyReadStandardOutput.connect(self._read_handshake)
        self._process.errorOccurred.connect(self._fail_to_start)
        self._process.finished.connect(self._end)
        self._limit.start()
        program, *first = sandbox_command()
        self._process.start(program, [*first, *arguments])

    def stop(self) -> None:
        """End the sandbox, within half a second, without a signal."""
        process = self._let_go()
        if process is None:
            return
        process.closeWriteChannel()
        if not process.waitForFinished(_STOP_MS):
            process.kill()
            process.waitForFinished(_STOP_MS)

    @property
    def process_id(self) -> int:
        """The running sandbox's process id, 0 where there is none."""
        return self._process.processId() if self._process else 0

    def _let_go(self) -> QProcess | None:
        """Have no process any more. What the former one still tells, such as its end, reaches nobody."""
        process, self._process = self._process, None
        self._environment = None
        self._limit.stop()
        if process:
            process.readyReadStandardOutput.disconnect(self._read_handshake)
            process.errorOccurred.disconnect(self._fail_to_start)
            process.finished.disconnect(self._end)
            process.deleteLater()
        return process

    @Slot()
    def _read_handshake(self) -> None:
        if self._process is None or self._environment or not self._process.canReadLine():
            return
        line = bytes(self._process.readLine().data())
        try:
            self._environment = environment_of(line)
        except NoSandboxError as error:
            self._tell_end(error.sentence)
            return
        self._limit.stop()
        self.ready.emit(self._environment)

    @Slot()
    def _give_up(self) -> None:
        seconds = f"{self._limit.interval() / 1000:g}"
        self._tell_end(
            N_(
                "The sandbox could not be started: it does not answer after {seconds} seconds.",
                seconds=seconds,
            )
        )

    @Slot(QProcess.ProcessError)
    def _fail_to_start(self, error: QProcess.ProcessError) -> None:
        if error is QProcess.ProcessError.FailedToStart and self._process:
            why = self._process.errorString()
            self._let_go()
            self.stopped.emit(N_("The sandbox could not be started: {why}", why=why))

    @Slot()
    def _end(self) -> None:
        if self._environment:
            self._tell_end(N_("The sandbox has stopped."))
        else:
            self._tell_end(N_("The sandbox could not be started."))

    def _tell_end(self, words: Sentence) -> None:
        """End the process, and tell that, with the line by which it says why, where it could say so."""
        process = self._process
        if self._environment is None:
            # Perhaps because of the address or the certificate: the next one is to come up.
            self._reach = THIS_MACHINE
        self.stop()
        said = process.readAllStandardError().data() if process else b""
        lines = bytes(said).decode("utf-8", "replace").strip().splitlines()
        last = [line for line in lines if not line.startswith(_WARNING)][-1:]
        self.stopped.emit(joined([words, *last]))
