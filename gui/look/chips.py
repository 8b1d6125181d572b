"""A choice of one among a few values, as chips in a row."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QAbstractButton, QButtonGroup, QPushButton

from gui.look.folding_row import FoldingRow

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence


class Chips(FoldingRow):
    """One of ``names`` is chosen, at first the first. What has no room is in a menu, but never that."""

    #: The name of the chosen one.
    chosen = Signal(str)

    def __init__(self, object_name: str, names: Sequence[str]) -> None:
        super().__init__()
        self.setObjectName(object_name)
        self.more.setProperty("role", "filter")
        self._group = QButtonGroup(self)
        self._chips: dict[str, QPushButton] = {}
        for name in names:
            chip = self._chips[name] = QPushButton()
            chip.setObjectName(f"{object_name}_{name}")
            chip.setProperty("role", "filter")
            chip.setCheckable(True)
            self._group.addButton(chip)
            self.add(chip)
        self._chips[names[0]].setChecked(True)
        self.end(*self._fold_order())
        self.add_stretch()
        self._group.buttonToggled.connect(self._turn)

    def say(self, words: Mapping[str, str], accessible_name: str, more: str) -> None:
        """Name the chips, what is chosen by them, and the menu."""
        for name, text in words.items():
            self._chips[name].setText(text)
        self.setAccessibleName(accessible_name)
        self.more.setAccessibleName(f"{accessible_name}: {more}")
        self.more.setToolTip(more)
        self.fold()
        self.updateGeometry()

    @property
    def name(self) -> str:
        """The chosen one."""
        return next(name for name, chip in self._chips.items() if chip.isChecked())

    def choose(self, name: str) -> None:
        """Choose this one."""
        self._chips[name].setChecked(True)

    def chip(self, name: str) -> QPushButton:
        """The button that chooses ``name``."""
        return self._chips[name]

    def _fold_order(self) -> list[QPushButton]:
        return [chip for chip in reversed(self._chips.values()) if not chip.isChecked()]

    @Slot(QAbstractButton, bool)
    def _turn(self, _chip: QAbstractButton, is_chosen: bool) -> None:
        if is_chosen:
            self.fold_in(*self._fold_order())
            self.chosen.emit(self.name)
