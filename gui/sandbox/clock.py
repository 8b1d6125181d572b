"""The sandbox's time: codes, tokens, locks and limits all read it here, so that one hand can turn it."""

from __future__ import annotations

import time


class Clock:
    """Real time plus an offset in seconds."""

    def __init__(self) -> None:
        self.offset = 0.0

    def now(self) -> float:
        """Sandbox time as epoch seconds."""
        return time.time() + self.offset
