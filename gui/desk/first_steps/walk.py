"""The first walk: drives the real screens through the whole journey of a fresh address."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from typing import TYPE_CHECKING, Final, TypeVar

from PySide6.QtCore import QElapsedTimer, QEventLoop, Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit, QPushButton, QWidget

from gui.cognito.environments.address_pattern import USUAL_PATTERN, made_up
from gui.cognito.environments.password_policy import generated_password
from gui.cognito.phone_calls.journey import Step

if TYPE_CHECKING:
    from collections.abc import Callable

    from gui.desk.window import Window

_Kind = TypeVar("_Kind", bound=QWidget)
_PATIENCE_MS: Final = 20_000
_LOOK_MS: Final = 20


class WalkError(Exception):
    """A step did not come to what it should; the text says what was waited for."""


class WalkStopped(Exception):
    """The tester has had enough."""


@dataclass(frozen=True)
class Stage:
    """One step of the walk: its name, what it does, and what has come of it then."""

    name: str
    act: Callable[[], None]
    done: str


class Walk:
    """Signs up a fresh address, with a wrong code on the way.

    Attributes:
        stages: What there is to do, in order. ``Stage.act`` raises ``WalkError``, or ``WalkStopped`` after
            ``stop``.
        key_ms: How long each key takes.
        is_acting: Whether it presses or clicks right now: what comes meanwhile is its own.
    """

    def __init__(self, window: Window, key_ms: int = 0) -> None:
        self._window = window
        self.key_ms = key_ms
        self.is_acting = False
        self._is_stopped = False
        self._email = made_up(USUAL_PATTERN, datetime.now(), 1)
        # QTest types capitals without Shift: one at the end would leave the Caps Lock warning in the picture.
        self._password = f"{generated_password(None)}a"
        self.stages = (
            Stage("sign-up", self._fill_sign_up, "the form is filled in"),
            Stage("verify", self._sign_up, "the user is UNCONFIRMED and the code has come by mail"),
            Stage("wrong-code", self._send_wrong_code, "a wrong code is refused with CodeMismatchException"),
            Stage("code", self._take_code, "the mailed code is in the field"),
            Stage("confirmed", self._verify, "the users panel shows CONFIRMED"),
            Stage("signed-in", self._log_in, "the account is signed in"),
            Stage("signed-out", self._log_out, "the account is signed out"),
        )

    def stop(self) -> None:
        """Do nothing more."""
        self._is_stopped = True

    def rest(self, milliseconds: int) -> None:
        """Give the tester time to read; ends at once after ``stop``."""
        clock = QElapsedTimer()
        clock.start()
        self.wait(lambda: clock.hasExpired(milliseconds), "the time to read")

    def _fill_sign_up(self) -> None:
        self.wait(lambda: self._window.is_ready, "the user pool")
        if not self._window.reads.can_read_messages:
            raise WalkError("the mail of this environment cannot be read: name its Mailpit by --mail-api")
        self._type("signUpEmail", self._email)
        self._type("signUpPassword", self._password)
        self._type("signUpConfirmPassword", self._password)

    def _sign_up(self) -> None:
        self._click("signUpButton")
        self._wait_for_step(Step.UNCONFIRMED)
        self.wait(lambda: self._window.mail.code_for(self._email) is not None, "the mail with the code")

    def _send_wrong_code(self) -> None:
        right = self._window.mail.code_for(self._email) or ""
        self._type("verifyCode", f"{(int(right) + 1) % 1_000_000:06}")
        self._click("verifyButton")
        toast = self._window.phone.toast
        self.wait(lambda: toast.isVisible() and toast.code == "CodeMismatchException", "the refusal")

    def _take_code(self) -> None:
        self._window.panels.open(self._window.mail)
        self._click("useCodeButton")
        code = self._find(QLineEdit, "verifyCode")
        self.wait(lambda: code.text() == self._window.mail.code_for(self._email), "the code in the field")

    def _verify(self) -> None:
        self._click("verifyButton")
        self._wait_for_step(Step.CONFIRMED)
        if not self._window.reads.can_read_users:
            return
        self.wait(
            lambda: self._window.users.status_of(self._email) == "CONFIRMED", "CONFIRMED in the users panel"
        )

    def _log_in(self) -> None:
        self._type("logInPassword", self._password)
        self._click("logInButton")
        self._wait_for_step(Step.SIGNED_IN)

    def _log_out(self) -> None:
        self._click("logOutButton")
        self._wait_for_step(Step.CONFIRMED)

    def _wait_for_step(self, step: Step) -> None:
        self.wait(lambda: self._window.journey_bar.step is step, f"{step.name} in the journey")

    def wait(self, condition: Callable[[], bool], what: str) -> None:
        """Let the window work until ``condition`` holds."""
        clock = QElapsedTimer()
        clock.start()
        while not condition():
            if self._is_stopped:
                raise WalkStopped
            if clock.hasExpired(_PATIENCE_MS):
                toast = self._window.phone.toast
                words = f" ({toast.title}: {toast.text})" if toast.isVisible() else ""
                raise WalkError(f"{what} did not come{words}")
            if not self._window.isVisible():
                raise WalkError("the window was closed")
            # QTest.qWait would hold the interpreter's lock, and with it the worker.
            loop = QEventLoop()
            QTimer.singleShot(_LOOK_MS, loop.quit)
            loop.exec()

    def _type(self, name: str, text: str) -> None:
        field = self._find(QLineEdit, name)
        self.wait(field.isVisible, name)
        field.setFocus(Qt.FocusReason.OtherFocusReason)
        field.clear()
        for key in text:
            self.is_acting = True
            QTest.keyClicks(field, key)
            self.is_acting = False
            if self.key_ms:
                self.rest(self.key_ms)

    def _click(self, name: str) -> None:
        button = self._find(QPushButton, name)
        self.wait(lambda: button.isVisible() and button.isEnabled(), name)
        self.is_acting = True
        QTest.mouseClick(button, Qt.MouseButton.LeftButton)
        self.is_acting = False

    def _find(self, kind: type[_Kind], name: str) -> _Kind:
        found = self._window.findChild(kind, name)
        if found is None:
            raise WalkError(f"there is no {name}")
        return found
