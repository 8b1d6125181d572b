"""Asks for the time-outs, and for the pattern of new addresses in the sandbox."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import Slot
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QDoubleSpinBox,
    QFormLayout,
    QLineEdit,
    QSpinBox,
    QWidget,
)

from gui.cognito.environments.address_pattern import USUAL_PATTERN
from gui.cognito.environments.environment import Environment, Timeouts
from gui.dialogs.environment.address_pattern import PatternNote
from gui.machine.settings import MOST_DAYS, MOST_SECONDS, USUAL_DAYS

_SANDBOX: Final = Environment("", "", "", "", is_sandbox=True)


class SettingsDialog(QDialog):
    """Asks for the time-outs and the pattern."""

    def __init__(
        self,
        timeouts: Timeouts,
        sandbox_pattern: str = "",
        days_kept: int = USUAL_DAYS,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setObjectName("settingsDialog")
        self.setWindowTitle(self.tr("Settings"))
        self._connect = self._seconds("connectTimeout", self.tr("Wait for the connection"), timeouts.connect)
        self._read = self._seconds("readTimeout", self.tr("Wait for the reply"), timeouts.read)
        form = QFormLayout(self)
        form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        form.addRow(self.tr("Wait for the co&nnection"), self._connect)
        form.addRow(self.tr("Wait for the &reply"), self._read)
        self.pattern = QLineEdit(sandbox_pattern)
        self.pattern.setObjectName("sandboxPattern")
        self.pattern.setAccessibleName(self.tr("New addresses in the sandbox"))
        self.pattern.setPlaceholderText(USUAL_PATTERN)
        self.pattern.setMinimumWidth(50 * self.fontMetrics().averageCharWidth())
        self._note = PatternNote(self.pattern)
        self._note.setObjectName("sandboxPatternNote")
        form.addRow(self.tr("New addresses in the &sandbox"), self.pattern)
        form.addRow("", self._note)
        self._days = QSpinBox()
        self._days.setObjectName("daysKept")
        self._days.setAccessibleName(self.tr("Keep the record of a session for"))
        self._days.setRange(1, MOST_DAYS)
        self._days.setSuffix(self.tr(" days"))
        self._days.setValue(days_kept)
        form.addRow(self.tr("&Keep the record of a session for"), self._days)
        buttons = QDialogButtonBox(
            QDialogButtonBox.StandardButton.Ok | QDialogButtonBox.StandardButton.Cancel
        )
        buttons.accepted.connect(self.accept)
        buttons.rejected.connect(self.reject)
        form.addRow(buttons)
        self.pattern.textChanged.connect(self._show_note)
        self._show_note()

    @property
    def timeouts(self) -> Timeouts:
        """What was typed."""
        return Timeouts(connect=self._connect.value(), read=self._read.value())

    @property
    def days_kept(self) -> int:
        """For how many days the record of a session is kept."""
        return self._days.value()

    @property
    def sandbox_pattern(self) -> str:
        """The pattern that was typed; empty: the usual one."""
        return self.pattern.text().strip()

    @Slot()
    def accept(self) -> None:
        """Close, unless the pattern gives no address."""
        if self._show_note():
            super().accept()
        else:
            self.pattern.setFocus()

    @Slot()
    def _show_note(self) -> bool:
        return self._note.show_pattern(self.sandbox_pattern, _SANDBOX)

    def _seconds(self, name: str, accessible_name: str, value: float) -> QDoubleSpinBox:
        box = QDoubleSpinBox()
        box.setObjectName(name)
        box.setAccessibleName(accessible_name)
        box.setRange(0.5, MOST_SECONDS)
        box.setDecimals(1)
        box.setSuffix(self.tr(" s"))
        box.setValue(value)
        return box
