"""What nobody expected is kept without a secret, told once, and ready for a report."""

from __future__ import annotations

import sys
import threading
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
import shiboken6
from PySide6.QtCore import QObject, Qt, QTimer, Slot
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication, QMessageBox, QPushButton, QWidget

from gui.desk.crash_notices import CrashNotices
from gui.dialogs.crash import CrashDialog
from gui.machine.crash import CrashReporter
from gui.machine.log import LOG_FILE, log_kept

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from pytestqt.qtbot import QtBot

pytestmark = pytest.mark.usefixtures("hooked")
SECRET = "s3cret-v4lue"


class OwnError(Exception):
    """A kind of error that names itself."""


@pytest.fixture
def file(tmp_path: Path) -> Path:
    return tmp_path / "crashes.txt"


@pytest.fixture
def hooked(qtbot: QtBot, file: Path) -> Iterator[CrashNotices]:
    """Takes over the exception hooks for one test, over a window that has the keyboard."""
    window = QWidget()
    qtbot.addWidget(window)
    window.show()
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    before = sys.excepthook, sys.unraisablehook, threading.excepthook
    reporter = CrashReporter(file)
    notices = CrashNotices(reporter)
    reporter.install()
    yield notices
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


def boxes() -> list[CrashDialog]:
    return [each for each in QApplication.topLevelWidgets() if isinstance(each, CrashDialog)]


def opened(qtbot: QtBot) -> CrashDialog:
    qtbot.waitUntil(lambda: bool(boxes()))
    (box,) = boxes()
    return box


def told(qtbot: QtBot) -> str:
    """Wait for the dialog, read it from top to bottom and close it."""
    box = opened(qtbot)
    words = f"{box.words.text()}\n{box.report.toPlainText()}\n{box.note.text()}"
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
    words = told(qtbot)
    assert words.startswith("Something went wrong inside Signup Desk. What you typed is still there.\n")
    assert words.endswith(f"\nThe details are in {file}.")


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
    box = opened(qtbot)
    crash(sign_up)
    qtbot.waitUntil(lambda: "sign_up" in box.report.toPlainText())
    words = told(qtbot)
    assert "\n1 x OwnError in log_in (test_crash.py, line " in words
    assert "\n1 x OwnError in sign_up (test_crash.py, line " in words
    assert file.read_text(encoding="utf-8").count("OwnError\n") == 2
    # A box that is closed tells nothing again: the next one tells of what came since.
    crash(update)
    assert "in update" in file.read_text(encoding="utf-8")
    assert told(qtbot).count("1 x OwnError") == 1


def test_repeats_are_counted_in_the_dialog_and_after_it_in_a_notice(
    qtbot: QtBot, hooked: CrashNotices
) -> None:
    crash()
    box = opened(qtbot)
    for _ in range(3):
        crash()
    qtbot.waitUntil(lambda: "\n4 x OwnError in log_in" in box.report.toPlainText())
    told(qtbot)
    with qtbot.waitSignal(hooked.repeated) as notice:
        crash()
    assert str(notice.args[0]).startswith(
        "The same error happened again (5 times so far): OwnError in log_in ("
    )
    # Not once more at once, and no second dialog.
    with qtbot.assertNotEmitted(hooked.repeated):
        crash()
        QApplication.processEvents()
    assert boxes() == []


def test_the_report_is_copied_and_saved_without_secrets_and_names(
    qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(Path, "home", lambda: Path(__file__).parents[1])
    crash()
    box = opened(qtbot)
    report = box.report.toPlainText()
    copy = box.findChild(QPushButton, "crashCopy")
    assert copy is not None
    copy.click()
    assert QGuiApplication.clipboard().text() == report
    box.save_to(tmp_path / "report.txt")
    assert box.note.text() == f"Saved: {tmp_path / 'report.txt'}"
    assert (tmp_path / "report.txt").read_text(encoding="utf-8") == f"{report}\n"
    box.save_to(tmp_path / "missing" / "report.txt")
    assert box.note.text().endswith("cannot be written: No such file or directory.")
    assert report.startswith("Signup Desk: ")
    for line in ("Python: ", "Qt: ", "PySide6: ", "botocore: ", "moto: "):
        assert f"\n{line}" in report
    assert 'File "~/dialogs/test_crash.py"' in report
    assert SECRET not in report
    assert str(Path(__file__).parents[2]) not in report
    told(qtbot)


def test_what_nobody_has_read_is_told_again_when_its_window_goes(qtbot: QtBot) -> None:
    question = QMessageBox(QMessageBox.Icon.Question, "Signup Desk", "Sure?")
    question.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    question.open()
    question.activateWindow()
    qtbot.waitUntil(question.isActiveWindow)
    crash()
    qtbot.waitUntil(lambda: len(boxes()) == 1)
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


def test_a_crash_of_the_last_run_is_told_beside_the_work(
    qtbot: QtBot, file: Path, hooked: CrashNotices
) -> None:
    hooked.tell_of_fault("Fatal Python error: Segmentation fault")
    assert not opened(qtbot).isModal()
    words = told(qtbot)
    assert words.startswith("The last time, Signup Desk ended with a crash.")
    assert "\nFatal Python error: Segmentation fault\n" in words
    assert words.endswith(f"\nThe details are in {file}.")


def test_the_log_has_each_crash_in_a_line_and_how_often_it_came(tmp_path: Path, file: Path) -> None:
    hooked = CrashReporter(file)
    hooked.install()
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
