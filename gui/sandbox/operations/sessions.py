"""Sessions: what ties the answer to a challenge to the sign-in that it belongs to."""

from __future__ import annotations

import hashlib
from typing import TYPE_CHECKING, Any

from gui.sandbox.errors import CognitoError, invalid_parameter, not_authorized
from gui.sandbox.model.jwt import decoded, encoded
from gui.sandbox.model.touched import note
from gui.sandbox.sandbox import SpentSession

if TYPE_CHECKING:
    from gui.sandbox.model.pools import AppClient, Pool
    from gui.sandbox.model.users import User
    from gui.sandbox.sandbox import Sandbox

_LONGEST_SECONDS = 15 * 60
# Of used sessions that are remembered.
_MOST = 10_000


def new_session(sandbox: Sandbox, user: User, purpose: str, **contents: Any) -> str:
    """A session of a user.

    Args:
        sandbox: the sandbox that it belongs to.
        user: whose it is.
        purpose: the challenge that it answers, or `SIGN_UP`, which may begin a sign-in.
        contents: what is to be known again when it comes back.
    """
    whose = {"user": user.id, "pool": user.pool.id, "at": sandbox.clock.now()}
    return encoded(sandbox.opaque_values.close(purpose, **whose, **contents)).decode()


def opened(sandbox: Sandbox, session: str | None, purpose: str) -> dict[str, Any]:
    """What a session holds.

    Raises:
        CognitoError: it is missing (confidence low), for another purpose or garbage (medium).
    """
    if not session:
        raise invalid_parameter("Missing required parameter Session")
    try:
        state = sandbox.opaque_values.open(purpose, decoded(session))
    except ValueError:
        state = None
    if state is None:
        raise invalid()
    return state


def user_of(
    sandbox: Sandbox, pool: Pool, client: AppClient, session: str | None, username: str, purpose: str
) -> User:
    """The user whom a session belongs to; see `taken`."""
    return taken(sandbox, pool, client, session, username, purpose)[0]


def taken(
    sandbox: Sandbox, pool: Pool, client: AppClient, session: str | None, username: str, purpose: str
) -> tuple[User, dict[str, Any]]:
    """The user whom a session belongs to, and what it holds.

    Raises:
        CognitoError: the session is missing (confidence low), none of this user (medium), too old or used
        (high).
    """
    state = opened(sandbox, session, purpose)
    user = pool.find(username)
    if user is None or state["user"] != user.id:
        raise invalid()
    check_usable(sandbox, client, session, state)
    return user, state


def check_usable(sandbox: Sandbox, client: AppClient, session: str | None, state: dict[str, Any]) -> None:
    """Refuse a session that is too old or was used."""
    check_age(sandbox, client, state["at"])
    with sandbox.backend.lock:
        if session and _digest(session) in sandbox.spent_sessions:
            raise _used()


def spend(sandbox: Sandbox, session: str) -> None:
    """Let a session be good for nothing from now on (confidence high).

    Raises:
        CognitoError: it has been used by another call meanwhile.
    """
    now = sandbox.clock.now()
    used = SpentSession(_digest(session), now)
    with sandbox.backend.lock:
        spent = sandbox.spent_sessions
        if used.digest in spent:
            raise _used()
        spent[used.digest] = used
        note(used)
        # Older ones have expired: nobody can use them anyway. A clock that was turned back makes none older.
        while now - (oldest := next(iter(spent.values()))).at > _LONGEST_SECONDS or len(spent) > _MOST:
            del spent[oldest.digest]
            note(oldest)


def check_age(sandbox: Sandbox, client: AppClient, begun: float) -> None:
    """Refuse a session older than the client's `AuthSessionValidity`: 3 minutes (confidence high)."""
    minutes = client.extended_config.get("AuthSessionValidity") or 3
    if sandbox.clock.now() - begun > minutes * 60:
        raise not_authorized("Invalid session for the user, session is expired.")


def _digest(session: str) -> str:
    return hashlib.sha256(session.encode("utf-8", "surrogatepass")).hexdigest()


def invalid() -> CognitoError:
    """The refusal of a session that is none of this user (confidence medium)."""
    return not_authorized("Invalid session for the user.")


def _used() -> CognitoError:
    return not_authorized("Invalid session for the user, session can only be used once.")
