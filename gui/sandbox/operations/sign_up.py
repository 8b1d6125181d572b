"""SignUp, ConfirmSignUp and ResendConfirmationCode.

The order of SignUp's checks: client, secret hash, self sign-up allowed, attribute formats, username format,
schema, password, the PreSignUp trigger, uniqueness (confidence medium; self sign-up and schema low).
"""

from __future__ import annotations

import base64
import hmac
from typing import TYPE_CHECKING, Any

from moto.cognitoidp.models import UserStatus

from gui.sandbox.errors import CognitoError, invalid_parameter, not_authorized
from gui.sandbox.model import attributes as rules
from gui.sandbox.model import schema
from gui.sandbox.model.pools import pool_of
from gui.sandbox.model.users import User, check_enabled
from gui.sandbox.operations import codes, messages
from gui.sandbox.operations.sessions import new_session

if TYPE_CHECKING:
    from collections.abc import Mapping

    from gui.sandbox.model.pools import AppClient, Pool
    from gui.sandbox.sandbox import Call, Sandbox


def sign_up(sandbox: Sandbox, call: Call) -> dict[str, Any]:
    """Register a user and send the code."""
    parameters = call.parameters
    pool, client = sandbox.backend.client(parameters["ClientId"])
    username = parameters["Username"]
    check_secret_hash(client, username, parameters)
    if (pool.extended_config.get("AdminCreateUserConfig") or {}).get("AllowAdminCreateUserOnly"):
        raise not_authorized("SignUp is not permitted for this user pool")
    given = given_attributes(parameters)
    rules.check_formats(given)
    address = rules.address_of(pool, username)
    rules.check_own_address(pool, address, given)
    given = {name: value for name, value in {**given, **address}.items() if value}
    schema.check_new(pool, client, given)
    if given.get("preferred_username") and "preferred_username" in pool.setting("AliasAttributes"):
        # Quoted by public reports: such a name can be taken once the account is confirmed.
        raise invalid_parameter(
            "Preferred username cannot be provided for unconfirmed account, since user pool is configured "
            "for preferred username alias."
        )
    password = parameters.get("Password")
    if password is None and not {"EMAIL_OTP", "SMS_OTP"} & set(pool.first_factors):
        raise invalid_parameter(
            "1 validation error detected: Value at 'password' failed to satisfy constraint: Member must not "
            "be null"
        )
    if password is not None:
        rules.check_password(pool, password, "did not conform with")
    metadata = parameters.get("ClientMetadata")
    verdict = sandbox.rules.fire("PreSignUp_SignUp", pool, username, given, metadata)
    _check_free(pool, username, given)

    for kind, member in (("email", "autoVerifyEmail"), ("phone_number", "autoVerifyPhone")):
        if kind in given:
            given[f"{kind}_verified"] = "true" if verdict.get(member) else "false"
    confirmed = bool(verdict.get("autoConfirmUser"))
    status = UserStatus.CONFIRMED if confirmed else UserStatus.UNCONFIRMED
    user = User(pool, None if address else username, status, given)
    if password is not None:
        user.set_password(password)
    attribute = None if confirmed else codes.attribute_to_verify(pool, given)
    with sandbox.backend.lock:
        if any(pool.find(name) for name in _claimed(pool, username, given)):
            # Somebody else's call took the name since the check above (confidence medium).
            raise invalid_parameter("Alias entry already exists for a different username")
        rules.check_names_free(pool, None, given)
        pool.add(user)
        user.code = codes.new_code(sandbox, attribute) if attribute else None
    result: dict[str, Any] = {"UserConfirmed": confirmed, "UserSub": user.id}
    if user.code and attribute:
        messages.send_sign_up(sandbox, client, user, user.code, "SignUp", metadata)
        result["CodeDeliveryDetails"] = codes.details(attribute, given[attribute])
    if confirmed:
        after_confirmation(sandbox, user, "ConfirmSignUp", metadata)
    if client.allows("USER_AUTH"):
        result["Session"] = new_session(sandbox, user, "SIGN_UP")
    return result


def confirm_sign_up(sandbox: Sandbox, call: Call) -> dict[str, Any]:
    """Confirm a user by the code that was sent."""
    parameters = call.parameters
    pool, client = sandbox.backend.client(parameters["ClientId"])
    check_secret_hash(client, parameters["Username"], parameters)
    with sandbox.backend.lock:
        user = pool.find(parameters["Username"])
        if user is None:
            # The words are high, the choice of the mismatch for hidden users is, too; an expired code is
            # tolerated.
            raise codes.mismatch() if client.hides_users else unknown_user()
        sandbox.limits.count_attempt(user, call.operation)
        check_enabled(user)
        check_unconfirmed(user)
        codes.check(user.code, parameters["ConfirmationCode"], sandbox.clock.now(), codes.SIGN_UP_SECONDS)
        assert user.code is not None
        claim_alias(pool, user, user.code.attribute, bool(parameters.get("ForceAliasCreation")))
        user.status = UserStatus.CONFIRMED
        user.set_attributes(**{f"{user.code.attribute}_verified": "true"})
        user.code = None
    after_confirmation(sandbox, user, "ConfirmSignUp", parameters.get("ClientMetadata"))
    return {"Session": new_session(sandbox, user, "SIGN_UP")} if parameters.get("Session") else {}


def resend_confirmation_code(sandbox: Sandbox, call: Call) -> dict[str, Any]:
    """Send a new code; the one before is dead. There is no pause between two (recorded)."""
    parameters = call.parameters
    pool, client = sandbox.backend.client(parameters["ClientId"])
    username = parameters["Username"]
    check_secret_hash(client, username, parameters)
    if not pool.setting("AutoVerifiedAttributes"):
        raise not_authorized("Cannot resend codes. Auto verification not turned on.")
    with sandbox.backend.lock:
        user = pool.find(username)
        if client.hides_users and (
            user is None or not user.enabled or user.status is not UserStatus.UNCONFIRMED
        ):
            return {"CodeDeliveryDetails": codes.details("email", username)}
        if user is None:
            raise unknown_user()
        sandbox.limits.count_attempt(user, call.operation)
        check_enabled(user)
        if user.status is not UserStatus.UNCONFIRMED:
            raise invalid_parameter("User is already confirmed.")
        attribute = codes.attribute_to_verify(pool, user.attribute_lookup)
        if attribute is None:
            raise not_authorized("Cannot resend codes. Auto verification not turned on.")
        user.code = codes.new_code(sandbox, attribute)
    messages.send_sign_up(sandbox, client, user, user.code, "ResendCode", parameters.get("ClientMetadata"))
    return {"CodeDeliveryDetails": codes.details(attribute, user.attribute_lookup[attribute])}


def given_attributes(parameters: dict[str, Any]) -> dict[str, str]:
    """The UserAttributes of a call, by name; of two with the same name the last counts (recorded)."""
    return {item["Name"]: item.get("Value") or "" for item in parameters.get("UserAttributes") or []}


def after_confirmation(
    sandbox: Sandbox, user: User, source: str, metadata: Mapping[str, str] | None = None
) -> None:
    """Fire PostConfirmation: as `ConfirmSignUp`, by an administrator too, or `ConfirmForgotPassword`."""
    attributes = user.attribute_lookup
    sandbox.rules.fire(f"PostConfirmation_{source}", pool_of(user), user.username, attributes, metadata)


def check_secret_hash(client: AppClient, username: str, parameters: dict[str, Any]) -> None:
    """Refuse a missing or wrong SecretHash where the client has a secret (texts: confidence high)."""
    if not client.generate_secret:
        return
    given = parameters.get("SecretHash")
    if not given:
        raise not_authorized(f"Client {client.id} is configured for secret but secret was not received")
    verify_secret_hash(client, username, given)


def verify_secret_hash(client: AppClient, username: str, given: str) -> None:
    """Refuse a SecretHash that is not Base64(HMAC-SHA256(secret, username + client id)) (confidence high)."""
    message = (username + client.id).encode("utf-8", "surrogatepass")
    digest = base64.b64encode(hmac.digest(client.secret.encode(), message, "sha256"))
    if not hmac.compare_digest(digest, given.encode("utf-8", "surrogatepass")):
        raise not_authorized(f"Unable to verify secret hash for client {client.id}")


def unknown_user() -> CognitoError:
    """The refusal of an unknown user at sign-up; sign-in puts it differently (confidence high)."""
    return CognitoError("UserNotFoundException", "Username/client id combination not found.")


def check_unconfirmed(user: User) -> None:
    """Refuse to confirm a user in any status but UNCONFIRMED (confidence high)."""
    if user.status is not UserStatus.UNCONFIRMED:
        raise not_authorized(f"User cannot be confirmed. Current status is {user.status.value}")


def _claimed(pool: Pool, username: str, given: dict[str, str]) -> list[str]:
    """The names that a sign-up takes: its addresses where they stand for a username, else the username."""
    return [given[kind] for kind in pool.setting("UsernameAttributes") if kind in given] or [username]


def _check_free(pool: Pool, username: str, given: dict[str, str]) -> None:
    """Refuse a name that a user has, confirmed or not (texts: confidence high)."""
    for kind in pool.setting("UsernameAttributes"):
        if kind in given and pool.find(given[kind]):
            text = f"An account with the given {kind} already exists."
            raise CognitoError("UsernameExistsException", text)
    if not pool.setting("UsernameAttributes") and pool.find(username):
        raise CognitoError("UsernameExistsException", "User already exists")


def claim_alias(pool: Pool, user: User, attribute: str, force: bool) -> None:
    """Let a confirmed address be the user's alias, or refuse it as another user's (confidence high)."""
    if attribute not in pool.setting("AliasAttributes"):
        return
    other = pool.find(user.attribute_lookup[attribute])
    if other is not None and other is not user:
        if not force:
            raise CognitoError("AliasExistsException", f"An account with the {attribute} already exists.")
        other.set_attributes(**{f"{attribute}_verified": "false"})
