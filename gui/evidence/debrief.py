"""The summary of a session: what was covered, how long it took, and what is left to do."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from typing import TYPE_CHECKING

from gui.evidence import record
from gui.evidence.entry import DIFFERS, Kind
from gui.evidence.record import Query

if TYPE_CHECKING:
    from collections.abc import Sequence

    from gui.evidence.entry import Entry
    from gui.evidence.journal import Journal
    from gui.evidence.made_users.ledger import Ledger, MadeUsers
    from gui.evidence.session import Session


@dataclass(frozen=True)
class Called:
    """Calls of one operation: how many, and how many of them were refused or lost."""

    operation: str
    count: int
    errors: int


@dataclass(frozen=True)
class Debrief:
    """What a session has come to.

    Attributes:
        session: Which.
        lasted: From its beginning to its last entry.
        environments: Where it worked.
        called: What was called, the most first.
        addresses: How many addresses that was for.
        notes: How many notes were taken.
        pictures: How many pictures there are.
        passed: The last verdicts on cases, by what they are.
        differing: The same.
        open: The same: the tester has still to judge.
        skipped: The same: they could not be walked there.
        made: The users that were made meanwhile, and those that are left, by environment.
    """

    session: Session
    lasted: timedelta
    environments: tuple[str, ...]
    called: tuple[Called, ...]
    addresses: int
    notes: int
    pictures: int
    passed: tuple[Entry, ...]
    differing: tuple[Entry, ...]
    open: tuple[Entry, ...]
    skipped: tuple[Entry, ...]
    made: Sequence[MadeUsers]


def debrief(journal: Journal, ledger: Ledger, session: Session) -> Debrief:
    """Sum ``session`` up. Blocks for the disk."""
    kinds = frozenset(Kind) - {Kind.READ, Kind.SCREEN, Kind.NOTICE, Kind.STATUS}
    calls, errors, counted = Counter[str](), Counter[str](), Counter[Kind]()
    addresses: set[str] = set()
    environments: dict[str, None] = {}
    verdicts: dict[tuple[str, str], Entry] = {}
    last = session.started
    for entry in record.walk(journal, Query(session.id, kinds=kinds)):
        last = max(last, entry.started)
        counted[entry.kind] += 1
        if entry.environment:
            environments[entry.environment] = None
        if entry.kind is Kind.CALL:
            calls[entry.operation] += 1
            errors[entry.operation] += entry.is_error
            if entry.address:
                addresses.add(entry.address.casefold())
        elif entry.kind is Kind.VERDICT:
            verdicts[entry.environment, entry.operation] = entry
    now = datetime.now(UTC) if session.id == journal.session.id else last

    def those(*codes: str | None) -> tuple[Entry, ...]:
        return tuple(entry for entry in verdicts.values() if entry.code in codes)

    return Debrief(
        session,
        now - session.started,
        tuple(environments),
        tuple(Called(name, count, errors[name]) for name, count in calls.most_common()),
        len(addresses),
        counted[Kind.NOTE],
        counted[Kind.PICTURE],
        those(None),
        those(DIFFERS),
        those("open"),
        those("skipped"),
        ledger.made_between(session.started, now),
    )
