"""``signup-desk sandbox``, as a terminal or a CI job runs it."""

from __future__ import annotations

import json
import os
import signal
import subprocess
import sys
from typing import TYPE_CHECKING

import boto3
import psutil
import pytest
from botocore import UNSIGNED
from botocore.config import Config

from gui.sandbox.stand_alone import guide

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path


@pytest.fixture
def stand_alone(tmp_path: Path) -> Iterator[psutil.Popen]:
    """It, started in a folder of the user's that has files with the names of its own."""
    (tmp_path / "gui").mkdir()
    for name in ("gui/__init__.py", "queue.py"):
        (tmp_path / name).write_text("raise SystemExit('not this one')")
    process = psutil.Popen(
        [sys.executable, "-P", "-m", "gui", "sandbox"],
        stdin=subprocess.DEVNULL,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
        cwd=tmp_path,
        env={**os.environ, "AWS_SECRET_ACCESS_KEY": "not for the sandbox"},
    )
    yield process
    if process.is_running():
        process.kill()
    process.communicate()


def test_it_serves_without_a_stdin_and_says_how_to_point_clients_at_it(stand_alone: psutil.Popen) -> None:
    handshake = json.loads(stand_alone.stdout.readline())
    cognito = boto3.client(
        "cognito-idp",
        region_name=handshake["region"],
        endpoint_url=handshake["endpoint"],
        config=Config(signature_version=UNSIGNED),
    )
    signed_up = cognito.sign_up(
        ClientId=handshake["client_id"], Username="tester@example.com", Password="Passw0rd!"
    )
    assert signed_up["UserConfirmed"] is False
    (sandbox,) = stand_alone.children()
    stand_alone.send_signal(signal.SIGINT)
    _, told = stand_alone.communicate(timeout=30)
    assert told.strip() == guide(handshake).strip()
    assert stand_alone.returncode == 0
    assert not sandbox.is_running()


def test_the_keys_of_aws_are_not_its(stand_alone: psutil.Popen) -> None:
    json.loads(stand_alone.stdout.readline())
    (sandbox,) = stand_alone.children()
    names = set(sandbox.environ())
    assert "PATH" in names
    assert not [name for name in names if name.startswith("AWS_")]


def test_it_is_gone_when_its_terminal_is(stand_alone: psutil.Popen) -> None:
    json.loads(stand_alone.stdout.readline())
    (sandbox,) = stand_alone.children()
    stand_alone.kill()
    sandbox.wait(timeout=30)
    assert not sandbox.is_running()


def test_a_port_that_cannot_be_had_is_told_in_one_sentence() -> None:
    done = subprocess.run(
        [sys.executable, "-m", "gui", "sandbox", "--port", "70000"],
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 1
    assert done.stdout == ""
    assert len(done.stderr.splitlines()) == 1


def test_the_app_is_the_sandbox_where_it_is_told_so() -> None:
    """As a frozen app starts its sandbox: there is no Python that could be told."""
    done = subprocess.run(
        [sys.executable, "-m", "gui", "sandbox-process", "--allow-host", "10.0.2.2"],
        stdin=subprocess.DEVNULL,
        capture_output=True,
        text=True,
        check=True,
    )
    assert json.loads(done.stdout)["endpoint"]
    assert done.stderr == ""


def test_a_file_where_the_user_stands_is_not_taken_for_pythons(tmp_path: Path) -> None:
    (tmp_path / "queue.py").write_text("raise SystemExit('not this one')")
    done = subprocess.run(
        [sys.executable, "-m", "gui", "sandbox-process"],
        stdin=subprocess.DEVNULL,
        capture_output=True,
        text=True,
        check=False,
        cwd=tmp_path,
    )
    assert (done.returncode, done.stderr) == (0, "")


def test_its_help_names_its_own_options() -> None:
    done = subprocess.run(
        [sys.executable, "-m", "gui", "sandbox", "--help"], capture_output=True, text=True, check=True
    )
    assert "--state" in done.stdout
