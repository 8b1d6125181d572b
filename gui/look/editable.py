"""A combo box that offers values and accepts any other."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from PySide6.QtWidgets import QComboBox


def make_editable(box: QComboBox, accessible_name: str) -> None:
    """Let ``box`` take what is typed; the field in it has the name of the box, which Qt leaves it without."""
    box.setEditable(True)
    for part in (box, box.lineEdit()):
        if part is not None:
            part.setAccessibleName(accessible_name)
