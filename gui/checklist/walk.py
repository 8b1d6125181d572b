"""Runs a case against a pool without a tester: makes its calls in order, and judges each answer."""

from __future__ import annotations

import secrets
import time
from contextlib import suppress
from typing import TYPE_CHECKING

from gui.checklist.cases import Act, Case
from gui.checklist.results import CaseResult, Verdict
from gui.checklist.trial import CODE_PLACES, Pool, Trial
from gui.checklist.values import HALF, UnknownPlaceError, filled, reaches
from gui.cognito.phone_calls.refusals import reading_problem
from gui.sentences import N_
from gui.visible import visible

if TYPE_CHECKING:
    from gui.sentences import Sentence


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
    trial = Trial(case, pool)
    try:
        follows = trial.begin()
        while not isinstance(follows, CaseResult):
            before = time.perf_counter()
            outcome = pool.calls.perform(follows)
            follows = trial.take(follows, outcome, time.perf_counter() - before)
        return follows
    except Exception as error:  # the sandbox's controls, the mailbox or an administrator's call failed
        return trial.skipped(reading_problem(error))
    finally:
        trial.close()


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
    if pool.messages is None and any(f"{{{place}}}" in texts for place in CODE_PLACES):
        return N_("It needs the pool's mail, which is not read here.")
    return None


def strays(case: Case, own: str) -> tuple[str, ...]:
    """The addresses of ``case`` at which mail would not come to the tester, whose own one is like ``own``."""
    name, _, domain = own.rpartition("@")
    known = {"new": own, "name": name, "domain": domain, "unique": secrets.token_hex(4), "half": HALF}
    found = []
    for step in case.steps:
        if step.act is Act.SIGN_UP and "ok" in (step.on_pool or step.expect or ("ok",)):
            with suppress(UnknownPlaceError):  # an address of before
                address = filled(str(step.value), known)
                if not reaches(address, own):
                    found.append(address)
    return tuple(found)
