"""One sentence in a box that waits for nobody."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QMessageBox, QWidget


def show_notice(parent: QWidget, object_name: str, words: str) -> None:
    """Show ``words`` over ``parent``, as plain text; the box is gone once it is closed."""
    box = QMessageBox(QMessageBox.Icon.Information, "Signup Desk", "", parent=parent)
    box.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    box.setObjectName(object_name)
    # Before the words: they are measured as what they are drawn as.
    box.setTextFormat(Qt.TextFormat.PlainText)
    box.setText(words)
    box.open()
