"""A notice: a few words over the window, which disappear after a time long enough to read them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QMessageBox

from gui.dialogs.dialog import put_on_grid

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget


def show_notice(window: QWidget, name: str, words: str) -> None:
    """Show ``words`` over ``window``, as they are; ``name``: the box's objectName. Does not wait."""
    box = QMessageBox(QMessageBox.Icon.NoIcon, "Signup Desk", words, parent=window)
    box.setObjectName(name)
    box.setTextFormat(Qt.TextFormat.PlainText)
    put_on_grid(box)
    _begin_at_margin(box)
    box.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    box.open()


def _begin_at_margin(box: QMessageBox) -> None:
    """Take the indent away that Qt has for words beside an icon."""
    grid = box.layout()
    assert isinstance(grid, QGridLayout)
    indent = grid.itemAtPosition(0, 0)
    if indent and (spacer := indent.spacerItem()):
        spacer.changeSize(0, 0)
        grid.setHorizontalSpacing(0)
        # Else it shares a box whose words are broken into lines.
        grid.setColumnStretch(grid.columnCount() - 1, 1)
        grid.invalidate()
