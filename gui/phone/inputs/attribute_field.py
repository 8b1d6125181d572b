"""The field of one attribute: the input of its kind, its label, and what the mobile app checks of it."""

from __future__ import annotations

import re
from dataclasses import replace
from datetime import date
from typing import TYPE_CHECKING, Final, cast

from PySide6.QtCore import Qt

from gui.cognito.environments.sign_up_form import AttributeKind, kind_of
from gui.cognito.phone_calls.typed import Kind
from gui.look.attribute_labels import label_of
from gui.phone import checks
from gui.phone.fields import Field
from gui.phone.inputs.choices import ChoiceField, genders, locales, zones
from gui.phone.inputs.long_text import LongTextField
from gui.phone.inputs.phone_number import PhoneNumberField
from gui.phone.inputs.pill import PillField
from gui.sentences import N_, Sentence, joined

if TYPE_CHECKING:
    from PySide6.QtWidgets import QLineEdit

    from gui.cognito.environments.account_rules import SignUpAttribute
    from gui.cognito.phone_calls.typed import Typed

_DATE: Final = re.compile(r"\d{4}-\d{2}-\d{2}", re.ASCII)
_NUMBER: Final = re.compile(r"-?\d+(\.\d+)?", re.ASCII)
_TYPED: Final = {
    AttributeKind.EMAIL: Kind.EMAIL,
    AttributeKind.PHONE_NUMBER: Kind.PHONE_NUMBER,
    AttributeKind.LONG_TEXT: Kind.LONG_TEXT,
}


class AttributeField(Field):
    """Asks for one attribute. It is made for what it takes; whether it is required can change."""

    def __init__(self, attribute: SignUpAttribute, prefix: str) -> None:
        """Make the input; it is called ``<prefix>_<name>``."""
        self.kind = kind_of(attribute)
        name = f"{prefix}_{attribute.name}"
        super().__init__("", _input(self.kind), name, "", _TYPED.get(self.kind, Kind.ATTRIBUTE))
        self.ask_for(attribute)

    def ask_for(self, attribute: SignUpAttribute) -> None:
        """Mark it as required, or not."""
        self.attribute = attribute
        label = label_of(attribute.name)
        required = attribute.is_required
        shown = label.replace("&", "&&") if isinstance(label, str) else label
        self.set_label(joined((shown, "*")) if required else shown)
        self.set_accessible_name(N_("{label}, required", label=label) if required else label)

    @property
    def typed(self) -> Typed:
        """What stands in the field, and what would be sent of it now."""
        return replace(super().typed, attribute=self.attribute.name)

    @property
    def mobile_problem(self) -> Sentence | None:
        """Why the mobile app would not send this, in the words of Amplify's Authenticator."""
        value, label = self.typed.sent, label_of(self.attribute.name)
        if not value:
            is_required = self.attribute.is_required
            return N_("{label} field must not be blank.", label=label) if is_required else None
        match self.kind:
            case AttributeKind.EMAIL:
                return checks.email_problem(value)
            case AttributeKind.PHONE_NUMBER:
                return checks.phone_number_problem(value)
            case AttributeKind.DATE if not _is_date(value):
                return N_("Invalid birthdate format.")
            case AttributeKind.NUMBER if not _NUMBER.fullmatch(value):
                if isinstance(label, str):
                    return N_("Invalid {label} format.", label=label.lower())
                return N_("Invalid updated at format.")
            case _:
                return None


def _input(kind: AttributeKind) -> QLineEdit:
    hint = Qt.InputMethodHint
    match kind:
        case AttributeKind.EMAIL:
            made: PillField = PillField("email")
            made.setInputMethodHints(hint.ImhEmailCharactersOnly)
        case AttributeKind.PHONE_NUMBER:
            made = PhoneNumberField()
            made.setInputMethodHints(hint.ImhDialableCharactersOnly)
        case AttributeKind.DATE:
            made = PillField("date")
            made.set_prompt("YYYY-MM-DD")
            made.setInputMethodHints(hint.ImhDate)
        case AttributeKind.GENDER:
            made = ChoiceField("person", genders)
        case AttributeKind.LOCALE:
            made = ChoiceField("text", locales)
        case AttributeKind.ZONE:
            made = ChoiceField("date", zones)
        case AttributeKind.NUMBER:
            made = PillField("text")
            made.setInputMethodHints(hint.ImhFormattedNumbersOnly)
        case AttributeKind.LONG_TEXT:
            return cast("QLineEdit", LongTextField())  # it speaks like one
        case AttributeKind.TEXT:
            made = PillField("text")
    return made


def _is_date(text: str) -> bool:
    try:
        return bool(_DATE.fullmatch(text) and date.fromisoformat(text))
    except ValueError:
        return False
