"""Uses the window as a tester does: types into fields, clicks buttons, reads the screen."""

from __future__ import annotations

import itertools
from typing import TYPE_CHECKING, Final, TypeVar

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLineEdit, QPushButton, QWidget
from pytestqt.exceptions import TimeoutError as WaitedInVain

from gui.desk.window import Window
from gui.evidence import record
from gui.evidence.entry import Kind
from gui.evidence.journal import Journal
from gui.evidence.made_users.ledger import Ledger
from gui.evidence.recorder import Evidence
from gui.machine.settings import Settings

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from pytestqt.qtbot import QtBot

    from gui.cognito.environments.environment import Environment
    from gui.cognito.phone_calls.journey import Step
    from gui.evidence.entry import Entry

#: Meets the sandbox's policy. No file that the suite writes may hold it.
PASSWORD: Final = "Correct!h0rse!battery"
WRONG_PASSWORD: Final = "Incorrect!h0rse!battery"

_PATIENCE_MS: Final = 20_000
_addresses = itertools.count(1)
_Kind = TypeVar("_Kind", bound=QWidget)


def new_address() -> str:
    """An address that no other test uses."""
    return f"tester+{next(_addresses)}@example.com"


class Desk:
    """A window with a journal of its own in ``folder``."""

    def __init__(self, qtbot: QtBot, folder: Path) -> None:
        self.qtbot = qtbot
        self.journal = Journal(folder / "journal.sqlite")
        self.ledger = Ledger(folder / "ledger.sqlite")
        self.window = Window(Evidence(self.journal, self.ledger), Settings(folder))
        qtbot.addWidget(self.window, before_close_func=self._close)
        self.window.show()
        qtbot.waitExposed(self.window)

    def use(self, environment: Environment, client_secret: str | None = None) -> None:
        """Point the window at a pool and wait until it has read what it reads."""
        self.window.use(environment, client_secret)
        self.wait(lambda: self.window.is_ready)

    def _close(self, _: QWidget) -> None:
        """Close the journal once nothing writes into it."""
        self.window.close()
        window = self.window
        busy = (window.reads, window.calls, window.admin, window.cases)
        self.wait(lambda: not any(each.is_busy for each in busy))
        self.journal.close()
        self.ledger.close()

    # What a tester does

    def fill(self, name: str, text: str) -> None:
        """Replace the text of a field, key by key."""
        field = self.find(QLineEdit, name)
        self.wait(field.isVisible)
        field.setFocus(Qt.FocusReason.OtherFocusReason)
        field.clear()
        self.qtbot.keyClicks(field, text)

    def paste(self, name: str, text: str) -> None:
        """Replace the text of a field at once."""
        field = self.find(QLineEdit, name)
        self.wait(field.isVisible)
        field.clear()
        field.insert(text)

    def click(self, name: str) -> None:
        """Click a button once it can be clicked."""
        button = self.find(QPushButton, name)
        self.wait(lambda: button.isVisible() and button.isEnabled())
        self.qtbot.mouseClick(button, Qt.MouseButton.LeftButton)

    def double_click(self, name: str) -> None:
        """What a mouse sends for a double click: press, release, double click, release."""
        button = self.find(QPushButton, name)
        self.wait(lambda: button.isVisible() and button.isEnabled())
        self.qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
        self.qtbot.mouseDClick(button, Qt.MouseButton.LeftButton)
        self.qtbot.mouseRelease(button, Qt.MouseButton.LeftButton)

    def press(self, key: Qt.Key) -> None:
        """Press a key where the focus is."""
        focused = self.window.focusWidget()
        assert focused is not None
        self.qtbot.keyClick(focused, key)

    def send_as_typed(self) -> None:
        """Switch the mobile app's checks off."""
        self.find(QPushButton, "mobileChecks").setChecked(False)

    def sign_up(self, email: str, password: str = PASSWORD) -> None:
        """Fill in the sign-up form and send it."""
        self.fill("signUpEmail", email)
        self.fill("signUpPassword", password)
        self.fill("signUpConfirmPassword", password)
        self.click("signUpButton")

    def register(self, email: str) -> str:
        """Sign up and wait for the code; returns it."""
        self.sign_up(email)
        self.wait_for_screen("verifyScreen")
        return self.wait_for_code(email)

    def confirm(self, email: str) -> None:
        """Sign up and verify: the log-in screen is on show afterwards."""
        self.fill("verifyCode", self.register(email))
        self.click("verifyButton")
        self.wait_for_screen("logInScreen")

    def log_in(self, password: str = PASSWORD) -> None:
        """Fill in the password and log in."""
        self.fill("logInPassword", password)
        self.click("logInButton")

    # What a tester sees

    @property
    def screen(self) -> str:
        """The objectName of the screen on show."""
        return self.window.phone.current.objectName()

    @property
    def step(self) -> Step | None:
        """Where the journey bar says that the address stands."""
        return self.window.journey_bar.step

    @property
    def entries(self) -> list[Entry]:
        """What is on record of the session: calls, and what the phone refused; not what the panels read."""
        kinds = frozenset({Kind.CALL, Kind.REFUSED})
        return [*record.walk(self.journal, record.Query(self.journal.session.id, kinds=kinds))]

    @property
    def reads(self) -> list[Entry]:
        """What the panels read, as it is on record."""
        kinds = frozenset({Kind.READ})
        return [*record.walk(self.journal, record.Query(self.journal.session.id, kinds=kinds))]

    def calls(self, operation: str) -> int:
        """How often ``operation`` stands in the timeline."""
        return sum(entry.operation == operation for entry in self.entries)

    def find(self, kind: type[_Kind], name: str) -> _Kind:
        """The widget of this objectName, the visible one where several screens have it."""
        found: list[_Kind] = self.window.findChildren(kind, name)
        assert found, f"there is no {name}"
        return max(found, key=QWidget.isVisible)

    def wait(self, condition: Callable[[], bool]) -> None:
        """Wait for a condition, at most twenty seconds."""
        try:
            self.qtbot.waitUntil(condition, timeout=_PATIENCE_MS)
        except WaitedInVain:
            toast = self.window.phone.toast
            words = f"{toast.title}: {toast.text}" if toast.isVisible() else "no toast"
            pytest.fail(f"waited in vain; {self.screen}, {self.step}, {words}, {self.entries}")

    def wait_for_screen(self, name: str) -> None:
        """Wait until a screen is on show."""
        self.wait(lambda: self.screen == name)

    def wait_for_step(self, step: Step) -> None:
        """Wait for the journey bar."""
        self.wait(lambda: self.step is step)

    def wait_for_refusal(self, code: str) -> str:
        """Wait for an error of this code in the toast; returns the toast's text."""
        toast = self.window.phone.toast
        self.wait(lambda: toast.isVisible() and toast.code == code)
        assert toast.property("severity") == "error"
        return toast.text

    def wait_for_code(self, email: str, after: str | None = None) -> str:
        """Wait for a mail to ``email`` with a code other than ``after`` on show; returns the code."""
        mail = self.window.mail

        def has_come() -> bool:
            return mail.code_for(email) not in (None, after)

        self.wait(has_come)
        assert mail.code is not None
        return mail.code
