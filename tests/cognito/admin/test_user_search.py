"""Users by the page and by their address, whatever stands in it."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

import pytest

from gui.cognito.admin.directory import UserDirectory
from gui.cognito.credentials import AccessKeys
from gui.cognito.environments.environment import Environment, Timeouts
from gui.cognito.phone_calls.calls import SignUp
from gui.cognito.phone_calls.outcomes import SignedUp
from gui.cognito.phone_calls.user_pool import UserPool
from tests.cognito.recorder import Reply, recorder
from tests.conftest import start_sandbox
from tests.tester import PASSWORD, new_address

if TYPE_CHECKING:
    from collections.abc import Iterator

    from tests.conftest import Sandbox

ADDRESSES = [
    "o'brien@example.com",
    "tester+tag@example.com",
    "per%cent@example.com",
    "st*r@example.com",
    "ünï@exämple.com",
    "{brace}@example.com",
]


@pytest.fixture(scope="module")
def server() -> Iterator[Sandbox]:
    running = start_sandbox("--no-limits")
    yield running
    running.stop()


@pytest.fixture(scope="module")
def pool(server: Sandbox) -> UserPool:
    return UserPool(server.environment, Timeouts(), lambda _: None)


@pytest.fixture(scope="module")
def directory(server: Sandbox) -> UserDirectory:
    return UserDirectory(server.environment, Timeouts(), lambda _: None, AccessKeys("an-admin", "a-secret"))


@pytest.mark.parametrize("email", ADDRESSES)
def test_a_user_is_found_by_his_address_whatever_stands_in_it(
    pool: UserPool, directory: UserDirectory, email: str
) -> None:
    assert directory.find(email) is None
    signed_up = pool.perform(SignUp(email, PASSWORD))
    assert isinstance(signed_up, SignedUp), signed_up
    found = directory.find(email)
    assert found is not None
    assert (found.email, found.status, found.email_verified, found.enabled) == (
        email,
        "UNCONFIRMED",
        False,
        True,
    )
    assert found.created <= found.updated


@pytest.mark.parametrize(
    "sought", ['x" or email = "', '" OR "" = "', "*", "", "\\", '"', "tester", "example.com", "%"]
)
def test_what_is_no_whole_address_finds_nobody(pool: UserPool, directory: UserDirectory, sought: str) -> None:
    pool.perform(SignUp(new_address(), PASSWORD))
    assert directory.find(sought) is None


def test_a_quote_and_a_backslash_are_escaped_in_what_is_asked() -> None:
    # No pool has such addresses, and a typed one must not become another question.
    with recorder(Reply('{"Users": []}')) as server:
        environment = Environment(
            "Elsewhere", "us-east-1", "us-east-1_Nowhere00", "c", endpoint=server.endpoint
        )
        elsewhere = UserDirectory(environment, Timeouts(), lambda _: None, AccessKeys("an-admin", "a-secret"))
        assert elsewhere.find('"a\\b"@ü.com') is None
        asked = json.loads(server.requests[0].body)
    assert asked["Filter"] == r'email = "\"a\\b\"@ü.com"'


def test_sixty_users_make_a_page_and_its_token_asks_for_the_next(
    pool: UserPool, directory: UserDirectory
) -> None:
    for _ in range(61):
        pool.perform(SignUp(new_address(), PASSWORD))
    first = directory.users()
    assert len(first.users) == 60
    assert first.next_token
    seen = [user.username for user in first.users]
    token: str | None = first.next_token
    while token:
        page = directory.users(token)
        seen += [user.username for user in page.users]
        token = page.next_token
    assert len(set(seen)) == len(seen) >= 61
