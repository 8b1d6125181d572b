"""A session as a file: one writer for each format. Each yields pieces of text: memory use is constant.

A writer is given a ``Source``. Whoever writes the pieces can stop between any two of them.
"""

from __future__ import annotations

from dataclasses import dataclass, fields, replace
from importlib import import_module
from typing import TYPE_CHECKING, Any, Final

from gui.evidence import record
from gui.evidence.entry import Entry, Kind
from gui.evidence.formats.masking import as_it_is
from gui.evidence.record import Query

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from typing import IO

    from gui.evidence.journal import Journal
    from gui.evidence.session import Session

#: How many entries are written between two questions whether to go on.
_STRIDE: Final = 100
#: Formats by the ends of their files' names, and the modules that write them.
FORMATS: Final = {
    "html": "page",
    "har": "har",
    "junit": "junit",
    "csv": "table",
    "json": "document",
    "md": "markdown",
}
#: The ends of files' names, where they are not the format's.
ENDINGS: Final = {"junit": "xml"}


@dataclass(frozen=True)
class Source:
    """A session on record, as it is to leave it.

    Attributes:
        journal: Where it is.
        session: Which.
        mask: How each text leaves it.
        with_reads: Also what panels, preflight and clean-up read by themselves.
        goes_on: Is told the part of the entries that is done, 0 to 1, and says whether to go on.
    """

    journal: Journal
    session: Session
    mask: Callable[[str], str] = as_it_is
    with_reads: bool = False
    goes_on: Callable[[float], bool] = lambda _: True

    @property
    def query(self) -> Query:
        """What of the record is meant."""
        kinds = frozenset() if self.with_reads else frozenset(Kind) - {Kind.READ}
        return Query(self.session.id, kinds=kinds)

    @property
    def count(self) -> int:
        """How many entries that are."""
        return len(self.journal.read(record.numbers(self.query)))

    def entries(self) -> Iterator[Entry]:
        """The entries, one after the other, masked."""
        count = self.count
        for done, entry in enumerate(record.walk(self.journal, self.query)):
            if done % _STRIDE == 0 and not self.goes_on(done / count):
                raise _StoppedError
            yield masked(entry, self.mask)

    def picture(self, entry: Entry) -> tuple[str, bytes] | None:
        """Format and content of the picture that belongs to ``entry``."""
        return self.journal.read(record.pictures([entry.number])).get(entry.number)


def write(source: Source, kind: str, file: IO[str]) -> bool:
    """Write ``source`` in the format ``kind`` to ``file``, which takes UTF-8.

    Returns:
        Whether all of it was written.

    Raises:
        OSError: The file does not take it.
    """
    pieces = import_module(f"gui.evidence.formats.{FORMATS[kind]}").pieces(source)
    try:
        for piece in pieces:
            # Half a character, as a broken reply may hold, is none that a file takes.
            file.write(piece.encode("utf-8", "backslashreplace").decode())
    except _StoppedError:
        return False
    return True


def masked(entry: Entry, mask: Callable[[str], str]) -> Entry:
    """``entry`` with each of its texts as it leaves the record."""
    if mask is as_it_is:
        return entry
    texts: dict[str, Any] = {name: mask(value) for name in _TEXTS if (value := getattr(entry, name))}
    return replace(entry, **texts)


_TEXTS: Final = tuple(
    field.name
    for field in fields(Entry)
    if field.type in ("str", "str | None") and field.name not in ("session", "timings")
)


class _StoppedError(Exception):
    """The tester waits for it no longer."""
