"""A session as one HTML page that needs nothing beside itself: pictures inside, no script, nothing fetched.

Every text is escaped, and its content security policy allows its own style sheet and its own pictures alone.
"""

from __future__ import annotations

import base64
import hashlib
import json
import re
from dataclasses import replace
from datetime import UTC, datetime
from typing import TYPE_CHECKING, Any, Final

from gui import __version__
from gui.evidence import record
from gui.evidence.bodies import LARGE, members
from gui.evidence.entry import Kind
from gui.evidence.record import Query
from gui.machine.folders import resource
from gui.sentences import N_
from gui.visible import visible

if TYPE_CHECKING:
    from collections.abc import Iterator

    from jinja2 import Environment
    from markupsafe import Markup

    from gui.evidence.entry import Entry
    from gui.evidence.formats.export import Source
    from gui.sentences import Sentence

#: How many pieces of Jinja's go out as one.
_BUFFERED: Final = 200
#: Of a longer session the bodies are not coloured: that takes a millisecond for each.
_MOST_COLOURED: Final = 5000
#: What of a longer body is shown is its beginning: the whole is in the other formats.
_LONGEST: Final = LARGE


def pieces(source: Source) -> Iterator[str]:
    """The page, in pieces."""
    session = source.session
    shown = {
        name: source.mask(getattr(session, name))
        for name in ("name", "charter", "build", "notes", "versions")
    }
    summary = next(
        (each for each in source.journal.read(record.sessions()) if each.session.id == session.id), None
    )
    css, digest = style()
    template = _environment(source).from_string(resource("report/session.html").read_text(encoding="utf-8"))
    stream = template.stream(
        session={"id": session.id, "started": session.started, **shown},
        title=visible(shown["name"] or f"Session of {session.started.astimezone():%Y-%m-%d %H:%M}"),
        last=summary.last if summary else None,
        calls=summary.calls if summary else 0,
        errors=summary.errors if summary else 0,
        verdicts=(verdicts := _last_verdicts(source)),
        differing=[entry for entry in verdicts if entry.is_error],
        style=css,
        style_hash=digest,
        entries=source.entries(),
        version=__version__,
    )
    stream.enable_buffering(_BUFFERED)
    yield from stream


def _last_verdicts(source: Source) -> list[Entry]:
    """The last verdict on each case."""
    query = Query(source.session.id, kinds=frozenset({Kind.VERDICT}))
    last = {(each.environment, each.operation): each for each in record.walk(source.journal, query)}
    return [replace(each, request=source.mask(each.request)) for each in last.values()]


def style() -> tuple[Markup, str]:
    """The style sheet of such pages, and its hash as their content security policy names it."""
    css = resource("report/session.css").read_text(encoding="utf-8")
    digest = base64.b64encode(hashlib.sha256(css.encode()).digest()).decode()
    return _safe(css), f"sha256-{digest}"


def page_environment() -> Environment:
    """Jinja's environment for such pages: every text is escaped, ``seen`` shows what nobody sees."""
    from jinja2 import Environment, StrictUndefined

    environment = Environment(autoescape=True, undefined=StrictUndefined)
    environment.filters["seen"] = lambda text: visible(str(text), "\n\t")
    return environment


def in_words(entry: Entry) -> Sentence | str:
    """What an entry is, in a word or two; a call is its operation."""
    name = entry.operation
    words = {
        Kind.READ: N_("read: {name}", name=name),
        Kind.REFUSED: N_("Refused by the phone"),
        Kind.SCREEN: N_("Screen: {name}", name=_in_parts(name)),
        Kind.NOTICE: N_("Notice"),
        Kind.MESSAGE: N_("Message: {name}", name=name),
        Kind.NOTE: N_("Note"),
        Kind.VERDICT: N_("Case {name}", name=name),
        Kind.PICTURE: N_("Picture"),
        Kind.SANDBOX: N_("Sandbox"),
        Kind.ENVIRONMENT: N_("Environment: {name}", name=name),
        Kind.STATUS: N_("Status"),
    }
    return words.get(entry.kind, entry.operation)


def message_of(entry: Entry) -> str:
    """The service's own words in a refusal."""
    if entry.kind is not Kind.CALL or not entry.is_error:
        return ""
    reply = members(entry.response)
    return str(reply.get("message") or reply.get("Message") or "")


def words_of(entry: Entry) -> str:
    """What an entry says, as a person reads it."""
    if entry.kind is not Kind.ENVIRONMENT:
        return entry.text
    place = members(entry.text)
    return " · ".join(str(value) for value in place.values() if value)


def _in_parts(name: str) -> str:
    """The name of a screen in words: ``logInScreen`` is the screen "log in"."""
    return re.sub("([A-Z])", r" \1", name.removesuffix("Screen")).lower()


def times(moment: datetime) -> str:
    """Local time with its zone, and UTC."""
    local = moment.astimezone()
    return f"{local:%Y-%m-%d %H:%M:%S %z} · {local.astimezone(UTC):%H:%M:%S} UTC"


def _environment(source: Source) -> Environment:
    def picture(entry: Entry) -> str:
        kept = source.picture(entry)
        return f"data:image/{kept[0]};base64,{base64.b64encode(kept[1]).decode()}" if kept else ""

    environment = page_environment()
    environment.filters |= {
        "times": times,
        "clock": lambda moment: f"{moment.astimezone():%H:%M:%S}",
        "what": lambda entry: visible(str(in_words(entry))),
        "message": message_of,
        "words": words_of,
        "picture": picture,
        "coloured": _coloured if source.count <= _MOST_COLOURED else str,
        "indented": lambda text: json.dumps(json.loads(text), indent=2, ensure_ascii=False),
    }
    return environment


def _coloured(text: str) -> Any:
    """JSON in the classes of Pygments, escaped by it; what is no JSON, or very long, in none."""
    text = visible(text, "\n\t")
    if len(text) > _LONGEST:
        return f"{text[:_LONGEST]}\n…"
    from pygments import highlight
    from pygments.formatters import HtmlFormatter
    from pygments.lexers import JsonLexer

    return _safe(highlight(text, JsonLexer(), HtmlFormatter(nowrap=True)))


def _safe(text: str) -> Markup:
    from markupsafe import Markup

    # What Pygments has made, which escapes all that it is given.
    return Markup(text)  # nosec B704
