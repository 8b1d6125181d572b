"""Pools of every kind in a sandbox, with what an admin does to them."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from functools import cache
from typing import TYPE_CHECKING, Any

from gui.cognito.admin.directory import UserDirectory
from gui.cognito.aws_client import AwsClient
from gui.cognito.credentials import AccessKeys
from gui.cognito.environments.client_secrets import secret_hash
from gui.cognito.environments.environment import Environment, Timeouts
from tests.tester import PASSWORD

if TYPE_CHECKING:
    from gui.exchange import Exchange
    from tests.conftest import Sandbox

ADMIN = AccessKeys("an-admin", "an-admins-secret")
EMAIL_POOL = {"UsernameAttributes": ["email"], "AutoVerifiedAttributes": ["email"]}


@dataclass
class Made:
    """A pool, its app client, and the exchanges that were made with it."""

    environment: Environment
    client_secret: str | None
    exchanges: list[Exchange] = field(default_factory=list)
    directories: dict[Environment, UserDirectory] = field(default_factory=dict)

    @property
    def directory(self) -> UserDirectory:
        """The pool as an admin has it."""
        if self.environment not in self.directories:
            made = UserDirectory(self.environment, Timeouts(), self.exchanges.append, ADMIN)
            self.directories[self.environment] = made
        return self.directories[self.environment]

    @property
    def operations(self) -> list[str]:
        """What was called, in order."""
        return [exchange.operation for exchange in self.exchanges]

    def sign_up(self, email: str, username: str = "") -> str:
        """Register an address, with the request that the phone sends; returns the sub."""
        secret, username = self.client_secret, username or email
        hashed = {"SecretHash": secret_hash(username, self.environment.client_id, secret)} if secret else {}
        reply = _admin(self.environment.endpoint or "").send(
            "SignUp",
            ClientId=self.environment.client_id,
            Username=username,
            Password=PASSWORD,
            UserAttributes=[{"Name": "email", "Value": email}],
            **hashed,
        )
        return str(reply["UserSub"])

    def admin(self, operation: str, **parameters: Any) -> Any:
        """What an admin does beside the tool."""
        admin = _admin(self.environment.endpoint or "")
        return admin.send(operation, UserPoolId=self.environment.user_pool_id, **parameters)

    def addresses(self) -> set[str]:
        """The addresses of the users that the pool has."""
        return {user.email for user in self.directory.users().users}


def make_pool(
    sandbox: Sandbox, settings: dict[str, Any] | None = None, client: dict[str, Any] | None = None
) -> Made:
    """Make a pool (by default for e-mail addresses) with one app client."""
    service = _admin(sandbox.endpoint)
    made = service.send("CreateUserPool", PoolName="Pool", **(EMAIL_POOL if settings is None else settings))
    pool_id = made["UserPool"]["Id"]
    app = service.send("CreateUserPoolClient", UserPoolId=pool_id, ClientName="app", **(client or {}))
    environment = replace(
        sandbox.environment,
        name="Staging",
        user_pool_id=pool_id,
        client_id=app["UserPoolClient"]["ClientId"],
        is_sandbox=False,
    )
    return Made(environment, app["UserPoolClient"].get("ClientSecret"))


@cache
def _admin(endpoint: str) -> AwsClient:
    # A client takes long to make: the pools of a sandbox share one.
    environment = Environment("Admin", "us-east-1", "", "", endpoint=endpoint)
    return AwsClient(environment, Timeouts(), lambda _: None, ADMIN)
