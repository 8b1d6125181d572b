"""What a sandbox keeps over restarts: pools, clients, groups, users, mail, keys and the clock, in one file.

The first line holds the format and a checksum of the rest, which is JSON. The file is replaced as a whole, so
it is never half written, and only its owner may read it: it holds keys and codes, though no password.
"""

from __future__ import annotations

import base64
import hashlib
import json
import os
import sys
import threading
from dataclasses import asdict, astuple
from datetime import UTC, datetime
from typing import TYPE_CHECKING, Any

from moto.cognitoidp.models import CognitoIdpGroup, CognitoIdpUserPoolAttribute, UserStatus

from gui.sandbox.errors import CognitoError
from gui.sandbox.mail.mailbox import Mail
from gui.sandbox.model.opaque_values import OpaqueValues
from gui.sandbox.model.pools import AppClient, Pool
from gui.sandbox.model.tokens import SigningKey
from gui.sandbox.model.users import Attempts, Code, SignIn, User
from gui.sandbox.operations.admin import epoch
from gui.sandbox.sandbox import default_pool

if TYPE_CHECKING:
    from pathlib import Path

    from gui.sandbox.sandbox import Sandbox

FORMAT = 1
# How long changes gather before they are written.
_GATHER_SECONDS = 1.0


class StateFile:
    """The file of a sandbox.

    Args:
        path: where it is, or will be.
        sandbox: whose state it is.
    """

    def __init__(self, path: Path, sandbox: Sandbox) -> None:
        self._path = path
        self._sandbox = sandbox
        self._writing = threading.Lock()

    def open(self) -> None:
        """Restore what the file holds, or begin it where it is not there.

        Raises:
            OSError: it cannot be read or written.
            ValueError: it is damaged, or of another kind; it is left as it is.
        """
        if self._path.exists():
            _restore(self._sandbox, _checked(self._path.read_bytes()))
        self.write()

    def keep(self, stopped: threading.Event) -> None:
        """Write changes as they come, until the sandbox stops; a thread's work."""
        while not stopped.is_set():
            self._sandbox.changed.wait()
            stopped.wait(_GATHER_SECONDS)
            try:
                self.write()
            except OSError as error:
                print(
                    f"sandbox: cannot write the state to {self._path}: {error}", file=sys.stderr, flush=True
                )

    def write(self) -> None:
        """Write what has changed since the last time, if anything.

        Raises:
            OSError: it cannot be written; what was written before is still there.
        """
        with self._writing:
            self._sandbox.changed.clear()
            body = json.dumps(_snapshot(self._sandbox), separators=(",", ":")).encode()
            head = json.dumps({"format": FORMAT, "sha256": hashlib.sha256(body).hexdigest()}).encode()
            draft = self._path.with_name(f"{self._path.name}.{os.getpid()}.tmp")
            descriptor = os.open(draft, os.O_WRONLY | os.O_CREAT | os.O_TRUNC, 0o600)
            with os.fdopen(descriptor, "wb") as file:
                file.write(head + b"\n" + body)
                file.flush()
                os.fsync(file.fileno())
            draft.replace(self._path)


def _checked(content: bytes) -> dict[str, Any]:
    """The state in a file's content.

    Raises:
        ValueError: in a few words, why it is none.
    """
    head, _, body = content.partition(b"\n")
    try:
        written = json.loads(head)
        form, checksum = written["format"], written["sha256"]
    except (ValueError, KeyError, TypeError):
        raise ValueError("it is not a sandbox's state, or damaged") from None
    if form != FORMAT:
        raise ValueError(f"it has format {form}, this sandbox reads format {FORMAT}")
    if hashlib.sha256(body).hexdigest() != checksum:
        raise ValueError("it is damaged")
    state: dict[str, Any] = json.loads(body)
    return state


def _snapshot(sandbox: Sandbox) -> dict[str, Any]:
    with sandbox.backend.lock:
        return {
            "clock": sandbox.clock.offset,
            "seal": base64.b64encode(sandbox.opaque_values.key).decode(),
            "keys": [key.saved() for key in sandbox.tokens.keys],
            "identity_pool": sandbox.identity_pool_id,
            "pool": sandbox.pool.id,
            "client": sandbox.client.id,
            "pools": [_saved_pool(pool) for pool in sandbox.backend.user_pools.values()],
            "mails": [asdict(mail) for mail in reversed(sandbox.mailbox.newest_first())],
        }


def _restore(sandbox: Sandbox, state: dict[str, Any]) -> None:
    sandbox.clock.offset = state["clock"]
    sandbox.opaque_values = sandbox.tokens.opaque_values = OpaqueValues(base64.b64decode(state["seal"]))
    sandbox.tokens.use_keys(*(SigningKey(**key) for key in state["keys"]))
    sandbox.identity_pool_id = state["identity_pool"]
    sandbox.backend.user_pools.clear()
    for saved in state["pools"]:
        pool = _restored_pool(sandbox, saved)
        sandbox.backend.user_pools[pool.id] = pool
    try:
        sandbox.pool, sandbox.client = sandbox.backend.client(state["client"])
    except CognitoError:
        # Somebody deleted the pool to begin with; the handshake needs one.
        sandbox.pool, sandbox.client = default_pool(sandbox.backend)
    for mail in state["mails"]:
        sandbox.mailbox.deliver(Mail(**mail))


def _saved_pool(pool: Pool) -> dict[str, Any]:
    return {
        "id": pool.id,
        "name": pool.name,
        "config": pool.extended_config,
        "dates": [epoch(pool.creation_date), epoch(pool.last_modified_date)],
        "schema": [attribute.to_json() for attribute in pool.schema_attributes.values()],
        "clients": [
            {"id": c.id, "secret": c.secret, "has_secret": c.generate_secret, "config": c.extended_config}
            for c in pool.clients.values()
        ],
        "groups": [
            [g.group_name, g.description, g.role_arn, g.precedence, epoch(g.creation_date)]
            for g in pool.groups.values()
        ],
        "users": [_saved_user(user) for user in pool.users.values()],
    }


def _restored_pool(sandbox: Sandbox, saved: dict[str, Any]) -> Pool:
    pool = Pool(sandbox.clock, sandbox.backend.region_name, saved["name"], saved["config"], saved["id"])
    pool.creation_date, pool.last_modified_date = map(_date, saved["dates"])
    for schema in saved["schema"]:
        custom = schema["Name"] not in CognitoIdpUserPoolAttribute.STANDARD_SCHEMA
        name = schema["Name"].removeprefix("dev:").removeprefix("custom:")
        pool.schema_attributes[schema["Name"]] = CognitoIdpUserPoolAttribute(name, custom, schema)
    for entry in saved["clients"]:
        client = AppClient(pool.id, entry["has_secret"], entry["config"])
        client.id, client.secret = entry["id"], entry["secret"]
        pool.clients[client.id] = client
    for name, description, role, precedence, created in saved["groups"]:
        group = CognitoIdpGroup(pool.id, name, description, role, precedence)
        group.creation_date = group.last_modified_date = _date(created)
        pool.groups[name] = group
    for user in saved["users"]:
        _restore_user(pool, user)
    return pool


def _saved_user(user: User) -> dict[str, Any]:
    return {
        "username": user.username,
        "sub": user.id,
        "status": user.status.value,
        "enabled": user.enabled,
        "attributes": user.attribute_lookup,
        "dates": [epoch(user.create_date), epoch(user.last_modified_date), user.password_set],
        "salt": user.salt,
        "key": f"{user.key:x}",
        "codes": [code and astuple(code) for code in (user.code, user.reset_code)],
        "attempts": astuple(user.attempts),
        "sign_ins": {origin: astuple(sign_in) for origin, sign_in in user.sign_ins.items()},
        "totp": [user.totp_secret, user.token_verified, user.software_token_mfa_enabled],
        "groups": sorted(group.group_name for group in user.groups),
    }


def _restore_user(pool: Pool, saved: dict[str, Any]) -> None:
    user = User(pool, saved["username"], UserStatus(saved["status"]), saved["attributes"], saved["sub"])
    user.enabled = saved["enabled"]
    user.salt, user.key = saved["salt"], int(saved["key"], 16)
    user.code, user.reset_code = (code and Code(*code) for code in saved["codes"])
    user.attempts = Attempts(*saved["attempts"])
    user.sign_ins = {origin: SignIn(*sign_in) for origin, sign_in in saved["sign_ins"].items()}
    user.totp_secret, user.token_verified, user.software_token_mfa_enabled = saved["totp"]
    pool.add(user)
    for name in saved["groups"]:
        user.groups.add(pool.groups[name])
        pool.groups[name].users.add(user)
    created, modified, user.password_set = saved["dates"]
    user.create_date, user.last_modified_date = _date(created), _date(modified)


def _date(moment: float) -> datetime:
    return datetime.fromtimestamp(moment, UTC).replace(tzinfo=None)
