"""The app client in whose name the phone calls, with the secret that it may have."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any, TypeVar

from gui.cognito.environments.client_secrets import secret_hash

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from gui.cognito.aws_client import AwsClient

_Result = TypeVar("_Result")


@dataclass(frozen=True)
class AppClient:
    """Sends calls that name the app client; where it has a secret, each with the hash that proves it.

    Each hands ``metadata``, pairs of name and value, to the pool's triggers (``ClientMetadata``).
    """

    service: AwsClient
    client_id: str
    secret: str | None = field(repr=False)
    metadata: tuple[tuple[str, str], ...] = ()

    def ask(
        self,
        operation: str,
        read: Callable[[Mapping[str, Any]], _Result],
        username: str,
        **parameters: Any,
    ) -> _Result:
        """Make a call about ``username``; raises as ``AwsClient.ask`` does."""
        if proof := self.secret_hash(username):
            parameters["SecretHash"] = proof
        return self.send(operation, read, Username=username, **parameters)

    def send(
        self, operation: str, read: Callable[[Mapping[str, Any]], _Result], **parameters: Any
    ) -> _Result:
        """Make a call that proves the secret among its ``parameters``; raises as ``AwsClient.ask`` does."""
        if self.metadata:
            parameters["ClientMetadata"] = dict(self.metadata)
        return self.service.ask(operation, read, ClientId=self.client_id, **parameters)

    def secret_hash(self, username: str) -> str:
        """What proves the secret for ``username``; empty where there is none."""
        return secret_hash(username, self.client_id, self.secret) if self.secret else ""
