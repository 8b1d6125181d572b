"""Answers the question that is on show, as a tester does."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QLineEdit, QPlainTextEdit, QPushButton, QWidget

from gui.dialogs.question import Question

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot


def open_questions(parent: QWidget) -> list[Question]:
    """The questions on show over ``parent``."""
    questions: list[Question] = parent.findChildren(Question)
    return [question for question in questions if question.isVisible()]


def question_over(qtbot: QtBot, parent: QWidget) -> Question:
    """Wait for the one question on show over ``parent``."""
    qtbot.waitUntil(lambda: bool(open_questions(parent)))
    (question,) = open_questions(parent)
    return question


def words_of(question: Question) -> str:
    """All that it says."""
    labels = [label.text() for label in question.findChildren(QLabel)]
    return "\n".join(labels + [text.toPlainText() for text in question.findChildren(QPlainTextEdit)])


def press(qtbot: QtBot, question: Question, button: str) -> None:
    """Click one of its buttons once it can be clicked."""
    found = question.findChild(QPushButton, button)
    assert found is not None
    qtbot.waitUntil(found.isEnabled)
    qtbot.mouseClick(found, Qt.MouseButton.LeftButton)


def say_yes(qtbot: QtBot, parent: QWidget, name: str = "") -> str:
    """Type the environment's name where it is asked for, and press the verb; returns the question's words."""
    question = question_over(qtbot, parent)
    words = words_of(question)
    if name:
        field = question.findChild(QLineEdit, "questionName")
        assert field is not None
        field.setText(name)
    press(qtbot, question, "questionVerb")
    return words


def say_no(qtbot: QtBot, parent: QWidget) -> str:
    """Press Cancel; returns the question's words."""
    question = question_over(qtbot, parent)
    words = words_of(question)
    press(qtbot, question, "questionCancel")
    return words
