"""Background reading: the pool's users and rules, its mail, the sandbox's settings. Holds up no call."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, Any, Final

from PySide6.QtCore import QObject, QTimer, Signal, Slot

from gui.cognito.phone_calls.refusals import reading_problem
from gui.look.languages import told
from gui.machine.runner import Runner
from gui.messages.links import follow

if TYPE_CHECKING:
    from collections.abc import Callable

    from gui.cognito.admin.quota import Meter
    from gui.cognito.sandbox_control import SandboxControl, SandboxState
    from gui.desk.pool_session import PoolSession
    from gui.messages.mailbox import MailSummary

_POLL_MS: Final = 1500


class PoolReader(QObject):
    """Reads for one ``PoolSession`` at a time, and tells what it read.

    The service, the mailbox and the sandbox's controls are read in a worker each: one that does not answer
    holds up none of the others.
    """

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
    #: What a followed link's page says.
    link_followed = Signal(str)
    #: ``SandboxState``
    sandbox_read = Signal(object)
    #: ``Meter``
    meter_read = Signal(object)
    #: what was not read (``pool``, ``users``, ``more users``, ``find``, ``mail``, ``sandbox``), and why
    failed = Signal(str, str)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._session: PoolSession | None = None
        self._email_prefix = ""
        self._again: dict[str, Callable[[], object]] = {}
        self._service = Runner("reads", self)
        self._mail = Runner("mail", self)
        self._sandbox = Runner("sandbox", self)
        self._poll = QTimer(self)
        self._poll.setInterval(_POLL_MS)
        self._poll.timeout.connect(self.read_mail)
        self._poll.timeout.connect(self._read_sandbox)

    @property
    def is_busy(self) -> bool:
        """Whether something is being read."""
        return any(runner.is_busy for runner in self._runners())

    @property
    def can_read_users(self) -> bool:
        """Whether there is anybody in whose name to read the users."""
        return self._session is not None and self._session.directory is not None

    @property
    def can_read_mail(self) -> bool:
        """Whether the environment's mail can be read."""
        return self._session is not None and self._session.mailbox is not None

    def use(self, session: PoolSession) -> None:
        """Read for this session from now on, and drop what the one before may still answer."""
        self.stop()
        self._session = session
        if directory := session.directory:
            self._read(self._service, "pool", directory.pool_settings, self.pool_read.emit)
        if session.mailbox or session.sandbox_control:
            self._poll.start()

    @Slot()
    def stop(self) -> None:
        """Read nothing any more, and drop what is being read."""
        self._poll.stop()
        self._session = None
        self._again.clear()
        for runner in self._runners():
            runner.cancel_all()

    def read_users(self, email_prefix: str = "") -> None:
        """Read the first page of the users, or of those whose address begins with ``email_prefix``."""
        self._email_prefix = email_prefix
        if directory := self._directory():
            work = partial(directory.users, None, email_prefix)
            self._read(self._service, "users", work, lambda page: self.users_read.emit(page, True))

    @Slot(str)
    def read_more_users(self, token: str) -> None:
        """Read the page that ``token`` asks for."""
        if directory := self._directory():
            work = partial(directory.users, token, self._email_prefix)
            self._read(self._service, "more users", work, lambda page: self.users_read.emit(page, False))

    def find(self, address: str) -> None:
        """Look one address up."""
        if (directory := self._directory()) and address:
            work = partial(directory.find, address)
            self._read(self._service, "find", work, lambda user: self.user_found.emit(address, user))

    @Slot()
    def read_mail(self) -> None:
        """Read the list of messages."""
        if self._session and (mailbox := self._session.mailbox):
            self._read(self._mail, "mail", mailbox.summaries, self.mail_listed.emit)

    @Slot(object)
    def read_message(self, summary: MailSummary) -> None:
        """Read one message."""
        if self._session and (mailbox := self._session.mailbox):
            self._read(self._mail, "message", partial(mailbox.mail, summary), self.mail_read.emit)

    @Slot(str)
    def follow_link(self, target: str) -> None:
        """Follow a message's confirmation link."""
        if session := self._session:
            work = partial(follow, target, session.timeouts.read, session.environment.ca_bundle)
            self._read(self._mail, "link", work, self.link_followed.emit)

    def read_meter(self, count: Callable[[], Meter]) -> None:
        """Read the meter by ``count``."""
        self._read(self._service, "meter", count, self.meter_read.emit)

    @Slot(object)
    def change_sandbox(self, act: Callable[[SandboxControl], SandboxState]) -> None:
        """Change the sandbox's settings by ``act``."""
        if self._session and (control := self._session.sandbox_control):
            self._read(self._sandbox, "change", partial(act, control), self.sandbox_read.emit)

    @Slot()
    def _read_sandbox(self) -> None:
        if self._session and (control := self._session.sandbox_control):
            self._read(self._sandbox, "sandbox", control.state, self.sandbox_read.emit)

    def _directory(self) -> Any:
        return self._session.directory if self._session else None

    def _runners(self) -> tuple[Runner, ...]:
        return self._service, self._mail, self._sandbox

    def _read(self, runner: Runner, key: str, work: Callable[[], Any], tell: Callable[[Any], object]) -> None:
        """Read, or read again once what is being read under ``key`` is there."""

        def again() -> None:
            if next_read := self._again.pop(key, None):
                next_read()

        def done(result: object) -> None:
            tell(result)
            again()

        def failed(error: Exception) -> None:
            subjects = {"message": "mail", "link": "mail", "change": "sandbox"}
            self.failed.emit(subjects.get(key, key), told(reading_problem(error)))
            again()

        if not runner.submit(key, work, done, failed):
            self._again[key] = partial(self._read, runner, key, work, tell)
