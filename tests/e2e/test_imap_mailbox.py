"""A tester's own mailbox through the window: a code arrives among 10,000 messages and goes into the field."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime, timedelta
from email.utils import format_datetime
from typing import TYPE_CHECKING

import pytest
from PySide6.QtWidgets import QLineEdit

from gui.cognito.phone_calls.journey import Step
from gui.evidence import record
from gui.evidence.entry import Kind
from gui.evidence.record import Query
from gui.imap_account import ImapAccount, ImapSecurity
from gui.messages.mailbox import Mailbox
from tests.cognito.pools import make_pool
from tests.messages.dovecot import INSTALLED, PASSWORD, Dovecot, dovecot, message
from tests.tester import new_address

if TYPE_CHECKING:
    from collections.abc import Iterator

    from gui.cognito.environments.environment import Environment
    from tests.conftest import Sandbox
    from tests.tester import Desk

pytestmark = pytest.mark.skipif(INSTALLED is None, reason="Dovecot is not installed; CI installs it")
OTHERS = 10_000


@pytest.fixture(scope="module")
def server() -> Iterator[Dovecot]:
    with dovecot() as running:
        other = bytes(message("somebody@example.com", "Your code is 111111"))
        for _ in range(OTHERS):
            running.deliver(other)
        yield running


@pytest.fixture
def account(server: Dovecot) -> ImapAccount:
    return ImapAccount("127.0.0.1", "kim@example.com", server.tls_port)


@pytest.fixture
def environment(sandbox: Sandbox, server: Dovecot, account: ImapAccount) -> Environment:
    """A pool whose mail comes to the mailbox: of the sandbox's own none is read."""
    made = make_pool(sandbox).environment
    return replace(made, mail_api=None, imap=account, ca_bundle=str(server.ca_bundle))


def relay(desk: Desk, sandbox: Sandbox, server: Dovecot, address: str) -> None:
    """Bring what the pool mailed to the mailbox, as the servers between them do."""
    box = Mailbox(sandbox.mail_api, 5)
    mails = [each for each in box.page().summaries if each.went_to(address)]
    server.deliver(box.message(mails[0]).source.encode())


def test_a_code_is_found_by_address_and_put_into_the_field(
    desk: Desk, sandbox: Sandbox, server: Dovecot, environment: Environment, account: ImapAccount
) -> None:
    assert account.security is ImapSecurity.TLS
    desk.window._mailbox_secrets.hold(account, PASSWORD)
    desk.use(environment)
    email = new_address()
    desk.sign_up(email)
    desk.wait_for_screen("verifyScreen")
    assert desk.window.mail.view.heading.text().startswith("Nothing yet. What comes to kim@example.com")
    relay(desk, sandbox, server, email)
    code = desk.wait_for_code(email)
    view = desk.window.mail.view
    desk.wait(lambda: view.code_row.words.text() == f"Code {code}: the newest")
    assert " after SignUp" in view.heading.text()
    assert desk.window.mail.model.rowCount() == 1
    desk.click("useCodeButton")
    field = desk.find(QLineEdit, "verifyCode")
    desk.wait(lambda: field.text() == code)
    desk.click("verifyButton")
    desk.wait_for_step(Step.CONFIRMED)
    desk.wait(lambda: view.code_row.words.text() == f"Code {code}: used")
    assert server.seen() == 0
    # Nothing reads in turns: the server tells.
    desk.wait(lambda: not desk.window.reads.is_busy)
    assert not desk.window.reads.feed.timers["mail"].isActive()


def test_an_address_that_is_typed_is_looked_for(
    desk: Desk, server: Dovecot, environment: Environment, account: ImapAccount
) -> None:
    email = new_address()
    received = f"from mx by example.com; {format_datetime(datetime.now(UTC) - timedelta(minutes=10))}"
    server.deliver(message(email, "Your code is 654321", Received=received))
    desk.window._mailbox_secrets.hold(account, PASSWORD)
    desk.use(environment)
    desk.fill("signUpEmail", email)
    assert desk.wait_for_code(email) == "654321"
    # It came before the session, in whose record stands what comes now.
    server.deliver(message(email, "Your code is 777777", subject="Another one"))
    query = Query(desk.journal.session.id, kinds=frozenset({Kind.MESSAGE}))
    desk.wait(lambda: len([*record.walk(desk.journal, query)]) > 0)
    assert [entry.operation for entry in record.walk(desk.journal, query)] == ["Another one"]


def test_what_the_mailbox_refuses_is_told_and_not_tried_again_and_again(
    desk: Desk, environment: Environment, account: ImapAccount
) -> None:
    desk.window._mailbox_secrets.hold(account, "wrong")
    desk.use(environment)
    desk.fill("signUpEmail", new_address())
    note = desk.window.mail.note
    desk.wait(lambda: note.text().startswith("127.0.0.1 does not let kim@example.com in: "))
    assert "Authentication" in note.text()


def test_leaving_the_environment_ends_what_waits_for_mail(
    desk: Desk, sandbox: Sandbox, environment: Environment, account: ImapAccount
) -> None:
    desk.window._mailbox_secrets.hold(account, PASSWORD)
    desk.use(environment)
    session = desk.window.session
    assert session is not None
    watched = session.watched
    assert watched is not None
    desk.wait(lambda: watched._watching.is_open)
    desk.use(sandbox.environment)
    desk.wait(lambda: not watched._watching.is_open and not watched._reading.is_open)
