"""The sandbox's controls: its clock, its limits, and the faults that it plays."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QSize, QTimer, Signal, Slot
from PySide6.QtWidgets import QCheckBox, QGroupBox, QLabel, QVBoxLayout, QWidget

from gui.cognito.sandbox_control import DAY, HOUR, SandboxControl, SandboxState
from gui.dialogs.dialog import REJECT, Dialog, Foot, Scrolled, button
from gui.dialogs.sandbox.faults import FaultsBox
from gui.dialogs.sandbox.words import not_kept_in_words, offset_in_words, sandbox_time
from gui.look.flow_row import FlowRow
from gui.look.languages import told, written
from gui.look.long_text import PlainLabel

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtGui import QHideEvent, QShowEvent
    from PySide6.QtWidgets import QPushButton

_WIDTH: Final = 620


class SandboxDialog(Dialog):
    """Turns the clock, switches the limits, arms faults; shows how the sandbox is set."""

    #: What to do with the ``SandboxControl``: a callable that takes it and returns the ``SandboxState``.
    change_requested = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("sandboxDialog")
        self._not_kept = PlainLabel()
        self._not_kept.setObjectName("sandboxNotKept")
        self._not_kept.setProperty("role", "problem")
        self._faults = FaultsBox()
        self._faults.change_requested.connect(self.change_requested)
        self.problem = PlainLabel()
        self.problem.setProperty("role", "problem")
        self._close = button("sandboxClose", "", self.reject)
        content = QWidget()
        rows = QVBoxLayout(content)
        for part in (self._not_kept, self._clock_box(), self._limits_box(), self._faults, self.problem):
            rows.addWidget(part)
        rows.addStretch()
        layout = QVBoxLayout(self)
        layout.addWidget(Scrolled(content), 1)
        layout.addWidget(Foot((self._close, REJECT)))
        self._state = SandboxState()
        self._ticking = QTimer(self)
        self._ticking.setInterval(1000)
        self._ticking.timeout.connect(self._show_time)
        written(self, self._write)
        self.settle(QSize(_WIDTH, 0), is_kept=True)

    def _write(self) -> None:
        """Set all words."""
        self.setWindowTitle(self.tr("Sandbox: clock, limits and faults"))
        self._clock.setTitle(self.tr("Clock"))
        words = {
            "clockMinute": self.tr("+1 minute"),
            "clockHour": self.tr("+1 hour"),
            "clockDay": self.tr("+24 hours"),
            "clockReal": self.tr("Real time"),
        }
        for each in self._clock_buttons:
            each.setText(words[each.objectName()])
        self._limits_group.setTitle(self.tr("Limits"))
        self._limits.setText(self.tr("&Keep Cognito's limits"))
        self._limits_words.setText(
            self.tr("5 resends and 15 confirms an hour and user, 50 mails a day, request rates")
        )
        self._limits.setAccessibleDescription(self._limits_words.text())
        self._close.setText(self.tr("&Close"))
        problem = self.problem.text()
        self.show_state(self._state)
        self.problem.setText(problem)

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
        self._not_kept.setText(told(not_kept_in_words(state.not_kept)) if state.not_kept else "")
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
        self._clock = QGroupBox()
        self._time = QLabel()
        self._time.setObjectName("sandboxTime")
        self._clock_buttons = [
            self._turning("clockMinute", partial(SandboxControl.advance, seconds=60.0)),
            self._turning("clockHour", partial(SandboxControl.advance, seconds=HOUR)),
            self._turning("clockDay", partial(SandboxControl.advance, seconds=DAY)),
            self._turning("clockReal", SandboxControl.real_time),
        ]
        rows = QVBoxLayout(self._clock)
        rows.addWidget(self._time)
        rows.addLayout(FlowRow(*self._clock_buttons))
        return self._clock

    def _limits_box(self) -> QGroupBox:
        self._limits_group = QGroupBox()
        self._limits = QCheckBox()
        self._limits.setObjectName("keepLimits")
        self._limits.toggled.connect(self._keep_limits)
        self._limits_words = PlainLabel()
        self._limits_words.setProperty("role", "caption")
        rows = QVBoxLayout(self._limits_group)
        rows.addWidget(self._limits)
        rows.addWidget(self._limits_words)
        return self._limits_group

    def _turning(self, name: str, act: Callable[[SandboxControl], SandboxState]) -> QPushButton:
        return button(name, "", lambda: self.change_requested.emit(act))

    @Slot(bool)
    def _keep_limits(self, limits: bool) -> None:
        self.change_requested.emit(lambda control: control.keep_limits(limits))
