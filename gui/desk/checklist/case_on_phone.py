"""A case under way on the phone, and the phone's forms filled with what it sends."""

from __future__ import annotations

import time
from contextlib import ExitStack
from dataclasses import replace
from typing import TYPE_CHECKING

from gui.checklist.pools import Ground, pool_on
from gui.checklist.trial import Trial
from gui.cognito.phone_calls.calls import (
    ConfirmForgotPassword,
    ConfirmSignUp,
    ForgotPassword,
    LogIn,
    ResendConfirmationCode,
    SignUp,
)
from gui.cognito.phone_calls.outcomes import Way
from gui.phone.screen_stack import is_same

if TYPE_CHECKING:
    from gui.checklist.cases import Case
    from gui.checklist.results import CaseResult
    from gui.cognito.phone_calls.calls import Call
    from gui.cognito.phone_calls.outcomes import Outcome
    from gui.desk.pool.session import PoolSession
    from gui.evidence.recorder import Evidence
    from gui.phone.phone import Phone


def fill(phone: Phone, call: Call) -> bool:
    """Fill in the form that makes ``call``; what sends it stays the tester's to press.

    Returns:
        Whether the form would send just that: no field holds a line break, and the app trims an address.
    """
    match call:
        case SignUp():
            phone.begin_with(call.address, call.password, dict(call.attributes))
            screen = phone.sign_up
            sent = screen.email.typed.sent, screen.password.typed.sent
            return sent == (call.address, call.password)
        case ConfirmSignUp():
            phone.go_on_with(call.address, "", Way.VERIFY)
            phone.verify.put_code(call.code)
            return phone.verify.code.typed.sent == call.code
        case ResendConfirmationCode():
            phone.go_on_with(call.address, "", Way.VERIFY)
        case LogIn():
            phone.go_on_with(call.address, call.password, Way.LOG_IN)
            return phone.log_in.password.typed.sent == call.password
        case ForgotPassword():
            phone.go_on_with(call.address, "", Way.SEND_RESET_CODE)
        case ConfirmForgotPassword():
            phone.show_new_password()
            phone.new_password.put_code(call.code)
            phone.new_password.password.set_text(call.password)
    return True


class CaseOnPhone:
    """A case under way on the phone. Its methods block."""

    def __init__(self, case: Case, ground: Ground) -> None:
        self.case = case
        self.environment = ground.environment.name
        self._ground = ground
        self._open = ExitStack()
        self._trial: Trial | None = None
        #: The call that the tester has to make; ``None``: something else goes first.
        self.follows: Call | None = None
        self.sent = time.perf_counter()

    def begin(self) -> Call | CaseResult:
        """Make ready what goes before; the first call that the tester has to make."""
        pool = self._open.enter_context(pool_on(self._ground))
        # Mail of a real pool takes its time: the tester looks at it as it comes.
        self._trial = Trial(self.case, pool, needs_mail=pool.control is not None)
        self._open.callback(self._trial.close)
        return self._trial.begin()

    def take(self, call: Call, outcome: Outcome, seconds: float) -> Call | CaseResult:
        """Judge what came of ``call``; the next one, or what came of the case."""
        assert self._trial
        return self._trial.take(call, outcome, seconds)

    def close(self) -> None:
        """Leave the sandbox as it was found."""
        self._open.close()

    def waits_for(self, call: Call) -> bool:
        """Whether ``call`` is the one that the tester has to make, and the address that it is for."""
        follows = self.follows
        return follows is not None and type(call) is type(follows) and is_same(call.address, follows.address)


def ground_of(session: PoolSession, evidence: Evidence, pattern: str, *, mails_strangers: bool) -> Ground:
    """The pool of ``session`` as cases are walked over it; arguments as of ``Ground``."""
    form = session.form
    environment = replace(
        session.environment,
        usernames=form.usernames,
        attributes=form.attributes,
        password_policy=session.password_policy,
    )
    return Ground(
        environment, session.observe, evidence.observer_apart, session.client_secret, session.timeouts,
        session.usernames, session.mailbox_secrets, pattern, mails_strangers,
    )  # fmt: skip
