"""A session as CSV: one row for each entry, for a spreadsheet."""

from __future__ import annotations

import csv
import io
from datetime import UTC
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from collections.abc import Iterator

    from gui.evidence.entry import Entry
    from gui.evidence.formats.export import Source

COLUMNS: Final = (
    "number", "kind", "time_utc", "time_local", "environment", "address", "name", "status", "code",
    "milliseconds", "request_id", "url", "text", "request", "response",
)  # fmt: skip
#: With these a spreadsheet takes a cell for a formula, and runs it (OWASP, "CSV Injection").
_FORMULA: Final = ("=", "+", "-", "@", "\t", "\r")


def pieces(source: Source) -> Iterator[str]:
    """The head, then a row for each entry."""
    yield _line(COLUMNS)
    for entry in source.entries():
        yield _line(_cells(entry))


def _cells(entry: Entry) -> list[str]:
    utc = entry.started.astimezone(UTC).replace(tzinfo=None).isoformat(timespec="milliseconds")
    return [
        str(entry.number),
        entry.kind,
        f"{utc}Z",
        entry.started.astimezone().isoformat(timespec="milliseconds"),
        *map(_harmless, (entry.environment, entry.address, entry.operation)),
        "" if entry.status is None else str(entry.status),
        _harmless(entry.code or ""),
        f"{entry.duration * 1000:.0f}" if entry.url else "",
        *map(_harmless, (entry.request_id or "", entry.url, entry.text, entry.request, entry.response)),
    ]


def _harmless(text: str) -> str:
    """``text`` as no spreadsheet runs it, and without NUL, which none reads."""
    text = text.replace("\0", "\\u0000")
    return f"'{text}" if text.startswith(_FORMULA) else text


def _line(cells: list[str] | tuple[str, ...]) -> str:
    line = io.StringIO(newline="")
    csv.writer(line).writerow(cells)
    return line.getvalue()
