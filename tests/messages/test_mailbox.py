"""The mailbox over a real sandbox, and over what is none."""

from __future__ import annotations

import json
import socket
import threading
from datetime import UTC, datetime
from email import message_from_string
from typing import TYPE_CHECKING

import pytest

from gui.cognito.environments.environment import Timeouts
from gui.cognito.phone_calls.calls import ResendConfirmationCode, SignUp
from gui.cognito.phone_calls.user_pool import UserPool
from gui.json_api import JsonApiError
from gui.messages.mailbox import Mailbox
from gui.messages.message import Message, MessageSummary
from tests.certificates import make_authority
from tests.cognito.recorder import Reply, recorder
from tests.servers import raw_server, read_request
from tests.tester import PASSWORD, new_address

if TYPE_CHECKING:
    from pathlib import Path

    from tests.conftest import Sandbox

SUMMARY = MessageSummary("1", "from@example.com", ("to@example.com",), "Subject", datetime.now(UTC))
LISTED = {
    "ID": "a/b?c",
    "From": {"Name": "", "Address": "no-reply@example.com"},
    "To": [{"Name": "", "Address": "one@example.com"}, {"Name": "", "Address": "two@example.com"}],
    "Cc": [{"Name": "", "Address": "copy@example.com"}],
    "Bcc": None,
    "Subject": "Your code",
    "Created": "2026-01-02T03:04:05.123456789+01:00",
}


def mailbox(endpoint: str) -> Mailbox:
    return Mailbox(endpoint, timeout=5)


def mail(text: str) -> Message:
    return Message(SUMMARY, text, source="")


def test_each_code_comes_as_a_message_newest_first(sandbox: Sandbox) -> None:
    email = new_address()
    pool = UserPool(sandbox.environment, Timeouts(), lambda _: None)
    pool.perform(SignUp(email, PASSWORD))
    pool.perform(ResendConfirmationCode(email))
    box = mailbox(sandbox.mail_api)
    newest, oldest = [summary for summary in box.page().summaries if summary.to == (email,)]
    assert newest.received >= oldest.received
    codes = [box.message(summary).codes() for summary in (newest, oldest)]
    assert [len(each) for each in codes] == [1, 1]
    assert codes[0] != codes[1]


def test_a_message_is_read_as_it_arrived(sandbox: Sandbox) -> None:
    email = new_address()
    UserPool(sandbox.environment, Timeouts(), lambda _: None).perform(SignUp(email, PASSWORD))
    box = mailbox(sandbox.mail_api)
    summary = next(summary for summary in box.page().summaries if summary.to == (email,))
    message = box.message(summary)
    headers = message_from_string(message.source)
    assert (headers["To"], headers["Subject"]) == (email, summary.subject)
    assert summary.sender in headers["From"]
    (code,) = message.codes()
    assert code in message.source


def test_mailpits_own_list_is_understood() -> None:
    with recorder(Reply(json.dumps({"messages": [LISTED]}))) as server:
        (summary,) = mailbox(server.endpoint).page().summaries
    assert summary.to == ("one@example.com", "two@example.com", "copy@example.com")
    assert all(summary.went_to(address) for address in ("one@example.com", " Two@example.com ", *summary.to))
    assert not summary.went_to("one@example.com, two@example.com")
    assert summary.received == datetime(2026, 1, 2, 2, 4, 5, 123456, UTC)


def test_an_id_is_sent_as_one_part_of_the_path() -> None:
    with recorder(Reply(json.dumps({"messages": [LISTED]})), Reply('{"Text": "Hello"}')) as server:
        box = mailbox(server.endpoint)
        box.message(box.page().summaries[0])
        assert server.requests[1].path == "/api/v1/message/a%2Fb%3Fc"


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("Your confirmation code is 012345", "012345"),
        ("012345.", "012345"),
        ("Order 1234567 has no code", None),
        ("12345", None),
        ("", None),
    ],
)
def test_the_code_of_a_message_has_six_digits(text: str, code: str | None) -> None:
    assert mail(text).codes() == (() if code is None else (code,))


def test_what_is_printed_of_a_message_holds_no_code() -> None:
    assert "012345" not in repr(mail("Your confirmation code is 012345"))


@pytest.mark.parametrize(
    "reply",
    [
        Reply("<html>Hello</html>"),
        Reply("{}"),
        Reply("[]"),
        Reply('{"messages": null}'),
        Reply('{"messages": [{}]}'),
        Reply('{"messages": ["1"]}'),
        Reply('{"messages": [{"ID": "1", "Created": "yesterday"}]}'),
        Reply("nothing here", 404),
        Reply("", 302, {"Location": "http://127.0.0.1:9/"}),
    ],
    ids=lambda reply: f"{reply.status} {reply.body}",
)
def test_a_server_that_is_no_mailbox_is_told_in_a_sentence(reply: Reply) -> None:
    with (
        recorder(reply) as server,
        pytest.raises(JsonApiError, match=r"^[A-Zh].+\.$|nothing here$|302: Found$"),
    ):
        mailbox(server.endpoint).page()


@pytest.mark.parametrize("body", ["{}", "[]", "null"])
def test_a_message_that_is_none_is_told_in_a_sentence(body: str) -> None:
    with recorder(Reply(body)) as server, pytest.raises(JsonApiError):
        mailbox(server.endpoint).message(SUMMARY)


def test_a_mailbox_that_is_not_there_is_told_in_a_sentence() -> None:
    with recorder() as gone:
        endpoint = gone.endpoint
    with pytest.raises(JsonApiError, match="Nothing answers at"):
        mailbox(endpoint).page()


def test_a_mailbox_on_this_machine_is_not_asked_through_a_proxy(monkeypatch: pytest.MonkeyPatch) -> None:
    for name in ("HTTP_PROXY", "http_proxy", "ALL_PROXY"):
        monkeypatch.setenv(name, "http://127.0.0.1:9")
    with recorder(Reply('{"messages": []}')) as server:
        assert mailbox(server.endpoint).page().summaries == ()


def test_a_slow_mailbox_is_given_up() -> None:
    # It takes the connection and never says a word.
    with socket.create_server(("127.0.0.1", 0)) as slow, pytest.raises(JsonApiError, match="did not reply"):
        Mailbox(f"http://127.0.0.1:{slow.getsockname()[1]}", timeout=0.05).page()


def test_a_byte_now_and_then_is_no_answer() -> None:
    stopped = threading.Event()

    def drip(connection: socket.socket) -> None:
        read_request(connection)
        connection.sendall(b"HTTP/1.1 200 OK\r\n\r\n")
        while not stopped.wait(0.02):
            connection.sendall(b" ")

    with raw_server(drip) as where:
        with pytest.raises(JsonApiError, match="had not ended"):
            Mailbox(f"http://{where}", timeout=0.1).page()
        stopped.set()


def test_a_mailbox_behind_a_private_authority_is_read_by_its_bundle(tmp_path: Path) -> None:
    authority = make_authority(tmp_path)

    def answer(connection: socket.socket) -> None:
        read_request(connection)
        connection.sendall(b'HTTP/1.1 200 OK\r\nContent-Length: 16\r\n\r\n{"messages": []}')

    with raw_server(answer, authority.server()) as where:
        with pytest.raises(JsonApiError, match=r"certificate of 127\.0\.0\.1 is not trusted here"):
            mailbox(f"https://{where}").page()
        assert Mailbox(f"https://{where}", 5, str(authority.bundle)).page().summaries == ()


def test_a_page_in_the_mailboxs_place_is_told_by_its_title() -> None:
    page = Reply("<html><head><title>Log in</title></head><body>...", 403)
    with recorder(page) as server, pytest.raises(JsonApiError, match=r"status 403: Log in$"):
        mailbox(server.endpoint).page()
