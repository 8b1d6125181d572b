"""Some hundred random steps through the window: no exception, no stuck screen, and all that it shows agrees.

A step that fails is printed with those before it. ``python -m tests.bench.monkey`` goes many more, and in CI
two thousand.
"""

from __future__ import annotations

import random
import tempfile
from contextlib import ExitStack
from pathlib import Path
from types import SimpleNamespace
from typing import TYPE_CHECKING, Any

import pytest
from hypothesis import HealthCheck, Phase, settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, invariant, rule, run_state_machine_as_test

from gui.look import languages
from tests.conftest import Sandbox, start_sandbox
from tests.endurance.monkey import ACTS, SETTLE, Monkey, watched
from tests.quick_bot import QuickBot
from tests.tester import Desk

if TYPE_CHECKING:
    from collections.abc import Iterator

    from PySide6.QtWidgets import QApplication

#: Windows, and the steps that each is used for.
_EXAMPLES, _STEPS = 2, 200


@pytest.fixture
def limitless() -> Iterator[Sandbox]:
    running = start_sandbox("--no-limits")
    yield running
    running.stop()


@pytest.mark.timeout(300)
def test_nothing_breaks_and_all_agree(qapp: QApplication, limitless: Sandbox) -> None:
    del qapp

    class Machine(RuleBasedStateMachine):
        """A window of its own for each example."""

        def __init__(self) -> None:
            super().__init__()
            self._random = random.Random(0)
            self._steps = 0
            self._parts = ExitStack()
            folder = self._parts.enter_context(tempfile.TemporaryDirectory(ignore_cleanup_errors=True))
            problems: list[str] = []
            self._parts.enter_context(watched(problems, folder))
            bot: Any = SimpleNamespace(node=SimpleNamespace())
            desk = Desk(QuickBot(bot), Path(folder))
            desk.use(limitless.environment)
            self._monkey = Monkey(desk, limitless, self._random.choice, problems)

        @rule(act=st.sampled_from(ACTS), seed=st.integers(0, 2**16))
        def act(self, act: str, seed: int) -> None:
            self._random.seed(seed)
            self._steps += 1
            self._monkey.step(act)
            if self._steps % SETTLE == 0:
                self._monkey.settle()

        @invariant()
        def nothing_has_failed(self) -> None:
            self._monkey.check()

        def teardown(self) -> None:
            try:
                self._monkey.settle()
            finally:
                self._monkey.close_window()
                self._parts.close()
                languages.use("en", "en")

    run_state_machine_as_test(
        Machine,
        settings=settings(
            max_examples=_EXAMPLES,
            stateful_step_count=_STEPS,
            phases=(Phase.generate,),  # a window that fails once is told of as it is
            derandomize=True,
            database=None,
            deadline=None,
            suppress_health_check=[*HealthCheck],
        ),
    )
