"""Another password for one user: typed, or made up."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QLabel, QLineEdit, QVBoxLayout, QWidget

from gui.cognito.environments.password_policy import generated_password
from gui.dialogs.copied_field import CopiedField
from gui.dialogs.dialog import button
from gui.look.flow_row import FlowRow
from gui.look.languages import written

if TYPE_CHECKING:
    from gui.cognito.environments.password_policy import PasswordPolicy


class UserPassword(QWidget):
    """A field for a password, hidden while it is typed, and what makes one up that meets the policy."""

    #: The password, and whether it is permanent.
    set_requested = Signal(str, bool)

    def __init__(self) -> None:
        super().__init__()
        self._policy: PasswordPolicy | None = None
        self._make_up_button = button("userMakePasswordUp", "", self._make_up)
        self.input = CopiedField("userPassword", "", self._make_up_button)
        self.input.input.setEchoMode(QLineEdit.EchoMode.Password)
        self._label = QLabel()
        self._label.setBuddy(self.input.input)
        self._shown = QCheckBox()
        self._shown.setObjectName("userShowPassword")
        self._shown.toggled.connect(self._show)
        self.permanent = QCheckBox()
        self.permanent.setObjectName("userPermanent")
        self.permanent.setChecked(True)
        self._set_button = button("userSetPassword", "", self._set)
        first = QHBoxLayout()
        first.addWidget(self._label)
        first.addWidget(self.input, 1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addLayout(first)
        layout.addLayout(FlowRow(self._shown, self.permanent, self._set_button))
        written(self, self._write)

    def _write(self) -> None:
        """Set all words."""
        self._label.setText(self.tr("New pass&word"))
        self._make_up_button.setText(self.tr("&Make up"))
        self._make_up_button.setAccessibleName(self.tr("Make a password up"))
        self.input.name(self.tr("New password"))
        self._shown.setText(self.tr("S&how"))
        self.permanent.setText(self.tr("Permanen&t"))
        self._set_button.setText(self.tr("Set password…"))

    def use(self, policy: PasswordPolicy | None) -> None:
        """Make passwords up that meet ``policy``."""
        self._policy = policy

    def forget(self) -> None:
        """Keep nothing of what was typed."""
        self.input.input.clear()
        self._shown.setChecked(False)

    @Slot()
    def _make_up(self) -> None:
        self._shown.setChecked(True)
        self.input.input.setText(generated_password(self._policy))

    @Slot(bool)
    def _show(self, is_shown: bool) -> None:
        mode = QLineEdit.EchoMode.Normal if is_shown else QLineEdit.EchoMode.Password
        self.input.input.setEchoMode(mode)

    @Slot()
    def _set(self) -> None:
        if password := self.input.input.text():
            self.set_requested.emit(password, self.permanent.isChecked())
        else:
            self.input.input.setFocus()
