"""What the screens have in common: a title over a card, one main button, Enter, Escape and Cancel."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import (
    QFrame,
    QLineEdit,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from gui.cognito.phone_calls.typed import Kind
from gui.look.announce import announce
from gui.look.languages import told_on_phone, written
from gui.phone.buttons import BusyButton, Link, Links
from gui.phone.card import CardGround, ThinScrollBar, Title
from gui.phone.checks import Checks
from gui.phone.wrapping import WrappingLabel
from gui.sentences import N_, Sentence

if TYPE_CHECKING:
    from PySide6.QtGui import QResizeEvent

    from gui.cognito.phone_calls.calls import Call
    from gui.cognito.phone_calls.outcomes import CodeDelivery
    from gui.phone.fields import Field

#: The height of what lies above the screens: the app bar, or who is signed in.
BAR_HEIGHT: Final = 44
#: The share above the title of what height there is beyond that of a small phone, and the most of it.
_SMALL: Final = 540
_AIR: Final = 0.25
_MOST_AIR: Final = 40
_CARD_WIDTH: Final = 360
#: What is seen above and below the field that has the focus.
_AROUND: Final = 12


class Screen(QWidget):
    """A page of the phone: a card with fields and a main button.

    A subclass builds its card in ``__init__`` and says in ``call`` what its main button sends.
    """

    #: The ``Call`` that the main button makes.
    submitted = Signal(object)
    #: The mobile app's checks have stopped what was typed: why, in words.
    refused = Signal(str)
    #: The tester waits no longer for the call under way.
    cancelled = Signal()
    #: Escape or BACK.
    went_back = Signal()
    #: A password that the tester has not seen was filled in.
    password_made_up = Signal(str)
    #: The address in the e-mail field has changed.
    address_changed = Signal(str)
    #: The ``Checks`` by which the tester wants all to be read from now on.
    checks_chosen = Signal(object)

    #: How high what lies above the screen is, where the screen has no app bar of its own.
    _head = BAR_HEIGHT

    def __init__(self, name: str, title: Sentence) -> None:
        super().__init__()
        self.setObjectName(name)
        self.checks = Checks()
        self.fields: list[Field] = []
        self._main_button: BusyButton | None = None
        self.title = Title(title)
        written(self, self._write_name)
        self.card = QFrame()
        self.card.setProperty("role", "card")
        self.card.setMaximumWidth(_CARD_WIDTH)
        self.card_layout = QVBoxLayout(self.card)
        self.card_layout.setContentsMargins(18, 20, 18, 14)
        self.card_layout.setSpacing(8)
        content = CardGround(self.card)
        self._content = QVBoxLayout(content)
        self._content.addWidget(self.title)
        self._content.addSpacing(6)
        self._content.addWidget(self.card)
        self._content.addStretch()
        scroll = QScrollArea()
        scroll.setWidget(content)
        scroll.setWidgetResizable(True)
        scroll.setFrameShape(QFrame.Shape.NoFrame)
        scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        scroll.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._scroll = scroll
        self._scroll_bar = ThinScrollBar(scroll, self)
        self.whole = QVBoxLayout(self)
        self.whole.setSpacing(0)
        self.whole.addWidget(scroll)
        self.cover(0)
        self.cancel_button = Link(N_("Cancel"), "cancelButton")
        self.cancel_button.hide()
        self.cancel_button.clicked.connect(self.cancelled)

    def set_title(self, title: Sentence) -> None:
        """Show another title."""
        self.title.setText(title)
        self._write_name()

    def _write_name(self) -> None:
        self.setAccessibleName(self.title.text())

    def call(self) -> Call | None:
        """What the main button sends, or ``None`` after showing which field the mobile app would refuse."""
        raise NotImplementedError

    def start_with(self, address: str) -> None:
        """Begin with this address, in the first field."""
        self.fields[0].set_text(address)

    def add_field(self, field: Field) -> None:
        """Put a field on the card; Enter in it submits."""
        self.fields.append(field)
        self.card_layout.addWidget(field)
        self.join_field(field)

    def join_field(self, field: Field) -> None:
        """Have Enter in it submit, and bring it in sight when it gets the focus."""
        field.input.returnPressed.connect(self.submit)
        field.checks_chosen.connect(self.checks_chosen)
        field.entered.connect(partial(self._bring_in_sight, field))

    def add_main_button(self, button: BusyButton) -> None:
        """Put the main button and its Cancel on the card."""
        self._main_button = button
        button.clicked.connect(self.submit)
        self.card_layout.addSpacing(4)
        self.card_layout.addWidget(button, alignment=Qt.AlignmentFlag.AlignHCenter)
        self.card_layout.addWidget(self.cancel_button, alignment=Qt.AlignmentFlag.AlignHCenter)

    def add_links(self, *links: Link) -> Links:
        """Put text links on one line of the card, or below each other where they do not fit."""
        row = Links(links)
        self.card_layout.addWidget(row)
        return row

    def set_checks(self, checks: Checks) -> None:
        """Check and read like this from now on."""
        self.checks = checks
        for field in self.fields:
            field.set_checks(checks)

    def cover(self, height: int) -> None:
        """Leave ``height`` pixels free at the foot, where a notice lies: the card scrolls above it."""
        self.whole.setContentsMargins(0, self._head, 0, height)
        self.whole.activate()
        if height and (focused := self.focusWidget()):
            self._scroll.ensureWidgetVisible(focused)

    @Slot()
    def submit(self) -> None:
        """Send what the screen says, unless its last call is still under way."""
        button = self._main_button
        if button is None or button.busy or not button.isEnabled():
            return
        if (call := self.call()) is not None:
            self.submitted.emit(call)

    def set_busy(self, call: Call | None) -> None:
        """Show that ``call`` of this screen is under way, and that it can be cancelled; ``None``: none is."""
        if self._main_button:
            self._main_button.busy = call is not None
            if call is None and self.cancel_button.hasFocus():
                self._main_button.setFocus(Qt.FocusReason.OtherFocusReason)
        self.cancel_button.setVisible(call is not None)

    @property
    def busy(self) -> bool:
        """Whether a call of this screen is under way."""
        return self.cancel_button.isVisibleTo(self)

    def refuse(self, *problems: tuple[Field, Sentence | None]) -> bool:
        """Show each field's problem and take the focus to the first; ``False`` where there is none."""
        wrong = [(field, problem) for field, problem in problems if problem]
        for field, problem in problems:
            field.show_problem(problem)
        if wrong:
            self.focus(wrong[0][0])
            words = " ".join(told_on_phone(problem) for _, problem in wrong)
            announce(self, words, is_urgent=True)
            self.refused.emit(words)
        return bool(wrong)

    def focus(self, field: Field) -> None:
        """Take the focus to a field, with its text selected: what is typed next replaces it."""
        self.focus_input(field.input)

    def _bring_in_sight(self, field: Field) -> None:
        self._scroll.ensureWidgetVisible(field, 0, _AROUND)

    def focus_input(self, field: QLineEdit) -> None:
        """Take the focus to the input of a field, and bring it in sight."""
        field.setFocus(Qt.FocusReason.OtherFocusReason)
        field.selectAll()
        self._scroll.ensureWidgetVisible(field)

    def focus_first_field(self) -> None:
        """Take the focus where the tester types next: the first empty field, else the last one."""
        fields = [field for field in self.fields if field.isVisibleTo(self)]
        empty = [field for field in fields if not field.input.text()]
        for field in [*empty, *fields[-1:]][:1]:
            self.focus(field)

    @property
    def in_words(self) -> str:
        """What is now shown, in words, for a screen reader."""
        return self.title.text()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep title and card where they are on every screen of this height."""
        super().resizeEvent(event)
        air = min(_MOST_AIR, round((self.height() - _SMALL) * _AIR))
        side = max(14, round(self.width() * 0.055))
        self._content.setContentsMargins(side, max(0, air), side, 18)


def caption(name: str) -> WrappingLabel:
    """Words in the middle of a card, of less weight."""
    label = WrappingLabel(role="caption")
    label.setObjectName(name)
    label.setAlignment(Qt.AlignmentFlag.AlignHCenter)
    return label


def code_went_to(delivery: CodeDelivery | None, kind: Kind) -> Sentence | None:
    """What stands over the address of this ``kind`` for which the service says it sent a code.

    ``None``: it says nothing. The code of a user name goes to an address that is not on the screen.
    """
    if delivery is None:
        return None
    if delivery.medium == "EMAIL" and kind is Kind.EMAIL:
        return N_("We emailed a code to")
    if delivery.medium == "SMS" and kind is Kind.PHONE_NUMBER:
        return N_("We texted a code to")
    return N_("We sent a code by {medium} for", medium=delivery.medium)
