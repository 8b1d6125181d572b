"""What a signed-in user does by the access token: GetUser, GlobalSignOut and so on; and RevokeToken."""

from __future__ import annotations

import hmac
from typing import TYPE_CHECKING, Any

from gui.sandbox.attributes import check_formats, check_schema
from gui.sandbox.users import no_user
from gui.sandbox.wire import CognitoError, invalid_parameter

if TYPE_CHECKING:
    from gui.sandbox.pools import AppClient
    from gui.sandbox.service import Call, Service
    from gui.sandbox.users import User


def get_user(service: Service, call: Call) -> dict[str, Any]:
    """The user's own attributes; all values are text (recorded, confidence high)."""
    user = service.tokens.user_of(call.parameters["AccessToken"])
    result = {"UserAttributes": user.attributes, "Username": user.username}
    if user.software_token_mfa_enabled:
        factor = "SOFTWARE_TOKEN_MFA"
        result.update({"PreferredMfaSetting": factor, "UserMFASettingList": [factor]})
    return result


def global_sign_out(service: Service, call: Call) -> dict[str, Any]:
    """End every sign-in of the user: all refresh and access tokens so far are revoked (confidence high)."""
    user = service.tokens.user_of(call.parameters["AccessToken"])
    with service.backend.lock:
        user.sign_ins = {}
    return {}


def update_user_attributes(service: Service, call: Call) -> dict[str, Any]:
    """Change the user's own attributes; for a new address no code is sent."""
    token = call.parameters["AccessToken"]
    user = service.tokens.user_of(token)
    _, client = service.backend.client(service.tokens.claims(token)["client_id"])
    _update(service, call, user, client)
    return {"CodeDeliveryDetailsList": []}


def admin_update_user_attributes(service: Service, call: Call) -> dict[str, Any]:
    """Change a user's attributes; an administrator may also say that an address is verified."""
    user = service.backend.user(call.parameters["UserPoolId"], call.parameters["Username"])
    _update(service, call, user, None)
    return {}


def _update(service: Service, call: Call, user: User, client: AppClient | None) -> None:
    given = {item["Name"]: item.get("Value") or "" for item in call.parameters["UserAttributes"]}
    check_formats(given)
    check_schema(user.pool, client, given, complete=False)
    with service.backend.lock:
        for kind in ("email", "phone_number"):
            if given.get(kind, user.attribute_lookup.get(kind)) != user.attribute_lookup.get(kind):
                other = user.pool.find(given[kind])
                if kind in user.pool.setting("UsernameAttributes") and other not in (None, user):
                    text = f"An account with the given {kind} already exists."
                    raise CognitoError("AliasExistsException", text)
                given.setdefault(f"{kind}_verified", "false")
        user.set_attributes(**given)


def delete_user(service: Service, call: Call) -> None:
    """Delete the user; success has no body (confidence high)."""
    user = service.tokens.user_of(call.parameters["AccessToken"])
    with service.backend.lock:
        if user.pool.find(user.id) is not user:
            raise no_user()
        user.pool.remove(user)


def revoke_token(service: Service, call: Call) -> dict[str, Any]:
    """End the sign-in of a refresh token with its access tokens; twice does no harm (confidence high).

    The refusals' texts are not recorded but for the client's; a token of another kind is refused as such, any
    other value as a wrong parameter (codes: confidence medium and low).
    """
    parameters = call.parameters
    pool, client = service.backend.client(parameters["ClientId"])
    check_client_secret(client, parameters.get("ClientSecret"))
    if not client.extended_config.get("EnableTokenRevocation", True):
        raise CognitoError("UnsupportedOperationException", "Token revocation is not enabled for this client")
    contents = service.tokens.opened(parameters["Token"])
    if contents is None and parameters["Token"].count(".") == 2:
        raise CognitoError("UnsupportedTokenTypeException", "Only refresh tokens can be revoked")
    if contents is None or contents["pool"] != pool.id or contents["client"] != client.id:
        raise invalid_parameter("Invalid token")
    with service.backend.lock:
        user = pool.find(contents["sub"])
        if user is not None:
            user.sign_ins.pop(contents["origin"], None)
    return {}


def check_client_secret(client: AppClient, given: str | None) -> None:
    """Refuse a missing or wrong client secret where the client has one (confidence high)."""
    right = (given or "").encode("utf-8", "surrogatepass")
    if client.generate_secret and not hmac.compare_digest(client.secret.encode(), right):
        raise CognitoError("UnauthorizedException", "Invalid client or secret")
