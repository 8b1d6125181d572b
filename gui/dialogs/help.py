"""The help sheet: the first walk in a few sentences, and every key."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from PySide6.QtCore import QModelIndex, QObject, QPersistentModelIndex, QSize, QSortFilterProxyModel, Qt
from PySide6.QtWidgets import (
    QDialogButtonBox,
    QHeaderView,
    QLabel,
    QLineEdit,
    QTabWidget,
    QVBoxLayout,
    QWidget,
)

from gui.dialogs.dialog import Dialog
from gui.look import theme
from gui.look.languages import written
from gui.panels.table import HeadedModel, table

if TYPE_CHECKING:
    from collections.abc import Sequence

    from gui.dialogs.command_palette import Command

_Index = QModelIndex | QPersistentModelIndex
_KEYS, _WORDS, _WHERE = range(3)
_WIDTHS: Final = {_KEYS: 16, _WHERE: 20}
_SIZE: Final = QSize(760, 560)


class HelpDialog(Dialog):
    """Stays open beside the window."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("helpDialog")
        self.model = _KeysModel(self)
        self._found = QSortFilterProxyModel(self)
        self._found.setSourceModel(self.model)
        self._found.setFilterKeyColumn(-1)
        self._found.setFilterCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        self.search = QLineEdit()
        self.search.setObjectName("helpSearch")
        self.search.textChanged.connect(self._found.setFilterFixedString)
        self.table = table("keysTable", "", self._found, _WIDTHS)
        header = self.table.horizontalHeader()
        header.setStretchLastSection(False)
        header.setSectionResizeMode(_WORDS, QHeaderView.ResizeMode.Stretch)
        self._steps = QLabel()
        self._steps.setObjectName("firstSteps")
        self._steps.setWordWrap(True)
        self._steps.setTextFormat(Qt.TextFormat.PlainText)
        self._steps.setAlignment(Qt.AlignmentFlag.AlignTop)
        self._steps.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByKeyboard | Qt.TextInteractionFlag.TextSelectableByMouse
        )
        keys, steps = QWidget(), QWidget()
        for page, widgets in ((keys, (self.search, self.table)), (steps, (self._steps,))):
            column = QVBoxLayout(page)
            column.setContentsMargins(0, theme.SPACE, 0, 0)
            for widget in widgets:
                column.addWidget(widget)
        self.tabs = QTabWidget()
        self.tabs.setObjectName("helpTabs")
        self.tabs.addTab(keys, "")
        self.tabs.addTab(steps, "")
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        buttons.rejected.connect(self.reject)
        rows = QVBoxLayout(self)
        rows.addWidget(self.tabs)
        rows.addWidget(buttons)
        self.settle(_SIZE)
        written(self, self._write)
        self.search.setFocus()

    def show_keys(self, keys: Sequence[Command]) -> None:
        """Show these keys from now on."""
        self.model.show(keys)

    def _write(self) -> None:
        self.setWindowTitle(self.tr("Keys and first steps"))
        self.tabs.setTabText(0, self.tr("&Keys"))
        self.tabs.setTabText(1, self.tr("&First steps"))
        self.search.setPlaceholderText(self.tr("Search keys"))
        self.search.setAccessibleName(self.tr("Search keys"))
        self.table.setAccessibleName(self.tr("Keys"))
        self.table.set_placeholder(self.tr("No key of this name."))
        self.model.write()
        steps = (
            self.tr("New address fills in the form of the phone with an address and a password."),
            self.tr("SIGN UP makes the user, who is UNCONFIRMED: see Users."),
            self.tr(
                "The mail with the code comes by itself: see Messages, whose button puts it into the field."
            ),
            self.tr("VERIFY confirms the user, who can log in now."),
            self.tr("Each call stands in the timeline, with what was sent and what was answered."),
            self.tr("Something is wrong? Report a bug makes a report of what you have just done."),
            self.tr(
                "The sandbox is a user pool on this computer: its clock, limits and faults are yours to turn."
                " For a pool of your own open the config file of its app from the menu of environments."
            ),
        )
        self._steps.setText("\n\n".join(f"{number}. {step}" for number, step in enumerate(steps, 1)))
        self._steps.setAccessibleName(self.tr("First steps"))


class _KeysModel(HeadedModel):
    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._keys: Sequence[Command] = ()
        self._headers = ("", "", "")

    def write(self) -> None:
        self._headers = (self.tr("Key"), self.tr("What it does"), self.tr("Where"))
        self.headerDataChanged.emit(Qt.Orientation.Horizontal, 0, 2)

    def show(self, keys: Sequence[Command]) -> None:
        self.beginResetModel()
        self._keys = keys
        self.endResetModel()

    def rowCount(self, parent: _Index = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else len(self._keys)

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if role != Qt.ItemDataRole.DisplayRole:
            return None
        key = self._keys[index.row()]
        return (key.keys, key.words, key.kind)[index.column()]
