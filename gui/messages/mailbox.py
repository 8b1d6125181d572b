"""Reads the mail that a user pool sent, from a mailbox in Mailpit's REST format."""

from __future__ import annotations

import re
from contextlib import contextmanager
from dataclasses import dataclass, field
from datetime import datetime
from typing import TYPE_CHECKING, Any, Final
from urllib.parse import quote

from gui.json_api import JsonApi, JsonApiError
from gui.sentences import N_

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

_CODE: Final = re.compile(r"(?<!\d)\d{6}(?!\d)")
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
    """One message as it arrived: ``source`` is the whole of it (RFC 5322), ``text`` its readable part."""

    summary: MailSummary
    text: str = field(repr=False)
    source: str = field(repr=False)

    @property
    def code(self) -> str | None:
        """The six-digit code in it, if it holds one."""
        found = _CODE.search(self.text)
        return found.group() if found else None


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
            text = str(message["Text"])
        return Mail(summary, text, source=self._api.get_text(f"{path}/raw"))


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
