"""The mirrored phone: where a call leads, to the next screen, to the toast, to the field that was refused."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from gui.cognito.phone_calls.calls import (
    AnswerChallenge,
    ConfirmForgotPassword,
    ConfirmSignUp,
    ForgotPassword,
    GetAwsCredentials,
    GlobalSignOut,
    LogIn,
    ResendConfirmationCode,
    SignUp,
)
from gui.cognito.phone_calls.outcomes import (
    AwsCredentials,
    Challenged,
    CodeSent,
    Confirmed,
    LoggedIn,
    LoggedOut,
    Outcome,
    PasswordReset,
    PasswordResetCodeSent,
    Refusal,
    SignedUp,
    Way,
)
from gui.look.announce import announce
from gui.look.languages import told
from gui.phone.screen_stack import ScreenStack, address_key, is_same
from gui.phone.toast import LONGEST_MESSAGE, cut

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtWidgets import QLineEdit

    from gui.cognito.phone_calls.calls import Call

    _Action = tuple[str, Callable[[], None]]

#: By these a log-out is refused whose session has ended already, or whose user is gone.
_SESSION_OVER: Final = ("NotAuthorizedException", "UserNotFoundException")


class Phone(ScreenStack):
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
        self._follow(outcome)
        if isinstance(call, LogIn) and call.is_automatic and not isinstance(outcome, Refusal):
            self._say_followed(call.address, outcome)
        if self.current is not before and not self.toast.isVisible():
            announce(self, self.current.in_words)

    def _follow(self, outcome: Outcome) -> None:
        match outcome:
            case SignedUp(confirmed=True):
                self.sign_up.clear_passwords()
                self.show_log_in()
                self._say("success", self.tr("The account is confirmed already: no code is needed."))
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
                self._say("success", self.tr("The new password holds: log in with it."))
            case Challenged():
                self.log_in.password.input.clear()
                self.challenge.begin(outcome)
                self._put_on_show(self.challenge)
            case AwsCredentials():
                self.home.show_aws_credentials(outcome)
            case LoggedIn():
                self.log_in.password.input.clear()
                self.challenge.code.input.clear()
                left = self.home.signed_in_as
                self.home.begin(outcome)
                self._put_on_show(self.home)
                self._tell_left(left, outcome.address)
            case LoggedOut():
                self.home.forget_session()
                self.show_log_in()
                self._say("success", self.tr("Signed out everywhere."))
            case Refusal():
                self._refuse(outcome)

    def _say(self, severity: str, message: str) -> None:
        self.toast.pop_up(severity, "", message)

    def _say_confirmed(self, confirmed: Confirmed) -> None:
        self._last_confirmed = confirmed
        text = self.tr("{email} is confirmed.").format(email=confirmed.address)
        self.toast.pop_up("success", "", text, self._passwordless(confirmed.address))

    def _passwordless(self, address: str) -> tuple[_Action, ...]:
        """What the session of the last confirmation gives, where there is one."""
        confirmed = self._last_confirmed
        if confirmed is None or not confirmed.session or confirmed.address != address:
            return ()
        log_in = LogIn(address, password="", session=confirmed.session)
        return ((self.tr("Log in without a password"), lambda: self.submitted.emit(log_in)),)

    def _say_followed(self, address: str, outcome: Outcome) -> None:
        """Report both calls apart: the confirmation, and the log-in that followed by itself."""
        if isinstance(outcome, LoggedIn):
            text = self.tr("{email} is confirmed. The log-in that followed has succeeded too.")
        else:
            text = self.tr("{email} is confirmed. The log-in that followed asks for more.")
        said = [text.format(email=address), *([self.toast.text] if self.toast.isVisible() else [])]
        self._say("success", " ".join(said))

    def _tell_left(self, left: str | None, email: str) -> None:
        if left is not None and not is_same(left, email):
            text = self.tr("{email} is left: its session lives on in the pool until its tokens expire.")
            self._say("info", text.format(email=left))

    def _refuse(self, refusal: Refusal) -> None:
        call = refusal.call
        if isinstance(call, LogIn) and refusal.code == "UserNotConfirmedException":
            self.show_verify()
        elif isinstance(call, ConfirmSignUp) and "invalid session" in str(refusal.message).casefold():
            self.verify.keep_session(None)
        elif isinstance(call, GlobalSignOut) and refusal.code in _SESSION_OVER:
            self.home.forget_session()
            self.show_log_in()
        advice = told(refusal.advice)
        message = cut(told(refusal.message), LONGEST_MESSAGE - len(f"… - {advice}"))
        text = f"{message} - {advice}" if message else advice
        ways = self._ways_on(refusal)
        if isinstance(call, LogIn) and call.is_automatic:
            before = self.tr("{email} is confirmed. The log-in that followed was refused:")
            text = f"{before.format(email=call.address)} {text}"
            ways = (*ways, *self._passwordless(call.address))
        self.toast.pop_up("error", refusal.code, text, ways)
        if (field := self._field_at_fault(refusal)) and field.isVisible() and self.may_take_focus:
            self.current.focus_input(field)

    def _ways_on(self, refusal: Refusal) -> tuple[_Action, ...]:
        email = refusal.call.address
        ways: dict[Way, _Action] = {
            Way.LOOK: (self.tr("Look in the users list"), lambda: self.look_requested.emit(email)),
            Way.VERIFY: (self.tr("Verify it"), self.show_verify),
            Way.LOG_IN: (self.tr("Log in"), self.show_log_in),
            Way.SIGN_UP: (self.tr("Sign up"), self.show_sign_up),
            Way.RESEND: (self.tr("Resend code"), self.verify.ask_again),
            Way.SEND_RESET_CODE: (
                self.tr("Send a new code"),
                lambda: self.submitted.emit(ForgotPassword(email)),
            ),
            Way.NEW_PASSWORD: (self.tr("Set a new password"), self.show_new_password),
        }
        return tuple(ways[way] for way in refusal.ways)

    def _field_at_fault(self, refusal: Refusal) -> QLineEdit | None:
        words = str(refusal.message)
        is_of_password = refusal.code == "InvalidPasswordException" or "'password'" in words
        match refusal.call:
            case SignUp():
                return (self.sign_up.password if is_of_password else self.sign_up.email).input
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
                return self.challenge.code.input
            case GetAwsCredentials() | GlobalSignOut():
                return None

    def _learn(self, outcome: Outcome) -> None:
        """Remember which addresses have their account: the next sign-up is for another."""
        match outcome:
            case SignedUp(confirmed=False) | Refusal(code="UserNotFoundException"):
                self._confirmed.discard(address_key(self._address))
            case SignedUp() | Confirmed() | PasswordReset() | LoggedIn() | LoggedOut():
                self._confirmed.add(address_key(outcome.address))
            case Refusal(is_confirmed_already=True):
                self._confirmed.add(address_key(outcome.call.address))
            case _:
                pass
