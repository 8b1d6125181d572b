"""The first minute: hints until the first user is confirmed, and the first walk shown in the window."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QLineEdit, QToolButton

from gui.desk.first_steps.guide import Guide
from gui.machine.settings import Settings
from tests.questions import open_questions, question_over, words_of
from tests.tester import Desk, new_address

if TYPE_CHECKING:
    from pathlib import Path

    from pytestqt.qtbot import QtBot

    from tests.conftest import Sandbox


@pytest.fixture
def guide(desk: Desk) -> Guide:
    """The window over a sandbox, at its first start; the walk is quick."""
    made = Guide(desk.window, desk.window._settings)
    made.reading_ms = made.key_ms = 0
    return made


def test_a_tester_who_has_begun_is_told_nothing(qtbot: QtBot, tmp_path: Path) -> None:
    first = Settings(tmp_path)
    assert first.wants_hints
    first.mobile_checks = True
    assert not Settings(tmp_path).wants_hints  # whoever comes from a version without hints
    first.wants_hints = True
    assert Settings(tmp_path).wants_hints


def test_hints_are_closed_one_by_one_and_come_back_by_the_menu(
    desk: Desk, guide: Guide, tmp_path: Path
) -> None:
    assert guide.hints.isVisible()
    assert "sandbox is ready" in guide.hints.heading.text()
    assert len(guide.hints.shown) == 3
    for number in (1, 2, 3):
        desk.find(QToolButton, f"closeHint{number}").click()
    assert not guide.hints.isVisible()
    assert not desk.window._settings.wants_hints
    action = desk.window.findChild(QAction, "firstSteps")
    assert action
    action.trigger()
    assert guide.hints.isVisible()
    assert len(guide.hints.shown) == 3


def test_they_are_there_at_the_next_start_too(desk: Desk, guide: Guide, tmp_path: Path) -> None:
    assert guide.hints.isVisible()
    desk.window.preferences.change(theme="light")
    assert Settings(tmp_path).wants_hints


def test_they_are_gone_after_the_first_confirmed_user(desk: Desk, guide: Guide) -> None:
    desk.register(new_address())
    assert guide.hints.isVisible()
    desk.fill("verifyCode", desk.window.mail.code or "")
    desk.click("verifyButton")
    desk.wait_for_screen("logInScreen")
    assert not guide.hints.isVisible()


def test_the_walk_is_shown_in_the_window_and_the_hints_stay(desk: Desk, guide: Guide) -> None:
    desk.window.panels.take_out(desk.window.mail)
    guide.show_me()
    assert desk.window.phone.toast.text == "That was the whole walk. Now try it yourself."
    assert [entry.operation for entry in desk.entries][:3] == ["SignUp", "ConfirmSignUp", "ConfirmSignUp"]
    assert desk.window.phone.toast.text == "That was the whole walk. Now try it yourself."
    assert guide.hints.isVisible()
    assert "sandbox is ready" in guide.hints.heading.text()


@pytest.mark.parametrize("by", ["escape", "click"])
def test_escape_or_a_click_stops_it(desk: Desk, guide: Guide, qtbot: QtBot, by: str) -> None:
    guide.reading_ms = 20_000

    def stop() -> None:
        if by == "escape":
            qtbot.keyClick(desk.window, Qt.Key.Key_Escape)
        else:
            qtbot.mouseClick(desk.window.users, Qt.MouseButton.LeftButton)

    QTimer.singleShot(300, stop)
    guide.show_me()
    assert not guide.is_walking
    assert "stopped" in desk.window.phone.toast.text
    assert not desk.entries
    assert desk.find(QLineEdit, "signUpEmail").text()


def test_it_asks_before_what_was_typed_goes(desk: Desk, guide: Guide, qtbot: QtBot) -> None:
    desk.fill("signUpEmail", "typed@example.com")
    guide.show_me()
    question = question_over(qtbot, desk.window)
    assert "What you have typed" in words_of(question)
    question.reject()
    assert desk.find(QLineEdit, "signUpEmail").text() == "typed@example.com"
    assert not desk.entries


def test_it_asks_before_it_signs_up_a_user_elsewhere(
    desk: Desk, guide: Guide, qtbot: QtBot, sandbox: Sandbox
) -> None:
    desk.use(replace(sandbox.environment, name="Production", is_sandbox=False, is_protected=True))
    guide.show_me()
    assert "Production" in words_of(question_over(qtbot, desk.window))
    assert not desk.entries
    open_questions(desk.window)[0].reject()
