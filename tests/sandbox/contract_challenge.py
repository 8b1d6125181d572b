"""RespondToAuthChallenge, case by case."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from moto.cognitoidp.utils import cognito_totp

from tests.sandbox.conftest import PASSWORD, Answer, Target
from tests.sandbox.contract import SrpSignIn, World, case, other_code, respond
from tests.sandbox.contract_confirm import disable
from tests.sandbox.contract_sign_in import temporary

if TYPE_CHECKING:
    from collections.abc import Callable

WRONG = ("NotAuthorizedException", "Incorrect username or password.")


def new_password(target: Target, session: str | None, password: str = "N3w!Password") -> Answer:
    more = {"Session": session} if session else {}
    return respond(target, "NEW_PASSWORD_REQUIRED", {"USERNAME": "bob", "NEW_PASSWORD": password}, **more)


def session_of(target: Target, name: str = "bob") -> str:
    return str(target.log_in(name).json["Session"])


def authenticator(target: Target, address: str) -> Callable[[], str]:
    """Let a user have a second factor; gives what shows its codes."""
    token = {"AccessToken": target.tokens(address)["AccessToken"]}
    secret = target.wire.call("AssociateSoftwareToken", **token).json["SecretCode"]
    totp = cognito_totp(secret)

    def show() -> str:
        return str(totp.generate(int(target.wire.send("GET", "/sandbox/clock").json["now"])), "ascii")

    wrong = target.wire.call("VerifySoftwareToken", **token, UserCode=other_code(show()))
    assert wrong.refusal[0] == "EnableSoftwareTokenMFAException"
    preference = {"SoftwareTokenMfaSettings": {"Enabled": True, "PreferredMfa": True}}
    assert target.wire.call("SetUserMFAPreference", **token, **preference).status == 400
    assert target.wire.call("VerifySoftwareToken", **token, UserCode=show()).json["Status"] == "SUCCESS"
    assert target.wire.call("SetUserMFAPreference", **token, **preference).status == 200
    user = target.wire.call("GetUser", **token).json
    assert user["UserMFASettingList"] == [user["PreferredMfaSetting"]] == ["SOFTWARE_TOKEN_MFA"]
    return show


def second_factor(target: Target, challenge: Any, code: str) -> Answer:
    username = challenge["ChallengeParameters"]["USER_ID_FOR_SRP"]
    responses = {"USERNAME": username, "SOFTWARE_TOKEN_MFA_CODE": code}
    return respond(target, "SOFTWARE_TOKEN_MFA", responses, Session=challenge["Session"])


@case("RespondToAuthChallenge", "PASSWORD_VERIFIER success")
def proves(world: World) -> Answer:
    target, address = world.confirmed()
    return SrpSignIn.begin(target, address).finish()


@case("RespondToAuthChallenge", "wrong signature / wrong password / foreign SECRET_BLOCK")
def wrong_proof(world: World) -> Answer:
    target, address = world.confirmed()
    assert SrpSignIn.begin(target, address).finish(PASSWORD_CLAIM_SIGNATURE="AAAA").refusal == WRONG
    other = SrpSignIn.begin(target, address).challenge["SECRET_BLOCK"]
    assert SrpSignIn.begin(target, address).finish(PASSWORD_CLAIM_SECRET_BLOCK=other).refusal == WRONG
    assert SrpSignIn.begin(target, address).finish(PASSWORD_CLAIM_SECRET_BLOCK="AAAA").refusal == WRONG
    hiding = world.hiding()
    assert SrpSignIn.begin(hiding, world.address()).finish().refusal == WRONG
    degenerate = SrpSignIn.begin(target, address)
    degenerate.client.large_a_value = 0
    assert degenerate.finish().refusal == WRONG
    target, address = world.confirmed()
    return SrpSignIn.begin(target, address, "wrong").finish()


@case("RespondToAuthChallenge", "TIMESTAMP with zero-padded day or wrong weekday")
def padded_day(world: World) -> Answer:
    target, address = world.confirmed()
    for timestamp in ("Fri Sep 05 10:00:00 UTC 2025", "Mon Sep 5 10:00:00 UTC 2025"):
        sign_in = SrpSignIn.begin(target, address)
        # Signed as it is sent, so that nothing but the form is wrong.
        sign_in.client.get_cognito_formatted_timestamp = lambda _, text=timestamp: text
        answer = sign_in.finish()
        assert answer.refusal == WRONG
    sign_in = SrpSignIn.begin(target, address)
    sign_in.client.get_cognito_formatted_timestamp = lambda _: "Fri Sep 5 10:00:00 UTC 2025"
    assert sign_in.finish().status == 200
    return answer


@case("RespondToAuthChallenge", "TIMESTAMP not parseable")
def no_timestamp(world: World) -> Answer:
    target, address = world.confirmed()
    assert SrpSignIn.begin(target, address).finish(TIMESTAMP="Fri Sep 31 25:00:00 UTC 2025").status == 400
    return SrpSignIn.begin(target, address).finish(TIMESTAMP="2025-09-05T10:00:00Z")


@case("RespondToAuthChallenge", "missing challenge response")
def response_missing(world: World) -> Answer:
    target, address = world.confirmed()
    for name in ("USERNAME", "PASSWORD_CLAIM_SECRET_BLOCK", "TIMESTAMP"):
        answer = SrpSignIn.begin(target, address).finish(**{name: None})
        assert answer.refusal[1] == f"Missing required parameter {name}"
    return SrpSignIn.begin(target, address).finish(PASSWORD_CLAIM_SIGNATURE=None)


@case("RespondToAuthChallenge", "session reused")
def session_reused(world: World) -> Answer:
    target, _ = temporary(world)
    session = session_of(target)
    assert new_password(target, session).json["AuthenticationResult"]["TokenType"] == "Bearer"
    return new_password(target, session)


@case("RespondToAuthChallenge", "session expired")
def session_expired(world: World) -> Answer:
    target, _ = temporary(world)
    session = session_of(target)
    world.turn(181)
    return new_password(target, session)


@case("RespondToAuthChallenge", "session garbage / of another user")
def session_garbage(world: World) -> Answer:
    target, _ = temporary(world)
    assert new_password(target, "garbage" * 4).status == 400
    other, _ = temporary(world)
    return new_password(target, session_of(other))


@case("RespondToAuthChallenge", "session missing where required")
def session_missing(world: World) -> Answer:
    target, _ = temporary(world)
    return new_password(target, None)


@case("RespondToAuthChallenge", "MFA / OTP code wrong")
def wrong_second_factor(world: World) -> Answer:
    target, address = world.confirmed()
    app = authenticator(target, address)
    # A code is good once, and the first one has been taken.
    world.turn(30)
    challenge = target.log_in(address).json
    assert challenge["ChallengeName"] == "SOFTWARE_TOKEN_MFA"
    answer = second_factor(target, challenge, other_code(app()))
    assert second_factor(target, challenge, app()).status == 200
    assert second_factor(target, challenge, app()).refusal[1].endswith("session can only be used once.")
    return answer


@case("RespondToAuthChallenge", "NEW_PASSWORD_REQUIRED, weak password")
def weak_password(world: World) -> Answer:
    target, _ = temporary(world)
    return new_password(target, session_of(target), password="short")


@case("RespondToAuthChallenge", "user unconfirmed / disabled between steps")
def disabled_meanwhile(world: World) -> Answer:
    target, address = world.confirmed()
    sign_in = SrpSignIn.begin(target, address)
    disable(target, address)
    return sign_in.finish()


@case("RespondToAuthChallenge", "unknown client id")
def unknown_client(world: World) -> Answer:
    target, address = world.confirmed()
    sign_in = SrpSignIn.begin(target, address, PASSWORD)
    return respond(Target(world.wire, "", "a" * 26), "PASSWORD_VERIFIER", sign_in.responses())
