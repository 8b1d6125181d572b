"""The menu bar."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QMessageBox

from gui.cognito.sandbox_control import SandboxControl
from gui.desk.account_bar import ACCOUNTS_KEYS, NEW_ADDRESS_KEYS
from gui.dialogs.sandbox.dialog import DAY, HOUR

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtWidgets import QMainWindow, QMenu

    from gui.cognito.sandbox_control import SandboxState
    from gui.desk.test_session.actions import SessionActions


def _tr(text: str) -> str:
    return QCoreApplication.translate("menus", text)


def fill_menu_bar(
    window: QMainWindow,
    environments: QMenu,
    *,
    new_address: Callable[[], object],
    open_accounts: Callable[[], object],
    session: SessionActions,
    open_settings: Callable[[], object],
    refresh: Callable[[], object],
    show_check_list: Callable[[], object],
    check_environment: Callable[[], object],
    clean_up: Callable[[], object],
    restart_sandbox: Callable[[], object],
    begin_afresh: Callable[[], object],
    open_pool: Callable[[], object],
    new_pool: Callable[[], object],
    open_phone_access: Callable[[], object],
    open_sandbox: Callable[[], object],
    make_users: Callable[[], object],
    export_users: Callable[[], object],
    import_users: Callable[[], object],
    change_sandbox: Callable[[Callable[[SandboxControl], SandboxState]], object],
) -> tuple[QAction, ...]:
    """Fill the menu bar of ``window``; its menu of environments is ``environments``, the header's.

    Returns:
        What the menu of environments should offer for the one in use, beside those to choose from.
    """
    bar = window.menuBar()
    file = bar.addMenu(_tr("&File"))
    _offer(file, _tr("&New address"), new_address, NEW_ADDRESS_KEYS)
    _offer(file, _tr("&Accounts of this session…"), open_accounts, ACCOUNTS_KEYS)
    file.addSeparator()
    _offer(file, _tr("&Settings…"), open_settings, "Ctrl+,")
    file.addSeparator()
    _offer(file, _tr("&Quit"), window.close, "Ctrl+Q")
    tests = bar.addMenu(_tr("&Test session"))
    _offer(tests, _tr("&Report a bug…"), session.report, "Ctrl+B")
    _offer(tests, _tr("&Picture…"), session.take_picture, "Ctrl+Shift+S")
    _offer(tests, _tr("&Note…"), session.take_note, "Ctrl+Shift+N")
    tests.addSeparator()
    _offer(tests, _tr("&New session…"), session.begin)
    _offer(tests, _tr("&Sessions…"), session.open_sessions, "Ctrl+Shift+O")
    _offer(tests, _tr("&Debrief…"), session.debrief, "Ctrl+Shift+D")
    view = bar.addMenu(_tr("&View"))
    _offer(view, _tr("&Refresh users and mail"), refresh, "F5")
    _offer(view, _tr("&Check list"), show_check_list, "Ctrl+Shift+L")
    environments.setTitle(_tr("E&nvironment"))
    bar.addMenu(environments)
    sandbox = bar.addMenu(_tr("S&andbox"))
    _offer(sandbox, _tr("&Restart"), restart_sandbox)
    _offer(sandbox, _tr("&Begin afresh…"), begin_afresh)
    sandbox.addSeparator()
    _offer(sandbox, _tr("&Pool of the sandbox…"), open_pool)
    _offer(sandbox, _tr("&New pool in the sandbox…"), new_pool)
    sandbox.addSeparator()
    _offer(sandbox, _tr("&Make users…"), make_users)
    _offer(sandbox, _tr("&Export users…"), export_users)
    _offer(sandbox, _tr("&Import users…"), import_users)
    sandbox.addSeparator()
    _offer(sandbox, _tr("&Clock, limits and faults…"), open_sandbox)
    for text, seconds in ((_tr("+1 &hour"), HOUR), (_tr("+24 h&ours"), DAY)):
        turn = partial(SandboxControl.advance, seconds=seconds)
        _offer(sandbox, text, partial(change_sandbox, turn))
    help_ = bar.addMenu(_tr("&Help"))
    help_.setObjectName("helpMenu")
    _offer(help_, _tr("&About Signup Desk"), partial(_about, window))
    offers = ((_tr("&Check environment…"), check_environment), (_tr("Clean &up…"), clean_up))
    return tuple(_joined(QAction(text, window), act) for text, act in offers)


def _offer(menu: QMenu, text: str, act: Callable[[], object], shortcut: str = "") -> None:
    _joined(menu.addAction(text), act).setShortcut(QKeySequence(shortcut))


def _joined(action: QAction, act: Callable[[], object]) -> QAction:
    action.setAutoRepeat(False)
    action.triggered.connect(lambda: act())
    return action


def _about(window: QMainWindow) -> None:
    from gui import __version__

    words = _tr("Signup Desk {version}\nTest a mobile app's e-mail sign-up by hand.")
    QMessageBox.about(window, _tr("About Signup Desk"), words.format(version=__version__))
