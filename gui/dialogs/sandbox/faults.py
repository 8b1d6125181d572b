"""Arms the faults that the sandbox plays, and takes them back."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QEvent, QObject, Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QComboBox,
    QDoubleSpinBox,
    QFormLayout,
    QGroupBox,
    QHBoxLayout,
    QLabel,
    QListWidget,
    QListWidgetItem,
    QPushButton,
    QSpinBox,
    QVBoxLayout,
    QWidget,
)

from gui.cognito.sandbox_control import ANY_FAULTS, PHONE_CALLS, Fault, SandboxControl
from gui.dialogs.sandbox.words import fault_in_words
from gui.look.editable import make_editable
from gui.look.held_keys import is_repeated

if TYPE_CHECKING:
    from collections.abc import Sequence

_DAY: Final = 86400.0
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
_LINES: Final = 4


class FaultsBox(QGroupBox):
    """The usual faults at one click, any other by hand, and the list of those that have still to strike."""

    #: As ``SandboxDialog.change_requested``.
    change_requested = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setTitle(self.tr("Faults"))
        layout = QVBoxLayout(self)
        layout.addLayout(self._presets())
        layout.addLayout(self._by_hand())
        layout.addLayout(self._armed_ones())
        self._kind.currentIndexChanged.connect(self._follow_kind)
        self._follow_kind()

    def show_faults(self, faults: Sequence[Fault]) -> None:
        """Show what is armed; who has chosen one finds it, or the one in its place, chosen again."""
        chosen, row = self._chosen(), self._armed.currentRow()
        self._armed.clear()
        for number, fault in enumerate(faults):
            item = QListWidgetItem(fault_in_words(fault))
            item.setData(_FAULT, fault)
            self._armed.addItem(item)
            if chosen and fault.id == chosen.id:
                row = number
        self._armed.setCurrentRow(min(max(row, 0), len(faults) - 1))
        has_focus = any(each.hasFocus() for each in (self._armed, self._take_back, self._clear))
        for button in (self._take_back, self._clear):
            button.setEnabled(bool(faults))
        if has_focus and not faults:
            # Where the next one is armed.
            self._first_preset.setFocus()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Take a fault back with Delete; a held key takes one."""
        if (
            watched is self._armed
            and isinstance(event, QKeyEvent)
            and event.type() == QEvent.Type.KeyPress
            and event.key() in (Qt.Key.Key_Delete, Qt.Key.Key_Backspace)
        ):
            if not is_repeated(event):
                self._take_back_chosen()
            return True
        return super().eventFilter(watched, event)

    def _presets(self) -> QHBoxLayout:
        presets = (
            (
                self.tr("Ser&ved, reply lost"),
                "faultReplyLost",
                Fault("reply-lost", PHONE_CALLS),
                self.tr("The phone's next call is done, and its reply is lost"),
            ),
            (
                self.tr("&429 twice"),
                "fault429",
                Fault("error", PHONE_CALLS, times=2, code="TooManyRequestsException", status=429),
                self.tr("The phone's next two calls are refused: too many requests"),
            ),
            (
                self.tr("Slo&w"),
                "faultSlow",
                Fault("latency", PHONE_CALLS, times=None, seconds=4),
                self.tr("Each reply to the phone comes 4 s late, until this is taken back"),
            ),
            (
                self.tr("Ma&il late"),
                "faultMailLate",
                Fault("mail-delayed", seconds=60),
                self.tr("The next mail comes 60 s late"),
            ),
        )
        row, buttons = QHBoxLayout(), []
        for text, name, fault, tool_tip in presets:
            button = self._button(text, name)
            button.setToolTip(tool_tip)
            button.setAccessibleDescription(tool_tip)
            button.clicked.connect(partial(self._emit_arm, fault))
            row.addWidget(button)
            buttons.append(button)
        self._first_preset = buttons[0]
        return row

    def _by_hand(self) -> QFormLayout:
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
        for operation in _OPERATIONS:
            self._operation.addItem(operation, operation)
        self._operation.addItem(self.tr("any call of the phone"), PHONE_CALLS)
        self._code = QComboBox()
        self._code.setObjectName("faultCode")
        make_editable(self._code, self.tr("Error code"))
        self._code.addItems(_CODES)
        self._seconds = QDoubleSpinBox()
        self._seconds.setObjectName("faultSeconds")
        self._seconds.setRange(0.1, _DAY)
        self._seconds.setValue(5)
        self._seconds.setSuffix(self.tr(" s"))
        self._times = QSpinBox()
        self._times.setObjectName("faultTimes")
        self._times.setRange(0, 1000)
        self._times.setValue(1)
        self._times.setSpecialValueText(self.tr("until cleared"))
        arm = self._button(self.tr("&Arm"), "armFault")
        arm.clicked.connect(self._arm)
        form = QFormLayout()
        form.addRow(self.tr("W&hat else"), self._kind)
        form.addRow(self.tr("&Operation"), self._operation)
        form.addRow(self.tr("&Error code"), self._code)
        form.addRow(self.tr("How &long"), self._seconds)
        form.addRow(self.tr("How o&ften"), self._times)
        form.addRow(arm)
        return form

    def _armed_ones(self) -> QVBoxLayout:
        self._armed = QListWidget()
        self._armed.setObjectName("armedFaults")
        self._armed.setAccessibleName(self.tr("Armed faults"))
        self._armed.setFixedHeight(_LINES * self.fontMetrics().lineSpacing() + 2 * self._armed.frameWidth())
        self._armed.installEventFilter(self)
        label = QLabel(self.tr("Ar&med"))
        label.setBuddy(self._armed)
        self._take_back = self._button(self.tr("Take &back"), "takeBackFault")
        self._take_back.setToolTip(self.tr("Takes the chosen fault back (Delete)"))
        self._take_back.clicked.connect(self._take_back_chosen)
        self._clear = self._button(self.tr("Clea&r all"), "clearFaults")
        self._clear.clicked.connect(lambda: self.change_requested.emit(SandboxControl.clear_faults))
        buttons = QHBoxLayout()
        buttons.addWidget(self._take_back)
        buttons.addWidget(self._clear)
        layout = QVBoxLayout()
        layout.addWidget(label)
        layout.addWidget(self._armed)
        layout.addLayout(buttons)
        return layout

    def _button(self, text: str, name: str) -> QPushButton:
        button = QPushButton(text)
        button.setObjectName(name)
        button.setAutoDefault(False)
        return button

    def _chosen(self) -> Fault | None:
        item = self._armed.currentItem()
        return item.data(_FAULT) if item else None

    @Slot()
    def _follow_kind(self) -> None:
        kind = self._kind.currentData()
        self._operation.setEnabled(kind not in ANY_FAULTS)
        self._code.setEnabled(kind == "error")
        self._seconds.setEnabled(kind in _SECONDS_OF)

    @Slot()
    def _arm(self) -> None:
        kind = self._kind.currentData()
        self._emit_arm(
            Fault(
                kind,
                operation="*" if kind in ANY_FAULTS else self._operation.currentData(),
                times=self._times.value() or None,
                code=self._code.currentText().strip() if kind == "error" else "",
                seconds=self._seconds.value() if kind in _SECONDS_OF else 0,
            )
        )

    def _emit_arm(self, fault: Fault) -> None:
        self.change_requested.emit(partial(SandboxControl.arm, fault=fault))

    @Slot()
    def _take_back_chosen(self) -> None:
        if fault := self._chosen():
            self.change_requested.emit(partial(SandboxControl.take_back, fault=fault))


_FAULT: Final = Qt.ItemDataRole.UserRole
