"""What a sign-in needs after the first proof: a second factor, or to set one up, then the tokens."""

from __future__ import annotations

import json
import secrets
from typing import TYPE_CHECKING, Any

from gui.sandbox.errors import CognitoError, invalid_parameter
from gui.sandbox.model.pools import pool_of
from gui.sandbox.model.users import Code
from gui.sandbox.operations import codes, messages, sessions
from gui.sandbox.operations.sign_in import mfa

if TYPE_CHECKING:
    from collections.abc import Mapping

    from gui.sandbox.model.pools import AppClient, Pool
    from gui.sandbox.model.users import User
    from gui.sandbox.sandbox import Sandbox

#: Challenges whose code is sent: the attribute that it goes to, and the name of the answer.
SENT = {
    "SMS_MFA": ("phone_number", "SMS_MFA_CODE"),
    "SMS_OTP": ("phone_number", "SMS_OTP_CODE"),
    "EMAIL_OTP": ("email", "EMAIL_OTP_CODE"),
}


def complete(
    sandbox: Sandbox,
    event: str,
    pool: Pool,
    client: AppClient,
    user: User,
    metadata: Mapping[str, str] | None = None,
    source: str = "Authentication",
) -> dict[str, Any]:
    """The tokens of a sign-in that needs no more."""
    attributes = user.attribute_lookup
    sandbox.rules.fire("PostAuthentication_Authentication", pool, user.username, attributes, metadata)
    result = sandbox.tokens.sign_in(pool, client, user, event, source, metadata)
    return {"AuthenticationResult": result, "ChallengeParameters": {}}


def second_factor(
    sandbox: Sandbox, client: AppClient, user: User, metadata: Mapping[str, str] | None = None
) -> dict[str, Any] | None:
    """The challenge that follows the password, or None where there is none (documented).

    The preferred factor is asked for, else the only one; of several the user chooses. In a pool with MFA ON,
    a user without one gets a code by text or mail where there is an address for it, else must set one up.
    """
    pool = pool_of(user)
    factors = mfa.usable(user)
    if not factors and pool.mfa_config == "ON":
        lookup = user.attribute_lookup
        factors = [f for f in pool.factors if f in SENT and lookup.get(SENT[f][0])][:1]
        if not factors:
            can = {"MFAS_CAN_SETUP": json.dumps(pool.factors, separators=(",", ":"))}
            return challenge(sandbox, user, "MFA_SETUP", can, client=client.id, event="")
    if not factors:
        return None
    if user.preferred_mfa_setting in factors:
        return ask(sandbox, user, str(user.preferred_mfa_setting), metadata)
    if len(factors) == 1:
        return ask(sandbox, user, factors[0], metadata)
    choice = {"MFAS_CAN_CHOOSE": json.dumps(factors, separators=(",", ":"))}
    return challenge(sandbox, user, "SELECT_MFA_TYPE", choice)


def ask(
    sandbox: Sandbox, user: User, factor: str, metadata: Mapping[str, str] | None = None
) -> dict[str, Any]:
    """Ask for a code of a factor; where it is not an app's, the code is sent and the session holds it."""
    if factor not in SENT:
        return challenge(sandbox, user, factor, {})
    attribute = SENT[factor][0]
    # Eight digits by mail (general knowledge), six by text.
    digits = 8 if factor == "EMAIL_OTP" else 6
    code = Code(f"{secrets.randbelow(10**digits):0{digits}d}", sandbox.clock.now(), attribute)
    messages.send_sign_in(sandbox, user, code, metadata)
    told = codes.details(attribute, user.attribute_lookup[attribute])
    parameters = {
        "CODE_DELIVERY_DELIVERY_MEDIUM": told["DeliveryMedium"],
        "CODE_DELIVERY_DESTINATION": told["Destination"],
    }
    return challenge(sandbox, user, factor, parameters, code=code.digits)


def challenge(
    sandbox: Sandbox, user: User, name: str, parameters: dict[str, str], **contents: Any
) -> dict[str, Any]:
    """A challenge by that name, with a session that holds these contents."""
    return {
        "ChallengeName": name,
        "ChallengeParameters": {"USER_ID_FOR_SRP": user.username, **parameters},
        "Session": sessions.new_session(sandbox, user, name, **contents),
    }


def is_right(sandbox: Sandbox, user: User, name: str, state: dict[str, Any], answer: str) -> bool:
    """Whether an answer is the code that a challenge asked for."""
    if name in SENT:
        right = str(state["code"])
        return secrets.compare_digest(right.encode(), answer.encode("utf-8", "surrogatepass"))
    return mfa.take_code(sandbox, user, answer)


def wrong_code() -> CognitoError:
    """The refusal of a wrong code (confidence high)."""
    return CognitoError("CodeMismatchException", "Invalid code or auth state for the user.")


def not_offered(answer: str) -> CognitoError:
    """The refusal of a choice that was not offered (the text is the sandbox's own)."""
    return invalid_parameter(f"{answer[:64]} is not among what can be chosen.")
