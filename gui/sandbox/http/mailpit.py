"""The mailbox in the REST format of Mailpit, which testers' end-to-end tests and their clients read already.

Served: the list, the search, one message (also as raw text and as headers), read marks and deletion.
"""

from __future__ import annotations

import json
import shlex
from email import message_from_bytes
from typing import TYPE_CHECKING, Any
from urllib.parse import parse_qs, unquote

from gui.sandbox.http.replies import Reply, compact
from gui.sandbox.mail.mailbox import SENDER, Mail, Mailbox, PoolMailbox
from gui.sandbox.model.clock import date

if TYPE_CHECKING:
    from collections.abc import Sequence

PREFIX = "/api/v1/"
_Mails = Mailbox | PoolMailbox
_PAGE = 50


def answer(mailbox: _Mails, method: str, path: str, query: str, body: bytes) -> Reply:
    """Serve one request below `PREFIX`; what is not there is a 404 in plain text, as with Mailpit."""
    parameters = {name: values[-1] for name, values in parse_qs(query).items()}
    match method, [unquote(part) for part in path.removeprefix(PREFIX).split("/")]:
        case "GET", ["messages"]:
            return _json(_listing(mailbox, mailbox.newest_first(), parameters))
        case "GET", ["search"]:
            return _json(_listing(mailbox, _search(mailbox, parameters.get("query", "")), parameters))
        case "DELETE", ["messages"]:
            mailbox.delete(_ids(body))
            return _text("ok")
        case "DELETE", ["search"]:
            found = [mail.id for mail in _search(mailbox, parameters.get("query", ""))]
            if found:
                mailbox.delete(found)
            return _text("ok")
        case "PUT", ["messages"]:
            return _mark(mailbox, body)
        case "GET", ["message", mail_id, *part]:
            mail = mailbox.find(mail_id)
            return _text("404 page not found", 404) if mail is None else _message(mailbox, mail, part)
        case _:
            return _text("404 page not found", 404)


def _message(mailbox: _Mails, mail: Mail, part: list[str]) -> Reply:
    match part:
        case []:
            mailbox.mark(mail, True)
            return _json(_whole(mail))
        case ["raw"]:
            return _text(mail.raw.decode())
        case ["headers"]:
            headers: dict[str, list[str]] = {}
            for name, value in message_from_bytes(mail.raw).items():
                # As Mailpit spells them: Message-Id, Mime-Version.
                headers.setdefault(name.title(), []).append(str(value))
            return _json(headers)
        case _:
            return _text("404 page not found", 404)


def _listing(mailbox: _Mails, mails: Sequence[Mail], parameters: dict[str, str]) -> dict[str, Any]:
    start, limit = (_number(parameters, name, default) for name, default in (("start", 0), ("limit", _PAGE)))
    page = mails[start : start + limit]
    everything = mailbox.newest_first()
    return {
        "total": len(everything),
        "unread": sum(not mail.read for mail in everything),
        "count": len(page),
        "messages_count": len(mails),
        "messages_unread": sum(not mail.read for mail in mails),
        "start": start,
        "tags": [],
        "messages": [_summary(mail) for mail in page],
    }


def _summary(mail: Mail) -> dict[str, Any]:
    return {
        **_envelope(mail),
        "Created": _rfc3339(mail.sent if mail.arrived is None else mail.arrived),
        # Mailpit has it of a single message alone.
        "Date": _rfc3339(mail.sent),
        "Attachments": 0,
        "Snippet": " ".join(mail.text.split())[:250],
    }


def _whole(mail: Mail) -> dict[str, Any]:
    return {
        **_envelope(mail),
        "Date": _rfc3339(mail.sent),
        "ReturnPath": SENDER,
        "ListUnsubscribe": {"Header": "", "Links": [], "Errors": "", "HeaderPost": ""},
        "Text": mail.text,
        "HTML": mail.body,
        "Inline": [],
        "Attachments": [],
    }


def _envelope(mail: Mail) -> dict[str, Any]:
    return {
        "ID": mail.id,
        "MessageID": f"{mail.id}@verificationemail.com",
        "Read": mail.read,
        "From": {"Name": "", "Address": SENDER},
        "To": [{"Name": "", "Address": mail.to}],
        "Cc": [],
        "Bcc": [],
        "ReplyTo": [],
        "Subject": mail.subject,
        "Tags": [],
        "Username": "",
        "Size": len(mail.raw),
    }


def _search(mailbox: _Mails, query: str) -> list[Mail]:
    """Mails that hold every word of the query; `to:`, `from:`, `subject:` and `is:` look in one place."""
    try:
        words = shlex.split(query)
    except ValueError:
        words = query.split()
    return [mail for mail in mailbox.newest_first() if all(_holds(mail, word.casefold()) for word in words)]


def _holds(mail: Mail, word: str) -> bool:
    place, _, sought = word.partition(":")
    places = {"to": mail.to, "addressed": mail.to, "from": SENDER, "subject": mail.subject}
    if place in places:
        return sought in places[place].casefold()
    if place == "is":
        return mail.read == (sought == "read")
    return any(word in text.casefold() for text in (mail.to, SENDER, mail.subject, mail.text))


def _mark(mailbox: _Mails, body: bytes) -> Reply:
    read = bool(_object(body).get("Read"))
    for mail in [mailbox.find(mail_id) for mail_id in _ids(body)] or mailbox.newest_first():
        if mail is not None:
            mailbox.mark(mail, read)
    return _text("ok")


def _ids(body: bytes) -> list[str]:
    ids = _object(body).get("IDs")
    return [str(mail_id) for mail_id in ids] if isinstance(ids, list) else []


def _object(body: bytes) -> dict[str, Any]:
    """The body's JSON object; anything else counts as empty, as Mailpit has it."""
    try:
        value = json.loads(body)
    except ValueError:
        return {}
    return value if isinstance(value, dict) else {}


def _number(parameters: dict[str, str], name: str, default: int) -> int:
    value = parameters.get(name, "")
    return int(value) if value.isdecimal() else default


def _rfc3339(moment: float) -> str:
    return date(moment).isoformat(timespec="milliseconds").replace("+00:00", "Z")


def _json(value: object) -> Reply:
    return Reply(200, compact(value), "application/json")


def _text(text: str, status: int = 200) -> Reply:
    return Reply(status, text.encode(), "text/plain; charset=utf-8")
