"""The requests that make a pool of a shape, or change one to it, in the sandbox."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any, Final

from gui.cognito.environments.account_rules import Mfa
from gui.cognito.pool_shapes.shape import AttributeKind

if TYPE_CHECKING:
    from collections.abc import Mapping

    from gui.cognito.pool_shapes.shape import PoolShape, SchemaAttribute

#: Nobody sends anything in the sandbox: these only have the form that is asked for.
_SMS: Final = {"SnsCallerArn": "arn:aws:iam::123456789012:role/signup-desk", "ExternalId": "signup-desk"}
_SENDER: Final = {
    "EmailSendingAccount": "DEVELOPER",
    "SourceArn": "arn:aws:ses:us-east-1:123456789012:identity/no-reply@example.com",
}
_MOST_OF_NAME: Final = 128
#: What UpdateUserPool has no member for, what is described and not set, what the shape covers.
_NOT_UPDATED: Final = frozenset(
    {
        "AliasAttributes",
        "Arn",
        "CreationDate",
        "CustomDomain",
        "Domain",
        "EmailConfigurationFailure",
        # The older names of what VerificationMessageTemplate says.
        "EmailVerificationMessage",
        "EmailVerificationSubject",
        "EstimatedNumberOfUsers",
        "Id",
        "IssuerConfiguration",
        "KeyConfiguration",
        "LastModifiedDate",
        "MfaConfiguration",
        "Name",
        "SchemaAttributes",
        # What the shape says, also where it says nothing.
        "SmsAuthenticationMessage",
        "SmsConfiguration",
        "SmsConfigurationFailure",
        "SmsVerificationMessage",
        "Status",
        "UsernameAttributes",
        "UsernameConfiguration",
    }
)
_NOT_UPDATED_OF_CLIENT: Final = frozenset(
    {
        "AccessTokenValidity",
        "ClientId",
        "ClientSecret",
        "CreationDate",
        "IdTokenValidity",
        "LastModifiedDate",
        "ReadAttributes",
        "RefreshTokenRotation",
        "RefreshTokenValidity",
        "TokenValidityUnits",
        "UserPoolId",
        "WriteAttributes",
    }
)


def create_pool(shape: PoolShape, name: str) -> dict[str, Any]:
    """CreateUserPool's parameters; what ``mfa_config`` says is set afterwards."""
    for_life = {
        "UsernameAttributes": list(shape.username_attributes),
        "AliasAttributes": list(shape.alias_attributes),
        "UsernameConfiguration": {"CaseSensitive": shape.case_sensitive},
        "Schema": [schema_entry(attribute) for attribute in shape.attributes],
    }
    given = {member: value for member, value in for_life.items() if value}
    return {"PoolName": _allowed(name), **given, **_settings(shape)}


def update_pool(shape: PoolShape, described: Mapping[str, Any]) -> dict[str, Any]:
    """UpdateUserPool's parameters: what the shape says nothing of stays as it is described.

    UpdateUserPool sets what is not said back to its default (API reference).
    """
    stays = {member: value for member, value in described.items() if member not in _NOT_UPDATED}
    return {"UserPoolId": described["Id"], **stays, **_settings(shape)}


def mfa_config(shape: PoolShape) -> dict[str, Any]:
    """SetUserPoolMfaConfig's parameters but for the pool."""
    config: dict[str, Any] = {
        "MfaConfiguration": str(shape.mfa),
        "SoftwareTokenMfaConfiguration": {"Enabled": "TOTP" in shape.mfa_types},
    }
    if shape.mfa is Mfa.OFF:
        return config
    if "SMS" in shape.mfa_types:
        config["SmsMfaConfiguration"] = {"SmsConfiguration": _SMS}
    if "EMAIL" in shape.mfa_types:
        config["EmailMfaConfiguration"] = {}
    return config


def create_client(shape: PoolShape, name: str) -> dict[str, Any]:
    """CreateUserPoolClient's parameters but for the pool."""
    client = {"ClientName": _allowed(name), "GenerateSecret": shape.client.has_secret}
    return client | _client_settings(shape)


def update_client(shape: PoolShape, described: Mapping[str, Any]) -> dict[str, Any]:
    """UpdateUserPoolClient's parameters, as ``update_pool``."""
    stays = {member: value for member, value in described.items() if member not in _NOT_UPDATED_OF_CLIENT}
    ids = {member: described[member] for member in ("UserPoolId", "ClientId")}
    return {**ids, **stays, **_client_settings(shape)}


def schema_entry(attribute: SchemaAttribute) -> dict[str, Any]:
    """One attribute as CreateUserPool and AddCustomAttributes take it."""
    entry: dict[str, Any] = {
        "Name": attribute.name.removeprefix("custom:"),
        "AttributeDataType": str(attribute.kind),
        "Mutable": attribute.is_mutable,
        "Required": attribute.is_required,
    }
    names = {
        AttributeKind.STRING: ("StringAttributeConstraints", "MinLength", "MaxLength"),
        AttributeKind.NUMBER: ("NumberAttributeConstraints", "MinValue", "MaxValue"),
    }.get(attribute.kind)
    if names:
        member, low, high = names
        limits = {low: attribute.minimum, high: attribute.maximum}
        entry[member] = {name: str(limit) for name, limit in limits.items() if limit is not None}
    return entry


def _settings(shape: PoolShape) -> dict[str, Any]:
    """What CreateUserPool and UpdateUserPool have both."""
    messages, policy = shape.messages, shape.password_policy
    template = {
        "DefaultEmailOption": "CONFIRM_WITH_LINK" if shape.by_link else "CONFIRM_WITH_CODE",
        "EmailSubject": messages.email_subject,
        "EmailMessage": messages.email,
        "EmailSubjectByLink": messages.link_subject,
        "EmailMessageByLink": messages.link,
        "SmsMessage": messages.sms,
    }
    invitation = {
        "EmailSubject": messages.invitation_subject,
        "EmailMessage": messages.invitation,
        "SMSMessage": messages.invitation_sms,
    }
    password_policy = {
        "MinimumLength": policy.minimum_length,
        "RequireLowercase": policy.require_lowercase,
        "RequireUppercase": policy.require_uppercase,
        "RequireNumbers": policy.require_numbers,
        "RequireSymbols": policy.require_symbols,
        "TemporaryPasswordValidityDays": shape.temporary_days,
        **({"PasswordHistorySize": shape.password_history} if shape.password_history else {}),
    }
    recovery = [{"Priority": number, "Name": name} for number, name in enumerate(shape.recovery, start=1)]
    settings: dict[str, Any] = {
        "Policies": {
            "PasswordPolicy": password_policy,
            "SignInPolicy": {"AllowedFirstAuthFactors": list(shape.first_factors)},
        },
        "AutoVerifiedAttributes": list(shape.auto_verified),
        "VerificationMessageTemplate": _said(template),
        "UserAttributeUpdateSettings": {
            "AttributesRequireVerificationBeforeUpdate": list(shape.verified_before_update)
        },
        "AdminCreateUserConfig": {
            "AllowAdminCreateUserOnly": not shape.self_sign_up,
            **({"InviteMessageTemplate": _said(invitation)} if _said(invitation) else {}),
        },
        "AccountRecoverySetting": {"RecoveryMechanisms": recovery},
        "UserPoolTier": shape.tier,
        "EmailConfiguration": _SENDER
        if shape.own_sender or "EMAIL" in shape.mfa_types
        else {"EmailSendingAccount": "COGNITO_DEFAULT"},
    }
    if messages.sms_mfa:
        settings["SmsAuthenticationMessage"] = messages.sms_mfa
    if "SMS" in shape.mfa_types:
        settings["SmsConfiguration"] = _SMS
    return settings


def _client_settings(shape: PoolShape) -> dict[str, Any]:
    client = shape.client
    settings: dict[str, Any] = {
        "ExplicitAuthFlows": list(client.flows),
        "PreventUserExistenceErrors": "ENABLED" if client.hides_users else "LEGACY",
    }
    lives = {"Access": client.access_seconds, "Id": client.id_seconds, "Refresh": client.refresh_seconds}
    stated = {token: life for token, life in lives.items() if life}
    if stated:
        settings |= {f"{token}TokenValidity": life for token, life in stated.items()}
        settings["TokenValidityUnits"] = {f"{token}Token": "seconds" for token in stated}
    if client.reads:
        settings["ReadAttributes"] = list(client.reads)
    if client.writes:
        settings["WriteAttributes"] = list(client.writes)
    if client.rotates:
        settings["RefreshTokenRotation"] = {
            "Feature": "ENABLED",
            "RetryGracePeriodSeconds": client.grace_seconds,
        }
    return settings


def _allowed(name: str) -> str:
    """``name`` in the characters that names of pools and clients may have (CreateUserPool, API reference)."""
    return re.sub(r"[^\w\s+=,.@-]+", " ", name).strip()[:_MOST_OF_NAME] or "pool"


def _said(texts: Mapping[str, str]) -> dict[str, str]:
    return {name: text for name, text in texts.items() if text}
