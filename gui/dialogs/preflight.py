"""Check environment: shows what preflight finds, line by line as it finds it."""

from __future__ import annotations

import threading
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QStandardItem, QStandardItemModel
from PySide6.QtWidgets import QDialog, QHBoxLayout, QHeaderView, QLabel, QPushButton, QVBoxLayout, QWidget

from gui.cognito.admin.findings import Level
from gui.cognito.phone_calls.refusals import reading_problem
from gui.look import theme
from gui.look.languages import told
from gui.panels.table import table

if TYPE_CHECKING:
    from collections.abc import Iterator

    from gui.cognito.admin.findings import Finding
    from gui.cognito.environments.environment import Environment

_LEVEL, _TOPIC, _SENTENCE, _REMEDY = range(4)
_COLORS: Final = {
    Level.OK: theme.STATUS_COLORS["CONFIRMED"],
    Level.PROBLEM: theme.ERROR,
    Level.UNKNOWN: theme.MUTED,
}


class PreflightDialog(QDialog):
    """Asks for a check of one environment, and shows its findings."""

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
        self.setWindowTitle(self.tr("Check environment"))
        self._environment: Environment | None = None
        # Set once the check is to end; what an older one still tells is known by it.
        self._run = threading.Event()
        self._is_running = False
        self._heading = QLabel()
        self._heading.setProperty("role", "heading")
        self._heading.setTextFormat(Qt.TextFormat.PlainText)
        self._findings = QStandardItemModel(0, 4, self)
        self._findings.setHorizontalHeaderLabels(["", self.tr("What"), self.tr("Finding"), self.tr("Remedy")])
        self.table = table("preflightTable", self.tr("Findings"), self._findings, {_LEVEL: 11, _TOPIC: 17})
        self.table.setWordWrap(True)
        self.table.setStyleSheet("QTableView::item { padding: 3px 0; }")
        header = self.table.horizontalHeader()
        header.setSectionResizeMode(_SENTENCE, QHeaderView.ResizeMode.Stretch)
        header.setSectionResizeMode(_REMEDY, QHeaderView.ResizeMode.Stretch)
        self.table.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        self.summary = QLabel()
        self.summary.setObjectName("preflightSummary")
        self.summary.setTextFormat(Qt.TextFormat.PlainText)
        self.summary.setWordWrap(True)
        self._again = self._button(self.tr("Check &again"), "preflightAgain")
        self._again.clicked.connect(self._start)
        self._cancel = self._button(self.tr("Ca&ncel"), "preflightCancel")
        self._cancel.clicked.connect(self._give_up)
        close = self._button(self.tr("&Close"), "preflightClose")
        close.clicked.connect(self.reject)
        foot = QHBoxLayout()
        foot.addWidget(self.summary, 1)
        for button in (self._again, self._cancel, close):
            foot.addWidget(button)
        layout = QVBoxLayout(self)
        layout.addWidget(self._heading)
        layout.addWidget(self.table, 1)
        layout.addLayout(foot)
        self.resize(1000, 680)
        self._told.connect(self._show, Qt.ConnectionType.QueuedConnection)
        self._set_running(False)

    def open_for(self, environment: Environment) -> None:
        """Check this environment, in a window beside the main one."""
        self._environment = environment
        self._heading.setText(f"{environment.name} · {environment.user_pool_id}")
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
        self._findings.removeRows(0, self._findings.rowCount())
        self._set_running(True)
        self.summary.setText(self.tr("Checking…"))

        def fill(findings: Iterator[Finding]) -> None:
            for finding in findings:
                if run.is_set():
                    return
                self._told.emit(run, finding)

        self.check_requested.emit(fill)

    @Slot()
    def _give_up(self) -> None:
        self._run.set()
        if self._is_running:
            self._set_running(False)
            self.summary.setText(self.tr("Cancelled. {numbers}").format(numbers=self._in_numbers()))
            self.abandoned.emit()

    @Slot(object, object)
    def _show(self, run: threading.Event, finding: Finding) -> None:
        if run is not self._run or run.is_set():
            return
        signs = {
            Level.OK: self.tr("✓ ok"),
            Level.PROBLEM: self.tr("✗ problem"),
            Level.UNKNOWN: self.tr("? unknown"),
        }
        sign, topic = QStandardItem(signs[finding.level]), QStandardItem(finding.topic)
        sign.setForeground(_COLORS[finding.level])
        sign.setData(finding.level)
        items = [sign, topic, QStandardItem(told(finding.sentence)), QStandardItem(told(finding.remedy))]
        for item in items:
            item.setEditable(False)
        self._findings.appendRow(items)
        self.table.scrollToBottom()
        if finding.password_policy:
            self.policy_read.emit(finding.password_policy)

    def _in_numbers(self) -> str:
        levels = [self._findings.item(row, _LEVEL).data() for row in range(self._findings.rowCount())]
        return self.tr("{ok} ok, {problems} to be solved, {unknown} unknown").format(
            ok=levels.count(Level.OK),
            problems=levels.count(Level.PROBLEM),
            unknown=levels.count(Level.UNKNOWN),
        )

    def _set_running(self, is_running: bool) -> None:
        self._is_running = is_running
        self._again.setEnabled(not is_running)
        self._cancel.setEnabled(is_running)

    def _button(self, text: str, name: str) -> QPushButton:
        button = QPushButton(text)
        button.setObjectName(name)
        button.setAutoDefault(False)
        return button
