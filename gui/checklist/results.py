"""The result of a case, and of each of its steps."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import UTC, datetime
from enum import StrEnum
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from gui.checklist.cases import Case, Step
    from gui.sentences import Sentence


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
        address: The last one that was signed up.
    """

    case: Case
    verdict: Verdict
    expected: Sentence | str = ""
    actual: Sentence | str = ""
    answers: tuple[Answer, ...] = ()
    started: datetime = field(default_factory=lambda: datetime.now(UTC))
    address: str = ""

    @property
    def seconds(self) -> float:
        """How long the service took for all of it."""
        return sum(answer.seconds for answer in self.answers)
