"""CUSTOM_AUTH: questions of a pool's own, which rules play in the place of its three triggers."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from gui.sandbox.errors import invalid_parameter
from gui.sandbox.operations.sign_in.factors import challenge
from gui.sandbox.operations.sign_in.lockout import wrong_password

if TYPE_CHECKING:
    from collections.abc import Mapping

    from gui.sandbox.model.pools import Pool
    from gui.sandbox.model.users import User
    from gui.sandbox.sandbox import Sandbox

_ATTEMPTS = 3


def ask(
    sandbox: Sandbox, pool: Pool, user: User, metadata: Mapping[str, str] | None, wrong: int = 0
) -> dict[str, Any]:
    """Ask the question that CreateAuthChallenge has.

    Args:
        sandbox: the sandbox that it belongs to.
        pool: the user's.
        user: who is asked.
        metadata: the ClientMetadata of the call.
        wrong: how many answers were wrong so far.

    Raises:
        CognitoError: no rule plays the triggers (quoted by public reports), or one refuses.
    """
    if not sandbox.rules.of("CreateAuthChallenge", pool):
        text = "Custom auth lambda trigger is not configured for the user pool."
        raise invalid_parameter(text)
    defined = _fire(sandbox, "DefineAuthChallenge", pool, user, metadata)
    if wrong >= defined.get("attempts", _ATTEMPTS):
        raise wrong_password()
    created = _fire(sandbox, "CreateAuthChallenge", pool, user, metadata)
    shown = {"USERNAME": user.username, **created.get("publicChallengeParameters", {})}
    return challenge(sandbox, user, "CUSTOM_CHALLENGE", shown, answer=created.get("answer"), wrong=wrong)


def is_right(
    sandbox: Sandbox,
    pool: Pool,
    user: User,
    state: dict[str, Any],
    answer: str,
    metadata: Mapping[str, str] | None,
) -> bool:
    """Whether an answer is the rule's; any is where the rule has none."""
    _fire(sandbox, "VerifyAuthChallengeResponse", pool, user, metadata)
    return state["answer"] in (None, answer)


def _fire(
    sandbox: Sandbox, trigger: str, pool: Pool, user: User, metadata: Mapping[str, str] | None
) -> dict[str, Any]:
    source = f"{trigger}_Authentication"
    return sandbox.rules.fire(source, pool, user.username, user.attribute_lookup, metadata)
