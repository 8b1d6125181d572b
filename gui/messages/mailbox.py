"""Reads the messages that a user pool sent: mail in Mailpit's REST format, and the sandbox's texts."""

from __future__ import annotations

import hashlib
import json
from contextlib import contextmanager
from datetime import UTC, datetime
from typing import TYPE_CHECKING, Any, Final
from urllib.parse import quote

from gui.html_text import links_of, text_of
from gui.json_api import JsonApi, JsonApiError
from gui.messages.message import LIMIT, Medium, Message, MessagePage, MessageSummary
from gui.sentences import N_

if TYPE_CHECKING:
    from collections.abc import Collection, Iterator, Mapping


class Mailbox:
    """A Mailpit-compatible mailbox at ``mail_api``. Its methods block; arguments as of ``JsonApi``.

    Raises:
        JsonApiError: From every method, where the mailbox does not answer as one.
    """

    is_shared: Final = False

    def __init__(self, mail_api: str, timeout: float, ca_bundle: str | None = None) -> None:
        self._api = JsonApi(mail_api.rstrip("/") + "/api/v1", timeout, ca_bundle)

    def page(self, start: str | None = None, addresses: Collection[str] = ()) -> MessagePage:
        """The newest messages, newest first, or those behind them."""
        del addresses  # it holds what its pool sent
        begins = int(start or 0)
        listing = self._api.get(f"/messages?start={begins}&limit={LIMIT}")
        with _reading():
            found = tuple(_mail_summary(entry) for entry in listing["messages"])
            ends = begins + len(found)
            total = int(listing.get("messages_count", listing.get("total", ends)))
        return MessagePage(found, total, str(ends) if found and ends < total else None)

    def message(self, summary: MessageSummary) -> Message:
        """The message behind ``summary``."""
        path = f"/message/{quote(summary.id, safe='')}"
        message = self._api.get(path)
        with _reading():
            text, html = str(message["Text"]), str(message.get("HTML") or "")
        if html:
            text = text_of(html)
        return Message(summary, text, self._api.get_text(f"{path}/raw"), html, links_of(html, text))


class SandboxMessages:
    """Mail and texts of the sandbox in one list. Methods block, and raise as ``Mailbox``.

    ``mail_api`` is the sandbox's own address, or behind that the id of the one pool whose messages are meant.
    """

    is_shared: Final = False

    def __init__(self, mail_api: str, timeout: float) -> None:
        self._mailbox = Mailbox(mail_api, timeout)
        self._api = JsonApi(mail_api.rstrip("/") + "/sandbox", timeout)

    def page(self, start: str | None = None, addresses: Collection[str] = ()) -> MessagePage:
        """The newest messages, newest first, or those behind them."""
        mails_before, texts_before = map(int, (start or "0 0").split())
        texts = self._texts()
        mails = self._mailbox.page(str(mails_before), addresses)
        # Each list keeps its order: where the sandbox's clock was set back, that is not the moments' own.
        waiting_mails = list(reversed(mails.summaries))
        waiting_texts = [_text_summary(text) for text in reversed(texts[texts_before:])]
        found: list[MessageSummary] = []
        while len(found) < LIMIT and (waiting_mails or waiting_texts):
            is_mail = waiting_mails and (
                not waiting_texts or waiting_mails[-1].received >= waiting_texts[-1].received
            )
            found.append((waiting_mails if is_mail else waiting_texts).pop())
        mails_read = sum(each.medium is Medium.MAIL for each in found) + mails_before
        texts_read = len(found) - mails_read + mails_before + texts_before
        total = mails.total + len(texts)
        has_more = bool(found) and mails_read + texts_read < total
        return MessagePage(tuple(found), total, f"{mails_read} {texts_read}" if has_more else None)

    def message(self, summary: MessageSummary) -> Message:
        """The message behind ``summary``."""
        if summary.medium is Medium.MAIL:
            return self._mailbox.message(summary)
        text = next((each for each in self._texts() if _text_id(each) == summary.id), None)
        if text is None:
            raise JsonApiError(N_("The sandbox has this text message no more."))
        source = json.dumps(text, indent=2, ensure_ascii=False)
        return Message(summary, text["body"], source, links=links_of("", text["body"]))

    def _texts(self) -> list[dict[str, Any]]:
        """The text messages, newest first."""
        texts = self._api.get("/texts")
        with _reading():
            return [
                {"to": str(each["to"]), "body": str(each["body"]), "sent": float(each["sent"])}
                for each in texts["texts"]
            ]


@contextmanager
def _reading() -> Iterator[None]:
    try:
        yield
    except (LookupError, TypeError, ValueError, AttributeError) as error:
        raise JsonApiError(N_("The mailbox does not answer in Mailpit's format.")) from error


def _mail_summary(entry: Mapping[str, Any]) -> MessageSummary:
    return MessageSummary(
        id=str(entry["ID"]),
        sender=str((entry.get("From") or {}).get("Address", "")),
        to=tuple(
            str(address["Address"]) for kind in ("To", "Cc", "Bcc") for address in entry.get(kind) or ()
        ),
        subject=str(entry.get("Subject", "")),
        received=datetime.fromisoformat(entry["Created"]),
        # The sandbox tells it, Mailpit does not.
        sent=datetime.fromisoformat(entry["Date"]) if entry.get("Date") else None,
    )


def _text_summary(text: Mapping[str, Any]) -> MessageSummary:
    sent = datetime.fromtimestamp(text["sent"], UTC)
    return MessageSummary(_text_id(text), "", (text["to"],), text["body"], sent, Medium.TEXT)


def _text_id(text: Mapping[str, Any]) -> str:
    """The sandbox gives a text no id; what it has holds the code, which belongs in no id."""
    return hashlib.sha256(json.dumps(text, sort_keys=True).encode()).hexdigest()
