"""A session's HTTP exchanges as HAR 1.2, which every browser's network panel opens.

The format is that of http://www.softwareishard.com/blog/har-12-spec/; times in milliseconds, -1 where there
was no such part. Secrets stay masked: in Cognito's calls they are in the JSON body, where no cleaner looks.
"""

from __future__ import annotations

import json
from datetime import UTC
from typing import TYPE_CHECKING, Any, Final

from gui import __version__

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from gui.evidence.entry import Entry
    from gui.evidence.formats.export import Source

_JSON: Final = "application/x-amz-json-1.1"


def pieces(source: Source) -> Iterator[str]:
    """The log with an entry for each exchange, one on a line."""
    creator = {"name": "Signup Desk", "version": __version__}
    page = {
        "startedDateTime": source.session.started.astimezone(UTC).isoformat(),
        "id": source.session.id,
        "title": source.mask(source.session.name or source.session.id),
        "pageTimings": {},
    }
    yield f'{{"log": {{"version": "1.2", "creator": {_json(creator)}, "pages": [{_json(page)}], "entries": ['
    separator = "\n"
    for entry in source.entries():
        if entry.url:
            yield separator + _json(_entry(entry, source.session.id))
            separator = ",\n"
    yield "\n]}}\n"


def _entry(entry: Entry, page: str) -> dict[str, Any]:
    headers = json.loads(entry.headers) if entry.headers else {}
    timings = json.loads(entry.timings) if entry.timings else {}
    return {
        "pageref": page,
        "startedDateTime": entry.started.astimezone(UTC).isoformat(),
        "time": entry.duration * 1000,
        "request": {
            "method": "POST",
            "url": entry.url,
            "httpVersion": "HTTP/1.1",
            "cookies": [],
            "headers": _pairs(headers.get("request", {})),
            "queryString": [],
            "postData": {"mimeType": _JSON, "text": entry.request},
            "headersSize": -1,
            "bodySize": -1,
        },
        "response": {
            "status": entry.status or 0,
            "statusText": "",
            "httpVersion": "HTTP/1.1",
            "cookies": [],
            "headers": _pairs(headers.get("response", {})),
            "content": {
                "size": len(entry.response.encode("utf-8", "replace")),
                "mimeType": _JSON,
                "text": entry.response,
            },
            "redirectURL": "",
            "headersSize": -1,
            "bodySize": -1,
        },
        "cache": {},
        "timings": _timings(timings, entry.duration),
        "comment": " ".join(
            part for part in (entry.operation, entry.code, entry.environment, entry.address) if part
        ),
    }


def _timings(parts: Mapping[str, float], whole: float) -> dict[str, float]:
    """HAR's parts: ``connect`` holds ``ssl``; a reply's wait is what nothing else took."""
    tls = parts.get("tls")
    connect = parts.get("connect")
    rest = max(0.0, whole - sum(parts.values()))
    return {
        "blocked": rest * 1000,
        "dns": _milliseconds(parts.get("dns")),
        "connect": _milliseconds(None if connect is None else connect + (tls or 0.0)),
        "ssl": _milliseconds(tls),
        "send": 0,
        "wait": parts.get("wait", 0.0) * 1000,
        "receive": parts.get("receive", 0.0) * 1000,
    }


def _milliseconds(seconds: float | None) -> float:
    return -1 if seconds is None else seconds * 1000


def _pairs(headers: Mapping[str, str]) -> list[dict[str, str]]:
    return [{"name": name, "value": value} for name, value in headers.items()]


def _json(value: Any) -> str:
    return json.dumps(value, ensure_ascii=True)
