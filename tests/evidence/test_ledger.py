"""The ledger keeps which users this tool made, what stands for their addresses, and the calls that count."""

from __future__ import annotations

import json
import sqlite3
from contextlib import closing
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from typing import TYPE_CHECKING, Any

import pytest

from gui.evidence.made_users.ledger import Ledger, PoolAddress
from gui.evidence.made_users.usernames import Usernames
from tests.evidence.exchanges import EMAIL, PLACE, SECRET, exchange, signed_up

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

LONG_AGO = datetime.fromtimestamp(0, UTC)
LATER = datetime(9999, 1, 1, tzinfo=UTC)
RESEND = "ResendConfirmationCode"
#: As the first version made it.
FIRST_VERSION = (
    """
    CREATE TABLE user (
        number INTEGER PRIMARY KEY, environment TEXT NOT NULL, region TEXT NOT NULL,
        user_pool_id TEXT NOT NULL, client_id TEXT NOT NULL, endpoint TEXT NOT NULL, sub TEXT NOT NULL,
        email TEXT NOT NULL, created TEXT NOT NULL, seal TEXT NOT NULL, deleted TEXT
    ) STRICT
    """,
    """
    CREATE TABLE call (
        number INTEGER PRIMARY KEY, region TEXT NOT NULL, user_pool_id TEXT NOT NULL,
        client_id TEXT NOT NULL, endpoint TEXT NOT NULL, operation TEXT NOT NULL, username TEXT NOT NULL,
        started TEXT NOT NULL, code TEXT, mailed INTEGER NOT NULL
    ) STRICT
    """,
    "CREATE INDEX call_by_pool ON call (user_pool_id, started)",
)


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "data" / "ledger.sqlite"


@pytest.fixture
def ledger(path: Path) -> Iterator[Ledger]:
    opened = Ledger(path)
    yield opened
    opened.close()


def subs(ledger: Ledger, place: PoolAddress = PLACE) -> list[str]:
    return [user.sub for user in ledger.users(place)]


def mails(ledger: Ledger, place: PoolAddress = PLACE) -> int:
    return ledger.count(place, LONG_AGO, LATER)[0]


def edit(path: Path, statement: str) -> None:
    with closing(sqlite3.connect(path)) as database, database:
        database.execute(statement)


def stored(path: Path, columns: str, table: str = "call") -> list[tuple[Any, ...]]:
    with closing(sqlite3.connect(path)) as database:
        return database.execute(f"SELECT {columns} FROM {table} ORDER BY number").fetchall()


# Users


def test_a_sign_up_puts_the_user_on_record(ledger: Ledger) -> None:
    started = datetime(2026, 5, 17, 9, 30, tzinfo=UTC)
    ledger.record(PLACE, signed_up(started=started))
    (user,) = ledger.users(PLACE)
    assert (user.sub, user.email, user.created, user.is_intact) == ("sub-1", EMAIL, started, True)
    told = (user.environment, user.region, user.user_pool_id, user.client_id, user.endpoint)
    assert told == ("Staging", "eu-west-1", "eu-west-1_Pool00001", "client", "")


@pytest.mark.parametrize("changes", [{"address": " Tester+ÜX@Example.com "}, {}])
def test_an_address_stays_as_typed(ledger: Ledger, changes: dict[str, str]) -> None:
    body = json.dumps({"Username": "a-made-up-name" if changes else " Tester+ÜX@Example.com "})
    ledger.record(PLACE, signed_up(request_body=body, **changes))
    assert ledger.users(PLACE)[0].email == " Tester+ÜX@Example.com "


def test_the_newest_user_comes_first(ledger: Ledger) -> None:
    for sub in ("sub-1", "sub-2", "sub-3"):
        ledger.record(PLACE, signed_up(sub))
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
    ledger.record(PLACE, signed_up(**changes))
    assert (ledger.users(PLACE), ledger.problem) == ((), None)


@pytest.mark.parametrize(
    "changes",
    [
        {"user_pool_id": "eu-west-1_Pool00002"},
        {"region": "eu-west-2"},
        {"endpoint": "http://127.0.0.1:4566"},
    ],
)
def test_what_is_of_another_pool_is_not_this_ones_though_its_name_be_the_same(
    ledger: Ledger, changes: dict[str, str]
) -> None:
    ledger.record(PLACE, signed_up())
    ledger.remember_username(PLACE, EMAIL, "made-up")
    other = replace(PLACE, **changes)
    assert (subs(ledger, other), mails(ledger, other)) == ([], 0)
    assert (ledger.username_of(other, EMAIL), ledger.address_of(other, "sub-1")) == (None, None)


def test_a_pool_keeps_what_it_has_when_the_environment_or_the_client_changes(ledger: Ledger) -> None:
    ledger.record(PLACE, signed_up())
    ledger.remember_username(PLACE, EMAIL, "made-up")
    renamed = replace(PLACE, environment="Renamed", client_id="another")
    assert (subs(ledger, renamed), ledger.username_of(renamed, EMAIL)) == (["sub-1"], "made-up")


def test_a_deleted_user_is_listed_no_more_and_stays_on_record(ledger: Ledger, path: Path) -> None:
    ledger.record(PLACE, signed_up())
    ledger.record(PLACE, signed_up("sub-2"))
    ledger.mark_deleted(ledger.users(PLACE)[0])
    assert subs(ledger) == ["sub-1"]
    assert stored(path, "sub, deleted IS NULL", "user") == [("sub-1", 1), ("sub-2", 0)]


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
    ledger.record(PLACE, signed_up())
    edit(path, f"UPDATE user SET {change}")
    listed = [
        *ledger.users(PLACE),
        *ledger.users(replace(PLACE, user_pool_id="eu-west-1_Pool00002")),
        *ledger.users(replace(PLACE, endpoint="http://127.0.0.1:4566")),
    ]
    assert [user.is_intact for user in listed] == [False]


# Calls


@pytest.mark.parametrize(
    ("changes", "code", "mailed"),
    [
        ({}, None, True),
        ({"response_body": '{"UserSub": "sub-1"}'}, None, False),
        ({"response_body": '{"CodeDeliveryDetails": {"DeliveryMedium": "SMS"}}'}, None, False),
        ({"operation": "ConfirmSignUp", "response_body": "{}"}, None, False),
        ({"operation": RESEND, "status": 400, "response_body": '{"__type": "LimitX"}'}, "LimitX", False),
        ({"operation": "ForgotPassword", "status": 503, "response_body": "<html>"}, "HTTP 503", False),
        ({"status": None, "response_body": "", "failure": "ReadTimeoutError"}, "ReadTimeoutError", False),
        ({"failure": "UnreadableReplyError"}, "UnreadableReplyError", False),
    ],
)
def test_a_call_is_kept_with_what_came_of_it(
    ledger: Ledger, path: Path, changes: dict[str, Any], code: str | None, mailed: bool
) -> None:
    started = datetime(2026, 5, 17, 9, 30, tzinfo=UTC)
    ledger.record(PLACE, signed_up(started=started, **changes))
    assert stored(path, "operation, username, address, started, code, mailed") == [
        (changes.get("operation", "SignUp"), EMAIL, EMAIL, "2026-05-17T09:30:00.000+00:00", code, mailed)
    ]


def test_calls_are_counted_by_the_address_whatever_the_user_name_and_the_letter_case(ledger: Ledger) -> None:
    for number, address in enumerate([EMAIL, EMAIL.upper(), f" {EMAIL}", "other@example.com", "ẞ@x", "ss@x"]):
        sent = json.dumps({"Username": f"made-up-{number}"})
        ledger.record(PLACE, exchange(RESEND, request_body=sent, address=address))
    counted = [
        ledger.count(PLACE, LONG_AGO, LATER, operation=RESEND, address=address)[0]
        for address in (EMAIL, "OTHER@example.com", "SS@X", "made-up-1", "")
    ]
    assert counted == [3, 1, 2, 0, 0]


def test_a_count_says_when_the_oldest_was_and_passes_over_codes(ledger: Ledger) -> None:
    now = datetime(2026, 5, 17, 9, 30, 0, 250_000, tzinfo=UTC)
    for minutes, code in ((0, "B"), (1, None), (2, "A"), (3, "B")):
        reply = {"status": 400, "response_body": json.dumps({"__type": code})} if code else {}
        ledger.record(PLACE, exchange(RESEND, started=now + timedelta(minutes=minutes), **reply))

    def count(after: int, until: int, *codes: str) -> tuple[int, datetime | None]:
        begin, end = now + timedelta(minutes=after), now + timedelta(minutes=until)
        return ledger.count(PLACE, begin, end, operation=RESEND, address=EMAIL, except_codes=codes)

    assert count(-1, 3) == (4, now)
    assert count(0, 2) == (2, now + timedelta(minutes=1))
    assert count(-1, 3, "B") == (2, now + timedelta(minutes=1))
    assert count(-1, 3, "A", "B") == (1, now + timedelta(minutes=1))
    assert count(3, 9) == (0, None)


def test_calls_are_counted_by_the_services_clock(ledger: Ledger) -> None:
    now = datetime.now(UTC)
    ledger.record(PLACE, signed_up(started=now))
    ledger.record(PLACE, signed_up("sub-2", started=now), clock_offset=3600)
    half = timedelta(minutes=30)
    assert ledger.count(PLACE, now + half, LATER)[0] == 1
    assert ledger.count(PLACE, now - half, LATER)[0] == 2
    assert all(abs(user.created - now) < timedelta(seconds=1) for user in ledger.users(PLACE))


@pytest.mark.parametrize(
    ("operation", "reply"),
    [
        ("UpdateUserAttributes", {"CodeDeliveryDetailsList": [{"DeliveryMedium": "EMAIL"}]}),
        ("GetUserAttributeVerificationCode", {"CodeDeliveryDetails": {"DeliveryMedium": "EMAIL"}}),
    ],
)
def test_the_codes_of_a_changed_address_are_mails_too(
    ledger: Ledger, operation: str, reply: dict[str, Any]
) -> None:
    ledger.record(PLACE, exchange(operation, request_body="{}", response_body=json.dumps(reply)))
    assert mails(ledger) == 1


def test_other_operations_and_probes_are_not_kept(ledger: Ledger, path: Path) -> None:
    ledger.record(PLACE, signed_up(operation="InitiateAuth"))
    # A pool that hides its users says that it mailed a code to nobody, too.
    ledger.record(PLACE, signed_up(operation=RESEND, is_reading=True))
    assert mails(ledger) == 0
    assert stored(path, "*") == []


def test_no_more_calls_are_kept_than_limits_look_back_on(
    ledger: Ledger, path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("gui.evidence.made_users.ledger._CALLS_KEPT", 5)
    for number in range(12):
        ledger.record(PLACE, exchange(RESEND, address=f"tester+{number}@example.com"))
    assert stored(path, "address") == [(f"tester+{number}@example.com",) for number in range(7, 12)]


@pytest.mark.parametrize("wanted", [{}, {"operation": RESEND, "address": EMAIL, "except_codes": ["A", "B"]}])
def test_a_count_looks_at_nothing_but_an_index(ledger: Ledger, wanted: dict[str, Any]) -> None:
    asked: list[str] = []
    ledger.record(PLACE, signed_up())
    database = ledger._database._file
    assert database is not None
    database.set_trace_callback(asked.append)
    ledger.count(PLACE, LONG_AGO, LATER, **wanted)
    database.set_trace_callback(None)
    (select,) = (statement for statement in asked if statement.startswith("SELECT"))
    plan = [row[3] for row in database.execute(f"EXPLAIN QUERY PLAN {select}")]
    looks = [step for step in plan if "call" in step]
    assert len(looks) == 3
    assert all("USING COVERING INDEX call_" in step and "started>?" in step for step in looks)


# User names that were made up


def test_a_made_up_name_is_known_in_the_next_session_and_leads_back_to_the_address(
    ledger: Ledger, path: Path
) -> None:
    ledger.remember_username(PLACE, EMAIL, "first")
    ledger.remember_username(PLACE, EMAIL, "second")
    ledger.close()
    with closing(Ledger(path)) as later:
        assert later.username_of(PLACE, EMAIL) == "second"
        assert later.username_of(PLACE, "other@example.com") is None
        assert [later.address_of(PLACE, name) for name in ("first", "second", "third")] == [
            EMAIL,
            EMAIL,
            None,
        ]


def test_the_address_of_a_user_is_found_by_its_sub(ledger: Ledger) -> None:
    ledger.record(PLACE, signed_up(address="tester+2@example.com"))
    assert ledger.address_of(PLACE, "sub-1") == "tester+2@example.com"


def test_the_names_are_a_mapping(ledger: Ledger) -> None:
    names = Usernames(ledger, PLACE)
    names["a"], names["b"] = "1", "2"
    names["a"] = "3"
    assert dict(names) == {"a": "3", "b": "2"}
    assert (len(names), names.get("c"), "a" in names, names.pop("a")) == (2, None, True, "3")
    assert list(names) == ["b"]
    with pytest.raises(KeyError):
        del names["a"]


# What is kept


def test_no_password_and_no_code_reaches_the_file(ledger: Ledger, path: Path) -> None:
    ledger.record(PLACE, signed_up())
    sent = json.dumps({"Username": EMAIL, "ConfirmationCode": SECRET})
    ledger.record(PLACE, exchange("ConfirmSignUp", request_body=sent))
    ledger.close()
    assert SECRET.encode() not in b"".join(file.read_bytes() for file in path.parent.iterdir())


def test_half_a_character_is_kept(ledger: Ledger) -> None:
    ledger.record(PLACE, signed_up(request_body='{"Username": "\\ud83d"}'))
    ledger.remember_username(PLACE, "\ud83d", "made-up")
    assert (subs(ledger), ledger.problem) == (["sub-1"], None)
    assert ledger.username_of(PLACE, "\ud83d") == "made-up"
    odd = PoolAddress("\ud83d", "\ud83d", "\ud83d", "\ud83d", "\ud83d")
    ledger.record(odd, signed_up("sub-2"))
    assert (subs(ledger, odd), mails(ledger, odd)) == (["sub-2"], 1)


def test_a_ledger_of_the_first_version_is_taken_over(ledger: Ledger, path: Path) -> None:
    ledger.record(PLACE, signed_up())  # for its seal
    ledger.close()
    users = stored(path, "*", "user")
    calls = [
        (1, "eu-west-1", "eu-west-1_Pool00001", "client", "", "SignUp", EMAIL, "2026-05-17T09:30", None, 1),
        (2, "eu-west-1", "eu-west-1_Pool00001", "client", "", RESEND, " A@x ", "2026-05-17T09:31", "X", 0),
    ]
    for file in path.parent.iterdir():
        file.unlink()
    with closing(sqlite3.connect(path)) as database:
        database.execute("PRAGMA journal_mode = WAL")
        with database:
            for statement in FIRST_VERSION:
                database.execute(statement)
            database.executemany(f"INSERT INTO user VALUES ({', '.join('?' * 11)})", users)
            database.executemany(f"INSERT INTO call VALUES ({', '.join('?' * 10)})", calls)
    with closing(Ledger(path)) as later:
        assert [(user.sub, user.email, user.is_intact) for user in later.users(PLACE)] == [
            ("sub-1", EMAIL, True)
        ]
        assert mails(later) == 1
        assert later.count(PLACE, LONG_AGO, LATER, operation=RESEND, address="a@X")[0] == 1
        later.record(PLACE, signed_up("sub-2"))
        assert (subs(later), later.problem) == (["sub-2", "sub-1"], None)
    kept = "number, region, user_pool_id, client_id, endpoint, operation, username, started, code, mailed"
    assert stored(path, kept)[:2] == calls
    assert stored(path, "*", "user")[:1] == users
    with closing(sqlite3.connect(path)) as database:
        assert database.execute("PRAGMA user_version").fetchone() == (2,)
