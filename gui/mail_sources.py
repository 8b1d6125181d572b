"""Chooses where a pool's mail is read: by IMAP, from the sandbox, or in Mailpit's REST format."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from gui.messages.mailbox import Mailbox, SandboxMessages

if TYPE_CHECKING:
    from gui.cognito.environments.environment import Environment
    from gui.cognito.environments.mailbox_secrets import MailboxSecrets
    from gui.messages.message import MessageSource


def mail_source(
    environment: Environment, timeout: float, mailbox_secrets: MailboxSecrets
) -> MessageSource | None:
    """Where the mail of the environment's pool is read; ``None``: nowhere. ``timeout`` in seconds."""
    if account := environment.imap:
        # Imported where it is needed: few environments have one.
        from gui.messages.imap import ImapMailbox

        secret = partial(mailbox_secrets.needed, account)
        return ImapMailbox(account, secret, timeout, environment.ca_bundle)
    if environment.mail_api and environment.is_sandbox:
        return SandboxMessages(environment.mail_api, timeout)
    if environment.mail_api:
        return Mailbox(environment.mail_api, timeout, environment.ca_bundle)
    return None
