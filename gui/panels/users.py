"""The users panel: the pool's users as the console lists them."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, Any, Final

from PySide6.QtCore import (
    QAbstractTableModel,
    QModelIndex,
    QPersistentModelIndex,
    QPoint,
    Qt,
    QTimer,
    Signal,
    Slot,
)
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QHBoxLayout, QLabel, QLineEdit, QMenu, QPushButton, QVBoxLayout, QWidget

from gui.look import theme
from gui.panels.table import plain_tool_tip, table
from gui.visible import visible

if TYPE_CHECKING:
    from datetime import datetime

    from gui.cognito.users import User, UsersPage

_TYPING_PAUSE_MS: Final = 300
_Index = QModelIndex | QPersistentModelIndex
_EMAIL, _STATUS, _VERIFIED, _ENABLED, _CREATED, _UPDATED, _USERNAME = range(7)


class UsersModel(QAbstractTableModel):
    """The rows read so far; scrolling to the end asks for more."""

    #: The token of the next page.
    more_requested = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        self._users: list[User] = []
        self._next_token: str | None = None
        self._headers = {
            _EMAIL: self.tr("E-mail"),
            _STATUS: self.tr("Status"),
            _VERIFIED: self.tr("E-mail verified"),
            _ENABLED: self.tr("Enabled"),
            _CREATED: self.tr("Created"),
            _UPDATED: self.tr("Updated"),
            _USERNAME: self.tr("User name"),
        }

    def replace(self, page: UsersPage) -> None:
        """Show the first page."""
        self.beginResetModel()
        self._users = list(page.users)
        self._next_token = page.next_token
        self.endResetModel()

    def append(self, page: UsersPage) -> None:
        """Show one page more."""
        first = len(self._users)
        self.beginInsertRows(QModelIndex(), first, first + len(page.users) - 1)
        self._users += page.users
        self._next_token = page.next_token
        self.endInsertRows()

    def user(self, row: int) -> User:
        """The user in ``row``."""
        return self._users[row]

    def row_of(self, email: str) -> int | None:
        """The row of ``email`` among those read so far."""
        wanted = email.strip().casefold()
        return next((row for row, user in enumerate(self._users) if user.email.casefold() == wanted), None)

    def rowCount(self, parent: _Index = QModelIndex()) -> int:  # noqa: B008
        """Users read so far."""
        return 0 if parent.isValid() else len(self._users)

    def columnCount(self, parent: _Index = QModelIndex()) -> int:  # noqa: B008
        """The console's columns."""
        return 0 if parent.isValid() else len(self._headers)

    def canFetchMore(self, parent: _Index) -> bool:
        """Whether the service has told of a next page."""
        return not parent.isValid() and self._next_token is not None

    def fetchMore(self, parent: _Index) -> None:
        """Ask for the next page, once."""
        token, self._next_token = self._next_token, None
        if token and not parent.isValid():
            self.more_requested.emit(token)

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:
        """The column's name."""
        if orientation is Qt.Orientation.Horizontal and role == Qt.ItemDataRole.DisplayRole:
            return self._headers[section]
        return None

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """A cell's text; the status in its colour."""
        user, column = self._users[index.row()], index.column()
        if role == Qt.ItemDataRole.DisplayRole:
            return self._text(user, column)
        if role == Qt.ItemDataRole.ToolTipRole:
            return plain_tool_tip(self._text(user, column))
        if column == _STATUS and role == Qt.ItemDataRole.ForegroundRole:
            return theme.STATUS_COLORS.get(user.status)
        if column == _STATUS and role == Qt.ItemDataRole.FontRole:
            font = QFont()
            font.setBold(True)
            return font
        return None

    def _text(self, user: User, column: int) -> str:
        texts = {
            _EMAIL: visible(user.email),
            _STATUS: user.status,
            _VERIFIED: self.tr("yes") if user.email_verified else self.tr("no"),
            _ENABLED: self.tr("yes") if user.enabled else self.tr("no"),
            _CREATED: _local(user.created),
            _UPDATED: _local(user.updated),
            _USERNAME: visible(user.username),
        }
        return texts[column]


class UsersPanel(QWidget):
    """Shows the pool's users; asks for them when it should."""

    refresh_requested = Signal()
    more_requested = Signal(str)
    #: An admin's act, apart from the user's path: the ``User`` to confirm, or to delete.
    admin_confirm_requested = Signal(object)
    admin_delete_requested = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("usersPanel")
        self.model = UsersModel()
        self.model.more_requested.connect(self.more_requested)
        self._address = ""
        widths = {
            _EMAIL: 27,
            _STATUS: 14,
            _VERIFIED: 13,
            _ENABLED: 8,
            _CREATED: 19,
            _UPDATED: 19,
            _USERNAME: 36,
        }
        self.table = table("usersTable", self.tr("Users of the pool"), self.model, widths)
        self.table.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.table.customContextMenuRequested.connect(self._offer_admin_acts)
        self.prefix = QLineEdit()
        self.prefix.setObjectName("usersPrefix")
        self.prefix.setAccessibleName(self.tr("E-mail begins with"))
        self.prefix.setPlaceholderText(self.tr("all"))
        self.prefix.setClearButtonEnabled(True)
        label = QLabel(self.tr("E-mail &begins with"))
        label.setBuddy(self.prefix)
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(_TYPING_PAUSE_MS)
        self._pause.timeout.connect(self.refresh_requested)
        self.prefix.textChanged.connect(self._pause.start)
        self.note = QLabel()
        self.note.setProperty("role", "caption")
        self.note.setWordWrap(True)
        self.note.setTextFormat(Qt.TextFormat.PlainText)
        refresh = QPushButton(self.tr("&Refresh"))
        refresh.setObjectName("refreshUsersButton")
        refresh.setToolTip("F5")
        refresh.clicked.connect(self.refresh_requested)
        foot = QHBoxLayout()
        foot.addWidget(self.note, 1)
        foot.addWidget(label)
        foot.addWidget(self.prefix)
        foot.addWidget(refresh)
        layout = QVBoxLayout(self)
        layout.addWidget(self.table)
        layout.addLayout(foot)

    @Slot(QPoint)
    def _offer_admin_acts(self, where: QPoint) -> None:
        index = self.table.indexAt(where)
        if not index.isValid():
            return
        user = self.model.user(index.row())
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        confirm = menu.addAction(self.tr("As admin: confirm {email}").format(email=visible(user.email)))
        confirm.setEnabled(user.status == "UNCONFIRMED")
        confirm.triggered.connect(partial(self.admin_confirm_requested.emit, user))
        delete = menu.addAction(self.tr("As admin: delete {email}…").format(email=visible(user.email)))
        delete.triggered.connect(partial(self.admin_delete_requested.emit, user))
        menu.popup(self.table.viewport().mapToGlobal(where))

    def status_of(self, email: str) -> str | None:
        """The status that the list shows for ``email``, among the rows read so far."""
        row = self.model.row_of(email)
        return None if row is None else str(self.model.index(row, _STATUS).data())

    def show_page(self, page: UsersPage, *, is_first: bool) -> None:
        """Show a page as it was read."""
        if is_first:
            self.model.replace(page)
        elif page.users:
            self.model.append(page)
        count = self.model.rowCount()
        more = self.tr(", more as you scroll") if page.next_token else ""
        self.note.setText(self.tr("Users: {count}{more}").format(count=count, more=more))
        self.mark(self._address)

    def show_problem(self, text: str) -> None:
        """Say why the list could not be read; what was read stays."""
        self.note.setText(text)

    @Slot(str)
    def mark(self, email: str) -> None:
        """Select the row of the address that the tester works with."""
        self._address = email
        row = self.model.row_of(email)
        if row is None:
            self.table.clearSelection()
        else:
            self.table.selectRow(row)


def _local(moment: datetime) -> str:
    return moment.astimezone().strftime("%Y-%m-%d %H:%M:%S")
