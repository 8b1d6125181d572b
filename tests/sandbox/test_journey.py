"""The whole journey as ready-made clients walk it: sign up, wrong code, right code, log in, sign out."""

from __future__ import annotations

from typing import Any

import pytest
import requests
from botocore import UNSIGNED
from botocore.config import Config
from botocore.exceptions import ClientError
from pycognito import Cognito

from tests.sandbox.conftest import PASSWORD, Target


@pytest.fixture
def pycognito(sandbox: Any, address: str) -> Any:
    user = Cognito(
        sandbox.user_pool_id,
        sandbox.client_id,
        username=address,
        user_pool_region=sandbox.region,
        boto3_client_kwargs={"endpoint_url": sandbox.endpoint},
        botocore_config=Config(signature_version=UNSIGNED),
    )
    yield user
    user.client.close()


def test_pycognito_walks_the_journey(pycognito: Any, target: Target, address: str) -> None:
    registered = pycognito.register(address, PASSWORD)
    assert registered["CodeDeliveryDetails"]["Destination"] == "u***@e***"
    code = target.code(address)
    wrong = f"{(int(code) + 1) % 10**6:06d}"
    with pytest.raises(ClientError, match="Invalid verification code provided, please try again"):
        pycognito.confirm_sign_up(wrong)
    with pytest.raises(ClientError, match="User is not confirmed"):
        pycognito.authenticate(PASSWORD)
    assert target.look(address)["UserStatus"] == "UNCONFIRMED"

    pycognito.confirm_sign_up(code)
    assert target.look(address)["UserStatus"] == "CONFIRMED"
    with pytest.raises(ClientError, match="Incorrect username or password"):
        pycognito.authenticate(PASSWORD + "x")
    pycognito.authenticate(PASSWORD)
    # Checks signature, issuer, audience and expiry against the published keys.
    pycognito.verify_tokens()
    assert pycognito.id_claims["email"] == address
    assert pycognito.get_user(attr_map={}).email == address
    access_token = pycognito.access_token
    pycognito.renew_access_token()
    assert pycognito.access_token != access_token
    access_token = pycognito.access_token
    pycognito.logout()
    with pytest.raises(ClientError, match="Access Token has been revoked"):
        pycognito.client.get_user(AccessToken=access_token)


def test_boto3_walks_the_journey(user_client: Any, admin_client: Any, sandbox: Any, target: Target) -> None:
    address = "Boto.Three+tag@example.com"
    client_id = sandbox.client_id
    sub = user_client.sign_up(ClientId=client_id, Username=address, Password=PASSWORD)["UserSub"]
    code = target.code(address)
    user_client.confirm_sign_up(ClientId=client_id, Username=address.lower(), ConfirmationCode=code)
    result = user_client.initiate_auth(
        ClientId=client_id,
        AuthFlow="USER_PASSWORD_AUTH",
        AuthParameters={"USERNAME": address, "PASSWORD": PASSWORD},
    )["AuthenticationResult"]
    found = user_client.get_user(AccessToken=result["AccessToken"])
    assert found["Username"] == sub
    assert {"Name": "email", "Value": address} in found["UserAttributes"]
    user_client.global_sign_out(AccessToken=result["AccessToken"])
    with pytest.raises(user_client.exceptions.NotAuthorizedException):
        user_client.get_user(AccessToken=result["AccessToken"])
    admin_client.admin_delete_user(UserPoolId=sandbox.user_pool_id, Username=address)
    with pytest.raises(admin_client.exceptions.UserNotFoundException):
        admin_client.admin_get_user(UserPoolId=sandbox.user_pool_id, Username=address)


def test_keys_are_published(sandbox: Any) -> None:
    url = f"{sandbox.endpoint}/{sandbox.user_pool_id}/.well-known/jwks.json"
    keys = requests.get(url, timeout=10).json()["keys"]
    assert len({key["kid"] for key in keys}) == 2
    assert all(key["alg"] == "RS256" and key["use"] == "sig" for key in keys)
