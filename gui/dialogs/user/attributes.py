"""The attributes of one user, to be read and changed."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from PySide6.QtCore import QLocale, QModelIndex, QPersistentModelIndex, Qt, Signal, Slot
from PySide6.QtGui import QFont
from PySide6.QtWidgets import (
    QAbstractItemDelegate,
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
from gui.panels.table import COPY_ROLE, HeadedModel, table
from gui.visible import visible

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from PySide6.QtCore import QObject

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


class _Attributes(HeadedModel):
    """Names and values: a value that was changed is bold."""

    _headers = ("", "")

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        #: As they are in the pool, and as they are on show.
        self.before: dict[str, str] = {}
        self._values: dict[str, str] = {}

    @property
    def _names(self) -> list[str]:
        return list(self._values)

    @property
    def changed(self) -> dict[str, str]:
        """The values on show that are not those of the pool."""
        return {name: value for name, value in self._values.items() if value != self.before.get(name, "")}

    def show(self, values: Mapping[str, str]) -> None:
        """Show these, unchanged."""
        self.beginResetModel()
        self.before, self._values = dict(values), dict(values)
        self.endResetModel()

    def place(self, name: str) -> QModelIndex:
        """Where the value of this attribute is; it gets an empty one where it has none."""
        if name not in self._values:
            row = len(self._values)
            self.beginInsertRows(QModelIndex(), row, row)
            self._values[name] = ""
            self.endInsertRows()
        return self.index(self._names.index(name), _VALUE)

    def take_saved(self, values: Mapping[str, str]) -> None:
        """These are in the pool now: a value that is another one meanwhile is still a change."""
        self.before |= values
        if self._values:
            self.dataChanged.emit(self.index(0, _NAME), self.index(len(self._values) - 1, _VALUE))

    def rowCount(self, parent: QModelIndex | QPersistentModelIndex = QModelIndex()) -> int:  # noqa: B008
        """How many there are."""
        return 0 if parent.isValid() else len(self._values)

    def flags(self, index: QModelIndex | QPersistentModelIndex) -> Qt.ItemFlag:
        """Which values can be changed."""
        flags = super().flags(index)
        if index.column() == _VALUE and self._names[index.row()] not in _FIXED:
            flags |= Qt.ItemFlag.ItemIsEditable
        return flags

    def data(
        self, index: QModelIndex | QPersistentModelIndex, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:
        """What a cell shows."""
        name, is_name = self._names[index.row()], index.column() == _NAME
        if role == COPY_ROLE:
            return name if is_name else self._values[name]
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.EditRole):
            return visible(name) if is_name else self._values[name]
        if role == Qt.ItemDataRole.FontRole and not is_name and name in self.changed:
            bold = QFont()
            bold.setBold(True)
            return bold
        return None

    def setData(
        self, index: QModelIndex | QPersistentModelIndex, value: object, role: int = Qt.ItemDataRole.EditRole
    ) -> bool:
        """Take what was typed."""
        if role != Qt.ItemDataRole.EditRole or index.column() != _VALUE:
            return False
        self._values[self._names[index.row()]] = str(value)
        self.dataChanged.emit(index, index)
        return True


class UserAttributes(QWidget):
    """A table of names and values. What was changed is bold until it is saved, or put back."""

    #: Values by name, as they are to be; an empty one removes the attribute.
    save_requested = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self._model = _Attributes(self)
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
        self._model.name_columns([self.tr("Attribute"), self.tr("Value")])
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
        return self._model.changed

    def show_attributes(self, attributes: Sequence[tuple[str, str]]) -> None:
        """Show these, unless the tester is changing the ones on show."""
        is_typing = self.table.state() is self.table.State.EditingState
        if dict(attributes) == self._model.before or is_typing or self.changed:
            return
        self._show(dict(attributes))

    def forget(self) -> None:
        """Show none: another user follows, or what was changed is saved."""
        self._drop_edit()
        self._model.show({})

    def take_saved(self, values: Mapping[str, str]) -> None:
        """These values are in the pool; what was typed since they were sent is still to be saved."""
        self._model.take_saved(values)

    @Slot()
    def put_back(self) -> None:
        """Show the attributes as they were read."""
        self._show(self._model.before)

    def _show(self, values: Mapping[str, str]) -> None:
        """Show these; the cell that was chosen still is."""
        self._drop_edit()
        row, column = self.table.currentIndex().row(), self.table.currentIndex().column()
        self._model.show(values)
        self.table.setCurrentIndex(self._model.index(max(row, 0), max(column, 0)))

    @property
    def _editor(self) -> QWidget | None:
        """The field in which a value is being typed."""
        is_typing = self.table.state() is self.table.State.EditingState
        return self.table.indexWidget(self.table.currentIndex()) if is_typing else None

    def _take_edit(self) -> None:
        """Take what stands in an open editor: a click on a button closes that before, a key does not."""
        if editor := self._editor:
            self.table.commitData(editor)

    def _drop_edit(self) -> None:
        """Close an open editor: with its row gone, the column's delegate would still bring what it holds."""
        if editor := self._editor:
            self.table.closeEditor(editor, QAbstractItemDelegate.EndEditHint.RevertModelCache)

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
        value = self._model.place(name)
        self.table.setFocus()
        self._edit(value)

    @Slot()
    def _save(self) -> None:
        if changed := self.changed:
            self.save_requested.emit(changed)
