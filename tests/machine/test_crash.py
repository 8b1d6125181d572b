"""What nobody expected is kept without a secret, and told once."""

from __future__ import annotations

import sys
import threading
from typing import TYPE_CHECKING

import pytest
from PySide6.QtWidgets import QApplication, QMessageBox, QWidget

from gui.machine.crash import CrashReporter

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path

    from pytestqt.qtbot import QtBot

pytestmark = pytest.mark.usefixtures("hooked")
SECRET = "s3cret-v4lue"


class OwnError(Exception):
    """A kind of error that names itself."""


@pytest.fixture
def file(tmp_path: Path) -> Path:
    return tmp_path / "crashes.txt"


@pytest.fixture
def hooked(qtbot: QtBot, file: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    """Takes over the exception hooks for one test, over a window that has the keyboard."""
    window = QWidget()
    qtbot.addWidget(window)
    window.show()
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    monkeypatch.setattr(sys, "excepthook", sys.excepthook)
    monkeypatch.setattr(threading, "excepthook", threading.excepthook)
    reporter = CrashReporter(file)
    reporter.install()
    yield
    for box in boxes():
        box.close()
    qtbot.waitUntil(lambda: not boxes())


def log_in(password: str) -> None:
    raise OwnError(f"cannot log in with {password}")


def sign_up(password: str) -> None:
    raise OwnError(f"cannot sign up with {password}")


def crash(act: Callable[[str], None] = log_in) -> None:
    """Let an exception go where the interpreter sends what nothing has caught."""
    try:
        act(SECRET)
    except OwnError as error:
        sys.excepthook(type(error), error, error.__traceback__)


def boxes() -> list[QMessageBox]:
    return [each for each in QApplication.topLevelWidgets() if isinstance(each, QMessageBox)]


def told(qtbot: QtBot) -> str:
    """Wait for the message box, read it and close it."""
    qtbot.waitUntil(lambda: bool(boxes()))
    (box,) = boxes()
    words = box.text()
    box.close()
    qtbot.waitUntil(lambda: not boxes())
    return words


def test_a_report_names_the_error_and_the_place(qtbot: QtBot, file: Path) -> None:
    crash()
    told(qtbot)
    report = file.read_text(encoding="utf-8")
    assert report.rstrip().endswith("test_crash.OwnError")
    assert "in log_in" in report


def test_a_report_holds_neither_message_nor_values(qtbot: QtBot, file: Path) -> None:
    crash()
    assert SECRET not in told(qtbot)
    assert SECRET not in file.read_text(encoding="utf-8")
    assert "cannot log in with s3" not in file.read_text(encoding="utf-8")


def test_the_tester_is_told_where_the_details_are(qtbot: QtBot, file: Path) -> None:
    crash()
    assert told(qtbot) == (
        f"Something went wrong inside Signup Desk. What you typed is still there.\nThe details are in {file}."
    )


def test_the_tester_is_told_too_where_the_details_cannot_be_kept(qtbot: QtBot, file: Path) -> None:
    file.mkdir()
    crash()
    assert told(qtbot).endswith(f"The details could not be written to {file}.")


def test_the_same_place_is_reported_once(qtbot: QtBot, file: Path) -> None:
    for _ in range(3):
        crash()
    told(qtbot)
    assert file.read_text(encoding="utf-8").count("OwnError\n") == 1


def test_each_place_is_reported(file: Path) -> None:
    crash(log_in)
    crash(sign_up)
    assert file.read_text(encoding="utf-8").count("OwnError\n") == 2


def test_a_crash_in_another_thread_is_told_in_the_window(qtbot: QtBot, file: Path) -> None:
    thread = threading.Thread(target=log_in, args=(SECRET,))
    thread.start()
    thread.join()
    assert "Something went wrong" in told(qtbot)
    assert SECRET not in file.read_text(encoding="utf-8")


def test_ctrl_c_quits_and_is_no_crash(file: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    quits: list[None] = []
    monkeypatch.setattr(QApplication, "quit", lambda: quits.append(None))
    sys.excepthook(KeyboardInterrupt, KeyboardInterrupt(), None)
    assert len(quits) == 1
    assert not file.exists()


def test_the_tester_is_told_also_where_another_app_has_the_keyboard(qtbot: QtBot) -> None:
    for window in QApplication.topLevelWidgets():
        window.hide()
    qtbot.waitUntil(lambda: QApplication.activeWindow() is None)
    crash()
    assert "Something went wrong" in told(qtbot)
