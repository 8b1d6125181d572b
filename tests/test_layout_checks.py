"""The checks of layouts find what they are for."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
import shiboken6
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget, QWidgetItem

from tests.layout_checks import assert_nothing_cut_off, assert_nothing_overlaps

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

LONG = "A sentence that is a good deal longer than its place."


def shown(qtbot: QtBot, *parts: QWidget) -> QWidget:
    window = QWidget()
    layout = QVBoxLayout(window)
    for part in parts:
        layout.addWidget(part)
    qtbot.addWidget(window)
    window.resize(300, 200)
    window.show()
    return window


def test_what_has_its_room_passes(qtbot: QtBot) -> None:
    wrapped = QLabel(LONG)
    wrapped.setWordWrap(True)
    window = shown(qtbot, QLabel("Short"), wrapped, QPushButton("&Go"))
    assert_nothing_cut_off(window)
    assert_nothing_overlaps(window)


def test_a_label_too_narrow_for_its_text_is_named(qtbot: QtBot) -> None:
    label = QLabel(LONG)
    label.setMaximumWidth(50)
    with pytest.raises(AssertionError, match=r"QLabel .* is cut off"):
        assert_nothing_cut_off(shown(qtbot, label))


def test_a_wrapped_label_too_low_for_its_lines_is_named(qtbot: QtBot) -> None:
    label = QLabel(LONG)
    label.setWordWrap(True)
    label.setFixedSize(100, 15)
    with pytest.raises(AssertionError, match=r"QLabel .* is cut off"):
        assert_nothing_cut_off(shown(qtbot, label))


def test_a_button_too_narrow_is_named(qtbot: QtBot) -> None:
    button = QPushButton(LONG)
    button.setFixedWidth(60)
    with pytest.raises(AssertionError, match=r"QPushButton .* is cut off"):
        assert_nothing_cut_off(shown(qtbot, button))


def test_what_leaves_its_parent_is_named(qtbot: QtBot) -> None:
    holder = QWidget()
    holder.setFixedSize(40, 40)
    QPushButton("Go", holder).setGeometry(20, 0, 80, 30)
    with pytest.raises(AssertionError, match=r"QPushButton .* leaves"):
        assert_nothing_cut_off(shown(qtbot, holder))


def test_what_lies_upon_its_neighbour_is_named(qtbot: QtBot) -> None:
    row = QWidget()
    layout = QHBoxLayout(row)
    one, other = QPushButton("One"), QPushButton("Other")
    for button in (one, other):
        button.setMinimumWidth(100)
        layout.addWidget(button)
    window = shown(qtbot, row)
    assert_nothing_overlaps(window)
    row.setFixedWidth(120)
    with pytest.raises(AssertionError, match=r"'One'.* and .*'Other'.* overlap"):
        assert_nothing_overlaps(window)


def test_no_item_is_held_that_qt_deletes_with_its_widget(qtbot: QtBot) -> None:
    window = shown(qtbot, QLabel("one"), QLabel("another"))
    before = items()
    assert_nothing_overlaps(window)
    assert items() <= before


def items() -> set[int]:
    """The items of layouts that PySide has wrappers of."""
    return {id(each) for each in shiboken6.getAllValidWrappers() if isinstance(each, QWidgetItem)}
