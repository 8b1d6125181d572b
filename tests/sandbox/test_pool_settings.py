"""How pools and app clients are made, shown and deleted; groups; and what a pool publishes of itself."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest

from tests.sandbox.account_life import SMS, admin, claims, create
from tests.sandbox.contract import EMAIL_POOL

if TYPE_CHECKING:
    from tests.sandbox.account_life import Make
    from tests.sandbox.conftest import Target, Wire

REFUSED = "InvalidParameterException"
ROLES = "arn:aws:iam::123456789012:role/"


def shown(target: Target) -> Any:
    return target.wire.admin("DescribeUserPool", UserPoolId=target.pool_id).json["UserPool"]


@pytest.mark.parametrize(
    ("settings", "text"),
    [
        # R, all of them.
        (
            {"UsernameAttributes": ["email"], "AliasAttributes": ["email"]},
            "Only one of the aliasAttributes or usernameAttributes can be set in a user pool.",
        ),
        (
            {"MfaConfiguration": "ON"},
            "SMS configuration and Auto verification for phone_number are required when MFA is "
            "required/optional",
        ),
        (
            {"UserAttributeUpdateSettings": {"AttributesRequireVerificationBeforeUpdate": ["email"]}},
            "All attributes in AttributesRequireVerificationBeforeUpdate must exist in "
            "AutoVerifiedAttributes",
        ),
    ],
)
def test_pools_that_cannot_be(wire: Wire, settings: dict[str, Any], text: str) -> None:
    assert wire.admin("CreateUserPool", PoolName="p", **settings).refusal == (REFUSED, text)


@pytest.mark.parametrize(
    ("pool", "client", "refusal"),
    [
        # S
        (
            {"Schema": [{"Name": "family_name", "Required": True}]},
            {"WriteAttributes": ["given_name"]},
            (REFUSED, "Invalid write attributes specified while creating a client"),
        ),
        ({}, {"WriteAttributes": ["custom:no"]}, (REFUSED, "Invalid write attributes specified")),
        ({}, {"ReadAttributes": ["custom:no"]}, (REFUSED, "Invalid read attributes specified")),
        # S: the code.
        (
            {"UserPoolTier": "LITE"},
            {"RefreshTokenRotation": {"Feature": "ENABLED"}},
            ("FeatureUnavailableInTierException", ""),
        ),
        # R
        (
            {},
            {"SupportedIdentityProviders": ["COGNITO", "Google"]},
            (REFUSED, "The provider Google does not exist for User Pool us-east-1_"),
        ),
        # D: the codes.
        ({}, {"AllowedOAuthScopes": ["openid", "shop/read"]}, ("ScopeDoesNotExistException", "")),
        ({}, {"ExplicitAuthFlows": ["ADMIN_NO_SRP_AUTH", "ALLOW_USER_SRP_AUTH"]}, (REFUSED, "")),
    ],
)
def test_clients_that_cannot_be(
    wire: Wire, pool: dict[str, Any], client: dict[str, Any], refusal: tuple[str, str]
) -> None:
    pool_id = wire.admin("CreateUserPool", PoolName="p", **pool).json["UserPool"]["Id"]
    code, message = wire.admin("CreateUserPoolClient", UserPoolId=pool_id, ClientName="c", **client).refusal
    assert (code, message[: len(refusal[1])]) == refusal


def test_a_protected_pool_stays(make_target: Make) -> None:
    target = make_target({"DeletionProtection": "ACTIVE"})
    text = (
        "The user pool cannot be deleted because deletion protection is activated. Deletion protection must "
        "be inactivated first."
    )
    # R
    delete = target.wire.admin("DeleteUserPool", UserPoolId=target.pool_id)
    assert delete.refusal == (REFUSED, text)
    settings = {"UserPoolId": target.pool_id, "DeletionProtection": "INACTIVE"}
    assert target.wire.admin("UpdateUserPool", **settings).body == b"{}"
    assert target.wire.admin("DeleteUserPool", UserPoolId=target.pool_id).status == 200


def test_a_domain_is_one_pools_alone(make_target: Make) -> None:
    target, other = make_target(), make_target()
    domain = target.pool_id.lower().replace("_", "-")
    assert target.wire.admin("CreateUserPoolDomain", UserPoolId=target.pool_id, Domain=domain).body == b"{}"
    # R
    taken = target.wire.admin("CreateUserPoolDomain", UserPoolId=other.pool_id, Domain=domain)
    assert taken.refusal == (REFUSED, "Domain already associated with another user pool.")
    assert shown(target)["Domain"] == domain
    assert target.wire.admin("DeleteUserPool", UserPoolId=target.pool_id).refusal[0] == REFUSED
    assert target.wire.admin("DeleteUserPoolDomain", UserPoolId=target.pool_id, Domain=domain).status == 200
    assert target.wire.admin("DeleteUserPool", UserPoolId=target.pool_id).status == 200


def test_a_sign_in_policy_leaves_the_password_policy(make_target: Make) -> None:
    target = make_target(
        {"Policies": {"SignInPolicy": {"AllowedFirstAuthFactors": ["PASSWORD", "EMAIL_OTP"]}}}
    )
    # D
    assert shown(target)["Policies"]["PasswordPolicy"]["RequireSymbols"] is True
    assert target.sign_up("bob", "weak").refusal[0] == "InvalidPasswordException"


def test_what_is_shown_of_a_pool(make_target: Make) -> None:
    target = make_target({"UserPoolTier": "LITE"})
    pool = shown(target)
    # S
    for name, value in {
        "DeletionProtection": "INACTIVE",
        "IssuerConfiguration": {"Type": "ORIGINAL"},
        "KeyConfiguration": {"KeyType": "AWS_OWNED_KEY"},
        "LambdaConfig": {},
        "MfaConfiguration": "OFF",
        "UserAttributeUpdateSettings": {"AttributesRequireVerificationBeforeUpdate": []},
        "UserPoolTags": {},
        "UserPoolTier": "LITE",
        "VerificationMessageTemplate": {"DefaultEmailOption": "CONFIRM_WITH_CODE"},
    }.items():
        assert pool[name] == value
    by_name = {attribute["Name"]: attribute for attribute in pool["SchemaAttributes"]}
    assert by_name["identities"]["StringAttributeConstraints"] == {}
    assert by_name["birthdate"]["StringAttributeConstraints"] == {"MaxLength": "10", "MinLength": "10"}
    client = {"UserPoolId": target.pool_id, "ClientId": target.client_id}
    found = target.wire.admin("DescribeUserPoolClient", **client).json["UserPoolClient"]
    assert found["TokenValidityUnits"] == {}
    assert round(found["CreationDate"], 3) == found["CreationDate"] > 0
    assert found["LastModifiedDate"] == found["CreationDate"]


def test_a_template_is_shown_in_its_older_members_too(make_target: Make) -> None:
    words = {"EmailSubject": "S", "EmailMessage": "Code {####}", "SmsMessage": "Text {####}"}
    pool = shown(make_target({"VerificationMessageTemplate": words, **SMS}))
    # V
    mirrored = [pool[f"{name}Message"] for name in ("EmailVerification", "SmsVerification")]
    assert mirrored == ["Code {####}", "Text {####}"]
    assert pool["EmailVerificationSubject"] == "S"


def test_groups_in_the_services_words(make_target: Make) -> None:
    target = make_target()
    create(target, "alice")

    def call(operation: str, name: str = "reader", **more: object) -> Any:
        return target.wire.admin(operation, UserPoolId=target.pool_id, GroupName=name, **more)

    # S, all of them.
    made = call("CreateGroup").json["Group"]
    assert set(made) == {"CreationDate", "GroupName", "LastModifiedDate", "UserPoolId"}
    exists = ("GroupExistsException", "A group with the name already exists.")
    assert call("CreateGroup", Description="x").refusal == exists
    missing = ("ResourceNotFoundException", "Group not found.")
    for operation in ("GetGroup", "UpdateGroup", "DeleteGroup", "ListUsersInGroup"):
        assert call(operation, "absent").refusal == missing
    assert call("AdminAddUserToGroup", "absent", Username="nobody").refusal[0] == "UserNotFoundException"
    assert call("AdminAddUserToGroup", "absent", Username="alice").refusal == missing
    assert call("AdminRemoveUserFromGroup", "absent", Username="alice").body == b""
    call("UpdateGroup", Description="updated only", Precedence=3)
    assert call("UpdateGroup", Description="").json["Group"]["Description"] == "updated only"
    pool = {"UserPoolId": target.pool_id}
    zero = target.wire.admin("ListGroups", **pool, Limit=0)
    assert "Value '0' at 'maxResults'" in zero.refusal[1]
    call("CreateGroup", "writer")
    first = target.wire.admin("ListGroups", **pool, Limit=1).json
    second = target.wire.admin("ListGroups", **pool, NextToken=first["NextToken"]).json
    assert [g["GroupName"] for g in first["Groups"] + second["Groups"]] == ["reader", "writer"]
    call("AdminAddUserToGroup", Username="alice")
    assert [user["Username"] for user in call("ListUsersInGroup").json["Users"]] == ["alice"]
    assert call("DeleteGroup").body == b""
    assert admin(target, "AdminListGroupsForUser", "alice").json == {"Groups": []}


def test_roles_of_groups_are_claims(make_target: Make) -> None:
    target = make_target()
    create(target, "alice")

    def join(name: str, **more: object) -> None:
        group = {"UserPoolId": target.pool_id, "GroupName": name}
        target.wire.admin("CreateGroup", **group, **more)
        target.wire.admin("AdminAddUserToGroup", **group, Username="alice")

    def said() -> tuple[Any, Any, Any]:
        result = target.tokens("alice")
        identity = claims(result["IdToken"])
        assert claims(result["AccessToken"])["cognito:groups"] == identity["cognito:groups"]
        return (
            identity["cognito:groups"],
            identity.get("cognito:roles"),
            identity.get("cognito:preferred_role"),
        )

    # S, step by step.
    join("reader", RoleArn=f"{ROLES}reader", Precedence=10)
    assert said() == (["reader"], [f"{ROLES}reader"], f"{ROLES}reader")
    join("writer", RoleArn=f"{ROLES}writer", Precedence=10)
    both = [f"{ROLES}writer", f"{ROLES}reader"]
    assert said() == (["writer", "reader"], both, None)
    writer = {"UserPoolId": target.pool_id, "GroupName": "writer"}
    target.wire.admin("UpdateGroup", **writer, Precedence=9)
    assert said() == (["writer", "reader"], both, f"{ROLES}writer")
    join("empty-first", Precedence=0)
    assert said() == (["writer", "reader", "empty-first"], both, f"{ROLES}writer")


def test_a_pool_says_where_its_keys_are(make_target: Make) -> None:
    target = make_target(EMAIL_POOL)
    page = {"Origin": "https://elsewhere.example"}
    answer = target.wire.send("GET", f"/{target.pool_id}/.well-known/openid-configuration", headers=page)
    # D
    issuer = f"{target.wire.endpoint}/{target.pool_id}"
    assert answer.json["issuer"] == issuer
    assert answer.json["jwks_uri"] == f"{issuer}/.well-known/jwks.json"
    assert answer.json["id_token_signing_alg_values_supported"] == ["RS256"]
    assert answer.headers["access-control-allow-origin"] == "*"
