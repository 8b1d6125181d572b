"""ForgotPassword, ConfirmForgotPassword, ChangePassword, and what administrators do about passwords."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from moto.cognitoidp.models import UserStatus

from gui.sandbox.errors import CognitoError, invalid_parameter, not_authorized
from gui.sandbox.model.attributes import check_password
from gui.sandbox.model.pools import pool_of
from gui.sandbox.model.users import check_confirmed, check_enabled
from gui.sandbox.operations import codes, messages
from gui.sandbox.operations.sign_in.lockout import prove
from gui.sandbox.operations.sign_in.migration import migrated
from gui.sandbox.operations.sign_up import after_confirmation, check_secret_hash, unknown_user

if TYPE_CHECKING:
    from gui.sandbox.model.users import User
    from gui.sandbox.sandbox import Call, Sandbox


def forgot_password(sandbox: Sandbox, call: Call) -> dict[str, Any]:
    """Send a code that lets the user set a new password.

    A client that hides users gets the same reply where there is nobody, or no verified address (confidence
    high).
    """
    pool, client = sandbox.backend.client(call.parameters["ClientId"])
    username = call.parameters["Username"]
    check_secret_hash(client, username, call.parameters)
    metadata = call.parameters.get("ClientMetadata")
    with sandbox.backend.lock:
        user = pool.find(username) or migrated(sandbox, pool, username, None, metadata)
        attribute = user and recovery_attribute(user)
        if client.hides_users and (user is None or not user.enabled or not attribute):
            return {"CodeDeliveryDetails": codes.details("email", username)}
        if user is None:
            raise unknown_user()
        sandbox.limits.count_attempt(user, call.operation)
        check_enabled(user)
        if user.status is UserStatus.FORCE_CHANGE_PASSWORD:
            raise not_authorized("User password cannot be reset in the current state.")
        if pool.recovery == ["admin_only"]:
            # The code is documented, the text is the sandbox's own.
            raise not_authorized("Contact your administrator to reset the password.")
        if not attribute:
            raise _no_way()
        user.reset_code = codes.new_code(sandbox, attribute)
    messages.send_reset(sandbox, user, user.reset_code, metadata)
    return {"CodeDeliveryDetails": codes.details(attribute, user.attribute_lookup[attribute])}


def admin_reset_user_password(sandbox: Sandbox, call: Call) -> dict[str, Any]:
    """Let a user choose a new password by a code, which is sent; the old one is void (documented).

    The refusals are ForgotPassword's.
    """
    with sandbox.backend.lock:
        user = sandbox.backend.user(call.parameters["UserPoolId"], call.parameters["Username"])
        check_enabled(user)
        if user.status not in (UserStatus.CONFIRMED, UserStatus.RESET_REQUIRED):
            raise not_authorized("User password cannot be reset in the current state.")
        attribute = recovery_attribute(user)
        if not attribute:
            raise _no_way()
        user.status = UserStatus.RESET_REQUIRED
        user.reset_code = codes.new_code(sandbox, attribute)
        user.touch()
    messages.send_reset(sandbox, user, user.reset_code, call.parameters.get("ClientMetadata"))
    return {}


def recovery_attribute(user: User) -> str | None:
    """Where a reset code goes: to the first verified address in the order of AccountRecoverySetting."""
    for mechanism in pool_of(user).recovery:
        attribute = mechanism.removeprefix("verified_")
        if (
            user.attribute_lookup.get(f"{attribute}_verified") == "true"
            and attribute in user.attribute_lookup
        ):
            return attribute
    return None


def confirm_forgot_password(sandbox: Sandbox, call: Call) -> dict[str, Any]:
    """Set a new password by the code that was sent.

    For a user who is hidden because there is none, an expired code is reported, as observed; the developer
    guide says a mismatch (confidence medium).
    """
    parameters = call.parameters
    pool, client = sandbox.backend.client(parameters["ClientId"])
    check_secret_hash(client, parameters["Username"], parameters)
    with sandbox.backend.lock:
        user = pool.find(parameters["Username"])
        if user is None:
            raise codes.expired() if client.hides_users else unknown_user()
        sandbox.limits.count_attempt(user, call.operation)
        check_enabled(user)
        check_confirmed(user)
        check_password(pool, parameters["Password"], user=user)
        now = sandbox.clock.now()
        codes.check(user.reset_code, parameters["ConfirmationCode"], now, codes.RESET_SECONDS)
        user.reset_code = None
        _set(user, parameters["Password"], UserStatus.CONFIRMED)
    after_confirmation(sandbox, user, "ConfirmForgotPassword", parameters.get("ClientMetadata"))
    return {}


def change_password(sandbox: Sandbox, call: Call) -> dict[str, Any]:
    """Replace a signed-in user's own password."""
    user = sandbox.tokens.user_of(call.parameters["AccessToken"])
    sandbox.limits.count_attempt(user, call.operation)
    prove(sandbox, user, user.has_password(call.parameters.get("PreviousPassword") or ""))
    check_password(pool_of(user), call.parameters["ProposedPassword"], user=user)
    with sandbox.backend.lock:
        _set(user, call.parameters["ProposedPassword"], user.status)
    return {}


def admin_set_user_password(sandbox: Sandbox, call: Call) -> dict[str, Any]:
    """Give a user a password, a temporary one unless `Permanent`."""
    user = sandbox.backend.user(call.parameters["UserPoolId"], call.parameters["Username"])
    check_password(pool_of(user), call.parameters["Password"])
    permanent = call.parameters.get("Permanent")
    with sandbox.backend.lock:
        status = UserStatus.CONFIRMED if permanent else UserStatus.FORCE_CHANGE_PASSWORD
        _set(user, call.parameters["Password"], status)
    return {}


def _no_way() -> CognitoError:
    """The refusal where no code could reach the user (confidence high)."""
    return invalid_parameter(
        "Cannot reset password for the user as there is no registered/verified email or phone_number"
    )


def _set(user: User, password: str, status: UserStatus) -> None:
    user.set_password(password)
    user.status = status
    user.touch()
