"""The sandbox's time: codes, tokens, locks and limits all read it here, so that one hand can turn it."""

from __future__ import annotations

import time
from datetime import UTC, datetime


class Clock:
    """Real time plus an offset in seconds."""

    def __init__(self) -> None:
        self.offset = 0.0

    def now(self) -> float:
        """Sandbox time as epoch seconds."""
        return time.time() + self.offset

    def utcnow(self) -> datetime:
        """Sandbox time as moto writes it: a date in UTC that does not say so."""
        return datetime.fromtimestamp(self.now(), UTC).replace(tzinfo=None)
