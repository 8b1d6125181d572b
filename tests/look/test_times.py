"""Times are written one way."""

from __future__ import annotations

import time
from datetime import UTC, datetime, timedelta

import pytest

from gui.look.times import date_and_time, exact_time, full_time, short_time, span


def test_a_list_has_the_time_of_today_and_the_date_of_other_days() -> None:
    now = datetime.now(UTC)
    assert short_time(now) == f"{now.astimezone():%H:%M:%S}"
    assert short_time(now - timedelta(days=40)) == f"{(now - timedelta(days=40)).astimezone():%Y-%m-%d}"


def test_the_timeline_has_milliseconds_and_a_sentence_the_day() -> None:
    moment = datetime(2026, 5, 17, 9, 17, 31, 2999, tzinfo=UTC).astimezone()
    assert exact_time(moment) == f"{moment:%H}:17:31.002"
    assert date_and_time(moment) == f"{moment:%Y-%m-%d %H}:17:31"


def test_a_zone_is_told_beside_utc_unless_it_is_utc(monkeypatch: pytest.MonkeyPatch) -> None:
    moment = datetime(2026, 5, 17, 9, 17, 31, 2000, tzinfo=UTC)
    for zone, words in (
        ("Asia/Seoul", "2026-05-17 18:17:31.002+09:00 · 2026-05-17 09:17:31.002Z"),
        ("UTC", "2026-05-17 09:17:31.002Z"),
    ):
        monkeypatch.setenv("TZ", zone)
        time.tzset()
        assert full_time(moment) == words
    monkeypatch.undo()
    time.tzset()


@pytest.mark.parametrize(
    ("seconds", "is_exact", "words"),
    [
        (0.44, True, "0.4 s"),
        (0.44, False, "0 s"),
        (-3, False, "0 s"),
        (61, True, "61 s"),
        (600, False, "10 min"),
        (3599, False, "1 h"),
        (86_280, False, "23 h 58 min"),
        (86_400, False, "24 h"),
    ],
)
def test_a_span_is_told_in_two_units_at_most(seconds: float, is_exact: bool, words: str) -> None:
    assert span(timedelta(seconds=seconds), is_exact=is_exact) == words
