"""The rows of the users list: the user of the present address first, then those read so far."""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING, Any, Final

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, Qt, Signal
from PySide6.QtGui import QColor, QFont

from gui.cognito.environments.account_rules import Usernames
from gui.cognito.users import address_of, contact_of, is_verified
from gui.look import theme
from gui.look.attribute_labels import called
from gui.look.long_text import cut, plain_tool_tip
from gui.look.pill import Pill
from gui.look.times import full_time, short_time
from gui.panels.table import COPY_ROLE, PILL_ROLE, HeadedModel
from gui.visible import visible

if TYPE_CHECKING:
    from collections.abc import Callable

    from gui.cognito.users import User, UsersPage

_Index = QModelIndex | QPersistentModelIndex
#: The last one says what the first does not: the user name, or, in a pool of plain names, the address.
ADDRESS, STATUS, VERIFIED, CREATED, UPDATED, ENABLED, OTHER = range(7)
_LONGEST_CELL: Final = 300

_KEYS: Final[dict[int, Callable[[User], Any]]] = {
    STATUS: lambda user: user.status,
    CREATED: lambda user: user.created,
    UPDATED: lambda user: user.updated,
    ENABLED: lambda user: user.enabled,
}


class UsersModel(HeadedModel):
    """Sorts what was read; scrolling to the end asks for more."""

    _headers: dict[int, str]

    #: The token of the next page.
    more_requested = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        self._users: dict[str, User] = {}
        self._rows: list[User] = []
        self._address = ""
        self._present: User | None = None
        self._sorted_by: tuple[int, bool] | None = None
        self._next_token: str | None = None
        self._asked: str | None = None
        self._usernames = Usernames.EMAIL
        self.write()

    @property
    def usernames(self) -> Usernames:
        """What the pool takes for a user name."""
        return self._usernames

    def use(self, usernames: Usernames) -> None:
        """Name the users as the phone does in a pool of these ``usernames``."""
        self._usernames = usernames
        self.write()
        self._arrange()

    def write(self) -> None:
        """Name the columns in the language of now, and have the rows read again."""
        is_plain = self._usernames is Usernames.PLAIN
        self._headers = {
            ADDRESS: called(self._usernames),
            STATUS: self.tr("Status"),
            VERIFIED: self.tr("Verified"),
            CREATED: self.tr("Created"),
            UPDATED: self.tr("Updated"),
            ENABLED: self.tr("Enabled"),
            OTHER: self.tr("E-mail or phone number") if is_plain else self.tr("User name"),
        }
        self.headerDataChanged.emit(Qt.Orientation.Horizontal, ADDRESS, OTHER)
        if self._rows:
            self.dataChanged.emit(self.index(0, 0), self.index(len(self._rows) - 1, OTHER))

    # What was read

    def replace(self, page: UsersPage) -> None:
        """Show what was read from the beginning of the list on."""
        self._users = {user.username: user for user in page.users}
        self._take(page)

    def append(self, page: UsersPage) -> None:
        """Show one page more."""
        is_plain = self._sorted_by is None and not any(
            user.username in self._users or self._is_present(user) for user in page.users
        )
        self._users |= {user.username: user for user in page.users}
        if is_plain:  # those that are there stay as they are, however many
            self._next_token, self._asked = page.next_token, None
            self._add(list(page.users))
        else:
            self._take(page)

    def set_present(self, address: str, user: User | None) -> None:
        """Put the user of ``address`` first; ``None``: the one of that address in the list, if any."""
        self._address = address.strip().casefold()
        self._present = user
        if user and user.username in self._users:
            self._users[user.username] = user
        self._arrange()

    def offer_again(self) -> None:
        """The page that was asked for was not read: scrolling asks for it again."""
        self._next_token, self._asked = self._next_token or self._asked, None

    @property
    def present(self) -> User | None:
        """The user of the present address, as read last."""
        return self._rows[0] if self._rows and self._is_present(self._rows[0]) else None

    @property
    def read_count(self) -> int:
        """How many users of the list have been read."""
        return len(self._users)

    @property
    def has_more(self) -> bool:
        """Whether the service has a next page."""
        return (self._next_token or self._asked) is not None

    @property
    def sorted_by(self) -> str | None:
        """The column by which the rows are sorted; ``None``: they stand as the service lists them."""
        return self._headers[self._sorted_by[0]] if self._sorted_by else None

    def user(self, row: int) -> User:
        """The user in ``row``."""
        return self._rows[row]

    def address(self, row: int) -> str:
        """What the phone calls the user in ``row``."""
        return address_of(self._rows[row], self._usernames)

    def row_of(self, name: str) -> int | None:
        """The row of the user of this address, number or name."""
        wanted = name.strip().casefold()
        rows = (row for row, user in enumerate(self._rows) if wanted in map(str.casefold, user.names))
        return next(rows, None)

    def row_of_username(self, username: str) -> int | None:
        """The row of the user of this name."""
        return next((row for row, user in enumerate(self._rows) if user.username == username), None)

    # As Qt asks

    def rowCount(self, parent: _Index = QModelIndex()) -> int:  # noqa: B008
        """Rows on show."""
        return 0 if parent.isValid() else len(self._rows)

    def canFetchMore(self, parent: _Index) -> bool:
        """Whether there is a next page that was not asked for yet."""
        return not parent.isValid() and self._next_token is not None

    def fetchMore(self, parent: _Index) -> None:
        """Ask for the next page, once."""
        if self._next_token and not parent.isValid():
            self._asked, self._next_token = self._next_token, None
            self.more_requested.emit(self._asked)

    def sort(self, column: int, order: Qt.SortOrder = Qt.SortOrder.AscendingOrder) -> None:
        """Sort the rows below the present address's; -1: as the service lists them."""
        self._sorted_by = (column, order is Qt.SortOrder.DescendingOrder) if column in self._headers else None
        self._arrange()

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:
        """The column's name, and what a click on it does."""
        if orientation is Qt.Orientation.Horizontal and role == Qt.ItemDataRole.ToolTipRole:
            return self.tr("Sorts the users that have been read; a third click restores the service's order")
        return super().headerData(section, orientation, role)

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """A cell's text; the status in its colour, the present address's row marked."""
        user, column = self._rows[index.row()], index.column()
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return cut(self._text(user, column), _LONGEST_CELL)
            case _ if role == COPY_ROLE:
                return self._in_full(user, column)
            case Qt.ItemDataRole.ToolTipRole:
                return plain_tool_tip(self._in_full(user, column))
            case _ if role == PILL_ROLE and column == STATUS and user.status:
                return Pill(visible(user.status), theme.status_tone(user.status) or "muted")
            case Qt.ItemDataRole.FontRole if column == ADDRESS and self._is_present(user):
                return _bold()
            case Qt.ItemDataRole.BackgroundRole if self._is_present(user):
                return _tint()
            case Qt.ItemDataRole.AccessibleTextRole if column == ADDRESS and self._is_present(user):
                address = address_of(user, self._usernames)
                return self.tr("{email}, the present address").format(email=address)
            case _:
                return None

    def _text(self, user: User, column: int) -> str:
        match column:
            case _ if column == CREATED:
                return short_time(user.created)
            case _ if column == UPDATED:
                return short_time(user.updated)
            case _ if column == STATUS and not user.enabled:
                return self.tr("{status}, disabled").format(status=user.status)
            case _:
                return self._in_full(user, column)

    def _in_full(self, user: User, column: int) -> str:
        # Only what is asked for: this is called for each cell that is painted.
        if column == ADDRESS:
            return visible(address_of(user, self._usernames))
        if column == STATUS:
            return user.status
        if column in (CREATED, UPDATED):
            return full_time(user.created if column == CREATED else user.updated)
        if column == OTHER:
            return visible(self._other(user))
        is_so = is_verified(user, self._usernames) if column == VERIFIED else user.enabled
        return self.tr("yes") if is_so else self.tr("no")

    def _is_present(self, user: User) -> bool:
        if self._present:
            return user.username == self._present.username
        return bool(self._address) and self._address in map(str.casefold, user.names)

    def _other(self, user: User) -> str:
        is_plain = self._usernames is Usernames.PLAIN
        return contact_of(user, self._usernames) if is_plain else user.username

    def _take(self, page: UsersPage) -> None:
        self._next_token, self._asked = page.next_token, None
        if self._present:
            # What was read last is true.
            self._present = self._users.get(self._present.username, self._present)
        self._arrange()

    def _arrange(self) -> None:
        users = dict(self._users)
        if self._present:
            users.setdefault(self._present.username, self._present)
        rows = list(users.values())
        if self._sorted_by:
            column, is_descending = self._sorted_by
            keys: dict[int, Callable[[User], Any]] = {
                ADDRESS: lambda user: address_of(user, self._usernames).casefold(),
                VERIFIED: lambda user: is_verified(user, self._usernames),
                OTHER: self._other,
            }
            rows.sort(key=_KEYS.get(column) or keys[column], reverse=is_descending)
        rows.sort(key=self._is_present, reverse=True)
        self._show(rows)

    def _show(self, rows: list[User]) -> None:
        old, before = self._rows, len(self._rows)
        if [user.username for user in rows[:before]] != [user.username for user in old]:
            self.beginResetModel()
            self._rows = rows
            self.endResetModel()
            return
        # The same users, perhaps with others behind them: the view keeps its place.
        self._add(rows[before:])
        self._rows = rows
        if before:
            self.dataChanged.emit(self.index(0, 0), self.index(before - 1, OTHER))

    def _add(self, users: list[User]) -> None:
        if users:
            before = len(self._rows)
            self.beginInsertRows(QModelIndex(), before, before + len(users) - 1)
            self._rows = self._rows + users
            self.endInsertRows()


@cache
def _bold() -> QFont:
    font = QFont()
    font.setBold(True)
    return font


def _tint() -> QColor:
    color = theme.color("accent")
    color.setAlpha(20)
    return color
