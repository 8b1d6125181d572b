"""Compiles the translations, ``resources/i18n/*.ts``, to the ``.qm`` files beside them that Qt reads.

By hand: ``python resources/packaging/translations.py``.
"""

from __future__ import annotations

import os
import subprocess
import sys
from importlib.util import find_spec
from pathlib import Path
from typing import Final

_I18N: Final = Path(__file__).resolve().parents[1] / "i18n"


def compile_translations(folder: Path = _I18N) -> list[Path]:
    """Compile each translation whose ``.qm`` is missing or older than it; returns all of the ``.qm`` files.

    Raises:
        RuntimeError: There is no lrelease, or it could not compile them: its own words are the text.
    """
    for source in stale_translations(folder):
        _release(source)
    return [source.with_suffix(".qm") for source in sorted(folder.glob("*.ts"))]


def stale_translations(folder: Path = _I18N) -> list[Path]:
    """The translations that have to be compiled."""
    return [source for source in sorted(folder.glob("*.ts")) if _is_stale(source)]


def _is_stale(source: Path) -> bool:
    compiled = source.with_suffix(".qm")
    return not compiled.exists() or compiled.stat().st_mtime_ns < source.stat().st_mtime_ns


def _release(source: Path) -> None:
    # Several processes of the tests may compile at a time: none of them reads half a file.
    unfinished = source.with_name(f"{source.stem}.{os.getpid()}.unfinished")
    try:
        made = subprocess.run(
            [_lrelease(), "-silent", "-compress", str(source), "-qm", str(unfinished)],
            capture_output=True,
            text=True,
            check=False,
        )
        if made.returncode or not unfinished.exists():
            raise RuntimeError(f"{source.name} cannot be compiled: {(made.stderr or made.stdout).strip()}")
        unfinished.replace(source.with_suffix(".qm"))
    finally:
        unfinished.unlink(missing_ok=True)


def _lrelease() -> str:
    package = find_spec("PySide6")
    if package is None or not package.submodule_search_locations:
        raise RuntimeError("PySide6-Essentials has lrelease, and is not installed")
    return str(Path(package.submodule_search_locations[0], "lrelease"))


if __name__ == "__main__":
    try:
        compile_translations()
    except RuntimeError as error:
        sys.exit(f"error: {error}")
