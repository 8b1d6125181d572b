"""Large bodies: gone through piece by piece, with nothing lost and no secret kept."""

from __future__ import annotations

import json
import random

import pytest

from gui.evidence.bodies import LARGE, in_pieces, members
from gui.evidence.redaction import MASK, redact

SECRET = 'a "quoted", \\ secret'


def large_reply(seed: int) -> str:
    """A reply of many members of any length, with secrets among them, also such as look like an end."""
    chosen = random.Random(seed)
    users = [
        {
            "Username": "u" * chosen.randrange(50),
            "Note": '",' * chosen.randrange(30) + "\\" * chosen.randrange(4),
            "Password": SECRET,
            "ConfirmationCode": f"{chosen.randrange(10**6):06}-code",
        }
        for _ in range(4000)
    ]
    return json.dumps({"__type": "SomethingException", "UserSub": "a-sub", "Users": users})


@pytest.mark.parametrize("seed", range(5))
def test_no_secret_of_a_large_body_is_kept_and_nothing_else_is_lost(seed: int) -> None:
    body = large_reply(seed)
    assert len(body) > LARGE
    _, kept = redact("ListUsers", "{}", body)
    assert json.dumps(SECRET)[1:-1] not in kept
    assert "-code" not in kept
    expected = json.loads(body)
    for user in expected["Users"]:
        user["Password"] = user["ConfirmationCode"] = MASK
    assert json.loads(kept) == expected


def test_a_large_request_is_masked_and_its_echo_too() -> None:
    request = json.dumps({"Password": "x" * LARGE, "Username": "someone"})
    kept, reply = redact("SignUp", request, json.dumps({"message": f"Value '{'x' * LARGE}' at 'password'"}))
    assert "xxx" not in kept
    assert "someone" in kept
    assert len(reply) < LARGE + 100


@pytest.mark.parametrize("body", ["", "x" * 300_000, '"' * 300_000, '",' * 200_000, '\\",' * 100_000])
def test_the_pieces_are_the_body(body: str) -> None:
    assert in_pieces(body, lambda piece: piece) == body


def test_the_members_of_a_large_body_are_those_near_its_beginning() -> None:
    found = members(large_reply(1))
    assert (found["__type"], found["UserSub"]) == ("SomethingException", "a-sub")


@pytest.mark.parametrize("body", ["", "[]", "null", "{", '{"a": 1', "[" * 100_000])
def test_what_is_no_object_has_no_members(body: str) -> None:
    assert members(body) == {}
