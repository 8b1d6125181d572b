"""Client secrets: in a keychain that keeps them, else in memory, and nowhere else."""

from __future__ import annotations

import subprocess
import sys
from dataclasses import replace
from typing import TYPE_CHECKING

import pytest
from keyring.backends import fail, null
from keyring.errors import KeyringLocked

from gui.cognito.environments.client_secrets import ClientSecrets, secret_hash
from gui.cognito.environments.environment import Environment
from gui.cognito.environments.kept_secrets import LoadedSecret
from tests.keychains import Keychain, LockedKeychain, PlainFile, use

if TYPE_CHECKING:
    from keyring.backend import KeyringBackend

POOL = Environment("Staging", "eu-west-1", "eu-west-1_MadeUp001", "madeupclient0000000000001")
SECRET = "madeupsecret-0123456789"


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
    assert secrets.store(POOL, SECRET) is None
    assert ClientSecrets().load(POOL) == LoadedSecret(SECRET, None)
    assert secrets.delete(POOL) is None
    assert ClientSecrets().load(POOL) == LoadedSecret(None, None)


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
    assert secrets.load(other).secret is None
    assert secrets.delete(other) is None
    assert secrets.load(replace(POOL, name="Renamed")).secret == SECRET


@pytest.mark.parametrize("keychain", [fail.Keyring(), null.Keyring(), PlainFile(), LockedKeychain()])
def test_without_a_keychain_a_secret_lasts_for_the_session(
    monkeypatch: pytest.MonkeyPatch, keychain: KeyringBackend
) -> None:
    use(monkeypatch, keychain)
    secrets = ClientSecrets()
    notice = str(secrets.store(POOL, SECRET))
    assert "kept in memory until Signup Desk ends" in notice
    assert SECRET not in notice
    assert SECRET not in repr(secrets)
    assert secrets.load(POOL) == LoadedSecret(SECRET, None)
    assert SECRET not in repr(secrets.load(POOL))
    assert ClientSecrets().load(POOL).secret is None
    secrets.delete(POOL)
    assert secrets.load(POOL).secret is None


def test_nothing_is_written_in_clear(monkeypatch: pytest.MonkeyPatch) -> None:
    plain = PlainFile()
    use(monkeypatch, plain)
    ClientSecrets().store(POOL, SECRET)
    assert plain.kept == {}


def test_of_several_keychains_the_systems_own_is_taken(monkeypatch: pytest.MonkeyPatch) -> None:
    plain, system = PlainFile(), Keychain()
    use(monkeypatch, plain, system)
    notice = ClientSecrets().store(POOL, SECRET)
    assert (notice, plain.kept, list(system.kept.values())) == (None, {}, [SECRET])


def test_a_keychain_that_breaks_is_named_and_asked_again(monkeypatch: pytest.MonkeyPatch) -> None:
    secrets = ClientSecrets()
    use(monkeypatch, LockedKeychain())
    loaded = secrets.load(POOL)
    assert loaded.secret is None
    assert "(KeyringLocked): the client secret of Staging is not known" in str(loaded.notice)
    use(monkeypatch, Keychain())
    assert secrets.store(POOL, SECRET) is None


def test_a_secret_that_the_keychain_does_not_give_up_is_said_to_be_there(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    use(monkeypatch, LockedKeychain())
    notice = str(ClientSecrets().delete(POOL))
    assert "it may still hold the client secret of Staging" in notice
    assert "eu-west-1_MadeUp001/madeupclient0000000000001" in notice
    assert "kept in memory" not in notice


@pytest.mark.parametrize("keychain", [fail.Keyring(), null.Keyring()])
def test_without_a_keychain_there_is_nothing_to_take_out(
    monkeypatch: pytest.MonkeyPatch, keychain: KeyringBackend
) -> None:
    use(monkeypatch, keychain)
    assert ClientSecrets().delete(POOL) is None


def test_what_one_thread_waits_for_does_not_spoil_what_another_stores(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    # While the keychain refuses one of them, it answers the other.
    secrets = ClientSecrets()

    class Interrupted(Keychain):
        def set_password(self, service: str, username: str, password: str) -> None:
            use(monkeypatch, Keychain())
            assert secrets.load(POOL).secret == SECRET
            assert secrets.load(replace(POOL, client_id="other")).notice is None
            raise KeyringLocked

    Interrupted.__module__ = Keychain.__module__
    use(monkeypatch, Interrupted())
    assert secrets.store(POOL, SECRET) is not None
    assert secrets.load(POOL).secret == SECRET


def test_a_newer_secret_replaces_the_older_one(monkeypatch: pytest.MonkeyPatch) -> None:
    secrets = ClientSecrets()
    use(monkeypatch, LockedKeychain())
    secrets.store(POOL, "older")
    use(monkeypatch, Keychain())
    secrets.store(POOL, SECRET)
    assert secrets.load(POOL).secret == SECRET


def test_keyring_is_imported_only_when_asked() -> None:
    program = "import sys, gui.cognito.environments.client_secrets; sys.exit('keyring' in sys.modules)"
    assert subprocess.run([sys.executable, "-c", program], check=False).returncode == 0
