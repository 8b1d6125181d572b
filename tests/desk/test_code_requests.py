"""What a recorded call tells of the codes that were sent."""

from __future__ import annotations

import json
from datetime import UTC, datetime, timedelta
from typing import Any

import pytest

from gui.desk.pool.code_requests import clock_of, learn
from gui.evidence.entry import Entry, Kind
from gui.messages.sent_codes import SentCodes

BEGAN = datetime(2026, 1, 2, 3, 4, 5, 678_901, tzinfo=UTC)
DELIVERED = json.dumps({"CodeDeliveryDetails": {"Destination": "k***"}})


def entry(operation: str, **more: Any) -> Entry:
    more = {"status": 200, "response": DELIVERED, "address": "kim", **more}
    return Entry(number=1, started=BEGAN, operation=operation, **more)


def asked(*entries: Entry) -> list[tuple[str, bool]]:
    codes = SentCodes()
    for each in entries:
        learn(codes, each, "", timedelta())
    return [(request.operation, request.is_sent) for request in codes._requests]


@pytest.mark.parametrize(
    ("told", "expected"),
    [
        (entry("SignUp"), [("SignUp", True)]),
        (entry("ForgotPassword"), [("ForgotPassword", True)]),
        # Confirmed at once by a trigger: nothing was sent.
        (entry("SignUp", response="{}"), []),
        (entry("SignUp", status=400, response="{}"), []),
        # The reply was lost.
        (entry("SignUp", status=None, response=""), [("SignUp", False)]),
        (entry("AdminCreateUser", response="{}"), [("AdminCreateUser", False)]),
        (entry("GetUser"), []),
        (entry("SignUp", kind=Kind.READ), []),
        (entry("SignUp", address=""), []),
    ],
)
def test_a_call_that_sends_a_code_is_remembered(told: Entry, expected: list[tuple[str, bool]]) -> None:
    assert asked(told) == expected


def test_the_attributes_tell_where_a_user_by_another_name_is_reached() -> None:
    codes = SentCodes()
    attributes = [{"Name": "email", "Value": "Kim@example.com"}, {"Name": "name", "Value": "Kim"}]
    learn(codes, entry("SignUp", request=json.dumps({"UserAttributes": attributes})), "", timedelta())
    assert codes.addresses == {"kim", "kim@example.com"}


def test_the_code_of_a_call_that_went_well_is_used() -> None:
    codes = SentCodes()
    learn(codes, entry("ConfirmSignUp", status=400, response="{}"), "111111", timedelta())
    learn(codes, entry("ConfirmSignUp", response="{}"), "222222", timedelta())
    assert codes._used.keys() == {("kim", "222222")}
    assert "222222" not in repr(codes)


def dated(date: str) -> Entry:
    return entry("SignUp", duration=0.5, headers=json.dumps({"request": {}, "response": {"Date": date}}))


def test_the_services_clock_is_known_where_this_computers_is_wrong() -> None:
    assert clock_of(dated("Fri, 02 Jan 2026 03:04:06 GMT")) == timedelta()
    ahead = clock_of(dated("Fri, 02 Jan 2026 03:09:06 GMT"))
    assert ahead is not None
    assert abs(ahead - timedelta(minutes=5)) < timedelta(seconds=1)
    assert clock_of(dated("yesterday")) is None
    assert clock_of(entry("SignUp")) is None
