"""What a tester turns at `/sandbox/...`: the clock, the faults, the limits, the rules of the triggers.

Each is read by GET and set by PUT with a JSON object; all answer with the state that then holds.

    /sandbox/clock   {"advance": seconds} or {"offset": seconds from real time}
    /sandbox/faults  {"faults": [{"kind": "error", "operation": "SignUp", "code": "...", "times": 1}]}
    /sandbox/limits  {"on": false}
    /sandbox/rules   the rules of `triggers`
"""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

from gui.sandbox.errors import CognitoError, invalid_parameter
from gui.sandbox.http.replies import Reply, compact
from gui.sandbox.model import faults

if TYPE_CHECKING:
    from gui.sandbox.sandbox import Sandbox

PREFIX = "/sandbox/"
# A thousand years: dates stay dates.
_FURTHEST = 1000 * 365 * 86400


def answer(sandbox: Sandbox, method: str, path: str, body: bytes) -> Reply:
    """Serve one request below `PREFIX`.

    Raises:
        CognitoError: 404 where nothing is, `InvalidParameterException` where the body makes no sense.
    """
    name = path.removeprefix(PREFIX)
    setter = {"clock": _set_clock, "faults": _set_faults, "limits": _set_limits, "rules": _set_rules}.get(
        name
    )
    if setter is None or method not in ("GET", "PUT"):
        raise CognitoError("UnknownOperationException", "There is no such control of the sandbox.", 404)
    if method == "PUT":
        try:
            setter(sandbox, _object(body))
        except ValueError as error:
            raise invalid_parameter(f"{error}") from None
    state: dict[str, Any] = {
        "clock": {"now": sandbox.clock.now(), "offset": sandbox.clock.offset},
        "faults": {"faults": sandbox.faults.armed()},
        "limits": {"on": sandbox.limits.on},
        "rules": sandbox.rules.rules,
    }
    return Reply(200, compact(state[name]), "application/json")


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


def _set_faults(sandbox: Sandbox, given: dict[str, Any]) -> None:
    sandbox.faults.arm(faults.parsed(given.get("faults")))


def _set_limits(sandbox: Sandbox, given: dict[str, Any]) -> None:
    if not isinstance(given.get("on"), bool):
        raise ValueError('the limits take {"on": true} or {"on": false}')
    sandbox.limits.on = given["on"]


def _set_rules(sandbox: Sandbox, given: dict[str, Any]) -> None:
    sandbox.rules.put(given)
