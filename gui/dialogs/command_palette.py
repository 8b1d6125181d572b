"""The command palette: finds every action, case and address by a few letters."""

from __future__ import annotations

from dataclasses import dataclass, field
from itertools import islice
from typing import TYPE_CHECKING, Any, Final

from PySide6.QtCore import QEvent, QModelIndex, QObject, QPersistentModelIndex, QSize, Qt, QTimer, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHeaderView, QLineEdit, QVBoxLayout

from gui.dialogs.dialog import Dialog
from gui.look.announce import announce
from gui.look.clearable import make_clearable
from gui.look.held_keys import ENTER, is_repeated
from gui.look.long_text import cut, plain_tool_tip
from gui.panels.table import HeadedModel, table
from gui.visible import visible

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Sequence

    from PySide6.QtWidgets import QWidget

_Index = QModelIndex | QPersistentModelIndex
_WORDS, _KIND, _KEYS = range(3)
#: More rows than anybody reads; who has not found it types another letter.
_MOST: Final = 200
_LONGEST: Final = 100
#: Keys that move through the list while the focus stays in the field.
_MOVES: Final = frozenset({Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_PageUp, Qt.Key.Key_PageDown})
_WIDTHS: Final = {_KIND: 22, _KEYS: 14}
_SIZE: Final = QSize(640, 420)


@dataclass(frozen=True)
class Command:
    """One row of the palette.

    Attributes:
        words: What it does, or the case or address that it leads to.
        kind: Where it belongs: its menu, "Case", "Address".
        act: Does it.
        keys: Its shortcut, as this system writes it.
    """

    words: str
    kind: str
    act: Callable[[], object] = field(repr=False, compare=False)
    keys: str = ""


def matching(commands: Iterable[Command], typed: str) -> list[Command]:
    """The first of ``commands`` that hold every word typed, those that begin with them first."""
    parts = typed.casefold().split()

    def holds(command: Command) -> bool:
        text = f"{command.words} {command.kind}".casefold()
        return all(part in text for part in parts)

    found = list(islice(filter(holds, commands), _MOST))
    beginning = " ".join(parts)
    return sorted(found, key=lambda command: not command.words.casefold().startswith(beginning))


class CommandPalette(Dialog):
    """A field over a list. What is chosen is done once the palette has closed."""

    def __init__(self, commands: Callable[[str], Iterable[Command]], parent: QWidget | None = None) -> None:
        """Make it; ``commands`` gives what there is for a text that was typed, in the order of importance."""
        super().__init__(parent)
        self.setObjectName("commandPalette")
        self.setWindowTitle(self.tr("Command palette"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._commands = commands
        self.field = QLineEdit()
        self.field.setObjectName("commandPaletteField")
        self.field.setAccessibleName(self.tr("Act, case or address"))
        self.field.setPlaceholderText(self.tr("Act, case or address…"))
        make_clearable(self.field)
        self.field.textChanged.connect(self._find)
        self.field.installEventFilter(self)
        self.model = _CommandsModel(self)
        self.table = table("commandPaletteTable", self.tr("What was found"), self.model, _WIDTHS)
        self.table.horizontalHeader().hide()
        self.table.horizontalHeader().setStretchLastSection(False)
        self.table.horizontalHeader().setSectionResizeMode(_WORDS, QHeaderView.ResizeMode.Stretch)
        self.table.set_placeholder(self.tr("Nothing of this name: try fewer letters."))
        self.table.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.table.clicked.connect(lambda _: self._act())
        rows = QVBoxLayout(self)
        rows.addWidget(self.field)
        rows.addWidget(self.table)
        self.settle(_SIZE)
        self._find("")
        self.field.setFocus()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Move through the list by the keys of the field, and do what is chosen by Enter."""
        if watched is self.field and isinstance(event, QKeyEvent) and event.type() is QEvent.Type.KeyPress:
            if event.key() in _MOVES:
                self.table.keyPressEvent(event)
                self._read_out()
                return True
            if event.key() in ENTER:
                if not is_repeated(event):
                    self._act()
                return True
        return super().eventFilter(watched, event)

    @Slot(str)
    def _find(self, typed: str) -> None:
        self.model.show(matching(self._commands(typed), typed))
        self.table.setCurrentIndex(self.model.index(0, _WORDS))
        self._read_out()

    def _read_out(self) -> None:
        """The focus stays in the field: what is chosen has to be told."""
        chosen = self.table.currentIndex()
        if not chosen.isValid():
            announce(self.field, self.table.accessibleDescription())
        elif self.isVisible():
            place = self.tr("{words}, {row} of {count}").format(
                words=chosen.data(Qt.ItemDataRole.AccessibleTextRole),
                row=chosen.row() + 1,
                count=self.model.rowCount(),
            )
            announce(self.field, place)

    def _act(self) -> None:
        chosen = self.table.currentIndex()
        if chosen.isValid():
            command = self.model.commands[chosen.row()]
            self.close()
            # The window has the focus again by then.
            QTimer.singleShot(0, command.act)


class _CommandsModel(HeadedModel):
    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self.commands: Sequence[Command] = ()
        self._headers = (self.tr("Act"), self.tr("Where"), self.tr("Keys"))

    def show(self, commands: Sequence[Command]) -> None:
        self.beginResetModel()
        self.commands = commands
        self.endResetModel()

    def rowCount(self, parent: _Index = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else len(self.commands)

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        command = self.commands[index.row()]
        cells = (cut(visible(command.words), _LONGEST), command.kind, command.keys)
        if role == Qt.ItemDataRole.DisplayRole:
            return cells[index.column()]
        if role == Qt.ItemDataRole.ToolTipRole:
            return plain_tool_tip(cells[index.column()])
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return ", ".join(filter(None, cells)) if index.column() == _WORDS else cells[index.column()]
        return None
