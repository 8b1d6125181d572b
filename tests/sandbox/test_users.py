"""A pool's users at `/sandbox/users`: made in many states, given out whole, and taken in again."""

from __future__ import annotations

import base64
import json
from typing import TYPE_CHECKING, Any

import pytest
from cryptography.hazmat.primitives.hashes import SHA1
from cryptography.hazmat.primitives.twofactor.totp import TOTP
from pycognito.aws_srp import AWSSRP

from tests.conftest import start_sandbox
from tests.sandbox.conftest import PASSWORD, Answer, Target, Wire

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    import urllib3

    from tests.sandbox.contract import World

    Make = Callable[..., Target]

EMAIL = {
    "UsernameAttributes": ["email"],
    "AutoVerifiedAttributes": ["email"],
    "UsernameConfiguration": {"CaseSensitive": False},
}
SECRET = "JBSWY3DPEHPK3PXP" * 2


def post(target: Target, users: object, **more: object) -> Answer:
    body = {"pool": target.pool_id, "users": users, **more}
    return target.wire.send("POST", "/sandbox/users", json.dumps(body).encode())


def page(target: Target, more: str = "") -> Any:
    return target.wire.send("GET", f"/sandbox/users?pool={target.pool_id}{more}").json


def totp(secret: str, world: World) -> str:
    key = base64.b32decode(secret + "=" * (-len(secret) % 8))
    now = world.wire.send("GET", "/sandbox/clock").json["now"]
    return TOTP(key, 6, SHA1(), 30).generate(int(now)).decode()


def test_users_of_every_state_are_made_and_behave_so(make_target: Make) -> None:
    target = make_target(EMAIL)
    states = ("UNCONFIRMED", "CONFIRMED", "FORCE_CHANGE_PASSWORD", "RESET_REQUIRED")
    users: list[dict[str, object]] = [
        {"username": f"{state.casefold()}@example.com", "status": state, "password": PASSWORD}
        for state in states
    ]
    users.append({"username": "off@example.com", "password": PASSWORD, "enabled": False})
    assert post(target, users).json == {"pool": target.pool_id, "made": 5, "replaced": 0}
    assert target.log_in("unconfirmed@example.com").refusal[0] == "UserNotConfirmedException"
    assert "AccessToken" in target.log_in("CONFIRMED@example.com").json["AuthenticationResult"]
    assert target.log_in("force_change_password@example.com").json["ChallengeName"] == "NEW_PASSWORD_REQUIRED"
    assert target.log_in("reset_required@example.com").refusal[0] == "PasswordResetRequiredException"
    assert target.log_in("off@example.com").refusal == ("NotAuthorizedException", "User is disabled.")
    # Who was confirmed has verified the address.
    assert target.attributes("confirmed@example.com")["email_verified"] == "true"
    assert target.attributes("unconfirmed@example.com")["email_verified"] == "false"
    # And can go on from there.
    assert target.resend("unconfirmed@example.com").status == 200
    assert target.confirm("unconfirmed@example.com", target.code("unconfirmed@example.com")).status == 200


def test_a_user_with_an_authenticator_app_is_asked_for_its_code(world: World) -> None:
    target, name = world.target, world.address()
    factors = {"on": ["SOFTWARE_TOKEN_MFA"], "preferred": "SOFTWARE_TOKEN_MFA", "totp_secret": SECRET}
    assert post(target, [{"username": name, "password": PASSWORD, "factors": factors}]).status == 200
    asked = target.log_in(name).json
    assert asked["ChallengeName"] == "SOFTWARE_TOKEN_MFA"
    answer = target.wire.call(
        "RespondToAuthChallenge",
        ClientId=target.client_id,
        ChallengeName="SOFTWARE_TOKEN_MFA",
        Session=asked["Session"],
        ChallengeResponses={"USERNAME": name, "SOFTWARE_TOKEN_MFA_CODE": totp(SECRET, world)},
    )
    assert "AuthenticationResult" in answer.json


def test_an_authenticator_app_is_added_to_a_user(world: World) -> None:
    target, name = world.confirmed()
    body = json.dumps({"pool": target.pool_id, "username": name}).encode()
    secret = target.wire.send("POST", "/sandbox/users/totp", body).json["secret"]
    assert target.look(name)["UserMFASettingList"] == ["SOFTWARE_TOKEN_MFA"]
    asked = target.log_in(name).json
    assert asked["ChallengeName"] == "SOFTWARE_TOKEN_MFA"
    assert totp(secret, world)


def test_an_authenticator_app_needs_a_pool_that_has_it_on(make_target: Make) -> None:
    target = make_target(EMAIL)
    factors = {"on": ["SOFTWARE_TOKEN_MFA"], "totp_secret": SECRET}
    words = "Software Token MFA has not been enabled by the userPool"
    refusal = post(target, [{"username": "a@example.com", "factors": factors}]).refusal
    assert refusal == ("SoftwareTokenMFANotFoundException", f"users[0]: {words}")
    assert post(target, [{"username": "a@example.com"}]).status == 200
    body = json.dumps({"pool": target.pool_id, "username": "a@example.com"}).encode()
    assert target.wire.send("POST", "/sandbox/users/totp", body).refusal[1] == words


def test_users_are_given_out_in_pages_and_taken_in_again(make_target: Make, user_client: Any) -> None:
    target = make_target(EMAIL)
    names = [f"qa+{number}@example.com" for number in range(5)]
    target.wire.admin("CreateGroup", UserPoolId=target.pool_id, GroupName="testers")
    given = [{"username": name, "password": PASSWORD, "groups": ["testers", "new"]} for name in names]
    assert post(target, given).status == 200
    first = page(target, "&limit=3")
    rest = page(target, f"&limit=3&after={first['next']}")
    assert (first["count"], len(first["users"]), len(rest["users"]), rest["next"]) == (5, 3, 2, None)
    assert PASSWORD not in json.dumps([first, rest])
    users = first["users"] + rest["users"]
    subs = [user["sub"] for user in users]
    # A test goes on: one is deleted, one changes the password, one is new.
    target.wire.admin("AdminDeleteUser", UserPoolId=target.pool_id, Username=names[0])
    target.wire.admin(
        "AdminSetUserPassword",
        UserPoolId=target.pool_id,
        Username=names[1],
        Password="Other!123",
        Permanent=True,
    )
    assert post(target, users, replace=True, check=True).json["replaced"] == 4
    assert target.log_in(names[1], "Other!123").status == 200
    assert post(target, users, replace=True).json == {"pool": target.pool_id, "made": 5, "replaced": 4}
    assert [user["sub"] for user in page(target)["users"]] == subs
    assert page(target)["users"] == users
    # The verifier holds for both kinds of sign-in.
    assert target.log_in(names[1]).status == 200
    srp = AWSSRP(names[1], PASSWORD, target.pool_id, target.client_id, client=user_client)
    assert "AccessToken" in srp.authenticate_user()["AuthenticationResult"]


def test_a_verifier_of_another_pool_is_refused(make_target: Make) -> None:
    target, other = make_target(EMAIL), make_target(EMAIL)
    post(target, [{"username": "a@example.com", "password": PASSWORD}])
    users = page(target)["users"]
    code, words = post(other, users).refusal
    assert code == "InvalidParameterException"
    assert words == (
        f"users[0]: the verifier of its password is of the pool {target.pool_id}, and holds there alone: "
        "give a password in its place"
    )
    del users[0]["verifier"]
    assert post(other, [{**users[0], "password": PASSWORD}]).status == 200
    assert other.log_in("a@example.com").status == 200


def test_of_a_request_all_are_made_or_none(make_target: Make) -> None:
    target = make_target(EMAIL)
    post(target, [{"username": "a@example.com"}])
    for users in (
        [{"username": "b@example.com"}, {"username": "A@example.com"}],
        [{"username": "b@example.com"}, {"username": "B@example.com"}],
    ):
        assert post(target, users).refusal == (
            "UsernameExistsException",
            "users[1]: User account already exists",
        )
    assert page(target)["count"] == 1


@pytest.mark.parametrize(
    "entry",
    [
        {},
        [],
        {"username": 1},
        {"username": "no address"},
        {"username": "x" * 129, "sub": "s"},
        {"username": "no space", "sub": "s"},
        {"sub": "s\n"},
        {"sub": "s", "groups": ["no space"]},
        {"sub": "s", "attributes": {"email": "nonsense"}},
        {"sub": "s", "attributes": {"email": 1}},
        {"sub": "s", "attributes": {"custom:unknown": "1"}},
        {"sub": "s", "status": "ARCHIVED"},
        {"sub": "s", "enabled": "yes"},
        {"sub": "s", "created": "yesterday"},
        {"sub": "s", "created": -1},
        {"sub": "s", "created": 1e300},
        {"sub": "s", "created": True},
        {"sub": "s", "groups": [1]},
        {"sub": "s", "groups": "testers"},
        {"sub": "s", "password": "short"},
        {"sub": "s", "factors": {"on": ["FACE"]}},
        {"sub": "s", "factors": {"on": [{}]}},
        {"sub": "s", "factors": {"on": ["SMS_MFA"], "preferred": "EMAIL_OTP"}},
        {"sub": "s", "factors": {"on": ["SOFTWARE_TOKEN_MFA"]}},
        {"sub": "s", "factors": {"totp_secret": "not base32!"}},
        {"sub": "s", "verifier": {"salt": "xyz", "key": "1"}},
        {"sub": "s", "factors": {"totp_secret": "JBSWY3DPEHPK3PXP"}},
        {"sub": "s", "verifier": []},
        {"sub": "s", "colour": "red"},
    ],
)
def test_entries_that_make_no_user_are_refused(make_target: Make, entry: object) -> None:
    target = make_target(EMAIL)
    refused = post(target, [{"username": "fine@example.com"}, entry])
    assert refused.refusal[0] in ("InvalidParameterException", "InvalidPasswordException")
    assert refused.refusal[1].startswith("users[1]: ")
    assert page(target)["count"] == 0


@pytest.mark.parametrize(
    ("method", "path", "body"),
    [
        ("POST", "/sandbox/users", b"nonsense"),
        ("POST", "/sandbox/users", b'{"users": {}}'),
        ("POST", "/sandbox/users", b'{"users": [], "replace": "yes"}'),
        ("POST", "/sandbox/users", b'{"users": [' + b",".join([b"{}"] * 1001) + b"]}"),
        ("GET", "/sandbox/users?after=x", b""),
        ("POST", "/sandbox/users/totp", b"[]"),
    ],
)
def test_requests_that_make_no_sense_are_refused(wire: Wire, method: str, path: str, body: bytes) -> None:
    assert wire.send(method, path, body).refusal[0] == "InvalidParameterException"


def test_they_outlive_the_sandbox(tmp_path: Path, http: urllib3.PoolManager) -> None:
    state = str(tmp_path / "state")
    running = start_sandbox("--state", state)
    target = Target(Wire(running.endpoint, http), running.user_pool_id, running.client_id)
    given = {"username": "a@example.com", "password": PASSWORD, "groups": ["new"]}
    assert post(target, [given, {"username": "b@example.com"}]).status == 200
    assert post(target, page(target)["users"][:1], replace=True).json["replaced"] == 1
    before = page(target)
    running.stop()
    running = start_sandbox("--state", state)
    target = Target(Wire(running.endpoint, http), running.user_pool_id, running.client_id)
    assert page(target) == before
    assert target.log_in("a@example.com").status == 200
    running.stop()


def test_a_pool_or_user_that_is_not_there(wire: Wire) -> None:
    assert wire.send("GET", "/sandbox/users?pool=us-east-1_none").refusal[0] == "ResourceNotFoundException"
    nobody = json.dumps({"username": "nobody@example.com"}).encode()
    assert wire.send("POST", "/sandbox/users/totp", nobody).refusal[0] == "UserNotFoundException"
    assert wire.send("DELETE", "/sandbox/users").status == 404
