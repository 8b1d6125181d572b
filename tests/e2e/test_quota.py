"""The quota meter at the top of the window."""

from __future__ import annotations

from typing import TYPE_CHECKING

from gui.panels.quota_meter import QuotaMeter
from tests.tester import Desk, new_address

if TYPE_CHECKING:
    from pathlib import Path

    from pytestqt.qtbot import QtBot

    from tests.conftest import Sandbox


def test_it_counts_the_pools_mails_and_this_users_tries(
    qtbot: QtBot, tmp_path: Path, own_sandbox: Sandbox
) -> None:
    desk = Desk(qtbot, tmp_path)
    desk.use(own_sandbox.environment)
    meter = desk.find(QuotaMeter, "quota")
    desk.wait(lambda: meter.text() == "Mails 0 of 50 · Resends 0 of 5 · Confirms 0 of 15")
    desk.register(new_address())
    desk.send_as_typed()
    desk.click("resendButton")
    desk.wait(lambda: meter.text() == "Mails 2 of 50 · Resends 1 of 5 · Confirms 0 of 15")
    desk.fill("verifyCode", "1")
    desk.click("verifyButton")
    desk.wait_for_refusal("CodeMismatchException")
    desk.wait(lambda: meter.text() == "Mails 2 of 50 · Resends 1 of 5 · Confirms 1 of 15")
    desk.fill("verifyEmail", new_address())
    desk.wait(lambda: meter.text() == "Mails 2 of 50 · Resends 0 of 5 · Confirms 0 of 15")
    desk.window.sandbox_dialog.show()
    desk.click("clockHour")
    desk.click("clockDay")
    desk.wait(lambda: meter.text() == "Mails 0 of 50 · Resends 0 of 5 · Confirms 0 of 15")
