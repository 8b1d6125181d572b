"""How long the quota meter takes over a day of calls, beside one look into the same file.

    python -m tests.bench.quota_meter [--calls 60000]

A tenth of the calls are of the address that is looked at, which is more than the service allows.
"""

from __future__ import annotations

import argparse
import tempfile
import time
from datetime import UTC, datetime, timedelta
from functools import partial
from pathlib import Path
from statistics import median
from typing import TYPE_CHECKING

from gui.cognito.admin.quota import DAY, read_meter
from gui.evidence.made_users.ledger import Ledger
from tests.evidence.exchanges import EMAIL, PLACE, signed_up

if TYPE_CHECKING:
    import sqlite3
    from collections.abc import Callable

_COPY = """
WITH RECURSIVE numbers(n) AS (SELECT 1 UNION ALL SELECT n + 1 FROM numbers WHERE n < ?)
INSERT INTO call SELECT NULL, region, user_pool_id, client_id, endpoint,
    CASE n % 3 WHEN 0 THEN 'SignUp' WHEN 1 THEN 'ConfirmSignUp' ELSE 'ResendConfirmationCode' END,
    username, strftime('%Y-%m-%dT%H:%M:%f+00:00', 'now', '-' || (n * 86400.0 / ?) || ' seconds'), NULL,
    mailed, address, CASE n % 10 WHEN 0 THEN folded ELSE n || folded END, mailed_in
FROM numbers, (SELECT * FROM call LIMIT 1)
"""


def main() -> None:
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("--calls", type=int, default=60_000)
    calls = parser.parse_args().calls
    with tempfile.TemporaryDirectory(ignore_cleanup_errors=True) as name:
        ledger = Ledger(Path(name) / "ledger.sqlite")
        ledger.record(PLACE, signed_up(started=datetime.now(UTC) - 2 * DAY))
        ledger._database.write(lambda database: database.execute(_COPY, (calls, calls)))
        count, now = partial(ledger.count, PLACE), datetime.now(UTC) + timedelta(seconds=1)
        meter = read_meter(count, EMAIL, now)
        took = milliseconds(lambda: read_meter(count, EMAIL, now))
        floor = milliseconds(lambda: ledger._database.read(look))
        ledger.close()
    print(f"{meter.mails.used} mails, {meter.confirms.used} confirms of this address")
    print(f"{took:.2f} ms, {took / floor:.0f} x one look into the file ({floor:.3f} ms)")


def look(database: sqlite3.Connection) -> object:
    return database.execute("SELECT number FROM call WHERE number = 1").fetchone()


def milliseconds(act: Callable[[], object]) -> float:
    """The median of 50 runs."""
    times = []
    for _ in range(50):
        began = time.perf_counter()
        act()
        times.append(time.perf_counter() - began)
    return median(times) * 1000


if __name__ == "__main__":
    main()
