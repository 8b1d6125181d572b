"""Challenges of a sign-in and their answers: the proof of SRP, a new password, a second factor."""

from __future__ import annotations

import base64
import binascii
import hashlib
import hmac
import json
from typing import TYPE_CHECKING, Any

from moto.cognitoidp.models import UserStatus

from gui.sandbox.errors import CognitoError, invalid_parameter, not_authorized
from gui.sandbox.model import srp
from gui.sandbox.model.attributes import check_password
from gui.sandbox.model.pools import pool_of
from gui.sandbox.model.users import check_confirmed, check_enabled
from gui.sandbox.operations import mfa, sessions
from gui.sandbox.operations.lockout import prove, wrong_password
from gui.sandbox.operations.sign_up import verify_secret_hash

if TYPE_CHECKING:
    from gui.sandbox.model.pools import AppClient, Pool
    from gui.sandbox.model.users import User
    from gui.sandbox.sandbox import Call, Sandbox


def respond_to_auth_challenge(sandbox: Sandbox, call: Call) -> dict[str, Any]:
    """Answer a challenge of InitiateAuth."""
    pool, client = sandbox.backend.client(call.parameters["ClientId"])
    given = {k: v for k, v in (call.parameters.get("ChallengeResponses") or {}).items() if v is not None}
    match call.parameters["ChallengeName"]:
        case "PASSWORD_VERIFIER":
            return _verify_password(sandbox, pool, client, given)
        case "NEW_PASSWORD_REQUIRED":
            return _new_password(sandbox, call, pool, client, given)
        case "SOFTWARE_TOKEN_MFA":
            return _second_factor(sandbox, call, pool, client, given)
        case _:
            # No sign-in of the sandbox leads to another challenge, so no session for one can be valid.
            raise not_authorized("Invalid session for the user.")


def admin_respond_to_auth_challenge(sandbox: Sandbox, call: Call) -> dict[str, Any]:
    """Answer a challenge of AdminInitiateAuth."""
    sandbox.backend.describe_user_pool_client(call.parameters["UserPoolId"], call.parameters["ClientId"])
    return respond_to_auth_challenge(sandbox, call)


def srp_challenge(
    sandbox: Sandbox, call: Call, pool: Pool, user: User | None, given: dict[str, str]
) -> dict[str, Any]:
    """The first half of SRP; an A of zero passes here and fails at the proof (confidence high).

    For a user who is hidden because there is none, the challenge is made up, with a salt that stays the same
    for the name (confidence high).
    """
    try:
        a = int(given["SRP_A"], 16)
    except ValueError:
        # What the service says to an A that is no number is not known.
        raise invalid_parameter("SRP_A is not a hexadecimal number") from None
    if user is None:
        name = given["USERNAME"]
        seed = hmac.digest(
            sandbox.opaque_values.key, f"{pool.id}/{name}".encode("utf-8", "surrogatepass"), hashlib.sha256
        )
        salt, verifier = f"1{seed.hex()[:31]}", int.from_bytes(seed, "big")
    else:
        name, salt, verifier = user.username, user.salt, user.verifier()
    b, public = srp.challenge(verifier)
    block = sandbox.opaque_values.close(
        "srp",
        user=user.id if user else "",
        pool=pool.id,
        name=name,
        a=a % srp.N,
        b=b,
        public=public,
        verifier=verifier,
        at=sandbox.clock.now(),
        event=call.request_id,
    )
    return {
        "ChallengeName": "PASSWORD_VERIFIER",
        "ChallengeParameters": {
            "SALT": salt,
            "SECRET_BLOCK": base64.b64encode(block).decode(),
            "SRP_B": f"{public:x}",
            "USERNAME": name,
            "USER_ID_FOR_SRP": name,
        },
    }


def signed_in(sandbox: Sandbox, event: str, pool: Pool, client: AppClient, user: User) -> dict[str, Any]:
    """What the right password leads to: the tokens, or first a password of the user's own or a second factor.

    Args:
        sandbox: the sandbox that it belongs to.
        event: the request id of the call that began the sign-in.
        pool: the user's.
        client: the app client that signs in.
        user: who has proved the password.
    """
    if user.status is UserStatus.FORCE_CHANGE_PASSWORD:
        return _demand_new_password(sandbox, user)
    if user.software_token_mfa_enabled:
        return _challenge(sandbox, user, "SOFTWARE_TOKEN_MFA", {})
    result = sandbox.tokens.sign_in(pool, client, user, event)
    return {"AuthenticationResult": result, "ChallengeParameters": {}}


def require(given: dict[str, str], *names: str) -> None:
    """Refuse parameters that lack one of these, or have it empty (confidence high)."""
    for name in names:
        if not given.get(name):
            raise invalid_parameter(f"Missing required parameter {name}")


def check_secret_hash(client: AppClient, given: dict[str, str]) -> None:
    """Like SignUp's check, with other words for a missing hash (confidence high)."""
    if not client.generate_secret:
        return
    if not given.get("SECRET_HASH"):
        text = f"Client {client.id} is configured with secret but SECRET_HASH was not received"
        raise not_authorized(text)
    verify_secret_hash(client, given["USERNAME"], given["SECRET_HASH"])


def check_may_sign_in(user: User) -> None:
    """Refuse users who are disabled, unconfirmed, or must reset their password (confidence high)."""
    check_enabled(user)
    check_confirmed(user)
    if user.status is UserStatus.RESET_REQUIRED:
        raise CognitoError("PasswordResetRequiredException", "Password reset required for the user")


def _verify_password(
    sandbox: Sandbox, pool: Pool, client: AppClient, given: dict[str, str]
) -> dict[str, Any]:
    """The second half of SRP: the client's signature must be the one that only the password makes.

    A block that is older than the client's session time, or was used, is refused like a session (inferred).
    """
    names = ("USERNAME", "PASSWORD_CLAIM_SECRET_BLOCK", "TIMESTAMP", "PASSWORD_CLAIM_SIGNATURE")
    require(given, *names)
    check_secret_hash(client, given)
    timestamp = srp.canonical_timestamp(given["TIMESTAMP"])
    if timestamp is None:
        raise invalid_parameter("TIMESTAMP format should be EEE MMM d HH:mm:ss z yyyy in english")
    try:
        block = base64.b64decode(given["PASSWORD_CLAIM_SECRET_BLOCK"], validate=True)
        claimed = base64.b64decode(given["PASSWORD_CLAIM_SIGNATURE"])
    except (binascii.Error, ValueError):
        raise wrong_password() from None
    state = sandbox.opaque_values.open("srp", block)
    if state is None or state["pool"] != pool.id or not state["user"]:
        raise wrong_password()
    sessions.check_age(sandbox, client, state["at"])
    user = pool.find(state["user"])
    if user is None or pool.find(given["USERNAME"]) is not user:
        raise wrong_password()
    check_may_sign_in(user)
    key = srp.session_key(state["verifier"], state["a"], state["b"], state["public"])
    proof = key and srp.signature(key, pool.id, state["name"], block, timestamp)
    prove(sandbox, user, bool(proof) and hmac.compare_digest(proof or b"", claimed))
    sessions.spend(sandbox, given["PASSWORD_CLAIM_SECRET_BLOCK"])
    return signed_in(sandbox, state["event"], pool, client, user)


def _demand_new_password(sandbox: Sandbox, user: User) -> dict[str, Any]:
    policy = pool_of(user).extended_config["Policies"].get("PasswordPolicy") or {}
    if sandbox.clock.now() - user.password_set > policy.get("TemporaryPasswordValidityDays", 7) * 86400:
        raise not_authorized("Temporary password has expired and must be reset by an administrator.")
    attributes = {name: value for name, value in user.attribute_lookup.items() if name != "sub"}
    more = {"requiredAttributes": "[]", "userAttributes": json.dumps(attributes, separators=(",", ":"))}
    return _challenge(sandbox, user, "NEW_PASSWORD_REQUIRED", more)


def _challenge(sandbox: Sandbox, user: User, name: str, more: dict[str, str]) -> dict[str, Any]:
    return {
        "ChallengeName": name,
        "ChallengeParameters": {"USER_ID_FOR_SRP": user.username, **more},
        "Session": sessions.new_session(sandbox, user, name),
    }


def _new_password(
    sandbox: Sandbox, call: Call, pool: Pool, client: AppClient, given: dict[str, str]
) -> dict[str, Any]:
    """Replace a temporary password."""
    require(given, "USERNAME", "NEW_PASSWORD")
    check_secret_hash(client, given)
    session = call.parameters.get("Session") or ""
    user = sessions.user_of(sandbox, pool, client, session, given["USERNAME"], "NEW_PASSWORD_REQUIRED")
    check_enabled(user)
    check_password(pool, given["NEW_PASSWORD"])
    sessions.spend(sandbox, session)
    with sandbox.backend.lock:
        user.set_password(given["NEW_PASSWORD"])
        user.status = UserStatus.CONFIRMED
        user.touch()
    return signed_in(sandbox, call.request_id, pool, client, user)


def _second_factor(
    sandbox: Sandbox, call: Call, pool: Pool, client: AppClient, given: dict[str, str]
) -> dict[str, Any]:
    """Check the code of an authenticator app; a wrong one leaves the session as it is."""
    require(given, "USERNAME", "SOFTWARE_TOKEN_MFA_CODE")
    check_secret_hash(client, given)
    session = call.parameters.get("Session") or ""
    user = sessions.user_of(sandbox, pool, client, session, given["USERNAME"], "SOFTWARE_TOKEN_MFA")
    check_may_sign_in(user)
    if not mfa.is_code_of(user, given["SOFTWARE_TOKEN_MFA_CODE"], sandbox.clock.now()):
        raise CognitoError("CodeMismatchException", "Invalid code or auth state for the user.")
    sessions.spend(sandbox, session)
    result = sandbox.tokens.sign_in(pool, client, user, call.request_id)
    return {"AuthenticationResult": result, "ChallengeParameters": {}}
