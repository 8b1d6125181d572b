"""What an admin may do beside the user's path: check the environment, confirm, delete, clean up."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtWidgets import QInputDialog, QMessageBox, QWidget

from gui.cognito.admin import preflight
from gui.cognito.admin.clean_up import NotMadeHereError, Row, State, delete_as_admin
from gui.cognito.admin.directory import UserDirectory
from gui.cognito.credentials import signer_of
from gui.cognito.phone_calls.refusals import reading_problem
from gui.dialogs.clean_up import CleanUpDialog
from gui.dialogs.notice import show_notice
from gui.dialogs.preflight import PreflightDialog
from gui.evidence.recorder import pool_address
from gui.machine.runner import Failure, Runner

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from gui.cognito.admin.findings import Finding
    from gui.cognito.environments.environment import Environment, Timeouts
    from gui.cognito.users import User
    from gui.evidence.recorder import Evidence


class AdminActions(QObject):
    """Works on one environment at a time, in a worker of its own; signs where there is a signer."""

    #: The pool's users are others now.
    changed = Signal()
    #: ``PasswordPolicy``, as the check read it.
    policy_read = Signal(object)

    def __init__(self, evidence: Evidence, window: QWidget) -> None:
        super().__init__(window)
        self._evidence = evidence
        self._window = window
        self._environment: Environment | None = None
        self._timeouts: Timeouts
        self._client_secret: str | None = None
        self._directory: UserDirectory | None = None
        self._runner = Runner("admin", self)
        self._runner.finished.connect(self._finish)
        self.clean_up = CleanUpDialog(evidence.ledger, window)
        self.clean_up.wanted.connect(self._clean_up)
        self.clean_up.abandoned.connect(partial(self._runner.cancel, "clean up"))
        self.clean_up.deleted.connect(self.changed)
        self.preflight = PreflightDialog(window)
        self.preflight.wanted.connect(self._check)
        self.preflight.abandoned.connect(partial(self._runner.cancel, "preflight"))
        self.preflight.policy_read.connect(self.policy_read)

    def use(self, environment: Environment, timeouts: Timeouts, client_secret: str | None) -> None:
        """Act on this environment from now on; what is under way in another is given up."""
        self.clean_up.reject()
        self.preflight.reject()
        self._runner.cancel_all()
        self._environment = environment
        self._timeouts = timeouts
        self._client_secret = client_secret
        signer = signer_of(environment)
        observe = self._evidence.observer(environment)
        self._directory = UserDirectory(environment, timeouts, observe, signer) if signer else None

    @Slot()
    def open_preflight(self) -> None:
        """Check the environment, line by line."""
        if self._environment:
            self.preflight.open_for(self._environment)

    @Slot()
    def open_clean_up(self) -> None:
        """List the users that this tool made here."""
        if self._environment and self._directory:
            self.clean_up.open_for(self._environment, pool_address(self._environment))
        else:
            self._tell_of_credentials()

    @Slot(object)
    def confirm(self, user: User) -> None:
        """Confirm a user as an admin does: without a code, and without verifying the address."""
        if directory := self._directory:
            self._runner.submit("act", lambda: directory.admin_confirm(user.username))

    @Slot(object)
    def delete(self, user: User) -> None:
        """Delete a user that this tool made; asks first, in a protected environment for its name."""
        directory, environment = self._directory, self._environment
        if directory is None or environment is None or not self._is_sure(environment, user):
            return
        ledger = self._evidence.ledger
        self._runner.submit(
            "act",
            lambda: delete_as_admin(
                directory, user.username, ledger.users(pool_address(environment)), ledger.mark_deleted
            ),
        )

    def _is_sure(self, environment: Environment, user: User) -> bool:
        question = self.tr("Delete {email} from {name} for good?").format(
            email=user.email or user.username, name=environment.name
        )
        if not environment.is_protected:
            answer = QMessageBox.question(self._window, "Signup Desk", question)
            return answer == QMessageBox.StandardButton.Yes
        ask = self.tr("{question}\nThis environment is protected: type its name.").format(question=question)
        typed, is_given = QInputDialog.getText(self._window, "Signup Desk", ask)
        return is_given and typed.strip() == environment.name

    @Slot(object)
    def _clean_up(self, work: Callable[[UserDirectory], None]) -> None:
        if directory := self._directory:
            self._runner.cancel("clean up")
            self._runner.submit("clean up", lambda: work(directory))

    @Slot(object)
    def _check(self, fill: Callable[[Iterator[Finding]], None]) -> None:
        if environment := self._environment:
            findings = partial(
                preflight.check,
                environment,
                self._timeouts,
                self._evidence.observer(environment),
                signer_of(environment),
                self._client_secret,
            )
            self._runner.cancel("preflight")
            self._runner.submit("preflight", lambda: fill(findings()))

    @Slot(str, object)
    def _finish(self, key: str, result: object) -> None:
        match key, result:
            case "clean up", _:
                self.clean_up.finish(result)
            case "preflight", _:
                self.preflight.finish(result)
            case _, Failure(NotMadeHereError() as error):
                self._tell(str(error))
            case _, Failure():
                profile = self._environment.profile if self._environment else None
                self._tell(reading_problem(result.error, profile))
            case _, Row(state=State.REFUSED):
                self._tell(result.words)
        self.changed.emit()

    def _tell_of_credentials(self) -> None:
        self._tell(self.tr("This needs AWS credentials: choose an AWS profile in the environment."))

    def _tell(self, words: str) -> None:
        show_notice(self._window, "adminNotice", words)
