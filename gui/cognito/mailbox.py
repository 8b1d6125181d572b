"""Reads the mail that a user pool sent, from a mailbox in Mailpit's REST format."""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from datetime import datetime
from functools import cached_property
from typing import TYPE_CHECKING, Any, Final
from urllib.parse import quote

if TYPE_CHECKING:
    from collections.abc import Mapping

    import urllib3

_CODE: Final = re.compile(r"(?<!\d)\d{6}(?!\d)")
#: Newest messages that are read at a time.
LIMIT: Final = 100


class MailboxError(Exception):
    """The mailbox cannot be read; the text says why."""


@dataclass(frozen=True)
class MailSummary:
    """A line of the mailbox's list, newest first."""

    id: str
    sender: str
    to: str
    subject: str
    received: datetime


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
    """A Mailpit-compatible mailbox at ``mail_api``. Its methods block.

    Raises:
        MailboxError: From every method, where the mailbox does not answer as one.
    """

    def __init__(self, mail_api: str, timeout: float) -> None:
        self._base = mail_api.rstrip("/") + "/api/v1"
        self._timeout = timeout

    def summaries(self) -> tuple[MailSummary, ...]:
        """The newest messages, newest first."""
        listing = self._json(f"/messages?limit={LIMIT}")
        return tuple(_summary(entry) for entry in listing["messages"])

    def mail(self, summary: MailSummary) -> Mail:
        """The message behind ``summary``."""
        path = f"/message/{quote(summary.id, safe='')}"
        return Mail(
            summary,
            text=str(self._json(path)["Text"]),
            source=self._get(f"{path}/raw").decode("utf-8", "replace"),
        )

    @cached_property
    def _http(self) -> urllib3.PoolManager:
        import urllib3

        # It asks no proxy: mailboxes stand on this machine or beside it.
        return urllib3.PoolManager(retries=False, timeout=self._timeout)

    def _json(self, path: str) -> Any:
        import json

        try:
            return json.loads(self._get(path))
        except ValueError as error:
            raise MailboxError(f"{self._base} does not answer like a Mailpit mailbox.") from error

    def _get(self, path: str) -> bytes:
        from urllib3.exceptions import HTTPError

        try:
            response = self._http.request("GET", self._base + path)
        except HTTPError as error:
            raise MailboxError(f"The mailbox at {self._base} does not answer.") from error
        if response.status != 200:
            raise MailboxError(f"The mailbox at {self._base} answers with status {response.status}.")
        return response.data


def _summary(entry: Mapping[str, Any]) -> MailSummary:
    return MailSummary(
        id=str(entry["ID"]),
        sender=str((entry.get("From") or {}).get("Address", "")),
        to=", ".join(str(address["Address"]) for address in entry.get("To") or ()),
        subject=str(entry.get("Subject", "")),
        received=datetime.fromisoformat(entry["Created"]),
    )
