"""The attributes of one user, to be read and changed."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QLocale, QModelIndex, Qt, Signal, Slot
from PySide6.QtGui import QStandardItem, QStandardItemModel
from PySide6.QtWidgets import (
    QComboBox,
    QLabel,
    QStyledItemDelegate,
    QVBoxLayout,
    QWidget,
)

from gui.dialogs.dialog import button
from gui.look.editable import make_editable
from gui.look.flow_row import FlowRow
from gui.look.languages import written
from gui.panels.table import COPY_ROLE, table
from gui.visible import visible

if TYPE_CHECKING:
    from collections.abc import Sequence

_NAME, _VALUE = range(2)
_NAME_WIDTH: Final = 24
_ROWS: Final = 5
#: The standard attributes (developer guide), and what says that an address is verified.
_STANDARD: Final = (
    "email", "email_verified", "phone_number", "phone_number_verified", "name", "given_name", "family_name",
    "middle_name", "nickname", "preferred_username", "profile", "picture", "website", "gender", "birthdate",
    "zoneinfo", "locale", "address", "updated_at",
)  # fmt: skip
#: What the service makes, and nobody changes.
_FIXED: Final = ("sub",)


class _Shown(QStyledItemDelegate):
    """Shows characters that nobody sees; they are edited as they are."""

    def displayText(self, value: object, locale: QLocale | QLocale.Language) -> str:
        return visible(super().displayText(value, locale))


class UserAttributes(QWidget):
    """A table of names and values. What was changed is bold until it is saved, or put back."""

    #: Values by name, as they are to be; an empty one removes the attribute.
    save_requested = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self._before: dict[str, str] = {}
        self._model = QStandardItemModel(0, 2, self)
        self._model.itemChanged.connect(self._follow)
        self.table = table("userAttributes", "", self._model, {_NAME: _NAME_WIDTH})
        self.table.setMinimumHeight(_ROWS * self.table.verticalHeader().defaultSectionSize())
        self.table.setItemDelegateForColumn(_VALUE, _Shown(self.table))
        self.table.activated.connect(self._edit)
        self.name = QComboBox()
        self.name.setObjectName("userNewAttribute")
        self.name.setEditable(True)
        self.name.addItems(_STANDARD)
        self.name.setCurrentText("custom:")
        self._label = QLabel()
        self._label.setBuddy(self.name)
        self._add_button = button("userAddAttribute", "", self._add)
        self.save = button("userSaveAttributes", "", self._save)
        self._back = button("userPutBack", "", self.put_back)
        self.name.setMinimumContentsLength(16)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.table, 1)
        layout.addLayout(FlowRow(self._label, self.name, self._add_button, self.save, self._back))
        written(self, self._write)

    def _write(self) -> None:
        """Set all words."""
        self._model.setHorizontalHeaderLabels([self.tr("Attribute"), self.tr("Value")])
        self.table.setAccessibleName(self.tr("Attributes"))
        self._label.setText(self.tr("A&nother attribute"))
        make_editable(self.name, self.tr("Another attribute"))
        self._add_button.setText(self.tr("&Add"))
        self.save.setText(self.tr("&Save attributes"))
        self._back.setText(self.tr("&Put back"))

    @property
    def changed(self) -> dict[str, str]:
        """What is to be saved: an empty value removes an attribute."""
        self._take_edit()
        rows = range(self._model.rowCount())
        values = {self._name(row): str(self._model.item(row, _VALUE).data(COPY_ROLE)) for row in rows}
        return {name: value for name, value in values.items() if value != self._before.get(name, "")}

    def show_attributes(self, attributes: Sequence[tuple[str, str]]) -> None:
        """Show these, unless the tester is changing the ones on show."""
        is_typing = self.table.state() is self.table.State.EditingState
        if dict(attributes) == self._before or is_typing or self.changed:
            return
        self._before = dict(attributes)
        self.put_back()

    def forget(self) -> None:
        """Show none: another user follows, or what was changed is saved."""
        self._before = {}
        self._model.removeRows(0, self._model.rowCount())

    def saved(self) -> None:
        """What was changed is in the pool: it is shown once it is read."""
        self._before |= self.changed

    @Slot()
    def put_back(self) -> None:
        """Show the attributes as they were read."""
        row, column = self.table.currentIndex().row(), self.table.currentIndex().column()
        self._model.removeRows(0, self._model.rowCount())
        for name, value in self._before.items():
            self._append(name, value)
        self.table.setCurrentIndex(self._model.index(max(row, 0), max(column, 0)))

    def _append(self, name: str, value: str) -> None:
        key, text = QStandardItem(visible(name)), QStandardItem(value)
        key.setData(name, COPY_ROLE)
        text.setData(value, COPY_ROLE)
        key.setEditable(False)
        text.setEditable(name not in _FIXED)
        self._model.appendRow([key, text])

    def _name(self, row: int) -> str:
        return str(self._model.item(row, _NAME).data(COPY_ROLE))

    def _take_edit(self) -> None:
        """Take what stands in an open editor: a click on a button closes that before, a key does not."""
        editor = self.table.indexWidget(self.table.currentIndex())
        if editor and self.table.state() is self.table.State.EditingState:
            self.table.commitData(editor)

    @Slot(QStandardItem)
    def _follow(self, item: QStandardItem) -> None:
        if item.column() != _VALUE or item.text() == item.data(COPY_ROLE):
            return
        self._model.blockSignals(True)
        item.setData(item.text(), COPY_ROLE)
        font = item.font()
        font.setBold(item.text() != self._before.get(self._name(item.row()), ""))
        item.setFont(font)
        self._model.blockSignals(False)

    @Slot(QModelIndex)
    def _edit(self, index: QModelIndex) -> None:
        value = index.siblingAtColumn(_VALUE)
        if value.flags() & Qt.ItemFlag.ItemIsEditable:
            self.table.setCurrentIndex(value)
            self.table.edit(value)

    @Slot()
    def _add(self) -> None:
        name = self.name.currentText().strip()
        if not name or name == "custom:":
            self.name.setFocus()
            return
        rows = [row for row in range(self._model.rowCount()) if self._name(row) == name]
        if not rows:
            self._append(name, "")
            rows = [self._model.rowCount() - 1]
        self.table.setFocus()
        self._edit(self._model.index(rows[0], _VALUE))

    @Slot()
    def _save(self) -> None:
        if changed := self.changed:
            self.save_requested.emit(changed)
