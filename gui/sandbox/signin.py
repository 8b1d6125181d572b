"""InitiateAuth and RespondToAuthChallenge: password, SRP and refresh sign-ins.

The order of the checks: client, flow, parameters, secret hash (inferred), then the user, the status before
the password (recorded). Where the disabled check stands is not known; here it follows the user's existence.
"""

from __future__ import annotations

import base64
import binascii
import hashlib
import hmac
import json
from typing import TYPE_CHECKING, Any

from moto.cognitoidp.models import UserStatus

from gui.sandbox import srp
from gui.sandbox.account import check_client_secret
from gui.sandbox.attributes import check_password
from gui.sandbox.signup import new_session, verify_secret_hash
from gui.sandbox.tokens import decoded
from gui.sandbox.users import check_confirmed, check_enabled, no_user
from gui.sandbox.wire import CognitoError, invalid_parameter, not_authorized

if TYPE_CHECKING:
    from gui.sandbox.pools import AppClient, Pool
    from gui.sandbox.service import Call, Service
    from gui.sandbox.users import User

# Flows under the name by which an app client allows them.
_SAME_FLOW = {"REFRESH_TOKEN": "REFRESH_TOKEN_AUTH", "ADMIN_NO_SRP_AUTH": "ADMIN_USER_PASSWORD_AUTH"}
_FREE_ATTEMPTS = 5
_LONGEST_LOCK_SECONDS = 15 * 60


def initiate_auth(service: Service, call: Call) -> dict[str, Any]:
    """Begin a sign-in, or renew one by its refresh token."""
    pool, client = service.backend.client(call.parameters["ClientId"])
    if call.parameters["AuthFlow"].startswith("ADMIN_"):
        raise invalid_parameter("Initiate Auth method not supported.")
    return _begin(service, call, pool, client)


def admin_initiate_auth(service: Service, call: Call) -> dict[str, Any]:
    """Begin a sign-in with a server's credentials."""
    pool = service.backend.pool(call.parameters["UserPoolId"])
    client = service.backend.describe_user_pool_client(pool.id, call.parameters["ClientId"])
    return _begin(service, call, pool, client)


def _begin(service: Service, call: Call, pool: Pool, client: AppClient) -> dict[str, Any]:
    flow = call.parameters["AuthFlow"]
    given = {k: v for k, v in (call.parameters.get("AuthParameters") or {}).items() if v is not None}
    if not client.allows(_SAME_FLOW.get(flow, flow)):
        raise invalid_parameter(f"{flow} flow not enabled for this client")
    if flow in ("REFRESH_TOKEN_AUTH", "REFRESH_TOKEN"):
        return _refresh(service, call, pool, client, given)
    if flow in ("CUSTOM_AUTH", "USER_AUTH"):
        # The sandbox has neither the triggers nor the factors of these; the text is borrowed.
        raise invalid_parameter("Initiate Auth method not supported.")
    _require(given, "USERNAME", "SRP_A" if flow == "USER_SRP_AUTH" else "PASSWORD")
    _check_secret_hash(client, given)
    user = pool.find(given["USERNAME"])
    if user is None and not client.hides_users:
        raise no_user()
    if user is not None:
        _check_may_sign_in(user)
    # Also for a hidden absent user (recorded).
    service.rules.fire("PreAuthentication", pool, given["USERNAME"], user.attribute_lookup if user else {})
    if flow == "USER_SRP_AUTH":
        return _srp_challenge(service, call, pool, user, given)
    if user is None:
        raise wrong_password()
    prove(service, user, user.has_password(given["PASSWORD"]))
    return _signed_in(service, call.request_id, pool, client, user)


def respond_to_auth_challenge(service: Service, call: Call) -> dict[str, Any]:
    """Answer a challenge of InitiateAuth."""
    pool, client = service.backend.client(call.parameters["ClientId"])
    given = {k: v for k, v in (call.parameters.get("ChallengeResponses") or {}).items() if v is not None}
    match call.parameters["ChallengeName"]:
        case "PASSWORD_VERIFIER":
            return _verify_password(service, call, pool, client, given)
        case "NEW_PASSWORD_REQUIRED":
            return _new_password(service, call, pool, client, given)
        case _:
            # No sign-in of the sandbox leads to another challenge, so no session for one can be valid.
            raise not_authorized("Invalid session for the user.")


def admin_respond_to_auth_challenge(service: Service, call: Call) -> dict[str, Any]:
    """Answer a challenge of AdminInitiateAuth."""
    service.backend.describe_user_pool_client(call.parameters["UserPoolId"], call.parameters["ClientId"])
    return respond_to_auth_challenge(service, call)


def get_tokens_from_refresh_token(service: Service, call: Call) -> dict[str, Any]:
    """Renew a sign-in by its refresh token, with the client's secret in place of a hash."""
    pool, client = service.backend.client(call.parameters["ClientId"])
    check_client_secret(client, call.parameters.get("ClientSecret"))
    _, result = service.tokens.refresh(pool, client, call.parameters["RefreshToken"], call.request_id)
    return {"AuthenticationResult": result}


def prove(service: Service, user: User, right: bool) -> None:
    """Count an attempt at a password and refuse a wrong one, or any while the user is locked out.

    From the fifth wrong password on the user is locked for 1 s, doubled with each further one up to 15
    minutes. A right password, or 15 minutes without an attempt, begins the count anew (confidence high).
    """
    now = service.clock.now()
    with service.backend.lock:
        attempts = user.attempts
        if now < attempts.locked_until:
            raise not_authorized("Password attempts exceeded")
        if right or now - attempts.last > _LONGEST_LOCK_SECONDS:
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


def _require(given: dict[str, str], *names: str) -> None:
    for name in names:
        if not given.get(name):
            raise invalid_parameter(f"Missing required parameter {name}")


def _check_secret_hash(client: AppClient, given: dict[str, str]) -> None:
    """Like SignUp's check, with other words for a missing hash (confidence high)."""
    if not client.generate_secret:
        return
    if not given.get("SECRET_HASH"):
        text = f"Client {client.id} is configured with secret but SECRET_HASH was not received"
        raise not_authorized(text)
    verify_secret_hash(client, given["USERNAME"], given["SECRET_HASH"])


def _check_may_sign_in(user: User) -> None:
    check_enabled(user)
    check_confirmed(user)
    if user.status is UserStatus.RESET_REQUIRED:
        raise CognitoError("PasswordResetRequiredException", "Password reset required for the user")


def _refresh(
    service: Service, call: Call, pool: Pool, client: AppClient, given: dict[str, str]
) -> dict[str, Any]:
    _require(given, "REFRESH_TOKEN")
    user, result = service.tokens.refresh(pool, client, given["REFRESH_TOKEN"], call.request_id)
    # The hash is made with the stored username here: the caller knows no other from the tokens.
    _check_secret_hash(client, {"USERNAME": user.username, **given})
    return {"AuthenticationResult": result, "ChallengeParameters": {}}


def _srp_challenge(
    service: Service, call: Call, pool: Pool, user: User | None, given: dict[str, str]
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
            service.seal.key, f"{pool.id}/{name}".encode("utf-8", "surrogatepass"), hashlib.sha256
        )
        salt, verifier = f"1{seed.hex()[:31]}", int.from_bytes(seed, "big")
    else:
        name, salt, verifier = user.username, user.salt, user.verifier()
    b, public = srp.challenge(verifier)
    block = service.seal.close(
        "srp",
        user=user.id if user else "",
        pool=pool.id,
        name=name,
        a=a % srp.N,
        b=b,
        public=public,
        verifier=verifier,
        at=service.clock.now(),
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


def _verify_password(
    service: Service, call: Call, pool: Pool, client: AppClient, given: dict[str, str]
) -> dict[str, Any]:
    """The second half of SRP: the client's signature must be the one that only the password makes.

    A block older than the client's session time is refused like an expired session (inferred).
    """
    names = ("USERNAME", "PASSWORD_CLAIM_SECRET_BLOCK", "TIMESTAMP", "PASSWORD_CLAIM_SIGNATURE")
    _require(given, *names)
    _check_secret_hash(client, given)
    timestamp = srp.canonical_timestamp(given["TIMESTAMP"])
    if timestamp is None:
        raise invalid_parameter("TIMESTAMP format should be EEE MMM d HH:mm:ss z yyyy in english")
    try:
        block = base64.b64decode(given["PASSWORD_CLAIM_SECRET_BLOCK"], validate=True)
        claimed = base64.b64decode(given["PASSWORD_CLAIM_SIGNATURE"])
    except (binascii.Error, ValueError):
        raise wrong_password() from None
    state = service.seal.open("srp", block)
    if state is None or state["pool"] != pool.id or not state["user"]:
        raise wrong_password()
    _check_age(service, client, state["at"])
    user = pool.find(state["user"])
    if user is None or pool.find(given["USERNAME"]) is not user:
        raise wrong_password()
    _check_may_sign_in(user)
    key = srp.session_key(state["verifier"], state["a"], state["b"], state["public"])
    proof = key and srp.signature(key, pool.id, state["name"], block, timestamp)
    prove(service, user, bool(proof) and hmac.compare_digest(proof or b"", claimed))
    return _signed_in(service, state["event"], pool, client, user)


def _signed_in(service: Service, event: str, pool: Pool, client: AppClient, user: User) -> dict[str, Any]:
    """The tokens, or first the demand for a password of the user's own."""
    if user.status is not UserStatus.FORCE_CHANGE_PASSWORD:
        result = service.tokens.sign_in(pool, client, user, event)
        return {"AuthenticationResult": result, "ChallengeParameters": {}}
    policy = pool.extended_config["Policies"].get("PasswordPolicy") or {}
    if service.clock.now() - user.password_set > policy.get("TemporaryPasswordValidityDays", 7) * 86400:
        raise not_authorized("Temporary password has expired and must be reset by an administrator.")
    attributes = {name: value for name, value in user.attribute_lookup.items() if name != "sub"}
    return {
        "ChallengeName": "NEW_PASSWORD_REQUIRED",
        "ChallengeParameters": {
            "USER_ID_FOR_SRP": user.username,
            "requiredAttributes": "[]",
            "userAttributes": json.dumps(attributes, separators=(",", ":")),
        },
        "Session": new_session(service, user),
    }


def _new_password(
    service: Service, call: Call, pool: Pool, client: AppClient, given: dict[str, str]
) -> dict[str, Any]:
    """Replace a temporary password. A session is good for one answer (confidence high)."""
    _require(given, "USERNAME", "NEW_PASSWORD")
    _check_secret_hash(client, given)
    session = call.parameters.get("Session")
    if not session:
        raise invalid_parameter("Missing required parameter Session")
    try:
        state = service.seal.open("session", decoded(session))
    except ValueError:
        state = None
    user = pool.find(given["USERNAME"])
    if state is None or user is None or state["user"] != user.id:
        raise not_authorized("Invalid session for the user.")
    _check_age(service, client, state["at"])
    check_enabled(user)
    check_password(pool, given["NEW_PASSWORD"])
    with service.backend.lock:
        if user.status is not UserStatus.FORCE_CHANGE_PASSWORD:
            raise not_authorized("Invalid session for the user, session can only be used once.")
        user.set_password(given["NEW_PASSWORD"])
        user.status = UserStatus.CONFIRMED
        user.touch()
    return _signed_in(service, call.request_id, pool, client, user)


def _check_age(service: Service, client: AppClient, begun: float) -> None:
    """Refuse a session older than the client's `AuthSessionValidity`: 3 minutes (confidence high)."""
    minutes = client.extended_config.get("AuthSessionValidity") or 3
    if service.clock.now() - begun > minutes * 60:
        raise not_authorized("Invalid session for the user, session is expired.")
