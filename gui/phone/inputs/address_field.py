"""The field that says who is meant: by e-mail address, phone number or user name, as the pool takes it."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, Qt, Signal, Slot

from gui.cognito.environments.account_rules import Usernames
from gui.cognito.phone_calls.typed import Kind
from gui.phone import checks
from gui.phone.fields import Field
from gui.phone.inputs.phone_number import PhoneNumberField

_HINTS = Qt.InputMethodHint.ImhNoAutoUppercase | Qt.InputMethodHint.ImhNoPredictiveText


class AddressField(Field):
    """Asks for what the pool takes for a user name; for an e-mail address to begin with."""

    #: Who is meant now: as typed; a phone number as it would be sent.
    changed = Signal(str)

    def __init__(self, name: str, icon: str | None = None, *, says_more: bool = False) -> None:
        """Make the field.

        Args:
            name: The input's objectName.
            icon: The icon in front, where it is not to follow what is asked for.
            says_more: Its label is the screen's to set, which has more to say than what is asked for.
        """
        self._number = PhoneNumberField(Kind.EMAIL)
        self._icon = icon
        self._says_more = says_more
        self.word = ""
        super().__init__("", self._number, name, "", Kind.EMAIL)
        self.ask_for(Usernames.EMAIL)
        self._number.textChanged.connect(self._tell)

    @Slot()
    def _tell(self) -> None:
        typed = self.typed
        self.changed.emit(typed.sent if typed.kind is Kind.PHONE_NUMBER else typed.text)

    @property
    def mobile_problem(self) -> str | None:
        """Why the mobile app would not send this."""
        return checks.address_problem(self.typed)

    def ask_for(self, usernames: Usernames) -> None:
        """Ask for what a pool of these ``usernames`` takes; what is typed stays."""
        kind, label, prompt, icon = _asked(usernames)
        hint = {
            Kind.PHONE_NUMBER: Qt.InputMethodHint.ImhDialableCharactersOnly,
            Kind.USERNAME: Qt.InputMethodHint.ImhNone,
        }.get(kind, Qt.InputMethodHint.ImhEmailCharactersOnly)
        is_new = label.replace("&", "") != self.word
        self.word = label.replace("&", "")
        self.set_kind(kind)
        if is_new:
            self.set_label(self.word if self._says_more else label)
        self.input.setAccessibleName(self.word)
        self.input.setInputMethodHints(hint | _HINTS)
        self.input.setPlaceholderText("" if self._says_more else prompt)
        self._number.set_icon(self._icon if self._icon and kind is Kind.EMAIL else icon)
        self._number.ask_for(kind)


def _asked(usernames: Usernames) -> tuple[Kind, str, str, str]:
    """What is typed, its label with the mnemonic, the prompt, the icon."""

    def tr(text: str) -> str:
        return QCoreApplication.translate("AddressField", text)

    match usernames:
        case Usernames.EMAIL | Usernames.MADE_UP:
            return Kind.EMAIL, tr("&Email"), tr("Enter your email"), "email"
        case Usernames.PHONE_NUMBER:
            return Kind.PHONE_NUMBER, tr("Phon&e Number"), tr("Enter your phone number"), "phone"
        case Usernames.EMAIL_OR_PHONE_NUMBER:
            words = tr("&Email or Phone Number"), tr("Enter your email or phone number")
            return Kind.EMAIL_OR_PHONE_NUMBER, *words, "person"
        case Usernames.PLAIN:
            return Kind.USERNAME, tr("Us&ername"), tr("Enter your username"), "person"
