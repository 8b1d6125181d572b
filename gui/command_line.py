"""The command line: arguments to what they start. Imports no Qt: ``--version`` answers at once."""

from __future__ import annotations

import argparse
import os
import sys
from pathlib import Path
from typing import TYPE_CHECKING, Final

from gui.machine.folders import data_folder
from gui.machine.own_process import SANDBOX, sandbox_command
from gui.machine.qt_platform import NO_DISPLAY, display_problem, has_display

if TYPE_CHECKING:
    from collections.abc import Sequence

    from gui.cognito.environments.environment import Environment

#: The exit status where the arguments cannot be used.
BAD_ARGUMENTS: Final = 2
_SHOW: Final = "show"


def main(argv: Sequence[str] | None = None) -> int:
    """Run Signup Desk. Returns the exit status: 0, 1 (the tour failed), 2 (arguments) or 3 (no display)."""
    argv = sys.argv[1:] if argv is None else argv
    if argv[:1] == ["sandbox"]:
        from gui.sandbox.stand_alone import serve

        return serve([*sandbox_command(), *argv[1:]])
    if argv[:1] == [SANDBOX]:
        from gui.sandbox.__main__ import main as serve_sandbox

        return serve_sandbox(list(argv[1:]))
    arguments = _parser().parse_args(argv)
    if arguments.version:
        from gui.machine.version import version

        print(f"signup-desk {version()}")
        return 0
    if arguments.data_dir == _SHOW:
        print(data_folder())
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
    from gui.app import run

    return run(arguments, chosen)


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
