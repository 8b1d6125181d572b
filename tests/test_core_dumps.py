"""What the system keeps of a process that crashes: nothing, for its memory holds passwords."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

if sys.platform == "win32":
    pytest.skip("Windows has no such limit", allow_module_level=True)

import resource

if TYPE_CHECKING:
    from collections.abc import Iterator

APP = "import sys; from gui.command_line import main; main(['--version']); sys.stdin.read()"
SANDBOX = "import sys; from gui.sandbox.__main__ import main; sys.exit(main([]))"


@pytest.fixture(autouse=True)
def dumps_are_wanted() -> Iterator[None]:
    """A developer's shell, in which `ulimit -c unlimited` was said."""
    before, most = resource.getrlimit(resource.RLIMIT_CORE)
    if most == 0:
        pytest.skip("This system lets nobody have a core dump")
    resource.setrlimit(resource.RLIMIT_CORE, (most, most))
    yield
    resource.setrlimit(resource.RLIMIT_CORE, (before, most))


@pytest.mark.parametrize("code", [APP, SANDBOX], ids=["app", "sandbox"])
@pytest.mark.parametrize("number", [signal.SIGSEGV, signal.SIGABRT])
def test_a_crash_leaves_no_memory_behind(tmp_path: Path, code: str, number: signal.Signals) -> None:
    command = [sys.executable, "-c", code]
    environment = {**os.environ, "PYTHONPATH": str(Path(__file__).parents[1])}
    with subprocess.Popen(
        command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, cwd=tmp_path, env=environment
    ) as process:
        assert process.stdout is not None
        # It is at work.
        assert process.stdout.readline()
        process.send_signal(number)
        _, status = os.waitpid(process.pid, 0)
    assert os.WTERMSIG(status) == number
    assert not os.WCOREDUMP(status)
    assert not list(tmp_path.iterdir())
