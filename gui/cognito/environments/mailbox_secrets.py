"""The password or OAuth token of a tester's own mailbox, in the system's keychain."""

from __future__ import annotations

from typing import TYPE_CHECKING

from gui.cognito.environments.kept_secrets import KeptSecrets
from gui.sentences import N_, Sentence, TellingError

if TYPE_CHECKING:
    from gui.imap_account import ImapAccount


class SecretMissingError(TellingError):
    """No password is known; the sentence says why."""


class MailboxSecrets(KeptSecrets["ImapAccount"]):
    """By user and server: where an account is led to another server, its password does not go there."""

    def key(self, owner: ImapAccount) -> str:
        """The user at the server."""
        return f"imap/{owner.user}@{owner.host.casefold()}"

    def needed(self, owner: ImapAccount) -> str:
        """The password or token of ``owner``; blocks.

        Raises:
            SecretMissingError: None is known.
        """
        loaded = self.load(owner)
        if loaded.secret is None:
            missing = N_(
                "The password of {user} at {host} is not known: give it in the environment.",
                user=owner.user,
                host=owner.host,
            )
            raise SecretMissingError(loaded.notice or missing)
        return loaded.secret

    def kept_in_memory(self, refusal: Sentence) -> Sentence:
        """That the keychain does not have it."""
        return N_(
            "{refusal}: passwords of mailboxes are kept in memory until Signup Desk ends.", refusal=refusal
        )

    def not_known(self, refusal: Sentence, owner: ImapAccount) -> Sentence:
        """That the keychain did not give it."""
        return N_(
            "{refusal}: the password of {user} at {host} is not known. Give it in the environment.",
            refusal=refusal,
            user=owner.user,
            host=owner.host,
        )

    def may_be_left(self, refusal: Sentence, owner: ImapAccount, entry: str) -> Sentence:
        """That the keychain may still have it."""
        return N_(
            "{refusal}: it may still hold the password of {user} at {host}. Take {entry} out of it by hand.",
            refusal=refusal,
            user=owner.user,
            host=owner.host,
            entry=entry,
        )
