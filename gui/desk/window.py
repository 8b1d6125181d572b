"""The main window: the phone, the panels beside it, and what joins them."""

from __future__ import annotations

import logging
from dataclasses import replace
from functools import cached_property, partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QMainWindow

from gui.cognito.environments.mailbox_secrets import MailboxSecrets
from gui.cognito.sandbox_control import SandboxState
from gui.desk.account_actions import AccountActions
from gui.desk.admin_actions import AdminActions
from gui.desk.checklist.acts import CheckListActs
from gui.desk.environments.choices import EnvironmentChoices
from gui.desk.form_menu import FormMenu
from gui.desk.header.header import Header, color_of
from gui.desk.joins import join_panels, join_phone
from gui.desk.layout.panel_acts import PanelActs
from gui.desk.layout.panel_area import PanelArea
from gui.desk.layout.whole import Whole
from gui.desk.menus import Acts, Menus
from gui.desk.phone_calls import PhoneCalls
from gui.desk.pool.message_links import MessageLinks
from gui.desk.pool.session import PoolSession
from gui.desk.pool.view import PoolView
from gui.desk.preferences import PreferenceActions
from gui.desk.recent_files import RecentFiles
from gui.desk.sandbox.acts import SandboxActs
from gui.desk.test_session.actions import SessionActions
from gui.desk.test_session.entry_view import EntryView
from gui.desk.test_session.record_reader import RecordReader
from gui.desk.test_session.recorder import SessionRecorder
from gui.desk.test_session.sent_values import SentValues
from gui.dialogs.dialog import sizes
from gui.look.held_keys import HeldKeys
from gui.look.icons import icon
from gui.look.languages import written
from gui.panels.banner import Banner
from gui.phone.phone import Phone
from gui.sentences import N_

if TYPE_CHECKING:
    from PySide6.QtGui import QCloseEvent, QDragEnterEvent, QDropEvent

    from gui.cognito.environments.environment import Environment
    from gui.desk.checklist.check_list import CheckList
    from gui.dialogs.sandbox.dialog import SandboxDialog
    from gui.evidence.recorder import Evidence
    from gui.machine.settings import Settings
    from gui.panels.panel import Panel
    from gui.sentences import Sentence

_log = logging.getLogger(__name__)


class Window(QMainWindow):
    """Builds the phone and what stands around it, and joins them."""

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
        self.header = Header()
        self.phone = Phone()
        self.preferences = PreferenceActions(settings, evidence.journal, self.header, self.phone, self)
        self.choices = EnvironmentChoices(settings, self)
        self._form_menu = FormMenu(self.phone.sign_up.attributes_button, self.choices.change)
        self._banner = Banner()
        self.admin = AdminActions(evidence, self)
        self._held_keys = HeldKeys(self)
        self._sent = SentValues()
        self.view = PoolView(evidence, self.header, self)
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
        written(self, self._write)
        bars = (self.journey_bar, self._banner)
        self._whole = Whole(self.header, bars, self.phone, self.panels)
        self._whole.restore(settings.layout("sides"))
        self.setCentralWidget(self._whole)
        self.add_bar = self._whole.add_bar
        self.panel_acts = PanelActs(self, self._whole, self.panels, self.phone, self.view, self.header)
        self.cases = CheckListActs(self._make_check_list, self.panels, self.panel_acts)
        self.sandbox_acts = SandboxActs(self, self._banner, self._state_of_sandbox)
        #: What the environments' menu offers for the one in use.
        self.environment_actions = Menus(self, self._acts()).for_environment
        self.recent = RecentFiles(settings, self)
        EntryView(evidence, self._sent, self.view, self)
        MessageLinks(self.view, self.phone.toast)
        join_phone(self.phone, self._form_menu, self.view, self.accounts)
        join_panels(self.view, self.phone, self.accounts, self.admin)
        self._join()
        self.setAcceptDrops(True)
        if not self.restoreGeometry(settings.geometry):
            self.resize(1280, 820)
        self.phone.show_sign_up()

    @cached_property
    def sandbox_dialog(self) -> SandboxDialog:
        """The sandbox's clock, limits and faults; made when they are first wanted."""
        from gui.dialogs.sandbox.dialog import SandboxDialog

        dialog = SandboxDialog(self)
        dialog.change_requested.connect(self.view.reads.change_sandbox)
        self.view.sandbox_read.connect(dialog.show_state)
        self.view.sandbox_failed.connect(dialog.problem.setText)
        if self.session:
            dialog.show_state(self.session.sandbox_state)
        return dialog

    @Slot()
    def show_sandbox(self) -> None:
        """Show how the sandbox is set."""
        self.sandbox_dialog.show()

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

    @Slot(object)
    def tell(self, words: Sentence | str) -> None:
        """Show a notice on the phone, in the phone's language."""
        self.phone.toast.pop_up("info", "", words)

    @Slot(object)
    def sandbox_stopped(self, words: Sentence | str) -> None:
        """Say that the sandbox is gone, and offer a new one; the forms keep what was typed."""
        chosen = self._chosen
        if chosen and not (chosen.is_sandbox or chosen.in_sandbox):
            return
        self.view.stop()
        self.header.show_stopped()
        self._banner.say(words, is_kept=not (self.session and self.session.sandbox_state.not_kept))

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
        self.choices.use(session)
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
        self.cases.use(session)
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
        words = self._banner.words or N_("The sandbox is not ready yet: try again in a moment.")
        if self._awaited and not self._awaited.in_sandbox:
            name = self._awaited.name
            words = N_("The keychain has not given the client secret of {name} yet: unlock it.", name=name)
        self.tell(words)

    # The rest of the window

    def _bring_up(self, panel: Panel) -> None:
        """Put ``panel`` on show, unless the tester tries a case: that says itself how it goes on."""
        if not self.cases.is_trying:
            self.panels.bring_up(panel)

    def _write(self) -> None:
        """Write what stays on show in the language in use."""
        self.setWindowTitle(self.tr("Signup Desk"))

    @Slot(str)
    def _look_for(self, address: str) -> None:
        self.panels.bring_up(self.users)
        self.view.follow(address)
        self.users.look()
        self.view.refresh()

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
        self.cases.close()
        self.keep_place()
        self.view.stop()
        super().closeEvent(event)

    @Slot()
    def keep_place(self) -> None:
        """Keep where the window is, for the next start."""
        self._settings.geometry = self.saveGeometry()
        self._settings.keep_layout("sides", self._whole.state)
        self.panels.keep()

    def _state_of_sandbox(self) -> SandboxState:
        return self.session.sandbox_state if self.session else SandboxState()

    def _make_check_list(self) -> CheckList:
        from gui.desk.checklist.check_list import CheckList

        made = CheckList(self._evidence, self.phone, self.accounts.pattern, self._settings, self)
        made.file_read.connect(self.recent.note_check_list)
        made.send_requested.connect(self.calls.submit)
        made.pool_made.connect(self.admin.many_users.pool_made)
        self.calls.submitted.connect(made.note_sent)
        self.calls.answered.connect(made.take)
        self.test_session.begun.connect(made.begin_again)
        made.panel.table.remember(self._settings)
        return made

    def _acts(self) -> Acts:
        return Acts(
            self.accounts,
            self.test_session,
            self.preferences,
            self.admin,
            self.sandbox_acts,
            self.show_sandbox,
            self.view,
            self.header,
            self.panels,
            self.panel_acts,
            self.cases,
            self.new_address,
            self._settings.folder,
        )

    def _join(self) -> None:
        self.calls.has_no_pool.connect(self._say_nowhere)
        self.calls.message_sent.connect(partial(self._bring_up, self.mail))
        self.calls.confirmed.connect(partial(self._bring_up, self.users))
        self.phone.look_requested.connect(self._look_for)
        self.phone.new_address_wanted.connect(self.new_address)
        self.header.new_address.clicked.connect(self.new_address)
        self.header.report.clicked.connect(self.test_session.report)
        self.header.sandbox_notice.clicked.connect(self.show_sandbox)
        self.header.logs_in_after_verify.toggled.connect(self.choices.set_log_in_after_verify)
        self.accounts.pattern_given.connect(self.choices.keep_pattern)
        self.preferences.changed.connect(self.choices.take_preferences)
        self.preferences.said.connect(self.tell)
        self.choices.changed.connect(self.view.show_form)
        self.view.pool_not_kept.connect(self.tell)
        self.recent.said.connect(self.tell)
        self.recent.check_list_chosen.connect(self.cases.open_file)
        self.test_session.message_on_show = lambda: self.mail.view.message
        self.test_session.told.connect(self.tell)
        self.test_session.file_written.connect(self.recent.note_written)
        self.test_session.judging_wanted.connect(self.cases.show_open)
        self.test_session.clean_up_wanted.connect(self.admin.open_clean_up)
