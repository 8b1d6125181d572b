"""What the pool mails, through the window: the right code of a wordy mail, and a link that confirms."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtWidgets import QApplication, QLabel, QLineEdit, QPushButton

from gui.cognito.phone_calls.journey import Step
from tests.cognito.pools import EMAIL_POOL, Made, make_pool
from tests.tester import new_address

if TYPE_CHECKING:
    from tests.conftest import Sandbox
    from tests.tester import Desk


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
    text: Any = desk.window.mail.text
    assert text.toPlainText().startswith("Hello, verify here (http://127.0.0.1:")
    assert "202611" not in text.toPlainText()
    assert not desk.find(QPushButton, "useCodeButton").isEnabled()
    assert desk.find(QLabel, "mailLink").text() == "Link to 127.0.0.1"
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
