"""The list of this session's accounts: Enter puts the chosen one into the phone again."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QModelIndex, QSize, Signal, Slot
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QMenu, QPushButton, QVBoxLayout

from gui.cognito.phone_calls.accounts import Accounts, usual_way
from gui.cognito.phone_calls.outcomes import Way
from gui.dialogs.dialog import REJECT, Dialog, Foot, button
from gui.look.announce import announce
from gui.look.clipboard import SECONDS, copy_secret
from gui.look.flow_row import FlowRow
from gui.look.languages import written
from gui.look.long_text import PlainLabel
from gui.panels.accounts_model import ADDRESS, PASSWORD, STATE, AccountsModel
from gui.panels.table import table

if TYPE_CHECKING:
    from PySide6.QtGui import QHideEvent
    from PySide6.QtWidgets import QWidget

    from gui.cognito.phone_calls.accounts import Account

_WIDTHS: Final = {STATE: 22, PASSWORD: 18}
_LEAST_ADDRESS: Final = 20


class AccountsDialog(Dialog):
    """Stays open beside the window; closes once an account has been put into the phone."""

    #: ``Account``, ``Way``: the screen on which it is to be used.
    used = Signal(object, object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("accountsDialog")
        self._accounts = Accounts()
        self._unmasked = ""
        self.model = AccountsModel()
        self.table = table("accountsTable", "", self.model, _WIDTHS)
        self.table.fit((ADDRESS,), _LEAST_ADDRESS, droppable=())
        self.table.menu_opening.connect(self._offer)
        self.table.doubleClicked.connect(self._use_chosen)
        self.table.selectionModel().currentRowChanged.connect(self._follow_choice)
        self._ways = {
            way: self._button(name)
            for way, name in (
                (Way.LOG_IN, "useLogIn"),
                (Way.VERIFY, "useVerify"),
                (Way.SEND_RESET_CODE, "useForgotPassword"),
                (Way.SIGN_UP, "useSignUp"),
            )
        }
        for way, each in self._ways.items():
            each.clicked.connect(partial(self._use, way))
        self.show_password = self._button("showAccountPassword")
        self.show_password.setCheckable(True)
        # As on the phone; a button's own shortcut would take the focus off the table.
        eye = QShortcut(QKeySequence("Ctrl+H"), self)
        eye.setAutoRepeat(False)
        eye.activated.connect(self.show_password.click)
        self.show_password.clicked.connect(self._unmask)
        self.copy_password = self._button("copyAccountPassword")
        self.copy_password.clicked.connect(self._copy_password)
        self._close = button("accountsClose", "", self.reject)
        self.note = PlainLabel()
        self.note.setProperty("role", "caption")
        layout = QVBoxLayout(self)
        layout.addWidget(self.table, 1)
        layout.addLayout(FlowRow(*self._ways.values()))
        layout.addLayout(FlowRow(self.show_password, self.copy_password))
        layout.addWidget(self.note)
        layout.addWidget(Foot((self._close, REJECT)))
        written(self, self._write)
        self.settle(QSize(700, 440), is_kept=True)
        self._follow_choice()

    def _write(self) -> None:
        """Set all words."""
        self.setWindowTitle(self.tr("Accounts of this session"))
        self.model.write()
        self.table.setAccessibleName(self.tr("Accounts of this session"))
        self.table.set_placeholder(
            self.tr(
                "No account yet. Whoever signs up or logs in here stands in this list until Signup Desk ends:"
                " New address fills in the form."
            )
        )
        words = {
            Way.LOG_IN: self.tr("&Log in"),
            Way.VERIFY: self.tr("&Verify"),
            Way.SEND_RESET_CODE: self.tr("&Forgot password"),
            Way.SIGN_UP: self.tr("&Sign up again"),
        }
        for way, text in words.items():
            self._ways[way].setText(text)
        self.show_password.setText(self.tr("S&how password"))
        self.copy_password.setText(self.tr("&Copy password"))
        self._close.setText(self.tr("Cl&ose"))
        self.note.setText(
            self.tr(
                "Enter presses the button that fits the state. Passwords are kept in memory alone;"
                " a copied one leaves the clipboard after {count} s."
            ).format(count=SECONDS)
        )

    @property
    def chosen(self) -> Account | None:
        """The account of the chosen row."""
        index = self.table.currentIndex()
        return self.model.account(index.row()) if index.isValid() else None

    def show_accounts(self, accounts: Accounts, address: str = "") -> None:
        """Show these as they are now, and choose ``address``, else what was chosen, else the newest."""
        place = self.table.verticalScrollBar().value()
        chosen = "" if accounts is not self._accounts or self.chosen is None else self.chosen.address
        self._accounts = accounts
        column = max(self.table.currentIndex().column(), ADDRESS)
        self.model.show_accounts(accounts)
        rows = (self.model.row_of(each) for each in (address, chosen) if each)
        row = next((row for row in rows if row is not None), 0)
        if len(accounts):
            self.table.setCurrentIndex(self.model.index(row, column))
        if address or not chosen:
            self.table.scrollTo(self.table.currentIndex())
        else:
            self.table.verticalScrollBar().setValue(place)
        self._follow_choice()

    def hideEvent(self, event: QHideEvent) -> None:
        """Nobody looks: mask the password again."""
        self._unmasked = ""
        self._follow_choice()
        super().hideEvent(event)

    @Slot()
    def _use_chosen(self) -> None:
        if account := self.chosen:
            self._use(self._usual_way(account))

    def _usual_way(self, account: Account) -> Way:
        """The one that Enter goes."""
        return usual_way(self._accounts.journeys, account.address)

    def _use(self, way: Way, _checked: bool = False) -> None:
        if account := self.chosen:
            self.hide()
            self.used.emit(account, way)

    @Slot()
    def _follow_choice(self) -> None:
        account = self.chosen
        for way, each in self._ways.items():
            each.setEnabled(account is not None)
            each.setDefault(account is not None and way is self._usual_way(account))
        for each in (self.show_password, self.copy_password):
            each.setEnabled(bool(account and account.password))
        # Another row's password is not shown with this one's.
        if account is None or account.address != self._unmasked:
            self._unmasked = ""
        self.show_password.setChecked(bool(self._unmasked))
        self.model.unmask(self._unmasked)

    @Slot()
    def _unmask(self) -> None:
        account = self.chosen
        self._unmasked = account.address if account and self.show_password.isChecked() else ""
        self.model.unmask(self._unmasked)

    @Slot()
    def _copy_password(self) -> None:
        if account := self.chosen:
            copy_secret(account.password)
            words = self.tr("Copied: it leaves the clipboard after {count} s.")
            announce(self.copy_password, words.format(count=SECONDS))

    @Slot(object, object)
    def _offer(self, _index: QModelIndex, menu: QMenu) -> None:
        menu.addSeparator()
        for way, each in self._ways.items():
            menu.addAction(each.text(), partial(self._use, way))
        menu.addSeparator()
        copy = menu.addAction(self.copy_password.text(), self._copy_password)
        copy.setEnabled(self.copy_password.isEnabled())

    def _button(self, name: str) -> QPushButton:
        made = QPushButton()
        made.setObjectName(name)
        return made
