"""Sign-up-to-verify journeys through the real window over a real sandbox: what each leaves behind.

    python -m tests.bench journeys
    python -m tests.bench.journeys [--journeys 10000] [--types]

The first measures 10,000 of them beside the first hundred, in some half an hour. The second tells at 100,
300, 1,000, 3,000 … journeys what the process holds: memory, threads, handles, Qt's objects, and the bytes of
its files; with ``--types`` also which Python objects have come.
"""

from __future__ import annotations

import argparse
import gc
import tempfile
import time
from collections import Counter
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from types import SimpleNamespace
from typing import TYPE_CHECKING, Final

import psutil
from PySide6.QtCore import QObject, qInstallMessageHandler
from PySide6.QtWidgets import QApplication
from pytestqt.qt_compat import qt_api

from gui.cognito.phone_calls.journey import Step
from gui.desk.preferences import dress, speak
from gui.look import pace
from gui.machine.garbage import GarbageCollector
from gui.machine.settings import Preferences
from tests.bench.figures import Figure
from tests.conftest import Sandbox, start_sandbox
from tests.quick_bot import QuickBot
from tests.tester import PASSWORD, Desk, new_address

if TYPE_CHECKING:
    from collections.abc import Iterator


_FIRST: Final = 100
_ALL: Final = 10_000


@dataclass(frozen=True)
class State:
    """What the process holds after so many journeys; memory in bytes."""

    memory: int
    threads: int
    handles: int
    widgets: int
    objects: int

    @property
    def counts(self) -> tuple[int, ...]:
        """What must not grow at all."""
        return self.threads, self.handles, self.widgets, self.objects


def measure(small: bool) -> Iterator[Figure]:
    """What is held after all journeys, beside what is held after the first hundred."""
    first, all_ = (1, 2) if small else (_FIRST, _ALL)
    with (
        tempfile.TemporaryDirectory(ignore_cleanup_errors=True) as name,
        opened_desk(Path(name)) as (desk, _),
    ):
        states = []
        for count in (first, all_ - first):
            for _journey in range(count):
                walk(desk)
            states.append(look(desk))
    before, after = states
    floor = f"after {first:,}"
    yield Figure(
        f"memory after {all_:,} journeys in one session",
        after.memory / 1e6,
        "MB",
        before.memory / 1e6,
        floor,
        most_ratio=1.05,
        why=(
            "the thousand latest accounts, their codes and the entries that were seen stay in memory:"
            " it fills up to the thousandth journey, and no kind of object grows after the third thousand"
        ),
    )
    for name, count, former in (
        ("threads", after.threads, before.threads),
        ("handles", after.handles, before.handles),
        ("Qt objects", after.objects + after.widgets, before.objects + before.widgets),
    ):
        # A thread ends a while after its last work: fewer than before is as good.
        yield Figure(f"{name} after {all_:,} journeys", count, "", former, floor, most=former)


@contextmanager
def opened_desk(folder: Path) -> Iterator[tuple[Desk, Sandbox]]:
    """The window as the app dresses it, over a sandbox without limits of its own; nobody looks on."""
    qt_api.set_qt_api("pyside6")
    qInstallMessageHandler(lambda *_: None)  # the offscreen platform excuses itself
    app = QApplication.instance() or QApplication([])
    assert isinstance(app, QApplication)
    app.setStyle("Fusion")
    dress(Preferences())
    speak(Preferences())
    collector = GarbageCollector(app)
    pace.typing_pause_ms, pace.slide_ms = 10, 0
    running = start_sandbox("--no-limits")
    desk = Desk(QuickBot(SimpleNamespace(node=SimpleNamespace())), folder)  # type: ignore[arg-type]
    desk.use(running.environment)
    yield desk, running
    desk._close(desk.window)
    running.stop()
    collector.deleteLater()


def walk(desk: Desk) -> float:
    """One journey; the seconds until the window shows that the address is confirmed."""
    email = new_address()
    desk.paste("signUpEmail", email)
    desk.paste("signUpPassword", PASSWORD)
    desk.paste("signUpConfirmPassword", PASSWORD)
    began = time.perf_counter()
    desk.click("signUpButton")
    desk.wait_for_screen("verifyScreen")
    waited = time.perf_counter()
    desk.paste("verifyCode", desk.wait_for_code(email))
    waited = time.perf_counter() - waited
    desk.click("verifyButton")
    desk.wait_for_screen("logInScreen")
    took = time.perf_counter() - began - waited
    desk.wait(lambda: desk.step is Step.CONFIRMED and not desk.window.reads.is_busy)
    desk.click("toSignUpButton")
    return took


def look(desk: Desk) -> State:
    """What the process holds, once nothing is under way and what is no more needed has gone."""
    desk.wait(lambda: not desk.window.reads.is_busy)
    QApplication.processEvents()
    gc.collect()
    process = psutil.Process()
    app = QApplication.instance()
    assert isinstance(app, QApplication)
    return State(
        memory=process.memory_info().rss,
        threads=process.num_threads(),
        handles=process.num_fds() if hasattr(process, "num_fds") else process.num_handles(),
        widgets=len(app.allWidgets()),
        objects=len(desk.window.findChildren(QObject)) + len(app.findChildren(QObject)),
    )


def size(folder: Path) -> int:
    """The bytes of the folder's files."""
    return sum(file.stat().st_size for file in folder.rglob("*"))


def main() -> None:
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("--journeys", type=int, default=10_000)
    parser.add_argument("--types", action="store_true", help="which Python objects have come")
    options = parser.parse_args()
    looks = {number for power in range(7) for number in (10**power, 3 * 10**power)} | {options.journeys}
    kinds: Counter[str] | None = None
    with (
        tempfile.TemporaryDirectory(ignore_cleanup_errors=True) as name,
        opened_desk(Path(name)) as (desk, _),
    ):
        print(f"{'journeys':>9} {'MB':>7} {'threads':>8} {'handles':>8} {'widgets':>8} {'QObjects':>9}"
              f" {'MB of files':>12} {'ms each':>8}")  # fmt: skip
        began = time.perf_counter(), 0
        for number in range(1, options.journeys + 1):
            walk(desk)
            if number not in looks or number < 10:
                continue
            took = (time.perf_counter() - began[0]) / (number - began[1]) * 1000
            state = look(desk)
            print(f"{number:>9} {state.memory / 2**20:>7.1f} {state.threads:>8} {state.handles:>8}"
                  f" {state.widgets:>8} {state.objects:>9} {size(Path(name)) / 2**20:>12.2f}"
                  f" {took:>8.1f}", flush=True)  # fmt: skip
            if options.types:
                now = Counter(type(each).__qualname__ for each in gc.get_objects())
                if kinds is not None:
                    for kind, more in (now - kinds).most_common(20):
                        print(f"{more:>+9} {kind}")
                kinds = now
            began = time.perf_counter(), number


if __name__ == "__main__":
    main()
