"""The mailbox, as Mailpit's clients read it."""

from __future__ import annotations

import json
from datetime import datetime
from email import message_from_bytes, policy
from typing import TYPE_CHECKING, Any
from urllib.parse import quote
from uuid import uuid4

import pytest

from tests.sandbox.contract import EMAIL_POOL

if TYPE_CHECKING:
    from tests.sandbox.conftest import Target, Wire
    from tests.sandbox.contract import World


def get(wire: Wire, path: str) -> Any:
    answer = wire.send("GET", f"/api/v1/{path}")
    assert answer.status == 200
    return answer.json


def test_a_code_is_a_real_mail(target: Target, address: str) -> None:
    target.sign_up(address)
    mail_id = target.mails(address)[0]["ID"]
    raw = target.wire.send("GET", f"/api/v1/message/{mail_id}/raw")
    assert raw.headers["content-type"] == "text/plain; charset=utf-8"
    mail = message_from_bytes(raw.body, policy=policy.default)
    assert mail["From"] == "no-reply@verificationemail.com"
    assert mail["To"] == address
    assert mail["Subject"] == "Your verification code"
    assert mail["Date"].datetime.utcoffset() is not None
    assert mail["Message-ID"]
    body = mail.get_body(("plain",))
    assert body is not None
    text = body.get_content().strip()
    assert text == f"Your confirmation code is {target.code(address)}"


def test_the_list_has_mailpits_members(target: Target, address: str) -> None:
    target.sign_up(address)
    listing = get(target.wire, "messages?limit=1")
    assert set(listing) == {
        *("total", "unread", "count", "messages_count", "messages_unread", "start", "tags", "messages"),
    }
    assert listing["count"] == len(listing["messages"]) == 1
    assert listing["total"] == listing["messages_count"] >= 1
    mail = listing["messages"][0]
    assert set(mail) == {
        *("ID", "MessageID", "Read", "From", "To", "Cc", "Bcc", "ReplyTo", "Subject", "Created"),
        *("Username", "Tags", "Size", "Attachments", "Snippet"),
        "Date",  # ours: a mail that was long on its way was sent before it was created
    }
    assert mail["To"] == [{"Name": "", "Address": address}]
    assert datetime.fromisoformat(mail["Created"]).tzinfo is not None


def test_one_message_has_mailpits_members(target: Target, address: str) -> None:
    target.sign_up(address)
    mail_id = target.mails(address)[0]["ID"]
    assert target.mails(address)[0]["Read"] is False
    mail = get(target.wire, f"message/{mail_id}")
    assert set(mail) == {
        *("ID", "MessageID", "Read", "From", "To", "Cc", "Bcc", "ReplyTo", "ReturnPath", "Subject", "Date"),
        *("ListUnsubscribe", "Tags", "Username", "Text", "HTML", "Size", "Inline", "Attachments"),
    }
    assert mail["Text"] == mail["HTML"] == f"Your confirmation code is {target.code(address)}"
    # Looking at a message marks it as read.
    assert target.mails(address)[0]["Read"] is True
    assert get(target.wire, "message/latest")["ID"] == mail_id
    headers = get(target.wire, f"message/{mail_id}/headers")
    assert headers["To"] == headers["Delivered-To"] == [address]
    assert headers["Message-Id"] == [f"<{mail['MessageID']}>"]


def test_search(target: Target, address: str) -> None:
    plus = address.replace("@", "+tag@")
    target.sign_up(address)
    target.sign_up(plus)

    def found(query: str) -> list[str]:
        mails = get(target.wire, f"search?query={quote(query)}")["messages"]
        return [mail["To"][0]["Address"] for mail in mails]

    assert found(f"to:{plus}") == [plus]
    assert found(f'to:"{address.upper()}"') == [address]
    assert found(f"to:{address} subject:verification") == [address]
    assert found(f'to:{address} "confirmation code"') == [address]
    assert found(f"to:{address} subject:invoice") == []
    assert found(f"to:{address} is:unread from:no-reply") == [address]
    assert found(f"to:{address} is:read") == []
    assert found(f'to:{address} "unbalanced') == []


def test_pages(target: Target, address: str) -> None:
    target.sign_up(address)
    for _ in range(4):
        target.resend(address)
    query = f"search?query=to:{address}"
    everything = [mail["ID"] for mail in get(target.wire, query)["messages"]]
    page = get(target.wire, f"{query}&start=1&limit=2")
    assert [mail["ID"] for mail in page["messages"]] == everything[1:3]
    assert (page["start"], page["count"], page["messages_count"]) == (1, 2, 5)
    created = [mail["Created"] for mail in get(target.wire, query)["messages"]]
    assert created == sorted(created, reverse=True)


def test_reading_marks(target: Target, address: str) -> None:
    target.sign_up(address)
    ids = {"IDs": [target.mails(address)[0]["ID"]]}
    for read in (True, False):
        answer = target.wire.send("PUT", "/api/v1/messages", json.dumps({**ids, "Read": read}).encode())
        assert answer.body == b"ok"
        assert target.mails(address)[0]["Read"] is read


def test_deletion(target: Target, address: str) -> None:
    target.sign_up(address)
    target.resend(address)
    newest, oldest = (mail["ID"] for mail in target.mails(address))
    body = json.dumps({"IDs": [newest]}).encode()
    assert target.wire.send("DELETE", "/api/v1/messages", body).body == b"ok"
    assert [mail["ID"] for mail in target.mails(address)] == [oldest]
    target.wire.send("DELETE", f"/api/v1/search?query=to:{address}")
    assert target.mails(address) == []
    target.resend(address)
    # Without a list, everything goes.
    target.wire.send("DELETE", "/api/v1/messages")
    assert get(target.wire, "messages")["total"] == 0


@pytest.mark.parametrize("path", ["message/nothing", "message/nothing/raw", "nothing", "message/a/b/c"])
def test_what_is_not_there(wire: Wire, path: str) -> None:
    answer = wire.send("GET", f"/api/v1/{path}")
    assert (answer.status, answer.body) == (404, b"404 page not found")


def test_the_mailbox_has_an_end(target: Target, address: str) -> None:
    target.sign_up(address)
    for _ in range(510):
        target.resend(address)
    assert get(target.wire, "messages?limit=1000")["total"] == 500
    target.wire.send("DELETE", "/api/v1/messages")


def test_each_pool_has_its_own_messages_among_all(world: World, target: Target) -> None:
    wire, other, address = world.wire, world.make(EMAIL_POOL), world.address()
    target.sign_up(address)
    other.sign_up(address)
    sms = world.make({"UsernameAttributes": ["phone_number"], "AutoVerifiedAttributes": ["phone_number"]})
    phone = f"+1206555{uuid4().int % 10**4:04}"
    sms.sign_up(phone)
    own = wire.send("GET", f"/{other.pool_id}/api/v1/messages").json
    assert (own["total"], own["unread"], own["messages_count"]) == (1, 1, 1)
    (mail,) = own["messages"]
    assert mail["ID"] in [each["ID"] for each in target.mails(address)]
    read = f"/{other.pool_id}/api/v1/message"
    assert wire.send("GET", f"{read}/latest").json["ID"] == mail["ID"]
    theirs = wire.send("GET", f"/{target.pool_id}/api/v1/search?query={address}").json["messages"]
    assert len(theirs) == 1
    assert wire.send("GET", f"{read}/{theirs[0]['ID']}").status == 404
    assert wire.send("DELETE", f"/{other.pool_id}/api/v1/messages", b"{}").status == 200
    assert [each["ID"] for each in target.mails(address)] == [theirs[0]["ID"]]
    texts = wire.send("GET", f"/{sms.pool_id}/sandbox/texts").json["texts"]
    assert [(text["to"], text["pool"]) for text in texts] == [(phone, sms.pool_id)]
    assert wire.send("GET", f"/{other.pool_id}/sandbox/texts").json == {"texts": []}
    assert wire.send("GET", "/us-east-1_Nowhere00/api/v1/messages").status == 404
    foreign = {"Origin": "https://elsewhere.example"}
    for path in ("api/v1/messages", "sandbox/texts"):
        assert wire.send("GET", f"/{other.pool_id}/{path}", b"", foreign).status == 403
