"""Cycles of objects go in the GUI thread, whoever allocates."""

from __future__ import annotations

import json
import threading
import weakref
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from gui.machine.garbage import GarbageCollector

if TYPE_CHECKING:
    import pytest
    from pytestqt.qtbot import QtBot


class Knot(QObject):
    """Keeps itself: only the collector ends it."""

    def __init__(self) -> None:
        super().__init__()
        self.knot = self


def knot(ended_in: list[int]) -> None:
    """Make a cycle, and note the thread that it ends in."""
    weakref.finalize(Knot(), lambda: ended_in.append(threading.get_ident()))


def test_a_cycle_ends_in_the_gui_thread_though_a_worker_allocates(qtbot: QtBot) -> None:
    ended_in: list[int] = []
    knot(ended_in)
    # Far more objects than the interpreter's thresholds: collecting by itself, it would collect here.
    text = json.dumps([[[], {}]] * 20_000)
    kept: list[object] = []
    worker = threading.Thread(target=lambda: kept.append(json.loads(text)))
    worker.start()
    worker.join()
    assert ended_in == []
    qtbot.waitUntil(lambda: bool(ended_in))
    assert ended_in == [threading.get_ident()]


def test_it_looks_less_often_while_nothing_is_due(qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> None:
    del qtbot
    owner = QObject()
    collector = GarbageCollector(owner)
    monkeypatch.setattr(collector, "_due", lambda: None)
    for _ in range(10):
        collector.collect()
    assert collector._timer.interval() == 3200
    kept = [[] for _ in range(50_000)]  # type: ignore[var-annotated]
    collector._look_sooner()
    assert collector._timer.interval() == 200
    assert kept
