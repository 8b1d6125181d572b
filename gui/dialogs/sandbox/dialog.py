"""The sandbox's controls: its clock, its limits, and the faults that it plays."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QTimer, Signal, Slot
from PySide6.QtWidgets import (
    QCheckBox,
    QDialog,
    QGroupBox,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from gui.cognito.sandbox_control import SandboxControl, SandboxState
from gui.dialogs.sandbox.faults import FaultsBox
from gui.dialogs.sandbox.words import not_kept_in_words, offset_in_words, sandbox_time
from gui.look.long_text import PlainLabel

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtGui import QHideEvent, QShowEvent

HOUR: Final = 3600.0
DAY: Final = 86400.0


class SandboxDialog(QDialog):
    """Turns the clock, switches the limits, arms faults; shows how the sandbox is set."""

    #: What to do with the ``SandboxControl``: a callable that takes it and returns the ``SandboxState``.
    change_requested = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("sandboxDialog")
        self.setWindowTitle(self.tr("Sandbox: clock, limits and faults"))
        self._not_kept = PlainLabel()
        self._not_kept.setObjectName("sandboxNotKept")
        self._not_kept.setProperty("role", "problem")
        self._faults = FaultsBox()
        self._faults.change_requested.connect(self.change_requested)
        layout = QVBoxLayout(self)
        layout.addWidget(self._not_kept)
        layout.addWidget(self._clock_box())
        layout.addWidget(self._limits_box())
        layout.addWidget(self._faults)
        self.problem = PlainLabel()
        self.problem.setProperty("role", "problem")
        layout.addWidget(self.problem)
        self._state = SandboxState()
        self._ticking = QTimer(self)
        self._ticking.setInterval(1000)
        self._ticking.timeout.connect(self._show_time)
        self.show_state(self._state)

    @property
    def not_kept(self) -> str:
        """What it says of why the sandbox's pools do not outlive it; empty where they do."""
        return self._not_kept.text()

    def show_state(self, state: SandboxState) -> None:
        """Show how the sandbox is set."""
        self._state = state
        self._show_time()
        self._limits.blockSignals(True)
        self._limits.setChecked(state.limits)
        self._limits.blockSignals(False)
        self._faults.show_faults(state.faults)
        self._not_kept.setText(not_kept_in_words(state.not_kept) if state.not_kept else "")
        self._not_kept.setVisible(state.not_kept is not None)
        self.problem.clear()

    def showEvent(self, event: QShowEvent) -> None:
        """Let the clock go on while it is on show."""
        self._show_time()
        self._ticking.start()
        super().showEvent(event)

    def hideEvent(self, event: QHideEvent) -> None:
        """Nobody looks at the clock."""
        self._ticking.stop()
        super().hideEvent(event)

    @Slot()
    def _show_time(self) -> None:
        offset = self._state.clock_offset
        self._time.setText(f"{sandbox_time(offset):%Y-%m-%d %H:%M:%S}  ({offset_in_words(offset)})")

    def _clock_box(self) -> QGroupBox:
        box = QGroupBox(self.tr("Clock"))
        self._time = QLabel()
        self._time.setObjectName("sandboxTime")
        row = QHBoxLayout(box)
        row.addWidget(self._time, 1)
        for text, name, seconds in (
            (self.tr("+1 minute"), "clockMinute", 60.0),
            (self.tr("+1 hour"), "clockHour", HOUR),
            (self.tr("+24 hours"), "clockDay", DAY),
        ):
            row.addWidget(self._button(text, name, partial(SandboxControl.advance, seconds=seconds)))
        row.addWidget(self._button(self.tr("Real time"), "clockReal", SandboxControl.real_time))
        return box

    def _limits_box(self) -> QGroupBox:
        box = QGroupBox(self.tr("Limits"))
        self._limits = QCheckBox(
            self.tr(
                "&Keep Cognito's: 5 resends and 15 confirms an hour and user, 50 mails a day, request rates"
            )
        )
        self._limits.setObjectName("keepLimits")
        self._limits.toggled.connect(self._keep_limits)
        QVBoxLayout(box).addWidget(self._limits)
        return box

    def _button(self, text: str, name: str, act: Callable[[SandboxControl], SandboxState]) -> QPushButton:
        button = QPushButton(text)
        button.setObjectName(name)
        button.setAutoDefault(False)
        button.clicked.connect(lambda: self.change_requested.emit(act))
        return button

    @Slot(bool)
    def _keep_limits(self, limits: bool) -> None:
        self.change_requested.emit(lambda control: control.keep_limits(limits))
