"""What every test may ask for: a real sandbox process."""

from __future__ import annotations

import json
import subprocess
import sys
from dataclasses import dataclass
from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from collections.abc import Iterator


@dataclass(frozen=True)
class Sandbox:
    """A running sandbox, as its handshake line describes it."""

    process: subprocess.Popen[str]
    endpoint: str
    region: str
    user_pool_id: str
    client_id: str
    identity_pool_id: str
    mail_api: str

    def stop(self) -> None:
        """Close the sandbox's stdin, which ends it, and wait until it has gone."""
        assert self.process.stdin is not None
        assert self.process.stdout is not None
        self.process.stdin.close()
        self.process.wait(timeout=20)
        self.process.stdout.close()


def start_sandbox(*arguments: str) -> Sandbox:
    """Start a sandbox process as the app does, and wait for its handshake."""
    process = subprocess.Popen(
        [sys.executable, "-m", "gui.sandbox", *arguments],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
    )
    assert process.stdout is not None
    return Sandbox(process, **json.loads(process.stdout.readline()))


@pytest.fixture(scope="session")
def sandbox() -> Iterator[Sandbox]:
    """One sandbox for the whole run: give each test an address of its own, and it stays by itself."""
    running = start_sandbox()
    yield running
    running.stop()
