"""The config files for a mobile app: as this app reads them, and as Amplify for JavaScript does."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
import urllib3

from gui.cognito.environments import config_files
from gui.cognito.environments.account_rules import Mfa, SignUpAttribute, Usernames
from gui.cognito.environments.app_files import AppLibrary, address_for, app_file
from gui.cognito.environments.environment import AuthFlow, Environment
from gui.cognito.environments.password_policy import PasswordPolicy
from tests.tester import PASSWORD, new_address

if TYPE_CHECKING:
    from tests.conftest import Sandbox

NODE = Path(__file__).parents[3] / ".node"
ENDPOINT = "https://192.0.2.7:9229"
POOL = Environment(
    name="Any",
    region="eu-west-1",
    user_pool_id="eu-west-1_AbCdEf123",
    client_id="3n4b5urk1ft4fl3mg5e62d9ado",
    identity_pool_id="eu-west-1:0f7f1f0e-6f53-4a2e-9b0c-1f2e3d4c5b6a",
    has_client_secret=True,
    password_policy=PasswordPolicy(minimum_length=10, require_symbols=False),
    attributes=(SignUpAttribute("given_name", is_required=True), SignUpAttribute("nickname")),
    verification=("email",),
    mfa=Mfa.OPTIONAL,
    mfa_types=("TOTP",),
)


@pytest.mark.parametrize("library", AppLibrary)
def test_the_own_reader_finds_the_pool_in_it(library: AppLibrary, tmp_path: Path) -> None:
    name, text = app_file(library, POOL, ENDPOINT)
    (tmp_path / name).write_text(text, encoding="utf-8")
    (read,) = config_files.read_file(tmp_path / name)
    found = read.environment
    assert (found.region, found.user_pool_id, found.client_id) == (
        *("eu-west-1", "eu-west-1_AbCdEf123", "3n4b5urk1ft4fl3mg5e62d9ado"),
    )
    assert found.password_policy == POOL.password_policy
    assert found.usernames is Usernames.EMAIL
    assert [each.name for each in found.attributes if each.is_required] == ["given_name"]
    assert (
        found.endpoint
        == {
            AppLibrary.FLUTTER: f"{ENDPOINT}/eu-west-1_AbCdEf123",
            AppLibrary.FLUTTER_GEN_1: f"{ENDPOINT}/eu-west-1_AbCdEf123",
            # Without a port, which these libraries do not take: 443 is meant.
            AppLibrary.ANDROID: "https://192.0.2.7",
            AppLibrary.SWIFT: "https://192.0.2.7",
            AppLibrary.JAVASCRIPT: ENDPOINT,
        }[library]
    )
    # Libraries that cannot be told where it is would ask AWS.
    has_identity_pool = library is AppLibrary.JAVASCRIPT
    assert found.identity_pool_id == (POOL.identity_pool_id if has_identity_pool else None)
    assert read.client_secret is None
    assert "ecret" not in text


@pytest.mark.parametrize("usernames", Usernames)
@pytest.mark.parametrize("library", AppLibrary)
def test_what_the_pool_takes_for_a_user_name_is_read_back(library: AppLibrary, usernames: Usernames) -> None:
    name, text = app_file(library, replace(POOL, usernames=usernames), ENDPOINT)
    (read,) = config_files.read(text, name)
    # No config file knows of names that are made up.
    expected = Usernames.PLAIN if usernames is Usernames.MADE_UP else usernames
    assert read.environment.usernames is expected


@pytest.mark.parametrize("flow", AuthFlow)
def test_the_sign_in_of_gen_1_is_read_back(flow: AuthFlow) -> None:
    _, text = app_file(AppLibrary.ANDROID, replace(POOL, auth_flow=flow), ENDPOINT)
    (read,) = config_files.read(text)
    assert read.environment.auth_flow is flow


def test_amplify_flutter_is_answered_at_the_pools_own_address(sandbox: Sandbox) -> None:
    """Also where it calls by the emulator's name, which leads to no mail."""
    port = sandbox.endpoint.rpartition(":")[2]
    address = address_for(AppLibrary.FLUTTER, sandbox.environment, sandbox.endpoint)
    assert address == f"http://127.0.0.1:{port}/{sandbox.user_pool_id}"
    headers = {"X-Amz-Target": "AWSCognitoIdentityProviderService.ResendConfirmationCode"}
    body = json.dumps({"ClientId": sandbox.client_id, "Username": "nobody@example.com"})
    with urllib3.PoolManager(retries=False) as http:
        for end in ("", "/"):
            reply = http.request("POST", address + end, body=body, headers=headers)
            assert reply.json()["__type"] == "UserNotFoundException"


SCRIPT = """
import { readFileSync } from "node:fs";
import { Amplify } from "aws-amplify";
import { signUp, confirmSignUp } from "aws-amplify/auth";
const [file, outputs, username] = process.argv.slice(2);
const password = process.env.SIGN_UP_PASSWORD;
Amplify.configure(JSON.parse(readFileSync(outputs)));
const ignored = Amplify.getConfig().Auth.Cognito.userPoolEndpoint === undefined;
Amplify.configure(JSON.parse(readFileSync(file)));
const signedUp = await signUp({ username, password });
let refusal;
try { await confirmSignUp({ username, confirmationCode: "x" }); } catch (error) { refusal = error.name; }
console.log(JSON.stringify({ ignored, step: signedUp.nextStep.signUpStep, refusal }));
"""


@pytest.mark.skipif(
    shutil.which("node") is None or not (NODE / "node_modules" / "aws-amplify").is_dir(),
    reason="needs node and aws-amplify",
)
def test_amplify_for_javascript_signs_up_by_the_saved_file(sandbox: Sandbox, tmp_path: Path) -> None:
    environment = replace(sandbox.environment, identity_pool_id=None)
    file = app_file(AppLibrary.JAVASCRIPT, environment, sandbox.endpoint)
    saved = tmp_path / file.name
    saved.write_text(file.text, encoding="utf-8")
    # What the dialog says of amplify_outputs.json holds: no address is taken from it.
    flutter = app_file(AppLibrary.FLUTTER, environment, sandbox.endpoint).text
    outputs = tmp_path / "amplify_outputs.json"
    outputs.write_text(flutter[flutter.index("{") : flutter.rindex("}") + 1], encoding="utf-8")
    script = NODE / f"{tmp_path.name}.mjs"
    script.write_text(SCRIPT, encoding="utf-8")
    try:
        command = ["node", str(script), str(saved), str(outputs), new_address()]
        known = {**os.environ, "SIGN_UP_PASSWORD": PASSWORD}
        done = subprocess.run(command, capture_output=True, text=True, check=True, env=known)
    finally:
        script.unlink()
    assert json.loads(done.stdout) == {
        "ignored": True,
        "step": "CONFIRM_SIGN_UP",
        "refusal": "CodeMismatchException",
    }
