"""The sandbox's clock, limits and faults, turned in the window and felt on the phone."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QCheckBox, QComboBox, QLabel, QListWidget, QPushButton, QSpinBox

from tests.tester import Desk, new_address

if TYPE_CHECKING:
    from pathlib import Path

    from pytestqt.qtbot import QtBot

    from tests.conftest import Sandbox


@pytest.fixture
def desk(qtbot: QtBot, tmp_path: Path, own_sandbox: Sandbox) -> Desk:
    """The window over a sandbox of its own, with its controls open."""
    opened = Desk(qtbot, tmp_path)
    opened.use(own_sandbox.environment)
    opened.window.sandbox_dialog.show()
    return opened


def notice(desk: Desk) -> str:
    button = desk.find(QPushButton, "sandboxNotice")
    return button.text() if button.isVisible() else ""


def arm(desk: Desk, kind: str, operation: str, code: str = "", times: int = 1) -> None:
    box = desk.find(QComboBox, "faultKind")
    box.setCurrentIndex(box.findData(kind))
    desk.find(QComboBox, "faultOperation").setCurrentText(operation)
    desk.find(QComboBox, "faultCode").setCurrentText(code)
    desk.find(QSpinBox, "faultTimes").setValue(times)
    desk.click("armFault")
    desk.wait(lambda: desk.find(QListWidget, "armedFaults").count() == 1)


def test_a_code_expires_after_24_hours(desk: Desk) -> None:
    code = desk.register(new_address())
    desk.click("clockDay")
    desk.wait(lambda: notice(desk).endswith("(+24 h)"))
    desk.click("clockMinute")
    desk.wait(lambda: notice(desk).endswith("(+24 h 1 min)"))
    assert "+24 h 1 min" in desk.find(QLabel, "sandboxTime").text()
    desk.fill("verifyCode", code)
    desk.click("verifyButton")
    text = desk.wait_for_refusal("ExpiredCodeException")
    assert text.startswith("Invalid code provided, please request a code again.\n")
    desk.click("clockReal")
    desk.wait(lambda: notice(desk) == "")


def test_an_hour_frees_the_resend_limit(desk: Desk) -> None:
    email = new_address()
    code = desk.register(email)
    desk.send_as_typed()
    for _ in range(5):
        desk.click("resendButton")
        code = desk.wait_for_code(email, after=code)
    desk.click("resendButton")
    text = desk.wait_for_refusal("LimitExceededException")
    assert text.startswith("Attempt limit exceeded, please try after some time.\n")
    desk.click("clockHour")
    desk.click("clockMinute")
    desk.wait(lambda: notice(desk).endswith("(+1 h 1 min)"))
    desk.click("resendButton")
    desk.wait_for_code(email, after=code)


def test_without_limits_a_tester_resends_at_will(desk: Desk) -> None:
    desk.find(QCheckBox, "keepLimits").click()
    desk.wait(lambda: notice(desk) == "no limits")
    email = new_address()
    code = desk.register(email)
    desk.send_as_typed()
    for _ in range(6):
        desk.wait(lambda: not desk.window.phone.call_under_way)  # the mail may come before the reply
        desk.click("resendButton")
        code = desk.wait_for_code(email, after=code)


def test_an_armed_error_is_shown_strikes_once_and_is_gone(desk: Desk) -> None:
    arm(desk, "error", "SignUp", "TooManyRequestsException")
    assert notice(desk) == "fault: SignUp TooManyRequestsException (1\N{MULTIPLICATION SIGN})"
    email = new_address()
    desk.sign_up(email)
    assert desk.wait_for_refusal("TooManyRequestsException").startswith("Rate exceeded\n")
    desk.wait(lambda: notice(desk) == "")
    desk.click("signUpButton")
    desk.wait_for_screen("verifyScreen")
    desk.wait_for_code(email)


def test_a_lost_reply_says_that_it_may_have_gone_through_and_it_has(desk: Desk) -> None:
    arm(desk, "reply-lost", "SignUp")
    email = new_address()
    desk.sign_up(email)
    assert "may have gone through" in desk.wait_for_refusal("NoReply")
    desk.wait(lambda: desk.window.users.status_of(email) == "UNCONFIRMED")
    assert desk.calls("SignUp") == 1


def test_a_garbled_reply_is_named_as_one(desk: Desk) -> None:
    arm(desk, "malformed", "SignUp")
    desk.sign_up(new_address())
    desk.wait_for_refusal("BadReply")


def test_faults_until_cleared_are_cleared(desk: Desk) -> None:
    arm(desk, "error", "InitiateAuth", "InternalErrorException", times=0)
    assert notice(desk) == "fault: InitiateAuth InternalErrorException (until cleared)"
    desk.fill("signUpEmail", new_address())
    desk.click("toLogInButton")
    for _ in range(2):
        desk.log_in()
        desk.wait_for_refusal("InternalErrorException")
    desk.click("clearFaults")
    desk.wait(lambda: notice(desk) == "")
    desk.log_in()
    desk.wait_for_refusal("UserNotFoundException")


def test_an_error_that_the_sandbox_cannot_play_is_explained(desk: Desk) -> None:
    desk.find(QComboBox, "faultCode").setCurrentText("no code at all")
    desk.click("armFault")
    desk.wait(lambda: "an error has a code" in desk.window.sandbox_dialog.problem.text())


def armed(desk: Desk) -> list[str]:
    faults = desk.find(QListWidget, "armedFaults")
    return [faults.item(row).text() for row in range(faults.count())]


def test_the_usual_faults_are_armed_at_one_click_and_befall_the_phone_alone(desk: Desk) -> None:
    for name in ("fault429", "faultReplyLost", "faultMailLate", "faultSlow"):
        desk.click(name)
    times = "\N{MULTIPLICATION SIGN}"
    desk.wait(lambda: len(armed(desk)) == 4)
    assert armed(desk) == [
        f"any call of the phone TooManyRequestsException (2{times})",
        f"any call of the phone reply-lost (1{times})",
        f"mail-delayed 60 s (1{times})",
        "any call of the phone latency 4 s (until cleared)",
    ]
    # What the panels read uses none of them up.
    desk.window.view.refresh()
    desk.wait(lambda: desk.window.is_ready)
    desk.find(QListWidget, "armedFaults").setCurrentRow(3)
    desk.click("takeBackFault")
    desk.wait(lambda: len(armed(desk)) == 3)
    email = new_address()
    desk.sign_up(email)
    for _ in range(2):
        desk.wait_for_refusal("TooManyRequestsException")
        desk.window.phone.toast.hide()
        desk.click("signUpButton")
    assert "may have gone through" in desk.wait_for_refusal("NoReply")
    desk.wait(lambda: armed(desk) == [])


def test_one_fault_of_several_is_taken_back_by_the_delete_key(desk: Desk) -> None:
    for name in ("fault429", "faultMailLate", "faultReplyLost"):
        desk.click(name)
    desk.wait(lambda: len(armed(desk)) == 3)
    faults = desk.find(QListWidget, "armedFaults")
    faults.setCurrentRow(1)
    faults.setFocus()
    desk.qtbot.keyClick(faults, Qt.Key.Key_Delete)
    desk.wait(lambda: len(armed(desk)) == 2)
    assert [row.split(" (")[0] for row in armed(desk)] == [
        "any call of the phone TooManyRequestsException",
        "any call of the phone reply-lost",
    ]
    # The one in its place is next, and the focus stays until there is none.
    assert faults.currentRow() == 1
    assert faults.hasFocus()
    for left in (1, 0):
        desk.qtbot.keyClick(faults, Qt.Key.Key_Delete)
        desk.wait(lambda left=left: len(armed(desk)) == left)  # type: ignore[misc]
    assert desk.find(QPushButton, "faultReplyLost").hasFocus()
    assert not desk.find(QPushButton, "takeBackFault").isEnabled()
