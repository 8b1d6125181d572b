"""The client's side of SRP, beside pycognito's."""

from __future__ import annotations

from datetime import datetime

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st
from pycognito.aws_srp import AWSSRP, N_HEX

from gui.cognito.phone_calls import srp

_POOL = "eu-west-1_Pool00001"
_NOW = datetime(2026, 3, 5, 4, 5, 6)
_N = int(N_HEX, 16)


@given(st.integers(-(1 << 3072), 1 << 3072), st.integers(0, 1 << 600))
@example(2, 0)
@example(0, 3)
@settings(max_examples=30, deadline=None)
def test_a_power_is_that_of_python(base: int, exponent: int) -> None:
    assert srp.power(base, exponent) == pow(base, exponent, _N)


@given(
    st.text(st.characters(codec="utf-8"), min_size=1),
    st.integers(1 << 124, (1 << 127) - 1),
    st.integers(1, _N - 1),
    st.binary(min_size=1),
)
@settings(max_examples=15, deadline=None)
def test_the_proof_is_that_of_pycognito(password: str, salt: int, service: int, block: bytes) -> None:
    other = AWSSRP("tester@example.com", password, _POOL, "a-client", client=object())
    other.get_cognito_formatted_timestamp = lambda _: "Thu Mar 5 04:05:06 UTC 2026"
    challenge = {
        "USERNAME": "a-sub",
        "USER_ID_FOR_SRP": "a-sub",
        "SALT": f"{salt:x}",
        "SRP_B": f"{service:x}",
        "SECRET_BLOCK": block.hex().ljust(4 * len(block), "A"),
    }
    pair = srp.KeyPair(other.small_a_value, other.large_a_value)
    assert pair.shown == other.get_auth_params()["SRP_A"]
    asked = {"USERNAME": "tester@example.com"}
    assert srp.proof(pair, _POOL, password, challenge, _NOW) == other.process_challenge(challenge, asked)


def test_each_log_in_has_a_secret_of_its_own() -> None:
    one, other = srp.key_pair(), srp.key_pair()
    assert one.secret != other.secret
    assert one.public == pow(2, one.secret, _N)
    assert str(one.secret) not in repr(one)


@pytest.mark.parametrize("service", ["0", N_HEX])
def test_a_service_that_would_make_the_key_known_gets_no_proof(service: str) -> None:
    challenge = {"USER_ID_FOR_SRP": "a-sub", "SALT": "1f", "SRP_B": service, "SECRET_BLOCK": ""}
    with pytest.raises(ValueError, match="known to anybody"):
        srp.proof(srp.key_pair(), _POOL, "password", challenge, _NOW)
