"""What the pool mails, through the window: the right code of a wordy mail, and a link that confirms."""

from __future__ import annotations

import secrets
from dataclasses import replace
from typing import TYPE_CHECKING, Any

from PySide6.QtWidgets import QApplication, QComboBox, QLineEdit, QPushButton

from gui.cognito.environments.account_rules import Usernames
from gui.cognito.phone_calls.journey import Step
from gui.cognito.sandbox_control import Fault
from tests.cognito.pools import EMAIL_POOL, Made, make_pool
from tests.tester import Desk, new_address

if TYPE_CHECKING:
    from pathlib import Path

    from pytestqt.qtbot import QtBot

    from tests.conftest import Sandbox


def wordy_pool(sandbox: Sandbox, message: str) -> Made:
    template = {"EmailMessage": message, "EmailSubject": "Order 111111"}
    return make_pool(sandbox, EMAIL_POOL | {"VerificationMessageTemplate": template})


def link_pool(sandbox: Sandbox) -> Made:
    template = {
        "DefaultEmailOption": "CONFIRM_WITH_LINK",
        "EmailMessageByLink": "<style>a { color: #202611 }</style>Hello, {##verify here##}",
    }
    made = make_pool(sandbox, EMAIL_POOL | {"VerificationMessageTemplate": template})
    made.admin("CreateUserPoolDomain", Domain=made.environment.client_id[:20].lower())
    return made


def take_code(desk: Desk) -> str:
    desk.click("useCodeButton")
    field = desk.find(QLineEdit, "verifyCode")
    desk.wait(lambda: len(field.text()) == 6)
    return field.text()


def test_the_code_that_is_put_into_the_field_is_the_code(desk: Desk, sandbox: Sandbox) -> None:
    message = (
        "<style>b { color: #202611 }</style>Order 202611: hello. <b>{####}</b> is all you need, not 333333."
    )
    desk.use(wordy_pool(sandbox, message).environment)
    email = new_address()
    desk.sign_up(email)
    desk.wait_for_screen("verifyScreen")
    desk.wait_for_code(email)
    code = take_code(desk)
    assert code not in ("202611", "333333")
    desk.click("verifyButton")
    desk.wait_for_step(Step.CONFIRMED)


def test_where_two_numbers_are_as_likely_both_are_offered(desk: Desk, sandbox: Sandbox) -> None:
    made = wordy_pool(sandbox, "Use {####} or 333333")
    desk.use(made.environment)
    # As for a pool whose settings nobody may read.
    desk.window.mail.set_templates(())
    desk.sign_up(new_address())
    other = desk.find(QPushButton, "useOtherCodeButton")
    desk.wait(other.isVisible)
    assert other.text() == "Put 333333 into the field"
    desk.click("useOtherCodeButton")
    field = desk.find(QLineEdit, "verifyCode")
    desk.wait(lambda: field.text() == "333333")


def followed(desk: Desk) -> str:
    toast = desk.window.phone.toast
    toast.hide()
    desk.click("followLinkButton")
    desk.wait(toast.isVisible)
    return toast.text


def test_a_link_is_followed_and_a_second_time_tells_what_holds(desk: Desk, sandbox: Sandbox) -> None:
    made = link_pool(sandbox)
    desk.use(made.environment)
    email = new_address()
    desk.sign_up(email)
    desk.wait_for_screen("verifyScreen")
    follow = desk.find(QPushButton, "followLinkButton")
    desk.wait(follow.isVisible)
    text: Any = desk.window.mail.view.html
    assert text.toPlainText() == "Hello, verify here"
    assert "202611" not in text.toPlainText()
    assert not desk.find(QPushButton, "useCodeButton").isEnabled()
    assert desk.find(QComboBox, "mailLinks").currentText() == "127.0.0.1 · verify here"
    desk.click("copyLinkButton")
    assert "/confirmUser/?client_id=" in QApplication.clipboard().text()

    assert followed(desk) == "Your registration has been confirmed!"
    desk.wait_for_step(Step.CONFIRMED)
    assert followed(desk) == "Your registration has been confirmed!"


def test_a_link_that_leads_nowhere_is_told_in_a_sentence(desk: Desk) -> None:
    desk.wait(lambda: desk.window.is_ready)
    desk.window.reads.follow_link("http://127.0.0.1:9/confirmUser/?x=1")
    note = desk.window.mail.note
    desk.wait(lambda: note.text() == "Nothing answers at http://127.0.0.1:9.")


def test_a_text_message_is_listed_and_its_code_confirms(desk: Desk, sandbox: Sandbox) -> None:
    made = make_pool(
        sandbox, {"UsernameAttributes": ["phone_number"], "AutoVerifiedAttributes": ["phone_number"]}
    )
    # As the sandbox's own pool: with its texts.
    desk.use(replace(made.environment, is_sandbox=True, usernames=Usernames.PHONE_NUMBER))
    desk.send_as_typed()
    phone = f"+4915{secrets.randbelow(10**9):09}"
    desk.sign_up(phone)
    desk.wait_for_screen("verifyScreen")
    desk.wait_for_code(phone)
    mail = desk.window.mail
    assert " Text · " in mail.model.index(0).data()
    desk.wait(lambda: mail.view.code_row.words.text() == f"Code {mail.code}: the newest")
    assert " s after SignUp" in mail.view.heading.text()
    take_code(desk)
    desk.click("verifyButton")
    desk.wait_for_step(Step.CONFIRMED)
    desk.wait(lambda: mail.view.code_row.words.text() == f"Code {mail.code}: used")


def test_a_code_is_the_newest_until_it_is_replaced_and_expires_by_the_sandboxs_clock(
    qtbot: QtBot, tmp_path: Path, own_sandbox: Sandbox
) -> None:
    desk = Desk(qtbot, tmp_path)
    desk.use(own_sandbox.environment)
    desk.send_as_typed()
    email = new_address()
    first = desk.register(email)
    view, model = desk.window.mail.view, desk.window.mail.model
    desk.wait(lambda: view.code_row.words.text() == f"Code {first}: the newest")
    desk.click("resendButton")
    second = desk.wait_for_code(email, after=first)
    desk.wait(lambda: view.code_row.words.text() == f"Code {second}: the newest")
    assert " s after ResendConfirmationCode" in view.heading.text()
    desk.wait(lambda: desk.window.journey_bar.code_words.endswith(" is the newest · expires in 24 h"))
    desk.window.mail.list.setCurrentIndex(model.index(1))
    desk.wait(lambda: view.code_row.words.text() == f"Code {first}: replaced, a newer one was sent")
    assert desk.window.journey_bar.code_words == ""
    desk.window.mail.list.setCurrentIndex(model.index(0))
    desk.window.reads.change_sandbox(lambda control: control.advance(24 * 3600))
    desk.wait(lambda: view.code_row.words.text() == f"Code {second}: expired, it was good for 24 h")


def test_how_long_a_late_mail_took_is_told(qtbot: QtBot, tmp_path: Path, own_sandbox: Sandbox) -> None:
    desk = Desk(qtbot, tmp_path)
    desk.use(own_sandbox.environment)
    desk.window.reads.change_sandbox(lambda control: control.arm(Fault("mail-delayed", seconds=600)))
    desk.wait(lambda: bool(desk.window.session and desk.window.session.sandbox_state.faults))
    desk.sign_up(new_address())
    desk.wait_for_screen("verifyScreen")
    desk.window.reads.change_sandbox(lambda control: control.advance(600))
    view = desk.window.mail.view
    desk.wait(lambda: view.heading.text().endswith(" · 10 min after SignUp"))
    desk.wait(lambda: view.code_row.words.text().endswith(": the newest"))
