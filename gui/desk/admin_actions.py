"""What an admin may do beside the user's path: check the environment, confirm, delete, clean up."""

from __future__ import annotations

from functools import cached_property, partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal, Slot

from gui.cognito.admin.clean_up import delete_as_admin
from gui.cognito.credentials import signer_of
from gui.cognito.phone_calls.refusals import reading_problem
from gui.cognito.users import address_of
from gui.desk.one_user import OneUser
from gui.desk.sandbox.users import ManyUsers
from gui.dialogs.notice import show_notice
from gui.dialogs.question import ask, withdraw
from gui.evidence.keeping import pool_address
from gui.look.languages import told
from gui.machine.runner import Runner

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from PySide6.QtWidgets import QWidget

    from gui.cognito.admin.check_results import CheckResult
    from gui.cognito.admin.directory import UserDirectory
    from gui.cognito.users import User
    from gui.desk.pool.session import PoolSession
    from gui.dialogs.clean_up import CleanUpDialog
    from gui.dialogs.preflight import PreflightDialog
    from gui.evidence.recorder import Evidence
    from gui.sentences import Sentence


class AdminActions(QObject):
    """Works on one environment at a time, in a worker of its own; signs where there is a signer."""

    #: The pool's users may have changed.
    changed = Signal()
    #: ``PasswordPolicy``, as the check read it.
    policy_read = Signal(object)

    def __init__(self, evidence: Evidence, window: QWidget) -> None:
        super().__init__(window)
        self._evidence = evidence
        self._window = window
        self._session: PoolSession | None = None
        self._nowhere = self.tr(
            "There is no user pool to work on yet: the sandbox does not serve, or the keychain waits."
        )
        self._runner = Runner("admin", self)
        # A check of a dead server takes its time: it holds up no act.
        self._checks = Runner("preflight", self)
        self.many_users = ManyUsers(window)
        self.many_users.changed.connect(self.changed)
        self.one_user = OneUser(window, self._delete)
        self.one_user.changed.connect(self.changed)

    @cached_property
    def clean_up(self) -> CleanUpDialog:
        """Lists the users that this tool made; made when it is first wanted, as the next one."""
        from gui.dialogs.clean_up import CleanUpDialog

        dialog = CleanUpDialog(self._evidence.ledger, self._window)
        dialog.work_requested.connect(self._clean_up)
        dialog.abandoned.connect(partial(self._runner.cancel, "clean up"))
        dialog.deleted.connect(self.changed)
        return dialog

    @cached_property
    def preflight(self) -> PreflightDialog:
        """Checks the environment."""
        from gui.dialogs.preflight import PreflightDialog

        dialog = PreflightDialog(self._window)
        dialog.check_requested.connect(self._check)
        dialog.abandoned.connect(partial(self._checks.cancel, "preflight"))
        dialog.policy_read.connect(self.policy_read)
        return dialog

    def use(self, session: PoolSession) -> None:
        """Act for this session from now on; what is under way for another is given up."""
        self.stop()
        self._session = session
        self.many_users.use(session)
        self.one_user.use(session)

    def stop(self) -> None:
        """Act for nobody; what has not begun does not begin."""
        withdraw(self._window)
        self.many_users.use(None)
        self.one_user.use(None)
        for dialog in (vars(self).get("clean_up"), vars(self).get("preflight")):
            if dialog:
                dialog.reject()
        self._runner.cancel_all()
        self._checks.cancel_all()
        self._session = None

    @property
    def is_busy(self) -> bool:
        """Whether an act, a clean-up or a check is under way."""
        workers = (self._runner, self._checks, self.many_users, self.one_user)
        return any(worker.is_busy for worker in workers)

    @Slot()
    def open_preflight(self) -> None:
        """Check the environment, line by line."""
        if self._session:
            self.preflight.open_for(self._session.environment)
        else:
            self._show_notice(self._nowhere)

    @Slot()
    def open_clean_up(self) -> None:
        """List the users that this tool made here."""
        if self._session is None:
            self._show_notice(self._nowhere)
        elif self._session.directory:
            environment = self._session.environment
            self.clean_up.open_for(environment, pool_address(environment))
        else:
            self._show_notice(
                self.tr("This needs AWS credentials: choose an AWS profile in the environment.")
            )

    @Slot(object)
    def confirm(self, user: User) -> None:
        """Confirm a user as an admin does: without a code, and without verifying the address. Asks first."""
        if directory := self._directory():
            words = self.tr("Confirm {email} as an admin? No code is asked for, and no address verified.")
            work = partial(directory.admin_confirm, user.username)
            self._ask(user, words, self.tr("&Confirm"), partial(self._act, f"confirm {user.username}", work))

    @Slot(object)
    def delete(self, user: User) -> None:
        """Delete a user that this tool made, or any user of the sandbox. Asks first."""
        if directory := self._directory():
            work = partial(self._delete, directory, user.username)
            act = partial(self._act, f"delete {user.username}", work)
            self._ask(user, self.tr("Delete {email} for good?"), self.tr("&Delete"), act)

    def _delete(self, directory: UserDirectory, username: str) -> None:
        """What is done in a worker."""
        ledger = self._evidence.ledger
        made = ledger.users(pool_address(directory.environment))
        delete_as_admin(directory, username, made, ledger.mark_deleted)

    def _ask(self, user: User, words: str, verb: str, act: Callable[[], object]) -> None:
        if session := self._session:
            name = address_of(user, session.form.usernames) or user.username
            what = words.format(email=name)
            is_told = name == user.username
            details = [] if is_told else [self.tr("User name: {name}").format(name=user.username)]
            ask(self._window, act, what, verb, session.environment, details)

    def _act(self, key: str, work: Callable[[], None]) -> None:
        # One after the other: an act on another user waits for the one under way.
        self._runner.submit(key, work, lambda _: self.changed.emit(), self._fail)

    def _fail(self, error: Exception) -> None:
        self._show_notice(told(reading_problem(error)))
        self.changed.emit()

    @Slot(object)
    def _clean_up(self, work: Callable[[UserDirectory], None]) -> None:
        if directory := self._directory():
            self._runner.cancel("clean up")
            self._runner.submit(
                "clean up", partial(work, directory), lambda _: self.clean_up.finish(), self.clean_up.fail
            )

    @Slot(object)
    def _check(self, fill: Callable[[Iterator[CheckResult]], None]) -> None:
        from gui.cognito.admin import preflight

        if session := self._session:
            environment, signer = session.environment, signer_of(session.environment)
            secret = session.client_secret
            check = partial(preflight.check, environment, session.timeouts, session.observe, signer, secret)
            self._checks.cancel("preflight")
            self._checks.submit(
                "preflight", lambda: fill(check()), lambda _: self.preflight.finish(), self.preflight.fail
            )

    def _directory(self) -> UserDirectory | None:
        return self._session.directory if self._session else None

    def _show_notice(self, words: Sentence | str) -> None:
        show_notice(self._window, "adminNotice", told(words))
