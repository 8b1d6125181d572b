"""The sandbox's time: codes, tokens, locks and limits all read it here, so that one hand can turn it."""

from __future__ import annotations

import time
from datetime import UTC, datetime, timedelta

from gui.sandbox.model.touched import note

_EPOCH = datetime(1970, 1, 1, tzinfo=UTC)


class Clock:
    """Real time plus an offset in seconds."""

    def __init__(self) -> None:
        self._offset = 0.0

    @property
    def offset(self) -> float:
        """How far sandbox time is ahead of real time, in seconds."""
        return self._offset

    @offset.setter
    def offset(self, seconds: float) -> None:
        self._offset = seconds
        note(self)

    def now(self) -> float:
        """Sandbox time as epoch seconds."""
        return time.time() + self._offset

    def utcnow(self) -> datetime:
        """Sandbox time as moto writes it: a date in UTC that does not say so."""
        return date(self.now()).replace(tzinfo=None)


def date(moment: float) -> datetime:
    """Epoch seconds as a date in UTC. By arithmetic: Windows has no dates before 1970."""
    return _EPOCH + timedelta(seconds=moment)
