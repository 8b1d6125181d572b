"""A whole run without typing, its keys counted; and the accounts of the session used again."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Any

import pytest
from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QApplication, QCheckBox, QLineEdit, QPushButton

from gui.cognito.environments.account_rules import Usernames
from gui.cognito.environments.environment import Environment
from gui.cognito.phone_calls.journey import Step
from gui.cognito.sandbox_control import Fault
from gui.dialogs.accounts import AccountsDialog
from gui.dialogs.environment.address_pattern import MailboxDialog
from gui.dialogs.settings import SettingsDialog
from gui.machine.settings import Preferences, Settings
from gui.panels.accounts_model import ADDRESS, PASSWORD, STATE
from tests.cognito.pools import make_pool
from tests.desk.choosing import Chooser
from tests.pool_server import PoolServer, pool_server
from tests.tester import PASSWORD as TYPED
from tests.tester import Desk, new_address

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from pytestqt.qtbot import QtBot

    from tests.conftest import Sandbox

NONE, CONTROL, ALT = (
    Qt.KeyboardModifier.NoModifier,
    Qt.KeyboardModifier.ControlModifier,
    Qt.KeyboardModifier.AltModifier,
)
#: A pool that sends mail into the world; nothing is sent to it.
AWS = Environment("Staging", "eu-west-1", "eu-west-1_MadeUp001", "client", endpoint="https://pool.invalid")


class Keyboard:
    """Presses keys where the focus is, and counts them."""

    def __init__(self, desk: Desk) -> None:
        self.count = 0
        self._desk = desk
        desk.window.activateWindow()
        desk.wait(desk.window.isActiveWindow)

    def press(self, key: Qt.Key, modifier: Qt.KeyboardModifier = NONE) -> None:
        focused = QApplication.focusWidget()
        assert focused is not None
        self.count += 1
        self._desk.qtbot.keyClick(focused, key, modifier)


@pytest.fixture
def desk(qtbot: QtBot, tmp_path: Path, sandbox: Sandbox) -> Desk:
    """The window over the sandbox, where another test may sign up within the same second."""
    Settings(tmp_path).preferences = Preferences(sandbox_pattern="qa+{random}@example.com")
    opened = Desk(qtbot, tmp_path)
    opened.use(sandbox.environment)
    return opened


@pytest.fixture
def keyboard(desk: Desk) -> Keyboard:
    return Keyboard(desk)


@pytest.fixture
def server() -> Iterator[PoolServer]:
    with pool_server() as running:
        yield running


def text(desk: Desk, name: str) -> str:
    return desk.find(QLineEdit, name).text()


def sign_up_new(desk: Desk, keyboard: Keyboard) -> str:
    """Sign up a new address; it is UNCONFIRMED."""
    keyboard.press(Qt.Key.Key_N, CONTROL)
    email = text(desk, "signUpEmail")
    keyboard.press(Qt.Key.Key_Return)
    desk.wait_for_screen("verifyScreen")
    return email


def open_list(desk: Desk, keyboard: Keyboard) -> AccountsDialog:
    keyboard.press(Qt.Key.Key_L, CONTROL)
    dialog = desk.window.findChild(AccountsDialog)
    assert isinstance(dialog, AccountsDialog)
    desk.wait(dialog.isActiveWindow)
    return dialog


def cells(dialog: AccountsDialog, column: int) -> list[str]:
    return [dialog.model.index(row, column).data() for row in range(dialog.model.rowCount())]


SIX = ("given_name", "family_name", "birthdate", "gender", "phone_number", "zoneinfo")
REQUIRED = [{"Name": name, "Required": True, "AttributeDataType": "String"} for name in SIX]
BY_MAIL = {"AutoVerifiedAttributes": ["email"]}
KINDS: dict[str, tuple[dict[str, Any], Usernames]] = {
    "e-mail": ({"UsernameAttributes": ["email"], **BY_MAIL}, Usernames.EMAIL),
    "six attributes": ({"UsernameAttributes": ["email"], "Schema": REQUIRED, **BY_MAIL}, Usernames.EMAIL),
    "phone number": (
        {"UsernameAttributes": ["phone_number"], "AutoVerifiedAttributes": ["phone_number"]},
        Usernames.EMAIL,
    ),
    "either": (
        {
            "UsernameAttributes": ["email", "phone_number"],
            "AutoVerifiedAttributes": ["email", "phone_number"],
        },
        Usernames.EMAIL,
    ),
    "plain name": (BY_MAIL, Usernames.PLAIN),
    "alias": ({"AliasAttributes": ["email"], **BY_MAIL}, Usernames.EMAIL),
    "99 characters": (
        {
            "UsernameAttributes": ["email"],
            "Policies": {"PasswordPolicy": {"MinimumLength": 99, "RequireSymbols": True}},
            **BY_MAIL,
        },
        Usernames.EMAIL,
    ),
}


@pytest.mark.parametrize("kind", KINDS)
def test_a_whole_run_costs_four_key_presses(kind: str, desk: Desk, sandbox: Sandbox) -> None:
    """Ctrl+N, Enter, the key that puts the code into the field, Enter: in a pool of any kind."""
    settings, usernames = KINDS[kind]
    environment = make_pool(sandbox, settings).environment
    desk.use(replace(environment, is_sandbox=True, usernames=usernames))
    desk.find(QCheckBox, "logsInAfterVerify").setChecked(True)
    keyboard = Keyboard(desk)
    keyboard.press(Qt.Key.Key_N, CONTROL)
    is_name = usernames is Usernames.PLAIN
    sent_to = text(desk, "signUpAttribute_email" if is_name else "signUpEmail")
    keyboard.press(Qt.Key.Key_Return)
    desk.wait_for_screen("verifyScreen")
    desk.wait_for_code(sent_to)
    keyboard.press(Qt.Key.Key_D, ALT)
    desk.wait(lambda: bool(text(desk, "verifyCode")))
    keyboard.press(Qt.Key.Key_Return)
    desk.wait_for_screen("homeScreen")
    desk.wait_for_step(Step.SIGNED_IN)
    assert keyboard.count == 4
    operations = [entry.operation for entry in desk.entries]
    assert operations == ["SignUp", "ConfirmSignUp", "InitiateAuth", "RespondToAuthChallenge"]


def test_without_that_switch_it_costs_one_key_more(desk: Desk, keyboard: Keyboard) -> None:
    email = sign_up_new(desk, keyboard)
    desk.wait_for_code(email)
    keyboard.press(Qt.Key.Key_D, ALT)
    desk.wait(lambda: bool(text(desk, "verifyCode")))
    keyboard.press(Qt.Key.Key_Return)
    desk.wait_for_screen("logInScreen")
    keyboard.press(Qt.Key.Key_Return)
    desk.wait_for_step(Step.SIGNED_IN)
    assert keyboard.count == 5


def test_a_made_up_password_goes_with_its_address(desk: Desk, keyboard: Keyboard) -> None:
    email = sign_up_new(desk, keyboard)
    desk.window.phone.show_log_in()
    password = text(desk, "logInPassword")
    assert len(password) == 16
    desk.fill("logInEmail", new_address())
    assert text(desk, "logInPassword") == ""
    desk.window.phone.put_address(email)
    desk.window.phone.show_sign_up()
    desk.window.phone.show_log_in()
    assert text(desk, "logInPassword") == password
    desk.fill("logInPassword", "typed")
    desk.window.phone.show_sign_up()
    desk.window.phone.show_log_in()
    assert text(desk, "logInPassword") == "typed"


def test_a_reset_password_can_be_made_up_too_and_is_offered(desk: Desk, keyboard: Keyboard) -> None:
    email = new_address()
    desk.confirm(email)
    code = desk.window.mail.code
    desk.click("forgotPasswordButton")
    desk.click("sendCodeButton")
    desk.fill("newPasswordCode", desk.wait_for_code(email, code))
    desk.click("newPasswordMakeUp")
    password = text(desk, "newPassword")
    assert desk.window.phone.new_password.password.input.hasFocus()
    keyboard.press(Qt.Key.Key_Return)
    desk.wait_for_screen("logInScreen")
    assert text(desk, "logInPassword") == password
    keyboard.press(Qt.Key.Key_Return)
    desk.wait_for_step(Step.SIGNED_IN)


def test_a_typed_password_is_typed_again(desk: Desk) -> None:
    desk.confirm(new_address())
    assert text(desk, "logInPassword") == ""


def test_the_next_run_begins_from_wherever_the_tester_is(desk: Desk, keyboard: Keyboard) -> None:
    first = sign_up_new(desk, keyboard)
    desk.window.users.table.setFocus()
    assert sign_up_new(desk, keyboard) != first
    desk.window.phone.show_log_in()
    desk.click("newAddressBarButton")
    assert desk.screen == "signUpScreen"
    by_bar = text(desk, "signUpEmail")
    desk.click("newAddressButton")
    assert text(desk, "signUpEmail") not in (first, by_bar)
    assert text(desk, "signUpPassword") == text(desk, "signUpConfirmPassword") != ""
    assert desk.window.phone.sign_up.email.input.hasFocus()


def test_an_address_that_was_typed_comes_back_by_undo(desk: Desk, keyboard: Keyboard) -> None:
    desk.fill("signUpEmail", "typed with care@example.com")
    keyboard.press(Qt.Key.Key_N, CONTROL)
    assert text(desk, "signUpEmail").startswith("qa+")
    keyboard.press(Qt.Key.Key_Z, CONTROL)
    assert text(desk, "signUpEmail") == "typed with care@example.com"


def test_a_held_key_is_one_address(desk: Desk) -> None:
    actions = desk.window.findChildren(QAction)
    (new,) = [action for action in actions if action.shortcut().toString() == "Ctrl+N"]
    assert not new.autoRepeat()


def test_no_file_holds_a_password_that_was_made_up(desk: Desk, keyboard: Keyboard, tmp_path: Path) -> None:
    keyboard.press(Qt.Key.Key_N, CONTROL)
    password = text(desk, "signUpPassword").encode()
    keyboard.press(Qt.Key.Key_Return)
    desk.wait_for_screen("verifyScreen")
    assert len(password) == 16
    files = [file for file in tmp_path.rglob("*") if file.is_file()]
    assert files
    assert not any(password in file.read_bytes() for file in files)


def test_a_key_that_comes_before_the_code_takes_nobody_elses(desk: Desk, keyboard: Keyboard) -> None:
    first = sign_up_new(desk, keyboard)
    code = desk.wait_for_code(first)
    assert desk.window.session is not None
    control = desk.window.session.sandbox_control
    assert control is not None
    control.arm(Fault("mail-lost"))
    second = sign_up_new(desk, keyboard)
    desk.wait_for_step(Step.UNCONFIRMED)
    desk.click("useCodeButton")
    toast = desk.window.phone.toast
    assert toast.text == f"The code for {second} has not come yet: this one went to {first}."
    assert (text(desk, "verifyEmail"), text(desk, "verifyCode")) == (second, "")
    (use,) = [each for each in toast.findChildren(QPushButton) if each.text().startswith("Use it for")]
    use.click()
    assert (text(desk, "verifyEmail"), text(desk, "verifyCode")) == (first, code)


def test_an_account_is_verified_and_logged_into_again_with_two_keys(desk: Desk, keyboard: Keyboard) -> None:
    email = sign_up_new(desk, keyboard)
    code = desk.wait_for_code(email)
    other = sign_up_new(desk, keyboard)
    dialog = open_list(desk, keyboard)
    assert (cells(dialog, ADDRESS), set(cells(dialog, STATE))) == ([other, email], {"UNCONFIRMED"})
    keyboard.press(Qt.Key.Key_Down)
    keyboard.press(Qt.Key.Key_Return)
    desk.wait(desk.window.isActiveWindow)
    assert (desk.screen, text(desk, "verifyEmail")) == ("verifyScreen", email)
    desk.fill("verifyCode", code)
    keyboard.press(Qt.Key.Key_Return)
    desk.wait_for_screen("logInScreen")
    desk.wait_for_step(Step.CONFIRMED)
    dialog = open_list(desk, keyboard)
    assert cells(dialog, STATE) == ["UNCONFIRMED", "CONFIRMED"]
    keyboard.press(Qt.Key.Key_Return)
    desk.wait(desk.window.isActiveWindow)
    assert (desk.screen, text(desk, "logInEmail")) == ("logInScreen", email)
    keyboard.press(Qt.Key.Key_Return)
    desk.wait_for_step(Step.SIGNED_IN)


def test_one_that_was_typed_is_reset_from_the_list(desk: Desk, keyboard: Keyboard) -> None:
    email = new_address()
    desk.confirm(email)
    dialog = open_list(desk, keyboard)
    chosen = dialog.chosen
    assert chosen is not None
    assert (chosen.address, chosen.password) == (email, TYPED)
    assert TYPED not in cells(dialog, PASSWORD)
    keyboard.press(Qt.Key.Key_F, ALT)
    desk.wait_for_screen("forgotPasswordScreen")
    assert text(desk, "forgotPasswordEmail") == email


def test_a_state_that_somebody_else_changed_is_seen(desk: Desk, keyboard: Keyboard, sandbox: Sandbox) -> None:
    made = make_pool(sandbox)
    desk.use(replace(made.environment, is_sandbox=True))  # its first page of users holds them all
    email, other = sign_up_new(desk, keyboard), sign_up_new(desk, keyboard)
    sign_up_new(desk, keyboard)
    dialog = open_list(desk, keyboard)
    made.admin("AdminConfirmSignUp", Username=email)
    made.admin("AdminDeleteUser", Username=other)
    desk.wait(lambda: cells(dialog, STATE) == ["UNCONFIRMED", "not registered", "CONFIRMED"])


def test_each_pools_accounts_wait_until_it_is_chosen_again(
    desk: Desk, keyboard: Keyboard, sandbox: Sandbox, server: PoolServer
) -> None:
    email = sign_up_new(desk, keyboard)
    desk.use(server.environment())
    button = desk.find(QPushButton, "accountsButton")
    assert button.text() == "Accounts (0)"
    desk.use(sandbox.environment)
    assert button.text() == "Accounts (1)"
    assert cells(open_list(desk, keyboard), ADDRESS) == [email]


def test_while_a_call_is_under_way_the_form_stays(desk: Desk, keyboard: Keyboard, server: PoolServer) -> None:
    desk.use(server.environment())
    server.held.add("SignUp")
    keyboard.press(Qt.Key.Key_N, CONTROL)
    email = text(desk, "signUpEmail")
    keyboard.press(Qt.Key.Key_Return)
    desk.wait(lambda: server.count("SignUp") == 1)
    keyboard.press(Qt.Key.Key_N, CONTROL)
    assert "A call is under way" in desk.window.phone.toast.text
    assert text(desk, "signUpEmail") == email
    server.let_go()


def test_before_there_is_a_pool_it_says_why(qtbot: QtBot, tmp_path: Path) -> None:
    desk = Desk(qtbot, tmp_path)
    keyboard = Keyboard(desk)
    keyboard.press(Qt.Key.Key_N, CONTROL)
    assert "not ready yet" in desk.window.phone.toast.text
    keyboard.press(Qt.Key.Key_L, CONTROL)
    dialog = desk.window.findChild(AccountsDialog)
    assert isinstance(dialog, AccountsDialog)
    assert dialog.model.rowCount() == 0


def test_a_pool_that_sends_mail_asks_once_for_the_testers_mailbox(qtbot: QtBot, tmp_path: Path) -> None:
    chooser = Chooser(Desk(qtbot, tmp_path), tmp_path)
    chooser.store.add(AWS)
    chooser.it.choose(AWS)
    desk, asked = chooser.desk, []

    def answer() -> None:
        dialog = QApplication.activeModalWidget()
        assert isinstance(dialog, MailboxDialog)
        asked.append(dialog)
        dialog.mailbox.setText("lena@corp.io" if len(asked) > 1 else "")
        if len(asked) > 1:
            dialog.accept()
        else:
            dialog.reject()

    for _ in range(2):
        QTimer.singleShot(0, answer)
        desk.window.new_address()
        assert text(desk, "signUpEmail").startswith("lena+") == (len(asked) > 1)
    desk.window.new_address()
    assert text(desk, "signUpEmail").endswith("@corp.io")
    assert len(asked) == 2
    kept = replace(AWS, address_pattern="lena+{date}-{time}@corp.io")
    assert chooser.store.known == (kept,)
    chooser.it.choose(kept)
    desk.window.new_address()
    assert len(asked) == 2


def test_the_sandboxs_pattern_is_taken_from_the_settings(desk: Desk, keyboard: Keyboard) -> None:
    def answer() -> None:
        dialog = QApplication.activeModalWidget()
        assert isinstance(dialog, SettingsDialog)
        dialog.pattern.setText("kim-{n}@example.org")
        dialog.accept()

    QTimer.singleShot(0, answer)
    desk.window.preferences.open()
    desk.window.activateWindow()
    desk.wait(desk.window.isActiveWindow)
    keyboard.press(Qt.Key.Key_N, CONTROL)
    assert text(desk, "signUpEmail") == "kim-1@example.org"
