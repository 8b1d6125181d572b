"""AdminCreateUser: users whom an administrator makes, and their temporary passwords."""

from __future__ import annotations

import secrets
import string
from typing import TYPE_CHECKING, Any

from moto.cognitoidp.models import UserStatus

from gui.sandbox.errors import CognitoError, invalid_parameter
from gui.sandbox.model.attributes import (
    address_of,
    check_formats,
    check_names_free,
    check_own_address,
    check_password,
)
from gui.sandbox.model.schema import check_new
from gui.sandbox.model.users import User
from gui.sandbox.operations import messages
from gui.sandbox.operations.admin import listed
from gui.sandbox.operations.sign_up import given_attributes

if TYPE_CHECKING:
    from collections.abc import Mapping

    from gui.sandbox.model.pools import Pool
    from gui.sandbox.sandbox import Call, Sandbox

_REFUSED_PASSWORD = "did not conform with password"


def admin_create_user(sandbox: Sandbox, call: Call) -> dict[str, Any]:
    """Make a user with a temporary password and send an invitation, or send it again (`RESEND`).

    The words for a taken name are general knowledge. A required attribute may be missing: the user gives it
    at the first sign-in (documented).
    """
    parameters = call.parameters
    pool = sandbox.backend.pool(parameters["UserPoolId"])
    if parameters.get("MessageAction") == "RESEND":
        return _invite_again(sandbox, call, pool)
    username, metadata = parameters["Username"], parameters.get("ClientMetadata")
    given = given_attributes(parameters)
    check_formats({name: value for name, value in given.items() if value})
    address = address_of(pool, username)
    check_own_address(pool, address, given)
    given = {name: value for name, value in {**given, **address}.items() if value}
    check_new(pool, None, given, complete=False)
    given.update({n: v.lower() for n, v in given.items() if n.endswith("_verified")})
    password = _temporary_password(pool, parameters)
    silent = parameters.get("MessageAction") == "SUPPRESS"
    mediums = [] if silent else _mediums(parameters, given)
    sandbox.rules.fire("PreSignUp_AdminCreateUser", pool, username, given, metadata)
    with sandbox.backend.lock:
        if pool.find(username):
            raise CognitoError("UsernameExistsException", "User account already exists")
        check_names_free(pool, None, given, bool(parameters.get("ForceAliasCreation")))
        user = User(pool, None if address else username, UserStatus.FORCE_CHANGE_PASSWORD, given)
        pool.add(user)
        user.set_password(password)
    messages.send_invitation(sandbox, user, username, password, mediums, metadata)
    return {"User": listed(user)}


def _invite_again(sandbox: Sandbox, call: Call, pool: Pool) -> dict[str, Any]:
    """Send a new temporary password to a user who has not used the first one.

    Raises:
        CognitoError: `UnsupportedUserStateException` for any other user, who stays as before (code
            documented, the text is the sandbox's own).
    """
    parameters = call.parameters
    with sandbox.backend.lock:
        user = sandbox.backend.user(pool.id, parameters["Username"])
        if user.status is not UserStatus.FORCE_CHANGE_PASSWORD:
            text = f"Resend not possible. {user.username} status is not FORCE_CHANGE_PASSWORD"
            raise CognitoError("UnsupportedUserStateException", text)
        password = _temporary_password(pool, parameters)
        mediums = _mediums(parameters, user.attribute_lookup)
        user.set_password(password)
        user.touch()
    metadata = parameters.get("ClientMetadata")
    messages.send_invitation(sandbox, user, parameters["Username"], password, mediums, metadata)
    return {"User": listed(user)}


def _mediums(parameters: dict[str, Any], attributes: Mapping[str, str]) -> list[str]:
    """How the invitation goes: as desired, else by the phone, else by mail, where there is one.

    The refusal for e-mail is quoted by public sources, the one for a phone number is by analogy. That the
    phone comes first where nothing is desired is documented; that mail comes next is inferred.
    """
    has = {"EMAIL": bool(attributes.get("email")), "SMS": bool(attributes.get("phone_number"))}
    desired = parameters.get("DesiredDeliveryMediums")
    if not desired:
        return [medium for medium in ("SMS", "EMAIL") if has[medium]][:1]
    words = {"EMAIL": "No email provided but desired delivery medium was Email"}
    words["SMS"] = "No phone number provided but desired delivery medium was SMS"
    for medium in desired:
        if not has[medium]:
            raise invalid_parameter(words[medium])
    return list(dict.fromkeys(desired))


def _temporary_password(pool: Pool, parameters: dict[str, Any]) -> str:
    """The given one, or a random one that meets every policy up to 24 characters."""
    kinds = (string.ascii_uppercase, string.ascii_lowercase, string.digits, "!#$%&*+-?@")
    made = "".join(secrets.choice(kind) for kind in kinds * 6)
    password: str = parameters.get("TemporaryPassword") or made
    check_password(pool, password, _REFUSED_PASSWORD)
    return password
