"""Reports, notes, pictures and sessions, made in the real window as a tester makes them."""

from __future__ import annotations

import os
import zipfile
from typing import TYPE_CHECKING, Any

import pytest
from PySide6.QtCore import QPoint, Qt, QTimer
from PySide6.QtGui import QGuiApplication, QImage, QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog, QInputDialog, QLineEdit, QPushButton

from gui.dialogs.test_session.picture import PictureDialog
from gui.dialogs.test_session.report import ReportDialog
from gui.dialogs.test_session.session import SessionDialog
from gui.dialogs.test_session.sessions import SessionsDialog
from gui.evidence import record
from gui.evidence.entry import Kind
from gui.evidence.record import Query
from tests.tester import PASSWORD, WRONG_PASSWORD, new_address

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from gui.evidence.entry import Entry
    from tests.tester import Desk


def press(desk: Desk, keys: str) -> None:
    """Press keys of the menu bar: the shortcut's action."""
    (action,) = (
        action
        for menu in desk.window.menuBar().actions()
        for action in menu.menu().actions()  # type: ignore[attr-defined]
        if action.shortcut() == QKeySequence(keys)
    )
    action.trigger()


def opened(desk: Desk, kind: type[Any]) -> Any:
    """The dialog of this kind, once it is on show."""

    def found() -> list[Any]:
        return [each for each in desk.window.findChildren(kind) if each.isVisible()]

    desk.wait(lambda: bool(found()))
    return found()[0]


def meanwhile(kind: type[Any], act: Callable[[Any], None]) -> None:
    """Act on a dialog that holds up its caller, once it is on show."""

    def look() -> None:
        dialog = QApplication.activeModalWidget()
        if isinstance(dialog, kind):
            act(dialog)
        else:
            QTimer.singleShot(20, look)

    QTimer.singleShot(0, look)


def kept(desk: Desk, kind: Kind) -> list[Entry]:
    """What this session holds of a kind."""
    return [*record.walk(desk.journal, Query(desk.journal.session.id, kinds=frozenset({kind})))]


def refused(desk: Desk) -> str:
    """A log-in that is refused; returns the address."""
    email = new_address()
    desk.confirm(email)
    desk.log_in(password=WRONG_PASSWORD)
    desk.wait_for_refusal("NotAuthorizedException")
    return email


def test_a_report_of_a_refusal_is_one_key_and_a_copy(desk: Desk) -> None:
    email = refused(desk)
    request_id = kept(desk, Kind.CALL)[-1].request_id
    press(desk, "Ctrl+B")
    dialog = opened(desk, ReportDialog)
    assert dialog.title.text() == "RespondToAuthChallenge: NotAuthorizedException"
    dialog.expected.setText("Logged in")
    dialog.findChild(QPushButton, "reportCopy").click()
    text = QGuiApplication.clipboard().text()
    steps = ["SignUp → 200", "Screen: verify", "ConfirmSignUp → 200", "InitiateAuth → 200"]
    places = [text.index(step) for step in steps]
    assert places == sorted(places)
    for words in (
        "# RespondToAuthChallenge: NotAuthorizedException", "- Logged in", "`NotAuthorizedException`",
        "`Incorrect username or password.`", f"`{request_id}`", f"`{email}`", "Region: us-east-1",
        f"User pool: {desk.window.session.environment.user_pool_id.replace('_', chr(92) + '_')}",  # type: ignore[union-attr]
    ):  # fmt: skip
        assert words in text, words
    assert "Message header: Subject: Your verification code" in text
    assert f"Message header: To: {email}" in text
    assert PASSWORD not in text
    assert WRONG_PASSWORD not in text
    assert desk.window.session
    assert desk.window.session.environment.client_id not in text


def test_lines_are_struck_out_and_addresses_masked_in_either_format(desk: Desk) -> None:
    email = refused(desk)
    press(desk, "Ctrl+B")
    dialog = opened(desk, ReportDialog)
    row = next(row for row in range(dialog.lines.count()) if "Request id" in dialog.lines.item(row).text())
    dialog.lines.setFocus()
    dialog.lines.setCurrentRow(row)
    QTest.keyClick(dialog.lines, Qt.Key.Key_Space)
    dialog.masks.click()
    assert "Request id" not in dialog.text
    assert email not in dialog.text
    assert f"`{email[0]}***@e***`" in dialog.text
    dialog.format.setCurrentText("Jira")
    assert dialog.text.startswith("h1. RespondToAuthChallenge: NotAuthorizedException\n")
    assert "Request id" not in dialog.text
    assert dialog.preview.toPlainText() == dialog.text.rstrip("\n") + "\n"
    dialog.reject()


def test_a_report_is_saved_with_its_pictures(desk: Desk, tmp_path: Path) -> None:
    refused(desk)
    desk.wait(lambda: len(kept(desk, Kind.PICTURE)) >= 1)
    press(desk, "Ctrl+B")
    dialog = opened(desk, ReportDialog)
    names = [name for name, _ in dialog.chosen_pictures]
    assert names
    dialog.save_to(tmp_path / "report.zip")
    with zipfile.ZipFile(tmp_path / "report.zip") as archive:
        assert archive.namelist() == ["report.md", *names]
        assert not QImage.fromData(archive.read(names[0])).isNull()
        assert f"![{names[0]}]({names[0]})" in archive.read("report.md").decode()
    dialog.pictures.item(0).setCheckState(Qt.CheckState.Unchecked)
    dialog.save_to(tmp_path / "folder")
    assert sorted(file.name for file in (tmp_path / "folder").iterdir()) == sorted(["report.md", *names[1:]])
    if os.name == "posix":
        written = [tmp_path / "report.zip", *(tmp_path / "folder").iterdir()]
        assert {file.stat().st_mode & 0o777 for file in written} == {0o600}
        assert (tmp_path / "folder").stat().st_mode & 0o777 == 0o700
    dialog.reject()


def test_where_nothing_has_happened_there_is_nothing_to_report(desk: Desk) -> None:
    press(desk, "Ctrl+B")
    desk.wait(lambda: "Nothing has happened yet" in desk.window.phone.toast.text)


def test_a_note_is_kept_with_the_address(desk: Desk) -> None:
    desk.fill("signUpEmail", "tester@example.com")

    def write(dialog: QInputDialog) -> None:
        dialog.setTextValue("  The button is grey ")
        dialog.accept()

    meanwhile(QInputDialog, write)
    press(desk, "Ctrl+Shift+N")
    desk.wait(lambda: len(kept(desk, Kind.NOTE)) == 1)
    (note,) = kept(desk, Kind.NOTE)
    assert (note.text, note.address, note.environment) == (
        "The button is grey",
        "tester@example.com",
        "Sandbox",
    )
    desk.wait(lambda: desk.window.timeline.table.model().index(0, 2).data() == "The button is grey")


def test_a_picture_is_marked_by_hand_and_what_is_blackened_is_gone(desk: Desk) -> None:
    def mark(dialog: PictureDialog) -> None:
        canvas = dialog.canvas
        for tool, begin, end in (
            ("picture_blacken", QPoint(100, 100), QPoint(200, 160)),
            ("picture_box", QPoint(20, 20), QPoint(80, 60)),
            ("picture_arrow", QPoint(20, 300), QPoint(90, 340)),
            ("picture_arrow", QPoint(20, 400), QPoint(90, 440)),
        ):
            button = dialog.findChild(QPushButton, tool)
            assert button is not None
            button.click()
            QTest.mousePress(canvas, Qt.MouseButton.LeftButton, pos=begin)
            QTest.mouseMove(canvas, end)
            QTest.mouseRelease(canvas, Qt.MouseButton.LeftButton, pos=end)
        undo = dialog.findChild(QPushButton, "pictureUndo")
        assert undo is not None
        undo.click()
        dialog.note.setText("Cut off here")
        dialog.accept()

    meanwhile(PictureDialog, mark)
    press(desk, "Ctrl+Shift+S")
    desk.wait(lambda: any(entry.text for entry in kept(desk, Kind.PICTURE)))
    entry = next(entry for entry in kept(desk, Kind.PICTURE) if entry.text)
    ((kind, content),) = desk.journal.read(record.pictures([entry.number])).values()
    image = QImage.fromData(content)
    assert (entry.text, kind) == ("Cut off here", "png")
    assert image.pixelColor(150, 130).name() == "#000000"
    is_red = [
        image.pixelColor(x, y).red() > image.pixelColor(x, y).green() + 60
        for x, y in ((20, 40), (55, 320), (55, 420))
    ]
    assert is_red == [True, True, False]  # the box, the arrow, and one that was taken back


def test_a_new_session_is_described_and_the_old_one_looked_at(desk: Desk) -> None:
    first = new_address()
    desk.register(first)
    old = desk.journal.session.id

    def describe(dialog: SessionDialog) -> None:
        for key, text in (("name", "Codes"), ("charter", "Old codes"), ("build", "2.1")):
            line = dialog.findChild(QLineEdit, f"session_{key}")
            assert line is not None
            line.setText(text)
        dialog.accept()

    meanwhile(SessionDialog, describe)
    desk.window.test_session.begin()
    assert desk.window.timeline.table.model().rowCount() == 0
    desk.click("backButton")
    second = new_address()
    desk.register(second)
    assert desk.journal.session.id != old
    desk.window.test_session.open_sessions()
    dialog = opened(desk, SessionsDialog)
    desk.wait(lambda: len(dialog.model.summaries) == 2 and not dialog.is_busy)
    assert [each.session.name for each in dialog.model.summaries] == ["Codes", ""]
    dialog.words.setText("old CODES")
    desk.wait(lambda: [each.session.name for each in dialog.model.summaries] == ["Codes"])
    dialog.words.clear()
    desk.wait(lambda: len(dialog.model.summaries) == 2)
    dialog.table.selectRow(1)
    assert dialog.model.summaries[1].session.id == old
    dialog.findChild(QPushButton, "sessionOpen").click()
    timeline = desk.window.timeline
    desk.wait(lambda: timeline.model.rowCount() > 0 and timeline.session is not None)
    desk.wait(lambda: timeline.model.index(0, 3).data() == first)
    assert timeline.back.isVisible()
    timeline.back.click()
    desk.wait(lambda: timeline.session is None and timeline.model.rowCount() > 0)
    desk.wait(lambda: timeline.model.index(0, 3).data() == second)


def test_a_session_is_exported_and_deleted(desk: Desk, tmp_path: Path) -> None:
    desk.register(new_address())
    old = desk.journal.session.id
    desk.journal.begin()
    desk.window.test_session.open_sessions()
    dialog = opened(desk, SessionsDialog)

    def rows() -> list[str]:
        return [each.session.id for each in dialog.model.summaries]

    desk.wait(lambda: old in rows() and not dialog.is_busy)
    dialog.table.selectRow(rows().index(old))
    dialog.masks.click()
    file = tmp_path / "session.html"
    dialog.export_to(file, dialog.model.summaries[rows().index(old)], "html")
    desk.wait(file.exists)
    assert "example.com" not in file.read_text(encoding="utf-8")
    assert [each.name for each in tmp_path.glob("session*")] == ["session.html"]
    desk.wait(lambda: not dialog.is_busy)
    dialog.findChild(QPushButton, "sessionDelete").click()
    (question,) = dialog.findChildren(QDialog, "question")
    verb = question.findChild(QPushButton, "questionVerb")
    assert verb is not None
    desk.wait(verb.isEnabled)
    verb.click()
    desk.wait(lambda: old not in rows())
    dialog.reject()


@pytest.mark.parametrize("size", [(1024, 700)])
def test_the_dialogs_fit_a_small_screen(desk: Desk, size: tuple[int, int]) -> None:
    refused(desk)
    desk.window.resize(*size)
    press(desk, "Ctrl+B")
    report = opened(desk, ReportDialog)
    desk.window.test_session.open_sessions()
    sessions = opened(desk, SessionsDialog)
    for dialog in (report, sessions):
        assert dialog.minimumSizeHint().width() <= size[0]
        assert dialog.minimumSizeHint().height() <= size[1] - 60
        dialog.reject()
