"""Invisible characters: reported in the form, shown in lists and panes, kept when copied."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import pytest
from PySide6.QtGui import QGuiApplication

from tests.cognito.pools import make_pool
from tests.tester import PASSWORD, new_address

if TYPE_CHECKING:
    from tests.conftest import Sandbox
    from tests.tester import Desk

RLO = "\N{RIGHT-TO-LEFT OVERRIDE}"
#: The service takes it for a letter.
FILLER = "\N{HANGUL FILLER}"


@pytest.fixture
def desk(desk: Desk, sandbox: Sandbox) -> Desk:
    """The window over a pool of its own: these tests do not fill the shared one's list of users."""
    desk.use(replace(make_pool(sandbox).environment, is_sandbox=True))
    return desk


@pytest.mark.parametrize("odd", [RLO, "\N{ZERO WIDTH SPACE}", "\N{SOFT HYPHEN}"])
def test_the_request_shows_them_and_a_copy_has_them(desk: Desk, odd: str) -> None:
    address = f"a{odd}{new_address()}"
    desk.send_as_typed()
    desk.paste("signUpEmail", address)
    desk.paste("signUpPassword", PASSWORD)
    desk.click("signUpButton")
    desk.wait(lambda: desk.calls("SignUp") == 1)
    pane = desk.window.timeline.request.text
    shown = f"a[U+{ord(odd):04X}]"
    desk.wait(lambda: shown in pane.toPlainText())
    assert odd not in pane.toPlainText()
    pane.selectAll()
    pane.copy()
    assert address in QGuiApplication.clipboard().text()
    assert shown not in QGuiApplication.clipboard().text()


def test_lists_and_the_journey_show_them(desk: Desk) -> None:
    address = f"a{FILLER}{new_address()}"
    desk.send_as_typed()
    desk.paste("signUpEmail", address)
    desk.paste("signUpPassword", PASSWORD)
    desk.click("signUpButton")
    desk.wait_for_screen("verifyScreen")
    users, mails = desk.window.users.model, desk.window.mail.model
    desk.wait(lambda: users.row_of(address) is not None and mails.rowCount() > 0)
    row = users.row_of(address)
    assert row is not None
    shown = address.replace(FILLER, "[U+3164]")
    assert users.index(row, 0).data() == shown
    desk.wait(lambda: shown in (mails.index(0).data() if mails.rowCount() else ""))
    assert shown in desk.window.journey_bar.accessibleName()
