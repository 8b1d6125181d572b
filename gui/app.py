"""Builds every object, joins them, and stops them in order."""

from __future__ import annotations

import logging
import sys
from contextlib import ExitStack
from dataclasses import replace
from functools import partial
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import (
    QLocale,
    QSysInfo,
    Qt,
    QTimer,
    QtMsgType,
    qInstallMessageHandler,
    qVersion,
)
from PySide6.QtGui import QFontInfo
from PySide6.QtWidgets import QApplication

from gui import __version__
from gui.cognito.environments.client_secrets import ClientSecrets
from gui.cognito.environments.mailbox_secrets import MailboxSecrets
from gui.cognito.environments.store import Environments
from gui.desk.crash_notices import CrashNotices
from gui.desk.sandbox.process import SandboxProcess
from gui.evidence.journal import Journal
from gui.evidence.made_users.ledger import Ledger
from gui.evidence.recorder import Evidence
from gui.look import pace
from gui.look.caret import RestingCaret
from gui.machine.crash import CrashReporter
from gui.machine.crash_report import CRASH_FILE, watch_for_faults
from gui.machine.ending import Ending
from gui.machine.folders import data_folder
from gui.machine.garbage import GarbageCollector
from gui.machine.motion import ask_for_less_motion
from gui.machine.own_process import own_command
from gui.machine.qt_platform import NO_DISPLAY
from gui.machine.runner import end_threads
from gui.machine.sandbox_reach import THIS_MACHINE
from gui.machine.settings import Settings

if TYPE_CHECKING:
    import argparse

    from PySide6.QtCore import QMessageLogContext

    from gui.cognito.environments.environment import Environment
    from gui.desk.environments.chooser import EnvironmentChooser
    from gui.desk.sandbox.phone_access import PhoneAccess
    from gui.desk.sandbox.pools import SandboxPools
    from gui.desk.window import Window

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
    fault = watch_for_faults(folder)
    app = QApplication(["signup-desk"])
    app.setApplicationName("Signup Desk")
    app.setDesktopFileName("signup-desk")
    app.setStyle("Fusion")
    # There are always families: the system's aliases, such as Sans Serif.
    if not QFontInfo(app.font()).family():
        print("signup-desk: No font is installed: install one, such as fonts-dejavu-core.", file=sys.stderr)
        return NO_DISPLAY
    settings = Settings(folder)
    last = "" if arguments.tour else settings.environment
    GarbageCollector(app)
    RestingCaret(app)
    with ExitStack() as clean_up:
        ending = Ending(app, own_command("--data-dir", str(folder)))
        clean_up.callback(ending.let_go)
        crashes = CrashReporter(folder / CRASH_FILE)
        crashes.install()
        clean_up.callback(crashes.uninstall)
        notices = CrashNotices(crashes)
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
        reach = THIS_MACHINE if arguments.tour else settings.sandbox_reach
        certificate = folder / "sandbox-certificate.pem"
        sandbox = SandboxProcess(state=state, reach=reach, certificate=certificate)
        clean_up.callback(sandbox.stop)
        if not chosen and not last:
            sandbox.start()
        # While the sandbox comes up, what takes as long to import.
        from gui.desk.commands import Commands
        from gui.desk.environments.chooser import EnvironmentChooser
        from gui.desk.first_steps.guide import Guide
        from gui.desk.new_window import take_place
        from gui.desk.preferences import dress, speak
        from gui.desk.sandbox.phone_access import PhoneAccess
        from gui.desk.sandbox.pools import SandboxPools
        from gui.desk.window import Window

        preferences = replace(
            settings.preferences,
            theme=arguments.theme or settings.preferences.theme,
            language=arguments.language or settings.preferences.language,
        )
        problem = speak(preferences)
        mailbox_secrets = MailboxSecrets()
        window = Window(evidence, settings, mailbox_secrets)
        Commands(window)
        if not arguments.tour:
            Guide(window, settings)
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
        phones = PhoneAccess(window, settings, pools, lambda: window.session)
        join_phones(sandbox, window, phones, chooser)
        chooser.secret_awaited.connect(window.await_secret)
        window.choices.changed.connect(chooser.keep)
        chooser.said.connect(window.tell)
        # The file manager would wait until the dialog is closed.
        later = Qt.ConnectionType.QueuedConnection
        window.dropped.connect(chooser.opener.open_dropped, later)
        window.text_dropped.connect(chooser.opener.open_text, later)
        chooser.opener.file_read.connect(window.recent.note_config)
        window.recent.config_chosen.connect(chooser.opener.open_file)
        if arguments.config:
            window.recent.note_config(str(arguments.config))
        app.commitDataRequest.connect(window.keep_place)
        notices.repeated.connect(window.tell)
        # Only now: under a style sheet, each widget that finds its parent is styled anew, with all within.
        dress(preferences)
        take_place(window)
        window.show()
        if problem:
            window.tell(problem)
        clean_up.callback(ask_for_less_motion(partial(setattr, pace, "system_reduces_motion")))
        if fault:
            _log.error("the last run was ended by native code")
        if fault and not arguments.tour:
            notices.tell_of_fault(fault)
        QTimer.singleShot(0, _log_versions)
        keep_environment(chooser, settings)
        QTimer.singleShot(0, partial(_begin, chooser, sandbox, chosen, last))
        if arguments.tour:
            from gui.desk.first_steps.tour import Tour

            walked = Tour(window, arguments.tour).walk()
            return ending.status or walked
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
    window.sandbox_acts.restart_requested.connect(sandbox.start)
    window.sandbox_acts.reset_requested.connect(sandbox.reset)
    window.sandbox_acts.pool_requested.connect(chooser.edit_pool)
    window.sandbox_acts.new_pool_requested.connect(chooser.make_pool)
    window.admin.many_users.pool_made.connect(chooser.take_pool)
    window.sandbox_acts.pools_in_sandbox = lambda: chooser.names_in_sandbox
    chooser.pool_awaited.connect(window.await_sandbox)
    chooser.sandbox_chosen.connect(window.want_sandbox)
    chooser.sandbox_chosen.connect(sandbox.offer)


def join_phones(
    sandbox: SandboxProcess, window: Window, phones: PhoneAccess, chooser: EnvironmentChooser
) -> None:
    """Have phones told where the sandbox is, and the sandbox be where they reach it.

    Once the window learns of both: it knows the pool in use.
    """
    sandbox.ready.connect(phones.follow)
    chooser.chosen.connect(phones.follow)
    sandbox.stopped.connect(phones.sandbox_stopped)
    phones.restart_requested.connect(sandbox.start_for)
    window.sandbox_acts.phone_access_requested.connect(phones.open)


def _begin(
    chooser: EnvironmentChooser,
    sandbox: SandboxProcess,
    chosen: tuple[Environment, str | None] | None,
    last: str,
) -> None:
    """Work where the arguments say, else on the environment of this name, else on the sandbox."""
    if chosen:
        chooser.choose(*chosen)
    elif not chooser.choose_known(last) and not sandbox.process_id:
        sandbox.start()


def keep_environment(chooser: EnvironmentChooser, settings: Settings) -> None:
    """Have the next start begin with the environment that was worked on last."""

    def keep(environment: Environment) -> None:
        settings.environment = "" if environment.is_own_sandbox else environment.name

    def keep_sandbox() -> None:
        settings.environment = ""

    chooser.chosen.connect(keep)
    chooser.sandbox_chosen.connect(keep_sandbox)


def _tell_qt_message(kind: QtMsgType, _context: QMessageLogContext, message: str) -> None:
    """Pass Qt's warnings on, but for those by which its offscreen platform excuses itself."""
    if not message.startswith("This plugin does not support"):
        _log.log(_LEVELS.get(kind, logging.ERROR), "Qt: %s", message)
        print(f"Qt: {message}", file=sys.stderr)


def _log_versions() -> None:
    """Only once the window is on show: it takes its time."""
    names = QSysInfo.prettyProductName(), QApplication.platformName()
    _log.info("signup-desk %s, Qt %s, %s, platform %s", __version__, qVersion(), *names)
