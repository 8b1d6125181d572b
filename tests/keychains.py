"""Keychains in memory, in place of the system's: no test touches the keychain of whoever runs it."""

from __future__ import annotations

import threading
from typing import TYPE_CHECKING, Any

import keyring
from keyring.backend import KeyringBackend
from keyring.backends.chainer import ChainerBackend
from keyring.errors import KeyringLocked, PasswordDeleteError

if TYPE_CHECKING:
    import pytest


class Keychain(KeyringBackend):
    """A keychain in memory; it passes for the one of a Linux desktop."""

    priority = 0  # keyring must not choose it by itself

    def __init__(self) -> None:
        super().__init__()
        self.kept: dict[tuple[str, str], str] = {}

    def get_password(self, service: str, username: str) -> str | None:
        """What is kept."""
        return self.kept.get((service, username))

    def set_password(self, service: str, username: str, password: str) -> None:
        """Keep it."""
        self.kept[service, username] = password

    def delete_password(self, service: str, username: str) -> None:
        """Keep it no more."""
        try:
            del self.kept[service, username]
        except KeyError as error:
            raise PasswordDeleteError from error


class LockedKeychain(Keychain):
    """One that nobody unlocks, and that repeats in its error what it was told."""

    def get_password(self, service: str, username: str) -> str | None:
        """Refuse."""
        raise KeyringLocked(f"cannot unlock {username}")

    def set_password(self, service: str, username: str, password: str) -> None:
        """Refuse."""
        raise KeyringLocked(f"cannot write {password}")


class WaitingKeychain(Keychain):
    """One that waits for its owner: each call blocks until ``opened`` is set."""

    def __init__(self) -> None:
        super().__init__()
        self.opened = threading.Event()
        self.asked: list[threading.Thread] = []

    def get_password(self, service: str, username: str) -> str | None:
        """Wait, then answer."""
        self._wait()
        return super().get_password(service, username)

    def set_password(self, service: str, username: str, password: str) -> None:
        """Wait, then keep it."""
        self._wait()
        super().set_password(service, username, password)

    def _wait(self) -> None:
        self.asked.append(threading.current_thread())
        assert self.opened.wait(60)


class PlainFile(Keychain):
    """What keyrings.alt would write in clear."""


class Chain(ChainerBackend):
    """Several at once, as keyring offers them where a system has several."""

    backends: tuple[KeyringBackend, ...] = ()
    priority = 0


for _own in (Keychain, LockedKeychain, WaitingKeychain):
    _own.__module__ = "keyring.backends.SecretService"
PlainFile.__module__ = "keyrings.alt.file"


def use(monkeypatch: pytest.MonkeyPatch, *backends: KeyringBackend) -> None:
    """Have keyring find these keychains."""
    chosen: Any = backends[0]
    if len(backends) > 1:
        chosen = Chain()
        chosen.backends = backends
    monkeypatch.setattr(keyring, "get_keyring", lambda: chosen)
