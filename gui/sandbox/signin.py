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
from gui.sandbox.attributes import check_password
from gui.sandbox.pools import check_confirmed, check_enabled, no_user
from gui.sandbox.signup import verify_secret_hash
from gui.sandbox.tokens import decoded, encoded
from gui.sandbox.wire import CognitoError, invalid_parameter, not_authorized

if TYPE_CHECKING:
    from gui.sandbox.pools import AppClient, Pool, User
    from gui.sandbox.service import Call, Service

_REFRESH = ("REFRESH_TOKEN_AUTH", "REFRESH_TOKEN")


def initiate_auth(service: Service, call: Call) -> dict[str, Any]:
    """Begin a sign-in, or renew one by its refresh token."""
    pool, client = service.backend.client(call.parameters["ClientId"])
    flow = call.parameters["AuthFlow"]
    given = {k: v for k, v in (call.parameters.get("AuthParameters") or {}).items() if v is not None}
    if flow.startswith("ADMIN_"):
        raise invalid_parameter("Initiate Auth method not supported.")
    if not client.allows("REFRESH_TOKEN_AUTH" if flow in _REFRESH else flow):
        raise invalid_parameter(f"{flow} flow not enabled for this client")
    if flow in _REFRESH:
        return _refresh(service, call, pool, client, given)
    if flow not in ("USER_PASSWORD_AUTH", "USER_SRP_AUTH"):
        # Of a pool without the triggers or factors of those flows; the text is borrowed from the admin flows.
        raise invalid_parameter("Initiate Auth method not supported.")
    secret = "PASSWORD" if flow == "USER_PASSWORD_AUTH" else "SRP_A"
    _require(given, "USERNAME", secret)
    _check_secret_hash(client, given)
    user = pool.find(given["USERNAME"])
    if user is None and not client.hides_users:
        raise no_user()
    if user is not None:
        _check_may_sign_in(user)
    if flow == "USER_SRP_AUTH":
        return _srp_challenge(service, call, pool, user, given)
    if user is None:
        raise wrong_password()
    _prove(user, user.has_password(given["PASSWORD"]))
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


def _prove(user: User, right: bool) -> None:
    if not right:
        raise wrong_password()


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
    _prove(user, bool(proof) and hmac.compare_digest(proof or b"", claimed))
    return _signed_in(service, state["event"], pool, client, user)


def _signed_in(service: Service, event: str, pool: Pool, client: AppClient, user: User) -> dict[str, Any]:
    """The tokens, or first the demand for a password of the user's own."""
    if user.status is not UserStatus.FORCE_CHANGE_PASSWORD:
        result = service.tokens.sign_in(pool, client, user, event)
        return {"AuthenticationResult": result, "ChallengeParameters": {}}
    attributes = {name: value for name, value in user.attribute_lookup.items() if name != "sub"}
    session = service.seal.close("session", user=user.id, pool=pool.id, at=service.clock.now())
    return {
        "ChallengeName": "NEW_PASSWORD_REQUIRED",
        "ChallengeParameters": {
            "USER_ID_FOR_SRP": user.username,
            "requiredAttributes": "[]",
            "userAttributes": json.dumps(attributes, separators=(",", ":")),
        },
        "Session": encoded(session).decode(),
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
