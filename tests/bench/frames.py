"""The longest time in which the event loop stands still, while the window does what costs it most.

    python -m tests.bench frames

A picture is due every 16 ms. Each act is done three times and has the median of its longest gaps, beside a
bare window that does as much of the same as it can: a table of plain text of as many rows.
"""

from __future__ import annotations

import threading
import time
from datetime import UTC, datetime, timedelta
from functools import partial
from statistics import median
from typing import TYPE_CHECKING, Any, Final

from PySide6.QtCore import QAbstractTableModel, QModelIndex, Qt, Signal
from PySide6.QtWidgets import QAbstractItemView, QLineEdit, QMainWindow, QTableView, QWidget

from gui.cognito.phone_calls.journey import Step
from gui.messages.message import MessagePage, MessageSummary
from gui.panels.messages.panel import MessagesPanel
from tests.bench.figures import Figure
from tests.bench.idle import begin_call
from tests.bench.loop import Loop
from tests.bench.record import fill
from tests.bench.window import open_desk
from tests.evidence.exchanges import exchange
from tests.tester import PASSWORD, new_address

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from pytestqt.qtbot import QtBot

    from tests.conftest import Sandbox
    from tests.tester import Desk

_FRAME_MS: Final = 16
_WARMING_MS: Final = 50
_WHY_RESIZING: Final = (
    "each move of the edge lays the window out (4 ms) and paints all of it (9 ms; its two tables 3.5);"
    " tried: painting a table once and not twice (from 17 to 12 ms for a usual move), and cells drawn without"
    " Qt's delegate (0.9 ms less: not kept)"
)
_MAILS_AT_ONCE: Final = 100


def measure(small: bool) -> Iterator[Figure]:
    """All of them, one after the other in one window."""
    share = 100 if small else 1
    users, mails, entries = 10_000 // share, 2_000 // share, 5_000 // share
    with open_desk(users=users) as (desk, running):
        acts = Acts(desk, running, Bare(desk.qtbot), rounds=1 if small else 3, moves=10 if small else 200)
        gap = acts.loop.run(partial(desk.window.use, running.environment), acts.is_ready).gap
        yield Figure("longest gap: warming up", gap, "ms", most=_WARMING_MS)
        yield acts.figure("a journey", acts.walk)
        yield acts.figure("log-in by SRP", acts.log_in)
        yield acts.figure("a call of 2 s", partial(acts.wait_for_reply, 0.2 if small else 2))
        yield acts.scrolled_users(users)
        yield acts.scrolled_mails(mails)
        yield acts.recorded(1_000 // share)
        yield acts.resized(entries)


class Acts:
    """What is done in the window, and as much of the same in a bare one.

    In ``moves`` steps a list is scrolled from end to end, or a window widened and narrowed again.
    """

    def __init__(self, desk: Desk, running: Sandbox, bare: Bare, *, rounds: int, moves: int) -> None:
        self.loop = Loop()
        self._moves = moves
        self._desk, self._running, self._bare, self._rounds = desk, running, bare, rounds

    def figure(
        self, what: str, act: Callable[[], float], bare: Callable[[], float] | None = None, why: str = ""
    ) -> Figure:
        """The medians of the gaps that they give, in turns."""
        ours, floors = [], []
        for _ in range(self._rounds):
            ours.append(act())
            if bare:
                floors.append(bare())
        floor = median(floors) if floors else None
        return Figure(
            f"longest gap: {what}", median(ours), "ms", floor, "a bare window", most=_FRAME_MS, why=why
        )

    def is_ready(self) -> bool:
        """Whether the window has read all that it reads by itself."""
        return self._desk.window.is_ready

    def walk(self) -> float:
        """From an empty form to the log-in screen."""

        def act() -> None:
            email = new_address()
            for name, text in (("Email", email), ("Password", PASSWORD), ("ConfirmPassword", PASSWORD)):
                self._type(f"signUp{name}", text)
            self._press("signUpButton", "verifyScreen", Step.UNCONFIRMED)
            self._type("verifyCode", self._desk.wait_for_code(email))
            self._press("verifyButton", "logInScreen", Step.CONFIRMED)

        gap = self.loop.run(act).gap
        self._sign_up_again()
        return gap

    def log_in(self) -> float:
        """From the typed password to the home screen."""
        desk = self._desk
        desk.confirm(new_address())
        self._settle(Step.CONFIRMED)

        def act() -> None:
            self._type("logInPassword", PASSWORD)
            self._press("logInButton", "homeScreen", Step.SIGNED_IN)

        gap = self.loop.run(act).gap
        desk.click("logOutButton")
        desk.wait_for_screen("logInScreen")
        self._sign_up_again()
        return gap

    def wait_for_reply(self, seconds: float) -> float:
        """While VERIFY is busy for so long."""
        desk = self._desk
        desk.register(new_address())
        self._settle(Step.UNCONFIRMED)

        def act() -> None:
            begin_call(desk, self._running, seconds)

        gap = self.loop.run(act, lambda: not desk.window.phone.current.busy).gap
        desk.wait_for_refusal("CodeMismatchException")
        self._settle(Step.UNCONFIRMED)
        desk.click("backButton")
        desk.wait_for_screen("signUpScreen")
        desk.wait(lambda: not desk.window.phone.is_sliding)
        return gap

    def scrolled_users(self, count: int) -> Figure:
        """To the end, page by page as they come, and back."""
        users = self._desk.window.users
        self._desk.window.panels.bring_up(users)
        bar, model = users.table.verticalScrollBar(), users.model

        def all_of_them() -> None:
            while model.has_more:
                bar.setValue(bar.maximum())
                self.loop.turn()
            self._scroll(users.table)

        def act() -> float:
            # Read anew, from the first page on.
            self._desk.use(self._running.environment)
            return self.loop.run(all_of_them).gap

        self._bare.show(self._desk.window, count, columns=7)
        return self.figure(f"{count:,} users scrolled", act, self._bare_scroll)

    def scrolled_mails(self, count: int) -> Figure:
        """To the end, page by page as they come, and back; the sandbox keeps 500, so they come from here."""
        panel = MessagesPanel()
        panel.resize(self._desk.window.size())
        panel.more_requested.connect(
            lambda begin: panel.show_more(page(int(begin), count)), Qt.ConnectionType.QueuedConnection
        )
        with self._desk.qtbot.waitExposed(panel):
            panel.show()
        bar = panel.list.verticalScrollBar()

        def all_of_them() -> None:
            panel.show_list(page(0, count))
            while panel.model.has_more:
                bar.setValue(bar.maximum())
                self.loop.turn()
            self._scroll(panel.list)

        def act() -> float:
            panel.clear()
            return self.loop.run(all_of_them).gap

        self._bare.show(self._desk.window, count, columns=1)
        figure = self.figure(f"{count:,} mails scrolled", act, self._bare_scroll)
        panel.close()
        return figure

    def recorded(self, count: int) -> Figure:
        """So many calls in a second, by a worker, as the timeline shows them."""
        desk, timeline = self._desk, self._desk.window.timeline
        desk.window.panels.bring_up(timeline)
        observe = desk.window._evidence.observer(self._running.environment)

        def act() -> float:
            wanted = timeline.model.rowCount() + count
            worker = in_a_second(count, lambda: observe(exchange(url=self._running.endpoint)))
            return self.loop.run(worker.start, lambda: timeline.model.rowCount() >= wanted).gap

        def bare() -> float:
            wanted = self._bare.model.count + count
            worker = in_a_second(count, self._bare.model.one_more.emit)
            return self.loop.run(worker.start, lambda: self._bare.model.count >= wanted).gap

        self._bare.show(desk.window, 0, columns=7)
        return self.figure(f"{count:,} entries in a second", act, bare)

    def resized(self, count: int) -> Figure:
        """The window is widened and narrowed beside a timeline of so many entries."""
        window = self._desk.window
        fill(window._evidence.journal, count)
        window.test_session._return()
        rows, bar = window.timeline.model.rowCount, window.timeline.table.verticalScrollBar()
        self._desk.wait(lambda: not window.test_session.is_busy)
        while rows() < count:
            bar.setValue(0)  # it is read as it is scrolled to
            self.loop.run(int, lambda: bool(bar.value()))
        self._bare.show(window, count, columns=7)
        return self.figure(
            f"resize with {count:,} entries",
            partial(self._resize, window),
            partial(self._resize, self._bare.window),
            _WHY_RESIZING,
        )

    def _type(self, name: str, text: str) -> None:
        """Key by key, and each has its turn of the loop."""
        field = self._desk.find(QLineEdit, name)
        field.setFocus(Qt.FocusReason.OtherFocusReason)
        field.clear()
        for character in text:
            self._desk.qtbot.keyClicks(field, character)
            self.loop.turn()

    def _press(self, button: str, screen: str, step: Step) -> None:
        self._desk.click(button)
        self._desk.wait_for_screen(screen)
        self._settle(step)

    def _settle(self, step: Step) -> None:
        window = self._desk.window
        self._desk.wait(
            lambda: self._desk.step is step and not window.reads.is_busy and not window.phone.is_sliding
        )

    def _sign_up_again(self) -> None:
        self._desk.click("toSignUpButton")
        self._desk.wait(lambda: not self._desk.window.phone.is_sliding)

    def _scroll(self, view: QAbstractItemView) -> None:
        bar = view.verticalScrollBar()
        for move in range(self._moves + 1):
            bar.setValue(bar.maximum() * (self._moves - move) // self._moves)
            self.loop.turn()

    def _bare_scroll(self) -> float:
        return self.loop.run(partial(self._scroll, self._bare.table)).gap

    def _resize(self, window: QWidget) -> float:
        size = window.size()

        def act() -> None:
            for move in range(self._moves):
                by = 2 * min(move, self._moves - move)
                window.resize(size.width() + by, size.height() + by)
                self.loop.turn()

        gap = self.loop.run(act).gap
        window.resize(size)
        return gap


class Bare:
    """A window with a table of plain text, as large as the app's."""

    def __init__(self, bot: QtBot) -> None:
        self._bot = bot
        self.window = QMainWindow()
        self.table = QTableView()
        self.window.setCentralWidget(self.table)

    def show(self, beside: QWidget, rows: int, columns: int) -> None:
        """Have so many rows, in a window of the size of that one."""
        self.model = Rows(rows, columns)
        self.table.setModel(self.model)
        self.window.resize(beside.size())
        with self._bot.waitExposed(self.window):
            self.window.show()


class Rows(QAbstractTableModel):
    """Plain text."""

    one_more = Signal()

    def __init__(self, count: int, columns: int) -> None:
        super().__init__()
        self.count, self._columns = count, columns
        self.one_more.connect(self._grow)

    def rowCount(self, parent: Any = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else self.count

    def columnCount(self, parent: Any = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else self._columns

    def data(self, index: Any, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        return f"row {index.row()}" if role == Qt.ItemDataRole.DisplayRole else None

    def _grow(self) -> None:
        self.beginInsertRows(QModelIndex(), self.count, self.count)
        self.count += 1
        self.endInsertRows()


def in_a_second(count: int, act: Callable[[], object]) -> threading.Thread:
    """A worker that acts so often, as evenly as it can."""

    def work() -> None:
        began = time.perf_counter()
        for number in range(count):
            act()
            time.sleep(max(0.0, began + (number + 1) / count - time.perf_counter()))

    return threading.Thread(target=work)


def page(begin: int, total: int) -> MessagePage:
    """The mails from ``begin`` on, as many as a mailbox gives at a time."""
    end = min(total, begin + _MAILS_AT_ONCE)
    now = datetime.now(UTC)
    mails = [
        MessageSummary(
            id=f"{number}",
            sender="no-reply@verificationemail.com",
            to=(f"tester+{number}@example.com",),
            subject="Your verification code",
            received=now - timedelta(seconds=number),
        )
        for number in range(begin, end)
    ]
    return MessagePage(tuple(mails), total, f"{end}" if end < total else None)
