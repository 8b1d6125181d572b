"""The menu bar."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

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
    bar, tr = window.menuBar(), window.tr
    file = bar.addMenu(tr("&File"))
    _offer(file, tr("&New address"), new_address, NEW_ADDRESS_KEYS)
    _offer(file, tr("&Accounts of this session…"), open_accounts, ACCOUNTS_KEYS)
    file.addSeparator()
    _offer(file, tr("&Settings…"), open_settings, "Ctrl+,")
    file.addSeparator()
    _offer(file, tr("&Quit"), window.close, "Ctrl+Q")
    tests = bar.addMenu(tr("&Test session"))
    _offer(tests, tr("&Report a bug…"), session.report, "Ctrl+B")
    _offer(tests, tr("&Picture…"), session.take_picture, "Ctrl+Shift+S")
    _offer(tests, tr("&Note…"), session.take_note, "Ctrl+Shift+N")
    tests.addSeparator()
    _offer(tests, tr("&New session…"), session.begin)
    _offer(tests, tr("&Sessions…"), session.open_sessions, "Ctrl+Shift+O")
    _offer(tests, tr("&Debrief…"), session.debrief, "Ctrl+Shift+D")
    view = bar.addMenu(tr("&View"))
    _offer(view, tr("&Refresh users and mail"), refresh, "F5")
    _offer(view, tr("&Check list"), show_check_list, "Ctrl+Shift+L")
    environments.setTitle(tr("E&nvironment"))
    bar.addMenu(environments)
    sandbox = bar.addMenu(tr("S&andbox"))
    _offer(sandbox, tr("&Restart"), restart_sandbox)
    _offer(sandbox, tr("&Begin afresh…"), begin_afresh)
    sandbox.addSeparator()
    _offer(sandbox, tr("&Pool of the sandbox…"), open_pool)
    _offer(sandbox, tr("&New pool in the sandbox…"), new_pool)
    sandbox.addSeparator()
    _offer(sandbox, tr("&Make users…"), make_users)
    _offer(sandbox, tr("&Export users…"), export_users)
    _offer(sandbox, tr("&Import users…"), import_users)
    sandbox.addSeparator()
    _offer(sandbox, tr("&Clock, limits and faults…"), open_sandbox)
    for text, seconds in ((tr("+1 &hour"), HOUR), (tr("+24 h&ours"), DAY)):
        turn = partial(SandboxControl.advance, seconds=seconds)
        _offer(sandbox, text, partial(change_sandbox, turn))
    _offer(bar.addMenu(tr("&Help")), tr("&About Signup Desk"), partial(_about, window))
    offers = ((tr("&Check environment…"), check_environment), (tr("Clean &up…"), clean_up))
    return tuple(_joined(QAction(text, window), act) for text, act in offers)


def _offer(menu: QMenu, text: str, act: Callable[[], object], shortcut: str = "") -> None:
    _joined(menu.addAction(text), act).setShortcut(QKeySequence(shortcut))


def _joined(action: QAction, act: Callable[[], object]) -> QAction:
    action.setAutoRepeat(False)
    action.triggered.connect(lambda: act())
    return action


def _about(window: QMainWindow) -> None:
    from gui import __version__

    words = window.tr("Signup Desk {version}\nTest a mobile app's e-mail sign-up by hand.")
    QMessageBox.about(window, window.tr("About Signup Desk"), words.format(version=__version__))
