"""Client secrets: in a keychain that keeps them, else in memory, and nowhere else."""

from __future__ import annotations

import subprocess
import sys
from dataclasses import replace
from typing import Any

import keyring
import pytest
from keyring.backend import KeyringBackend
from keyring.backends import fail, null
from keyring.backends.chainer import ChainerBackend
from keyring.errors import KeyringLocked, PasswordDeleteError

from gui.cognito.environments.client_secrets import ClientSecrets, secret_hash
from gui.cognito.environments.environment import Environment

POOL = Environment("Staging", "eu-west-1", "eu-west-1_MadeUp001", "madeupclient0000000000001")
SECRET = "madeupsecret-0123456789"


class Keychain(KeyringBackend):
    """A keychain in memory; it passes for the one of a Linux desktop."""

    priority = 0  # keyring must not choose it by itself

    def __init__(self) -> None:
        super().__init__()
        self.kept: dict[tuple[str, str], str] = {}

    def get_password(self, service: str, username: str) -> str | None:
        return self.kept.get((service, username))

    def set_password(self, service: str, username: str, password: str) -> None:
        self.kept[service, username] = password

    def delete_password(self, service: str, username: str) -> None:
        try:
            del self.kept[service, username]
        except KeyError as error:
            raise PasswordDeleteError from error


class LockedKeychain(Keychain):
    """One that nobody unlocks, and that repeats in its error what it was told."""

    def get_password(self, service: str, username: str) -> str | None:
        raise KeyringLocked(f"cannot unlock {username}")

    def set_password(self, service: str, username: str, password: str) -> None:
        raise KeyringLocked(f"cannot write {password}")


class PlainFile(Keychain):
    """What keyrings.alt would write in clear."""


class Chain(ChainerBackend):
    """Several at once, as keyring offers them where a system has several."""

    backends: tuple[KeyringBackend, ...] = ()
    priority = 0


Keychain.__module__ = LockedKeychain.__module__ = "keyring.backends.SecretService"
PlainFile.__module__ = "keyrings.alt.file"


def use(monkeypatch: pytest.MonkeyPatch, *backends: KeyringBackend) -> None:
    chosen: Any = backends[0]
    if len(backends) > 1:
        chosen = Chain()
        chosen.backends = backends
    monkeypatch.setattr(keyring, "get_keyring", lambda: chosen)


def test_the_hash_is_the_documented_one() -> None:
    # Reckoned with openssl: printf user+client | openssl dgst -sha256 -hmac secret -binary | base64
    assert (
        secret_hash("user+1@example.com", "client", "secret")
        == "AgRlRHHgRA94VAhv/i9jHoPDqr/eeNjI22bXLLUdiRI="
    )


def test_the_hash_covers_the_name_exactly_as_sent() -> None:
    hashes = {secret_hash(name, "client", "secret") for name in ("a@b.c", "A@b.c", " a@b.c", "ä@b.c")}
    assert len(hashes) == 4


def test_a_keychain_keeps_a_secret_beyond_the_session(monkeypatch: pytest.MonkeyPatch) -> None:
    use(monkeypatch, Keychain())
    secrets = ClientSecrets()
    secrets.store(POOL, SECRET)
    assert secrets.notice is None
    assert ClientSecrets().load(POOL) == SECRET
    secrets.delete(POOL)
    assert ClientSecrets().load(POOL) is None


@pytest.mark.parametrize(
    "other",
    [
        replace(POOL, region="us-east-1"),
        replace(POOL, user_pool_id="eu-west-1_MadeUp002"),
        replace(POOL, client_id="madeupclient0000000000002"),
    ],
)
def test_each_app_client_has_its_own(monkeypatch: pytest.MonkeyPatch, other: Environment) -> None:
    use(monkeypatch, Keychain())
    secrets = ClientSecrets()
    secrets.store(POOL, SECRET)
    assert secrets.load(other) is None
    secrets.delete(other)
    assert secrets.notice is None
    assert secrets.load(replace(POOL, name="Renamed")) == SECRET


@pytest.mark.parametrize("keychain", [fail.Keyring(), null.Keyring(), PlainFile(), LockedKeychain()])
def test_without_a_keychain_a_secret_lasts_for_the_session(
    monkeypatch: pytest.MonkeyPatch, keychain: KeyringBackend
) -> None:
    use(monkeypatch, keychain)
    secrets = ClientSecrets()
    secrets.store(POOL, SECRET)
    assert secrets.notice is not None
    assert "kept in memory until Signup Desk ends" in secrets.notice
    assert SECRET not in secrets.notice
    assert SECRET not in repr(secrets)
    assert secrets.load(POOL) == SECRET
    assert ClientSecrets().load(POOL) is None
    secrets.delete(POOL)
    assert secrets.load(POOL) is None


def test_nothing_is_written_in_clear(monkeypatch: pytest.MonkeyPatch) -> None:
    plain = PlainFile()
    use(monkeypatch, plain)
    ClientSecrets().store(POOL, SECRET)
    assert plain.kept == {}


def test_of_several_keychains_the_systems_own_is_taken(monkeypatch: pytest.MonkeyPatch) -> None:
    plain, system = PlainFile(), Keychain()
    use(monkeypatch, plain, system)
    secrets = ClientSecrets()
    secrets.store(POOL, SECRET)
    assert (secrets.notice, plain.kept, list(system.kept.values())) == (None, {}, [SECRET])


def test_a_keychain_that_breaks_is_named_and_asked_again(monkeypatch: pytest.MonkeyPatch) -> None:
    secrets = ClientSecrets()
    use(monkeypatch, LockedKeychain())
    assert secrets.load(POOL) is None
    assert secrets.notice is not None
    assert "KeyringLocked" in secrets.notice
    use(monkeypatch, Keychain())
    secrets.store(POOL, SECRET)
    assert secrets.notice is None


def test_a_newer_secret_replaces_the_older_one(monkeypatch: pytest.MonkeyPatch) -> None:
    secrets = ClientSecrets()
    use(monkeypatch, LockedKeychain())
    secrets.store(POOL, "older")
    use(monkeypatch, Keychain())
    secrets.store(POOL, SECRET)
    assert secrets.load(POOL) == SECRET


def test_keyring_is_imported_only_when_asked() -> None:
    program = "import sys, gui.cognito.environments.client_secrets; sys.exit('keyring' in sys.modules)"
    assert subprocess.run([sys.executable, "-c", program], check=False).returncode == 0
