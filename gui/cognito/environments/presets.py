"""Servers on this machine that stand in for Cognito: where each listens unless it is told otherwise."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

from gui.cognito.environments.environment import AuthFlow


@dataclass(frozen=True)
class Preset:
    """What is known of a local server before it has a user pool.

    Attributes:
        name: The product's.
        endpoint: Where it listens by default.
        region: The region to begin with; any other works as well, but the pool lives in one.
        auth_flow: The way to log in that it serves.
    """

    name: str
    endpoint: str
    region: str = "us-east-1"
    auth_flow: AuthFlow = AuthFlow.USER_SRP_AUTH


PRESETS: Final = (
    # docs.localstack.cloud: "Credentials"; Cognito is part of its paid plans.
    Preset("LocalStack", "http://localhost:4566"),
    # Its README: port 9229 of "localhost", which may be ::1 alone; any credentials; no SRP in its source.
    Preset(
        "cognito-local",
        "http://localhost:9229",
        auth_flow=AuthFlow.USER_PASSWORD_AUTH,
    ),
    # Its README: "Any region works. Credentials can be any non-empty values."
    Preset("Floci", "http://localhost:4566"),
    # Its README: port 4566; a key id that is no account number means the account 000000000000.
    Preset("MiniStack", "http://localhost:4566"),
    # moto/server.py: it listens on 127.0.0.1, port 5000; it checks no signature.
    Preset("moto server", "http://127.0.0.1:5000"),
)
