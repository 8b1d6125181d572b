"""The pane for texts of any length."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt

from gui.panels.timeline.body_pane import LONGEST_LINE, SHOWN_AT_FIRST, BodyPane

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot


@pytest.fixture
def pane(qtbot: QtBot) -> BodyPane:
    made = BodyPane("responseBody")
    qtbot.addWidget(made)
    made.show()
    return made


def show_all(qtbot: QtBot, pane: BodyPane, length: int) -> None:
    qtbot.mouseClick(pane.show_all, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: len(pane.text.toPlainText().replace("\n", "")) >= length, timeout=20_000)


def test_a_short_text_is_shown_as_it_is(pane: BodyPane) -> None:
    text = "x" * LONGEST_LINE + "\n\nend"
    pane.show_text(text)
    assert pane.text.toPlainText() == text
    assert not pane.show_all.isVisible()


def test_of_a_long_text_the_beginning_is_shown_until_all_is_asked_for(qtbot: QtBot, pane: BodyPane) -> None:
    text = "".join(f"{number} is a line\n" for number in range(20_000))
    pane.show_text(text)
    assert pane.text.toPlainText() == text[:SHOWN_AT_FIRST]
    assert pane.show_all.isVisible()
    assert pane.show_all.text().startswith("Show all (")
    assert "kiB" in pane.show_all.accessibleName() or "KiB" in pane.show_all.accessibleName()
    show_all(qtbot, pane, len(text.replace("\n", "")))
    assert pane.text.toPlainText() == text
    assert not pane.show_all.isVisible()
    assert pane.text.hasFocus()
    assert pane.text.verticalScrollBar().value() == 0


@pytest.mark.parametrize("length", [SHOWN_AT_FIRST // 2, SHOWN_AT_FIRST * 3])
def test_a_line_without_an_end_is_broken_and_nothing_of_it_lost(
    qtbot: QtBot, pane: BodyPane, length: int
) -> None:
    pane.show_text("x" * length)
    if length > SHOWN_AT_FIRST:
        show_all(qtbot, pane, length)
    lines = pane.text.toPlainText().split("\n")
    assert max(map(len, lines)) < 2 * LONGEST_LINE
    assert "".join(lines) == "x" * length


def test_the_next_text_ends_what_is_still_to_come_of_the_last(qtbot: QtBot, pane: BodyPane) -> None:
    pane.show_text("old\n" * SHOWN_AT_FIRST)
    qtbot.mouseClick(pane.show_all, Qt.MouseButton.LeftButton)
    pane.show_text("new")
    assert not pane._next.isActive()
    assert pane.text.toPlainText() == "new"
