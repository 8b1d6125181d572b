"""An app client's secret: kept in the system's keychain, and put into a SecretHash."""

from __future__ import annotations

import base64
import hashlib
import hmac
from typing import TYPE_CHECKING

from gui.cognito.environments.kept_secrets import KeptSecrets
from gui.sentences import N_, Sentence

if TYPE_CHECKING:
    from gui.cognito.environments.environment import Environment


def secret_hash(username: str, client_id: str, client_secret: str) -> str:
    """What a client with a secret adds to each call, over exactly the ``username`` that is sent.

    Base64 of HMAC-SHA256 (developer guide, "Computing secret hash values").
    """
    digest = hmac.digest(client_secret.encode(), (username + client_id).encode(), hashlib.sha256)
    return base64.b64encode(digest).decode("ascii")


class ClientSecrets(KeptSecrets["Environment"]):
    """Client secrets by region, user pool and app client."""

    def key(self, owner: Environment) -> str:
        """The app client."""
        return app_client(owner)

    def kept_in_memory(self, refusal: Sentence) -> Sentence:
        """That the keychain does not have it."""
        return N_("{refusal}: client secrets are kept in memory until Signup Desk ends.", refusal=refusal)

    def not_known(self, refusal: Sentence, owner: Environment) -> Sentence:
        """That the keychain did not give it."""
        return N_(
            "{refusal}: the client secret of {name} is not known. Give it in the environment.",
            refusal=refusal,
            name=owner.name,
        )

    def may_be_left(self, refusal: Sentence, owner: Environment, entry: str) -> Sentence:
        """That the keychain may still have it."""
        return N_(
            "{refusal}: it may still hold the client secret of {name}. Take {entry} out of it by hand.",
            refusal=refusal,
            name=owner.name,
            entry=entry,
        )


def app_client(environment: Environment) -> str:
    """The app client of ``environment``: what a secret belongs to."""
    return f"{environment.region}/{environment.user_pool_id}/{environment.client_id}"
