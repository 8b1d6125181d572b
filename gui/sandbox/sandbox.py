"""The objects that one sandbox is made of."""

from __future__ import annotations

from contextlib import contextmanager
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, NamedTuple
from uuid import uuid4

from gui.sandbox.mail.mailbox import Mailbox
from gui.sandbox.mail.texts import Texts
from gui.sandbox.model import touched
from gui.sandbox.model.changes import Changes
from gui.sandbox.model.clock import Clock
from gui.sandbox.model.faults import Faults
from gui.sandbox.model.keeping import Keeping
from gui.sandbox.model.limits import Limits
from gui.sandbox.model.opaque_values import OpaqueValues, new_key
from gui.sandbox.model.pools import AppClient, Backend, Pool
from gui.sandbox.model.tokens import Tokens
from gui.sandbox.model.triggers import Rules

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from gui.sandbox.address import Address

REGION = "us-east-1"


class Sandbox:
    """One embedded Cognito: a default pool and client to begin with, further ones as callers make them.

    Args:
        address: where it is.
        shares_controls: whether it gives mail and controls to other machines too.
        certificate: that which phones are to trust, in DER; empty where it has made none.
    """

    def __init__(self, address: Address, shares_controls: bool = False, certificate: bytes = b"") -> None:
        self.address = address
        self.shares_controls = shares_controls
        self.certificate = certificate
        self.clock = Clock()
        self.limits = Limits(self.clock)
        self.faults = Faults()
        self.rules = Rules()
        self.mailbox = Mailbox(self.clock)
        self.texts = Texts()
        self.backend = Backend(self.clock, REGION)
        self.opaque_values = OpaqueValues(new_key())
        self.tokens = Tokens(self.backend, self.clock, self.opaque_values, self.endpoint, self.rules)
        self.pool, self.client = default_pool(self.backend)
        # moto makes identity pools on demand; this id stands for the first.
        self.identity_pool_id = f"{REGION}:{uuid4()}"
        # What SetIdentityPoolRoles said, by identity pool.
        self.identity_pool_roles: dict[str, dict[str, Any]] = {}
        # By their digests; they are forgotten once they have expired.
        self.spent_sessions: dict[str, SpentSession] = {}
        self.changes = Changes()
        self.keeping = Keeping()
        # Keeps and tells what the request at hand has changed so far; put in place by who starts the sandbox.
        self.settle: Callable[[], None] = lambda: None

    @property
    def endpoint(self) -> str:
        """The address that it hands out, such as http://127.0.0.1:9000."""
        return self.address.endpoint

    @contextmanager
    def request(self) -> Iterator[None]:
        """A request of this thread. What it has changed is kept and told before its answer goes out."""
        touched.begin()
        try:
            yield
        finally:
            self.settle()


class SpentSession(NamedTuple):
    """A session that was used: the SHA-256 of its text, and when, in epoch seconds."""

    digest: str
    at: float


#: In the pool to begin with, an authenticator app can be tried; who sets none up is not asked for one.
DEFAULT_MFA: dict[str, Any] = {
    "MfaConfiguration": "OPTIONAL",
    "SoftwareTokenMfaConfiguration": {"Enabled": True},
}


def default_pool(backend: Backend) -> tuple[Pool, AppClient]:
    """The pool of a mobile app with e-mail sign-up, and its public client; both tell testers the most."""
    pool = backend.create_user_pool(
        "sandbox",
        {
            "UsernameAttributes": ["email"],
            "AutoVerifiedAttributes": ["email"],
            "UsernameConfiguration": {"CaseSensitive": False},
            **DEFAULT_MFA,
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
