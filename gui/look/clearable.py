"""A field with a button that clears it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QToolButton

from gui.look.languages import written

if TYPE_CHECKING:
    from PySide6.QtWidgets import QLineEdit


def make_clearable(field: QLineEdit) -> None:
    """Let ``field`` be cleared by a button in it; the button has a name, which Qt leaves it without."""
    field.setClearButtonEnabled(True)
    written(field, lambda: _name(field))


def _name(field: QLineEdit) -> None:
    for button in field.findChildren(QToolButton):
        button.setAccessibleName(QCoreApplication.translate("field", "Clear the field"))
