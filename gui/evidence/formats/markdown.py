"""A session as Markdown: what was done, in order, to paste into a report."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from gui.evidence.entry import Kind
from gui.evidence.formats.page import in_words, message_of, times
from gui.visible import visible

if TYPE_CHECKING:
    from collections.abc import Iterator

    from gui.evidence.entry import Entry
    from gui.evidence.formats.export import Source

#: What Markdown takes for its own in running text (CommonMark, "Backslash escapes").
_SPECIAL: Final = re.compile(r"([\\`*_\[\]<#|~&])")


def pieces(source: Source) -> Iterator[str]:
    """The head, then a line for each entry."""
    session, mask = source.session, source.mask
    yield f"# {escaped(mask(session.name or session.id))}\n\n"
    for name, value in (
        ("Charter", session.charter), ("App under test", session.build), ("Tested with", session.versions),
    ):  # fmt: skip
        if value:
            yield f"- {name}: {escaped(mask(value))}\n"
    yield f"- Began: {times(session.started)}\n\n"
    if session.notes:
        yield f"{escaped(mask(session.notes))}\n\n"
    for entry in source.entries():
        yield f"- {line(entry)}\n"


def line(entry: Entry) -> str:
    """An entry in one line of Markdown."""
    parts = [f"{entry.started.astimezone():%H:%M:%S}", f"**{escaped(str(in_words(entry)))}**"]
    if entry.address:
        parts.append(escaped(entry.address))
    if entry.url:
        status = "no reply" if entry.status is None else str(entry.status)
        parts.append(f"→ {status}{f' {escaped(entry.code)}' if entry.code else ''}")
    elif entry.code:
        parts.append(f"→ {escaped(entry.code)}")
    if words := message_of(entry) or entry.text or (entry.response if entry.kind is Kind.VERDICT else ""):
        parts.append(f": {escaped(words)}")
    return " ".join(parts)


def escaped(text: str) -> str:
    """``text`` on one line, as Markdown shows it; what nobody sees is made visible."""
    return _SPECIAL.sub(r"\\\1", visible(text.replace("\r", " ").replace("\n", " ")))
