"""What a signed-in user does by the access token: GetUser, GlobalSignOut and so on; and RevokeToken."""

from __future__ import annotations

import hmac
from typing import TYPE_CHECKING, Any

from gui.sandbox.errors import CognitoError, invalid_parameter
from gui.sandbox.model.pools import pool_of
from gui.sandbox.model.users import no_user

if TYPE_CHECKING:
    from gui.sandbox.model.pools import AppClient
    from gui.sandbox.model.users import User
    from gui.sandbox.sandbox import Call, Sandbox


def get_user(sandbox: Sandbox, call: Call) -> dict[str, Any]:
    """The user's attributes that the client may read, and the sub; all values are text (recorded, high)."""
    client, user = sandbox.tokens.bearer(call.parameters["AccessToken"])
    seen = [a for a in user.attributes if a["Name"] == "sub" or client.may_read(a["Name"])]
    return {**factors_of(user), "UserAttributes": seen, "Username": user.username}


def factors_of(user: User) -> dict[str, Any]:
    """A user's second factors, as the operations that show one tell them."""
    shown: dict[str, Any] = {"UserMFASettingList": user.factors} if user.factors else {}
    if user.preferred_mfa_setting:
        shown["PreferredMfaSetting"] = user.preferred_mfa_setting
    return shown


def global_sign_out(sandbox: Sandbox, call: Call) -> dict[str, Any]:
    """End every sign-in of the user: all refresh and access tokens so far are revoked (confidence high)."""
    user = sandbox.tokens.user_of(call.parameters["AccessToken"])
    with sandbox.backend.lock:
        user.sign_ins = {}
    return {}


def delete_user(sandbox: Sandbox, call: Call) -> None:
    """Delete the user; success has no body (confidence high)."""
    user = sandbox.tokens.user_of(call.parameters["AccessToken"])
    with sandbox.backend.lock:
        if pool_of(user).find(user.id) is not user:
            raise no_user()
        pool_of(user).remove(user)


def revoke_token(sandbox: Sandbox, call: Call) -> dict[str, Any]:
    """End the sign-in of a refresh token with its access tokens; twice does no harm (confidence high).

    The refusals' texts are not recorded but for the client's; a token of another kind is refused as such, any
    other value as a wrong parameter (codes: confidence medium and low).
    """
    parameters = call.parameters
    pool, client = sandbox.backend.client(parameters["ClientId"])
    check_client_secret(client, parameters.get("ClientSecret"))
    if not client.extended_config.get("EnableTokenRevocation", True):
        raise CognitoError("UnsupportedOperationException", "Token revocation is not enabled for this client")
    contents = sandbox.tokens.opened(parameters["Token"])
    if contents is None and parameters["Token"].count(".") == 2:
        raise CognitoError("UnsupportedTokenTypeException", "Only refresh tokens can be revoked")
    if contents is None or contents["pool"] != pool.id or contents["client"] != client.id:
        raise invalid_parameter("Invalid token")
    with sandbox.backend.lock:
        user = pool.find(contents["sub"])
        if user is not None:
            user.sign_ins.pop(contents["origin"], None)
    return {}


def check_client_secret(client: AppClient, given: str | None) -> None:
    """Refuse a missing or wrong client secret where the client has one (confidence high)."""
    right = (given or "").encode("utf-8", "surrogatepass")
    if client.generate_secret and not hmac.compare_digest(client.secret.encode(), right):
        raise CognitoError("UnauthorizedException", "Invalid client or secret")
