"""How many faults, crossed with the operations of the user's path, are told as they are to be.

    python -m tests.bench faults

Each cell goes through the window: a clear message, one request, the outcome on record, the form as it was.
`python -m tests.bench.faults` prints one line for each fault and each operation too.
"""

from __future__ import annotations

import sys
import tempfile
from collections import Counter
from pathlib import Path
from typing import TYPE_CHECKING

from tests.bench.figures import Figure
from tests.bench.window import open_desk
from tests.faults.faults import FAULTS
from tests.faults.matrix import Cell, column, row
from tests.faults.operations import OPERATIONS

if TYPE_CHECKING:
    from collections.abc import Iterator


def measure(small: bool) -> Iterator[Figure]:
    """The cells of all faults, and of the errors of the service's model, that do not hold."""
    faults, errors = cells(small)
    for what, tried in (("faults of the way", faults), ("errors of the service", errors)):
        bad = sum(bool(cell.problems) for cell in tried)
        yield Figure(f"{what} x operations, {len(tried)} cells: do not hold", bad, "cells", most=0)


def cells(small: bool) -> tuple[list[Cell], list[Cell]]:
    """Each cell, of faults and of errors."""
    most = 1 if small else None
    with open_desk() as (desk, _), tempfile.TemporaryDirectory() as folder:
        faults = [cell for fault in FAULTS[:most] for cell in row(desk, fault, OPERATIONS, Path(folder))]
        errors = [cell for operation in OPERATIONS[:most] for cell in column(desk, operation)]
    return faults, errors


def main() -> None:
    """Print the table: how many cells of each fault hold, and of each operation's errors."""
    faults, errors = cells("--small" in sys.argv)
    for title, names in (
        ("fault", [cell.fault for cell in faults]),
        ("errors of", [cell.operation for cell in errors]),
    ):
        shown = faults if title == "fault" else errors
        held = Counter(name for name, cell in zip(names, shown, strict=True) if not cell.problems)
        print(f"| {title} | hold | of |\n| --- | --: | --: |")
        for name, tried in Counter(names).items():
            print(f"| {name} | {held[name]} | {tried} |")
        print()
    for cell in (*faults, *errors):
        for problem in cell.problems:
            print(f"{cell.fault}, {cell.operation}: {problem[:300]}")


if __name__ == "__main__":
    main()
