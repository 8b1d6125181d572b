"""A session's checked cases as JUnit XML, which TestRail, Xray and CI servers read: a test case each."""

from __future__ import annotations

import io
import re
from typing import TYPE_CHECKING, Final

from gui.evidence.entry import Kind

if TYPE_CHECKING:
    from collections.abc import Iterator

    from gui.evidence.formats.export import Source

#: What XML 1.0 has no character for ("Characters", section 2.2).
_NO_XML: Final = re.compile("[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")


def pieces(source: Source) -> Iterator[str]:
    """One suite with a case for each verdict; the last verdict on a case counts."""
    from junitparser import Failure, JUnitXml, Skipped, TestCase, TestSuite

    suite = TestSuite(_xml(source.mask(source.session.name or source.session.id)))
    suite.timestamp = source.session.started.isoformat(timespec="seconds")
    for name, value in (("build", source.session.build), ("versions", source.session.versions)):
        if value:
            suite.add_property(name, _xml(source.mask(value)))
    cases: dict[tuple[str, str], TestCase] = {}
    for entry in source.entries():
        if entry.kind is not Kind.VERDICT:
            continue
        case = TestCase(_xml(f"{entry.operation} {entry.request}".strip()), _xml(entry.environment or "-"))
        case.time = entry.duration
        words = _xml("\n".join(part for part in (entry.response, entry.text) if part))
        if entry.code == "differs":
            case.result = [Failure(words or "differs", "differs")]
        elif entry.code is not None:
            case.result = [Skipped(words or "for the tester to judge")]
        elif words:
            case.system_out = words
        cases[entry.environment, entry.operation] = case
    suite.add_testcases([*cases.values()])
    document = JUnitXml("Signup Desk")
    document.add_testsuite(suite)
    document.update_statistics()  # type: ignore[no-untyped-call]
    written = io.BytesIO()
    document.write(written, pretty=True)
    yield written.getvalue().decode()


def _xml(text: str) -> str:
    return _NO_XML.sub(lambda odd: f"\\u{ord(odd[0]):04x}", text)
