"""The tour: drives the real screens through the whole journey, and takes a picture of each step."""

from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING, Final, TypeVar

from PySide6.QtCore import QElapsedTimer, QEventLoop, Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QPushButton, QWidget

from gui.cognito.environments.address_pattern import USUAL_PATTERN, made_up
from gui.cognito.environments.password_policy import generated_password
from gui.cognito.phone_calls.journey import Step
from gui.look import pace

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from gui.desk.window import Window

_Kind = TypeVar("_Kind", bound=QWidget)
_PATIENCE_MS: Final = 20_000
_LOOK_MS: Final = 20


class TourError(Exception):
    """A step did not come to what it should; the text says what was waited for."""


class Tour:
    """Walks through the journey of a fresh address with a wrong code on the way."""

    def __init__(self, window: Window, folder: Path) -> None:
        self._window = window
        self._folder = folder
        self._email = made_up(USUAL_PATTERN, datetime.now(), 1)
        # QTest types capitals without Shift: one at the end would leave the Caps Lock warning in the picture.
        self._password = f"{generated_password(None)}a"

    def walk(self) -> int:
        """Go every step, print how each went, and return the exit status: 0, or 1 at the first failure."""
        pace.slide_ms = 0  # the pictures are of pages that stand still
        try:
            self._folder.mkdir(parents=True, exist_ok=True)
        except OSError as error:
            print(f"The pictures cannot be saved: {error}.")
            return 1
        steps = (
            (self._fill_sign_up, "sign-up", "the form is filled in"),
            (self._sign_up, "verify", "the user is UNCONFIRMED and the code has come by mail"),
            (self._send_wrong_code, "wrong-code", "a wrong code is refused with CodeMismatchException"),
            (self._take_code, "code", "the mailed code is in the field"),
            (self._verify, "confirmed", "the users panel shows CONFIRMED"),
            (self._log_in, "signed-in", "the account is signed in"),
            (self._log_out, "signed-out", "the account is signed out"),
        )
        for number, (step, name, done) in enumerate(steps, 1):
            try:
                step()
                self._picture(f"{number:02}-{name}.png")
            except (TourError, OSError) as error:
                self._window.grab().save(str(self._folder / "failed.png"))
                print(f"{number} FAILED  {name}: {error}")
                return 1
            print(f"{number} ok      {name}: {done}", flush=True)
        return 0

    def _fill_sign_up(self) -> None:
        self._wait(lambda: self._window.is_ready, "the user pool")
        if not self._window.reads.can_read_messages:
            raise TourError("the mail of this environment cannot be read: name its Mailpit by --mail-api")
        self._type("signUpEmail", self._email)
        self._type("signUpPassword", self._password)
        self._type("signUpConfirmPassword", self._password)

    def _sign_up(self) -> None:
        self._click("signUpButton")
        self._wait_for_step(Step.UNCONFIRMED)
        self._wait(lambda: self._window.mail.code_for(self._email) is not None, "the mail with the code")

    def _send_wrong_code(self) -> None:
        right = self._window.mail.code_for(self._email) or ""
        self._type("verifyCode", f"{(int(right) + 1) % 1_000_000:06}")
        self._click("verifyButton")
        toast = self._window.phone.toast
        self._wait(lambda: toast.isVisible() and toast.code == "CodeMismatchException", "the refusal")

    def _take_code(self) -> None:
        self._click("useCodeButton")
        code = self._find(QLineEdit, "verifyCode")
        self._wait(lambda: code.text() == self._window.mail.code_for(self._email), "the code in the field")

    def _verify(self) -> None:
        self._click("verifyButton")
        self._wait_for_step(Step.CONFIRMED)
        if not self._window.reads.can_read_users:
            return
        self._wait(
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
        self._wait(lambda: self._window.journey_bar.step is step, f"{step.name} in the journey")

    def _wait(self, condition: Callable[[], bool], what: str) -> None:
        clock = QElapsedTimer()
        clock.start()
        while not condition():
            if clock.hasExpired(_PATIENCE_MS):
                toast = self._window.phone.toast
                words = f" ({toast.title}: {toast.text})" if toast.isVisible() else ""
                raise TourError(f"{what} did not come{words}")
            if not self._window.isVisible():
                raise TourError("the window was closed")
            # QTest.qWait would hold the interpreter's lock, and with it the worker.
            loop = QEventLoop()
            QTimer.singleShot(_LOOK_MS, loop.quit)
            loop.exec()

    def _type(self, name: str, text: str) -> None:
        field = self._find(QLineEdit, name)
        self._wait(field.isVisible, name)
        field.setFocus(Qt.FocusReason.OtherFocusReason)
        field.clear()
        QTest.keyClicks(field, text)

    def _click(self, name: str) -> None:
        button = self._find(QPushButton, name)
        self._wait(lambda: button.isVisible() and button.isEnabled(), name)
        QTest.mouseClick(button, Qt.MouseButton.LeftButton)

    def _find(self, kind: type[_Kind], name: str) -> _Kind:
        found = self._window.findChild(kind, name)
        if found is None:
            raise TourError(f"there is no {name}")
        return found

    def _picture(self, name: str) -> None:
        window = self._window
        self._wait(lambda: not window.reads.is_busy, "the end of all reading")
        QApplication.processEvents()
        if not window.grab().save(str(self._folder / name)):
            raise TourError(f"{self._folder / name} could not be written")
