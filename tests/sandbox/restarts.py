"""What the tests of a sandbox's state share: a sandbox over a file, and all that can be seen of it."""

from __future__ import annotations

import base64
import hashlib
import json
import time
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING, Any

from gui.sandbox.model.jwt import SigningKey
from gui.sandbox.model.opaque_values import new_key
from tests.conftest import Sandbox, start_sandbox
from tests.sandbox.conftest import SIGNED, Answer, Target, Wire

if TYPE_CHECKING:
    from collections.abc import Iterator

    import urllib3


@contextmanager
def running(
    file: Path, http: urllib3.PoolManager, *arguments: str, kill: bool = False
) -> Iterator[tuple[Sandbox, Target]]:
    """A sandbox with that state and without limits; it ends by its stdin, or as by `kill -9`."""
    started = start_sandbox("--state", str(file), *(arguments or ["--no-limits"]))
    try:
        yield started, Target(Wire(started.endpoint, http), started.user_pool_id, started.client_id)
        if kill:
            started.process.kill()
    finally:
        started.stop()


def first_format(**changes: object) -> bytes:
    """A state as it was written before it was a database, at the moment at which that was.

    Args:
        changes: to what its first line says.
    """
    state = json.loads(Path(__file__).with_name("state_format_1.json").read_text(encoding="utf-8"))
    # What is secret is not in the repository.
    state["seal"] = base64.b64encode(new_key()).decode()
    state["keys"] = [SigningKey().saved() for _ in range(2)]
    state["clock"] = state["mails"][-1]["sent"] - time.time()
    body = json.dumps(state, separators=(",", ":")).encode()
    head = {"format": 1, "sha256": hashlib.sha256(body).hexdigest(), **changes}
    return json.dumps(head).encode() + b"\n" + body


def identity(wire: Wire, operation: str, **parameters: object) -> Answer:
    """Call an operation of the identity pools."""
    target = {"X-Amz-Target": f"AWSCognitoIdentityService.{operation}"}
    return wire.send("POST", "/", json.dumps(parameters).encode(), SIGNED | target)


def everything(wire: Wire) -> dict[str, Any]:
    """All that can be asked of a sandbox about what is in it."""
    pools = [pool["Id"] for pool in listed(wire, "ListUserPools", "UserPools")]
    identity_pools = identity(wire, "ListIdentityPools", MaxResults=60).json["IdentityPools"]
    controls = {
        name: wire.send("GET", f"/sandbox/{name}").json for name in ("clock", "limits", "faults", "rules")
    }
    del controls["clock"]["now"]
    return {
        "pools": {pool: _pool(wire, pool) for pool in pools},
        "identity pools": [
            identity(wire, "DescribeIdentityPool", IdentityPoolId=pool["IdentityPoolId"]).json
            for pool in identity_pools
        ],
        "mails": wire.send("GET", "/api/v1/messages?limit=500").json["messages"],
        "keys": wire.send("GET", f"/{pools[0]}/.well-known/jwks.json").json,
        **controls,
    }


def _pool(wire: Wire, pool_id: str) -> dict[str, Any]:
    pool = {"UserPoolId": pool_id}
    described = wire.admin("DescribeUserPool", **pool).json["UserPool"]
    clients = listed(wire, "ListUserPoolClients", "UserPoolClients", **pool)
    groups = listed(wire, "ListGroups", "Groups", **pool)
    providers = listed(wire, "ListIdentityProviders", "Providers", **pool)
    domain = wire.admin("DescribeUserPoolDomain", Domain=described.get("Domain", "none")).json
    # moto makes it up at each call.
    domain["DomainDescription"].pop("AWSAccountId", None)
    return {
        "pool": described,
        "domain": domain,
        "rules": wire.send("GET", f"/sandbox/rules?pool={pool_id}").json,
        "mfa": wire.admin("GetUserPoolMfaConfig", **pool).json,
        "clients": [
            wire.admin("DescribeUserPoolClient", **pool, ClientId=client["ClientId"]).json
            for client in clients
        ],
        "groups": [
            (group, listed(wire, "ListUsersInGroup", "Users", **pool, GroupName=group["GroupName"]))
            for group in groups
        ],
        "providers": [
            wire.admin("DescribeIdentityProvider", **pool, ProviderName=provider["ProviderName"]).json
            for provider in providers
        ],
        "servers": listed(wire, "ListResourceServers", "ResourceServers", MaxResults=50, **pool),
        "users": listed(wire, "ListUsers", "Users", **pool),
    }


def listed(wire: Wire, operation: str, member: str, **parameters: object) -> list[Any]:
    """All pages of a list."""
    size, token = ("Limit", "PaginationToken") if operation == "ListUsers" else ("MaxResults", "NextToken")
    size = "Limit" if operation in ("ListGroups", "ListUsersInGroup") else size
    found: list[Any] = []
    more: dict[str, object] = {size: 60, **parameters}
    while True:
        page = wire.admin(operation, **more).json
        found += page[member]
        if token not in page:
            return found
        more[token] = page[token]
