"""The text messages that the sandbox sends: it has no phone, so they lie here to be read."""

from __future__ import annotations

import threading
from collections import deque
from dataclasses import dataclass, field

from gui.sandbox.model.touched import note

# As many as the mailbox keeps.
CAPACITY = 500


@dataclass(frozen=True)
class Text:
    """One text message: the phone number, the words, the time in epoch seconds, and the id of the pool."""

    to: str
    body: str = field(repr=False)
    sent: float
    pool: str = ""


class Texts:
    """The newest `CAPACITY` text messages, safe to use from several threads."""

    def __init__(self) -> None:
        self._texts: deque[Text] = deque(maxlen=CAPACITY)
        self._lock = threading.Lock()

    def deliver(self, text: Text) -> None:
        """Put a message in; the oldest makes room."""
        with self._lock:
            self._texts.append(text)
        note(self)

    def newest_first(self) -> list[Text]:
        """All messages."""
        with self._lock:
            return list(reversed(self._texts))
