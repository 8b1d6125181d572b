"""The check list in the real window: cases tried on the phone, walked in the background, judged."""

from __future__ import annotations

import re
from dataclasses import replace
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QFileDialog, QLineEdit, QPlainTextEdit, QPushButton

from gui.checklist.cases import own_file, read_cases
from gui.checklist.results import Verdict
from gui.cognito.environments.environment import Timeouts
from gui.cognito.pool_shapes.made import SandboxAdmin
from gui.dialogs.question import Question
from gui.dialogs.test_session.report import ReportDialog
from gui.evidence import record
from gui.evidence.entry import Kind
from gui.evidence.record import Query
from gui.look import languages
from gui.panels.checklist_model import TITLE
from tests.cognito.pools import make_pool
from tests.e2e.test_test_session import opened, press

if TYPE_CHECKING:
    from pathlib import Path

    from gui.cognito.environments.environment import Environment
    from gui.desk.checklist.check_list import CheckList
    from gui.evidence.entry import Entry
    from tests.conftest import Sandbox
    from tests.tester import Desk


@pytest.fixture
def checks(desk: Desk) -> CheckList:
    """The check list, on show."""
    return shown(desk)


def shown(desk: Desk) -> CheckList:
    desk.window.cases.show()
    check_list = desk.window.cases.check_list
    assert check_list
    desk.wait(check_list.panel.isVisible)
    return check_list


def verdicts(desk: Desk) -> list[Entry]:
    """What is on record, the last one a case."""
    query = Query(desk.journal.session.id, kinds=frozenset({Kind.VERDICT}))
    return [*record.walk(desk.journal, query)]


def begin(desk: Desk, checks: CheckList, case_id: str) -> None:
    """Choose a case, and press Enter."""
    checks.panel.choose(case_id)
    checks.panel.table.setFocus()
    QTest.keyClick(checks.panel.table, Qt.Key.Key_Return)
    desk.wait(lambda: not checks.is_busy)


def test_a_case_is_tried_on_the_phone_and_judged_by_its_answers(desk: Desk, checks: CheckList) -> None:
    begin(desk, checks, "37")
    assert desk.find(QLineEdit, "signUpEmail").text().endswith("@example.com")
    assert "SignUp is filled in" in checks.panel.step.text()
    desk.click("signUpButton")
    for code_is_wrong in (True, True, False):
        desk.wait_for_screen("verifyScreen")
        desk.wait(lambda: "ConfirmSignUp is filled in" in checks.panel.step.text() and not checks.is_busy)
        code = desk.find(QLineEdit, "verifyCode").text()
        assert len(code) == 6
        # The panel stays on show though a mail has come.
        assert checks.panel.isVisible()
        desk.click("verifyButton")
        if code_is_wrong:
            # The next code takes the toast of the refusal away, perhaps before anybody sees it.
            desk.wait(lambda code=code: desk.find(QLineEdit, "verifyCode").text() not in ("", code))  # type: ignore[misc]
    desk.wait(lambda: checks.panel.step.text() == "Case 37: pass.")
    assert not checks.is_trying
    desk.wait(lambda: bool(verdicts(desk)))
    (entry,) = verdicts(desk)
    assert (entry.operation, entry.code, entry.request) == ("37", None, "Wrong, then right")
    assert entry.response.count("CodeMismatchException") == 2
    assert checks.panel.table.hasFocus()
    timeline = desk.window.timeline
    desk.wait(lambda: timeline.chosen is not None and timeline.chosen.kind is Kind.VERDICT)
    assert timeline.table.currentIndex().siblingAtColumn(2).data() == "pass"


def test_the_testers_verdict_and_note_win(desk: Desk, checks: CheckList) -> None:
    begin(desk, checks, "24")
    assert "By hand: Paste into both fields" in checks.panel.step.text()
    checks.panel.note.setText("Nothing was said")
    QTest.keyClick(checks.panel.table, Qt.Key.Key_D)
    desk.wait(lambda: bool(verdicts(desk)))
    (entry,) = verdicts(desk)
    assert (entry.operation, entry.code, entry.text) == ("24", "differs", "Nothing was said")
    assert "your verdict" in checks.panel.details.toPlainText()
    QTest.keyClick(checks.panel.table, Qt.Key.Key_P)
    desk.wait(lambda: len(verdicts(desk)) == 2)
    assert verdicts(desk)[-1].code is None
    assert re.fullmatch(r"1 of \d+ cases: 1 pass, 0 differ, 0 to judge", checks.panel.progress.text())


def test_a_value_that_the_app_refuses_or_tidies_goes_to_the_wire(desk: Desk, checks: CheckList) -> None:
    begin(desk, checks, "11a")
    desk.click("signUpButton")
    desk.wait(lambda: "The app itself refuses it" in checks.panel.step.text())
    desk.click("checklistSend")
    desk.wait(lambda: checks.panel.step.text() == "Case 11a: pass.")
    begin(desk, checks, "14a")
    assert "cannot send this value" in checks.panel.step.text()
    desk.click("checklistSend")
    desk.wait(lambda: checks.panel.step.text() == "Case 14a: pass.")
    assert "Bcc" in desk.entries[-1].address


def test_a_case_that_differs_is_reported_at_one_key(desk: Desk, checks: CheckList) -> None:
    assert desk.window.session
    control, pool_id = desk.window.session.sandbox_control, desk.window.session.environment.user_pool_id
    assert control
    control.put_rules(pool_id, {"PreSignUp": [{"reject": "No tags here"}]})
    try:
        begin(desk, checks, "2")
        desk.click("signUpButton")
        desk.wait(lambda: "Case 2 differs. Expected signUp: ok" in checks.panel.step.text())
    finally:
        control.put_rules(pool_id, {})
    timeline = desk.window.timeline
    desk.wait(lambda: timeline.chosen is not None and timeline.chosen.kind is Kind.VERDICT)
    press(desk, "Ctrl+B")
    dialog = opened(desk, ReportDialog)
    assert dialog.title.text() == "Case 2: Plus tag"
    assert dialog.expected.text() in ("", "signUp: ok")
    dialog.findChild(QPushButton, "reportCopy").click()
    text = QGuiApplication.clipboard().text()
    for words in (
        "- signUp: ok", "Case: 2 Plus tag", "No tags here", "SignUp → 400 UserLambdaValidationException",
        f"`{desk.entries[-1].request_id}`", "HTTP status: 400",
    ):  # fmt: skip
        assert words in text, words
    dialog.reject()


def test_a_korean_desk_tells_the_cases_in_korean_and_keeps_the_words_of_the_list(
    desk: Desk, checks: CheckList
) -> None:
    checks.panel.choose("2")
    checks.panel.note.setText("typed in English")
    languages.use("ko")
    assert checks.panel.chosen
    assert checks.panel.chosen.id == "2"
    assert checks.panel.table.currentIndex().siblingAtColumn(TITLE).data() == "+ 태그"
    assert "태그로 메일을 분류하는" in checks.panel.details.toPlainText()
    assert checks.panel.note.text() == "typed in English"
    checks.panel.filter.words.setText("plus tag")
    assert [case.id for case in checks.panel.cases] == ["2"]  # the words of the list are found as well
    QTest.keyClick(checks.panel.table, Qt.Key.Key_D)
    desk.wait(lambda: bool(verdicts(desk)))
    assert verdicts(desk)[-1].request == "Plus tag"
    desk.find(QPushButton, "reportButton").click()
    dialog = opened(desk, ReportDialog)
    text = dialog.preview.toPlainText()
    assert "## 재현 단계" in text
    assert "케이스: 2 Plus tag" in text
    assert "## Steps" not in text
    dialog.reject()


def test_what_a_case_turns_in_the_sandbox_is_as_before_once_it_ends(desk: Desk, checks: CheckList) -> None:
    begin(desk, checks, "28b")
    assert desk.window.session
    control = desk.window.session.sandbox_control
    assert control
    assert len(control.state().faults) == 1
    desk.click("checklistEnd")
    desk.wait(lambda: not checks.is_busy)
    assert not control.state().faults
    assert not verdicts(desk)
    begin(desk, checks, "28b")
    assert len(control.state().faults) == 1
    desk.window.close()
    assert not control.state().faults


def test_all_that_need_no_eyes_run_in_the_background(desk: Desk, checks: CheckList) -> None:
    checks.panel.filter.area.setCurrentIndex(checks.panel.filter.area.findData("Password"))
    desk.click("checklistRunAll")
    desk.wait(lambda: checks.panel.step.text() == "13 of 13 cases were run.")
    assert re.fullmatch(r"13 of \d+ cases: 13 pass, 0 differ, 0 to judge", checks.panel.progress.text())
    checks.panel.filter.state.setCurrentIndex(checks.panel.filter.state.findData("pass"))
    assert len(checks.panel.cases) == 13
    checks.panel.filter.words.setText("emoji")
    assert [case.id for case in checks.panel.cases] == ["22a"]
    desk.wait(lambda: len(verdicts(desk)) == 13)
    assert desk.screen == "signUpScreen"


def test_a_run_is_cancelled_and_keeps_what_it_has(desk: Desk, checks: CheckList) -> None:
    desk.click("checklistRunAll")
    desk.wait(lambda: "1 of " in checks.panel.progress.text())
    desk.click("workCancel")
    desk.wait(lambda: "Cancelled: " in checks.panel.step.text())
    assert not checks.is_busy
    assert 1 <= len(checks.panel.model.states) < 50


def test_a_pool_of_ones_own_is_asked_for_where_it_is_protected(desk: Desk, sandbox: Sandbox) -> None:
    desk.use(replace(make_pool(sandbox).environment, is_protected=True))
    checks = shown(desk)
    checks.panel.choose("11b")
    desk.click("checklistRun")
    (question,) = (each for each in desk.window.findChildren(Question) if each.isVisible())
    question.reject()
    assert not checks.is_busy
    begin(desk, checks, "28b")
    assert "It needs the sandbox" in checks.panel.step.text()
    assert checks.panel.progress.text().startswith("0 of 92")


def test_a_stranger_is_mailed_only_after_a_question(desk: Desk, sandbox: Sandbox) -> None:
    made = make_pool(sandbox).environment
    # Nothing is sent there: the question comes first.
    desk.use(replace(made, endpoint=None, mail_api=None, address_pattern="qa+{time}@company.com"))
    checks = shown(desk)
    begin(desk, checks, "12")
    (question,) = (each for each in desk.window.findChildren(Question) if each.isVisible())
    (details,) = question.findChildren(QPlainTextEdit)
    assert details.toPlainText() == "qa+time@mail.travelersinsurance"
    question.reject()
    assert not checks.is_trying
    begin(desk, checks, "2")
    desk.wait(lambda: "SignUp is filled in" in checks.panel.step.text())
    desk.click("checklistEnd")
    desk.click("checklistRunAll")
    (question,) = (each for each in desk.window.findChildren(Question) if each.isVisible())
    question.reject()
    desk.wait(lambda: not checks.is_busy)
    assert not desk.entries


def test_a_list_of_ones_own_is_opened_and_the_list_exported(
    desk: Desk, checks: CheckList, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    copy = tmp_path / "copy.json5"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(copy), ""))
    checks.panel.export_requested.emit()
    assert read_cases(copy) == read_cases(own_file())
    copy.write_text("{cases: [{id: 'T1', title: 'Ours', area: 'Team', steps: [{signUp: '{new}'}]}]}")
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_: (str(copy), ""))
    checks.panel.open_requested.emit()
    assert [case.id for case in checks.panel.model.cases] == ["T1"]
    desk.click("checklistRun")
    desk.wait(lambda: checks.panel.model.states.keys() == {"T1"})
    assert checks.panel.model.states["T1"].verdict is Verdict.PASS
    assert desk.window._settings.check_list == str(copy)
    desk.wait(lambda: not checks.is_busy)


def test_the_keys_put_it_away_and_the_focus_on_the_phone(desk: Desk, checks: CheckList) -> None:
    assert checks.panel.table.hasFocus()
    desk.window.cases.show()
    assert not checks.panel.isVisible()
    assert desk.window.phone.isAncestorOf(desk.window.focusWidget())
    for width, is_wide in ((1024, False), (1900, True)):
        desk.window.resize(width, 820)
        desk.window.cases.show()
        desk.wait(checks.panel.isVisible)
        desk.wait(lambda is_wide=is_wide: desk.window.panels.is_wide is is_wide)  # type: ignore[misc]
        desk.window.cases.show()
        assert not checks.panel.isVisible()
        assert desk.find(QPushButton, "signUpButton").isVisible()


def test_a_case_has_the_pool_made_that_it_needs(desk: Desk, checks: CheckList) -> None:
    chosen: list[Environment] = []
    checks.pool_made.connect(chosen.append)
    begin(desk, checks, "40")
    desk.wait(lambda: bool(chosen))
    assert desk.window.session
    admin = SandboxAdmin(desk.window.session.environment, Timeouts())
    desk.use(*admin.find(chosen[0]))
    desk.wait(lambda: "SignUp is filled in" in checks.panel.step.text())
    assert checks.is_trying
    desk.click("checklistEnd")
    desk.wait(lambda: not checks.is_busy)


def test_the_keys_go_through_it_in_the_order_of_the_screen(desk: Desk, checks: CheckList) -> None:
    checks.panel.filter.words.setFocus()
    passed = []
    for _ in range(11):
        passed.append(desk.window.focusWidget().objectName())
        desk.press(Qt.Key.Key_Tab)
    assert passed == [
        "checklistSearch", "checklistArea", "checklistState", "checklistTable", "checklistDetails",
        "checklistNote", "checklistPass", "checklistDiffers", "checklistOpen", "checklistTry", "checklistRun",
    ]  # fmt: skip
    table = checks.panel.table
    assert table.accessibleName() == "Check list"
    assert (
        table.model().index(0, 1).data(Qt.ItemDataRole.AccessibleTextRole) == "Plain valid address, not yet"
    )
