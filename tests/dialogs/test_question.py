"""The one kind of question: it names what goes and where, and a slip of the hand answers no."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QApplication, QLineEdit, QPushButton, QWidget

from gui.cognito.environments.environment import Environment
from gui.dialogs.question import ask, withdraw
from gui.look.held_keys import HeldKeys
from tests.dialogs.keyboard import hold, mnemonics, tab_order
from tests.questions import open_questions, press, question_over, say_no, say_yes, words_of

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from gui.dialogs.question import Question

POOL = Environment("R&D <b>live</b>", "eu-west-1", "eu-west-1_MadeUp001", "client")


class Asked:
    """A question over a window, and how often it was answered by its verb."""

    def __init__(self, qtbot: QtBot, environment: Environment = POOL, details: tuple[str, ...] = ()) -> None:
        self.qtbot = qtbot
        self.window = QWidget()
        qtbot.addWidget(self.window)
        self.window.show()
        self.count = 0
        self.environment = environment
        self.details = details
        self.again()

    def again(self) -> None:
        words = "Delete <i>a&b</i>@example.com for good?"
        ask(self.window, self.act, words, "&Delete", self.environment, self.details)

    def act(self) -> None:
        self.count += 1

    @property
    def question(self) -> Question:
        return question_over(self.qtbot, self.window)

    def button(self, name: str) -> QPushButton:
        found = self.question.findChild(QPushButton, name)
        assert isinstance(found, QPushButton)
        return found


@pytest.fixture
def asked(qtbot: QtBot) -> Asked:
    return Asked(qtbot)


def test_it_names_what_goes_and_where_as_it_is_written(asked: Asked) -> None:
    words = words_of(asked.question)
    assert "Delete <i>a&b</i>@example.com for good?" in words
    assert "R&D <b>live</b> · eu-west-1_MadeUp001 · AWS, eu-west-1" in words
    assert "This cannot be undone." in words
    for label in (asked.question.words, *asked.question.findChildren(type(asked.question.words))):
        assert label.textFormat() is Qt.TextFormat.PlainText
    assert asked.button("questionVerb").text() == "&Delete"


def test_a_screen_reader_is_told_all_of_it(qtbot: QtBot) -> None:
    asked = Asked(qtbot, details=("one@example.com", "two@example.com"))
    interface = QAccessible.queryAccessibleInterface(asked.question)
    assert interface.text(QAccessible.Text.Name) == "Delete <i>a&b</i>@example.com for good?"
    description = interface.text(QAccessible.Text.Description)
    assert "R&D <b>live</b>" in description
    assert "cannot be undone" in description
    assert "two@example.com" in description


def test_the_verb_acts_once_and_the_question_is_gone(asked: Asked, qtbot: QtBot) -> None:
    say_yes(qtbot, asked.window)
    assert asked.count == 1
    qtbot.waitUntil(lambda: not asked.window.findChildren(type(asked.window), "question"))


@pytest.mark.parametrize("key", [Qt.Key.Key_Escape, Qt.Key.Key_Return, Qt.Key.Key_Space])
def test_escape_and_what_the_focus_is_on_answer_no(asked: Asked, qtbot: QtBot, key: Qt.Key) -> None:
    qtbot.waitUntil(asked.button("questionVerb").isEnabled)
    focused = asked.question.focusWidget()
    assert focused is asked.button("questionCancel")
    qtbot.keyClick(focused, key)
    assert open_questions(asked.window) == []
    assert asked.count == 0


def test_cancel_answers_no(asked: Asked, qtbot: QtBot) -> None:
    say_no(qtbot, asked.window)
    assert asked.count == 0


@pytest.mark.parametrize("key", [Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space])
def test_a_held_key_answers_nothing(asked: Asked, qtbot: QtBot, key: Qt.Key) -> None:
    verb, question = asked.button("questionVerb"), asked.question
    keys = HeldKeys(asked.window)
    question.activateWindow()
    qtbot.waitUntil(question.isActiveWindow)
    keys._watch(question.windowHandle())
    qtbot.waitUntil(verb.isEnabled)
    for button in (asked.button("questionCancel"), verb):
        button.setFocus()
        hold(question, key)
    assert open_questions(asked.window) == [question]
    assert asked.count == 0
    qtbot.keyClick(verb, key)
    assert asked.count == 1


def test_the_second_click_of_a_double_click_answers_nothing(qtbot: QtBot, qapp: QApplication) -> None:
    hurried = qapp.doubleClickInterval()
    qapp.setDoubleClickInterval(400)
    asked = Asked(qtbot)
    qapp.setDoubleClickInterval(hurried)
    qtbot.mouseClick(asked.button("questionVerb"), Qt.MouseButton.LeftButton)
    assert asked.count == 0
    assert open_questions(asked.window) == [asked.question]


def test_one_question_is_asked_at_a_time(asked: Asked, qtbot: QtBot) -> None:
    asked.again()
    assert len(open_questions(asked.window)) == 1
    say_yes(qtbot, asked.window)
    assert asked.count == 1
    asked.again()
    say_no(qtbot, asked.window)


def test_it_can_be_withdrawn(asked: Asked) -> None:
    withdraw(asked.window)
    assert open_questions(asked.window) == []
    withdraw(asked.window)
    assert asked.count == 0


@pytest.mark.parametrize("typed", ["", "r&d <b>live</b>", "R&D <b>live</b> ", "R&D"])
def test_a_protected_environment_waits_for_its_name_typed_exactly(qtbot: QtBot, typed: str) -> None:
    asked = Asked(qtbot, replace(POOL, is_protected=True))
    verb, field = asked.button("questionVerb"), asked.question.findChild(QLineEdit, "questionName")
    assert isinstance(field, QLineEdit)
    assert field.accessibleName() == "Name of the environment"
    field.setText(POOL.name)
    qtbot.waitUntil(verb.isEnabled)
    field.setText(typed)
    assert not verb.isEnabled()
    field.setFocus()
    qtbot.keyClick(field, Qt.Key.Key_Return)
    assert open_questions(asked.window)
    assert asked.count == 0
    field.setText(POOL.name)
    qtbot.keyClick(field, Qt.Key.Key_Return)
    assert asked.question.focusWidget() is verb
    assert asked.count == 0
    qtbot.keyClick(verb, Qt.Key.Key_Return)
    assert asked.count == 1


@pytest.mark.parametrize("count", [1, 500])
def test_no_text_of_others_sets_its_size(qtbot: QtBot, count: int) -> None:
    name = "x" * 32_767 if count == 1 else "x" * 250
    asked = Asked(qtbot, replace(POOL, name=name[:100], is_protected=True), (name,) * count)
    assert asked.question.width() == 520
    assert asked.question.height() < 700
    press(qtbot, asked.question, "questionCancel")


def test_it_is_used_by_keys_alone(qtbot: QtBot) -> None:
    asked = Asked(qtbot, replace(POOL, is_protected=True), ("one@example.com",))
    assert sorted(mnemonics(asked.question)) == ["Alt+C", "Alt+D", "Alt+N"]
    field = asked.question.findChild(QLineEdit, "questionName")
    assert isinstance(field, QLineEdit)
    field.setText(POOL.name)
    qtbot.waitUntil(asked.button("questionVerb").isEnabled)
    assert tab_order(qtbot, asked.question) == [
        "questionCancel", "questionDetails", "questionName", "questionVerb",
    ]  # fmt: skip
