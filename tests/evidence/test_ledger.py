"""The ledger keeps which users this tool made, whatever happens to its file or its process."""

from __future__ import annotations

import json
import sqlite3
import subprocess
import sys
from contextlib import closing
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from typing import TYPE_CHECKING, Any

import pytest

from gui.evidence.ledger import Ledger, PoolAddress

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

SECRET = "s3cret-v4lue"
EMAIL = "tester+1@example.com"
PLACE = PoolAddress("Staging", "eu-west-1", "eu-west-1_Pool00001", "client", "")
WRITER = """
import json, sys
from datetime import UTC, datetime
from pathlib import Path
from gui.evidence.ledger import Ledger, PoolAddress

ledger = Ledger(Path(sys.argv[1]))
for number in range(int(sys.argv[2])):
    sub = f"{sys.argv[3]}-{number}"
    ledger.record(
        PoolAddress("Staging", "eu-west-1", "eu-west-1_Pool00001", "client", ""),
        operation="SignUp", started=datetime.now(UTC), status=200, failure=None,
        request_body='{"Username": "tester@example.com"}', response_body=json.dumps({"UserSub": sub}),
    )
    print(ledger.problem or sub, flush=True)
"""


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "data" / "ledger.sqlite"


@pytest.fixture
def ledger(path: Path) -> Iterator[Ledger]:
    opened = Ledger(path)
    yield opened
    opened.close()


def record(ledger: Ledger, place: PoolAddress = PLACE, sub: str = "sub-1", **changes: Any) -> None:
    exchange: dict[str, Any] = {
        "operation": "SignUp",
        "started": datetime.now(UTC),
        "status": 200,
        "request_body": json.dumps({"Username": EMAIL, "Password": SECRET, "SecretHash": SECRET}),
        "response_body": json.dumps(
            {"UserSub": sub, "CodeDeliveryDetails": {"DeliveryMedium": "EMAIL", "Destination": "t***@e***"}}
        ),
        "failure": None,
    }
    ledger.record(place, **exchange | changes)


def subs(ledger: Ledger, place: PoolAddress = PLACE) -> list[str]:
    return [user.sub for user in ledger.users(place)]


def edit(path: Path, statement: str) -> None:
    with closing(sqlite3.connect(path)) as database, database:
        database.execute(statement)


def writer(path: Path, count: int, name: str) -> subprocess.Popen[str]:
    return subprocess.Popen(
        [sys.executable, "-c", WRITER, str(path), str(count), name], stdout=subprocess.PIPE, text=True
    )


def test_a_sign_up_puts_the_user_on_record(ledger: Ledger) -> None:
    started = datetime(2026, 5, 17, 9, 30, tzinfo=UTC)
    record(ledger, started=started)
    (user,) = ledger.users(PLACE)
    assert (user.sub, user.email, user.created, user.is_intact) == ("sub-1", EMAIL, started, True)
    told = (user.environment, user.region, user.user_pool_id, user.client_id, user.endpoint)
    assert told == ("Staging", "eu-west-1", "eu-west-1_Pool00001", "client", "")


def test_an_address_stays_as_typed(ledger: Ledger) -> None:
    record(ledger, request_body=json.dumps({"Username": " Tester+ÜX@Example.com "}))
    assert ledger.users(PLACE)[0].email == " Tester+ÜX@Example.com "


def test_the_newest_user_comes_first(ledger: Ledger) -> None:
    for sub in ("sub-1", "sub-2", "sub-3"):
        record(ledger, sub=sub)
    assert subs(ledger) == ["sub-3", "sub-2", "sub-1"]


@pytest.mark.parametrize(
    "changes",
    [
        {"status": 400, "response_body": '{"__type": "UsernameExistsException"}'},
        {"status": None, "response_body": "", "failure": "ReadTimeoutError"},
        {"response_body": '{"UserSub": "sub', "failure": "UnreadableReplyError"},
        {"response_body": "[]"},
        {"response_body": '{"UserSub": null}'},
        {"operation": "ConfirmSignUp", "response_body": '{"UserSub": "sub-1"}'},
        {"operation": "ListUsers"},
    ],
)
def test_what_made_no_user_that_is_known_by_its_sub_is_no_user(
    ledger: Ledger, changes: dict[str, Any]
) -> None:
    record(ledger, **changes)
    assert (ledger.users(PLACE), ledger.problem) == ((), None)


@pytest.mark.parametrize(
    "changes",
    [
        {"user_pool_id": "eu-west-1_Pool00002"},
        {"region": "eu-west-2"},
        {"endpoint": "http://127.0.0.1:4566"},
    ],
)
def test_the_users_of_another_pool_are_not_this_ones_though_its_name_be_the_same(
    ledger: Ledger, changes: dict[str, str]
) -> None:
    record(ledger)
    assert subs(ledger, replace(PLACE, **changes)) == []
    assert ledger.calls(replace(PLACE, **changes), datetime.fromtimestamp(0, UTC)) == ()


def test_a_pool_keeps_its_users_when_the_environment_or_the_client_changes(ledger: Ledger) -> None:
    record(ledger)
    assert subs(ledger, replace(PLACE, environment="Renamed", client_id="another")) == ["sub-1"]


def test_a_deleted_user_is_listed_no_more_and_stays_on_record(ledger: Ledger, path: Path) -> None:
    record(ledger)
    record(ledger, sub="sub-2")
    ledger.mark_deleted(ledger.users(PLACE)[0])
    assert subs(ledger) == ["sub-1"]
    with closing(sqlite3.connect(path)) as database:
        rows = database.execute("SELECT sub, deleted IS NULL FROM user ORDER BY number").fetchall()
    assert rows == [("sub-1", 1), ("sub-2", 0)]


@pytest.mark.parametrize(
    "change",
    [
        "sub = 'sub-of-somebody-else'",
        "email = 'somebody.else@example.com'",
        "sub = 'sub-of-somebody-else', email = 'somebody.else@example.com'",
        "user_pool_id = 'eu-west-1_Pool00002'",
        "endpoint = 'http://127.0.0.1:4566'",
        "created = '2020-01-01'",
        "created = 'long ago'",
        "seal = ''",
    ],
)
def test_an_entry_that_was_changed_by_hand_says_so(ledger: Ledger, path: Path, change: str) -> None:
    record(ledger)
    edit(path, f"UPDATE user SET {change}")
    listed = [
        *ledger.users(PLACE),
        *ledger.users(replace(PLACE, user_pool_id="eu-west-1_Pool00002")),
        *ledger.users(replace(PLACE, endpoint="http://127.0.0.1:4566")),
    ]
    assert [user.is_intact for user in listed] == [False]


@pytest.mark.parametrize(
    ("changes", "code", "mailed"),
    [
        ({}, None, True),
        ({"response_body": '{"UserSub": "sub-1"}'}, None, False),
        ({"response_body": '{"CodeDeliveryDetails": {"DeliveryMedium": "SMS"}}'}, None, False),
        ({"operation": "ConfirmSignUp", "response_body": "{}"}, None, False),
        (
            {"operation": "ResendConfirmationCode", "status": 400, "response_body": '{"__type": "LimitX"}'},
            "LimitX",
            False,
        ),
        ({"operation": "ForgotPassword", "status": 503, "response_body": "<html>"}, "HTTP 503", False),
        ({"status": None, "response_body": "", "failure": "ReadTimeoutError"}, "ReadTimeoutError", False),
        ({"failure": "UnreadableReplyError"}, "UnreadableReplyError", False),
    ],
)
def test_a_call_is_kept_with_what_came_of_it(
    ledger: Ledger, changes: dict[str, Any], code: str | None, mailed: bool
) -> None:
    started = datetime(2026, 5, 17, 9, 30, tzinfo=UTC)
    record(ledger, started=started, **changes)
    (call,) = ledger.calls(PLACE, started)
    assert (call.operation, call.username) == (changes.get("operation", "SignUp"), EMAIL)
    assert (call.started, call.code, call.mailed) == (started, code, mailed)


def test_calls_are_asked_for_by_the_services_clock(ledger: Ledger) -> None:
    now = datetime.now(UTC)
    record(ledger, started=now)
    record(ledger, started=now, clock_offset=3600, operation="ConfirmSignUp")
    later = ledger.calls(PLACE, now + timedelta(minutes=30))
    assert [call.operation for call in later] == ["ConfirmSignUp"]
    assert len(ledger.calls(PLACE, now - timedelta(minutes=30))) == 2
    assert abs(ledger.users(PLACE)[0].created - now) < timedelta(seconds=1)


def test_other_operations_are_not_kept(ledger: Ledger) -> None:
    record(ledger, operation="InitiateAuth")
    assert ledger.calls(PLACE, datetime.fromtimestamp(0, UTC)) == ()


def test_no_password_and_no_code_reaches_the_file(ledger: Ledger, path: Path) -> None:
    record(ledger)
    record(
        ledger,
        operation="ConfirmSignUp",
        request_body=json.dumps({"Username": EMAIL, "ConfirmationCode": SECRET}),
    )
    ledger.close()
    assert SECRET.encode() not in b"".join(file.read_bytes() for file in path.parent.iterdir())


def test_half_a_character_is_kept(ledger: Ledger) -> None:
    record(ledger, request_body='{"Username": "\\ud83d"}')
    assert (subs(ledger), ledger.problem) == (["sub-1"], None)


def test_what_a_killed_process_has_told_of_is_in_the_file(path: Path) -> None:
    with writer(path, 1_000_000, "sub") as process:
        assert process.stdout is not None
        told = [process.stdout.readline().strip() for _ in range(20)]
        process.kill()
    with closing(Ledger(path)) as ledger:
        assert subs(ledger)[::-1][:20] == told
        assert ledger.problem is None


def test_several_processes_write_into_one_file(path: Path) -> None:
    processes = [writer(path, 20, name) for name in ("a", "b", "c")]
    told = {line for process in processes for line in process.communicate(timeout=60)[0].split()}
    with closing(Ledger(path)) as ledger:
        assert set(subs(ledger)) == told
    assert len(told) == 60


def test_a_full_disk_is_told_and_the_session_goes_on_with_what_it_knows(ledger: Ledger, path: Path) -> None:
    record(ledger)
    ledger._database.execute("PRAGMA max_page_count = 1")
    long = json.dumps({"Username": "x" * 20_000})
    record(ledger, sub="sub-2", request_body=long)
    assert ledger.problem == (
        "The ledger cannot be written (database or disk is full): "
        "which users this session makes is kept in memory only."
    )
    assert subs(ledger) == ["sub-2", "sub-1"]
    assert len(ledger.calls(PLACE, datetime.fromtimestamp(0, UTC))) == 2
    ledger.mark_deleted(ledger.users(PLACE)[0])
    assert subs(ledger) == ["sub-1"]
    with closing(Ledger(path)) as later:
        assert subs(later) == ["sub-1"]


def folder_that_is_a_file(path: Path) -> None:
    path.parent.write_text("in the way")


def file_that_is_a_folder(path: Path) -> None:
    path.mkdir(parents=True)


def file_of_something_else(path: Path) -> None:
    path.parent.mkdir()
    path.write_bytes(b"This is no database at all. " * 500)


def file_of_another_shape(path: Path) -> None:
    path.parent.mkdir()
    edit(path, "CREATE TABLE user (something TEXT)")


@pytest.mark.parametrize(
    "spoil", [folder_that_is_a_file, file_that_is_a_folder, file_of_something_else, file_of_another_shape]
)
def test_a_file_that_cannot_be_used_is_told_and_the_session_goes_on(path: Path, spoil: Any) -> None:
    spoil(path)
    with closing(Ledger(path)) as ledger:
        record(ledger)
        assert subs(ledger) == ["sub-1"]
        assert ledger.problem is not None
        assert ledger.problem.startswith("The ledger cannot be written (")
