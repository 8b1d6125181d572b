"""The rows of the clean-up: the users on record, how each stands, and which ones are chosen."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, Qt, Signal

from gui.cognito.admin.lost_sign_ups import ProbableUser
from gui.look.times import full_time, short_time
from gui.panels.table import PILL_ROLE, HeadedModel

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtCore import QObject

    from gui.evidence.made_users.ledger import MadeUser
    from gui.look.pill import Pill

EMAIL, STATUS, MADE, SUB, NOTE = range(5)


@dataclass(eq=False)
class ListedUser:
    """A row: its entry in the ledger, and what was told of it.

    Attributes:
        entry: What the row was made from.
        email: What the user signed up as, as far as it is known.
        status: In words.
        pill: The status as it is drawn.
        note: Why it is as it is.
        can_be_chosen: Whether there is anything to delete or to strike off.
        is_chosen: Whether its box is ticked.
    """

    entry: MadeUser | ProbableUser
    email: str
    status: str = ""
    pill: Pill | None = None
    note: str = ""
    can_be_chosen: bool = False
    is_chosen: bool = False

    @property
    def is_probable(self) -> bool:
        """Whether it comes from a sign-up whose answer was lost."""
        return isinstance(self.entry, ProbableUser)


class MadeUsersModel(HeadedModel):
    """The listed users; the box of a row chooses it."""

    _headers = ("",) * 5
    #: A box was ticked or cleared.
    choice_changed = Signal()

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self.users: list[ListedUser] = []
        self._places: dict[MadeUser | ProbableUser, int] = {}

    @property
    def chosen(self) -> list[ListedUser]:
        """Those whose box is ticked."""
        return [user for user in self.users if user.is_chosen]

    def clear(self) -> None:
        """List none."""
        self.beginResetModel()
        self.users, self._places = [], {}
        self.endResetModel()

    def add(self, entries: Sequence[MadeUser | ProbableUser]) -> None:
        """List these below the others."""
        if not entries:
            return
        first = len(self.users)
        self.beginInsertRows(QModelIndex(), first, first + len(entries) - 1)
        for place, entry in enumerate(entries, first):
            self._places[entry] = place
            self.users.append(ListedUser(entry, entry.email))
        self.endInsertRows()

    def user(self, entry: MadeUser | ProbableUser) -> ListedUser:
        """The row of this entry, which is added where there is none."""
        if entry not in self._places:
            self.add([entry])
        return self.users[self._places[entry]]

    def row(self, user: ListedUser) -> int:
        """The number of its row."""
        return self._places[user.entry]

    def show(self, user: ListedUser) -> None:
        """Show the row as it is now."""
        row = self.row(user)
        self.dataChanged.emit(self.index(row, 0), self.index(row, NOTE))

    def choose_all(self) -> None:
        """Tick every box but those of the probable ones."""
        for user in self.users:
            user.is_chosen |= user.can_be_chosen and not user.is_probable
        if self.users:
            self.dataChanged.emit(self.index(0, EMAIL), self.index(len(self.users) - 1, EMAIL))
        self.choice_changed.emit()

    def rowCount(self, parent: QModelIndex | QPersistentModelIndex = QModelIndex()) -> int:  # noqa: B008
        """How many are listed."""
        return 0 if parent.isValid() else len(self.users)

    def flags(self, index: QModelIndex | QPersistentModelIndex) -> Qt.ItemFlag:
        """A row that can be chosen has a box in its first column."""
        flags = super().flags(index)
        if index.column() == EMAIL and self.users[index.row()].can_be_chosen:
            flags |= Qt.ItemFlag.ItemIsUserCheckable
        return flags

    def data(
        self, index: QModelIndex | QPersistentModelIndex, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:
        """What a cell shows."""
        user, column = self.users[index.row()], index.column()
        if role == Qt.ItemDataRole.DisplayRole:
            made = short_time(user.entry.created)
            return (user.email, user.status, made, user.entry.sub, user.note)[column]
        if role == Qt.ItemDataRole.CheckStateRole and column == EMAIL and user.can_be_chosen:
            return Qt.CheckState.Checked if user.is_chosen else Qt.CheckState.Unchecked
        if role == Qt.ItemDataRole.ToolTipRole and column == MADE:
            return full_time(user.entry.created)
        if role == PILL_ROLE and column == STATUS:
            return user.pill
        return None

    def setData(
        self,
        index: QModelIndex | QPersistentModelIndex,
        value: object,
        role: int = Qt.ItemDataRole.EditRole,
    ) -> bool:
        """Tick a box, or clear it."""
        user = self.users[index.row()]
        if role != Qt.ItemDataRole.CheckStateRole or index.column() != EMAIL or not user.can_be_chosen:
            return False
        user.is_chosen = Qt.CheckState(value) is Qt.CheckState.Checked
        self.show(user)
        self.choice_changed.emit()
        return True
