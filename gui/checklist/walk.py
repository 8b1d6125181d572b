"""Walks a case over a pool: makes its calls in order, and holds each answer against what is expected."""

from __future__ import annotations

import secrets
import time
from contextlib import suppress
from dataclasses import dataclass, field
from datetime import UTC, datetime
from enum import StrEnum
from typing import TYPE_CHECKING, Any, Final

from gui.checklist.cases import SANDBOX_ONLY, Act, Case, Step
from gui.checklist.values import UnknownPlaceError, filled, other_code, reaches
from gui.cognito.phone_calls.calls import (
    ConfirmForgotPassword,
    ConfirmSignUp,
    ForgotPassword,
    LogIn,
    ResendConfirmationCode,
    SignUp,
)
from gui.cognito.phone_calls.outcomes import Refusal, SignedUp
from gui.cognito.phone_calls.refusals import reading_problem
from gui.cognito.sandbox_control import Fault
from gui.evidence.redaction import hidden
from gui.sentences import N_, TellingError
from gui.visible import visible

if TYPE_CHECKING:
    from collections.abc import Callable
    from contextlib import AbstractContextManager

    from gui.cognito.phone_calls.outcomes import Outcome
    from gui.cognito.phone_calls.user_pool import UserPool
    from gui.cognito.sandbox_control import SandboxControl, SandboxState
    from gui.messages.message import MessageSource
    from gui.sentences import Sentence

#: How long a mail is waited for, in seconds, and how often it is looked for.
_PATIENCE: Final = 15.0
_LOOK: Final = 0.05
_SECRET_VALUES: Final = frozenset({Act.CONFIRM, Act.LOG_IN, Act.SET_PASSWORD})
_CODE_PLACES: Final = ("mailed", "old", "wrong")


class Verdict(StrEnum):
    """What a case came to."""

    PASS = "pass"
    DIFFERS = "differs"
    #: For the tester to judge.
    OPEN = "open"
    #: It could not be walked here.
    SKIPPED = "skipped"


@dataclass(frozen=True)
class Answer:
    """What came of one step.

    Attributes:
        step: Which.
        code: ``ok``, or the code of the refusal.
        message: The service's words.
        seconds: How long the call took.
        status: The user's status afterwards, where it was asked for.
    """

    step: Step
    code: str
    message: str = ""
    seconds: float = 0.0
    status: str = ""


@dataclass(frozen=True)
class CaseResult:
    """What came of a case.

    Attributes:
        case: Which.
        verdict: Whether it was as expected.
        expected: What was, in words; of the step that differed, where one did.
        actual: What was answered there.
        answers: All of them, in order.
        started: When, UTC.
        seconds: How long the service took for all of it.
    """

    case: Case
    verdict: Verdict
    expected: Sentence | str = ""
    actual: Sentence | str = ""
    answers: tuple[Answer, ...] = ()
    started: datetime = field(default_factory=lambda: datetime.now(UTC))

    @property
    def seconds(self) -> float:
        """How long the service took for all of it."""
        return sum(answer.seconds for answer in self.answers)


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


def walk(case: Case, pool: Pool) -> CaseResult:
    """Walk ``case`` over ``pool``. Blocks; never raises for what a service or network does.

    What it has changed of the sandbox (faults, clock, rules, limits) is as before afterwards.
    """
    if why := obstacle(case, pool):
        return CaseResult(case, Verdict.SKIPPED, actual=why)
    if not case.steps:
        return CaseResult(case, Verdict.OPEN, expected=case.by_hand)
    if not case.preset or pool.of_preset is None:
        return _walk(case, pool)
    try:
        with pool.of_preset(case.preset) as made:
            return _walk(case, made)
    except Exception as error:  # the sandbox makes no such pool
        return CaseResult(case, Verdict.SKIPPED, actual=reading_problem(error))


def _walk(case: Case, pool: Pool) -> CaseResult:
    started = datetime.now(UTC)
    journey = _Journey(pool)
    answers: list[Answer] = []
    try:
        for step in case.steps:
            answers.append(journey.go(step))
            if wrong := _difference(answers[-1], is_sandbox=pool.control is not None):
                expected, actual = wrong
                return CaseResult(case, Verdict.DIFFERS, expected, actual, tuple(answers), started)
    except Exception as error:  # the sandbox's controls, the mailbox or an administrator's call failed
        return CaseResult(
            case, Verdict.SKIPPED, actual=reading_problem(error), answers=tuple(answers), started=started
        )
    finally:
        with suppress(TellingError):  # the sandbox has gone
            journey.put_back()
    verdict = Verdict.OPEN if case.by_hand else Verdict.PASS
    return CaseResult(case, verdict, expected=case.by_hand, answers=tuple(answers), started=started)


def obstacle(case: Case, pool: Pool) -> Sentence | None:
    """Why ``case`` cannot be walked over ``pool``."""
    if case.needs_sandbox and pool.control is None:
        return N_("It needs the sandbox.")
    if case.steps and not pool.takes_addresses:
        return N_("It is for pools that take e-mail addresses for user names.")
    if pool.spares_strangers and (astray := strays(case, pool.new_address())):
        return N_(
            "Mail to {addresses} reaches no mailbox of yours: it would bounce, or come to a stranger.",
            addresses=", ".join(map(visible, astray)),
        )
    texts = " ".join(f"{step.value} {step.address}" for step in case.steps)
    if pool.messages is None and any(f"{{{place}}}" in texts for place in _CODE_PLACES):
        return N_("It needs the pool's mail, which is not read here.")
    return None


def strays(case: Case, own: str) -> tuple[str, ...]:
    """The addresses of ``case`` at which mail would not come to the tester, whose own one is like ``own``."""
    name, _, domain = own.rpartition("@")
    known = {"new": own, "name": name, "domain": domain, "unique": secrets.token_hex(4)}
    found = []
    for step in case.steps:
        if step.act is Act.SIGN_UP and "ok" in (step.on_pool or step.expect or ("ok",)):
            with suppress(UnknownPlaceError):  # an address of before
                address = filled(str(step.value), known)
                if not reaches(address, own):
                    found.append(address)
    return tuple(found)


class _Journey:
    """What a walk knows so far."""

    def __init__(self, pool: Pool) -> None:
        self._pool = pool
        self._address = ""
        self._addresses: list[str] = []
        self._seen: dict[str, list[str]] = {}
        self._changed: set[Act] = set()
        self._before: SandboxState | None = None
        self._rules: dict[str, list[dict[str, Any]]] = {}
        self._known = {"good": pool.password, "password": pool.password}
        for name, more in (("shorter", -1), ("shortest", 0), ("longer", 1)):
            self._known[name] = "Aa1!" + "x" * (pool.minimum_length - 4 + more)

    def go(self, step: Step) -> Answer:
        if step.act in SANDBOX_ONLY:
            return self._turn(step)
        value = self._filled(str(step.value))
        address = self._filled(step.address) if step.address else self._address
        password = self._filled(step.password)
        match step.act:
            case Act.SIGN_UP:
                self._address = address = value
                self._addresses.append(value)
                call: Any = SignUp(address, password, self._pool.attributes)
            case Act.CONFIRM:
                call = ConfirmSignUp(address, value)
            case Act.RESEND:
                call = ResendConfirmationCode(value or address)
            case Act.LOG_IN:
                call = LogIn(address, value or password)
            case Act.FORGOT:
                call = ForgotPassword(value or address)
            case _:
                call = ConfirmForgotPassword(address, value, password)
        before = time.perf_counter()
        outcome = self._pool.calls.perform(call)
        # Whatever a service repeats: a code of a real pool and a password are in no record.
        secrets = {password} | ({value} if step.act in _SECRET_VALUES else set())
        return self._answer(step, outcome, time.perf_counter() - before, address, secrets)

    def put_back(self) -> None:
        """Leave the sandbox as it was found: faults that were armed before are armed again."""
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
        if "{new}" in template or "{name}" in template or "{domain}" in template:
            new = self._pool.new_address()
            name, _, domain = new.rpartition("@")
            known |= {"new": new, "name": name, "domain": domain}
        if any(f"{{{place}" in template for place in _CODE_PLACES):
            known |= self._codes()
        return filled(template, known)

    def _codes(self) -> dict[str, str]:
        """The codes that came for each address: ``mailed`` the newest, ``old`` the one before it."""
        known = {}
        for place, address in enumerate(self._addresses, 1):
            codes = self._read_codes(address)
            known[f"mailed{place}"] = codes[0] if codes else ""
        codes = self._read_codes(self._address)
        known["mailed"] = codes[0] if codes else ""
        known["old"] = codes[1] if len(codes) > 1 else ""
        known["wrong"] = other_code(known["mailed"])
        return known

    def _read_codes(self, address: str) -> list[str]:
        """The codes that were mailed to ``address``, the newest first; waits for one."""
        messages = self._pool.messages
        ends = time.monotonic() + _PATIENCE
        while messages and time.monotonic() < ends:
            found = [each for each in messages.page(addresses=[address]).summaries if each.went_to(address)]
            if found:
                read = (messages.message(summary).codes() for summary in found)
                return [codes[0] for codes in read if codes]
            time.sleep(_LOOK)
        return []


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
