"""What is told of each request: to whoever keeps the evidence, and to nobody else."""

from __future__ import annotations

import json
import threading
from datetime import UTC, datetime
from typing import TYPE_CHECKING, Any

import pytest
from botocore.exceptions import ClientError, EndpointConnectionError, ReadTimeoutError

from gui.cognito.aws_client import AwsClient, UnreadableReplyError
from gui.cognito.credentials import AccessKeys
from gui.cognito.environments.environment import Environment, Timeouts
from tests.cognito.recorder import Reply, recorder
from tests.servers import gate

if TYPE_CHECKING:
    from collections.abc import Iterator

    from gui.exchange import Exchange
    from tests.cognito.recorder import Recorder

SECRET = "s3cret-v4lue"


def service(
    endpoint: str, kept: list[Exchange], read: float = 15, signer: AccessKeys | None = None
) -> AwsClient:
    environment = Environment("Elsewhere", "us-east-1", "us-east-1_Nowhere00", "client", endpoint=endpoint)
    return AwsClient(environment, Timeouts(read=read), kept.append, signer)


@pytest.fixture(scope="module")
def server() -> Iterator[Recorder]:
    with recorder() as running:
        yield running


@pytest.fixture(scope="module")
def kept_so_far() -> list[Exchange]:
    return []


@pytest.fixture(scope="module")
def shared(server: Recorder, kept_so_far: list[Exchange]) -> AwsClient:
    # A client takes long to make.
    return service(server.endpoint, kept_so_far)


@pytest.fixture
def kept(server: Recorder, kept_so_far: list[Exchange]) -> list[Exchange]:
    """What is observed in this test."""
    server.requests.clear()
    server.replies = (Reply(),)
    kept_so_far.clear()
    return kept_so_far


def send(shared: AwsClient, **parameters: Any) -> None:
    shared.send("SignUp", ClientId="client", Username="tester@example.com", Password=SECRET, **parameters)


def test_an_exchange_is_told_as_it_went_over_the_wire(
    shared: AwsClient, server: Recorder, kept: list[Exchange]
) -> None:
    server.replies = (Reply('{"UserSub":  "7b1a"}', headers={"x-amzn-RequestId": "an-id"}),)
    before = datetime.now(UTC)
    send(shared)
    (exchange,) = kept
    assert exchange.operation == "SignUp"
    assert exchange.url == f"{server.endpoint}/"
    assert exchange.request_body == server.requests[0].body
    assert exchange.response_body == '{"UserSub":  "7b1a"}'
    assert (exchange.status, exchange.request_id, exchange.failure) == (200, "an-id", None)
    assert before <= exchange.started <= datetime.now(UTC)
    assert exchange.duration > 0


def test_a_refusal_is_told_with_its_body(shared: AwsClient, server: Recorder, kept: list[Exchange]) -> None:
    body = '{"__type": "LimitExceededException", "message": "Attempt limit exceeded"}'
    server.replies = (Reply(body, 400, {"x-amzn-RequestId": "an-id"}),)
    with pytest.raises(ClientError, match="LimitExceededException"):
        send(shared)
    (exchange,) = kept
    assert (exchange.status, exchange.request_id, exchange.failure) == (400, "an-id", None)
    assert exchange.response_body == body


@pytest.mark.parametrize("body", ['{"cut": "off', "<html>", "[]", "null", "[" * 100_000])
def test_a_success_that_cannot_be_read_is_told_as_it_came(
    shared: AwsClient, server: Recorder, kept: list[Exchange], body: str
) -> None:
    server.replies = (Reply(body),)
    with pytest.raises(UnreadableReplyError):
        send(shared)
    (exchange,) = kept
    assert (exchange.status, exchange.response_body) == (200, body)


def test_an_empty_success_is_one(shared: AwsClient, server: Recorder, kept: list[Exchange]) -> None:
    server.replies = (Reply(""),)
    send(shared)
    assert [exchange.status for exchange in kept] == [200]


def test_no_reply_in_time_is_told_with_what_was_sent() -> None:
    kept: list[Exchange] = []
    with gate() as slow, pytest.raises(ReadTimeoutError):
        send(service(slow.endpoint, kept, read=0.05))
    (exchange,) = kept
    assert (exchange.status, exchange.failure) == (None, "ReadTimeoutError")
    assert SECRET in exchange.request_body
    assert exchange.response_body == ""


def test_no_server_at_all_is_told_too() -> None:
    kept: list[Exchange] = []
    with recorder() as gone:
        endpoint = gone.endpoint
    with pytest.raises(EndpointConnectionError):
        send(service(endpoint, kept))
    assert [(exchange.status, exchange.failure) for exchange in kept] == [(None, "EndpointConnectionError")]


def test_a_refusal_leaves_nothing_behind_for_the_next_call(
    shared: AwsClient, server: Recorder, kept: list[Exchange]
) -> None:
    server.replies = (
        Reply('{"__type": "X"}', 400, {"x-amzn-RequestId": "first"}),
        Reply('{"UserSub": "7b1a"}'),
    )
    with pytest.raises(ClientError):
        send(shared)
    send(shared)
    assert [exchange.request_id for exchange in kept] == ["first", None]


def test_two_threads_do_not_mix_their_exchanges(
    shared: AwsClient, server: Recorder, kept: list[Exchange]
) -> None:
    server.replies = (Reply("{}"),)
    both = threading.Barrier(2)

    def work(name: str) -> None:
        for number in range(20):
            both.wait()
            shared.send("SignUp", ClientId="client", Username=f"{name}{number}")

    threads = [threading.Thread(target=work, args=(name,)) for name in "ab"]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    told = sorted(json.loads(exchange.request_body)["Username"] for exchange in kept)
    assert told == sorted(f"{name}{number}" for name in "ab" for number in range(20))


def test_what_is_printed_of_an_exchange_holds_no_body(
    shared: AwsClient, server: Recorder, kept: list[Exchange]
) -> None:
    server.replies = (Reply(json.dumps({"Session": SECRET})),)
    send(shared)
    assert SECRET not in repr(kept)
    assert "SignUp" in repr(kept)


def test_no_password_reaches_a_log(
    shared: AwsClient, server: Recorder, kept: list[Exchange], caplog: pytest.LogCaptureFixture
) -> None:
    server.replies = (Reply("<html>", 500),)
    with pytest.raises(ClientError):
        send(shared)
    assert kept
    assert SECRET not in caplog.text


def test_parameters_that_the_model_forbids_are_sent(
    shared: AwsClient, server: Recorder, kept: list[Exchange]
) -> None:
    shared.send("SignUp", ClientId="", Username="x" * 200)
    assert json.loads(server.requests[0].body) == {"ClientId": "", "Username": "x" * 200}
    assert len(kept) == 1


def test_whoever_signs_signs_with_his_own_keys() -> None:
    with recorder() as server:
        signer = AccessKeys("AKIDEXAMPLE", SECRET, "a-session-token")
        service(server.endpoint, [], signer=signer).send("ListUsers", UserPoolId="us-east-1_Nowhere00")
        headers = server.requests[0].headers
    assert "Credential=AKIDEXAMPLE/" in headers["Authorization"]
    assert "/us-east-1/cognito-idp/aws4_request" in headers["Authorization"]
    assert headers["X-Amz-Security-Token"] == "a-session-token"
    assert SECRET not in str(headers)
    assert SECRET not in repr(signer)
