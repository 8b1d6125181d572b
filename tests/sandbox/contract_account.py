"""GetUser, GlobalSignOut, RevokeToken and DeleteUser, case by case."""

from __future__ import annotations

import base64
import json

from tests.sandbox.conftest import PASSWORD, Answer, Target
from tests.sandbox.contract import EMAIL_POOL, World, case
from tests.sandbox.contract_confirm import DAY, disable


def get_user(world: World, token: str) -> Answer:
    return world.wire.call("GetUser", AccessToken=token)


def sign_out(world: World, token: str) -> Answer:
    return world.wire.call("GlobalSignOut", AccessToken=token)


def delete_user(world: World, token: str) -> Answer:
    return world.wire.call("DeleteUser", AccessToken=token)


def revoke(target: Target, token: str, **more: object) -> Answer:
    return target.wire.call("RevokeToken", ClientId=target.client_id, Token=token, **more)


def signed_in(world: World) -> tuple[Target, str, str]:
    """A client, an address, and an access token."""
    target, address = world.confirmed()
    return target, address, target.tokens(address)["AccessToken"]


def recreated(world: World, confirm: bool) -> Answer:
    """GetUser with the token of a user who was deleted and made again under the same name."""
    target, address = world.make({"AutoVerifiedAttributes": ["email"]}), world.address()
    target.confirmed("bob", address)
    token = target.tokens("bob")["AccessToken"]
    world.wire.admin("AdminDeleteUser", UserPoolId=target.pool_id, Username="bob")
    if confirm:
        target.confirmed("bob", address)
    else:
        target.sign_up("bob")
    return get_user(world, token)


@case("GetUser", "success")
def gets_user(world: World) -> Answer:
    return get_user(world, signed_in(world)[2])


@case("GetUser", "garbage or ID token")
def garbage(world: World) -> Answer:
    target, address = world.confirmed()
    for token in ("garbage", "a.b.c", "e30.e30.e30"):
        assert get_user(world, token).status == 400
    return get_user(world, target.tokens(address)["IdToken"])


@case("GetUser", "tampered signature")
def tampered(world: World) -> Answer:
    header, payload, signature = signed_in(world)[2].split(".")
    claims = json.loads(base64.urlsafe_b64decode(payload + "=="))
    forged = base64.urlsafe_b64encode(json.dumps({**claims, "exp": claims["exp"] + 1}).encode()).rstrip(b"=")
    return get_user(world, f"{header}.{forged.decode()}.{signature}")


@case("GetUser", "after GlobalSignOut / RevokeToken")
def after_sign_out(world: World) -> Answer:
    target, address, token = signed_in(world)
    sign_out(world, token)
    other = target.tokens(address)
    revoke(target, other["RefreshToken"])
    assert get_user(world, other["AccessToken"]).refusal == get_user(world, token).refusal
    return get_user(world, token)


@case("GetUser", "expired")
def expired(world: World) -> Answer:
    token = signed_in(world)[2]
    world.turn(3600)
    return get_user(world, token)


@case("GetUser", "user disabled")
def disabled(world: World) -> Answer:
    target, address, token = signed_in(world)
    disable(target, address)
    return get_user(world, token)


@case("GetUser", "same name recreated and confirmed")
def recreated_confirmed(world: World) -> Answer:
    return recreated(world, True)


@case("GetUser", "user deleted")
def deleted(world: World) -> Answer:
    target, address, token = signed_in(world)
    world.wire.admin("AdminDeleteUser", UserPoolId=target.pool_id, Username=address)
    return get_user(world, token)


@case("GetUser", "same name recreated, unconfirmed")
def recreated_unconfirmed(world: World) -> Answer:
    return recreated(world, False)


@case("GlobalSignOut", "success")
def signs_out(world: World) -> Answer:
    target, address, token = signed_in(world)
    other = target.tokens(address)["AccessToken"]
    answer = sign_out(world, token)
    assert answer.body == b"{}"
    assert get_user(world, other).refusal[1] == "Access Token has been revoked"
    return answer


@case("GlobalSignOut", "bad token")
def sign_out_garbage(world: World) -> Answer:
    return sign_out(world, "garbage")


@case("GlobalSignOut", "already signed out")
def sign_out_twice(world: World) -> Answer:
    token = signed_in(world)[2]
    sign_out(world, token)
    return sign_out(world, token)


@case("GlobalSignOut", "expired token")
def sign_out_expired(world: World) -> Answer:
    token = signed_in(world)[2]
    world.turn(DAY)
    return sign_out(world, token)


@case("RevokeToken", "success")
def revokes(world: World) -> Answer:
    target, address = world.confirmed()
    token = target.tokens(address)["RefreshToken"]
    assert revoke(target, token).body == b"{}"
    return revoke(target, token)


@case("RevokeToken", "client secret missing or wrong")
def revoke_secret(world: World) -> Answer:
    target = world.make(EMAIL_POOL, {"GenerateSecret": True})
    assert revoke(target, "token").status == 400
    return revoke(target, "token", ClientSecret="x" * 52)


@case("RevokeToken", "revocation disabled")
def revoke_disabled(world: World) -> Answer:
    return revoke(world.make(EMAIL_POOL, {"EnableTokenRevocation": False}), "token")


@case("RevokeToken", "access or ID token supplied")
def revoke_access(world: World) -> Answer:
    target, _, token = signed_in(world)
    return revoke(target, token)


@case("RevokeToken", "garbage token")
def revoke_garbage(world: World) -> Answer:
    return revoke(world.target, "garbage")


@case("DeleteUser", "success")
def deletes(world: World) -> Answer:
    target, address, token = signed_in(world)
    answer = delete_user(world, token)
    assert answer.body == b""
    assert target.log_in(address, PASSWORD).refusal[0] == "UserNotFoundException"
    return answer


@case("DeleteUser", "bad token")
def delete_garbage(world: World) -> Answer:
    return delete_user(world, "garbage")


@case("DeleteUser", "revoked / expired token")
def delete_revoked(world: World) -> Answer:
    token = signed_in(world)[2]
    sign_out(world, token)
    return delete_user(world, token)


@case("DeleteUser", "user already deleted")
def delete_twice(world: World) -> Answer:
    token = signed_in(world)[2]
    delete_user(world, token)
    return delete_user(world, token)
