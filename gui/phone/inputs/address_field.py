"""The field that says who is meant: by e-mail address, phone number or user name, as the pool takes it."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal, Slot

from gui.cognito.environments.account_rules import Usernames
from gui.cognito.phone_calls.typed import Kind
from gui.phone import checks
from gui.phone.fields import Field
from gui.phone.inputs.phone_number import PhoneNumberField
from gui.sentences import N_, Sentence

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
        #: What is asked for, in a word.
        self.word = N_("Email")
        super().__init__("", self._number, name, self.word, Kind.EMAIL)
        self.ask_for(Usernames.EMAIL)
        self._number.textChanged.connect(self._tell)

    @Slot()
    def _tell(self) -> None:
        typed = self.typed
        self.changed.emit(typed.sent if typed.kind is Kind.PHONE_NUMBER else typed.text)

    @property
    def mobile_problem(self) -> Sentence | None:
        """Why the mobile app would not send this."""
        return checks.address_problem(self.typed)

    def ask_for(self, usernames: Usernames) -> None:
        """Ask for what a pool of these ``usernames`` takes; what is typed stays."""
        kind, word, label, prompt, icon = _asked(usernames)
        hint = {
            Kind.PHONE_NUMBER: Qt.InputMethodHint.ImhDialableCharactersOnly,
            Kind.USERNAME: Qt.InputMethodHint.ImhNone,
        }.get(kind, Qt.InputMethodHint.ImhEmailCharactersOnly)
        is_new = word != self.word or not self.label
        self.word = word
        self.set_kind(kind)
        if is_new:
            self.set_label(word if self._says_more else label)
        self.set_accessible_name(word)
        self.input.setInputMethodHints(hint | _HINTS)
        self._number.set_prompt("" if self._says_more else prompt)
        self._number.set_icon(self._icon if self._icon and kind is Kind.EMAIL else icon)
        self._number.ask_for(kind)


def _asked(usernames: Usernames) -> tuple[Kind, Sentence, Sentence, Sentence, str]:
    """What is typed, the word for it, the same as a label with its mnemonic, the prompt, the icon."""
    match usernames:
        case Usernames.EMAIL | Usernames.MADE_UP:
            return Kind.EMAIL, N_("Email"), N_("&Email"), N_("Enter your email"), "email"
        case Usernames.PHONE_NUMBER:
            words = N_("Phone Number"), N_("Phon&e Number"), N_("Enter your phone number")
            return Kind.PHONE_NUMBER, *words, "phone"
        case Usernames.EMAIL_OR_PHONE_NUMBER:
            words = (
                N_("Email or Phone Number"),
                N_("&Email or Phone Number"),
                N_("Enter your email or phone number"),
            )
            return Kind.EMAIL_OR_PHONE_NUMBER, *words, "person"
        case Usernames.PLAIN:
            words = N_("Username"), N_("Us&ername"), N_("Enter your username")
            return Kind.USERNAME, *words, "person"
