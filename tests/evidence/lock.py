"""Another process that has a database for itself."""

from __future__ import annotations

import subprocess
import sys
from contextlib import contextmanager
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

#: Nobody else writes, and nobody else does so much as read.
WRITES: Final = "SELECT 1"
READS_TOO: Final = "PRAGMA locking_mode = EXCLUSIVE"

_LOCKER: Final = """
import sqlite3, sys
database = sqlite3.connect(sys.argv[1], isolation_level=None)
database.execute(sys.argv[2])
database.execute("BEGIN EXCLUSIVE")
print("locked", flush=True)
sys.stdin.readline()
"""


@contextmanager
def locked(path: Path, how: str = WRITES) -> Iterator[None]:
    """Lock a database until the block is left."""
    arguments = [sys.executable, "-c", _LOCKER, str(path), how]
    with subprocess.Popen(arguments, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True) as process:
        assert process.stdout is not None
        assert process.stdout.readline() == "locked\n"
        yield
        process.communicate("\n")
