"""A sandbox as rows: what is kept of it.

A row has a key, which is a kind and a name, and JSON: one a user, pool, mail and session that was used, and
one for each thing that there is once.
"""

from __future__ import annotations

import base64
import json
from dataclasses import asdict, fields
from datetime import datetime
from operator import attrgetter
from typing import TYPE_CHECKING, Any

from moto.cognitoidp.models import (
    CognitoIdpGroup,
    CognitoIdpIdentityProvider,
    CognitoIdpUserPoolAttribute,
    CognitoResourceServer,
)

from gui.sandbox.mail.mailbox import Mail
from gui.sandbox.mail.texts import Texts
from gui.sandbox.model.clock import Clock
from gui.sandbox.model.faults import Faults
from gui.sandbox.model.limits import Limits
from gui.sandbox.model.pools import AppClient, Backend, Pool, pool_of
from gui.sandbox.model.tokens import Tokens
from gui.sandbox.model.triggers import Rules
from gui.sandbox.model.users import User
from gui.sandbox.sandbox import Sandbox, SpentSession

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from moto.cognitoidentity.models import CognitoIdentityBackend

Key = tuple[str, str]
# A key, a number that is another where the row is another, or None where there is no such row, and its JSON.
Row = tuple[Key, int | None, "Callable[[], str]"]

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
    "email_mfa_enabled",
    "software_token_mfa_enabled",
    "token_verified",
    "preferred_mfa_setting",
    "salt",
    "key",
    "code",
    "reset_code",
    "attribute_codes",
    "pending",
    "totp_secret",
    "totp_used",
    "old_passwords",
    "attempts",
    "password_set",
    "recent",
    "sign_ins",
)
POOL = (
    "name",
    "status",
    "extended_config",
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
# What these hold in the order of their arguments.
_ATTEMPTS = attrgetter("wrong", "last", "locked_until")
_CODE = attrgetter("digits", "sent", "attribute")
_SIGN_IN = attrgetter("ends", "turn", "turned")
# What can be hashed as it is.
_CONTAINERS = (
    "attribute_lookup",
    "attempts",
    "recent",
    "sign_ins",
    "attribute_codes",
    "pending",
    "old_passwords",
)
HASHED = tuple(name for name in USER if name not in _CONTAINERS)
_HASHED = attrgetter(*HASHED)
_MAIL = tuple(field.name for field in fields(Mail))
_DATES = ("create_date", "creation_date", "creation_time", "last_modified_date")


def _coded(value: Any) -> Any:
    if isinstance(value, datetime):
        return value.isoformat()
    raise TypeError(f"a {type(value).__name__} cannot be kept")


# A row's JSON.
coded = json.JSONEncoder(check_circular=False, separators=(",", ":"), default=_coded).encode


class Rows:
    """The rows of a sandbox.

    Args:
        sandbox: as its command line has set it up.

    Attributes:
        given: what the command line says, by key: it is not kept, and holds over what is.
    """

    def __init__(self, sandbox: Sandbox) -> None:
        self._sandbox = sandbox
        self.given: dict[Key, object] = {}
        if not sandbox.limits.on:
            self.given["set", "limits"] = False
        if sandbox.rules.rules:
            self.given["set", "rules"] = sandbox.rules.rules

    def of(self, thing: object) -> Iterator[Row]:
        """The rows of one thing as it is now."""
        sandbox = self._sandbox
        match thing:
            case User():
                pool = pool_of(thing)
                key = ("user", user_name(pool.id, thing.number))
                lives = sandbox.backend.user_pools.get(pool.id) is pool
                lives = lives and pool.users.get(thing.username) is thing
                yield key, _version(thing) if lives else None, lambda: coded(_saved_user(pool, thing))
            case Mail():
                version = hash((thing.number, thing.due, thing.read)) if sandbox.mailbox.has(thing) else None
                yield ("mail", thing.id), version, lambda: coded({n: getattr(thing, n) for n in _MAIL})
            case SpentSession(digest, at):
                yield _row("spent", digest, at if digest in sandbox.spent_sessions else None)
            case Pool():
                lives = sandbox.backend.user_pools.get(thing.id) is thing
                yield _row("pool", thing.id, _saved_pool(thing) if lives else None)
                if not lives:
                    for user in thing.users.values():
                        yield from self.of(user)
            case Backend():
                domains = [_plain(domain) for domain in thing.user_pool_domains.values()]
                yield _row("set", "pools", list(thing.user_pools))
                yield _row("set", "domains", domains)
                yield _row("set", "identity pools", _saved_identity_pools(thing.identity))
            case Clock():
                yield _row("set", "clock", thing.offset)
            case Limits():
                yield self._turned("limits", thing.on)
                yield _row("own", "mails", thing.mails)
            case Faults():
                yield _row("set", "faults", thing.armed())
            case Rules():
                yield self._turned("rules", thing.rules)
                yield _row("set", "rules of pools", thing.by_pool or None)
            case Tokens():
                yield _row("own", "keys", [key.saved() for key in thing.keys_so_far] or None)
            case Sandbox():
                own = {
                    "seal": base64.b64encode(sandbox.opaque_values.key).decode(),
                    "identity_pool": sandbox.identity_pool_id,
                    "pool": sandbox.pool.id,
                    "client": sandbox.client.id,
                }
                yield _row("own", "sandbox", own)
                yield _row("set", "identity pool roles", sandbox.identity_pool_roles or None)
            case Texts():
                yield _row("texts", "all", [asdict(text) for text in thing.newest_first()] or None)

    def _turned(self, name: str, value: object) -> Row:
        return _row("set", name, None if self.given.get(("set", name)) == value else value)

    def of_many(self) -> Iterator[Row]:
        """The rows of all users and mails, whose versions are no hashes of their JSON, as all others are."""
        users = (user for pool in self._sandbox.backend.user_pools.values() for user in pool.users.values())
        for thing in (*users, *self._sandbox.mailbox.all()):
            yield from self.of(thing)

    def set_up(self) -> Iterator[Row]:
        """All rows but those of users, mails and used sessions: what there is when a sandbox begins."""
        sandbox = self._sandbox
        once = (
            sandbox.clock,
            sandbox.limits,
            sandbox.faults,
            sandbox.rules,
            sandbox.tokens,
            sandbox.backend,
            sandbox.texts,
        )
        for thing in (sandbox, *once, *sandbox.backend.user_pools.values()):
            yield from self.of(thing)


def user_name(pool_id: str, number: int) -> str:
    """The name of a user's row: rows in the order of their names are users in the order of their making."""
    return f"{pool_id}/{number:012}"


def _row(kind: str, name: str, value: object) -> Row:
    """The row of something that changes seldom; None is no row."""
    text = coded(value)
    return (kind, name), None if value is None else hash(text), lambda: text


def _version(user: User) -> int:
    """A number that is another as soon as something is that is kept of the user; faster than its JSON."""
    sign_ins = ((origin, *_SIGN_IN(sign_in)) for origin, sign_in in user.sign_ins.items())
    recent = ((operation, *times) for operation, times in user.recent.items())
    attributes = user.attribute_lookup.items()
    # Of most users these are empty.
    changing = (*user.attribute_codes.items(), *user.pending.items(), *map(tuple, user.old_passwords))
    return hash(
        (
            _HASHED(user),
            *attributes,
            *_ATTEMPTS(user.attempts),
            *sign_ins,
            *recent,
            frozenset(user.groups),
            changing,
        )
    )


def _plain(thing: object) -> dict[str, Any]:
    """All that one of moto's smaller objects holds."""
    return {name: value for name, value in vars(thing).items() if name != "users"}


def _saved_pool(pool: Pool) -> dict[str, Any]:
    members = {name: {key: _plain(member) for key, member in getattr(pool, name).items()} for name in MEMBERS}
    return {**{name: getattr(pool, name) for name in POOL}, **members}


def _saved_identity_pools(identity: CognitoIdentityBackend) -> list[dict[str, Any]]:
    return [
        {"pool": _plain(pool), "identities": identity.pools_identities.get(pool.identity_pool_id, {})}
        for pool in identity.identity_pools.values()
    ]


def _saved_user(pool: Pool, user: User) -> dict[str, Any]:
    return {
        **{name: getattr(user, name) for name in USER},
        # Faster than by the encoder's own hook, and users change most.
        "create_date": user.create_date.isoformat(),
        "last_modified_date": user.last_modified_date.isoformat(),
        "code": user.code and _CODE(user.code),
        "reset_code": user.reset_code and _CODE(user.reset_code),
        "attribute_codes": {name: _CODE(code) for name, code in user.attribute_codes.items()},
        "attempts": _ATTEMPTS(user.attempts),
        "sign_ins": {origin: _SIGN_IN(sign_in) for origin, sign_in in user.sign_ins.items()},
        "groups": [group.id for group in user.groups],
        "names": pool.held_names(user),
    }
