"""Where the calls go: one user pool, one app client, and how long to wait for them."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True)
class Environment:
    """One user pool as a client sees it.

    Attributes:
        name: What the tester calls it.
        region: AWS region of the pool, such as ``eu-west-1``.
        user_pool_id: ``<region>_<id>``.
        client_id: The app client that the mobile app uses.
        endpoint: Address of the service where it is not AWS itself, such as the sandbox's.
        mail_api: Base address of a mailbox in Mailpit's REST format, where the pool's mail can be read.
        identity_pool_id: Identity pool behind the user pool, if there is one.
        is_sandbox: The pool lives in the embedded sandbox: made-up credentials may read it.
    """

    name: str
    region: str
    user_pool_id: str
    client_id: str
    endpoint: str | None = None
    mail_api: str | None = None
    identity_pool_id: str | None = None
    is_sandbox: bool = False


@dataclass(frozen=True)
class Timeouts:
    """How long a call waits, in seconds: for the connection, then for the reply."""

    connect: float = 5.0
    read: float = 15.0
