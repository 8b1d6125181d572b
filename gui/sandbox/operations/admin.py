"""What administrators do with users: look, list, confirm, disable, sign out, delete."""

from __future__ import annotations

import re
from datetime import UTC
from itertools import islice
from typing import TYPE_CHECKING, Any

from moto.cognitoidp.models import UserStatus

from gui.sandbox.errors import CognitoError, invalid_parameter
from gui.sandbox.model.jwt import decoded, encoded
from gui.sandbox.model.pools import pool_of
from gui.sandbox.operations.account import factors_of
from gui.sandbox.operations.sign_up import after_confirmation, check_unconfirmed

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator
    from datetime import datetime

    from gui.sandbox.model.pools import Pool
    from gui.sandbox.model.users import User
    from gui.sandbox.sandbox import Call, Sandbox

_PAGE = 60
_PAGE_TOKEN_SECONDS = 3600
_SEARCHABLE = (
    "username",
    "email",
    "phone_number",
    "name",
    "given_name",
    "family_name",
    "preferred_username",
    "cognito:user_status",
    "status",
    "sub",
)
# One condition: attribute = "value", or ^= for a prefix (documented).
_FILTER = re.compile(r'\s*"?([\w:]+)"?\s*(\^?=)\s*"((?:[^"\\]|\\.)*)"\s*', re.DOTALL)


def check_credentials(authorization: str | None) -> None:
    """Refuse a call that is not signed, or not with Signature Version 4.

    The sandbox knows no access keys, so it takes any, and any signature.

    Args:
        authorization: the header of that name.

    Raises:
        CognitoError: `MissingAuthenticationTokenException`, `IncompleteSignatureException` (confidence high).
    """
    if not authorization:
        raise CognitoError("MissingAuthenticationTokenException", "Missing Authentication Token")
    parts = [part for part in ("Credential", "Signature", "SignedHeaders") if f"{part}=" not in authorization]
    if parts:
        text = " ".join(f"Authorization header requires '{part}' parameter." for part in parts)
        raise CognitoError("IncompleteSignatureException", text)


def admin_get_user(sandbox: Sandbox, call: Call) -> dict[str, Any]:
    """One user, found by username, sub, or the address that stands for the username."""
    user = sandbox.backend.user(call.parameters["UserPoolId"], call.parameters["Username"])
    shown = {**factors_of(user), "Enabled": user.enabled, "UserAttributes": user.attributes}
    return {**shown, **_dates_and_names(user)}


def list_users(sandbox: Sandbox, call: Call) -> dict[str, Any]:
    """A page of users, oldest first, with the token of the next page while more follow.

    Raises:
        CognitoError: `InvalidParameterException`: the filter's texts have confidence medium; the one for a
            bad page token is the sandbox's own.
    """
    parameters = call.parameters
    pool = sandbox.backend.pool(parameters["UserPoolId"])
    with sandbox.backend.lock:
        matching = _matching(pool, parameters.get("Filter") or "")
        if token := parameters.get("PaginationToken"):
            matching = _after(matching, _page_start(sandbox, pool, token))
        size = parameters.get("Limit") or _PAGE
        page = list(islice(matching, size + 1))
    result: dict[str, Any] = {
        "Users": [listed(user, parameters.get("AttributesToGet")) for user in page[:size]]
    }
    if len(page) > size:
        sealed = sandbox.opaque_values.close(
            "page", pool=pool.id, after=page[-2].number, at=sandbox.clock.now()
        )
        result["PaginationToken"] = encoded(sealed).decode()
    return result


def admin_confirm_sign_up(sandbox: Sandbox, call: Call) -> dict[str, Any]:
    """Confirm a user without a code; the address stays unverified (recorded, confidence high)."""
    with sandbox.backend.lock:
        user = sandbox.backend.user(call.parameters["UserPoolId"], call.parameters["Username"])
        check_unconfirmed(user)
        user.status = UserStatus.CONFIRMED
        user.code = None
        user.touch()
    after_confirmation(sandbox, user, "ConfirmSignUp", call.parameters.get("ClientMetadata"))
    return {}


def admin_disable_user(sandbox: Sandbox, call: Call) -> dict[str, Any]:
    """Disable a user; the tokens so far are revoked, also for when he is enabled again (recorded)."""
    with sandbox.backend.lock:
        user = sandbox.backend.user(call.parameters["UserPoolId"], call.parameters["Username"])
        user.enabled = False
        user.sign_ins = {}
        user.touch()
    return {}


def admin_enable_user(sandbox: Sandbox, call: Call) -> dict[str, Any]:
    """Let a user sign in again."""
    with sandbox.backend.lock:
        user = sandbox.backend.user(call.parameters["UserPoolId"], call.parameters["Username"])
        user.enabled = True
        user.touch()
    return {}


def admin_user_global_sign_out(sandbox: Sandbox, call: Call) -> dict[str, Any]:
    """End every sign-in of a user."""
    with sandbox.backend.lock:
        sandbox.backend.user(call.parameters["UserPoolId"], call.parameters["Username"]).sign_ins = {}
    return {}


def admin_delete_user(sandbox: Sandbox, call: Call) -> None:
    """Delete a user; success has no body (confidence high)."""
    with sandbox.backend.lock:
        user = sandbox.backend.user(call.parameters["UserPoolId"], call.parameters["Username"])
        pool_of(user).remove(user)


def epoch(moment: datetime) -> float:
    """A date as the service writes it: epoch seconds with up to three decimals (confidence high)."""
    return round(moment.replace(tzinfo=UTC).timestamp(), 3)


def _dates_and_names(user: User) -> dict[str, Any]:
    return {
        "UserCreateDate": epoch(user.create_date),
        "UserLastModifiedDate": epoch(user.last_modified_date),
        "UserStatus": user.status.value,
        "Username": user.username,
    }


def listed(user: User, wanted: list[str] | None = None) -> dict[str, Any]:
    """A user as lists show one, with the attributes that are wanted; None is all."""
    attributes = [a for a in user.attributes if wanted is None or a["Name"] in wanted]
    return {"Attributes": attributes, "Enabled": user.enabled, **_dates_and_names(user)}


def _matching(pool: Pool, condition: str) -> Iterator[User]:
    if not condition.strip():
        return iter(pool.users.values())
    match = _FILTER.fullmatch(condition)
    if match is None:
        raise invalid_parameter("Error while parsing filter")
    name, comparison, value = match[1], match[2], re.sub(r"\\(.)", r"\1", match[3])
    if name not in _SEARCHABLE:
        raise invalid_parameter(f"Invalid search attribute: {name}")
    if comparison == "=" and name in ("username", "sub", *pool.setting("UsernameAttributes")):
        user = pool.find(value)
        return iter([user] if user and pool.folded(_searched(user, name)) == pool.folded(value) else [])
    if comparison == "=":
        return (user for user in pool.users.values() if _searched(user, name) == value)
    return (user for user in pool.users.values() if _searched(user, name).startswith(value))


def _searched(user: User, name: str) -> str:
    inherent = {
        "username": user.username,
        "cognito:user_status": user.status.value,
        "status": "Enabled" if user.enabled else "Disabled",
    }
    return str(inherent.get(name) or user.attribute_lookup.get(name, ""))


def _after(users: Iterable[User], number: int) -> Iterator[User]:
    return (user for user in users if user.number > number)


def _page_start(sandbox: Sandbox, pool: Pool, token: str) -> int:
    try:
        contents = sandbox.opaque_values.open("page", decoded(token))
    except ValueError:
        contents = None
    if (
        contents is None
        or contents["pool"] != pool.id
        or sandbox.clock.now() - contents["at"] > _PAGE_TOKEN_SECONDS
    ):
        raise invalid_parameter("Invalid pagination token")
    return int(contents["after"])
