"""A sandbox as rows, and rows as a sandbox.

A row has a key, which is a kind and a name, and JSON: one a user, pool, mail and session that was used, and
one for each thing that there is once. A restored object also has what a later moto or sandbox gives new ones.
"""

from __future__ import annotations

import base64
import json
from dataclasses import fields, is_dataclass
from datetime import datetime
from typing import TYPE_CHECKING, Any

from moto.cognitoidentity.models import CognitoIdentityPool
from moto.cognitoidp.models import (
    CognitoIdpGroup,
    CognitoIdpIdentityProvider,
    CognitoIdpUserPoolAttribute,
    CognitoIdpUserPoolDomain,
    CognitoResourceServer,
    UserStatus,
)

from gui.sandbox.errors import CognitoError
from gui.sandbox.mail.mailbox import Mail
from gui.sandbox.model import faults
from gui.sandbox.model.clock import Clock
from gui.sandbox.model.faults import Faults
from gui.sandbox.model.limits import Limits
from gui.sandbox.model.opaque_values import OpaqueValues
from gui.sandbox.model.pools import AppClient, Backend, Pool, pool_of
from gui.sandbox.model.tokens import SigningKey, Tokens
from gui.sandbox.model.triggers import Rules
from gui.sandbox.model.users import Attempts, Code, SignIn, User
from gui.sandbox.sandbox import Sandbox, SpentSession, default_pool

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Mapping

Key = tuple[str, str]

# The attributes of users and pools that are kept as they are.
USER = (
    "id",
    "username",
    "status",
    "enabled",
    "attribute_lookup",
    "create_date",
    "last_modified_date",
    "sms_mfa_enabled",
    "software_token_mfa_enabled",
    "token_verified",
    "preferred_mfa_setting",
    "salt",
    "key",
    "code",
    "reset_code",
    "totp_secret",
    "attempts",
    "password_set",
    "recent",
    "sign_ins",
)
POOL = (
    "name",
    "status",
    "extended_config",
    "mfa_config",
    "sms_mfa_config",
    "token_mfa_config",
    "creation_date",
    "last_modified_date",
)
# What a pool has several of, by name, and how an empty one is made. All of it is kept but a group's members.
MEMBERS: dict[str, Callable[[Pool], Any]] = {
    "schema_attributes": lambda _: CognitoIdpUserPoolAttribute("sub", False, {}),
    "clients": lambda pool: AppClient(pool.id, False, None),
    "groups": lambda pool: CognitoIdpGroup(pool.id, "", "", "", 0),
    "identity_providers": lambda _: CognitoIdpIdentityProvider("", None),
    "resource_servers": lambda pool: CognitoResourceServer(pool.id, "", "", []),
}
_MAIL = tuple(field.name for field in fields(Mail))
_DATES = ("create_date", "creation_date", "creation_time", "last_modified_date")


def _coded(value: Any) -> Any:
    if isinstance(value, datetime):
        return value.isoformat()
    if is_dataclass(value) and not isinstance(value, type):
        # In the order of the arguments that make it again.
        return list(vars(value).values())
    raise TypeError(f"a {type(value).__name__} cannot be kept")


# A row's JSON.
coded = json.JSONEncoder(separators=(",", ":"), default=_coded).encode


class Rows:
    """The rows of a sandbox.

    Args:
        sandbox: as its command line has set it up: what that says is not kept, and holds over what is.
    """

    def __init__(self, sandbox: Sandbox) -> None:
        self._sandbox = sandbox
        self._given_rules = sandbox.rules.rules
        self._given_no_limits = not sandbox.limits.on

    def of(self, thing: object) -> Iterator[tuple[Key, Any]]:
        """The rows of one thing as it is now; None is for a row of something that is no more."""
        sandbox = self._sandbox
        match thing:
            case User():
                pool = pool_of(thing)
                yield (
                    ("user", user_name(pool.id, thing.number)),
                    _saved_user(pool, thing) if _has(sandbox, pool, thing) else None,
                )
            case Mail():
                saved = {name: getattr(thing, name) for name in _MAIL}
                yield ("mail", thing.id), saved if sandbox.mailbox.has(thing) else None
            case SpentSession(digest, at):
                yield ("spent", digest), at if digest in sandbox.spent_sessions else None
            case Pool():
                if sandbox.backend.user_pools.get(thing.id) is thing:
                    yield ("pool", thing.id), _saved_pool(thing)
                else:
                    yield ("pool", thing.id), None
                    for user in thing.users.values():
                        yield from self.of(user)
            case Backend():
                yield ("set", "pools"), list(thing.user_pools)
                yield ("set", "domains"), [_plain(domain) for domain in thing.user_pool_domains.values()]
                yield ("set", "identity pools"), _saved_identity_pools(sandbox)
            case Clock():
                yield ("set", "clock"), thing.offset
            case Limits():
                on = None if self._given_no_limits and not thing.on else thing.on
                yield ("set", "limits"), on
                yield ("own", "mails"), thing.mails
            case Faults():
                yield ("set", "faults"), thing.armed()
            case Rules():
                given = self._given_rules and thing.rules is self._given_rules
                yield ("set", "rules"), None if given else thing.rules
            case Tokens():
                if keys := thing.keys_so_far:
                    yield ("own", "keys"), [key.saved() for key in keys]
            case Sandbox():
                yield (
                    ("own", "sandbox"),
                    {
                        "seal": base64.b64encode(sandbox.opaque_values.key).decode(),
                        "identity_pool": sandbox.identity_pool_id,
                        "pool": sandbox.pool.id,
                        "client": sandbox.client.id,
                    },
                )

    def set_up(self) -> Iterator[tuple[Key, Any]]:
        """All rows but those of users, mails and used sessions: what there is when a sandbox begins."""
        sandbox = self._sandbox
        once = (sandbox.clock, sandbox.limits, sandbox.faults, sandbox.rules, sandbox.tokens, sandbox.backend)
        for thing in (sandbox, *once, *sandbox.backend.user_pools.values()):
            yield from self.of(thing)

    def restore(self, rows: Mapping[Key, Any], users: Iterable[tuple[str, Any]]) -> None:
        """Make the sandbox what rows say.

        Args:
            rows: all but the users'.
            users: the users' rows by name, in the order of their names.

        Raises:
            LookupError, TypeError, ValueError: they are no rows of a sandbox.
        """
        sandbox = self._sandbox
        own = rows["own", "sandbox"]
        sandbox.opaque_values = sandbox.tokens.opaque_values = OpaqueValues(base64.b64decode(own["seal"]))
        if keys := rows.get(("own", "keys")):
            sandbox.tokens.use_keys(*(SigningKey(**key) for key in keys))
        self._restore_settings(rows)
        sandbox.backend.user_pools.clear()
        for pool_id in rows["set", "pools"]:
            pool = Pool(sandbox.clock, sandbox.backend.region_name, "", {}, pool_id)
            sandbox.backend.user_pools[pool_id] = pool
            _restore_pool(pool, rows["pool", pool_id])
        _restore_users(sandbox.backend, users)
        sandbox.mailbox.restore(Mail(**saved) for (kind, _), saved in rows.items() if kind == "mail")
        spent = (SpentSession(name, at) for (kind, name), at in rows.items() if kind == "spent")
        sandbox.spent_sessions.update({each.digest: each for each in sorted(spent, key=lambda each: each.at)})
        self._restore_what_is_first(own)

    def _restore_settings(self, rows: Mapping[Key, Any]) -> None:
        sandbox = self._sandbox
        sandbox.clock.offset = rows["set", "clock"]
        sandbox.limits.mails = rows.get(("own", "mails"), [])
        if not self._given_no_limits and (on := rows.get(("set", "limits"))) is not None:
            sandbox.limits.on = on
        if not self._given_rules:
            sandbox.rules.put(rows.get(("set", "rules")) or {})
        sandbox.faults.arm(faults.parsed(rows.get(("set", "faults"), [])))
        for saved in rows.get(("set", "domains"), []):
            domain = _restored(CognitoIdpUserPoolDomain("", ""), saved)
            sandbox.backend.user_pool_domains[domain.domain] = domain
        identity = sandbox.backend.identity
        for saved in rows.get(("set", "identity pools"), []):
            pool = _restored(CognitoIdentityPool(sandbox.backend.region_name, "restored"), saved["pool"])
            identity.identity_pools[pool.identity_pool_id] = pool
            identity.pools_identities[pool.identity_pool_id] = saved["identities"]

    def _restore_what_is_first(self, own: Mapping[str, str]) -> None:
        """Restore the pool, client and identity pool of the handshake."""
        sandbox = self._sandbox
        sandbox.identity_pool_id = own["identity_pool"]
        try:
            sandbox.pool, sandbox.client = sandbox.backend.client(own["client"])
        except CognitoError:
            # Somebody deleted them; the handshake needs some, and the identity pool is one for those.
            sandbox.pool, sandbox.client = default_pool(sandbox.backend)
            sandbox.backend.identity.identity_pools.pop(sandbox.identity_pool_id, None)


def user_name(pool_id: str, number: int) -> str:
    """The name of a user's row: rows in the order of their names are users in the order of their making."""
    return f"{pool_id}/{number:012}"


def _has(sandbox: Sandbox, pool: Pool, user: User) -> bool:
    return sandbox.backend.user_pools.get(pool.id) is pool and pool.users.get(user.username) is user


def _plain(thing: object) -> dict[str, Any]:
    """All that one of moto's smaller objects holds."""
    return {name: value for name, value in vars(thing).items() if name != "users"}


def _restored(thing: Any, saved: Mapping[str, Any]) -> Any:
    for name, value in saved.items():
        setattr(thing, name, datetime.fromisoformat(value) if name in _DATES else value)
    return thing


def _saved_pool(pool: Pool) -> dict[str, Any]:
    members = {name: {key: _plain(member) for key, member in getattr(pool, name).items()} for name in MEMBERS}
    return {**{name: getattr(pool, name) for name in POOL}, **members}


def _restore_pool(pool: Pool, saved: dict[str, Any]) -> None:
    _restored(pool, {name: value for name, value in saved.items() if name not in MEMBERS})
    for name, fresh in MEMBERS.items():
        members = getattr(pool, name)
        members.clear()
        members.update({key: _restored(fresh(pool), member) for key, member in saved.get(name, {}).items()})


def _saved_identity_pools(sandbox: Sandbox) -> list[dict[str, Any]]:
    identity = sandbox.backend.identity
    return [
        {"pool": _plain(pool), "identities": identity.pools_identities.get(pool.identity_pool_id, {})}
        for pool in identity.identity_pools.values()
    ]


def _saved_user(pool: Pool, user: User) -> dict[str, Any]:
    attributes = vars(user)
    return {
        **{name: attributes[name] for name in USER},
        "groups": [group.id for group in user.groups],
        "names": pool.held_names(user),
    }


def _restore_users(backend: Backend, rows: Iterable[tuple[str, Any]]) -> None:
    """Make users as copies of a fresh one of their pool: by their constructor, 50,000 take seconds."""
    pools = backend.user_pools
    fresh = {name: User(pool, None, UserStatus.CONFIRMED, {}).__dict__ for name, pool in pools.items()}
    groups = {name: {group.id: group for group in pool.groups.values()} for name, pool in pools.items()}
    new, date, statuses = object.__new__, datetime.fromisoformat, {each.value: each for each in UserStatus}
    for name, saved in rows:
        pool_id, _, number = name.partition("/")
        names = saved.pop("names")
        user = new(User)
        user.__dict__ = {**fresh[pool_id], **saved}
        user.number = int(number)
        user.status = statuses[saved["status"]]
        user.create_date, user.last_modified_date = (
            date(saved["create_date"]),
            date(saved["last_modified_date"]),
        )
        user.code, user.reset_code = (code and Code(*code) for code in (saved["code"], saved["reset_code"]))
        user.attempts = Attempts(*saved["attempts"])
        user.sign_ins = {origin: SignIn(*sign_in) for origin, sign_in in saved["sign_ins"].items()}
        # A group that was deleted took its id with it.
        user.groups = {groups[pool_id][group] for group in saved["groups"] if group in groups[pool_id]}
        for group in user.groups:
            group.users.add(user)
        pools[pool_id].restore(user, names or ())
        if names is None:
            # Format 1 had none.
            pools[pool_id].index(user)
