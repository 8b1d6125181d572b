"""A mapping of limited size: a session of any length keeps no more in memory."""

from __future__ import annotations

import threading
from typing import Final, TypeVar

_Key = TypeVar("_Key")
_Value = TypeVar("_Value")

#: As many does a tester of one day look back at, and more.
MOST: Final = 1000


class Newest(dict[_Key, _Value]):
    """Keeps what was set last; beyond ``most``, what was set the longest ago goes.

    To be set by ``[]`` alone, in any thread.
    """

    def __init__(self, most: int = MOST) -> None:
        super().__init__()
        self._most = most
        self._lock = threading.Lock()

    def __setitem__(self, key: _Key, value: _Value) -> None:
        with self._lock:
            self.pop(key, None)
            super().__setitem__(key, value)
            if len(self) > self._most:
                del self[next(iter(self))]
