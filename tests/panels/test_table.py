"""What all tables have."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QEvent, QObject, QPoint, Qt, QTimer
from PySide6.QtGui import QColor, QMouseEvent, QStandardItem, QStandardItemModel
from PySide6.QtWidgets import QApplication, QVBoxLayout, QWidget

from gui.look import theme
from gui.machine.settings import Settings
from gui.panels.table import Table, table

if TYPE_CHECKING:
    from pathlib import Path

    from pytestqt.qtbot import QtBot


def first_ink(widget: QWidget, top: int, bottom: int) -> int:
    """The leftmost column of pixels in which something is drawn on the ground."""
    image = widget.grab().toImage()
    ground = image.pixelColor(image.width() - 5, top)

    def is_inked(x: int) -> bool:
        return any(
            abs(image.pixelColor(x, y).lightness() - ground.lightness()) > 60 for y in range(top, bottom)
        )

    return next(x for x in range(2, image.width()) if is_inked(x))


def test_the_text_of_header_and_cells_is_aligned(qtbot: QtBot) -> None:
    model = QStandardItemModel(0, 1)
    model.setHorizontalHeaderLabels(["HHH"])
    model.appendRow([QStandardItem("HHH")])
    view = table("anyTable", "Any", model, {0: 20})
    qtbot.addWidget(view)
    view.setStyleSheet(theme.style_sheet())
    view.resize(300, 200)
    view.show()
    qtbot.waitExposed(view)
    header, cells = view.horizontalHeader().viewport(), view.viewport()
    row = view.visualRect(model.index(0, 0))
    in_header = first_ink(header, 2, header.height() - 4)
    in_cells = first_ink(cells, row.top() + 2, row.bottom() - 2)
    assert abs(in_header - in_cells) <= 1
    assert view.horizontalHeader().defaultAlignment() & Qt.AlignmentFlag.AlignLeft


def test_the_widths_that_a_tester_gives_come_back(qtbot: QtBot, tmp_path: Path) -> None:
    settings = Settings(tmp_path)
    first, again = (made(qtbot) for _ in range(2))
    first.remember(settings)
    usual = first.columnWidth(1)
    header = first.horizontalHeader()
    edge = QPoint(header.sectionViewportPosition(1) + usual - 1, header.height() // 2)
    qtbot.mousePress(header.viewport(), Qt.MouseButton.LeftButton, pos=edge)
    send_move(header.viewport(), edge + QPoint(40, 0))
    qtbot.mouseRelease(header.viewport(), Qt.MouseButton.LeftButton, pos=edge + QPoint(40, 0))
    assert first.columnWidth(1) == usual + 40
    again.remember(settings)
    assert again.columnWidth(1) == usual + 40
    assert again.columnWidth(2) == first.columnWidth(2)
    again.reset_columns()
    assert again.columnWidth(1) == usual
    assert settings.columns("anyTable") == {}


def test_a_narrow_window_is_no_wish_of_the_testers(qtbot: QtBot, tmp_path: Path) -> None:
    settings = Settings(tmp_path)
    view = made(qtbot)
    view.remember(settings)
    usual = view.columnWidth(2)
    view.resize(150, 200)
    assert view.isColumnHidden(2)
    view.resize(900, 200)
    assert view.columnWidth(2) == usual
    assert settings.columns("anyTable") == {}


@pytest.mark.parametrize("kept", ["[1]", "{broken", '{"x": 1}', '{"1": "y"}'])
def test_damaged_widths_are_none(tmp_path: Path, kept: str) -> None:
    settings = Settings(tmp_path)
    settings._store.setValue("columns/anyTable", kept)
    assert settings.columns("anyTable") == {}


def test_an_empty_table_has_a_drawing_over_its_words(qtbot: QtBot) -> None:
    view = made(qtbot, rows=0)
    view.set_placeholder("Nothing yet.")
    words = view.viewport().grab().toImage()
    view.drawing = "empty_users"
    assert view.viewport().grab().toImage() != words
    assert view.accessibleDescription() == "Nothing yet."


def test_a_widened_table_paints_itself_once(qtbot: QtBot) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    view = made(qtbot)
    QVBoxLayout(window).addWidget(view)
    with qtbot.waitExposed(window):
        window.show()
    paints = Paints()
    view.viewport().installEventFilter(paints)
    view.resize(800, 200)
    view.viewport().repaint()
    assert paints.count == 1
    # What the header's timer would do. A timer that is begun later comes later.
    later: list[bool] = []
    QTimer.singleShot(1, lambda: later.append(True))
    qtbot.waitUntil(lambda: bool(later))
    QApplication.processEvents()
    assert paints.count == 1
    assert sum(view.columnWidth(column) for column in range(3)) == view.viewport().width()


def test_selected_text_keeps_the_colour_of_its_cell(qtbot: QtBot) -> None:
    view = made(qtbot)
    item = QStandardItem("MMMM")
    model = view.model()
    assert isinstance(model, QStandardItemModel)
    model.setItem(0, 0, item)
    view.selectRow(0)
    item.setForeground(QColor("red"))
    cell = view.visualRect(model.index(0, 0))

    def is_red() -> bool:
        image = view.viewport().grab(cell).toImage()
        pixels = (image.pixelColor(x, y) for x in range(image.width()) for y in range(image.height()))
        return any(each.red() > 200 and each.green() < 60 and each.blue() < 60 for each in pixels)

    assert is_red()
    item.setData(None, Qt.ItemDataRole.ForegroundRole)
    assert not is_red()


class Paints(QObject):
    """Counts them."""

    def __init__(self) -> None:
        super().__init__()
        self.count = 0

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Look on."""
        self.count += event.type() == QEvent.Type.Paint
        return False


def made(qtbot: QtBot, rows: int = 1) -> Table:
    """A table of three columns; the first one takes the room that the others leave."""
    model = QStandardItemModel(rows, 3)
    view = table("anyTable", "Any", model, {1: 8, 2: 8})
    model.setParent(view)
    view.fit((0,), 8, droppable=(2,))
    qtbot.addWidget(view)
    view.resize(900, 300)
    view.show()
    return view


def send_move(widget: QWidget, place: QPoint) -> None:
    """Move the mouse with its left button held."""
    event = QMouseEvent(
        QEvent.Type.MouseMove,
        place.toPointF(),
        widget.mapToGlobal(place).toPointF(),
        Qt.MouseButton.NoButton,
        Qt.MouseButton.LeftButton,
        Qt.KeyboardModifier.NoModifier,
    )
    QApplication.sendEvent(widget, event)
