"""Which entries a session has: what is needed of each of them to find it, and no more."""

from __future__ import annotations

import time
from array import array
from bisect import bisect_left, bisect_right
from itertools import compress
from typing import TYPE_CHECKING, Final

from gui.evidence.entry import Kind

if TYPE_CHECKING:
    import sqlite3
    from collections.abc import Callable, Container, Sequence

    from gui.evidence.record import Query

#: The kinds by the places under which they are kept.
_KINDS: Final = tuple(Kind)
#: How many entries are read at a time.
_AT_ONCE: Final = 2000
_PLACES: Final = {str(kind): place for place, kind in enumerate(_KINDS)}


class Index:
    """Number, kind and outcome of each entry of a session, in order: ten bytes each."""

    def __init__(self) -> None:
        self._numbers = array("q")
        self._kinds = bytearray()
        self._errors = bytearray()

    def __len__(self) -> int:
        return len(self._numbers)

    @property
    def last(self) -> int:
        """The highest number; 0: there is none."""
        return self._numbers[-1] if self._numbers else 0

    def add(self, number: int, kind: str, *, is_error: bool) -> bool:
        """Take one entry more, unless it is there; returns whether it is the last one, as nearly always."""
        if is_last := number > self.last:
            place = len(self._numbers)
        else:
            place = bisect_left(self._numbers, number)
            if self._numbers[place] == number:
                return False
        self._numbers.insert(place, number)
        self._kinds.insert(place, _PLACES[kind])
        self._errors.insert(place, is_error)
        return is_last

    def extend(self, rows: Sequence[tuple[int, str, int]]) -> None:
        """Take entries more, of higher numbers, in order: number, kind, whether it is an error."""
        numbers, kinds, errors = zip(*rows, strict=True)
        self._numbers.extend(numbers)
        self._kinds.extend(map(_PLACES.__getitem__, kinds))
        self._errors.extend(errors)

    def numbers(self, query: Query, found: Container[int] | None = None) -> array[int]:
        """The numbers that ``query`` wants by kind, error and place, and of these ``found`` alone."""
        start = bisect_right(self._numbers, query.after)
        # Without a loop of Python's own: the window waits for this.
        wanted = bytes(not query.kinds or kind in query.kinds for kind in _KINDS).ljust(256, b"\0")
        are_wanted = self._kinds[start:].translate(wanted)
        numbers = compress(self._numbers[start:], are_wanted)
        if query.errors_only:
            numbers = compress(numbers, compress(self._errors[start:], are_wanted))
        return array("q", numbers if found is None else filter(found.__contains__, numbers))


def index(session: str) -> Callable[[sqlite3.Connection], Index]:
    """The index of a session that is on record: what ``Journal.read`` finds."""
    select = "SELECT number, kind, code IS NOT NULL FROM entry WHERE session = ? ORDER BY number"

    def find(database: sqlite3.Connection) -> Index:
        made = Index()
        rows = database.execute(select, (session,))
        while some := rows.fetchmany(_AT_ONCE):
            made.extend(some)
            time.sleep(0)  # the window has its turn
        return made

    return find
