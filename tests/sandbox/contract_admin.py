"""AdminGetUser, ListUsers, AdminConfirmSignUp and AdminDeleteUser, case by case."""

from __future__ import annotations

import json

from tests.sandbox.conftest import PASSWORD, Answer, Target
from tests.sandbox.contract import EMAIL_POOL, World, case
from tests.sandbox.contract_sign_in import temporary

NOWHERE = "us-east-1_AbCdEfGhI"


def ask(target: Target, operation: str, username: str) -> Answer:
    return target.wire.admin(operation, UserPoolId=target.pool_id, Username=username)


def list_users(target: Target, **more: object) -> Answer:
    return target.wire.admin("ListUsers", UserPoolId=target.pool_id, **more)


def nowhere(world: World) -> Target:
    """A client of a pool that is not there."""
    return Target(world.wire, NOWHERE, "a" * 26)


@case("AdminGetUser", "success")
def looks(world: World) -> Answer:
    address = world.address()
    sub = world.target.sign_up(address).json["UserSub"]
    answer = ask(world.target, "AdminGetUser", address.upper())
    assert answer.json == ask(world.target, "AdminGetUser", sub).json
    return answer


@case("AdminGetUser", "unknown user")
def look_nobody(world: World) -> Answer:
    return ask(world.target, "AdminGetUser", world.address())


@case("AdminGetUser", "unknown pool")
def look_nowhere(world: World) -> Answer:
    return ask(nowhere(world), "AdminGetUser", "bob")


@case("AdminGetUser", "unsigned request")
def unsigned(world: World) -> Answer:
    return world.wire.call("AdminGetUser", UserPoolId=world.target.pool_id, Username="bob")


@case("AdminGetUser", "malformed Authorization")
def malformed(world: World) -> Answer:
    body = json.dumps({"UserPoolId": world.target.pool_id, "Username": "bob"}).encode()
    return world.wire.post("AdminGetUser", body, {"Authorization": "AWS4-HMAC-SHA256 nonsense"})


@case("ListUsers", "success")
def lists(world: World) -> Answer:
    target = world.make()
    given = {"UserPoolId": target.pool_id, "Username": "bob"}
    world.wire.admin("AdminCreateUser", **given, MessageAction="SUPPRESS")
    world.wire.admin("AdminSetUserPassword", **given, Password=PASSWORD, Permanent=True)
    attributes = [{"Name": "email", "Value": "x@example.com"}]
    world.wire.admin("AdminUpdateUserAttributes", **given, UserAttributes=attributes)
    return list_users(target, AttributesToGet=["email", "sub"])


@case("ListUsers", "Limit above 60")
def limit(world: World) -> Answer:
    return list_users(world.target, Limit=100)


@case("ListUsers", "Filter longer than 256")
def long_filter(world: World) -> Answer:
    return list_users(world.target, Filter="x" * 257)


@case("ListUsers", "Filter syntax error")
def bad_filter(world: World) -> Answer:
    assert list_users(world.target, Filter='email = "a" and sub = "b"').status == 400
    return list_users(world.target, Filter="email is x")


@case("ListUsers", "Filter on a custom attribute")
def custom_filter(world: World) -> Answer:
    return list_users(world.target, Filter='custom:foo = "x"')


@case("ListUsers", "unknown pool")
def list_nowhere(world: World) -> Answer:
    return list_users(nowhere(world))


@case("AdminConfirmSignUp", "success")
def confirms(world: World) -> Answer:
    address = world.address()
    world.target.sign_up(address)
    answer = ask(world.target, "AdminConfirmSignUp", address)
    assert world.target.attributes(address)["email_verified"] == "false"
    assert world.target.log_in(address).status == 200
    return answer


@case("AdminConfirmSignUp", "already confirmed")
def confirm_twice(world: World) -> Answer:
    target, address = world.confirmed()
    return ask(target, "AdminConfirmSignUp", address)


@case("AdminConfirmSignUp", "temporary-password user")
def confirm_temporary(world: World) -> Answer:
    target, name = temporary(world)
    return ask(target, "AdminConfirmSignUp", name)


@case("AdminConfirmSignUp", "unknown user")
def confirm_nobody(world: World) -> Answer:
    return ask(world.target, "AdminConfirmSignUp", world.address())


@case("AdminConfirmSignUp", "unknown pool")
def confirm_nowhere(world: World) -> Answer:
    return ask(nowhere(world), "AdminConfirmSignUp", "bob")


@case("AdminDeleteUser", "success")
def deletes(world: World) -> Answer:
    target, address = world.confirmed()
    answer = ask(target, "AdminDeleteUser", address)
    assert answer.body == b""
    assert target.sign_up(address).status == 200
    return answer


@case("AdminDeleteUser", "unknown or already deleted user")
def delete_twice(world: World) -> Answer:
    target, address = world.confirmed()
    ask(target, "AdminDeleteUser", address)
    return ask(target, "AdminDeleteUser", address)


@case("AdminDeleteUser", "case-insensitive pool, other case")
def delete_other_case(world: World) -> Answer:
    target = world.make({**EMAIL_POOL, "UsernameConfiguration": {"CaseSensitive": False}})
    target, address = world.confirmed(target)
    return ask(target, "AdminDeleteUser", address.upper())


@case("AdminDeleteUser", "unknown pool")
def delete_nowhere(world: World) -> Answer:
    return ask(nowhere(world), "AdminDeleteUser", "bob")
