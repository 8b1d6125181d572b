"""What a crash report contains: the kind of error and the lines of code that led there.

Neither the error's text nor any value: they could hold a password.
"""

from __future__ import annotations

import faulthandler
import os
import traceback
from datetime import UTC, datetime
from typing import TYPE_CHECKING, Final

from gui.machine.folders import private_file, private_folder

if TYPE_CHECKING:
    from pathlib import Path
    from types import TracebackType

#: The files in the data folder: what the app itself reports, and where the interpreter writes as it dies.
CRASH_FILE: Final = "crashes.txt"
FAULT_FILE: Final = "faults.txt"
_MOST_BYTES: Final = 512 * 1024


def code_lines(
    kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
) -> str:
    """The lines of code that led to an error and to those before it, each with the kind of the error."""
    if kind is None:
        return ""
    parts = [_part(kind, trace)]
    seen = {id(None), id(error)}
    while error is not None and id(error := error.__cause__ or error.__context__) not in seen:
        seen.add(id(error))
        parts.append(_part(type(error), error.__traceback__))
    return "\nand while that was dealt with:\n".join(reversed(parts))


def headline(kind: type[BaseException], trace: TracebackType | None) -> str:
    """An error in a few words: its kind, and where it was raised."""
    if not (frames := traceback.extract_tb(trace)):
        return kind.__qualname__
    frame = frames[-1]
    return f"{kind.__qualname__} in {frame.name} ({os.path.basename(frame.filename)}, line {frame.lineno})"


def add_report(file: Path, text: str) -> None:
    """Add ``text`` to the crash file, with the time. A full one becomes ``crashes.txt.1``.

    Raises:
        OSError: It cannot be written.
    """
    private_folder(file.parent)
    if file.exists() and file.stat().st_size > _MOST_BYTES:
        file.replace(f"{file}.1")
    with private_file(file).open("a", encoding="utf-8") as reports:
        reports.write(f"{datetime.now(UTC).isoformat()}\n{text}\n\n")


def watch_for_faults(folder: Path) -> str:
    """Have the interpreter write the lines of code into a file if native code ends the process.

    Returns what it wrote where an earlier run ended so, else nothing; the crash file has that from now on.
    """
    file = folder / FAULT_FILE
    try:
        private_folder(folder)
        # A number, and never closed: the last crash is the one at the very end.
        handle = os.open(private_file(file), os.O_WRONLY | os.O_APPEND)
        faulthandler.enable(handle)
        if earlier := file.read_text("utf-8", "replace").strip():
            add_report(folder / CRASH_FILE, earlier)
            os.ftruncate(handle, 0)
    except OSError:
        return ""
    return earlier


def _part(kind: type[BaseException], trace: TracebackType | None) -> str:
    return f"{''.join(traceback.format_tb(trace))}{kind.__module__}.{kind.__qualname__}"
