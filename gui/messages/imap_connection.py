"""One connection to a mailbox over IMAP: opened, logged in, and what goes wrong with it, in words."""

from __future__ import annotations

import imaplib
import socket
import ssl
import threading
from contextlib import contextmanager, suppress
from typing import TYPE_CHECKING, Final

from gui.imap_account import ImapSecurity
from gui.loopback import is_loopback
from gui.sentences import N_, TellingError

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from imap_tools import BaseMailBox

    from gui.imap_account import ImapAccount

#: What a server refuses for now, and not because of who asks (RFC 5530).
_FOR_NOW: Final = ("[UNAVAILABLE]", "[INUSE]", "[LIMIT]", "[SERVERBUG]")


class ImapError(TellingError):
    """The mailbox cannot be read; the sentence says why, and what the server said."""


class ConnectionLostError(ImapError):
    """There is no connection, or no more."""


class ImapConnection:
    """The folder of ``account``, opened for reading alone when it is needed, and again when it was lost.

    Used from one thread at a time; ``close`` may be called from another one.
    """

    def __init__(
        self,
        account: ImapAccount,
        secret: Callable[[], str],
        timeout: float,
        ca_bundle: str | None,
    ) -> None:
        self._account = account
        self._secret = secret
        self._timeout = timeout
        self._ca_bundle = ca_bundle
        self._box: BaseMailBox | None = None
        self._in_use = threading.Lock()
        self._is_closed = False
        #: A log-in that was refused is not tried again: some servers lock who tries too often.
        self._refusal: ImapError | None = None

    @property
    def is_open(self) -> bool:
        """Whether the server has been asked already."""
        return self._box is not None

    @contextmanager
    def opened(self) -> Iterator[BaseMailBox]:
        """The open folder; whatever fails closes the connection, so that the next try has a new one.

        Raises:
            ImapError: The mailbox cannot be read.
        """
        with self._in_use:
            try:
                with self._told():
                    if self._box is None:
                        self._box = self._connected()
                    yield self._box
            except BaseException:
                self._drop()
                raise
            if self._is_closed:
                self._drop()

    def close(self) -> None:
        """Give the connection up at once, whatever is waited for: that ends with ``ImapError``."""
        self._is_closed = True
        if (box := self._box) and not self._in_use.acquire(blocking=False):
            # Whoever uses it notices, and drops it. Not SSLSocket's own: that changes what is being read.
            with suppress(OSError):
                socket.socket.shutdown(box.client.sock, socket.SHUT_RDWR)
        elif box:
            self._drop()
            self._in_use.release()

    def _drop(self) -> None:
        box, self._box = self._box, None
        if box:
            # A handshake that failed has closed it already.
            with suppress(OSError):
                box.client.shutdown()

    @contextmanager
    def _told(self) -> Iterator[None]:
        """What goes wrong, in words: no text of an exception holds the secret."""
        host = self._account.host
        try:
            yield
        except ssl.SSLCertVerificationError as error:
            why = error.verify_message
            raise ImapError(N_("The certificate of {host} is refused: {why}.", host=host, why=why)) from None
        except (OSError, imaplib.IMAP4.abort) as error:
            why = _reason(error)
            raise ConnectionLostError(
                N_("{host} does not answer as a mailbox: {why}.", host=host, why=why)
            ) from None
        except TellingError:
            raise
        except Exception as error:
            from imap_tools.errors import ImapToolsError

            # ValueError: of a file that was closed meanwhile.
            if not isinstance(error, (imaplib.IMAP4.error, ImapToolsError)) and not self._is_closed:
                raise
            raise ImapError(N_("{host} refuses: {why}", host=host, why=_reason(error))) from None

    def _connected(self) -> BaseMailBox:
        from imap_tools import MailBox, MailBoxUnencrypted

        account = self._account
        if self._refusal:
            raise self._refusal
        if self._is_closed:
            raise ImapError(N_("The mailbox has been left."))
        if account.security is ImapSecurity.PLAIN and not is_loopback(account.host):
            raise ImapError(
                N_("{host} is not this machine: without encryption it is not asked.", host=account.host)
            )
        secret = self._secret()
        trust = ssl.create_default_context(cafile=self._ca_bundle)
        box: BaseMailBox
        if account.security is ImapSecurity.TLS:
            box = MailBox(account.host, account.port, timeout=self._timeout, ssl_context=trust)
        else:
            box = MailBoxUnencrypted(account.host, account.port, timeout=self._timeout)
        try:
            if account.security is ImapSecurity.STARTTLS:
                box.client.starttls(trust)
            self._log_in(box, secret)
            self._open_folder(box)
        except BaseException:
            with suppress(OSError):
                box.client.shutdown()
            raise
        return box

    def _log_in(self, box: BaseMailBox, secret: str) -> None:
        from imap_tools.errors import MailboxLoginError

        account = self._account
        # LOGIN takes ASCII alone.
        by_password = box.login if (account.user + secret).isascii() else box.login_utf8
        try:
            (box.xoauth2 if account.uses_token else by_password)(account.user, secret, initial_folder=None)
        except imaplib.IMAP4.abort:
            raise
        except (MailboxLoginError, imaplib.IMAP4.error) as error:
            why = _reason(error)
            refusal = ImapError(
                N_("{host} does not let {user} in: {why}", host=account.host, user=account.user, why=why)
            )
            if not any(code in why.upper() for code in _FOR_NOW):
                self._refusal = refusal
            raise refusal from None

    def _open_folder(self, box: BaseMailBox) -> None:
        """Open it for reading alone: nothing in it can be marked or deleted (RFC 3501, EXAMINE)."""
        from imap_tools.errors import MailboxFolderSelectError

        folder = self._account.folder
        try:
            box.folder.set(folder, readonly=True)
        except MailboxFolderSelectError as error:
            why = _reason(error)
            raise ImapError(N_("The folder {folder} cannot be read: {why}", folder=folder, why=why)) from None


def _reason(error: Exception) -> str:
    """The server's words, or the system's."""
    if isinstance(error, OSError):
        return error.strerror or str(error) or type(error).__name__
    result = getattr(error, "command_result", None)
    words = result[1] if isinstance(result, tuple) and len(result) > 1 else [str(error)]
    said = " ".join(w.decode("utf-8", "replace") if isinstance(w, bytes) else str(w) for w in words if w)
    return said.strip() or type(error).__name__
