"""What the tester is told through the real window: what was sent, what was refused, by keyboard and aloud."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QLineEdit, QPushButton, QToolButton

from gui.cognito.phone_calls.journey import Step
from gui.evidence.entry import Kind
from tests.cognito.pools import EMAIL_POOL, make_pool
from tests.phone.spoken import listening
from tests.tester import PASSWORD, new_address

if TYPE_CHECKING:
    from tests.conftest import Sandbox
    from tests.tester import Desk


@pytest.fixture
def desk(desk: Desk, sandbox: Sandbox) -> Desk:
    """The window over a pool of its own: these tests do not fill the shared one's list of users."""
    desk.use(replace(make_pool(sandbox).environment, is_sandbox=True))
    return desk


def sent(desk: Desk) -> list[str]:
    """What stands below the request and reply of the chosen entry."""
    return [label.text() for label in desk.window.timeline.sent.findChildren(QLabel) if label.isVisible()]


def test_the_timeline_tells_what_was_sent_without_showing_it(desk: Desk) -> None:
    email = new_address()
    code = desk.register(email)
    desk.paste("verifyCode", f" {code[:3]} {code[3:]}")
    desk.click("verifyButton")
    desk.wait_for_screen("logInScreen")
    desk.wait(lambda: "Code: 6 characters, 2 blanks removed" in sent(desk))
    assert "••••••" in desk.window.timeline.request.text.toPlainText()
    eye = desk.find(QToolButton, "showCode")
    desk.qtbot.mouseClick(eye, Qt.MouseButton.LeftButton)
    assert code in " ".join(sent(desk))


def test_a_log_in_by_srp_tells_the_password_with_both_of_its_calls(desk: Desk) -> None:
    desk.confirm(new_address())
    desk.paste("logInPassword", f"{PASSWORD}\n")
    desk.click("logInButton")
    desk.wait_for_screen("homeScreen")
    told = f"Password: {len(PASSWORD)} characters, 1 line break removed"
    timeline = desk.window.timeline

    def chosen() -> str | None:
        entry = timeline.model.entry(timeline.table.currentIndex().row())
        return entry.operation if entry else None

    desk.wait(lambda: chosen() == "RespondToAuthChallenge" and told in sent(desk))
    timeline.table.selectRow(timeline.table.currentIndex().row() - 1)
    assert chosen() == "InitiateAuth"
    assert told in sent(desk)


def test_what_a_panel_read_was_typed_by_nobody(desk: Desk) -> None:
    desk.register(new_address())
    desk.wait(lambda: bool(sent(desk)))
    desk.window.timeline.with_reads.setChecked(True)
    desk.window.timeline.table.selectRow(0)
    assert sent(desk) == []


def test_what_the_phone_refused_by_itself_is_an_entry(desk: Desk) -> None:
    desk.fill("signUpEmail", "no address")
    desk.click("signUpButton")
    table = desk.window.timeline.table
    desk.wait(lambda: table.model().rowCount() == 1)
    (entry,) = desk.entries
    assert (entry.kind, entry.operation) == (Kind.REFUSED, "signUpScreen")
    row = [table.model().index(table.currentIndex().row(), column).data() for column in range(3)]
    assert row[1] == "Refused by the phone"
    assert row[2].startswith("not sent Invalid email format.")
    assert "no address" in desk.window.timeline.request.text.toPlainText()


def test_a_mailed_code_leaves_the_session_signed_in(desk: Desk) -> None:
    first, second = new_address(), new_address()
    desk.register(second)
    desk.click("backButton")
    desk.fill("signUpEmail", first)
    desk.confirm(first)
    desk.log_in()
    desk.wait_for_screen("homeScreen")
    desk.wait(lambda: not desk.window.reads.is_busy)
    mail = desk.window.mail
    for row in range(mail.model.rowCount()):
        if second in mail.model.index(row).data():
            mail.list.setCurrentIndex(mail.model.index(row))
    desk.wait_for_code(second)
    desk.find(QPushButton, "useCodeButton").click()
    desk.wait_for_screen("verifyScreen")
    desk.click("signedInButton")
    desk.wait_for_screen("homeScreen")
    assert desk.window.phone.address == first
    assert desk.step is Step.SIGNED_IN
    desk.click("logOutButton")
    desk.wait_for_screen("logInScreen")
    assert not desk.find(QPushButton, "signedInButton").isVisible()


def test_after_resend_the_old_code_is_selected_and_space_leaves_nothing(desk: Desk) -> None:
    email = new_address()
    old = desk.register(email)
    desk.fill("verifyCode", old)
    desk.window.phone.verify._resend_at = 0.0
    resend = desk.find(QPushButton, "resendButton")
    desk.wait(resend.isEnabled)
    resend.setFocus()
    desk.press(Qt.Key.Key_Space)
    desk.wait_for_code(email, after=old)
    code = desk.find(QLineEdit, "verifyCode")
    assert code.hasFocus()
    assert code.selectedText() == old
    desk.press(Qt.Key.Key_Space)
    assert desk.screen == "verifyScreen"


def test_another_account_after_a_confirmed_one_begins_empty(desk: Desk) -> None:
    desk.confirm(new_address())
    desk.click("toSignUpButton")
    desk.wait_for_screen("signUpScreen")
    email = desk.find(QLineEdit, "signUpEmail")
    assert email.hasFocus()
    assert email.text() == ""
    assert desk.step is None


def test_a_pool_that_mails_links_asks_for_no_code(desk: Desk, sandbox: Sandbox) -> None:
    by_link = {"VerificationMessageTemplate": {"DefaultEmailOption": "CONFIRM_WITH_LINK"}}
    pool = make_pool(sandbox, EMAIL_POOL | by_link)
    pool.admin("CreateUserPoolDomain", Domain=f"links-{pool.environment.client_id}")
    desk.use(replace(pool.environment, is_sandbox=True))
    desk.wait(lambda: desk.window.phone.verify.by_link)
    desk.sign_up(new_address())
    desk.wait_for_screen("verifyScreen")
    assert desk.find(QLabel, "linkWords").isVisible()
    assert not desk.find(QLineEdit, "verifyCode").isVisible()
    desk.use(sandbox.environment)
    desk.wait(lambda: not desk.window.phone.verify.by_link)


def test_the_whole_journey_is_read_out(desk: Desk) -> None:
    email = new_address()
    with listening() as heard:
        code = desk.register(email)
        desk.fill("verifyCode", "000000" if code != "000000" else "111111")
        desk.click("verifyButton")
        desk.wait_for_refusal("CodeMismatchException")
        desk.fill("verifyCode", code)
        desk.click("verifyButton")
        desk.wait_for_screen("logInScreen")
        desk.log_in()
        desk.wait_for_screen("homeScreen")
        desk.click("logOutButton")
        desk.wait_for_screen("logInScreen")
    expected = [
        "Verify. We emailed a code to",
        "Wrong code. Invalid verification code provided",
        "is confirmed.",
        "Signed in as",
        "Signed out",
    ]
    # The mail comes before the reply is on show, or after it.
    mails = [each for each in heard if each.startswith("Mail, ")]
    assert [each.endswith(f", {email}") for each in mails] == [True]
    others = [each for each in heard if each not in mails]
    assert len(others) == len(expected)
    assert all(words in each for words, each in zip(expected, others, strict=True))


@pytest.mark.parametrize("forwards", [True, False])
def test_f6_reaches_the_notice_and_every_panel(desk: Desk, forwards: bool) -> None:
    desk.window.activateWindow()
    desk.wait(desk.window.isActiveWindow)
    desk.window.phone.focus_screen()
    desk.window.phone.toast.pop_up("error", "SomeException", "What happened.", [("Go on", lambda: None)])
    modifier = Qt.KeyboardModifier.NoModifier if forwards else Qt.KeyboardModifier.ShiftModifier
    walked = []
    for _ in range(5):
        focused = desk.window.focusWidget()
        assert focused is not None
        desk.qtbot.keyClick(focused, Qt.Key.Key_F6, modifier)
        walked.append(desk.window.focusWidget().objectName())
    there = ["toastAction", "usersTable", "mailList", "timelineTable"]
    assert walked == [*(there if forwards else reversed(there)), "signUpEmail"]
