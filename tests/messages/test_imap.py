"""A tester's own mailbox, on a real IMAP server."""

from __future__ import annotations

import base64
import socket
import threading
from base64 import encodebytes
from contextlib import suppress
from dataclasses import replace
from typing import TYPE_CHECKING

import pytest

from gui.imap_account import ImapAccount, ImapSecurity
from gui.messages.imap import Found, ImapMailbox
from gui.messages.imap_connection import ImapError
from tests.messages.dovecot import INSTALLED, PASSWORD, Dovecot, dovecot, message
from tests.servers import raw_server

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from email.message import EmailMessage

    from gui.messages.message import MessageSummary

pytestmark = pytest.mark.skipif(INSTALLED is None, reason="Dovecot is not installed; CI installs it")

OTHERS = 10_000


@pytest.fixture(scope="module")
def server() -> Iterator[Dovecot]:
    with dovecot() as running:
        yield running


@pytest.fixture
def account(server: Dovecot) -> ImapAccount:
    return ImapAccount("127.0.0.1", "kim@example.com", server.port, ImapSecurity.PLAIN)


@pytest.fixture
def box(server: Dovecot, account: ImapAccount) -> Iterator[ImapMailbox]:
    made = open_box(server, account)
    yield made
    made.close()


def open_box(server: Dovecot, account: ImapAccount, secret: str = PASSWORD) -> ImapMailbox:
    return ImapMailbox(account, lambda: secret, timeout=10, ca_bundle=str(server.ca_bundle))


def the_one(box: ImapMailbox, address: str) -> MessageSummary:
    (found,) = box.page(addresses=[address]).summaries
    return found


def test_what_came_for_an_address_is_found_and_its_code_read(server: Dovecot, box: ImapMailbox) -> None:
    server.deliver(message("kim+1@example.com", "Order 202611. Your code is 654321."))
    server.deliver(message("kim+11@example.com", "Your code is 111111."))
    found = the_one(box, " Kim+1@example.com ")
    assert (found.to, found.sender) == (("kim+1@example.com",), "no-reply@verificationemail.com")
    mail = box.message(found)
    assert mail.codes() == ("654321",)
    assert "Subject: Your verification code" in mail.source


def test_an_address_that_only_holds_another_is_not_taken_for_it(server: Dovecot, box: ImapMailbox) -> None:
    server.deliver(message("akim+2@example.com", "111111"))
    assert box.page(addresses=["kim+2@example.com"]).summaries == ()


@pytest.mark.parametrize("header", ["Delivered_To", "X_Original_To", "Cc"])
def test_a_forwarded_message_is_found_by_the_first_receiver(
    server: Dovecot, box: ImapMailbox, header: str
) -> None:
    address = f"kim+{header.lower()}@example.com"
    server.deliver(message("list@example.com", "Your code is 654321", **{header: address}))
    assert the_one(box, address).to == (address,)


def test_nothing_is_marked_moved_or_deleted(server: Dovecot, box: ImapMailbox) -> None:
    server.deliver(message("kim+unread@example.com", "Your code is 654321"))
    box.message(the_one(box, "kim+unread@example.com"))
    box.message(the_one(box, "kim+unread@example.com"))
    assert server.seen() == 0


def test_the_newest_comes_first(server: Dovecot, box: ImapMailbox) -> None:
    for minute, code in ((1, "111111"), (3, "333333"), (2, "222222")):
        received = f"from mx by example.com; Wed, 25 Nov 2099 10:0{minute}:00 +0900"
        server.deliver(message("kim+order@example.com", f"Your code is {code}", Received=received))
    codes = [box.message(each).codes() for each in box.page(addresses=["kim+order@example.com"]).summaries]
    assert codes == [("333333",), ("222222",), ("111111",)]


def html_only() -> EmailMessage:
    made = message("kim+form@example.com", "")
    made.set_content("<style>a{color:#202611}</style><p>Your code is <b>654321</b></p>", subtype="html")
    return made


def both() -> EmailMessage:
    made = message("kim+form@example.com", "Your code is 654321")
    made.add_alternative(
        "<p>Your code is 654321 <a href='https://a.example/x'>or this</a></p>", subtype="html"
    )
    return made


def in_base64() -> EmailMessage:
    made = message("kim+form@example.com", "")
    made.set_content("인증번호는 654321 입니다", cte="base64")
    return made


def quoted() -> EmailMessage:
    made = message("kim+form@example.com", "", subject="인증번호 안내 ✓")
    made.set_content("Größe: " + "x" * 200 + "\nIhr Code lautet 654321", cte="quoted-printable")
    return made


def latin() -> bytes:
    return (
        b"From: no-reply@example.com\r\nTo: kim+form@example.com\r\n"
        b"Subject: =?iso-8859-1?Q?Best=E4tigung?=\r\n"
        b"Content-Type: text/plain; charset=iso-8859-1\r\nContent-Transfer-Encoding: 8bit\r\n\r\n"
        b"Ihr Best\xe4tigungscode lautet 654321\r\n"
    )


def thread() -> EmailMessage:
    made = message("kim+form@example.com", "Your code is 654321\n\n" + "> older: 111111\n" * 500)
    made["References"] = " ".join(f"<{number}@example.com>" for number in range(200))
    return made


def korean() -> bytes:
    return (
        b"From: =?EUC-KR?B?sO28vb7IsPg=?= <no-reply@example.com>\r\nTo: kim+form@example.com\r\n"
        b"Subject: =?EUC-KR?B?wM7B9bn4yKM=?=\r\nMIME-Version: 1.0\r\n"
        b"Content-Type: text/plain; charset=euc-kr\r\nContent-Transfer-Encoding: base64\r\n\r\n"
    ) + encodebytes("인증번호는 654321 입니다".encode("euc-kr"))


def of_no_known_charset() -> bytes:
    return (
        b"From: no-reply@example.com\r\nTo: kim+form@example.com\r\n"
        b"Subject: =?x-unknown?Q?Best=E4tigung?=\r\nDate: nonsense\r\n"
        b"Content-Type: text/plain; charset=x-unknown\r\n\r\nYour code is 654321 \xe4\r\n"
    )


def without_mime() -> bytes:
    return b"From: no-reply@example.com\nTo: kim+form@example.com\n\nYour code is 654321\n"


def with_attachments() -> EmailMessage:
    made = both()
    html = made.get_body(("html",))
    assert html is not None
    html.add_related(b"\x89PNG" + b"1" * 2000, "image", "png", cid="<logo>")
    made.add_attachment(b"%PDF 111111" * 300_000, "application", "pdf", filename="terms.pdf")
    return made


def forwarded() -> EmailMessage:
    made = message("kim+form@example.com", "Your code is 654321")
    made.add_attachment(message("lena@example.com", "Your code is 111111"))
    return made


@pytest.mark.parametrize(
    "make",
    [
        html_only,
        both,
        in_base64,
        quoted,
        latin,
        thread,
        korean,
        of_no_known_charset,
        without_mime,
        with_attachments,
        forwarded,
    ],
)
def test_the_forms_that_mail_takes(
    server: Dovecot, account: ImapAccount, make: Callable[[], EmailMessage | bytes]
) -> None:
    made = make()
    content = made if isinstance(made, bytes) else bytes(made)
    address = f"kim+{len(content)}@example.com"
    server.deliver(content.replace(b"kim+form@example.com", address.encode()))
    box = open_box(server, account)
    mail = box.message(the_one(box, address))
    box.close()
    assert mail.codes() == ("654321",)


def test_ten_thousand_other_messages_do_not_hide_it(server: Dovecot, box: ImapMailbox) -> None:
    other = bytes(message("somebody@example.com", "Hello"))
    for _ in range(OTHERS):
        server.deliver(other)
    server.deliver(message("kim+many@example.com", "Your code is 654321"))
    assert box.message(the_one(box, "kim+many@example.com")).codes() == ("654321",)


def test_waiting_ends_when_something_comes(server: Dovecot, account: ImapAccount) -> None:
    waiting = open_box(server, account)
    waiting.wait(60)  # until it listens
    waiter = threading.Thread(target=waiting.wait, args=(60,))
    waiter.start()
    while waiter.is_alive():
        server.deliver(message("kim+idle@example.com", "Your code is 654321"))
        waiter.join(timeout=0.2)
    waiting.close()


def wait_for(box: ImapMailbox) -> None:
    """Wait until something comes or the mailbox is left."""
    with suppress(ImapError):
        box.wait(200)


def test_waiting_ends_at_once_where_the_mailbox_is_left(server: Dovecot, account: ImapAccount) -> None:
    waiting = open_box(server, replace(account, port=server.tls_port, security=ImapSecurity.TLS))
    waiting.wait(60)
    waiter = threading.Thread(target=wait_for, args=(waiting,))
    waiter.start()
    waiting.close()
    waiter.join(timeout=20)
    assert not waiter.is_alive()
    with pytest.raises(ImapError, match="has been left"):
        waiting.page(addresses=["kim@example.com"])


@pytest.mark.parametrize("security", [ImapSecurity.TLS, ImapSecurity.STARTTLS])
def test_the_connection_is_protected(server: Dovecot, account: ImapAccount, security: ImapSecurity) -> None:
    port = server.tls_port if security is ImapSecurity.TLS else server.port
    box = open_box(server, replace(account, port=port, security=security))
    assert box.page(addresses=["nobody@example.com"]).summaries == ()
    box.close()


@pytest.mark.parametrize("security", [ImapSecurity.TLS, ImapSecurity.STARTTLS])
def test_a_certificate_that_is_not_trusted_is_named(
    server: Dovecot, account: ImapAccount, security: ImapSecurity
) -> None:
    port = server.tls_port if security is ImapSecurity.TLS else server.port
    box = ImapMailbox(replace(account, port=port, security=security), lambda: PASSWORD, timeout=10)
    with pytest.raises(ImapError, match=r"^The certificate of 127\.0\.0\.1 is refused: .*issuer certificate"):
        box.page(addresses=["kim@example.com"])


def test_a_wrong_password_is_told_in_the_servers_words(server: Dovecot, account: ImapAccount) -> None:
    box = open_box(server, account, "wrong secret")
    words = r"^127\.0\.0\.1 does not let kim@example\.com in: .*Authentication"
    with pytest.raises(ImapError, match=words) as told:
        box.page(addresses=["kim@example.com"])
    assert "wrong secret" not in str(told.value)


def test_a_log_in_that_was_refused_is_not_tried_again(server: Dovecot, account: ImapAccount) -> None:
    asked: list[int] = []

    def secret() -> str:
        asked.append(1)
        return "wrong secret"

    box = ImapMailbox(account, secret, timeout=10)
    for _ in range(3):
        with pytest.raises(ImapError, match="does not let"):
            box.page(addresses=["kim@example.com"])
    assert len(asked) == 1


def plain_server(said: list[str]) -> Callable[[socket.socket], None]:
    """One without IDLE that takes any token and keeps what was said to it."""

    def answer(connection: socket.socket) -> None:
        with connection.makefile("rwb", buffering=0) as stream:
            stream.write(b"* OK ready\r\n")
            for line in stream:
                tag, _, command = line.decode().strip().partition(" ")
                said.append(command)
                if command.startswith("AUTHENTICATE"):
                    stream.write(b"+ \r\n")
                    said.append(base64.b64decode(stream.readline()).decode())
                if command.startswith("CAPABILITY"):
                    stream.write(b"* CAPABILITY IMAP4rev1 AUTH=XOAUTH2\r\n")
                if command.startswith("STATUS"):
                    stream.write(b'* STATUS "INBOX" (MESSAGES 3)\r\n')
                stream.write(f"{tag} OK done\r\n".encode())

    return answer


def test_a_token_is_sent_as_xoauth2_has_it(account: ImapAccount) -> None:
    said: list[str] = []
    with raw_server(plain_server(said)) as where:
        token = replace(account, port=int(where.rpartition(":")[2]), uses_token=True)
        box = ImapMailbox(token, lambda: "ya29.token", timeout=10)
        assert box.try_out() == Found(messages=3, tells=False)
        box.close()
    assert "user=kim@example.com\1auth=Bearer ya29.token\1\1" in said
    assert not [command for command in said if command.startswith("SELECT")]


def test_a_server_that_tells_nothing_is_asked_in_turns_until_it_is_left(account: ImapAccount) -> None:
    said: list[str] = []
    with raw_server(plain_server(said)) as where:
        token = replace(account, port=int(where.rpartition(":")[2]), uses_token=True)
        box = ImapMailbox(token, lambda: "ya29.token", timeout=10)
        box.wait()
        waiter = threading.Thread(target=wait_for, args=(box,))
        waiter.start()
        box.close()
        waiter.join(timeout=20)
        assert not waiter.is_alive()
    assert "IDLE" not in said


def test_without_encryption_no_other_machine_is_asked() -> None:
    account = ImapAccount("imap.example.com", "kim", 143, ImapSecurity.PLAIN)
    box = ImapMailbox(account, lambda: pytest.fail("the password was fetched"), timeout=10)
    with pytest.raises(ImapError, match=r"^imap\.example\.com is not this machine"):
        box.page(addresses=["kim@example.com"])


def test_many_messages_for_an_address_come_page_by_page(server: Dovecot, box: ImapMailbox) -> None:
    for number in range(250):
        received = f"from mx by example.com; Wed, 25 Nov 2099 10:{number // 60:02}:{number % 60:02} +0900"
        server.deliver(message("kim+pages@example.com", f"Your code is {number:06}", Received=received))
    start, ids = None, []
    for count, total in ((100, 100), (100, 200), (50, 250)):
        page = box.page(start, ["kim+pages@example.com"])
        assert (len(page.summaries), page.total) == (count, total)
        ids += [summary.id for summary in page.summaries]
        start = page.next
    assert start is None
    assert ids == sorted(set(ids), key=int, reverse=True)


def test_an_address_that_comes_later_is_searched_too(server: Dovecot, box: ImapMailbox) -> None:
    one, two = "kim+one@example.com", "kim+two@example.com"
    server.deliver(message(two, "Your code is 222222"))
    assert box.page(addresses=[one]).summaries == ()
    server.deliver(message(one, "Your code is 111111"))
    found = box.page(addresses=[one, two]).summaries
    assert {summary.to for summary in found} == {(one,), (two,)}
    # And the other is no concern of whoever asks for one alone.
    assert [summary.to for summary in box.page(addresses=[one]).summaries] == [(one,)]


def test_a_folder_that_is_not_there_is_told(server: Dovecot, account: ImapAccount) -> None:
    box = open_box(server, replace(account, folder="Elsewhere"))
    with pytest.raises(ImapError, match=r"^The folder Elsewhere cannot be read: .*doesn't exist"):
        box.page(addresses=["kim@example.com"])


def test_a_server_that_does_not_answer_is_told(server: Dovecot, account: ImapAccount) -> None:
    with socket.socket() as closed:
        closed.bind(("127.0.0.1", 0))
        box = open_box(server, replace(account, port=closed.getsockname()[1]))
        with pytest.raises(ImapError, match=r"^127\.0\.0\.1 does not answer as a mailbox: .*refused"):
            box.page(addresses=["kim@example.com"])


def test_a_lost_connection_is_made_anew(server: Dovecot, box: ImapMailbox) -> None:
    server.deliver(message("kim+lost@example.com", "Your code is 654321"))
    box.page(addresses=["kim+lost@example.com"])
    server.drop_connections()
    assert the_one(box, "kim+lost@example.com").to == ("kim+lost@example.com",)


@pytest.mark.parametrize(
    "address", ['kim"@example.com', 'a" ALL "@x', "kim\r\n@example.com", "", "no address"]
)
def test_what_is_no_address_finds_nothing_and_breaks_nothing(box: ImapMailbox, address: str) -> None:
    assert box.page(addresses=[address]).summaries == ()


def test_no_secret_is_printed(account: ImapAccount, server: Dovecot) -> None:
    assert PASSWORD not in repr(account)
    assert PASSWORD not in repr(open_box(server, account))
