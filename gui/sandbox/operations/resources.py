"""What hangs on a pool: resource servers, identity providers, the change and end of domains, tags.

Codes and shapes are the service model's; a text without a note is general knowledge.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from moto.cognitoidp.models import CognitoIdpIdentityProvider, CognitoResourceServer

from gui.sandbox.errors import CognitoError, invalid_parameter
from gui.sandbox.model.touched import note
from gui.sandbox.operations.admin import epoch

if TYPE_CHECKING:
    from gui.sandbox.model.pools import Pool
    from gui.sandbox.sandbox import Call, Sandbox


def create_resource_server(sandbox: Sandbox, call: Call) -> dict[str, Any]:
    """Make a resource server."""
    given = call.parameters
    with sandbox.backend.lock:
        pool = sandbox.backend.pool(given["UserPoolId"])
        identifier = given["Identifier"]
        if identifier in pool.resource_servers:
            raise invalid_parameter(f"{identifier} already exists in user pool {pool.id}.")
        server = CognitoResourceServer(pool.id, identifier, given["Name"], given.get("Scopes") or [])
        pool.resource_servers[identifier] = server
    return {"ResourceServer": server.to_json()}


def describe_resource_server(sandbox: Sandbox, call: Call) -> dict[str, Any]:
    """One resource server."""
    return {"ResourceServer": _server(sandbox, call).to_json()}


def list_resource_servers(sandbox: Sandbox, call: Call) -> dict[str, Any]:
    """A pool's resource servers, all on one page: it has 25 at most."""
    pool = sandbox.backend.pool(call.parameters["UserPoolId"])
    return {"ResourceServers": [server.to_json() for server in pool.resource_servers.values()]}


def update_resource_server(sandbox: Sandbox, call: Call) -> dict[str, Any]:
    """Give a resource server another name and other scopes; none where none are given (documented)."""
    with sandbox.backend.lock:
        server = _server(sandbox, call)
        server.name, server.scopes = call.parameters["Name"], call.parameters.get("Scopes") or []
    return {"ResourceServer": server.to_json()}


def delete_resource_server(sandbox: Sandbox, call: Call) -> None:
    """Delete a resource server."""
    with sandbox.backend.lock:
        server = _server(sandbox, call)
        del sandbox.backend.pool(server.user_pool_id).resource_servers[server.identifier]


def create_identity_provider(sandbox: Sandbox, call: Call) -> dict[str, Any]:
    """Make an identity provider. Nobody can sign in by it: the sandbox has no hosted pages."""
    settings = {n: v for n, v in call.parameters.items() if n not in ("UserPoolId", "ProviderName")}
    name = call.parameters["ProviderName"]
    with sandbox.backend.lock:
        pool = sandbox.backend.pool(call.parameters["UserPoolId"])
        if name in pool.identity_providers:
            text = f"A provider with the name {name} already exists in user pool {pool.id}."
            raise CognitoError("DuplicateProviderException", text)
        provider = pool.identity_providers[name] = CognitoIdpIdentityProvider(name, settings)
    return {"IdentityProvider": _shown(pool, provider)}


def describe_identity_provider(sandbox: Sandbox, call: Call) -> dict[str, Any]:
    """One identity provider."""
    return {"IdentityProvider": _shown(*_provider(sandbox, call))}


def update_identity_provider(sandbox: Sandbox, call: Call) -> dict[str, Any]:
    """Change what is given of an identity provider."""
    settings = {n: v for n, v in call.parameters.items() if n not in ("UserPoolId", "ProviderName")}
    with sandbox.backend.lock:
        pool, provider = _provider(sandbox, call)
        provider.extended_config.update(settings)
        provider.last_modified_date = sandbox.clock.utcnow()
    return {"IdentityProvider": _shown(pool, provider)}


def delete_identity_provider(sandbox: Sandbox, call: Call) -> None:
    """Delete an identity provider."""
    with sandbox.backend.lock:
        pool, provider = _provider(sandbox, call)
        del pool.identity_providers[provider.name]


def update_user_pool_domain(sandbox: Sandbox, call: Call) -> dict[str, Any]:
    """Change a domain's settings."""
    with sandbox.backend.lock:
        domain = _domain(sandbox, call)
        domain.custom_domain_config = call.parameters.get("CustomDomainConfig") or {}
    return dict(domain.to_json(extended=False))


def delete_user_pool_domain(sandbox: Sandbox, call: Call) -> dict[str, Any]:
    """Take a pool's domain away."""
    with sandbox.backend.lock:
        del sandbox.backend.user_pool_domains[_domain(sandbox, call).domain]
    return {}


def list_tags_for_resource(sandbox: Sandbox, call: Call) -> dict[str, Any]:
    """A pool's tags."""
    return {"Tags": _tagged(sandbox, call).extended_config.get("UserPoolTags") or {}}


def tag_resource(sandbox: Sandbox, call: Call) -> dict[str, Any]:
    """Give a pool further tags, or other values of those that it has."""
    with sandbox.backend.lock:
        config = _tagged(sandbox, call).extended_config
        config["UserPoolTags"] = {**(config.get("UserPoolTags") or {}), **call.parameters["Tags"]}
    return {}


def untag_resource(sandbox: Sandbox, call: Call) -> dict[str, Any]:
    """Take tags from a pool."""
    with sandbox.backend.lock:
        config = _tagged(sandbox, call).extended_config
        tags = config.get("UserPoolTags") or {}
        config["UserPoolTags"] = {n: v for n, v in tags.items() if n not in call.parameters["TagKeys"]}
    return {}


def _server(sandbox: Sandbox, call: Call) -> Any:
    pool, identifier = sandbox.backend.pool(call.parameters["UserPoolId"]), call.parameters["Identifier"]
    if identifier not in pool.resource_servers:
        text = f"Resource server {identifier} does not exist."
        raise CognitoError("ResourceNotFoundException", text)
    return pool.resource_servers[identifier]


def _provider(sandbox: Sandbox, call: Call) -> tuple[Pool, Any]:
    pool, name = sandbox.backend.pool(call.parameters["UserPoolId"]), call.parameters["ProviderName"]
    if name not in pool.identity_providers:
        raise CognitoError("ResourceNotFoundException", f"Identity provider {name} does not exist.")
    return pool, pool.identity_providers[name]


def _shown(pool: Pool, provider: Any) -> dict[str, Any]:
    return {
        **provider.extended_config,
        "CreationDate": epoch(provider.creation_date),
        "LastModifiedDate": epoch(provider.last_modified_date),
        "ProviderName": provider.name,
        "UserPoolId": pool.id,
    }


def _domain(sandbox: Sandbox, call: Call) -> Any:
    pool = sandbox.backend.pool(call.parameters["UserPoolId"])
    if pool.domain is None or pool.domain.domain != call.parameters["Domain"]:
        raise invalid_parameter("No such domain or user pool exists.")
    return pool.domain


def _tagged(sandbox: Sandbox, call: Call) -> Pool:
    """The pool of an ARN."""
    arn = call.parameters["ResourceArn"]
    for pool in sandbox.backend.user_pools.values():
        if pool.arn == arn:
            assert isinstance(pool.id, str)
            note(pool)
            return sandbox.backend.pool(pool.id)
    raise CognitoError("ResourceNotFoundException", f"Resource {arn} does not exist.")
