"""Attributes after the sign-up: what the schema says of them, who may change and read them."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from tests.sandbox.account_life import admin, change, create, pairs, seen, token_of, update
from tests.sandbox.contract import EMAIL_POOL

if TYPE_CHECKING:
    from tests.sandbox.account_life import Make
    from tests.sandbox.conftest import Target
    from tests.sandbox.contract import World

SCHEMA = [
    {"Name": "team", "AttributeDataType": "String", "Mutable": True},
    {"Name": "tenant", "AttributeDataType": "String", "Mutable": False},
    {
        "Name": "age",
        "AttributeDataType": "Number",
        "Mutable": True,
        "NumberAttributeConstraints": {"MinValue": "18", "MaxValue": "99"},
    },
    {"Name": "vip", "AttributeDataType": "Boolean", "Mutable": True},
    {"Name": "seen", "AttributeDataType": "DateTime", "Mutable": True},
    # As CDK and Amplify write it: without AttributeDataType.
    {"Name": "family_name", "Mutable": True, "Required": True},
    {"Name": "nickname", "StringAttributeConstraints": {"MinLength": "3"}},
]
ALICE = {"family_name": "Example", "given_name": "Alice", "custom_team": "initial", "custom_tenant": "owned"}
REFUSED = "InvalidParameterException"


@pytest.fixture
def alice(make_target: Make) -> tuple[Target, str]:
    """A user of a pool with a schema of its own, and her access token."""
    target = make_target({"Schema": SCHEMA})
    assert target.sign_up("alice", UserAttributes=pairs(**ALICE, email="a@example.com")).status == 200
    admin(target, "AdminConfirmSignUp", "alice")
    return target, token_of(target, "alice")


@pytest.mark.parametrize(
    ("given", "line"),
    [
        ({"birthdate": "1.1.2000"}, "birthdate: String must be no shorter than 10 characters"),  # R
        ({"custom_age": "17"}, "custom:age: Number must be no less than 18"),  # D
        ({"custom_age": "100"}, "custom:age: Number must be no more than 99"),  # D
        ({"custom_age": "old"}, "custom:age: Number must be a whole number"),  # D
        ({"updated_at": "yesterday"}, "updated_at: Number must be a whole number"),  # D
        ({"custom_vip": "maybe"}, "custom:vip: Boolean must be true or false"),  # D
        ({"custom_seen": "now"}, "custom:seen: DateTime must be of the form 2026-01-31T12:00:00Z"),  # D
        ({"nickname": "Al"}, "nickname: String must be no shorter than 3 characters"),  # D
    ],
)
def test_values_must_fit_the_schema(alice: tuple[Target, str], given: dict[str, str], line: str) -> None:
    target, token = alice
    new = target.sign_up("bob", UserAttributes=pairs(family_name="B", **given))
    assert new.refusal == (REFUSED, f"Attributes did not conform to the schema: {line}\n")
    # S: `user.birthdate: String must be no longer than 10 characters\n`
    assert update(target, token, **given).refusal == (REFUSED, f"user.{line}\n")
    assert change(target, "alice", **given).refusal == (REFUSED, f"user.{line}\n")


def test_values_that_fit(alice: tuple[Target, str]) -> None:
    target, token = alice
    given = {"custom_age": "18", "custom_vip": "true", "custom_seen": "2026-01-31T12:00:00Z"}
    # S: ten characters of any kind are a birthdate.
    assert update(target, token, **given, birthdate="not-a-date").body == b"{}"
    assert seen(target, token)["birthdate"] == "not-a-date"


@pytest.mark.parametrize(
    ("given", "message"),
    [
        # S, all of them.
        (
            {"custom_tenant": "changed", "given_name": "X"},
            "user.custom:tenant: Attribute cannot be updated.\n",
        ),
        ({"custom_unknown": "x"}, "user.custom:unknown: Attribute does not exist in the schema.\n"),
        ({"sub": "x"}, "Cannot modify the non-mutable attribute sub"),
        ({"email_verified": "true"}, "Cannot modify the non-mutable attribute email_verified"),
    ],
)
def test_what_cannot_be_changed(alice: tuple[Target, str], given: dict[str, str], message: str) -> None:
    target, token = alice
    assert update(target, token, **given).refusal == (REFUSED, message)
    assert seen(target, token)["given_name"] == "Alice"


def test_what_an_administrator_cannot_change(alice: tuple[Target, str]) -> None:
    target, _ = alice
    # R: the same sentence for administrators; D: `sub` is for life.
    immutable = change(target, "alice", custom_tenant="changed").refusal[1]
    assert immutable == "user.custom:tenant: Attribute cannot be updated.\n"
    assert change(target, "alice", sub="x").refusal[0] == REFUSED
    assert admin(target, "AdminDeleteUserAttributes", "alice", UserAttributeNames=["sub"]).status == 400
    assert change(target, "alice", email_verified="maybe").refusal[0] == REFUSED
    # V: `True` counts as true.
    assert change(target, "alice", email_verified="True").status == 200
    assert target.attributes("alice")["email_verified"] == "true"


def test_an_empty_value_deletes(alice: tuple[Target, str]) -> None:
    target, token = alice
    # S
    assert update(target, token, given_name="").body == b"{}"
    assert "given_name" not in seen(target, token)
    # D
    assert update(target, token, family_name="").refusal[0] == REFUSED
    assert change(target, "alice", family_name="").refusal[0] == REFUSED
    assert target.sign_up("bob", UserAttributes=pairs(family_name="B", given_name="")).status == 200
    assert "given_name" not in target.attributes("bob")


@pytest.mark.parametrize(
    ("name", "message"),
    [
        # S, all of them.
        (
            "custom:unknown",
            "Invalid user attributes: Type for attribute {custom:unknown} could not be determined",
        ),
        (
            "family_name",
            "Invalid user attributes: name.familyName: The attribute name.familyName is required",
        ),
        (
            "custom:tenant",
            "Invalid user attributes: Custom.User.tenant: This attribute does not satisfy the mutability "
            "validation defined in the schema.",
        ),
        ("email_verified", "Cannot modify the non-mutable attribute email_verified"),
    ],
)
def test_what_cannot_be_deleted(alice: tuple[Target, str], name: str, message: str) -> None:
    target, token = alice
    answer = target.wire.call("DeleteUserAttributes", AccessToken=token, UserAttributeNames=[name])
    assert answer.refusal == (REFUSED, message)


def test_deleting(alice: tuple[Target, str]) -> None:
    target, token = alice

    def delete(*names: str) -> bytes:
        given = {"AccessToken": token, "UserAttributeNames": list(names)}
        return target.wire.call("DeleteUserAttributes", **given).body

    # S: what is not there may be named, and `email` takes `email_verified` with it.
    assert delete("custom:team") == delete("custom:team") == delete("email") == b"{}"
    assert set(seen(target, token)) == {"family_name", "given_name", "custom:tenant", "sub"}


def test_of_two_values_the_last_counts(alice: tuple[Target, str]) -> None:
    target, token = alice
    twice = [
        *pairs(birthdate="short", given_name="first"),
        *pairs(birthdate="not-a-date", given_name="second"),
    ]
    # S: also for what is checked.
    assert target.wire.call("UpdateUserAttributes", AccessToken=token, UserAttributes=twice).status == 200
    assert seen(target, token)["given_name"] == "second"


def test_a_client_shows_what_it_may_read(make_target: Make) -> None:
    target = make_target(client={"ReadAttributes": ["given_name"]})
    create(target, "alice", given_name="Alice", family_name="Example")
    token = token_of(target, "alice")
    # S: nothing else, but the sub; and at once after the client changed.
    assert set(seen(target, token)) == {"given_name", "sub"}
    flows = ["ALLOW_USER_PASSWORD_AUTH", "ALLOW_REFRESH_TOKEN_AUTH"]
    client = {"UserPoolId": target.pool_id, "ClientId": target.client_id, "ExplicitAuthFlows": flows}
    target.wire.admin("UpdateUserPoolClient", **client, ReadAttributes=["family_name"])
    assert set(seen(target, token)) == {"family_name", "sub"}
    # D: what is not said falls back to its default.
    target.wire.admin("UpdateUserPoolClient", **client)
    assert set(seen(target, token)) == {"given_name", "family_name", "sub"}
    shown = target.wire.admin("DescribeUserPoolClient", **{n: client[n] for n in ("UserPoolId", "ClientId")})
    assert shown.json["UserPoolClient"]["ClientName"] == "c"


def test_the_address_that_is_the_username(make_target: Make, address: str) -> None:
    target = make_target(EMAIL_POOL)
    # R
    text = "User email should be empty or same as username, since username attribute is email."
    other = pairs(email="other@example.com")
    assert target.sign_up(address, UserAttributes=other).refusal == (REFUSED, text)
    assert admin(target, "AdminCreateUser", address, UserAttributes=other).refusal == (REFUSED, text)
    assert target.sign_up(address, UserAttributes=pairs(email=address)).status == 200
    # R: a blank in a name is told twice.
    code, message = target.log_in(f"{address} ").refusal
    assert code == REFUSED
    assert message.startswith("2 validation errors detected: Value at 'userName' failed")
    assert "; Value at 'userAlias' failed" in message


def test_a_preferred_username_is_an_alias(make_target: Make, address: str) -> None:
    target = make_target({"AliasAttributes": ["preferred_username", "email"]})
    text = (
        "Preferred username cannot be provided for unconfirmed account, since user pool is configured for "
        "preferred username alias."
    )
    # R
    assert target.sign_up("bob", UserAttributes=pairs(preferred_username="b")).refusal == (REFUSED, text)
    create(target, "alice", preferred_username="al")
    create(target, "eve")
    assert target.log_in("al").status == 200
    # S
    taken = ("AliasExistsException", "User account already exists for the alias.")
    assert change(target, "eve", preferred_username="alice").refusal == taken
    assert change(target, "eve", preferred_username="al").refusal == taken
    assert update(target, token_of(target, "eve"), preferred_username="al").refusal == taken
    form = "Username cannot be of email format, since user pool is configured for email alias."
    assert change(target, "eve", preferred_username=address).refusal == (REFUSED, form)
    assert change(target, "eve", preferred_username="ev").status == 200
    assert target.log_in("ev").status == 200


def test_a_verified_address_is_one_users_alone(make_target: Make, address: str, world: World) -> None:
    target = make_target({"AliasAttributes": ["email"]})
    create(target, "alice", email=address, email_verified="true")
    taken = ("AliasExistsException", "An account with the given email already exists.")
    verified = pairs(email=address, email_verified="true")
    # D, R: each way to a verified address.
    suppressed = {"MessageAction": "SUPPRESS", "UserAttributes": verified}
    assert admin(target, "AdminCreateUser", "bob", **suppressed).refusal == taken
    create(target, "eve", email=address)
    assert change(target, "eve", email_verified="true").refusal == taken
    world.put("rules", {"PreSignUp": [{"autoVerifyEmail": True}]})
    assert target.sign_up("bob", UserAttributes=pairs(email=address)).refusal == taken
    # D: forced, it moves, and the former owner's is no longer verified.
    assert admin(target, "AdminCreateUser", "bob", **suppressed, ForceAliasCreation=True).status == 200
    assert target.attributes("alice")["email_verified"] == "false"
    assert target.look(address)["Username"] == "bob"
