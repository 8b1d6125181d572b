"""The mirrored phone: its screens in one stack, the way from one to the next, and the toast."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QEasingCurve, QPoint, QPropertyAnimation, QSize, Qt, Signal, Slot
from PySide6.QtGui import QColor, QLinearGradient, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QFrame, QLabel, QLineEdit, QStackedWidget, QVBoxLayout

from gui.cognito.phone_calls.calls import (
    AnswerChallenge,
    AwsCredentials,
    Call,
    Challenged,
    CodeSent,
    Confirmed,
    ConfirmForgotPassword,
    ConfirmSignUp,
    ForgotPassword,
    GetAwsCredentials,
    GlobalSignOut,
    LoggedIn,
    LoggedOut,
    LogIn,
    Outcome,
    PasswordReset,
    PasswordResetCodeSent,
    Refusal,
    ResendConfirmationCode,
    SignedUp,
    SignUp,
)
from gui.look import theme
from gui.phone.challenge import ChallengeScreen
from gui.phone.forgot_password import ForgotPasswordScreen, NewPasswordScreen
from gui.phone.home import HomeScreen
from gui.phone.log_in import LogInScreen
from gui.phone.sign_up import SignUpScreen
from gui.phone.toast import Toast
from gui.phone.verify import VerifyScreen

if TYPE_CHECKING:
    from collections.abc import Callable

    from gui.cognito.environments.environment import Environment
    from gui.cognito.environments.password_policy import PasswordPolicy
    from gui.phone.screen import Screen

    _Action = tuple[str, Callable[[], None]]

_BEZEL: Final = 12
_CORNER: Final = 34
#: As on the phone. The old page lies over the new one meanwhile and takes the second click of a double click.
_SLIDE_MS: Final = 500


class Phone(QFrame):
    """The device: emits the calls that its screens make, and shows what came of them."""

    #: A ``Call`` to make.
    submitted = Signal(object)
    #: The tester waits no longer for the call under way.
    cancelled = Signal()
    #: The address that the tester works with now.
    address_changed = Signal(str)
    #: The tester wants to see for himself whether a call without a reply was done: the address.
    look_requested = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        self._address = ""
        self._call: Call | None = None
        self.setObjectName("device")
        self.sign_up = SignUpScreen()
        self.verify = VerifyScreen()
        self.log_in = LogInScreen()
        self.forgot_password = ForgotPasswordScreen()
        self.new_password = NewPasswordScreen()
        self.challenge = ChallengeScreen()
        self.home = HomeScreen()
        self.stack = QStackedWidget()
        self.stack.setObjectName("phone")
        for screen in self._screens():
            self.stack.addWidget(screen)
            screen.submitted.connect(self.submitted)
            screen.cancelled.connect(self.cancelled)
            screen.address_changed.connect(self._change_address)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(_BEZEL, _BEZEL, _BEZEL, _BEZEL)
        layout.addWidget(self.stack)
        self.toast = Toast(self.stack)
        self._old_page = QLabel(self.stack)
        self._old_page.hide()
        self._slide = QPropertyAnimation(self._old_page, b"pos", self)
        self._slide.setDuration(_SLIDE_MS)
        self._slide.setEasingCurve(QEasingCurve.Type.OutCubic)
        self._slide.finished.connect(self._old_page.hide)
        self.verify.resend.connect(self.submitted)
        self.sign_up.have_code.connect(self.show_verify)
        self.sign_up.log_in.connect(self.show_log_in)
        self.log_in.sign_up.connect(self.show_sign_up)
        self.log_in.forgot_password.connect(self.show_forgot_password)
        self.log_in.went_back.connect(self.show_sign_up)
        self.forgot_password.have_code.connect(self.show_new_password)
        self.forgot_password.went_back.connect(self.show_log_in)
        self.new_password.went_back.connect(self.show_forgot_password)
        self.challenge.went_back.connect(self.show_log_in)
        self.home.aws_credentials_wanted.connect(self.submitted)
        self.verify.went_back.connect(self.show_sign_up)

    @property
    def address(self) -> str:
        """The address that the tester works with now, as typed."""
        return self._address

    @property
    def current(self) -> Screen:
        """The screen on the display."""
        return self._screens()[self.stack.currentIndex()]

    @property
    def is_sliding(self) -> bool:
        """Whether one page is giving way to the next."""
        return self._old_page.isVisible()

    def set_mobile_checks(self, mobile_checks: bool) -> None:
        """Check like the mobile app, or send as typed."""
        for screen in self._screens():
            screen.mobile_checks = mobile_checks
        self.sign_up.check_rules()
        self.new_password.check_rules()
        self.verify.refresh()

    def use(self, environment: Environment, color: str) -> None:
        """Make calls to ``environment``: offer what it has, and mark a protected one in its ``color``.

        Addresses and passwords stay as typed; what another pool gave is forgotten.
        """
        self.end_session()
        self.home.set_identity_pool(environment.identity_pool_id)
        self.sign_up.warn(environment.name if environment.is_protected else None, color)

    def set_policy(self, policy: PasswordPolicy | None) -> None:
        """Show the rules of the pool that the calls go to; ``None``: they are not known."""
        self.sign_up.set_policy(policy)
        self.new_password.set_policy(policy)

    def set_busy(self, call: Call | None) -> None:
        """Show that ``call`` is under way, or that none is; what a former call came to goes away."""
        self._call = call
        if call:
            self.toast.hide()
        for screen in self._screens():
            screen.set_busy(call if screen is self.current else None)

    def end_session(self) -> None:
        """Forget who is signed in, and what the service gave to go on with: the pool behind it is gone."""
        self.home.forget_session()
        self.verify.forget()
        self.new_password.forget()
        self.challenge.forget()
        self.toast.hide()
        if self.current in (self.home, self.challenge):
            self.show_log_in()

    def receive(self, outcome: Outcome) -> None:
        """Show what came of a call: the next screen, or the refusal."""
        if not isinstance(outcome, Refusal):
            self._go_on_with(outcome.email)
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
                self._say("info", self.tr("Confirmation code resent. Check your email"))
            case Confirmed():
                self.verify.code.input.clear()
                self.show_log_in()
                self._say_confirmed(outcome)
            case PasswordResetCodeSent():
                self.show_new_password()
                self.new_password.code_was_sent(outcome.delivery)
            case PasswordReset():
                self.new_password.code.input.clear()
                self.new_password.password.input.clear()
                self.show_log_in()
                self._say("success", self.tr("The new password holds: log in with it."))
            case Challenged():
                self.log_in.password.input.clear()
                self.challenge.begin(outcome)
                self._show(self.challenge)
                self.challenge.focus_first_field()
            case AwsCredentials():
                self.home.show_aws_credentials(outcome)
            case LoggedIn():
                self.log_in.password.input.clear()
                self.challenge.code.input.clear()
                self.home.begin(outcome)
                self._show(self.home)
                self.home.focus_first_field()
            case LoggedOut():
                self.home.forget_session()
                self.show_log_in()
                self._say("success", self.tr("Signed out everywhere."))
            case Refusal():
                self._refuse(outcome)

    @Slot()
    def show_sign_up(self) -> None:
        """Go to the sign-up screen with the present address."""
        self._show(self.sign_up)
        self.sign_up.email.input.setText(self._address)
        self.sign_up.focus_first_field()

    @Slot()
    def show_verify(self) -> None:
        """Go to the verification screen with the present address."""
        self._show(self.verify)
        self.verify.begin(self._address)
        self.verify.focus_first_field()

    @Slot()
    def show_log_in(self) -> None:
        """Go to the log-in screen with the present address."""
        self._show(self.log_in)
        self.log_in.email.input.setText(self._address)
        self.log_in.focus_first_field()

    @Slot()
    def show_forgot_password(self) -> None:
        """Go to the screen that asks for a code to set a new password, with the present address."""
        self._show(self.forgot_password)
        self.forgot_password.email.input.setText(self._address)
        self.forgot_password.focus_first_field()

    @Slot()
    def show_new_password(self) -> None:
        """Go to the screen that sets a new password, with the present address."""
        self._show(self.new_password)
        self.new_password.email.input.setText(self._address)
        self.new_password.focus_first_field()

    def put_code(self, address: str, code: str) -> None:
        """Put a mailed code into the field that waits for one; what sends it stays the tester's to press."""
        self._go_on_with(address)
        if self.current in (self.forgot_password, self.new_password):
            self.show_new_password()
            self.new_password.put_code(code)
        else:
            self.show_verify()
            self.verify.put_code(code)

    def sizeHint(self) -> QSize:
        """A phone's proportions."""
        return QSize(392, 690)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the bezel and, on the display, the mobile app's gradient."""
        del event
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(theme.colors.bezel))
        painter.drawRoundedRect(self.rect(), _CORNER, _CORNER)
        display = self.rect().adjusted(_BEZEL, _BEZEL, -_BEZEL, -_BEZEL)
        gradient = QLinearGradient(display.topLeft(), display.bottomRight())
        gradient.setColorAt(0, QColor(theme.colors.phone_top))
        gradient.setColorAt(1, QColor(theme.colors.phone_bottom))
        painter.setBrush(gradient)
        painter.drawRoundedRect(display, _CORNER - _BEZEL, _CORNER - _BEZEL)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep the toast at the foot of the display."""
        super().resizeEvent(event)
        self.toast.place()

    def _screens(self) -> tuple[Screen, ...]:
        return (
            self.sign_up,
            self.verify,
            self.log_in,
            self.forgot_password,
            self.new_password,
            self.challenge,
            self.home,
        )

    def _show(self, screen: Screen) -> None:
        self.toast.hide()
        if screen is self.current:
            return
        backwards = self._screens().index(screen) < self.stack.currentIndex()
        self._old_page.setPixmap(self.grab(self.stack.geometry()))
        self.stack.setCurrentWidget(screen)
        # Cancel goes along: the call under way is still the one that holds up the next.
        self.set_busy(self._call)
        if not self.isVisible():
            return
        width = self.stack.width()
        self._old_page.setGeometry(self.stack.rect())
        self._old_page.show()
        self._old_page.raise_()
        self._slide.stop()
        self._slide.setStartValue(QPoint(0, 0))
        self._slide.setEndValue(QPoint(width if backwards else -width, 0))
        self._slide.start()

    @Slot(str)
    def _change_address(self, address: str) -> None:
        if address != self._address:
            self._address = address
            self.address_changed.emit(address)

    def _go_on_with(self, address: str) -> None:
        """Work with ``address``, whatever was typed since the call was made; as typed, if it is the same."""
        if address.strip().casefold() != self._address.strip().casefold():
            self._change_address(address)

    def _say(self, severity: str, message: str) -> None:
        self.toast.pop_up(severity, "", message)

    def _say_confirmed(self, confirmed: Confirmed) -> None:
        text = self.tr("{email} is confirmed.").format(email=confirmed.email)
        actions: tuple[_Action, ...] = ()
        if session := confirmed.session:
            log_in = LogIn(confirmed.email, password="", session=session)
            actions = ((self.tr("Log in without a password"), lambda: self.submitted.emit(log_in)),)
        self.toast.pop_up("success", "", text, actions)

    def _refuse(self, refusal: Refusal) -> None:
        call = refusal.call
        if isinstance(call, LogIn) and refusal.code == "UserNotConfirmedException":
            self.show_verify()
        elif isinstance(call, GlobalSignOut) and refusal.code == "NotAuthorizedException":
            self.home.forget_session()
            self.show_log_in()
        text = f"{refusal.message} - {refusal.advice}" if refusal.message else refusal.advice
        self.toast.pop_up("error", refusal.code, text, self._ways_on(refusal))
        if (field := self._field_at_fault(refusal)) and field.isVisible():
            field.setFocus(Qt.FocusReason.OtherFocusReason)
            field.selectAll()

    def _ways_on(self, refusal: Refusal) -> tuple[_Action, ...]:
        verify = (self.tr("Verify it"), self.show_verify)
        log_in = (self.tr("Log in"), self.show_log_in)
        if refusal.may_have_happened:
            return ((self.tr("Look in the users list"), self._look),)
        if refusal.is_confirmed_already:
            return (log_in,)
        match refusal.call, refusal.code:
            case SignUp(), "UsernameExistsException":
                return verify, log_in
            case ConfirmSignUp(), "ExpiredCodeException":
                return ((self.tr("Resend code"), self.verify.ask_again),)
            case _, "UserNotConfirmedException":
                return ((self.tr("Resend code"), self.verify.ask_again),)
            case _, "UserNotFoundException":
                return ((self.tr("Sign up"), self.show_sign_up),)
            case _:
                return ()

    def _field_at_fault(self, refusal: Refusal) -> QLineEdit | None:
        is_of_password = refusal.code == "InvalidPasswordException" or "'password'" in refusal.message
        match refusal.call:
            case SignUp():
                return (self.sign_up.password if is_of_password else self.sign_up.email).input
            case ConfirmSignUp() | ResendConfirmationCode():
                is_of_address = refusal.code == "UserNotFoundException" or "'username'" in refusal.message
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

    @Slot()
    def _look(self) -> None:
        self.look_requested.emit(self._address)
