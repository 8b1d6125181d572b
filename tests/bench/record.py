"""A session of many entries: opened, scrolled, filtered, searched and exported, beside an empty one.

    python -m tests.bench.record [--entries 100000]

Of each act it tells how long it took, the longest time in which the window stood still, and what it left in
memory. The entries are those of a sign-up and a refused code, some 2,000 characters each.
"""

from __future__ import annotations

import argparse
import json
import tempfile
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import qInstallMessageHandler
from PySide6.QtWidgets import QApplication

from gui.desk.test_session.record_reader import RecordReader
from gui.evidence import record
from gui.evidence.entry import next_number
from gui.evidence.formats.export import FORMATS, Source, write
from gui.evidence.index import index
from gui.evidence.journal import Journal
from gui.evidence.journal_schema import COLUMNS
from gui.panels.timeline.panel import TimelinePanel
from tests.bench.loop import Loop
from tests.evidence.exchanges import exchange

if TYPE_CHECKING:
    import sqlite3
    from collections.abc import Callable

_REFUSED = json.dumps({"__type": "CodeMismatchException", "message": "Invalid code. " + "x" * 1500})


def tell(loop: Loop, name: str, act: Callable[[], object], done: Callable[[], bool] = lambda: True) -> None:
    turned = loop.run(act, done)
    print(f"{name:<22}{turned.took:>9.0f} ms  longest gap {turned.gap:>6.1f} ms  {turned.grown:>+7.1f} MB")


def main() -> None:
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("--entries", type=int, default=100_000)
    entries = parser.parse_args().entries
    qInstallMessageHandler(lambda *_: None)  # the offscreen platform excuses itself
    QApplication([])
    with tempfile.TemporaryDirectory(ignore_cleanup_errors=True) as name:
        journal = Journal(Path(name) / "journal.sqlite")
        empty = journal.session
        journal.record(exchange(), "Here")
        journal.begin()
        fill(journal, entries)
        measure(journal, empty.id, entries)
        journal.close()


def measure(journal: Journal, empty: str, entries: int) -> None:
    panel = TimelinePanel()
    reader = RecordReader(journal, panel, panel)
    panel.resize(1000, 600)
    panel.show()
    loop, model = Loop(), panel.model
    session = journal.session
    for name, wanted, count in (("open an empty one", empty, 1), ("open it", session.id, entries)):
        found: list[Any] = []
        read = partial(journal.read, index(wanted))
        submit = partial(reader._searches.submit, "open", read, found.append)
        tell(loop, name, submit, partial(bool, found))
        tell(
            loop,
            f"{name}: show",
            partial(panel.begin, found[0], None),
            partial(_is_shown, reader, panel, count),
        )
    end = panel.table.verticalScrollBar()

    def scroll() -> None:
        for step in range(101):
            end.setValue(end.maximum() * step // 100)
            QApplication.processEvents()

    tell(loop, "scroll to the end", scroll, lambda: not reader.is_busy)
    tell(
        loop,
        "only errors",
        lambda: panel.what.choose("errors"),
        lambda: model.rowCount() <= entries // 2 + 1,
    )
    tell(loop, "all again", lambda: panel.what.choose("usual"), lambda: model.rowCount() == entries)
    tell(
        loop,
        "search",
        lambda: panel.words.setText("invalid CODE"),
        lambda: model.rowCount() <= entries // 2 + 1,
    )
    tell(loop, "list sessions", lambda: journal.read(record.sessions()))
    for kind in sorted(FORMATS):
        with tempfile.TemporaryFile("w", encoding="utf-8", newline="") as file:
            tell(loop, f"export {kind}", partial(write, Source(journal, session), kind, file))
    panel.close()


def _is_shown(reader: RecordReader, panel: TimelinePanel, count: int) -> bool:
    return panel.model.rowCount() == count and not reader.is_busy


def fill(journal: Journal, count: int) -> None:
    """Have the session hold ``count`` entries, every other one a refusal."""
    wanted = [
        journal.record(exchange("ConfirmSignUp", status=status, response_body=body), "Here").number
        for body, status in (("{}", 200), (_REFUSED, 400))
    ]
    columns = COLUMNS.split(", ", 1)[1]
    start = next_number()

    def copy(database: sqlite3.Connection) -> None:
        database.execute(
            f"""
            WITH RECURSIVE numbers(n) AS (SELECT 1 UNION ALL SELECT n + 1 FROM numbers WHERE n < ?)
            INSERT INTO entry ({COLUMNS}) SELECT ? + n * 256, {columns} FROM numbers JOIN entry
                ON entry.number = CASE n % 2 WHEN 0 THEN ? ELSE ? END
            """,
            (count - 2, start, *wanted),
        )

    if count > 2:
        journal.change(copy)


if __name__ == "__main__":
    main()
