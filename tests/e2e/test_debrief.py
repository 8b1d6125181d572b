"""The end of a session: its debrief, and two of them compared, in the real window."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QItemSelectionModel
from PySide6.QtWidgets import QFileDialog, QPushButton

from gui.checklist.cases import own_cases
from gui.dialogs.clean_up import CleanUpDialog
from gui.dialogs.test_session.comparison import ComparisonDialog
from gui.dialogs.test_session.debrief import DebriefDialog
from gui.dialogs.test_session.sessions import SessionsDialog
from gui.evidence.entry import Kind
from tests.e2e.test_check_list import shown, verdicts
from tests.e2e.test_test_session import opened, press
from tests.tester import new_address

if TYPE_CHECKING:
    from pathlib import Path

    import pytest

    from tests.tester import Desk


def run(desk: Desk, *ids: str) -> None:
    """Run these cases in the background."""
    checks = desk.window.cases.check_list or shown(desk)
    count = len(verdicts(desk))
    checks._ask_to_run([case for case in own_cases() if case.id in ids])
    desk.wait(lambda: not checks.is_busy and len(verdicts(desk)) == count + len(ids))


def test_a_debrief_tells_what_was_covered_and_leads_on(desk: Desk) -> None:
    desk.register(new_address())
    run(desk, "17a", "19a", "37b")
    press(desk, "Ctrl+Shift+D")
    dialog = opened(desk, DebriefDialog)
    text = dialog.text.toPlainText()
    assert "Cases: 2 pass, 0 differ, 1 to judge, 0 not possible" in text
    assert "Open verdicts\n  19a No lower-case letter (Sandbox)" in text
    assert "SignUp: 4, of them refused or lost: 2" in text
    # That of case 37b went with the pool that it had for itself.
    assert "  Sandbox: 1 made, 1 left. Environment > Clean up deletes them." in text
    dialog.findChild(QPushButton, "debriefCleanUp").click()
    opened(desk, CleanUpDialog).reject()
    dialog.findChild(QPushButton, "debriefJudge").click()
    check_list = desk.window.cases.check_list
    assert check_list
    assert [case.id for case in check_list.panel.cases] == ["19a"]
    desk.wait(lambda: not desk.window.test_session.is_busy and not desk.window.admin.is_busy)


def test_two_sessions_are_compared_and_kept_as_a_page(
    desk: Desk, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    run(desk, "11a", "17a")
    desk.journal.begin()
    run(desk, "11a", "17a")
    desk.journal.note(Kind.VERDICT, "17a", "Nobody was told", code="differs", environment="Sandbox")
    press(desk, "Ctrl+Shift+O")
    sessions = opened(desk, SessionsDialog)
    desk.wait(lambda: not sessions.is_busy)
    compare = sessions.findChild(QPushButton, "sessionsCompare")
    compare.click()
    desk.wait(lambda: "Choose two sessions" in sessions.work.note.text())
    flag = QItemSelectionModel.SelectionFlag
    for row in (0, 1):
        sessions.table.selectionModel().select(sessions.model.index(row, 0), flag.Select | flag.Rows)
    compare.click()
    dialog = opened(desk, ComparisonDialog)
    assert "1 cases answered alike, 1 otherwise" in dialog.summary.text()
    assert [dialog.model.index(0, column).data() for column in range(5)] == [
        "17a", "One character less than the least", "verdict, answer", "pass", "differs",
    ]  # fmt: skip
    assert "InvalidPasswordException" in dialog.first.toPlainText()
    assert "Nobody was told" in dialog.second.toPlainText()
    file = tmp_path / "comparison.html"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(file), ""))
    dialog.findChild(QPushButton, "comparisonSave").click()
    assert "Nobody was told" in file.read_text(encoding="utf-8")
    dialog.reject()
    sessions.reject()
