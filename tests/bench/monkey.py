"""Random use of the real window over a real sandbox, by the hundred thousand steps.

    python -m tests.bench.monkey [--steps 100000] [--seed N] [--leg N]

Every 500 steps begin a leg: a new window over a new sandbox, with random choices that follow from seed and
leg alone. A failure is printed with both and with the last steps; ``--seed N --leg M`` goes that leg again.
Beside each leg stands what the process holds.
"""

from __future__ import annotations

import argparse
import random
import sys
import tempfile
import time
import traceback
from pathlib import Path
from types import SimpleNamespace
from typing import TYPE_CHECKING, Any, Final

import psutil

from gui.look import languages, pace
from gui.machine.runner import end_threads
from tests.bench.window import dressed_app
from tests.conftest import start_sandbox
from tests.endurance.monkey import ACTS, SETTLE, Monkey, watched
from tests.quick_bot import QuickBot
from tests.tester import Desk

if TYPE_CHECKING:
    from PySide6.QtWidgets import QApplication

LEG: Final = 500


def go(seed: int, leg: int, steps: int) -> tuple[int, str]:
    """One leg; returns the steps that it came to, and what failed: empty where nothing did."""
    numbers = random.Random(f"{seed}/{leg}")
    running = start_sandbox("--no-limits")
    problems: list[str] = []
    step = 0
    with tempfile.TemporaryDirectory(ignore_cleanup_errors=True) as folder, watched(problems, folder):
        bot: Any = SimpleNamespace(node=SimpleNamespace())
        desk = Desk(QuickBot(bot), Path(folder))
        desk.use(running.environment)
        monkey = Monkey(desk, running, numbers.choice, problems)
        try:
            for step in range(1, steps + 1):
                monkey.step(numbers.choice(ACTS))
                monkey.check()
                if step % SETTLE == 0:
                    monkey.settle()
        except BaseException as error:
            if isinstance(error, KeyboardInterrupt):
                raise
            return step, f"{traceback.format_exc()}\nbusy: {monkey._busy()}\n" + "\n".join(monkey.done[-25:])
        finally:
            monkey.close_window()
            languages.use("en", "en")
            running.stop()
    return step, ""


def _end(app: QApplication) -> None:
    """As the app ends: what runs or is copied would be there when the interpreter is not."""
    end_threads(10)
    app.clipboard().setText("")


def main() -> int:
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("--steps", type=int, default=100_000)
    parser.add_argument("--seed", type=int, default=random.randrange(10**6))
    parser.add_argument("--leg", type=int, help="this one alone")
    options = parser.parse_args()
    app = dressed_app()
    pace.typing_pause_ms, pace.slide_ms = 10, 0
    legs = [options.leg] if options.leg is not None else range((options.steps + LEG - 1) // LEG)
    failed = taken = 0
    for leg in legs:
        began = time.monotonic()
        steps, failure = go(options.seed, leg, min(LEG, options.steps))
        taken += steps
        process = psutil.Process()
        print(
            f"--seed {options.seed} --leg {leg}: {steps} steps, {taken} in all,"
            f" {process.memory_info().rss / 2**20:.0f} MB, {process.num_threads()} threads,"
            f" {time.monotonic() - began:.0f} s",
            flush=True,
        )
        if failure:
            failed += 1
            print(f"FAILED at step {steps}\n{failure}", flush=True)
    _end(app)
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main())
