"""Nothing of this machine's AWS configuration changes a call, unless the environment names a profile."""

from __future__ import annotations

import shlex
import sys
from typing import TYPE_CHECKING, Any

import pytest
from botocore.configprovider import BOTOCORE_DEFAUT_SESSION_VARIABLES
from botocore.loaders import Loader

from gui.cognito.admin.directory import UserDirectory
from gui.cognito.boto_session import shared_session
from gui.cognito.credentials import AccessKeys, Profile, Profiles, profiles
from gui.cognito.environments.environment import Environment, Timeouts
from gui.cognito.phone_calls.calls import ConfirmSignUp, GetAwsCredentials
from gui.cognito.phone_calls.outcomes import Confirmed
from gui.cognito.phone_calls.user_pool import UserPool
from gui.http_failures import CallFailedError, Cause
from tests.cognito.recorder import Reply, recorder
from tests.servers import raw_server, read_request

if TYPE_CHECKING:
    import socket
    from collections.abc import Iterator
    from pathlib import Path

    from gui.exchange import Exchange

EMAIL = "tester@example.com"
CALL = ConfirmSignUp(EMAIL, "012345")
SECRET = "s3cret-v4lue"
#: Every variable that botocore knows, but for those that say whom to trust.
VARIABLES = sorted(
    {
        name
        for _, names, _, _ in BOTOCORE_DEFAUT_SESSION_VARIABLES.values()
        for name in ([names] if isinstance(names, str) else names or [])
    }
    - {"AWS_CA_BUNDLE"}
    | {
        "AWS_ACCOUNT_ID",
        "AWS_BEARER_TOKEN_COGNITO_IDP",
        "AWS_CONTAINER_CREDENTIALS_FULL_URI",
        "AWS_LOGIN_CACHE_DIRECTORY",
        "AWS_ROLE_ARN",
        "AWS_S3_US_EAST_1_REGIONAL_ENDPOINT",
        "AWS_S3_USE_ARN_REGION",
        "AWS_WEB_IDENTITY_TOKEN_FILE",
        "BOTOCORE_EXPERIMENTAL__PLUGINS",
    }
)


@pytest.fixture(autouse=True)
def fresh() -> Iterator[None]:
    """A session as at the app's start, and none of it left behind."""
    shared_session.cache_clear()
    yield
    shared_session.cache_clear()


def environment(endpoint: str | None = None, profile: str | None = None) -> Environment:
    return Environment(
        "Elsewhere", "us-east-1", "us-east-1_Nowhere00", "client", endpoint=endpoint, profile=profile
    )


@pytest.mark.parametrize("value", ["nonsense", " ", "true", "\N{GRINNING FACE}"])
def test_no_variable_of_botocores_stops_a_call(value: str, monkeypatch: pytest.MonkeyPatch) -> None:
    for name in VARIABLES:
        monkeypatch.setenv(name, value)
    with recorder() as server:
        pool = UserPool(environment(server.endpoint), Timeouts(), lambda _: None)
        assert pool.perform(CALL) == Confirmed(EMAIL)
        if value.strip():
            assert value not in str(server.requests[0].headers)


def test_no_variable_sends_a_call_for_aws_elsewhere(monkeypatch: pytest.MonkeyPatch) -> None:
    asked: list[bytes] = []

    def refuse(connection: socket.socket) -> None:
        asked.append(read_request(connection).split(b"\r\n")[0])
        connection.sendall(b"HTTP/1.1 403 Forbidden\r\n\r\n")

    with recorder() as local, raw_server(refuse) as proxy:
        for service in ("", "_COGNITO_IDENTITY_PROVIDER", "_COGNITO_IDENTITY", "_STS"):
            monkeypatch.setenv(f"AWS_ENDPOINT_URL{service}", local.endpoint)
        for name in ("AWS_USE_FIPS_ENDPOINT", "AWS_USE_DUALSTACK_ENDPOINT"):
            monkeypatch.setenv(name, "true")
        monkeypatch.setenv("HTTPS_PROXY", proxy)
        monkeypatch.delenv("NO_PROXY", raising=False)
        monkeypatch.delenv("no_proxy", raising=False)
        pool = UserPool(environment(), Timeouts(), lambda _: None)
        pool.perform(CALL)
        pool.perform(GetAwsCredentials(EMAIL, TOKEN))
        assert local.requests == []
    assert [line.split()[1] for line in asked] == [
        b"cognito-idp.us-east-1.amazonaws.com:443",
        b"cognito-identity.us-east-1.amazonaws.com:443",
    ]


#: {"iss": "https://issuer"}, not signed.
TOKEN = "eyJhbGciOiJub25lIn0.eyJpc3MiOiJodHRwczovL2lzc3VlciJ9."


@pytest.mark.parametrize("content", [b"[profile qa\nregion", b"[default]\n\xff\xfe", b"region = us-east-1"])
@pytest.mark.parametrize("where", ["config", "credentials"])
def test_a_damaged_file_stops_no_call(
    where: str, content: bytes, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / ".aws").mkdir()
    (tmp_path / ".aws" / where).write_bytes(content)
    monkeypatch.setenv("HOME", str(tmp_path))
    monkeypatch.setenv("USERPROFILE", str(tmp_path))
    with recorder(Reply('{"Users": []}')) as server:
        directory = UserDirectory(
            environment(server.endpoint), Timeouts(), lambda _: None, AccessKeys("a", "b")
        )
        assert directory.users().users == ()


def test_a_service_model_in_the_home_folder_changes_no_call(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    model = tmp_path / "cognito-idp" / "2016-04-18"
    model.mkdir(parents=True)
    (model / "service-2.json").write_text("{}")
    monkeypatch.setattr(Loader, "CUSTOMER_DATA_PATH", str(tmp_path))
    monkeypatch.setenv("AWS_DATA_PATH", str(tmp_path))
    with recorder() as server:
        pool = UserPool(environment(server.endpoint), Timeouts(), lambda _: None)
        assert pool.perform(CALL) == Confirmed(EMAIL)


# Profiles

KEYS = "aws_access_key_id = AKIDEXAMPLE\naws_secret_access_key = " + SECRET + "\n"


@pytest.fixture
def config(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """The machine's AWS config file; there are no credentials beside it."""
    file = tmp_path / "config"
    monkeypatch.setenv("AWS_CONFIG_FILE", str(file))
    monkeypatch.setenv("AWS_SHARED_CREDENTIALS_FILE", str(tmp_path / "credentials"))
    monkeypatch.setenv("HOME", str(tmp_path))
    for name in ("AWS_ACCESS_KEY_ID", "AWS_SECRET_ACCESS_KEY", "AWS_SESSION_TOKEN"):
        monkeypatch.setenv(name, "of-the-environment")
    return file


def read_users(endpoint: str, profile: str, kept: list[Exchange] | None = None) -> Any:
    kept = [] if kept is None else kept
    directory = UserDirectory(environment(endpoint, profile), Timeouts(), kept.append, Profile(profile))
    return directory.users()


def test_a_profile_signs_and_changes_nothing_else(config: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    nonsense = "endpoint_url = http://127.0.0.1:9\nretry_mode = x\nca_bundle = /nowhere\nmax_attempts = 3\n"
    config.write_text(f"[profile qa]\nregion = eu-west-1\n{KEYS}{nonsense}")
    monkeypatch.setenv("AWS_PROFILE", "another")
    with recorder(Reply('{"Users": []}')) as server:
        read_users(server.endpoint, "qa")
        authorization = server.requests[0].headers["Authorization"]
    assert "Credential=AKIDEXAMPLE/" in authorization
    assert "/us-east-1/" in authorization


@pytest.mark.parametrize(
    ("content", "words"),
    [
        (None, "no AWS profile qa"),
        (b"[profile other]\n", "no AWS profile qa"),
        (b"[profile qa\n", "The AWS profile qa cannot be used: {config} is damaged."),
        (b"[profile qa]\n\xff\xfe = x", "The AWS profile qa cannot be used: {config} is no text in UTF-8."),
        (b"[profile qa]\nregion = eu-west-1", "holds no credentials"),
        (b"[profile qa]\naws_access_key_id = AKIDEXAMPLE\n", "holds no credentials that can be used"),
        (b"[profile qa]\nrole_arn = arn:aws:iam::1:role/x\n", "holds no credentials that can be used"),
        (
            b"[profile qa]\nrole_arn = arn:aws:iam::1:role/x\nsource_profile = qa\nmfa_serial = arn:x\n",
            "MFA device",
        ),
    ],
    ids=str,
)
def test_a_profile_that_cannot_sign_is_named_and_its_read_alone_fails(
    config: Path, content: bytes | None, words: str
) -> None:
    if content:
        config.write_bytes(content)
    kept: list[Exchange] = []
    with recorder() as server:
        with pytest.raises(CallFailedError) as caught:
            read_users(server.endpoint, "qa", kept)
        assert server.requests == []
        pool = UserPool(environment(server.endpoint, "qa"), Timeouts(), kept.append)
        assert pool.perform(CALL) == Confirmed(EMAIL)
    assert words.format(config=config) in str(caught.value)
    assert caught.value.cause is Cause.PROFILE_NOT_USABLE
    assert [(each.operation, each.status, each.failure) for each in kept] == [
        ("ListUsers", None, "ProfileNotUsable"),
        ("ConfirmSignUp", 200, None),
    ]
    assert kept[0].url == server.endpoint


def test_what_a_credential_process_prints_is_told_nobody(config: Path) -> None:
    script = config.with_name("script.py")
    script.write_text(f"raise SystemExit('{SECRET}')")
    config.write_text(f"[profile qa]\ncredential_process = {shlex.join([sys.executable, str(script)])}\n")
    with recorder() as server, pytest.raises(CallFailedError) as caught:
        read_users(server.endpoint, "qa")
    assert "cannot be had (CredentialRetrievalError)" in str(caught.value)
    assert SECRET not in str(caught.value)


def test_a_profile_that_comes_to_be_there_is_used(config: Path) -> None:
    with recorder(Reply('{"Users": []}')) as server:
        directory = UserDirectory(
            environment(server.endpoint, "qa"), Timeouts(), lambda _: None, Profile("qa")
        )
        with pytest.raises(CallFailedError):
            directory.users()
        config.write_text(f"[profile qa]\n{KEYS}")
        assert directory.users().users == ()


def test_the_profiles_of_both_files_are_listed(config: Path) -> None:
    config.write_text("[default]\n[profile qa]\n[services x]\n")
    config.with_name("credentials").write_text(f"[staging]\n{KEYS}")
    assert profiles() == Profiles(("default", "qa", "staging"))


def test_without_files_there_are_no_profiles(config: Path) -> None:
    assert profiles() == Profiles(())


@pytest.mark.parametrize(("content", "words"), [(b"[qa", "damaged"), (b"\xff\xfe", "no text in UTF-8")])
def test_a_damaged_file_leaves_the_profiles_of_the_other_and_says_so(
    config: Path, content: bytes, words: str
) -> None:
    config.write_bytes(content)
    config.with_name("credentials").write_text(f"[staging]\n{KEYS}")
    names, problem = profiles()
    assert names == ("staging",)
    assert str(config) in str(problem)
    assert words in str(problem)


def test_clients_of_one_session_share_its_model() -> None:
    with recorder() as server:
        pools = [UserPool(environment(server.endpoint), Timeouts(), lambda _: None) for _ in range(2)]
        for pool in pools:
            pool.perform(CALL)
    models = [pool._service._client.meta.service_model._service_description for pool in pools]
    assert models[0] is models[1]
