"""Wrong passwords: how they are refused, and how long they lock a user out."""

from __future__ import annotations

from typing import TYPE_CHECKING

from gui.sandbox.errors import CognitoError, not_authorized

if TYPE_CHECKING:
    from gui.sandbox.model.users import User
    from gui.sandbox.sandbox import Sandbox

_FREE_ATTEMPTS = 5
_LONGEST_LOCK_SECONDS = 15 * 60


def prove(sandbox: Sandbox, user: User, right: bool) -> None:
    """Count an attempt at a password and refuse a wrong one, or any while the user is locked out.

    From the fifth wrong password on the user is locked for 1 s, doubled with each further one up to 15
    minutes. A right password, or 15 minutes without an attempt, begins the count anew (confidence high).
    """
    now = sandbox.clock.now()
    with sandbox.backend.lock:
        attempts = user.attempts
        if attempts.wrong >= _FREE_ATTEMPTS and attempts.last <= now < attempts.locked_until:
            raise not_authorized("Password attempts exceeded")
        # Attempts in the future count for nothing: the clock was turned back.
        if right or not attempts.last <= now <= attempts.last + _LONGEST_LOCK_SECONDS:
            attempts.wrong = 0
        attempts.last = now
        if right:
            return
        attempts.wrong += 1
        if attempts.wrong >= _FREE_ATTEMPTS:
            lock = 2.0 ** min(attempts.wrong - _FREE_ATTEMPTS, 10)
            attempts.locked_until = now + min(lock, _LONGEST_LOCK_SECONDS)
    raise wrong_password()


def wrong_password() -> CognitoError:
    """The refusal of a wrong proof, alike for users who exist and hidden ones (confidence high)."""
    return not_authorized("Incorrect username or password.")
