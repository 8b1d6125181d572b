"""Reads a tester's own mailbox over IMAP: what came for given addresses, and nothing else.

It marks nothing as read, moves nothing and deletes nothing: folders are opened for reading alone (RFC 3501,
EXAMINE).
"""

from __future__ import annotations

import imaplib
import ssl
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from email.utils import getaddresses, parsedate_to_datetime
from enum import StrEnum
from typing import TYPE_CHECKING, Any, Final

from gui.html_text import links_of, text_of
from gui.messages.message import LIMIT, Message, MessageSummary
from gui.sentences import N_, TellingError

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping

    from imap_tools import BaseMailBox, MailMessage

#: Older messages are not looked at.
DAYS: Final = 2
#: Headers that name whom a message was for. A forwarder keeps the first address in the last two.
_RECEIVERS: Final = ("to", "cc", "delivered-to", "x-original-to")


class Security(StrEnum):
    """How the connection is protected."""

    TLS = "TLS"
    STARTTLS = "STARTTLS"
    #: For a server on this machine alone.
    NONE = "NONE"


@dataclass(frozen=True)
class ImapAccount:
    """A mailbox of the tester's own; its password or token is kept elsewhere.

    Attributes:
        host: The server.
        user: Who logs in, mostly an address.
        port: 993 for TLS, 143 for the others.
        security: How the connection is protected.
        folder: The folder that mail arrives in.
        uses_token: The secret is an OAuth 2 access token (XOAUTH2) and not a password.
    """

    host: str
    user: str
    port: int = 993
    security: Security = Security.TLS
    folder: str = "INBOX"
    uses_token: bool = False


class ImapError(TellingError):
    """The mailbox cannot be read; the sentence says why, and what the server said."""


class ImapMailbox:
    """One connection to a mailbox, opened when it is needed and again when it was lost. Methods block.

    Use it from one thread. ``timeout`` is in seconds; ``ca_bundle`` is a file of certificates (PEM) to trust
    instead of the usual ones.

    Raises:
        ImapError: From every method, where the mailbox cannot be read.
    """

    def __init__(
        self, account: ImapAccount, secret: str, timeout: float, ca_bundle: str | None = None
    ) -> None:
        self._account = account
        self._secret = secret
        self._timeout = timeout
        self._ca_bundle = ca_bundle
        self._box: BaseMailBox | None = None

    def summaries(self, addresses: Iterable[str]) -> tuple[MessageSummary, ...]:
        """What came for these addresses within ``DAYS``, newest first, at most ``LIMIT``."""
        cleaned = (address.strip().casefold() for address in addresses)
        wanted = {address for address in cleaned if "@" in address and address.isprintable()}
        if not wanted:
            return ()
        from imap_tools import AND

        since = (datetime.now(UTC) - timedelta(days=DAYS)).date()
        criteria = AND(_for_any(wanted), date_gte=since)
        with self._open() as box:
            found = box.fetch(
                criteria,
                charset="UTF-8",
                limit=LIMIT,
                mark_seen=False,
                reverse=True,
                headers_only=True,
                bulk=True,
            )
            listed = [_summary(message, wanted) for message in found]
        return tuple(sorted(filter(None, listed), key=lambda each: each.received, reverse=True))

    def mail(self, summary: MessageSummary) -> Message:
        """The message behind ``summary``."""
        from imap_tools import AND

        with self._open() as box:
            message = next(iter(box.fetch(AND(uid=summary.id), mark_seen=False)), None)
        if message is None:
            raise ImapError(N_("The message is in the mailbox no more."))
        text = text_of(message.html) if message.html else message.text
        source = message.obj.as_bytes().decode("utf-8", "replace")
        return Message(summary, text, source, message.html, links_of(message.html, text))

    def wait(self, seconds: float) -> bool:
        """Wait until something comes (RFC 2177, IDLE), at most ``seconds``; whether it did."""
        with self._open() as box:
            return any(b"EXISTS" in line for line in box.idle.wait(timeout=seconds))

    def close(self) -> None:
        """Log out, if the server still answers."""
        box, self._box = self._box, None
        if box:
            with suppress(OSError, imaplib.IMAP4.error):
                box.logout()
            with suppress(OSError):
                box.client.shutdown()

    @contextmanager
    def _open(self) -> Iterator[BaseMailBox]:
        """The open folder; whatever fails closes the connection, so that the next try has a new one."""
        account = self._account
        try:
            if self._box is None:
                self._box = self._connect()
            yield self._box
        except ssl.SSLCertVerificationError as error:
            self.close()
            raise ImapError(
                N_(
                    "The certificate of {host} is refused: {why}.",
                    host=account.host,
                    why=error.verify_message,
                )
            ) from None
        except (OSError, imaplib.IMAP4.abort) as error:
            self.close()
            raise ImapError(
                N_("{host} does not answer as a mailbox: {why}.", host=account.host, why=_reason(error))
            ) from None
        except ImapError:
            self.close()
            raise
        except Exception as error:
            self.close()
            from imap_tools.errors import ImapToolsError

            if not isinstance(error, (imaplib.IMAP4.error, ImapToolsError)):
                raise
            raise ImapError(N_("{host} refuses: {why}", host=account.host, why=_reason(error))) from None

    def _connect(self) -> BaseMailBox:
        from imap_tools import MailBox, MailBoxUnencrypted

        account = self._account
        trust = ssl.create_default_context(cafile=self._ca_bundle)
        box: BaseMailBox
        if account.security is Security.TLS:
            box = MailBox(account.host, account.port, timeout=self._timeout, ssl_context=trust)
        else:
            box = MailBoxUnencrypted(account.host, account.port, timeout=self._timeout)
        try:
            if account.security is Security.STARTTLS:
                box.client.starttls(trust)
            self._enter(box)
        except BaseException:
            # A handshake that failed has closed it already.
            with suppress(OSError):
                box.client.shutdown()
            raise
        return box

    def _enter(self, box: BaseMailBox) -> None:
        """Log in, and open the folder for reading alone."""
        from imap_tools.errors import MailboxFolderSelectError, MailboxLoginError

        account, secret = self._account, self._secret
        log_in = box.xoauth2 if account.uses_token else box.login
        try:
            log_in(account.user, secret, initial_folder=None)
        except imaplib.IMAP4.abort:
            raise
        except (MailboxLoginError, imaplib.IMAP4.error) as error:
            why = _reason(error)
            raise ImapError(
                N_("{host} does not let {user} in: {why}", host=account.host, user=account.user, why=why)
            ) from None
        try:
            box.folder.set(account.folder, readonly=True)
        except MailboxFolderSelectError as error:
            why = _reason(error)
            raise ImapError(
                N_("The folder {folder} cannot be read: {why}", folder=account.folder, why=why)
            ) from None


def _for_any(addresses: set[str]) -> Any:
    """Messages that name one of ``addresses`` in a header of ``_RECEIVERS``."""
    from imap_tools import OR, H

    headers = ("Delivered-To", "X-Original-To")
    named = [H(header, address) for address in sorted(addresses) for header in headers]
    return OR(to=sorted(addresses), cc=sorted(addresses), header=named)


def _summary(message: MailMessage, wanted: set[str]) -> MessageSummary | None:
    """A line of the list; ``None`` where an address only holds a wanted one: the search finds parts too."""
    headers: Mapping[str, tuple[str, ...]] = message.headers
    values = [value for name in _RECEIVERS for value in headers.get(name, ())]
    receivers = [address for _, address in getaddresses(values) if address.casefold() in wanted]
    if not receivers or message.uid is None:
        return None
    to = tuple(dict.fromkeys(receivers))
    return MessageSummary(message.uid, message.from_, to, message.subject, _received(message))


def _received(message: MailMessage) -> datetime:
    """When the tester's own server took it, by its topmost ``Received``, else when it was sent."""
    headers: Mapping[str, tuple[str, ...]] = message.headers
    stamps = [value.rpartition(";")[2] for value in headers.get("received", ())[:1]]
    for stamp in [*stamps, *headers.get("date", ())]:
        try:
            moment = parsedate_to_datetime(stamp.strip())
        except ValueError:
            continue
        return moment if moment.tzinfo else moment.replace(tzinfo=UTC)
    return datetime.now(UTC)


def _reason(error: Exception) -> str:
    """The server's words, or the system's."""
    if isinstance(error, OSError):
        return error.strerror or str(error) or type(error).__name__
    result = getattr(error, "command_result", None)
    words = result[1] if isinstance(result, tuple) and len(result) > 1 else [str(error)]
    said = " ".join(w.decode("utf-8", "replace") if isinstance(w, bytes) else str(w) for w in words if w)
    return said.strip() or type(error).__name__
