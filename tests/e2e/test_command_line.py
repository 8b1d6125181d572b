"""Environments named on the command line, and the tour through them."""

from __future__ import annotations

import json
import subprocess
import sys
from typing import TYPE_CHECKING

import boto3
import pytest

from gui.cognito.environments.environment import Environment
from gui.cognito.environments.store import Environments

if TYPE_CHECKING:
    from pathlib import Path

    from tests.conftest import Sandbox


def run(*arguments: str, stdin: str = "") -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [sys.executable, "-m", "gui", *arguments], input=stdin, capture_output=True, text=True, check=False
    )


def config(sandbox: Sandbox, folder: Path, client_id: str) -> Path:
    auth = {
        "aws_region": sandbox.region,
        "user_pool_id": sandbox.user_pool_id,
        "user_pool_client_id": client_id,
        "user_pool_endpoint": sandbox.endpoint,
    }
    file = folder / "amplify_outputs.json"
    file.write_text(json.dumps({"version": "1.4", "auth": auth}))
    return file


def test_the_tour_walks_through_the_pool_of_a_mobile_apps_file(sandbox: Sandbox, tmp_path: Path) -> None:
    file = config(sandbox, tmp_path, sandbox.client_id)
    done = run(
        "--data-dir", str(tmp_path), "--config", str(file), "--mail-api", sandbox.mail_api,
        "--tour", str(tmp_path / "shots"),
    )  # fmt: skip
    assert done.returncode == 0, done.stdout
    assert len(list((tmp_path / "shots").glob("*.png"))) == 7


def test_the_tour_takes_a_client_secret_from_stdin(sandbox: Sandbox, tmp_path: Path) -> None:
    admin = boto3.client(
        "cognito-idp",
        region_name=sandbox.region,
        endpoint_url=sandbox.endpoint,
        aws_access_key_id="test",
        aws_secret_access_key="test",
    )
    app = admin.create_user_pool_client(
        UserPoolId=sandbox.user_pool_id, ClientName="app", GenerateSecret=True
    )["UserPoolClient"]
    done = run(
        "--data-dir", str(tmp_path), "--user-pool-id", sandbox.user_pool_id, "--client-id", app["ClientId"],
        "--endpoint-url", sandbox.endpoint, "--mail-api", sandbox.mail_api, "--client-secret-stdin",
        "--tour", str(tmp_path / "shots"),
        stdin=f"{app['ClientSecret']}\n",
    )  # fmt: skip
    assert done.returncode == 0, done.stdout
    for file in tmp_path.rglob("*"):
        assert not file.is_file() or app["ClientSecret"].encode() not in file.read_bytes()


def test_the_tour_says_where_it_cannot_read_the_mail(sandbox: Sandbox, tmp_path: Path) -> None:
    Environments(tmp_path).add(
        Environment(
            "Mine", sandbox.region, sandbox.user_pool_id, sandbox.client_id, endpoint=sandbox.endpoint
        )
    )
    done = run("--data-dir", str(tmp_path), "--env", "mine", "--tour", str(tmp_path / "shots"))
    assert done.returncode == 1
    assert "name its Mailpit by --mail-api" in done.stdout


@pytest.mark.parametrize(
    ("arguments", "words"),
    [
        (["--env", "nowhere"], "There is no environment called nowhere."),
        (["--config", "no-such-file.json"], "no-such-file.json cannot be opened"),
        (["--user-pool-id", "eu-west-1_AbCdEf123"], "The app client id is missing."),
        (
            ["--user-pool-id", "eu-west-1_AbCdEf123", "--client-id", "c", "--region", "us-east-1"],
            "says eu-west-1",
        ),
        (
            ["--user-pool-id", "eu-west-1_A", "--client-id", "c", "--endpoint-url", "http://example.com"],
            "HTTPS",
        ),
    ],
)
def test_a_wrong_environment_is_refused_in_a_sentence(
    arguments: list[str], words: str, tmp_path: Path
) -> None:
    done = run("--data-dir", str(tmp_path), *arguments)
    assert done.returncode == 2
    assert done.stdout == ""
    (line,) = done.stderr.splitlines()
    assert line.startswith("signup-desk: ")
    assert words.casefold() in line.casefold()
