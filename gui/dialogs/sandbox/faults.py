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
    QLabel,
    QListWidget,
    QListWidgetItem,
    QSizePolicy,
    QSpinBox,
    QVBoxLayout,
    QWidget,
)

from gui.cognito.sandbox_control import ANY_FAULTS, DAY, PHONE_CALLS, Fault, SandboxControl
from gui.dialogs.dialog import button
from gui.dialogs.sandbox.words import fault_in_words
from gui.look import theme
from gui.look.editable import make_editable
from gui.look.flow_row import FlowRow
from gui.look.held_keys import is_repeated
from gui.look.languages import written

if TYPE_CHECKING:
    from collections.abc import Sequence

_KINDS: Final = (
    "error",
    "latency",
    "reply-lost",
    "reset",
    "refused",
    "truncated",
    "malformed",
    "mail-lost",
    "mail-delayed",
    "mail-reordered",
)
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
        layout = QVBoxLayout(self)
        layout.addLayout(self._presets())
        layout.addLayout(self._by_hand())
        layout.addLayout(self._armed_ones())
        self._kind.currentIndexChanged.connect(self._follow_kind)
        self._follow_kind()
        self._faults: Sequence[Fault] = ()
        written(self, self._write)

    def show_faults(self, faults: Sequence[Fault]) -> None:
        """Show what is armed; who has chosen one finds it, or the one in its place, chosen again."""
        self._faults = faults
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
        for each in (self._take_back, self._clear):
            each.setEnabled(bool(faults))
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

    def _write(self) -> None:
        """Set all words."""
        self.setTitle(self.tr("Faults"))
        presets = (
            (self.tr("Ser&ved, reply lost"), self.tr("The phone's next call is done, and its reply is lost")),
            (self.tr("&429 twice"), self.tr("The phone's next two calls are refused: too many requests")),
            (self.tr("Slo&w"), self.tr("Each reply to the phone comes 4 s late, until this is taken back")),
            (self.tr("Ma&il late"), self.tr("The next mail comes 60 s late")),
        )
        for each, (text, tool_tip) in zip(self._preset_buttons, presets, strict=True):
            each.setText(text)
            each.setToolTip(tool_tip)
            each.setAccessibleDescription(tool_tip)
        kinds = (
            self.tr("refuse with an error"),
            self.tr("answer late"),
            self.tr("do it, and lose the reply"),
            self.tr("reset the connection"),
            self.tr("refuse every connection for a while"),
            self.tr("do it, and cut the reply off"),
            self.tr("do it, and garble the reply"),
            self.tr("lose the mail"),
            self.tr("deliver the mail late"),
            self.tr("deliver mails out of order"),
        )
        for place, words in enumerate(kinds):
            self._kind.setItemText(place, words)
        self._operation.setItemText(self._operation.count() - 1, self.tr("any call of the phone"))
        self._seconds.setSuffix(self.tr(" s"))
        self._times.setSpecialValueText(self.tr("until cleared"))
        labels = {
            self._kind: self.tr("W&hat else"),
            self._operation: self.tr("&Operation"),
            self._code: self.tr("&Error code"),
            self._seconds: self.tr("How &long"),
            self._times: self.tr("How o&ften"),
        }
        for field, text in labels.items():
            label = self._form.labelForField(field)
            assert isinstance(label, QLabel)
            label.setText(text)
            field.setAccessibleName(text.replace("&", ""))
        make_editable(self._code, self._code.accessibleName())
        self._arm_button.setText(self.tr("&Arm"))
        self._armed.setAccessibleName(self.tr("Armed faults"))
        self._armed_label.setText(self.tr("Ar&med"))
        self._take_back.setText(self.tr("Take &back"))
        self._take_back.setToolTip(self.tr("Takes the chosen fault back (Delete)"))
        self._clear.setText(self.tr("Clea&r all"))
        self.show_faults(self._faults)

    def _presets(self) -> FlowRow:
        faults = (
            ("faultReplyLost", Fault("reply-lost", PHONE_CALLS)),
            (
                "fault429",
                Fault("error", PHONE_CALLS, times=2, code="TooManyRequestsException", status=429),
            ),
            ("faultSlow", Fault("latency", PHONE_CALLS, times=None, seconds=4)),
            ("faultMailLate", Fault("mail-delayed", seconds=60)),
        )
        self._preset_buttons = [button(name, "", partial(self._emit_arm, fault)) for name, fault in faults]
        self._first_preset = self._preset_buttons[0]
        return FlowRow(*self._preset_buttons)

    def _by_hand(self) -> QFormLayout:
        self._kind = QComboBox()
        self._kind.setObjectName("faultKind")
        for kind in _KINDS:
            self._kind.addItem("", kind)
        self._operation = QComboBox()
        self._operation.setObjectName("faultOperation")
        for operation in _OPERATIONS:
            self._operation.addItem(operation, operation)
        self._operation.addItem("", PHONE_CALLS)
        self._code = QComboBox()
        self._code.setObjectName("faultCode")
        self._code.setEditable(True)
        self._code.addItems(_CODES)
        self._seconds = QDoubleSpinBox()
        self._seconds.setObjectName("faultSeconds")
        self._seconds.setRange(0.1, DAY)
        self._seconds.setValue(5)
        self._times = QSpinBox()
        self._times.setObjectName("faultTimes")
        self._times.setRange(0, 1000)
        self._times.setValue(1)
        self._arm_button = button("armFault", "", self._arm)
        self._form = QFormLayout()
        self._form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        for field in (self._kind, self._operation, self._code, self._seconds, self._times):
            if isinstance(field, QComboBox):
                # A long choice must not set the width.
                field.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
                field.setMinimumContentsLength(16)
            self._form.addRow(" ", field)
        self._form.addRow("", FlowRow(self._arm_button))
        return self._form

    def _armed_ones(self) -> QVBoxLayout:
        self._armed = QListWidget()
        self._armed.setObjectName("armedFaults")
        self._armed.setMinimumHeight(_LINES * theme.CONTROL // 2)
        self._armed.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        self._armed.installEventFilter(self)
        self._armed_label = QLabel()
        self._armed_label.setBuddy(self._armed)
        self._take_back = button("takeBackFault", "", self._take_back_chosen)
        self._clear = button(
            "clearFaults", "", lambda: self.change_requested.emit(SandboxControl.clear_faults)
        )
        layout = QVBoxLayout()
        layout.addWidget(self._armed_label)
        layout.addWidget(self._armed)
        layout.addLayout(FlowRow(self._take_back, self._clear))
        return layout

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
