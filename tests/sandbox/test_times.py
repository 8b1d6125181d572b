"""Everything works at any time that the clock is turned to, and in any time zone of the machine."""

from __future__ import annotations

import base64
import os
import re
from email.utils import parsedate_to_datetime
from typing import TYPE_CHECKING

import pytest
from cryptography.hazmat.primitives.hashes import SHA1
from cryptography.hazmat.primitives.twofactor.hotp import HOTP

from gui.sandbox.model.clock import date
from tests.conftest import start_sandbox
from tests.sandbox.conftest import PASSWORD, Target, Wire
from tests.sandbox.contract import SrpSignIn, World
from tests.sandbox.contract_challenge import second_factor
from tests.sandbox.restarts import identity, running

if TYPE_CHECKING:
    from pathlib import Path

    import urllib3

    from tests.conftest import Sandbox

YEAR = 365.25 * 86400
# Before 1970; beyond what 31 and 32 bits hold; beyond what four digits would if it went on.
TIMES = {"1966": -60 * YEAR, "1126": -900 * YEAR, "2046": 20 * YEAR, "2116": 90 * YEAR, "2926": 900 * YEAR}


@pytest.fixture(params=TIMES)
def then(request: pytest.FixtureRequest, world: World) -> World:
    """The sandbox at another time."""
    world.turn(TIMES[request.param])
    return world


def test_a_user_comes_in_at_the_first_right_password(then: World) -> None:
    target, address = then.confirmed()
    now = target.wire.send("GET", "/sandbox/clock").json["now"]
    assert abs(target.look(address)["UserCreateDate"] - now) < 60
    tokens = target.tokens(address)
    assert SrpSignIn.begin(target, address).finish().status == 200
    assert target.auth("REFRESH_TOKEN_AUTH", REFRESH_TOKEN=tokens["RefreshToken"]).status == 200
    assert target.wire.call("GetUser", AccessToken=tokens["AccessToken"]).status == 200
    users = target.wire.admin("ListUsers", UserPoolId=target.pool_id, Limit=1).json
    page = {"UserPoolId": target.pool_id, "PaginationToken": users["PaginationToken"]}
    assert target.wire.admin("ListUsers", **page).status == 200
    group = target.wire.admin("CreateGroup", UserPoolId=then.make().pool_id, GroupName="testers").json[
        "Group"
    ]
    assert abs(group["CreationDate"] - now) < 60


def test_locks_and_limits_begin_and_end(then: World) -> None:
    target, address = then.confirmed()
    for _ in range(5):
        assert target.log_in(address, "wrong").refusal[1] == "Incorrect username or password."
    assert target.log_in(address).refusal[1] == "Password attempts exceeded"
    then.turn(2)
    assert target.log_in(address).status == 200
    then.put("limits", {"on": True})
    other = then.address()
    target.sign_up(other)
    for _ in range(5):
        assert target.resend(other).status == 200
    assert target.resend(other).refusal[0] == "LimitExceededException"
    then.turn(3601)
    assert target.resend(other).status == 200


def test_codes_and_passwords_expire(then: World) -> None:
    target, address = then.target, then.address()
    target.sign_up(address)
    then.turn(86401)
    assert target.confirm(address, target.code(address)).refusal[0] == "ExpiredCodeException"
    target.resend(address)
    assert target.confirm(address, target.code(address)).status == 200
    user = {"ClientId": target.client_id, "Username": address}
    assert target.wire.call("ForgotPassword", **user).status == 200
    code = {"ConfirmationCode": target.code(address), "Password": PASSWORD}
    assert target.wire.call("ConfirmForgotPassword", **user, **code).status == 200
    tokens = target.tokens(address)
    then.turn(3601)
    expired = target.wire.call("GetUser", AccessToken=tokens["AccessToken"]).refusal
    assert expired == ("NotAuthorizedException", "Access Token has expired")


def test_a_second_factor_fits(then: World) -> None:
    target, address = then.confirmed()
    token = {"AccessToken": target.tokens(address)["AccessToken"]}
    secret = target.wire.call("AssociateSoftwareToken", **token).json["SecretCode"]
    hotp = HOTP(base64.b32decode(secret + "=" * (-len(secret) % 8)), 6, SHA1())

    def shown() -> str:
        now = target.wire.send("GET", "/sandbox/clock").json["now"]
        return hotp.generate(int(now // 30) % 2**64).decode()

    assert target.wire.call("VerifySoftwareToken", **token, UserCode=shown()).status == 200
    enabled = {"SoftwareTokenMfaSettings": {"Enabled": True, "PreferredMfa": True}}
    assert target.wire.call("SetUserMFAPreference", **token, **enabled).status == 200
    # Each code is good once: the next one comes after half a minute.
    assert target.wire.send("PUT", "/sandbox/clock", b'{"advance": 31}').status == 200
    challenge = target.log_in(address).json
    assert second_factor(target, challenge, shown()).status == 200


def test_mails_have_that_date(then: World) -> None:
    target, address = then.confirmed()
    now = date(target.wire.send("GET", "/sandbox/clock").json["now"])
    mail = target.mails(address)[0]
    assert mail["Created"].startswith(f"{now.year:04}-")
    raw = target.wire.send("GET", f"/api/v1/message/{mail['ID']}/raw").body.decode()
    sent = re.search(r"(?m)^Date: (.*?)\r?$", raw)
    assert sent
    assert abs((parsedate_to_datetime(sent[1]) - now).total_seconds()) < 60
    then.fault("SignUp", "TooManyRequestsException")
    then.put("faults", {"faults": [{"kind": "mail-delayed", "seconds": 120}]})
    late = then.address()
    target.sign_up(late)
    assert target.mails(late) == []
    then.turn(120)
    assert len(target.mails(late)) == 1


def test_credentials_are_good(then: World, sandbox: Sandbox) -> None:
    target, address = then.confirmed()
    pool = {"IdentityPoolId": sandbox.identity_pool_id}
    login = {
        "Logins": {f"cognito-idp.us-east-1.amazonaws.com/{target.pool_id}": target.tokens(address)["IdToken"]}
    }
    who = identity(target.wire, "GetId", **pool, **login).json["IdentityId"]
    found = identity(target.wire, "GetCredentialsForIdentity", IdentityId=who, **login)
    now = target.wire.send("GET", "/sandbox/clock").json["now"]
    assert abs(found.json["Credentials"]["Expiration"] - now - 3600) < 60


def test_what_lies_in_the_future_holds_nobody_up(world: World) -> None:
    target, address = world.confirmed()
    world.put("limits", {"on": True})
    for _ in range(14):
        target.log_in(address, "wrong")
        world.turn(600)
    waiting = world.address()
    target.sign_up(waiting)
    for _ in range(5):
        target.resend(waiting)
    world.put("clock", {"offset": -60 * YEAR})
    # Neither the lock nor the limit of a time that is yet to come.
    assert target.log_in(address).status == 200
    assert target.resend(waiting).status == 200
    challenge = SrpSignIn.begin(target, address)
    assert challenge.finish().status == 200
    assert target.wire.call("RespondToAuthChallenge", **spent(target, challenge)).status == 400


def spent(target: Target, challenge: SrpSignIn) -> dict[str, object]:
    names = {"ClientId": target.client_id, "ChallengeName": "PASSWORD_VERIFIER"}
    return {**names, "ChallengeResponses": challenge.responses()}


def test_a_state_of_another_time_is_read(tmp_path: Path, http: urllib3.PoolManager) -> None:
    file = tmp_path / "sandbox.state"
    with running(file, http) as (_, target):
        World(target.wire, target, lambda: target).turn(-900 * YEAR)
        target.confirmed("done@example.com")
        user = target.look("done@example.com")
        mails = target.mails("done@example.com")
    with running(file, http) as (_, target):
        assert target.look("done@example.com") == user
        assert target.mails("done@example.com") == mails
        assert target.log_in("done@example.com").status == 200


@pytest.mark.parametrize(
    "zone", ["<+99>-99", "<-99>99", "America/New_York", "Nonsense/Nowhere", ":", "\U0001f552"]
)
def test_the_machines_time_zone_does_not_matter(zone: str, http: urllib3.PoolManager, tmp_path: Path) -> None:
    started = start_sandbox("--state", str(tmp_path / "sandbox.state"), env={**os.environ, "TZ": zone})
    target = Target(Wire(started.endpoint, http), started.user_pool_id, started.client_id)
    target.confirmed("done@example.com")
    assert target.log_in("done@example.com").status == 200
    now = target.wire.send("GET", "/sandbox/clock").json["now"]
    pool = target.wire.admin("DescribeUserPool", UserPoolId=target.pool_id).json["UserPool"]
    for moment in (target.look("done@example.com")["UserCreateDate"], pool["CreationDate"]):
        assert abs(moment - now) < 60
    assert target.mails("done@example.com")[0]["Created"][:10] in (
        f"{date(now - 60):%Y-%m-%d}",
        f"{date(now):%Y-%m-%d}",
    )
    started.stop()
    assert started.process.returncode == 0
