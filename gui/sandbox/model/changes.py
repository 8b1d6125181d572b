"""The number of the last change, by which clients know when to look again."""

from __future__ import annotations

import threading
import time
from typing import TYPE_CHECKING, Any
from uuid import uuid4

if TYPE_CHECKING:
    from collections.abc import Collection

KINDS = ("users", "mail", "settings")


class Changes:
    """Counts changes, and lets threads wait for the next.

    The numbers begin at the milliseconds of the real time: a sandbox that was started later has higher ones.
    `feed` tells two sandboxes apart for certain.
    """

    def __init__(self) -> None:
        self.feed = uuid4().hex
        self._now = int(time.time() * 1000)
        self._last = dict.fromkeys(KINDS, self._now)
        self._ended = False
        self._changed = threading.Condition()

    def tell(self, kinds: Collection[str]) -> None:
        """Count a change of these `KINDS`."""
        with self._changed:
            self._now += 1
            self._last.update(dict.fromkeys(kinds, self._now))
            self._changed.notify_all()

    def wait(self, since: int, seconds: float) -> bool:
        """Wait until there is an answer to give; False is that there is none after so long.

        Args:
            since: the number of the last change that the client knows; one of another feed needs no waiting.
            seconds: of real time.
        """
        with self._changed:
            return self._changed.wait_for(lambda: self._ended or self._now != since, seconds)

    def after(self, since: int) -> dict[str, Any]:
        """The number of the last change, and the kinds that have changed since that number."""
        with self._changed:
            foreign = since > self._now
            kinds = [kind for kind in KINDS if foreign or self._last[kind] > since]
            return {"now": self._now, "kinds": kinds, "feed": self.feed}

    def end(self) -> None:
        """Let nobody wait any more: the sandbox stops."""
        with self._changed:
            self._ended = True
            self._changed.notify_all()
