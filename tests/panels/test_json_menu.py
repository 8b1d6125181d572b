"""A body is copied whole or by value, and its parts are folded, by keyboard and by menu."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication, QTextCursor
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMenu

from gui.panels.timeline.body_pane import BodyPane

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

BODY = {
    "Username": 'o"brien\u202e',
    "Attributes": [{"Name": "email"}, {"Name": "sub"}],
    "Limit": 60,
    "On": True,
}


@pytest.fixture
def pane(qtbot: QtBot) -> BodyPane:
    made = BodyPane("requestBody")
    qtbot.addWidget(made)
    made.resize(400, 300)
    made.show()
    made.show_text("POST http://here\n" + json.dumps(BODY, indent=2, ensure_ascii=False))
    return made


def go_to(pane: BodyPane, words: str) -> None:
    pane.text.moveCursor(QTextCursor.MoveOperation.Start)
    assert pane.text.find(words)
    pane.text.moveCursor(QTextCursor.MoveOperation.StartOfLine)


def shown(pane: BodyPane) -> list[str]:
    block = pane.text.document().firstBlock()
    lines = []
    while block.isValid():
        if block.isVisible():
            lines.append(block.text().strip())
        block = block.next()
    return lines


@pytest.mark.parametrize(
    ("line", "value"), [("Username", 'o"brien\u202e'), ("Limit", "60"), ('"On"', "true"), ('"sub"', "sub")]
)
def test_the_value_of_a_line_is_copied_as_it_is(pane: BodyPane, line: str, value: str) -> None:
    go_to(pane, line)
    pane.menu.copy_value()
    assert QGuiApplication.clipboard().text() == value


def test_the_whole_is_copied_also_what_is_not_laid_out(pane: BodyPane) -> None:
    whole = json.dumps({"a": "x" * 100_000})
    pane.show_text(whole)
    assert len(pane.text.toPlainText()) < len(whole)
    pane.menu.copy_whole()
    assert QGuiApplication.clipboard().text() == whole


def test_a_part_is_folded_and_unfolded_by_space(pane: BodyPane) -> None:
    before = shown(pane)
    go_to(pane, "Attributes")
    QTest.keyClick(pane.text, Qt.Key.Key_Space)
    assert shown(pane) == [
        "POST http://here", "{", '"Username": "o\\"brien[U+202E]",', '"Attributes": [', "],", '"Limit": 60,',
        '"On": true', "}",
    ]  # fmt: skip
    QTest.keyClick(pane.text, Qt.Key.Key_Space)
    assert shown(pane) == before
    QTest.keyClick(pane.text, Qt.Key.Key_Space)
    pane.menu.unfold_all()
    assert shown(pane) == before


def test_the_menu_key_offers_what_the_line_has(pane: BodyPane, qtbot: QtBot) -> None:
    go_to(pane, "Limit")
    pane.text.setFocus()
    pane.text.customContextMenuRequested.emit(pane.text.cursorRect().center())
    qtbot.waitUntil(lambda: isinstance(QApplication.activePopupWidget(), QMenu))
    menu = QApplication.activePopupWidget()
    assert isinstance(menu, QMenu)
    offered = {action.text(): action.isEnabled() for action in menu.actions()}
    assert offered["Copy the &value"]
    assert offered["Copy the &whole"]
    assert not next(state for text, state in offered.items() if text.startswith("&Fold"))
    menu.close()
