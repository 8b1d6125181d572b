"""A running case: what the phone has to do next, and whether the answer is as expected."""

from __future__ import annotations

import secrets
import time
from collections import Counter, deque
from contextlib import suppress
from dataclasses import dataclass, field
from datetime import UTC, datetime
from typing import TYPE_CHECKING, Any, Final

from gui.checklist.cases import SANDBOX_ONLY, Act, Step
from gui.checklist.results import Answer, CaseResult, Verdict
from gui.checklist.values import HALF, filled, other_code
from gui.cognito.phone_calls.calls import (
    ConfirmForgotPassword,
    ConfirmSignUp,
    ForgotPassword,
    LogIn,
    ResendConfirmationCode,
    SignUp,
)
from gui.cognito.phone_calls.outcomes import CodeSent, PasswordResetCodeSent, Refusal, SignedUp
from gui.cognito.sandbox_control import Fault
from gui.evidence.redaction import hidden
from gui.sentences import N_, TellingError

if TYPE_CHECKING:
    from collections.abc import Callable
    from contextlib import AbstractContextManager

    from gui.checklist.cases import Case
    from gui.cognito.phone_calls.calls import Call
    from gui.cognito.phone_calls.outcomes import Outcome
    from gui.cognito.phone_calls.user_pool import UserPool
    from gui.cognito.sandbox_control import SandboxControl, SandboxState
    from gui.messages.message import MessageSource
    from gui.sentences import Sentence

#: How long a mail is waited for, in seconds, and how often it is looked for.
_PATIENCE: Final = 15.0
_LOOK: Final = 0.05
#: The same where mail travels.
_PATIENCE_ELSEWHERE: Final = 90.0
_LOOK_ELSEWHERE: Final = 1.0
#: What has a mail sent, where it says that one was.
_MAY_SEND: Final = (SignedUp, CodeSent, PasswordResetCodeSent)
#: What a value calls a code that came by mail.
CODE_PLACES: Final = ("mailed", "old", "wrong")


@dataclass
class Pool:
    """What a case is walked over.

    Attributes:
        id: Its user pool id.
        calls: The phone's side.
        new_address: Makes an address up that nobody has signed up yet.
        password: One that meets the pool's policy.
        messages: Where its mail is read; ``None``: nowhere.
        control: The sandbox's controls; ``None``: it is no sandbox.
        admin: Does an administrator's act on a user; ``None``: nobody may.
        status: Looks a user's status up; ``None``: nobody may.
        minimum_length: Of the pool's passwords.
        takes_addresses: It takes e-mail addresses for user names.
        attributes: What a sign-up has to tell beside them.
        spares_strangers: Mail leaves this machine: a case that would mail to where the tester has no mailbox
            is not walked.
        of_preset: Makes a pool of this preset in the sandbox, and takes it away again.
    """

    id: str
    calls: UserPool
    new_address: Callable[[], str]
    password: str = field(repr=False)
    messages: MessageSource | None = None
    control: SandboxControl | None = None
    admin: Callable[[str, str], object] | None = None
    status: Callable[[str], str] | None = None
    minimum_length: int = 8
    takes_addresses: bool = True
    attributes: tuple[tuple[str, str], ...] = ()
    spares_strangers: bool = False
    of_preset: Callable[[str], AbstractContextManager[Pool]] | None = None


class Trial:
    """One case under way over one pool: gives the phone's calls one by one, and takes what came of each.

    Whoever makes the calls, a program or the tester's thumb, calls ``close`` in the end. The methods block,
    and raise what the sandbox's controls, the mailbox and an administrator's calls raise.
    """

    def __init__(self, case: Case, pool: Pool, *, needs_mail: bool = True) -> None:
        """Begin; without ``needs_mail``, a code that has not come yet is empty: the tester has it, maybe."""
        self.case: Final = case
        self._pool = pool
        self._needs_mail = needs_mail
        self._sent: Counter[str] = Counter()
        self._steps = deque(case.steps)
        self._answers: list[Answer] = []
        self._started = datetime.now(UTC)
        self._address = ""
        self._addresses: list[str] = []
        self._changed: set[Act] = set()
        self._before: SandboxState | None = None
        self._rules: dict[str, list[dict[str, Any]]] = {}
        self._known = {"good": pool.password, "password": pool.password}
        for name, more in (("shorter", -1), ("shortest", 0), ("longer", 1)):
            self._known[name] = "Aa1!" + "x" * (pool.minimum_length - 4 + more)

    def begin(self) -> Call | CaseResult:
        """The first call that the phone has to make, or what came of a case that has none."""
        return self._next()

    def take(self, call: Call, outcome: Outcome, seconds: float) -> Call | CaseResult:
        """Judge what came of ``call``; returns the next one, or what came of the case."""
        step = self._steps.popleft()
        # Whatever a service repeats: a code of a real pool and a password are in no record.
        secrets = {value for name in ("password", "code") if (value := getattr(call, name, ""))}
        if isinstance(call, SignUp):
            self._address = call.address
            self._addresses[-1] = call.address
        self._answers.append(self._answer(step, outcome, seconds, call.address, secrets))
        if isinstance(outcome, _MAY_SEND) and outcome.delivery:
            self._sent[call.address.casefold()] += 1
        if wrong := _difference(self._answers[-1], is_sandbox=self._pool.control is not None):
            return self._result(Verdict.DIFFERS, *wrong)
        return self._next()

    def skipped(self, why: Sentence | str) -> CaseResult:
        """The result of a case that cannot go on."""
        return self._result(Verdict.SKIPPED, "", why)

    def close(self) -> None:
        """Leave the sandbox as it was found: faults that were armed before are armed again."""
        with suppress(TellingError):  # the sandbox has gone
            self._put_back()

    def _next(self) -> Call | CaseResult:
        while self._steps and self._steps[0].act in SANDBOX_ONLY:
            self._answers.append(self._turn(self._steps.popleft()))
            if wrong := _difference(self._answers[-1], is_sandbox=True):
                return self._result(Verdict.DIFFERS, *wrong)
        if self._steps:
            try:
                return self._call(self._steps[0])
            except _NoMailError as error:
                return self._result(Verdict.DIFFERS, error.sentence, N_("none has come"))
        return self._result(Verdict.OPEN if self.case.needs_eyes else Verdict.PASS, self.case.by_hand)

    def _result(self, verdict: Verdict, expected: Sentence | str, actual: Sentence | str = "") -> CaseResult:
        return CaseResult(
            self.case, verdict, expected, actual, tuple(self._answers), self._started, self._address
        )

    def _call(self, step: Step) -> Call:
        value = self._filled(str(step.value))
        if step.act is Act.SIGN_UP:
            self._address = value
            self._addresses.append(value)
        address = self._filled(step.address) if step.address else self._address
        password = self._filled(step.password)
        match step.act:
            case Act.SIGN_UP:
                return SignUp(value, password, self._pool.attributes)
            case Act.CONFIRM:
                return ConfirmSignUp(address, value)
            case Act.RESEND:
                return ResendConfirmationCode(value or address)
            case Act.LOG_IN:
                return LogIn(address, value or password)
            case Act.FORGOT:
                return ForgotPassword(value or address)
            case _:
                return ConfirmForgotPassword(address, value, password)

    def _put_back(self) -> None:
        control, before = self._pool.control, self._before
        if control is None or before is None:
            return
        if Act.FAULT in self._changed:
            control.clear_faults()
            for fault in before.faults:
                control.arm(fault)
        if Act.CLOCK in self._changed:
            control.real_time()
            if before.clock_offset:
                control.advance(before.clock_offset)
        if Act.LIMITS in self._changed:
            control.keep_limits(before.limits)
        if Act.RULES in self._changed:
            control.put_rules(self._pool.id, self._rules)

    def _answer(
        self, step: Step, outcome: Outcome, seconds: float, address: str, secrets: set[str]
    ) -> Answer:
        code, message = "ok", ""
        if isinstance(outcome, Refusal):
            code, message = outcome.code, hidden(str(outcome.message), secrets)
        elif isinstance(outcome, SignedUp) and outcome.confirmed:
            message = "confirmed"
        status = self._pool.status(address) if step.status and self._pool.status else ""
        return Answer(step, code, message, seconds, status)

    def _turn(self, step: Step) -> Answer:
        pool, control = self._pool, self._pool.control
        assert control is not None
        if self._before is None:
            self._before, self._rules = control.state(), control.rules(pool.id)
        self._changed.add(step.act)
        match step.act:
            case Act.FAULT:
                control.arm(Fault(**step.value))
            case Act.CLOCK:
                control.advance(float(step.value))
            case Act.LIMITS:
                control.keep_limits(bool(step.value))
            case Act.RULES:
                control.put_rules(pool.id, step.value)
            case Act.ADMIN if pool.admin:
                pool.admin(str(step.value), self._filled(step.address) if step.address else self._address)
        status = pool.status(self._address) if step.status and pool.status else ""
        return Answer(step, "ok", status=status)

    def _filled(self, template: str) -> str:
        known = dict(self._known)
        known["address"] = self._address
        for place, address in enumerate(self._addresses, 1):
            known[f"address{place}"] = address
        known["unique"] = secrets.token_hex(4)
        known["half"] = HALF
        if "{new}" in template or "{name}" in template or "{domain}" in template:
            new = self._pool.new_address()
            name, _, domain = new.rpartition("@")
            known |= {"new": new, "name": name, "domain": domain}
        if any(f"{{{place}" in template for place in CODE_PLACES):
            known |= self._codes(template)
        return filled(template, known)

    def _codes(self, template: str) -> dict[str, str]:
        """The codes that ``template`` names: ``mailed`` is the newest of an address, ``old`` the one before.

        Raises:
            _NoMailError: One that it needs does not come.
        """
        known = {}
        for place, address in enumerate(self._addresses, 1):
            if f"{{mailed{place}}}" in template:
                known[f"mailed{place}"] = self._read_codes(address)[0]
        waits = "{mailed}" in template or "{old}" in template
        codes = self._read_codes(self._address, waits=waits)
        return known | {"mailed": codes[0], "old": codes[1], "wrong": other_code(codes[0])}

    def _read_codes(self, address: str, *, waits: bool = True) -> list[str]:
        """The codes that were mailed to ``address``, the newest first, and empty ones behind them.

        Waits for as many as were sent: the newest may be under way still.
        """
        pool, none = self._pool, ["", ""]
        if pool.messages is None:
            return none
        patience, pause = (_PATIENCE, _LOOK) if pool.control else (_PATIENCE_ELSEWHERE, _LOOK_ELSEWHERE)
        wanted = max(1, self._sent[address.casefold()])
        ends = time.monotonic() + (patience if waits and self._needs_mail else 0)
        while True:
            page = pool.messages.page(addresses=[address])
            found = [each for each in page.summaries if each.went_to(address)]
            if len(found) >= wanted or time.monotonic() >= ends:
                break
            time.sleep(pause)
        if len(found) < wanted and waits and self._needs_mail:
            raise _NoMailError(
                N_("a mail to {address} within {seconds} s", address=address, seconds=patience)
            )
        read = (pool.messages.message(summary).codes() for summary in found)
        return [codes[0] for codes in read if codes] + none


class _NoMailError(TellingError):
    """A mail that should have come has not."""


def _difference(answer: Answer, *, is_sandbox: bool) -> tuple[Sentence | str, Sentence | str] | None:
    step = answer.step
    expect = step.expect if is_sandbox or not step.on_pool else step.on_pool
    told = f"{answer.code}: {answer.message}" if answer.message else answer.code
    if expect and answer.code not in expect:
        return N_("{act}: {expected}", act=step.act, expected=" / ".join(expect)), told
    if step.message and step.message.casefold() not in answer.message.casefold():
        return N_('{act}: words that hold "{words}"', act=step.act, words=step.message), told
    if step.status and answer.status and answer.status != step.status:
        return N_("{act}: the user is {status}", act=step.act, status=step.status), answer.status
    return None
