"""Asks for one environment: what the phone calls, and how it is marked."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Slot
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QDialog,
    QDialogButtonBox,
    QFormLayout,
    QLabel,
    QLineEdit,
    QVBoxLayout,
    QWidget,
)

from gui.cognito.environments.environment import PALETTE, AuthFlow, Environment, completed, problems

if TYPE_CHECKING:
    from collections.abc import Sequence


class EnvironmentDialog(QDialog):
    """A form over one environment; OK is possible once nothing is wrong with it."""

    def __init__(
        self, environment: Environment, profiles: Sequence[str], notes: Sequence[str], parent: QWidget | None
    ) -> None:
        """Show ``environment`` for editing.

        Args:
            environment: What the form starts with.
            profiles: The AWS profiles of this machine.
            notes: What is worth knowing about where it came from.
            parent: The window.
        """
        super().__init__(parent)
        self.setObjectName("environmentDialog")
        self.setWindowTitle(self.tr("Environment"))
        self._original = environment
        form = QFormLayout()
        self._name = self._line(form, "name", self.tr("&Name"), environment.name)
        self._pool = self._line(form, "user_pool_id", self.tr("&User pool id"), environment.user_pool_id)
        self._client = self._line(form, "client_id", self.tr("App &client id"), environment.client_id)
        self._secret = self._line(form, "client_secret", self.tr("Client &secret"), "")
        self._secret.setEchoMode(QLineEdit.EchoMode.Password)
        if environment.has_client_secret:
            self._secret.setPlaceholderText(self.tr("as it is in the keychain"))
        self._region = self._line(form, "region", self.tr("&Region"), environment.region)
        self._region.setPlaceholderText(self.tr("from the pool id"))
        self._endpoint = self._line(form, "endpoint", self.tr("&Endpoint"), environment.endpoint)
        self._endpoint.setPlaceholderText("AWS")
        self._mail = self._line(form, "mail_api", self.tr("&Mail (Mailpit address)"), environment.mail_api)
        self._identity = self._line(
            form, "identity_pool_id", self.tr("&Identity pool id"), environment.identity_pool_id
        )
        self._bundle = self._line(form, "ca_bundle", self.tr("CA &bundle file"), environment.ca_bundle)
        self._profile = self._choice(form, "profile", self.tr("AWS &profile"), ["", *profiles])
        self._profile.setEditable(True)
        self._profile.setCurrentText(environment.profile or "")
        self._flow = self._choice(form, "auth_flow", self.tr("Log-in &flow"), list(AuthFlow))
        self._flow.setCurrentText(environment.auth_flow)
        colors = [*PALETTE] if environment.color in PALETTE else [environment.color, *PALETTE]
        self._color = self._choice(form, "color", self.tr("C&olour"), colors)
        self._color.setCurrentText(environment.color)
        self._protected = QCheckBox(self.tr("Protec&ted: ask for its name before anything is deleted"))
        self._protected.setObjectName("environment_is_protected")
        self._protected.setChecked(environment.is_protected)
        form.addRow("", self._protected)
        self._makes_up = QCheckBox(self.tr("Ma&ke up user names: the pool takes the address as an alias"))
        self._makes_up.setObjectName("environment_makes_up_usernames")
        self._makes_up.setChecked(environment.makes_up_usernames)
        form.addRow("", self._makes_up)
        self._notes = QLabel("\n".join(notes))
        self._notes.setProperty("role", "caption")
        self._notes.setWordWrap(True)
        self._notes.setVisible(bool(notes))
        self.problem = QLabel()
        self.problem.setObjectName("environmentProblem")
        self.problem.setProperty("role", "problem")
        self.problem.setWordWrap(True)
        self.problem.setTextFormat(Qt.TextFormat.PlainText)
        buttons = QDialogButtonBox(
            QDialogButtonBox.StandardButton.Save | QDialogButtonBox.StandardButton.Cancel
        )
        buttons.accepted.connect(self.accept)
        buttons.rejected.connect(self.reject)
        layout = QVBoxLayout(self)
        layout.addWidget(self._notes)
        layout.addLayout(form)
        layout.addWidget(self.problem)
        layout.addWidget(buttons)
        self.resize(560, self.sizeHint().height())

    @property
    def environment(self) -> Environment:
        """What the form says, completed by what can be derived."""
        return completed(
            replace(
                self._original,
                name=self._name.text().strip(),
                region=self._region.text().strip(),
                user_pool_id=self._pool.text().strip(),
                client_id=self._client.text().strip(),
                endpoint=self._endpoint.text().strip() or None,
                mail_api=self._mail.text().strip() or None,
                identity_pool_id=self._identity.text().strip() or None,
                profile=self._profile.currentText().strip() or None,
                ca_bundle=self._bundle.text().strip() or None,
                auth_flow=AuthFlow(self._flow.currentText()),
                color=self._color.currentText(),
                is_protected=self._protected.isChecked(),
                makes_up_usernames=self._makes_up.isChecked(),
                has_client_secret=bool(self._secret.text()) or self._original.has_client_secret,
            )
        )

    @property
    def client_secret(self) -> str | None:
        """A newly typed client secret."""
        return self._secret.text().strip() or None

    @Slot()
    def accept(self) -> None:
        """Close, unless something is wrong: then say what, and go to its field."""
        wrong = problems(self.environment)
        if not wrong:
            super().accept()
            return
        self.problem.setText("\n".join(problem.sentence for problem in wrong))
        if field := self.findChild(QWidget, f"environment_{wrong[0].key}"):
            field.setFocus()

    def _line(self, form: QFormLayout, key: str, label: str, value: str | None) -> QLineEdit:
        field = QLineEdit(value or "")
        field.setObjectName(f"environment_{key}")
        field.setAccessibleName(label.replace("&", ""))
        form.addRow(label, field)
        return field

    def _choice(self, form: QFormLayout, key: str, label: str, values: Sequence[str]) -> QComboBox:
        box = QComboBox()
        box.setObjectName(f"environment_{key}")
        box.setAccessibleName(label.replace("&", ""))
        box.addItems([str(value) for value in values])
        form.addRow(label, box)
        return box
