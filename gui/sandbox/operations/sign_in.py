"""InitiateAuth: sign-ins by password, by SRP, by choice, and by refresh token.

The order of the checks: client, flow, parameters, secret hash (inferred), then the user, the status before
the password (recorded). Where the disabled check stands is not known; here it follows the user's existence.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from gui.sandbox.errors import CognitoError, invalid_parameter
from gui.sandbox.model.users import no_user
from gui.sandbox.operations import sessions
from gui.sandbox.operations.account import check_client_secret
from gui.sandbox.operations.challenges import (
    check_may_sign_in,
    check_secret_hash,
    require,
    signed_in,
    srp_challenge,
)
from gui.sandbox.operations.lockout import prove, wrong_password

if TYPE_CHECKING:
    from gui.sandbox.model.pools import AppClient, Pool
    from gui.sandbox.sandbox import Call, Sandbox

# Flows under the name by which an app client allows them.
_SAME_FLOW = {"REFRESH_TOKEN": "REFRESH_TOKEN_AUTH", "ADMIN_NO_SRP_AUTH": "ADMIN_USER_PASSWORD_AUTH"}
# What a client may prefer in a sign-in by choice, and the flow that then is as good as chosen (documented).
_CHOICES = {"PASSWORD": "USER_PASSWORD_AUTH", "PASSWORD_SRP": "USER_SRP_AUTH"}


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
    return _begin(sandbox, call, pool, client)


def get_tokens_from_refresh_token(sandbox: Sandbox, call: Call) -> dict[str, Any]:
    """Renew a sign-in by its refresh token, with the client's secret in place of a hash."""
    pool, client = sandbox.backend.client(call.parameters["ClientId"])
    check_client_secret(client, call.parameters.get("ClientSecret"))
    _, result = sandbox.tokens.refresh(pool, client, call.parameters["RefreshToken"], call.request_id)
    return {"AuthenticationResult": result}


def _begin(sandbox: Sandbox, call: Call, pool: Pool, client: AppClient) -> dict[str, Any]:
    flow = call.parameters["AuthFlow"]
    given = {k: v for k, v in (call.parameters.get("AuthParameters") or {}).items() if v is not None}
    if not client.allows(_SAME_FLOW.get(flow, flow)):
        raise invalid_parameter(f"{flow} flow not enabled for this client")
    if flow in ("REFRESH_TOKEN_AUTH", "REFRESH_TOKEN"):
        return _refresh(sandbox, call, pool, client, given)
    if flow == "USER_AUTH":
        if session := call.parameters.get("Session"):
            return _from_sign_up(sandbox, call, pool, client, given, session)
        flow = _CHOICES.get(given.get("PREFERRED_CHALLENGE", ""), "")
    if flow in ("CUSTOM_AUTH", ""):
        # The sandbox has neither the triggers nor the factors of these; the text is borrowed.
        raise invalid_parameter("Initiate Auth method not supported.")
    require(given, "USERNAME", "SRP_A" if flow == "USER_SRP_AUTH" else "PASSWORD")
    check_secret_hash(client, given)
    user = pool.find(given["USERNAME"])
    if user is None and not client.hides_users:
        raise no_user()
    if user is not None:
        check_may_sign_in(user)
    # Also for a hidden absent user (recorded).
    sandbox.rules.fire("PreAuthentication", pool, given["USERNAME"], user.attribute_lookup if user else {})
    if flow == "USER_SRP_AUTH":
        return srp_challenge(sandbox, call, pool, user, given)
    if user is None:
        raise wrong_password()
    prove(sandbox, user, user.has_password(given["PASSWORD"]))
    return signed_in(sandbox, call.request_id, pool, client, user)


def _from_sign_up(
    sandbox: Sandbox, call: Call, pool: Pool, client: AppClient, given: dict[str, str], session: str
) -> dict[str, Any]:
    """Sign in with the session of a confirmed sign-up in the place of a password (documented)."""
    require(given, "USERNAME")
    check_secret_hash(client, given)
    user = sessions.user_of(sandbox, pool, client, session, given["USERNAME"], "SIGN_UP")
    check_may_sign_in(user)
    sessions.spend(sandbox, session)
    return signed_in(sandbox, call.request_id, pool, client, user)


def _refresh(
    sandbox: Sandbox, call: Call, pool: Pool, client: AppClient, given: dict[str, str]
) -> dict[str, Any]:
    require(given, "REFRESH_TOKEN")
    if client.rotation_grace is not None:
        # The code has confidence medium, the text is the sandbox's own.
        text = "With refresh token rotation, tokens are renewed by GetTokensFromRefreshToken"
        raise CognitoError("UnsupportedOperationException", text)
    user, result = sandbox.tokens.refresh(pool, client, given["REFRESH_TOKEN"], call.request_id)
    # The hash is made with the stored username here: the caller knows no other from the tokens.
    check_secret_hash(client, {"USERNAME": user.username, **given})
    return {"AuthenticationResult": result, "ChallengeParameters": {}}
