"""User pools and app clients: moto's, extended by what the real service does with them.

moto's own operations (groups, pool settings, and so on) work on the same objects. Unlike moto's, users are
found by an index, whatever name they are looked up by.
"""

from __future__ import annotations

import secrets
import string
import threading
from types import SimpleNamespace
from typing import TYPE_CHECKING, Any
from uuid import uuid4

from moto.cognitoidentity.models import CognitoIdentityBackend, cognitoidentity_backends
from moto.cognitoidp import models
from moto.cognitoidp.models import (
    CognitoIdpBackend,
    CognitoIdpGroup,
    CognitoIdpUserPool,
    CognitoIdpUserPoolAttribute,
    CognitoIdpUserPoolClient,
)
from moto.core.base_backend import AccountSpecificBackend

from gui.sandbox.errors import CognitoError
from gui.sandbox.model.touched import note
from gui.sandbox.model.users import User, no_user

if TYPE_CHECKING:
    from collections.abc import Iterable

    from gui.sandbox.model.clock import Clock

ACCOUNT = "123456789012"
# What a pool gets that the API creates without further settings (recorded, confidence high).
DEFAULTS: dict[str, Any] = {
    "Policies": {
        "PasswordPolicy": {
            "MinimumLength": 8,
            "RequireUppercase": True,
            "RequireLowercase": True,
            "RequireNumbers": True,
            "RequireSymbols": True,
            "TemporaryPasswordValidityDays": 7,
        },
        "SignInPolicy": {"AllowedFirstAuthFactors": ["PASSWORD"]},
    },
    "DeletionProtection": "INACTIVE",
    "MfaConfiguration": "OFF",
    "EmailConfiguration": {"EmailSendingAccount": "COGNITO_DEFAULT"},
    "AdminCreateUserConfig": {"AllowAdminCreateUserOnly": False, "UnusedAccountValidityDays": 7},
    "VerificationMessageTemplate": {"DefaultEmailOption": "CONFIRM_WITH_CODE"},
    "AccountRecoverySetting": {
        "RecoveryMechanisms": [
            {"Priority": 1, "Name": "verified_email"},
            {"Priority": 2, "Name": "verified_phone_number"},
        ]
    },
    "UserPoolTier": "ESSENTIALS",
}
# Settings that a pool keeps for life: UpdateUserPool has no member for them.
_FOR_LIFE = ("UsernameAttributes", "AliasAttributes", "UsernameConfiguration")
# Settings that SetUserPoolMfaConfig alone makes.
_OF_MFA = ("SoftwareTokenMfaConfiguration", "EmailMfaConfiguration")
_DEFAULT_FLOWS = ("ALLOW_USER_SRP_AUTH", "ALLOW_REFRESH_TOKEN_AUTH", "ALLOW_CUSTOM_AUTH")
#: Flows as clients named them before 2019: where one stands, SRP and refresh are allowed too, but beside
#: CUSTOM_AUTH_FLOW_ONLY (documented; verified against the service by moto's authors).
LEGACY_FLOWS = {
    "ADMIN_NO_SRP_AUTH": "ADMIN_USER_PASSWORD_AUTH",
    "CUSTOM_AUTH_FLOW_ONLY": "CUSTOM_AUTH",
    "USER_PASSWORD_AUTH": "USER_PASSWORD_AUTH",
}
_UNIT_SECONDS = {"seconds": 1, "minutes": 60, "hours": 3600, "days": 86400}
_ALPHANUMERICS = string.ascii_lowercase + string.digits


class AppClient(CognitoIdpUserPoolClient):  # type: ignore[misc]
    """An app client of a pool, with the service's defaults (recorded, confidence high)."""

    def __init__(
        self, user_pool_id: str, generate_secret: bool, extended_config: dict[str, Any] | None
    ) -> None:
        super().__init__(user_pool_id, generate_secret, extended_config)
        self.id = "".join(secrets.choice(_ALPHANUMERICS) for _ in range(self.MAX_ID_LENGTH))
        self.secret = "".join(secrets.choice(_ALPHANUMERICS) for _ in range(52))
        # Epoch seconds.
        self.created = self.modified = 0.0

    def reset(self, settings: dict[str, Any]) -> None:
        """Take other settings; what is not among them falls back to its default."""
        self.extended_config = CognitoIdpUserPoolClient(self.user_pool_id, False, settings).extended_config

    @property
    def hides_users(self) -> bool:
        """Whether `PreventUserExistenceErrors` is on."""
        return bool(self.extended_config.get("PreventUserExistenceErrors") == "ENABLED")

    def allows(self, flow: str) -> bool:
        """Whether a flow, by the name that it has behind `ALLOW_`, is among the client's."""
        flows = self.extended_config.get("ExplicitAuthFlows") or _DEFAULT_FLOWS
        legacy = [LEGACY_FLOWS[name] for name in flows if name in LEGACY_FLOWS]
        if not legacy:
            return f"ALLOW_{flow}" in flows
        return flow in legacy or (
            flow in ("USER_SRP_AUTH", "REFRESH_TOKEN_AUTH") and "CUSTOM_AUTH_FLOW_ONLY" not in flows
        )

    @property
    def rotation_grace(self) -> float | None:
        """For how many seconds a refresh token may be used again after its rotation; None is no rotation."""
        rotation = self.extended_config.get("RefreshTokenRotation") or {}
        if rotation.get("Feature") != "ENABLED":
            return None
        return float(rotation.get("RetryGracePeriodSeconds") or 0)

    def validity(self, token: str, default: float, default_unit: str) -> float:
        """For how many seconds a token lives.

        Args:
            token: `Access`, `Id` or `Refresh`.
            default: where the client has no setting of its own.
            default_unit: the unit of a setting without one.
        """
        units = self.extended_config.get("TokenValidityUnits") or {}
        value = float(self.extended_config.get(f"{token}TokenValidity") or default)
        return value * _UNIT_SECONDS[units.get(f"{token}Token") or default_unit]

    def may_read(self, attribute: str) -> bool:
        """Whether the client sees an attribute; without a list of its own it sees all."""
        return attribute in (self.extended_config.get("ReadAttributes") or (attribute,))


class Pool(CognitoIdpUserPool):  # type: ignore[misc]
    """A user pool.

    Args:
        clock: the sandbox's.
        region: such as us-east-1.
        name: the pool's.
        config: the members of CreateUserPool.
        pool_id: None lets the sandbox choose one.
    """

    def __init__(
        self, clock: Clock, region: str, name: str, config: dict[str, Any], pool_id: str | None = None
    ) -> None:
        self.clock = clock
        super().__init__(
            ACCOUNT, region, name, {**config, "Schema": [_whole(e) for e in config.get("Schema") or []]}
        )
        letters = (secrets.choice(string.ascii_letters + string.digits) for _ in range(9))
        self.id = pool_id or f"{region}_{''.join(letters)}"
        self.arn = f"arn:aws:cognito-idp:{region}:{ACCOUNT}:userpool/{self.id}"
        # moto leaves the standard attributes out where the caller configures some.
        standard = CognitoIdpUserPoolAttribute.STANDARD_SCHEMA
        plain = {n: CognitoIdpUserPoolAttribute(n, False, schema) for n, schema in standard.items()}
        self.schema_attributes: dict[str, CognitoIdpUserPoolAttribute] = {**plain, **self.schema_attributes}
        self._by_name: dict[str, User] = {}
        self._last_number = 0

    def update_extended_config(self, extended_config: dict[str, Any]) -> None:
        """Set the pool up; what is not said falls back to the service's defaults, as with UpdateUserPool."""
        before = getattr(self, "extended_config", {})
        kept = {name: before[name] for name in (*_FOR_LIFE, *_OF_MFA) if name in before}
        given = {n: value for n, value in extended_config.items() if n not in ("UserPoolId", "PoolName")}
        # The one kind of policy stays where only the other is given (documented).
        policies = {**DEFAULTS["Policies"], **(given.get("Policies") or {})}
        self.extended_config = {**DEFAULTS, **given, **kept, "Policies": policies}

    @property
    def mfa_config(self) -> str:
        """OFF, OPTIONAL or ON."""
        return str(self.extended_config.get("MfaConfiguration") or "OFF")

    @mfa_config.setter
    def mfa_config(self, _: object) -> None:
        # moto sets it beside the configuration that it is part of here.
        pass

    @property
    def factors(self) -> list[str]:
        """The second factors that users may have, by the names of their challenges."""
        config = self.extended_config
        on = {
            "SMS_MFA": bool(config.get("SmsConfiguration")),
            "SOFTWARE_TOKEN_MFA": bool((config.get("SoftwareTokenMfaConfiguration") or {}).get("Enabled")),
            "EMAIL_OTP": config.get("EmailMfaConfiguration") is not None,
        }
        return [name for name, enabled in on.items() if enabled and self.mfa_config != "OFF"]

    @property
    def first_factors(self) -> list[str]:
        """What users of USER_AUTH may prove themselves by: PASSWORD, EMAIL_OTP, SMS_OTP, WEB_AUTHN."""
        policy = self.extended_config["Policies"].get("SignInPolicy") or {}
        return list(policy.get("AllowedFirstAuthFactors") or ["PASSWORD"])

    @property
    def recovery(self) -> list[str]:
        """How passwords are recovered, best first: verified_email, verified_phone_number, or admin_only."""
        setting = self.extended_config.get("AccountRecoverySetting") or {}
        mechanisms = (
            setting.get("RecoveryMechanisms") or DEFAULTS["AccountRecoverySetting"]["RecoveryMechanisms"]
        )
        return [str(m["Name"]) for m in sorted(mechanisms, key=lambda mechanism: mechanism["Priority"])]

    def verifies_first(self, attribute: str) -> bool:
        """Whether a changed address must be verified before it takes the old one's place."""
        settings = self.extended_config.get("UserAttributeUpdateSettings") or {}
        return attribute in (settings.get("AttributesRequireVerificationBeforeUpdate") or [])

    @property
    def case_sensitive(self) -> bool:
        """Whether names differ by letter case; they do where the pool's creator said nothing (documented)."""
        return bool((self.extended_config.get("UsernameConfiguration") or {}).get("CaseSensitive", True))

    def setting(self, name: str) -> list[str]:
        """A list among the pool's settings, such as `UsernameAttributes`; empty where it was not given."""
        return self.extended_config.get(name) or []

    def folded(self, name: str) -> str:
        """A name in the form in which it is compared."""
        return name if self.case_sensitive else name.casefold()

    def find(self, name: str) -> User | None:
        """The user with that username, sub, or address that stands for the username."""
        user = self._by_name.get(self.folded(name))
        if user is not None:
            note(user)
        return user

    _get_user = find

    def add(self, user: User) -> None:
        """Take a new user in."""
        self._last_number += 1
        user.number = self._last_number
        self.users[user.username] = user
        self.index(user)
        note(user)

    def held_names(self, user: User) -> list[str]:
        """The names by which `find` finds a user: others may have come first to some of its names."""
        return [name for name in user.names if self._by_name.get(name) is user]

    def restore(self, user: User, names: Iterable[str]) -> None:
        """Take a user in again who has a number already, and is to be found by these names."""
        self._last_number = max(self._last_number, user.number)
        self.users[user.username] = user
        user.names = set(names)
        self._by_name.update(dict.fromkeys(user.names, user))

    def remove(self, user: User) -> None:
        """Forget a user."""
        for group in user.groups:
            group.users.discard(user)
        del self.users[user.username]
        self._rename(user, set())

    def index(self, user: User) -> None:
        """Let a user be found by today's names."""
        self._rename(user, {self.folded(name) for name in self.names(user)})

    def _rename(self, user: User, names: set[str]) -> None:
        for name in user.names - names:
            if self._by_name.get(name) is user:
                del self._by_name[name]
        for name in names:
            # Who has a name already keeps it.
            self._by_name.setdefault(name, user)
        user.names = names

    def names(self, user: User) -> Iterable[str]:
        """All names by which a user may be found here, as they are."""
        yield user.username
        yield user.id
        attributes = user.attribute_lookup
        for attribute in self.setting("UsernameAttributes"):
            if attribute in attributes:
                yield attributes[attribute]
        for attribute in self.setting("AliasAttributes"):
            # An address is an alias only once it is verified (documented).
            verified = attribute == "preferred_username" or attributes.get(f"{attribute}_verified") == "true"
            if attribute in attributes and verified:
                yield attributes[attribute]


def _whole(schema: dict[str, Any]) -> dict[str, Any]:
    """A standard attribute's schema with what need not be said of it (CDK and Amplify leave that out)."""
    standard = CognitoIdpUserPoolAttribute.STANDARD_SCHEMA.get(schema.get("Name", ""), {})
    limits = {
        name: {**value, **(schema.get(name) or {})}
        for name, value in standard.items()
        if name.endswith("Constraints")
    }
    return {**standard, **schema, **limits}


def pool_of(user: User) -> Pool:
    """The pool that a user lives in."""
    assert isinstance(user.pool, Pool)
    return user.pool


class Backend(CognitoIdpBackend):  # type: ignore[misc]
    """moto's Cognito backend with pools, clients and users of the kinds above.

    Args:
        clock: the sandbox's.
        region: such as us-east-1.
    """

    def __init__(self, clock: Clock, region: str) -> None:
        super().__init__(region, ACCOUNT)
        self.clock = clock
        # Held while users, pools or clients change; signing and SRP arithmetic go on without it.
        self.lock = threading.RLock()
        self._move_in()

    def _move_in(self) -> None:
        """Take the place of moto's own backend, and let that of the identity pools be made as fast."""
        # Without the list of all regions, which takes moto a twentieth of a second to find.
        place = AccountSpecificBackend("cognito-idp", ACCOUNT, Backend, False, [self.region_name])
        place[self.region_name] = self
        models.cognitoidp_backends[ACCOUNT] = place
        self.identity = CognitoIdentityBackend(self.region_name, ACCOUNT)
        identity = AccountSpecificBackend(
            "cognito-identity", ACCOUNT, CognitoIdentityBackend, False, [self.region_name]
        )
        identity[self.region_name] = self.identity
        cognitoidentity_backends[ACCOUNT] = identity
        # The function by which moto dates what it makes.
        models.utcnow = self.clock.utcnow
        # moto reads a signing key for each pool, a tenth of a second; the sandbox signs with its own.
        models.jwk = SimpleNamespace(RSAKey=SimpleNamespace(import_key=lambda _: None))

    def create_user_pool(
        self, name: str, extended_config: dict[str, Any], pool_id: str | None = None
    ) -> Pool:
        """Make a pool; `pool_id` is None where the sandbox chooses one."""
        pool = Pool(self.clock, self.region_name, name, extended_config, pool_id)
        self.user_pools[pool.id] = pool
        note(pool)
        return pool

    def create_user_pool_client(
        self,
        user_pool_id: str,
        generate_secret: bool,
        extended_config: dict[str, Any],
        client_id: str | None = None,
    ) -> AppClient:
        """Make an app client; `client_id` is None where the sandbox chooses one."""
        client = AppClient(user_pool_id, generate_secret, extended_config)
        client.id = client_id or client.id
        client.created = client.modified = self.clock.now()
        self.pool(user_pool_id).clients[client.id] = client
        return client

    def create_group(
        self,
        user_pool_id: str,
        group_name: str,
        description: str | None,
        role_arn: str | None,
        precedence: int | None,
    ) -> CognitoIdpGroup:
        """Make a group. Its id tells it from a later one of the same name, which has none of its members."""
        group = super().create_group(user_pool_id, group_name, description, role_arn, precedence)
        group.id = uuid4().hex
        return group

    def describe_user_pool_client(self, user_pool_id: str, client_id: str) -> AppClient:
        """Find an app client of a pool."""
        client: AppClient | None = self.pool(user_pool_id).clients.get(client_id)
        if client is None:
            raise no_client(client_id)
        return client

    def pool(self, pool_id: str) -> Pool:
        """Find a pool.

        Raises:
            CognitoError: `ResourceNotFoundException` (confidence high).
        """
        pool: Pool | None = self.user_pools.get(pool_id)
        if pool is None:
            raise CognitoError("ResourceNotFoundException", f"User pool {pool_id} does not exist.")
        return pool

    describe_user_pool = pool

    def client(self, client_id: str) -> tuple[Pool, AppClient]:
        """Find an app client, and its pool, by the client id alone.

        Raises:
            CognitoError: `ResourceNotFoundException` (confidence high).
        """
        for pool in list(self.user_pools.values()):
            if client := pool.clients.get(client_id):
                return pool, client
        raise no_client(client_id)

    def user(self, pool_id: str, name: str) -> User:
        """Find a user for an administrator.

        Raises:
            CognitoError: `ResourceNotFoundException`, `UserNotFoundException` (confidence high).
        """
        user = self.pool(pool_id).find(name)
        if user is None:
            raise no_user()
        return user

    admin_get_user = user


def no_client(client_id: str) -> CognitoError:
    """The refusal of an app client that does not exist (confidence high)."""
    return CognitoError("ResourceNotFoundException", f"User pool client {client_id} does not exist.")
