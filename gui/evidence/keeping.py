"""An exchange into ledger and journal: what the window does with each, and what is done without one."""

from __future__ import annotations

import json
import re
from dataclasses import replace
from typing import TYPE_CHECKING, Final

from gui.cognito.admin.clean_up import service_address
from gui.evidence.made_users.ledger import PoolAddress

if TYPE_CHECKING:
    from gui.cognito.environments.environment import Environment
    from gui.evidence.entry import Entry
    from gui.evidence.journal import Journal
    from gui.evidence.made_users.ledger import Ledger
    from gui.exchange import Exchange


def keep(
    journal: Journal, ledger: Ledger, where: PoolAddress, exchange: Exchange, clock_offset: float = 0.0
) -> Entry:
    """Have both keep an exchange with the pool at ``where``; blocks for the disk.

    ``clock_offset``: how far the service's clock is ahead, in seconds.
    """
    if not exchange.address:
        exchange = replace(exchange, address=_address(ledger, where, exchange.request_body))
    ledger.record(where, exchange, clock_offset)
    return journal.record(exchange, where.environment)


def pool_address(environment: Environment) -> PoolAddress:
    """The environment as the ledger names it."""
    return PoolAddress(
        environment=environment.name,
        region=environment.region,
        user_pool_id=environment.user_pool_id,
        client_id=environment.client_id,
        endpoint=service_address(environment),
    )


def _address(ledger: Ledger, where: PoolAddress, request: str) -> str:
    """Whom an admin's request is about: by address, where the ledger knows it."""
    name = _named(request)
    is_address = not name or "@" in name or name.startswith("+")
    return name if is_address else ledger.address_of(where, name) or name


#: How a list asks for one user.
_FILTER: Final = re.compile(r'(?:email|phone_number|sub|username) = (".*")', re.DOTALL)


def _named(request: str) -> str:
    """The user name, sub or address that a request names, or nothing."""
    try:
        members = json.loads(request)
        asked = _FILTER.fullmatch(members.get("Filter", ""))
        name = json.loads(asked[1]) if asked else members.get("Username", "")
    except (ValueError, AttributeError, TypeError, RecursionError):
        return ""
    return name if isinstance(name, str) else ""
