"""Background reading: the pool's users and rules, its messages, the sandbox's settings. Holds up no call."""

from __future__ import annotations

from functools import partial
from itertools import count
from typing import TYPE_CHECKING, Any, Final

from PySide6.QtCore import QObject, QTimer, Signal, Slot

from gui.cognito.phone_calls.refusals import reading_problem
from gui.cognito.sandbox_control import KINDS
from gui.cognito.users import UsersPage
from gui.desk.pool.change_feed import ChangeFeed
from gui.look.languages import told
from gui.machine.runner import Runner
from gui.messages.links import follow

if TYPE_CHECKING:
    from collections.abc import Callable

    from gui.cognito.admin.directory import UserDirectory
    from gui.cognito.sandbox_control import SandboxControl, SandboxState
    from gui.desk.pool.session import PoolSession
    from gui.evidence.recorder import Evidence
    from gui.messages.message import MessagePage, MessageSource, MessageSummary

#: Changes that come one upon the other, such as a reply and what the sandbox tells of it, are read once.
_GATHERING_MS: Final = 30
#: Another window of the app has its call in the ledger once it has the reply: a little after the change.
_LEDGER_LAG_MS: Final = 1000


class PoolReader(QObject):
    """Reads for one ``PoolSession`` at a time, when something may have changed, and tells what it read.

    The service, the mailbox, the sandbox's controls and the ledger are read in a worker each: one that does
    not answer holds up none of the others.
    """

    #: ``PoolSettings``
    pool_read = Signal(object)
    #: ``UsersPage``, whether it begins with the first user
    users_read = Signal(object, bool)
    #: address, ``User`` or ``None``
    user_found = Signal(str, object)
    #: ``MessagePage``, whether it begins with the newest
    messages_listed = Signal(object, bool)
    #: ``Message``
    message_read = Signal(object)
    #: What a followed link's page says.
    link_followed = Signal(str)
    #: ``SandboxState``
    sandbox_read = Signal(object)
    #: ``Meter``
    meter_read = Signal(object)
    #: what was not read (``pool``, ``users``, ``more users``, ``find``, ``mail``, ``more mail``,
    #: ``sandbox``), and why
    failed = Signal(str, str)

    def __init__(self, evidence: Evidence, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._evidence = evidence
        self._session: PoolSession | None = None
        self._address = ""
        self._prefix = ""
        self._pages = 1
        self._changed: frozenset[str] = frozenset()
        self._is_new = False
        self._again: dict[str, Callable[[], object]] = {}
        self._acts = count()
        self._service = Runner("reads", self)
        self._mail = Runner("mail", self)
        self._sandbox = Runner("sandbox", self)
        self._ledger = Runner("meter", self)
        self._gathering = QTimer(self)
        self._gathering.setSingleShot(True)
        self._gathering.setInterval(_GATHERING_MS)
        self._gathering.timeout.connect(self._read_what_changed)
        self._counting = QTimer(self)
        self._counting.setSingleShot(True)
        self._counting.setInterval(_LEDGER_LAG_MS)
        self._counting.timeout.connect(self.read_meter)
        self.feed = ChangeFeed(self)
        self.feed.changed.connect(self.take_change)

    @property
    def is_busy(self) -> bool:
        """Whether something is being read, or about to be."""
        return bool(self._changed) or any(runner.is_busy for runner in self._runners())

    @property
    def can_read_users(self) -> bool:
        """Whether there is anybody in whose name to read the users."""
        return self._session is not None and self._session.directory is not None

    @property
    def can_read_messages(self) -> bool:
        """Whether what the environment's pool sends can be read."""
        return self._messages() is not None

    def use(self, session: PoolSession) -> None:
        """Read for this session from now on, and drop what the one before may still answer."""
        self.stop()
        self._session = session
        self.feed.use(session)
        self._changed = KINDS
        self._is_new = True
        if not session.sandbox_control:
            self._read_what_changed()  # the sandbox's feed answers at once, and then all of it is read

    @Slot()
    def stop(self) -> None:
        """Read nothing any more, and drop what is being read."""
        self.feed.stop()
        self._gathering.stop()
        self._counting.stop()
        if self._session:
            self._session.close()
        self._session = None
        self._pages = 1
        self._changed = frozenset()
        self._again.clear()
        for runner in self._runners():
            runner.cancel_all()

    @Slot(object)
    def take_change(self, kinds: frozenset[str] = KINDS) -> None:
        """Something may have changed: read what shows it again."""
        if self._session:
            self._changed |= kinds
            if self._is_new:
                self._read_what_changed()
            else:
                self._gathering.start()

    def follow(self, address: str) -> None:
        """Look up this address at each change."""
        self._address = address.strip()

    @Slot()
    def look_up(self) -> None:
        """Look the address up now."""
        self._find()
        self.read_meter()
        if (messages := self._messages()) and messages.is_shared:
            self.take_change(frozenset({"mail"}))

    @Slot(str)
    def list_beginning_with(self, prefix: str) -> None:
        """Read those users who begin so, now and at each change."""
        self._prefix = prefix
        self._pages = 1
        self._read_users()

    @Slot(str)
    def read_more_users(self, token: str) -> None:
        """Read the page that ``token`` asks for."""
        prefix = self._prefix

        def tell(page: UsersPage) -> None:
            if prefix == self._prefix:
                self._pages += 1
                self.users_read.emit(page, False)

        if directory := self._directory():
            self._read(self._service, "more users", partial(directory.users, token, prefix), tell)

    @Slot(str)
    def read_more_messages(self, start: str) -> None:
        """Read the page of the list that ``start`` asks for."""
        if messages := self._messages():
            work = partial(messages.page, start, self._receivers(messages))
            self._read(self._mail, "more mail", work, lambda page: self.messages_listed.emit(page, False))

    @Slot(object)
    def read_message(self, summary: MessageSummary) -> None:
        """Read one message."""
        if messages := self._messages():
            self._read(self._mail, "message", partial(messages.message, summary), self.message_read.emit)

    @Slot()
    def read_meter(self) -> None:
        """Count anew what is used of the limits."""
        if session := self._session:
            count = partial(self._evidence.meter, session.environment, self._address, session.default_sender)
            self._read(self._ledger, "meter", count, self.meter_read.emit)

    @Slot(str)
    def follow_link(self, target: str) -> None:
        """Follow a message's confirmation link."""
        if session := self._session:
            work = partial(follow, target, session.timeouts.read, session.environment.ca_bundle)
            self._read(self._mail, "link", work, self.link_followed.emit)

    @Slot(object)
    def change_sandbox(self, act: Callable[[SandboxControl], SandboxState]) -> None:
        """Change the sandbox's settings by ``act``."""
        if self._session and (control := self._session.sandbox_control):
            # Each under a key of its own: none is refused while another is under way.
            key = f"change {next(self._acts)}"
            self._read(self._sandbox, key, partial(act, control), self.sandbox_read.emit)

    @Slot()
    def _read_what_changed(self) -> None:
        self._is_new = False
        changed, self._changed = self._changed, frozenset()
        if "settings" in changed:
            self._read_settings()
        if "users" in changed:
            self._find()
            self._read_users()
        if "mail" in changed and (messages := self._messages()):
            work = partial(messages.page, None, self._receivers(messages))
            self._read(self._mail, "mail", work, self._tell_mail)
        self.read_meter()
        self._counting.start()

    def _read_settings(self) -> None:
        if directory := self._directory():
            self._read(self._service, "pool", directory.pool_settings, self.pool_read.emit)
        if self._session and (control := self._session.sandbox_control):
            self._read(self._sandbox, "sandbox", control.state, self.sandbox_read.emit)

    def _find(self) -> None:
        address = self._address
        if (directory := self._directory()) and directory.can_look_up(address):
            work = partial(directory.find, address)
            self._read(self._service, "find", work, lambda user: self.user_found.emit(address, user))

    def _read_users(self) -> None:
        prefix, pages = self._prefix, self._pages

        def tell(page: UsersPage) -> None:
            if prefix != self._prefix:
                return
            if page.next_token and pages < self._pages:
                self._read_users()  # one more was read meanwhile: it stays on show
            else:
                self.users_read.emit(page, True)
            self.feed.was_read("users", pages)

        directory = self._directory()
        if directory and not directory.can_list(prefix):
            self.failed.emit("users", self.tr("No address is as long as what is typed here."))
        elif directory:
            self._read(self._service, "users", partial(_first_pages, directory, prefix, pages), tell)

    def _tell_mail(self, page: MessagePage) -> None:
        self.messages_listed.emit(page, True)
        self.feed.was_read("mail")

    def _messages(self) -> MessageSource | None:
        return self._session.messages if self._session else None

    def _receivers(self, messages: MessageSource) -> frozenset[str]:
        """Whose mail is wanted, where a mailbox holds other mail too: this session's."""
        if self._session is None or not messages.is_shared:
            return frozenset()
        codes = self._session.sent_codes
        return codes.addresses | codes.addresses_of(self._address)

    def _directory(self) -> UserDirectory | None:
        return self._session.directory if self._session else None

    def _runners(self) -> tuple[Runner, ...]:
        return self._service, self._mail, self._sandbox, self._ledger

    def _read(self, runner: Runner, key: str, work: Callable[[], Any], tell: Callable[[Any], object]) -> None:
        """Read, or read again once what is being read under ``key`` is there."""

        def again() -> None:
            if next_read := self._again.pop(key, None):
                next_read()

        def done(result: object) -> None:
            tell(result)
            again()

        def failed(error: Exception) -> None:
            subjects = {"message": "mail", "link": "mail"}
            subject = "sandbox" if key.startswith("change ") else subjects.get(key, key)
            self.failed.emit(subject, told(reading_problem(error)))
            if key in ("users", "mail"):
                self.feed.was_not_read(key)
            if key == "mail":
                self._again.pop(key, None)  # it is tried anew in its time, and not at once
            again()

        if not runner.submit(key, work, done, failed):
            self._again[key] = partial(self._read, runner, key, work, tell)


def _first_pages(directory: UserDirectory, prefix: str, count: int) -> UsersPage:
    page = directory.users(None, prefix)
    users = page.users
    for _ in range(count - 1):
        if page.next_token is None:
            break
        page = directory.users(page.next_token, prefix)
        users += page.users
    return UsersPage(users, page.next_token)
