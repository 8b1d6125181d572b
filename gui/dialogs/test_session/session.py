"""What is known of a session: its name, what it is to find out, the build under test, notes."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QSize
from PySide6.QtWidgets import (
    QFormLayout,
    QLineEdit,
    QPlainTextEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from gui.dialogs.dialog import ACCEPT, REJECT, Dialog, Foot

if TYPE_CHECKING:
    from gui.evidence.session import Session

_SIZE: Final = QSize(480, 340)


class SessionDialog(Dialog):
    """A form over one session; every field may stay empty."""

    def __init__(self, session: Session, title: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("sessionDialog")
        self.setWindowTitle(title)
        form = QFormLayout()
        form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        self._fields: dict[str, QLineEdit | QPlainTextEdit] = {}
        for key, label, hint in (
            ("name", self.tr("&Name"), self.tr("such as: codes and resends")),
            ("charter", self.tr("&Charter"), self.tr("what the session is to find out")),
            ("build", self.tr("&App under test"), self.tr("such as: 2.4.1 (118), Android 15")),
        ):
            line = QLineEdit(getattr(session, key))
            line.setPlaceholderText(hint)
            self._add(form, key, label, line)
        notes = QPlainTextEdit(session.notes)
        notes.setTabChangesFocus(True)
        self._add(form, "notes", self.tr("N&otes"), notes)
        save = QPushButton(self.tr("&Save"))
        save.setObjectName("sessionSave")
        save.clicked.connect(self.accept)
        cancel = QPushButton(self.tr("Cance&l"))
        cancel.setObjectName("sessionCancel")
        cancel.clicked.connect(self.reject)
        layout = QVBoxLayout(self)
        layout.addLayout(form, 1)
        layout.addWidget(Foot((save, ACCEPT), (cancel, REJECT)))
        save.setDefault(True)
        self.settle(_SIZE)

    @property
    def changes(self) -> dict[str, str]:
        """What the form says, by the names of ``Session``."""
        return {
            key: (field.text() if isinstance(field, QLineEdit) else field.toPlainText()).strip()
            for key, field in self._fields.items()
        }

    def _add(self, form: QFormLayout, key: str, label: str, field: QLineEdit | QPlainTextEdit) -> None:
        field.setObjectName(f"session_{key}")
        field.setAccessibleName(label.replace("&", ""))
        form.addRow(label, field)
        self._fields[key] = field
