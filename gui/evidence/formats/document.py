"""The whole of a session as JSON: all that the record holds, pictures in base64."""

from __future__ import annotations

import base64
import json
from dataclasses import asdict
from datetime import UTC, datetime
from typing import TYPE_CHECKING, Any

from gui.evidence.entry import Kind

if TYPE_CHECKING:
    from collections.abc import Iterator

    from gui.evidence.formats.export import Source


def pieces(source: Source) -> Iterator[str]:
    """The session, then its entries, one on a line."""
    session = {
        name: source.mask(value) if isinstance(value, str) else value
        for name, value in asdict(source.session).items()
    }
    yield f'{{"format": 1, "session": {_json(session)}, "entries": ['
    separator = "\n"
    for entry in source.entries():
        members = asdict(entry)
        for name in ("headers", "timings"):
            members[name] = json.loads(members[name]) if members[name] else {}
        if entry.kind is Kind.PICTURE and (picture := source.picture(entry)):
            kind, content = picture
            members["picture"] = {"format": kind, "base64": base64.b64encode(content).decode()}
        yield separator + _json(members)
        separator = ",\n"
    yield "\n]}\n"


def _json(value: Any) -> str:
    return json.dumps(value, ensure_ascii=True, default=_moment)


def _moment(value: object) -> str:
    assert isinstance(value, datetime)
    return value.astimezone(UTC).isoformat()
