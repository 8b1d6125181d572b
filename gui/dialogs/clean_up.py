"""Clean up: the users that this tool made in a pool, how they stand, and the deletion of chosen ones."""

from __future__ import annotations

import threading
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QStandardItem, QStandardItemModel
from PySide6.QtWidgets import (
    QDialog,
    QHBoxLayout,
    QHeaderView,
    QLabel,
    QLineEdit,
    QProgressBar,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from gui.cognito.admin import clean_up
from gui.cognito.admin.clean_up import State
from gui.cognito.phone_calls.refusals import reading_problem
from gui.look import theme
from gui.look.languages import told
from gui.panels.table import table

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from gui.cognito.admin.clean_up import Row
    from gui.cognito.admin.directory import UserDirectory
    from gui.cognito.environments.environment import Environment
    from gui.evidence.ledger import Ledger, MadeUser, PoolAddress

    _Work = Callable[[UserDirectory, threading.Event], Iterator[Row[MadeUser]]]

_EMAIL, _STATUS, _MADE, _SUB, _NOTE = range(5)
_ENTRY: Final = Qt.ItemDataRole.UserRole
_CAN_BE_CHOSEN: Final = (State.PRESENT, State.GONE)


class CleanUpDialog(QDialog):
    """Lists the ledger's users of one environment, and has the chosen ones deleted one by one."""

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
        self.setWindowTitle(self.tr("Clean up: users that Signup Desk made"))
        self._ledger = ledger
        self._environment: Environment | None = None
        self._place: PoolAddress | None = None
        # Set once the work is to end; what an older one still tells is known by it.
        self._run = threading.Event()
        self._is_running = False
        self._has_deleted = False
        self._build()
        self._listed.connect(self._show_list, Qt.ConnectionType.QueuedConnection)
        self._told.connect(self._show_row, Qt.ConnectionType.QueuedConnection)
        self._users.itemChanged.connect(self._follow_choice)
        self._set_running(False)

    def open_for(self, environment: Environment, place: PoolAddress) -> None:
        """List the users of this environment, which the ledger knows as ``place``."""
        self._environment, self._place = environment, place
        self._heading.setText(f"{environment.name} · {environment.user_pool_id}")
        self._name_label.setText(
            self.tr("This environment is &protected. Type its name, {name}, to delete users:").format(
                name=environment.name.replace("&", "&&")
            )
        )
        self._name.clear()
        self._name_label.setVisible(environment.is_protected)
        self._name.setVisible(environment.is_protected)
        self.show()
        self.activateWindow()
        self._look()

    def finish(self) -> None:
        """The work is done, or cancelled."""
        if self._run.is_set():
            self._end(self.tr("Cancelled: the other users were left as they are."))
        else:
            self._end(self.tr("Users on record: {count}").format(count=self._users.rowCount()))

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

        self._users.removeRows(0, self._users.rowCount())
        self._begin(run, look, self.tr("Reading the users' status…"), 0)

    @Slot()
    def _delete(self) -> None:
        chosen, run = [item.data(_ENTRY) for item in self._chosen()], threading.Event()
        mark_deleted = self._ledger.mark_deleted

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
        for entry in made:
            when = entry.created.astimezone().strftime("%Y-%m-%d %H:%M:%S")
            items = [QStandardItem(text) for text in (entry.email, "", when, entry.sub, "")]
            for item in items:
                item.setEditable(False)
            items[_EMAIL].setData(entry, _ENTRY)
            self._users.appendRow(items)

    @Slot(object, object)
    def _show_row(self, run: threading.Event, row: Row[MadeUser]) -> None:
        if run is not self._run:
            return
        self.progress.setValue(self.progress.value() + 1)
        self._has_deleted |= row.state is State.DELETED
        number = next(
            number
            for number in range(self._users.rowCount())
            if self._users.item(number, _EMAIL).data(_ENTRY) == row.made
        )
        words = {
            State.PRESENT: row.status,
            State.GONE: self.tr("not there"),
            State.DELETED: self.tr("deleted"),
            State.REFUSED: row.status or self.tr("left alone"),
        }
        status = self._users.item(number, _STATUS)
        status.setText(words[row.state])
        if color := theme.STATUS_COLORS.get(row.status):
            status.setForeground(color)
        self._users.item(number, _NOTE).setText(
            told(row.words) or (self.tr("can be struck off the record") if row.state is State.GONE else "")
        )
        email = self._users.item(number, _EMAIL)
        email.setCheckable(row.state in _CAN_BE_CHOSEN)
        # An item that cannot be checked any more would keep its box.
        box = Qt.CheckState.Unchecked if email.isCheckable() else None
        email.setData(box, Qt.ItemDataRole.CheckStateRole)

    # The choice

    def _chosen(self) -> list[QStandardItem]:
        rows = [self._users.item(number, _EMAIL) for number in range(self._users.rowCount())]
        return [row for row in rows if row.isCheckable() and row.checkState() is Qt.CheckState.Checked]

    @Slot()
    def _choose_all(self) -> None:
        for number in range(self._users.rowCount()):
            if (item := self._users.item(number, _EMAIL)).isCheckable():
                item.setCheckState(Qt.CheckState.Checked)

    @Slot()
    def _follow_choice(self) -> None:
        count = len(self._chosen())
        name = self._environment.name if self._environment else ""
        is_meant = self._name.isHidden() or self._name.text() == name
        self._delete_button.setText(
            self.tr("&Delete {count} as admin").format(count=count) if count else self.tr("&Delete as admin")
        )
        self._delete_button.setEnabled(bool(count) and is_meant and not self._is_running)

    def _set_running(self, is_running: bool) -> None:
        self._is_running = is_running
        self.progress.setVisible(is_running)
        self._cancel.setEnabled(is_running)
        for widget in (self._again, self._all, self.table, self._name):
            widget.setEnabled(not is_running)
        self._follow_choice()

    def _build(self) -> None:
        self._heading = QLabel()
        self._heading.setProperty("role", "heading")
        self._heading.setTextFormat(Qt.TextFormat.PlainText)
        self._users = QStandardItemModel(0, 5, self)
        self._users.setHorizontalHeaderLabels(
            [self.tr("E-mail"), self.tr("Status"), self.tr("Made"), self.tr("Sub"), self.tr("Note")]
        )
        widths = {_EMAIL: 30, _STATUS: 15, _MADE: 19, _SUB: 35}
        self.table = table("cleanUpTable", self.tr("Users on record"), self._users, widths)
        self.table.setWordWrap(True)
        self.table.setStyleSheet("QTableView::item { padding: 3px 0; }")
        self.table.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        self._name = QLineEdit()
        self._name.setObjectName("cleanUpName")
        self._name.setAccessibleName(self.tr("Name of the environment"))
        self._name.textChanged.connect(self._follow_choice)
        self._name_label = QLabel()
        self._name_label.setBuddy(self._name)
        self._name_label.setWordWrap(True)
        self.progress = QProgressBar()
        self.progress.setObjectName("cleanUpProgress")
        self.progress.setAccessibleName(self.tr("Progress"))
        self.note = QLabel()
        self.note.setObjectName("cleanUpNote")
        self.note.setTextFormat(Qt.TextFormat.PlainText)
        self.note.setWordWrap(True)
        self._all = self._button(self.tr("Choose &all"), "cleanUpAll", self._choose_all)
        self._again = self._button(self.tr("&Look again"), "cleanUpAgain", self._look)
        self._delete_button = self._button("", "cleanUpDelete", self._delete)
        self._cancel = self._button(self.tr("Ca&ncel"), "cleanUpCancel", self._cancel_work)
        close = self._button(self.tr("&Close"), "cleanUpClose", self.reject)
        foot = QHBoxLayout()
        foot.addWidget(self._all)
        foot.addWidget(self._again)
        foot.addStretch()
        for button in (self._delete_button, self._cancel, close):
            foot.addWidget(button)
        layout = QVBoxLayout(self)
        for widget in (self._heading, self.table, self.note, self.progress, self._name_label, self._name):
            layout.addWidget(widget, 1 if widget is self.table else 0)
        layout.addLayout(foot)
        self.resize(1160, 560)

    def _button(self, text: str, name: str, act: Callable[[], object]) -> QPushButton:
        button = QPushButton(text)
        button.setObjectName(name)
        button.setAutoDefault(False)
        button.clicked.connect(act)
        return button
