"""The rows of the list of this session's accounts: address, state, password."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, Qt

from gui.cognito.phone_calls.accounts import Accounts
from gui.look.languages import told
from gui.look.long_text import cut, plain_tool_tip
from gui.look.pill import Pill
from gui.panels.journey import STEP_TONES, standing_in_words
from gui.panels.table import COPY_ROLE, PILL_ROLE, SECRET_ROLE, HeadedModel
from gui.visible import visible

if TYPE_CHECKING:
    from gui.cognito.phone_calls.accounts import Account

_Index = QModelIndex | QPersistentModelIndex
ADDRESS, STATE, PASSWORD = range(3)
_LONGEST_CELL: Final = 300
_MASK: Final = "\N{BULLET}" * 8


class AccountsModel(HeadedModel):
    """Reads state and password when a cell is painted, and masks the passwords but for one."""

    def __init__(self) -> None:
        super().__init__()
        self._accounts = Accounts()
        self._rows: list[Account] = []
        self._shown = ""
        self.write()

    def write(self) -> None:
        """Set all words."""
        names = {ADDRESS: self.tr("Address"), STATE: self.tr("State"), PASSWORD: self.tr("Password")}
        self.name_columns(names)
        self._tell_of(STATE)

    def show_accounts(self, accounts: Accounts) -> None:
        """Show these, as they are now."""
        rows = list(accounts)
        if accounts is self._accounts and rows == self._rows:
            self._tell_of(STATE)
            return
        self.beginResetModel()
        self._accounts, self._rows = accounts, rows
        self.endResetModel()

    def unmask(self, address: str) -> None:
        """Show the password of this address, and no other; empty: none."""
        self._shown = address
        self._tell_of(PASSWORD)

    def account(self, row: int) -> Account:
        """The account in ``row``."""
        return self._rows[row]

    def row_of(self, address: str) -> int | None:
        """The row of ``address``."""
        account = self._accounts.find(address)
        return self._rows.index(account) if account in self._rows else None

    def rowCount(self, parent: _Index = QModelIndex()) -> int:  # noqa: B008
        """One an account."""
        return 0 if parent.isValid() else len(self._rows)

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """A cell's text; the state in its colour."""
        account, column = self._rows[index.row()], index.column()
        step = self._accounts.journeys.step(account.address)
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return cut(self._text(account, column), _LONGEST_CELL)
            case _ if role == SECRET_ROLE and column == PASSWORD:
                return account.password
            case _ if role == COPY_ROLE and column == PASSWORD:
                return ""
            case _ if role == COPY_ROLE:
                return account.address if column == ADDRESS else self._text(account, column)
            case Qt.ItemDataRole.ToolTipRole if column == ADDRESS:
                return plain_tool_tip(visible(account.address))
            case Qt.ItemDataRole.AccessibleTextRole if column == PASSWORD and account.address != self._shown:
                return self.tr("hidden") if account.password else self.tr("not known")
            case _ if role == PILL_ROLE and column == STATE and step is not None:
                return Pill(self._text(account, STATE), STEP_TONES[step])
            case _:
                return None

    def _tell_of(self, column: int) -> None:
        if self._rows:
            self.dataChanged.emit(self.index(0, column), self.index(len(self._rows) - 1, column))

    def _text(self, account: Account, column: int) -> str:
        if column == ADDRESS:
            return visible(account.address)
        if column == STATE:
            journeys, address = self._accounts.journeys, account.address
            return standing_in_words(journeys.step(address), told(journeys.state(address)))
        if account.address == self._shown:
            return visible(account.password)
        return _MASK if account.password else ""
