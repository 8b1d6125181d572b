"""The mirrored phone: where a call leads, to the next screen, to the toast, to the field that was refused."""

from __future__ import annotations

from typing import TYPE_CHECKING

from gui.cognito.phone_calls.calls import (
    AnswerChallenge,
    ChangePassword,
    ConfirmForgotPassword,
    ConfirmSignUp,
    ForgotPassword,
    GetUserAttributeVerificationCode,
    LogIn,
    ResendConfirmationCode,
    SignUp,
    UpdateUserAttributes,
    VerifySoftwareToken,
    VerifyUserAttribute,
)
from gui.cognito.phone_calls.outcomes import (
    AccountDeleted,
    AccountOutcome,
    AttributeChanged,
    AttributeCodeSent,
    AttributeVerified,
    AuthenticatorSecret,
    AuthenticatorSetUp,
    AwsCredentials,
    Challenged,
    CodeSent,
    Confirmed,
    LoggedIn,
    LoggedOut,
    Outcome,
    PasswordChanged,
    PasswordReset,
    PasswordResetCodeSent,
    Refusal,
    SignedUp,
    Way,
)
from gui.look.announce import announce
from gui.phone.navigation import Navigation
from gui.phone.screen_stack import address_key, is_same
from gui.phone.titles import TITLES
from gui.sentences import N_, Sentence, joined

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtWidgets import QLineEdit

    from gui.cognito.phone_calls.calls import Call
    from gui.phone.screens.asks_for_more import AsksForMore

    _Action = tuple[Sentence, Callable[[], None]]


class Phone(Navigation):
    """Emits the calls that its screens make, and shows what came of them."""

    def __init__(self) -> None:
        super().__init__()
        self._last_confirmed: Confirmed | None = None

    def end_session(self) -> None:
        """Forget who is signed in, and what the service gave to go on with: the pool behind it is gone."""
        super().end_session()
        self._last_confirmed = None

    def receive(self, outcome: Outcome, call: Call | None = None) -> None:
        """Show what came of ``call``: the next screen, or the refusal."""
        before = self.current
        if not isinstance(outcome, Refusal):
            self._go_on_with(outcome.address)
        self._learn(outcome)
        self._follow(outcome, call)
        # Now, not with the panels: the tester looks here.
        self.repaint()
        if self.current is not before and not self.toast.isVisible():
            announce(self, self.current.in_words)

    def _follow(self, outcome: Outcome, call: Call | None) -> None:
        is_automatic = isinstance(call, LogIn) and call.is_automatic
        match outcome:
            case SignedUp(confirmed=True):
                self.sign_up.clear_passwords()
                self.show_log_in()
                self._say("success", N_("The account is confirmed already: no code is needed."))
            case SignedUp():
                self.sign_up.clear_passwords()
                self.show_verify()
                self.verify.keep_session(outcome.session)
                self.verify.code_was_sent(outcome.delivery)
            case CodeSent():
                self.verify.code_was_sent(outcome.delivery)
                self._say("info", self.verify.resent_in_words(outcome.delivery))
                self._focus_on(self.verify)
            case Confirmed():
                self.verify.code.input.clear()
                self.show_log_in()
                self._say_confirmed(outcome)
            case PasswordResetCodeSent():
                self.show_new_password()
                self.new_password.code_was_sent(outcome.delivery)
                if self.may_take_focus:
                    self.new_password.focus(self.new_password.code)
            case PasswordReset():
                self.new_password.code.input.clear()
                self.new_password.password.input.clear()
                self.log_in.password.input.clear()
                self.show_log_in()
                self._say("success", N_("The new password holds: log in with it."))
            case Challenged():
                self._ask_for_more(outcome)
                if is_automatic:
                    who = outcome.address
                    words = N_("{email} is confirmed. The log-in that followed asks for more.", email=who)
                    self._say("success", words)
                    announce(self, self.current.in_words)
            case LoggedIn():
                self.log_in.password.input.clear()
                left = self.home.signed_in_as
                self.forget_session()
                self.forget_sign_in()
                self.home.begin(outcome)
                self._put_on_show(self.home)
                self._tell_signed_in(outcome.address, left, is_automatic=is_automatic)
            case Refusal():
                self._refuse(outcome)
            case _:
                self._follow_account(outcome)

    def _follow_account(self, outcome: AccountOutcome) -> None:
        """Show the result of a call that a signed-in user made."""
        match outcome:
            case AwsCredentials():
                self.home.show_aws_credentials(outcome)
            case LoggedOut():
                self.forget_session()
                self.show_log_in()
                self._say("success", N_("Signed out everywhere."))
            case PasswordChanged():
                self.change_password.forget()
                self._come_home(N_("The new password holds; this session goes on."))
            case AttributeChanged():
                self.change_address.forget()
                if outcome.delivery:
                    self._verify_change(outcome)
                else:
                    self._tell_unverified(outcome)
            case AttributeCodeSent():
                if self.current is not self.verify:
                    changed = outcome.address, outcome.name, outcome.value, outcome.delivery
                    self._verify_change(AttributeChanged(*changed))
                    return
                self.verify.code_was_sent(outcome.delivery)
                self._say("info", self.verify.resent_in_words(outcome.delivery))
                self._focus_on(self.verify)
            case AttributeVerified():
                self.verify.forget()
                self.home.rename(outcome.address)
                words = N_("{value} is verified.", value=outcome.value)
                if outcome.address == outcome.value:
                    words = joined((words, N_("The account logs in with it from now on.")))
                self._come_home(words)
            case AuthenticatorSecret() if session := self.home.session:
                self.authenticator.begin_for(session, outcome.secret_code)
                self._put_on_show(self.authenticator)
            case AuthenticatorSetUp():
                self.authenticator.forget()
                self._come_home(N_("Each log-in asks for a code of the authenticator app from now on."))
            case AccountDeleted():
                self.forget_session()
                self.show_sign_up()
                who = outcome.address
                self._say("success", N_("{email} is deleted. The address can sign up again.", email=who))

    def _verify_change(self, changed: AttributeChanged) -> None:
        if session := self.home.session:
            self.verify.begin_change(session, changed)
            self._put_on_show(self.verify)

    def _tell_unverified(self, changed: AttributeChanged) -> None:
        """No code went out: the pool verifies nothing, or the value was the same before."""
        self.show_home()
        if session := self.home.session:
            who = session.address, session.access_token
            ask = GetUserAttributeVerificationCode(*who, changed.name, changed.value)
            ways = ((N_("Ask for a code"), lambda: self.submitted.emit(ask)),)
            words = N_("It is {value} now. The service says nothing of a code.", value=changed.value)
            self.toast.pop_up("info", "", words, ways)

    def _ask_for_more(self, challenged: Challenged) -> None:
        """Go on with a sign-in on the screen for what it asks."""
        self.log_in.password.input.clear()
        before = self.current
        screen: AsksForMore = self.challenge
        match challenged.challenge:
            case "NEW_PASSWORD_REQUIRED":
                screen = self.first_password
            case "SELECT_MFA_TYPE":
                screen = self.choose_factor
            case "MFA_SETUP":
                screen = self.authenticator
        self.forget_sign_in()
        screen.begin(challenged)
        self._put_on_show(screen)
        if screen is before:
            self._say("info", N_("The sign-in asks again: the answer was wrong, or one more is needed."))

    def _come_home(self, words: Sentence) -> None:
        self.show_home()
        self._say("success", words)

    def _say(self, severity: str, message: Sentence) -> None:
        self.toast.pop_up(severity, "", message)

    def _say_confirmed(self, confirmed: Confirmed) -> None:
        self._last_confirmed = confirmed
        words = N_("{email} is confirmed.", email=confirmed.address)
        self.toast.pop_up("success", "", words, self._passwordless(confirmed.address))

    def _passwordless(self, address: str) -> tuple[_Action, ...]:
        """What the session of the last confirmation gives, where there is one."""
        confirmed = self._last_confirmed
        if confirmed is None or not confirmed.session or confirmed.address != address:
            return ()
        log_in = LogIn(address, password="", session=confirmed.session)
        return ((N_("Log in without a password"), lambda: self.submitted.emit(log_in)),)

    def _tell_signed_in(self, email: str, left: str | None, *, is_automatic: bool) -> None:
        """Report a log-in that followed VERIFY apart from that; name the session that was ``left``."""
        said = []
        if is_automatic:
            said.append(N_("{email} is confirmed. The log-in that followed has succeeded too.", email=email))
        if left is not None and not is_same(left, email):
            words = N_(
                "{email} is left: its session lives on in the pool until its tokens expire.", email=left
            )
            said.append(words)
        if said:
            self._say("success" if is_automatic else "info", joined(said))

    def _refuse(self, refusal: Refusal) -> None:
        call = refusal.call
        if isinstance(call, LogIn) and refusal.code == "UserNotConfirmedException":
            self.show_verify()
        elif isinstance(call, LogIn) and refusal.code == "PasswordResetRequiredException":
            self.show_new_password()
        elif isinstance(call, ConfirmSignUp) and "invalid session" in str(refusal.message).casefold():
            self.verify.keep_session(None)
        elif refusal.ends_session:
            self.forget_session()
            self.show_log_in()
        elif refusal.ends_sign_in:
            self.forget_sign_in()
            self.show_log_in()
        message: Sentence | str = refusal.message
        ways = self._ways_on(refusal)
        if isinstance(call, LogIn) and call.is_automatic:
            before = N_("{email} is confirmed. The log-in that followed was refused:", email=call.address)
            message = joined((before, message))
            ways = (*ways, *self._passwordless(call.address))
        title = TITLES.get(refusal.code) or refusal.code
        self.toast.pop_up("error", title, message, ways, advice=refusal.advice, code=refusal.code)
        if (field := self._field_at_fault(refusal)) and field.isVisible() and self.may_take_focus:
            self.current.focus_input(field)

    def _ways_on(self, refusal: Refusal) -> tuple[_Action, ...]:
        email = refusal.call.address
        ways: dict[Way, _Action] = {
            Way.LOOK: (N_("Look in the users list"), lambda: self.look_requested.emit(email)),
            Way.VERIFY: (N_("Verify it"), self.show_verify),
            Way.LOG_IN: (N_("Log in"), self.show_log_in),
            Way.SIGN_UP: (N_("Sign up"), self.show_sign_up),
            Way.RESEND: (N_("Resend code"), self.verify.ask_again),
            Way.SEND_RESET_CODE: (
                N_("Send a new code"),
                lambda: self.submitted.emit(ForgotPassword(email)),
            ),
            Way.NEW_PASSWORD: (N_("Set a new password"), self.show_new_password),
            Way.ASK_FOR_ATTRIBUTES: (
                N_("Ask for it"),
                lambda: self.attributes_missing.emit(refusal.missing_attributes),
            ),
        }
        return tuple(ways[way] for way in refusal.ways)

    def _field_at_fault(self, refusal: Refusal) -> QLineEdit | None:
        words = str(refusal.message)
        is_of_password = refusal.code == "InvalidPasswordException" or "'password'" in words
        match refusal.call:
            case SignUp():
                attribute = self.sign_up.attributes.at_fault(words, refusal.missing_attributes)
                return (self.sign_up.password if is_of_password else attribute or self.sign_up.email).input
            case ConfirmSignUp() | ResendConfirmationCode():
                is_of_address = refusal.code == "UserNotFoundException" or "'username'" in words
                return (self.verify.email if is_of_address else self.verify.code).input
            case LogIn() if refusal.code == "UserNotConfirmedException":
                return self.verify.code.input
            case LogIn():
                is_of_password = is_of_password or refusal.code == "NotAuthorizedException"
                return (self.log_in.password if is_of_password else self.log_in.email).input
            case ForgotPassword():
                return self.forgot_password.email.input
            case ConfirmForgotPassword():
                return (self.new_password.password if is_of_password else self.new_password.code).input
            case AnswerChallenge():
                return self._field_of_challenge(refusal)
            case ChangePassword():
                is_of_present = refusal.code == "NotAuthorizedException" or "'previousPassword'" in words
                screen = self.change_password
                return (screen.previous if is_of_present else screen.password).input
            case UpdateUserAttributes():
                return self.change_address.field.input
            case VerifyUserAttribute() | GetUserAttributeVerificationCode():
                return self.verify.code.input
            case VerifySoftwareToken():
                return self.authenticator.code.input
            case _:
                return None

    def _field_of_challenge(self, refusal: Refusal) -> QLineEdit | None:
        """Where the answer to a challenge stands that was refused."""
        screen = self.current
        if screen is self.first_password:
            words, missing = str(refusal.message), refusal.missing_attributes
            attribute = self.first_password.attributes.at_fault(words, missing)
            return (attribute or self.first_password.password).input
        if screen is self.authenticator:
            return self.authenticator.code.input
        return self.challenge.field.input if screen is self.challenge else None

    def _learn(self, outcome: Outcome) -> None:
        """Remember which addresses have their account: the next sign-up is for another."""
        match outcome:
            case SignedUp(confirmed=False) | Refusal(code="UserNotFoundException"):
                self._confirmed.discard(address_key(self._address))
            case SignedUp() | Confirmed() | PasswordReset() | LoggedIn() | LoggedOut() | AttributeVerified():
                self._confirmed.add(address_key(outcome.address))
            case AccountDeleted():
                self._confirmed.discard(address_key(outcome.address))
            case Refusal(is_confirmed_already=True):
                self._confirmed.add(address_key(outcome.call.address))
            case _:
                pass
