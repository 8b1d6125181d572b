"""The phone's screens in one stack: which is on show, the address worked with, the call under way."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, TypeVar

from PySide6.QtCore import Qt, Signal, Slot

from gui.phone.checks import Checks
from gui.phone.device import Device

if TYPE_CHECKING:
    from PySide6.QtGui import QKeyEvent

    from gui.cognito.phone_calls.calls import Call
    from gui.phone.screens.screen import Screen

_Screen = TypeVar("_Screen", bound="Screen")


class ScreenStack(Device):
    """Screens on one device; emits what they emit."""

    #: The kinds of screens in the order of a journey: it says to which side one gives way to the next.
    _order: tuple[type[Screen], ...] = ()

    #: A ``Call`` to make.
    submitted = Signal(object)
    #: The tester waits no longer for the call under way.
    cancelled = Signal()
    #: The address that the tester works with now.
    address_changed = Signal(str)
    #: The ``Checks`` by which the tester wants all to be read from now on.
    checks_chosen = Signal(object)
    #: The mobile app's checks have stopped what was typed: screen, address, why in words.
    refused_by_phone = Signal(str, str, str)
    #: A password that the tester has not seen was filled in.
    password_made_up = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        self._address = ""
        self._call: Call | None = None
        self._checks = Checks()
        self._screens: list[Screen] = []
        self._covered = 0
        self.toast.covers.connect(self._cover)
        self.toast.focus_left.connect(self.focus_screen)

    def add_screen(self, screen: _Screen) -> _Screen:
        """Put ``screen`` into the stack, and have it be as the others are by now."""
        earlier = self._order[: self._order.index(type(screen))]
        place = sum(isinstance(other, earlier) for other in self._screens)
        self._screens.insert(place, screen)
        self.stack.insertWidget(place, screen)
        screen.submitted.connect(self.submitted)
        screen.cancelled.connect(self.cancelled)
        screen.address_changed.connect(self._change_address)
        screen.refused.connect(self._tell_refusal)
        screen.password_made_up.connect(self.password_made_up)
        screen.checks_chosen.connect(self.set_checks)
        screen.checks_chosen.connect(self.checks_chosen)
        screen.set_checks(self._checks)
        screen.cover(self._covered)
        return screen

    @property
    def address(self) -> str:
        """The address that the tester works with now, as typed."""
        return self._address

    @property
    def current(self) -> Screen:
        """The screen on the display."""
        return self._screens[self.stack.currentIndex()]

    def set_mobile_checks(self, mobile_checks: bool) -> None:
        """Check like the mobile app, or send as typed."""
        self.set_checks(replace(self._checks, mobile=mobile_checks))

    def set_busy(self, call: Call | None) -> None:
        """Show that ``call`` is under way, or that none is; what a former call came to goes away."""
        self._call = call
        if call:
            self.toast.hide()
            self.note_focus()
        for screen in self._screens:
            screen.set_busy(call if screen is self.current else None)

    @property
    def call_under_way(self) -> Call | None:
        """The call that the tester waits for."""
        return self._call

    @Slot(str)
    def put_address(self, address: str) -> None:
        """Work with ``address`` from now on, on the screen on show where that has a field for it."""
        self._change_address(address)
        field = getattr(self.current, "email", None)
        if field and not field.input.isReadOnly():  # what is being changed is not who is meant
            field.input.setText(address)

    @Slot()
    def focus_screen(self) -> None:
        """Take the focus to where the tester goes on."""
        self.current.focus_first_field()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Escape closes the notice, else cancels the call, else goes back; a held one does so once."""
        if event.key() != Qt.Key.Key_Escape:
            super().keyPressEvent(event)
        elif event.isAutoRepeat():
            event.accept()
        elif self.toast.isVisible():
            self.toast.hide()
        elif self.current.busy:
            self.cancelled.emit()
        else:
            self.current.went_back.emit()

    def _go_to(self, screen: Screen) -> None:
        self._show(screen)
        screen.start_with(self._address)
        self._focus_on(screen)

    def _show(self, screen: Screen) -> None:
        self.toast.hide()
        if screen is not self.current:
            self.turn_to(screen)
        # Cancel goes along: the call under way is still the one that holds up the next.
        self.set_busy(self._call)

    def _put_on_show(self, screen: Screen) -> None:
        """Go to a screen that is filled already."""
        self._show(screen)
        self._focus_on(screen)

    def _focus_on(self, screen: Screen) -> None:
        """Take the focus to where the tester goes on, unless somebody types elsewhere."""
        if screen is self.current and self.may_take_focus:
            screen.focus_first_field()

    @Slot(object)
    def set_checks(self, checks: Checks) -> None:
        """Check and read like this from now on, on every screen."""
        self._checks = checks
        for screen in self._screens:
            screen.set_checks(checks)

    @Slot(int)
    def _cover(self, height: int) -> None:
        self._covered = height
        for screen in self._screens:
            screen.cover(height)

    @Slot(str)
    def _tell_refusal(self, words: str) -> None:
        self.refused_by_phone.emit(self.current.objectName(), self._address, words)

    @Slot(str)
    def _change_address(self, address: str) -> None:
        if address != self._address:
            self._address = address
            self.address_changed.emit(address)

    def _go_on_with(self, address: str) -> None:
        """Work with ``address``, whatever was typed since the call was made; as typed, if it is the same."""
        if not is_same(address, self._address):
            self._change_address(address)


def is_same(one: str, other: str) -> bool:
    """Whether two addresses are one, however they were typed."""
    return address_key(one) == address_key(other)


def address_key(address: str) -> str:
    """What one address has in common, however it was typed."""
    return address.strip().casefold()
