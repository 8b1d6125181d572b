"""How long the quota meter takes over a day of calls, beside one look into the same file.

    python -m tests.bench quota_meter

A tenth of the calls are of the address that is looked at, which is more than the service allows.
"""

from __future__ import annotations

import tempfile
import time
from datetime import UTC, datetime, timedelta
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Final

from gui.cognito.admin.quota import DAY, read_meter
from gui.evidence.made_users.ledger import Ledger
from tests.bench.figures import Figure, interleaved
from tests.evidence.exchanges import EMAIL, PLACE, signed_up

if TYPE_CHECKING:
    import sqlite3
    from collections.abc import Callable, Iterator

_COPY = """
WITH RECURSIVE numbers(n) AS (SELECT 1 UNION ALL SELECT n + 1 FROM numbers WHERE n < ?)
INSERT INTO call SELECT NULL, region, user_pool_id, client_id, endpoint,
    CASE n % 3 WHEN 0 THEN 'SignUp' WHEN 1 THEN 'ConfirmSignUp' ELSE 'ResendConfirmationCode' END,
    username, strftime('%Y-%m-%dT%H:%M:%f+00:00', 'now', '-' || (n * 86400.0 / ?) || ' seconds'), NULL,
    mailed, address, CASE n % 10 WHEN 0 THEN folded ELSE n || folded END, mailed_in
FROM numbers, (SELECT * FROM call LIMIT 1)
"""


_WHY: Final = (
    "it counts 60,000 rows of one index; on a machine that does nothing else that takes 4.3 to 4.8 ms. A "
    "count that is kept beside them would have to be exact after each hour, deletion and damage: not tried"
)


def measure(small: bool) -> Iterator[Figure]:
    """Over 60,000 calls of a day."""
    calls = 30 if small else 60_000
    with tempfile.TemporaryDirectory(ignore_cleanup_errors=True) as name:
        ledger = Ledger(Path(name) / "ledger.sqlite")
        ledger.record(PLACE, signed_up(started=datetime.now(UTC) - 2 * DAY))
        ledger._database.write(lambda database: database.execute(_COPY, (calls, calls)))
        count, now = partial(ledger.count, PLACE), datetime.now(UTC) + timedelta(seconds=1)
        took, floor = interleaved(
            50,
            partial(milliseconds, lambda: read_meter(count, EMAIL, now)),
            partial(milliseconds, lambda: ledger._database.read(look)),
        )
        ledger.close()
    yield Figure(
        f"quota meter at {calls:,} calls a day",
        took,
        "ms",
        floor,
        "one look into the same file",
        most=5,
        why=_WHY,
    )


def look(database: sqlite3.Connection) -> object:
    return database.execute("SELECT number FROM call WHERE number = 1").fetchone()


def milliseconds(act: Callable[[], object]) -> float:
    """What it takes."""
    began = time.perf_counter()
    act()
    return 1000 * (time.perf_counter() - began)
