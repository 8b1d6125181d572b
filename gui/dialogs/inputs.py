"""Keeps the contents of inputs, by their objectNames, when a widget is built again."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QCheckBox, QComboBox, QLineEdit, QPlainTextEdit, QSpinBox, QTabWidget, QWidget

if TYPE_CHECKING:
    from collections.abc import Mapping

_KINDS = (QCheckBox, QComboBox, QLineEdit, QPlainTextEdit, QSpinBox, QTabWidget)


def typed_in(widget: QWidget) -> dict[str, object]:
    """What stands in the inputs of ``widget``, and which page of its tabs is on show."""
    return {each.objectName(): _value(each) for each in _inputs(widget)}


def type_in(widget: QWidget, typed: Mapping[str, object]) -> None:
    """Put what ``typed_in`` gave into the inputs of ``widget``, in the order in which they were made."""
    for each in _inputs(widget):
        if (value := typed.get(each.objectName())) is not None:
            _put(each, value)


def _inputs(widget: QWidget) -> list[QWidget]:
    found = [each for each in widget.findChildren(QWidget) if isinstance(each, _KINDS)]
    # Qt gives its own parts, such as a spin box's line, names of the toolkit.
    return [each for each in found if each.objectName() and not each.objectName().startswith("qt_")]


def _value(each: QWidget) -> object:
    match each:
        case QCheckBox():
            return each.isChecked()
        case QComboBox():
            return each.currentText() if each.isEditable() else each.currentIndex()
        case QLineEdit():
            return each.text()
        case QPlainTextEdit():
            return each.toPlainText()
        case QSpinBox():
            return each.value()
        case QTabWidget():
            return each.currentIndex()
        case _:
            return None


def _put(each: QWidget, value: object) -> None:
    match each, value:
        case QCheckBox(), bool():
            each.setChecked(value)
        case QComboBox(), str():
            each.setCurrentText(value)
        case QComboBox() | QTabWidget(), int():
            each.setCurrentIndex(value)
        case QLineEdit(), str():
            each.setText(value)
        case QPlainTextEdit(), str():
            each.setPlainText(value)
        case QSpinBox(), int():
            each.setValue(value)
