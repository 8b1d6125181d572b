"""Another password for one user: typed, or made up."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QLabel, QLineEdit, QPushButton, QWidget

from gui.cognito.environments.password_policy import generated_password
from gui.dialogs.copied_field import CopiedField

if TYPE_CHECKING:
    from gui.cognito.environments.password_policy import PasswordPolicy


class UserPassword(QWidget):
    """A field for a password, hidden while it is typed, and what makes one up that meets the policy."""

    #: The password, and whether it is permanent.
    set_requested = Signal(str, bool)

    def __init__(self) -> None:
        super().__init__()
        self._policy: PasswordPolicy | None = None
        make_up = QPushButton(self.tr("&Make up"))
        make_up.setObjectName("userMakePasswordUp")
        make_up.setAccessibleName(self.tr("Make a password up"))
        make_up.clicked.connect(self._make_up)
        self.input = CopiedField("userPassword", self.tr("New password"), make_up)
        self.input.input.setEchoMode(QLineEdit.EchoMode.Password)
        label = QLabel(self.tr("New pass&word"))
        label.setBuddy(self.input.input)
        self._shown = QCheckBox(self.tr("S&how"))
        self._shown.setObjectName("userShowPassword")
        self._shown.toggled.connect(self._show)
        self.permanent = QCheckBox(self.tr("Permanen&t"))
        self.permanent.setObjectName("userPermanent")
        self.permanent.setChecked(True)
        set_it = QPushButton(self.tr("Set password…"))
        set_it.setObjectName("userSetPassword")
        set_it.clicked.connect(self._set)
        for button in (make_up, set_it):
            button.setAutoDefault(False)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        for widget in (label, self.input, self._shown, self.permanent, set_it):
            layout.addWidget(widget, 1 if widget is self.input else 0)

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
