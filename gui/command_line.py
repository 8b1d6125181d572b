"""The command line: arguments to what they start. Imports no Qt: ``--version`` answers at once."""

from __future__ import annotations

import argparse
import logging
import os
import sys
import time
from pathlib import Path
from types import MappingProxyType
from typing import TYPE_CHECKING, Final

from gui.chosen_environment import add_where, chosen_environment
from gui.core_dumps import forbid_core_dumps
from gui.machine.folders import data_folder
from gui.machine.own_process import SANDBOX, sandbox_command, sandbox_environment
from gui.machine.qt_platform import NO_DISPLAY, display_problem
from gui.visible import visible

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from gui.cognito.environments.environment import Environment

#: The exit status where the arguments cannot be used.
BAD_ARGUMENTS: Final = 2
#: The exit status where Signup Desk itself is at fault.
BROKEN: Final = 1
#: Stands for ``--data-dir`` without a folder: no text, since any text may be a folder's name.
_SHOW: Final = object()
#: What runs without a window.
_COMMANDS: Final = {
    "sandbox": "run the sandbox alone, for other clients",
    "check": "run the check list, as for a nightly job",
    "sessions": "list what was tested",
    "export": "write a session to a file",
    "completion": "print a completion script for a shell",
}
_DAY: Final = 24 * 60 * 60
_log = logging.getLogger(__name__)
#: As in ``gui.look``, which needs Qt.
THEMES: Final = ("system", "light", "dark", "contrast")
LANGUAGES: Final = ("en", "ko")


def main(argv: Sequence[str] | None = None) -> int:
    """Run Signup Desk.

    Returns the exit status: 0, 1 (it or the tour failed), 2 (arguments) or 3 (no display).
    """
    forbid_core_dumps()
    argv = sys.argv[1:] if argv is None else argv
    if argv[:1] == ["sandbox"]:
        from gui.sandbox.__main__ import options_of
        from gui.sandbox.stand_alone import serve

        options_of(list(argv[1:]), "signup-desk sandbox")
        return serve([*sandbox_command(), *argv[1:]], sandbox_environment())
    if argv[:1] == [SANDBOX]:
        from gui.sandbox.__main__ import main as serve_sandbox

        return serve_sandbox(list(argv[1:]))
    if argv[:1] == ["check"]:
        from gui.check_command import check

        return check(argv[1:])
    if argv[:1] in (["sessions"], ["export"]):
        from gui.session_commands import export, list_sessions

        return (export if argv[0] == "export" else list_sessions)(argv[1:])
    if argv[:1] == ["completion"]:
        from gui.shell_completion import complete

        return complete(argv[1:], parser)
    reader = parser()
    arguments = reader.parse_args(argv)
    if arguments.command:
        reader.error(f"the command comes first: signup-desk {arguments.command} ...")
    if arguments.version:
        from gui import __version__

        print(f"signup-desk {__version__}")
        return 0
    if arguments.data_dir is _SHOW:
        print(data_folder())
        return 0
    try:
        chosen = chosen_environment(arguments, data_folder(arguments.data_dir))
    except ValueError as error:
        print(visible(f"signup-desk: {error}", keep="\n"), file=sys.stderr)
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


def parser(
    parts: Mapping[str, argparse.ArgumentParser] = MappingProxyType({}),
) -> argparse.ArgumentParser:
    """What reads the window's options and knows the commands; ``parts`` has what reads theirs."""
    made = argparse.ArgumentParser(
        prog="signup-desk",
        description="Test a mobile app's e-mail sign-up by hand, by default on an embedded sandbox.",
        epilog="Exit status: 0; 1: a fault, or a failed tour; 2: the arguments; 3: no display; 130: Ctrl-C.",
    )
    made.add_argument("--version", action="store_true", help="print the version and exit")
    made.add_argument(
        "--data-dir",
        metavar="DIR",
        nargs="?",
        const=_SHOW,
        help="keep journal and settings in DIR; without DIR: print where they are kept, and exit",
    )
    made.add_argument(
        "--debug",
        action="store_true",
        help="write more to the log: signup-desk.log in the folder of journal and settings",
    )
    made.add_argument(
        "--tour",
        metavar="DIR",
        type=Path,
        help="walk through the whole journey by itself, save a picture of each step in DIR, and exit",
    )
    made.add_argument("--theme", choices=THEMES, help="the colours of this start; not kept")
    made.add_argument("--language", choices=LANGUAGES, help="the language of this start; not kept")
    add_where(made)
    commands = made.add_subparsers(
        title="commands",
        description="Options of a command: signup-desk COMMAND --help",
        metavar="COMMAND",
        dest="command",
    )
    for name, words in _COMMANDS.items():
        part = [parts[name]] if name in parts else []
        commands.add_parser(name, help=words, parents=part, add_help=not part)
    return made
