"""What the tester sets and finds again at the next start."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QByteArray, QSettings
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QDoubleSpinBox, QFormLayout, QWidget

from gui.cognito.environment import Timeouts

if TYPE_CHECKING:
    from pathlib import Path


class Settings:
    """Settings in ``settings.ini`` of the data folder. A damaged or unwritable file means the defaults."""

    def __init__(self, folder: Path) -> None:
        self._store = QSettings(str(folder / "settings.ini"), QSettings.Format.IniFormat)

    @property
    def timeouts(self) -> Timeouts:
        """How long a call waits."""
        usual = Timeouts()
        return Timeouts(
            connect=self._seconds("timeouts/connect", usual.connect),
            read=self._seconds("timeouts/read", usual.read),
        )

    @timeouts.setter
    def timeouts(self, timeouts: Timeouts) -> None:
        self._store.setValue("timeouts/connect", timeouts.connect)
        self._store.setValue("timeouts/read", timeouts.read)

    @property
    def mobile_checks(self) -> bool:
        """Whether to check like the mobile app before sending."""
        return str(self._store.value("mobileChecks", "true")).lower() != "false"

    @mobile_checks.setter
    def mobile_checks(self, mobile_checks: bool) -> None:
        self._store.setValue("mobileChecks", mobile_checks)

    @property
    def geometry(self) -> QByteArray:
        """Where the window was."""
        geometry = self._store.value("geometry")
        return geometry if isinstance(geometry, QByteArray) else QByteArray()

    @geometry.setter
    def geometry(self, geometry: QByteArray) -> None:
        self._store.setValue("geometry", geometry)

    def _seconds(self, name: str, usual: float) -> float:
        try:
            seconds = float(str(self._store.value(name, usual)))
        except ValueError:
            return usual
        return seconds if 0 < seconds <= _MOST_SECONDS else usual


_MOST_SECONDS = 300.0


class SettingsDialog(QDialog):
    """Asks for the time-outs."""

    def __init__(self, timeouts: Timeouts, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("settingsDialog")
        self.setWindowTitle(self.tr("Settings"))
        self._connect = self._seconds("connectTimeout", self.tr("Wait for the connection"), timeouts.connect)
        self._read = self._seconds("readTimeout", self.tr("Wait for the reply"), timeouts.read)
        form = QFormLayout(self)
        form.addRow(self.tr("Wait for the &connection"), self._connect)
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
        box.setRange(0.5, _MOST_SECONDS)
        box.setDecimals(1)
        box.setSuffix(self.tr(" s"))
        box.setValue(value)
        return box
