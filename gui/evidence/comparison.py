"""Two runs of a check list side by side: which cases differ, and how."""

from __future__ import annotations

import re
from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING, Final

from gui.evidence import record
from gui.evidence.entry import Kind
from gui.evidence.record import Query
from gui.sentences import N_

if TYPE_CHECKING:
    from gui.evidence.entry import Entry
    from gui.evidence.journal import Journal
    from gui.evidence.session import Session
    from gui.sentences import Sentence

#: A case takes another time where it takes so many times as long, and so many seconds longer.
_FACTOR: Final = 3.0
_LEAST_SECONDS: Final = 0.5
#: Made up anew in each run.
_ADDRESS: Final = re.compile(r"[^\s'\"<>]*@[^\s'\"<>]+")


class What(StrEnum):
    """In what two answers differ."""

    VERDICT = "verdict"
    ANSWER = "answer"
    TIME = "time"
    #: Only one of the runs has the case.
    MISSING = "missing"


@dataclass(frozen=True)
class Side:
    """One of the runs: a session, or what it did in one environment.

    Attributes:
        session: Which.
        environment: Its name; empty: whatever the session worked on.
    """

    session: Session
    environment: str = ""

    @property
    def name(self) -> str:
        """What it is called where both are shown."""
        began = f"{self.session.started.astimezone():%Y-%m-%d %H:%M}"
        words = (self.session.name, self.session.build, self.environment, began)
        return " · ".join(filter(None, words))


@dataclass(frozen=True)
class Difference:
    """A case that was not answered alike.

    Attributes:
        case: Its id.
        title: Its title.
        what: In what.
        first: Its last verdict in the first run; ``None``: it has none.
        second: The same in the second one.
    """

    case: str
    title: str
    what: tuple[What, ...]
    first: Entry | None
    second: Entry | None

    @property
    def sentences(self) -> tuple[Sentence, ...]:
        """In what they differ, in words."""
        return tuple(_WORDS[what] for what in self.what)


@dataclass(frozen=True)
class Comparison:
    """What two runs have in common, and what not.

    Attributes:
        first: One run.
        second: The other.
        same: How many cases were answered alike.
        differences: The others, in the order of the first run.
    """

    first: Side
    second: Side
    same: int
    differences: tuple[Difference, ...]


def compare(journal: Journal, first: Side, second: Side) -> Comparison:
    """Hold two runs against each other. Blocks for the disk."""
    sides = [_last(journal, side) for side in (first, second)]
    cases = [*sides[0], *(case for case in sides[1] if case not in sides[0])]
    found = [_difference(case, sides[0].get(case), sides[1].get(case)) for case in cases]
    differences = tuple(each for each in found if each.what)
    return Comparison(first, second, len(cases) - len(differences), differences)


def environments(journal: Journal, session: Session) -> tuple[str, ...]:
    """The environments of which the session has verdicts, in their order. Blocks for the disk."""
    return tuple(dict.fromkeys(entry.environment for entry in _verdicts(journal, session)))


def verdict_in_words(entry: Entry | None) -> Sentence:
    """What a case came to in one of the runs."""
    return entry.verdict if entry else N_("not in this run")


_WORDS: Final = {
    What.VERDICT: N_("verdict"),
    What.ANSWER: N_("answer"),
    What.TIME: N_("time"),
    What.MISSING: N_("only in one run"),
}


def _verdicts(journal: Journal, session: Session) -> list[Entry]:
    return [*record.walk(journal, Query(session.id, kinds=frozenset({Kind.VERDICT})))]


def _last(journal: Journal, side: Side) -> dict[str, Entry]:
    """The last verdict on each case."""
    entries = _verdicts(journal, side.session)
    return {each.operation: each for each in entries if side.environment in ("", each.environment)}


def _difference(case: str, first: Entry | None, second: Entry | None) -> Difference:
    title = next((entry.request for entry in (first, second) if entry), "")
    if first is None or second is None:
        return Difference(case, title, (What.MISSING,), first, second)
    differs = {
        What.VERDICT: first.code != second.code,
        What.ANSWER: _words(first) != _words(second),
        What.TIME: _takes_another_time(first.duration, second.duration),
    }
    return Difference(case, title, tuple(what for what, does in differs.items() if does), first, second)


def _words(entry: Entry) -> str:
    return _ADDRESS.sub("@", entry.response)


def _takes_another_time(first: float, second: float) -> bool:
    short, long = sorted((first, second))
    # What the tester has judged took no time of its own.
    return short > 0 and long > short * _FACTOR and long - short > _LEAST_SECONDS
