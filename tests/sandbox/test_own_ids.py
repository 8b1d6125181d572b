"""Ids of the caller's choice, as in LocalStack, and what they are good for."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any
from uuid import uuid4

import pytest
from pycognito.aws_srp import AWSSRP

from tests.sandbox.conftest import PASSWORD, Target

if TYPE_CHECKING:
    from tests.sandbox.conftest import Wire


def test_ids_may_be_chosen(wire: Wire) -> None:
    wanted = f"us-east-1_{uuid4().hex[:9]}"
    tags = {"_custom_id_": wanted, "team": "qa"}
    pool = wire.admin("CreateUserPool", PoolName="p", UserPoolTags=tags).json["UserPool"]
    assert pool["Id"] == wanted
    assert pool["Arn"].endswith(f":userpool/{wanted}")
    name = f"_custom_id_:{uuid4().hex[:26]}"
    flows = ["ALLOW_USER_PASSWORD_AUTH", "ALLOW_USER_SRP_AUTH"]
    client = wire.admin(
        "CreateUserPoolClient", UserPoolId=wanted, ClientName=name, ExplicitAuthFlows=flows
    ).json["UserPoolClient"]
    assert (client["ClientName"], client["ClientId"]) == (name, name.partition(":")[2])
    assert Target(wire, wanted, client["ClientId"]).sign_up("someone").status == 200
    taken = wire.admin("CreateUserPool", PoolName="p", UserPoolTags=tags)
    assert taken.refusal == ("InvalidParameterException", f"_custom_id_: {wanted} is there already.")
    again = wire.admin("CreateUserPoolClient", UserPoolId=wanted, ClientName=name)
    assert again.refusal[1].endswith(" is there already.")
    wire.admin("DeleteUserPool", UserPoolId=wanted)
    # What was deleted has no users, once its id is used again.
    wire.admin("CreateUserPool", PoolName="p", UserPoolTags=tags)
    assert wire.admin("ListUsers", UserPoolId=wanted).json["Users"] == []


@pytest.mark.parametrize("wanted", ["", "pool", "us-east-1_a b", f"us-east-1_{'a' * 60}"])
def test_an_id_that_is_none_is_refused(wire: Wire, wanted: str) -> None:
    refusal = wire.admin("CreateUserPool", PoolName="p", UserPoolTags={"_custom_id_": wanted}).refusal
    assert refusal == (
        "InvalidParameterException",
        f"_custom_id_: {wanted[:64]} has not the form of such an id.",
    )
    pool = wire.admin("CreateUserPool", PoolName="p").json["UserPool"]["Id"]
    named = wire.admin("CreateUserPoolClient", UserPoolId=pool, ClientName="_custom_id_:a b")
    assert named.refusal[1] == "_custom_id_: a b has not the form of such an id."


def test_users_of_a_pool_of_the_same_id_keep_their_passwords(wire: Wire, user_client: Any) -> None:
    """An exported pool in another sandbox: the verifier holds where pool and user name are the same."""
    wanted = f"us-east-1_{uuid4().hex[:9]}"
    entries: list[Any] = [{"username": "someone", "password": PASSWORD}]
    for _ in range(2):
        wire.admin("CreateUserPool", PoolName="p", UserPoolTags={"_custom_id_": wanted})
        client = wire.admin("CreateUserPoolClient", UserPoolId=wanted, ClientName="c").json["UserPoolClient"]
        body = json.dumps({"pool": wanted, "users": entries}).encode()
        assert wire.send("POST", "/sandbox/users", body).status == 200
        entries = wire.send("GET", f"/sandbox/users?pool={wanted}").json["users"]
        srp = AWSSRP("someone", PASSWORD, wanted, client["ClientId"], client=user_client)
        assert "AccessToken" in srp.authenticate_user()["AuthenticationResult"]
        wire.admin("DeleteUserPool", UserPoolId=wanted)
