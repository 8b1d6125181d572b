"""A message that a pool sent, by mail or as a text, and where such messages are read."""

from __future__ import annotations

from dataclasses import dataclass, field
from enum import StrEnum
from typing import TYPE_CHECKING, Final, Protocol

from gui.messages.codes import codes_of

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable
    from datetime import datetime

    from gui.html_text import Link

#: Messages that are listed at a time.
LIMIT: Final = 100
#: Characters in which a code is looked for: what follows is a thread's past.
_MOST_SEARCHED: Final = 100_000


class Medium(StrEnum):
    """How a message travels."""

    MAIL = "mail"
    TEXT = "text"


@dataclass(frozen=True)
class MessageSummary:
    """A line of the list.

    Attributes:
        id: By which its source knows it.
        sender: Whom it says that it is from; empty for a text.
        to: Every recipient, also of copies: addresses, for a text the phone number.
        subject: Of a mail; of a text its words, which hold the code.
        received: When it came.
        medium: How it travelled.
        sent: When its sender sent it, where the list tells.
    """

    id: str
    sender: str
    to: tuple[str, ...]
    subject: str = field(repr=False)
    received: datetime
    medium: Medium = Medium.MAIL
    sent: datetime | None = None

    def went_to(self, address: str) -> bool:
        """Whether ``address`` is among the recipients; letter case and blanks around it do not count."""
        return any(each.strip().casefold() == address.strip().casefold() for each in self.to)


@dataclass(frozen=True)
class Message:
    """One message as it arrived.

    Attributes:
        summary: Its line in the list.
        text: What a reader sees of it.
        source: The whole of it (RFC 5322); of a text what the service tells of it.
        html: Its HTML; empty where it has none.
        links: Where its links lead.
    """

    summary: MessageSummary
    text: str = field(repr=False)
    source: str = field(repr=False)
    html: str = field(default="", repr=False)
    links: tuple[Link, ...] = field(default=(), repr=False)

    def codes(self, templates: Iterable[str] = ()) -> tuple[str, ...]:
        """The code that it carries, as ``codes_of`` finds it; ``templates``: what the pool writes."""
        return codes_of(self.text[:_MOST_SEARCHED], templates)


@dataclass(frozen=True)
class MessagePage:
    """Messages in a row, newest first.

    Attributes:
        summaries: They themselves.
        total: How many there are in all, as far as the source knows.
        next: What the next page is asked for by; ``None``: this is the last one.
    """

    summaries: tuple[MessageSummary, ...]
    total: int
    next: str | None = None


class MessageSource(Protocol):
    """Where a pool's messages are read. Methods block, and raise ``TellingError``."""

    @property
    def is_shared(self) -> bool:
        """Whether it holds other mail too: what went to the addresses that are asked for is listed alone."""

    def page(self, start: str | None = None, addresses: Collection[str] = ()) -> MessagePage:
        """The newest messages, or the page that ``start`` asks for; ``addresses`` where it is shared."""

    def message(self, summary: MessageSummary) -> Message:
        """The message behind ``summary``."""
