"""Preflight: which settings of an environment are right, wrong or unknown, before the first sign-up."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeVar

from gui.cognito.admin import probes
from gui.cognito.admin.directory import ClientSettings, PoolSettings, UserDirectory
from gui.cognito.admin.network_results import clock, reachable, region, tls, unreachable
from gui.cognito.admin.probe_results import client_as_probed, pool_unread
from gui.cognito.admin.settings_results import (
    client_as_read,
    credentials,
    is_missing,
    pool_as_read,
    pool_exists,
    production,
)
from gui.cognito.aws_client import AwsClient

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from gui.cognito.admin.check_results import CheckResult
    from gui.cognito.credentials import Signer
    from gui.cognito.environments.environment import Environment, Timeouts
    from gui.exchange import Exchange

_Result = TypeVar("_Result")


def check(
    environment: Environment,
    timeouts: Timeouts,
    observe: Callable[[Exchange], None],
    signer: Signer | None = None,
    client_secret: str | None = None,
) -> Iterator[CheckResult]:
    """Find out line by line, one for each topic. Blocks; whoever stops asking has cancelled it.

    With ``signer`` it reads the settings; what those do not tell is asked without credentials, by requests
    that a production pool does not feel (see ``probes``). Changes nothing; never raises for what a service or
    network does.
    """
    yield region(environment)
    service = AwsClient(environment, timeouts, observe, is_reading=True)
    try:
        answer = probes.reach(service)
    except Exception as error:  # every failure to reach it is a result
        yield from unreachable(environment, error)
        return
    yield reachable(environment, answer)
    yield tls(environment)
    yield clock(answer)
    directory = UserDirectory(environment, timeouts, observe, signer) if signer else None
    pool = _tried(directory.pool_settings) if directory else None
    client = _tried(directory.client_settings) if directory else None
    yield credentials(environment, signer, pool, client)
    yield pool_exists(environment, pool)
    resent = None
    if isinstance(client, ClientSettings):
        yield from client_as_read(environment, client, client_secret)
    else:
        resent = _tried(lambda: probes.resend(service, environment.client_id, client_secret))
        flows = _tried(lambda: probes.flows(service, environment.client_id))
        is_elsewhere = isinstance(pool, PoolSettings) and client is not None and is_missing(client)
        yield from client_as_probed(environment, resent, flows, client_secret, is_elsewhere=is_elsewhere)
    if isinstance(pool, PoolSettings):
        yield from pool_as_read(environment, pool, client if isinstance(client, ClientSettings) else None)
    else:
        yield from pool_unread(resent)
    yield production(environment, pool if isinstance(pool, PoolSettings) else None)


def _tried(ask: Callable[[], _Result]) -> _Result | Exception:
    try:
        return ask()
    except Exception as error:  # told in the lines that it keeps from being known
        return error
