"""Attributes that change after the sign-up, and the codes that verify a changed address."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from gui.sandbox.errors import invalid_parameter
from gui.sandbox.model.attributes import check_formats, check_names_free
from gui.sandbox.model.pools import pool_of
from gui.sandbox.model.schema import check_change, check_removal
from gui.sandbox.operations import codes, messages
from gui.sandbox.operations.sign_up import claim_alias, given_attributes

if TYPE_CHECKING:
    from collections.abc import Mapping

    from gui.sandbox.model.pools import AppClient
    from gui.sandbox.model.users import Code, User
    from gui.sandbox.sandbox import Call, Sandbox

_ADDRESSES = ("email", "phone_number")


def update_user_attributes(sandbox: Sandbox, call: Call) -> dict[str, Any]:
    """Change the user's own attributes; an auto-verified address that changes gets a code (documented).

    Where the pool wants it verified first, the old address stays until the code is given (documented).
    An empty reply where no code goes out is recorded.
    """
    client, user = sandbox.tokens.bearer(call.parameters["AccessToken"])
    return _update(sandbox, call, user, client)


def admin_update_user_attributes(sandbox: Sandbox, call: Call) -> dict[str, Any]:
    """Change a user's attributes; an administrator may also say that an address is verified."""
    user = sandbox.backend.user(call.parameters["UserPoolId"], call.parameters["Username"])
    _update(sandbox, call, user, None)
    return {}


def delete_user_attributes(sandbox: Sandbox, call: Call) -> dict[str, Any]:
    """Remove the user's own attributes; what has no value may be named as well (recorded)."""
    client, user = sandbox.tokens.bearer(call.parameters["AccessToken"])
    return _delete(sandbox, call, user, client)


def admin_delete_user_attributes(sandbox: Sandbox, call: Call) -> dict[str, Any]:
    """Remove a user's attributes."""
    user = sandbox.backend.user(call.parameters["UserPoolId"], call.parameters["Username"])
    return _delete(sandbox, call, user, None)


def get_user_attribute_verification_code(sandbox: Sandbox, call: Call) -> dict[str, Any]:
    """Send a code that verifies one of the user's addresses, in place of any code before (documented)."""
    _, user = sandbox.tokens.bearer(call.parameters["AccessToken"])
    attribute = _address(call)
    with sandbox.backend.lock:
        to = user.pending.get(attribute) or user.attribute_lookup.get(attribute)
        if not to:
            # The text is the sandbox's own.
            raise invalid_parameter(f"The user has no {attribute} to verify.")
        sandbox.limits.count_attempt(user, call.operation)
        code = user.attribute_codes[attribute] = codes.new_code(sandbox, attribute)
    metadata = call.parameters.get("ClientMetadata")
    messages.send_attribute_code(sandbox, user, code, "VerifyUserAttribute", metadata, to)
    return {"CodeDeliveryDetails": codes.details(attribute, to)}


def verify_user_attribute(sandbox: Sandbox, call: Call) -> dict[str, Any]:
    """Verify an address by its code; one that waited for this takes the old one's place."""
    _, user = sandbox.tokens.bearer(call.parameters["AccessToken"])
    pool, attribute = pool_of(user), _address(call)
    with sandbox.backend.lock:
        sandbox.limits.count_attempt(user, call.operation)
        code = user.attribute_codes.get(attribute)
        codes.check(code, call.parameters["Code"], sandbox.clock.now(), codes.ATTRIBUTE_SECONDS)
        verified = {f"{attribute}_verified": "true"}
        if waiting := user.pending.get(attribute):
            # Somebody may have taken the address meanwhile.
            verified[attribute] = waiting
            check_names_free(pool, user, verified)
        else:
            claim_alias(pool, user, attribute, False)
        del user.attribute_codes[attribute]
        user.pending.pop(attribute, None)
        user.set_attributes(**verified)
    return {}


def _address(call: Call) -> str:
    attribute = str(call.parameters["AttributeName"])
    if attribute not in _ADDRESSES:
        # The text is the sandbox's own.
        raise invalid_parameter(f"Only {' and '.join(_ADDRESSES)} can be verified.")
    return attribute


def _update(sandbox: Sandbox, call: Call, user: User, client: AppClient | None) -> dict[str, Any]:
    """Change attributes: all of them, or none where one is refused (recorded)."""
    pool = pool_of(user)
    given = given_attributes(call.parameters)
    check_formats({name: value for name, value in given.items() if value})
    check_change(user, pool, client, given)
    # Verified against the service by moto's authors: `True` is as good as `true`.
    given.update({n: v.lower() for n, v in given.items() if n.endswith("_verified")})
    sent: dict[str, Code] = {}
    with sandbox.backend.lock:
        for kind in _ADDRESSES:
            if kind not in given or given[kind] == user.attribute_lookup.get(kind):
                continue
            check_names_free(pool, user, given)
            user.pending.pop(kind, None)
            user.attribute_codes.pop(kind, None)
            if client is None or not given[kind]:
                given.setdefault(f"{kind}_verified", "false" if given[kind] else "")
                continue
            if kind in pool.setting("AutoVerifiedAttributes"):
                sent[kind] = user.attribute_codes[kind] = codes.new_code(sandbox, kind)
            if kind in sent and pool.verifies_first(kind):
                user.pending[kind] = given.pop(kind)
            else:
                given[f"{kind}_verified"] = "false"
        check_names_free(pool, user, given)
        user.set_attributes(**given)
    return _tell(sandbox, call, user, sent)


def _tell(sandbox: Sandbox, call: Call, user: User, sent: Mapping[str, Code]) -> dict[str, Any]:
    metadata, told = call.parameters.get("ClientMetadata"), []
    for kind, code in sent.items():
        to = user.pending.get(kind) or user.attribute_lookup[kind]
        messages.send_attribute_code(sandbox, user, code, "UpdateUserAttribute", metadata, to)
        told.append(codes.details(kind, to))
    return {"CodeDeliveryDetailsList": told} if told else {}


def _delete(sandbox: Sandbox, call: Call, user: User, client: AppClient | None) -> dict[str, Any]:
    names = call.parameters["UserAttributeNames"]
    check_removal(pool_of(user), client, names)
    with sandbox.backend.lock:
        user.set_attributes(**dict.fromkeys(names, ""))
    return {}
