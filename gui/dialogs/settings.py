"""Asks for the time-outs."""

from __future__ import annotations

from PySide6.QtWidgets import QDialog, QDialogButtonBox, QDoubleSpinBox, QFormLayout, QWidget

from gui.cognito.environments.environment import Timeouts
from gui.machine.settings import MOST_SECONDS


class SettingsDialog(QDialog):
    """Asks for the time-outs."""

    def __init__(self, timeouts: Timeouts, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("settingsDialog")
        self.setWindowTitle(self.tr("Settings"))
        self._connect = self._seconds("connectTimeout", self.tr("Wait for the connection"), timeouts.connect)
        self._read = self._seconds("readTimeout", self.tr("Wait for the reply"), timeouts.read)
        form = QFormLayout(self)
        form.addRow(self.tr("Wait for the co&nnection"), self._connect)
        form.addRow(self.tr("Wait for the &reply"), self._read)
        buttons = QDialogButtonBox(
            QDialogButtonBox.StandardButton.Ok | QDialogButtonBox.StandardButton.Cancel
        )
        buttons.accepted.connect(self.accept)
        buttons.rejected.connect(self.reject)
        form.addRow(buttons)

    @property
    def timeouts(self) -> Timeouts:
        """What was typed."""
        return Timeouts(connect=self._connect.value(), read=self._read.value())

    def _seconds(self, name: str, accessible_name: str, value: float) -> QDoubleSpinBox:
        box = QDoubleSpinBox()
        box.setObjectName(name)
        box.setAccessibleName(accessible_name)
        box.setRange(0.5, MOST_SECONDS)
        box.setDecimals(1)
        box.setSuffix(self.tr(" s"))
        box.setValue(value)
        return box
