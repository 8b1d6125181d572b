"""The secrets of the environments in the list: put into the keychain and taken out of it by a worker."""

from __future__ import annotations

from functools import partial
from itertools import count
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from gui.cognito.environments.client_secrets import app_client
from gui.machine.runner import Runner

if TYPE_CHECKING:
    from collections.abc import Callable

    from gui.cognito.environments.client_secrets import ClientSecrets
    from gui.cognito.environments.environment import Environment
    from gui.cognito.environments.kept_secrets import LoadedSecret
    from gui.cognito.environments.mailbox_secrets import MailboxSecrets
    from gui.cognito.environments.store import Environments
    from gui.imap_account import ImapAccount
    from gui.sentences import Sentence


class Keychain(QObject):
    """Keeps what an environment of the list uses, and forgets what none uses any more.

    A locked keychain waits for its owner: all that asks it is done in a worker.
    """

    #: ``Sentence``: why the keychain does not have it; each is told once.
    noticed = Signal(object)

    def __init__(
        self, store: Environments, secrets: ClientSecrets, mailbox_secrets: MailboxSecrets, parent: QObject
    ) -> None:
        super().__init__(parent)
        self._store = store
        self._secrets = secrets
        self._mailbox_secrets = mailbox_secrets
        self._told: set[Sentence] = set()
        self._changes = count()
        self.worker = Runner("keychain", self)

    def load(self, environment: Environment, done: Callable[[str | None], object]) -> None:
        """Give ``done`` the client secret of ``environment``, if one is kept."""

        def tell(loaded: LoadedSecret) -> None:
            done(loaded.secret)
            self._notice(loaded.notice)

        self.worker.submit("load", partial(self._secrets.load, environment), tell)

    def cancel_load(self) -> None:
        """Wait for no client secret any more."""
        self.worker.cancel("load")

    def keep(self, environment: Environment, secret: str | None, before: Environment | None = None) -> None:
        """Keep ``secret``, or what is kept of ``environment`` as it was ``before``; forget the unused."""
        is_other = before is not None and app_client(before) != app_client(environment)
        if secret:
            self._change(partial(self._secrets.store, environment, secret))
        elif before and is_other and environment.has_client_secret:
            self._change(partial(_move, self._secrets, before, environment))
        if before and before.has_client_secret and (is_other or not environment.has_client_secret):
            self.forget(before)

    def forget(self, environment: Environment) -> None:
        """Forget the client secret of ``environment``, unless another one of the list uses it."""
        key = app_client(environment)
        if not any(known.has_client_secret and app_client(known) == key for known in self._store.known):
            self._change(partial(self._secrets.delete, environment))

    def keep_mailbox(
        self, account: ImapAccount | None, secret: str | None, before: ImapAccount | None
    ) -> None:
        """Keep the mailbox's password, where one was typed; forget that of ``before``, if nobody uses it."""
        secrets = self._mailbox_secrets
        if account and secret:
            secrets.hold(account, secret)  # the mailbox is asked before the keychain has answered
            self._change(partial(secrets.store, account, secret))
        used = {secrets.key(known.imap) for known in self._store.known if known.imap}
        if before and secrets.key(before) not in used:
            self._change(partial(secrets.delete, before))

    def _change(self, work: Callable[[], Sentence | None]) -> None:
        # Each change under a key of its own: while one waits for the keychain, none of the others is refused.
        self.worker.submit(f"change {next(self._changes)}", work, self._notice)

    def _notice(self, notice: Sentence | None) -> None:
        if notice and notice not in self._told:
            self._told.add(notice)
            self.noticed.emit(notice)


def _move(secrets: ClientSecrets, before: Environment, after: Environment) -> Sentence | None:
    """Keep the secret of ``before`` for ``after``: one app client, whose region or pool id was corrected."""
    loaded = secrets.load(before)
    return secrets.store(after, loaded.secret) if loaded.secret else loaded.notice
