"""A session in each format: whole, safe, and read back by somebody else's reader."""

from __future__ import annotations

import base64
import csv
import hashlib
import io
import json
import re
import xml.etree.ElementTree as ElementTree
from contextlib import closing
from html.parser import HTMLParser
from typing import TYPE_CHECKING, Any

import pytest
from junitparser import JUnitXml

from gui.evidence.entry import Kind
from gui.evidence.formats.export import FORMATS, Source, write
from gui.evidence.formats.masking import masking
from gui.evidence.journal import Journal
from gui.visible import as_it_was
from tests.evidence.exchanges import SECRET, exchange

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

#: What a tester may type, or a server may say.
PALETTE = [
    "<script>alert(1)</script>", "<img src=x onerror=alert(1)>", "'; DROP TABLE entry; --", "{{ 7*7 }}",
    "\u202emoc.elpmaxe@x", "nul\0here", "x" * 100_000, "half \ud83d", "two\r\nlines", "]]>", "</style>",
    "=cmd|' /C calc'!A0", "&amp; &lt;", "*bold* _x_ `code` [a](javascript:1)", "\U0001f600 日本語 İ",
]  # fmt: skip
PICTURE = b"\x89PNG made-up"
REFUSED = '{"__type": "CodeMismatchException", "message": "Invalid verification code provided."}'


@pytest.fixture
def journal(tmp_path: Path) -> Iterator[Journal]:
    with closing(Journal(tmp_path / "journal.sqlite", versions="Signup Desk made-up")) as opened:
        yield opened


def written(journal: Journal, kind: str, **more: Any) -> str:
    file = io.StringIO(newline="")
    assert write(Source(journal, journal.session, **more), kind, file)
    return file.getvalue()


def fill(journal: Journal) -> None:
    journal.describe(name="Codes", charter="What do old codes do?", build="2.1 (77)")
    journal.record(
        exchange(address="tester@example.com", timings={"dns": 0.01, "connect": 0.02, "tls": 0.03}), "Here"
    )
    journal.record(exchange("ConfirmSignUp", status=400, response_body=REFUSED), "Here")
    journal.record(exchange("ListUsers", is_reading=True), "Here")
    journal.note(Kind.REFUSED, "signUpScreen", code="Invalid email format.", address="tester@")
    journal.note(Kind.NOTE, text="A note")
    journal.note(Kind.PICTURE, text="After it", picture=PICTURE)
    journal.note(Kind.VERDICT, "1", code=None, environment="Here")
    journal.note(Kind.VERDICT, "37", text="as if locked", code="differs", environment="Here")
    journal.note(Kind.VERDICT, "49", code="open", environment="Here")


class Reader(HTMLParser):
    """Tags and texts of a page."""

    def __init__(self, page: str) -> None:
        super().__init__()
        self.tags: list[str] = []
        self.text = ""
        self.sources: list[str] = []
        self.feed(page)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.tags.append(tag)
        self.sources += [value or "" for name, value in attrs if name in ("src", "href")]
        assert not any(name.startswith("on") for name, _ in attrs)

    def handle_data(self, data: str) -> None:
        self.text += data


def test_the_page_holds_all_and_fetches_nothing(journal: Journal) -> None:
    fill(journal)
    page = Reader(written(journal, "html"))
    for words in (
        "Codes", "What do old codes do?", "2.1 (77)", "SignUp", "CodeMismatchException",
        "Here · tester@example.com", "Invalid verification code provided.", "Refused by the phone",
        "A note", "Case 37", "as if locked",
    ):  # fmt: skip
        assert words in page.text, words
    assert "ListUsers" not in page.text
    inside, fetched = page.sources[0], page.sources[1:]
    assert inside.startswith("#e")
    assert "1 pass, 1 differ, 1 to judge" in page.text
    assert fetched == [f"data:image/png;base64,{base64.b64encode(PICTURE).decode()}"]
    assert "script" not in page.tags


def test_the_page_has_a_policy_that_allows_its_own_style_alone(journal: Journal) -> None:
    fill(journal)
    page = written(journal, "html")
    (policy,) = re.findall(r'<meta http-equiv="Content-Security-Policy" content="([^"]*)">', page)
    (sheet,) = re.findall(r"<style>(.*?)</style>", page, re.DOTALL)
    digest = base64.b64encode(hashlib.sha256(sheet.encode()).digest()).decode()
    rules = dict(rule.strip().split(" ", 1) for rule in policy.split(";"))
    assert rules == {
        "default-src": "'none'",
        "img-src": "data:",
        "style-src": f"'sha256-{digest}'",
        "base-uri": "'none'",
        "form-action": "'none'",
    }
    # What stands before the policy is not held to it.
    assert page.index("Content-Security-Policy") < page.index("<title>")


def test_har_has_each_exchange_with_its_parts(journal: Journal) -> None:
    fill(journal)
    log = json.loads(written(journal, "har"))["log"]
    assert (log["version"], [page["title"] for page in log["pages"]]) == ("1.2", ["Codes"])
    first, second = log["entries"]
    assert first["request"]["postData"]["text"].startswith("{")
    assert {"dns": 10, "connect": 50, "ssl": 30}.items() <= {
        k: round(v) for k, v in first["timings"].items()
    }.items()
    assert second["timings"]["dns"] == -1
    for entry in log["entries"]:
        assert {"startedDateTime", "time", "request", "response", "cache", "timings"} <= entry.keys()
        spent = sum(value for name, value in entry["timings"].items() if name != "ssl" and value > 0)
        assert spent == pytest.approx(entry["time"])
    assert second["response"]["status"] == 400


def test_junit_is_read_by_two_readers(journal: Journal) -> None:
    fill(journal)
    text = written(journal, "junit")
    (suite,) = JUnitXml.fromstring(text.encode())
    assert (suite.tests, suite.failures, suite.skipped) == (3, 1, 1)
    cases = ElementTree.fromstring(text).findall(".//testcase")
    assert [(case.get("name"), [child.tag for child in case]) for case in cases] == [
        ("1", []), ("37", ["failure"]), ("49", ["skipped"]),
    ]  # fmt: skip


def test_a_verdict_that_was_changed_counts_once(journal: Journal) -> None:
    journal.note(Kind.VERDICT, "1", code="differs")
    journal.note(Kind.VERDICT, "1", text="it was my network")
    (suite,) = JUnitXml.fromstring(written(journal, "junit").encode())
    assert (suite.tests, suite.failures) == (1, 0)


def test_csv_has_a_row_an_entry(journal: Journal) -> None:
    fill(journal)
    head, *rows = csv.reader(io.StringIO(written(journal, "csv"), newline=""))
    assert len(rows) == 8
    assert len(list(csv.reader(io.StringIO(written(journal, "csv", with_reads=True), newline="")))) == 10
    assert {len(row) for row in rows} == {len(head)}
    assert dict(zip(head, rows[1], strict=True))["code"] == "CodeMismatchException"


def test_json_holds_the_whole(journal: Journal) -> None:
    fill(journal)
    document = json.loads(written(journal, "json"))
    assert document["session"]["build"] == "2.1 (77)"
    assert [entry["kind"] for entry in document["entries"]].count("call") == 2
    picture = next(entry["picture"] for entry in document["entries"] if "picture" in entry)
    assert base64.b64decode(picture["base64"]) == PICTURE


@pytest.mark.parametrize("kind", FORMATS)
def test_every_string_goes_through_every_format(journal: Journal, kind: str) -> None:
    for text in PALETTE:
        journal.describe(name=text[:200], charter=text[:200], notes=text)
        reply = json.dumps({"__type": "X", "message": text})
        journal.record(exchange(address=text[:300], status=400, response_body=reply), text[:80])
        journal.note(Kind.NOTE, text, text, address=text[:300])
        journal.note(Kind.VERDICT, text[:50], text, code="differs", environment=text[:50])
    out = written(journal, kind)
    out.encode("utf-8")
    if kind == "html":
        page = Reader(out)
        assert not {"script", "img", "b"} & {*page.tags}
        shown = as_it_was(page.text)
        for text in PALETTE:
            stored = text.encode("utf-8", "backslashreplace").decode()
            assert stored.replace("\r\n", "\n") in shown.replace("\r\n", "\n"), text[:40]
    elif kind in ("har", "json"):
        read = json.loads(out)
        notes = [entry["text"] for entry in read.get("entries", []) if entry["kind"] == "note"]
        if notes:
            assert notes == [text.encode("utf-8", "backslashreplace").decode() for text in PALETTE]
    elif kind == "junit":
        ElementTree.fromstring(out)
    elif kind == "csv":
        csv.field_size_limit(10**7)
        rows = list(csv.reader(io.StringIO(out, newline="")))
        assert len(rows) == 1 + 3 * len(PALETTE)
        assert not any(cell.startswith(("=", "+", "@")) for row in rows for cell in row)
    else:
        assert len(out.splitlines()) < 20 + 3 * len(PALETTE)


@pytest.mark.parametrize("kind", FORMATS)
def test_no_secret_and_no_address_that_is_to_be_masked_leaves(journal: Journal, kind: str) -> None:
    journal.record(exchange(address="tester@example.com", request_headers={"Authorization": SECRET}), "Here")
    out = written(journal, kind, mask=masking(addresses=True))
    assert SECRET not in out
    assert "tester" not in out
    assert "example.com" not in out


def test_writing_stops_when_it_is_told_to(journal: Journal) -> None:
    for _ in range(250):
        journal.note(Kind.NOTE, text="x")
    told: list[float] = []

    def goes_on(part: float) -> bool:
        told.append(part)
        return part < 0.5

    file = io.StringIO()
    assert not write(Source(journal, journal.session, goes_on=goes_on), "csv", file)
    assert told == [0.0, 0.4, 0.8]
