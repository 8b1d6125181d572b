"""The screens of the mobile app, and the way from one to the next that the tester takes."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING, Final, TypeVar

from PySide6.QtCore import Signal, Slot

from gui.cognito.environments.password_policy import PasswordPolicy
from gui.cognito.environments.sign_up_form import SignUpForm
from gui.cognito.phone_calls.outcomes import Way
from gui.look.announce import announce
from gui.look.languages import told_on_phone
from gui.phone.screen_stack import ScreenStack, address_key, is_same
from gui.phone.screens.authenticator import AuthenticatorScreen
from gui.phone.screens.challenge import ChallengeScreen
from gui.phone.screens.choose_factor import ChooseFactorScreen
from gui.phone.screens.first_password import FirstPasswordScreen
from gui.phone.screens.forgot_password import ForgotPasswordScreen, NewPasswordScreen
from gui.phone.screens.home import HomeScreen
from gui.phone.screens.log_in import LogInScreen
from gui.phone.screens.own_account import ChangeAddressScreen, ChangePasswordScreen
from gui.phone.screens.password_screen import PasswordScreen
from gui.phone.screens.sign_up import SignUpScreen
from gui.phone.screens.verify import VerifyScreen
from gui.sentences import N_

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from gui.cognito.environments.environment import Environment
    from gui.phone.screens.asks_for_more import AsksForMore
    from gui.phone.screens.screen import Screen


_Kind = TypeVar("_Kind", bound="Screen")
_Asking = TypeVar("_Asking", bound="AsksForMore")
#: The screens on which a sign-in goes on.
_ASKING: Final = (ChallengeScreen, ChooseFactorScreen, FirstPasswordScreen, AuthenticatorScreen)


class Navigation(ScreenStack):
    """All screens of the app on one device; leads by their buttons from one to the next."""

    _order = (
        SignUpScreen,
        VerifyScreen,
        LogInScreen,
        ForgotPasswordScreen,
        NewPasswordScreen,
        *_ASKING,
        HomeScreen,
        ChangePasswordScreen,
        ChangeAddressScreen,
    )
    #: The tester wants to see for himself whether a call without a reply was done: the address.
    look_requested = Signal(str)
    #: The names of attributes that the pool requires and the form does not ask for.
    attributes_missing = Signal(object)
    #: ``DeleteUser``: the tester is to be asked about it first.
    deletion_asked = Signal(object)
    #: The tester wants the sign-up form filled in with a new account.
    new_address_wanted = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._confirmed: set[str] = set()
        self._form = SignUpForm()
        self._policy: PasswordPolicy | None = PasswordPolicy()
        self._pool_name = ""
        self.sign_up = self.add_screen(SignUpScreen())
        self.verify = self.add_screen(VerifyScreen())
        self.log_in = self.add_screen(LogInScreen())
        self.home = self.add_screen(HomeScreen())
        self.signed_in.clicked.connect(self.show_home)
        self.verify.resend.connect(self.submitted)
        self.verify.went_back.connect(self._leave_verify)
        self.verify.link_followed.connect(self.show_log_in)
        self.sign_up.have_code.connect(self.show_verify)
        self.sign_up.log_in.connect(self.show_log_in)
        self.sign_up.new_address_wanted.connect(self.new_address_wanted)
        self.log_in.sign_up.connect(self.start_over)
        self.log_in.forgot_password.connect(self.show_forgot_password)
        self.log_in.went_back.connect(self.show_sign_up)
        self.home.asked.connect(self.submitted)
        self.home.deletion_asked.connect(self.deletion_asked)
        self.home.change_password.connect(self._show_change_password)
        self.home.change_address.connect(self._show_change_address)

    # What not every journey leads to is made when it is first gone to.

    @cached_property
    def forgot_password(self) -> ForgotPasswordScreen:
        """Asks for a code to set a new password."""
        screen = self.add_screen(ForgotPasswordScreen())
        screen.have_code.connect(self.show_new_password)
        screen.went_back.connect(self.show_log_in)
        screen.email.ask_for(self._form.usernames)
        return screen

    @cached_property
    def new_password(self) -> NewPasswordScreen:
        """Sets a new password with that code."""
        screen = self.add_screen(NewPasswordScreen())
        screen.went_back.connect(self.show_forgot_password)
        screen.resend.connect(self.submitted)
        screen.email.ask_for(self._form.usernames)
        screen.set_policy(self._policy)
        return screen

    @cached_property
    def challenge(self) -> ChallengeScreen:
        """Asks for the code of a sign-in's second factor."""
        return self._asks(ChallengeScreen())

    @cached_property
    def choose_factor(self) -> ChooseFactorScreen:
        """Asks which second factor it is to be."""
        return self._asks(ChooseFactorScreen())

    @cached_property
    def first_password(self) -> FirstPasswordScreen:
        """Asks an invited user for a password of his own."""
        screen = self._asks(FirstPasswordScreen())
        screen.set_policy(self._policy)
        return screen

    @cached_property
    def authenticator(self) -> AuthenticatorScreen:
        """Sets an authenticator app up."""
        screen = self._asks(AuthenticatorScreen())
        screen.issuer = self._pool_name
        return screen

    @cached_property
    def change_password(self) -> ChangePasswordScreen:
        """Changes the password of who is signed in."""
        screen = self.add_screen(ChangePasswordScreen())
        screen.went_back.connect(self.show_home)
        screen.set_policy(self._policy)
        return screen

    @cached_property
    def change_address(self) -> ChangeAddressScreen:
        """Changes the address of who is signed in."""
        screen = self.add_screen(ChangeAddressScreen())
        screen.went_back.connect(self.show_home)
        return screen

    def _asks(self, screen: _Asking) -> _Asking:
        self.add_screen(screen).went_back.connect(self._leave_sign_in)
        return screen

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
        self._pool_name = environment.name
        for screen in self._made(AuthenticatorScreen):
            screen.issuer = environment.name
        self.log_in.use_flow(environment.auth_flow)
        self.sign_up.warn(environment.name if environment.is_protected else None, color)

    @Slot(object)
    def use_form(self, form: SignUpForm) -> None:
        """Ask on each screen for what the pool takes for a user name, and at sign-up for its attributes."""
        self._form = form
        fields = [self.sign_up.email, self.verify.email, self.log_in.email]
        fields += [screen.email for screen in self._made(ForgotPasswordScreen)]
        fields += [screen.email for screen in self._made(NewPasswordScreen)]
        for field in fields:
            field.ask_for(form.usernames)
        self.home.set_usernames(form.usernames)
        self.sign_up.use_form(form)

    def set_policy(self, policy: PasswordPolicy | None) -> None:
        """Show the rules of the pool that the calls go to; ``None``: they are not known."""
        self._policy = policy
        for screen in self._made(PasswordScreen):
            screen.set_policy(policy)

    def end_session(self) -> None:
        """Forget who is signed in, and what the service gave to go on with: the pool behind it is gone."""
        needs_pool = isinstance(self.current, _ASKING) or self._is_of_session(self.current)
        self.verify.forget()
        for screen in self._made(NewPasswordScreen):
            screen.forget()
        self.forget_session()
        self.forget_sign_in()
        self.toast.hide()
        self._show_who()
        if needs_pool:
            self.show_log_in()

    def forget_sign_in(self) -> None:
        """Drop the challenge of a sign-in that is over."""
        for asking in self._made(*_ASKING):
            asking.forget()

    def forget_session(self) -> None:
        """Forget who is signed in, and what was begun in the session's name."""
        self.home.forget_session()
        for password in self._made(ChangePasswordScreen):
            password.forget()
        for address in self._made(ChangeAddressScreen):
            address.forget()
        if self.verify.changed:
            self.verify.forget()
        for authenticator in self._made(AuthenticatorScreen):
            if authenticator.is_for_session:
                authenticator.forget()

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

    @Slot(object)
    def fill_in(self, names: Sequence[str]) -> None:
        """Go to the first of these attributes on the sign-up screen."""
        self.show_sign_up()
        if field := self.sign_up.attributes.at_fault("", names):
            self.sign_up.focus(field)

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

    def begin_with(self, address: str, password: str, attributes: Mapping[str, str]) -> None:
        """Fill in the sign-up form, wherever the tester is; what sends it stays his to press."""
        self._change_address(address)
        self._show(self.sign_up)
        self.sign_up.fill(address, password, attributes)
        announce(self, told_on_phone(N_("New address {email}", email=address)))

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
        if isinstance(self.current, ChallengeScreen):
            self.current.put_code(code)
            return
        if self.current is self.verify and self.verify.changed:
            self.verify.put_code(code)
            return
        if addresses and not any(is_same(address, self._address) for address in addresses):
            self._go_on_with(addresses[0])
        if isinstance(self.current, (ForgotPasswordScreen, NewPasswordScreen)):
            self.show_new_password()
            self.new_password.put_code(code)
        else:
            self.show_verify()
            self.verify.put_code(code)

    def _made(self, *kinds: type[_Kind]) -> list[_Kind]:
        """The screens of these kinds, as far as they were gone to."""
        return [screen for screen in self._screens if isinstance(screen, kinds)]

    def _is_of_session(self, screen: Screen) -> bool:
        """Whether a screen is on show only for who is signed in."""
        if screen is self.verify:
            return bool(self.verify.changed)
        return isinstance(screen, (HomeScreen, ChangePasswordScreen, ChangeAddressScreen))

    @Slot()
    def _leave_sign_in(self) -> None:
        """Go back from a challenge, which is dropped: to the log-in, or home if it was begun there."""
        current = self.current
        of_session = isinstance(current, AuthenticatorScreen) and current.is_for_session
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

    def _show(self, screen: Screen) -> None:
        super()._show(screen)
        self._show_who()

    def _show_who(self) -> None:
        """Keep a session in sight, and LOG OUT within reach, wherever the tester is."""
        self.signed_in.show_session(None if self.current is self.home else self.home.signed_in_as)
