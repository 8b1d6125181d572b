"""The controls at `/sandbox/...`: clock, faults, limits, and the rules of the triggers.

Each is read by GET and set by PUT with a JSON object; all answer with the state that then holds.

    /sandbox/clock   {"advance": seconds} or {"offset": seconds from real time}
    /sandbox/faults  {"faults": [{"kind": "error", "operation": "SignUp", "code": "...", "times": 1}]}
    /sandbox/limits  {"on": false}
    /sandbox/rules   the rules of `triggers`; with ?pool=ID those of one pool alone

POST /sandbox/faults arms one fault more, DELETE /sandbox/faults/ID takes one back. GET /sandbox/state tells
whether all this outlives the process, GET /sandbox/address where clients find the sandbox, and who else may.
"""

from __future__ import annotations

import json
from dataclasses import asdict
from typing import TYPE_CHECKING, Any
from urllib.parse import parse_qs

from gui.sandbox.address import network_address
from gui.sandbox.errors import CognitoError, invalid_parameter
from gui.sandbox.http.replies import Reply, compact
from gui.sandbox.model import faults

if TYPE_CHECKING:
    from gui.sandbox.sandbox import Sandbox

PREFIX = "/sandbox/"
# A thousand years: dates stay dates.
_FURTHEST = 1000 * 365 * 86400


def answer(sandbox: Sandbox, method: str, path: str, query: str, body: bytes) -> Reply:
    """Serve one request below `PREFIX`.

    Raises:
        CognitoError: 404 where nothing is, `InvalidParameterException` where the body makes no sense.
    """
    name, _, member = path.removeprefix(PREFIX).partition("/")
    pool_id = parse_qs(query).get("pool", [""])[-1] if name == "rules" else ""
    if pool_id:
        sandbox.backend.pool(pool_id)
    try:
        match method, name, member:
            case "GET", "clock" | "faults" | "limits" | "rules" | "state" | "address", "":
                pass
            case "PUT", "clock", "":
                _set_clock(sandbox, _object(body))
            case "PUT", "faults", "":
                sandbox.faults.arm(faults.parsed(_object(body).get("faults")))
            case "POST", "faults", "":
                sandbox.faults.arm_another(faults.parsed_one(_object(body)))
            case "DELETE", "faults", _ if member:
                sandbox.faults.take_back(member)
            case "PUT", "limits", "":
                _set_limits(sandbox, _object(body))
            case "PUT", "rules", "":
                sandbox.rules.put(_object(body), pool_id)
            case _:
                text = "There is no such control of the sandbox."
                raise CognitoError("UnknownOperationException", text, 404)
    except ValueError as error:
        raise invalid_parameter(f"{error}") from None
    state: dict[str, Any] = {
        "clock": {"now": sandbox.clock.now(), "offset": sandbox.clock.offset},
        "faults": {"faults": sandbox.faults.armed()},
        "limits": {"on": sandbox.limits.on},
        "rules": sandbox.rules.by_pool.get(pool_id, {}) if pool_id else sandbox.rules.rules,
        "state": asdict(sandbox.keeping),
        "address": _address(sandbox) if name == "address" else {},
    }
    return Reply(200, compact(state[name]), "application/json")


def _address(sandbox: Sandbox) -> dict[str, Any]:
    """What clients are to be told; `network` is where this machine could be found by others, if it is."""
    return {
        "endpoint": sandbox.endpoint,
        "is_shared": sandbox.address.is_shared,
        "shares_controls": sandbox.shares_controls,
        "has_certificate": bool(sandbox.certificate),
        "network": network_address(),
    }


def _object(body: bytes) -> dict[str, Any]:
    try:
        value = json.loads(body)
    except (ValueError, RecursionError):
        value = None
    if not isinstance(value, dict):
        raise ValueError("the body is not a JSON object")
    return value


def _set_clock(sandbox: Sandbox, given: dict[str, Any]) -> None:
    name, seconds = next(iter(given.items()), ("", None))
    if name not in ("advance", "offset") or isinstance(seconds, bool) or not isinstance(seconds, int | float):
        raise ValueError('the clock takes {"advance": seconds} or {"offset": seconds}')
    offset = seconds + (sandbox.clock.offset if name == "advance" else 0)
    # Also refuses NaN, which compares as false.
    if not abs(offset) <= _FURTHEST:
        raise ValueError("the clock does not turn that far")
    sandbox.clock.offset = float(offset)


def _set_limits(sandbox: Sandbox, given: dict[str, Any]) -> None:
    if not isinstance(given.get("on"), bool):
        raise ValueError('the limits take {"on": true} or {"on": false}')
    sandbox.limits.on = given["on"]
