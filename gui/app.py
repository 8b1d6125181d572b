"""The command line; builds every object, joins them, stops them in order. Imports Qt late."""

from __future__ import annotations

import argparse
import os
import signal
import socket
import sys
from contextlib import ExitStack
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Final

from gui.display import display_problem, has_display

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtCore import QMessageLogContext, QtMsgType
    from PySide6.QtWidgets import QApplication

    from gui.cognito.environment import Environment

#: Exit statuses.
BAD_ARGUMENTS: Final = 2
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
    try:
        chosen = _chosen(arguments)
    except ValueError as error:
        print(f"signup-desk: {error}", file=sys.stderr)
        return BAD_ARGUMENTS
    if arguments.tour and not has_display(os.environ):
        os.environ["QT_QPA_PLATFORM"] = "offscreen"
    if problem := display_problem():
        print(f"signup-desk: {problem}", file=sys.stderr)
        return NO_DISPLAY
    return _run(arguments, chosen)


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
    where = parser.add_argument_group("where the calls go (default: the sandbox)")
    where.add_argument("--env", metavar="NAME", help="a saved environment")
    where.add_argument(
        "--config",
        metavar="FILE",
        type=Path,
        help="a mobile app's amplifyconfiguration, amplify_outputs or aws-exports file",
    )
    for option, value, meaning in (
        ("--user-pool-id", "ID", "a user pool"),
        ("--client-id", "ID", "its app client"),
        ("--region", "REGION", "its region, where the pool id does not tell"),
        ("--endpoint-url", "URL", "the service's address, where it is not AWS"),
        ("--mail-api", "URL", "where the pool's mail can be read: a Mailpit"),
    ):
        where.add_argument(option, metavar=value, help=meaning)
    where.add_argument(
        "--client-secret-stdin", action="store_true", help="read the app client's secret from stdin, one line"
    )
    return parser


def _chosen(arguments: argparse.Namespace) -> tuple[Environment, str | None] | None:
    """The environment that the arguments name, and its client secret if one is given; ``None``: the sandbox.

    Raises:
        ValueError: They name none, or one that cannot be used; the text says why.
    """
    from dataclasses import replace

    from gui.cognito.config_files import ConfigError, read_file
    from gui.cognito.environment import Environment, completed, problems
    from gui.cognito.environments import Environments

    client_secret: str | None = None
    if arguments.env:
        store = Environments(_data_folder(arguments.data_dir))
        found = store.find(arguments.env)
        if found is None:
            names = ", ".join(known.name for known in store.known) or "none"
            raise ValueError(f"There is no environment called {arguments.env}. Saved ones: {names}.")
        environment = found
    elif arguments.config:
        try:
            config = read_file(arguments.config)
        except ConfigError as error:
            raise ValueError(str(error)) from None
        environment, client_secret = config.environment, config.client_secret
    else:
        environment = Environment(name="Command line", region="", user_pool_id="", client_id="")
    given = {
        "user_pool_id": arguments.user_pool_id,
        "client_id": arguments.client_id,
        "region": arguments.region,
        "endpoint": arguments.endpoint_url,
        "mail_api": arguments.mail_api,
    }
    given = {name: value for name, value in given.items() if value}
    if not given and not (arguments.env or arguments.config):
        return None
    environment = completed(replace(environment, **given))
    if wrong := problems(environment):
        raise ValueError(" ".join(problem.sentence for problem in wrong))
    if arguments.client_secret_stdin:
        client_secret = sys.stdin.readline().strip() or None
    return environment, client_secret


def _data_folder(chosen: str | None) -> Path:
    import platformdirs

    return Path(chosen) if chosen else platformdirs.user_data_path("signup-desk", appauthor=False)


def _run(arguments: argparse.Namespace, chosen: tuple[Environment, str | None] | None) -> int:
    from PySide6.QtCore import QTimer, qInstallMessageHandler
    from PySide6.QtGui import QFontDatabase
    from PySide6.QtWidgets import QApplication

    from gui import assets
    from gui.cognito.client_secrets import ClientSecrets
    from gui.cognito.environments import Environments
    from gui.crash import CrashReporter
    from gui.embedded_sandbox import EmbeddedSandbox
    from gui.environment_chooser import EnvironmentChooser
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
        sandbox.ready.connect(window.sandbox_ready)
        sandbox.stopped.connect(window.sandbox_stopped)
        window.restart_requested.connect(sandbox.start)
        chooser = EnvironmentChooser(window, window.header.menu, Environments(folder), ClientSecrets())
        chooser.chosen.connect(window.use)
        chooser.sandbox_chosen.connect(window.want_sandbox)
        chooser.sandbox_chosen.connect(sandbox.offer)
        window.file_dropped.connect(chooser.open_file)
        _quit_on_signals(app, clean_up)
        window.show()
        QTimer.singleShot(0, partial(chooser.choose, *chosen) if chosen else sandbox.start)
        if arguments.tour:
            from gui.tour import Tour

            return Tour(window, arguments.tour).walk()
        return app.exec()


def _tell_qt_message(_type: QtMsgType, _context: QMessageLogContext, message: str) -> None:
    """Pass Qt's warnings on, but for those by which its offscreen platform excuses itself."""
    if not message.startswith("This plugin does not support"):
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
