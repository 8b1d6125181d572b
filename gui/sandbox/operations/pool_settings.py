"""How pools, app clients and domains are made, changed, described and deleted.

moto's objects hold the settings; what the service refuses or shows otherwise is here. Recorded: all of what
Describe... shows, and the refusals that have no other note.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any

from gui.sandbox.errors import CognitoError, invalid_parameter
from gui.sandbox.model.moto_refusals import moto_refusals
from gui.sandbox.model.pools import LEGACY_FLOWS
from gui.sandbox.model.schema import missing
from gui.sandbox.operations.admin import epoch

if TYPE_CHECKING:
    from gui.sandbox.model.pools import AppClient, Pool
    from gui.sandbox.sandbox import Call, Sandbox

# What marks an id of the caller's choice, and which ids the service model takes.
_OWN_ID = "_custom_id_"
_POOL_ID = re.compile(r"(?=.{1,55}\Z)[\w-]+_[0-9a-zA-Z]+", re.ASCII)
_CLIENT_ID = re.compile(r"[\w+]{1,128}", re.ASCII)
_SCOPES = ("phone", "email", "openid", "profile", "aws.cognito.signin.user.admin")
# Members of a pool that SetUserPoolMfaConfig makes and DescribeUserPool does not show.
_NOT_SHOWN = ("SoftwareTokenMfaConfiguration", "EmailMfaConfiguration")
# A template's members, and the older ones in which DescribeUserPool shows them too.
_MIRRORED = {
    "EmailMessage": "EmailVerificationMessage",
    "EmailSubject": "EmailVerificationSubject",
    "SmsMessage": "SmsVerificationMessage",
}


def create_user_pool(sandbox: Sandbox, call: Call) -> dict[str, Any]:
    """Make a pool. A tag `_custom_id_` chooses its id, as in LocalStack (its documentation)."""
    settings = {name: value for name, value in call.parameters.items() if name != "PoolName"}
    _check_pool(settings)
    with sandbox.backend.lock, moto_refusals():
        pool_id = (settings.get("UserPoolTags") or {}).get(_OWN_ID)
        _check_own_id(pool_id, _POOL_ID, pool_id in sandbox.backend.user_pools)
        pool = sandbox.backend.create_user_pool(call.parameters["PoolName"], settings, pool_id)
    return {"UserPool": _shown(pool, new=True)}


def update_user_pool(sandbox: Sandbox, call: Call) -> dict[str, Any]:
    """Change a pool; what is not said falls back to the default (documented)."""
    with sandbox.backend.lock:
        pool = sandbox.backend.pool(call.parameters["UserPoolId"])
        _check_pool({**call.parameters, **{n: pool.setting(n) for n in ("UsernameAttributes",)}}, pool)
        pool.update_extended_config(call.parameters)
        if name := call.parameters.get("PoolName"):
            pool.name = name
        pool.last_modified_date = sandbox.clock.utcnow()
    return {}


def describe_user_pool(sandbox: Sandbox, call: Call) -> dict[str, Any]:
    """All about a pool."""
    return {"UserPool": _shown(sandbox.backend.pool(call.parameters["UserPoolId"]))}


def delete_user_pool(sandbox: Sandbox, call: Call) -> None:
    """Delete a pool, unless it is protected (quoted by public reports), with its domain."""
    with sandbox.backend.lock:
        pool = sandbox.backend.pool(call.parameters["UserPoolId"])
        if pool.extended_config.get("DeletionProtection") == "ACTIVE":
            raise invalid_parameter(
                "The user pool cannot be deleted because deletion protection is activated. Deletion "
                "protection must be inactivated first."
            )
        if pool.domain is not None:
            # Quoted by public reports.
            raise invalid_parameter(
                "User pool cannot be deleted. It has a domain configured that should be deleted first."
            )
        del sandbox.backend.user_pools[pool.id]
        sandbox.rules.put({}, pool.id)


def set_user_pool_mfa_config(sandbox: Sandbox, call: Call) -> dict[str, Any]:
    """Say whether and how a pool asks for a second factor.

    That one must be possible where it is asked for, and that codes by mail need the pool's own sender and a
    plan above LITE, is documented; the texts are the sandbox's own.
    """
    given = call.parameters
    with sandbox.backend.lock:
        pool = sandbox.backend.pool(given["UserPoolId"])
        config = pool.extended_config
        changes: dict[str, Any] = {
            "MfaConfiguration": given.get("MfaConfiguration", "OFF"),
            "SoftwareTokenMfaConfiguration": given.get("SoftwareTokenMfaConfiguration") or {"Enabled": False},
        }
        if "EmailMfaConfiguration" in given:
            if config["EmailConfiguration"].get("EmailSendingAccount") != "DEVELOPER":
                raise invalid_parameter(
                    "Codes by e-mail need an EmailConfiguration with EmailSendingAccount DEVELOPER."
                )
            if config["UserPoolTier"] == "LITE":
                raise _not_in_tier("E-mail MFA")
            changes["EmailMfaConfiguration"] = given["EmailMfaConfiguration"]
        sms = given.get("SmsMfaConfiguration") or {}
        if sms.get("SmsConfiguration"):
            changes["SmsConfiguration"] = sms["SmsConfiguration"]
        if sms.get("SmsAuthenticationMessage"):
            changes["SmsAuthenticationMessage"] = sms["SmsAuthenticationMessage"]
        can = (
            changes["SoftwareTokenMfaConfiguration"].get("Enabled"),
            "EmailMfaConfiguration" in changes,
            "SmsConfiguration" in {**config, **changes},
        )
        if changes["MfaConfiguration"] != "OFF" and not any(can):
            raise invalid_parameter("Invalid MFA configuration given, can't turn on MFA without a factor.")
        # Which of the two is not given, is off.
        stays = {name: value for name, value in config.items() if name not in _NOT_SHOWN}
        pool.extended_config = {**stays, **changes}
        pool.last_modified_date = sandbox.clock.utcnow()
    return _mfa(pool)


def get_user_pool_mfa_config(sandbox: Sandbox, call: Call) -> dict[str, Any]:
    """Whether and how a pool asks for a second factor."""
    return _mfa(sandbox.backend.pool(call.parameters["UserPoolId"]))


def create_user_pool_client(sandbox: Sandbox, call: Call) -> dict[str, Any]:
    """Make an app client. A name such as `_custom_id_:abc` chooses its id, as in LocalStack."""
    settings = {n: v for n, v in call.parameters.items() if n not in ("UserPoolId", "GenerateSecret")}
    with sandbox.backend.lock:
        pool = sandbox.backend.pool(call.parameters["UserPoolId"])
        _check_client(pool, settings, "creating")
        secret = bool(call.parameters.get("GenerateSecret"))
        marker, _, chosen = settings["ClientName"].partition(":")
        client_id = chosen if marker == _OWN_ID else None
        _check_own_id(client_id, _CLIENT_ID, any(client_id in p.clients for p in _pools(sandbox)))
        client = sandbox.backend.create_user_pool_client(pool.id, secret, settings, client_id)
    return {"UserPoolClient": _shown_client(client)}


def update_user_pool_client(sandbox: Sandbox, call: Call) -> dict[str, Any]:
    """Change an app client; what is not said falls back to the default (documented)."""
    settings = {n: v for n, v in call.parameters.items() if n not in ("UserPoolId", "ClientId")}
    with sandbox.backend.lock:
        pool = sandbox.backend.pool(call.parameters["UserPoolId"])
        client = sandbox.backend.describe_user_pool_client(pool.id, call.parameters["ClientId"])
        _check_client(pool, settings, "updating")
        settings.setdefault("ClientName", client.extended_config.get("ClientName"))
        client.reset(settings)
        client.modified = sandbox.clock.now()
    return {"UserPoolClient": _shown_client(client)}


def describe_user_pool_client(sandbox: Sandbox, call: Call) -> dict[str, Any]:
    """All about an app client."""
    client = sandbox.backend.describe_user_pool_client(
        call.parameters["UserPoolId"], call.parameters["ClientId"]
    )
    return {"UserPoolClient": _shown_client(client)}


def delete_user_pool_client(sandbox: Sandbox, call: Call) -> None:
    """Delete an app client; its tokens are good for nothing from then on."""
    with sandbox.backend.lock:
        pool = sandbox.backend.pool(call.parameters["UserPoolId"])
        client = sandbox.backend.describe_user_pool_client(pool.id, call.parameters["ClientId"])
        del pool.clients[client.id]


def create_user_pool_domain(sandbox: Sandbox, call: Call) -> dict[str, Any]:
    """Give a pool a domain, unless another pool has it (quoted by public reports) or it has one already."""
    given = call.parameters
    with sandbox.backend.lock:
        pool = sandbox.backend.pool(given["UserPoolId"])
        if given["Domain"] in sandbox.backend.user_pool_domains:
            raise invalid_parameter("Domain already associated with another user pool.")
        if pool.domain is not None:
            # The text is the sandbox's own.
            raise invalid_parameter("The user pool has a domain already.")
        domain = sandbox.backend.create_user_pool_domain(
            pool.id, given["Domain"], given.get("CustomDomainConfig")
        )
    return dict(domain.to_json(extended=False)) if "CustomDomainConfig" in given else {}


def _check_own_id(own_id: str | None, form: re.Pattern[str], is_taken: bool) -> None:
    """Refuse an id of the caller's choice that is malformed or taken (the texts are the sandbox's own)."""
    if own_id is not None and not form.fullmatch(own_id):
        raise invalid_parameter(f"{_OWN_ID}: {own_id[:64]} has not the form of such an id.")
    if own_id is not None and is_taken:
        raise invalid_parameter(f"{_OWN_ID}: {own_id} is there already.")


def _pools(sandbox: Sandbox) -> list[Pool]:
    return list(sandbox.backend.user_pools.values())


def _check_pool(settings: dict[str, Any], pool: Pool | None = None) -> None:
    """Refuse settings of a pool that do not go together (quoted by public reports)."""
    if settings.get("UsernameAttributes") and settings.get("AliasAttributes"):
        raise invalid_parameter(
            "Only one of the aliasAttributes or usernameAttributes can be set in a user pool."
        )
    automatic = settings.get("AutoVerifiedAttributes") or []
    mfa = settings.get("MfaConfiguration", "OFF")
    possible = pool is not None and any(pool.extended_config.get(name) for name in _NOT_SHOWN)
    if mfa != "OFF" and not settings.get("SmsConfiguration") and not possible:
        raise invalid_parameter(
            "SMS configuration and Auto verification for phone_number are required when MFA is "
            "required/optional"
        )
    update = settings.get("UserAttributeUpdateSettings") or {}
    if set(update.get("AttributesRequireVerificationBeforeUpdate") or []) - set(automatic):
        raise invalid_parameter(
            "All attributes in AttributesRequireVerificationBeforeUpdate must exist in AutoVerifiedAttributes"
        )


def _check_client(pool: Pool, settings: dict[str, Any], doing: str) -> None:
    """Refuse settings of a client that its pool has no place for.

    Recorded: write attributes, rotation in a LITE pool (its code). Quoted by public reports: providers. That
    legacy flows are not to be mixed and scopes must be there is documented, the texts are the sandbox's own.
    """
    for kind in ("Read", "Write"):
        named = settings.get(f"{kind}Attributes")
        if not named:
            continue
        # What every user must have, the client must be able to write.
        lacking = missing(pool, dict.fromkeys(named, "-")) if kind == "Write" else []
        own = ("sub", "email_verified", "phone_number_verified") if kind == "Write" else ()
        if lacking or any(name not in pool.schema_attributes or name in own for name in named):
            raise invalid_parameter(f"Invalid {kind.lower()} attributes specified while {doing} a client")
    flows = settings.get("ExplicitAuthFlows") or []
    if any(flow in LEGACY_FLOWS for flow in flows) and any(flow not in LEGACY_FLOWS for flow in flows):
        raise invalid_parameter(
            "Flows with ALLOW_ and flows without it cannot be mixed in ExplicitAuthFlows."
        )
    for name in settings.get("SupportedIdentityProviders") or []:
        if name != "COGNITO" and name not in pool.identity_providers:
            raise invalid_parameter(f"The provider {name} does not exist for User Pool {pool.id}")
    scopes = {
        f"{server.identifier}/{scope['ScopeName']}"
        for server in pool.resource_servers.values()
        for scope in server.scopes or []
    }
    for scope in settings.get("AllowedOAuthScopes") or []:
        if scope not in scopes and scope not in _SCOPES:
            raise CognitoError("ScopeDoesNotExistException", f"The scope {scope} does not exist.")
    rotation = settings.get("RefreshTokenRotation") or {}
    if rotation.get("Feature") == "ENABLED" and pool.extended_config["UserPoolTier"] == "LITE":
        raise _not_in_tier("Refresh token rotation")


def _not_in_tier(feature: str) -> CognitoError:
    text = f"{feature} is not available in the LITE tier."
    return CognitoError("FeatureUnavailableInTierException", text)


def _mfa(pool: Pool) -> dict[str, Any]:
    config = pool.extended_config
    sms = {
        name: config[name] for name in ("SmsAuthenticationMessage", "SmsConfiguration") if config.get(name)
    }
    shown = {
        "EmailMfaConfiguration": config.get("EmailMfaConfiguration"),
        "MfaConfiguration": pool.mfa_config,
        "SmsMfaConfiguration": sms or None,
        "SoftwareTokenMfaConfiguration": config.get("SoftwareTokenMfaConfiguration"),
    }
    return {name: value for name, value in shown.items() if value is not None}


def _shown(pool: Pool, new: bool = False) -> dict[str, Any]:
    """A pool as DescribeUserPool shows it, and CreateUserPool but for the attribute of federated users."""
    config = pool.extended_config
    template = {
        "DefaultEmailOption": "CONFIRM_WITH_CODE",
        **(config.get("VerificationMessageTemplate") or {}),
    }
    mirrored = {}
    for member, older in _MIRRORED.items():
        words = template.get(member) or config.get(older)
        if words:
            template[member] = mirrored[older] = words
    schema = [_shown_attribute(attribute) for attribute in pool.schema_attributes.values()]
    if not new:
        federated = {"Name": "identities", "AttributeDataType": "String", "DeveloperOnlyAttribute": False}
        schema.append({**federated, "Mutable": True, "Required": False, "StringAttributeConstraints": {}})
    return {
        "LambdaConfig": {},
        "UserAttributeUpdateSettings": {"AttributesRequireVerificationBeforeUpdate": []},
        **({} if new else {"UserPoolTags": {}}),
        **{name: value for name, value in config.items() if name not in _NOT_SHOWN},
        **mirrored,
        "Arn": pool.arn,
        "CreationDate": epoch(pool.creation_date),
        **({"Domain": pool.domain.domain} if pool.domain else {}),
        "EstimatedNumberOfUsers": len(pool.users),
        "Id": pool.id,
        "IssuerConfiguration": {"Type": "ORIGINAL"},
        "KeyConfiguration": {"KeyType": "AWS_OWNED_KEY"},
        "LastModifiedDate": epoch(pool.last_modified_date),
        "MfaConfiguration": pool.mfa_config,
        "Name": pool.name,
        "SchemaAttributes": schema,
        "VerificationMessageTemplate": template,
    }


def _shown_attribute(attribute: Any) -> dict[str, Any]:
    return {name: value for name, value in attribute.to_json().items() if value is not None}


def _shown_client(client: AppClient) -> dict[str, Any]:
    secret = {"ClientSecret": client.secret} if client.generate_secret else {}
    return {
        "TokenValidityUnits": {},
        **client.extended_config,
        **secret,
        "ClientId": client.id,
        "CreationDate": round(client.created, 3),
        "LastModifiedDate": round(client.modified, 3),
        "UserPoolId": client.user_pool_id,
    }
