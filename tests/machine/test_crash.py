"""What nobody expected is kept without a secret, and told once."""

from __future__ import annotations

import sys
import threading
from typing import TYPE_CHECKING

import pytest
import shiboken6
from PySide6.QtCore import QObject, Qt, QTimer, Slot
from PySide6.QtWidgets import QApplication, QMessageBox, QWidget

from gui.machine.crash import CrashReporter
from gui.machine.log import LOG_FILE, log_kept

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
def hooked(qtbot: QtBot, file: Path) -> Iterator[CrashReporter]:
    """Takes over the exception hooks for one test, over a window that has the keyboard."""
    window = QWidget()
    qtbot.addWidget(window)
    window.show()
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    before = sys.excepthook, sys.unraisablehook, threading.excepthook
    reporter = CrashReporter(file)
    reporter.install()
    yield reporter
    for box in boxes():
        box.close()
    qtbot.waitUntil(lambda: not boxes())
    reporter.uninstall()
    assert before == (sys.excepthook, sys.unraisablehook, threading.excepthook)


def log_in(password: str) -> None:
    raise OwnError(f"cannot log in with {password}")


def sign_up(password: str) -> None:
    raise OwnError(f"cannot sign up with {password}")


def update(password: str) -> None:
    raise OwnError(f"cannot update {password}")


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


def test_a_second_crash_while_the_first_ones_box_is_open_is_told_in_it(qtbot: QtBot, file: Path) -> None:
    crash(log_in)
    qtbot.waitUntil(lambda: bool(boxes()))
    crash(sign_up)
    (box,) = boxes()
    qtbot.waitUntil(lambda: "sign_up" in box.text())
    _, first, second, where = told(qtbot).splitlines()
    assert first.startswith("1 x OwnError in log_in (test_crash.py, line ")
    assert second.startswith("1 x OwnError in sign_up (test_crash.py, line ")
    assert where == f"The details are in {file}."
    assert file.read_text(encoding="utf-8").count("OwnError\n") == 2
    # A box that is closed tells nothing again: the next one tells of what came since.
    crash(update)
    assert "in update" in file.read_text(encoding="utf-8")
    assert len(told(qtbot).splitlines()) == 2


def test_repeats_are_counted_in_the_box(qtbot: QtBot) -> None:
    crash()
    qtbot.waitUntil(lambda: bool(boxes()))
    (box,) = boxes()
    for _ in range(3):
        crash()
    qtbot.waitUntil(lambda: "\n4 x OwnError in log_in" in box.text())
    told(qtbot)
    crash()
    QApplication.processEvents()
    assert boxes() == []


def test_what_nobody_has_read_is_told_again_when_its_window_goes(qtbot: QtBot) -> None:
    question = QMessageBox(QMessageBox.Icon.Question, "Signup Desk", "Sure?")
    question.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    question.open()
    question.activateWindow()
    qtbot.waitUntil(question.isActiveWindow)
    crash()
    qtbot.waitUntil(lambda: len(boxes()) == 2)
    question.close()
    qtbot.waitUntil(lambda: not shiboken6.isValid(question) and len(boxes()) == 1)
    assert "Something went wrong" in told(qtbot)


class Leaving:
    def __del__(self) -> None:
        log_in(SECRET)


class Clicked(QObject):
    @Slot()
    def log_in(self) -> None:
        log_in(SECRET)


def test_an_exception_in_a_finalizer_is_reported(qtbot: QtBot, file: Path) -> None:
    Leaving()
    assert "Something went wrong" in told(qtbot)
    assert "in __del__" in file.read_text(encoding="utf-8")
    assert SECRET not in file.read_text(encoding="utf-8")


def test_an_exception_in_a_slot_is_reported(qtbot: QtBot, file: Path) -> None:
    clicked = Clicked()
    QTimer.singleShot(0, clicked.log_in)
    assert "Something went wrong" in told(qtbot)
    assert file.read_text(encoding="utf-8").rstrip().endswith("test_crash.OwnError")


def test_a_thread_that_ends_itself_is_no_crash(file: Path) -> None:
    thread = threading.Thread(target=sys.exit, args=(3,))
    thread.start()
    thread.join()
    assert not file.exists()


def test_a_crash_of_the_last_run_is_told(qtbot: QtBot, file: Path, hooked: CrashReporter) -> None:
    hooked.tell_of_fault()
    assert told(qtbot) == (f"The last time, Signup Desk ended with a crash.\nThe details are in {file}.")


def test_the_log_has_each_crash_in_a_line_and_how_often_it_came(
    tmp_path: Path, hooked: CrashReporter
) -> None:
    with log_kept(tmp_path):
        for _ in range(3):
            crash()
        crash(sign_up)
        hooked.uninstall()
    crashed, other, again = (tmp_path / LOG_FILE).read_text(encoding="utf-8").splitlines()
    assert "ERROR   gui.machine.crash: crashed: OwnError in log_in (test_crash.py, line " in crashed
    assert "crashed: OwnError in sign_up " in other
    assert "crashed 3 times: OwnError in log_in " in again


def test_the_reporter_may_be_gone_when_something_crashes(file: Path) -> None:
    reporter = CrashReporter(file)
    reporter.install()
    shiboken6.delete(reporter)
    crash()
    reporter.uninstall()
    assert "in log_in" in file.read_text(encoding="utf-8")


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
