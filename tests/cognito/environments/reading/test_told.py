"""What a note or a refusal says is true, names what the tester can look for, and holds no secret."""

from __future__ import annotations

import json
import traceback
from typing import TYPE_CHECKING, Final

import pytest

from gui.cognito.environments.config_files import ConfigError, ReadConfig, read, read_file

if TYPE_CHECKING:
    from pathlib import Path

POOL: Final = "eu-west-1_MadeUp001"
CLIENT: Final = "1madeupclient0000000000001"
SECRET: Final = "1madeupsecret0123456789madeupsecret0123456789abcdef"
KEY: Final = "AKIAMADEUP0000000000"
VARIABLES: Final = """
Amplify.configure({ Auth: { Cognito: {
  userPoolId: import.meta.env.VITE_POOL_ID,
  userPoolClientId: import.meta.env['VITE_CLIENT_ID'] ?? '',
} } });
"""


def one(configs: tuple[ReadConfig, ...]) -> ReadConfig:
    (config,) = configs
    return config


def notes(config: ReadConfig) -> str:
    return "\n".join(str(note) for note in config.notes)


def refused(text: str, name: str = "") -> str:
    with pytest.raises(ConfigError) as caught:
        read(text, name)
    return str(caught.value)


def test_a_wrong_identity_pool_id_is_a_note() -> None:
    ids = f"userPoolId: '{POOL}', userPoolWebClientId: '{CLIENT}', identityPoolId: 'x'"
    text = f"const c = {{ Auth: {{ {ids} }} }}"
    config = one(read(text))
    assert config.environment.identity_pool_id is None
    words = "Auth.identityPoolId is not written <region>:<id>. It is left out: a sign-up does not need it."
    assert words in notes(config)


@pytest.mark.parametrize(
    "placeholder",
    [
        "YOUR_USER_POOL_ID",
        "eu-west-1_YOUR_USER_POOL_ID",
        "us-east-1_XXXXXXXXX",
        "<pool id>",
        "[POOL ID]",
        "xxxxx",
    ],
)
def test_a_placeholder_is_named_as_one(placeholder: str) -> None:
    auth = {"aws_region": "eu-west-1", "user_pool_id": placeholder, "user_pool_client_id": CLIENT}
    words = refused(json.dumps({"version": "1", "auth": auth}))
    assert words.startswith(f"auth.user_pool_id is a placeholder, '{placeholder}'")
    assert "is missing" not in words


def test_placeholders_in_a_file_of_no_known_shape_are_named_too() -> None:
    words = refused("VITE_USER_POOL_ID=your_pool_id\nVITE_CLIENT_ID=your_client_id\n", ".env.example")
    assert "VITE_USER_POOL_ID ('your_pool_id'), VITE_CLIENT_ID ('your_client_id')" in words


def test_a_variable_without_a_value_is_asked_for_by_its_name() -> None:
    config = one(read(VARIABLES))
    assert dict(config.asked) == {"user_pool_id": "VITE_POOL_ID", "client_id": "VITE_CLIENT_ID"}
    assert "Auth.Cognito.userPoolId comes from the environment variable VITE_POOL_ID" in notes(config)


def test_a_variable_is_looked_up_in_the_env_file_of_the_app(tmp_path: Path) -> None:
    (tmp_path / "src").mkdir()
    file = tmp_path / "src" / "main.ts"
    file.write_text(VARIABLES)
    (tmp_path / ".env").write_text(
        f"VITE_POOL_ID='eu-west-1_NotThis01'\nVITE_CLIENT_ID={CLIENT}\nREGION=eu-west-1\n"
    )
    (tmp_path / ".env.local").write_text(f'POOL={POOL.partition("_")[2]}\nVITE_POOL_ID="${{REGION}}_x"\n')
    (tmp_path / ".env.local").write_text(f"PART={POOL.partition('_')[2]}\nVITE_POOL_ID=eu-west-1_${{PART}}\n")
    config = one(read_file(file))
    assert (config.environment.user_pool_id, config.environment.client_id) == (POOL, CLIENT)
    assert "VITE_POOL_ID is what .env.local says" in notes(config)
    assert "VITE_CLIENT_ID is what .env says" in notes(config)


def test_this_computers_own_variables_are_never_read(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("VITE_POOL_ID", "eu-west-1_NotThis01")
    (tmp_path / ".env").write_text("VITE_CLIENT_ID=${HOME}\n")
    (tmp_path / "main.ts").write_text(VARIABLES)
    (tmp_path / "package.json").write_text("{}")
    config = read_file(tmp_path / "main.ts")
    assert "NotThis" not in repr(config)
    assert config[0].environment.client_id == ""


@pytest.mark.parametrize(
    ("written", "name"),
    [
        ("`${settings.poolId}`", "settings.poolId"),
        ("out?.poolId || 'your-pool-id'", "out?.poolId"),
        ("(import.meta.env.VITE_POOL as string)?.trim()", "VITE_POOL"),
        ("process.env['POOL']!", "POOL"),
        ("import.meta.env.VITE_A || import.meta.env.OLD_A", "VITE_A / OLD_A"),
        ("'$poolId'", "poolId"),
        ("'${env:POOL}'", "POOL"),
    ],
)
def test_a_value_that_code_gives_is_asked_for_by_what_it_is_called(written: str, name: str) -> None:
    config = one(read(f"Amplify.configure({{ Auth: {{ userPoolId: {written}, clientId: '{CLIENT}' }} }})"))
    assert config.asked["user_pool_id"] == name


def test_each_of_two_variables_is_asked_for() -> None:
    config = one(
        read('cat <<EOF\n{\n  "APP_POOL_ID": "$POOL_ID",\n  "APP_CLIENT_ID": "$CLIENT_ID", \n}\nEOF')
    )
    assert dict(config.asked) == {"user_pool_id": "POOL_ID", "client_id": "CLIENT_ID"}


def test_a_name_that_is_set_elsewhere_is_asked_for_by_that_name() -> None:
    text = (
        "Amplify.configure({ Auth: { Cognito: { userPoolId: out.Stack.Pool, userPoolClientId: 'CLIENT' } } })"
    )
    config = one(read(text.replace("CLIENT", CLIENT)))
    assert dict(config.asked) == {"user_pool_id": "out.Stack.Pool"}
    assert "Auth.Cognito.userPoolId comes from out.Stack.Pool, which is not in this file" in notes(config)


@pytest.mark.parametrize(
    "text",
    [
        '{"UserAgent": "aws-amplify-cli/2.0", "Version": "1.0", "api": {"plugins": {}}}',
        '{"version": "1.3", "data": {"aws_region": "eu-west-1", "url": "https://a.example.com/graphql"}}',
        'const awsmobile = { "aws_project_region": "eu-west-1", "aws_appsync_apiKey": "da2-a" };',
        '{"providers": {"awscloudformation": {"Region": "eu-west-1"}}, "api": {}}',
    ],
)
def test_a_file_without_auth_is_called_that(text: str) -> None:
    assert refused(text).startswith("This is an app's configuration without auth: it names no user pool.")


def test_a_pool_beside_aws_keys_is_no_file_of_credentials() -> None:
    text = f"AWS_ACCESS_KEY_ID={KEY}\nAWS_SECRET_ACCESS_KEY=madeup/key\nPOOL_ID={POOL}\nCLIENT_ID={CLIENT}\n"
    assert one(read(text)).environment.user_pool_id == POOL


def test_what_the_finder_took_is_said_by_line_and_name() -> None:
    config = one(
        read(f'# a\nval poolId = "{POOL}"\n\nval clientId = "{CLIENT}"\nval clientSecret = "{SECRET}"')
    )
    assert notes(config).splitlines() == [
        "User pool id: from line 2, poolId.",
        "App client id: from line 4, clientId.",
        "Client secret: from line 5, clientSecret.",
    ]
    assert config.client_secret == SECRET
    assert config.environment.has_client_secret


def test_code_at_what_is_not_needed_is_named_and_left_out() -> None:
    config = one(
        read(
            f"const c = {{ Auth: {{ Cognito: {{ userPoolId: '{POOL}', userPoolClientId: '{CLIENT}', "
            "loginWith: { oauth: { domain: process.env.LOGIN_HOST, ...more } }, identityPoolId: ids() } } }"
        )
    )
    assert config.environment.oauth_domain is None
    assert "LOGIN_HOST" in notes(config)
    assert "Auth.Cognito.identityPoolId" in notes(config)


def test_a_cut_off_file_is_said_to_be_one_and_gives_what_it_has() -> None:
    text = json.dumps(
        {"version": "1", "auth": {"user_pool_id": POOL, "user_pool_client_id": CLIENT}}, indent=1
    )
    config = one(read(text[:-3]))
    assert (config.environment.user_pool_id, config.environment.client_id) == (POOL, CLIENT)
    assert notes(config).startswith("Line 5 cannot be read: the file is cut off or mistyped there.")
    mistyped = '{\n"auth": {\n"aws_region": "eu-west-1"\n"user_pool_id": 1 }}'
    assert refused(mistyped).startswith("Line 4 cannot be read")


@pytest.mark.parametrize(
    "text",
    [
        f'{{"auth": {{"user_pool_id": "{POOL}", "app_client_secret": "{SECRET}", "key": "{KEY}"}}}}',
        f"POOL_ID=your_pool\nCLIENT_SECRET={SECRET}\nAWS_ACCESS_KEY_ID={KEY}",
        f"clientSecret = '{SECRET}'\naws_access_key_id = {KEY}\n",
        f"const c = {{ Auth: {{ userPoolId: '{POOL}', userPoolWebClientId: {{ a: '{SECRET}' }} }} }}",
        f"userPoolId: '{POOL}'\nclientId: '{CLIENT}'\nclientSecret: '{SECRET}'",
        # A line break is lost.
        f"AWS_ACCESS_KEY_ID={KEY}POOL_ID={POOL}\nCLIENT_SECRET={SECRET}CLIENT_ID={CLIENT}\n",
        f"secret = '{SECRET}PoolId': '{POOL}'\nclientId: '{CLIENT}'",
        # It stands in the wrong place.
        f"x = {{ Auth: {{ userPoolId: '{KEY}', userPoolWebClientId: '{CLIENT}' }} }}",
        f"x = {{ userPoolId: '{POOL}', clientId: '{CLIENT}', identityPoolId: '{KEY}', region: '{SECRET}' }}",
        f"x = {{ userPoolId: process.env.A, clientId: '{CLIENT}', region: '{SECRET}', domain: '{SECRET}' }}",
        f"const {SECRET[1:]} = {{ Auth: {{ userPoolId: '{POOL}', userPoolWebClientId: '{CLIENT}' }} }}",
    ],
)
def test_no_secret_and_no_key_reaches_what_is_told(text: str) -> None:
    try:
        configs = read(text)
        told = repr(configs) + "".join(notes(config) for config in configs)
    except ConfigError as error:
        told = "".join(traceback.format_exception(error))
    assert SECRET not in told
    assert KEY not in told
