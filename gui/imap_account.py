"""A tester's own mailbox: where it is, and how it is reached. Its password is kept elsewhere."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import Final

from gui.loopback import is_loopback
from gui.sentences import N_, Sentence


class ImapSecurity(StrEnum):
    """How a connection to a mailbox is encrypted."""

    TLS = "tls"
    STARTTLS = "starttls"
    #: On this machine alone.
    PLAIN = "plain"


#: The port that each is served at (RFC 8314 and RFC 3501).
USUAL_PORTS: Final = {ImapSecurity.TLS: 993, ImapSecurity.STARTTLS: 143, ImapSecurity.PLAIN: 143}
_HIGHEST_PORT: Final = 65_535


@dataclass(frozen=True)
class ImapAccount:
    """A mailbox of the tester's own; its password or token is kept where client secrets are.

    Attributes:
        host: The server.
        user: Who logs in, mostly an address.
        port: Where it is served.
        security: How the connection is encrypted.
        folder: The folder that mail arrives in.
        uses_token: The secret is an OAuth 2 access token (XOAUTH2), and no password.
    """

    host: str
    user: str
    port: int = USUAL_PORTS[ImapSecurity.TLS]
    security: ImapSecurity = ImapSecurity.TLS
    folder: str = "INBOX"
    uses_token: bool = False


def account_problems(account: ImapAccount) -> dict[str, Sentence]:
    """What keeps ``account`` from being used, by its field, in the order of a form."""
    found: dict[str, Sentence] = {}
    host = account.host
    if not host:
        found["host"] = N_("The mailbox's server is missing.")
    elif not host.isprintable() or any(each in " /@" for each in host):
        found["host"] = N_("The mailbox's server is no host name such as imap.example.com.")
    if not 0 < account.port <= _HIGHEST_PORT:
        found["port"] = N_("The port is no number from 1 to 65535.")
    if account.security is ImapSecurity.PLAIN and host and not is_loopback(host):
        found["security"] = N_(
            "Without encryption the mailbox has to be on this machine: choose tls or starttls."
        )
    if not account.user:
        found["user"] = N_("The mailbox's user is missing.")
    elif not account.user.isprintable():
        found["user"] = N_("The mailbox's user holds characters that cannot be seen.")
    if not account.folder or not account.folder.isprintable():
        found["folder"] = N_("The folder is missing, such as INBOX.")
    return found
