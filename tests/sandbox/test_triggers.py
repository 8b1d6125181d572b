"""Lambda triggers, played by rules: which fires where, and what it changes."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

import pytest

from tests.sandbox.account_life import admin, claims, create, pairs, phone, texts, token_of, update
from tests.sandbox.conftest import PASSWORD
from tests.sandbox.contract import EMAIL_POOL

if TYPE_CHECKING:
    from collections.abc import Callable

    from tests.sandbox.account_life import Make
    from tests.sandbox.conftest import Answer, Target
    from tests.sandbox.contract import World


def forgot(target: Target, username: str, **more: object) -> Answer:
    return target.wire.call("ForgotPassword", ClientId=target.client_id, Username=username, **more)


def test_after_every_confirmation(make_target: Make, world: World, address: str) -> None:
    target = make_target(EMAIL_POOL)
    target.confirmed(address)
    other = world.address()
    target.sign_up(other)
    world.put(
        "rules", {"PostConfirmation": [{"source": "*_ConfirmForgotPassword", "reject": "A"}, {"reject": "B"}]}
    )
    # D: PostConfirmation_ConfirmSignUp for an administrator, too.
    assert admin(target, "AdminConfirmSignUp", other).refusal[1] == "PostConfirmation failed with error B."
    assert target.look(other)["UserStatus"] == "CONFIRMED"
    forgot(target, address)
    given = {"ClientId": target.client_id, "Username": address, "ConfirmationCode": target.code(address)}
    answer = target.wire.call("ConfirmForgotPassword", **given, Password=PASSWORD)
    assert answer.refusal[1] == "PostConfirmation failed with error A."


def test_before_an_invitation(make_target: Make, world: World, address: str) -> None:
    target = make_target(EMAIL_POOL)
    world.put("rules", {"PreSignUp": [{"source": "PreSignUp_AdminCreateUser", "reject": "No"}]})
    # D
    assert admin(target, "AdminCreateUser", address).refusal[1] == "PreSignUp failed with error No."
    assert target.sign_up(address).status == 200


def by_invitation(target: Target, address: str) -> None:
    admin(target, "AdminCreateUser", address)


def by_resend(target: Target, address: str) -> None:
    target.sign_up(address)
    target.resend(address)


def by_reset(target: Target, address: str) -> None:
    create(target, address, email_verified="true")
    forgot(target, address)


def by_change(target: Target, address: str) -> None:
    create(target, f"old-{address}", email_verified="true")
    update(target, token_of(target, f"old-{address}"), email=address)


def by_verification(target: Target, address: str) -> None:
    create(target, address)
    token = token_of(target, address)
    target.wire.call("GetUserAttributeVerificationCode", AccessToken=token, AttributeName="email")


@pytest.mark.parametrize(
    ("source", "act"),
    [
        # D, all of them.
        ("SignUp", lambda target, address: target.sign_up(address)),
        ("AdminCreateUser", by_invitation),
        ("ResendCode", by_resend),
        ("ForgotPassword", by_reset),
        ("UpdateUserAttribute", by_change),
        ("VerifyUserAttribute", by_verification),
    ],
)
def test_each_message_has_a_source(
    make_target: Make, world: World, address: str, source: str, act: Callable[[Target, str], Any]
) -> None:
    target = make_target(EMAIL_POOL)
    words = {"emailSubject": source, "emailMessage": "{username} {####}"}
    world.put("rules", {"CustomMessage": [{"source": f"CustomMessage_{source}", **words}]})
    act(target, address)
    mail = target.mails(address)[0]
    assert mail["Subject"] == source
    name, _, code = mail["Snippet"].partition(" ")
    assert name == (address if source == "AdminCreateUser" else target.look(address)["Username"])
    assert len(code) in (6, 24)


def test_words_by_locale_and_metadata(make_target: Make, world: World, address: str) -> None:
    target = make_target(EMAIL_POOL)
    world.put(
        "rules",
        {
            "CustomMessage": [
                {"locale": "de*", "emailMessage": "Der Code: {####}"},
                {"metadata": {"app": "shop"}, "emailMessage": "The shop's code: {####}"},
            ]
        },
    )
    target.sign_up(address, UserAttributes=pairs(locale="de-AT"))
    assert target.mails(address)[0]["Snippet"].startswith("Der Code: ")
    other, third = world.address(), world.address()
    target.sign_up(other, ClientMetadata={"app": "shop"})
    assert target.mails(other)[0]["Snippet"].startswith("The shop's code: ")
    target.sign_up(third, ClientMetadata={"app": "blog"})
    assert target.mails(third)[0]["Snippet"].startswith("Your confirmation code is ")


def test_a_message_needs_its_code(make_target: Make, world: World, address: str) -> None:
    target = make_target(EMAIL_POOL)
    world.put("rules", {"CustomMessage": [{"emailMessage": "Hello"}]})
    # D
    assert target.sign_up(address).refusal[0] == "InvalidLambdaResponseException"
    assert target.look(address)["UserStatus"] == "UNCONFIRMED"


def test_texts_in_the_triggers_words(make_target: Make, world: World) -> None:
    pool = {"UsernameAttributes": ["phone_number"], "AutoVerifiedAttributes": ["phone_number"]}
    target, number = make_target(pool), phone()
    world.put("rules", {"CustomMessage": [{"smsMessage": "Code: {####}"}]})
    target.sign_up(number)
    assert texts(target, number)[0].startswith("Code: ")
    world.put("rules", {"PreSignUp": [{"autoConfirmUser": True, "autoVerifyPhone": True}]})
    other = phone()
    assert target.sign_up(other).json["UserConfirmed"] is True
    assert target.attributes(other)["phone_number_verified"] == "true"


def test_after_a_sign_in(make_target: Make, world: World, address: str) -> None:
    target = make_target(EMAIL_POOL)
    target.confirmed(address)
    world.put("rules", {"PostAuthentication": [{"reject": "Too late"}]})
    # D: after the password was proved, before the tokens.
    assert target.log_in(address, "wrong").refusal[1] == "Incorrect username or password."
    assert target.log_in(address).refusal[1] == "PostAuthentication failed with error Too late."


def test_before_a_sign_in(make_target: Make, world: World, address: str) -> None:
    target = make_target(EMAIL_POOL)
    target.confirmed(address)
    which = {"source": "PreAuthentication_Authentication", "metadata": {"app": "old"}}
    world.put("rules", {"PreAuthentication": [{**which, "reject": "Update the app"}]})
    given = {"USERNAME": address, "PASSWORD": "wrong"}
    # D: before the password is looked at; it gets the call's ClientMetadata, as validationData.
    reply = target.wire.call(
        "InitiateAuth",
        ClientId=target.client_id,
        AuthFlow="USER_PASSWORD_AUTH",
        AuthParameters=given,
        ClientMetadata={"app": "old"},
    )
    assert reply.refusal[1] == "PreAuthentication failed with error Update the app."
    assert target.log_in(address).status == 200


def test_claims_at_a_new_password_and_at_a_refresh(make_target: Make, world: World) -> None:
    target = make_target()
    target.wire.admin(
        "AdminCreateUser", UserPoolId=target.pool_id, Username="bob", TemporaryPassword="T3mporary!"
    )
    # D: each has its source.
    sources = ("NewPasswordChallenge", "RefreshTokens")
    rules = [
        {"source": f"TokenGeneration_{name}", "claimsToAddOrOverride": {"from": name}} for name in sources
    ]
    world.put("rules", {"PreTokenGeneration": rules})
    challenge = target.log_in("bob", "T3mporary!").json
    names = {"ChallengeName": "NEW_PASSWORD_REQUIRED", "Session": challenge["Session"]}
    given = {"USERNAME": "bob", "NEW_PASSWORD": PASSWORD}
    reply = target.wire.call(
        "RespondToAuthChallenge", ClientId=target.client_id, ChallengeResponses=given, **names
    )
    result = reply.json["AuthenticationResult"]
    assert claims(result["IdToken"])["from"] == "NewPasswordChallenge"
    refreshed = target.auth("REFRESH_TOKEN_AUTH", REFRESH_TOKEN=result["RefreshToken"]).json
    assert claims(refreshed["AuthenticationResult"]["IdToken"])["from"] == "RefreshTokens"


def test_claims_that_a_trigger_changes(make_target: Make, world: World, address: str) -> None:
    target = make_target(EMAIL_POOL)
    sub = target.confirmed(address)
    rule = {
        "claimsToAddOrOverride": {"tier": "gold", "sub": "forged", "cognito:username": "forged"},
        "claimsToSuppress": ["email", "iss"],
        "groupsToOverride": ["testers"],
    }
    world.put("rules", {"PreTokenGeneration": [{"source": "TokenGeneration_Authentication", **rule}]})
    result = target.tokens(address)
    identity = claims(result["IdToken"])
    assert (identity["tier"], identity["cognito:groups"]) == ("gold", ["testers"])
    assert "email" not in identity
    # D: what the service must say of itself stays.
    assert (identity["sub"], identity["cognito:username"]) == (sub, sub)
    assert identity["iss"].endswith(target.pool_id)
    refreshed = target.auth("REFRESH_TOKEN_AUTH", REFRESH_TOKEN=result["RefreshToken"]).json
    assert "tier" not in claims(refreshed["AuthenticationResult"]["IdToken"])


def test_users_from_elsewhere(make_target: Make, world: World, address: str) -> None:
    target = make_target(EMAIL_POOL)
    rule = {"match": address, "password": PASSWORD, "userAttributes": {"name": "Bob"}}
    world.put("rules", {"UserMigration": [rule]})
    # D: at the first sign-in by password, or for a forgotten one.
    assert target.log_in(address, "wrong").refusal[0] == "UserNotFoundException"
    assert target.log_in(address).json["AuthenticationResult"]["TokenType"] == "Bearer"
    found = target.attributes(address)
    assert (found["name"], found["email_verified"]) == ("Bob", "true")
    other = world.address()
    assert forgot(target, other).refusal[0] == "UserNotFoundException"
    world.put("rules", {"UserMigration": [{"match": other}]})
    assert forgot(target, other).status == 200
    assert target.code(other)


@pytest.mark.parametrize(
    ("rules", "reason"),
    [
        ({"PreSignUp": [{"answer": "x"}]}, "a rule of PreSignUp has 'answer'"),
        (
            {"DefineAuthChallenge": [{"attempts": True}]},
            "'attempts' of DefineAuthChallenge is not of type int",
        ),
        ({"CustomMessage": [{"metadata": {"a": 1}}]}, "'metadata' of CustomMessage may hold text only"),
    ],
)
def test_rules_that_make_no_sense(target: Target, rules: object, reason: str) -> None:
    answer = target.wire.send("PUT", "/sandbox/rules", json.dumps(rules).encode())
    assert reason in answer.refusal[1]
