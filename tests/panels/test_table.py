"""What all tables have."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QStandardItem, QStandardItemModel

from gui.look import theme
from gui.panels.table import table

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget
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
