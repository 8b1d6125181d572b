"""The sandbox's users made, exported into a file, and imported from it."""

from __future__ import annotations

import json
import threading
from dataclasses import replace
from datetime import UTC, datetime
from typing import TYPE_CHECKING, Any

import boto3
import pytest

from gui.cognito.admin import make_users, users_file
from gui.cognito.admin.make_users import Plan, State
from gui.cognito.admin.users_file import Cancelled, UsersFileError
from gui.cognito.environments.account_rules import Usernames
from gui.cognito.sandbox_users import SandboxUsers
from gui.json_api import JsonApiError

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from tests.conftest import Sandbox

MOMENT = datetime(2026, 11, 25, 13, 49, 3, tzinfo=UTC)
SECRET_OF_USERS = "Made!up!for!this!1"


def nothing(*_: int) -> None:
    pass


@pytest.fixture
def client(sandbox: Sandbox) -> Any:
    return boto3.client(
        "cognito-idp",
        region_name=sandbox.region,
        endpoint_url=sandbox.endpoint,
        aws_access_key_id="test",
        aws_secret_access_key="test",
    )


@pytest.fixture
def pool(sandbox: Sandbox, client: Any) -> Callable[[], SandboxUsers]:
    """A pool of the test's own."""

    def make() -> SandboxUsers:
        made = client.create_user_pool(PoolName="own", UsernameAttributes=["email"])["UserPool"]
        return SandboxUsers(sandbox.endpoint, made["Id"], 20)

    return make


def plan(count: int, state: State = State.CONFIRMED, pattern: str = "qa+{n}@example.com") -> Plan:
    return Plan(count, state, MOMENT, SECRET_OF_USERS, pattern)


def made(users: SandboxUsers, wanted: Plan) -> list[int]:
    return [count for count, _ in make_users.make(users, wanted, threading.Event())]


def exported(users: SandboxUsers, path: Path) -> Path:
    users_file.export(users, path, threading.Event(), nothing)
    return path


@pytest.mark.parametrize(
    ("wanted", "words"),
    [
        (
            plan(2, pattern="qa@example.com"),
            "Every address would be the same",
        ),
        (plan(2, pattern="qa+{time}@example.com"), "put {n} or {random} into the pattern"),
        (plan(1, pattern="{name}@example.com"), "There is no {name}"),
        (replace(plan(1), attributes=(("name", "{nick}"),)), "There is no {nick}"),
    ],
)
def test_a_plan_that_makes_no_users(wanted: Plan, words: str) -> None:
    assert words in str(wanted.problem)


def test_random_addresses_are_no_two_alike() -> None:
    wanted = plan(3, pattern="qa+{random}@example.com")
    assert wanted.problem is None
    taken = {"qa+1@example.com"}
    assert plan(3).address(1, taken) == "qa+1-2@example.com"


@pytest.mark.parametrize(
    ("usernames", "pattern", "username", "attributes"),
    [
        (Usernames.EMAIL, "qa+{n}@example.com", "qa+1@example.com", {}),
        (Usernames.PHONE_NUMBER, "{phone}", "+12025550101", {}),
        (Usernames.PLAIN, "qa+{n}@example.com", "qa-1", {"email": "qa+1@example.com"}),
        (Usernames.MADE_UP, "qa+{n}@example.com", "qa-1", {"email": "qa+1@example.com"}),
    ],
)
def test_names_are_what_the_pool_takes(
    usernames: Usernames, pattern: str, username: str, attributes: dict[str, str]
) -> None:
    wanted = replace(plan(1, pattern=pattern), usernames=usernames)
    assert wanted.problem is None
    entry = wanted.entry(1, wanted.address(1))
    assert (entry["username"], entry["attributes"]) == (username, attributes)


@pytest.mark.parametrize(
    ("own", "usual"),
    [
        (None, "qa+{date}-{time}-{n}@example.com"),
        ("me+{time}@mine.example", "me+{time}-{n}@mine.example"),
        ("me+{random}@mine.example", "me+{random}@mine.example"),
    ],
)
def test_the_usual_pattern_tells_many_apart(sandbox: Sandbox, own: str | None, usual: str) -> None:
    assert make_users.usual_pattern(replace(sandbox.environment, address_pattern=own)) == usual


def test_more_users_than_a_request_holds_are_made(pool: Callable[[], SandboxUsers]) -> None:
    users = pool()
    assert made(users, plan(2001)) == [1000, 2000, 2001]
    assert users.page().total == 2001


def test_making_ends_once_it_is_cancelled(pool: Callable[[], SandboxUsers]) -> None:
    users, cancelled = pool(), threading.Event()
    for _ in make_users.make(users, plan(5000), cancelled):
        cancelled.set()
    assert users.page().total == 1000


@pytest.mark.parametrize("state", list(State))
def test_users_of_each_state(pool: Callable[[], SandboxUsers], client: Any, state: State) -> None:
    users = pool()
    client.set_user_pool_mfa_config(
        UserPoolId=users.pool_id,
        SoftwareTokenMfaConfiguration={"Enabled": True},
        MfaConfiguration="OPTIONAL",
    )
    wanted = Plan(
        1,
        state,
        MOMENT,
        SECRET_OF_USERS,
        "a+{n}@example.com",
        attributes=(("name", "Q{n}"),),
        totp_secret="A" * 32,
    )
    assert made(users, wanted) == [1]
    user = client.admin_get_user(UserPoolId=users.pool_id, Username="a+1@example.com")
    assert {"Name": "name", "Value": "Q1"} in user["UserAttributes"]
    assert user["Enabled"] is (state is not State.DISABLED)
    assert user["UserStatus"] == ("CONFIRMED" if " " in state or state.islower() else state)
    assert user.get("PreferredMfaSetting") == ("SOFTWARE_TOKEN_MFA" if state is State.WITH_TOTP else None)


def test_an_exported_pool_is_imported_as_it_was(
    pool: Callable[[], SandboxUsers], client: Any, tmp_path: Path
) -> None:
    users = pool()
    made(users, plan(1500))
    before = users.page()
    path = exported(users, tmp_path / "users.json")
    assert path.stat().st_mode & 0o777 == 0o600
    assert SECRET_OF_USERS not in path.read_text()
    # It is plain JSON, and says whose it is.
    content = json.loads(path.read_text())
    assert content["count"] == 1500
    assert "sandbox of Signup Desk" in content["note"]
    client.admin_delete_user(UserPoolId=users.pool_id, Username="qa+1@example.com")
    client.admin_disable_user(UserPoolId=users.pool_id, Username="qa+2@example.com")
    file = users_file.read(path, threading.Event())
    told: list[tuple[int, int]] = []
    assert users_file.check(users, file, threading.Event(), lambda *each: told.append(each)) == 1499
    assert users.page().total == 1499
    assert users_file.bring_in(users, file, "", threading.Event(), nothing) == 1500
    assert users.page()[0] == before[0]
    assert told[-1] == (1500, 1500)


def test_in_another_pool_all_get_a_new_password(
    pool: Callable[[], SandboxUsers], client: Any, tmp_path: Path
) -> None:
    users, other = pool(), pool()
    made(users, plan(3))
    file = users_file.read(exported(users, tmp_path / "users.json"), threading.Event())
    assert (file.count, file.passwords, file.pool_id) == (3, 3, users.pool_id)
    assert users_file.check(other, file, threading.Event(), nothing) == 0
    with pytest.raises(JsonApiError, match="Password not long enough"):
        users_file.bring_in(other, file, "short", threading.Event(), nothing)
    assert other.page().total == 0
    users_file.bring_in(other, file, "Another!one!2", threading.Event(), nothing)
    app = client.create_user_pool_client(
        UserPoolId=other.pool_id, ClientName="c", ExplicitAuthFlows=["ALLOW_USER_PASSWORD_AUTH"]
    )["UserPoolClient"]
    given = {"USERNAME": "qa+1@example.com", "PASSWORD": "Another!one!2"}
    answer = client.initiate_auth(
        ClientId=app["ClientId"], AuthFlow="USER_PASSWORD_AUTH", AuthParameters=given
    )
    assert "AuthenticationResult" in answer


def test_a_cancelled_export_leaves_the_file_that_was_there(
    pool: Callable[[], SandboxUsers], tmp_path: Path
) -> None:
    path = tmp_path / "users.json"
    path.write_text("before")
    cancelled = threading.Event()
    cancelled.set()
    with pytest.raises(Cancelled):
        users_file.export(pool(), path, cancelled, nothing)
    assert [each.name for each in tmp_path.iterdir()] == ["users.json"]
    assert path.read_text() == "before"


WHOLE = {"format": "signup-desk-sandbox-users", "version": 1, "pool": "us-east-1_a"}
DAMAGED = {
    "": "is not a file of users",
    "nonsense": "is not a file of users",
    "[]": "is not a file of users",
    '{"users": [], "count": 0}': "is not a file of users",
    '{"format": "another", "users": []}': "is not a file of users",
    json.dumps({**WHOLE, "version": 2, "users": [], "count": 0}): "by a later Signup Desk",
    json.dumps({**WHOLE, "users": [], "count": 1}): "it says that it holds 1 users, and holds 0",
    json.dumps({**WHOLE, "users": [{"sub": "a"}], "count": 1})[:-14]: "behind user 1",
    json.dumps({**WHOLE, "users": [{"sub": "a"}, {}], "count": 2}): "user 2 has no sub",
    json.dumps({**WHOLE, "users": ["a"], "count": 1}): "user 1 has no sub",
    json.dumps({**WHOLE, "users": [{"sub": "a"}, {"sub": "a"}], "count": 2}): "user 2 (a) stands in it twice",
    json.dumps({**WHOLE, "users": {}, "count": 0}): "behind user 0",
    json.dumps({**WHOLE, "users": [], "count": 0}) + "x": "behind user 0",
    json.dumps(WHOLE)[:-1] + ', "users": ' + "[" * 100_000: "behind user 0",
    json.dumps(WHOLE)[:-1] + ", [1]: 2}": "behind user 0",
}


@pytest.mark.parametrize("content", DAMAGED)
def test_a_damaged_file_is_refused_whole(tmp_path: Path, content: str) -> None:
    path = tmp_path / "users.json"
    path.write_text(content)
    with pytest.raises(UsersFileError) as refused:
        users_file.read(path, threading.Event())
    assert DAMAGED[content] in str(refused.value)
    assert str(refused.value).startswith("users.json")


def test_a_picture_is_refused(tmp_path: Path) -> None:
    path = tmp_path / "users.png"
    path.write_bytes(b"\x89PNG\r\n\x1a\n\xff\xfe")
    with pytest.raises(UsersFileError, match="is no text"):
        users_file.read(path, threading.Event())


def test_a_user_whom_the_sandbox_refuses_keeps_the_whole_file_out(
    pool: Callable[[], SandboxUsers], tmp_path: Path
) -> None:
    users = pool()
    path = tmp_path / "users.json"
    entries = [{"sub": f"{number}"} for number in range(1500)]
    entries[1400]["status"] = "ARCHIVED"
    path.write_text(json.dumps({**WHOLE, "users": entries, "count": 1500}))
    file = users_file.read(path, threading.Event())
    with pytest.raises(JsonApiError, match=r"^User 1401: status is one of"):
        users_file.check(users, file, threading.Event(), nothing)
    assert users.page().total == 0
