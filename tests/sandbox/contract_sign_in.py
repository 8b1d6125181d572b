"""InitiateAuth, case by case."""

from __future__ import annotations

from tests.sandbox.conftest import PASSWORD, Answer, Target
from tests.sandbox.contract import EMAIL_POOL, SrpSignIn, World, case
from tests.sandbox.contract_confirm import DAY, disable


def temporary(world: World, password: str = PASSWORD, **pool: object) -> tuple[Target, str]:
    """A plain-username user with a temporary password."""
    target = world.make(pool)
    given = {"UserPoolId": target.pool_id, "Username": "bob", "MessageAction": "SUPPRESS"}
    answer = world.wire.admin("AdminCreateUser", **given, TemporaryPassword=password)
    assert answer.json["User"]["UserStatus"] == "FORCE_CHANGE_PASSWORD"
    return target, "bob"


def refresh(target: Target, token: str) -> Answer:
    return target.auth("REFRESH_TOKEN_AUTH", REFRESH_TOKEN=token)


@case("InitiateAuth", "USER_PASSWORD_AUTH success")
def signs_in(world: World) -> Answer:
    target, address = world.confirmed()
    return target.log_in(address.upper())


@case("InitiateAuth", "USER_SRP_AUTH first step")
def srp_first(world: World) -> Answer:
    target, address = world.confirmed()
    answer = target.auth("USER_SRP_AUTH", USERNAME=address, SRP_A="abc")
    again = target.auth("USER_SRP_AUTH", USERNAME=address, SRP_A="abc").json["ChallengeParameters"]
    parameters = answer.json["ChallengeParameters"]
    assert parameters["SALT"] == again["SALT"]
    assert parameters["SRP_B"] != again["SRP_B"]
    assert parameters["USERNAME"] == target.look(address)["Username"]
    return answer


@case("InitiateAuth", "REFRESH_TOKEN_AUTH success")
def refreshes(world: World) -> Answer:
    target, address = world.confirmed()
    token = target.tokens(address)["RefreshToken"]
    assert target.auth("REFRESH_TOKEN", REFRESH_TOKEN=token).status == 200
    return refresh(target, token)


@case("InitiateAuth", "temporary password")
def temporary_password(world: World) -> Answer:
    target, name = temporary(world)
    return target.log_in(name)


@case("InitiateAuth", "unconfirmed user")
def unconfirmed(world: World) -> Answer:
    address = world.address()
    world.target.sign_up(address)
    assert world.target.log_in(address, "wrong").refusal[0] == "UserNotConfirmedException"
    return world.target.log_in(address)


@case("InitiateAuth", "wrong password")
def wrong_password(world: World) -> Answer:
    target, address = world.confirmed()
    return target.log_in(address, "wrong")


@case("InitiateAuth", "unknown user, LEGACY")
def nobody(world: World) -> Answer:
    assert world.target.auth("USER_SRP_AUTH", USERNAME=world.address(), SRP_A="1").status == 400
    return world.target.log_in(world.address())


@case("InitiateAuth", "unknown user, ENABLED, USER_PASSWORD_AUTH")
def nobody_hidden(world: World) -> Answer:
    return world.hiding().log_in(world.address())


@case("InitiateAuth", "unknown user, ENABLED, USER_SRP_AUTH")
def nobody_hidden_srp(world: World) -> Answer:
    target, address = world.hiding(), world.address()
    answer = target.auth("USER_SRP_AUTH", USERNAME=address, SRP_A="1")
    again = target.auth("USER_SRP_AUTH", USERNAME=address, SRP_A="1")
    other = target.auth("USER_SRP_AUTH", USERNAME=world.address(), SRP_A="1")
    salts = [found.json["ChallengeParameters"]["SALT"] for found in (answer, again, other)]
    assert salts[0] == salts[1] != salts[2]
    assert answer.json["ChallengeParameters"]["USERNAME"] == address
    return answer


@case("InitiateAuth", "disabled user")
def disabled(world: World) -> Answer:
    target, address = world.confirmed()
    disable(target, address)
    return target.log_in(address)


@case("InitiateAuth", "password reset required")
def reset_required(world: World) -> Answer:
    target, address = world.confirmed()
    world.wire.admin("AdminResetUserPassword", UserPoolId=target.pool_id, Username=address)
    return target.log_in(address)


@case("InitiateAuth", "flow not enabled")
def flow_not_enabled(world: World) -> Answer:
    target = world.make(EMAIL_POOL, {"ExplicitAuthFlows": ["ALLOW_USER_SRP_AUTH"]})
    assert target.auth("USER_SRP_AUTH").refusal[1] == "Missing required parameter USERNAME"
    return target.log_in(world.address())


@case("InitiateAuth", "admin flow on the public operation")
def admin_flow(world: World) -> Answer:
    assert world.target.auth("ADMIN_NO_SRP_AUTH").status == 400
    return world.target.auth("ADMIN_USER_PASSWORD_AUTH", USERNAME="bob", PASSWORD=PASSWORD)


@case("InitiateAuth", "unknown AuthFlow value")
def unknown_flow(world: World) -> Answer:
    return world.target.auth("NO_SUCH_AUTH")


@case("InitiateAuth", "missing or empty USERNAME")
def no_username(world: World) -> Answer:
    assert world.target.log_in("").status == 400
    return world.target.auth("USER_PASSWORD_AUTH", PASSWORD=PASSWORD)


@case("InitiateAuth", "missing or empty PASSWORD")
def no_password(world: World) -> Answer:
    assert world.target.log_in("bob", "").status == 400
    return world.target.auth("USER_PASSWORD_AUTH", USERNAME="bob")


@case("InitiateAuth", "missing SRP_A")
def no_srp_a(world: World) -> Answer:
    return world.target.auth("USER_SRP_AUTH", USERNAME="bob")


@case("InitiateAuth", "SRP_A = 0")
def degenerate(world: World) -> Answer:
    target, address = world.confirmed()
    return target.auth("USER_SRP_AUTH", USERNAME=address, SRP_A="0")


@case("InitiateAuth", "unknown client id")
def unknown_client(world: World) -> Answer:
    return Target(world.wire, "", "a" * 26).log_in("bob")


@case("InitiateAuth", "client secret: SECRET_HASH missing")
def hash_missing(world: World) -> Answer:
    return world.make(EMAIL_POOL, {"GenerateSecret": True}).log_in("bob")


@case("InitiateAuth", "client secret: SECRET_HASH wrong")
def hash_wrong(world: World) -> Answer:
    return world.make(EMAIL_POOL, {"GenerateSecret": True}).log_in("bob", SECRET_HASH="AAAA")


@case("InitiateAuth", "too many wrong passwords")
def locked_out(world: World) -> Answer:
    target, address = world.confirmed()
    for _ in range(5):
        assert target.log_in(address, "wrong").refusal[1] == "Incorrect username or password."
    return target.log_in(address)


@case("InitiateAuth", "temporary password expired")
def temporary_expired(world: World) -> Answer:
    target, name = temporary(world)
    world.turn(7 * DAY + 1)
    return target.log_in(name)


@case("InitiateAuth", "refresh token garbage")
def refresh_garbage(world: World) -> Answer:
    return refresh(world.target, "garbage")


@case("InitiateAuth", "refresh token revoked (RevokeToken or GlobalSignOut)")
def refresh_revoked(world: World) -> Answer:
    target, address = world.confirmed()
    first, second = target.tokens(address), target.tokens(address)
    world.wire.call("RevokeToken", ClientId=target.client_id, Token=first["RefreshToken"])
    revoked = refresh(target, first["RefreshToken"])
    assert refresh(target, second["RefreshToken"]).status == 200
    world.wire.call("GlobalSignOut", AccessToken=second["AccessToken"])
    assert refresh(target, second["RefreshToken"]).refusal == revoked.refusal
    return revoked


@case("InitiateAuth", "refresh token of another client")
def refresh_other_client(world: World) -> Answer:
    target, address = world.confirmed()
    token = target.tokens(address)["RefreshToken"]
    made = world.wire.admin("CreateUserPoolClient", UserPoolId=target.pool_id, ClientName="other").json
    return refresh(Target(world.wire, target.pool_id, made["UserPoolClient"]["ClientId"]), token)


@case("InitiateAuth", "refresh token of a deleted user")
def refresh_deleted(world: World) -> Answer:
    target, address = world.confirmed()
    token = target.tokens(address)["RefreshToken"]
    world.wire.admin("AdminDeleteUser", UserPoolId=target.pool_id, Username=address)
    return refresh(target, token)


@case("InitiateAuth", "refresh token expired")
def refresh_expired(world: World) -> Answer:
    target, address = world.confirmed()
    token = target.tokens(address)["RefreshToken"]
    world.turn(30 * DAY)
    return refresh(target, token)


@case("InitiateAuth", "refresh, user disabled")
def refresh_disabled(world: World) -> Answer:
    target, address = world.confirmed()
    token = target.tokens(address)["RefreshToken"]
    disable(target, address)
    return refresh(target, token)


@case("InitiateAuth", "refresh with rotation enabled")
def rotating(world: World) -> Answer:
    rotation = {"Feature": "ENABLED", "RetryGracePeriodSeconds": 10}
    target, address = world.confirmed(world.make(EMAIL_POOL, {"RefreshTokenRotation": rotation}))
    client = {"ClientId": target.client_id}

    def renew(token: str) -> Answer:
        return world.wire.call("GetTokensFromRefreshToken", **client, RefreshToken=token)

    first = target.tokens(address)["RefreshToken"]
    second = renew(first).json["AuthenticationResult"]["RefreshToken"]
    # A reply that was lost can be asked for again.
    assert renew(first).status == 200
    world.turn(11)
    assert renew(first).refusal == ("NotAuthorizedException", "Refresh Token has been revoked")
    assert renew(second).status == 200
    return refresh(target, second)


@case("InitiateAuth", "throttled")
def throttled(world: World) -> Answer:
    world.fault("InitiateAuth", "TooManyRequestsException")
    return world.target.log_in("bob")


@case("InitiateAuth", "PreAuthentication trigger rejects")
def trigger_rejects(world: World) -> Answer:
    target, address = world.confirmed(world.hiding())
    absent = world.address()
    rules = [{"match": name, "reject": "Not invited"} for name in (address, absent)]
    world.put("rules", {"PreAuthentication": rules})
    rejected = target.log_in(address)
    assert rejected.refusal == target.log_in(address, "wrong").refusal == target.log_in(absent).refusal
    return rejected


@case("InitiateAuth", "over-long USERNAME or PASSWORD")
def over_long(world: World) -> Answer:
    target, address = world.confirmed(world.hiding())
    assert target.log_in("x" * 129).status == 400
    return target.log_in(address, "x" * 257)


@case("RespondToAuthChallenge", "lockout")
def locked_out_of_srp(world: World) -> Answer:
    target, address = world.confirmed()
    for _ in range(5):
        SrpSignIn.begin(target, address, "wrong").finish()
    return SrpSignIn.begin(target, address).finish()
