"""What the tester looks for in the check list: words, an area, a state."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QSignalBlocker, Signal
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QLineEdit, QWidget

from gui.look.clearable import make_clearable
from gui.look.languages import written
from gui.panels.checklist_model import case_text

if TYPE_CHECKING:
    from collections.abc import Sequence

    from gui.checklist.cases import Case


class CaseFilter(QWidget):
    """A row of three fields."""

    changed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.words = QLineEdit()
        self.words.setObjectName("checklistSearch")
        make_clearable(self.words)
        self.area = QComboBox()
        self.area.setObjectName("checklistArea")
        self.state = QComboBox()
        self.state.setObjectName("checklistState")
        for value in (None, "", "pass", "differs", "open"):
            self.state.addItem("", value)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self.words, 1)
        row.addWidget(self.area)
        row.addWidget(self.state)
        written(self, self._write)
        self.words.textChanged.connect(self.changed)
        self.area.currentIndexChanged.connect(self.changed)
        self.state.currentIndexChanged.connect(self.changed)

    def _write(self) -> None:
        self.words.setAccessibleName(self.tr("Search the check list"))
        self.words.setPlaceholderText(self.tr("Search"))
        self.area.setAccessibleName(self.tr("Area"))
        for place in range(self.area.count()):
            self.area.setItemText(place, case_text(self.area.itemData(place)) or self.tr("all areas"))
        self.state.setAccessibleName(self.tr("State of the cases"))
        states = (
            self.tr("all states"),
            self.tr("not yet"),
            self.tr("pass"),
            self.tr("differs"),
            self.tr("to judge"),
        )
        for place, words in enumerate(states):
            self.state.setItemText(place, words)

    @property
    def wanted(self) -> tuple[str, str, Any]:
        """Words, area and state, as ``ChecklistFilter.want`` takes them."""
        return self.words.text(), self.area.currentData() or "", self.state.currentData()

    def show_areas(self, cases: Sequence[Case]) -> None:
        """Offer the areas of ``cases``; the chosen one stays, where it is among them. Emits nothing."""
        chosen = self.area.currentData()
        with QSignalBlocker(self.area):
            self.area.clear()
            for name in dict.fromkeys(["", *(case.area for case in cases)]):
                self.area.addItem("", name)
            self.area.setCurrentIndex(max(0, self.area.findData(chosen)))
        self._write()

    def show_only(self, state: str) -> None:
        """Look for all cases in ``state``."""
        self.words.clear()
        self.area.setCurrentIndex(0)
        self.state.setCurrentIndex(self.state.findData(state))
