"""The identity pool: an ID token of the sandbox becomes AWS credentials.

The refusals' texts are quoted by several public sources each. Identities and credentials hold what they stand
for, sealed, so nothing has to be remembered.
"""

from __future__ import annotations

import hmac
import secrets
import string
from typing import TYPE_CHECKING, Any
from uuid import UUID

from moto.cognitoidentity.models import CognitoIdentityBackend, CognitoIdentityPool

from gui.sandbox.errors import CognitoError, not_authorized
from gui.sandbox.model.jwt import encoded
from gui.sandbox.model.touched import note

if TYPE_CHECKING:
    from gui.sandbox.sandbox import Call, Sandbox

_CREDENTIALS_SECONDS = 3600
_NO_LOGINS = "Logins don't match. Please include at least one valid login for this identity or identity pool."


def get_id(sandbox: Sandbox, call: Call) -> dict[str, Any]:
    """The identity of a login: always the same for the same user."""
    pool_id = call.parameters["IdentityPoolId"]
    pool = _found(sandbox, pool_id)
    logins = call.parameters.get("Logins") or {}
    if not logins:
        if not pool.allow_unauthenticated_identities:
            raise not_authorized("Unauthenticated access is not supported for this identity pool.")
        return {"IdentityId": _identity(sandbox, pool_id, secrets.token_hex(16))}
    return {"IdentityId": _identity(sandbox, pool_id, _subject(sandbox, pool, logins))}


def get_credentials_for_identity(sandbox: Sandbox, call: Call) -> dict[str, Any]:
    """Credentials for an identity, good for an hour at the sandbox's own STS."""
    identity, logins = call.parameters["IdentityId"], call.parameters.get("Logins") or {}
    for pool_id, pool in _backend(sandbox).identity_pools.items():
        guest = not logins and pool.allow_unauthenticated_identities
        if guest or (logins and _identity(sandbox, pool_id, _subject(sandbox, pool, logins)) == identity):
            break
    else:
        raise not_authorized(_NO_LOGINS)
    ends = sandbox.clock.now() + _CREDENTIALS_SECONDS
    role = "unauthenticated" if guest else "authenticated"
    token = sandbox.opaque_values.close("credentials", identity=identity, role=role, ends=ends)
    return {
        "IdentityId": identity,
        "Credentials": {
            "AccessKeyId": f"ASIA{_random(16, string.ascii_uppercase + string.digits)}",
            "SecretKey": _random(40, string.ascii_letters + string.digits),
            "SessionToken": encoded(token).decode(),
            "Expiration": round(ends, 3),
        },
    }


def set_identity_pool_roles(sandbox: Sandbox, call: Call) -> None:
    """Say which roles a pool's identities take. There are none in the sandbox: it remembers the names."""
    given = call.parameters
    pool_id = _found(sandbox, given["IdentityPoolId"]).identity_pool_id
    kept: dict[str, Any] = {name: given[name] for name in ("RoleMappings", "Roles") if name in given}
    sandbox.identity_pool_roles[pool_id] = kept
    note(sandbox)


def get_identity_pool_roles(sandbox: Sandbox, call: Call) -> dict[str, Any]:
    """The roles of an identity pool."""
    pool_id = _found(sandbox, call.parameters["IdentityPoolId"]).identity_pool_id
    return {"IdentityPoolId": pool_id, **sandbox.identity_pool_roles.get(pool_id, {})}


def _found(sandbox: Sandbox, pool_id: str) -> CognitoIdentityPool:
    pool = _backend(sandbox).identity_pools.get(pool_id)
    if pool is None:
        raise CognitoError("ResourceNotFoundException", f"IdentityPool '{pool_id}' not found.")
    return pool


def _backend(sandbox: Sandbox) -> CognitoIdentityBackend:
    """Moto's identity pools, with the sandbox's own among them."""
    region, backend = sandbox.backend.region_name, sandbox.backend.identity
    if sandbox.identity_pool_id not in backend.identity_pools:
        with sandbox.backend.lock:
            provider = f"cognito-idp.{region}.amazonaws.com/{sandbox.pool.id}"
            providers = [{"ProviderName": provider, "ClientId": sandbox.client.id}]
            pool = CognitoIdentityPool(region, "sandbox", cognito_identity_providers=providers)
            pool.identity_pool_id = sandbox.identity_pool_id
            backend.pools_identities[pool.identity_pool_id] = {
                "IdentityPoolId": pool.identity_pool_id,
                "Identities": [],
            }
            backend.identity_pools[pool.identity_pool_id] = pool
            note(sandbox.backend)
    return backend


def _identity(sandbox: Sandbox, pool_id: str, subject: str) -> str:
    """The identity id of a subject in an identity pool."""
    digest = hmac.digest(sandbox.opaque_values.key, f"identity/{pool_id}/{subject}".encode(), "sha256")
    return f"{sandbox.backend.region_name}:{UUID(bytes=digest[:16])}"


def _subject(sandbox: Sandbox, pool: CognitoIdentityPool, logins: dict[str, str]) -> str:
    """Who has logged in: the sub of the ID token, checked as the service checks it."""
    providers = {
        entry.get("ProviderName"): entry.get("ClientId") for entry in pool.cognito_identity_providers
    }
    for name, token in logins.items():
        # Clients that were pointed at the sandbox name it in the place of the service.
        pool_id = name.rpartition("/")[2]
        provider = f"cognito-idp.{sandbox.backend.region_name}.amazonaws.com/{pool_id}"
        if name not in (provider, f"{sandbox.endpoint.partition('//')[2]}/{pool_id}"):
            raise not_authorized("Token is not from a supported provider of this identity pool.")
        claims = sandbox.tokens.login_claims(token)
        if claims["iss"].rpartition("/")[2] != pool_id:
            raise not_authorized("Invalid login token. Issuer doesn't match providerName")
        if providers.get(provider) != claims["aud"]:
            raise not_authorized("Token is not from a supported provider of this identity pool.")
        return str(claims["sub"])
    raise not_authorized(_NO_LOGINS)


def _random(length: int, characters: str) -> str:
    return "".join(secrets.choice(characters) for _ in range(length))
