"""The sandbox's process as the app owns it."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING
from urllib.request import urlopen

import psutil
import pytest

from gui.desk.sandbox_process import SandboxProcess

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from pytestqt.qtbot import QtBot

    from gui.cognito.environments.environment import Environment


class Owner:
    """An ``SandboxProcess`` and what it has told."""

    def __init__(self, qtbot: QtBot) -> None:
        self.qtbot = qtbot
        self.environments: list[Environment] = []
        self.ends: list[str] = []
        self.sandbox = SandboxProcess()
        self.sandbox.ready.connect(lambda environment: self.environments.append(environment))
        self.sandbox.stopped.connect(lambda words: self.ends.append(words))

    def start(self) -> psutil.Process:
        """Start a sandbox and wait until it serves."""
        known = len(self.environments)
        self.sandbox.start()
        self.qtbot.waitUntil(lambda: len(self.environments) > known, timeout=20_000)
        return psutil.Process(self.sandbox.process_id)

    def wait_for_end(self) -> str:
        """Wait until the sandbox's end is told."""
        self.qtbot.waitUntil(lambda: bool(self.ends), timeout=20_000)
        (words,) = self.ends
        return words


@pytest.fixture
def owner(qtbot: QtBot) -> Iterator[Owner]:
    owner = Owner(qtbot)
    yield owner
    owner.sandbox.stop()


def test_it_tells_where_it_serves(owner: Owner) -> None:
    owner.start()
    (environment,) = owner.environments
    assert environment.is_sandbox
    assert environment.name == "Sandbox"
    assert environment.user_pool_id.startswith(f"{environment.region}_")
    assert environment.client_id
    assert environment.identity_pool_id
    assert str(environment.endpoint).startswith("http://127.0.0.1:")
    with urlopen(f"{environment.mail_api}/api/v1/messages") as reply:
        assert reply.status == 200


def test_stopping_ends_the_process_and_tells_nothing(owner: Owner) -> None:
    process = owner.start()
    owner.sandbox.stop()
    assert not process.is_running()
    assert owner.sandbox.process_id == 0
    assert owner.ends == []


def test_stopping_twice_and_before_any_start_is_no_trouble(owner: Owner) -> None:
    owner.sandbox.stop()
    owner.start()
    owner.sandbox.stop()
    owner.sandbox.stop()
    assert owner.ends == []


def test_a_process_that_hangs_is_ended_too(owner: Owner) -> None:
    process = owner.start()
    process.suspend()
    owner.sandbox.stop()
    assert not process.is_running()


def test_starting_again_leaves_one_process_with_a_new_pool(owner: Owner) -> None:
    first = owner.start()
    second = owner.start()
    assert not first.is_running()
    assert second.is_running()
    assert len({environment.endpoint for environment in owner.environments}) == 2
    assert owner.ends == []


def test_a_killed_process_is_told_in_a_sentence(owner: Owner) -> None:
    owner.start().kill()
    assert owner.wait_for_end() == "The sandbox has stopped."
    assert owner.sandbox.process_id == 0


def test_after_a_kill_it_can_be_started_again(owner: Owner) -> None:
    owner.start().kill()
    owner.wait_for_end()
    assert owner.start().is_running()


def test_a_process_that_says_why_it_ended_is_quoted(
    owner: Owner, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    # The first word of the command line is a Python that has something to say and ends.
    python = tmp_path / "python"
    python.write_text("#!/bin/sh\necho first line >&2\necho sandbox: cannot listen >&2\nexit 1\n")
    python.chmod(0o755)
    monkeypatch.setattr(sys, "executable", str(python))
    owner.sandbox.start()
    assert owner.wait_for_end() == "The sandbox has stopped. sandbox: cannot listen"


def test_a_process_that_cannot_be_started_is_told(
    owner: Owner, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(sys, "executable", str(tmp_path / "nowhere"))
    owner.sandbox.start()
    assert owner.wait_for_end() == "The sandbox could not be started."
    assert owner.sandbox.process_id == 0
