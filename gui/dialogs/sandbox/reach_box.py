"""The choice of who can reach the sandbox, and at which port. Used at its next start."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import (
    QCheckBox,
    QGroupBox,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPushButton,
    QSpinBox,
    QVBoxLayout,
)

from gui.look.languages import without_mnemonic
from gui.look.long_text import PlainLabel
from gui.machine.sandbox_reach import SandboxReach

if TYPE_CHECKING:
    from gui.cognito.sandbox_control import SandboxAddress


class ReachBox(QGroupBox):
    """The choices, and the button by which the sandbox is started anew with them."""

    #: ``SandboxReach``, and whether the next starts of the app are to be the same.
    restart_requested = Signal(object, bool)

    def __init__(self) -> None:
        super().__init__()
        self.setTitle(self.tr("Who can reach the sandbox"))
        #: Stands where it cannot be scrolled away.
        self.warning = PlainLabel()
        self.warning.setObjectName("reachWarning")
        self.warning.setProperty("role", "problem")
        self.in_network = QCheckBox(self.tr("Other machines in the &network"))
        self.in_network.setObjectName("reachInNetwork")
        self.host = QLineEdit()
        self.host.setObjectName("reachHost")
        self.port = QSpinBox(minimum=1, maximum=65535)
        self.port.setObjectName("reachPort")
        self.port.setGroupSeparatorShown(False)
        self.https = QCheckBox(self.tr("&HTTPS, with a certificate that the sandbox makes"))
        self.https.setObjectName("reachHttps")
        self.keeps = QCheckBox(self.tr("The same at the next sta&rts of Signup Desk"))
        self.keeps.setObjectName("reachKeeps")
        self.restart = QPushButton(self.tr("Restart the sandbo&x with this"))
        self.restart.setObjectName("reachRestart")
        self.restart.setAutoDefault(False)
        self.problem = PlainLabel()
        self.problem.setObjectName("reachProblem")
        self.problem.setProperty("role", "problem")
        host_label = QLabel(self.tr("A&ddress of this computer there"))
        host_label.setBuddy(self.host)
        self.host.setAccessibleName(without_mnemonic(host_label.text()))
        port_label = QLabel(self.tr("&Port"))
        port_label.setBuddy(self.port)
        self.port.setAccessibleName(without_mnemonic(port_label.text()))
        where = QHBoxLayout()
        for widget in (host_label, self.host, port_label, self.port):
            where.addWidget(widget)
        end = QHBoxLayout()
        end.addWidget(self.keeps)
        end.addStretch()
        end.addWidget(self.restart)
        layout = QVBoxLayout(self)
        layout.addWidget(self.in_network)
        layout.addLayout(where)
        layout.addWidget(self.https)
        layout.addLayout(end)
        layout.addWidget(self.problem)
        self._had_focus = False
        self._network = ""
        self.in_network.toggled.connect(self._follow)
        self.restart.clicked.connect(self._restart)
        self.problem.hide()
        self._follow()

    def show_reach(self, address: SandboxAddress, port: int, is_kept: bool) -> None:
        """Show how the sandbox can be reached now, and whether it will be at the next start."""
        self._network = address.network
        self.in_network.setChecked(address.is_shared)
        host = address.endpoint.partition("://")[2].rpartition(":")[0]
        self.host.setText(host if address.is_shared else address.network)
        self.port.setValue(port)
        self.https.setChecked(address.has_certificate)
        self.keeps.setChecked(is_kept)
        self.warning.setText(
            self.tr(
                "Other machines can call the sandbox at {address}: they can sign up, and act as an "
                "administrator, which is to read, change and delete users and pools. {mail}"
            ).format(address=address.endpoint, mail=self._of_mail(address))
        )
        self.warning.setVisible(address.is_shared)
        self.set_busy(False)

    def set_busy(self, is_busy: bool) -> None:
        """Take no restart while one is under way; the focus comes back to where it was."""
        if is_busy:
            self._had_focus = self.restart.hasFocus() or self._had_focus
        self.restart.setEnabled(not is_busy)
        if not is_busy and self._had_focus:
            self._had_focus = False
            self.restart.setFocus()

    def _of_mail(self, address: SandboxAddress) -> str:
        if address.shares_controls:
            return self.tr("They can read its mail and turn its clock too.")
        return self.tr("Its mail and its controls are for this computer alone.")

    @Slot()
    def _follow(self) -> None:
        self.host.setEnabled(self.in_network.isChecked())

    @Slot()
    def _restart(self) -> None:
        is_shared, host = self.in_network.isChecked(), self.host.text().strip()
        is_host = re.fullmatch(r"[\w.-]+", host, re.ASCII) is not None
        words = self.tr("Give the address alone, such as 192.168.1.20: no scheme, no port, no blanks.")
        self.problem.setText("" if is_host or not is_shared else words)
        self.problem.setVisible(bool(self.problem.text()))
        if self.problem.text():
            self.host.setFocus()
            return
        reach = SandboxReach(
            port=self.port.value(),
            in_network=is_shared,
            # That may be another one at the next start: the sandbox then finds it by itself.
            host=host if is_shared and host != self._network else "",
            uses_https=self.https.isChecked(),
        )
        self.restart_requested.emit(reach, self.keeps.isChecked())
