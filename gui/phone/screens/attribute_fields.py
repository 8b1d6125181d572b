"""The block of attributes on a screen's card."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget

from gui.cognito.environments.sign_up_form import AttributeKind, kind_of
from gui.phone.inputs.attribute_field import AttributeField

if TYPE_CHECKING:
    from collections.abc import Collection, Mapping, Sequence

    from gui.cognito.environments.account_rules import SignUpAttribute
    from gui.phone.screens.screen import Screen


#: What the service says of these kinds without a name.
_INVALID: Final = {
    AttributeKind.PHONE_NUMBER: "invalid phone number",
    AttributeKind.EMAIL: "invalid email address",
}


class AttributeFields(QWidget):
    """The attributes that a screen asks for. What was typed for one that goes is there when it comes back."""

    def __init__(self, screen: Screen, prefix: str) -> None:
        """Make the block; fields are added to ``screen`` too, behind those that it has then."""
        super().__init__()
        self._screen = screen
        self._prefix = prefix
        self._known: dict[tuple[str, AttributeKind], AttributeField] = {}
        self._asked: list[AttributeField] = []
        self._covered: str | None = None
        self._lines = QVBoxLayout(self)
        self._lines.setContentsMargins(0, 0, 0, 0)
        self._lines.setSpacing(8)
        self.hide()

    @property
    def fields(self) -> list[AttributeField]:
        """Those that are asked for now, in order."""
        return [field for field in self._asked if field.attribute.name != self._covered]

    def ask_for(self, attributes: Sequence[SignUpAttribute], after: QLineEdit) -> None:
        """Show a field for each of ``attributes``, behind the field ``after`` in the tab order."""
        had_focus = next((field for field in self._asked if field.input.hasFocus()), None)
        for field in self._asked:
            self._lines.removeWidget(field)
            self._screen.fields.remove(field)
        self._asked = [self._field(attribute) for attribute in attributes]
        for field in self._asked:
            self._lines.addWidget(field)
            self._screen.fields.append(field)
            QWidget.setTabOrder(after, field.input)
            after = field.input
        self._show()
        if had_focus and had_focus not in self.fields:
            self._screen.focus_first_field()

    def cover(self, name: str | None) -> None:
        """Do without the field for the attribute ``name``, which another field stands for."""
        if name != self._covered:
            self._covered = name
            self._show()

    def fill(self, values: Mapping[str, str]) -> None:
        """Put ``values`` into the fields of their names; pass over those that have none."""
        for field in self._asked:
            if field.attribute.name in values:
                field.set_text(values[field.attribute.name])

    def at_fault(self, message: str, missing: Collection[str] = ()) -> AttributeField | None:
        """The first field that a refusal is about: ``birthdate: String …``, or a ``missing`` one."""
        for field in self.fields:
            name, words = field.attribute.name, _INVALID.get(field.kind, "")
            is_named = re.search(rf"(?<![\w:.]){re.escape(name)}: ", message)
            if is_named or name in missing or (words and words in message.casefold()):
                return field
        return None

    def _show(self) -> None:
        shown = self.fields
        for field in self._known.values():
            field.setVisible(field in shown)
        self.setVisible(bool(shown))

    def _field(self, attribute: SignUpAttribute) -> AttributeField:
        key = attribute.name, kind_of(attribute)
        field = self._known.get(key)
        if field is None:
            field = self._known[key] = AttributeField(attribute, self._prefix)
            field.setParent(self)
            self._screen.join_field(field)
        else:
            field.ask_for(attribute)
        field.set_checks(self._screen.checks)
        return field
