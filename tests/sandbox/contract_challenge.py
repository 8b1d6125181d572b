"""RespondToAuthChallenge, case by case."""

from __future__ import annotations

from tests.sandbox.conftest import PASSWORD, Answer, Target
from tests.sandbox.contract import SrpSignIn, World, case, respond
from tests.sandbox.contract_confirm import disable
from tests.sandbox.contract_sign_in import temporary

WRONG = ("NotAuthorizedException", "Incorrect username or password.")


def new_password(target: Target, session: str | None, password: str = "N3w!Password") -> Answer:
    more = {"Session": session} if session else {}
    return respond(target, "NEW_PASSWORD_REQUIRED", {"USERNAME": "bob", "NEW_PASSWORD": password}, **more)


def session_of(target: Target, name: str = "bob") -> str:
    return str(target.log_in(name).json["Session"])


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
