"""Copied commands run as they are, once their placeholders are filled in, and hold no secret before."""

from __future__ import annotations

import json
import os
import shlex
import shutil
import subprocess
import sys
from contextlib import closing
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest

from gui.cognito.environments.environment import Timeouts
from gui.cognito.phone_calls.calls import ConfirmSignUp, LogIn, ResendConfirmationCode, SignUp
from gui.cognito.phone_calls.user_pool import UserPool
from gui.evidence import record
from gui.evidence.entry import Kind
from gui.evidence.formats import amplify, commands
from gui.evidence.formats.call import Place, recorded_call
from gui.evidence.journal import Journal
from gui.evidence.record import Query
from tests.evidence.exchanges import SECRET, exchange
from tests.tester import PASSWORD

if TYPE_CHECKING:
    from collections.abc import Iterator

    from gui.evidence.formats.call import RecordedCall
    from tests.conftest import Sandbox

AWKWARD = 'o\'brien+"q" $(id) `id` %PATH% ^&|<> \\ \u202e é\U0001f600!'
#: Where CI installs packages for node.
NODE = Path(__file__).parents[3] / ".node"
PLACE = Place("us-east-1", "us-east-1_Pool00001", "client")


@pytest.fixture
def journal(tmp_path: Path) -> Iterator[Journal]:
    with closing(Journal(tmp_path / "journal.sqlite")) as opened:
        yield opened


@pytest.fixture
def calls(sandbox: Sandbox, journal: Journal) -> dict[str, RecordedCall]:
    """What the phone has just asked: each call by its operation."""
    pool = UserPool(sandbox.environment, Timeouts(), lambda each: void(journal.record(each, "Sandbox")))
    for call in (
        SignUp(f"copied-{os.urandom(4).hex()}@example.com", PASSWORD),
        ResendConfirmationCode("nobody@example.com"),
        ConfirmSignUp("nobody@example.com", "123456"),
        LogIn("nobody@example.com", PASSWORD),
    ):
        pool.perform(call)
    entries = record.walk(journal, Query(kinds=frozenset({Kind.CALL})))
    return {entry.operation: made for entry in entries if (made := recorded_call(entry, PLACE))}


def void(_: object) -> None:
    """What an observer returns."""


def awkward_call(journal: Journal, **parameters: Any) -> RecordedCall:
    body = {"ClientId": "client", "Username": AWKWARD, "Password": SECRET, **parameters}
    made = recorded_call(journal.record(exchange(request_body=json.dumps(body))), PLACE)
    assert made
    return made


def run(*command: str, **more: Any) -> str:
    done = subprocess.run(command, capture_output=True, text=True, timeout=100, check=False, **more)
    return f"{done.stdout}{done.stderr}"


def test_no_secret_is_in_a_command_and_each_has_a_placeholder(journal: Journal) -> None:
    call = awkward_call(journal, SecretHash=SECRET)
    texts = [
        commands.aws_cli_for_bash(call),
        commands.aws_cli_for_powershell(call), commands.aws_cli_for_cmd(call),
        commands.curl_for_bash(call), commands.curl_for_powershell(call), commands.curl_for_cmd(call),
        commands.boto3(call), amplify.javascript(call, PLACE) or "", amplify.dart(call) or "",
    ]  # fmt: skip
    assert call.secrets == ("Password", "SecretHash")
    for text in texts:
        assert "YOUR_PASSWORD" in text
        assert SECRET not in text
        assert "•" not in text


def test_a_word_of_bash_is_the_json_itself(journal: Journal) -> None:
    words = shlex.split(commands.aws_cli_for_bash(awkward_call(journal)))
    assert words[:3] == ["aws", "cognito-idp", "sign-up"]
    assert json.loads(words[-1])["Username"] == AWKWARD


def test_nothing_that_powershell_or_cmd_takes_for_its_own_is_left_in_a_text(journal: Journal) -> None:
    call = awkward_call(journal)
    for text in (commands.aws_cli_for_powershell(call), commands.curl_for_powershell(call)):
        quoted = next(part for part in text.split("'") if part.startswith("{"))
        assert json.loads(quoted)["Username"] == AWKWARD
    for text in (commands.aws_cli_for_cmd(call), commands.curl_for_cmd(call)):
        argument = text[text.index('"{') + 1 : -1]
        assert not set("%^&|<>'`$!\n") & set(argument)
        assert json.loads(argument.replace('\\"', '"'))["Username"] == AWKWARD


@pytest.mark.parametrize(
    ("operation", "answer"),
    [
        ("ResendConfirmationCode", "UserNotFoundException"),
        ("ConfirmSignUp", "UserNotFoundException"),
        ("SignUp", "UsernameExistsException"),
    ],
)
def test_curl_for_bash_gets_the_same_answer(
    calls: dict[str, RecordedCall], operation: str, answer: str
) -> None:
    text = commands.curl_for_bash(calls[operation])
    text = text.replace("YOUR_PASSWORD", PASSWORD).replace("YOUR_CONFIRMATIONCODE", "123456")
    replied = run("bash", "-c", text)
    assert answer in replied


@pytest.mark.parametrize("operation", ["ResendConfirmationCode", "SignUp"])
def test_the_program_for_boto3_gets_the_same_answer(calls: dict[str, RecordedCall], operation: str) -> None:
    text = commands.boto3(calls[operation]).replace("YOUR_PASSWORD", PASSWORD)
    assert "Exception" in run(sys.executable, "-c", text)
    assert ("UserNotFoundException" if operation.startswith("Re") else "UsernameExistsException") in run(
        sys.executable, "-c", text
    )


@pytest.mark.skipif(shutil.which("aws") is None, reason="the AWS CLI is not installed")
def test_the_aws_cli_gets_the_same_answer(calls: dict[str, RecordedCall]) -> None:
    assert "UserNotFoundException" in run(
        "bash", "-c", commands.aws_cli_for_bash(calls["ResendConfirmationCode"])
    )


@pytest.mark.skipif(not (NODE / "node_modules/aws-amplify").is_dir(), reason="aws-amplify is not installed")
@pytest.mark.parametrize(
    ("operation", "answer"),
    [
        ("SignUp", "UsernameExistsException"),
        ("ResendConfirmationCode", "UserNotFoundException"),
        ("InitiateAuth", "UserNotFoundException"),
    ],
)
def test_the_module_for_amplify_gets_the_same_answer(
    calls: dict[str, RecordedCall], sandbox: Sandbox, operation: str, answer: str
) -> None:
    place = Place("", sandbox.environment.user_pool_id, sandbox.environment.client_id)
    text = amplify.javascript(calls[operation], place)
    assert text
    module = NODE / f"copied-{os.urandom(4).hex()}.mjs"
    module.write_text(text.replace("YOUR_PASSWORD", PASSWORD), encoding="utf-8")
    try:
        assert answer in run("node", str(module))
    finally:
        module.unlink()


def test_amplify_s_functions_are_named_by_operation(calls: dict[str, RecordedCall], sandbox: Sandbox) -> None:
    place = Place("us-east-1", sandbox.environment.user_pool_id, sandbox.environment.client_id)
    text = amplify.javascript(calls["SignUp"], place)
    assert text
    assert "import { signUp } from 'aws-amplify/auth';" in text
    assert f'userPoolId: "{sandbox.environment.user_pool_id}"' in text
    assert 'userPoolEndpoint: "http://127.0.0.1:' in text
    assert 'password: "YOUR_PASSWORD"' in text
    signed_in = amplify.javascript(calls["InitiateAuth"], place)
    assert signed_in
    assert 'authFlowType: "USER_SRP_AUTH"' in signed_in
    in_dart = amplify.dart(calls["SignUp"])
    assert in_dart
    assert "Amplify.Auth.signUp(" in in_dart
    assert "AuthUserAttributeKey.email: " in in_dart


def test_what_is_no_call_is_offered_as_no_command(journal: Journal) -> None:
    assert recorded_call(journal.note(Kind.NOTE, text="x"), PLACE) is None
    assert recorded_call(journal.record(exchange("ListUsers", is_reading=True)), PLACE) is None
    assert recorded_call(journal.record(exchange(request_body="no JSON")), PLACE) is None
    unknown = recorded_call(journal.record(exchange("DescribeUserPool")), PLACE)
    assert unknown
    assert amplify.javascript(unknown, PLACE) is None
    assert amplify.dart(unknown) is None


def test_an_administrator_s_call_is_signed_and_aws_s_own_address_left_out(journal: Journal) -> None:
    entry = journal.record(
        exchange(
            "AdminConfirmSignUp",
            url="https://cognito-idp.eu-west-1.amazonaws.com/",
            request_headers={"Authorization": "AWS4-HMAC-SHA256 …"},
        )
    )
    call = recorded_call(entry, PLACE)
    assert call
    cli = commands.aws_cli_for_bash(call)
    assert "--region eu-west-1" in cli
    assert "--no-sign-request" not in cli
    assert "--endpoint-url" not in cli
    assert "--aws-sigv4 aws:amz:eu-west-1:cognito-idp" in commands.curl_for_bash(call)
    assert "UNSIGNED" not in commands.boto3(call)
