"""Every promise of speed and growth as a figure beside its floor, in one table.

    python -m tests.bench [NAME ...] [--small] [--json FILE] [--into README.md]

Each benchmark runs in a process of its own. Names choose some of them; `--small` shows that they run, and
measures nothing. `--into` writes the table between the two comments of that file that name it.
"""

from __future__ import annotations

import argparse
import json
import os
import subprocess
import sys
import tempfile
from dataclasses import asdict
from importlib import import_module
from pathlib import Path
from typing import Final

from tests.bench.figures import Figure, machine, table

#: The modules beside this one that have `measure(small) -> Iterable[Figure]`, in the order of the table.
NAMES: Final = (
    "start",
    "memory",
    "click",
    "by_hand",
    "srp",
    "frames",
    "record",
    "journey_bytes",
    "quota_meter",
    "sandbox_speed",
    "sandbox_state",
    "sandbox_load",
    "sandbox_idle",
    "idle",
    "journeys",
)
_BEGIN: Final = "<!-- measured: python -m tests.bench -->"
_END: Final = "<!-- /measured -->"


def main(arguments: list[str] | None = None) -> int:
    """Run them; the exit status is 1 if one failed, not if it missed its goal."""
    parser = argparse.ArgumentParser(
        prog="python -m tests.bench",
        description=__doc__,
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )
    parser.add_argument("names", nargs="*", metavar="NAME", help=", ".join(NAMES))
    parser.add_argument("--small", action="store_true", help="as little of each as there can be")
    parser.add_argument("--json", type=Path, metavar="FILE", help="where the figures go as JSON")
    parser.add_argument("--into", type=Path, metavar="FILE", help="the Markdown file that has the table")
    options = parser.parse_args(arguments)
    # Measured is what a user has: compiled once.
    os.environ.pop("PYTHONDONTWRITEBYTECODE", None)
    names = options.names or NAMES
    figures, failed = [], []
    if len(names) == 1:
        figures = list(import_module(f"tests.bench.{names[0]}").measure(options.small))
    else:
        for name in names:
            print(f"{name} ...", file=sys.stderr, flush=True)
            try:
                figures += _in_its_own_process(name, options.small)
            except subprocess.CalledProcessError:
                failed.append(name)
    text = f"{machine()}\n\n{table(figures)}"
    print(text)
    if options.json:
        whole = {"machine": machine(), "figures": [asdict(figure) for figure in figures]}
        options.json.write_text(json.dumps(whole, indent=1), encoding="utf-8")
    if options.into:
        _write(options.into, text)
    for name in failed:
        print(f"{name} failed", file=sys.stderr)
    return 1 if failed else 0


def _in_its_own_process(name: str, small: bool) -> list[Figure]:
    with tempfile.TemporaryDirectory() as folder:
        file = Path(folder) / "figures.json"
        command = [sys.executable, "-m", "tests.bench", name, "--json", str(file)]
        subprocess.run([*command, "--small"] if small else command, check=True, stdout=subprocess.DEVNULL)
        return [Figure(**each) for each in json.loads(file.read_text(encoding="utf-8"))["figures"]]


def _write(file: Path, text: str) -> None:
    before, begin, rest = file.read_text(encoding="utf-8").partition(_BEGIN)
    _, end, after = rest.partition(_END)
    if not begin or not end:
        raise SystemExit(f"{file} has no lines {_BEGIN} and {_END}")
    file.write_text(f"{before}{begin}\n{text}\n{end}{after}", encoding="utf-8")


if __name__ == "__main__":
    sys.exit(main())
