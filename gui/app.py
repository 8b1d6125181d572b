"""The command line; builds every object, joins them, stops them in order. Imports Qt late."""

from __future__ import annotations

import argparse
import os
import signal
import socket
import sys
from contextlib import ExitStack
from pathlib import Path
from typing import TYPE_CHECKING, Final

from gui.display import display_problem, has_display

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtCore import QMessageLogContext, QtMsgType
    from PySide6.QtWidgets import QApplication

#: Exit status where no window can be opened.
NO_DISPLAY: Final = 3
_SHOW: Final = "show"


def main(argv: Sequence[str] | None = None) -> int:
    """Run Signup Desk. Returns the exit status: 0, 1 (the tour failed), 2 (arguments) or 3 (no display)."""
    argv = sys.argv[1:] if argv is None else argv
    if argv[:1] == ["sandbox"]:
        from gui.stand_alone import serve

        return serve(argv[1:])
    arguments = _parser().parse_args(argv)
    if arguments.version:
        from gui.version import version

        print(f"signup-desk {version()}")
        return 0
    if arguments.data_dir == _SHOW:
        print(_data_folder(None))
        return 0
    if arguments.tour and not has_display(os.environ):
        os.environ["QT_QPA_PLATFORM"] = "offscreen"
    if problem := display_problem():
        print(f"signup-desk: {problem}", file=sys.stderr)
        return NO_DISPLAY
    return _run(arguments)


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(
        prog="signup-desk",
        description="Test a mobile app's e-mail sign-up by hand, by default on an embedded sandbox.",
        epilog="'signup-desk sandbox' runs the sandbox alone, for other clients.",
    )
    parser.add_argument("--version", action="store_true", help="print the version and exit")
    parser.add_argument(
        "--data-dir",
        metavar="DIR",
        nargs="?",
        const=_SHOW,
        help="keep journal and settings in DIR; without DIR: print where they are kept, and exit",
    )
    parser.add_argument(
        "--tour",
        metavar="DIR",
        type=Path,
        help="walk through the whole journey by itself, save a picture of each step in DIR, and exit",
    )
    return parser


def _data_folder(chosen: str | None) -> Path:
    import platformdirs

    return Path(chosen) if chosen else platformdirs.user_data_path("signup-desk", appauthor=False)


def _run(arguments: argparse.Namespace) -> int:
    from PySide6.QtCore import QTimer, qInstallMessageHandler
    from PySide6.QtGui import QFontDatabase
    from PySide6.QtWidgets import QApplication

    from gui import assets
    from gui.crash import CrashReporter
    from gui.embedded_sandbox import EmbeddedSandbox
    from gui.evidence import Evidence
    from gui.journal.ledger import Ledger
    from gui.journal.store import Journal
    from gui.settings import Settings
    from gui.window import Window

    qInstallMessageHandler(_tell_qt_message)
    app = QApplication(["signup-desk"])
    app.setApplicationName("Signup Desk")
    app.setDesktopFileName("signup-desk")
    app.setStyle("Fusion")
    if not QFontDatabase.families():
        print("signup-desk: No font is installed: install one, such as fonts-dejavu-core.", file=sys.stderr)
        return NO_DISPLAY
    assets.dress(app)
    folder = _data_folder(arguments.data_dir)
    with ExitStack() as clean_up:
        crashes = CrashReporter(folder / "crashes.txt")
        crashes.install()
        journal = Journal(folder / "journal.sqlite")
        clean_up.callback(journal.close)
        ledger = Ledger(folder / "ledger.sqlite")
        clean_up.callback(ledger.close)
        evidence = Evidence(journal, ledger)
        sandbox = EmbeddedSandbox()
        clean_up.callback(sandbox.stop)
        window = Window(evidence, Settings(folder))
        sandbox.ready.connect(window.use)
        sandbox.stopped.connect(window.sandbox_stopped)
        window.restart_requested.connect(sandbox.start)
        _quit_on_signals(app, clean_up)
        window.show()
        QTimer.singleShot(0, sandbox.start)
        if arguments.tour:
            from gui.tour import Tour

            return Tour(window, arguments.tour).walk()
        return app.exec()


def _tell_qt_message(_type: QtMsgType, _context: QMessageLogContext, message: str) -> None:
    """Pass Qt's warnings on, but for the one by which its offscreen platform greets every window."""
    if "propagateSizeHints" not in message:
        print(f"Qt: {message}", file=sys.stderr)


def _quit_on_signals(app: QApplication, clean_up: ExitStack) -> None:
    """Ctrl-C and a polite kill close the window; Python sees no signal while Qt's loop sleeps."""
    from PySide6.QtCore import QSocketNotifier

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
