"""Users whom an administrator makes: the invitation, its repetition, and the first sign-in."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

from tests.sandbox.account_life import admin, pairs, phone, texts, token_of
from tests.sandbox.conftest import PASSWORD
from tests.sandbox.contract import EMAIL_POOL, respond

if TYPE_CHECKING:
    from tests.sandbox.account_life import Make
    from tests.sandbox.conftest import Answer, Target

REFUSED = "InvalidParameterException"
REQUIRED = {"Schema": [{"Name": "name", "Required": True, "Mutable": True}]}


def password_in(message: str) -> str:
    """The temporary password of an invitation in the service's own words."""
    return message.strip().removesuffix(".").rpartition(" ")[2]


def first_password(target: Target, username: str, session: str, **more: str) -> Answer:
    responses = {"USERNAME": username, "NEW_PASSWORD": "N3w!Password", **more}
    return respond(target, "NEW_PASSWORD_REQUIRED", responses, Session=session)


def invited(target: Target, username: str, **more: Any) -> Any:
    """The challenge of an invited user's first sign-in."""
    given = {"TemporaryPassword": PASSWORD, "MessageAction": "SUPPRESS", **more}
    assert admin(target, "AdminCreateUser", username, **given).status == 200
    return target.log_in(username).json


def test_an_invitation_goes_by_mail(make_target: Make, address: str) -> None:
    target = make_target(EMAIL_POOL)
    made = admin(target, "AdminCreateUser", address).json["User"]
    # S: no email_verified of the service's own.
    assert [item["Name"] for item in made["Attributes"]] == ["email", "sub"]
    mail = target.mails(address)[0]
    # D
    assert mail["Subject"] == "Your temporary password"
    assert mail["Snippet"].startswith(f"Your username is {address} and temporary password is ")
    assert (
        target.log_in(address, password_in(mail["Snippet"])).json["ChallengeName"] == "NEW_PASSWORD_REQUIRED"
    )


def test_an_invitation_in_the_pools_words(make_target: Make, address: str) -> None:
    words = {
        "EmailSubject": "Come in",
        "EmailMessage": "{username}: {####}",
        "SMSMessage": "{username} {####}",
    }
    target = make_target({**EMAIL_POOL, "AdminCreateUserConfig": {"InviteMessageTemplate": words}})
    number = phone()
    given = {"TemporaryPassword": PASSWORD, "UserAttributes": pairs(phone_number=number)}
    both = {"DesiredDeliveryMediums": ["EMAIL", "SMS"]}
    assert admin(target, "AdminCreateUser", address, **given, **both).status == 200
    assert [(m["Subject"], m["Snippet"]) for m in target.mails(address)] == [
        ("Come in", f"{address}: {PASSWORD}")
    ]
    assert texts(target, number) == [f"{address} {PASSWORD}"]


def test_nobody_is_made_whom_the_invitation_cannot_reach(make_target: Make, address: str) -> None:
    target = make_target()
    # R
    text = "No email provided but desired delivery medium was Email"
    refused = admin(target, "AdminCreateUser", "bob", DesiredDeliveryMediums=["EMAIL"])
    assert refused.refusal == (REFUSED, text)
    assert admin(target, "AdminGetUser", "bob").refusal[0] == "UserNotFoundException"
    # D: SUPPRESS sends nothing.
    assert admin(target, "AdminCreateUser", "bob", MessageAction="SUPPRESS").status == 200
    given = {"MessageAction": "SUPPRESS", "UserAttributes": pairs(email=address)}
    assert admin(target, "AdminCreateUser", "eve", **given).status == 200
    assert target.mails(address) == []


def test_an_invitation_is_sent_again(make_target: Make, address: str) -> None:
    target = make_target(EMAIL_POOL)
    admin(target, "AdminCreateUser", address)
    first = password_in(target.mails(address)[0]["Snippet"])
    assert admin(target, "AdminCreateUser", address, MessageAction="RESEND").status == 200
    second = password_in(target.mails(address)[0]["Snippet"])
    # D: a new password in place of the first.
    assert target.log_in(address, first).refusal[0] == "NotAuthorizedException"
    session = target.log_in(address, second).json["Session"]
    assert first_password(target, address, session).status == 200
    # D, C: only for those who have not used it.
    again = admin(target, "AdminCreateUser", address, MessageAction="RESEND")
    assert again.refusal[0] == "UnsupportedUserStateException"
    assert target.log_in(address, "N3w!Password").status == 200
    nobody = admin(target, "AdminCreateUser", "nobody@example.com", MessageAction="RESEND")
    assert nobody.refusal[0] == "UserNotFoundException"


def test_what_an_administrator_left_out_is_given_at_the_first_sign_in(make_target: Make) -> None:
    target = make_target(REQUIRED)
    # D: a required attribute may be missing at AdminCreateUser.
    challenge = invited(target, "bob", UserAttributes=pairs(email="bob@example.com"))
    shown = challenge["ChallengeParameters"]
    # R
    assert json.loads(shown["requiredAttributes"]) == ["userAttributes.name"]
    assert json.loads(shown["userAttributes"]) == {"email": "bob@example.com"}
    session = challenge["Session"]
    for more, refusal in (
        ({}, (REFUSED, "Invalid attributes given, name is missing")),
        (
            {"userAttributes.email": "bob@example.com"},
            ("NotAuthorizedException", "Cannot modify an already provided email"),
        ),
        (
            {"userAttributes.email_verified": "true"},
            (REFUSED, "Cannot modify the non-mutable attribute email_verified"),
        ),
    ):
        assert first_password(target, "bob", session, **more).refusal == refusal
    assert first_password(target, "bob", session, **{"userAttributes.name": "Bob"}).status == 200
    assert target.attributes("bob")["name"] == "Bob"


def test_a_temporary_password_grows_too_old(make_target: Make, world: Any) -> None:
    target = make_target(
        {"Policies": {"PasswordPolicy": {"MinimumLength": 8, "TemporaryPasswordValidityDays": 1}}}
    )
    invited(target, "bob")
    world.turn(86401)
    text = "Temporary password has expired and must be reset by an administrator."
    assert target.log_in("bob").refusal == ("NotAuthorizedException", text)


def test_disabling_ends_what_was_signed_in(make_target: Make) -> None:
    target = make_target()
    admin(target, "AdminCreateUser", "bob", MessageAction="SUPPRESS")
    admin(target, "AdminSetUserPassword", "bob", Password=PASSWORD, Permanent=True)
    tokens = target.tokens("bob")
    admin(target, "AdminDisableUser", "bob")
    admin(target, "AdminEnableUser", "bob")
    # S
    revoked = target.wire.call("GetUser", AccessToken=tokens["AccessToken"])
    assert revoked.refusal == ("NotAuthorizedException", "Access Token has been revoked")
    refreshed = target.auth("REFRESH_TOKEN_AUTH", REFRESH_TOKEN=tokens["RefreshToken"])
    assert refreshed.refusal == ("NotAuthorizedException", "Refresh Token has been revoked")
    # D: AdminUserGlobalSignOut ends every sign-in as well.
    tokens = target.tokens("bob")
    assert admin(target, "AdminUserGlobalSignOut", "bob").body == b"{}"
    assert target.wire.call("GetUser", AccessToken=tokens["AccessToken"]).status == 400
    assert target.auth("REFRESH_TOKEN_AUTH", REFRESH_TOKEN=tokens["RefreshToken"]).status == 400


def test_tokens_die_with_their_client(make_target: Make) -> None:
    target = make_target()
    admin(target, "AdminCreateUser", "bob", MessageAction="SUPPRESS")
    admin(target, "AdminSetUserPassword", "bob", Password=PASSWORD, Permanent=True)
    token = token_of(target, "bob")
    client = {"UserPoolId": target.pool_id, "ClientId": target.client_id}
    assert target.wire.admin("DeleteUserPoolClient", **client).body == b""
    # S
    text = f"User pool client {target.client_id} does not exist."
    gone = target.wire.call("GetUser", AccessToken=token)
    assert gone.refusal == ("ResourceNotFoundException", text)


def test_administrators_have_a_flow_of_their_own(make_target: Make) -> None:
    target = make_target()
    # R
    given = {"UserPoolId": target.pool_id, "ClientId": target.client_id, "AuthFlow": "USER_PASSWORD_AUTH"}
    answer = target.wire.admin(
        "AdminInitiateAuth", **given, AuthParameters={"USERNAME": "bob", "PASSWORD": PASSWORD}
    )
    assert answer.refusal == (REFUSED, "Initiate Auth method not supported.")
