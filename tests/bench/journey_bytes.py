"""Bytes that a journey leaves in the data folder: through the real window, over a real sandbox.

    python -m tests.bench journey_bytes

A journey is a sign-up, a wrong code, the right one, a log-in and a log-out, each waited for with all that the
panels read of it. The pool has users already, so that the lists are as long as they get. SQLite's own log is
emptied before each look: what is counted is what stays. On Linux it also says how much was written meanwhile.
"""

from __future__ import annotations

import sqlite3
from contextlib import closing
from pathlib import Path
from typing import TYPE_CHECKING

from gui.cognito.phone_calls.journey import Step
from tests.bench.figures import Figure
from tests.bench.window import open_window
from tests.tester import Desk, new_address

if TYPE_CHECKING:
    from collections.abc import Iterator


def measure(small: bool) -> Iterator[Figure]:
    """The mean of ten."""
    users, journeys = (2, 1) if small else (60, 10)
    with open_window(users=users) as (desk, _):
        folder = desk.window._settings.folder
        walk(desk)  # What is made once, such as a page of each table, is no journey's.
        kept, written = size(folder), written_so_far()
        for _ in range(journeys):
            walk(desk)
        kept, written = size(folder) - kept, written_so_far() - written
    yield Figure("a journey: stays in the data folder", kept / journeys / 1024, "KB", most=12)
    if written:
        yield Figure("a journey: written, with SQLite's log", written / journeys / 1024, "KB")


def walk(desk: Desk) -> None:
    """One journey, with a pause after each step until the panels have read what they read."""
    email = new_address()
    code = desk.register(email)
    settle(desk, Step.UNCONFIRMED)
    desk.fill("verifyCode", "000000" if code != "000000" else "111111")
    desk.click("verifyButton")
    desk.wait_for_refusal("CodeMismatchException")
    settle(desk, Step.UNCONFIRMED)
    desk.fill("verifyCode", code)
    desk.click("verifyButton")
    desk.wait_for_screen("logInScreen")
    settle(desk, Step.CONFIRMED)
    desk.log_in()
    desk.wait_for_screen("homeScreen")
    settle(desk, Step.SIGNED_IN)
    desk.click("logOutButton")
    desk.wait_for_screen("logInScreen")
    settle(desk, Step.CONFIRMED)
    desk.click("toSignUpButton")


def settle(desk: Desk, step: Step) -> None:
    """Wait until the window shows how far the address has come, and reads no more."""
    desk.wait(lambda: desk.step is step and not desk.window.reads.is_busy)


def size(folder: Path) -> int:
    """What the folder's files hold, once SQLite's logs are empty."""
    for file in folder.glob("*.sqlite"):
        with closing(sqlite3.connect(file)) as database:
            database.execute("PRAGMA wal_checkpoint(TRUNCATE)")
    return sum(file.stat().st_size for file in folder.rglob("*") if file.suffix != ".sqlite-shm")


def written_so_far() -> int:
    """Bytes that this process has written, to files for the most part; 0 where the system does not say."""
    counters = Path("/proc/self/io")
    if not counters.exists():
        return 0
    return next(
        int(line.split()[1]) for line in counters.read_text().splitlines() if line.startswith("wchar")
    )
