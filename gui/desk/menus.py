"""The menu bar: every act of the window has its place, its words and its key here."""

from __future__ import annotations

from dataclasses import dataclass
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QObject, Qt
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QAbstractButton, QMenu

from gui.cognito.sandbox_control import DAY, HOUR, SandboxControl
from gui.desk.header.header import ACCOUNTS_KEYS, NEW_ADDRESS_KEYS, REPORT_KEYS, Header
from gui.desk.look_menus import add_look_menus
from gui.desk.new_window import NewWindows
from gui.look.languages import written

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from pathlib import Path

    from PySide6.QtWidgets import QMainWindow

    from gui.cognito.sandbox_control import SandboxState
    from gui.desk.account_actions import AccountActions
    from gui.desk.admin_actions import AdminActions
    from gui.desk.checklist.acts import CheckListActs
    from gui.desk.layout.panel_acts import PanelActs
    from gui.desk.layout.panel_area import PanelArea
    from gui.desk.pool.view import PoolView
    from gui.desk.preferences import PreferenceActions
    from gui.desk.sandbox.acts import SandboxActs
    from gui.desk.test_session.actions import SessionActions


def _tr(text: str) -> str:
    return QCoreApplication.translate("menus", text)


@dataclass(frozen=True)
class Acts:
    """What the menus offer: the parts of the window that act."""

    accounts: AccountActions
    session: SessionActions
    preferences: PreferenceActions
    admin: AdminActions
    sandbox: SandboxActs
    show_sandbox: Callable[[], object]
    view: PoolView
    header: Header
    panels: PanelArea
    panel_acts: PanelActs
    cases: CheckListActs
    new_address: Callable[[], object]
    data_folder: Path


class Menus(QObject):
    """Fills the menu bar of ``window``."""

    def __init__(self, window: QMainWindow, acts: Acts) -> None:
        super().__init__(window)
        self._window = window
        self._acts = acts
        self._new_windows = NewWindows(window, acts.data_folder)
        self._words: list[tuple[QAction, Callable[[], str]]] = []
        self._fill_file()
        self._fill_test_session()
        self._fill_view()
        self._words.append((acts.header.menu.menuAction(), lambda: _tr("E&nvironment")))
        window.menuBar().addMenu(acts.header.menu)
        #: What the menu of environments should offer for the one in use, beside those to choose from.
        self.for_environment = (
            self._act("checkEnvironment", lambda: _tr("&Check environment…"), acts.admin.open_preflight),
            self._act("cleanUp", lambda: _tr("Clean &up…"), acts.admin.open_clean_up),
        )
        self._fill_sandbox()
        help_ = self._menu("helpMenu", lambda: _tr("&Help"))
        about = partial(_about, window, acts.data_folder)
        self._offer(help_, "about", lambda: _tr("&About Signup Desk"), about)
        written(self, self._write)

    def _write(self) -> None:
        for action, words in self._words:
            action.setText(words())

    def _fill_file(self) -> None:
        acts, offer = self._acts, self._offer
        menu = self._menu("fileMenu", lambda: _tr("&File"))
        offer(menu, "newAddress", lambda: _tr("&New address"), acts.new_address, NEW_ADDRESS_KEYS)
        accounts = acts.accounts.open_list
        offer(menu, "accounts", lambda: _tr("&Accounts of this session…"), accounts, ACCOUNTS_KEYS)
        menu.addSeparator()
        header = acts.header
        self._offer_switch(
            menu, header.mobile_checks, lambda: _tr("Check &like the mobile app"), "Ctrl+Shift+M"
        )
        self._offer_switch(
            menu, header.logs_in_after_verify, lambda: _tr("Log &in after VERIFY"), "Ctrl+Shift+Y"
        )
        menu.addSeparator()
        offer(menu, "newWindow", lambda: _tr("New &window"), self._new_windows.open)
        offer(menu, "settings", lambda: _tr("&Settings…"), acts.preferences.open, "Ctrl+,")
        menu.addSeparator()
        offer(menu, "quit", lambda: _tr("&Quit"), self._window.close, "Ctrl+Q")

    def _fill_test_session(self) -> None:
        session, offer = self._acts.session, self._offer
        menu = self._menu("testSessionMenu", lambda: _tr("&Test session"))
        offer(menu, "report", lambda: _tr("&Report a bug…"), session.report, REPORT_KEYS)
        offer(menu, "picture", lambda: _tr("&Picture…"), session.take_picture, "Ctrl+Shift+S")
        offer(menu, "note", lambda: _tr("N&ote…"), session.take_note, "Ctrl+Shift+N")
        menu.addSeparator()
        offer(menu, "newSession", lambda: _tr("&New session…"), session.begin)
        offer(menu, "sessions", lambda: _tr("&Sessions…"), session.open_sessions, "Ctrl+Shift+O")
        offer(menu, "debrief", lambda: _tr("&Debrief…"), session.debrief, "Ctrl+Shift+D")

    def _fill_view(self) -> None:
        acts = self._acts
        menu = self._menu("viewMenu", lambda: _tr("&View"))
        self._offer(menu, "refresh", lambda: _tr("&Refresh users and mail"), acts.view.refresh, "F5")
        menu.addSeparator()
        self._fill_panels(menu)
        panels = [action for action in menu.actions() if action.objectName() != "refresh"]
        acts.panels.make_menu = lambda: self._copy(panels)
        menu.addSeparator()
        add_look_menus(menu, acts.preferences)

    def _fill_panels(self, menu: QMenu) -> None:
        acts, shows, offer = self._acts, self._acts.panel_acts, self._offer
        offer(menu, "users", lambda: _tr("&Users"), shows.show_users, "Ctrl+1")
        offer(menu, "messages", lambda: _tr("&Messages"), shows.show_messages, "Ctrl+2")
        offer(menu, "timeline", lambda: _tr("Tim&eline"), shows.show_timeline, "Ctrl+3")
        offer(menu, "checkList", lambda: _tr("&Check list"), acts.cases.show, "Ctrl+Shift+L")
        float_ = acts.panels.float_or_dock
        offer(menu, "floatPanel", lambda: _tr("&Float or dock this panel"), float_, "Ctrl+Shift+F")
        offer(menu, "resetLayout", lambda: _tr("Reset la&yout"), acts.panels.reset)

    def _copy(self, actions: Sequence[QAction]) -> QMenu:
        menu = QMenu(self._window)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.addActions(actions)
        return menu

    def _fill_sandbox(self) -> None:
        acts, sandbox, offer = self._acts, self._acts.sandbox, self._offer
        menu = self._menu("sandboxMenu", lambda: _tr("S&andbox"))
        offer(menu, "restartSandbox", lambda: _tr("&Restart"), sandbox.restart)
        offer(menu, "resetSandbox", lambda: _tr("Rese&t…"), sandbox.reset)
        menu.addSeparator()
        offer(menu, "pool", lambda: _tr("&Pool of the sandbox…"), sandbox.pool_requested.emit)
        offer(menu, "newPool", lambda: _tr("&New pool in the sandbox…"), sandbox.new_pool_requested.emit)
        offer(
            menu, "phoneAccess", lambda: _tr("A phone on the &sandbox…"), sandbox.phone_access_requested.emit
        )
        menu.addSeparator()
        many = acts.admin.many_users
        offer(menu, "makeUsers", lambda: _tr("&Make users…"), many.make)
        offer(menu, "exportUsers", lambda: _tr("&Export users…"), many.export)
        offer(menu, "importUsers", lambda: _tr("&Import users…"), many.bring_in)
        menu.addSeparator()
        offer(menu, "sandboxControls", lambda: _tr("&Clock, limits and faults…"), acts.show_sandbox)
        turn = acts.view.reads.change_sandbox
        offer(menu, "hourLater", lambda: _tr("+1 &hour"), partial(turn, _advance(HOUR)))
        offer(menu, "dayLater", lambda: _tr("+24 h&ours"), partial(turn, _advance(DAY)))

    def _menu(self, name: str, words: Callable[[], str]) -> QMenu:
        menu = QMenu(self._window)
        menu.setObjectName(name)
        self._words.append((menu.menuAction(), words))
        self._window.menuBar().addMenu(menu)
        return menu

    def _offer(
        self, menu: QMenu, name: str, words: Callable[[], str], act: Callable[[], object], keys: str = ""
    ) -> None:
        menu.addAction(self._act(name, words, act, keys))

    def _offer_switch(
        self, menu: QMenu, button: QAbstractButton, words: Callable[[], str], keys: str
    ) -> None:
        """Offer what ``button`` switches; it is the one that knows."""
        action = self._act(f"{button.objectName()}Action", words, lambda: None, keys)
        action.setCheckable(True)
        action.setChecked(button.isChecked())
        action.toggled.connect(button.setChecked)
        button.toggled.connect(action.setChecked)
        menu.aboutToShow.connect(lambda: action.setEnabled(button.isEnabled()))
        menu.addAction(action)

    def _act(self, name: str, words: Callable[[], str], act: Callable[[], object], keys: str = "") -> QAction:
        action = QAction(self._window)
        action.setObjectName(name)
        action.setShortcut(QKeySequence(keys))
        action.setAutoRepeat(False)
        action.triggered.connect(lambda: act())
        self._words.append((action, words))
        return action


def _advance(seconds: float) -> partial[SandboxState]:
    return partial(SandboxControl.advance, seconds=seconds)


def _about(window: QMainWindow, folder: Path) -> None:
    from gui.dialogs.about import AboutDialog

    dialog = AboutDialog(folder, window)
    dialog.exec()
    dialog.deleteLater()
