"""The calls of the phone: made in the worker, one at a time; their outcomes are shown."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QObject, Signal, Slot

from gui.cognito.phone_calls.outcomes import (
    AttributeChanged,
    AttributeCodeSent,
    CodeSent,
    Confirmed,
    PasswordResetCodeSent,
    SignedUp,
)
from gui.dialogs.question import ask
from gui.machine.runner import Runner
from gui.sentences import N_
from gui.visible import visible

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from gui.cognito.phone_calls.calls import Call, DeleteUser
    from gui.cognito.phone_calls.outcomes import Outcome
    from gui.desk.pool.session import PoolSession
    from gui.desk.pool.view import PoolView
    from gui.desk.test_session.sent_values import SentValues
    from gui.phone.phone import Phone

_CALL: Final = "call"
_AHEAD: Final = "work ahead"
#: What has a message sent, where it says that one was.
_MAY_SEND: Final = (SignedUp, CodeSent, PasswordResetCodeSent, AttributeChanged, AttributeCodeSent)


class PhoneCalls(QObject):
    """Hands the phone's calls to the worker, and their outcomes to the phone and to what shows the pool."""

    #: A call was wanted, and there is no pool to call.
    has_no_pool = Signal()
    #: The service says that it sent a message.
    message_sent = Signal()
    #: An address is confirmed.
    confirmed = Signal()
    #: A call has gone to the worker; a call of the session in use, and its outcome.
    submitted = Signal(object)
    answered = Signal(object, object)

    def __init__(self, window: QWidget, phone: Phone, view: PoolView, sent: SentValues) -> None:
        super().__init__(window)
        self._window = window
        self._phone = phone
        self._view = view
        self._sent = sent
        self._session: PoolSession | None = None
        self._runner = Runner("calls", self)
        phone.submitted.connect(self.submit)
        phone.cancelled.connect(self.cancel)
        phone.deletion_asked.connect(self._ask_to_delete)
        phone.verify.link_followed.connect(self._log_in_after_link)
        phone.stack.currentChanged.connect(self._work_ahead)
        phone.log_in.password.input.textEdited.connect(self._work_ahead)

    @property
    def is_busy(self) -> bool:
        """Whether a call is under way, also one that nobody waits for any more."""
        return self._runner.is_busy

    def use(self, session: PoolSession | None) -> None:
        """Make calls in this session from now on; what is under way in another is given up."""
        self._runner.cancel_all()
        self._session = session
        self._phone.set_busy(None)

    @Slot(object)
    def submit(self, call: Call) -> None:
        """Have ``call`` made: one click, one request, and none while the last is under way."""
        session = self._session
        if session is None:
            self.has_no_pool.emit()
            return
        work = partial(self._sent.make, call, session.user_pool.perform)
        late = partial(self._receive_late, session, call)
        if self._runner.submit(_CALL, work, partial(self._receive, session, call), self._fail, late):
            self._phone.set_busy(call)
            self.submitted.emit(call)

    @Slot()
    def cancel(self) -> None:
        """Give the form back at once; a late reply still reaches the timeline."""
        if not self._runner.is_under_way(_CALL):
            return
        self._runner.cancel(_CALL)
        self._phone.set_busy(None)
        self._phone.toast.pop_up(
            "info",
            N_("Cancelled"),
            N_("The request was sent and may have gone through: its reply will appear in the timeline."),
        )
        self._view.take_change()

    def say_given_up(self, left: PoolSession, call: Call) -> None:
        """Say that ``call`` was under way in a session that has been ``left``."""
        name = left.environment.name
        words = N_(
            "{call} for {email} on {name} was sent and may have gone through: its reply will appear in the"
            " timeline.",
            call=type(call).__name__,
            email=call.address,
            name=name,
        )
        self._phone.toast.pop_up("info", N_("You have left {name}", name=name), words)

    def _fail(self, error: Exception) -> None:
        """A fault of the app itself gives the form back, and is told as one."""
        self._phone.set_busy(None)
        raise error

    def _receive(self, session: PoolSession, call: Call, outcome: Outcome) -> None:
        # First, so that the next screen is offered the password that holds now.
        session.accounts.observe(call, outcome)
        self._phone.set_busy(None)
        self._phone.receive(outcome, call)
        if isinstance(outcome, _MAY_SEND) and outcome.delivery:
            self.message_sent.emit()
        elif isinstance(outcome, Confirmed):
            self.confirmed.emit()
        self._view.show_learned(session)
        self.answered.emit(call, outcome)
        if log_in := session.log_in_after(call, outcome):
            self.submit(log_in)

    def _receive_late(self, session: PoolSession, call: Call, outcome: Outcome) -> None:
        """Nobody waits for this outcome any more: it changes no screen, but it happened."""
        session.accounts.observe(call, outcome)
        self._view.show_learned(session)
        if session is self._session:
            self.answered.emit(call, outcome)
        if session is not self._session and not self._phone.toast.isVisible():
            name = session.environment.name
            words = N_("A reply has come from {name}, which you have left: see the timeline.", name=name)
            self._phone.toast.pop_up("info", "", words)

    @Slot()
    def _work_ahead(self) -> None:
        """While the tester types, the worker has time for what the log-in will ask of it."""
        if self._session and self._phone.current is self._phone.log_in:
            self._runner.submit(_AHEAD, self._session.user_pool.work_ahead, lambda _: None)

    @Slot()
    def _log_in_after_link(self) -> None:
        """The tester has followed the link: the log-in follows where it would follow VERIFY."""
        session = self._session
        if session and (log_in := session.auto_sign_in.log_in_after_link(self._phone.address)):
            self.submit(log_in)

    @Slot(object)
    def _ask_to_delete(self, call: DeleteUser) -> None:
        """The phone's user wants the account deleted: for good, so that it asks first."""
        words = self.tr("Delete the account of {email}?").format(email=visible(call.address))
        where = self._session.environment if self._session else None
        ask(self._window, partial(self.submit, call), words, self.tr("&Delete"), where)
