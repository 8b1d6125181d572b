"""Check environment: shows the results of preflight, line by line as they come."""

from __future__ import annotations

import threading
from typing import TYPE_CHECKING, Any, Final

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QSize, Qt, Signal, Slot
from PySide6.QtWidgets import QHeaderView, QVBoxLayout, QWidget

from gui.cognito.admin.check_results import Level
from gui.cognito.phone_calls.refusals import reading_problem
from gui.dialogs.dialog import ACTION, ASIDE, REJECT, Dialog, Foot, button
from gui.look.languages import told, written
from gui.look.long_text import PlainLabel
from gui.look.pill import Pill
from gui.panels.table import PILL_ROLE, HeadedModel, table

if TYPE_CHECKING:
    from collections.abc import Iterator

    from gui.cognito.admin.check_results import CheckResult
    from gui.cognito.environments.environment import Environment

_LEVEL, _TOPIC, _SENTENCE, _REMEDY = range(4)
#: Width and height: on a screen of 1,024 x 700 pixels title bar and task bar need room too.
_SIZE: Final = QSize(960, 600)
_TONES: Final = {
    Level.OK: "good",
    Level.PROBLEM: "bad",
    Level.UNKNOWN: "muted",
}


class PreflightDialog(Dialog):
    """Asks for a check of one environment, and shows its results."""

    #: What to do in a worker: a callable that takes what ``preflight.check`` gives, and shows it as it comes.
    check_requested = Signal(object)
    #: Whoever waits for that work may stop.
    abandoned = Signal()
    #: The pool's ``PasswordPolicy``, once it is known.
    policy_read = Signal(object)
    _told = Signal(object, object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("preflightDialog")
        self._environment: Environment | None = None
        # Set once the check is to end; what an older one still tells is known by it.
        self._run = threading.Event()
        self._is_running = False
        self._heading = PlainLabel()
        self._heading.setObjectName("preflightHeading")
        self._heading.setProperty("role", "heading")
        self._results = _Results(self)
        self.table = table("preflightTable", "", self._results, {_LEVEL: 11, _TOPIC: 17})
        self.table.setWordWrap(True)
        self.table.setStyleSheet("QTableView::item { padding: 3px 0; }")
        header = self.table.horizontalHeader()
        header.setSectionResizeMode(_SENTENCE, QHeaderView.ResizeMode.Stretch)
        header.setSectionResizeMode(_REMEDY, QHeaderView.ResizeMode.Stretch)
        self.table.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        self.summary = PlainLabel()
        self.summary.setObjectName("preflightSummary")
        self._again = button("preflightAgain", "", self._start)
        self._cancel = button("preflightCancel", "", self._give_up)
        self._close = button("preflightClose", "", self.reject)
        layout = QVBoxLayout(self)
        layout.addWidget(self._heading)
        layout.addWidget(self.table, 1)
        layout.addWidget(self.summary)
        layout.addWidget(Foot((self._again, ASIDE), (self._cancel, ACTION), (self._close, REJECT)))
        written(self, self._write)
        self.settle(_SIZE, is_kept=True)
        self._told.connect(self._show, Qt.ConnectionType.QueuedConnection)
        self._set_running(False)

    def open_for(self, environment: Environment) -> None:
        """Check this environment, in a window beside the main one."""
        self._environment = environment
        self._write_heading(environment)
        self.show()
        self.activateWindow()
        self._start()

    def finish(self) -> None:
        """The check is done."""
        self._set_running(False)
        self.summary.setText(self._in_numbers())

    def fail(self, error: Exception) -> None:
        """The check could not be made."""
        self._set_running(False)
        self.summary.setText(told(reading_problem(error)))

    @Slot()
    def reject(self) -> None:
        """Close, and end what is under way."""
        self._give_up()
        super().reject()

    @Slot()
    def _start(self) -> None:
        self._give_up()
        run = self._run = threading.Event()
        self._results.clear()
        self._set_running(True)
        self.summary.setText(self.tr("Checking…"))

        def fill(results: Iterator[CheckResult]) -> None:
            for result in results:
                if run.is_set():
                    return
                self._told.emit(run, result)

        self.check_requested.emit(fill)

    @Slot()
    def _give_up(self) -> None:
        self._run.set()
        if self._is_running:
            self._set_running(False)
            self.summary.setText(self.tr("Cancelled. {numbers}").format(numbers=self._in_numbers()))
            self.abandoned.emit()

    @Slot(object, object)
    def _show(self, run: threading.Event, result: CheckResult) -> None:
        if run is not self._run or run.is_set():
            return
        signs = {
            Level.OK: self.tr("✓ ok"),
            Level.PROBLEM: self.tr("✗ problem"),
            Level.UNKNOWN: self.tr("? unknown"),
        }
        words = (told(result.topic.value), told(result.sentence), told(result.remedy))
        self._results.add(result.level, (signs[result.level], *words))
        self.table.scrollToBottom()
        if result.password_policy:
            self.policy_read.emit(result.password_policy)

    def _show_worst(self) -> None:
        """Bring the first problem into view, or the beginning, once all is told."""
        levels = self._results.levels
        worst = (Level.PROBLEM, Level.UNKNOWN)
        row = next((levels.index(level) for level in worst if level in levels), 0)
        self.table.scrollTo(self._results.index(row, _LEVEL))

    def _in_numbers(self) -> str:
        levels = self._results.levels
        return self.tr("{ok} ok, {problems} to be solved, {unknown} unknown").format(
            ok=levels.count(Level.OK),
            problems=levels.count(Level.PROBLEM),
            unknown=levels.count(Level.UNKNOWN),
        )

    def _set_running(self, is_running: bool) -> None:
        self._is_running = is_running
        if not is_running:
            self._show_worst()
        self._again.setEnabled(not is_running)
        self._cancel.setEnabled(is_running)

    def _write(self) -> None:
        """Set all words; what a check has told stays as it was."""
        self.setWindowTitle(self.tr("Check environment"))
        self._results.name_columns([self.tr("Level"), self.tr("What"), self.tr("Result"), self.tr("Remedy")])
        self.table.setAccessibleName(self.tr("Results"))
        self._again.setText(self.tr("Check &again"))
        self._cancel.setText(self.tr("Ca&ncel"))
        self._close.setText(self.tr("&Close"))
        if self._environment:
            self._write_heading(self._environment)

    def _write_heading(self, environment: Environment) -> None:
        name = self.tr("The sandbox on this computer") if environment.is_sandbox else environment.name
        self._heading.setText(f"{name} · {environment.user_pool_id}")


class _Results(HeadedModel):
    """What a check has told so far, in words.

    No ``QStandardItem``: Qt deletes items that PySide still has wrappers of, which has crashed the app here.
    """

    _headers = ("", "", "", "")

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.levels: list[Level] = []
        self._words: list[tuple[str, ...]] = []

    def add(self, level: Level, words: tuple[str, ...]) -> None:
        row = len(self.levels)
        self.beginInsertRows(QModelIndex(), row, row)
        self.levels.append(level)
        self._words.append(words)
        self.endInsertRows()

    def clear(self) -> None:
        self.beginResetModel()
        self.levels, self._words = [], []
        self.endResetModel()

    def rowCount(self, parent: QModelIndex | QPersistentModelIndex = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else len(self.levels)

    def data(
        self, index: QModelIndex | QPersistentModelIndex, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:
        words = self._words[index.row()]
        if role == Qt.ItemDataRole.DisplayRole:
            return words[index.column()]
        if role == PILL_ROLE and index.column() == _LEVEL:
            return Pill(words[_LEVEL], _TONES[self.levels[index.row()]])
        return None
