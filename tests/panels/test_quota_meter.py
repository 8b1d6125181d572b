"""The meter's line."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import TYPE_CHECKING

import pytest

from gui.cognito.admin.quota import Gauge, Meter
from gui.look import theme
from gui.panels.quota_meter import QuotaMeter

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

LATER = datetime(2026, 5, 17, 12, 30, tzinfo=UTC)


@pytest.fixture
def line(qtbot: QtBot) -> QuotaMeter:
    made = QuotaMeter()
    qtbot.addWidget(made)
    made.show()
    return made


def test_it_says_what_is_used_of_what_there_is(line: QuotaMeter) -> None:
    line.show_meter(Meter(Gauge(12, 50, LATER), Gauge(3, 5, LATER), Gauge(0, 15, None)))
    assert line.text() == "Mails 12 of 50 · Resends 3 of 5 · Confirms 0 of 15"
    assert not line.is_spent
    assert "free at" not in line.toolTip()
    assert "24 hours" in line.toolTip()


def test_no_limit_is_named_where_none_is_known(line: QuotaMeter) -> None:
    line.show_meter(Meter(Gauge(120, None, LATER), Gauge(0, 5, None), Gauge(0, 15, None)))
    assert line.text().startswith("Mails 120 · ")
    assert not line.is_spent


def test_a_spent_limit_stands_out_and_says_when_it_frees(line: QuotaMeter) -> None:
    line.show_meter(Meter(Gauge(9, 50, LATER), Gauge(5, 5, LATER), Gauge(0, 15, None)))
    assert line.is_spent
    when = LATER.astimezone().strftime("%Y-%m-%d %H:%M:%S")
    assert line.toolTip().endswith(f"Resends: one more is free at {when}")
    line.show_meter(Meter(Gauge(9, 50, LATER), Gauge(0, 5, None), Gauge(0, 15, None)))
    assert not line.is_spent


def test_nothing_is_shown_where_nothing_is_limited(line: QuotaMeter) -> None:
    line.show_meter(Meter(Gauge(1, 50, LATER), Gauge(5, 5, LATER), Gauge(0, 15, None)))
    line.show_meter(None)
    assert (line.text(), line.toolTip()) == ("", "")
    assert not line.is_spent


def test_a_spent_limit_is_drawn_in_another_colour(line: QuotaMeter) -> None:
    line.show_meter(Meter(Gauge(9, 50, LATER), Gauge(4, 5, LATER), Gauge(0, 15, None)))
    line.resize(line.sizeHint())
    some = line.grab().toImage()
    line.show_meter(Meter(Gauge(9, 50, LATER), Gauge(5, 5, LATER), Gauge(0, 15, None)))
    spent = line.grab().toImage()
    reds = [
        sum(image.pixelColor(x, y).name().upper() == theme.colors.bad for x in range(image.width()))
        for image in (some, spent)
        for y in (image.height() // 2,)
    ]
    assert reds[0] == 0
    assert reds[1] > 0
    assert line.accessibleName() == "Limits of the service: Mails 9 of 50 · Resends 5 of 5 · Confirms 0 of 15"
