"""The console's side of a user pool: its users and its password policy, read with credentials."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any, Final

from gui.cognito.calls import User, UsersPage
from gui.cognito.password_policy import PasswordPolicy
from gui.cognito.service import Exchange, Service

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from gui.cognito.environment import Environment, Timeouts
    from gui.cognito.signing import Signer

#: ListUsers gives no more than this in one reply.
PAGE_SIZE: Final = 60


class UserDirectory:
    """Reads the pool as an admin does. Its methods block, and raise what botocore raises."""

    def __init__(
        self,
        environment: Environment,
        timeouts: Timeouts,
        observe: Callable[[Exchange], None],
        signer: Signer,
    ) -> None:
        self._pool_id = environment.user_pool_id
        self._service = Service(environment, timeouts, observe, signer)

    def password_policy(self) -> PasswordPolicy:
        """The pool's rules for passwords, from DescribeUserPool."""
        reply = self._service.send("DescribeUserPool", UserPoolId=self._pool_id)
        policies = reply["UserPool"].get("Policies", {})
        return PasswordPolicy.from_service(policies.get("PasswordPolicy", {}))

    def users(self, token: str | None = None) -> UsersPage:
        """The first page of the pool's users, or the one that ``token`` of the page before asks for."""
        more = {"PaginationToken": token} if token else {}
        reply = self._service.send("ListUsers", UserPoolId=self._pool_id, Limit=PAGE_SIZE, **more)
        return UsersPage(tuple(_user(entry) for entry in reply["Users"]), reply.get("PaginationToken"))

    def find(self, email: str) -> User | None:
        """The user with this address, or ``None``. ListUsers, because AdminGetUser counts as a billed use."""
        # The filter's syntax takes a quoted string in which a quote or a backslash is escaped, as in JSON.
        condition = f"email = {json.dumps(email, ensure_ascii=False)}"
        reply = self._service.send("ListUsers", UserPoolId=self._pool_id, Limit=1, Filter=condition)
        return next((_user(entry) for entry in reply["Users"]), None)


def _user(entry: Mapping[str, Any]) -> User:
    attributes = {attribute["Name"]: attribute["Value"] for attribute in entry.get("Attributes", [])}
    return User(
        username=entry["Username"],
        email=attributes.get("email", ""),
        email_verified=attributes.get("email_verified") == "true",
        enabled=bool(entry.get("Enabled")),
        status=str(entry.get("UserStatus", "")),
        created=entry["UserCreateDate"],
        updated=entry["UserLastModifiedDate"],
    )
