"""What a benchmark gives: figures, each beside a floor and a goal, and the table of them."""

from __future__ import annotations

import os
import platform
import sys
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path
from statistics import median
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Sequence


@dataclass(frozen=True)
class Figure:
    """One row of the table.

    Attributes:
        what: was measured.
        value: of it, in ``unit``; a median where it was measured more than once.
        unit: ``"ms"``, ``"MB"``, ``"KB"``, ``"%"``, ``"a second"``.
        floor: what it is a ratio to, measured in the same run and in the same unit; ``None``: there is none.
        floor_is: what that is.
        most_ratio: the goal: at most that many times the floor.
        most: the goal: at most that, in ``unit``.
        why: why a goal is missed, and what was tried; it goes into the table while the goal is missed.
    """

    what: str
    value: float
    unit: str
    floor: float | None = None
    floor_is: str = ""
    most_ratio: float | None = None
    most: float | None = None
    why: str = ""

    @property
    def ratio(self) -> float | None:
        """How many times the floor it is."""
        return self.value / self.floor if self.floor else None

    @property
    def is_reached(self) -> bool:
        """Whether the goal is reached; also where there is none."""
        if self.most_ratio is not None and (self.ratio is None or self.ratio > self.most_ratio):
            return False
        return self.most is None or self.value <= self.most


def table(figures: Iterable[Figure]) -> str:
    """The figures in Markdown, with the reasons for missed goals below."""
    lines = [
        "| what | measured | floor | ratio | goal |",
        "| --- | --: | --- | --: | --: |",
    ]
    reasons = []
    for figure in figures:
        floor = f"{figure.floor_is}: {_number(figure.floor, figure.unit)}" if figure.floor is not None else ""
        ratio = f"{figure.ratio:.2f} x" if figure.ratio is not None else ""
        goals = []
        if figure.most_ratio is not None:
            goals.append(f"≤ {figure.most_ratio:g} x")
        if figure.most is not None:
            goals.append(f"≤ {_number(figure.most, figure.unit)}")
        goal = ", ".join(goals) + ("" if figure.is_reached else ": missed")
        cells = (figure.what, _number(figure.value, figure.unit), floor, ratio, goal)
        lines.append("".join(f"| {cell} " if cell else "| " for cell in cells) + "|")
        if not figure.is_reached:
            reasons.append(f"- {figure.what}: {figure.why or 'not explained yet'}")
    if reasons:
        lines += ["", "Goals that are missed:", "", *reasons]
    return "\n".join(lines)


def machine() -> str:
    """On what, and when: the line above the table."""
    names = [
        line.partition(":")[2].strip() for line in _lines("/proc/cpuinfo") if line.startswith("model name")
    ]
    cpu = names[0] if names else platform.processor() or platform.machine()
    python = ".".join(map(str, sys.version_info[:3]))
    today = datetime.now(UTC).date()
    return f"{today}, {os.cpu_count()} cores of {cpu}, {platform.system()}, Python {python}."


def interleaved(rounds: int, *acts: Callable[[], float]) -> list[float]:
    """The medians of what these give, called in turns, so that what else the machine does befalls all."""
    values: list[list[float]] = [[] for _ in acts]
    for _ in range(rounds):
        for act, given in zip(acts, values, strict=True):
            given.append(act())
    return [median(given) for given in values]


def percentile(values: Sequence[float], part: float) -> float:
    """The value below which ``part`` (0 to 1) of them are."""
    ordered = sorted(values)
    return ordered[min(len(ordered) - 1, int(len(ordered) * part))]


def _lines(path: str) -> list[str]:
    file = Path(path)
    return file.read_text(encoding="utf-8").splitlines() if file.exists() else []


def _number(value: float, unit: str) -> str:
    digits = 0 if abs(value) >= 100 or value == int(value) else 1 if abs(value) >= 10 else 2
    return f"{value:,.{digits}f} {unit}".strip()
