"""Background reading: the pool's users and rules, its mail, the sandbox's settings. Holds up no call."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QObject, QTimer, Signal, Slot

from gui.cognito.admin.directory import PoolSettings, UserDirectory
from gui.cognito.admin.quota import Meter
from gui.cognito.credentials import signer_of
from gui.cognito.phone_calls.refusals import reading_problem
from gui.cognito.sandbox_control import SandboxControl, SandboxState
from gui.cognito.users import User, UsersPage
from gui.look.languages import told
from gui.machine.runner import Failure, Runner
from gui.messages.mailbox import Mail, Mailbox, MailSummary

if TYPE_CHECKING:
    from collections.abc import Callable

    from gui.cognito.environments.environment import Environment, Timeouts
    from gui.exchange import Exchange

_POLL_MS: Final = 1500


class PoolReader(QObject):
    """Reads one environment at a time in a worker of its own, and tells what it read."""

    #: ``PoolSettings``
    pool_read = Signal(object)
    #: ``UsersPage``, whether it is the first
    users_read = Signal(object, bool)
    #: address, ``User`` or ``None``
    user_found = Signal(str, object)
    #: tuple of ``MailSummary``
    mail_listed = Signal(object)
    #: ``Mail``
    mail_read = Signal(object)
    #: ``SandboxState``
    sandbox_read = Signal(object)
    #: ``Meter``
    meter_read = Signal(object)
    #: what was read (``users``, ``mail``, ``sandbox``), why it could not be
    failed = Signal(str, str)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._directory: UserDirectory | None = None
        self._mailbox: Mailbox | None = None
        self._control: SandboxControl | None = None
        self._email_prefix = ""
        self._again: dict[str, Callable[[], object]] = {}
        self._runner = Runner("reads", self)
        self._runner.finished.connect(self._tell)
        self._poll = QTimer(self)
        self._poll.setInterval(_POLL_MS)
        self._poll.timeout.connect(self.read_mail)
        self._poll.timeout.connect(self._read_sandbox)

    @property
    def is_busy(self) -> bool:
        """Whether something is being read."""
        return self._runner.is_busy

    @property
    def can_read_users(self) -> bool:
        """Whether there is anybody in whose name to read the users."""
        return self._directory is not None

    @property
    def can_read_mail(self) -> bool:
        """Whether the environment's mail can be read."""
        return self._mailbox is not None

    def use(self, environment: Environment, timeouts: Timeouts, observe: Callable[[Exchange], None]) -> None:
        """Read this environment from now on, and drop what the one before may still answer."""
        self.stop()
        if environment.is_sandbox and environment.endpoint:
            self._control = SandboxControl(environment.endpoint, timeouts.read)
        if signer := signer_of(environment):
            self._directory = UserDirectory(environment, timeouts, observe, signer)
            self._read("pool", self._directory.pool_settings)
        if environment.mail_api:
            self._mailbox = Mailbox(environment.mail_api, timeouts.read, environment.ca_bundle)
            self._poll.start()

    @Slot()
    def stop(self) -> None:
        """Read nothing any more, and drop what is being read."""
        self._poll.stop()
        self._runner.cancel_all()
        self._again.clear()
        self._directory = None
        self._mailbox = None
        self._control = None

    def read_users(self, email_prefix: str = "") -> None:
        """Read the first page of the users, or of those whose address begins with ``email_prefix``."""
        self._email_prefix = email_prefix
        if self._directory:
            self._read("users", partial(self._directory.users, None, email_prefix))

    @Slot(str)
    def read_more_users(self, token: str) -> None:
        """Read the page that ``token`` asks for."""
        if self._directory:
            self._read("more users", partial(self._directory.users, token, self._email_prefix))

    def find(self, address: str) -> None:
        """Look one address up."""
        if (directory := self._directory) and address:
            self._read("find", lambda: (address, directory.find(address)))

    @Slot()
    def read_mail(self) -> None:
        """Read the list of messages."""
        if self._mailbox:
            self._read("mail", self._mailbox.summaries)

    @Slot(object)
    def read_message(self, summary: MailSummary) -> None:
        """Read one message."""
        if self._mailbox:
            self._read("message", partial(self._mailbox.mail, summary))

    def read_meter(self, count: Callable[[], Meter]) -> None:
        """Read the meter by ``count``."""
        self._read("meter", count)

    @Slot(object)
    def turn(self, act: Callable[[SandboxControl], SandboxState]) -> None:
        """Change the sandbox's settings by ``act``."""
        if self._control:
            self._read("turn", partial(act, self._control))

    @Slot()
    def _read_sandbox(self) -> None:
        if self._control:
            self._read("sandbox", self._control.state)

    def _read(self, key: str, work: Callable[[], object]) -> None:
        if not self._runner.submit(key, work):
            self._again[key] = work

    @Slot(str, object)
    def _tell(self, key: str, result: object) -> None:
        match result:
            case PoolSettings():
                self.pool_read.emit(result)
            case UsersPage():
                self.users_read.emit(result, key == "users")
            case (str(address), User() | None as user):
                self.user_found.emit(address, user)
            case Mail():
                self.mail_read.emit(result)
            case Meter():
                self.meter_read.emit(result)
            case SandboxState():
                self.sandbox_read.emit(result)
            case tuple():
                self.mail_listed.emit(result)
            case Failure():
                subjects = {"mail": "mail", "message": "mail", "sandbox": "sandbox", "turn": "sandbox"}
                self.failed.emit(subjects.get(key, "users"), told(reading_problem(result.error)))
        if work := self._again.pop(key, None):
            self._read(key, work)
