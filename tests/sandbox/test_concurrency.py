"""Many clients at once: each finds its own users, codes and tokens, and nothing is lost."""

from __future__ import annotations

from concurrent.futures import ThreadPoolExecutor
from typing import TYPE_CHECKING

from tests.sandbox.contract import SrpSignIn

if TYPE_CHECKING:
    from tests.sandbox.conftest import Target
    from tests.sandbox.contract import World

CLIENTS = 8


def test_journeys_do_not_mix(target: Target, world: World) -> None:
    def journey(address: str) -> None:
        sub = target.confirmed(address)
        token = SrpSignIn.begin(target, address).finish().json["AuthenticationResult"]["AccessToken"]
        user = target.wire.call("GetUser", AccessToken=token).json
        assert user["Username"] == sub
        assert {"Name": "email", "Value": address} in user["UserAttributes"]

    with ThreadPoolExecutor(CLIENTS) as threads:
        list(threads.map(journey, [world.address() for _ in range(5 * CLIENTS)]))


def test_a_code_confirms_once(target: Target, address: str) -> None:
    target.sign_up(address)
    code = target.code(address)
    with ThreadPoolExecutor(CLIENTS) as threads:
        answers = list(threads.map(lambda _: target.confirm(address, code), range(CLIENTS)))
    assert sorted(answer.status for answer in answers) == [200] + [400] * (CLIENTS - 1)


def test_every_sign_in_counts(target: Target, address: str) -> None:
    target.confirmed(address)
    with ThreadPoolExecutor(CLIENTS) as threads:
        tokens = list(threads.map(lambda _: target.tokens(address), range(2 * CLIENTS)))
        renewed = threads.map(
            lambda found: target.auth("REFRESH_TOKEN_AUTH", REFRESH_TOKEN=found["RefreshToken"]).status,
            tokens,
        )
        assert set(renewed) == {200}


def test_every_wrong_password_counts(target: Target, address: str) -> None:
    target.confirmed(address)
    with ThreadPoolExecutor(CLIENTS) as threads:
        answers = list(threads.map(lambda _: target.log_in(address, "wrong"), range(CLIENTS)))
    messages = [answer.refusal[1] for answer in answers]
    assert messages.count("Incorrect username or password.") == 5
    assert messages.count("Password attempts exceeded") == CLIENTS - 5
