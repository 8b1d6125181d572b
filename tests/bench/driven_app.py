"""The app in a process of its own, driven as soon as it can be; prints what it came to as one line of JSON.

Run by path, so that it imports what the app imports and little more: ``python -P driven_app.py GOAL FOLDER``.
GOAL is ``form``: until the sign-up form has taken a key; ``verify``: until the first sign-up's verification
screen is on show; ``ready`` and ``journey``: how much memory there is some time after the start, and after a
journey to a confirmed account that is signed in. ``bare`` stands for the app: a window of so many widgets.
"""

from __future__ import annotations

import json
import os
import sys
import time
from pathlib import Path
from typing import TYPE_CHECKING, Any

# Processes that the app starts are to find it too.
ROOT = str(Path(__file__).resolve().parents[2])
sys.path.insert(0, ROOT)

if TYPE_CHECKING:
    from collections.abc import Generator

_POLL_MS = 2
#: How long memory is given to settle.
SETTLED_SECONDS = float(os.environ.get("SETTLED_SECONDS", "3"))


def main(goal: str, folder: str) -> None:
    """Run the app until ``goal``; does not return."""
    from gui.command_line import main as start
    from gui.desk.window import Window

    show = Window.show

    def drive(window: Window) -> None:
        show(window)
        walk = {"form": _form, "verify": _verify, "ready": _ready, "journey": _journey}[goal](window)
        _follow(walk, window)

    Window.show = drive  # type: ignore[method-assign, assignment]
    sys.exit(start(["--data-dir", folder]))


def bare(widgets: int) -> None:
    """What the form is compared with: a window of so many widgets, with a field that takes a key."""
    from PySide6.QtWidgets import (
        QApplication,
        QGridLayout,
        QLabel,
        QLineEdit,
        QMainWindow,
        QPushButton,
        QWidget,
    )

    app = QApplication([])
    app.setStyle("Fusion")
    window, page = QMainWindow(), QWidget()
    grid = QGridLayout(page)
    kinds = (QLineEdit, QLabel, QPushButton)
    for number in range(widgets):
        grid.addWidget(kinds[number % 3](f"{number}"), number // 20, number % 20)
    window.setCentralWidget(page)
    window.resize(1280, 820)
    window.show()
    field = page.findChild(QLineEdit)
    assert field
    window.activateWindow()
    field.setFocus()
    _follow(_takes_a_key(field), window)
    app.exec()


def bare_client(endpoint: str) -> None:
    """What the memory is compared with: a bare window and one client of boto3."""
    import boto3
    from botocore import UNSIGNED
    from botocore.config import Config
    from PySide6.QtWidgets import QApplication, QLineEdit

    app = QApplication([])
    field = QLineEdit()
    field.resize(1280, 820)
    field.show()
    boto3.session.Session().client(
        "cognito-idp",
        region_name="us-east-1",
        endpoint_url=endpoint,
        config=Config(signature_version=UNSIGNED),
    )
    _follow(_ready(field), field)
    app.exec()


def _follow(walk: Generator[bool, None, None], window: Any) -> None:
    """Go on with ``walk`` whenever what it waits for has come; then print, and end."""
    from PySide6.QtCore import QTimer

    timer = QTimer(window)

    def go_on() -> None:
        try:
            next(walk)
        except StopIteration:
            timer.stop()
            told = {
                "at": time.time(),
                "widgets": _widgets(window),
                "rss": _resident(),
                "cpu": time.process_time(),
            }
            print(json.dumps(told), flush=True)
            os._exit(0)

    timer.timeout.connect(go_on)
    timer.start(_POLL_MS)


def _takes_a_key(field: Any) -> Generator[bool, None, None]:
    from PySide6.QtCore import Qt
    from PySide6.QtTest import QTest

    while not (field.isVisible() and field.hasFocus()):
        yield False
    field.window().grab()
    QTest.keyClick(field, Qt.Key.Key_A)
    while not field.text().endswith("a"):
        yield False


def _form(window: Any) -> Generator[bool, None, None]:
    window.activateWindow()
    yield from _takes_a_key(window.phone.sign_up.email.input)


def _verify(window: Any) -> Generator[bool, None, None]:
    from PySide6.QtWidgets import QPushButton

    while window.session is None:
        yield False
    window.new_address()
    while not window.phone.sign_up.password.input.text():
        yield False
    window.findChild(QPushButton, "signUpButton").click()
    while window.phone.current is not window.phone.verify:
        yield False


def _ready(window: Any) -> Generator[bool, None, None]:
    end = time.monotonic() + SETTLED_SECONDS
    while not getattr(window, "is_ready", True) or time.monotonic() < end:
        yield False


def _journey(window: Any) -> Generator[bool, None, None]:
    from PySide6.QtWidgets import QPushButton

    phone = window.phone
    yield from _verify(window)
    while not window.mail.code_for(phone.address):
        yield False
    phone.verify.put_code(window.mail.code_for(phone.address))
    window.findChild(QPushButton, "verifyButton").click()
    while phone.current is not phone.log_in or phone.call_under_way:
        yield False
    window.findChild(QPushButton, "logInButton").click()
    while phone.current is not phone.home:
        yield False
    yield from _ready(window)


def _widgets(window: Any) -> int:
    from PySide6.QtWidgets import QWidget

    return len(window.findChildren(QWidget))


def _resident() -> float:
    """Memory of the process that is in use, in MB."""
    import psutil

    return float(psutil.Process().memory_info().rss / 1e6)


if __name__ == "__main__":
    if sys.argv[1] == "bare":
        bare(int(sys.argv[2]))
    elif sys.argv[1] == "bare_client":
        bare_client(sys.argv[2])
    else:
        main(*sys.argv[1:])
