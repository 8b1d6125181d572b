"""A key that is held, and a double click, send once: real key events through the window, requests counted."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QLineEdit, QPushButton, QWidget

from tests.cognito.pools import make_pool
from tests.tester import PASSWORD, WRONG_PASSWORD, new_address

if TYPE_CHECKING:
    from collections.abc import Callable

    from tests.conftest import Sandbox
    from tests.tester import Desk

ENTER, SPACE = Qt.Key.Key_Return, Qt.Key.Key_Space


@pytest.fixture
def desk(desk: Desk, sandbox: Sandbox) -> Desk:
    """The window over a pool of its own: these tests do not fill the shared one's list of users."""
    desk.use(replace(make_pool(sandbox).environment, is_sandbox=True))
    return desk


class Keyboard:
    """Sends what a display sends for one key that is held.

    ``flagged``: repetitions are marked as such. An X server's are not always: then release and press of a
    repetition have the same moment, and are told from a key pressed anew by nothing else.
    """

    def __init__(self, desk: Desk, key: Qt.Key, flagged: bool) -> None:
        self._desk, self._key, self._flagged = desk, key, flagged
        self._moment = 1000

    def press(self) -> None:
        self._moment += 500
        self._send(QEvent.Type.KeyPress, repeated=False)

    def repeat(self, times: int = 1) -> None:
        for _ in range(times):
            self._moment += 40
            self._send(QEvent.Type.KeyRelease, repeated=self._flagged)
            self._send(QEvent.Type.KeyPress, repeated=self._flagged)

    def release(self) -> None:
        self._moment += 30
        self._send(QEvent.Type.KeyRelease, repeated=False)

    def hold_until(self, condition: Callable[[], bool]) -> None:
        """Hold the key until a condition, and two seconds' repetitions longer."""
        self.press()

        def has_come() -> bool:
            self.repeat()
            return condition()

        self._desk.wait(has_come)
        self.repeat(50)
        self._desk.wait(lambda: not self._desk.window.calls.is_busy)
        self.repeat(5)
        self.release()

    def _send(self, kind: QEvent.Type, *, repeated: bool) -> None:
        text = "\r" if self._key == ENTER else " "
        event = QKeyEvent(kind, self._key, Qt.KeyboardModifier.NoModifier, text, repeated)
        event.setTimestamp(self._moment)
        handle = self._desk.window.windowHandle()
        assert handle is not None
        QCoreApplication.sendEvent(handle, event)


every_keyboard = pytest.mark.parametrize("flagged", [True, False], ids=["marked", "unmarked"])


def active(desk: Desk) -> Desk:
    desk.window.activateWindow()
    desk.wait(desk.window.isActiveWindow)
    return desk


def focus(desk: Desk, kind: type[QWidget], name: str) -> None:
    widget = desk.find(kind, name)
    desk.wait(lambda: widget.isVisible() and widget.isEnabled() and not desk.window.phone.is_sliding)
    widget.setFocus()
    desk.wait(widget.hasFocus)


@every_keyboard
@pytest.mark.parametrize(
    ("kind", "name", "key"),
    [
        (QPushButton, "verifyButton", ENTER),
        (QPushButton, "verifyButton", SPACE),
        (QLineEdit, "verifyCode", ENTER),
        (QLineEdit, "verifyEmail", ENTER),
    ],
)
def test_held_on_verify_it_sends_once(
    desk: Desk, kind: type[QWidget], name: str, key: Qt.Key, flagged: bool
) -> None:
    email = new_address()
    code = active(desk).register(email)
    desk.fill("verifyCode", "000000" if code != "000000" else "111111")
    focus(desk, kind, name)
    toast = desk.window.phone.toast
    Keyboard(desk, key, flagged).hold_until(
        lambda: toast.isVisible() and toast.code == "CodeMismatchException"
    )
    assert desk.calls("ConfirmSignUp") == 1


@every_keyboard
def test_pressed_anew_it_sends_anew(desk: Desk, flagged: bool) -> None:
    email = new_address()
    code = active(desk).register(email)
    desk.fill("verifyCode", "000000" if code != "000000" else "111111")
    keyboard = Keyboard(desk, ENTER, flagged)
    for _ in range(2):
        keyboard.press()
        keyboard.release()
        desk.wait(lambda: desk.window.calls.is_busy)
        desk.wait(lambda: not desk.window.calls.is_busy)
        desk.wait_for_refusal("CodeMismatchException")
    assert desk.calls("ConfirmSignUp") == 2


@every_keyboard
def test_held_through_a_change_of_screen_it_presses_nothing_on_the_next(desk: Desk, flagged: bool) -> None:
    """Held in the password field: the next screen's VERIFY could be pressed, for nothing is checked."""
    email = new_address()
    active(desk).send_as_typed()
    desk.paste("signUpEmail", email)
    desk.paste("signUpPassword", PASSWORD)
    focus(desk, QLineEdit, "signUpPassword")
    Keyboard(desk, ENTER, flagged).hold_until(lambda: desk.screen == "verifyScreen")
    assert desk.calls("SignUp") == 1
    assert desk.calls("ConfirmSignUp") == 0
    desk.wait_for_code(email)


def test_held_through_the_log_in_it_does_not_log_out(desk: Desk) -> None:
    active(desk).confirm(new_address())
    desk.paste("logInPassword", PASSWORD)
    focus(desk, QLineEdit, "logInPassword")
    Keyboard(desk, ENTER, flagged=False).hold_until(lambda: desk.screen == "homeScreen")
    assert desk.find(QPushButton, "logOutButton").hasFocus()
    assert desk.screen == "homeScreen"
    assert desk.calls("GlobalSignOut") == 0


@pytest.mark.parametrize(("key", "flagged"), [(ENTER, False), (SPACE, True)])
def test_held_on_log_in_it_asks_once(desk: Desk, key: Qt.Key, flagged: bool) -> None:
    active(desk).confirm(new_address())
    desk.paste("logInPassword", WRONG_PASSWORD)
    focus(desk, QPushButton, "logInButton")
    toast = desk.window.phone.toast
    Keyboard(desk, key, flagged).hold_until(
        lambda: toast.isVisible() and toast.code == "NotAuthorizedException"
    )
    assert desk.calls("InitiateAuth") == 1


@pytest.mark.parametrize(("key", "flagged"), [(ENTER, True), (SPACE, False)])
def test_held_on_resend_it_asks_for_one_code(desk: Desk, key: Qt.Key, flagged: bool) -> None:
    email = new_address()
    old = active(desk).register(email)
    desk.send_as_typed()
    focus(desk, QPushButton, "resendButton")
    toast = desk.window.phone.toast
    Keyboard(desk, key, flagged).hold_until(lambda: toast.isVisible() and "resent" in toast.text)
    assert desk.wait_for_code(email, after=old)
    assert desk.calls("ResendConfirmationCode") == 1
    assert desk.calls("ConfirmSignUp") == 0
    assert desk.screen == "verifyScreen"


def test_held_on_a_way_on_in_the_notice_it_goes_one_way(desk: Desk) -> None:
    email = new_address()
    active(desk).register(email)
    desk.click("backButton")
    desk.sign_up(email)
    desk.wait_for_refusal("UsernameExistsException")
    focus(desk, QPushButton, "toastAction")
    Keyboard(desk, ENTER, flagged=False).hold_until(lambda: desk.screen == "verifyScreen")
    assert desk.screen == "verifyScreen"
    assert desk.calls("ConfirmSignUp") == desk.calls("ResendConfirmationCode") == 0
