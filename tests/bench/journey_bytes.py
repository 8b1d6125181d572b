"""Bytes that a journey leaves in the data folder: through the real window, over a real sandbox.

    python -m tests.bench.journey_bytes [--users 60] [--journeys 10]

A journey is a sign-up, a wrong code, the right one, a log-in and a log-out, each waited for with all that the
panels read of it. The pool has users already, so that the lists are as long as they get. SQLite's own log is
emptied before each look: what is counted is what stays. On Linux it also says how much was written meanwhile.
"""

from __future__ import annotations

import argparse
import sqlite3
import tempfile
from collections import Counter
from contextlib import closing
from pathlib import Path
from types import SimpleNamespace
from typing import Any

from PySide6.QtCore import qInstallMessageHandler
from PySide6.QtWidgets import QApplication
from pytestqt.qt_compat import qt_api
from pytestqt.qtbot import QtBot

from gui.cognito.aws_client import AwsClient
from gui.cognito.environments.environment import Timeouts
from gui.cognito.phone_calls.journey import Step
from tests.conftest import Sandbox, start_sandbox
from tests.tester import PASSWORD, Desk, new_address


def main() -> None:
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("--users", type=int, default=60)
    parser.add_argument("--journeys", type=int, default=10)
    options = parser.parse_args()
    qt_api.set_qt_api("pyside6")
    qInstallMessageHandler(lambda *_: None)  # the offscreen platform excuses itself
    QApplication([])
    running = start_sandbox("--no-limits")
    fill(running, options.users)
    with tempfile.TemporaryDirectory(ignore_cleanup_errors=True) as name:
        folder = Path(name)
        desk: Any = Desk(QtBot(SimpleNamespace(node=SimpleNamespace())), folder)  # type: ignore[arg-type]
        desk.use(running.environment)
        walk(desk)  # What is made once, such as a page of each table, is no journey's.
        kept, written, calls = size(folder), written_so_far(), rows(folder)
        for _ in range(options.journeys):
            walk(desk)
        kept, written, calls = size(folder) - kept, written_so_far() - written, rows(folder) - calls
        desk._close(desk.window)
    running.stop()
    print(f"{kept / options.journeys:>10,.0f} bytes a journey stay in the data folder")
    if written:
        print(f"{written / options.journeys:>10,.0f} bytes a journey were written, with the log of SQLite")
    for operation, number in calls.most_common():
        print(f"{number / options.journeys:>10.1f} {operation}")


def fill(running: Sandbox, users: int) -> None:
    """Register that many users beside the window."""
    service = AwsClient(running.environment, Timeouts(), lambda _: None)
    for _ in range(users):
        email = new_address()
        attributes = [{"Name": "email", "Value": email}, {"Name": "name", "Value": "A tester of the pool"}]
        service.send(
            "SignUp",
            ClientId=running.client_id,
            Username=email,
            Password=PASSWORD,
            UserAttributes=attributes,
        )


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


def rows(folder: Path) -> Counter[str]:
    """How many entries of each operation the journal has."""
    with closing(sqlite3.connect(folder / "journal.sqlite")) as database:
        return Counter(dict(database.execute("SELECT operation, count(*) FROM entry GROUP BY operation")))


def written_so_far() -> int:
    """Bytes that this process has written, to files for the most part; 0 where the system does not say."""
    counters = Path("/proc/self/io")
    if not counters.exists():
        return 0
    return next(
        int(line.split()[1]) for line in counters.read_text().splitlines() if line.startswith("wchar")
    )


if __name__ == "__main__":
    main()
