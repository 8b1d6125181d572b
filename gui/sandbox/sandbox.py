"""The objects that one sandbox is made of."""

from __future__ import annotations

import threading
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any
from uuid import uuid4

from gui.sandbox.mail.mailbox import Mailbox
from gui.sandbox.mail.texts import Texts
from gui.sandbox.model.clock import Clock
from gui.sandbox.model.faults import Faults
from gui.sandbox.model.limits import Limits
from gui.sandbox.model.opaque_values import OpaqueValues, new_key
from gui.sandbox.model.pools import AppClient, Backend, Pool
from gui.sandbox.model.tokens import Tokens
from gui.sandbox.model.triggers import Rules

if TYPE_CHECKING:
    from collections.abc import Callable

REGION = "us-east-1"


class Sandbox:
    """One embedded Cognito: a default pool and client to begin with, further ones as callers make them.

    Args:
        endpoint: its own address, such as http://127.0.0.1:9000.
    """

    def __init__(self, endpoint: str) -> None:
        self.endpoint = endpoint
        self.clock = Clock()
        self.limits = Limits(self.clock)
        self.faults = Faults()
        self.rules = Rules()
        self.mailbox = Mailbox(self.clock)
        self.texts = Texts()
        self.backend = Backend(self.clock, REGION)
        self.opaque_values = OpaqueValues(new_key())
        self.tokens = Tokens(self.backend, self.clock, self.opaque_values, endpoint, self.rules)
        self.pool, self.client = default_pool(self.backend)
        # moto makes identity pools on demand; this id stands for the first.
        self.identity_pool_id = f"{REGION}:{uuid4()}"
        # What SetIdentityPoolRoles said, by identity pool.
        self.identity_pool_roles: dict[str, dict[str, Any]] = {}
        # Set by every request that may have changed something.
        self.changed = threading.Event()
        # Sessions that were used, and when, in epoch seconds; they are forgotten once they have expired.
        self.spent_sessions: dict[str, float] = {}


def default_pool(backend: Backend) -> tuple[Pool, AppClient]:
    """The pool of a mobile app with e-mail sign-up, and its public client; both tell testers the most."""
    pool = backend.create_user_pool(
        "sandbox",
        {
            "UsernameAttributes": ["email"],
            "AutoVerifiedAttributes": ["email"],
            "UsernameConfiguration": {"CaseSensitive": False},
            # So that an authenticator app can be tried; nobody is asked for one who does not set it up.
            "MfaConfiguration": "OPTIONAL",
            "SoftwareTokenMfaConfiguration": {"Enabled": True},
        },
    )
    client = backend.create_user_pool_client(
        pool.id,
        False,
        {
            "ClientName": "sandbox",
            "ExplicitAuthFlows": [
                "ALLOW_USER_SRP_AUTH",
                "ALLOW_USER_PASSWORD_AUTH",
                "ALLOW_REFRESH_TOKEN_AUTH",
            ],
            "PreventUserExistenceErrors": "LEGACY",
        },
    )
    return pool, client


@dataclass(frozen=True)
class Call:
    """One call of an operation: its parameters, checked against the operation's shape, and its request id."""

    operation: str
    parameters: dict[str, Any]
    request_id: str

    def __repr__(self) -> str:
        # Parameters hold passwords and codes.
        return f"Call({self.operation}, {self.request_id})"


if TYPE_CHECKING:
    Operation = Callable[[Sandbox, Call], dict[str, Any] | None]
