"""Runs many cases, one after the other, and records the results."""

from __future__ import annotations

from collections import Counter
from contextlib import contextmanager, suppress
from typing import TYPE_CHECKING, Any

from gui.checklist.cases import Act
from gui.checklist.results import CaseResult, Verdict
from gui.checklist.walk import walk
from gui.evidence.entry import Kind
from gui.sentences import N_, TellingError
from gui.visible import visible

if TYPE_CHECKING:
    from collections.abc import Callable, Generator, Iterable, Iterator

    from gui.checklist.cases import Case
    from gui.checklist.results import Answer
    from gui.checklist.trial import Pool
    from gui.sentences import Sentence


def run(cases: Iterable[Case], pool: Pool) -> Generator[CaseResult, None, None]:
    """Walk ``cases`` over ``pool``, each when it is asked for. Blocks; never raises for what a service does.

    Meanwhile the sandbox does without Cognito's limits, which so many sign-ups would use up, but for cases
    that are about them.
    """
    with _without_limits(pool):
        for case in cases:
            yield walk(case, pool)


@contextmanager
def _without_limits(pool: Pool) -> Iterator[None]:
    control, kept = pool.control, False
    if control:
        with suppress(TellingError):  # the sandbox has gone: each case will tell
            kept = control.state().limits
            control.keep_limits(False)
    try:
        yield
    finally:
        if control and kept:
            with suppress(TellingError):
                control.keep_limits(True)


def keep_result(note: Callable[..., Any], result: CaseResult, environment: str) -> None:
    """Put ``result`` on record by ``note``, such as ``Journal.note``."""
    code = None if result.verdict is Verdict.PASS else str(result.verdict)
    note(
        Kind.VERDICT, result.case.id, code=code, environment=environment, address=result.address,
        request=result.case.title, response=answered(result), duration=result.seconds,
    )  # fmt: skip


def answered(result: CaseResult, tell: Callable[[Sentence | str], str] = str) -> str:
    """What was answered, a line a step; then what was expected, where it was not that.

    ``tell`` translates it, for a tester to read: in English it goes on record.
    """
    lines = [_line(answer) for answer in result.answers if answer.step.act not in _SILENT]
    if result.verdict is Verdict.DIFFERS:
        lines.append(tell(N_("expected {what}", what=result.expected)))
    elif result.actual or result.verdict is Verdict.OPEN:
        lines.append(tell(result.actual or result.expected))
    return "\n".join(lines)


#: Settings of the sandbox say nothing.
_SILENT = frozenset({Act.FAULT, Act.CLOCK, Act.RULES, Act.LIMITS})


def _line(answer: Answer) -> str:
    words = f": {visible(answer.message)}" if answer.message else ""
    status = f" ({answer.status})" if answer.status else ""
    return f"{answer.step.act}: {answer.code}{words}{status}"


def counts(verdicts: Iterable[Verdict]) -> dict[Verdict, int]:
    """How many of each."""
    counted = Counter(verdicts)
    return {verdict: counted[verdict] for verdict in Verdict}
