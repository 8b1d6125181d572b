"""Reads the mail that a user pool sent, from a mailbox in Mailpit's REST format."""

from __future__ import annotations

from contextlib import contextmanager
from dataclasses import dataclass, field
from datetime import datetime
from typing import TYPE_CHECKING, Any, Final
from urllib.parse import quote

from gui.html_text import links_of, text_of
from gui.json_api import JsonApi, JsonApiError
from gui.messages.codes import codes_of
from gui.sentences import N_

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping

    from gui.html_text import Link

#: Newest messages that are read at a time.
LIMIT: Final = 100


@dataclass(frozen=True)
class MailSummary:
    """A line of the mailbox's list, newest first; ``to`` has every recipient, also of copies."""

    id: str
    sender: str
    to: tuple[str, ...]
    subject: str
    received: datetime

    def went_to(self, address: str) -> bool:
        """Whether ``address`` is among the recipients; letter case and blanks around it do not count."""
        return any(each.strip().casefold() == address.strip().casefold() for each in self.to)


@dataclass(frozen=True)
class Mail:
    """One message as it arrived.

    Attributes:
        summary: Its line in the list.
        text: What a reader sees of it.
        source: The whole of it (RFC 5322).
        links: Where its links lead.
    """

    summary: MailSummary
    text: str = field(repr=False)
    source: str = field(repr=False)
    links: tuple[Link, ...] = field(default=(), repr=False)

    def codes(self, templates: Iterable[str] = ()) -> tuple[str, ...]:
        """The code that it carries, as ``codes_of`` finds it; ``templates``: what the pool writes."""
        return codes_of(self.text, templates)


class Mailbox:
    """A Mailpit-compatible mailbox at ``mail_api``. Its methods block; arguments as of ``JsonApi``.

    Raises:
        JsonApiError: From every method, where the mailbox does not answer as one.
    """

    def __init__(self, mail_api: str, timeout: float, ca_bundle: str | None = None) -> None:
        self._api = JsonApi(mail_api.rstrip("/") + "/api/v1", timeout, ca_bundle)

    def summaries(self) -> tuple[MailSummary, ...]:
        """The newest messages, newest first."""
        listing = self._api.get(f"/messages?limit={LIMIT}")
        with _reading():
            return tuple(_summary(entry) for entry in listing["messages"])

    def mail(self, summary: MailSummary) -> Mail:
        """The message behind ``summary``."""
        path = f"/message/{quote(summary.id, safe='')}"
        message = self._api.get(path)
        with _reading():
            text, html = str(message["Text"]), str(message.get("HTML") or "")
            if html:
                text = text_of(html)
        return Mail(summary, text, self._api.get_text(f"{path}/raw"), links_of(html, text))


@contextmanager
def _reading() -> Iterator[None]:
    try:
        yield
    except (LookupError, TypeError, ValueError, AttributeError) as error:
        raise JsonApiError(N_("The mailbox does not answer in Mailpit's format.")) from error


def _summary(entry: Mapping[str, Any]) -> MailSummary:
    return MailSummary(
        id=str(entry["ID"]),
        sender=str((entry.get("From") or {}).get("Address", "")),
        to=tuple(
            str(address["Address"]) for kind in ("To", "Cc", "Bcc") for address in entry.get(kind) or ()
        ),
        subject=str(entry.get("Subject", "")),
        received=datetime.fromisoformat(entry["Created"]),
    )
