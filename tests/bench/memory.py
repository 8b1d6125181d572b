"""How much memory the app's own process has in use, beside a bare window with one client of boto3.

python -m tests.bench memory
"""

from __future__ import annotations

import os
from typing import TYPE_CHECKING

from tests.bench.figures import Figure, interleaved
from tests.bench.start import driven

if TYPE_CHECKING:
    from collections.abc import Iterator

#: Nobody listens there: a client is made without a call.
_NOWHERE = "http://127.0.0.1:9"


def measure(small: bool) -> Iterator[Figure]:
    """Some seconds after the start, and after a journey to a signed-in account."""
    rounds = 1 if small else 5
    if small:
        os.environ["SETTLED_SECONDS"] = "0.1"
    ready, journey, bare = interleaved(
        rounds,
        lambda: float(driven("ready")["rss"]),
        lambda: float(driven("journey")["rss"]),
        lambda: float(driven("bare_client", _NOWHERE)["rss"]),
    )
    floor = "a bare window and one boto3 client"
    why = (
        "beside Qt and the client, the app's 280 modules and what they import hold 40 MB, the window 14, its "
        "style sheet 6, what is painted 9, and a journey's further screens 27; further dialogs are made when "
        "they are gone to; tried: importing later what opens later (kept: 2 MB)"
    )
    yield Figure("memory some seconds after the start", ready, "MB", bare, floor, most_ratio=1.3, why=why)
    yield Figure("memory after a journey", journey, "MB", bare, floor, most_ratio=1.3, why=why)
