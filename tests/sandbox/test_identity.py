"""The identity pool and STS, as boto3 sees them."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any

import boto3
import pytest
from botocore import UNSIGNED
from botocore.config import Config
from botocore.exceptions import ClientError

if TYPE_CHECKING:
    from collections.abc import Iterator

    from tests.sandbox.conftest import Target
    from tests.sandbox.contract import World


@pytest.fixture(scope="module")
def identities(sandbox: Any) -> Iterator[Any]:
    client = boto3.client(
        "cognito-identity",
        region_name=sandbox.region,
        endpoint_url=sandbox.endpoint,
        config=Config(signature_version=UNSIGNED),
    )
    yield client
    client.close()


@pytest.fixture
def provider(sandbox: Any) -> str:
    return f"cognito-idp.{sandbox.region}.amazonaws.com/{sandbox.user_pool_id}"


def who_am_i(sandbox: Any, credentials: dict[str, str]) -> Any:
    client = boto3.client("sts", region_name=sandbox.region, endpoint_url=sandbox.endpoint, **credentials)
    try:
        return client.get_caller_identity()
    finally:
        client.close()


def test_an_id_token_becomes_credentials(
    sandbox: Any, identities: Any, provider: str, target: Target, address: str
) -> None:
    target.confirmed(address)
    logins = {provider: target.tokens(address)["IdToken"]}
    identity = identities.get_id(IdentityPoolId=sandbox.identity_pool_id, Logins=logins)["IdentityId"]
    again = {f"{sandbox.endpoint.partition('//')[2]}/{target.pool_id}": target.tokens(address)["IdToken"]}
    assert identities.get_id(IdentityPoolId=sandbox.identity_pool_id, Logins=again)["IdentityId"] == identity

    given = identities.get_credentials_for_identity(IdentityId=identity, Logins=logins)["Credentials"]
    caller = who_am_i(
        sandbox,
        {
            "aws_access_key_id": given["AccessKeyId"],
            "aws_secret_access_key": given["SecretKey"],
            "aws_session_token": given["SessionToken"],
        },
    )
    assert re.fullmatch(r"arn:aws:sts::\d{12}:assumed-role/.+/CognitoIdentityCredentials", caller["Arn"])


def test_credentials_expire(world: World, sandbox: Any, identities: Any, provider: str, address: str) -> None:
    target = world.target
    target.confirmed(address)
    logins = {provider: target.tokens(address)["IdToken"]}
    identity = identities.get_id(IdentityPoolId=sandbox.identity_pool_id, Logins=logins)["IdentityId"]
    given = identities.get_credentials_for_identity(IdentityId=identity, Logins=logins)["Credentials"]
    world.turn(3601)
    credentials = {
        "aws_access_key_id": given["AccessKeyId"],
        "aws_secret_access_key": given["SecretKey"],
        "aws_session_token": given["SessionToken"],
    }
    with pytest.raises(ClientError, match="ExpiredToken"):
        who_am_i(sandbox, credentials)
    with pytest.raises(ClientError, match=r"Invalid login token\. Token expired: "):
        identities.get_id(IdentityPoolId=sandbox.identity_pool_id, Logins=logins)
    with pytest.raises(ClientError, match="InvalidClientTokenId"):
        who_am_i(sandbox, {**credentials, "aws_session_token": "garbage"})


def test_any_other_credentials_are_an_administrators(sandbox: Any) -> None:
    credentials = {"aws_access_key_id": "test", "aws_secret_access_key": "test"}
    assert who_am_i(sandbox, credentials)["Arn"].endswith(":user/sandbox")


def test_refusals(sandbox: Any, identities: Any, provider: str, target: Target, address: str) -> None:
    target.confirmed(address)
    tokens = target.tokens(address)
    pool = sandbox.identity_pool_id
    forged = tokens["IdToken"][:-8] + "AAAAAAAA"
    for logins, text in (
        ({}, "Unauthenticated access is not supported for this identity pool"),
        ({"accounts.google.com": "x"}, "Token is not from a supported provider of this identity pool"),
        ({provider: "garbage"}, "Not a valid OpenId Connect identity token"),
        ({provider: tokens["AccessToken"]}, "Missing a required claim: aud"),
        ({provider: forged}, "Couldn't verify signed token"),
        ({f"{provider}x": tokens["IdToken"]}, "Issuer doesn't match providerName"),
    ):
        with pytest.raises(ClientError, match=text):
            identities.get_id(IdentityPoolId=pool, Logins=logins)
    unknown = pool[:-4] + "0000"
    with pytest.raises(ClientError, match=f"IdentityPool '{unknown}' not found"):
        identities.get_id(IdentityPoolId=unknown, Logins={provider: tokens["IdToken"]})
    with pytest.raises(ClientError, match="Logins don't match"):
        identities.get_credentials_for_identity(IdentityId=unknown, Logins={provider: tokens["IdToken"]})
