"""The second factors of one user: which are on, which is preferred; an authenticator app in the sandbox."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QCheckBox, QComboBox, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from gui.cognito.admin.one_user import FACTORS
from gui.dialogs.copied_field import CopiedField
from gui.dialogs.dialog import button
from gui.look.flow_row import FlowRow
from gui.look.languages import written
from gui.look.long_text import PlainLabel

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence


class UserFactors(QWidget):
    """What AdminSetUserMFAPreference sets. No admin can set an authenticator app up, but at the sandbox."""

    #: Factors that are to be on or off, by name, and the preferred one (``""``: none).
    save_requested = Signal(object, str)
    #: The sandbox is to give the user an authenticator app.
    authenticator_requested = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._before: tuple[tuple[str, ...], str] = ((), "")
        self.boxes = {factor: QCheckBox() for factor in FACTORS}
        self.preferred = QComboBox()
        self.preferred.setObjectName("userPreferredFactor")
        self.preferred.addItem("", "")
        for factor, box in self.boxes.items():
            box.setObjectName(f"userFactor_{factor}")
            self.preferred.addItem("", factor)
        self._label = QLabel()
        self._label.setBuddy(self.preferred)
        self.save = button("userSaveFactors", "", self._save)
        self.add = button("userAddAuthenticator", "", self.authenticator_requested.emit)
        self.secret = CopiedField("userAuthenticatorSecret", "")
        self.secret.input.setReadOnly(True)
        self._hint = PlainLabel()
        self._hint.setProperty("role", "caption")
        second = QHBoxLayout()
        second.addWidget(self.add)
        second.addWidget(self.secret, 1)
        second.addStretch()
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addLayout(FlowRow(*self.boxes.values(), self._label, self.preferred, self.save))
        layout.addLayout(second)
        layout.addWidget(self._hint)
        written(self, self._write)
        self.show_secret("")

    def _write(self) -> None:
        """Set all words."""
        words = {
            "SMS_MFA": self.tr("Te&xt message"),
            "SOFTWARE_TOKEN_MFA": self.tr("A&uthenticator app"),
            "EMAIL_OTP": self.tr("E-mai&l"),
        }
        self.preferred.setItemText(0, self.tr("none"))
        for place, (factor, box) in enumerate(self.boxes.items(), 1):
            box.setText(words[factor])
            self.preferred.setItemText(place, words[factor].replace("&", ""))
        self.preferred.setAccessibleName(self.tr("Preferred factor"))
        self._label.setText(self.tr("Pre&ferred"))
        self.save.setText(self.tr("Sa&ve factors"))
        self.add.setText(self.tr("Add an authenticator app"))
        self.secret.name(self.tr("Secret of the authenticator app"))
        self._hint.setText(self.tr("Type this secret into an authenticator app: it counts at once."))

    @property
    def has_authenticator(self) -> bool:
        """Whether the user's authenticator app is on, as read last."""
        return "SOFTWARE_TOKEN_MFA" in self._before[0]

    def show_factors(self, factors: Sequence[str], preferred: str) -> None:
        """Show these, unless the tester is changing the ones on show."""
        read = (tuple(factors), preferred)
        if read == self._before or self._changed():
            return
        self._show(read)

    def forget(self) -> None:
        """Show none: another user follows."""
        self._show(((), ""))
        self.show_secret("")

    def take_saved(self, changed: Mapping[str, bool], preferred: str) -> None:
        """These are in the pool; what was chosen since they were sent is still to be saved."""
        on = (factor for factor in self.boxes if changed.get(factor, factor in self._before[0]))
        self._before = (tuple(on), preferred)

    def show_secret(self, secret: str) -> None:
        """Show the secret of an authenticator app that was added; ``""``: none."""
        self.secret.input.setText(secret)
        self.secret.setVisible(bool(secret))
        self._hint.setVisible(bool(secret))

    @property
    def _choice(self) -> str:
        return str(self.preferred.currentData())

    def _show(self, read: tuple[tuple[str, ...], str]) -> None:
        self._before = read
        for factor, box in self.boxes.items():
            box.setChecked(factor in read[0])
        self.preferred.setCurrentIndex(max(self.preferred.findData(read[1]), 0))

    def _changed(self) -> dict[str, bool]:
        factors, preferred = self._before
        moved = {preferred, self._choice} if preferred != self._choice else set()
        return {
            factor: box.isChecked()
            for factor, box in self.boxes.items()
            if box.isChecked() != (factor in factors) or factor in moved
        }

    @Slot()
    def _save(self) -> None:
        if changed := self._changed():
            self.save_requested.emit(changed, self._choice)
