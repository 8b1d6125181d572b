"""A pool's users at `/sandbox/users`: given out whole, and made, many at a time.

    GET  /sandbox/users?pool=ID&after=N&limit=N   {"pool", "users": [entry, ...], "next": N or null, "count"}
    POST /sandbox/users       {"pool", "users": [entry, ...], "replace": false, "check": false}
                              {"pool", "made": N, "replaced": N}
    POST /sandbox/users/totp  {"pool", "username"}
                              {"pool", "secret"}

`pool` may be missing: the pool to begin with. An entry is as `operations/user_entries` says. With `replace`,
existing users with these names are replaced; with `check`, nothing is done.
"""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any
from urllib.parse import parse_qs

from gui.sandbox.errors import CognitoError, invalid_parameter
from gui.sandbox.http.replies import Reply, compact
from gui.sandbox.operations import user_entries

if TYPE_CHECKING:
    from gui.sandbox.model.pools import Pool
    from gui.sandbox.sandbox import Sandbox

PATH = "/sandbox/users"
TOTP = f"{PATH}/totp"


def answer(sandbox: Sandbox, method: str, path: str, query: str, body: bytes) -> Reply:
    """Serve one request at `PATH` or `TOTP`.

    Raises:
        CognitoError: the refusal; 404 for any other method than those.
    """
    if method == "GET" and path == PATH:
        return _told(_page(sandbox, query))
    if method != "POST":
        raise CognitoError("UnknownOperationException", "There is no such control of the sandbox.", 404)
    given = _object(body)
    pool = _pool(sandbox, given.get("pool"))
    if path == TOTP:
        secret = user_entries.add_totp(sandbox, pool, str(given.get("username") or ""))
        return _told({"pool": pool.id, "secret": secret})
    options = {name: given.get(name, False) for name in ("replace", "check")}
    if not all(isinstance(value, bool) for value in options.values()):
        raise invalid_parameter("replace and check are true or false")
    return _told({"pool": pool.id, **user_entries.put(sandbox, pool, given.get("users"), **options)})


def _page(sandbox: Sandbox, query: str) -> dict[str, Any]:
    given = {name: values[-1] for name, values in parse_qs(query).items()}
    pool = _pool(sandbox, given.get("pool"))
    after, limit = (_number(given, name) for name in ("after", "limit"))
    most = min(limit or user_entries.MOST, user_entries.MOST)
    users, following = user_entries.entries(sandbox, pool, after, most)
    return {"pool": pool.id, "users": users, "next": following, "count": len(pool.users)}


def _number(given: dict[str, str], name: str) -> int:
    text = given.get(name, "0")
    if not (text.isascii() and text.isdecimal() and len(text) <= 18):
        raise invalid_parameter(f"{name} is a number")
    return int(text)


def _pool(sandbox: Sandbox, pool_id: object) -> Pool:
    return sandbox.backend.pool(str(pool_id)) if pool_id else sandbox.pool


def _object(body: bytes) -> dict[str, Any]:
    try:
        value = json.loads(body)
    except (ValueError, RecursionError):
        value = None
    if not isinstance(value, dict):
        raise invalid_parameter("the body is not a JSON object")
    return value


def _told(value: dict[str, Any]) -> Reply:
    return Reply(200, compact(value), "application/json")
