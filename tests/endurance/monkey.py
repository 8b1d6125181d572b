"""Uses the window at random, and looks whether all that it shows is still true."""

from __future__ import annotations

import sys
import threading
import traceback
from contextlib import contextmanager, suppress
from dataclasses import replace
from functools import partial
from typing import TYPE_CHECKING, Any, Final
from unittest import mock

from PySide6.QtCore import QEvent, QPoint, Qt, QTimer, QtMsgType, qInstallMessageHandler
from PySide6.QtGui import QAction, QContextMenuEvent, QDesktopServices
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QApplication,
    QComboBox,
    QDialog,
    QDockWidget,
    QFileDialog,
    QLineEdit,
    QListView,
    QMenu,
    QPlainTextEdit,
    QTabBar,
    QTableView,
    QTreeView,
    QWidget,
)
from pytestqt.exceptions import TimeoutError as WaitedInVain

from gui.cognito.environments.environment import Timeouts
from gui.cognito.pool_shapes.made import SandboxAdmin, environment_of
from gui.cognito.sandbox_control import CALL_FAULTS, Fault, SandboxControl
from gui.cognito.sandbox_users import SandboxUsers
from gui.desk.commands import Commands
from gui.evidence import record
from gui.evidence.entry import Kind
from gui.json_api import JsonApiError
from gui.look.choices import desk_languages, phone_languages, themes
from tests.tester import PASSWORD, WRONG_PASSWORD, Desk, new_address

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence

    from gui.cognito.environments.environment import Environment
    from tests.conftest import Sandbox

_VIEWS: Final = (QTableView, QListView, QTreeView)
#: What ends the window, starts a process, or needs parts that only the whole app has.
_LEFT_OUT: Final = ("quit", "newWindow")
_TEXTS: Final = (
    "", "x", "000000", "no address", "a@b", "TESTER+1@Example.com", " tester+2@example.com ",
    "가나다@example.com", "+15555550100", "\u202eabc", "😀" * 40, "w" * 3000, "<b>&amp;", "'; --", "\t", "7",
    "-1", PASSWORD, WRONG_PASSWORD,
)  # fmt: skip
_KEYS: Final = (
    Qt.Key.Key_Escape, Qt.Key.Key_Return, Qt.Key.Key_Tab, Qt.Key.Key_Backtab, Qt.Key.Key_Space,
    Qt.Key.Key_Delete, Qt.Key.Key_Down, Qt.Key.Key_Up, Qt.Key.Key_End, Qt.Key.Key_F1, Qt.Key.Key_F5,
    Qt.Key.Key_F6, Qt.Key.Key_Menu,
)  # fmt: skip
_OPERATIONS: Final = (
    "*",
    "unsigned",
    "SignUp",
    "ConfirmSignUp",
    "ResendConfirmationCode",
    "InitiateAuth",
    "ListUsers",
)
_CODES: Final = (
    "TooManyRequestsException",
    "InternalErrorException",
    "UsernameExistsException",
    "NewException",
)
#: What a step may be, the likelier the oftener it is named.
ACTS: Final = (
    *("click",) * 8, *("write",) * 4, *("walk",) * 4, *("menu",) * 2, *("choose_item",) * 2, *("panel",) * 2,
    *("press",) * 2, "context_menu", "tab", "combo", "fault", "clock", "environment", "look",
    "size", "close", "wait",
)  # fmt: skip
#: Steps between two times that all is waited for and compared.
SETTLE: Final = 50
#: Replies to these say nothing about whether the user is there.
_TELLS_NOTHING: Final = frozenset(
    {"InitiateAuth", "RespondToAuthChallenge", "ResendConfirmationCode", "GetUser"}
)
#: Acts in a dialog or a menu that holds up its caller, before it is closed.
_MOST_INSIDE: Final = 4
_SOON_MS: Final = 1
_GONE: Final = "eu-west-1_Gone00000"


class Monkey:
    """Acts on one window over a sandbox of its own; `choose` decides each time between the possible."""

    def __init__(
        self, desk: Desk, sandbox: Sandbox, choose: Callable[[Sequence[Any]], Any], problems: list[str]
    ) -> None:
        self.desk, self.window = desk, desk.window
        self.sandbox = sandbox
        self._choose = choose
        self.control = SandboxControl(sandbox.endpoint, 5)
        self.problems = problems
        #: What was done, the last one last.
        self.done: list[str] = []
        self._depth = 0
        #: From the journal: whether the users of these addresses are there and confirmed.
        self._told: dict[tuple[str, str], bool] = {}
        self._read_up_to = (0, "")
        first = sandbox.environment, None
        self._environments = [first, first, second_pool(sandbox), (gone(sandbox), None)]
        Commands(self.window)
        for name in _LEFT_OUT:
            self._action(name).setEnabled(False)

    # What it can do

    def step(self, act: str) -> None:
        """Do one thing of `ACTS`."""
        self.done.append(act)
        getattr(self, act)()
        QApplication.processEvents()

    def click(self) -> None:
        if button := self._one_of(QAbstractButton):
            self._note(button)
            self._do(partial(QTest.mouseClick, button, Qt.MouseButton.LeftButton))

    def write(self) -> None:
        field = self._one_of(QLineEdit, QPlainTextEdit)
        if field and not field.isReadOnly():
            self._note(field)
            texts = (*_TEXTS, new_address(), self.window.mail.code or "123456")
            text = self._choose(texts)
            if isinstance(field, QLineEdit):
                field.selectAll()
                self._do(partial(field.insert, text))
            else:
                self._do(partial(field.setPlainText, text))

    def press(self) -> None:
        window = self._roots()[-1]
        key = self._choose(_KEYS)
        self._note(window, key.name)
        self._do(partial(QTest.keyClick, window.focusWidget() or window, key))

    def menu(self) -> None:
        if not QApplication.activeModalWidget():
            actions = [each for each in self.window.findChildren(QAction) if self._is_offered(each)]
            action = self._choose(actions)
            self._note(action)
            self._do(action.trigger)

    def choose_item(self) -> None:
        if (view := self._one_of(*_VIEWS)) and (rows := view.model().rowCount()):
            self._note(view)
            index = view.model().index(self._choose(range(min(rows, 8))), 0)
            view.scrollTo(index)
            self._do(partial(view.setCurrentIndex, index))
            if self._choose((False, False, True)):
                self._do(partial(view.doubleClicked.emit, index))

    def context_menu(self) -> None:
        if widget := self._one_of(*_VIEWS, QDockWidget, QLineEdit):
            self._note(widget)
            spot = QPoint(20, 20)
            area = widget.viewport() if isinstance(widget, QAbstractItemView) else widget
            event = QContextMenuEvent(QContextMenuEvent.Reason.Mouse, spot, area.mapToGlobal(spot))
            self._do(partial(QApplication.sendEvent, area, event))

    def tab(self) -> None:
        if bar := self._one_of(QTabBar):
            self._note(bar)
            self._do(partial(bar.setCurrentIndex, self._choose(range(max(1, bar.count())))))

    def combo(self) -> None:
        if box := self._one_of(QComboBox):
            self._note(box)
            self._do(partial(box.setCurrentIndex, self._choose(range(max(1, box.count())))))

    def walk(self) -> None:
        """Do what the screen on show is for."""
        phone, desk = self.window.phone, self.desk
        screen = phone.current.objectName()
        if QApplication.activeModalWidget() or not phone.isVisible():
            return
        self._note(phone.current)
        fills = {
            "signUpScreen": lambda: {
                "signUpEmail": new_address(), "signUpPassword": PASSWORD, "signUpConfirmPassword": PASSWORD
            },
            "verifyScreen": lambda: {"verifyCode": self.window.mail.code or "123456"},
            "logInScreen": lambda: {"logInPassword": PASSWORD},
        }  # fmt: skip
        buttons = {
            "signUpScreen": "signUpButton",
            "verifyScreen": "verifyButton",
            "logInScreen": "logInButton",
        }
        if screen not in fills:
            self._do(phone.show_sign_up)
            return
        for name, text in fills[screen]().items():
            field = desk.find(QLineEdit, name)
            if field.isEnabled():
                field.clear()
                field.insert(text)
        button = desk.find(QAbstractButton, buttons[screen])
        if button.isEnabled():
            self._do(button.click)
            with suppress(WaitedInVain):
                self.desk.qtbot.waitUntil(lambda: not self.window.calls.is_busy, timeout=150)

    def fault(self) -> None:
        kind = self._choose((*CALL_FAULTS, "mail-lost", "mail-delayed", "mail-reordered", "clear", "clear"))
        self._note(None, kind)
        if kind == "clear":
            self._ask(self.control.clear_faults)
            return
        of_mail = kind.startswith("mail")
        self._ask(
            partial(
                self.control.arm,
                Fault(
                    kind,
                    "*" if of_mail else self._choose(_OPERATIONS),
                    self._choose((1, 1, 3)),
                    self._choose(_CODES) if kind == "error" else "",
                    seconds=0.1 if kind in ("latency", "mail-delayed") else 0,
                ),
            )
        )

    def clock(self) -> None:
        seconds = self._choose((60, 3600, 86_400, 8 * 86_400))
        self._note(None, str(seconds))
        self._ask(
            partial(self.control.advance, seconds)
            if self._choose((True, True, False))
            else self.control.real_time
        )

    def environment(self) -> None:
        if not QApplication.activeModalWidget():
            chosen, secret = self._choose(self._environments)
            self._note(None, chosen.name)
            self._do(partial(self.window.use, chosen, secret))

    def look(self) -> None:
        field, values = self._choose(
            (
                ("theme", [*themes()]),
                ("language", [*desk_languages()]),
                ("phone_language", [*phone_languages()]),
            )
        )
        value = self._choose(values)
        self._note(None, f"{field} {value}")
        self._do(partial(self.window.preferences.change, **{field: value}))

    def panel(self) -> None:
        panels = self.window.panels
        panel = self._choose((self.window.users, self.window.mail, self.window.timeline))
        dock = panels.dock_of(panel)
        acts: dict[str, Callable[[], object]] = {
            "open": partial(panels.open, panel),
            "go to": partial(panels.go_to, panel),
            "take out": partial(panels.take_out, panel),
            "float": lambda: dock.setFloating(not dock.isFloating()),
            "reset": panels.reset,
        }
        act = self._choose((*acts,))
        self._note(panel, act)
        self._do(acts[act])

    def size(self) -> None:
        size = self._choose(((1280, 820), (640, 820), (900, 700), (1440, 900), (400, 500)))
        self._note(None, str(size))
        self._do(partial(self.window.resize, *size))

    def close(self) -> None:
        """Press Escape in a dialog."""
        if len(roots := self._roots()) > 1 or roots[0] is not self.window:
            dialogs = [root for root in roots if isinstance(root, QDialog)]
            if dialogs:
                self._note(dialogs[-1])
                self._do(partial(QTest.keyClick, dialogs[-1], Qt.Key.Key_Escape))

    def wait(self) -> None:
        self._idle(self._choose((5, 40)))

    # What has to hold

    def check(self) -> None:
        """Raise `AssertionError` with what was seen since the last time that is no good."""
        problems, self.problems[:] = [*self.problems], []
        assert not problems, "\n".join((*problems, "after:", *self.done[-25:]))

    def settle(self) -> None:
        """Put all aside, wait until nothing is under way, and look whether all agree."""
        self.done.append("settle")
        for _ in range(20):
            open_ = [root for root in self._roots() if isinstance(root, QDialog)]
            if not open_:
                break
            self._do(open_[-1].reject)
            QApplication.processEvents()
        else:
            raise AssertionError(f"will not close: {open_}")
        self._clear_faults()
        window, busy = self.window, self._busy
        self.desk.qtbot.waitUntil(lambda: not busy(), timeout=30_000)
        window.users.prefix.clear()
        self._idle(60)
        window.view.refresh()
        self.desk.qtbot.waitUntil(lambda: not busy(), timeout=30_000)
        phone = window.phone
        assert phone.isEnabledTo(window), "the phone stays disabled"
        assert phone.current.isEnabled(), "the screen stays disabled"
        usable = [each for each in phone.current.findChildren(QAbstractButton) if each.isEnabledTo(window)]
        assert usable, f"{phone.current.objectName()} has no button to click"
        timeline = window.timeline.model
        assert all(timeline.row_of(number) == row for row, number in enumerate(timeline._rows)), (
            "rows out of order"
        )
        session = window.session
        if session and session.environment.user_pool_id != _GONE:
            self._compare(session.environment)
        self.check()

    def close_window(self) -> None:
        """Close it, and let it go."""
        self.desk._close(self.window)
        self.window.deleteLater()
        QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)

    def _compare(self, environment: Environment) -> None:
        users = SandboxUsers(self.sandbox.endpoint, environment.user_pool_id, 20)
        there: dict[str, tuple[str, bool]] = {}
        states: dict[str, str] = {}
        after: int | None = 0
        while after is not None:
            page = users.page(after)
            for each in page.entries:
                there[each["username"]] = each["status"], each.get("enabled", True)
                email = each.get("attributes", {}).get("email", "")
                for name in (each["username"], email):
                    states[_folded(name)] = each["status"]
            after = page.following
        model = self.window.users.model
        shown = [model.user(row) for row in range(model.rowCount())]
        listed = {user.username: (user.status, user.enabled) for user in shown}
        differ = {
            name: (state, there.get(name)) for name, state in listed.items() if there.get(name) != state
        }
        assert not differ, f"the list has {differ}"
        assert len(listed) == len(shown), "the list has a user twice"
        assert model.has_more or len(listed) == len(there), f"not in the list: {there.keys() - listed.keys()}"
        self._read_journal()
        for (where, who), is_confirmed in self._told.items():
            if where == environment.name:
                assert who in states, f"{who}: in the journal, and not in the pool"
                assert states[who] != "UNCONFIRMED" or not is_confirmed, f"{who}: confirmed in the journal"

    def _read_journal(self) -> None:
        journal = self.desk.journal
        number, session = self._read_up_to
        number = number if session == journal.session.id else 0
        for entry in record.walk(
            journal, record.Query(journal.session.id, frozenset({Kind.CALL}), after=number)
        ):
            number = max(number, entry.number)
            if entry.operation in ("SignUp", "ConfirmSignUp"):
                who = (entry.environment, _folded(entry.address))
                if entry.code is None and entry.status == 200:
                    self._told[who] = entry.operation == "ConfirmSignUp"
            elif entry.operation not in _TELLS_NOTHING:
                self._told.clear()
        self._read_up_to = number, journal.session.id

    # How it does it

    def _busy(self) -> list[str]:
        window = self.window
        parts: dict[str, Any] = {
            "calls": window.calls, "reads": window.reads, "admin": window.admin, "cases": window.cases,
            "record": window._record,
        }  # fmt: skip
        return [name for name, part in parts.items() if part.is_busy]

    def _do(self, act: Callable[[], object]) -> None:
        """Act; what opens a loop of its own, such as a menu, is played with and closed from inside."""
        self._depth += 1
        QTimer.singleShot(_SOON_MS, partial(self._play_inside, self._depth, _MOST_INSIDE))
        try:
            act()
        except RuntimeError as error:
            if "already deleted" not in str(error):  # the act before it has closed its dialog
                raise
        finally:
            self._depth -= 1

    def _play_inside(self, depth: int, most: int) -> None:
        if self._depth < depth:
            return
        popup, dialog = QApplication.activePopupWidget(), QApplication.activeModalWidget()
        if isinstance(popup, QMenu):
            offered = [each for each in popup.actions() if self._is_offered(each)]
            if offered and self._choose((True, False)):
                action = self._choose(offered)
                self._note(action)
                popup.setActiveAction(action)
                self._do(partial(QTest.keyClick, popup, Qt.Key.Key_Return))
            else:
                popup.close()
        elif popup:
            popup.close()
        elif dialog and most > 0:
            getattr(self, self._choose(("click", "write", "choose_item", "tab", "combo", "press")))()
        elif isinstance(dialog, QDialog):
            dialog.reject()
        QTimer.singleShot(_SOON_MS, partial(self._play_inside, depth, most - 1))

    def _roots(self) -> list[QWidget]:
        """Where the mouse reaches: the dialog that holds up all else, or every window on show."""
        if dialog := QApplication.activeModalWidget():
            return [dialog]
        windows = [
            each for each in QApplication.topLevelWidgets() if each.isVisible() and each is not self.window
        ]
        shown = [
            each for each in windows if each.windowType() in (Qt.WindowType.Window, Qt.WindowType.Dialog)
        ]
        return [self.window, *sorted(shown, key=QWidget.objectName)]

    def _one_of(self, *kinds: type[Any]) -> Any:
        found = [
            each
            for root in self._roots()
            for kind in kinds
            for each in root.findChildren(kind)
            if each.isEnabled() and each.isVisible() and not each.visibleRegion().isEmpty()
        ]
        return self._choose(found) if found else None

    def _is_offered(self, action: QAction) -> bool:
        return (
            action.isEnabled()
            and not action.isSeparator()
            and action.menu() is None
            and action.objectName() not in _LEFT_OUT
            and bool(action.text())
        )

    def _action(self, name: str) -> QAction:
        found = self.window.findChild(QAction, name)
        assert found, name
        return found

    def _note(self, thing: Any, more: str = "") -> None:
        name = (thing.objectName() or type(thing).__name__) if thing else ""
        if isinstance(thing, QAbstractButton | QAction) and not thing.objectName():
            name = f"{name} {thing.text()!r}"
        self.done[-1] = f"{self.done[-1]}: {name} {more}".rstrip()

    def _idle(self, milliseconds: int) -> None:
        QTest.qWait(milliseconds)

    def _clear_faults(self) -> None:
        """Also where one lets no connection in for a while."""

        def clear() -> bool:
            with suppress(JsonApiError):
                return not self.control.clear_faults().faults
            return False

        self.desk.qtbot.waitUntil(clear, timeout=90_000)

    def _ask(self, act: Callable[[], object]) -> None:
        with suppress(JsonApiError):  # a fault is in the way
            act()


@contextmanager
def watched(problems: list[str], folder: str) -> Iterator[None]:
    """Take down each exception and each warning of Qt, and keep file dialogs and browsers closed."""

    def take(kind: type[BaseException], error: BaseException, trace: Any, *_: Any) -> None:
        problems.append("".join(traceback.format_exception(kind, error, trace)))

    def hear(kind: QtMsgType, _: Any, words: str) -> None:
        if kind != QtMsgType.QtDebugMsg and not words.startswith("This plugin does not support"):
            problems.append(f"Qt: {words}")

    def take_of_thread(given: threading.ExceptHookArgs) -> None:
        take(given.exc_type, given.exc_value or given.exc_type(), given.exc_traceback)

    before = qInstallMessageHandler(hear)
    with (
        mock.patch.object(sys, "excepthook", take),
        mock.patch.object(threading, "excepthook", take_of_thread),
        mock.patch.object(QDesktopServices, "openUrl", return_value=True),
        mock.patch.object(QFileDialog, "getSaveFileName", return_value=(f"{folder}/saved.txt", "")),
        mock.patch.object(QFileDialog, "getOpenFileName", return_value=("", "")),
        mock.patch.object(QFileDialog, "getExistingDirectory", return_value=folder),
        mock.patch.object(QFileDialog, "exec", return_value=0),
    ):
        yield
    qInstallMessageHandler(before)


def second_pool(sandbox: Sandbox) -> tuple[Environment, str | None]:
    """A pool made in the sandbox like the first one."""
    admin = SandboxAdmin(sandbox.environment, Timeouts())
    shape = admin.read(sandbox.user_pool_id, sandbox.client_id).shape
    made = admin.make("second", shape)
    return admin.find(environment_of(made, "Second", sandbox.environment))


def gone(sandbox: Sandbox) -> Environment:
    """An environment that nobody serves."""
    return replace(
        sandbox.environment,
        name="Gone",
        user_pool_id=_GONE,
        endpoint="http://127.0.0.1:9",
        mail_api="http://127.0.0.1:9",
        is_sandbox=False,
    )


def _folded(address: str) -> str:
    return address.strip().casefold()
