"""The form of requests and replies, down to the bytes, and nonsense in every part of a request."""

from __future__ import annotations

import json
import re
from typing import TYPE_CHECKING, Any

import pytest

from tests.sandbox.conftest import PASSWORD, raw

if TYPE_CHECKING:
    from tests.sandbox.conftest import Target, Wire


def test_success_is_compact(target: Target, address: str) -> None:
    answer = target.sign_up(address)
    assert answer.headers["content-type"] == "application/x-amz-json-1.1"
    assert re.fullmatch(r"[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}", answer.headers["x-amzn-requestid"])
    assert re.fullmatch(r"\w{3}, \d\d \w{3} \d{4} \d\d:\d\d:\d\d GMT", answer.headers["date"])
    assert b" " not in answer.body


def test_sizes_are_the_recorded_ones(target: Target, make_target: Any, address: str) -> None:
    """Byte counts of replies of the real service."""
    target.confirmed(address)
    assert len(target.log_in(address, "wrong").body) == 79
    assert len(target.log_in("nobody@example.com").body) == 67
    assert len(make_target().sign_up("bob").body) == 72


def test_a_refusal_is_in_body_and_headers(target: Target) -> None:
    answer = target.log_in("nobody@example.com")
    assert answer.status == 400
    assert answer.body == b'{"__type":"UserNotFoundException","message":"User does not exist."}'
    assert answer.headers["x-amzn-errortype"] == "UserNotFoundException:"
    assert answer.headers["x-amzn-errormessage"] == "User does not exist."


def test_a_header_survives_any_echoed_value(target: Target) -> None:
    answer = target.confirm("nobody@example.com", "ü\r\nX-Injected: 1 " + "漢" * 3000)
    assert "x-injected" not in answer.headers
    assert answer.headers["x-amzn-errormessage"].startswith("2 validation errors detected: Value 'ü X-Inj")


def test_public_operations_ignore_a_signature(wire: Wire, target: Target, address: str) -> None:
    body = {"ClientId": target.client_id, "Username": address, "Password": PASSWORD}
    answer = wire.post("SignUp", json.dumps(body).encode(), {"Authorization": "nonsense"})
    assert answer.status == 200


@pytest.mark.parametrize("body", [b"", b"{", b"[]", b'"x"', b"null", b"\xff", b"[" * 100_000])
def test_a_body_that_is_no_object(wire: Wire, body: bytes) -> None:
    answer = wire.post("SignUp", body)
    assert answer.status == 400
    assert answer.refusal[0] in ("SerializationException", "InvalidParameterException")


def test_a_member_of_the_wrong_type(wire: Wire) -> None:
    assert wire.call("SignUp", ClientId=1, Username="x").refusal[0] == "SerializationException"
    assert wire.call("SignUp", ClientId=True, Username="x").refusal[0] == "SerializationException"


@pytest.mark.parametrize("operation", ["NoSuchThing", "GetUserAuthFactors", "StartWebAuthnRegistration"])
def test_an_operation_that_is_not_there(wire: Wire, operation: str) -> None:
    token = {"AccessToken": "x", "UserCode": "123456"}
    assert wire.call(operation, **token).refusal[0] == "UnknownOperationException"
    assert wire.send("POST", "/", b"{}", {"X-Amz-Target": operation}).status == 400


@pytest.mark.parametrize(
    ("method", "path"),
    [("GET", "/"), ("POST", "/"), ("GET", "/nowhere"), ("PATCH", "/"), ("GET", "/us-east-1_x/.well-known/x")],
)
def test_nothing_there_is_no_web_page(wire: Wire, method: str, path: str) -> None:
    answer = wire.send(method, path)
    assert answer.status == 404
    assert answer.json["__type"] == "UnknownOperationException"


@pytest.mark.parametrize(
    "request_bytes",
    [
        b"NONSENSE\r\n\r\n",
        b"BREW / HTTP/1.1\r\nHost: localhost\r\n\r\n",
        b"GET / HTTP/9.9\r\n\r\n",
        b"GET " + b"x" * 70_000 + b" HTTP/1.1\r\n\r\n",
        b"POST / HTTP/1.1\r\nHost: localhost\r\nContent-Length: -1\r\n\r\n",
        b"POST / HTTP/1.1\r\nHost: localhost\r\nContent-Length: 99999999999999\r\n\r\n",
        b"POST / HTTP/1.1\r\nHost: localhost\r\nContent-Length: 1\r\nContent-Length: 2\r\n\r\n{}",
        b"POST / HTTP/1.1\r\nHost: localhost\r\nTransfer-Encoding: gzip, chunked\r\n\r\n0\r\n\r\n",
        b"POST / HTTP/1.1\r\nHost: [::1]\r\nContent-Length: 5\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n",
        b"POST / HTTP/1.1\r\n" + b"X: y\r\n" * 500 + b"\r\n",
    ],
)
def test_what_is_not_even_a_request(sandbox: Any, request_bytes: bytes) -> None:
    answer = raw(sandbox, request_bytes)
    assert b"<" not in answer
    assert re.search(rb'\{"__type":"SerializationException","message":"[^"]+"\}$', answer)


def test_a_client_that_goes_away_in_mid_request_has_sent_nothing(sandbox: Any) -> None:
    assert raw(sandbox, b"POST / HTTP/1.1\r\nHost: localhost\r\nContent-Length: 9\r\n\r\n{") == b""


def test_a_connection_is_kept(sandbox: Any) -> None:
    one = b"GET /api/v1/messages HTTP/1.1\r\nHost: localhost\r\n\r\n"
    assert raw(sandbox, one * 3).count(b"HTTP/1.1 200 OK") == 3
