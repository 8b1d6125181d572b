"""A bug report of one entry: what was done, what was expected, what happened, where and when.

It is made of lines, each of which the tester can strike out; what is left is written as Markdown or for Jira.
"""

from __future__ import annotations

import json
import re
from dataclasses import dataclass
from datetime import UTC
from typing import TYPE_CHECKING, Final

from gui.evidence import record
from gui.evidence.entry import EXPECTED as EXPECTED_LINE
from gui.evidence.entry import Entry, Kind
from gui.evidence.formats.export import masked
from gui.evidence.formats.markdown import escaped
from gui.evidence.formats.page import in_words, message_of
from gui.evidence.record import Query
from gui.sentences import N_, joined
from gui.visible import visible

if TYPE_CHECKING:
    from collections.abc import Callable, Container, Iterable

    from gui.evidence.formats.call import Place
    from gui.evidence.journal import Journal
    from gui.evidence.session import Session
    from gui.sentences import Sentence

    Tell = Callable[[Sentence | str], str]

#: Most steps that are told, the last ones.
MOST_STEPS: Final = 30
#: Kinds that are steps of whoever repeats it.
_STEPS: Final = frozenset(
    {Kind.CALL, Kind.REFUSED, Kind.SCREEN, Kind.NOTE, Kind.SANDBOX, Kind.ENVIRONMENT, Kind.MESSAGE}
)
#: Headers of a reply that say who answered.
_TELLING: Final = ("date", "server", "via", "x-amz-cf-pop", "x-cache", "retry-after")
_SPECIAL_TO_JIRA: Final = re.compile(r"([*_\-+^~{}\[\]|!#?\\])")


@dataclass(frozen=True)
class Line:
    """One line of a report.

    Attributes:
        section: Under which heading it stands.
        text: What it says.
        name: What it says it of; empty where it is a step, or words.
        is_code: It is word for word.
    """

    section: Sentence
    text: Sentence | str
    name: Sentence | str = ""
    is_code: bool = False


@dataclass(frozen=True)
class Report:
    """What is known of a bug.

    Attributes:
        title: In one line.
        lines: In the order of their sections.
        pictures: The numbers of the entries with the pictures that belong to it.
    """

    title: Sentence | str
    lines: tuple[Line, ...]
    pictures: tuple[int, ...]


STEPS, EXPECTED, ACTUAL, ENVIRONMENT = N_("Steps"), N_("Expected"), N_("Actual"), N_("Environment")
_PICTURES: Final = N_("Pictures")
SECTIONS: Final = (STEPS, EXPECTED, ACTUAL, ENVIRONMENT)


def report(
    journal: Journal,
    entry: Entry,
    session: Session,
    place: Place,
    mask: Callable[[str], str],
    *,
    expected: str = "",
    details: Iterable[tuple[str, str]] = (),
) -> Report:
    """The report of ``entry``, as it leaves the record through ``mask``. Blocks for the disk.

    ``details``: names and values that the record does not have, such as a message's headers.
    """
    steps = [each for each in _before(journal, entry) if each.kind in _STEPS]
    attempt = journal.read(record.attempt(entry))
    shown = masked(entry, mask)
    lines = [Line(STEPS, _step(masked(each, mask))) for each in steps[-MOST_STEPS:]]
    lines.append(Line(EXPECTED, mask(expected) or _usual(shown)))
    if entry.kind is Kind.VERDICT:
        call = next((each for each in reversed(steps) if each.kind is Kind.CALL), None)
        lines += _answers(shown, masked(call, mask) if call else None)
    else:
        lines += _actual(shown, attempt)
    lines += [Line(ACTUAL, mask(value), name) for name, value in details]
    lines += _environment(entry, session, place, mask)
    pictures = tuple(each.number for each in _before(journal, entry, after=True) if each.kind is Kind.PICTURE)
    return Report(_title(shown), tuple(lines), pictures[-4:])


def markdown(
    report: Report, struck: Container[int] = (), pictures: Iterable[str] = (), tell: Tell = str
) -> str:
    """The report as Markdown, without the lines at the places ``struck``; ``pictures``: names of files.

    ``tell`` translates what is ours in it.
    """
    out = [f"# {escaped(tell(report.title))}"]
    for section, lines in _sections(report, struck):
        out += ["", f"## {tell(section)}", ""]
        for number, line in enumerate(lines, 1):
            name = f"{escaped(tell(line.name))}: " if line.name else ""
            text = _code(tell(line.text)) if line.is_code else escaped(tell(line.text))
            mark = f"{number}." if section == STEPS else "-"
            out.append(f"{mark} {name}{text}")
    names = list(pictures)
    if names:
        out += ["", f"## {tell(_PICTURES)}", "", *(f"![{name}]({name})" for name in names)]
    return "\n".join(out) + "\n"


def jira(report: Report, struck: Container[int] = (), pictures: Iterable[str] = (), tell: Tell = str) -> str:
    """The same in Jira's wiki notation."""
    out = [f"h1. {_in_jira(tell(report.title))}"]
    for section, lines in _sections(report, struck):
        out += ["", f"h2. {tell(section)}"]
        for line in lines:
            name = f"{_in_jira(tell(line.name))}: " if line.name else ""
            text = _in_jira(tell(line.text))
            text = f"{{{{{text}}}}}" if line.is_code else text
            out.append(f"{'#' if section == STEPS else '*'} {name}{text}")
    names = list(pictures)
    if names:
        out += ["", f"h2. {tell(_PICTURES)}", *(f"!{name}|thumbnail!" for name in names)]
    return "\n".join(out) + "\n"


def _sections(report: Report, struck: Container[int]) -> Iterable[tuple[Sentence, list[Line]]]:
    left = [line for place, line in enumerate(report.lines) if place not in struck]
    for section in SECTIONS:
        if lines := [line for line in left if line.section == section]:
            yield section, lines


def _before(journal: Journal, entry: Entry, *, after: bool = False) -> list[Entry]:
    """What happened in the session until ``entry``, of its address and environment or of none."""
    wanted = journal.read(record.numbers(Query(entry.session)))
    until = [number for number in wanted if number <= entry.number]
    if after:  # the picture of what it led to comes a little later
        until += [number for number in wanted if number > entry.number][:6]
    found = journal.read(record.entries(until[-10 * MOST_STEPS :]))
    address = entry.address.casefold()
    return [
        each
        for each in found
        if each.environment in ("", entry.environment) and each.address.casefold() in ("", address)
    ]


def _step(entry: Entry) -> Sentence:
    time, words = f"{entry.started.astimezone():%H:%M:%S}", in_words(entry)
    if entry.kind is Kind.CALL:
        return joined(filter(None, (time, words, "→", _status(entry), entry.code)))
    if entry.kind is Kind.REFUSED:
        return joined((time, words, f"({entry.operation}): {entry.code}"))
    told = entry.text if entry.kind is not Kind.ENVIRONMENT else ""
    return joined((time, joined(filter(None, (words, told)), ": ")))


def _status(entry: Entry) -> Sentence | str:
    return N_("no reply") if entry.status is None else str(entry.status)


def _usual(entry: Entry) -> Sentence | str:
    if entry.kind is Kind.CALL:
        return N_("{operation} succeeds.", operation=entry.operation)
    said = [line for line in entry.response.splitlines() if line.startswith(EXPECTED_LINE)]
    return said[-1].removeprefix(EXPECTED_LINE) if said else N_("Tell what should have happened.")


def _answers(entry: Entry, call: Entry | None) -> list[Line]:
    """What a case of the check list came to, and the last call that it made."""
    said = [line for line in entry.response.splitlines() if not line.startswith(EXPECTED_LINE)]
    lines = [Line(ACTUAL, f"{entry.operation} {entry.request}", N_("Case"))]
    lines += [Line(ACTUAL, line, N_("Answered"), is_code=True) for line in said]
    if entry.text:
        lines.append(Line(ACTUAL, entry.text, N_("Seen")))
    return lines + (_actual(call, 0) if call else [])


def _actual(entry: Entry, attempt: int) -> list[Line]:
    utc = entry.started.astimezone(UTC).replace(tzinfo=None).isoformat(" ", "milliseconds")
    headers = json.loads(entry.headers).get("response", {}) if entry.headers else {}
    told: list[tuple[Sentence | str, Sentence | str, bool]] = [
        (N_("Call"), in_words(entry), False),
        (N_("HTTP status"), _status(entry) if entry.url else str(entry.status or ""), False),
        (N_("Exception"), entry.code or "", True),
        (N_("Message"), message_of(entry) or entry.text, True),
        (N_("Request id"), entry.request_id or "", True),
        (N_("Time"), f"{entry.started.astimezone().isoformat(' ', 'milliseconds')}, {utc} UTC", False),
        (N_("Attempt"), str(attempt) if attempt and entry.kind is Kind.CALL else "", False),
        (N_("Duration"), f"{entry.duration * 1000:.0f} ms" if entry.url else "", False),
        (N_("Address"), entry.address, True),
        *((name, headers[name], True) for name in _TELLING if name in headers),
    ]
    return [Line(ACTUAL, value, name, is_code) for name, value, is_code in told if value]


def _environment(entry: Entry, session: Session, place: Place, mask: Callable[[str], str]) -> list[Line]:
    told = [
        (N_("App under test"), session.build),
        (N_("Environment"), entry.environment),
        (N_("Region"), place.region),
        (N_("User pool"), place.user_pool_id),
        (N_("App client"), masked_client(place.client_id)),
        (N_("Endpoint"), entry.url),
        (N_("Tested with"), session.versions),
        (N_("Session"), session.id),
    ]
    return [Line(ENVIRONMENT, mask(value), name) for name, value in told if value]


def masked_client(client_id: str) -> str:
    """An app client's id so that its owner knows it again, and nobody else can use it."""
    return f"{client_id[:4]}…{client_id[-2:]}" if len(client_id) > 8 else "…" if client_id else ""


def _title(entry: Entry) -> Sentence | str:
    if entry.kind is Kind.VERDICT:
        return joined((in_words(entry), entry.request), ": ")
    what = entry.code or in_words(entry)
    return f"{entry.operation}: {what}" if entry.code and entry.kind is Kind.CALL else what


def _code(text: str) -> str:
    """``text`` word for word: its fence is longer than any run of backquotes in it (CommonMark)."""
    text = visible(text.replace("\r", " ").replace("\n", " "))
    longest = max((len(run) for run in re.findall("`+", text)), default=0)
    fence = "`" * (longest + 1)
    space = " " if text.startswith("`") or text.endswith("`") else ""
    return f"{fence}{space}{text}{space}{fence}"


def _in_jira(text: str) -> str:
    # Two backslashes are a line break there, and would leave the sign behind them as it is.
    return _SPECIAL_TO_JIRA.sub(
        lambda special: "&#92;" if special[0] == "\\" else f"\\{special[0]}",
        visible(text.replace("\r", " ").replace("\n", " ")),
    )
