"""The exchange of each request goes to the evidence, and nowhere else."""

from __future__ import annotations

import json
import threading
from datetime import UTC, datetime
from typing import TYPE_CHECKING, Any

import pytest
from botocore.exceptions import ClientError

from gui.cognito.aws_client import AwsClient
from gui.cognito.credentials import AccessKeys
from gui.cognito.environments.environment import Environment, Timeouts
from gui.http_failures import CallFailedError, Cause
from tests.cognito.recorder import Reply, recorder
from tests.servers import gate, raw_server, read_request

if TYPE_CHECKING:
    import socket
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


def failed(client: AwsClient, operation: str = "SignUp", **parameters: Any) -> CallFailedError:
    with pytest.raises(CallFailedError) as caught:
        client.send(operation, **parameters)
    return caught.value


@pytest.mark.parametrize(
    "reply",
    [
        *(Reply(body) for body in ('{"cut": "off', "<html>", "[]", "null", "[" * 100_000, "")),
        Reply('{"UserSub": "' + "x" * 2**20 + '"}'),
        *(Reply("{}", status) for status in (201, 202, 206, 300)),
    ],
    ids=lambda reply: f"{reply.status} {reply.body[:20]}",
)
def test_a_success_that_the_service_does_not_give_is_told_as_it_came(
    shared: AwsClient, server: Recorder, kept: list[Exchange], reply: Reply
) -> None:
    server.replies = (reply,)
    error = failed(shared)
    (exchange,) = kept
    assert (exchange.status, exchange.response_body) == (reply.status, reply.body)
    assert exchange.failure == error.cause == Cause.BAD_REPLY
    assert server.endpoint in str(error)


def test_no_content_is_no_answer() -> None:
    kept: list[Exchange] = []
    with raw_server(lambda connection: hang_up(connection, b"HTTP/1.1 204 No Content\r\n\r\n")) as where:
        failed(service(f"http://{where}", kept))
    assert [(exchange.status, exchange.failure) for exchange in kept] == [(204, "BadReply")]


@pytest.mark.parametrize(
    ("reply", "body"),
    [
        (b"HTTP/1.1 200 OK\r\n", ""),
        (b"HTTP/1.1 200 OK\r\nContent-Length: 2\r\nX-Amzn-R", ""),
        (b'HTTP/1.1 200 OK\r\nContent-Length: 99\r\n\r\n{"UserSub"', '{"UserSub"'),
        (b"HTTP/1.1 200 OK\r\nContent-Length: 99\r\n\r\n{}", "{}"),
    ],
)
def test_a_reply_that_is_cut_off_is_told_as_far_as_it_came(reply: bytes, body: str) -> None:
    kept: list[Exchange] = []
    with raw_server(lambda connection: hang_up(connection, reply)) as where:
        failed(service(f"http://{where}", kept), "ConfirmSignUp")
    (exchange,) = kept
    assert (exchange.status, exchange.response_body, exchange.failure) == (200, body, "BadReply")


def hang_up(connection: socket.socket, said: bytes) -> None:
    read_request(connection)
    connection.sendall(said)


def test_what_cannot_be_made_of_a_reply_is_told_with_the_exchange(
    shared: AwsClient, server: Recorder, kept: list[Exchange]
) -> None:
    server.replies = (Reply('{"UserConfirmed": true}'),)
    with pytest.raises(CallFailedError) as caught:
        shared.ask("SignUp", lambda reply: reply["UserSub"])
    assert [exchange.failure for exchange in kept] == [caught.value.cause] == ["BadReply"]


def test_a_reply_of_another_shape_is_told_with_the_exchange(
    shared: AwsClient, server: Recorder, kept: list[Exchange]
) -> None:
    server.replies = (Reply('{"CodeDeliveryDetails": []}'),)
    failed(shared)
    assert [exchange.failure for exchange in kept] == ["BadReply"]


def test_an_empty_success_is_one_where_the_service_gives_no_more(
    shared: AwsClient, server: Recorder, kept: list[Exchange]
) -> None:
    server.replies = (Reply(""),)
    shared.send("DeleteUser", AccessToken="none")
    assert [(exchange.status, exchange.failure) for exchange in kept] == [(200, None)]


def test_no_reply_in_time_is_told_with_what_was_sent() -> None:
    kept: list[Exchange] = []
    with gate() as slow:
        failed(service(slow.endpoint, kept, read=0.05), Password=SECRET)
    (exchange,) = kept
    assert (exchange.status, exchange.failure) == (None, "NoReply")
    assert SECRET in exchange.request_body
    assert exchange.response_body == ""


def test_no_server_at_all_is_told_too() -> None:
    kept: list[Exchange] = []
    with recorder() as gone:
        endpoint = gone.endpoint
    failed(service(endpoint, kept))
    assert [(exchange.status, exchange.failure) for exchange in kept] == [(None, "NoConnection")]


PAGE = "<html><head><title>Request &amp; blocked</title><style>x</style></head><body>No</body></html>"


@pytest.mark.parametrize(
    ("reply", "code", "message"),
    [
        (Reply(PAGE, 403), "403", "Request & blocked"),
        (Reply(PAGE, 503), "503", "Request & blocked"),
        (Reply("<p>Too <b>many</b></p><script>x()</script>", 429), "429", "Too many"),
        (Reply("", 502), "502", "Bad Gateway"),
        (Reply("upstream connect error", 503), "503", "upstream connect error"),
        (Reply('{"message": "Forbidden"}', 403), "403", "Forbidden"),
        (
            Reply('{"message": "Forbidden"}', 403, {"x-amzn-ErrorType": "ForbiddenException:http://x/"}),
            "ForbiddenException",
            "Forbidden",
        ),
        (Reply('{"__type": "com.amazonaws#AnException", "Message": "Why"}', 400), "AnException", "Why"),
        (Reply("[]", 400), "400", "[]"),
        (Reply("null", 500), "500", "null"),
        (Reply('{"__type": 5, "message": {"a": 1}}', 400), "400", "{'a': 1}"),
        (Reply("a" * 10**6, 400), "400", "a" * 200),
        (Reply("", 302, {"Location": "https://log-in.example.com/"}), "302", "Found"),
    ],
    ids=lambda value: f"{value.status} {value.body[:30]}" if isinstance(value, Reply) else "",
)
def test_an_error_says_what_it_can(
    shared: AwsClient, server: Recorder, kept: list[Exchange], reply: Reply, code: str, message: str
) -> None:
    server.replies = (reply,)
    with pytest.raises(ClientError) as caught:
        send(shared)
    error = caught.value.response["Error"]
    assert (error["Code"], error["Message"]) == (code, message)
    assert [(exchange.status, exchange.failure) for exchange in kept] == [(reply.status, None)]
    assert kept[0].response_body == reply.body


def test_a_message_of_many_megabytes_is_cut_and_its_code_is_found(
    shared: AwsClient, server: Recorder, kept: list[Exchange]
) -> None:
    body = json.dumps({"__type": "LimitExceededException", "message": "a\\n" * 2**20})
    server.replies = (Reply(body, 400),)
    with pytest.raises(ClientError) as caught:
        send(shared)
    assert caught.value.response["Error"]["Code"] == "LimitExceededException"
    assert caught.value.response["Error"]["Message"].startswith("a\\na")
    assert len(caught.value.response["Error"]["Message"]) <= 2**16
    assert kept[0].response_body == body


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
