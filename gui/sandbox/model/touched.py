"""What the request at hand may have changed.

Whoever finds or changes something notes it here. Before the answer goes out, what was noted is compared with
what was known of it. A thread serves one request at a time, so each has a list of its own.
"""

from __future__ import annotations

import threading
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Hashable

_request = threading.local()


def begin() -> None:
    """Begin a request of this thread. Outside of requests, nothing is noted."""
    _request.things = {}


def note(thing: Hashable) -> None:
    """Note something that this request may change, or has changed."""
    things = getattr(_request, "things", None)
    if things is not None:
        things[thing] = None


def take() -> list[Hashable]:
    """What was noted since the last time, in that order."""
    things = list(getattr(_request, "things", ()))
    if things:
        _request.things = {}
    return things
