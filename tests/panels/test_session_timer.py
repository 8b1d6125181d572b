"""The timer of the session."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from typing import TYPE_CHECKING

from gui.panels.timeline.session_timer import SessionTimer

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot


def test_it_tells_hours_and_minutes_seen_and_heard_and_rests_while_nobody_looks(qtbot: QtBot) -> None:
    timer = SessionTimer()
    qtbot.addWidget(timer)
    timer.show()
    assert timer.text() == "0:00"
    timer.begin(datetime.now(UTC) - timedelta(minutes=97, seconds=10))
    assert timer.text() == "1:37"
    assert timer.accessibleName().startswith("This session has gone on for 1 h 37 min, since ")
    assert timer._ticking.isActive()
    timer.hide()
    assert not timer._ticking.isActive()
