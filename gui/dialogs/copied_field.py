"""A line of text to be copied: a secret that the sandbox's users were given, a password that was made up."""

from __future__ import annotations

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QPushButton, QWidget

from gui.look.announce import announce
from gui.look.clipboard import SECONDS, copy_secret, guard
from gui.look.letters import fixed_font


class CopiedField(QWidget):
    """A field with a button that copies what stands in it."""

    def __init__(self, name: str, accessible_name: str, *buttons: QPushButton) -> None:
        """Make the field; ``buttons`` stand behind its own."""
        super().__init__()
        self.input = QLineEdit()
        self.input.setObjectName(name)
        self.input.setFont(fixed_font())
        guard(self.input)
        self._copy = QPushButton()
        self._copy.setObjectName(f"{name}Copy")
        self._copy.setAutoDefault(False)
        self._copy.clicked.connect(self._put)
        self.setFocusProxy(self.input)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.input, 1)
        for button in (self._copy, *buttons):
            layout.addWidget(button)

        self.name(accessible_name)

    def name(self, accessible_name: str) -> None:
        """Call it so; the owner does after each change of language."""
        self.input.setAccessibleName(accessible_name)
        self._copy.setText(self.tr("Copy"))
        self._copy.setAccessibleName(self.tr("Copy: {what}").format(what=accessible_name))
        self._copy.setToolTip(self.tr("It stays on the clipboard for {seconds} s").format(seconds=SECONDS))

    @Slot()
    def _put(self) -> None:
        copy_secret(self.input.text())
        announce(self._copy, self.tr("Copied"))
