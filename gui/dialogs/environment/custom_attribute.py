"""Asks for the name of a custom attribute."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QSize, Slot
from PySide6.QtWidgets import QCheckBox, QFormLayout, QLineEdit, QPushButton, QVBoxLayout, QWidget

from gui.cognito.environments.account_rules import SignUpAttribute
from gui.cognito.environments.sign_up_form import CUSTOM
from gui.dialogs.dialog import ACCEPT, REJECT, Dialog, Foot
from gui.look.long_text import PlainLabel

if TYPE_CHECKING:
    from collections.abc import Collection

#: ``CustomAttributeNameType`` of the API reference: 20 characters, but ``custom:`` does not count.
_MOST: Final = 20
_WIDTH: Final = 420
_BLANK: Final = re.compile(r"\s")


class CustomAttributeDialog(Dialog):
    """Its ``attribute`` is what was asked for."""

    def __init__(self, taken: Collection[str], parent: QWidget | None = None) -> None:
        """Ask for a name that is not among those ``taken``."""
        super().__init__(parent)
        self.setObjectName("customAttributeDialog")
        self.setWindowTitle(self.tr("Custom attribute"))
        self._taken = taken
        self._name = QLineEdit()
        self._name.setObjectName("customAttributeName")
        self._name.setAccessibleName(self.tr("Name of the custom attribute"))
        self._name.setPlaceholderText("company")
        self._number = QCheckBox(self.tr("It takes a n&umber"))
        self._number.setObjectName("customAttributeNumber")
        self._required = QCheckBox(self.tr("The form &requires it"))
        self._required.setObjectName("customAttributeRequired")
        self._problem = PlainLabel()
        self._problem.setProperty("role", "problem")
        self._problem.hide()
        form = QFormLayout()
        form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        form.addRow(self.tr("&Name"), self._name)
        form.addRow(self._problem)
        form.addRow(self._number)
        form.addRow(self._required)
        add = QPushButton(self.tr("&Add"))
        add.setObjectName("customAttributeAdd")
        add.clicked.connect(self._accept)
        cancel = QPushButton(self.tr("&Cancel"))
        cancel.setObjectName("customAttributeCancel")
        cancel.clicked.connect(self.reject)
        layout = QVBoxLayout(self)
        layout.addLayout(form)
        layout.addStretch()
        layout.addWidget(Foot((add, ACCEPT), (cancel, REJECT)))
        add.setDefault(True)
        self._name.setFocus()
        self.settle(QSize(_WIDTH, 0))

    @property
    def attribute(self) -> SignUpAttribute:
        """What was asked for; ``custom:`` in front need not be typed."""
        name = self._name.text().strip().removeprefix(CUSTOM)
        return SignUpAttribute(
            f"{CUSTOM}{name}",
            is_required=self._required.isChecked(),
            is_number=self._number.isChecked(),
            is_testers=True,
        )

    @Slot()
    def _accept(self) -> None:
        name = self.attribute.name.removeprefix(CUSTOM)
        problem = ""
        if not name:
            problem = self.tr("Type the name that the pool has for it, such as company.")
        elif _BLANK.search(name):
            problem = self.tr("A name has no blanks, such as company.")
        elif len(name) > _MOST:
            problem = self.tr("Cognito takes at most {count} characters.").format(count=_MOST)
        elif self.attribute.name in self._taken:
            problem = self.tr("The form asks for it already.")
        if not problem:
            self.accept()
            return
        self._problem.setText(problem)
        self._problem.show()
        self.fit()
        self._name.setAccessibleDescription(problem)
        self._name.setFocus()
        self._name.selectAll()
