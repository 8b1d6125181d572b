"""The sandbox's process as the app owns it."""

from __future__ import annotations

import os
import socket
import sys
from typing import TYPE_CHECKING
from urllib.parse import urlsplit
from urllib.request import urlopen

import psutil
import pytest
import urllib3

from gui.cognito.sandbox_control import SandboxControl
from gui.desk.sandbox.process import SandboxProcess
from gui.machine.sandbox_reach import SandboxReach

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from pytestqt.qtbot import QtBot

    from gui.cognito.environments.environment import Environment


posix_only = pytest.mark.skipif(os.name != "posix", reason="scripts that play the Python")
# A sandbox's first line, but for the value of one member.
HANDSHAKE = (
    '{"endpoint": "x", "region": "x", "user_pool_id": "x", "client_id": "x", "identity_pool_id": "x", '
    '"mail_api": %s}'
)
GOOD_HANDSHAKE = HANDSHAKE % '"x"'


class Owner:
    """An ``SandboxProcess`` and what it has told."""

    def __init__(
        self,
        qtbot: QtBot,
        start_limit_ms: int = 30_000,
        state: Path | None = None,
        certificate: Path | None = None,
    ) -> None:
        self.qtbot = qtbot
        self.environments: list[Environment] = []
        self.ends: list[str] = []
        self.sandbox = SandboxProcess(start_limit_ms=start_limit_ms, state=state, certificate=certificate)
        self.sandbox.ready.connect(lambda environment: self.environments.append(environment))
        self.sandbox.stopped.connect(lambda words: self.ends.append(str(words)))

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


def test_aws_credentials_of_the_user_do_not_reach_the_process(
    owner: Owner, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("AWS_SECRET_ACCESS_KEY", "s3cret-v4lue")
    monkeypatch.setenv("ANOTHER", "value")
    variables = owner.start().environ()
    assert "AWS_SECRET_ACCESS_KEY" not in variables
    assert variables["ANOTHER"] == "value"


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


def test_it_starts_where_other_files_have_the_names_of_its_own(
    owner: Owner, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    trap(tmp_path)
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("PYTHONPATH", str(tmp_path))
    monkeypatch.setenv("PYTHONSTARTUP", str(tmp_path / "queue.py"))
    monkeypatch.setenv("PYTHONHOME", str(tmp_path))
    assert owner.start().is_running()
    assert owner.ends == []


def pool_of(owner: Owner) -> str:
    return owner.environments[-1].user_pool_id


def test_the_pool_is_kept_until_it_is_reset(qtbot: QtBot, tmp_path: Path) -> None:
    owner = Owner(qtbot, state=tmp_path / "sandbox.sqlite")
    owner.start()
    first = pool_of(owner)
    owner.sandbox.stop()
    owner.start()
    assert pool_of(owner) == first
    # Another window of the app has the file: its sandbox serves all the same.
    other = Owner(qtbot, state=tmp_path / "sandbox.sqlite")
    other.start()
    assert pool_of(other) != first
    control = SandboxControl(str(other.environments[0].endpoint), timeout=10)
    not_kept = control.state().not_kept
    assert not_kept
    assert (not_kept.cause, not_kept.is_tried_again) == ("locked", False)
    other.sandbox.stop()
    owner.sandbox.reset()
    qtbot.waitUntil(lambda: len(owner.environments) == 3, timeout=20_000)
    assert pool_of(owner) != first
    assert SandboxControl(str(owner.environments[-1].endpoint), timeout=10).state().not_kept is None
    owner.sandbox.stop()
    assert [file.name for file in tmp_path.iterdir()] == ["sandbox.sqlite"]


def test_an_emulator_reaches_the_api_and_nobody_else_does(owner: Owner) -> None:
    owner.start()
    (environment,) = owner.environments
    pool = f"{environment.endpoint}/{environment.user_pool_id}/.well-known/jwks.json"
    with urllib3.PoolManager(retries=False) as http:
        for host, status in (("10.0.2.2", 200), ("10.0.3.2", 200), ("192.0.2.1", 403)):
            assert http.request("GET", pool, headers={"Host": host}).status == status
    assert not SandboxControl(str(environment.endpoint), timeout=10).address().is_shared


def test_started_for_phones_it_is_where_they_look_for_it(qtbot: QtBot, tmp_path: Path) -> None:
    owner = Owner(qtbot, state=tmp_path / "sandbox.sqlite", certificate=tmp_path / "phones.pem")
    owner.start()
    port = urlsplit(str(owner.environments[0].endpoint)).port or 0
    owner.sandbox.start_for(SandboxReach(port, in_network=True, host="127.0.0.2", uses_https=True))
    qtbot.waitUntil(lambda: len(owner.environments) == 2, timeout=20_000)
    first, second = owner.environments
    # This machine goes on as before: the same address, the same pool.
    assert second == first
    address = SandboxControl(str(second.endpoint), timeout=10).address()
    assert (address.endpoint, address.is_shared) == (f"https://127.0.0.2:{port}", True)
    # A restart is one for phones too, and what the sandbox warns of is not why it has ended.
    psutil.Process(owner.sandbox.process_id).kill()
    assert owner.wait_for_end() == "The sandbox has stopped."
    owner.start()
    assert SandboxControl(str(owner.environments[-1].endpoint), timeout=10).address() == address
    owner.sandbox.stop()


def test_after_one_that_could_not_be_started_for_phones_the_next_is_for_this_machine(
    qtbot: QtBot, tmp_path: Path
) -> None:
    certificate = tmp_path / "mine.pem"
    certificate.write_text("somebody else's")
    owner = Owner(qtbot, certificate=certificate)
    owner.sandbox.start_for(SandboxReach(in_network=True, uses_https=True))
    assert "sandbox: cannot use the certificate" in owner.wait_for_end()
    owner.start()
    assert not SandboxControl(str(owner.environments[-1].endpoint), timeout=10).address().is_shared
    owner.sandbox.stop()


def test_a_port_that_somebody_has_is_given_up(tmp_path: Path) -> None:
    with socket.create_server(("127.0.0.1", 0)) as taken:
        port = taken.getsockname()[1]
        arguments = SandboxReach(port).arguments(None)
        assert arguments[-2] == "--port"
        assert arguments[-1] != str(port)
        # What phones are told has the port at which it will listen.
        arguments = SandboxReach(port, in_network=True, host="phones.test").arguments(tmp_path / "x.pem")
        url = arguments[arguments.index("--public-url") + 1]
        assert url == f"http://phones.test:{arguments[arguments.index('--port') + 1]}"
        assert "--certificate" not in arguments
    assert SandboxReach(port).arguments(None)[-2:] == ["--port", str(port)]


@posix_only
class TestFailedStart:
    """The first word of the command line is a program that is no Python."""

    @pytest.fixture
    def python(self, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
        python = tmp_path / "python"
        monkeypatch.setattr(sys, "executable", str(python))
        return python

    def test_its_last_words_are_quoted(self, owner: Owner, python: Path) -> None:
        script(python, "echo first line >&2; echo sandbox: cannot listen >&2; exit 1")
        owner.sandbox.start()
        assert owner.wait_for_end() == "The sandbox could not be started. sandbox: cannot listen"
        assert owner.sandbox.process_id == 0

    def test_an_end_without_a_word_is_told(self, owner: Owner, python: Path) -> None:
        script(python, "exit 0")
        owner.sandbox.start()
        assert owner.wait_for_end() == "The sandbox could not be started."

    @pytest.mark.parametrize("said", ["Hello", "[]", "{}", "null", '{"endpoint": null}', "", HANDSHAKE % "1"])
    def test_what_it_says_instead_of_its_address_is_quoted(
        self, owner: Owner, python: Path, said: str
    ) -> None:
        script(python, f"echo '{said}'; exec cat")
        owner.sandbox.start()
        words = f"The sandbox could not be started: instead of where it serves, it says {said}"
        assert owner.wait_for_end() == words
        assert owner.sandbox.process_id == 0

    def test_only_the_first_line_counts(self, owner: Owner, python: Path) -> None:
        script(python, f"echo '{GOOD_HANDSHAKE}'; echo Hello; echo '{{}}'; exec cat")
        owner.start()
        assert owner.ends == []

    def test_silence_is_told_after_a_while(self, qtbot: QtBot, python: Path) -> None:
        script(python, "echo starting >&2; printf '{'; exec cat")
        impatient = Owner(qtbot, start_limit_ms=200)
        impatient.sandbox.start()
        process = psutil.Process(impatient.sandbox.process_id)
        words = "The sandbox could not be started: it does not answer after 0.2 seconds."
        assert impatient.wait_for_end().startswith(words)
        assert not process.is_running()
        # The next one has the whole time again, and is told when it fails.
        impatient.ends.clear()
        impatient.sandbox.offer()
        assert impatient.wait_for_end().startswith(words)

    def test_nothing_that_can_be_started_is_told(self, owner: Owner, python: Path) -> None:
        for _ in range(2):
            owner.ends.clear()
            owner.sandbox.offer()
            assert owner.wait_for_end().startswith("The sandbox could not be started: ")
            assert owner.sandbox.process_id == 0
        python.mkdir()
        owner.ends.clear()
        owner.sandbox.offer()
        assert owner.wait_for_end().startswith("The sandbox could not be started: ")

    def test_a_former_process_fails_no_later_one(self, owner: Owner, tmp_path: Path) -> None:
        script(tmp_path / "python", "exit 1")
        for program in (tmp_path / "python", tmp_path / "nowhere"):
            with pytest.MonkeyPatch.context() as instead:
                instead.setattr(sys, "executable", str(program))
                owner.sandbox.start()
            assert owner.start().is_running()
        assert owner.ends == []

    def test_a_frozen_app_starts_itself_as_the_sandbox(
        self, owner: Owner, python: Path, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        monkeypatch.setattr(sys, "frozen", True, raising=False)
        script(python, 'echo "app $*" >&2; exit 1')
        owner.sandbox.start()
        emulators = "--allow-host 10.0.2.2 --allow-host 10.0.3.2"
        assert owner.wait_for_end() == f"The sandbox could not be started. app sandbox-process {emulators}"


def script(path: Path, does: str) -> None:
    path.write_text(f"#!/bin/sh\n{does}\n")
    path.chmod(0o755)


def trap(folder: Path) -> None:
    """Files that end whatever imports them."""
    (folder / "gui").mkdir()
    for file in (folder / "gui" / "__init__.py", folder / "queue.py", folder / "sitecustomize.py"):
        file.write_text(f"raise SystemExit('{file.name} is not ours')")
