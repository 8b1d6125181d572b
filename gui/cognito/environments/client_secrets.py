"""An app client's secret: kept in the system's keychain, and put into a SecretHash."""

from __future__ import annotations

import base64
import hashlib
import hmac
from typing import TYPE_CHECKING, Final, TypeVar

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


class ClientSecrets:
    """Client secrets by region, user pool and app client; never in a file.

    They go to the keychain of Windows, macOS or the Linux desktop. Where there is none, or it refuses, a
    secret is kept in memory until the app ends, and ``notice`` says so. The methods block, a locked keychain
    until the user has answered it, and never raise for what a keychain does.
    """

    def __init__(self) -> None:
        self._session: dict[str, str] = {}
        self._notice: str | None = None

    @property
    def notice(self) -> str | None:
        """A sentence for the tester where the last call did without the keychain, else nothing."""
        return self._notice

    def store(self, environment: Environment, client_secret: str) -> None:
        """Keep ``client_secret`` for the app client of ``environment``, in place of an older one."""
        key = _key(environment)
        # First in memory: it holds whatever the keychain does.
        self._session[key] = client_secret
        self._ask_keychain(lambda keychain: keychain.set_password(_SERVICE, key, client_secret))
        if self._notice is None:
            del self._session[key]

    def load(self, environment: Environment) -> str | None:
        """The secret of the app client of ``environment``, if one is kept."""
        key = _key(environment)
        if key in self._session:
            return self._session[key]
        return self._ask_keychain(lambda keychain: keychain.get_password(_SERVICE, key))

    def delete(self, environment: Environment) -> None:
        """Forget the secret of the app client of ``environment``, if one is kept."""
        key = _key(environment)
        self._session.pop(key, None)

        def forget(keychain: KeyringBackend) -> None:
            if keychain.get_password(_SERVICE, key) is not None:
                keychain.delete_password(_SERVICE, key)

        self._ask_keychain(forget)

    def _ask_keychain(self, ask: Callable[[KeyringBackend], _Result]) -> _Result | None:
        self._notice = None
        try:
            keychain = _keychain()
            if keychain is not None:
                return ask(keychain)
            self._notice = f"There is no keychain here: {_IN_MEMORY}"
        except Exception as error:  # each system's keychain has its own; their texts may hold the secret
            self._notice = f"The keychain refuses ({type(error).__name__}): {_IN_MEMORY}"
        return None


_SERVICE: Final = "signup-desk"
_IN_MEMORY: Final = "client secrets are kept in memory until Signup Desk ends."
#: The systems' own. Others that keyring may be led to write plain files, or ask for a password in a terminal.
_KEYCHAINS: Final = frozenset(
    f"keyring.backends.{name}" for name in ("Windows", "macOS", "SecretService", "libsecret", "kwallet")
)


def _key(environment: Environment) -> str:
    return f"{environment.region}/{environment.user_pool_id}/{environment.client_id}"


def _keychain() -> KeyringBackend | None:
    # Imported in the worker: it looks for every keychain that the system may have.
    import keyring
    from keyring.backends.chainer import ChainerBackend

    chosen = keyring.get_keyring()
    offered = chosen.backends if isinstance(chosen, ChainerBackend) else (chosen,)
    return next((keychain for keychain in offered if type(keychain).__module__ in _KEYCHAINS), None)
