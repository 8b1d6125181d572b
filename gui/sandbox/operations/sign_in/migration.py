"""The UserMigration trigger: a user whom the pool does not know yet, taken over from elsewhere by a rule."""

from __future__ import annotations

from typing import TYPE_CHECKING

from moto.cognitoidp.models import UserStatus

from gui.sandbox.model.attributes import address_of
from gui.sandbox.model.users import User

if TYPE_CHECKING:
    from collections.abc import Mapping

    from gui.sandbox.model.pools import Pool
    from gui.sandbox.sandbox import Sandbox


def migrated(
    sandbox: Sandbox, pool: Pool, username: str, password: str | None, metadata: Mapping[str, str] | None
) -> User | None:
    """The user that a rule brings, confirmed; None where none matches, or the password is not the rule's.

    Args:
        sandbox: the sandbox that it belongs to.
        pool: where the user is to live.
        username: the name that nobody has yet.
        password: what was typed at the sign-in; None at ForgotPassword.
        metadata: the ClientMetadata of the call.
    """
    source = "UserMigration_ForgotPassword" if password is None else "UserMigration_Authentication"
    if not sandbox.rules.of("UserMigration", pool):
        return None
    rule = sandbox.rules.fire(source, pool, username, {"email": username}, metadata)
    if not rule or (password is not None and rule.get("password", password) != password):
        return None
    address = address_of(pool, username)
    verified = {f"{kind}_verified": "true" for kind in address}
    given = {**rule.get("userAttributes", {}), **address, **verified}
    user = User(pool, None if address else username, UserStatus.CONFIRMED, given)
    chosen = rule.get("password", password)
    if chosen:
        user.set_password(chosen)
    with sandbox.backend.lock:
        if pool.find(username):
            return pool.find(username)
        pool.add(user)
    return user
