"""Resource servers, identity providers, tags and roles: what infrastructure tools make beside a pool."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

from tests.sandbox.conftest import SIGNED

if TYPE_CHECKING:
    from tests.conftest import Sandbox
    from tests.sandbox.account_life import Make
    from tests.sandbox.conftest import Wire

NOWHERE = "us-east-1_AbCdEfGhI"


def test_resource_servers(make_target: Make) -> None:
    target = make_target()

    def call(operation: str, identifier: str = "shop", **more: object) -> Any:
        given = {"UserPoolId": target.pool_id, "Identifier": identifier, **more}
        return target.wire.admin(operation, **given)

    scope = {"ScopeName": "read", "ScopeDescription": "d"}
    assert call("CreateResourceServer", Name="Shop", Scopes=[scope]).status == 200
    assert call("CreateResourceServer", Name="Shop").refusal[0] == "InvalidParameterException"
    client = {"UserPoolId": target.pool_id, "ClientName": "d", "AllowedOAuthScopes": ["shop/read"]}
    assert target.wire.admin("CreateUserPoolClient", **client).status == 200
    # D: what is not given is gone.
    assert call("UpdateResourceServer", Name="Store").json["ResourceServer"]["Name"] == "Store"
    assert target.wire.admin("CreateUserPoolClient", **client).refusal[0] == "ScopeDoesNotExistException"
    (listed,) = target.wire.admin("ListResourceServers", UserPoolId=target.pool_id).json["ResourceServers"]
    assert listed == call("DescribeResourceServer").json["ResourceServer"]
    assert call("DeleteResourceServer").body == b""
    for operation, more in (("DescribeResourceServer", {}), ("UpdateResourceServer", {"Name": "x"})):
        assert call(operation, **more).refusal[0] == "ResourceNotFoundException"
    nowhere = target.wire.admin("ListResourceServers", UserPoolId=NOWHERE)
    assert nowhere.refusal == ("ResourceNotFoundException", f"User pool {NOWHERE} does not exist.")


def test_identity_providers(make_target: Make) -> None:
    target = make_target()

    def call(operation: str, name: str = "Google", **more: object) -> Any:
        return target.wire.admin(operation, UserPoolId=target.pool_id, ProviderName=name, **more)

    details: dict[str, Any] = {"ProviderType": "Google", "ProviderDetails": {"client_id": "a"}}
    made = call("CreateIdentityProvider", **details).json["IdentityProvider"]
    # D
    assert call("CreateIdentityProvider", **details).refusal[0] == "DuplicateProviderException"
    assert call("DescribeIdentityProvider").json["IdentityProvider"] == made
    changed = call("UpdateIdentityProvider", AttributeMapping={"email": "email"}).json["IdentityProvider"]
    assert changed["AttributeMapping"] == {"email": "email"}
    assert call("DeleteIdentityProvider").body == b""
    assert call("DescribeIdentityProvider").refusal[0] == "ResourceNotFoundException"


def test_domains_that_are_not_there(make_target: Make) -> None:
    target = make_target()
    given = {"UserPoolId": target.pool_id, "Domain": "no-such-domain"}
    text = "No such domain or user pool exists."
    for operation in ("DeleteUserPoolDomain", "UpdateUserPoolDomain"):
        more = {"CustomDomainConfig": {"CertificateArn": "arn:aws:acm:us-east-1:123456789012:certificate/a"}}
        extra = more if operation == "UpdateUserPoolDomain" else {}
        answer = target.wire.admin(operation, **given, **extra)
        assert answer.refusal == ("InvalidParameterException", text)
    described = target.wire.admin("DescribeUserPoolDomain", Domain="no-such-domain")
    assert described.json == {"DomainDescription": {}}


def test_tags(make_target: Make) -> None:
    target = make_target({"UserPoolTags": {"team": "qa"}})
    arn = target.wire.admin("DescribeUserPool", UserPoolId=target.pool_id).json["UserPool"]["Arn"]

    def tags() -> Any:
        return target.wire.admin("ListTagsForResource", ResourceArn=arn).json["Tags"]

    target.wire.admin("TagResource", ResourceArn=arn, Tags={"stage": "test"})
    assert tags() == {"team": "qa", "stage": "test"}
    target.wire.admin("UntagResource", ResourceArn=arn, TagKeys=["team"])
    assert tags() == {"stage": "test"}
    elsewhere = arn.replace(target.pool_id, NOWHERE)
    missing = target.wire.admin("ListTagsForResource", ResourceArn=elsewhere)
    assert missing.refusal[0] == "ResourceNotFoundException"


def test_roles_of_an_identity_pool(wire: Wire, sandbox: Sandbox) -> None:
    def call(operation: str, **given: object) -> Any:
        target = {"X-Amz-Target": f"AWSCognitoIdentityService.{operation}", **SIGNED}
        return wire.send("POST", "/", json.dumps(given).encode(), target)

    roles = {"authenticated": "arn:aws:iam::123456789012:role/authenticated"}
    pool = {"IdentityPoolId": sandbox.identity_pool_id}
    # D: Amplify attaches roles to every identity pool that it makes.
    assert call("SetIdentityPoolRoles", **pool, Roles=roles).body == b""
    assert call("GetIdentityPoolRoles", **pool).json == {**pool, "Roles": roles}
    nowhere = "us-east-1:00000000-0000-0000-0000-000000000000"
    text = f"IdentityPool '{nowhere}' not found."
    missing = call("GetIdentityPoolRoles", IdentityPoolId=nowhere)
    assert missing.refusal == ("ResourceNotFoundException", text)
    refused = call("GetOpenIdTokenForDeveloperIdentity", **pool, Logins={"a": "b"})
    assert refused.refusal[0] == "UnknownOperationException"
