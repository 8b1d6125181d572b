"""Which entries a session has, the newest first: what is needed of each to find it, and no more."""

from __future__ import annotations

from array import array
from bisect import bisect_left, bisect_right
from itertools import compress
from typing import TYPE_CHECKING, Final

from gui.evidence.entry import Kind
from gui.evidence.record import IS_ERROR

if TYPE_CHECKING:
    import sqlite3
    from collections.abc import Callable, Sequence

    from gui.evidence.record import Query

#: The kinds by the places under which they are kept.
_KINDS: Final = tuple(Kind)
#: How many entries are read first; of older ones, as many as are there already, within these.
_AT_ONCE: Final = 1000
_MOST_AT_ONCE: Final = 20_000
_PLACES: Final = {str(kind): place for place, kind in enumerate(_KINDS)}
#: Number, kind, whether it is an error.
Row = tuple[int, str, int]


class Index:
    """Number, kind and outcome of a session's entries, in order: ten bytes each.

    Attributes:
        is_whole: Whether the session has none before these.
    """

    def __init__(self, rows: Sequence[Row] = (), *, is_whole: bool = True) -> None:
        self.is_whole = is_whole
        self._numbers = array("q")
        self._kinds = bytearray()
        self._errors = bytearray()
        self._extend(rows)

    def __len__(self) -> int:
        return len(self._numbers)

    @property
    def first(self) -> int:
        """The lowest number; 0: there is none."""
        return self._numbers[0] if self._numbers else 0

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
            is_known = self._numbers[place] == number
            if is_known or (place == 0 and not self.is_whole):  # an older one is read with those around it
                return False
        self._numbers.insert(place, number)
        self._kinds.insert(place, _PLACES[kind])
        self._errors.insert(place, is_error)
        return is_last

    def prepend(self, older: Index) -> None:
        """Take the entries before these."""
        self._numbers = older._numbers + self._numbers
        self._kinds = older._kinds + self._kinds
        self._errors = older._errors + self._errors
        self.is_whole = older.is_whole

    def _extend(self, rows: Sequence[Row]) -> None:
        if rows:
            numbers, kinds, errors = zip(*rows, strict=True)
            self._numbers.extend(numbers)
            self._kinds.extend(map(_PLACES.__getitem__, kinds))
            self._errors.extend(errors)

    def numbers(self, query: Query) -> array[int]:
        """The numbers that ``query`` wants by kind, error and place."""
        start = bisect_right(self._numbers, query.after)
        # Without a loop of Python's own: the window waits for this.
        wanted = bytes(not query.kinds or kind in query.kinds for kind in _KINDS).ljust(256, b"\0")
        are_wanted = self._kinds[start:].translate(wanted)
        numbers = compress(self._numbers[start:], are_wanted)
        if query.errors_only:
            numbers = compress(numbers, compress(self._errors[start:], are_wanted))
        return array("q", numbers)


def index(session: str, before: Index | None = None) -> Callable[[sqlite3.Connection], Index]:
    """The newest entries of a session that is on record, or those before ``before``: for ``Journal.read``.

    It takes as long for any length of the session.
    """
    most = min(max(_AT_ONCE, len(before or ())), _MOST_AT_ONCE)
    select = f"SELECT number, kind, {IS_ERROR} FROM entry WHERE session = ? AND number < ?"
    select += " ORDER BY number DESC LIMIT ?"
    values = (session, before.first if before else 2**63 - 1, most)

    def find(database: sqlite3.Connection) -> Index:
        rows = database.execute(select, values).fetchall()
        return Index(rows[::-1], is_whole=len(rows) < most)

    return find
