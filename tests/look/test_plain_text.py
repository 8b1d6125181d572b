"""HTML in a name that others gave, such as a file's or an attribute's, is shown as text."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QModelIndex, Qt
from PySide6.QtGui import QTextDocumentFragment
from PySide6.QtWidgets import QLineEdit

from gui.checklist.cases import Case
from gui.cognito.phone_calls.typed import Kind
from gui.dialogs.command_palette import Command, CommandPalette
from gui.dialogs.test_session.comparison import ComparisonModel
from gui.dialogs.test_session.sessions import SessionsModel
from gui.evidence.comparison import Comparison, Difference, Side, What
from gui.evidence.report import EXPECTED, Line, Report, jira
from gui.evidence.session import Summary, new_session
from gui.panels.checklist_model import ChecklistModel
from gui.phone.fields import Field
from gui.sentences import N_
from tests.tester import Desk

if TYPE_CHECKING:
    from pathlib import Path

    from PySide6.QtCore import QAbstractItemModel
    from pytestqt.qtbot import QtBot

ODD = "<img src=x> <b>&amp;</b>"


def sessions() -> QAbstractItemModel:
    session = new_session()
    model = SessionsModel()
    model.show([Summary(session, session.started, 0, 0, 0, (ODD,))])
    return model


def differences() -> QAbstractItemModel:
    side = Side(new_session())
    return ComparisonModel(Comparison(side, side, 0, (Difference("1", ODD, (What.VERDICT,), None, None),)))


def cases() -> QAbstractItemModel:
    model = ChecklistModel()
    model.cases = (Case("1", ODD, "x"),)
    return model


def commands() -> QAbstractItemModel:
    return CommandPalette(lambda _: [Command(ODD, "User", int)]).model


@pytest.mark.parametrize("make", [sessions, differences, cases, commands])
def test_a_cell_is_read_in_its_tool_tip_as_it_is(qtbot: QtBot, make: object) -> None:
    del qtbot
    assert callable(make)
    model = make()
    cells = [model.index(0, column, QModelIndex()) for column in range(model.columnCount())]
    (odd,) = (cell for cell in cells if cell.data() == ODD)
    tip = odd.data(Qt.ItemDataRole.ToolTipRole)
    assert QTextDocumentFragment.fromHtml(tip).toPlainText() == ODD


def test_a_file_is_read_in_its_tool_tip_as_it_is(qtbot: QtBot, tmp_path: Path) -> None:
    desk = Desk(qtbot, tmp_path)
    desk.window.recent.note_config(str(tmp_path / "<b>x</b>.json"))
    desk.window.recent.menu.aboutToShow.emit()
    tip = desk.window.recent.menu.actions()[0].toolTip()
    shown = QTextDocumentFragment.fromHtml(tip).toPlainText().replace("\N{ZERO WIDTH SPACE}", "")
    assert shown.endswith("<b>x</b>.json")


@pytest.mark.parametrize(("label", "is_plain"), [(ODD, True), ("&Email", False)])
def test_a_label_of_the_phone_is_text(qtbot: QtBot, label: str, is_plain: bool) -> None:
    field = Field(label, QLineEdit(), "signUpAttribute_x", "x", Kind.ATTRIBUTE)
    qtbot.addWidget(field)
    for text in (label, "&Email", label):
        field.set_label(text)
    assert (field._caption.textFormat() is Qt.TextFormat.PlainText) is is_plain


@pytest.mark.parametrize(
    ("text", "written"), [(r"\{noformat}", r"&#92;\{noformat\}"), (r"a\\*b*", r"a&#92;&#92;\*b\*")]
)
def test_a_backslash_takes_no_escape_away_in_jira(text: str, written: str) -> None:
    """Two are a line break there, and what follows them would be markup."""
    assert f": {written}\n" in jira(Report("x", (Line(EXPECTED, text, N_("Message")),), ()))
