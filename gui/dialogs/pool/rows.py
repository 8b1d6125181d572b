"""Rows of a page: each input with its label, its name for assistive technology and its objectName."""

from __future__ import annotations

from typing import TYPE_CHECKING, Generic, TypeVar

from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QFormLayout,
    QLineEdit,
    QPlainTextEdit,
    QSpinBox,
    QVBoxLayout,
    QWidget,
)

from gui.look.flow_row import FlowRow
from gui.look.long_text import PlainLabel

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping


_Value = TypeVar("_Value")
_Field = TypeVar("_Field", bound=QWidget)


class Choice(QComboBox, Generic[_Value]):
    """A choice of one value, shown in words."""

    def __init__(self, choices: Mapping[_Value, str]) -> None:
        super().__init__()
        # A long choice must not set the width.
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        # Qt would make lists of tuples.
        self._values = list(choices)
        self.addItems(list(choices.values()))

    @property
    def value(self) -> _Value:
        """What is chosen."""
        return self._values[self.currentIndex()]

    def choose(self, value: _Value) -> None:
        """Choose this; what is not among the choices is added as it is."""
        if value not in self._values:
            self._values.append(value)
            self.addItem(str(value))
        self.setCurrentIndex(self._values.index(value))


class Rows(QFormLayout):
    """A page's form. Labels are buddies of their fields."""

    def __init__(self, page: QWidget) -> None:
        super().__init__()
        layout = QVBoxLayout(page)
        layout.addLayout(self)
        # A page with little on it has that at its top.
        layout.addStretch()
        self.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        self.setRowWrapPolicy(QFormLayout.RowWrapPolicy.WrapLongRows)

    def line(self, name: str, label: str, hint: str = "") -> QLineEdit:
        """A line of text; ``hint`` stands in it while it is empty."""
        field = QLineEdit()
        field.setPlaceholderText(hint)
        return self._add(name, label, field)

    def text(self, name: str, label: str, hint: str = "", lines: int = 2) -> QPlainTextEdit:
        """Some lines of text."""
        field = QPlainTextEdit()
        field.setTabChangesFocus(True)
        field.setPlaceholderText(hint)
        # With the margins of its document.
        field.setFixedHeight(lines * field.fontMetrics().lineSpacing() + 14)
        return self._add(name, label, field)

    def choice(self, name: str, label: str, choices: Mapping[_Value, str]) -> Choice[_Value]:
        """A choice of one value, shown in words."""
        return self._add(name, label, Choice(choices))

    def number(self, name: str, label: str, low: int, high: int, low_words: str = "") -> QSpinBox:
        """A whole number; ``low_words`` stand in the place of the lowest."""
        field = QSpinBox()
        field.setRange(low, high)
        field.setSpecialValueText(low_words)
        return self._add(name, label, field)

    def check(self, name: str, text: str, *, is_across: bool = False) -> QCheckBox:
        """A switch, where the fields are; ``is_across``: where the labels are, for long words."""
        box = QCheckBox(text)
        box.setObjectName(name)
        if is_across:
            self.addRow(box)
        else:
            self.addRow("", box)
        return box

    def checks(self, label: str, boxes: Mapping[str, str]) -> dict[str, QCheckBox]:
        """Several switches in a row, by objectName and text; read out with the row's label."""
        made: dict[str, QCheckBox] = {}
        row = FlowRow()
        for name, text in boxes.items():
            box = made[name] = QCheckBox(text)
            box.setObjectName(name)
            box.setAccessibleName(f"{label}: {text}".replace("&", ""))
            row.addWidget(box)
        self.addRow(label, row)
        return made

    def caption(self, words: str) -> PlainLabel:
        """A few words over what follows."""
        label = PlainLabel(words)
        label.setProperty("role", "caption")
        self.addRow(label)
        return label

    def _add(self, name: str, label: str, field: _Field) -> _Field:
        field.setObjectName(name)
        field.setAccessibleName(label.replace("&", ""))
        self.addRow(label, field)
        return field


def ticked(boxes: Mapping[str, QCheckBox]) -> tuple[str, ...]:
    """The switches that are on, by the last part of their objectNames."""
    return tuple(name.rpartition("__")[2] for name, box in boxes.items() if box.isChecked())


def tick(boxes: Mapping[str, QCheckBox], on: Iterable[str]) -> None:
    """Switch these on, as ``ticked`` names them, and all others off."""
    wanted = set(on)
    for name, box in boxes.items():
        box.setChecked(name.rpartition("__")[2] in wanted)


def listed(text: str) -> tuple[str, ...]:
    """What is written between commas or blanks, each once."""
    return tuple(dict.fromkeys(text.replace(",", " ").split()))
