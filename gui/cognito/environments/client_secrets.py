"""An app client's secret: kept in the system's keychain, and put into a SecretHash."""

from __future__ import annotations

import base64
import hashlib
import hmac
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Final, TypeVar

from gui.sentences import N_, Sentence

if TYPE_CHECKING:
    from collections.abc import Callable

    from keyring.backend import KeyringBackend

    from gui.cognito.environments.environment import Environment

_Result = TypeVar("_Result")


def secret_hash(username: str, client_id: str, client_secret: str) -> str:
    """What a client with a secret adds to each call, over exactly the ``username`` that is sent.

    Base64 of HMAC-SHA256 (developer guide, "Computing secret hash values").
    """
    digest = hmac.digest(client_secret.encode(), (username + client_id).encode(), hashlib.sha256)
    return base64.b64encode(digest).decode("ascii")


@dataclass(frozen=True)
class LoadedSecret:
    """What is kept of an app client.

    Attributes:
        secret: Its secret, if one is kept.
        notice: Why the keychain could not be asked, for the tester; else nothing.
    """

    secret: str | None = field(repr=False)
    notice: Sentence | None


class ClientSecrets:
    """Client secrets by region, user pool and app client; never in a file.

    They go to the keychain of Windows, macOS or the Linux desktop. Where there is none, or it refuses, a
    secret is kept in memory until the app ends, and what a method returns says so. The methods block, a
    locked keychain until the user has answered it, and never raise for what a keychain does. They may be
    called from several threads.
    """

    def __init__(self) -> None:
        self._session: dict[str, str] = {}

    def store(self, environment: Environment, client_secret: str) -> Sentence | None:
        """Keep ``client_secret`` for the app client of ``environment``, in place of an older one.

        Returns:
            What the tester should know where the keychain does not have it.
        """
        key = app_client(environment)
        # First in memory: it holds whatever the keychain does.
        self._session[key] = client_secret
        _, refusal = _ask_keychain(lambda keychain: keychain.set_password(_SERVICE, key, client_secret))
        if refusal is None:
            self._session.pop(key, None)
            return None
        return N_("{refusal}: client secrets are kept in memory until Signup Desk ends.", refusal=refusal)

    def load(self, environment: Environment) -> LoadedSecret:
        """The secret of the app client of ``environment``, if one is kept."""
        key = app_client(environment)
        if known := self._session.get(key):
            return LoadedSecret(known, None)
        secret, refusal = _ask_keychain(lambda keychain: keychain.get_password(_SERVICE, key))
        if refusal is None:
            return LoadedSecret(secret, None)
        words = N_(
            "{refusal}: the client secret of {name} is not known. Give it in the environment.",
            refusal=refusal,
            name=environment.name,
        )
        return LoadedSecret(None, words)

    def delete(self, environment: Environment) -> Sentence | None:
        """Forget the secret of the app client of ``environment``, if one is kept.

        Returns:
            What the tester should know where the keychain may still have it.
        """
        key = app_client(environment)
        self._session.pop(key, None)

        def forget(keychain: KeyringBackend) -> None:
            if keychain.get_password(_SERVICE, key) is not None:
                keychain.delete_password(_SERVICE, key)

        _, refusal = _ask_keychain(forget)
        if refusal is None or refusal == _NO_KEYCHAIN:
            return None
        return N_(
            "{refusal}: it may still hold the client secret of {name}. Take {entry} out of it by hand.",
            refusal=refusal,
            name=environment.name,
            entry=f"{_SERVICE} {key}",
        )


def app_client(environment: Environment) -> str:
    """The app client of ``environment``: what a secret belongs to."""
    return f"{environment.region}/{environment.user_pool_id}/{environment.client_id}"


def _ask_keychain(ask: Callable[[KeyringBackend], _Result]) -> tuple[_Result | None, Sentence | None]:
    """What the keychain answers, or why it does not."""
    try:
        keychain = _keychain()
        return (ask(keychain), None) if keychain else (None, _NO_KEYCHAIN)
    except Exception as error:  # each system's keychain has its own; their texts may hold the secret
        return None, N_("The keychain refuses ({error})", error=type(error).__name__)


_SERVICE: Final = "signup-desk"
_NO_KEYCHAIN: Final = N_("There is no keychain here")
#: The systems' own. Others that keyring may be led to write plain files, or ask for a password in a terminal.
_KEYCHAINS: Final = frozenset(
    f"keyring.backends.{name}" for name in ("Windows", "macOS", "SecretService", "libsecret", "kwallet")
)


def _keychain() -> KeyringBackend | None:
    # Imported in the worker: it looks for every keychain that the system may have.
    import keyring
    from keyring.backends.chainer import ChainerBackend

    chosen = keyring.get_keyring()
    offered = chosen.backends if isinstance(chosen, ChainerBackend) else (chosen,)
    return next((keychain for keychain in offered if type(keychain).__module__ in _KEYCHAINS), None)
