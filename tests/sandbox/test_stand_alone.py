"""``signup-desk sandbox``, as a terminal or a CI job runs it."""

from __future__ import annotations

import json
import signal
import subprocess
import sys

import boto3
import psutil
import pytest
from botocore import UNSIGNED
from botocore.config import Config

from gui.sandbox.stand_alone import guide


@pytest.fixture
def stand_alone() -> psutil.Popen:
    process = psutil.Popen(
        [sys.executable, "-m", "gui", "sandbox"],
        stdin=subprocess.DEVNULL,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
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


def test_its_help_names_its_own_options() -> None:
    done = subprocess.run(
        [sys.executable, "-m", "gui", "sandbox", "--help"], capture_output=True, text=True, check=True
    )
    assert "--state" in done.stdout
