"""Challenges of a sign-in and their answers: the proof of SRP, a new password, a code, a choice."""

from __future__ import annotations

import base64
import binascii
import hashlib
import hmac
import json
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

from moto.cognitoidp.models import UserStatus

from gui.sandbox.errors import CognitoError, invalid_parameter, not_authorized
from gui.sandbox.model import schema, srp
from gui.sandbox.model.attributes import check_formats, check_names_free, check_password
from gui.sandbox.model.pools import pool_of
from gui.sandbox.model.users import check_confirmed, check_enabled
from gui.sandbox.operations import sessions
from gui.sandbox.operations.sign_in import custom_auth, factors, mfa
from gui.sandbox.operations.sign_in.lockout import prove, wrong_password
from gui.sandbox.operations.sign_up import verify_secret_hash

if TYPE_CHECKING:
    from collections.abc import Mapping

    from gui.sandbox.model.pools import AppClient, Pool
    from gui.sandbox.model.users import User
    from gui.sandbox.sandbox import Call, Sandbox


def respond_to_auth_challenge(sandbox: Sandbox, call: Call) -> dict[str, Any]:
    """Answer a challenge of InitiateAuth."""
    pool, client = sandbox.backend.client(call.parameters["ClientId"])
    given = {k: v for k, v in (call.parameters.get("ChallengeResponses") or {}).items() if v is not None}
    answer = Answer(sandbox, call, pool, client, given)
    match call.parameters["ChallengeName"]:
        case "PASSWORD_VERIFIER":
            return _verify_password(answer)
        case "NEW_PASSWORD_REQUIRED":
            return _new_password(answer)
        case "SOFTWARE_TOKEN_MFA" | "SMS_MFA" | "EMAIL_OTP" | "SMS_OTP" as factor:
            return _second_factor(answer, factor)
        case "SELECT_MFA_TYPE":
            return _choose_factor(answer)
        case "MFA_SETUP":
            return _set_up(answer)
        case "CUSTOM_CHALLENGE":
            return _custom(answer)
        case "SELECT_CHALLENGE":
            return _choose_way(answer)
        case _:
            # No sign-in of the sandbox leads to another challenge, so no session for one can be valid.
            raise sessions.invalid()


@dataclass(frozen=True)
class Answer:
    """An answer to a challenge: the call, the client that makes it, and what it says."""

    sandbox: Sandbox
    call: Call
    pool: Pool
    client: AppClient
    given: dict[str, str] = field(repr=False)

    @property
    def session(self) -> str:
        """The session that the challenge came with; empty where there is none."""
        return self.call.parameters.get("Session") or ""

    @property
    def metadata(self) -> dict[str, str] | None:
        """The ClientMetadata of the call."""
        return self.call.parameters.get("ClientMetadata")

    def taken(self, purpose: str, *names: str) -> tuple[User, dict[str, Any]]:
        """The user who answers and what the session holds; `names` are the responses that must be there."""
        require(self.given, "USERNAME", *names)
        check_secret_hash(self.client, self.given)
        user, state = sessions.taken(
            self.sandbox, self.pool, self.client, self.session, self.given["USERNAME"], purpose
        )
        return user, state

    def finish(self, user: User) -> dict[str, Any]:
        """The tokens, once the session is spent."""
        sessions.spend(self.sandbox, self.session)
        return factors.complete(
            self.sandbox, self.call.request_id, self.pool, self.client, user, self.metadata
        )


def admin_respond_to_auth_challenge(sandbox: Sandbox, call: Call) -> dict[str, Any]:
    """Answer a challenge of AdminInitiateAuth."""
    sandbox.backend.describe_user_pool_client(call.parameters["UserPoolId"], call.parameters["ClientId"])
    return respond_to_auth_challenge(sandbox, call)


def srp_challenge(
    sandbox: Sandbox, call: Call, pool: Pool, user: User | None, given: dict[str, str], custom: bool = False
) -> dict[str, Any]:
    """The first half of SRP; an A of zero passes here and fails at the proof (confidence high).

    For a user who is hidden because there is none, the challenge is made up, with a salt that stays the same
    for the name (confidence high). With `custom`, a question of the pool's own follows the proof.
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
        custom=custom,
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


def signed_in(
    sandbox: Sandbox,
    event: str,
    pool: Pool,
    client: AppClient,
    user: User,
    metadata: Mapping[str, str] | None = None,
    source: str = "Authentication",
) -> dict[str, Any]:
    """What the right password leads to: the tokens, or first a password of the user's own or a second factor.

    Args:
        sandbox: the sandbox that it belongs to.
        event: the request id of the call that began the sign-in.
        pool: the user's.
        client: the app client that signs in.
        user: who has proved the password.
        metadata: the ClientMetadata of the call.
        source: of the PreTokenGeneration trigger, behind `TokenGeneration_`.
    """
    if user.status is UserStatus.FORCE_CHANGE_PASSWORD:
        return _demand_new_password(sandbox, user)
    asked = factors.second_factor(sandbox, client, user, metadata)
    return asked or factors.complete(sandbox, event, pool, client, user, metadata, source)


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


def _verify_password(answer: Answer) -> dict[str, Any]:
    """The second half of SRP: the client's signature must be the one that only the password makes.

    A block that is older than the client's session time, or was used, is refused like a session (inferred).
    """
    sandbox, pool, client, given = answer.sandbox, answer.pool, answer.client, answer.given
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
    if state["custom"]:
        return custom_auth.ask(sandbox, pool, user, answer.metadata)
    return signed_in(sandbox, state["event"], pool, client, user, answer.metadata)


def _demand_new_password(sandbox: Sandbox, user: User) -> dict[str, Any]:
    policy = pool_of(user).extended_config["Policies"].get("PasswordPolicy") or {}
    if sandbox.clock.now() - user.password_set > policy.get("TemporaryPasswordValidityDays", 7) * 86400:
        raise not_authorized("Temporary password has expired and must be reset by an administrator.")
    pool, lookup = pool_of(user), user.attribute_lookup
    demanded = [f"userAttributes.{name}" for name in schema.missing(pool, lookup)]
    more = {
        "requiredAttributes": json.dumps(demanded, separators=(",", ":")),
        "userAttributes": json.dumps({n: v for n, v in lookup.items() if n != "sub"}, separators=(",", ":")),
    }
    return factors.challenge(sandbox, user, "NEW_PASSWORD_REQUIRED", more)


def _new_password(answer: Answer) -> dict[str, Any]:
    """Replace a temporary password, and take the attributes that an administrator left out."""
    user, _ = answer.taken("NEW_PASSWORD_REQUIRED", "NEW_PASSWORD")
    check_enabled(user)
    sandbox, pool, password = answer.sandbox, answer.pool, answer.given["NEW_PASSWORD"]
    check_password(pool, password, user=user)
    prefix = "userAttributes."
    added = {n.removeprefix(prefix): v for n, v in answer.given.items() if n.startswith(prefix)}
    _check_added(answer, user, added)
    sessions.spend(sandbox, answer.session)
    with sandbox.backend.lock:
        user.set_password(password)
        user.set_attributes(**added)
        user.status = UserStatus.CONFIRMED
    source = "NewPasswordChallenge"
    event = answer.call.request_id
    return signed_in(sandbox, event, pool, answer.client, user, answer.metadata, source)


def _check_added(answer: Answer, user: User, added: dict[str, str]) -> None:
    """Refuse attributes beside a new password (the texts are quoted by several public reports)."""
    lookup = user.attribute_lookup
    for name in ("email", "phone_number"):
        if name in added and name in lookup:
            raise not_authorized(f"Cannot modify an already provided {name}")
    check_formats(added)
    schema.check_new(answer.pool, answer.client, added, complete=False)
    absent = schema.missing(answer.pool, {**lookup, **added})
    if absent:
        raise invalid_parameter(f"Invalid attributes given, {absent[0]} is missing")
    check_names_free(answer.pool, user, added)
    added.update({f"{n}_verified": "false" for n in ("email", "phone_number") if n in added})


def _second_factor(answer: Answer, factor: str) -> dict[str, Any]:
    """Check the code of a factor; a wrong one leaves the session as it is."""
    name = factors.SENT[factor][1] if factor in factors.SENT else "SOFTWARE_TOKEN_MFA_CODE"
    user, state = answer.taken(factor, name)
    check_may_sign_in(user)
    if not factors.is_right(answer.sandbox, user, factor, state, answer.given[name]):
        raise factors.wrong_code()
    return answer.finish(user)


def _choose_factor(answer: Answer) -> dict[str, Any]:
    """Ask for a code of the factor that the user chose."""
    user, _ = answer.taken("SELECT_MFA_TYPE", "ANSWER")
    check_may_sign_in(user)
    factor = answer.given["ANSWER"]
    if factor not in mfa.usable(user):
        raise factors.not_offered(factor)
    sessions.spend(answer.sandbox, answer.session)
    return factors.ask(answer.sandbox, user, factor, answer.metadata)


def _set_up(answer: Answer) -> dict[str, Any]:
    """End MFA_SETUP: the session must be that of VerifySoftwareToken (documented)."""
    user, state = answer.taken("MFA_SETUP")
    check_may_sign_in(user)
    if not state.get("verified"):
        raise sessions.invalid()
    return answer.finish(user)


def _custom(answer: Answer) -> dict[str, Any]:
    """Check the answer to a question of the pool's own; after a wrong one another question follows."""
    user, state = answer.taken("CUSTOM_CHALLENGE", "ANSWER")
    check_may_sign_in(user)
    sandbox, given = answer.sandbox, answer.given["ANSWER"]
    if custom_auth.is_right(sandbox, answer.pool, user, state, given, answer.metadata):
        return answer.finish(user)
    sessions.spend(sandbox, answer.session)
    return custom_auth.ask(sandbox, answer.pool, user, answer.metadata, state["wrong"] + 1)


def _choose_way(answer: Answer) -> dict[str, Any]:
    """Go on with a sign-in by choice in the way that the user chose."""
    require(answer.given, "USERNAME", "ANSWER")
    check_secret_hash(answer.client, answer.given)
    state = sessions.opened(answer.sandbox, answer.session, "SELECT_CHALLENGE")
    if state["pool"] == answer.pool.id and not state["user"]:
        # The made-up choice of a user who is hidden because there is none.
        raise wrong_password()
    user, _ = answer.taken("SELECT_CHALLENGE")
    check_may_sign_in(user)
    way = answer.given["ANSWER"]
    if way not in ways(answer.pool, user):
        raise factors.not_offered(way)
    sandbox = answer.sandbox
    if way == "PASSWORD_SRP":
        require(answer.given, "SRP_A")
        sessions.spend(sandbox, answer.session)
        return srp_challenge(sandbox, answer.call, answer.pool, user, answer.given)
    if way == "PASSWORD":
        require(answer.given, "PASSWORD")
        prove(sandbox, user, user.has_password(answer.given["PASSWORD"]))
        sessions.spend(sandbox, answer.session)
        event = answer.call.request_id
        return signed_in(sandbox, event, answer.pool, answer.client, user, answer.metadata)
    sessions.spend(sandbox, answer.session)
    return factors.ask(sandbox, user, way, answer.metadata)


def ways(pool: Pool, user: User | None) -> list[str]:
    """How a user of USER_AUTH may prove himself, by the names of the challenges (documented)."""
    lookup = user.attribute_lookup if user else {}
    password = ["PASSWORD_SRP", "PASSWORD"] if "PASSWORD" in pool.first_factors else []
    by_code = [
        name
        for name, attribute in (("EMAIL_OTP", "email"), ("SMS_OTP", "phone_number"))
        if name in pool.first_factors and lookup.get(f"{attribute}_verified") == "true"
    ]
    return password + by_code
