"""Pools as they are configured, users as administrators see them, and the settings that moto answers for."""

from __future__ import annotations

import base64
import gc
import hmac
import html
import json
import weakref
from typing import TYPE_CHECKING, Any

import pytest
from moto.cognitoidp.models import UserStatus

from gui.sandbox.address import address_of
from gui.sandbox.model.users import User
from gui.sandbox.sandbox import Sandbox
from tests.sandbox.conftest import PASSWORD
from tests.sandbox.contract import EMAIL_POOL, SrpSignIn, respond

if TYPE_CHECKING:
    from collections.abc import Callable

    from tests.sandbox.conftest import Target, Wire

    Make = Callable[..., Target]


def names(answer: Any) -> list[str]:
    return [user["Username"] for user in answer.json["Users"]]


def claims(token: str) -> Any:
    payload = token.split(".")[1]
    return json.loads(base64.urlsafe_b64decode(payload + "=" * (-len(payload) % 4)))


def create(target: Target, username: str, **attributes: str) -> None:
    given = [{"Name": name, "Value": value} for name, value in attributes.items()]
    user = {"UserPoolId": target.pool_id, "Username": username}
    made = target.wire.admin("AdminCreateUser", **user, UserAttributes=given, MessageAction="SUPPRESS")
    assert made.status == 200, made.body
    target.wire.admin("AdminSetUserPassword", **user, Password=PASSWORD, Permanent=True)


def test_a_policy_of_the_pools_own(make_target: Make) -> None:
    policy = {"MinimumLength": 6, "RequireUppercase": False, "RequireNumbers": False, "RequireSymbols": False}
    target = make_target({"Policies": {"PasswordPolicy": {**policy, "RequireLowercase": True}}})
    assert target.sign_up("bob", "abcdef").status == 200
    assert target.sign_up("eve", "abcde").refusal[1].endswith("Password not long enough")
    assert target.sign_up("eve", "ABCDEF").refusal[1].endswith("Password must have lowercase characters")


def test_a_verification_mail_of_the_pools_own(make_target: Make, address: str) -> None:
    template = {"EmailSubject": "Hello", "EmailMessage": "<b>Your</b> code: {####}"}
    for settings in (
        {"VerificationMessageTemplate": template},
        {"EmailVerificationSubject": "Hello", "EmailVerificationMessage": "Your code: {####}"},
    ):
        target = make_target({**EMAIL_POOL, **settings})
        target.sign_up(address)
        mail = target.mails(address)[0]
        assert mail["Subject"] == "Hello"
        assert mail["Snippet"] == f"Your code: {target.code(address)}"


def test_a_client_with_a_secret_signs_up_and_in(make_target: Make, address: str) -> None:
    target = make_target(EMAIL_POOL, {"GenerateSecret": True})
    assert target.secret is not None

    def secret_hash(username: str) -> str:
        digest = hmac.digest(str(target.secret).encode(), (username + target.client_id).encode(), "sha256")
        return base64.b64encode(digest).decode()

    own = secret_hash(address)
    sub = target.sign_up(address, SecretHash=own).json["UserSub"]
    assert target.resend(address, SecretHash=own).status == 200
    assert target.confirm(address, target.code(address), SecretHash=own).status == 200
    result = target.log_in(address, SECRET_HASH=own).json["AuthenticationResult"]
    refreshed = target.auth(
        "REFRESH_TOKEN_AUTH", REFRESH_TOKEN=result["RefreshToken"], SECRET_HASH=secret_hash(sub)
    )
    assert refreshed.status == 200
    given = {"ClientId": target.client_id, "RefreshToken": result["RefreshToken"]}
    assert target.wire.call("GetTokensFromRefreshToken", **given).refusal[0] == "UnauthorizedException"
    renewed = target.wire.call("GetTokensFromRefreshToken", **given, ClientSecret=target.secret)
    assert set(renewed.json["AuthenticationResult"]) == {"AccessToken", "ExpiresIn", "IdToken", "TokenType"}


def test_token_lifetimes_of_the_clients_own(make_target: Make, address: str) -> None:
    lives = {"AccessTokenValidity": 10, "IdTokenValidity": 20, "RefreshTokenValidity": 90}
    units = {"AccessToken": "minutes", "IdToken": "minutes", "RefreshToken": "minutes"}
    target = make_target(EMAIL_POOL, {**lives, "TokenValidityUnits": units})
    target.confirmed(address)
    result = target.tokens(address)
    access, identity = claims(result["AccessToken"]), claims(result["IdToken"])
    assert result["ExpiresIn"] == access["exp"] - access["iat"] == 600
    assert identity["exp"] - identity["iat"] == 1200


def test_claims(target: Target, address: str) -> None:
    sub = target.confirmed(address)
    group = {"UserPoolId": target.pool_id, "GroupName": f"group-of-{sub}"}
    target.wire.admin("CreateGroup", **group)
    assert target.wire.admin("AdminAddUserToGroup", **group, Username=address).status == 200
    answer = target.log_in(address)
    result = answer.json["AuthenticationResult"]
    access, identity = claims(result["AccessToken"]), claims(result["IdToken"])
    issuer = f"{target.wire.endpoint}/{target.pool_id}"
    assert access["iss"] == identity["iss"] == issuer
    assert access["event_id"] == identity["event_id"] == answer.headers["x-amzn-requestid"]
    assert access["origin_jti"] == identity["origin_jti"]
    assert access["cognito:groups"] == identity["cognito:groups"] == [group["GroupName"]]
    assert set(access) == {
        *("sub", "cognito:groups", "iss", "client_id", "origin_jti", "event_id", "token_use"),
        *("scope", "auth_time", "exp", "iat", "jti", "username"),
    }
    assert set(identity) == {
        *("sub", "cognito:groups", "email_verified", "iss", "cognito:username", "origin_jti", "aud"),
        *("event_id", "token_use", "auth_time", "exp", "iat", "jti", "email"),
    }
    assert identity["email_verified"] is True
    assert access["username"] == identity["cognito:username"] == sub


def test_a_client_reads_what_it_may(make_target: Make, address: str) -> None:
    target = make_target(EMAIL_POOL, {"ReadAttributes": ["email"]})
    target.sign_up(address, UserAttributes=[{"Name": "name", "Value": "Bob"}])
    target.confirm(address, target.code(address))
    identity = claims(target.tokens(address)["IdToken"])
    assert identity["email"] == address
    assert "name" not in identity


def test_plain_usernames_fold_where_the_pool_says_so(make_target: Make) -> None:
    target = make_target({"UsernameConfiguration": {"CaseSensitive": False}})
    target.sign_up("Bob")
    assert target.sign_up("bOB").refusal == ("UsernameExistsException", "User already exists")
    assert target.look("BOB")["Username"] == "Bob"
    strict = make_target()
    strict.sign_up("Bob")
    assert strict.sign_up("bob").status == 200


def test_an_alias_signs_in_once_it_is_verified(make_target: Make, address: str) -> None:
    target = make_target({"AliasAttributes": ["email"], "AutoVerifiedAttributes": ["email"]})
    target.sign_up("bob", UserAttributes=[{"Name": "email", "Value": address}])
    assert target.log_in(address).refusal[0] == "UserNotFoundException"
    target.confirm("bob", target.code(address))
    assert target.log_in(address).status == 200


def test_sign_in_by_srp_under_a_plain_username(make_target: Make) -> None:
    target = make_target()
    create(target, "bob")
    sign_in = SrpSignIn.begin(target, "bob")
    assert sign_in.challenge["USER_ID_FOR_SRP"] == "bob"
    assert sign_in.finish().status == 200


def test_lock_out_doubles_and_ends(make_target: Make, world: Any) -> None:
    target = make_target()
    create(target, "bob")
    for _ in range(5):
        target.log_in("bob", "wrong")
    for seconds in (1, 2, 4, 8):
        assert target.log_in("bob").refusal[1] == "Password attempts exceeded"
        world.turn(seconds)
        assert target.log_in("bob", "wrong").refusal[1] == "Incorrect username or password."
    world.turn(16)
    assert target.log_in("bob").status == 200
    assert target.log_in("bob", "wrong").refusal[1] == "Incorrect username or password."


def test_an_srp_challenge_ends_with_the_session_time(make_target: Make, world: Any) -> None:
    target = make_target()
    create(target, "bob")
    sign_in = SrpSignIn.begin(target, "bob")
    world.turn(181)
    assert sign_in.finish().refusal[1] == "Invalid session for the user, session is expired."
    given = {"USERNAME": "bob", "SMS_MFA_CODE": "123456"}
    stray = respond(target, "SMS_MFA", given, Session="garbage" * 5)
    assert stray.refusal == ("NotAuthorizedException", "Invalid session for the user.")


def test_a_proof_is_good_once(make_target: Make) -> None:
    target = make_target()
    create(target, "bob")
    responses = SrpSignIn.begin(target, "bob").responses()
    assert respond(target, "PASSWORD_VERIFIER", responses).status == 200
    again = respond(target, "PASSWORD_VERIFIER", responses)
    assert again.refusal[1] == "Invalid session for the user, session can only be used once."


def test_a_sign_up_goes_on_to_the_sign_in(make_target: Make, address: str) -> None:
    target = make_target(EMAIL_POOL, {"ExplicitAuthFlows": ["ALLOW_USER_AUTH", "ALLOW_USER_SRP_AUTH"]})
    session = target.sign_up(address).json["Session"]
    session = target.confirm(address, target.code(address), Session=session).json["Session"]

    def sign_in(**more: object) -> Any:
        given = {"ClientId": target.client_id, "AuthFlow": "USER_AUTH"}
        parameters = {"USERNAME": address, **(more.pop("parameters", None) or {})}  # type: ignore[dict-item]
        return target.wire.call("InitiateAuth", **given, AuthParameters=parameters, **more)

    assert sign_in(Session=session).json["AuthenticationResult"]["TokenType"] == "Bearer"
    assert sign_in(Session=session).refusal[1].endswith("session can only be used once.")
    assert sign_in(Session="garbage" * 5).refusal[1] == "Invalid session for the user."
    chosen = sign_in(parameters={"PREFERRED_CHALLENGE": "PASSWORD", "PASSWORD": PASSWORD})
    assert chosen.json["AuthenticationResult"]["TokenType"] == "Bearer"
    proof = sign_in(parameters={"PREFERRED_CHALLENGE": "PASSWORD_SRP", "SRP_A": "2"})
    assert proof.json["ChallengeName"] == "PASSWORD_VERIFIER"
    choice = sign_in().json
    assert choice["ChallengeName"] == "SELECT_CHALLENGE"
    assert choice["AvailableChallenges"] == ["PASSWORD_SRP", "PASSWORD"]


def test_who_was_deleted_is_not_kept_in_memory() -> None:
    sandbox = Sandbox(address_of("127.0.0.1", 1, uses_tls=False))
    user = User(sandbox.pool, None, UserStatus.CONFIRMED, {"email": "a@example.com"})
    sandbox.pool.add(user)
    sandbox.pool.remove(user)
    gone = weakref.ref(user)
    del user
    gc.collect()
    assert gone() is None


def test_a_link_confirms(make_target: Make, address: str) -> None:
    words = {"EmailSubjectByLink": "Hello", "EmailMessageByLink": "Follow {##this link##}"}
    template = {"VerificationMessageTemplate": {"DefaultEmailOption": "CONFIRM_WITH_LINK", **words}}
    target = make_target({**EMAIL_POOL, **template})
    domain = {"UserPoolId": target.pool_id, "Domain": target.pool_id.lower().replace("_", "-")}
    assert target.wire.admin("CreateUserPoolDomain", **domain).status == 200
    target.sign_up(address)
    mail = target.mails(address)[0]
    assert mail["Subject"] == "Hello"
    assert mail["Snippet"].startswith("Follow this link (http://")
    page = target.wire.send("GET", f"/api/v1/message/{mail['ID']}").json["HTML"]
    link = html.unescape(page.partition('href="')[2].partition('"')[0]).removeprefix(target.wire.endpoint)
    wrong = target.wire.send("GET", link[:-1])
    assert wrong.body == b"Invalid verification code provided, please try again."
    followed = target.wire.send("GET", link)
    assert (followed.status, followed.headers["content-type"]) == (200, "text/plain; charset=utf-8")
    assert target.look(address)["UserStatus"] == "CONFIRMED"


def test_users_are_listed_sixty_a_page(make_target: Make) -> None:
    target = make_target()
    for number in range(65):
        target.sign_up(f"user{number}")
    users = {"UserPoolId": target.pool_id}
    first = target.wire.admin("ListUsers", **users)
    assert len(first.json["Users"]) == 60
    # Deleting what was seen does not shift the next page.
    target.wire.admin("AdminDeleteUser", **users, Username="user3")
    token = first.json["PaginationToken"]
    assert names(target.wire.admin("ListUsers", **users, PaginationToken=token)) == [
        f"user{n}" for n in range(60, 65)
    ]
    assert len(target.wire.admin("ListUsers", **users, Limit=7).json["Users"]) == 7
    assert target.wire.admin("ListUsers", **users, PaginationToken="x").status == 400
    assert "PaginationToken" not in target.wire.admin("ListUsers", **users, PaginationToken=token).json


@pytest.mark.parametrize(
    ("condition", "found"),
    [
        ('username = "bob"', ["bob"]),
        ('username ^= "b"', ["bob", "bill"]),
        ('email = "bill@example.com"', ["bill"]),
        ('email ^= "bi"', ["bill"]),
        ('name = "Bob \\"B\\" Smith"', ["bob"]),
        ('cognito:user_status = "CONFIRMED"', ["bob", "bill"]),
        ('cognito:user_status = "UNCONFIRMED"', ["eve"]),
        ('status = "Disabled"', ["bill"]),
        ('"email" = "nobody@example.com"', []),
        ("", ["bob", "bill", "eve"]),
    ],
)
def test_filters(make_target: Make, condition: str, found: list[str]) -> None:
    target = make_target()
    create(target, "bob", email="bob@example.com", name='Bob "B" Smith')
    create(target, "bill", email="bill@example.com")
    target.sign_up("eve")
    target.wire.admin("AdminDisableUser", UserPoolId=target.pool_id, Username="bill")
    users = {"UserPoolId": target.pool_id}
    assert names(target.wire.admin("ListUsers", **users, Filter=condition)) == found
    found_sub = target.look("eve")["UserAttributes"][-1]["Value"]
    assert names(target.wire.admin("ListUsers", **users, Filter=f'sub = "{found_sub}"')) == ["eve"]


def test_a_user_changes_attributes_and_password(target: Target, address: str, world: Any) -> None:
    target.confirmed(address)
    token = target.tokens(address)["AccessToken"]
    other = world.address()
    target.sign_up(other)

    def change(value: str) -> Any:
        given = [{"Name": "email", "Value": value}]
        return target.wire.call("UpdateUserAttributes", AccessToken=token, UserAttributes=given)

    assert change(other).refusal[0] == "AliasExistsException"
    assert change("no address").refusal[1] == "Invalid email address format."
    moved = world.address()
    assert change(moved).status == 200
    assert target.attributes(moved)["email_verified"] == "false"
    assert target.log_in(address).refusal[0] == "UserNotFoundException"

    passwords = {"AccessToken": token, "ProposedPassword": "N3w!Password"}
    wrong = target.wire.call("ChangePassword", **passwords, PreviousPassword="wrong")
    assert wrong.refusal[1] == "Incorrect username or password."
    assert target.wire.call("ChangePassword", **passwords, PreviousPassword=PASSWORD).status == 200
    assert target.log_in(moved, "N3w!Password").status == 200


def test_an_administrator_invites_by_mail(target: Target, address: str) -> None:
    given = {"UserPoolId": target.pool_id, "Username": address, "DesiredDeliveryMediums": ["EMAIL"]}
    made = target.wire.admin("AdminCreateUser", **given).json["User"]
    assert made["UserStatus"] == "FORCE_CHANGE_PASSWORD"
    mail = target.mails(address)[0]
    assert mail["Subject"] == "Your temporary password"
    password = mail["Snippet"].removesuffix(".").rpartition(" ")[2]
    given = {
        "UserPoolId": target.pool_id,
        "ClientId": target.client_id,
        "AuthFlow": "ADMIN_USER_PASSWORD_AUTH",
    }
    answer = target.wire.admin("AdminInitiateAuth", **given, AuthParameters={})
    assert answer.refusal[1] == "ADMIN_USER_PASSWORD_AUTH flow not enabled for this client"
    assert target.log_in(address, password).json["ChallengeName"] == "NEW_PASSWORD_REQUIRED"


def test_an_administrator_signs_users_in_and_out(make_target: Make) -> None:
    target = make_target(client={"ExplicitAuthFlows": ["ALLOW_ADMIN_USER_PASSWORD_AUTH"]})
    create(target, "bob")
    client = {"UserPoolId": target.pool_id, "ClientId": target.client_id}
    parameters = {"USERNAME": "bob", "PASSWORD": PASSWORD}
    flow = {"AuthFlow": "ADMIN_NO_SRP_AUTH", "AuthParameters": parameters}
    token = target.wire.admin("AdminInitiateAuth", **client, **flow).json["AuthenticationResult"][
        "AccessToken"
    ]
    assert target.wire.call("GetUser", AccessToken=token).json["Username"] == "bob"
    target.wire.admin("AdminUserGlobalSignOut", UserPoolId=target.pool_id, Username="bob")
    assert target.wire.call("GetUser", AccessToken=token).refusal[1] == "Access Token has been revoked"


def test_pool_settings_are_kept(wire: Wire, make_target: Make) -> None:
    target = make_target(EMAIL_POOL)
    pool = wire.admin("DescribeUserPool", UserPoolId=target.pool_id).json["UserPool"]
    assert pool["UsernameAttributes"] == ["email"]
    assert len(pool["SchemaAttributes"]) == 21
    assert pool["Policies"]["PasswordPolicy"]["MinimumLength"] == 8
    config = {"AdminCreateUserConfig": {"AllowAdminCreateUserOnly": True}}
    assert wire.admin("UpdateUserPool", UserPoolId=target.pool_id, **config).status == 200
    changed = wire.admin("DescribeUserPool", UserPoolId=target.pool_id).json["UserPool"]
    assert changed["AdminCreateUserConfig"]["AllowAdminCreateUserOnly"] is True
    # What a pool has for life survives; what was not said again falls back to the default.
    assert changed["UsernameAttributes"] == ["email"]
    assert "AutoVerifiedAttributes" not in changed
    client = wire.admin("DescribeUserPoolClient", UserPoolId=target.pool_id, ClientId="nosuchclient")
    assert client.refusal == ("ResourceNotFoundException", "User pool client nosuchclient does not exist.")
    assert wire.admin("ListUserPools", MaxResults=1).json["UserPools"][0]["Name"] == "sandbox"
    assert wire.admin("DeleteUserPool", UserPoolId=target.pool_id).body == b""
    assert target.log_in("bob").refusal[0] == "ResourceNotFoundException"
