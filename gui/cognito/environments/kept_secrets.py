"""Secrets of the tester's: in the system's keychain, else in memory, and nowhere else."""

from __future__ import annotations

from abc import ABC, abstractmethod
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Final, Generic, TypeVar

from gui.sentences import N_, Sentence

if TYPE_CHECKING:
    from collections.abc import Callable

    from keyring.backend import KeyringBackend

_Owner = TypeVar("_Owner")
_Result = TypeVar("_Result")


@dataclass(frozen=True)
class LoadedSecret:
    """What is kept of a secret.

    Attributes:
        secret: The secret, if one is kept.
        notice: Why the keychain could not be asked, for the tester; else nothing.
    """

    secret: str | None = field(repr=False)
    notice: Sentence | None


class KeptSecrets(ABC, Generic[_Owner]):
    """Secrets of one kind, by what they belong to; never in a file.

    They go to the keychain of Windows, macOS or the Linux desktop. Where there is none, or it refuses, a
    secret is kept in memory until the app ends, and what a method returns says so. The methods block, a
    locked keychain until the user has answered it, and never raise for what a keychain does. They may be
    called from several threads.
    """

    def __init__(self) -> None:
        self._session: dict[str, str] = {}

    @abstractmethod
    def key(self, owner: _Owner) -> str:
        """What the keychain's entry is called, beside ``signup-desk``."""

    @abstractmethod
    def kept_in_memory(self, refusal: Sentence) -> Sentence:
        """That the keychain does not have it."""

    @abstractmethod
    def not_known(self, refusal: Sentence, owner: _Owner) -> Sentence:
        """That the keychain did not give it."""

    @abstractmethod
    def may_be_left(self, refusal: Sentence, owner: _Owner, entry: str) -> Sentence:
        """That the keychain may still have ``entry``."""

    def hold(self, owner: _Owner, secret: str) -> None:
        """Know ``secret`` at once, until ``store`` has put it where it stays; does not block."""
        self._session[self.key(owner)] = secret

    def store(self, owner: _Owner, secret: str) -> Sentence | None:
        """Keep ``secret``, in place of an older one.

        Returns:
            What the tester should know where the keychain does not have it.
        """
        key = self.key(owner)
        # First in memory: it holds whatever the keychain does.
        self.hold(owner, secret)
        _, refusal = _ask_keychain(lambda keychain: keychain.set_password(_SERVICE, key, secret))
        if refusal is None:
            self._session.pop(key, None)
            return None
        return self.kept_in_memory(refusal)

    def load(self, owner: _Owner) -> LoadedSecret:
        """The secret of ``owner``, if one is kept."""
        key = self.key(owner)
        if known := self._session.get(key):
            return LoadedSecret(known, None)
        secret, refusal = _ask_keychain(lambda keychain: keychain.get_password(_SERVICE, key))
        return LoadedSecret(secret, self.not_known(refusal, owner) if refusal else None)

    def delete(self, owner: _Owner) -> Sentence | None:
        """Forget the secret of ``owner``, if one is kept.

        Returns:
            What the tester should know where the keychain may still have it.
        """
        key = self.key(owner)
        self._session.pop(key, None)

        def forget(keychain: KeyringBackend) -> None:
            if keychain.get_password(_SERVICE, key) is not None:
                keychain.delete_password(_SERVICE, key)

        _, refusal = _ask_keychain(forget)
        if refusal is None or refusal == _NO_KEYCHAIN:
            return None
        return self.may_be_left(refusal, owner, f"{_SERVICE} {key}")


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
