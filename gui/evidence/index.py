"""Which entries a session has: what is needed of each of them to find it, and no more."""

from __future__ import annotations

from array import array
from bisect import bisect_left, bisect_right
from typing import TYPE_CHECKING, Final

from gui.evidence.entry import Kind

if TYPE_CHECKING:
    import sqlite3
    from collections.abc import Callable, Container

    from gui.evidence.record import Query

#: The kinds by the places under which they are kept.
_KINDS: Final = tuple(Kind)
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

    def numbers(self, query: Query, found: Container[int] | None = None) -> array[int]:
        """The numbers that ``query`` wants by kind, error and place, and of these ``found`` alone."""
        kinds = {place for place, kind in enumerate(_KINDS) if not query.kinds or kind in query.kinds}
        start = bisect_right(self._numbers, query.after)
        rows = zip(self._numbers[start:], self._kinds[start:], self._errors[start:], strict=True)
        wanted = (
            number
            for number, kind, is_error in rows
            if kind in kinds and (is_error or not query.errors_only) and (found is None or number in found)
        )
        return array("q", wanted)


def index(session: str) -> Callable[[sqlite3.Connection], Index]:
    """The index of a session that is on record: what ``Journal.read`` finds."""
    select = "SELECT number, kind, code IS NOT NULL FROM entry WHERE session = ? ORDER BY number"

    def find(database: sqlite3.Connection) -> Index:
        made = Index()
        for number, kind, is_error in database.execute(select, (session,)):
            made.add(number, kind, is_error=is_error)
        return made

    return find
