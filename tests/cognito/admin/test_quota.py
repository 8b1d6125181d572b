"""The meter counts what the service counts, and does not claim to know what it cannot."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from typing import TYPE_CHECKING

import pytest

from gui.cognito.admin.quota import DAY, HOUR, Gauge, Meter, read_meter
from gui.cognito.environments.environment import Timeouts
from gui.cognito.phone_calls.calls import ConfirmSignUp, Refusal, ResendConfirmationCode, SignUp
from gui.cognito.phone_calls.user_pool import UserPool
from gui.cognito.sandbox_control import SandboxControl
from gui.evidence.ledger import Ledger, PoolAddress
from tests.tester import PASSWORD, new_address

if TYPE_CHECKING:
    from pathlib import Path

    from gui.exchange import Exchange
    from tests.conftest import Sandbox

NOW = datetime(2026, 5, 17, 12, tzinfo=UTC)
EMAIL = "tester@example.com"
RESEND, CONFIRM = "ResendConfirmationCode", "ConfirmSignUp"


@dataclass(frozen=True)
class Call:
    operation: str
    age: timedelta = timedelta(minutes=1)
    username: str = EMAIL
    code: str | None = None
    mailed: bool = False

    @property
    def started(self) -> datetime:
        return NOW - self.age


def meter(*calls: Call, default_sender: bool | None = True) -> Meter:
    return read_meter(calls, EMAIL, NOW, default_sender)


def test_nothing_is_used_where_nothing_was_called() -> None:
    assert meter() == Meter(Gauge(0, 50, None), Gauge(0, 5, None), Gauge(0, 15, None))


def test_mails_of_the_last_24_hours_are_counted_whoever_got_them() -> None:
    found = meter(
        Call("SignUp", timedelta(hours=23), mailed=True),
        Call("SignUp", DAY, mailed=True),
        Call("ForgotPassword", username="other@example.com", mailed=True),
        Call(RESEND, mailed=True),
        Call("SignUp"),
    )
    assert (found.mails.used, found.mails.left) == (3, 47)
    assert found.mails.frees == NOW + HOUR


def test_attempts_of_the_last_hour_are_counted_for_this_user_alone() -> None:
    found = meter(
        Call(RESEND, timedelta(minutes=50)),
        Call(RESEND, username=f" {EMAIL.upper()} "),
        Call(RESEND, username="other@example.com"),
        Call(RESEND, HOUR),
        Call(CONFIRM, code="CodeMismatchException"),
        Call(CONFIRM),
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
def test_what_the_service_did_not_count_is_not_counted(code: str | None, counts: bool) -> None:
    assert meter(Call(CONFIRM, code=code)).confirms.used == counts


@pytest.mark.parametrize("default_sender", [False, None])
def test_no_limit_of_mails_is_claimed_where_another_sender_may_send(default_sender: bool | None) -> None:
    found = meter(Call("SignUp", mailed=True), default_sender=default_sender)
    assert (found.mails.used, found.mails.limit, found.mails.left) == (1, None, None)


def test_no_less_than_nothing_is_left() -> None:
    assert meter(*[Call(RESEND)] * 7).resends.left == 0


def test_what_lies_ahead_of_the_clock_is_not_counted() -> None:
    assert meter(Call(RESEND, -HOUR), Call("SignUp", -HOUR, mailed=True)).mails.used == 0


def test_the_meter_agrees_with_the_sandbox_also_when_its_clock_is_turned(
    own_sandbox: Sandbox, tmp_path: Path
) -> None:
    environment = own_sandbox.environment
    ledger = Ledger(tmp_path / "ledger.sqlite")
    place = PoolAddress(
        "Sandbox", environment.region, environment.user_pool_id, environment.client_id, "sandbox"
    )
    control = SandboxControl(own_sandbox.endpoint, 5)
    offset = 0.0

    def observe(exchange: Exchange) -> None:
        ledger.record(
            place,
            operation=exchange.operation,
            started=exchange.started,
            status=exchange.status,
            request_body=exchange.request_body,
            response_body=exchange.response_body,
            failure=exchange.failure,
            clock_offset=offset,
        )

    def found() -> Meter:
        now = datetime.now(UTC) + timedelta(seconds=offset)
        return read_meter(ledger.calls(place, now - DAY), email, now)

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
    ledger.close()
