"""The users of sign-ups whose answer was lost: found by address and time, and nobody else is."""

from __future__ import annotations

import threading
from contextlib import suppress
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from typing import TYPE_CHECKING

import pytest

from gui.cognito.admin import clean_up
from gui.cognito.admin.clean_up import Row, State
from gui.cognito.admin.lost_sign_ups import ProbableUser, look_for_lost, may_have_made
from gui.cognito.sandbox_control import Fault, SandboxControl
from tests.cognito.pools import EMAIL_POOL, Made, make_pool
from tests.tester import new_address

if TYPE_CHECKING:
    from tests.conftest import Sandbox


@pytest.fixture(scope="module")
def server(sandbox: Sandbox) -> Sandbox:
    return sandbox


@pytest.fixture(
    params=[EMAIL_POOL, {"AutoVerifiedAttributes": ["email"]}], ids=["email pool", "plain user names"]
)
def pool(request: pytest.FixtureRequest, server: Sandbox) -> Made:
    return make_pool(server, request.param)


@dataclass(frozen=True)
class Failed:
    """A failed sign-up, as the ledger tells it."""

    address: str
    started: datetime
    code: str = "ReadTimeoutError"


def look(pool: Made, *failed: Failed, known: tuple[str, ...] = ()) -> list[Row[ProbableUser]]:
    return list(look_for_lost(pool.directory, failed, known, threading.Event(), pause=0))


def now(**ago: float) -> datetime:
    return datetime.now(UTC) - timedelta(**ago)


def test_the_user_made_at_that_time_is_probably_its(pool: Made) -> None:
    email = new_address()
    sub = pool.sign_up(email)
    (row,) = look(pool, Failed(email, now()))
    assert (row.state, row.status, row.email, row.made.sub) == (State.PRESENT, "UNCONFIRMED", email, sub)
    assert "Probable" in str(row.words)
    (deleted,) = clean_up.delete(pool.directory, [row.made], lambda _: None, threading.Event(), pause=0)
    assert deleted.state is State.DELETED
    assert pool.addresses() == set()


def test_the_sandbox_loses_a_reply_and_the_user_is_found(pool: Made, server: Sandbox) -> None:
    email = new_address()
    SandboxControl(server.endpoint, 5).arm(Fault("reply-lost", "SignUp", 1))
    started = now()
    with suppress(Exception):  # whatever says that no reply came
        pool.sign_up(email)
    assert [row.made.email for row in look(pool, Failed(email, started))] == [email]


@pytest.mark.parametrize("ago", [{"minutes": 10}, {"minutes": -5}])
def test_whoever_was_made_at_another_time_is_not(pool: Made, ago: dict[str, float]) -> None:
    email = new_address()
    pool.sign_up(email)
    assert look(pool, Failed(email, now(**ago))) == []


def test_whoever_the_ledger_knows_is_certain_and_not_listed_twice(pool: Made) -> None:
    email = new_address()
    sub = pool.sign_up(email)
    assert look(pool, Failed(email, now()), known=(sub,)) == []
    assert len(look(pool, Failed(email, now()), Failed(email, now()))) == 1


def test_another_address_is_nobodys(pool: Made) -> None:
    pool.sign_up(new_address())
    assert look(pool, Failed(new_address(), now()), Failed('" or email ^= "', now())) == []


@pytest.mark.parametrize(
    ("code", "may_have"),
    [
        ("ReadTimeoutError", True),
        ("ConnectionClosedError", True),
        ("UnreadableReplyError", True),
        ("NoReply", True),
        ("BadReply", True),
        ("HTTP 502", True),
        ("InternalErrorException", True),
        ("CodeDeliveryFailureException", True),
        ("com.amazonaws.cognito#UserLambdaValidationException", True),
        ("UsernameExistsException", False),
        ("InvalidPasswordException", False),
        ("com.amazonaws.cognito#UsernameExistsException", False),
        ("EndpointConnectionError", False),
        ("NoConnection", False),
        ("CertificateExpired", False),
        ("HTTP 403", False),
    ],
)
def test_only_a_sign_up_that_may_have_made_somebody_is_looked_for(code: str, may_have: bool) -> None:
    assert may_have_made(code) is may_have


def test_nothing_is_asked_for_a_sign_up_that_made_nobody(pool: Made) -> None:
    assert look(pool, Failed(new_address(), now(), "UsernameExistsException")) == []
    assert pool.operations == []


def test_one_that_cannot_be_looked_up_cannot_be_deleted(pool: Made, server: Sandbox) -> None:
    SandboxControl(server.endpoint, 5).arm(Fault("error", "ListUsers", 1, "NotAuthorizedException", "No."))
    (row,) = look(pool, Failed(new_address(), now()))
    assert (row.state, row.made.sub, str(row.words)) == (State.REFUSED, "", "NotAuthorizedException: No.")
