"""Shows in the panels, the header and the journey what was read of the pool, and keeps it true."""

from __future__ import annotations

from collections import defaultdict
from datetime import UTC, datetime, timedelta
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QObject, QTimer, Signal, Slot

from gui.cognito.environments.account_rules import Usernames
from gui.cognito.sandbox_control import KINDS, SandboxState
from gui.desk.pool.code_requests import clock_of, learn
from gui.desk.pool.reader import PoolReader
from gui.dialogs.sandbox.words import not_kept_in_words
from gui.evidence.entry import Kind
from gui.look import pace
from gui.messages.sent_codes import CodeState, SentCodes
from gui.panels.journey import JourneyBar
from gui.panels.messages.panel import MessagesPanel
from gui.panels.timeline.panel import TimelinePanel
from gui.panels.users import UsersPanel

if TYPE_CHECKING:
    from gui.cognito.admin.directory import PoolSettings
    from gui.cognito.admin.quota import Meter
    from gui.cognito.environments.password_policy import PasswordPolicy
    from gui.cognito.sandbox_control import NotKept
    from gui.cognito.users import User, UsersPage
    from gui.desk.header.header import Header
    from gui.desk.pool.session import PoolSession
    from gui.evidence.entry import Entry
    from gui.evidence.recorder import Evidence
    from gui.messages.message import MessagePage, MessageSummary
    from gui.messages.sent_codes import Standing

#: What a call of the phone, or an admin's act, may have changed.
ACTED_ON: Final = frozenset({"users", "mail"})


class PoolView(QObject):
    """Reads again whenever the pool may have changed; shows one ``PoolSession`` at a time."""

    #: ``PasswordPolicy``
    policy_read = Signal(object)
    #: How far the present address has come: address, ``Step`` or ``None``, the name of its state.
    stands = Signal(str, object, object)
    #: ``SignUpForm``: what the sign-up form is to ask for has changed.
    form_read = Signal(object)
    #: Whether the pool mails a link to confirm an address, in place of a code.
    link_pool_read = Signal(bool)
    #: More is known of how far addresses have come.
    journeys_changed = Signal()

    #: ``Sentence``: the sandbox's pools do not outlive it any more, and why.
    pool_not_kept = Signal(object)
    #: ``SandboxState``: how the sandbox is set; why that could not be read or changed.
    sandbox_read = Signal(object)
    sandbox_failed = Signal(str)

    def __init__(self, evidence: Evidence, header: Header, parent: QObject) -> None:
        super().__init__(parent)
        self._evidence = evidence
        self._header = header
        self._session: PoolSession | None = None
        self._told_not_kept: NotKept | None = None
        self._address = ""
        #: How far the clock of a service elsewhere is ahead of this computer's.
        self._ahead = timedelta()
        self.reads = PoolReader(evidence, self)
        self.users = UsersPanel()
        self.mail = MessagesPanel()
        #: By the environment's name; coming back to one, what its calls told is known still.
        self._sent_codes: defaultdict[str, SentCodes] = defaultdict(SentCodes)
        self.timeline = TimelinePanel()
        self.journey_bar = JourneyBar()
        self._typing_pause = QTimer(self)
        self._typing_pause.setSingleShot(True)
        self._typing_pause.setInterval(pace.typing_pause_ms)
        self._typing_pause.timeout.connect(self.reads.look_up)
        self._join()

    def use(self, session: PoolSession | None) -> None:
        """Show this session, and nothing of the one before; ``None``: nothing, until the sandbox serves."""
        self._session = session
        self._ahead = timedelta()
        self.reads.stop()
        self.mail.clear()
        self.mail.set_templates(())
        account = session.environment.imap if session else None
        self.mail.set_readable(
            session is None or session.messages is not None, account.user if account else ""
        )
        if session:
            session.sent_codes = self._sent_codes[session.environment.name]
        self.mail.set_codes(session.sent_codes if session else None, self._now)
        usernames = session.form.usernames if session else Usernames.EMAIL
        self.users.clear()
        self.users.use(usernames)
        self.journey_bar.use(usernames)
        self.users.mark(self._address)
        self.timeline.model.use(session.environment if session else None)
        self._header.quota.show_meter(None)
        self._show_sandbox(session.sandbox_state if session else SandboxState())
        self._show_journey()
        if session is None:
            return
        if not session.directory:
            self.users.show_problem(
                self.tr(
                    "Without AWS credentials the list cannot be read: the journey shows what the calls tell. "
                    "Choose an AWS profile in the environment to read it."
                )
            )
        self.reads.use(session)

    @Slot()
    def stop(self) -> None:
        """Read nothing any more, and look nothing up."""
        self.reads.stop()
        self._typing_pause.stop()

    @Slot(str)
    def follow(self, address: str) -> None:
        """Show how things stand with this address, which the tester works with now."""
        self._address = address
        self.reads.follow(address)
        self.users.mark(address)
        self.timeline.follow(address)
        self.mail.follow(address)
        self.mail.show_standing()
        self._show_journey()
        self._typing_pause.start()

    def show_learned(self, session: PoolSession) -> None:
        """Show what a call of this session has told, also one that nobody waits for any more."""
        if session is self._session:
            self._show_journey()
            self.take_change()

    def note(self, entry: Entry, code: str) -> None:
        """Take what a recorded call tells of codes; ``code``: what was typed for it."""
        if entry.kind is not Kind.CALL:
            return
        is_present = self._session is not None and entry.environment == self._session.environment.name
        if self._session and is_present and not self._session.sandbox_control:
            ahead = clock_of(entry)
            self._ahead = self._ahead if ahead is None else ahead
        learn(self._sent_codes[entry.environment], entry, code, self._clock_offset)

    @Slot()
    def take_change(self) -> None:
        """A call or an act may have changed the pool."""
        self.reads.take_change(ACTED_ON)

    @Slot()
    def refresh(self) -> None:
        """Read all again: the tester asks for it."""
        self._typing_pause.stop()
        self.reads.take_change(KINDS)

    @Slot(object)
    def _show_pool(self, pool: PoolSettings) -> None:
        if self._session:
            self._session.default_sender = pool.default_sender
            self._session.learn_rules(pool.rules)
            self.show_form()
        self.users.show_pool_problem("")
        self.mail.set_templates(pool.message_templates)
        self.link_pool_read.emit(pool.by_link)
        self.reads.read_meter()
        self.show_policy(pool.password_policy)

    @Slot()
    def show_form(self) -> None:
        """Show what is asked for at sign-up now, and the users by what the pool takes for a user name."""
        if self._session is None:
            return
        form = self._session.form
        self.form_read.emit(form)
        if self.users.use(form.usernames):
            self.journey_bar.use(form.usernames)
            self._show_journey()
            self.reads.take_change(frozenset({"users"}))

    @Slot(object)
    def show_policy(self, policy: PasswordPolicy) -> None:
        """The pool's rules have been read."""
        if self._session:
            self._session.password_policy = policy
        self.policy_read.emit(policy)

    @Slot(object)
    def _show_meter(self, meter: Meter) -> None:
        is_limited = self._session is None or self._session.sandbox_state.limits
        self._header.quota.show_meter(meter if is_limited else None)

    @Slot(object, object)
    def _show_code(self, message: MessageSummary | None, standing: Standing | None) -> None:
        is_newest = standing is not None and standing.state is CodeState.NEWEST
        if message and standing and is_newest and message.went_to(self._address.strip()):
            self.journey_bar.show_code(message.received, standing.expires, self._now)
        else:
            self.journey_bar.show_code(None, None, self._now)

    @Slot(object, bool)
    def _show_messages(self, page: MessagePage, is_first: bool) -> None:
        if is_first:
            self.mail.show_list(page)
        else:
            self.mail.show_more(page)

    @Slot(str, object)
    def _show_user(self, address: str, user: User | None) -> None:
        if self._session:
            self._session.journeys.observe_user(address, user)
            reached = [user.email, user.phone_number] if user else []
            self._session.sent_codes.learn_addresses(address, reached)
        self.users.show_present(address, user)
        self._show_journey()

    @Slot(object, bool)
    def _show_users(self, page: UsersPage, is_first: bool) -> None:
        self.users.show_page(page, is_first=is_first)
        if self._session:
            # AWS's list lags behind: who is not in it may be there.
            is_all = page.next_token is None and not self.users.prefix.text().strip()
            is_all = is_all and is_first and self._session.environment.is_sandbox
            self._session.accounts.observe_users(page.users, self._address, is_all=is_all)
            self._show_journey()

    @Slot(object)
    def _show_sandbox(self, state: SandboxState) -> None:
        if self._session:
            self._session.sandbox_state = state
        self._evidence.clock_offset = state.clock_offset
        if state.not_kept and state.not_kept != self._told_not_kept:
            self._told_not_kept = state.not_kept
            self.pool_not_kept.emit(not_kept_in_words(state.not_kept))
        self.reads.read_meter()
        self.sandbox_read.emit(state)
        self._header.show_sandbox(state)
        self.mail.show_standing()

    @Slot(str, str)
    def _show_problem(self, subject: str, why: str) -> None:
        users = self.users
        match subject:
            case "mail":
                self.mail.show_problem(why)
            case "more mail":
                self.mail.show_more_problem(why)
            case "sandbox":
                self.sandbox_failed.emit(why)
            case "users":
                users.show_problem(self.tr("The users could not be read: {why}").format(why=why))
            case "more users":
                users.show_more_problem(self.tr("More users could not be read: {why}").format(why=why))
            case "find":
                words = self.tr("{address} could not be looked up: {why}")
                users.show_present_problem(words.format(address=self._address.strip(), why=why))
            case "pool":
                users.show_pool_problem(
                    self.tr("The pool's settings could not be read: {why}").format(why=why)
                )
            case _:
                self._header.quota.show_problem(
                    self.tr("What is used of the limits could not be read: {why}").format(why=why)
                )

    @property
    def _clock_offset(self) -> timedelta:
        if self._session and self._session.sandbox_control:
            return timedelta(seconds=self._session.sandbox_state.clock_offset)
        return self._ahead

    def _now(self) -> datetime:
        """The moment by the pool's clock."""
        return datetime.now(UTC) + self._clock_offset

    def _show_journey(self) -> None:
        address = self._address
        known = self._session.journeys if self._session and address.strip() else None
        step, state = (known.step(address), known.state(address)) if known else (None, "")
        self.journey_bar.show_step(address, step, state)
        self.stands.emit(address, step, state)
        self.journeys_changed.emit()

    def _join(self) -> None:
        reads, users, mail = self.reads, self.users, self.mail
        reads.pool_read.connect(self._show_pool)
        reads.users_read.connect(self._show_users)
        reads.user_found.connect(self._show_user)
        reads.messages_listed.connect(self._show_messages)
        reads.message_read.connect(mail.show_message)
        reads.sandbox_read.connect(self._show_sandbox)
        reads.meter_read.connect(self._show_meter)
        reads.failed.connect(self._show_problem)
        users.refresh_requested.connect(self.refresh)
        users.prefix_changed.connect(reads.list_beginning_with)
        users.more_requested.connect(reads.read_more_users)
        mail.code_stands.connect(self._show_code)
        mail.message_requested.connect(reads.read_message)
        mail.more_requested.connect(reads.read_more_messages)
