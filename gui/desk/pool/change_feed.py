"""What tells the window that the pool may have changed: the sandbox or a mailbox itself, else a timer."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QObject, Qt, QTimer, Signal, Slot
from PySide6.QtGui import QGuiApplication

from gui.cognito.sandbox_control import KINDS
from gui.machine.runner import Runner

if TYPE_CHECKING:
    from gui.cognito.sandbox_control import Changes
    from gui.desk.pool.session import PoolSession

#: Between two readings of a pool of which nobody tells, while the tester looks at the window. ListUsers is
#: one request a page of 60 users: where more pages are on show, the pause is as many times longer.
USERS_MS: Final = 20_000
#: The same of a mailbox, while the tester looks at the window, and while not.
MAIL_MS: Final = 2_000
MAIL_UNSEEN_MS: Final = 10_000
#: What could not be read is tried anew after this long, then after twice as long each time, up to the
#: longest.
RETRY_MS: Final = 1_000
LONGEST_RETRY_MS: Final = 60_000
#: The sandbox's feed is on this machine: asking it is cheap.
LONGEST_FEED_RETRY_MS: Final = 4_000


class ChangeFeed(QObject):
    """Tells of one session at a time that something of it may have changed. Lives in the GUI thread."""

    #: What may have changed: some of ``KINDS``.
    changed = Signal(object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._session: PoolSession | None = None
        self._is_seen = True
        self._has_answered = False
        self._runner = Runner("changes", self)
        self._failures: dict[str, int] = {}
        #: When users and mail are read again, and when the sandbox's feed is asked again.
        self.timers: Final = {name: self._timer() for name in ("users", "mail", "feed")}
        self.timers["users"].timeout.connect(partial(self.changed.emit, frozenset({"users"})))
        self.timers["mail"].timeout.connect(partial(self.changed.emit, frozenset({"mail"})))
        self.timers["feed"].timeout.connect(self._reconnect)
        app = QGuiApplication.instance()
        assert isinstance(app, QGuiApplication)
        app.applicationStateChanged.connect(self._follow_application)

    def use(self, session: PoolSession) -> None:
        """Tell of this session from now on; of a sandbox's as soon as it answers, or fails to."""
        self.stop()
        self._session = session
        self._has_answered = False
        self._ask(0)

    @Slot()
    def stop(self) -> None:
        """Tell of nothing any more. A request that waits for a change ends by itself."""
        self._session = None
        self._failures.clear()
        self._runner.cancel_all()
        for timer in self.timers.values():
            timer.stop()

    def set_seen(self, is_seen: bool) -> None:
        """Whether the tester looks at the window; once he does again, he wants to see what is true now."""
        if is_seen == self._is_seen:
            return
        self._is_seen = is_seen
        if self._session and not self._session.sandbox_control:
            self.timers["users"].stop()
            if is_seen:
                self.changed.emit(frozenset({"users", "mail"}))

    @Slot(Qt.ApplicationState)
    def _follow_application(self, state: Qt.ApplicationState) -> None:
        self.set_seen(state is Qt.ApplicationState.ApplicationActive)

    def was_read(self, kind: str, pages: int = 1) -> None:
        """``users`` or ``mail`` were read, in so many pages: have them read again in time."""
        self._failures.pop(kind, None)
        if self._session is None or self._session.sandbox_control:
            return  # the sandbox tells by itself
        if kind == "mail" and not self._session.watched:
            self.timers["mail"].start(MAIL_MS if self._is_seen else MAIL_UNSEEN_MS)
        elif kind == "users" and self._is_seen:
            self.timers["users"].start(USERS_MS * pages)

    def was_not_read(self, kind: str) -> None:
        """``users`` or ``mail`` could not be read: have that tried anew, later each time."""
        session = self._session
        if session and (self._is_seen or kind == "mail"):
            is_spared = kind == "users" and not session.sandbox_control
            self._retry(kind, USERS_MS if is_spared else RETRY_MS, LONGEST_RETRY_MS)

    def _ask(self, since: int) -> None:
        if self._session and (control := self._session.sandbox_control):
            self._runner.submit("changes", partial(control.changes, since), self._tell, self._fail)
        elif self._session and (mailbox := self._session.watched):
            self._runner.submit("changes", mailbox.wait, self._tell_of_mail, self._fail)

    def _tell(self, changes: Changes) -> None:
        self._has_answered = True
        self._failures.pop("feed", None)
        if changes.kinds:
            self.changed.emit(changes.kinds)
        self._ask(changes.now)

    def _tell_of_mail(self, _: None) -> None:
        self._failures.pop("feed", None)
        self.changed.emit(frozenset({"mail"}))
        self._ask(0)

    def _fail(self, _: Exception) -> None:
        is_near = self._session and self._session.sandbox_control
        if is_near and not self._has_answered:
            # Whoever reads says why nothing can be read.
            self._has_answered = True
            self.changed.emit(KINDS)
        self._retry("feed", RETRY_MS, LONGEST_FEED_RETRY_MS if is_near else LONGEST_RETRY_MS)

    @Slot()
    def _reconnect(self) -> None:
        # Changes of the meantime were not reported; a mailbox reports once it is connected again.
        if self._session and self._session.sandbox_control:
            self.changed.emit(KINDS)
        self._ask(0)

    def _retry(self, name: str, first_ms: int, longest_ms: int) -> None:
        failures = self._failures.get(name, 0)
        self._failures[name] = failures + 1
        self.timers[name].start(min(first_ms * 2**failures, longest_ms))

    def _timer(self) -> QTimer:
        timer = QTimer(self)
        timer.setSingleShot(True)
        return timer
