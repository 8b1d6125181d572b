"""Clean up: the users that this tool made in a pool, how they stand, and the deletion of chosen ones."""

from __future__ import annotations

import threading
from functools import partial
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QSize, Qt, Signal, Slot
from PySide6.QtWidgets import QProgressBar, QVBoxLayout, QWidget

from gui.cognito.admin import clean_up
from gui.cognito.admin.clean_up import State
from gui.cognito.admin.lost_sign_ups import ProbableUser, look_for_lost
from gui.cognito.phone_calls.refusals import reading_problem
from gui.dialogs.dialog import ACTION, DESTRUCTIVE, REJECT, Dialog, Foot, button
from gui.dialogs.made_users_model import EMAIL, MADE, STATUS, SUB, ListedUser, MadeUsersModel
from gui.dialogs.question import ask, withdraw
from gui.look import theme
from gui.look.flow_row import FlowRow
from gui.look.languages import told, written
from gui.look.long_text import PlainLabel
from gui.look.pill import Pill
from gui.panels.table import table

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence

    from gui.cognito.admin.clean_up import Row
    from gui.cognito.admin.directory import UserDirectory
    from gui.cognito.environments.environment import Environment
    from gui.evidence.made_users.ledger import Ledger, MadeUser, PoolAddress

    _Listed = MadeUser | ProbableUser
    _Work = Callable[[UserDirectory, threading.Event], Iterator[Row[_Listed]]]

_CAN_BE_CHOSEN: Final = (State.PRESENT, State.GONE)
#: Width and height: on a screen of 1,024 x 700 pixels title bar and task bar need room too.
_SIZE: Final = QSize(980, 560)


class CleanUpDialog(Dialog):
    """Lists the ledger's users of one environment, and has the chosen ones deleted one by one.

    Below them stand the users of sign-ups whose answer was lost: probable ones, which "Choose all" passes by.
    """

    #: What to do in a worker: a callable that takes the environment's ``UserDirectory``, and tells each row.
    work_requested = Signal(object)
    #: Whoever waits for that work may stop. It ends by itself, after the request that is under way.
    abandoned = Signal()
    #: Users were deleted, so the pool's list is another one.
    deleted = Signal()
    _listed = Signal(object, object)
    _told = Signal(object, object)

    def __init__(self, ledger: Ledger, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("cleanUpDialog")
        self._ledger = ledger
        self._environment: Environment | None = None
        self._place: PoolAddress | None = None
        # Set once the work is to end; what an older one still tells is known by it.
        self._run = threading.Event()
        self._is_running = False
        self._has_deleted = False
        self._build()
        self._goes_on: QWidget = self.table
        self._listed.connect(self._show_list, Qt.ConnectionType.QueuedConnection)
        self._told.connect(self._show_row, Qt.ConnectionType.QueuedConnection)
        self._users.choice_changed.connect(self._follow_choice)
        written(self, self._write)
        self._set_running(False)
        self.settle(_SIZE, is_kept=True)

    def open_for(self, environment: Environment, place: PoolAddress) -> None:
        """List the users of this environment, which the ledger knows as ``place``."""
        self._environment, self._place = environment, place
        self._write_heading(environment)
        self.show()
        self.activateWindow()
        self._look()

    def finish(self) -> None:
        """The work is done, or cancelled."""
        if self._run.is_set():
            self._end(self.tr("Cancelled: the other users were left as they are."))
        else:
            self._end(self._in_numbers())

    def fail(self, error: Exception) -> None:
        """The work could not be done."""
        self._end(told(reading_problem(error)))

    def _end(self, words: str) -> None:
        self._set_running(False)
        self.note.setText(words)
        if self._has_deleted:
            self._has_deleted = False
            self.deleted.emit()

    @Slot()
    def reject(self) -> None:
        """Close, and end what is under way; what has been deleted is on record."""
        self._run.set()
        withdraw(self)
        if self._is_running:
            self._set_running(False)
            self.abandoned.emit()
        super().reject()

    # The work

    @Slot()
    def _look(self) -> None:
        ledger, place, run = self._ledger, self._place, threading.Event()
        if place is None:
            return

        def look(directory: UserDirectory) -> None:
            made = ledger.users(place)
            self._listed.emit(run, made)
            for row in clean_up.look(directory, made, run):
                self._told.emit(run, row)
            subs = {each.sub for each in made}
            for probable in look_for_lost(directory, ledger.failed_sign_ups(place), subs, run):
                self._told.emit(run, probable)

        self._users.clear()
        self._begin(run, look, self.tr("Reading the users' status…"), 0)

    @Slot()
    def _ask_to_delete(self) -> None:
        chosen = self._users.chosen
        if not chosen:
            return
        probable = sum(user.is_probable for user in chosen)
        if len(chosen) == 1:
            words = self.tr("Delete {email} for good?").format(email=chosen[0].email)
        else:
            words = self.tr("Delete {count} users for good?").format(count=len(chosen))
        if probable:
            words += " " + self.tr(
                "{count} of them Signup Desk only probably made: their sign-up got no answer."
            ).format(count=probable)
        ask(
            self,
            partial(self._delete, [user.entry for user in chosen]),
            words,
            self.tr("&Delete {count}").format(count=len(chosen)),
            self._environment,
            [self._in_detail(user) for user in chosen],
        )

    def _in_detail(self, user: ListedUser) -> str:
        if user.is_probable:
            return self.tr("{email} ({status}): probable").format(email=user.email, status=user.status)
        return f"{user.email} ({user.status})"

    def _delete(self, chosen: Sequence[_Listed]) -> None:
        run, ledger = threading.Event(), self._ledger

        def mark_deleted(made: _Listed) -> None:
            if not isinstance(made, ProbableUser):  # the ledger has no entry of a probable one
                ledger.mark_deleted(made)

        def delete(directory: UserDirectory) -> None:
            for row in clean_up.delete(directory, chosen, mark_deleted, run):
                self._told.emit(run, row)

        self._begin(run, delete, self.tr("Deleting…"), len(chosen))

    def _begin(
        self, run: threading.Event, work: Callable[[UserDirectory], None], words: str, count: int
    ) -> None:
        self._run.set()
        self._run = run
        self.progress.setRange(0, count)
        self.progress.setValue(0)
        self.note.setText(words)
        self._set_running(True)
        self.work_requested.emit(work)

    @Slot()
    def _cancel_work(self) -> None:
        self._run.set()
        self._cancel.setEnabled(False)
        self.note.setText(self.tr("Cancelling: the request that is under way is the last."))

    @Slot(object, object)
    def _show_list(self, run: threading.Event, made: tuple[MadeUser, ...]) -> None:
        if run is not self._run:
            return
        self.progress.setRange(0, len(made))
        self._users.add(made)

    @Slot(object, object)
    def _show_row(self, run: threading.Event, row: Row[_Listed]) -> None:
        if run is not self._run:
            return
        self.progress.setValue(self.progress.value() + 1)
        self._has_deleted |= row.state is State.DELETED
        words = {
            State.PRESENT: row.status,
            State.GONE: self.tr("not there"),
            State.DELETED: self.tr("deleted"),
            State.REFUSED: row.status or self.tr("left alone"),
        }
        user = self._users.user(row.made)  # a probable one is listed once it is found
        tone = theme.status_tone(row.status) if row.state is State.PRESENT else None
        user.status = words[row.state]
        user.pill = Pill(user.status, tone or "muted") if user.status else None
        user.note = told(row.words) or (
            self.tr("can be struck off the record") if row.state is State.GONE else ""
        )
        user.email = row.email or user.email  # the ledger may know only the user name that was made up
        user.can_be_chosen, was_chosen, user.is_chosen = row.state in _CAN_BE_CHOSEN, user.is_chosen, False
        self._users.show(user)
        self.table.resizeRowToContents(self._users.row(user))
        if was_chosen:
            self._follow_choice()

    @Slot()
    def _fit_notes(self) -> None:
        """Have each note on show whole. Only these rows: to measure all at each change takes minutes."""
        for row, user in enumerate(self._users.users):
            if user.note:
                self.table.resizeRowToContents(row)

    # The choice

    @Slot()
    def _follow_choice(self) -> None:
        count = len(self._users.chosen)
        self._delete_button.setText(
            self.tr("&Delete {count} as admin…").format(count=count)
            if count
            else self.tr("&Delete as admin…")
        )
        self._delete_button.setEnabled(bool(count) and not self._is_running)

    def _in_numbers(self) -> str:
        probable = sum(user.is_probable for user in self._users.users)
        words = self.tr("Users on record: {count}").format(count=len(self._users.users) - probable)
        if probable:
            words += self.tr(", probable ones: {count}").format(count=probable)
        return words

    def _set_running(self, is_running: bool) -> None:
        self._is_running = is_running
        if is_running and (had_focus := self.focusWidget()) in (self._again, self._all):
            self._goes_on = had_focus
        self.progress.setVisible(is_running)
        self._cancel.setEnabled(is_running)
        for widget in (self._again, self._all, self.table):
            widget.setEnabled(not is_running)
        self._follow_choice()
        # Qt gave the focus to what could be pressed meanwhile: a space would close the dialog.
        if not is_running and self.focusWidget() in (None, self._cancel, self._close):
            if not self.table.currentIndex().isValid():
                self.table.setCurrentIndex(self._users.index(0, EMAIL))
            self._goes_on.setFocus()
            self._goes_on = self.table

    def _build(self) -> None:
        self._heading = PlainLabel()
        self._heading.setObjectName("cleanUpHeading")
        self._heading.setProperty("role", "heading")
        self._users = MadeUsersModel(self)
        widths = {EMAIL: 29, STATUS: 15, MADE: 11, SUB: 35}
        self.table = table("cleanUpTable", "", self._users, widths)
        self.table.setWordWrap(True)
        self.table.setStyleSheet("QTableView::item { padding: 3px 0; }")
        self.table.horizontalHeader().sectionResized.connect(self._fit_notes)
        self.progress = QProgressBar()
        self.progress.setObjectName("cleanUpProgress")
        self.note = PlainLabel()
        self.note.setObjectName("cleanUpNote")
        self._all = button("cleanUpAll", "", self._users.choose_all)
        self._again = button("cleanUpAgain", "", self._look)
        self._delete_button = button("cleanUpDelete", "", self._ask_to_delete, "danger")
        self._cancel = button("cleanUpCancel", "", self._cancel_work)
        self._close = button("cleanUpClose", "", self.reject)
        layout = QVBoxLayout(self)
        layout.addWidget(self._heading)
        layout.addWidget(self.table, 1)
        layout.addLayout(FlowRow(self._all, self._again))
        layout.addWidget(self.note)
        layout.addWidget(self.progress)
        layout.addWidget(
            Foot((self._delete_button, DESTRUCTIVE), (self._cancel, ACTION), (self._close, REJECT))
        )

    def _write(self) -> None:
        """Set all words; what a run has told stays as it was."""
        self.setWindowTitle(self.tr("Clean up: users that Signup Desk made"))
        self._users.name_columns(
            [self.tr("Signed up as"), self.tr("Status"), self.tr("Made"), self.tr("Sub"), self.tr("Note")]
        )
        self.table.setAccessibleName(self.tr("Users on record"))
        self.table.set_placeholder(self.tr("Signup Desk has made no user in this pool."))
        self.progress.setAccessibleName(self.tr("Progress"))
        self._all.setText(self.tr("Choose &all"))
        self._again.setText(self.tr("&Look again"))
        self._cancel.setText(self.tr("Ca&ncel"))
        self._close.setText(self.tr("&Close"))
        if self._environment:
            self._write_heading(self._environment)
        self._fit_notes()
        self._follow_choice()

    def _write_heading(self, environment: Environment) -> None:
        name = self.tr("The sandbox on this computer") if environment.is_sandbox else environment.name
        self._heading.setText(f"{name} · {environment.user_pool_id}")
