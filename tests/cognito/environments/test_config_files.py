"""Each kind of configuration file opens, whole or damaged: read, or refused with the key named."""

from __future__ import annotations

import json
import os
import random
import traceback
from dataclasses import replace
from pathlib import Path
from typing import Final

import pytest

from gui.cognito.environments.account_rules import SignUpAttribute
from gui.cognito.environments.config_files import LIMIT, ConfigError, ReadConfig, read, read_file
from gui.cognito.environments.environment import AuthFlow, Environment, problems
from gui.cognito.environments.password_policy import PasswordPolicy
from gui.sentences import N_, Sentence

FILES: Final = Path(__file__).parent / "config_files"
SECRET: Final = "madeupsecret-0123456789"
IDENTITY_POOL: Final = "eu-west-1:00000000-1111-4222-8333-444444444444"
POOL: Final = Environment("", "eu-west-1", "eu-west-1_MadeUp001", "madeupclient0000000000001")
WHOLE: Final = replace(POOL, identity_pool_id=IDENTITY_POOL)
WITH_SECRET: Final = replace(WHOLE, has_client_secret=True)
BY_HAND: Final = replace(POOL, endpoint="https://cognito.example.com", auth_flow=AuthFlow.USER_PASSWORD_AUTH)
GEN_1_POLICY: Final = PasswordPolicy(10, True, False, True, False)
GEN_2_POLICY: Final = PasswordPolicy(12, True, True, True, False)
GEN_1_WHOLE: Final = replace(
    WITH_SECRET, password_policy=GEN_1_POLICY, verification=("email",), mfa_types=("SMS",)
)
GEN_2_WHOLE: Final = replace(WITH_SECRET, password_policy=GEN_2_POLICY, verification=("email",))
NO_RULES: Final = PasswordPolicy(8, False, False, False, False)


def taken(what: Sentence, line: int, name: str) -> Sentence:
    return N_("{what}: from line {line}, {name}.", what=what, line=line, name=name)


SAMPLES: Final = {
    "amplifyconfiguration.json": ReadConfig(GEN_1_WHOLE, SECRET),
    "amplifyconfiguration.dart": ReadConfig(GEN_1_WHOLE, SECRET),
    "amplifyconfiguration_raw.dart": ReadConfig(BY_HAND),
    "amplifyconfiguration_quotes.dart": ReadConfig(BY_HAND),
    "awsconfiguration.json": ReadConfig(WHOLE),
    "amplify_outputs.json": ReadConfig(GEN_2_WHOLE, SECRET),
    "amplify_outputs.dart": ReadConfig(GEN_2_WHOLE, SECRET),
    "amplify_outputs_emulator.json": ReadConfig(
        replace(
            POOL,
            region="us-east-1",
            user_pool_id="local_4aBcDeFg",
            endpoint="http://localhost:9229",
            auth_flow=AuthFlow.USER_PASSWORD_AUTH,
        )
    ),
    "aws-exports.js": ReadConfig(replace(WHOLE, password_policy=NO_RULES, verification=("email",))),
    "aws-exports-by-hand.js": ReadConfig(POOL),
    "amplify-v6.js": ReadConfig(replace(WHOLE, password_policy=PasswordPolicy())),
    "amplify-v6.ts": ReadConfig(POOL),
    "amplify-meta.json": ReadConfig(
        replace(
            WHOLE,
            password_policy=NO_RULES,
            verification=("email",),
            mfa_types=("SMS",),
        )
    ),
    "described.json": ReadConfig(
        replace(
            POOL,
            password_policy=GEN_2_POLICY,
            attributes=(SignUpAttribute("given_name", True),),
            verification=("email",),
        )
    ),
    "cdk-outputs.json": ReadConfig(
        WHOLE,
        notes=(
            taken(N_("User pool id"), 3, "PoolIdOutput1A2B3C4D"),
            taken(N_("App client id"), 4, "PoolClientIdOutput5E6F7A8B"),
            taken(N_("Identity pool id"), 5, "IdentityPoolId"),
        ),
    ),
    ".env": ReadConfig(
        POOL,
        notes=(taken(N_("User pool id"), 3, "VITE_POOL_ID"), taken(N_("App client id"), 4, "VITE_CLIENT_ID")),
    ),
    "amplify-v5.js": ReadConfig(replace(WHOLE, auth_flow=AuthFlow.USER_PASSWORD_AUTH)),
}

CLIENT_1: Final = "auth.plugins.awsCognitoAuthPlugin.CognitoUserPool.Default.AppClientId"
POOL_1: Final = "auth.plugins.awsCognitoAuthPlugin.CognitoUserPool.Default.PoolId"
DAMAGED: Final = {
    "gen1-no-client.json": f"{CLIENT_1} is missing.",
    "gen1-no-pool.dart": f"{POOL_1} is missing.",
    "gen1-no-auth.json": "This is an app's configuration without auth",
    "gen1-pool-not-object.json": "auth.plugins.awsCognitoAuthPlugin.CognitoUserPool is not an object.",
    "gen2-no-client.json": "auth.user_pool_client_id is missing.",
    "gen2-no-pool.dart": "auth.user_pool_id is missing.",
    "gen2-empty-values.json": "auth.user_pool_id is missing. auth.user_pool_client_id is missing.",
    "gen2-client-is-number.json": "auth.user_pool_client_id is not text.",
    "gen2-no-region.json": "auth.aws_region is missing.",
    "gen2-plain-http.json": "auth.user_pool_endpoint is wrong: The endpoint must begin with https://",
    "web-odd-pool.js": "aws_user_pools_id is wrong: The user pool id 'MadeUp001' is not",
    "web-no-pool.js": "aws_user_pools_id is missing.",
    "v6-no-client.js": "Auth.Cognito.userPoolClientId is missing.",
    "v6-no-cognito.js": "Auth.userPoolId is missing. Auth.userPoolWebClientId is missing.",
    "v5-no-client.js": "Auth.userPoolWebClientId is missing.",
    "google-services.json": "This looks like Firebase's google-services.json, not like a mobile app's",
    "GoogleService-Info.plist": "This looks like XML or a web page, not like a mobile app's",
    "package.json": "This looks like an npm package's file, not like a mobile app's",
    "credentials.ini": "This looks like a file of AWS credentials, not like a mobile app's",
    "other.json": "There is no user pool in it",
    "empty.json": "The file is empty.",
}


def named(config: ReadConfig, name: str) -> ReadConfig:
    return replace(config, environment=replace(config.environment, name=name))


def only(configs: tuple[ReadConfig, ...]) -> ReadConfig:
    """What is read where a file names one, without what would tell it from others."""
    (config,) = configs
    return replace(config, label="")


def refused(content: str | bytes) -> str:
    with pytest.raises(ConfigError) as caught:
        read(content)
    return str(caught.value)


def notes(config: ReadConfig) -> tuple[str, ...]:
    return tuple(str(note) for note in config.notes)


@pytest.mark.parametrize("file", SAMPLES)
def test_each_kind_of_file_is_read(file: str) -> None:
    config = only(read_file(FILES / file))
    assert config == named(SAMPLES[file], config.environment.name)
    assert problems(config.environment) == ()


def test_every_sample_is_tested() -> None:
    assert {path.name for path in FILES.iterdir() if path.is_file()} == {*SAMPLES}
    assert {path.name for path in (FILES / "damaged").iterdir()} == {*DAMAGED}


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "utf-16-le", "utf-16-be", "utf-32"])
@pytest.mark.parametrize("newline", ["\n", "\r\n", "\r"])
@pytest.mark.parametrize("file", SAMPLES)
def test_a_file_is_read_in_every_encoding(file: str, newline: str, encoding: str) -> None:
    text = (FILES / file).read_text(encoding="utf-8").replace("\n", newline)
    expected = named(SAMPLES[file], "Pasted")
    assert only(read(text.encode(encoding), "Pasted")) == expected
    assert only(read("\N{BYTE ORDER MARK}" + text, "Pasted")) == expected


@pytest.mark.parametrize("file", DAMAGED)
def test_each_damaged_file_is_refused_by_key(file: str) -> None:
    with pytest.raises(ConfigError) as caught:
        read_file(FILES / "damaged" / file)
    assert DAMAGED[file] in str(caught.value)


def test_a_file_that_is_not_there_is_refused(tmp_path: Path) -> None:
    with pytest.raises(ConfigError, match=r"nowhere\.json cannot be opened"):
        read_file(tmp_path / "nowhere.json")
    with pytest.raises(ConfigError, match="is a folder: choose the file in it"):
        read_file(tmp_path)
    with pytest.raises(ConfigError, match="is a folder"):
        read_file(Path("/"))
    for name in ("nothing\0here", "x" * 5000):
        with pytest.raises(ConfigError, match="cannot be opened"):
            read_file(tmp_path / name)


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="Windows has no such files")
@pytest.mark.timeout(10)
def test_a_pipe_is_refused_and_not_waited_for(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "pipe")
    with pytest.raises(ConfigError, match="pipe is a device or a pipe, not a file"):
        read_file(tmp_path / "pipe")


def gen_2(**auth: object) -> str:
    """A Gen 2 file with ``auth`` in place of, or beside, what it needs."""
    whole = {
        "aws_region": "eu-west-1",
        "user_pool_id": "eu-west-1_MadeUp001",
        "user_pool_client_id": "madeupclient0000000000001",
    }
    return json.dumps({"version": "1.4", "auth": whole | auth})


def test_a_contradicting_region_is_named_and_the_pools_own_is_used() -> None:
    config = only(read(gen_2(aws_region="us-east-1")))
    assert config.environment.region == "eu-west-1"
    assert notes(config) == (
        "The user pool id says eu-west-1, the file says us-east-1 (auth.aws_region): eu-west-1 is used.",
    )


def test_a_missing_region_is_named_where_the_pool_id_tells_it() -> None:
    config = only(read(gen_2(aws_region=None)))
    assert config.environment.region == "eu-west-1"
    assert notes(config) == ("auth.aws_region is missing: eu-west-1 is used, after the user pool id.",)


def test_a_region_of_no_server_is_left_to_the_tester() -> None:
    config = only(read(gen_2(aws_region="local", user_pool_id="local_4aBcDeFg")))
    assert config.environment.region == "local"
    (note,) = notes(config)
    assert "endpoint" in note


def test_a_way_to_log_in_that_is_none_of_ours_is_named() -> None:
    config = only(read(gen_2(authentication_flow_type="USER_AUTH")))
    assert config.environment.auth_flow is AuthFlow.USER_SRP_AUTH
    assert notes(config) == ("auth.authentication_flow_type is 'USER_AUTH': USER_SRP_AUTH is used instead.",)


@pytest.mark.parametrize(
    ("stated", "flow"),
    [
        ("CUSTOM_AUTH", AuthFlow.CUSTOM_WITH_SRP),
        ("custom_auth_without_srp", AuthFlow.CUSTOM_WITHOUT_SRP),
        ("CUSTOM_WITHOUT_SRP", AuthFlow.CUSTOM_WITHOUT_SRP),
    ],
)
def test_flows_of_the_pools_own_questions_are_known_by_amplifys_names(stated: str, flow: AuthFlow) -> None:
    assert only(read(gen_2(authentication_flow_type=stated))).environment.auth_flow is flow


@pytest.mark.parametrize("length", [6, "6", 99, "", None])
def test_the_least_length_may_be_text_or_number(length: object) -> None:
    policy = only(read(gen_2(password_policy={"min_length": length}))).environment.password_policy
    assert policy == replace(NO_RULES, minimum_length=int(str(length)) if length else 8)


@pytest.mark.parametrize(
    "policy",
    [
        "strict",
        ["min_length"],
        {"min_length": 5},
        {"min_length": 100},
        {"min_length": True},
        {"min_length": 8.5},
        {"min_length": float("inf")},
        {"min_length": "9" * 5000},
        {"min_length": "eight"},
        {"passwordPolicyMinLength": [8]},
        {"passwordPolicyCharacters": "REQUIRES_NUMBERS"},
    ],
)
def test_a_policy_that_cannot_be_read_is_named(policy: object) -> None:
    config = only(read(gen_2(password_policy=policy)))
    assert config.environment.password_policy is None
    assert notes(config) == (
        "auth.password_policy is not readable: the pool's password rules are not known from it.",
    )


def test_of_several_configurations_each_is_offered_by_its_name() -> None:
    staging = gen_2()
    live = gen_2(user_pool_id="eu-west-1_MadeUp002")
    configs = read(f"export const staging = {staging};\nexport const live = {live};")
    assert [(config.label, config.environment.user_pool_id) for config in configs] == [
        ("staging", "eu-west-1_MadeUp001"),
        ("live", "eu-west-1_MadeUp002"),
    ]


def test_of_a_key_that_stands_twice_the_last_counts_as_in_the_app() -> None:
    twice = gen_2().replace('"aws_region"', '"user_pool_id": "eu-west-1_NotThis01", "aws_region"')
    assert only(read(twice)).environment.user_pool_id == "eu-west-1_MadeUp001"


@pytest.mark.parametrize(
    "content",
    [
        b"",
        b"\xff\xfe",
        b"\xef\xbb\xbf \r\n",
        b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR",
        b"\xff\xd8\xff\xe0\0\x10JFIF",
        b"\0" * 100,
        b"caf\xe9 {",
        b"PK\x03\x04",
        b"null",
        b"[1, 2]",
        b'"text"',
        b"{",
        b"}",
        b"{}}{",
        b"{'''",
        b"/*",
        b"'",
        b'{"auth": "\\ud800"}',
        b'{"auth": {"user_pool_id": ["\\ud800"]}}',
        b'{"auth": []}',
        b'{"auth": {"plugins": null}}',
        b'{"Auth": 1}',
        b"{auth: NaN}",
        b"const amplifyconfig = '''{''';",
        b"const amplifyconfig = '''{\"auth\": {}}",
        b"module.exports = { ...require('./other'), aws_user_pools_id: 'x' }",
    ],
)
def test_what_is_no_configuration_is_refused_in_a_sentence(content: bytes) -> None:
    assert refused(content).endswith(".")


@pytest.mark.parametrize(
    "text",
    [
        "x" * 10_000_000,
        "{" * 1_000_000,
        "{}" * 20_000,
        "/*" * 500_000,
        "'\\" * 500_000,
        "'''{\n" * 20_000,
        '{"auth":' * 100_000 + "1" + "}" * 100_000,
        '{"auth":' + "[" * 500_000 + "]" * 500_000 + "}",
    ],
    ids=lambda text: text[:5],
)
@pytest.mark.timeout(20)
def test_huge_and_deep_files_are_refused_at_once(text: str) -> None:
    assert refused(text).endswith(".")


def test_a_large_apps_file_is_read() -> None:
    data = ", ".join(
        f'"Model{number}": {{"name": "Model{number}", "fields": [1, 2]}}' for number in range(9000)
    )
    text = gen_2()[:-1] + f', "data": {{{data}}}}}'
    assert 400_000 < len(text) < LIMIT
    assert only(read(text)).environment.client_id == POOL.client_id


def told(content: str) -> str:
    """All that a log could hold of reading ``content``."""
    try:
        return repr(read(content))
    except ConfigError as error:
        return "".join(traceback.format_exception(error))


@pytest.mark.parametrize("file", SAMPLES)
def test_a_file_cut_off_or_mistyped_anywhere_is_read_or_refused(file: str) -> None:
    text = (FILES / file).read_text(encoding="utf-8")
    chance = random.Random(file)
    damaged = [text[:length] for length in range(0, len(text), 11)]
    for _ in range(200):
        place = chance.randrange(len(text))
        damaged.append(text[:place] + chance.choice("{}[]\"':,\\/*`0x\n\0") + text[place + 1 :])
    for content in damaged:
        assert SECRET[:12] not in told(content)
