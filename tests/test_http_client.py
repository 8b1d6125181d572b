"""A single HTTP request over real sockets: its limits, and a name for each thing that goes wrong."""

from __future__ import annotations

import socket
import threading
from datetime import timedelta
from typing import TYPE_CHECKING, Any

import pytest

from gui.http_client import MOST_BYTES, HttpClient, Reply
from gui.http_failures import CallFailedError, Cause
from tests.certificates import Authority, make_authority
from tests.cognito import recorder as recorders
from tests.cognito.recorder import recorder
from tests.servers import raw_server, read_request

if TYPE_CHECKING:
    from collections.abc import Callable

SECRET = "s3cret-v4lue"
OK = b"HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\n{}"


def client(read: float = 5, connect: float = 5, **more: Any) -> HttpClient:
    return HttpClient(connect=connect, read=read, **more)


def send(url: str, read: float = 5, connect: float = 5, **more: Any) -> Reply:
    return client(read, connect, **more).send(
        "POST", url, {"X-Test": "yes"}, b'{"Password": "%s"}' % SECRET.encode()
    )


def failed(url: str, **more: Any) -> CallFailedError:
    with pytest.raises(CallFailedError) as caught:
        send(url, **more)
    assert SECRET not in str(caught.value)
    assert SECRET not in repr(caught.value)
    return caught.value


def answering(*parts: bytes) -> Callable[[socket.socket], None]:
    """Reads a request, sends ``parts``, and hangs up."""

    def answer(connection: socket.socket) -> None:
        read_request(connection)
        for part in parts:
            connection.sendall(part)

    return answer


@pytest.fixture(scope="module")
def authority(tmp_path_factory: pytest.TempPathFactory) -> Authority:
    return make_authority(tmp_path_factory.mktemp("certificates"))


@pytest.fixture(autouse=True)
def no_proxy(monkeypatch: pytest.MonkeyPatch) -> None:
    for name in ("HTTP_PROXY", "HTTPS_PROXY", "http_proxy", "https_proxy", "NO_PROXY", "no_proxy"):
        monkeypatch.delenv(name, raising=False)


def test_a_reply_comes_as_it_is() -> None:
    reply = recorders.Reply('{"a":  "body"}', 418, {"X-Amzn-RequestId": "an-id"})
    with recorder(reply) as server:
        got = send(f"{server.endpoint}/path?query=1")
        assert (got.status, got.body, got.headers["x-amzn-requestid"]) == (418, b'{"a":  "body"}', "an-id")
        (request,) = server.requests
    assert (request.method, request.path, request.headers["X-Test"]) == ("POST", "/path?query=1", "yes")
    assert SECRET in request.body
    assert "body" not in repr(got).replace("body=", "")


def test_connections_are_used_again() -> None:
    connections = []

    def answer(connection: socket.socket) -> None:
        connections.append(connection)
        while True:
            read_request(connection)
            connection.sendall(OK)

    with raw_server(answer) as where:
        one = client()
        for _ in range(3):
            assert one.send("GET", f"http://{where}/", {}).body == b"{}"
        one.close()
    assert len(connections) == 1


@pytest.mark.parametrize(
    ("parts", "cause", "words", "status", "body"),
    [
        ([], Cause.NO_REPLY, "hung up without a reply", None, b""),
        ([b"HTTP/1.1 200 OK\r\n"], Cause.BAD_REPLY, "cut off in its headers", 200, b""),
        ([b"HTTP/1.1 200 OK\r\nX-A: b\r\n"], Cause.BAD_REPLY, "cut off in its headers", 200, b""),
        (
            [b"HTTP/1.1 200 OK\r\nContent-Length: 40\r\nX-A"],
            Cause.BAD_REPLY,
            "cut off in its headers",
            200,
            b"",
        ),
        ([b"HTTP/1.1 200 OK\r\nContent-Length: 40\r\n\r\n{"], Cause.BAD_REPLY, "is cut off.", 200, b"{"),
        (
            [b"HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n2\r\n{}\r\n"],
            Cause.BAD_REPLY,
            "is cut off.",
            200,
            b"{}",
        ),
        ([b"220 mail.example.com ESMTP\r\n"], Cause.BAD_REPLY, "no HTTP", None, b""),
        ([b"\0" * 70_000], Cause.BAD_REPLY, "no HTTP", None, b""),
    ],
)
def test_a_reply_that_is_not_whole_is_no_reply(
    parts: list[bytes], cause: Cause, words: str, status: int | None, body: bytes
) -> None:
    with raw_server(answering(*parts)) as where:
        failure = failed(f"http://{where}/")
    assert (failure.cause, failure.status, failure.body) == (cause, status, body)
    assert words in str(failure)
    assert failure.cause.may_have_happened


def test_a_body_without_an_end_is_given_up() -> None:
    def answer(connection: socket.socket) -> None:
        read_request(connection)
        connection.sendall(b"HTTP/1.1 200 OK\r\n\r\n")
        while True:
            connection.sendall(b"x" * 2**20)

    with raw_server(answer) as where:
        failure = failed(f"http://{where}/")
    assert failure.cause is Cause.BAD_REPLY
    assert "larger than 16 MB" in str(failure)
    assert MOST_BYTES <= len(failure.body) < MOST_BYTES + 2**20


@pytest.mark.parametrize(
    ("begun", "cause"),
    [
        (b"", Cause.NO_REPLY),
        (b"HTTP/1.1 200 OK\r\nX-Endless: ", Cause.NO_REPLY),
        (b"HTTP/1.1 200 OK\r\nContent-Length: 1000\r\n\r\n", Cause.BAD_REPLY),
    ],
    ids=["nothing", "headers", "body"],
)
def test_a_byte_now_and_then_is_not_waited_for_without_end(begun: bytes, cause: Cause) -> None:
    stopped = threading.Event()

    def drip(connection: socket.socket) -> None:
        read_request(connection)
        connection.sendall(begun)
        while not stopped.wait(0.05):
            connection.sendall(b"x" if begun else b"")

    with raw_server(drip) as where:
        failure = failed(f"http://{where}/", read=0.3)
        stopped.set()
    assert failure.cause is cause
    assert "0.3 s" in str(failure)


def test_a_connection_that_was_given_up_is_closed() -> None:
    ended = threading.Event()

    def answer(connection: socket.socket) -> None:
        read_request(connection)
        connection.sendall(b"HTTP/1.1 200 OK\r\nContent-Length: 1000\r\n\r\n")
        while connection.recv(1):
            pass
        ended.set()

    with raw_server(answer) as where:
        one = client(read=0.1)
        with pytest.raises(CallFailedError):
            one.send("GET", f"http://{where}/", {})
        assert ended.wait(10)


def test_nobody_there_is_named_with_the_address() -> None:
    with socket.create_server(("127.0.0.1", 0)) as free:
        where = f"http://127.0.0.1:{free.getsockname()[1]}"
    failure = failed(f"{where}/")
    assert (failure.cause, str(failure)) == (Cause.NO_CONNECTION, f"Nothing answers at {where}.")
    assert not failure.cause.may_have_happened


@pytest.mark.parametrize("host", ["nobody.invalid", "a" * 64 + ".example.com"])
def test_a_name_that_does_not_resolve_is_named(host: str) -> None:
    failure = failed(f"https://{host}/")
    assert failure.cause is Cause.NAME_NOT_FOUND
    assert host in str(failure)


def test_a_header_that_cannot_be_sent_is_told_without_its_value() -> None:
    with recorder() as server, pytest.raises(CallFailedError) as caught:
        client().send("GET", server.endpoint, {"X-Test": f"{SECRET}\n"})
    assert caught.value.cause is Cause.NOT_SENT
    assert SECRET not in str(caught.value)
    assert server.requests == []


# TLS


def test_a_server_of_the_bundles_authority_is_trusted(authority: Authority) -> None:
    with raw_server(answering(OK), authority.server()) as where:
        assert send(f"https://{where}/", ca_bundle=str(authority.bundle)).status == 200


@pytest.mark.parametrize(
    ("certificate", "cause", "words"),
    [
        ({"valid_from": -timedelta(days=9)}, Cause.CERTIFICATE_EXPIRED, "has expired"),
        ({"valid_from": timedelta(days=1)}, Cause.CERTIFICATE_NOT_YET_VALID, "is not valid yet"),
        ({"host": "other.example.com"}, Cause.CERTIFICATE_OF_ANOTHER_HOST, "another host"),
        ({"host": "127.0.0.2"}, Cause.CERTIFICATE_OF_ANOTHER_HOST, "another host"),
    ],
    ids=["expired", "early", "other name", "other address"],
)
def test_each_fault_of_a_certificate_is_named_and_nothing_is_sent(
    authority: Authority, certificate: dict[str, timedelta | str], cause: Cause, words: str
) -> None:
    requests: list[bytes] = []
    context = authority.server(**certificate)  # type: ignore[arg-type]
    with raw_server(lambda connection: requests.append(read_request(connection)), context) as where:
        failure = failed(f"https://{where}/", ca_bundle=str(authority.bundle))
    assert (failure.cause, requests) == (cause, [])
    assert words in str(failure)
    assert "127.0.0.1" in str(failure)
    assert failure.cause.is_about_tls
    assert not failure.cause.may_have_happened


def test_an_authority_that_is_not_trusted_is_named(authority: Authority) -> None:
    with raw_server(answering(OK), authority.server()) as where:
        failure = failed(f"https://{where}/")
    assert failure.cause is Cause.CERTIFICATE_NOT_TRUSTED
    assert "is not trusted here: unable to get local issuer certificate." in str(failure)


def test_a_handshake_that_stalls_is_told_as_one() -> None:
    def stall(connection: socket.socket) -> None:
        while connection.recv(4096):
            pass

    with raw_server(stall) as where:
        failure = failed(f"https://{where}/", connect=0.2)
    assert failure.cause is Cause.TLS_TIMEOUT
    assert "no TLS handshake came about within 0.2 s" in str(failure)


@pytest.mark.parametrize(
    ("said", "words"), [(b"HTTP/1.1 400 Bad Request\r\n\r\n", "does not speak TLS"), (b"", "failed")]
)
def test_a_server_without_tls_is_told_as_one(said: bytes, words: str) -> None:
    def answer(connection: socket.socket) -> None:
        connection.recv(5)
        connection.sendall(said)

    with raw_server(answer) as where:
        failure = failed(f"https://{where}/")
    assert failure.cause is Cause.TLS_FAILURE
    assert words in str(failure)


@pytest.mark.parametrize(
    ("content", "words"),
    [(None, "cannot be read: No such file"), ("no certificate", "holds no certificates")],
)
def test_a_bundle_that_cannot_be_used_is_named(
    tmp_path_factory: pytest.TempPathFactory, content: str | None, words: str
) -> None:
    bundle = tmp_path_factory.mktemp("bundle") / "ca.pem"
    if content:
        bundle.write_text(content)
    failure = failed("https://127.0.0.1:9/", ca_bundle=str(bundle))
    assert failure.cause is Cause.CA_BUNDLE_UNREADABLE
    assert str(bundle) in str(failure)
    assert words in str(failure)


# Proxies


def tunnel(target: str) -> Callable[[socket.socket], None]:
    """A proxy that consents, and connects to ``target``."""

    def answer(connection: socket.socket) -> None:
        read_request(connection)
        connection.sendall(b"HTTP/1.1 200 Connection established\r\n\r\n")
        host, port = target.split(":")
        with socket.create_connection((host, int(port))) as onward:
            thread = threading.Thread(target=_pass_on, args=(onward, connection))
            thread.start()
            _pass_on(connection, onward)
            thread.join()

    return answer


def _pass_on(source: socket.socket, target: socket.socket) -> None:
    try:
        while data := source.recv(4096):
            target.sendall(data)
        target.shutdown(socket.SHUT_WR)
    except OSError:
        pass


def test_a_call_goes_through_the_proxys_tunnel(authority: Authority, monkeypatch: pytest.MonkeyPatch) -> None:
    with (
        raw_server(answering(OK), authority.server("cognito.example.com")) as target,
        raw_server(tunnel(target)) as proxy,
    ):
        monkeypatch.setenv("HTTPS_PROXY", proxy)
        reply = send("https://cognito.example.com/", ca_bundle=str(authority.bundle))
    assert reply.body == b"{}"


def test_behind_a_tunnel_the_certificates_host_is_named(
    authority: Authority, monkeypatch: pytest.MonkeyPatch
) -> None:
    with raw_server(answering(OK), authority.server()) as target, raw_server(tunnel(target)) as proxy:
        monkeypatch.setenv("HTTPS_PROXY", proxy)
        failure = failed("https://cognito.example.com/", ca_bundle=str(authority.bundle))
    assert failure.cause is Cause.CERTIFICATE_OF_ANOTHER_HOST
    assert "cognito.example.com" in str(failure)


@pytest.mark.parametrize(
    ("said", "words"),
    [
        (b"HTTP/1.1 407 Proxy Authentication Required\r\n\r\n", "407 Proxy Authentication Required"),
        (b"HTTP/1.1 403 Blocked by policy\r\n\r\n", "403 Blocked by policy"),
        (b"", "it broke off"),
    ],
)
def test_a_proxy_that_refuses_is_named_without_its_password(
    said: bytes, words: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    requests = []

    def answer(connection: socket.socket) -> None:
        requests.append(read_request(connection))
        connection.sendall(said)

    with raw_server(answer) as proxy:
        monkeypatch.setenv("HTTPS_PROXY", f"http://tester:{SECRET}@{proxy}")
        failure = failed("https://cognito.example.com/")
        assert str(failure).startswith(f"The proxy http://{proxy} does not let the call through: ")
    assert failure.cause is Cause.PROXY_FAILURE
    assert words in str(failure)
    assert [b"Proxy-Authorization: Basic " in request.title() for request in requests] == [True]


@pytest.mark.parametrize(
    ("proxy", "words"),
    [
        ("http://127.0.0.1:9", "it does not answer"),
        ("http://nobody.invalid:3128", "its name is not known"),
        ("socks5://127.0.0.1:9", "none of an HTTP proxy"),
        ("http://127.0.0.1:notaport", "none of an HTTP proxy"),
    ],
)
def test_a_proxy_that_is_none_is_named(proxy: str, words: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("HTTPS_PROXY", proxy)
    monkeypatch.setenv("HTTP_PROXY", proxy)
    for scheme in ("http", "https"):
        failure = failed(f"{scheme}://cognito.example.com/")
        assert failure.cause is Cause.PROXY_FAILURE
        assert words in str(failure)


def test_a_proxy_that_drips_is_not_waited_for_without_end(monkeypatch: pytest.MonkeyPatch) -> None:
    stopped = threading.Event()

    def drip(connection: socket.socket) -> None:
        read_request(connection)
        connection.sendall(b"HTTP/1.1 200 OK\r\nX-Endless: ")
        while not stopped.wait(0.05):
            connection.sendall(b"x")

    with raw_server(drip) as proxy:
        monkeypatch.setenv("HTTPS_PROXY", proxy)
        assert failed("https://cognito.example.com/", connect=0.3).cause is Cause.PROXY_FAILURE
        stopped.set()


def test_who_uses_no_proxies_goes_straight(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("HTTP_PROXY", "http://127.0.0.1:9")
    with recorder() as server:
        assert send(server.endpoint, uses_proxies=False).status == 200
