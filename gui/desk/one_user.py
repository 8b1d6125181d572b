"""A user's page: reads the user, and carries out the tester's actions."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal, Slot

from gui.cognito.admin import one_user
from gui.cognito.phone_calls.refusals import reading_problem
from gui.cognito.users import address_of
from gui.dialogs.notice import show_notice
from gui.look.languages import told
from gui.machine.runner import Runner

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtWidgets import QWidget

    from gui.cognito.admin.directory import UserDirectory
    from gui.cognito.admin.one_user import UserDetails
    from gui.cognito.users import User
    from gui.desk.pool.session import PoolSession
    from gui.dialogs.user.acts import UserAct
    from gui.dialogs.user.page import UserPage

_ACT = "act"
_READ = "read"


class OneUser(QObject):
    """Works for one session at a time. Reading does not wait for an act, nor an act for reading."""

    #: The pool's users may have changed.
    changed = Signal()

    def __init__(self, window: QWidget, delete: Callable[[UserDirectory, str], None]) -> None:
        """``delete``: deletes the user of a user name, in a worker; it knows whom the tool may delete."""
        super().__init__(window)
        self._delete = delete
        self._window = window
        self._session: PoolSession | None = None
        self._acts = Runner("user act", self)
        self._reads = Runner("user page", self)
        self._reads_again = False
        #: Built when first opened.
        self.page: UserPage | None = None

    def use(self, session: PoolSession | None) -> None:
        """Work for this session from now on: the page of the one before closes."""
        if self.page:
            self.page.reject()
        self._acts.cancel_all()
        self._reads.cancel_all()
        self._session = session

    @property
    def is_busy(self) -> bool:
        """Whether the user is being read, or an act under way."""
        return self._acts.is_busy or self._reads.is_busy

    @Slot(object)
    def open(self, user: User) -> None:
        """Open the page of this user."""
        if (session := self._session) is None or session.directory is None:
            return
        if self.page is None:
            from gui.dialogs.user import acts as user_acts
            from gui.dialogs.user.page import UserPage

            self.page = UserPage(user_acts.delete(self._delete), self._window)
            self.page.read_requested.connect(self._read)
            self.page.act_requested.connect(self._act)
        name = address_of(user, session.form.usernames) or user.username
        self.page.open_for(user.username, name, session.environment, session.password_policy)

    @Slot()
    def follow_change(self) -> None:
        """The sandbox's users have changed: the page is read again. Elsewhere each look is billed."""
        if self.page and self.page.username and self._session and self._session.environment.is_sandbox:
            self._read(self.page.username)

    @Slot(str)
    def _read(self, username: str) -> None:
        if not username or self._session is None or (directory := self._session.directory) is None:
            return
        if self._reads.is_under_way(_READ):
            self._reads_again = True
            return
        self._reads_again = False
        work = partial(one_user.details, directory, username)
        self._reads.submit(_READ, work, partial(self._show, username), partial(self._fail, username))

    def _show(self, username: str, details: UserDetails) -> None:
        if self.page and self.page.username == username:
            self.page.show_details(details)
        self._read_what_waits()

    def _fail(self, username: str, error: Exception) -> None:
        if self.page and self.page.username == username:
            self.page.show_problem(told(reading_problem(error)))
        self._read_what_waits()

    def _read_what_waits(self) -> None:
        if self._reads_again and self.page and self.page.username:
            self._read(self.page.username)

    @Slot(object, object)
    def _act(self, act: UserAct, user: UserDetails) -> None:
        if self._session is None or (directory := self._session.directory) is None:
            return
        work = partial(act.work, directory, self._session.sandbox_users, user)
        done = partial(self._finish_act, act, user)
        self._acts.submit(_ACT, work, done, partial(self._fail_act, user), lambda _: self.changed.emit())

    def _finish_act(self, act: UserAct, user: UserDetails, secret: str | None) -> None:
        if act.password and self._session:
            known = dict(user.attributes)
            names = (user.username, known.get("email", ""), known.get("phone_number", ""))
            self._session.accounts.take_password(names, act.password)
        if self.page and self.page.username == user.username:
            self.page.finish_act(act, secret)
            self._read(self.page.username)
        self.changed.emit()

    def _fail_act(self, user: UserDetails, error: Exception) -> None:
        words = told(reading_problem(error))
        if self.page and self.page.username == user.username:
            self.page.fail_act(words)
            self._read(user.username)
        else:
            show_notice(self._window, "adminNotice", f"{user.shown_name}: {words}")
        self.changed.emit()
