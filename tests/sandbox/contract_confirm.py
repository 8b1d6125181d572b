"""ConfirmSignUp, ResendConfirmationCode, ForgotPassword and ConfirmForgotPassword, case by case."""

from __future__ import annotations

from tests.sandbox.conftest import PASSWORD, Answer, Target
from tests.sandbox.contract import EMAIL_POOL, World, case, other_code
from tests.sandbox.contract_sign_up import email

DAY = 86400


def disable(target: Target, username: str) -> None:
    assert target.wire.admin("AdminDisableUser", UserPoolId=target.pool_id, Username=username).status == 200


def forgot(target: Target, username: str) -> Answer:
    return target.wire.call("ForgotPassword", ClientId=target.client_id, Username=username)


def reset(target: Target, username: str, code: str, password: str = "N3w!Password") -> Answer:
    return target.wire.call(
        "ConfirmForgotPassword",
        ClientId=target.client_id,
        Username=username,
        ConfirmationCode=code,
        Password=password,
    )


def unconfirmed(world: World) -> tuple[Target, str, str]:
    """A client, an address that signed up, and its code."""
    address = world.address()
    world.target.sign_up(address)
    return world.target, address, world.target.code(address)


@case("ConfirmSignUp", "success")
def confirms(world: World) -> Answer:
    target, address, code = unconfirmed(world)
    answer = target.confirm(address, code)
    assert answer.body == b"{}"
    assert target.look(address)["UserStatus"] == "CONFIRMED"
    assert target.attributes(address)["email_verified"] == "true"
    return answer


@case("ConfirmSignUp", "wrong code")
def wrong_code(world: World) -> Answer:
    target, address, code = unconfirmed(world)
    return target.confirm(address, other_code(code))


@case("ConfirmSignUp", "expired code")
def expired_code(world: World) -> Answer:
    target, address, code = unconfirmed(world)
    world.turn(DAY)
    return target.confirm(address, code)


@case("ConfirmSignUp", "superseded code")
def superseded(world: World) -> Answer:
    target, address, code = unconfirmed(world)
    while target.resend(address).status == 200 and target.code(address) == code:
        pass
    return target.confirm(address, code)


@case("ConfirmSignUp", "already confirmed")
def confirmed_already(world: World) -> Answer:
    target, address, code = unconfirmed(world)
    target.confirm(address, code)
    return target.confirm(address, code)


@case("ConfirmSignUp", "unknown user, PreventUserExistenceErrors LEGACY")
def nobody(world: World) -> Answer:
    return world.target.confirm(world.address(), "123456")


@case("ConfirmSignUp", "unknown user, PreventUserExistenceErrors ENABLED")
def nobody_hidden(world: World) -> Answer:
    return world.hiding().confirm(world.address(), "123456")


@case("ConfirmSignUp", "alias conflict")
def alias_conflict(world: World) -> Answer:
    target = world.make({"AliasAttributes": ["email"], "AutoVerifiedAttributes": ["email"]})
    address = world.address()
    target.confirmed("first", address)
    target.sign_up("second", UserAttributes=email(address))
    code = target.code(address)
    answer = target.confirm("second", code)
    assert target.confirm("second", code, ForceAliasCreation=True).status == 200
    assert target.look(address)["Username"] == "second"
    assert target.attributes("first")["email_verified"] == "false"
    return answer


@case("ConfirmSignUp", "empty code")
def empty_code(world: World) -> Answer:
    return world.target.confirm(world.address(), "")


@case("ConfirmSignUp", "code contains whitespace")
def space_in_code(world: World) -> Answer:
    return world.target.confirm(world.address(), "12 34")


@case("ConfirmSignUp", "code longer than 2048")
def long_code(world: World) -> Answer:
    return world.target.confirm(world.address(), "1" * 2049)


@case("ConfirmSignUp", "unknown client id")
def unknown_client(world: World) -> Answer:
    return Target(world.wire, "", "a" * 26).confirm(world.address(), "123456")


@case("ConfirmSignUp", "secret missing / wrong")
def wrong_hash(world: World) -> Answer:
    target = world.make(EMAIL_POOL, {"GenerateSecret": True})
    return target.confirm(world.address(), "123456", SecretHash="AAAA")


@case("ConfirmSignUp", "disabled user")
def disabled(world: World) -> Answer:
    target, address, code = unconfirmed(world)
    disable(target, address)
    return target.confirm(address, code)


@case("ConfirmSignUp", "PostConfirmation trigger fails")
def trigger_fails(world: World) -> Answer:
    target, address, code = unconfirmed(world)
    world.put("rules", {"PostConfirmation": [{"match": address, "reject": "Not invited"}]})
    answer = target.confirm(address, code)
    assert target.look(address)["UserStatus"] == "CONFIRMED"
    return answer


@case("ConfirmSignUp", "throttled")
def throttled(world: World) -> Answer:
    world.fault("ConfirmSignUp", "TooManyRequestsException")
    return world.target.confirm(world.address(), "123456")


@case("ResendConfirmationCode", "success")
def resends(world: World) -> Answer:
    target, address, _ = unconfirmed(world)
    target.resend(address)
    answer = target.resend(address)
    assert len(target.mails(address)) == 3
    return answer


@case("ResendConfirmationCode", "already confirmed")
def resend_confirmed(world: World) -> Answer:
    target, address = world.confirmed()
    return target.resend(address)


@case("ResendConfirmationCode", "already confirmed, ENABLED")
def resend_confirmed_hidden(world: World) -> Answer:
    target, address = world.confirmed(world.hiding())
    mails = len(target.mails(address))
    answer = target.resend(address)
    assert len(target.mails(address)) == mails
    return answer


@case("ResendConfirmationCode", "unknown user, LEGACY")
def resend_nobody(world: World) -> Answer:
    return world.target.resend(world.address())


@case("ResendConfirmationCode", "unknown user, ENABLED")
def resend_nobody_hidden(world: World) -> Answer:
    return world.hiding().resend(world.address())


@case("ResendConfirmationCode", "no auto-verified attribute")
def resend_nothing(world: World) -> Answer:
    target, address = world.make({"UsernameAttributes": ["email"]}), world.address()
    target.sign_up(address)
    return target.resend(address)


@case("ResendConfirmationCode", "unknown client id")
def resend_unknown_client(world: World) -> Answer:
    return Target(world.wire, "", "a" * 26).resend(world.address())


@case("ResendConfirmationCode", "empty username")
def resend_empty(world: World) -> Answer:
    return world.target.resend("")


@case("ResendConfirmationCode", "throttled")
def resend_throttled(world: World) -> Answer:
    world.fault("ResendConfirmationCode", "TooManyRequestsException")
    return world.target.resend(world.address())


@case("ForgotPassword", "success")
def forgets(world: World) -> Answer:
    target = world.make(EMAIL_POOL)
    target.confirmed("test@test.com")
    answer = forgot(target, "test@test.com")
    assert target.mails("test@test.com")[0]["Snippet"].startswith("Your password reset code is ")
    return answer


@case("ForgotPassword", "unknown user, LEGACY")
def forgot_nobody(world: World) -> Answer:
    return forgot(world.target, world.address())


@case("ForgotPassword", "unknown user, ENABLED")
def forgot_nobody_hidden(world: World) -> Answer:
    target, address = world.confirmed(world.hiding())
    disable(target, address)
    assert forgot(target, address).status == 200
    return forgot(target, world.address())


@case("ForgotPassword", "no verified address")
def forgot_unverified(world: World) -> Answer:
    target, address, _ = unconfirmed(world)
    return forgot(target, address)


@case("ForgotPassword", "temporary-password user")
def forgot_temporary(world: World) -> Answer:
    address = world.address()
    given = [*email(address), {"Name": "email_verified", "Value": "true"}]
    world.wire.admin(
        "AdminCreateUser", UserPoolId=world.target.pool_id, Username=address, UserAttributes=given
    )
    return forgot(world.target, address)


@case("ForgotPassword", "disabled user, LEGACY")
def forgot_disabled(world: World) -> Answer:
    target, address = world.confirmed()
    disable(target, address)
    return forgot(target, address)


@case("ForgotPassword", "unknown client id")
def forgot_unknown_client(world: World) -> Answer:
    return forgot(Target(world.wire, "", "a" * 26), world.address())


@case("ForgotPassword", "SES sandbox")
def forgot_ses(world: World) -> Answer:
    target, address = world.confirmed()
    text = "Amazon SES account is in Sandbox. Verify Send-to email address or Amazon SES Account"
    fault = {"kind": "error", "code": "CodeDeliveryFailureException", "message": text}
    world.put("faults", {"faults": [fault]})
    return forgot(target, address)


@case("ConfirmForgotPassword", "success")
def resets(world: World) -> Answer:
    target, address = world.confirmed()
    forgot(target, address)
    answer = reset(target, address, target.code(address))
    assert target.log_in(address, PASSWORD).refusal[1] == "Incorrect username or password."
    assert target.log_in(address, "N3w!Password").status == 200
    return answer


@case("ConfirmForgotPassword", "wrong code")
def reset_wrong(world: World) -> Answer:
    target, address = world.confirmed()
    forgot(target, address)
    return reset(target, address, other_code(target.code(address)))


@case("ConfirmForgotPassword", "expired code, or no code was requested")
def reset_expired(world: World) -> Answer:
    target, address = world.confirmed()
    assert reset(target, address, "123456").refusal[0] == "ExpiredCodeException"
    forgot(target, address)
    world.turn(3600)
    return reset(target, address, target.code(address))


@case("ConfirmForgotPassword", "unknown user, LEGACY")
def reset_nobody(world: World) -> Answer:
    return reset(world.target, world.address(), "123456")


@case("ConfirmForgotPassword", "unknown user, ENABLED")
def reset_nobody_hidden(world: World) -> Answer:
    return reset(world.hiding(), world.address(), "123456")


@case("ConfirmForgotPassword", "weak password")
def reset_weak(world: World) -> Answer:
    target, address = world.confirmed()
    forgot(target, address)
    return reset(target, address, target.code(address), "short")


@case("ConfirmForgotPassword", "password with edge space")
def reset_edge_space(world: World) -> Answer:
    return reset(world.target, world.address(), "123456", " N3w!Password")


@case("ConfirmForgotPassword", "empty code")
def reset_empty(world: World) -> Answer:
    return reset(world.target, world.address(), "")


@case("ConfirmForgotPassword", "unconfirmed user")
def reset_unconfirmed(world: World) -> Answer:
    target, address, code = unconfirmed(world)
    return reset(target, address, code)
