"""The mailbox into which the sandbox sends its codes: real RFC 5322 messages, kept in memory."""

from __future__ import annotations

import math
import re
import threading
from collections import OrderedDict
from dataclasses import dataclass, field
from datetime import UTC, datetime
from email.message import EmailMessage
from email.policy import SMTPUTF8
from email.utils import format_datetime
from functools import cached_property
from typing import TYPE_CHECKING
from uuid import uuid4

from gui.html_text import text_of

if TYPE_CHECKING:
    from gui.sandbox.model.clock import Clock

SENDER = "no-reply@verificationemail.com"
# Mailpit keeps 500 by default too; a load test must not eat the memory.
CAPACITY = 500


@dataclass
class Mail:
    """One message.

    Args:
        to: the address.
        subject: one line.
        body: HTML, as the service takes it in its templates.
        sent: epoch seconds.
    """

    to: str
    subject: str
    body: str = field(repr=False)
    sent: float
    id: str = field(default_factory=lambda: uuid4().hex)
    read: bool = False

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
        message["Date"] = format_datetime(datetime.fromtimestamp(self.sent, UTC))
        message["Message-ID"] = f"<{self.id}@verificationemail.com>"
        message.set_content(self.text)
        message.add_alternative(self.body, subtype="html")
        return message.as_bytes()


class Mailbox:
    """The newest `CAPACITY` messages, safe to use from several threads.

    Args:
        clock: the sandbox's, for messages that are on their way.
    """

    def __init__(self, clock: Clock) -> None:
        self._clock = clock
        self._mails: OrderedDict[str, Mail] = OrderedDict()
        self._travelling: list[tuple[float, Mail]] = []
        self._lock = threading.Lock()

    def deliver(self, mail: Mail, delay: float = 0) -> None:
        """Put a message in; the oldest makes room.

        Args:
            mail: the message.
            delay: for how many seconds it travels; `math.inf` lets the next message overtake it.
        """
        with self._lock:
            self._arrive(self._clock.now())
            if delay:
                self._travelling.append((mail.sent + delay, mail))
                del self._travelling[:-CAPACITY]
            else:
                self._put(mail)
                overtaken = [late for due, late in self._travelling if due == math.inf]
                self._travelling = [entry for entry in self._travelling if entry[0] < math.inf]
                for late in overtaken:
                    self._put(late)

    def _arrive(self, now: float) -> None:
        if self._travelling:
            for _, mail in sorted((e for e in self._travelling if e[0] <= now), key=lambda entry: entry[0]):
                self._put(mail)
            self._travelling = [entry for entry in self._travelling if entry[0] > now]

    def _put(self, mail: Mail) -> None:
        self._mails[mail.id] = mail
        if len(self._mails) > CAPACITY:
            self._mails.popitem(last=False)

    def newest_first(self) -> list[Mail]:
        """All messages."""
        with self._lock:
            self._arrive(self._clock.now())
            return list(reversed(self._mails.values()))

    def find(self, mail_id: str) -> Mail | None:
        """The message of that id, or the newest for `latest`."""
        with self._lock:
            self._arrive(self._clock.now())
            if mail_id == "latest":
                return next(reversed(self._mails.values()), None)
            return self._mails.get(mail_id)

    def delete(self, mail_ids: list[str]) -> None:
        """Remove these messages, or all where none is named."""
        with self._lock:
            for mail_id in mail_ids or list(self._mails):
                self._mails.pop(mail_id, None)
