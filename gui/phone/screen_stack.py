"""The screens of the phone in one stack, and the way from one to the next that the tester takes."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal, Slot

from gui.cognito.phone_calls.outcomes import Way
from gui.look.announce import announce
from gui.phone.device import Device
from gui.phone.screens.authenticator import AuthenticatorScreen
from gui.phone.screens.challenge import ChallengeScreen
from gui.phone.screens.choose_factor import ChooseFactorScreen
from gui.phone.screens.first_password import FirstPasswordScreen
from gui.phone.screens.forgot_password import ForgotPasswordScreen, NewPasswordScreen
from gui.phone.screens.home import HomeScreen
from gui.phone.screens.log_in import LogInScreen
from gui.phone.screens.own_account import ChangeAddressScreen, ChangePasswordScreen
from gui.phone.screens.sign_up import SignUpScreen
from gui.phone.screens.verify import VerifyScreen

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from PySide6.QtGui import QKeyEvent

    from gui.cognito.environments.environment import Environment
    from gui.cognito.environments.password_policy import PasswordPolicy
    from gui.cognito.environments.sign_up_form import SignUpForm
    from gui.cognito.phone_calls.calls import Call
    from gui.phone.checks import Checks
    from gui.phone.screens.asks_for_more import AsksForMore
    from gui.phone.screens.screen import Screen


class ScreenStack(Device):
    """All screens on one device; emits what they emit, and leads by their buttons from one to the next."""

    #: A ``Call`` to make.
    submitted = Signal(object)
    #: The tester waits no longer for the call under way.
    cancelled = Signal()
    #: The address that the tester works with now.
    address_changed = Signal(str)
    #: The tester wants to see for himself whether a call without a reply was done: the address.
    look_requested = Signal(str)
    #: ``DeleteUser``: the tester is to be asked about it first.
    deletion_asked = Signal(object)
    #: The ``Checks`` by which the tester wants all to be read from now on.
    checks_chosen = Signal(object)
    #: The mobile app's checks have stopped what was typed: screen, address, why in words.
    refused_by_phone = Signal(str, str, str)
    #: The tester wants the sign-up form filled in with a new account.
    new_address_wanted = Signal()
    #: A password that the tester has not seen was filled in.
    password_made_up = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        self._address = ""
        self._call: Call | None = None
        self._confirmed: set[str] = set()
        self.sign_up = SignUpScreen()
        self.verify = VerifyScreen()
        self.log_in = LogInScreen()
        self.forgot_password = ForgotPasswordScreen()
        self.new_password = NewPasswordScreen()
        self.challenge = ChallengeScreen()
        self.choose_factor = ChooseFactorScreen()
        self.first_password = FirstPasswordScreen()
        self.authenticator = AuthenticatorScreen()
        self.home = HomeScreen()
        self.change_password = ChangePasswordScreen()
        self.change_address = ChangeAddressScreen()
        for screen in self._screens():
            self.stack.addWidget(screen)
            screen.submitted.connect(self.submitted)
            screen.cancelled.connect(self.cancelled)
            screen.address_changed.connect(self._change_address)
            screen.refused.connect(self._tell_refusal)
            screen.password_made_up.connect(self.password_made_up)
            screen.checks_chosen.connect(self.set_checks)
            screen.checks_chosen.connect(self.checks_chosen)
        self.signed_in.clicked.connect(self.show_home)
        self.toast.covers.connect(self._cover)
        self.toast.focus_left.connect(self.focus_screen)
        self.verify.resend.connect(self.submitted)
        self.sign_up.have_code.connect(self.show_verify)
        self.sign_up.log_in.connect(self.show_log_in)
        self.sign_up.new_address_wanted.connect(self.new_address_wanted)
        self.log_in.sign_up.connect(self.start_over)
        self.log_in.forgot_password.connect(self.show_forgot_password)
        self.log_in.went_back.connect(self.show_sign_up)
        self.forgot_password.have_code.connect(self.show_new_password)
        self.forgot_password.went_back.connect(self.show_log_in)
        self.new_password.went_back.connect(self.show_forgot_password)
        self.new_password.resend.connect(self.submitted)
        for asking in self._asking:
            asking.went_back.connect(self._leave_sign_in)
        for changing in (self.change_password, self.change_address):
            changing.went_back.connect(self.show_home)
        self.home.asked.connect(self.submitted)
        self.home.deletion_asked.connect(self.deletion_asked)
        self.home.change_password.connect(self._show_change_password)
        self.home.change_address.connect(self._show_change_address)
        self.verify.went_back.connect(self._leave_verify)
        self.verify.link_followed.connect(self.show_log_in)

    @property
    def address(self) -> str:
        """The address that the tester works with now, as typed."""
        return self._address

    @property
    def current(self) -> Screen:
        """The screen on the display."""
        return self._screens()[self.stack.currentIndex()]

    def set_mobile_checks(self, mobile_checks: bool) -> None:
        """Check like the mobile app, or send as typed."""
        self.set_checks(replace(self.sign_up.checks, mobile=mobile_checks))

    @Slot(bool)
    def confirm_by_link(self, by_link: bool) -> None:
        """Ask for a code to verify an address, or tell of the link that the pool mails in its place."""
        self.verify.by_link = by_link

    def use(self, environment: Environment, color: str) -> None:
        """Make calls to ``environment``: offer what it has, and mark a protected one in its ``color``.

        Addresses and passwords stay as typed; what another pool gave is forgotten.
        """
        self.end_session()
        self.confirm_by_link(False)
        self._confirmed.clear()
        self.home.set_identity_pool(environment.identity_pool_id)
        self.authenticator.issuer = environment.name
        self.log_in.use_flow(environment.auth_flow)
        self.sign_up.warn(environment.name if environment.is_protected else None, color)

    @Slot(object)
    def use_form(self, form: SignUpForm) -> None:
        """Ask on each screen for what the pool takes for a user name, and at sign-up for its attributes."""
        for screen in (self.sign_up, self.verify, self.log_in, self.forgot_password, self.new_password):
            screen.email.ask_for(form.usernames)
        self.home.set_usernames(form.usernames)
        self.sign_up.use_form(form)

    def set_policy(self, policy: PasswordPolicy | None) -> None:
        """Show the rules of the pool that the calls go to; ``None``: they are not known."""
        for screen in (self.sign_up, self.new_password, self.first_password, self.change_password):
            screen.set_policy(policy)

    def set_busy(self, call: Call | None) -> None:
        """Show that ``call`` is under way, or that none is; what a former call came to goes away."""
        self._call = call
        if call:
            self.toast.hide()
            self.note_focus()
        for screen in self._screens():
            screen.set_busy(call if screen is self.current else None)

    def end_session(self) -> None:
        """Forget who is signed in, and what the service gave to go on with: the pool behind it is gone."""
        needs_pool = self.current in (*self._asking, *self._of_session)
        self.verify.forget()
        self.new_password.forget()
        self.forget_session()
        self.forget_sign_in()
        self.toast.hide()
        self._show_who()
        if needs_pool:
            self.show_log_in()

    def forget_sign_in(self) -> None:
        """Drop the challenge of a sign-in that is over."""
        for asking in self._asking:
            asking.forget()

    def forget_session(self) -> None:
        """Forget who is signed in, and what was begun in the session's name."""
        self.home.forget_session()
        self.change_password.forget()
        self.change_address.forget()
        if self.verify.changed:
            self.verify.forget()
        if self.authenticator.is_for_session:
            self.authenticator.forget()

    @Slot()
    def show_sign_up(self) -> None:
        """Go to the sign-up screen with the present address."""
        self._go_to(self.sign_up)

    @Slot()
    def start_over(self) -> None:
        """Go to the sign-up screen; with an empty form where the present address has its account already."""
        if address_key(self._address) in self._confirmed:
            self._change_address("")
            self.sign_up.clear_passwords()
        self.show_sign_up()

    @Slot()
    def show_home(self) -> None:
        """Go back to who is signed in."""
        if email := self.home.signed_in_as:
            self._go_on_with(email)
            self._put_on_show(self.home)

    @Slot()
    def show_verify(self) -> None:
        """Go to the verification screen with the present address."""
        self._go_to(self.verify)

    @Slot()
    def show_log_in(self) -> None:
        """Go to the log-in screen with the present address."""
        self._go_to(self.log_in)

    @Slot()
    def show_forgot_password(self) -> None:
        """Go to the screen that asks for a code to set a new password, with the present address."""
        self._go_to(self.forgot_password)

    @Slot()
    def show_new_password(self) -> None:
        """Go to the screen that sets a new password, with the present address."""
        self._go_to(self.new_password)

    @property
    def call_under_way(self) -> Call | None:
        """The call that the tester waits for."""
        return self._call

    @Slot(str)
    def put_address(self, address: str) -> None:
        """Work with ``address`` from now on, on the screen on show where that has a field for it."""
        self._change_address(address)
        if field := getattr(self.current, "email", None):
            field.input.setText(address)

    def begin_with(self, address: str, password: str, attributes: Mapping[str, str]) -> None:
        """Fill in the sign-up form, wherever the tester is; what sends it stays his to press."""
        self._change_address(address)
        self._show(self.sign_up)
        self.sign_up.fill(address, password, attributes)
        announce(self, self.tr("New address {email}").format(email=address))

    def go_on_with(self, address: str, password: str, way: Way) -> None:
        """Fill in the screen that ``way`` leads to; what sends it stays the tester's to press."""
        self._change_address(address)
        match way:
            case Way.VERIFY:
                self.show_verify()
            case Way.SEND_RESET_CODE:
                self.show_forgot_password()
            case Way.SIGN_UP:
                self.show_sign_up()
                self.sign_up.fill(address, password, {})
            case _:
                self.show_log_in()
                self.log_in.password.set_text(password)
        self.focus_screen()

    @Slot(object, str)
    def put_code(self, addresses: Sequence[str], code: str) -> None:
        """Put a code into the field that waits for one; what sends it stays the tester's to press.

        Who is signed in stays so, and is one press away. A code that a sign-in or a change of address waits
        for goes to whom the service sent it: that need not be the address that the tester works with.
        """
        if self.current is self.challenge:
            self.challenge.put_code(code)
            return
        if self.current is self.verify and self.verify.changed:
            self.verify.put_code(code)
            return
        if addresses and not any(is_same(address, self._address) for address in addresses):
            self._go_on_with(addresses[0])
        if self.current in (self.forgot_password, self.new_password):
            self.show_new_password()
            self.new_password.put_code(code)
        else:
            self.show_verify()
            self.verify.put_code(code)

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

    def _screens(self) -> tuple[Screen, ...]:
        return (
            self.sign_up,
            self.verify,
            self.log_in,
            self.forgot_password,
            self.new_password,
            self.challenge,
            self.choose_factor,
            self.first_password,
            self.authenticator,
            self.home,
            self.change_password,
            self.change_address,
        )

    @property
    def _asking(self) -> tuple[AsksForMore, ...]:
        """The screens on which a sign-in goes on."""
        return self.challenge, self.choose_factor, self.first_password, self.authenticator

    @property
    def _of_session(self) -> tuple[Screen, ...]:
        """The screens of who is signed in that are on show now only for that."""
        verifies = (self.verify,) if self.verify.changed else ()
        return self.home, self.change_password, self.change_address, *verifies

    @Slot()
    def _leave_sign_in(self) -> None:
        """Go back from a challenge, which is dropped: to the log-in, or home if it was begun there."""
        of_session = self.authenticator.is_for_session and self.current is self.authenticator
        self.forget_sign_in()
        if of_session:
            self.show_home()
        else:
            self.show_log_in()

    @Slot()
    def _leave_verify(self) -> None:
        if self.verify.changed:
            self.verify.forget()
            self.show_home()
        else:
            self.show_sign_up()

    @Slot()
    def _show_change_password(self) -> None:
        if session := self.home.session:
            self.change_password.begin(session)
            self._put_on_show(self.change_password)

    @Slot(str)
    def _show_change_address(self, name: str) -> None:
        if session := self.home.session:
            self.change_address.begin(session, name)
            self._put_on_show(self.change_address)

    def _go_to(self, screen: Screen) -> None:
        self._show(screen)
        screen.start_with(self._address)
        self._focus_on(screen)

    def _show(self, screen: Screen) -> None:
        self.toast.hide()
        if screen is not self.current:
            self.turn_to(screen)
        self._show_who()
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

    def _show_who(self) -> None:
        """Keep a session in sight, and LOG OUT within reach, wherever the tester is."""
        self.signed_in.show_session(None if self.current is self.home else self.home.signed_in_as)

    @Slot(object)
    def set_checks(self, checks: Checks) -> None:
        """Check and read like this from now on, on every screen."""
        for screen in self._screens():
            screen.set_checks(checks)

    @Slot(int)
    def _cover(self, height: int) -> None:
        for screen in self._screens():
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
