"""The command line: arguments to what they start. Imports no Qt: ``--version`` answers at once."""

from __future__ import annotations

import argparse
import logging
import os
import sys
import time
from pathlib import Path
from typing import TYPE_CHECKING, Final

from gui.machine.folders import data_folder
from gui.machine.own_process import SANDBOX, sandbox_command
from gui.machine.qt_platform import NO_DISPLAY, display_problem

if TYPE_CHECKING:
    from collections.abc import Sequence

    from gui.cognito.environments.environment import Environment
    from gui.cognito.environments.reading.result import ReadConfig

#: The exit status where the arguments cannot be used.
BAD_ARGUMENTS: Final = 2
#: The exit status where Signup Desk itself is at fault.
BROKEN: Final = 1
#: Stands for ``--data-dir`` without a folder: no text, since any text may be a folder's name.
_SHOW: Final = object()
_DAY: Final = 24 * 60 * 60
_log = logging.getLogger(__name__)


def main(argv: Sequence[str] | None = None) -> int:
    """Run Signup Desk.

    Returns the exit status: 0, 1 (it or the tour failed), 2 (arguments) or 3 (no display).
    """
    argv = sys.argv[1:] if argv is None else argv
    if argv[:1] == ["sandbox"]:
        from gui.sandbox.stand_alone import serve

        return serve([*sandbox_command(), *argv[1:]])
    if argv[:1] == [SANDBOX]:
        from gui.sandbox.__main__ import main as serve_sandbox

        return serve_sandbox(list(argv[1:]))
    if argv[:1] in (["sessions"], ["export"]):
        from gui.session_commands import export, list_sessions

        return (export if argv[0] == "export" else list_sessions)(argv[1:])
    arguments = _parser().parse_args(argv)
    if arguments.version:
        from gui.machine.version import version

        print(f"signup-desk {version()}")
        return 0
    if arguments.data_dir is _SHOW:
        print(data_folder())
        return 0
    try:
        chosen = _chosen(arguments)
    except ValueError as error:
        print(f"signup-desk: {error}", file=sys.stderr)
        return BAD_ARGUMENTS
    if arguments.tour and display_problem():
        os.environ["QT_QPA_PLATFORM"] = "offscreen"
    if problem := display_problem():
        print(f"signup-desk: {problem}", file=sys.stderr)
        return NO_DISPLAY
    _mend_time_zone()
    return _start(arguments, chosen)


def _start(arguments: argparse.Namespace, chosen: tuple[Environment, str | None] | None) -> int:
    from gui.machine.log import log_kept

    folder = data_folder(arguments.data_dir)
    with log_kept(folder, debug=arguments.debug):
        try:
            _log.info("start: %s, Python %s", sys.platform, sys.version.split()[0])
            from gui.app import run

            status = run(arguments, chosen)
        except KeyboardInterrupt:
            status = 130
        except Exception as error:
            status = BROKEN
            print(f"signup-desk: {_broken(error, folder)}", file=sys.stderr)
        _log.info("end: exit status %d", status)
    return status


def _broken(error: Exception, folder: Path) -> str:
    """What to tell of an error that nothing has caught; the error's own text may hold a secret."""
    from gui.machine.crash_report import CRASH_FILE, add_report, code_lines, headline

    _log.error("crashed: %s", headline(type(error), error.__traceback__))
    file = folder / CRASH_FILE
    try:
        add_report(file, code_lines(type(error), error, error.__traceback__))
        where = f"The details are in {file}."
    except OSError:
        where = f"The details could not be written to {file}."
    return f"Something went wrong inside Signup Desk ({type(error).__qualname__}), and it has ended. {where}"


def _mend_time_zone() -> None:
    """Use UTC where TZ names a zone a day or more away from it, which no local time can be told in."""
    if max(abs(time.timezone), abs(time.altzone)) >= _DAY:
        print("signup-desk: TZ is no usable time zone: times are shown in UTC.", file=sys.stderr)
        os.environ["TZ"] = "UTC"
        if sys.platform != "win32":
            time.tzset()


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(
        prog="signup-desk",
        description="Test a mobile app's e-mail sign-up by hand, by default on an embedded sandbox.",
        epilog="'signup-desk sandbox' runs the sandbox alone, for other clients. 'signup-desk sessions' lists"
        " what was tested, 'signup-desk export' writes a session to a file.",
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
        "--debug",
        action="store_true",
        help="write more into the log, signup-desk.log where journal and settings are kept",
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
        help="a file that names an app's user pool and app client: Amplify's, .env, outputs of a stack, code",
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


def _one_of(configs: tuple[ReadConfig, ...], user_pool_id: str | None, client_id: str | None) -> ReadConfig:
    """The one of ``configs`` that the arguments' ids name, if there are several.

    Raises:
        ValueError: They name none, or more than one, or leave open what the file leaves open.
    """
    named = [
        config
        for config in configs
        if user_pool_id in (None, config.environment.user_pool_id)
        and client_id in (None, config.environment.client_id)
    ]
    if len(named) > 1:
        pairs = ", ".join(f"{each.environment.user_pool_id} {each.environment.client_id}" for each in named)
        raise ValueError(f"The file names several: {pairs}. Say which with --user-pool-id and --client-id.")
    config = (named or configs)[0]
    given = {"user_pool_id": user_pool_id, "client_id": client_id}
    if any(not given[key] for key in config.asked):
        raise ValueError(" ".join(str(note) for note in config.notes))
    return config


def _chosen(arguments: argparse.Namespace) -> tuple[Environment, str | None] | None:
    """The environment that the arguments name, and its client secret if one is given; ``None``: the sandbox.

    Raises:
        ValueError: They name none, or one that cannot be used; the text says why.
    """
    from dataclasses import replace

    from gui.cognito.environments.config_files import ConfigError, read_file
    from gui.cognito.environments.environment import Environment, completed, problems
    from gui.cognito.environments.store import Environments

    client_secret: str | None = None
    if arguments.env:
        store = Environments(data_folder(arguments.data_dir))
        found = store.find(arguments.env)
        if found is None:
            names = ", ".join(known.name for known in store.known) or "none"
            raise ValueError(f"There is no environment called {arguments.env}. Saved ones: {names}.")
        environment = found
    elif arguments.config:
        try:
            config = _one_of(read_file(arguments.config), arguments.user_pool_id, arguments.client_id)
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
        raise ValueError(" ".join(str(problem.sentence) for problem in wrong))
    if arguments.client_secret_stdin:
        client_secret = sys.stdin.readline().strip() or None
    return environment, client_secret
