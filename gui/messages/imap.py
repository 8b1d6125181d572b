"""Reads a tester's own mailbox over IMAP: what came for given addresses, and nothing else.

It marks nothing as read, moves nothing and deletes nothing. However much else is in the folder, a look for
new messages costs what the new ones cost: the server searches, and what has been searched is remembered.
"""

from __future__ import annotations

import threading
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime, timedelta
from email.utils import getaddresses, parsedate_to_datetime
from itertools import islice
from typing import TYPE_CHECKING, Any, Final, TypeVar

from gui.html_text import links_of, text_of
from gui.messages.imap_connection import ConnectionLostError, ImapConnection, ImapError
from gui.messages.message import LIMIT, Message, MessagePage, MessageSummary
from gui.sentences import N_, TellingError

if TYPE_CHECKING:
    from collections.abc import Callable, Collection, Iterable, Iterator, Mapping, Sequence
    from email.message import Message as EmailPart

    from imap_tools import BaseMailBox, MailMessage

    from gui.imap_account import ImapAccount

_Read = TypeVar("_Read")
#: Older messages are not looked at.
DAYS: Final = 2
#: Headers that name whom a message was for. A forwarder keeps the first address in the last two.
_RECEIVERS: Final = ("to", "cc", "delivered-to", "x-original-to")
#: Addresses that one search asks for: each stands in it once a header.
_AT_ONCE: Final = 10
#: How often a page reads headers at most: while an address is being typed, its beginning is a part of many.
_MOST_PARTS: Final = 5
#: Of a longer message the beginning is read: text comes before attachments.
_MOST_BYTES: Final = 2_000_000
#: IDLE is asked for anew after so many seconds: within RFC 2177's half an hour, and before a router forgets.
_RENEW_SECONDS: Final = 240.0
#: A server that does not tell by itself is asked so often.
_ASK_SECONDS: Final = 10.0


@dataclass(frozen=True)
class Found:
    """What a mailbox turned out to be: messages in its folder, and whether it tells of new ones by itself."""

    messages: int
    tells: bool


class ImapMailbox:
    """A mailbox, read from one thread and waited for in another. Its methods block but for ``close``.

    Raises:
        ImapError: From every method, where the mailbox cannot be read.
    """

    is_shared: Final = True

    def __init__(
        self,
        account: ImapAccount,
        secret: Callable[[], str],
        timeout: float,
        ca_bundle: str | None = None,
    ) -> None:
        """Make one; nothing is asked yet.

        Args:
            account: Where it is.
            secret: Gives the password or token, from the keychain; blocks, and may raise ``ImapError``.
            timeout: Seconds until an answer is given up.
            ca_bundle: A file of certificates (PEM) to trust instead of the usual ones.
        """
        once = _Once(secret)
        self._reading = ImapConnection(account, once, timeout, ca_bundle)
        self._watching = ImapConnection(account, once, timeout, ca_bundle)
        self._ended = threading.Event()
        self._index = _Index()

    def page(self, start: str | None = None, addresses: Collection[str] = ()) -> MessagePage:
        """What came for these addresses within ``DAYS``, newest first; ``start``: below this one."""
        cleaned = (address.strip().casefold() for address in addresses)
        wanted = {address for address in cleaned if "@" in address and address.isprintable()}
        if not wanted:
            return MessagePage((), 0)
        return self._again_if_lost(lambda box: self._page(box, start, wanted))

    def message(self, summary: MessageSummary) -> Message:
        """The message behind ``summary``."""
        from imap_tools import MailMessage

        def read(box: BaseMailBox) -> bytes | None:
            part = f"(BODY.PEEK[]<0.{_MOST_BYTES}>)"
            _, answer = box.client.uid("FETCH", summary.id, part)
            return next((bytes(each[1]) for each in answer if isinstance(each, tuple)), None)

        raw = self._again_if_lost(read)
        if raw is None:
            raise ImapError(N_("The message is in the mailbox no more."))
        message = MailMessage.from_bytes(raw)
        _drop_enclosed(message.obj)
        html = message.html
        text = text_of(html) if html else message.text
        return Message(summary, text, raw.decode("utf-8", "replace"), html, links_of(html, text))

    def wait(self, seconds: float = _RENEW_SECONDS) -> None:
        """Wait until something may have come (RFC 2177, IDLE), at most ``seconds``.

        The first time it returns as soon as the server is listened to: what came before is to be read now.
        """
        is_new = not self._watching.is_open
        with self._watching.opened() as box:
            tells = _tells(box)
            if tells and not is_new:
                box.idle.wait(timeout=seconds)
        if not tells and not is_new:
            self._ended.wait(min(seconds, _ASK_SECONDS))

    def try_out(self) -> Found:
        """Open the folder, and say what it is."""
        with self._reading.opened() as box:
            status = box.folder.status(box.folder.get(), ["MESSAGES"])
            return Found(int(status["MESSAGES"]), _tells(box))

    def close(self) -> None:
        """Give both connections up at once; whatever waits ends, and nothing can be read any more."""
        self._ended.set()
        self._reading.close()
        self._watching.close()

    def _again_if_lost(self, read: Callable[[BaseMailBox], _Read]) -> _Read:
        """What is read; over a new connection, where the server has dropped the one that was open."""
        was_open = self._reading.is_open
        try:
            with self._reading.opened() as box:
                return read(box)
        except ConnectionLostError:
            if not was_open:
                raise
        with self._reading.opened() as box:
            return read(box)

    def _page(self, box: BaseMailBox, start: str | None, wanted: set[str]) -> MessagePage:
        index = self._index
        if index.box is not box:
            index = self._index = _Index(box)  # its numbers are good for one connection
        index.search(wanted)
        below = iter([uid for uid in sorted(index.uids, reverse=True) if start is None or uid < int(start)])
        found: list[MessageSummary] = []
        last = None
        for _ in range(_MOST_PARTS):
            if len(found) == LIMIT or not (part := list(islice(below, LIMIT - len(found)))):
                break
            last = part[-1]
            found += index.summaries(part, wanted)
        has_more = last is not None and next(below, None) is not None
        found.sort(key=lambda each: each.received, reverse=True)
        return MessagePage(tuple(found), index.count(wanted), str(last) if has_more else None)


class _Once:
    """Asks for the secret once: a locked keychain asks its owner each time."""

    def __init__(self, ask: Callable[[], str]) -> None:
        self._ask = ask
        self._lock = threading.Lock()
        self._given: str | TellingError | None = None

    def __call__(self) -> str:
        with self._lock:
            if self._given is None:
                try:
                    self._given = self._ask()
                except TellingError as error:
                    self._given = error
        if isinstance(self._given, TellingError):
            raise self._given
        return self._given


@dataclass
class _Index:
    """What has been searched and read of the folder over one connection.

    Attributes:
        box: The connection.
        asked: The addresses that were searched for.
        uids: The messages found for any of them, by their UID.
        newest: The highest UID that was there.
        headers: Of those found, what has been read, with all receivers.
    """

    box: BaseMailBox | None = None
    asked: set[str] = field(default_factory=set)
    uids: set[int] = field(default_factory=set)
    newest: int = 0
    headers: dict[int, MessageSummary] = field(default_factory=dict)

    def search(self, wanted: set[str]) -> None:
        """Search what is new for the addresses that are known, and two days for the others."""
        assert self.box is not None
        # The server tells of new messages with the answer to any command; some only to this one.
        self.box.client.noop()
        newest = max(self._found(f"UID {self.newest + 1}:*" if self.newest else "UID *"), default=0)
        since = (datetime.now(UTC) - timedelta(days=DAYS)).date()
        if newest > self.newest:
            self._search(self.asked, {"uid": f"{self.newest + 1}:*"})
        self._search(wanted - self.asked, {"date_gte": since})
        self.asked |= wanted
        self.newest = max(self.newest, newest)

    def summaries(self, uids: Sequence[int], wanted: set[str]) -> Iterator[MessageSummary]:
        """Those of ``uids`` that went to one of ``wanted``: a search finds parts of addresses too."""
        assert self.box is not None
        if unread := [str(uid) for uid in uids if uid not in self.headers]:
            for message in self.box.fetch(uid_list=unread, mark_seen=False, headers_only=True, bulk=True):
                if message.uid is not None:
                    self.headers[int(message.uid)] = _summary(message)
        self.uids -= {uid for uid in uids if uid not in self.headers}  # deleted by somebody else
        for uid in uids:
            if summary := self._wanted(uid, wanted):
                yield summary

    def count(self, wanted: set[str]) -> int:
        """How many there are, as far as they have been read."""
        return sum(self._wanted(uid, wanted) is not None for uid in self.headers if uid in self.uids)

    def _wanted(self, uid: int, wanted: set[str]) -> MessageSummary | None:
        summary = self.headers.get(uid)
        to = tuple(each for each in summary.to if each.casefold() in wanted) if summary else ()
        return replace(summary, to=to) if summary and to else None

    def _search(self, addresses: Collection[str], where: Mapping[str, Any]) -> None:
        from imap_tools import AND

        waiting = iter(sorted(addresses))
        while batch := list(islice(waiting, _AT_ONCE)):
            self.uids |= self._found(AND(_for_any(batch), **where))

    def _found(self, criteria: Any) -> set[int]:
        assert self.box is not None
        # Some servers refuse any other charset: one that is not needed is not asked for.
        charset = "US-ASCII" if str(criteria).isascii() else "UTF-8"
        return {int(uid) for uid in self.box.uids(criteria, charset)}


def _tells(box: BaseMailBox) -> bool:
    """Whether the server tells of what comes. Many say so only to who has logged in."""
    _, answer = box.client.capability()
    return b"IDLE" in b" ".join(answer).upper().split()


def _for_any(addresses: list[str]) -> Any:
    """Messages that name one of ``addresses`` in a header of ``_RECEIVERS``."""
    from imap_tools import OR, H

    headers = ("Delivered-To", "X-Original-To")
    named = [H(header, address) for address in addresses for header in headers]
    return OR(to=addresses, cc=addresses, header=named)


def _summary(message: MailMessage) -> MessageSummary:
    """A line of the list, with all receivers."""
    headers: Mapping[str, tuple[str, ...]] = message.headers
    values = [value for name in _RECEIVERS for value in headers.get(name, ())]
    to = tuple(dict.fromkeys(address for _, address in getaddresses(values) if address))
    sent = next(_moments(headers.get("date", ())), None)
    stamps = [value.rpartition(";")[2] for value in headers.get("received", ())[:1]]
    # When the tester's own server took it, else when it was sent.
    received = next(_moments(stamps), None) or sent or datetime.now(UTC)
    return MessageSummary(str(message.uid), message.from_, to, message.subject, received, sent=sent)


def _drop_enclosed(part: EmailPart) -> None:
    """Take out what a message encloses: another message, forwarded, is not what it says itself."""
    # What is called multipart and has no parts is text all the same.
    if part.get_content_maintype() == "multipart" and part.is_multipart():
        parts = [each for each in part.get_payload() if not isinstance(each, str)]
        kept = [each for each in parts if each.get_content_maintype() != "message"]
        for each in kept:
            _drop_enclosed(each)
        part.set_payload(kept)


def _moments(stamps: Iterable[str]) -> Iterator[datetime]:
    for stamp in stamps:
        try:
            moment = parsedate_to_datetime(stamp.strip())
        except ValueError:
            continue
        yield moment if moment.tzinfo else moment.replace(tzinfo=UTC)
