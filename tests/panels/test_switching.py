"""A change of language or palette loses nothing that was typed, chosen or opened."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from gui.look import languages, theme
from gui.panels.timeline.panel import TimelinePanel
from tests.panels.test_layouts import messages, users

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from gui.panels.messages.panel import MessagesPanel
    from gui.panels.users import UsersPanel

_ACROSS = Qt.Orientation.Horizontal


def switch() -> None:
    """Another palette, another language."""
    theme.dress(QApplication.instance(), theme.Choice.DARK)  # type: ignore[arg-type]
    languages.use("ko", "ko")
    theme.dress(QApplication.instance())  # type: ignore[arg-type]


def test_the_users_keep_what_is_typed_and_chosen(qtbot: QtBot) -> None:
    panel: UsersPanel = users()  # type: ignore[assignment]
    qtbot.addWidget(panel)
    panel.prefix.setText("qa+")
    panel.table.selectRow(0)
    english = panel.note.text(), panel.model.headerData(1, _ACROSS)
    switch()
    assert panel.prefix.text() == "qa+"
    assert panel.table.currentIndex().row() == 0
    assert "nobody@example.com" in panel.note.text()
    assert not {panel.note.text(), panel.model.headerData(1, _ACROSS)} & set(english)


def test_a_sentence_of_the_server_stays_over_a_change_of_language(qtbot: QtBot) -> None:
    panel: UsersPanel = users()  # type: ignore[assignment]
    qtbot.addWidget(panel)
    panel.show_problem("AccessDeniedException: not for you")
    switch()
    assert "AccessDeniedException: not for you" in panel.note.text()


def test_the_messages_keep_the_search_and_the_open_message(qtbot: QtBot) -> None:
    panel: MessagesPanel = messages()  # type: ignore[assignment]
    qtbot.addWidget(panel)
    panel.search.setText("code")
    switch()
    assert panel.search.text() == "code"
    assert panel.code == "482913"
    assert panel.view.code_row.large.text() == "482913"


def test_the_timeline_keeps_its_filters(qtbot: QtBot) -> None:
    panel = TimelinePanel()
    qtbot.addWidget(panel)
    panel.what.choose("errors")
    panel.words.setText("Mismatch")
    panel.with_reads.setChecked(True)
    english = panel.what.chip("errors").text()
    switch()
    assert (panel.what.name, panel.words.text()) == ("errors", "Mismatch")
    assert panel.with_reads.isChecked()
    assert panel.what.chip("errors").text() != english
