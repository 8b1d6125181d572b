"""The options that say where the calls go, and the environment that they name."""

from __future__ import annotations

import sys
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    import argparse

    from gui.cognito.environments.environment import Environment
    from gui.cognito.environments.reading.result import ReadConfig


def add_where(parser: argparse.ArgumentParser) -> None:
    """Add these options to ``parser``."""
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
        ("--region", "REGION", "its region, if the pool id does not begin with it"),
        ("--endpoint-url", "URL", "the service's address, if it is not AWS"),
        ("--mail-api", "URL", "where the pool's mail can be read: a Mailpit"),
    ):
        where.add_argument(option, metavar=value, help=meaning)
    where.add_argument(
        "--client-secret-stdin", action="store_true", help="read the app client's secret from stdin, one line"
    )


def chosen_environment(arguments: argparse.Namespace, folder: Path) -> tuple[Environment, str | None] | None:
    """The environment that the arguments name, and its client secret if one is given; ``None``: the sandbox.

    Saved environments are those in ``folder``.

    Raises:
        ValueError: They name none, or one that cannot be used; the text says why.
    """
    from dataclasses import replace

    from gui.cognito.environments.config_files import ConfigError, read_file
    from gui.cognito.environments.environment import Environment, completed, problems
    from gui.cognito.environments.store import Environments

    client_secret: str | None = None
    if arguments.env:
        store = Environments(folder)
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
    if len(configs) > 1 and len(named) != 1:
        ids = ((each.environment.user_pool_id, each.environment.client_id) for each in named or configs)
        pairs = ", ".join(f"{pool} {client}" for pool, client in ids)
        raise ValueError(f"The file names several: {pairs}. Say which with --user-pool-id and --client-id.")
    config = (named or configs)[0]
    given = {"user_pool_id": user_pool_id, "client_id": client_id}
    if any(not given[key] for key in config.asked):
        raise ValueError(" ".join(str(note) for note in config.notes))
    return config
