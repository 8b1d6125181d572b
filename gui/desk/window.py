"""The main window: the phone, the panels beside it, and what joins them."""

from __future__ import annotations

import logging
from dataclasses import replace
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Qt, QUrl, Signal, Slot
from PySide6.QtGui import QCloseEvent, QDesktopServices, QDragEnterEvent, QDropEvent, QGuiApplication
from PySide6.QtWidgets import QMainWindow

from gui.cognito.environments.mailbox_secrets import MailboxSecrets
from gui.desk.account_actions import AccountActions
from gui.desk.admin_actions import AdminActions
from gui.desk.form_menu import FormMenu
from gui.desk.header.header import Header, color_of
from gui.desk.layout.panel_area import PanelArea
from gui.desk.layout.whole import Whole
from gui.desk.menus import Acts, Menus
from gui.desk.phone_calls import PhoneCalls
from gui.desk.pool.session import PoolSession
from gui.desk.pool.view import PoolView
from gui.desk.preferences import PreferenceActions
from gui.desk.recent_files import RecentFiles
from gui.desk.test_session.actions import SessionActions
from gui.desk.test_session.record_reader import RecordReader
from gui.desk.test_session.recorder import SessionRecorder
from gui.desk.test_session.sent_values import SentValues
from gui.dialogs.dialog import sizes
from gui.dialogs.question import ask
from gui.dialogs.sandbox.dialog import SandboxDialog
from gui.look.held_keys import HeldKeys
from gui.look.icons import icon
from gui.look.languages import told, written
from gui.look.regions import Regions
from gui.panels.banner import Banner
from gui.phone.phone import Phone

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from gui.checklist.cases import Case
    from gui.cognito.environments.environment import Environment
    from gui.desk.checklist.check_list import CheckList
    from gui.evidence.recorder import Evidence
    from gui.machine.settings import Preferences, Settings
    from gui.panels.panel import Panel
    from gui.sentences import Sentence

_log = logging.getLogger(__name__)


class Window(QMainWindow):
    """Builds the phone and what stands around it, and joins them."""

    #: The tester asks for a new process of the sandbox, with what is kept of the pools,
    restart_requested = Signal()
    #: or with an empty pool.
    afresh_requested = Signal()
    #: The tester asks for the dialog of the pool in the sandbox, or for a new pool there.
    pool_requested = Signal()
    new_pool_requested = Signal()
    #: The tester asks how a phone calls the sandbox.
    phone_access_requested = Signal()
    #: ``Environment``: the tester has changed what does not make it another.
    environment_changed = Signal(object)
    #: ``PoolSession`` or ``None``: what the window works on from now on.
    session_changed = Signal(object)
    #: The list of ``QUrl`` that was dropped on the window.
    dropped = Signal(object)
    #: A text that was dropped.
    text_dropped = Signal(str)

    def __init__(
        self, evidence: Evidence, settings: Settings, mailbox_secrets: MailboxSecrets | None = None
    ) -> None:
        super().__init__()
        self._mailbox_secrets = mailbox_secrets or MailboxSecrets()
        self.setObjectName("mainWindow")
        self.setWindowIcon(icon("app"))
        self._evidence = evidence
        self._settings = settings
        sizes.keep_in(settings)
        #: What the chosen environment has of its own; ``None``: the sandbox or the keychain is waited for.
        self.session: PoolSession | None = None
        #: The environment whose client secret the keychain has yet to give.
        self._awaited: Environment | None = None
        self._problem: Sentence | None = None
        #: The names of the environments whose pools are in the sandbox.
        self.pools_in_sandbox: Callable[[], Sequence[str]] = lambda: ()
        self.header = Header()
        self.phone = Phone()
        self.preferences = PreferenceActions(settings, evidence.journal, self.header, self.phone, self)
        self._form_menu = FormMenu(self.phone.sign_up.attributes_button, self.change_environment)
        self._banner = Banner()
        self.sandbox_dialog = SandboxDialog(self)
        self.admin = AdminActions(evidence, self)
        self._held_keys = HeldKeys(self)
        self._sent = SentValues()
        self.view = PoolView(evidence, self.header, self.sandbox_dialog, self)
        self.calls = PhoneCalls(self, self.phone, self.view, self._sent)
        self.reads = self.view.reads
        self.users = self.view.users
        self.mail = self.view.mail
        self.timeline = self.view.timeline
        self.journey_bar = self.view.journey_bar
        for table in (self.users.table, self.timeline.table):
            table.remember(settings)
        self.accounts = AccountActions(self, self.phone, settings, self.view, self.header)
        self.panels = PanelArea(self.users, self.mail, self.timeline, settings)
        self._record = RecordReader(evidence.journal, self.timeline, self)
        self._recorder = SessionRecorder(evidence, self.phone, self.view, self)
        self.test_session = SessionActions(
            evidence, self._recorder, self.timeline, self.phone, self.header.session_timer, self
        )
        self.test_session.told.connect(lambda title, words: self.phone.toast.pop_up("info", title, words))
        #: Built when first shown.
        self.check_list: CheckList | None = None
        self.test_session.clean_up_wanted.connect(self.admin.open_clean_up)
        self.test_session.judging_wanted.connect(self.show_open_cases)
        self._mails = 0
        written(self, self._write)
        bars = (self.journey_bar, self._banner)
        self._whole = Whole(self.header, bars, self.phone, self.panels)
        self._whole.restore(settings.layout("sides"))
        self.setCentralWidget(self._whole)
        self.add_bar = self._whole.add_bar
        #: What the environments' menu offers for the one in use.
        self.environment_actions = Menus(self, self._acts()).for_environment
        self.recent = RecentFiles(settings, self)
        self._join()
        self.setAcceptDrops(True)
        if not self.restoreGeometry(settings.geometry):
            self.resize(1280, 820)
        self.phone.show_sign_up()

    # What the app tells the window

    @Slot(object, object)
    def use(self, environment: Environment, client_secret: str | None = None) -> None:
        """Make the calls of this environment from now on; what is under way elsewhere is given up."""
        _log.info("environment: %s", environment.name)
        observe = self._evidence.observer(environment)
        usernames = self._evidence.usernames(environment)
        timeouts, accounts = self._settings.timeouts, self.accounts.of(environment)
        if environment.is_own_sandbox:
            environment = replace(
                self._settings.with_choices(environment),
                address_pattern=self._settings.preferences.sandbox_pattern or None,
            )
        secrets = self._mailbox_secrets
        session = PoolSession(environment, client_secret, timeouts, observe, usernames, accounts, secrets)
        self._change_session(session)

    @Slot(object)
    def await_secret(self, environment: Environment) -> None:
        """Work nowhere until the keychain has given this environment's client secret: ``use`` follows."""
        self._change_session(None)
        self._awaited = environment
        self.header.show_awaited(environment)

    @Slot()
    def want_sandbox(self) -> None:
        """Work on the sandbox as soon as it serves, and until then nowhere."""
        if self._works_elsewhere:
            self._change_session(None)

    @Slot(object)
    def await_sandbox(self, environment: Environment) -> None:
        """Work nowhere until the sandbox has found the pool of this environment in it: ``use`` follows."""
        self._change_session(None)
        self._awaited = environment

    @Slot(object)
    def sandbox_ready(self, environment: Environment) -> None:
        """Work on the sandbox's own pool, unless the tester works elsewhere."""
        if not self._works_elsewhere:
            self.use(environment)

    @Slot(str)
    def tell(self, words: str) -> None:
        """Say something that has come about, without being in the way."""
        self.phone.toast.pop_up("info", "", words)

    @Slot(str)
    def sandbox_stopped(self, words: str) -> None:
        """Say that the sandbox is gone, and offer a new one; the forms keep what was typed."""
        chosen = self._chosen
        if chosen and not (chosen.is_sandbox or chosen.in_sandbox):
            return
        self.view.stop()
        self.header.show_stopped()
        self._banner.say(words, is_kept=not (self.session and self.session.sandbox_state.not_kept))

    def change_environment(self, **changes: Any) -> None:
        """Change fields of the environment in use that do not make it another pool, and remember them."""
        if self.session:
            environment = replace(self.session.environment, **changes)
            self.session.change(environment)
            self.view.show_form()
            if environment.is_own_sandbox:
                self._settings.keep_choices(environment)
            self.environment_changed.emit(environment)

    @property
    def _chosen(self) -> Environment | None:
        return self._awaited or (self.session.environment if self.session else None)

    @property
    def _works_elsewhere(self) -> bool:
        """Whether another pool is chosen than the one with which the sandbox begins."""
        chosen = self._chosen
        return chosen is not None and not chosen.is_own_sandbox

    @property
    def is_ready(self) -> bool:
        """Whether there is a pool to call, and its rules have been read."""
        return self.session is not None and not self.reads.is_busy

    def _change_session(self, session: PoolSession | None) -> None:
        """Work with ``session``; ``None``: with nothing, until there is one. All on show is its own."""
        self._awaited = None
        left, call = self.session, self.phone.call_under_way
        self.session = session
        self.calls.use(session)
        self._banner.hide()
        self._recorder.use(session.environment if session else None)
        if session:
            environment = session.environment
            self.header.show_environment(environment)
            self.phone.use(environment, color_of(environment))
            self.phone.use_form(session.form)
            self.phone.set_policy(session.password_policy)
            self.admin.use(session)
        else:
            self.header.show_starting()
            self.phone.end_session()
            self.phone.set_policy(None)
            self.admin.stop()
        self._form_menu.use(session)
        self.accounts.use(session)
        self.view.use(session)
        if self.check_list:
            self.check_list.use(session)
        if left and call:
            self.calls.say_given_up(left, call)
        self.session_changed.emit(session)

    # Calls

    @Slot()
    def new_address(self) -> None:
        """Fill the sign-up form with a new account, from wherever the tester is."""
        if self.session is None:
            self._say_nowhere()
        else:
            self.accounts.new_address()

    @Slot()
    def _say_nowhere(self) -> None:
        words = self._banner.words or self.tr("The sandbox is not ready yet: try again in a moment.")
        if self._awaited and not self._awaited.in_sandbox:
            words = self.tr("The keychain has not given the client secret of {name} yet: unlock it.")
            words = words.format(name=self._awaited.name)
        self.phone.toast.pop_up("info", "", words)

    # The rest of the window

    @Slot()
    def show_check_list(self) -> None:
        """Show the check list, or put it away where the tester is in it."""
        check_list = self.check_list or self._make_check_list()
        self.show_panel(check_list.panel)

    def show_panel(self, panel: Panel) -> None:
        """Show ``panel``, or put it away where the tester is in it."""
        if not self.panels.go_to(panel):
            self._whole.show_panels(False)
            self.phone.focus_screen()

    @Slot()
    def show_open_cases(self) -> None:
        """Show the cases of the check list that the tester has to judge."""
        if not (self.check_list and self.check_list.panel.isVisible()):
            self.show_check_list()
        if self.check_list:
            self.check_list.panel.show_open()

    def try_case(self, case: Case) -> None:
        """Show the check list, and try ``case`` on the phone."""
        check_list = self.check_list or self._make_check_list()
        if not check_list.panel.isVisible():
            self.show_check_list()
        check_list.try_on_phone(case)

    @Slot(str)
    def _open_check_list(self, path: str) -> None:
        if not (self.check_list and self.check_list.panel.isVisible()):
            self.show_check_list()
        if self.check_list:
            self.check_list.open_list(Path(path))

    def _make_check_list(self) -> CheckList:
        from gui.desk.checklist.check_list import CheckList

        made = self.check_list = CheckList(
            self._evidence, self.phone, self.accounts.pattern, self._settings, self
        )
        made.file_read.connect(self.recent.note_check_list)
        made.send_requested.connect(self.calls.submit)
        made.pool_made.connect(self.admin.many_users.pool_made)
        self.calls.submitted.connect(made.note_sent)
        self.calls.answered.connect(made.take)
        self.test_session.begun.connect(made.begin_again)
        made.panel.table.remember(self._settings)
        self.panels.add(made.panel, made.panel.table, self.tr("Check &list"))
        self._regions.add(made.panel, made.panel.table.setFocus)
        made.use(self.session)
        return made

    def _bring_up(self, panel: Panel) -> None:
        """Put ``panel`` on show, unless the tester tries a case: that says itself how it goes on."""
        if not (self.check_list and self.check_list.is_trying):
            self.panels.bring_up(panel)

    @Slot(object)
    def _take_preferences(self, preferences: Preferences) -> None:
        if self.session and self.session.environment.is_own_sandbox:
            self.change_environment(address_pattern=preferences.sandbox_pattern or None)
        if self.session:
            self.session.use_timeouts(preferences.timeouts)

    @Slot(str)
    def _keep_pattern(self, pattern: str) -> None:
        self.change_environment(address_pattern=pattern)

    @Slot(int)
    def _count_mail(self, count: int) -> None:
        self._mails = count
        title = self.tr("&Messages ({count})").format(count=count) if count else self.tr("&Messages")
        self.panels.set_title(self.mail, title)

    def _write(self) -> None:
        """Write what stays on show in the language in use."""
        self.setWindowTitle(self.tr("Signup Desk"))
        self.panels.set_title(self.users, self.tr("&Users"))
        self.panels.set_title(self.timeline, self.tr("Timeline"))
        self._count_mail(self._mails)
        if self.check_list:
            self.panels.set_title(self.check_list.panel, self.tr("Check &list"))

    @Slot(str)
    def _look_for(self, address: str) -> None:
        self.panels.bring_up(self.users)
        self.view.follow(address)
        self.users.look()
        self.view.refresh()

    @Slot(str)
    def _show_followed_link(self, words: str) -> None:
        self.phone.toast.pop_up("info", self.tr("The link's page says"), words)
        self.view.take_change()

    @Slot(str)
    def _open_in_browser(self, target: str) -> None:
        if not QDesktopServices.openUrl(QUrl(target)):
            self.mail.show_problem(self.tr("No browser could be started: copy the link instead."))

    @Slot(bool)
    def _set_log_in_after_verify(self, logs_in: bool) -> None:
        session = self.session
        if session is None or session.environment.logs_in_after_verify == logs_in:
            return
        self.change_environment(logs_in_after_verify=logs_in)

    @Slot(object)
    def _show_entry(self, entry: object) -> None:
        if (problem := self._evidence.problem) != self._problem:
            self._problem = problem
            self.statusBar().showMessage(told(problem) if problem else "")
            self.statusBar().setVisible(problem is not None)
        self.timeline.append(entry)  # type: ignore[arg-type]
        self.view.note(entry, self._sent.code_of(entry))  # type: ignore[arg-type]

    @Slot()
    def restart_sandbox(self) -> None:
        """Have a new process of the sandbox started. Asks first where what it holds is not kept."""
        if self.session and self.session.sandbox_state.not_kept:
            words = self.tr("Restart the sandbox? Its pools, users and mail are not kept, and go.")
            ask(self, self.restart_requested.emit, words, self.tr("&Restart"))
        else:
            self.restart_requested.emit()

    @Slot()
    def ask_to_begin_afresh(self) -> None:
        """Have a new sandbox started: all that this one holds goes."""
        words = self.tr(
            "Begin the sandbox afresh? Its pools go, with their users and groups, its mail and texts, its "
            "rules, its clock and its faults."
        )
        verb, pools = self.tr("&Begin afresh"), self.pools_in_sandbox()
        ask(self, self.afresh_requested.emit, words, verb, details=pools)

    @Slot(Qt.ApplicationState)
    def _follow_application(self, state: Qt.ApplicationState) -> None:
        self.reads.feed.set_seen(state is Qt.ApplicationState.ApplicationActive)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Take a mobile app's config: a file, or a text from elsewhere."""
        dragged = event.mimeData()
        if dragged.hasUrls() or (dragged.hasText() and event.source() is None):
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        """Have what was dropped read."""
        event.acceptProposedAction()
        if event.mimeData().hasUrls():
            self.dropped.emit(event.mimeData().urls())
        else:
            self.text_dropped.emit(event.mimeData().text())

    def closeEvent(self, event: QCloseEvent) -> None:
        """Wait for nothing but a check list's case: what is under way ends with the process."""
        if self.check_list:
            self.check_list.close()
        self.keep_place()
        self.view.stop()
        super().closeEvent(event)

    @Slot()
    def keep_place(self) -> None:
        """Keep where the window is, for the next start."""
        self._settings.geometry = self.saveGeometry()
        self._settings.keep_layout("sides", self._whole.state)
        self.panels.keep()

    def _acts(self) -> Acts:
        return Acts(
            self.accounts,
            self.test_session,
            self.preferences,
            self.admin,
            self.view,
            self.sandbox_dialog,
            self.header,
            self.panels,
            {
                "users": lambda: self.show_panel(self.users),
                "messages": lambda: self.show_panel(self.mail),
                "timeline": lambda: self.show_panel(self.timeline),
                "checkList": self.show_check_list,
            },
            self._settings.folder,
            new_address=self.new_address,
            restart_sandbox=self.restart_sandbox,
            begin_afresh=self.ask_to_begin_afresh,
            open_pool=self.pool_requested.emit,
            new_pool=self.new_pool_requested.emit,
            open_phone_access=self.phone_access_requested.emit,
        )

    def _join(self) -> None:
        self.test_session.file_written.connect(self.recent.note_written)
        self.recent.check_list_chosen.connect(self._open_check_list)
        self.recent.said.connect(self.tell)
        self.calls.has_no_pool.connect(self._say_nowhere)
        self.calls.message_sent.connect(partial(self._bring_up, self.mail))
        self.calls.confirmed.connect(partial(self._bring_up, self.users))
        self._banner.restart_requested.connect(self.restart_requested)
        self.phone.address_changed.connect(self.view.follow)
        self.phone.look_requested.connect(self._look_for)
        self.phone.new_address_wanted.connect(self.new_address)
        self.header.new_address.clicked.connect(self.new_address)
        self._whole.takes_turns.connect(self.header.offer_panels)
        self.header.panels.toggled.connect(self._whole.show_panels)
        self.panels.opened.connect(self._whole.show_panels)
        self.header.report.clicked.connect(self.test_session.report)
        self.accounts.pattern_given.connect(self._keep_pattern)
        self.view.journeys_changed.connect(self.accounts.show)
        self.view.policy_read.connect(self.phone.set_policy)
        self.view.pool_not_kept.connect(self.tell)
        self.view.form_read.connect(self.phone.use_form)
        self.phone.attributes_missing.connect(self._form_menu.require)
        self.phone.attributes_missing.connect(self.phone.fill_in)
        self.view.link_pool_read.connect(self.phone.confirm_by_link)
        self.users.address_taken.connect(self.phone.put_address)
        self.users.page_requested.connect(self.admin.one_user.open)
        self.reads.users_read.connect(self.admin.one_user.follow_change)
        self.users.admin_confirm_requested.connect(self.admin.confirm)
        self.users.admin_delete_requested.connect(self.admin.delete)
        self.admin.changed.connect(self.view.take_change)
        self.admin.policy_read.connect(self.view.show_policy)
        self.mail.code_taken.connect(self.accounts.put_code)
        self.mail.counted.connect(self._count_mail)
        self.mail.link_followed.connect(self.reads.follow_link)
        self.mail.link_opened.connect(self._open_in_browser)
        self.reads.link_followed.connect(self._show_followed_link)
        self._evidence.recorded.connect(self._sent.note, Qt.ConnectionType.DirectConnection)
        self._evidence.recorded.connect(self._show_entry)
        self.timeline.typed_for = self._sent.of
        self.timeline.place_of = self._evidence.place_of
        self.test_session.message_on_show = lambda: self.mail.view.message
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
        self.header.sandbox_notice.clicked.connect(self.sandbox_dialog.show)
        self.preferences.changed.connect(self._take_preferences)
        self.header.logs_in_after_verify.toggled.connect(self._set_log_in_after_verify)
        app = QGuiApplication.instance()
        assert isinstance(app, QGuiApplication)
        app.applicationStateChanged.connect(self._follow_application)
