"""The window over npm's cognito-local, an emulator of other people's: a real process, where node is there."""

from __future__ import annotations

import os
import shutil
import socket
import subprocess
import tempfile
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

import boto3
import pytest

from gui.cognito.environments.environment import AuthFlow, Environment
from gui.cognito.phone_calls.journey import Step
from tests.tester import Desk, new_address

if TYPE_CHECKING:
    from collections.abc import Iterator

    from pytestqt.qtbot import QtBot

#: Where `.ci/run` puts it; a developer may have it on the path.
INSTALLED = Path(__file__).parents[2] / ".node" / "node_modules" / ".bin"
PROGRAM = shutil.which("cognito-local", path=os.pathsep.join([str(INSTALLED), os.environ.get("PATH", "")]))
#: What it takes for every code, when told so.
CODE = "123456"

pytestmark = pytest.mark.skipif(PROGRAM is None, reason="cognito-local is not installed: it needs node")


@pytest.fixture(scope="module")
def cognito_local() -> Iterator[Environment]:
    """A running one with a pool in it. It keeps passwords in files, so not among those of this suite."""
    with socket.create_server(("127.0.0.1", 0)) as probe:
        port = probe.getsockname()[1]
    assert PROGRAM is not None
    folder = tempfile.TemporaryDirectory()
    process = subprocess.Popen(
        [PROGRAM],
        cwd=folder.name,
        env=os.environ | {"PORT": str(port), "HOST": "127.0.0.1", "CODE": CODE},
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
        text=True,
    )
    assert process.stdout is not None
    with process.stdout:
        for line in process.stdout:
            if "running on" in line:
                break
        endpoint = f"http://127.0.0.1:{port}"
        admin = boto3.client(
            "cognito-idp",
            region_name="us-east-1",
            endpoint_url=endpoint,
            aws_access_key_id="local",
            aws_secret_access_key="local",
        )
        pool = admin.create_user_pool(
            PoolName="made", AutoVerifiedAttributes=["email"], UsernameAttributes=["email"]
        )["UserPool"]["Id"]
        client = admin.create_user_pool_client(UserPoolId=pool, ClientName="app")["UserPoolClient"][
            "ClientId"
        ]
        yield Environment(
            "cognito-local", "us-east-1", pool, client, endpoint, auth_flow=AuthFlow.USER_PASSWORD_AUTH
        )
        process.kill()
        process.wait()
    folder.cleanup()


@pytest.fixture
def desk(qtbot: QtBot, tmp_path: Path, cognito_local: Environment) -> Desk:
    opened = Desk(qtbot, tmp_path)
    opened.use(cognito_local)
    return opened


def sign_up(desk: Desk) -> None:
    desk.sign_up(new_address())
    desk.wait_for_screen("verifyScreen")


def test_it_takes_a_sign_up_verify_and_log_in(desk: Desk) -> None:
    sign_up(desk)
    assert desk.step is Step.UNCONFIRMED
    desk.fill("verifyCode", CODE)
    desk.click("verifyButton")
    desk.wait_for_screen("logInScreen")
    assert desk.step is Step.CONFIRMED
    desk.log_in()
    desk.wait_for_screen("homeScreen")


def test_a_resend_that_it_lacks_is_explained_as_its_refusal(desk: Desk) -> None:
    sign_up(desk)
    desk.send_as_typed()
    desk.click("resendButton")
    text = desk.wait_for_refusal("Unsupported")
    assert "ResendConfirmationCode" in text
    assert "This emulator lacks it" in text
    assert desk.calls("ResendConfirmationCode") == 1


def test_srp_that_it_lacks_is_explained_as_its_refusal(desk: Desk, cognito_local: Environment) -> None:
    sign_up(desk)
    desk.fill("verifyCode", CODE)
    desk.click("verifyButton")
    desk.wait_for_screen("logInScreen")
    desk.use(replace(cognito_local, auth_flow=AuthFlow.USER_SRP_AUTH))
    desk.log_in()
    assert "AuthFlow=USER_SRP_AUTH" in desk.wait_for_refusal("Unsupported")
