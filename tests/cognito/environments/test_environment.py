"""What makes an environment usable, and what is said about one that is not."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Any

import pytest

from gui.cognito.environments.environment import (
    PALETTE,
    Environment,
    Problem,
    completed,
    problems,
    region_of,
    with_scheme,
)
from gui.loopback import is_loopback
from gui.sentences import N_

if TYPE_CHECKING:
    from pathlib import Path

POOL = Environment("Staging", "eu-west-1", "eu-west-1_MadeUp001", "madeupclient0000000000001")


def sentence(**changes: Any) -> str:
    """The one problem that ``POOL`` has with ``changes``; its key is the first of them."""
    (problem,) = problems(replace(POOL, **changes))
    assert problem.key == next(iter(changes))
    return str(problem.sentence)


def test_a_pool_on_aws_has_no_problem() -> None:
    assert problems(POOL) == ()


@pytest.mark.parametrize(
    ("region", "user_pool_id"),
    [
        ("us-east-1", "local_4aBcDeFg"),
        ("local", "local_4aBcDeFg"),
        ("us-east-1", "us-east-1_0123456789abcdef0123456789abc"),
        ("us-gov-west-1", "us-gov-west-1_MadeUp001"),
    ],
)
def test_pools_of_emulators_have_no_problem(region: str, user_pool_id: str) -> None:
    pool = replace(POOL, region=region, user_pool_id=user_pool_id, endpoint="http://127.0.0.1:9229")
    assert problems(pool) == ()


@pytest.mark.parametrize(
    ("pool_id", "region"),
    [
        ("eu-west-1_MadeUp001", "eu-west-1"),
        ("us-gov-east-1_MadeUp001", "us-gov-east-1"),
        ("ap-southeast-2:00000000-1111-4222-8333-444444444444", "ap-southeast-2"),
        ("local_4aBcDeFg", None),
        ("eu-west-1", None),
        ("", None),
    ],
)
def test_the_region_is_read_from_the_pool_id(pool_id: str, region: str | None) -> None:
    assert region_of(pool_id) == region


def test_a_missing_region_is_completed_from_the_pool_id() -> None:
    assert completed(replace(POOL, region="")) == POOL


def test_a_contradicting_region_stays_and_is_named() -> None:
    pool = completed(replace(POOL, region="us-east-1"))
    (problem,) = problems(pool)
    assert problem.key == "region"
    assert str(problem.sentence) == "The user pool id says eu-west-1, the region says us-east-1."


def test_a_region_that_nobody_names_is_missing() -> None:
    (problem,) = problems(completed(replace(POOL, region="", user_pool_id="local_4aBcDeFg")))
    words = N_("The region is missing, and the user pool id does not begin with one.")
    assert problem == Problem("region", words)


def test_a_region_out_of_nowhere_needs_an_endpoint() -> None:
    assert "endpoint" in sentence(region="local", user_pool_id="local_4aBcDeFg")


@pytest.mark.parametrize(
    ("key", "value", "words"),
    [
        ("name", "  ", "missing"),
        ("name", "x" * 101, "longer than 100"),
        ("name", "two\nlines", "cannot be seen"),
        ("name", "Prod\u202etset", "cannot be seen"),
        ("region", "eu west 1", "'eu west 1'"),
        ("user_pool_id", "", "missing"),
        ("user_pool_id", "MadeUp001", "<region>_<id>"),
        ("user_pool_id", "eu-west-1_Made Up", "<region>_<id>"),
        ("client_id", "", "missing"),
        ("client_id", "made up", "letters and digits"),
        ("client_id", "x" * 129, "too long"),
        ("identity_pool_id", "00000000-1111-4222-8333-444444444444", "<region>:<id>"),
        ("color", "mauve", "grey, blue, green"),
        ("color", "#12345", "#rrggbb"),
        ("ca_bundle", "/nowhere/at/all.pem", "/nowhere/at/all.pem"),
        ("ca_bundle", "x" * 5000, "is not there"),
        ("ca_bundle", "nothing\0here", "is not there"),
    ],
)
def test_each_wrong_setting_is_named_by_its_key(key: str, value: str, words: str) -> None:
    assert words in sentence(**{key: value})


def test_a_client_id_that_may_be_a_secret_is_not_repeated() -> None:
    assert "hush" not in sentence(client_id="hush hush")


def test_a_ca_bundle_that_is_there_is_accepted(tmp_path: Path) -> None:
    bundle = tmp_path / "bundle.pem"
    bundle.write_text("-----BEGIN CERTIFICATE-----\n")
    assert problems(replace(POOL, ca_bundle=str(bundle))) == ()


@pytest.mark.parametrize(
    "address",
    [
        "https://cognito.example.com",
        "https://cognito.example.com:8443/pool",
        "cognito.example.com",
        "http://127.0.0.1:9229",
        "http://[::1]:4566",
        "http://localhost:4566/",
        "localhost:4566",
        "HTTP://LOCALHOST:4566",
    ],
)
@pytest.mark.parametrize("key", ["endpoint", "mail_api"])
def test_https_and_this_machine_may_be_called(key: str, address: str) -> None:
    changes: dict[str, Any] = {key: address}
    assert problems(replace(POOL, **changes)) == ()


@pytest.mark.parametrize(
    ("address", "words"),
    [
        ("http://cognito.example.com", "https://"),
        ("http://localhost.example.com", "https://"),
        ("http://localhost.localstack.cloud:4566", "https://"),
        ("http://10.0.0.1:4566", "https://"),
        ("http://0.0.0.0:4566", "https://"),
        ("http://127.1:4566", "https://"),
        ("http://169.254.169.254", "https://"),
        ("http://127.0.0.1@cognito.example.com", "user name"),
        ("https://tester:hush@cognito.example.com", "password"),
        ("http://127.0.0.1\\@cognito.example.com", "user name"),
        ("http://127.0.0.1\\.cognito.example.com", "no address"),
        ("http://localhost\n.example.com", "no address"),
        ("ftp://localhost", "no address"),
        ("http:/localhost", "no address"),
        ("https://", "no address"),
        ("https://localhost:port", "no address"),
        ("https://localhost:99999", "no address"),
        ("https://[::1", "no address"),
        ("https://localhost?x=1", "no address"),
        ("", "no address"),
    ],
)
@pytest.mark.parametrize("key", ["endpoint", "mail_api"])
def test_other_addresses_are_refused(key: str, address: str, words: str) -> None:
    said = sentence(**{key: address})
    assert words in said
    assert "hush" not in said


@pytest.mark.parametrize(
    ("address", "whole"),
    [
        ("localhost:4566", "http://localhost:4566"),
        ("127.0.0.1", "http://127.0.0.1"),
        ("[::1]:4566", "http://[::1]:4566"),
        (" cognito.example.com/pool ", "https://cognito.example.com/pool"),
        ("https://localhost", "https://localhost"),
        ("http://cognito.example.com", "http://cognito.example.com"),
        ("[::1", "https://[::1"),
    ],
)
def test_an_address_gets_the_scheme_that_it_lacks(address: str, whole: str) -> None:
    assert with_scheme(address) == whole
    pool = completed(replace(POOL, endpoint=address, mail_api=address))
    assert (pool.endpoint, pool.mail_api) == (whole, whole)


@pytest.mark.parametrize("host", ["", None, "localhost.", "2130706433", "::ffff:10.0.0.1", "example.com"])
def test_other_hosts_are_not_this_machine(host: str | None) -> None:
    assert not is_loopback(host)


@pytest.mark.parametrize("color", PALETTE.values())
def test_white_text_can_be_read_on_every_color(color: str) -> None:
    red, green, blue = (int(color[place : place + 2], 16) / 255 for place in (1, 3, 5))
    linear = [
        value / 12.92 if value <= 0.04045 else ((value + 0.055) / 1.055) ** 2.4
        for value in (red, green, blue)
    ]
    luminance = 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]
    assert 1.05 / (luminance + 0.05) >= 4.5
    assert problems(replace(POOL, color=color)) == ()
