"""The list of this session's accounts: by keys alone, masked, and smooth with many."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QAbstractItemModel, QPoint, Qt
from PySide6.QtGui import QAccessible, QContextMenuEvent, QGuiApplication
from PySide6.QtWidgets import QApplication, QMenu, QPushButton

from gui.cognito.phone_calls.accounts import Account, Accounts
from gui.cognito.phone_calls.calls import LogIn, SignUp
from gui.cognito.phone_calls.outcomes import LoggedIn, SignedUp, Way
from gui.dialogs.accounts import AccountsDialog
from gui.panels.accounts_model import ADDRESS, PASSWORD, STATE
from gui.panels.table import COPY_ROLE
from tests.dialogs.keyboard import mnemonics, tab_order

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot


def accounts_of(*addresses: str) -> Accounts:
    accounts = Accounts()
    for address in addresses:
        outcome = SignedUp(address, "sub", confirmed=address.startswith("done"), delivery=None)
        accounts.observe(SignUp(address, f"Hush-{address}"), outcome)
    return accounts


class Shown:
    """The dialog over some accounts, and what it was used for."""

    def __init__(self, qtbot: QtBot, accounts: Accounts, address: str = "") -> None:
        self.qtbot = qtbot
        self.used: list[tuple[str, str, Way]] = []
        self.dialog = AccountsDialog()
        qtbot.addWidget(self.dialog)
        self.dialog.used.connect(self._keep)
        self.dialog.show_accounts(accounts, address)
        self.dialog.show()
        self.dialog.activateWindow()
        qtbot.waitUntil(self.dialog.isActiveWindow)
        self.dialog.table.setFocus()

    def _keep(self, account: Account, way: Way) -> None:
        self.used.append((account.address, account.password, way))

    def press(self, key: Qt.Key, modifier: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
        self.qtbot.keyClick(self.dialog.focusWidget(), key, modifier)

    def texts(self, column: int) -> list[str]:
        model: QAbstractItemModel = self.dialog.model
        return [model.index(row, column).data() for row in range(model.rowCount())]


def test_enter_goes_on_as_the_state_asks(qtbot: QtBot) -> None:
    shown = Shown(qtbot, accounts_of("done@a.io", "new@a.io"))
    assert shown.texts(STATE) == ["UNCONFIRMED", "CONFIRMED"]
    shown.press(Qt.Key.Key_Return)
    assert shown.used == [("new@a.io", "Hush-new@a.io", Way.VERIFY)]
    assert not shown.dialog.isVisible()
    shown.dialog.show()
    shown.press(Qt.Key.Key_Down)
    shown.press(Qt.Key.Key_Return)
    assert shown.used[1:] == [("done@a.io", "Hush-done@a.io", Way.LOG_IN)]


@pytest.mark.parametrize(
    ("name", "way"),
    [
        ("useLogIn", Way.LOG_IN),
        ("useVerify", Way.VERIFY),
        ("useForgotPassword", Way.SEND_RESET_CODE),
        ("useSignUp", Way.SIGN_UP),
    ],
)
def test_each_way_is_a_key_of_its_own(qtbot: QtBot, name: str, way: Way) -> None:
    shown = Shown(qtbot, accounts_of("a@a.io"))
    button = shown.dialog.findChild(QPushButton, name)
    assert isinstance(button, QPushButton)
    button.setFocus()
    shown.press(Qt.Key.Key_Return)
    assert shown.used == [("a@a.io", "Hush-a@a.io", way)]


def test_it_is_used_by_keys_alone(qtbot: QtBot) -> None:
    shown = Shown(qtbot, accounts_of("a@a.io"))
    keys = mnemonics(shown.dialog)
    assert len(keys) == len(set(keys)) == 7
    assert tab_order(qtbot, shown.dialog) == [
        "accountsTable", "useLogIn", "useVerify", "useForgotPassword", "useSignUp", "showAccountPassword",
        "copyAccountPassword", "accountsClose",
    ]  # fmt: skip


def test_the_present_address_is_chosen_and_what_is_chosen_stays(qtbot: QtBot) -> None:
    accounts = accounts_of("a@a.io", "b@a.io", "c@a.io")
    shown = Shown(qtbot, accounts, "A@a.io ")
    assert shown.dialog.chosen == accounts.find("a@a.io")
    accounts.observe(SignUp("d@a.io", "x"), SignedUp("d@a.io", "sub", confirmed=False, delivery=None))
    shown.dialog.show_accounts(accounts)
    assert shown.texts(ADDRESS)[0] == "d@a.io"
    assert shown.dialog.chosen == accounts.find("a@a.io")
    shown.dialog.show_accounts(accounts_of("other@b.io"))
    assert shown.dialog.chosen is not None
    assert shown.dialog.chosen.address == "other@b.io"


def test_one_password_is_shown_at_a_time_and_none_after_closing(qtbot: QtBot) -> None:
    accounts = accounts_of("a@a.io", "b@a.io")
    shown = Shown(qtbot, accounts)
    assert not any("Hush" in text for text in shown.texts(PASSWORD))
    shown.press(Qt.Key.Key_H, Qt.KeyboardModifier.ControlModifier)
    assert shown.texts(PASSWORD)[0] == "Hush-b@a.io"
    assert shown.dialog.focusWidget() is shown.dialog.table
    shown.dialog.show_accounts(accounts)
    assert shown.texts(PASSWORD)[0] == "Hush-b@a.io"
    shown.press(Qt.Key.Key_Down)
    assert not any("Hush" in text for text in shown.texts(PASSWORD))
    shown.press(Qt.Key.Key_H, Qt.KeyboardModifier.ControlModifier)
    assert shown.texts(PASSWORD)[1] == "Hush-a@a.io"
    shown.press(Qt.Key.Key_Escape)
    assert not any("Hush" in text for text in shown.texts(PASSWORD))


def test_a_copied_password_is_a_secret_and_a_copied_row_has_none(qtbot: QtBot) -> None:
    shown = Shown(qtbot, accounts_of("a@a.io"))
    clipboard = QGuiApplication.clipboard()
    shown.dialog.table.setCurrentIndex(shown.dialog.model.index(0, PASSWORD))
    shown.press(Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier)
    assert clipboard.text() == "a@a.io\tUNCONFIRMED\t"
    shown.press(Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    assert clipboard.text() == "Hush-a@a.io"
    assert clipboard.mimeData().hasFormat("x-kde-passwordManagerHint")
    clipboard.clear()
    qtbot.mouseClick(shown.dialog.copy_password, Qt.MouseButton.LeftButton)
    assert clipboard.mimeData().hasFormat("x-kde-passwordManagerHint")


def test_the_menu_key_acts_on_the_chosen_row(qtbot: QtBot) -> None:
    shown = Shown(qtbot, accounts_of("a@a.io", "b@a.io"))
    shown.press(Qt.Key.Key_Down)
    event = QContextMenuEvent(QContextMenuEvent.Reason.Keyboard, QPoint(), QPoint())
    QApplication.sendEvent(shown.dialog.table, event)
    menu = QApplication.activePopupWidget()
    assert isinstance(menu, QMenu)
    texts = [action.text().replace("&", "") for action in menu.actions() if action.text()]
    assert texts == [
        "Copy cell", "Copy row", "Log in", "Verify", "Forgot password", "Sign up again", "Copy password",
    ]  # fmt: skip
    next(action for action in menu.actions() if action.text() == "&Log in").trigger()
    menu.close()
    assert shown.used == [("a@a.io", "Hush-a@a.io", Way.LOG_IN)]


def test_what_is_read_out_holds_no_hidden_password(qtbot: QtBot) -> None:
    shown = Shown(qtbot, accounts_of("a@a.io"))
    cell = shown.dialog.model.index(0, PASSWORD)
    assert cell.data(Qt.ItemDataRole.AccessibleTextRole) == "hidden"
    assert cell.data(COPY_ROLE) == ""
    interface = QAccessible.queryAccessibleInterface(shown.dialog.table)
    assert interface is not None
    assert interface.text(QAccessible.Text.Name) == "Accounts of this session"


def test_an_empty_list_says_what_will_stand_in_it(qtbot: QtBot) -> None:
    shown = Shown(qtbot, Accounts())
    assert "No account yet" in shown.dialog.table.accessibleDescription()
    buttons = shown.dialog.findChildren(QPushButton)
    assert [button.objectName() for button in buttons if button.isEnabled()] == ["accountsClose"]
    shown.press(Qt.Key.Key_Return)
    assert (shown.used, shown.dialog.isVisible()) == ([], True)


def test_what_is_scrolled_to_stays(qtbot: QtBot) -> None:
    accounts = accounts_of(*(f"qa{number}@a.io" for number in range(100)))
    shown = Shown(qtbot, accounts)
    resets: list[None] = []
    shown.dialog.model.modelReset.connect(lambda: resets.append(None))
    shown.dialog.table.verticalScrollBar().setValue(50)
    accounts.observe(LogIn("qa99@a.io", "Hush-qa99@a.io"), LoggedIn("qa99@a.io", {}, "a", "i", "r"))
    shown.dialog.show_accounts(accounts)
    assert (shown.texts(STATE)[0], resets) == ("signed in", [])
    assert shown.dialog.table.verticalScrollBar().value() == 50


def test_a_thousand_are_shown_and_one_more_is_added(qtbot: QtBot) -> None:
    accounts = accounts_of(*(f"qa{number}@a.io" for number in range(1000)))
    shown = Shown(qtbot, accounts, "qa0@a.io")
    assert shown.dialog.model.rowCount() == 1000
    assert shown.dialog.table.currentIndex().row() == 999
    shown.press(Qt.Key.Key_Return)
    assert shown.used[0][0] == "qa0@a.io"
