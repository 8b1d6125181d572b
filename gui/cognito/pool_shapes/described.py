"""A pool's shape out of what the service describes, for whoever may ask it."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from gui.cognito.environments.account_rules import Mfa
from gui.cognito.environments.password_policy import PasswordPolicy
from gui.cognito.pool_shapes.shape import (
    STANDARD,
    AttributeKind,
    ClientShape,
    Group,
    Messages,
    PoolShape,
    SchemaAttribute,
)

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

#: What the service alone writes; a schema that is made has none of them.
_OF_THE_SERVICE: Final = ("sub", "identities", "email_verified", "phone_number_verified")
_UNIT_SECONDS: Final = {"seconds": 1, "minutes": 60, "hours": 3600, "days": 86400}
#: A client that was made without flows of its own has these (recorded).
_USUAL_FLOWS: Final = ("ALLOW_USER_SRP_AUTH", "ALLOW_REFRESH_TOKEN_AUTH", "ALLOW_CUSTOM_AUTH")


def pool_shape(
    pool: Mapping[str, Any],
    client: Mapping[str, Any] | None,
    mfa: Mapping[str, Any] | None,
    groups: Sequence[Mapping[str, Any]] = (),
) -> PoolShape:
    """The shape that these describe.

    Args:
        pool: DescribeUserPool's ``UserPool``.
        client: DescribeUserPoolClient's ``UserPoolClient``; ``None``: not known.
        mfa: GetUserPoolMfaConfig's answer; ``None``: not known.
        groups: ListGroups's ``Groups``.
    """
    policies = pool.get("Policies") or {}
    policy = policies.get("PasswordPolicy") or {}
    admin = pool.get("AdminCreateUserConfig") or {}
    update = pool.get("UserAttributeUpdateSettings") or {}
    template = pool.get("VerificationMessageTemplate") or {}
    level = Mfa((mfa or pool).get("MfaConfiguration") or "OFF")
    return PoolShape(
        username_attributes=tuple(pool.get("UsernameAttributes") or ()),
        alias_attributes=tuple(pool.get("AliasAttributes") or ()),
        # A pool that was made without a word on it tells upper from lower case (developer guide).
        case_sensitive=bool((pool.get("UsernameConfiguration") or {}).get("CaseSensitive", True)),
        attributes=tuple(_attributes(pool.get("SchemaAttributes") or ())),
        password_policy=PasswordPolicy.from_service(policy),
        password_history=int(policy.get("PasswordHistorySize") or 0),
        temporary_days=int(
            policy.get("TemporaryPasswordValidityDays") or admin.get("UnusedAccountValidityDays") or 7
        ),
        auto_verified=tuple(pool.get("AutoVerifiedAttributes") or ()),
        by_link=template.get("DefaultEmailOption") == "CONFIRM_WITH_LINK",
        verified_before_update=tuple(update.get("AttributesRequireVerificationBeforeUpdate") or ()),
        mfa=level,
        mfa_types=tuple(_mfa_types(pool, mfa)) if level is not Mfa.OFF else (),
        recovery=_recovery(pool),
        first_factors=tuple(
            (policies.get("SignInPolicy") or {}).get("AllowedFirstAuthFactors") or ("PASSWORD",)
        ),
        self_sign_up=not admin.get("AllowAdminCreateUserOnly"),
        own_sender=(pool.get("EmailConfiguration") or {}).get("EmailSendingAccount") == "DEVELOPER",
        tier=str(pool.get("UserPoolTier") or "ESSENTIALS"),
        messages=_messages(pool, template, admin.get("InviteMessageTemplate") or {}),
        groups=tuple(_group(group) for group in groups),
        client=_client(client) if client else ClientShape(),
    )


def _attributes(schema: Sequence[Mapping[str, Any]]) -> Iterator[SchemaAttribute]:
    for entry in schema:
        name = str(entry["Name"])
        if name in _OF_THE_SERVICE or name.startswith("dev:"):
            continue
        limits = entry.get("StringAttributeConstraints") or entry.get("NumberAttributeConstraints") or {}
        attribute = SchemaAttribute(
            name,
            AttributeKind(entry.get("AttributeDataType", "String")),
            bool(entry.get("Required")),
            bool(entry.get("Mutable", True)),
            _number(limits.get("MinLength", limits.get("MinValue"))),
            _number(limits.get("MaxLength", limits.get("MaxValue"))),
        )
        if attribute != STANDARD.get(name):
            yield attribute


def _number(text: str | None) -> int | None:
    return int(text) if text else None


def _mfa_types(pool: Mapping[str, Any], mfa: Mapping[str, Any] | None) -> Iterator[str]:
    if mfa is None:
        # What is left to know by: the one factor that DescribeUserPool tells of, else the usual one.
        yield "SMS" if pool.get("SmsConfiguration") else "TOTP"
        return
    if mfa.get("SmsMfaConfiguration"):
        yield "SMS"
    if (mfa.get("SoftwareTokenMfaConfiguration") or {}).get("Enabled"):
        yield "TOTP"
    if mfa.get("EmailMfaConfiguration") is not None:
        yield "EMAIL"


def _recovery(pool: Mapping[str, Any]) -> tuple[str, ...]:
    mechanisms = (pool.get("AccountRecoverySetting") or {}).get("RecoveryMechanisms") or ()
    ordered = sorted(mechanisms, key=lambda mechanism: int(mechanism["Priority"]))
    return tuple(str(mechanism["Name"]) for mechanism in ordered) or PoolShape().recovery


def _messages(
    pool: Mapping[str, Any], template: Mapping[str, Any], invitation: Mapping[str, Any]
) -> Messages:
    return Messages(
        email_subject=str(template.get("EmailSubject") or pool.get("EmailVerificationSubject") or ""),
        email=str(template.get("EmailMessage") or pool.get("EmailVerificationMessage") or ""),
        link_subject=str(template.get("EmailSubjectByLink") or ""),
        link=str(template.get("EmailMessageByLink") or ""),
        sms=str(template.get("SmsMessage") or pool.get("SmsVerificationMessage") or ""),
        sms_mfa=str(pool.get("SmsAuthenticationMessage") or ""),
        invitation_subject=str(invitation.get("EmailSubject") or ""),
        invitation=str(invitation.get("EmailMessage") or ""),
        invitation_sms=str(invitation.get("SMSMessage") or ""),
    )


def _group(group: Mapping[str, Any]) -> Group:
    precedence = group.get("Precedence")
    return Group(
        str(group["GroupName"]),
        str(group.get("Description") or ""),
        None if precedence is None else int(precedence),
    )


def _client(client: Mapping[str, Any]) -> ClientShape:
    rotation = client.get("RefreshTokenRotation") or {}
    return ClientShape(
        has_secret=bool(client.get("ClientSecret")),
        flows=tuple(client.get("ExplicitAuthFlows") or _USUAL_FLOWS),
        hides_users=client.get("PreventUserExistenceErrors") == "ENABLED",
        reads=tuple(client.get("ReadAttributes") or ()),
        writes=tuple(client.get("WriteAttributes") or ()),
        access_seconds=_life(client, "Access", "hours", usual=3600),
        id_seconds=_life(client, "Id", "hours", usual=3600),
        refresh_seconds=_life(client, "Refresh", "days", usual=30 * 86400),
        rotates=rotation.get("Feature") == "ENABLED",
        grace_seconds=int(rotation.get("RetryGracePeriodSeconds") or 0),
    )


def _life(client: Mapping[str, Any], token: str, usual_unit: str, usual: int) -> int | None:
    validity = client.get(f"{token}TokenValidity") or 0
    unit = (client.get("TokenValidityUnits") or {}).get(f"{token}Token") or usual_unit
    life = int(validity) * _UNIT_SECONDS[unit]
    return life if life not in (0, usual) else None
