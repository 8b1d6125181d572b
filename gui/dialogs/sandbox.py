"""The sandbox's controls: its clock, its limits, and the faults that it plays."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from functools import partial
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QTimer, Signal, Slot
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QDialog,
    QDoubleSpinBox,
    QFormLayout,
    QGroupBox,
    QHBoxLayout,
    QLabel,
    QListWidget,
    QPushButton,
    QSpinBox,
    QVBoxLayout,
    QWidget,
)

from gui.cognito.sandbox_control import ANY_FAULTS, Fault, SandboxControl, SandboxState
from gui.look.long_text import PlainLabel

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtGui import QHideEvent, QShowEvent

HOUR: Final = 3600.0
DAY: Final = 86400.0
_SECONDS_OF: Final = ("latency", "refused", "mail-delayed")
_OPERATIONS: Final = (
    "SignUp",
    "ConfirmSignUp",
    "ResendConfirmationCode",
    "InitiateAuth",
    "RespondToAuthChallenge",
    "ForgotPassword",
    "ConfirmForgotPassword",
    "GetUser",
    "GlobalSignOut",
)
_CODES: Final = (
    "TooManyRequestsException",
    "LimitExceededException",
    "InternalErrorException",
    "ForbiddenException",
    "CodeDeliveryFailureException",
    "ExpiredCodeException",
    "NotAuthorizedException",
)


class SandboxDialog(QDialog):
    """Turns the clock, switches the limits, arms faults; shows how the sandbox is set."""

    #: What to do with the ``SandboxControl``: a callable that takes it and returns the ``SandboxState``.
    change_requested = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("sandboxDialog")
        self.setWindowTitle(self.tr("Sandbox: clock, limits and faults"))
        layout = QVBoxLayout(self)
        layout.addWidget(self._clock_box())
        layout.addWidget(self._limits_box())
        layout.addWidget(self._faults_box())
        self.problem = PlainLabel()
        self.problem.setProperty("role", "problem")
        layout.addWidget(self.problem)
        self._state = SandboxState()
        self._ticking = QTimer(self)
        self._ticking.setInterval(1000)
        self._ticking.timeout.connect(self._show_time)
        self.show_state(self._state)

    def show_state(self, state: SandboxState) -> None:
        """Show how the sandbox is set."""
        self._state = state
        self._show_time()
        self._limits.blockSignals(True)
        self._limits.setChecked(state.limits)
        self._limits.blockSignals(False)
        self._armed.clear()
        self._armed.addItems([fault_in_words(fault) for fault in state.faults])
        self._clear.setEnabled(bool(state.faults))
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
        self._time.setText(f"{_sandbox_time(offset):%Y-%m-%d %H:%M:%S}  ({offset_in_words(offset)})")

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

    def _faults_box(self) -> QGroupBox:
        box = QGroupBox(self.tr("Faults"))
        kinds = {
            "error": self.tr("refuse with an error"),
            "latency": self.tr("answer late"),
            "reply-lost": self.tr("do it, and lose the reply"),
            "reset": self.tr("reset the connection"),
            "refused": self.tr("refuse every connection for a while"),
            "truncated": self.tr("do it, and cut the reply off"),
            "malformed": self.tr("do it, and garble the reply"),
            "mail-lost": self.tr("lose the mail"),
            "mail-delayed": self.tr("deliver the mail late"),
            "mail-reordered": self.tr("deliver mails out of order"),
        }
        self._kind = QComboBox()
        self._kind.setObjectName("faultKind")
        for kind, words in kinds.items():
            self._kind.addItem(words, kind)
        self._operation = QComboBox()
        self._operation.setObjectName("faultOperation")
        self._operation.addItems(_OPERATIONS)
        self._code = QComboBox()
        self._code.setObjectName("faultCode")
        self._code.setEditable(True)
        self._code.addItems(_CODES)
        self._seconds = QDoubleSpinBox()
        self._seconds.setObjectName("faultSeconds")
        self._seconds.setRange(0.1, DAY)
        self._seconds.setValue(5)
        self._seconds.setSuffix(self.tr(" s"))
        self._times = QSpinBox()
        self._times.setObjectName("faultTimes")
        self._times.setRange(0, 1000)
        self._times.setValue(1)
        self._times.setSpecialValueText(self.tr("until cleared"))
        arm = QPushButton(self.tr("&Arm"))
        arm.setObjectName("armFault")
        arm.clicked.connect(self._arm)
        self._armed = QListWidget()
        self._armed.setObjectName("armedFaults")
        self._armed.setAccessibleName(self.tr("Armed faults"))
        self._armed.setMaximumHeight(5 * self.fontMetrics().height())
        self._clear = self._button(self.tr("Clea&r all"), "clearFaults", SandboxControl.clear_faults)
        form = QFormLayout(box)
        form.addRow(self.tr("&What"), self._kind)
        form.addRow(self.tr("&Operation"), self._operation)
        form.addRow(self.tr("&Error code"), self._code)
        form.addRow(self.tr("How &long"), self._seconds)
        form.addRow(self.tr("How o&ften"), self._times)
        form.addRow(arm)
        form.addRow(self.tr("Armed"), self._armed)
        form.addRow(self._clear)
        self._kind.currentIndexChanged.connect(self._follow_kind)
        self._follow_kind()
        return box

    def _button(self, text: str, name: str, act: Callable[[SandboxControl], SandboxState]) -> QPushButton:
        button = QPushButton(text)
        button.setObjectName(name)
        button.setAutoDefault(False)
        button.clicked.connect(lambda: self.change_requested.emit(act))
        return button

    @Slot()
    def _follow_kind(self) -> None:
        kind = self._kind.currentData()
        self._operation.setEnabled(kind not in ANY_FAULTS)
        self._code.setEnabled(kind == "error")
        self._seconds.setEnabled(kind in _SECONDS_OF)

    @Slot(bool)
    def _keep_limits(self, limits: bool) -> None:
        self.change_requested.emit(lambda control: control.keep_limits(limits))

    @Slot()
    def _arm(self) -> None:
        kind = self._kind.currentData()
        fault = Fault(
            kind,
            operation="*" if kind in ANY_FAULTS else self._operation.currentText(),
            times=self._times.value() or None,
            code=self._code.currentText().strip() if kind == "error" else "",
            seconds=self._seconds.value() if kind in _SECONDS_OF else 0,
        )
        self.change_requested.emit(lambda control: control.arm(fault))


def state_in_words(state: SandboxState) -> str:
    """How the sandbox differs from a service left alone now; empty where it does not."""
    offset = state.clock_offset
    parts = [f"clock {_sandbox_time(offset):%Y-%m-%d %H:%M} ({offset_in_words(offset)})"] if offset else []
    parts += [] if state.limits else ["no limits"]
    parts += [f"fault: {fault_in_words(fault)}" for fault in state.faults]
    return " · ".join(parts)


def offset_in_words(seconds: float) -> str:
    """A clock's offset, such as ``+24 h``."""
    if not seconds:
        return "real time"
    minutes, rest = divmod(round(abs(seconds)), 60)
    hours, minutes = divmod(minutes, 60)
    parts = [f"{value} {unit}" for value, unit in ((hours, "h"), (minutes, "min"), (rest, "s")) if value]
    return ("+" if seconds > 0 else "-") + " ".join(parts)


def _sandbox_time(offset: float) -> datetime:
    return (datetime.now(UTC) + timedelta(seconds=offset)).astimezone()


def fault_in_words(fault: Fault) -> str:
    """A fault in one line."""
    what = fault.code or fault.kind
    seconds = f" {fault.seconds:g} s" if fault.seconds else ""
    where = "" if fault.operation == "*" else f"{fault.operation} "
    often = "until cleared" if fault.times is None else f"{fault.times}\N{MULTIPLICATION SIGN}"
    return f"{where}{what}{seconds} ({often})"
