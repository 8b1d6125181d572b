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
    Way,
)
from gui.look import theme
from gui.look.languages import told
from gui.phone.challenge import ChallengeScreen
from gui.phone.forgot_password import ForgotPasswordScreen, NewPasswordScreen
from gui.phone.home import HomeScreen
from gui.phone.log_in import LogInScreen
from gui.phone.sign_up import SignUpScreen
from gui.phone.toast import LONGEST_MESSAGE, Toast, cut
from gui.phone.verify import VerifyScreen

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from gui.cognito.environments.environment import Environment
    from gui.cognito.environments.password_policy import PasswordPolicy
    from gui.phone.screen import Screen

    _Action = tuple[str, Callable[[], None]]

_BEZEL: Final = 12
_CORNER: Final = 34
#: As on the phone. The old page lies over the new one meanwhile and takes the second click of a double click.
_SLIDE_MS: Final = 500
#: By these a log-out is refused whose session has ended already, or whose user is gone.
_SESSION_OVER: Final = ("NotAuthorizedException", "UserNotFoundException")


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

    @Slot(object, str)
    def put_code(self, addresses: Sequence[str], code: str) -> None:
        """Put a code that was mailed into the field that waits for one; what sends it stays to be pressed."""
        if addresses and not any(_same(address, self._address) for address in addresses):
            self._go_on_with(addresses[0])
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
        painter.setBrush(QColor("#20262E"))
        painter.drawRoundedRect(self.rect(), _CORNER, _CORNER)
        display = self.rect().adjusted(_BEZEL, _BEZEL, -_BEZEL, -_BEZEL)
        gradient = QLinearGradient(display.topLeft(), display.bottomRight())
        gradient.setColorAt(0, theme.GRADIENT[0])
        gradient.setColorAt(1, theme.GRADIENT[1])
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
        if not _same(address, self._address):
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
        elif isinstance(call, ConfirmSignUp) and "invalid session" in str(refusal.message).casefold():
            self.verify.keep_session(None)
        elif isinstance(call, GlobalSignOut) and refusal.code in _SESSION_OVER:
            self.home.forget_session()
            self.show_log_in()
        advice = told(refusal.advice)
        message = cut(told(refusal.message), LONGEST_MESSAGE - len(f"… - {advice}"))
        text = f"{message} - {advice}" if message else advice
        self.toast.pop_up("error", refusal.code, text, self._ways_on(refusal))
        if (field := self._field_at_fault(refusal)) and field.isVisible():
            field.setFocus(Qt.FocusReason.OtherFocusReason)
            field.selectAll()

    def _ways_on(self, refusal: Refusal) -> tuple[_Action, ...]:
        email = refusal.call.email
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


def _same(one: str, other: str) -> bool:
    return one.strip().casefold() == other.strip().casefold()
