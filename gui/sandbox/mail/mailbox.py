"""The mailbox into which the sandbox sends its codes: real RFC 5322 messages, kept in memory."""

from __future__ import annotations

import math
import re
import threading
from collections import OrderedDict
from dataclasses import dataclass, field
from email.message import EmailMessage
from email.policy import SMTPUTF8
from email.utils import format_datetime
from functools import cached_property
from typing import TYPE_CHECKING
from uuid import uuid4

from gui.html_text import text_of
from gui.sandbox.model.clock import date
from gui.sandbox.model.touched import note

if TYPE_CHECKING:
    from collections.abc import Iterable

    from gui.sandbox.model.clock import Clock

SENDER = "no-reply@verificationemail.com"
# Mailpit keeps 500 by default too; a load test must not eat the memory.
CAPACITY = 500


@dataclass(eq=False)
class Mail:
    """One message.

    Args:
        to: the address.
        subject: one line.
        body: HTML, as the service takes it in its templates.
        sent: epoch seconds.
        id: by which clients ask for it.
        read: whether a client has marked it so.
        due: when it arrives, in epoch seconds, while it is on its way; `math.inf` is after the next message.
        arrived: when it came, where that was later than it was sent.
        number: the place among those that have arrived, or in the order of sending while it is on its way.
        pool: the id of the user pool that sent it; empty: of an older sandbox, which noted none.
    """

    to: str
    subject: str
    body: str = field(repr=False)
    sent: float
    id: str = field(default_factory=lambda: uuid4().hex)
    read: bool = False
    due: float | None = None
    arrived: float | None = None
    number: int = 0
    pool: str = ""

    @property
    def text(self) -> str:
        """What a reader sees of the body."""
        return text_of(self.body)

    @cached_property
    def raw(self) -> bytes:
        """The message as it would travel. Built when first asked for: most are never read."""
        message = EmailMessage(SMTPUTF8)
        message["Delivered-To"] = self.to
        message["From"] = SENDER
        message["To"] = self.to
        message["Subject"] = re.sub(r"[\r\n]+", " ", self.subject)
        message["Date"] = format_datetime(date(self.sent))
        message["Message-ID"] = f"<{self.id}@verificationemail.com>"
        message.set_content(self.text)
        message.add_alternative(self.body, subtype="html")
        # Python would look for one that no part contains: by a regular expression a message, which it keeps.
        message.set_boundary(f"part-{self.id}")
        return message.as_bytes()


class Mailbox:
    """The newest `CAPACITY` messages, safe to use from several threads.

    Args:
        clock: the sandbox's, for messages that are on their way.
    """

    def __init__(self, clock: Clock) -> None:
        self._clock = clock
        self._mails: OrderedDict[str, Mail] = OrderedDict()
        self._travelling: OrderedDict[str, Mail] = OrderedDict()
        self._numbers = 0
        self._lock = threading.Lock()

    def deliver(self, mail: Mail, delay: float = 0) -> None:
        """Put a message in; the oldest makes room.

        Args:
            mail: the message.
            delay: for how many seconds it travels; `math.inf` lets the next message overtake it.
        """
        with self._lock:
            self._arrive()
            if delay:
                mail.due = mail.sent + delay
                self._put(mail, self._travelling)
            else:
                overtaken = [late for late in self._travelling.values() if late.due == math.inf]
                for each in (mail, *overtaken):
                    self._put(each, self._mails)

    def arrive(self) -> float:
        """Let messages arrive whose time has come; gives the seconds until the next one, or `math.inf`."""
        with self._lock:
            self._arrive()
            dues = [mail.due for mail in self._travelling.values() if mail.due is not None]
            return min(dues, default=math.inf) - self._clock.now()

    def _arrive(self) -> None:
        if self._travelling:
            now = self._clock.now()
            late = [(mail.due, mail) for mail in self._travelling.values() if mail.due is not None]
            for due, mail in sorted(late, key=lambda entry: entry[0]):
                if due <= now:
                    self._put(mail, self._mails)

    def _put(self, mail: Mail, place: OrderedDict[str, Mail]) -> None:
        if place is self._mails:
            self._travelling.pop(mail.id, None)
            if mail.due is not None:
                mail.arrived = self._clock.now() if mail.due == math.inf else mail.due
            mail.due = None
        self._numbers += 1
        mail.number = self._numbers
        place[mail.id] = mail
        note(mail)
        if len(place) > CAPACITY:
            note(place.popitem(last=False)[1])

    def restore(self, mails: Iterable[Mail]) -> None:
        """Put messages in as they were."""
        with self._lock:
            for mail in sorted(mails, key=lambda mail: mail.number):
                (self._mails if mail.due is None else self._travelling)[mail.id] = mail
                self._numbers = mail.number

    def all(self) -> list[Mail]:
        """All messages, also those that are on their way."""
        with self._lock:
            return [*self._mails.values(), *self._travelling.values()]

    def has(self, mail: Mail) -> bool:
        """Whether a message is there or on its way."""
        with self._lock:
            return mail.id in self._mails or mail.id in self._travelling

    def newest_first(self) -> list[Mail]:
        """All messages that have arrived."""
        with self._lock:
            self._arrive()
            return list(reversed(self._mails.values()))

    def find(self, mail_id: str) -> Mail | None:
        """The message of that id, or the newest for `latest`."""
        with self._lock:
            self._arrive()
            if mail_id == "latest":
                return next(reversed(self._mails.values()), None)
            return self._mails.get(mail_id)

    def of(self, pool_id: str) -> PoolMailbox:
        """What one user pool has sent."""
        return PoolMailbox(self, pool_id)

    def mark(self, mail: Mail, read: bool) -> None:
        """Say whether a message was read."""
        mail.read = read
        note(mail)

    def delete(self, mail_ids: list[str]) -> None:
        """Remove these messages, or all where none is named."""
        with self._lock:
            for mail_id in mail_ids or list(self._mails):
                if mail := self._mails.pop(mail_id, None):
                    note(mail)


class PoolMailbox:
    """The messages of one user pool, in the mailbox of all."""

    def __init__(self, mailbox: Mailbox, pool_id: str) -> None:
        self._mailbox = mailbox
        self._pool_id = pool_id

    def newest_first(self) -> list[Mail]:
        """All of them that have arrived."""
        return [mail for mail in self._mailbox.newest_first() if mail.pool == self._pool_id]

    def find(self, mail_id: str) -> Mail | None:
        """The message of that id, or the newest for `latest`."""
        mails = self.newest_first()
        return next((mail for mail in mails if mail_id in ("latest", mail.id)), None)

    def mark(self, mail: Mail, read: bool) -> None:
        """Say whether a message was read."""
        self._mailbox.mark(mail, read)

    def delete(self, mail_ids: list[str]) -> None:
        """Remove these messages, or all of the pool where none is named."""
        own = [mail.id for mail in self.newest_first() if not mail_ids or mail.id in mail_ids]
        if own:
            self._mailbox.delete(own)
