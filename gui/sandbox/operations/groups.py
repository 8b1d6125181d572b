"""User pool groups: moto's, in the service's words and shape (recorded, confidence high)."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from gui.sandbox.errors import CognitoError, invalid_parameter
from gui.sandbox.model.jwt import decoded, encoded
from gui.sandbox.model.pools import pool_of
from gui.sandbox.model.touched import note
from gui.sandbox.operations.admin import epoch, listed

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

    from gui.sandbox.model.users import User
    from gui.sandbox.sandbox import Call, Sandbox

_PAGE = 60


def create_group(sandbox: Sandbox, call: Call) -> dict[str, Any]:
    """Make a group."""
    parameters = call.parameters
    with sandbox.backend.lock:
        pool = sandbox.backend.pool(parameters["UserPoolId"])
        name = parameters["GroupName"]
        if name in pool.groups:
            raise CognitoError("GroupExistsException", "A group with the name already exists.")
        description, role, precedence = map(parameters.get, ("Description", "RoleArn", "Precedence"))
        group = sandbox.backend.create_group(pool.id, name, description, role, precedence)
    return {"Group": _shown(group)}


def get_group(sandbox: Sandbox, call: Call) -> dict[str, Any]:
    """One group."""
    return {"Group": _shown(_found(sandbox, call))}


def update_group(sandbox: Sandbox, call: Call) -> dict[str, Any]:
    """Change what is given of a group; an empty description changes nothing."""
    with sandbox.backend.lock:
        group, given = _found(sandbox, call), call.parameters
        changed = {
            n: given.get(n)
            for n in ("Description", "RoleArn", "Precedence")
            if given.get(n) not in (None, "")
        }
        if changed:
            group.update(changed.get("Description"), changed.get("RoleArn"), changed.get("Precedence"))
    return {"Group": _shown(group)}


def delete_group(sandbox: Sandbox, call: Call) -> None:
    """Delete a group; its users stay."""
    with sandbox.backend.lock:
        group = _found(sandbox, call)
        for user in group.users:
            user.groups.discard(group)
            note(user)
        del sandbox.backend.pool(call.parameters["UserPoolId"]).groups[group.group_name]


def list_groups(sandbox: Sandbox, call: Call) -> dict[str, Any]:
    """A page of a pool's groups."""
    groups = sandbox.backend.pool(call.parameters["UserPoolId"]).groups.values()
    return _page(sandbox, call, "Groups", groups, _shown)


def admin_add_user_to_group(sandbox: Sandbox, call: Call) -> None:
    """Put a user into a group; who is there already stays. The user is looked for first."""
    with sandbox.backend.lock:
        user = sandbox.backend.user(call.parameters["UserPoolId"], call.parameters["Username"])
        group = _found(sandbox, call)
        group.users.add(user)
        user.groups.add(group)


def admin_remove_user_from_group(sandbox: Sandbox, call: Call) -> None:
    """Take a user out of a group; also one that is not there."""
    with sandbox.backend.lock:
        user = sandbox.backend.user(call.parameters["UserPoolId"], call.parameters["Username"])
        group = pool_of(user).groups.get(call.parameters["GroupName"])
        if group is not None:
            group.users.discard(user)
            user.groups.discard(group)


def admin_list_groups_for_user(sandbox: Sandbox, call: Call) -> dict[str, Any]:
    """A page of a user's groups, in the order in which tokens list them."""
    user = sandbox.backend.user(call.parameters["UserPoolId"], call.parameters["Username"])
    groups = sorted(user.groups, key=lambda group: group.group_name, reverse=True)
    return _page(sandbox, call, "Groups", groups, _shown)


def list_users_in_group(sandbox: Sandbox, call: Call) -> dict[str, Any]:
    """A page of the users in a group."""
    users: Iterable[User] = sorted(_found(sandbox, call).users, key=lambda user: user.number)
    return _page(sandbox, call, "Users", users, listed)


def _found(sandbox: Sandbox, call: Call) -> Any:
    group = sandbox.backend.pool(call.parameters["UserPoolId"]).groups.get(call.parameters["GroupName"])
    if group is None:
        raise CognitoError("ResourceNotFoundException", "Group not found.")
    return group


def _shown(group: Any) -> dict[str, Any]:
    """A group as the service shows it: without what was not given."""
    shown = {
        "CreationDate": epoch(group.creation_date),
        "Description": group.description or None,
        "GroupName": group.group_name,
        "LastModifiedDate": epoch(group.last_modified_date),
        "Precedence": group.precedence,
        "RoleArn": group.role_arn,
        "UserPoolId": group.user_pool_id,
    }
    return {name: value for name, value in shown.items() if value is not None}


def _page(
    sandbox: Sandbox, call: Call, name: str, items: Iterable[Any], show: Callable[[Any], dict[str, Any]]
) -> dict[str, Any]:
    """A page of a list; its token holds the position of the next one."""
    size = call.parameters.get("Limit", _PAGE)
    if size < 1:
        raise invalid_parameter(
            "1 validation error detected: Value '0' at 'maxResults' failed to satisfy constraint: Member "
            "must have value greater than or equal to 1"
        )
    start = 0
    if token := call.parameters.get("NextToken"):
        try:
            state = sandbox.opaque_values.open(name, decoded(token))
        except ValueError:
            state = None
        if state is None:
            raise invalid_parameter("Invalid pagination token")
        start = int(state["after"])
    found = list(items)
    result: dict[str, Any] = {name: [show(item) for item in found[start : start + size]]}
    if start + size < len(found):
        result["NextToken"] = encoded(sandbox.opaque_values.close(name, after=start + size)).decode()
    return result
