"""Rows as a sandbox again.

What a later moto or sandbox gives new objects, restored ones have as well: rows are put over fresh objects.
"""

from __future__ import annotations

import base64
from datetime import UTC, datetime
from typing import TYPE_CHECKING, Any

from moto.cognitoidentity.models import CognitoIdentityPool
from moto.cognitoidp.models import CognitoIdpUserPoolDomain, UserStatus

from gui.sandbox.errors import CognitoError
from gui.sandbox.mail.mailbox import Mail
from gui.sandbox.mail.texts import Text
from gui.sandbox.model import faults
from gui.sandbox.model.jwt import SigningKey
from gui.sandbox.model.opaque_values import OpaqueValues
from gui.sandbox.model.pools import Backend, Pool
from gui.sandbox.model.users import Attempts, Code, SignIn, User
from gui.sandbox.sandbox import DEFAULT_MFA, Sandbox, SpentSession, default_pool
from gui.sandbox.state.rows import MEMBERS

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from gui.sandbox.state.rows import Key

_DATES = ("creation_date", "creation_time", "last_modified_date")


def restore(sandbox: Sandbox, rows: Mapping[Key, Any]) -> None:
    """Make a sandbox what rows say; ``restore_users`` brings those of its users.

    Args:
        sandbox: a new one.
        rows: all but the users'.

    Raises:
        LookupError, TypeError, ValueError: they are no rows of a sandbox.
    """
    own, backend = rows["own", "sandbox"], sandbox.backend
    sandbox.opaque_values = sandbox.tokens.opaque_values = OpaqueValues(base64.b64decode(own["seal"]))
    if keys := rows.get(("own", "keys")):
        sandbox.tokens.use_keys(*(SigningKey(**key) for key in keys))
    _restore_controls(sandbox, rows)
    backend.user_pools.clear()
    for pool_id in rows["set", "pools"]:
        backend.user_pools[pool_id] = pool = Pool(sandbox.clock, backend.region_name, "", {}, pool_id)
        _restore_pool(pool, rows["pool", pool_id], own["client"])
    for saved in rows.get(("set", "domains"), []):
        domain = _put(CognitoIdpUserPoolDomain("", ""), saved)
        backend.user_pool_domains[domain.domain] = domain
    for saved in rows.get(("set", "identity pools"), []):
        identity_pool = _put(CognitoIdentityPool(backend.region_name, "new"), saved["pool"])
        backend.identity.identity_pools[identity_pool.identity_pool_id] = identity_pool
        backend.identity.pools_identities[identity_pool.identity_pool_id] = saved["identities"]
    sandbox.mailbox.restore(Mail(**saved) for (kind, _), saved in rows.items() if kind == "mail")
    for text in reversed(rows.get(("texts", "all"), [])):
        sandbox.texts.deliver(Text(**text))
    sandbox.identity_pool_roles.update(rows.get(("set", "identity pool roles"), {}))
    spent = [SpentSession(name, at) for (kind, name), at in rows.items() if kind == "spent"]
    sandbox.spent_sessions.update({each.digest: each for each in sorted(spent, key=lambda each: each.at)})
    sandbox.identity_pool_id = own["identity_pool"]
    try:
        sandbox.pool, sandbox.client = backend.client(own["client"])
    except CognitoError:
        # Somebody deleted them. The handshake needs some, and the identity pool is one for those.
        sandbox.pool, sandbox.client = default_pool(backend)
        backend.identity.identity_pools.pop(sandbox.identity_pool_id, None)


def _restore_controls(sandbox: Sandbox, rows: Mapping[Key, Any]) -> None:
    sandbox.clock.offset = rows["set", "clock"]
    sandbox.limits.mails = rows.get(("own", "mails"), [])
    sandbox.limits.on = rows.get(("set", "limits"), sandbox.limits.on)
    sandbox.rules.put(rows.get(("set", "rules"), sandbox.rules.rules))
    for pool_id, rules in rows.get(("set", "rules of pools"), {}).items():
        sandbox.rules.put(rules, pool_id)
    sandbox.faults.arm(faults.parsed(rows.get(("set", "faults"), [])))


def _put(thing: Any, saved: Mapping[str, Any]) -> Any:
    for name, value in saved.items():
        setattr(thing, name, datetime.fromisoformat(value) if name in _DATES else value)
    return thing


def _restore_pool(pool: Pool, saved: Mapping[str, Any], own_client: str) -> None:
    _put(pool, {name: value for name, value in saved.items() if name not in MEMBERS})
    for name, fresh in MEMBERS.items():
        members = {key: _put(fresh(pool), member) for key, member in saved.get(name, {}).items()}
        getattr(pool, name).clear()
        getattr(pool, name).update(members)
    if "mfa_config" in saved:
        _restore_old_pool(pool, saved, own_client)


def _restore_old_pool(pool: Pool, saved: Mapping[str, Any], own_client: str) -> None:
    """Take over what older sandboxes kept differently: MFA beside the settings, and no times of clients."""
    mfa = {
        "MfaConfiguration": saved["mfa_config"],
        "SoftwareTokenMfaConfiguration": saved.get("token_mfa_config") or {"Enabled": False},
    }
    if own_client in pool.clients and mfa["MfaConfiguration"] == "OFF":
        # In the pool to begin with, users had authenticator apps though it said OFF: they keep them.
        mfa = DEFAULT_MFA
    pool.extended_config.update(mfa)
    for client in pool.clients.values():
        client.created = client.modified = pool.creation_date.replace(tzinfo=UTC).timestamp()


def restore_users(backend: Backend, rows: Iterable[tuple[str, Any]]) -> None:
    """Make users as copies of a fresh one of their pool: by their constructor, 50,000 take seconds.

    Args:
        backend: where their pools are already.
        rows: the users' by name, in the order of their names.

    Raises:
        LookupError, TypeError, ValueError: they are no rows of users.
    """
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
        user.create_date = date(saved["create_date"])
        user.last_modified_date = date(saved["last_modified_date"])
        user.code, user.reset_code = (code and Code(*code) for code in (saved["code"], saved["reset_code"]))
        codes = saved.get("attribute_codes", {})
        user.attribute_codes = {attribute: Code(*code) for attribute, code in codes.items()}
        # Older sandboxes kept none, and what is changed later must be the user's own.
        user.pending, user.old_passwords = saved.get("pending", {}), saved.get("old_passwords", [])
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
