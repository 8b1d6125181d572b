"""The meter counts what the service counts, and does not claim to know what it cannot."""

from __future__ import annotations

import json
from datetime import UTC, datetime, timedelta
from functools import partial
from typing import TYPE_CHECKING

import pytest

from gui.cognito.admin.quota import DAY, HOUR, Gauge, Meter, read_meter
from gui.cognito.environments.environment import Timeouts
from gui.cognito.phone_calls.calls import ConfirmSignUp, ResendConfirmationCode, SignUp
from gui.cognito.phone_calls.outcomes import Refusal
from gui.cognito.phone_calls.user_pool import UserPool
from gui.cognito.sandbox_control import SandboxControl
from gui.evidence.made_users.ledger import Ledger, PoolAddress
from tests.evidence.exchanges import EMAIL, PLACE, exchange
from tests.tester import PASSWORD, new_address

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path

    from gui.exchange import Exchange
    from tests.conftest import Sandbox

NOW = datetime(2026, 5, 17, 12, tzinfo=UTC)
RESEND, CONFIRM = "ResendConfirmationCode", "ConfirmSignUp"


def call(
    operation: str,
    age: timedelta = timedelta(minutes=1),
    address: str = EMAIL,
    code: str | None = None,
    *,
    mailed: bool = False,
) -> Exchange:
    """A call of that age, refused where there is a ``code``."""
    reply = (
        {"__type": code} if code else {"CodeDeliveryDetails": {"DeliveryMedium": "EMAIL"}} if mailed else {}
    )
    return exchange(
        operation,
        started=NOW - age,
        address=address,
        status=400 if code else 200,
        response_body=json.dumps(reply),
    )


@pytest.fixture
def ledger(tmp_path: Path) -> Iterator[Ledger]:
    opened = Ledger(tmp_path / "ledger.sqlite")
    yield opened
    opened.close()


@pytest.fixture
def meter(ledger: Ledger) -> Callable[..., Meter]:
    """Reads the meter after these calls."""

    def read(*calls: Exchange, default_sender: bool | None = True) -> Meter:
        for each in calls:
            ledger.record(PLACE, each)
        return read_meter(partial(ledger.count, PLACE), EMAIL, NOW, default_sender)

    return read


def test_nothing_is_used_where_nothing_was_called(meter: Callable[..., Meter]) -> None:
    assert meter() == Meter(Gauge(0, 50, None), Gauge(0, 5, None), Gauge(0, 15, None))


def test_mails_of_the_last_24_hours_are_counted_whoever_got_them(meter: Callable[..., Meter]) -> None:
    found = meter(
        call("SignUp", timedelta(hours=23), mailed=True),
        call("SignUp", DAY, mailed=True),
        call("ForgotPassword", address="other@example.com", mailed=True),
        call(RESEND, mailed=True),
        call("SignUp"),
    )
    assert (found.mails.used, found.mails.left) == (3, 47)
    assert found.mails.frees == NOW + HOUR


def test_attempts_of_the_last_hour_are_counted_for_this_user_alone(meter: Callable[..., Meter]) -> None:
    found = meter(
        call(RESEND, timedelta(minutes=50)),
        call(RESEND, address=f" {EMAIL.upper()} "),
        call(RESEND, address="other@example.com"),
        call(RESEND, HOUR),
        call(CONFIRM, code="CodeMismatchException"),
        call(CONFIRM),
    )
    assert found.resends == Gauge(2, 5, NOW + timedelta(minutes=10))
    assert (found.confirms.used, found.confirms.left) == (2, 13)


@pytest.mark.parametrize(
    ("code", "counts"),
    [
        (None, True),
        ("CodeMismatchException", True),
        ("ExpiredCodeException", True),
        ("NoReply", True),
        ("LimitExceededException", False),
        ("TooManyRequestsException", False),
        ("UserNotFoundException", False),
        ("NoConnection", False),
    ],
)
def test_what_the_service_did_not_count_is_not_counted(
    meter: Callable[..., Meter], code: str | None, counts: bool
) -> None:
    assert meter(call(CONFIRM, code=code)).confirms.used == counts


@pytest.mark.parametrize("default_sender", [False, None])
def test_no_limit_of_mails_is_claimed_where_another_sender_may_send(
    meter: Callable[..., Meter], default_sender: bool | None
) -> None:
    found = meter(call("SignUp", mailed=True), default_sender=default_sender)
    assert (found.mails.used, found.mails.limit, found.mails.left) == (1, None, None)


def test_no_less_than_nothing_is_left(meter: Callable[..., Meter]) -> None:
    assert meter(*[call(RESEND)] * 7).resends.left == 0


def test_what_lies_ahead_of_the_clock_is_not_counted(meter: Callable[..., Meter]) -> None:
    assert meter(call(RESEND, -HOUR), call("SignUp", -HOUR, mailed=True)).mails.used == 0


def test_the_meter_agrees_with_the_sandbox_also_when_its_clock_is_turned(
    own_sandbox: Sandbox, ledger: Ledger
) -> None:
    environment = own_sandbox.environment
    place = PoolAddress(
        "Sandbox", environment.region, environment.user_pool_id, environment.client_id, "sandbox"
    )
    control = SandboxControl(own_sandbox.endpoint, 5)
    offset = 0.0

    def observe(exchange: Exchange) -> None:
        ledger.record(place, exchange, offset)

    def found() -> Meter:
        now = datetime.now(UTC) + timedelta(seconds=offset)
        return read_meter(partial(ledger.count, place), email, now)

    pool, email = UserPool(environment, Timeouts(), observe), new_address()
    pool.perform(SignUp(email, PASSWORD))
    pool.perform(ConfirmSignUp(email, "wrong"))
    for used in range(1, 6):
        pool.perform(ResendConfirmationCode(email))
        assert (found().resends.used, found().mails.used) == (used, used + 1)
    assert (found().resends.left, found().confirms.left) == (0, 14)
    assert isinstance(pool.perform(ResendConfirmationCode(email)), Refusal)
    assert (found().resends.used, found().mails.used) == (5, 6)
    offset = control.advance(HOUR.total_seconds()).clock_offset
    assert (found().resends.left, found().confirms.left, found().mails.used) == (5, 15, 6)
    pool.perform(ResendConfirmationCode(email))
    assert found().resends.left == 4
    offset = control.advance(DAY.total_seconds()).clock_offset
    assert found().mails.used == 0
