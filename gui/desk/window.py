"""The main window: the phone, the panels beside it, and the worker between them and the service."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import Qt, QTimer, Signal, Slot
from PySide6.QtGui import QCloseEvent, QDragEnterEvent, QDropEvent, QKeySequence
from PySide6.QtWidgets import (
    QMainWindow,
    QMessageBox,
    QTabWidget,
)

from gui.cognito.phone_calls.calls import Call, CodeSent, Confirmed, Outcome, PasswordResetCodeSent, SignedUp
from gui.cognito.sandbox_control import SandboxControl, SandboxState
from gui.cognito.users import UsersPage
from gui.desk.admin_actions import AdminActions
from gui.desk.banner import Banner
from gui.desk.header import Header, color_of
from gui.desk.layout import laid_out
from gui.desk.pool_reader import PoolReader
from gui.desk.pool_session import PoolSession
from gui.desk.sent_values import SentValues
from gui.dialogs.sandbox import DAY, HOUR, SandboxDialog, state_in_words
from gui.dialogs.settings import SettingsDialog
from gui.look.held_keys import HeldKeys
from gui.look.icons import icon
from gui.look.regions import Regions
from gui.machine.runner import Runner
from gui.panels.journey import JourneyBar
from gui.panels.mail import MailPanel
from gui.panels.timeline import TimelinePanel
from gui.panels.users import UsersPanel
from gui.phone.phone import Phone

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtWidgets import QMenu

    from gui.cognito.admin.directory import PoolSettings
    from gui.cognito.admin.quota import Meter
    from gui.cognito.environments.environment import Environment
    from gui.cognito.environments.password_policy import PasswordPolicy
    from gui.cognito.users import User
    from gui.evidence.recorder import Evidence
    from gui.machine.settings import Settings

_TYPING_PAUSE_MS: Final = 300
_CALL: Final = "call"


class Window(QMainWindow):
    """Hands the phone's calls to the worker and their outcomes to phone and panels."""

    #: The tester asks for a new sandbox.
    restart_requested = Signal()
    #: Path of a file that was dropped on the window.
    file_dropped = Signal(str)

    def __init__(self, evidence: Evidence, settings: Settings) -> None:
        super().__init__()
        self.setObjectName("mainWindow")
        self.setWindowTitle("Signup Desk")
        self.setWindowIcon(icon("app"))
        self._evidence = evidence
        self._settings = settings
        #: What the chosen environment has of its own; ``None``: the sandbox does not serve yet.
        self.session: PoolSession | None = None
        self.calls = Runner("calls", self)
        self.reads = PoolReader(self)
        self.header = Header()
        self.phone = Phone()
        self.journey_bar = JourneyBar()
        self._banner = Banner()
        self.users = UsersPanel()
        self.mail = MailPanel()
        self.timeline = TimelinePanel()
        self.sandbox_dialog = SandboxDialog(self)
        self.admin = AdminActions(evidence, self)
        self._held_keys = HeldKeys(self)
        self._sent = SentValues()
        self._build()
        self._join()
        self._typing_pause = QTimer(self)
        self._typing_pause.setSingleShot(True)
        self._typing_pause.setInterval(_TYPING_PAUSE_MS)
        self._typing_pause.timeout.connect(self._find_address)
        self.header.mobile_checks.setChecked(settings.mobile_checks)
        self.phone.set_mobile_checks(settings.mobile_checks)
        self.setAcceptDrops(True)
        if not self.restoreGeometry(settings.geometry):
            self.resize(1280, 820)
        self.phone.show_sign_up()

    # What the app tells the window

    @Slot(object, object)
    def use(self, environment: Environment, client_secret: str | None = None) -> None:
        """Make the calls of this environment from now on; what is under way elsewhere is given up."""
        observe = self._evidence.observer(environment)
        self._change_session(PoolSession(environment, client_secret, self._settings.timeouts, observe))

    @Slot()
    def want_sandbox(self) -> None:
        """Work on the sandbox as soon as it serves, and until then nowhere."""
        if self.session and not self.session.environment.is_sandbox:
            self._change_session(None)

    @Slot(object)
    def sandbox_ready(self, environment: Environment) -> None:
        """Work on the sandbox, unless the tester works elsewhere."""
        if self.session is None or self.session.environment.is_sandbox:
            self.use(environment)

    @Slot(str)
    def sandbox_stopped(self, words: str) -> None:
        """Say that the sandbox is gone, and offer a new one; the forms keep what was typed."""
        if self.session and not self.session.environment.is_sandbox:
            return
        self.reads.stop()
        self._show_sandbox(SandboxState())
        self.header.environment.setText(self.tr("Sandbox · stopped"))
        self._banner.say(words)

    @property
    def is_ready(self) -> bool:
        """Whether there is a pool to call, and its rules have been read."""
        return self.session is not None and not self.reads.is_busy

    def _change_session(self, session: PoolSession | None) -> None:
        """Work with ``session``; ``None``: with nothing, until the sandbox serves. All on show is its own."""
        self.calls.cancel_all()
        self.session = session
        self.phone.set_busy(None)
        self._banner.hide()
        self.mail.clear()
        self.users.show_page(UsersPage((), None), is_first=True)
        self._show_sandbox(session.sandbox_state if session else SandboxState())
        if session:
            environment = session.environment
            self.header.show_environment(environment)
            self.phone.use(environment, color_of(environment))
            self.phone.set_policy(session.password_policy)
            self.reads.use(session)
            self.admin.use(session)
        else:
            self.header.show_starting()
            self.phone.end_session()
            self.reads.stop()
            self.admin.stop()
        if session and not session.directory:
            self.users.show_problem(
                self.tr(
                    "Without AWS credentials the list cannot be read: the journey shows what the calls tell. "
                    "Choose an AWS profile in the environment to read it."
                )
            )
        self._show_journey()
        self.refresh()

    # Calls

    @Slot(object)
    def submit(self, call: Call) -> None:
        """Have ``call`` made: one click, one request, and none while the last is under way."""
        session = self.session
        if session is None:
            words = self._banner.words or self.tr("The sandbox is not ready yet: try again in a moment.")
            self.phone.toast.pop_up("info", "", words)
            return
        work = partial(self._sent.make, call, session.user_pool.perform)
        late = partial(self._receive_late, session)
        if self.calls.submit(_CALL, work, self._receive, late=late):
            self.phone.set_busy(call)

    @Slot()
    def cancel(self) -> None:
        """Give the form back at once; a late reply still reaches the timeline."""
        if not self.calls.is_under_way(_CALL):
            return
        self.calls.cancel(_CALL)
        self.phone.set_busy(None)
        self.phone.toast.pop_up(
            "info",
            self.tr("Cancelled"),
            self.tr("The request was sent and may have gone through: its reply will appear in the timeline."),
        )
        self.refresh()

    def _receive(self, outcome: Outcome) -> None:
        self.phone.set_busy(None)
        if self.session:
            self.session.journeys.observe(outcome)
        self.phone.receive(outcome)
        if isinstance(outcome, SignedUp | CodeSent | PasswordResetCodeSent) and outcome.delivery:
            self.tabs.setCurrentWidget(self.mail)
        elif isinstance(outcome, Confirmed):
            self.tabs.setCurrentWidget(self.users)
        self._show_journey()
        self.refresh()

    def _receive_late(self, session: PoolSession, outcome: Outcome) -> None:
        """Nobody waits for this outcome any more: it changes no screen, but it happened."""
        session.journeys.observe(outcome)
        if session is self.session:
            self._show_journey()
            self.refresh()

    # What the panels read

    @Slot()
    def refresh(self) -> None:
        """Read the users and the mail again."""
        self.reads.read_users(self.users.prefix.text().strip())
        self.reads.read_mail()
        self._find_address()

    @Slot()
    def _find_address(self) -> None:
        self.reads.find(self.phone.address.strip())
        self._read_meter()

    def _read_meter(self) -> None:
        if session := self.session:
            address = self.phone.address.strip()
            count = partial(self._evidence.meter, session.environment, address, session.default_sender)
            self.reads.read_meter(count)

    @Slot(object)
    def _show_pool(self, pool: PoolSettings) -> None:
        if self.session:
            self.session.default_sender = pool.default_sender
            self.phone.verification_by_link = pool.by_link
        self._read_meter()
        self._show_policy(pool.password_policy)

    @Slot(object)
    def _show_policy(self, policy: PasswordPolicy) -> None:
        if self.session:
            self.session.password_policy = policy
        self.phone.set_policy(policy)

    @Slot(object)
    def _show_meter(self, meter: Meter) -> None:
        is_limited = self.session is None or self.session.sandbox_state.limits
        self.header.quota.show_meter(meter if is_limited else None)

    @Slot(str, object)
    def _learn(self, address: str, user: User | None) -> None:
        if self.session:
            self.session.journeys.observe_user(address, user)
        self._show_journey()

    @Slot(object, bool)
    def _show_users(self, page: UsersPage, is_first: bool) -> None:
        self.users.show_page(page, is_first=is_first)

    @Slot(str, str)
    def _show_problem(self, subject: str, why: str) -> None:
        match subject:
            case "mail":
                self.mail.show_problem(why)
            case "sandbox":
                self.sandbox_dialog.problem.setText(why)
            case _:
                self.users.show_problem(self.tr("The users could not be read: {why}").format(why=why))

    # The rest of the window

    @Slot(str)
    def _follow_address(self, address: str) -> None:
        self.users.mark(address)
        self._show_journey()
        self._typing_pause.start()

    def _show_journey(self) -> None:
        address = self.phone.address
        known = self.session.journeys if self.session and address.strip() else None
        step = known.step(address) if known else None
        self.journey_bar.show_step(address, step)

    @Slot(object)
    def _show_sandbox(self, state: SandboxState) -> None:
        if self.session:
            self.session.sandbox_state = state
        self._evidence.clock_offset = state.clock_offset
        self._read_meter()
        self.sandbox_dialog.show_state(state)
        self.header.sandbox_notice.setText(state_in_words(state))
        self.header.sandbox_notice.setVisible(bool(state_in_words(state)))

    @Slot(int)
    def _count_mail(self, count: int) -> None:
        title = self.tr("&Mail ({count})").format(count=count) if count else self.tr("&Mail")
        self.tabs.setTabText(self.tabs.indexOf(self.mail), title)

    @Slot(str)
    def _look_for(self, address: str) -> None:
        self.tabs.setCurrentWidget(self.users)
        self.users.mark(address)
        self.refresh()

    @Slot(bool)
    def _set_mobile_checks(self, mobile_checks: bool) -> None:
        self._settings.mobile_checks = mobile_checks
        self.phone.set_mobile_checks(mobile_checks)

    @Slot(object)
    def _show_entry(self, entry: object) -> None:
        if self._evidence.problem:
            self.statusBar().showMessage(self._evidence.problem)
        self.timeline.append(entry)  # type: ignore[arg-type]

    @Slot()
    def _open_settings(self) -> None:
        dialog = SettingsDialog(self._settings.timeouts, self)
        if dialog.exec() == SettingsDialog.DialogCode.Accepted:
            self._settings.timeouts = dialog.timeouts
            if self.session:
                self.session.use_timeouts(dialog.timeouts)

    @Slot()
    def _about(self) -> None:
        from gui.machine import version

        QMessageBox.about(
            self,
            self.tr("About Signup Desk"),
            self.tr("Signup Desk {version}\nTest a mobile app's e-mail sign-up by hand.").format(
                version=version.version()
            ),
        )

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Take files: a mobile app's config."""
        if event.mimeData().hasUrls():
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        """Open the first file that was dropped."""
        for url in event.mimeData().urls()[:1]:
            self.file_dropped.emit(url.toLocalFile())

    def closeEvent(self, event: QCloseEvent) -> None:
        """Wait for nothing: what is under way ends with the process."""
        self._settings.geometry = self.saveGeometry()
        self.reads.stop()
        self._typing_pause.stop()
        super().closeEvent(event)

    def _join(self) -> None:
        self.phone.submitted.connect(self.submit)
        self._banner.restart_requested.connect(self.restart_requested)
        self.phone.cancelled.connect(self.cancel)
        self.phone.refused_by_phone.connect(self.timeline.append_refusal)
        self.phone.address_changed.connect(self._follow_address)
        self.phone.look_requested.connect(self._look_for)
        self.reads.pool_read.connect(self._show_pool)
        self.reads.users_read.connect(self._show_users)
        self.reads.user_found.connect(self._learn)
        self.reads.mail_listed.connect(self.mail.show_list)
        self.reads.mail_read.connect(self.mail.show_mail)
        self.reads.sandbox_read.connect(self._show_sandbox)
        self.reads.meter_read.connect(self._show_meter)
        self.reads.failed.connect(self._show_problem)
        self.users.refresh_requested.connect(self.refresh)
        self.users.admin_confirm_requested.connect(self.admin.confirm)
        self.users.admin_delete_requested.connect(self.admin.delete)
        self.admin.changed.connect(self.refresh)
        self.admin.policy_read.connect(self._show_policy)
        self.users.more_requested.connect(self.reads.read_more_users)
        self.mail.message_requested.connect(self.reads.read_message)
        self.mail.code_taken.connect(self.phone.put_code)
        self.mail.counted.connect(self._count_mail)
        self._evidence.recorded.connect(self._sent.note, Qt.ConnectionType.DirectConnection)
        self._evidence.recorded.connect(self._show_entry)
        self.timeline.typed_for = self._sent.of
        self._regions = Regions(
            self,
            (
                (self.phone, self.phone.focus_screen),
                (self.phone.toast, self.phone.toast.take_focus),
                (self.users, self.users.table.setFocus),
                (self.mail, self.mail.list.setFocus),
                (self.timeline, self.timeline.table.setFocus),
            ),
        )
        self.sandbox_dialog.change_requested.connect(self.reads.change_sandbox)
        self.header.sandbox_notice.clicked.connect(self.sandbox_dialog.show)
        self.header.mobile_checks.toggled.connect(self._set_mobile_checks)

    def _build(self) -> None:
        self.tabs = QTabWidget()
        self.tabs.setDocumentMode(True)
        self.tabs.addTab(self.users, self.tr("&Users"))
        self.tabs.addTab(self.mail, self.tr("&Mail"))
        self.setCentralWidget(
            laid_out(self.header, (self.journey_bar, self._banner), self.phone, (self.tabs, self.timeline))
        )
        file = self.menuBar().addMenu(self.tr("&File"))
        self._offer(file, self.tr("&Settings…"), self._open_settings, "Ctrl+,")
        file.addSeparator()
        self._offer(file, self.tr("&Quit"), self.close, "Ctrl+Q")
        view = self.menuBar().addMenu(self.tr("&View"))
        self._offer(view, self.tr("&Refresh users and mail"), self.refresh, "F5")
        pool = self.menuBar().addMenu(self.tr("E&nvironment"))
        self._offer(pool, self.tr("&Check environment…"), self.admin.open_preflight)
        self._offer(pool, self.tr("Clean &up…"), self.admin.open_clean_up)
        sandbox = self.menuBar().addMenu(self.tr("S&andbox"))
        self._offer(sandbox, self.tr("&Restart with an empty pool"), self.restart_requested.emit)
        sandbox.addSeparator()
        self._offer(sandbox, self.tr("&Clock, limits and faults…"), self.sandbox_dialog.show)
        for text, seconds in ((self.tr("+1 &hour"), HOUR), (self.tr("+24 h&ours"), DAY)):
            turn = partial(SandboxControl.advance, seconds=seconds)
            self._offer(sandbox, text, partial(self.reads.change_sandbox, turn))
        self._offer(self.menuBar().addMenu(self.tr("&Help")), self.tr("&About Signup Desk"), self._about)

    def _offer(self, menu: QMenu, text: str, act: Callable[[], object], shortcut: str = "") -> None:
        action = menu.addAction(text)
        action.setShortcut(QKeySequence(shortcut))
        action.triggered.connect(lambda: act())
