"""Sessions of any length: opened in the timeline, searched, and exported.

    python -m tests.bench record

The entries are replies to a code, every other one refused. A session is open when its last entry is painted.
An export is measured by its entry, so that a ratio of 1 means that it grows with the session as a line does.
"""

from __future__ import annotations

import json
import tempfile
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final

from gui.desk.test_session.record_reader import RecordReader
from gui.evidence.formats.export import FORMATS, Source, write
from gui.evidence.index import index
from gui.evidence.journal import Journal
from gui.evidence.journal_schema import COLUMNS
from gui.panels.timeline.panel import TimelinePanel
from tests.bench.figures import Figure, interleaved
from tests.bench.loop import Loop
from tests.bench.window import dressed_app
from tests.evidence.exchanges import exchange

if TYPE_CHECKING:
    import sqlite3
    from collections.abc import Iterator

    from gui.evidence.session import Session

#: Two pages of a book.
_LONG: Final = "x" * 1500
_LENGTHS: Final = (1_000, 10_000, 100_000, 1_000_000)
#: The first openings import and build what the others find there.
_WARM: Final = 3


def measure(small: bool) -> Iterator[Figure]:
    """Fifteen openings of each length, in turns; one export of each format."""
    dressed_app()
    share, rounds = (100, 1) if small else (1, 15)
    with tempfile.TemporaryDirectory(ignore_cleanup_errors=True) as name:
        journal = Journal(Path(name) / "journal.sqlite")
        sessions = {}
        for length in _LENGTHS:
            sessions[length // share] = journal.begin()
            # What is exported has bodies as long as they get; of what is opened, they are not read.
            fill(journal, length // share, _LONG if length <= 100_000 else "")
        yield from opened(journal, sessions, rounds)
        yield from exported(journal, sessions)
        journal.close()


def opened(journal: Journal, sessions: dict[int, Session], rounds: int) -> Iterator[Figure]:
    panel = TimelinePanel()
    reader = RecordReader(journal, panel, panel)
    panel.resize(1000, 600)
    panel.show()
    loop = Loop()

    def open_one(session: Session) -> float:
        def show(found: Any) -> None:
            panel.begin(found, session)

        def act() -> None:
            reader._searches.submit("open", partial(journal.read, index(session.id)), show)

        return loop.run(act, lambda: panel.session == session and is_shown(panel, reader)).took

    acts = [partial(open_one, session) for session in sessions.values()]
    interleaved(_WARM, *acts)
    first, *others = zip(sessions, interleaved(rounds, *acts), strict=True)
    yield Figure(f"opening a session of {first[0]:,} entries", first[1], "ms")
    for count, took in others:
        what, floor = f"opening a session of {count:,} entries", f"one of {first[0]:,}"
        yield Figure(what, took, "ms", first[1], floor, most_ratio=1.5)
    panel.words.setText("invalid CODE")
    count = min(sessions, key=lambda length: abs(length - 100_000))
    session = sessions[count]
    panel.session = session
    turned = loop.run(panel._filter, lambda: not reader.is_busy)
    yield Figure(f"searching {count:,} entries: longest gap", turned.gap, "ms", most=16)
    panel.close()


def is_shown(panel: TimelinePanel, reader: RecordReader) -> bool:
    last = panel.model.rowCount() - 1
    return last >= 0 and panel.model.entry(last) is not None and not reader.is_busy


def exported(journal: Journal, sessions: dict[int, Session]) -> Iterator[Figure]:
    loop = Loop()
    fewest, few, many, _ = sessions

    def export(count: int) -> tuple[float, float]:
        """Microseconds by the entry, and MB more than before."""
        took = grown = 0.0
        for kind in FORMATS:
            with tempfile.TemporaryFile("w", encoding="utf-8", newline="") as file:
                turned = loop.run(partial(write, Source(journal, sessions[count]), kind, file))
            took, grown = took + turned.took, grown + turned.grown
        return 1000 * took / count, max(0.0, grown)

    export(fewest)
    short, long = export(few), export(many)
    what = f"export of {many:,} entries in {len(FORMATS)} formats"
    yield Figure(f"{what}: by the entry", long[0], "µs", short[0], f"of {few:,}", most_ratio=1.2)
    yield Figure(f"{what}: memory", long[1], "MB", most=8)


def fill(journal: Journal, count: int, words: str = _LONG) -> None:
    """Have the session hold ``count`` entries more, every other one refused, before all others."""
    refused = json.dumps({"__type": "CodeMismatchException", "message": f"Invalid code. {words}"})
    wanted = [
        journal.record(exchange("ConfirmSignUp", status=status, response_body=body), "Here").number
        for body, status in (("{}", 200), (refused, 400))
    ]
    columns = COLUMNS.split(", ", 1)[1]

    def copy(database: sqlite3.Connection) -> None:
        (first,) = database.execute("SELECT min(number) FROM entry").fetchone()
        database.execute(
            f"""
            WITH RECURSIVE numbers(n) AS (SELECT 1 UNION ALL SELECT n + 1 FROM numbers WHERE n < ?)
            INSERT INTO entry ({COLUMNS}) SELECT ? - n, {columns} FROM numbers JOIN entry
                ON entry.number = CASE n % 2 WHEN 0 THEN ? ELSE ? END
            """,
            (count - 2, first, *wanted),
        )

    if count > 2:
        journal.change(copy)
