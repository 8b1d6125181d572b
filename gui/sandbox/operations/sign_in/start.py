"""InitiateAuth: sign-ins by password, by SRP, by choice, and by refresh token.

The order of the checks: client, flow, parameters, secret hash (inferred), then the user, the status before
the password (recorded). Where the disabled check stands is not known; here it follows the user's existence.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any

from gui.sandbox.errors import CognitoError, invalid_parameter
from gui.sandbox.model.jwt import encoded
from gui.sandbox.model.users import no_user
from gui.sandbox.operations import sessions
from gui.sandbox.operations.account import check_client_secret
from gui.sandbox.operations.sign_in import custom_auth, factors
from gui.sandbox.operations.sign_in.challenges import (
    check_may_sign_in,
    check_secret_hash,
    require,
    signed_in,
    srp_challenge,
    ways,
)
from gui.sandbox.operations.sign_in.lockout import prove, wrong_password
from gui.sandbox.operations.sign_in.migration import migrated

if TYPE_CHECKING:
    from gui.sandbox.model.pools import AppClient, Pool
    from gui.sandbox.model.users import User
    from gui.sandbox.sandbox import Call, Sandbox

# Flows under the name by which an app client allows them.
_SAME_FLOW = {"REFRESH_TOKEN": "REFRESH_TOKEN_AUTH", "ADMIN_NO_SRP_AUTH": "ADMIN_USER_PASSWORD_AUTH"}
# What a client may prefer in a sign-in by choice: the flow that it then is, and what that needs.
_CHOICES = {
    "PASSWORD": {"USER_PASSWORD_AUTH": "PASSWORD"},
    "PASSWORD_SRP": {"USER_SRP_AUTH": "SRP_A"},
}
_NAME_PATTERN = r"[\p{L}\p{M}\p{S}\p{N}\p{P}]+"


def initiate_auth(sandbox: Sandbox, call: Call) -> dict[str, Any]:
    """Begin a sign-in, or renew one by its refresh token."""
    pool, client = sandbox.backend.client(call.parameters["ClientId"])
    if call.parameters["AuthFlow"].startswith("ADMIN_"):
        raise invalid_parameter("Initiate Auth method not supported.")
    return _begin(sandbox, call, pool, client)


def admin_initiate_auth(sandbox: Sandbox, call: Call) -> dict[str, Any]:
    """Begin a sign-in with a server's credentials."""
    pool = sandbox.backend.pool(call.parameters["UserPoolId"])
    client = sandbox.backend.describe_user_pool_client(pool.id, call.parameters["ClientId"])
    if call.parameters["AuthFlow"] == "USER_PASSWORD_AUTH":
        # Quoted by several public reports: administrators have a flow of their own.
        raise invalid_parameter("Initiate Auth method not supported.")
    return _begin(sandbox, call, pool, client)


def get_tokens_from_refresh_token(sandbox: Sandbox, call: Call) -> dict[str, Any]:
    """Renew a sign-in by its refresh token, with the client's secret in place of a hash."""
    pool, client = sandbox.backend.client(call.parameters["ClientId"])
    check_client_secret(client, call.parameters.get("ClientSecret"))
    metadata = call.parameters.get("ClientMetadata")
    token = call.parameters["RefreshToken"]
    _, result = sandbox.tokens.refresh(pool, client, token, call.request_id, metadata)
    return {"AuthenticationResult": result}


def _begin(sandbox: Sandbox, call: Call, pool: Pool, client: AppClient) -> dict[str, Any]:
    flow = call.parameters["AuthFlow"]
    given = {k: v for k, v in (call.parameters.get("AuthParameters") or {}).items() if v is not None}
    if not client.allows(_SAME_FLOW.get(flow, flow)):
        raise invalid_parameter(f"{flow} flow not enabled for this client")
    if flow in ("REFRESH_TOKEN_AUTH", "REFRESH_TOKEN"):
        return _refresh(sandbox, call, pool, client, given)
    if flow == "USER_AUTH" and (session := call.parameters.get("Session")):
        return _from_sign_up(sandbox, call, pool, client, given, session)
    # A password or an A that is there already is as good as chosen (documented).
    chosen = _CHOICES.get(given.get("PREFERRED_CHALLENGE", ""), {}) if flow == "USER_AUTH" else {}
    flow = next((other for other, name in chosen.items() if given.get(name)), flow)
    by_srp = flow == "USER_SRP_AUTH" or (flow == "CUSTOM_AUTH" and given.get("CHALLENGE_NAME") == "SRP_A")
    require(given, "USERNAME", *_proofs(flow, by_srp))
    check_secret_hash(client, given)
    metadata = call.parameters.get("ClientMetadata")
    user = pool.find(given["USERNAME"])
    if user is None:
        _check_blanks(given["USERNAME"])
        if "PASSWORD" in given and flow != "USER_AUTH":
            user = migrated(sandbox, pool, given["USERNAME"], given["PASSWORD"], metadata)
    if user is None and not client.hides_users:
        raise no_user()
    if user is not None:
        check_may_sign_in(user)
    # Also for a hidden absent user (recorded).
    attributes = user.attribute_lookup if user else {}
    source = "PreAuthentication_Authentication"
    sandbox.rules.fire(source, pool, given["USERNAME"], attributes, metadata)
    if by_srp:
        return srp_challenge(sandbox, call, pool, user, given, custom=flow == "CUSTOM_AUTH")
    if flow == "USER_AUTH":
        return _offer(sandbox, pool, user, given, metadata)
    if user is None:
        raise wrong_password()
    if flow == "CUSTOM_AUTH":
        return custom_auth.ask(sandbox, pool, user, metadata)
    prove(sandbox, user, user.has_password(given["PASSWORD"]))
    return signed_in(sandbox, call.request_id, pool, client, user, metadata)


def _proofs(flow: str, by_srp: bool) -> tuple[str, ...]:
    """The parameters that a flow needs beside the username."""
    if by_srp:
        return ("SRP_A",)
    return () if flow in ("CUSTOM_AUTH", "USER_AUTH") else ("PASSWORD",)


def _check_blanks(username: str) -> None:
    """Refuse a blank in or around a name that nobody has: no name can have one (quoted by public reports)."""
    if re.search(r"\s", username):
        rule = (
            f"failed to satisfy constraint: Member must satisfy regular expression pattern: {_NAME_PATTERN}"
        )
        values = "; ".join(f"Value at '{where}' {rule}" for where in ("userName", "userAlias"))
        raise invalid_parameter(f"2 validation errors detected: {values}")


def _offer(
    sandbox: Sandbox,
    pool: Pool,
    user: User | None,
    given: dict[str, str],
    metadata: dict[str, str] | None,
) -> dict[str, Any]:
    """Let a user of USER_AUTH choose how to prove himself, or begin with what he prefers (documented)."""
    offered, preferred = ways(pool, user), given.get("PREFERRED_CHALLENGE")
    if user is not None and preferred in offered and preferred in factors.SENT:
        return factors.ask(sandbox, user, preferred, metadata)
    if user is None:
        whose = {"user": "", "pool": pool.id, "at": sandbox.clock.now()}
        session = encoded(sandbox.opaque_values.close("SELECT_CHALLENGE", **whose)).decode()
    else:
        session = sessions.new_session(sandbox, user, "SELECT_CHALLENGE")
    return {
        "AvailableChallenges": offered,
        "ChallengeName": "SELECT_CHALLENGE",
        "ChallengeParameters": {},
        "Session": session,
    }


def _from_sign_up(
    sandbox: Sandbox, call: Call, pool: Pool, client: AppClient, given: dict[str, str], session: str
) -> dict[str, Any]:
    """Sign in with the session of a confirmed sign-up in the place of a password (documented)."""
    require(given, "USERNAME")
    check_secret_hash(client, given)
    user = sessions.user_of(sandbox, pool, client, session, given["USERNAME"], "SIGN_UP")
    check_may_sign_in(user)
    sessions.spend(sandbox, session)
    return signed_in(sandbox, call.request_id, pool, client, user, call.parameters.get("ClientMetadata"))


def _refresh(
    sandbox: Sandbox, call: Call, pool: Pool, client: AppClient, given: dict[str, str]
) -> dict[str, Any]:
    require(given, "REFRESH_TOKEN")
    if client.rotation_grace is not None:
        # The code has confidence medium, the text is the sandbox's own.
        text = "With refresh token rotation, tokens are renewed by GetTokensFromRefreshToken"
        raise CognitoError("UnsupportedOperationException", text)
    metadata = call.parameters.get("ClientMetadata")
    user, result = sandbox.tokens.refresh(pool, client, given["REFRESH_TOKEN"], call.request_id, metadata)
    # The hash is made with the stored username here: the caller knows no other from the tokens.
    check_secret_hash(client, {"USERNAME": user.username, **given})
    return {"AuthenticationResult": result, "ChallengeParameters": {}}
