"""The timer of the session."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from typing import TYPE_CHECKING

from gui.evidence.index import Index
from gui.evidence.session import new_session
from gui.panels.timeline.panel import TimelinePanel

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot


def test_it_tells_hours_and_minutes_seen_and_heard_of_the_session_that_goes_on(qtbot: QtBot) -> None:
    panel = TimelinePanel()
    qtbot.addWidget(panel)
    panel.show()
    assert panel.timer.text() == "0:00"
    panel.timer.begin(datetime.now(UTC) - timedelta(minutes=97, seconds=10))
    assert panel.timer.text() == "1:37"
    assert panel.timer.accessibleName().startswith("This session has gone on for 1 h 37 min, since ")
    assert panel.timer._ticking.isActive()
    panel.begin(Index(), new_session())
    assert not panel.timer.isVisible()
    assert not panel.timer._ticking.isActive()
    panel.begin(Index(), None)
    assert panel.timer.isVisible()
