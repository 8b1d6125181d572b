"""What was sent: told by its length, shown while an eye is open."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QToolButton, QWidget

from gui.cognito.phone_calls.typed import Kind, Typed
from gui.panels.timeline.sent import SentView
from tests.phone.handset import show_active

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

SECRET = Typed(Kind.PASSWORD, "Correct\u200b!h0rse\n", "Correct\u200b!h0rse")
CODE = Typed(Kind.CODE, "123 456", "123456")


@pytest.fixture
def view(qtbot: QtBot) -> SentView:
    view = SentView()
    qtbot.addWidget(view)
    view.show_values((Typed(Kind.EMAIL, "a@example.com", "a@example.com"), SECRET, CODE))
    show_active(qtbot, view)
    return view


def words(view: SentView) -> list[str]:
    return [label.text() for label in view.findChildren(QLabel) if label.isVisible()]


def eye(view: SentView) -> QToolButton:
    found = view.findChild(QToolButton, "showPassword")
    assert found is not None
    return found


HIDDEN = [
    "Password: 14 characters, 1 line break removed, U+200B ZERO WIDTH SPACE at 8",
    "Code: 6 characters, 1 blank removed",
]


def test_values_are_told_and_not_shown(view: SentView) -> None:
    assert words(view) == HIDDEN
    assert eye(view).accessibleName() == "Show what was sent as Password"


def test_the_eye_shows_what_was_sent_and_what_was_typed(qtbot: QtBot, view: SentView) -> None:
    qtbot.mouseClick(eye(view), Qt.MouseButton.LeftButton)
    shown = "Correct[U+200B]!h0rse (typed: Correct[U+200B]!h0rse[U+000A])"
    assert words(view) == [f"{HIDDEN[0]}: {shown}", HIDDEN[1]]
    assert eye(view).accessibleName() == "Hide what was sent as Password"
    qtbot.mouseClick(eye(view), Qt.MouseButton.LeftButton)
    assert words(view) == HIDDEN


def test_it_is_hidden_again_when_the_window_is_left(qtbot: QtBot, view: SentView) -> None:
    eye(view).setChecked(True)
    other = QWidget()
    qtbot.addWidget(other)
    show_active(qtbot, other)
    assert words(view) == HIDDEN


def test_an_address_is_told_of_where_one_does_not_see_it_all(view: SentView) -> None:
    view.show_values((Typed(Kind.EMAIL, "a@example.com ", "a@example.com"),))
    assert words(view) == ["Email: 13 characters, 1 blank removed"]


def test_an_attribute_is_told_of_by_its_label(view: SentView) -> None:
    typed = (
        Typed(Kind.ATTRIBUTE, " Ada", "Ada", "given_name"),
        Typed(Kind.LONG_TEXT, "a\nb", "a\nb", "address"),
    )
    view.show_values(typed)
    assert words(view) == ["Given Name: 3 characters, 1 blank removed"]


def test_another_entry_is_hidden_to_begin_with(view: SentView) -> None:
    eye(view).setChecked(True)
    view.show_values((SECRET,))
    assert words(view) == HIDDEN[:1]
    view.show_values(())
    assert not view.isVisible()
