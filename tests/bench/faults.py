"""How many faults, crossed with the operations of the user's path, are told as they are to be.

    python -m tests.bench faults

Each cell goes through the window: a clear message, one request, the outcome on record, the form as it was.
`python -m tests.bench.faults` prints one line for each fault and each operation too.
"""

from __future__ import annotations

import sys
import tempfile
from pathlib import Path
from typing import TYPE_CHECKING

from gui.machine.runner import end_threads
from tests.bench.figures import Figure
from tests.bench.window import dressed_app, new_desk
from tests.faults.faults import FAULTS
from tests.faults.matrix import Cell, column, row
from tests.faults.operations import OPERATIONS

if TYPE_CHECKING:
    from collections.abc import Iterator


def measure(small: bool) -> Iterator[Figure]:
    """The cells of all faults, and of the errors of the service's model, that do not hold."""
    lines = [*table(small)]
    faults = len(FAULTS[: 1 if small else None])
    for what, of in (("faults of the way", lines[:faults]), ("errors of the service", lines[faults:])):
        cells = [cell for _, tried in of for cell in tried]
        bad = sum(bool(cell.problems) for cell in cells)
        yield Figure(f"{what} x operations, {len(cells)} cells: do not hold", bad, "cells", most=0)


def table(small: bool) -> Iterator[tuple[str, list[Cell]]]:
    """Each fault, then each operation with its errors: the name and the cells."""
    most = 1 if small else None
    dressed_app()
    for fault in FAULTS[:most]:
        with new_desk() as desk, tempfile.TemporaryDirectory() as folder:
            yield fault.name, [*row(desk, fault, OPERATIONS, Path(folder))]
    for operation in OPERATIONS[:most]:
        with new_desk() as desk:
            yield operation.name, [*column(desk, operation)]
    end_threads(10)


def main() -> int:
    """Print how many cells of each fault and of each operation's errors hold. Returns 1 if one does not."""
    small = "--small" in sys.argv
    bad: list[Cell] = []
    print("| fault, or errors of | hold | of |\n| --- | --: | --: |")
    for name, tried in table(small):
        held = [cell for cell in tried if not cell.problems]
        print(f"| {name} | {len(held)} | {len(tried)} |", flush=True)
        bad += [cell for cell in tried if cell.problems]
    for cell in bad:
        for problem in cell.problems:
            print(f"{cell.fault}, {cell.operation}: {problem[:300]}")
    return 1 if bad else 0


if __name__ == "__main__":
    sys.exit(main())
