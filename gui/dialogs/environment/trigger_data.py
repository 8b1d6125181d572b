"""Asks for what the phone's calls hand to the pool's triggers: ClientMetadata and ValidationData."""

from __future__ import annotations

from PySide6.QtCore import QSize, Slot
from PySide6.QtWidgets import QLabel, QPlainTextEdit, QPushButton, QVBoxLayout, QWidget

from gui.dialogs.dialog import ACCEPT, REJECT, Dialog, Foot
from gui.look.long_text import PlainLabel

Pairs = tuple[tuple[str, str], ...]


class TriggerDataDialog(Dialog):
    """Each pair on a line of its own, ``name=value``."""

    def __init__(self, client_metadata: Pairs, validation_data: Pairs, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("triggerDataDialog")
        self.setWindowTitle(self.tr("Data for triggers"))
        self._layout = QVBoxLayout(self)
        self._layout.addWidget(
            PlainLabel(
                self.tr(
                    "One name=value on each line. The pool's triggers get it; it is kept with the environment"
                    " and recorded with each call, so put no secret here."
                )
            )
        )
        self._metadata = self._pairs(
            "clientMetadata",
            self.tr("&ClientMetadata, with every call that takes it"),
            self.tr("ClientMetadata"),
            client_metadata,
        )
        self._validation = self._pairs(
            "validationData",
            self.tr("&ValidationData, with SignUp"),
            self.tr("ValidationData"),
            validation_data,
        )
        self._problem = PlainLabel()
        self._problem.setObjectName("triggerDataProblem")
        self._problem.setProperty("role", "problem")
        self._problem.hide()
        self._layout.addWidget(self._problem)
        save = QPushButton(self.tr("&Save"))
        save.setObjectName("triggerDataSave")
        save.clicked.connect(self._accept)
        cancel = QPushButton(self.tr("Cance&l"))
        cancel.setObjectName("triggerDataCancel")
        cancel.clicked.connect(self.reject)
        self._layout.addWidget(Foot((save, ACCEPT), (cancel, REJECT)))
        save.setDefault(True)
        self.settle(QSize(480, 420))

    @property
    def client_metadata(self) -> Pairs:
        """What every call hands over."""
        return _read(self._metadata.toPlainText())

    @property
    def validation_data(self) -> Pairs:
        """What SignUp hands over beside it."""
        return _read(self._validation.toPlainText())

    def _pairs(self, name: str, label: str, accessible_name: str, pairs: Pairs) -> QPlainTextEdit:
        edit = QPlainTextEdit("\n".join(f"{key}={value}" for key, value in pairs))
        edit.setObjectName(name)
        edit.setAccessibleName(accessible_name)
        edit.setTabChangesFocus(True)
        buddy = QLabel(label)
        buddy.setBuddy(edit)
        self._layout.addWidget(buddy)
        self._layout.addWidget(edit)
        return edit

    @Slot()
    def _accept(self) -> None:
        for edit in (self._metadata, self._validation):
            if problem := self._problem_of(edit.toPlainText()):
                self._problem.setText(f"{edit.accessibleName()}: {problem}")
                self._problem.show()
                edit.setAccessibleDescription(problem)
                edit.setFocus()
                return
        self.accept()

    def _problem_of(self, text: str) -> str:
        for number, line in enumerate(text.splitlines(), 1):
            if (line.strip() and not line.partition("=")[0].strip()) or ("=" not in line and line.strip()):
                return self.tr("line {number} is not written name=value.").format(number=number)
        names = [name for name, _ in _read(text)]
        twice = next((name for name in names if names.count(name) > 1), "")
        return self.tr("{name} stands twice.").format(name=twice) if twice else ""


def _read(text: str) -> Pairs:
    lines = (line.partition("=") for line in text.splitlines() if line.strip())
    return tuple((name.strip(), value) for name, _, value in lines)
