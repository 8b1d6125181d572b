"""All that the app shows, by name: each entry puts one thing on show, filled as in a tester's work.

A new screen, panel or dialog is one line in ``SCREENS``, ``PANELS`` or ``DIALOGS``: ``python -m
tests.pictures`` takes pictures of it, and the tests of layout and names look at it.
"""

from __future__ import annotations

from dataclasses import replace
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QDialog, QWidget

from gui.cognito.environments.account_rules import Usernames
from gui.cognito.environments.environment import Environment, Timeouts
from gui.cognito.phone_calls.outcomes import Challenged
from gui.cognito.pool_shapes.made import SandboxAdmin
from gui.sentences import N_
from tests.pictures.stage import SIGNED_IN, UNCONFIRMED, settle
from tests.tester import PASSWORD

if TYPE_CHECKING:
    from collections.abc import Callable

    from gui.panels.panel import Panel
    from tests.tester import Desk

    Show = Callable[[Desk], QWidget]

STAGING = Environment(
    "shop-staging",
    "eu-west-1",
    "eu-west-1_AbCdEf123",
    "1example23456789abcdefghij",
    profile="qa",
    is_protected=True,
    color="red",
    has_client_secret=True,
)


def _screen(name: str, *before: Callable[[Desk], object]) -> Show:
    """The phone with this screen of it; ``before``: what fills it."""

    def show(desk: Desk) -> QWidget:
        phone = desk.window.phone
        phone.toast.hide()
        for act in before:
            act(desk)
        phone._put_on_show(getattr(phone, name))
        return phone

    return show


def _begin(name: str, challenge: str, **more: Any) -> Callable[[Desk], object]:
    challenged = Challenged(SIGNED_IN, SIGNED_IN, challenge, "k***@e***", "session", **more)
    return lambda desk: getattr(desk.window.phone, name).begin(challenged)


def _of_session(name: str, *arguments: str) -> Callable[[Desk], object]:
    return lambda desk: getattr(desk.window.phone, name).begin(desk.window.phone.home.session, *arguments)


def _refused(desk: Desk) -> QWidget:
    phone = _screen("verify")(desk)
    desk.window.phone.toast.pop_up(
        "error",
        "CodeMismatchException",
        "Invalid verification code provided, please try again.",
        ((N_("Resend code"), lambda: None),),
    )
    return phone


def _sign_up_filled(desk: Desk) -> None:
    sign_up = desk.window.phone.sign_up
    sign_up.email.input.setText(UNCONFIRMED)
    sign_up.password.input.setText(PASSWORD)


def _whole(desk: Desk, width: int = 1440, height: int = 900) -> QWidget:
    window = desk.window
    if window.cases.check_list and window.cases.check_list.panel.isVisible():
        window.panels.take_out(window.cases.check_list.panel)
    window.resize(width, height)
    window.phone.show_home()
    return window


def _check_list(desk: Desk) -> QWidget:
    window = _whole(desk)
    desk.window.cases.show()
    return window


def _panel(desk: Desk, panel: Panel) -> QWidget:
    desk.window.panels.open(panel)
    return desk.window.panels.dock_of(panel)


def _opened(kind: str, desk: Desk) -> QDialog:
    """The dialog of this objectName, once it is on show."""
    found: list[QDialog] = []

    def is_open() -> bool:
        found[:] = [each for each in desk.window.findChildren(QDialog, kind) if each.isVisible()]
        return bool(found)

    desk.wait(is_open)
    settle(desk)
    return found[0]


def by_action(action: str, dialog: str) -> Show:
    """What the menu's action of this objectName opens: it must not hold up its caller."""

    def show(desk: Desk) -> QWidget:
        found = desk.window.findChild(QAction, action)
        assert found, f"there is no action {action}"
        found.trigger()
        return _opened(dialog, desk)

    return show


def _by(act: Callable[[Desk], object], dialog: str) -> Show:
    """What ``act`` opens."""

    def show(desk: Desk) -> QWidget:
        act(desk)
        return _opened(dialog, desk)

    return show


def _made(make: Callable[[Desk], QDialog]) -> Show:
    """A dialog that holds up its caller in the app: made as there, and shown."""

    def show(desk: Desk) -> QWidget:
        dialog = make(desk)
        dialog.finished.connect(dialog.deleteLater)
        dialog.show()
        settle(desk)
        return dialog

    return show


def _environment_of(desk: Desk) -> Environment:
    assert desk.window.session
    return desk.window.session.environment


def _environment(desk: Desk, environment: Environment = STAGING, *, is_wrong: bool = False) -> QDialog:
    from gui.dialogs.environment.dialog import EnvironmentDialog

    notes = (N_("The file names no pool."),)
    dialog = EnvironmentDialog(
        environment, ["qa", "dev"], notes[:0], lambda _: None, desk.window, "in the keychain"
    )
    if is_wrong:
        dialog._pool.setText("nonsense")
        dialog._name.clear()
        dialog.accept()
    return dialog


def _pool(desk: Desk, page: int = 0) -> QDialog:
    from gui.dialogs.pool.dialog import PoolDialog

    environment, dialog = _environment_of(desk), PoolDialog(desk.window)
    pool = SandboxAdmin(environment, Timeouts()).read(environment.user_pool_id, environment.client_id)
    dialog.show_pool("Sandbox", pool)
    dialog.tabs.setCurrentIndex(page)
    return dialog


def _new_pool(desk: Desk) -> QDialog:
    from gui.dialogs.pool.dialog import PoolDialog

    dialog = PoolDialog(desk.window)
    dialog.begin_new()
    return dialog


def _question(desk: Desk, *, is_protected: bool = False) -> QDialog:
    from gui.dialogs.question import Question

    environment = STAGING if is_protected else _environment_of(desk)
    details = [f"{SIGNED_IN} (CONFIRMED)", f"{UNCONFIRMED} (UNCONFIRMED)"]
    return Question(desk.window, "Delete 2 users for good?", "&Delete 2", environment, details)


def _user_page(desk: Desk) -> None:
    users = desk.window.users
    desk.wait(lambda: users.status_of(SIGNED_IN) is not None)
    row = users.model.row_of(SIGNED_IN)
    assert row is not None
    desk.window.admin.one_user.open(users.model.user(row))


def _users_file(desk: Desk) -> QDialog:
    from gui.dialogs.user.users_file import UsersFileDialog

    session = desk.window.session
    assert session
    assert session.sandbox_users
    dialog = UsersFileDialog(desk.window)
    file = Path(desk.window._settings._store.fileName()).with_name("sandbox-users.json")
    dialog.export(session.sandbox_users, dict, file)
    desk.wait(lambda: not dialog.is_busy)
    make_pool: Any = None
    dialog.import_from(session.sandbox_users, session.environment, session.password_policy, make_pool, file)
    desk.wait(lambda: not dialog.is_busy)
    return dialog


def _which_config(desk: Desk) -> QDialog:
    from gui.cognito.environments.reading.result import ReadConfig
    from gui.dialogs.environment.which_config import WhichConfigDialog

    other = replace(STAGING, user_pool_id="eu-west-1_Production", name="shop")
    configs = [ReadConfig(STAGING, label="staging"), ReadConfig(other, label="production")]
    return WhichConfigDialog(configs, desk.window)


def _twin_notes(desk: Desk) -> QDialog:
    from gui.cognito.pool_shapes.learned import Learned
    from gui.cognito.pool_shapes.shape import PoolShape
    from gui.dialogs.environment.twin_notes import TwinNotes

    unlearned = (N_("Its users: the twin begins with none."), N_("What its triggers do."))
    return TwinNotes(
        "shop-staging", Learned(PoolShape(), N_("Read with AWS credentials."), unlearned), desk.window
    )


def _mailbox(desk: Desk) -> QDialog:
    from gui.dialogs.environment.address_pattern import MailboxDialog

    return MailboxDialog(replace(STAGING, usernames=Usernames.EMAIL), desk.window)


def _custom_attribute(desk: Desk) -> QDialog:
    from gui.dialogs.environment.custom_attribute import CustomAttributeDialog

    dialog = CustomAttributeDialog((), desk.window)
    dialog._accept()
    return dialog


def _trigger_data(desk: Desk) -> QDialog:
    from gui.dialogs.environment.trigger_data import TriggerDataDialog

    return TriggerDataDialog((("tier", "gold"),), (("invitation", "A-17"),), desk.window)


def _settings(desk: Desk) -> QDialog:
    from gui.dialogs.settings import SettingsDialog

    return SettingsDialog(desk.window.preferences.value, desk.window)


def _about(desk: Desk, page: int = 0) -> QDialog:
    from gui.dialogs.about import AboutDialog

    dialog = AboutDialog(Path("/home/quinn/.local/share/signup-desk"), desk.window)
    dialog.tabs.setCurrentIndex(page)
    return dialog


def _crash(desk: Desk) -> QDialog:
    from gui.dialogs.crash import CrashDialog

    dialog = CrashDialog(Path("/home/quinn/.local/share/signup-desk/crashes.txt"), desk.window)
    lines = (
        '3 x LookupError in fill (page.py, line 7)\n  File "page.py", line 7, in fill\nbuiltins.LookupError'
    )
    words = "Something went wrong inside Signup Desk. What you typed is still there."
    dialog.show_crashes(QCoreApplication.translate("CrashNotices", words), lines, is_written=True)
    return dialog


def _session(desk: Desk) -> QDialog:
    from gui.dialogs.test_session.session import SessionDialog

    return SessionDialog(desk.journal.session, "New session", desk.window)


def _picture(desk: Desk) -> QDialog:
    from gui.dialogs.test_session.picture import PictureDialog
    from gui.phone.picture import picture

    phone = desk.window.phone
    return PictureDialog(picture(phone, phone.toast, hides_codes=False), desk.window)


def _comparison(desk: Desk) -> QDialog:
    from gui.dialogs.test_session.comparison import ComparisonDialog
    from gui.evidence.comparison import Comparison, Difference, Side, What

    session = desk.journal.session
    entries = desk.entries
    differences = (
        Difference("S-04", "A wrong code is refused", (What.VERDICT,), entries[0], entries[1]),
        Difference("S-11", "A code of another address", (What.VERDICT,), entries[1], None),
    )
    return ComparisonDialog(
        Comparison(Side(session), Side(session, "shop-staging"), 47, differences), desk.window
    )


def _notice(desk: Desk) -> None:
    from gui.dialogs.notice import show_notice

    show_notice(desk.window, "pictureNotice", "This needs AWS credentials: choose an AWS profile.")


def _phone_on_sandbox(desk: Desk, kind: str, *, is_shared: bool) -> QDialog:
    from gui.cognito.sandbox_control import SandboxAddress
    from gui.dialogs.sandbox.phone import PhoneDialog
    from gui.dialogs.sandbox.phone_words import PhoneKind, PhonePlace

    endpoint = "https://192.168.1.20:9229" if is_shared else "http://127.0.0.1:9229"
    address = SandboxAddress(endpoint, is_shared, has_certificate=is_shared, network="192.168.1.20")
    dialog = PhoneDialog(desk.window)
    place = PhonePlace(_environment_of(desk), "http://127.0.0.1:9229", address)
    dialog.show_place(place, is_kept=is_shared)
    dialog.kind.choose(PhoneKind[kind])
    return dialog


def _accounts(desk: Desk) -> None:
    desk.window.accounts.open_list()


#: The phone, a screen each.
SCREENS: dict[str, Show] = {
    "sign-up": _screen("sign_up", _sign_up_filled),
    "verify": _screen("verify"),
    "verify-refused": _refused,
    "log-in": _screen("log_in"),
    "forgot-password": _screen("forgot_password"),
    "new-password": _screen("new_password"),
    "challenge": _screen("challenge", _begin("challenge", "SMS_MFA")),
    "choose-factor": _screen(
        "choose_factor", _begin("choose_factor", "SELECT_MFA_TYPE", choices=("SMS_MFA", "SOFTWARE_TOKEN_MFA"))
    ),
    "first-password": _screen("first_password", _begin("first_password", "NEW_PASSWORD_REQUIRED")),
    "authenticator": _screen(
        "authenticator", _begin("authenticator", "MFA_SETUP", secret_code="JBSWY3DPEHPK3PXP")
    ),
    "home": _screen("home"),
    "change-password": _screen("change_password", _of_session("change_password")),
    "change-address": _screen("change_address", _of_session("change_address", "email")),
}

#: The window and what stands in it.
PANELS: dict[str, Show] = {
    "window": _whole,
    "window-small": lambda desk: _whole(desk, 1024, 700),
    "check-list": _check_list,
    "users": lambda desk: _panel(desk, desk.window.users),
    "messages": lambda desk: _panel(desk, desk.window.mail),
    "timeline": lambda desk: _panel(desk, desk.window.timeline),
    "journey": lambda desk: desk.window.journey_bar,
    "header": lambda desk: desk.window.header,
}

#: Every dialog, as it is in use.
DIALOGS: dict[str, Show] = {
    "accounts": _by(_accounts, "accountsDialog"),
    "clean-up": _by(lambda desk: desk.window.admin.open_clean_up(), "cleanUpDialog"),
    "preflight": _by(lambda desk: desk.window.admin.open_preflight(), "preflightDialog"),
    "question": _made(_question),
    "question-protected": _made(partial(_question, is_protected=True)),
    "notice": _by(_notice, "pictureNotice"),
    "settings": _made(_settings),
    "environment": _made(_environment),
    "environment-wrong": _made(partial(_environment, is_wrong=True)),
    "mailbox": _made(_mailbox),
    "which-config": _made(_which_config),
    "twin-notes": _made(_twin_notes),
    "custom-attribute": _made(_custom_attribute),
    "trigger-data": _made(_trigger_data),
    "pool-sign-up": _made(_pool),
    "pool-factors": _made(partial(_pool, page=1)),
    "pool-client": _made(partial(_pool, page=2)),
    "pool-messages": _made(partial(_pool, page=3)),
    "pool-triggers": _made(partial(_pool, page=4)),
    "pool-new": _made(_new_pool),
    "sandbox": _by(lambda desk: desk.window.sandbox_dialog.show(), "sandboxDialog"),
    "phone-usb": _made(partial(_phone_on_sandbox, kind="USB", is_shared=False)),
    "phone-network": _made(partial(_phone_on_sandbox, kind="NETWORK", is_shared=True)),
    "make-users": _by(lambda desk: desk.window.admin.many_users.make(), "makeUsersDialog"),
    "users-file": _made(_users_file),
    "user": _by(_user_page, "userPage"),
    "report": _by(lambda desk: desk.window.test_session.report(), "reportDialog"),
    "sessions": _by(lambda desk: desk.window.test_session.open_sessions(), "sessionsDialog"),
    "session": _made(_session),
    "picture": _made(_picture),
    "debrief": _by(lambda desk: desk.window.test_session.debrief(), "debriefDialog"),
    "comparison": _made(_comparison),
    "help": by_action("help", "helpDialog"),
    "command-palette": by_action("commandPalette", "commandPalette"),
    "about": _made(_about),
    "about-licences": _made(partial(_about, page=1)),
    "crash": _made(_crash),
}
