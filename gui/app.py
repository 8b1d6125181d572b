"""Builds every object, joins them, and stops them in order."""

from __future__ import annotations

import logging
import signal
import socket
import sys
from contextlib import ExitStack
from functools import partial
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import (
    QLocale,
    QSocketNotifier,
    QSysInfo,
    QTimer,
    QtMsgType,
    qInstallMessageHandler,
    qVersion,
)
from PySide6.QtGui import QFontDatabase
from PySide6.QtWidgets import QApplication

from gui import __version__
from gui.cognito.environments.client_secrets import ClientSecrets
from gui.cognito.environments.mailbox_secrets import MailboxSecrets
from gui.cognito.environments.store import Environments
from gui.desk.commands import Commands
from gui.desk.environments.chooser import EnvironmentChooser
from gui.desk.sandbox.pools import SandboxPools
from gui.desk.sandbox.process import SandboxProcess
from gui.desk.window import Window
from gui.evidence.journal import Journal
from gui.evidence.made_users.ledger import Ledger
from gui.evidence.recorder import Evidence
from gui.look import languages, theme
from gui.machine.crash import CrashReporter
from gui.machine.crash_report import CRASH_FILE, watch_for_faults
from gui.machine.folders import data_folder
from gui.machine.garbage import GarbageCollector
from gui.machine.qt_platform import NO_DISPLAY
from gui.machine.runner import end_threads
from gui.machine.settings import Settings

if TYPE_CHECKING:
    import argparse

    from PySide6.QtCore import QMessageLogContext

    from gui.cognito.environments.environment import Environment

_LEVELS: Final = {
    QtMsgType.QtDebugMsg: logging.DEBUG,
    QtMsgType.QtInfoMsg: logging.INFO,
    QtMsgType.QtWarningMsg: logging.WARNING,
}
#: How long the end of the app waits for what its threads are doing, in seconds.
_PATIENCE: Final = 0.5
_log = logging.getLogger(__name__)


def run(arguments: argparse.Namespace, chosen: tuple[Environment, str | None] | None) -> int:
    """Open the window, or walk the tour; returns the exit status."""
    qInstallMessageHandler(_tell_qt_message)
    folder = data_folder(arguments.data_dir)
    crashed_before = watch_for_faults(folder)
    app = QApplication(["signup-desk"])
    app.setApplicationName("Signup Desk")
    app.setDesktopFileName("org.signupdesk.SignupDesk")
    app.setStyle("Fusion")
    if not QFontDatabase.families():
        print("signup-desk: No font is installed: install one, such as fonts-dejavu-core.", file=sys.stderr)
        return NO_DISPLAY
    settings = Settings(folder)
    theme.dress(app, theme.choice_of(settings.theme))
    languages.use(settings.language, settings.phone_language)
    GarbageCollector(app)
    with ExitStack() as clean_up:
        crashes = CrashReporter(folder / CRASH_FILE)
        crashes.install()
        clean_up.callback(crashes.uninstall)
        if crashed_before:
            crashes.tell_of_fault()
        about = f"Signup Desk {__version__}, Qt {qVersion()}, {QLocale.system().name()}, {sys.platform}"
        journal = Journal(folder / "journal.sqlite", about)
        clean_up.callback(journal.close)
        ledger = Ledger(folder / "ledger.sqlite")
        clean_up.callback(ledger.close)
        # Once the sandbox has gone, which some wait for, and while journal and ledger still take notes.
        clean_up.callback(end_threads, _PATIENCE)
        evidence = Evidence(journal, ledger)
        # The tour is to begin with an empty pool, and to leave no users behind.
        state = None if arguments.tour else folder / "sandbox.sqlite"
        sandbox = SandboxProcess(state=state)
        clean_up.callback(sandbox.stop)
        mailbox_secrets = MailboxSecrets()
        window = Window(evidence, settings, mailbox_secrets)
        Commands(window)
        sandbox.stopped.connect(partial(_log.warning, "the sandbox has stopped: %s"))
        pools = SandboxPools(lambda: settings.timeouts, evidence.observer, window)
        chooser = EnvironmentChooser(
            window,
            window.header.menu,
            Environments(folder),
            ClientSecrets(),
            pools,
            window.environment_actions,
            mailbox_secrets,
        )
        join_sandbox(sandbox, window, pools, chooser)
        chooser.chosen.connect(window.use)
        chooser.secret_awaited.connect(window.await_secret)
        window.environment_changed.connect(chooser.keep)
        chooser.said.connect(window.tell)
        window.dropped.connect(chooser.opener.open_dropped)
        _quit_on_signals(app, clean_up)
        window.show()
        QTimer.singleShot(0, _log_versions)
        QTimer.singleShot(0, partial(chooser.choose, *chosen) if chosen else sandbox.start)
        if arguments.tour:
            from gui.desk.tour import Tour

            return Tour(window, arguments.tour).walk()
        return app.exec()


def join_sandbox(
    sandbox: SandboxProcess, window: Window, pools: SandboxPools, chooser: EnvironmentChooser
) -> None:
    """Have each of these learn of the sandbox's process what it has to know."""
    sandbox.ready.connect(pools.sandbox_ready)
    sandbox.ready.connect(window.sandbox_ready)
    sandbox.ready.connect(chooser.sandbox_ready)
    sandbox.stopped.connect(pools.sandbox_stopped)
    sandbox.stopped.connect(window.sandbox_stopped)
    pools.sandbox_wanted.connect(sandbox.offer)
    window.restart_requested.connect(sandbox.start)
    window.afresh_requested.connect(sandbox.begin_afresh)
    window.pool_requested.connect(chooser.edit_pool)
    window.new_pool_requested.connect(chooser.make_pool)
    window.admin.many_users.pool_made.connect(chooser.take_pool)
    window.pools_in_sandbox = lambda: chooser.names_in_sandbox
    chooser.pool_awaited.connect(window.await_sandbox)
    chooser.sandbox_chosen.connect(window.want_sandbox)
    chooser.sandbox_chosen.connect(sandbox.offer)


def _tell_qt_message(kind: QtMsgType, _context: QMessageLogContext, message: str) -> None:
    """Pass Qt's warnings on, but for those by which its offscreen platform excuses itself."""
    if not message.startswith("This plugin does not support"):
        _log.log(_LEVELS.get(kind, logging.ERROR), "Qt: %s", message)
        print(f"Qt: {message}", file=sys.stderr)


def _log_versions() -> None:
    """Only once the window is on show: it takes its time."""
    names = QSysInfo.prettyProductName(), QApplication.platformName()
    _log.info("signup-desk %s, Qt %s, %s, platform %s", __version__, qVersion(), *names)


def _quit_on_signals(app: QApplication, clean_up: ExitStack) -> None:
    """Ctrl-C and a polite kill close the window; Python sees no signal while Qt's loop sleeps."""
    reader, writer = socket.socketpair()
    reader.setblocking(False)
    writer.setblocking(False)
    notifier = QSocketNotifier(reader.fileno(), QSocketNotifier.Type.Read, app)
    notifier.activated.connect(app.quit)
    for number in (signal.SIGINT, signal.SIGTERM):
        signal.signal(number, lambda *_: None)
    signal.set_wakeup_fd(writer.fileno())

    def let_go() -> None:
        signal.set_wakeup_fd(-1)
        notifier.setEnabled(False)
        reader.close()
        writer.close()

    clean_up.callback(let_go)
