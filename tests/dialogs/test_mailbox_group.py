"""The mailbox in the environment dialog: what it takes for an account, and what trying it tells."""

from __future__ import annotations

import socket
from dataclasses import replace
from typing import TYPE_CHECKING, TypeVar

import pytest
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QGroupBox,
    QLabel,
    QLineEdit,
    QPushButton,
    QSpinBox,
    QWidget,
)

from gui.cognito.environments.environment import Environment
from gui.cognito.environments.mailbox_secrets import MailboxSecrets
from gui.dialogs.environment.dialog import EnvironmentDialog
from gui.imap_account import ImapAccount, ImapSecurity
from tests.dialogs.keyboard import mnemonics, tab_order
from tests.messages.dovecot import INSTALLED, PASSWORD, Dovecot, dovecot, message

if TYPE_CHECKING:
    from collections.abc import Iterator

    from pytestqt.qtbot import QtBot

_Kind = TypeVar("_Kind", bound=QWidget)
POOL = Environment("Staging", "eu-west-1", "eu-west-1_MadeUp001", "client")
ACCOUNT = ImapAccount("imap.example.com", "kim@example.com")
needs_dovecot = pytest.mark.skipif(INSTALLED is None, reason="Dovecot is not installed; CI installs it")


class Form:
    """The dialog, and what it saved."""

    def __init__(self, qtbot: QtBot, environment: Environment = POOL) -> None:
        self.qtbot = qtbot
        self.saved: list[Environment] = []
        self.secrets = MailboxSecrets()
        self.window = QWidget()
        qtbot.addWidget(self.window)
        self.window.show()
        self.dialog = EnvironmentDialog(
            environment, [], (), self.saved.append, self.window, mailbox_secrets=self.secrets
        )
        self.dialog.show()
        qtbot.waitExposed(self.dialog)
        self.group = self.find(QGroupBox, "environment_imap")

    def find(self, kind: type[_Kind], name: str) -> _Kind:
        found = self.dialog.findChild(kind, name)
        assert isinstance(found, kind)
        return found

    def fill(self, key: str, text: str) -> None:
        field = self.find(QLineEdit, f"environment_imap_{key}")
        field.clear()
        self.qtbot.keyClicks(field, text)

    def choose(self, security: ImapSecurity) -> None:
        box = self.find(QComboBox, "environment_imap_security")
        box.setCurrentIndex(box.findData(security))

    @property
    def port(self) -> QSpinBox:
        return self.find(QSpinBox, "environment_imap_port")

    @property
    def result(self) -> str:
        return self.find(QLabel, "environmentMailboxResult").text()

    def save(self) -> None:
        self.find(QPushButton, "environmentSave").click()

    def try_it(self) -> str:
        """Try it, and wait until that has come to something."""
        self.find(QPushButton, "environmentTryMailbox").click()
        self.qtbot.waitUntil(lambda: not self.result.startswith("Asking"), timeout=20_000)
        return self.result


@pytest.fixture(scope="module")
def server() -> Iterator[Dovecot]:
    with dovecot() as running:
        running.deliver(message("kim+1@example.com", "Your code is 654321"))
        yield running


def on(server: Dovecot) -> Environment:
    account = ImapAccount("127.0.0.1", "kim@example.com", server.tls_port)
    return replace(POOL, imap=account, ca_bundle=str(server.ca_bundle))


def test_an_account_is_kept_with_the_environment_and_its_password_is_not(qtbot: QtBot) -> None:
    form = Form(qtbot)
    form.save()
    assert form.saved[-1].imap is None
    form = Form(qtbot)
    form.group.setChecked(True)
    form.fill("host", "imap.example.com")
    form.fill("user", "kim@example.com")
    form.fill("secret", " a secret ")
    form.save()
    assert form.saved[-1].imap == ACCOUNT
    assert form.dialog.mailbox_secret == " a secret "
    assert "a secret" not in repr(form.saved[-1])


def test_no_two_keys_are_the_same_and_tab_goes_through_the_fields(qtbot: QtBot) -> None:
    form = Form(qtbot, replace(POOL, imap=ACCOUNT))
    keys = mnemonics(form.dialog)
    assert len(keys) == len(set(keys))
    form.group.setFocus()
    assert tab_order(qtbot, form.dialog)[:9] == [
        "environment_imap", "environment_imap_host", "environment_imap_security",
        *([form.port.lineEdit().objectName()] if form.port.focusProxy() else ["environment_imap_port"]),
        "environment_imap_user", "environment_imap_secret", "environment_imap_uses_token",
        "environment_imap_folder", "environmentTryMailbox",
    ]  # fmt: skip
    assert all(form.find(QLineEdit, f"environment_imap_{key}").accessibleName() for key in ("host", "user"))


def test_what_is_wrong_stands_at_its_field(qtbot: QtBot) -> None:
    form = Form(qtbot, replace(POOL, mail_api="http://127.0.0.1:8025"))
    form.group.setChecked(True)
    form.choose(ImapSecurity.PLAIN)
    form.save()
    assert form.saved == []
    assert form.dialog.problems == {
        "imap_host": "The mailbox's server is missing.",
        "imap_user": "The mailbox's user is missing.",
    }
    form.fill("host", "imap.example.com")
    form.fill("user", "kim")
    form.save()
    assert form.dialog.problems == {
        "imap_security": "Without encryption the mailbox has to be on this machine: choose tls or starttls.",
        "imap_host": "There is a Mailpit address too: leave one of both empty.",
    }


def test_a_usual_port_follows_the_encryption_and_another_one_stays(qtbot: QtBot) -> None:
    form = Form(qtbot, replace(POOL, imap=ACCOUNT))
    form.choose(ImapSecurity.STARTTLS)
    assert form.port.value() == 143
    form.choose(ImapSecurity.TLS)
    assert form.port.value() == 993
    form.port.setValue(1993)
    form.choose(ImapSecurity.STARTTLS)
    assert form.port.value() == 1993


@needs_dovecot
def test_trying_it_tells_what_was_found(qtbot: QtBot, server: Dovecot) -> None:
    form = Form(qtbot, on(server))
    form.fill("secret", PASSWORD)
    assert form.try_it() == (
        "127.0.0.1 lets kim@example.com in. Messages in INBOX: 1. It tells of new ones by itself."
    )
    # It was about other values.
    form.fill("user", "lena@example.com")
    assert form.result == ""


@needs_dovecot
def test_trying_it_takes_the_password_that_is_kept(qtbot: QtBot, server: Dovecot) -> None:
    form = Form(qtbot, on(server))
    why = form.try_it()
    assert why.endswith(
        "the password of kim@example.com at 127.0.0.1 is not known. Give it in the environment."
    )
    form = Form(qtbot, on(server))
    account = on(server).imap
    assert account is not None
    form.secrets.hold(account, PASSWORD)
    assert form.try_it().startswith("127.0.0.1 lets kim@example.com in.")


@needs_dovecot
def test_trying_it_tells_exactly_what_failed(qtbot: QtBot, server: Dovecot) -> None:
    form = Form(qtbot, on(server))
    form.fill("secret", "wrong secret")
    refused = form.try_it()
    assert refused.startswith("127.0.0.1 does not let kim@example.com in: ")
    assert "wrong secret" not in refused
    form.fill("secret", PASSWORD)
    form.fill("folder", "Elsewhere")
    assert form.try_it().startswith("The folder Elsewhere cannot be read: ")
    form.fill("folder", "INBOX")
    form.port.setValue(server.port)
    assert "does not answer as a mailbox: " in form.try_it()


def test_a_server_that_says_nothing_is_left_with_the_dialog(qtbot: QtBot) -> None:
    with socket.create_server(("127.0.0.1", 0)) as silent:
        account = ImapAccount("127.0.0.1", "kim", silent.getsockname()[1], ImapSecurity.PLAIN)
        form = Form(qtbot, replace(POOL, imap=account))
        form.fill("secret", "x")
        form.find(QPushButton, "environmentTryMailbox").click()
        assert form.result == "Asking 127.0.0.1 …"
        form.dialog.reject()
        assert form.result == ""


def test_a_token_is_taken_without_the_blanks_around_it(qtbot: QtBot) -> None:
    form = Form(qtbot, replace(POOL, imap=ACCOUNT))
    form.find(QCheckBox, "environment_imap_uses_token").setChecked(True)
    form.fill("secret", " ya29.token ")
    assert form.dialog.mailbox_secret == "ya29.token"
    form.save()
    assert form.saved[-1].imap == replace(ACCOUNT, uses_token=True)
