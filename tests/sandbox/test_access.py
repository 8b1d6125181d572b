"""Who may call what: names of the sandbox, pages of other origins, and callers that are no pages."""

from __future__ import annotations

import json
from email.message import Message
from typing import TYPE_CHECKING, Any
from urllib.parse import urlencode

import pytest

from gui.sandbox.__main__ import main
from gui.sandbox.errors import CognitoError
from gui.sandbox.http.access import Access, Caller
from tests.conftest import Sandbox, start_sandbox
from tests.sandbox.conftest import Answer, parsed, raw

if TYPE_CHECKING:
    from collections.abc import Iterator

    from tests.sandbox.conftest import Target, Wire

STRANGER = "https://evil.example"
MAIL, CLOCK, LINK, HERE = "/api/v1/messages", "/sandbox/clock", "/confirmUser", "/"
PRIVATE = [
    MAIL, CLOCK, LINK, "/confirmUser/?a=b", "/sandbox", "/sandbox/nothing", "/api/v1/search?query=a",
    "/sandbox/changes?since=0", "/sandbox/users", "/sandbox/texts", "/sandbox/faults", "/sandbox/state",
]  # fmt: skip
CORS = "access-control-allow-origin"


def ask(
    sandbox: Sandbox, path: str = MAIL, *lines: str, method: str = "GET", version: str = "1.1", body: str = ""
) -> Answer:
    """Send a request with these header lines, and no others."""
    head = [f"{method} {path} HTTP/{version}", *lines]
    if body:
        head.append(f"Content-Length: {len(body)}")
    return parsed(raw(sandbox, ("\r\n".join([*head, "", ""]) + body).encode("latin-1")))


def port(sandbox: Sandbox) -> str:
    return sandbox.endpoint.rpartition(":")[2]


def is_closed(answer: Answer) -> bool:
    """Whether it is Cognito's form of a 403, which no page may read."""
    assert answer.json["message"]
    return (
        answer.status == 403
        and answer.refusal[0] == "ForbiddenException"
        and answer.headers["x-amzn-errortype"] == "ForbiddenException:"
        and not any(name.startswith("access-control-") for name in answer.headers)
    )


@pytest.fixture(scope="module")
def named() -> Iterator[Sandbox]:
    """A sandbox that has names of its own."""
    running = start_sandbox("--allow-host", "10.0.2.2", "--allow-host", "Sandbox.Test.")
    yield running
    running.stop()


@pytest.mark.parametrize(
    "host",
    [
        *("127.0.0.1", "127.0.0.1:80", "127.9.9.9", "localhost", "LocalHost:1", "localhost.", "localhost.:9"),
        *("[::1]", "[::1]:8080", "[0:0:0:0:0:0:0:1]", "127.0.0.1."),
    ],
)
def test_it_answers_to_the_names_of_this_machine(sandbox: Any, host: str) -> None:
    assert ask(sandbox, MAIL, f"Host: {host}").status == 200


@pytest.mark.parametrize("path", [HERE, MAIL, CLOCK, LINK, "/pool/.well-known/jwks.json", "/nowhere"])
@pytest.mark.parametrize("method", ["GET", "POST", "OPTIONS", "HEAD"])
def test_it_answers_to_no_other_name(sandbox: Any, path: str, method: str) -> None:
    """A page whose name was pointed at this machine is of the same origin to its browser: no CORS there."""
    host = f"evil.example:{port(sandbox)}"
    answer = ask(sandbox, path, f"Host: {host}", f"Origin: http://{host}", method=method)
    if method == "HEAD":
        assert (answer.status, answer.body) == (403, b"")
    else:
        assert is_closed(answer)
        assert "--allow-host evil.example" in answer.refusal[1]


@pytest.mark.parametrize(
    "host",
    [
        *("", "evil.example", "localhost.evil.example", "127.0.0.1.evil.example", "localhost:80:80", "a b"),
        *(
            "localhost@evil.example",
            "evil.example@localhost",
            "localhost/",
            "http://localhost",
            "::1",
            "[::1",
        ),
        *("[evil.example]", "128.0.0.1", "10.0.2.2", "0.0.0.0", "2130706433", "127.1", "local\xa0host"),
        *("localhost..", ".", "[::ffff:8.8.8.8]", "localhost:x", "localhost#", "localhost?", "x" * 9000),
    ],
)
def test_what_is_no_name_of_this_machine(sandbox: Any, host: str) -> None:
    assert is_closed(ask(sandbox, MAIL, f"Host: {host}"))


def test_a_host_is_named_once(sandbox: Any) -> None:
    assert ask(sandbox, MAIL).status == 400
    assert ask(sandbox, MAIL, "Host: localhost", "Host: localhost").status == 400
    assert ask(sandbox, MAIL, "Host: localhost", "Host: evil.example").status == 400
    # HTTP/1.0 knows no such header, and no browser speaks it.
    assert ask(sandbox, MAIL, version="1.0").status == 200
    assert is_closed(ask(sandbox, MAIL, "Host: evil.example", version="1.0"))


def test_a_target_may_name_the_host_too(sandbox: Any) -> None:
    assert ask(sandbox, f"http://localhost{MAIL}", "Host: localhost").status == 200
    assert ask(sandbox, f"HTTP://127.0.0.1:1{MAIL}", "Host: localhost").status == 200
    assert is_closed(ask(sandbox, f"http://evil.example{MAIL}", "Host: localhost"))
    assert is_closed(ask(sandbox, f"http://localhost{MAIL}", "Host: evil.example"))
    assert is_closed(ask(sandbox, f"http://evil.example{MAIL}", version="1.0"))
    assert is_closed(ask(sandbox, f"http://localhost{MAIL}", "Host: localhost", f"Origin: {STRANGER}"))
    assert ask(sandbox, "http://localhost", "Host: localhost", method="OPTIONS").status == 200
    # Two slashes are no host: the second is the path's.
    assert ask(sandbox, f"//evil.example{MAIL}", "Host: localhost").status == 404


def test_it_answers_to_the_names_that_it_was_given(named: Sandbox) -> None:
    keys = f"/{named.user_pool_id}/.well-known/jwks.json"
    for host in ("10.0.2.2", "10.0.2.2:9000", "sandbox.test", "SANDBOX.TEST:1", "sandbox.test.", "localhost"):
        assert ask(named, keys, f"Host: {host}").status == 200
        assert ask(named, HERE, f"Host: {host}", method="OPTIONS").headers[CORS] == "*"
        for path in (HERE, f"/{named.user_pool_id}", f"/{named.user_pool_id}/"):
            # Amplify Flutter calls the API at the pool's own address.
            call = (f"Host: {host}", "X-Amz-Target: AWSCognitoIdentityProviderService.SignUp")
            assert ask(named, path, *call, method="POST", body="{}").refusal[0] == "InvalidParameterException"
    for host in ("10.0.3.2", "10.0.2.20", "test", "www.sandbox.test", "sandbox.test.evil.example"):
        assert is_closed(ask(named, keys, f"Host: {host}"))


@pytest.mark.parametrize("path", [*PRIVATE, "/POOL/api/v1/messages", "/POOL/sandbox/texts"])
def test_mail_and_controls_stay_with_this_machine(named: Sandbox, path: str) -> None:
    """By a name for others a request may come from them, or from whoever is behind a proxy here."""
    asked = path.replace("POOL", named.user_pool_id)
    is_link = path.startswith(LINK)
    for host in ("10.0.2.2", "sandbox.test:9"):
        closed = ask(named, asked, f"Host: {host}")
        assert is_link != (closed.status == 403 and "--share-controls" in closed.refusal[1])
    for lines in (("X-Forwarded-For: 198.51.100.7",), ("Forwarded: for=198.51.100.7",)):
        assert is_link != (ask(named, asked, "Host: localhost", *lines).status == 403)
    # What is said of origins holds for these names as well.
    for origin in (STRANGER, "http://sandbox.test"):
        assert is_closed(ask(named, asked, "Host: localhost", f"Origin: {origin}"))


def test_mail_and_controls_can_be_shared() -> None:
    running = start_sandbox("--allow-host", "sandbox.test", "--share-controls")
    own = "http://sandbox.test:9"
    assert ask(running, MAIL, "Host: sandbox.test").status == 200
    assert ask(running, MAIL, "Host: sandbox.test:9", f"Origin: {own}").status == 200
    assert is_closed(ask(running, MAIL, "Host: sandbox.test:9", f"Origin: {STRANGER}"))
    assert is_closed(ask(running, MAIL, "Host: localhost:9", f"Origin: {own}"))
    assert is_closed(ask(running, MAIL, "Host: evil.example"))
    assert ask(running, "/sandbox/address", "Host: localhost").json["shares_controls"] is True
    running.stop()


@pytest.mark.parametrize(
    ("peer", "address", "is_given"),
    [
        ("127.0.0.1", "127.0.0.1", True),
        # This machine, by its own address in the network.
        ("192.0.2.1", "192.0.2.1", True),
        ("192.0.2.7", "192.0.2.1", False),
    ],
)
def test_no_other_machine_has_mail_or_controls(peer: str, address: str, is_given: bool) -> None:
    access, caller = Access(["0.0.0.0"]), Caller("http", peer, address)
    headers = Message()
    # As written by a client that knows what it is after.
    headers["Host"] = "127.0.0.1"
    access.check("POST", HERE, headers, caller)
    access.check("GET", LINK, headers, caller)
    if is_given:
        access.check("GET", MAIL, headers, caller)
    else:
        with pytest.raises(CognitoError):
            access.check("GET", MAIL, headers, caller)


def test_it_answers_to_the_address_that_it_was_told_to_serve() -> None:
    running = start_sandbox("--host", "0.0.0.0")
    assert ask(running, MAIL, "Host: 0.0.0.0:9000").status == 200
    # The address at which a connection arrives is one that it serves; here, loopback's.
    assert ask(running, MAIL, "Host: 127.0.0.1").status == 200
    assert is_closed(ask(running, MAIL, "Host: 192.0.2.1"))
    running.stop()


def test_it_answers_to_the_address_at_which_a_connection_arrives() -> None:
    """Of a sandbox that serves a whole network, which not every machine has."""
    headers = Message()
    headers["Host"] = "192.0.2.1:9000"
    access = Access(["0.0.0.0"])
    assert access.path(MAIL, "HTTP/1.1", headers, Caller("http", "192.0.2.7", "192.0.2.1")) == MAIL
    with pytest.raises(CognitoError):
        access.path(MAIL, "HTTP/1.1", headers, Caller("http", "192.0.2.7", "192.0.2.2"))


@pytest.mark.parametrize("name", ["http://a.example", "a.example:80", "[::1]:80", "", "a b", "*", "a/b"])
def test_what_is_no_name_cannot_be_given(name: str, capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit) as ended:
        main(["--allow-host", name])
    assert ended.value.code == 2
    assert "neither a host's name nor its address" in capsys.readouterr().err


def test_every_page_may_call_the_api(wire: Wire, target: Target) -> None:
    asked = {
        "Origin": "http://localhost:3000",
        "Access-Control-Request-Method": "POST",
        "Access-Control-Request-Headers": "content-type,x-amz-target,x-amz-user-agent",
    }
    preflight = wire.send("OPTIONS", HERE, headers=asked)
    assert preflight.status == 200
    assert preflight.headers[CORS] == "*"
    assert "POST" in preflight.headers["access-control-allow-methods"]
    assert preflight.headers["access-control-allow-headers"] == asked["Access-Control-Request-Headers"]
    assert "access-control-allow-private-network" not in preflight.headers
    page = {"Origin": STRANGER, "Sec-Fetch-Site": "cross-site"}
    for answer in (
        wire.post("InitiateAuth", json.dumps({"ClientId": target.client_id}).encode(), page),
        wire.post("SignUp", b"{", page),
        wire.post("SignUp", b" " * 2_000_000, page),
        wire.send("POST", HERE, b"Action=GetCallerIdentity", page),
        wire.send("GET", f"/{target.pool_id}/.well-known/jwks.json", headers=page),
    ):
        assert answer.headers[CORS] == "*"
        assert "x-amzn-ErrorType" in answer.headers["access-control-expose-headers"]
        assert answer.status != 403 or b"MissingAuthenticationToken" in answer.body


def test_a_page_of_the_internet_may_call_the_api(wire: Wire) -> None:
    asked = {"Origin": STRANGER, "Access-Control-Request-Private-Network": "true"}
    assert wire.send("OPTIONS", HERE, headers=asked).headers["access-control-allow-private-network"] == "true"


@pytest.mark.parametrize("path", PRIVATE)
@pytest.mark.parametrize(
    "origin", [STRANGER, "null", "http://localhost:3000", "https://127.0.0.1", "file://", ""]
)
def test_no_page_of_another_origin_has_mail_or_controls(sandbox: Any, path: str, origin: str) -> None:
    for method in ("GET", "PUT", "POST", "DELETE", "OPTIONS"):
        assert is_closed(ask(sandbox, path, "Host: 127.0.0.1", f"Origin: {origin}", method=method))


@pytest.mark.parametrize("path", PRIVATE)
@pytest.mark.parametrize("site", ["cross-site", "same-site", "nonsense"])
def test_no_page_of_another_site_has_them_without_an_origin(sandbox: Any, path: str, site: str) -> None:
    """Images, scripts, frames and links of a page: browsers send no origin with these."""
    for mode, dest in (("no-cors", "image"), ("no-cors", "script"), ("navigate", "iframe")):
        lines = (f"Sec-Fetch-Site: {site}", f"Sec-Fetch-Mode: {mode}", f"Sec-Fetch-Dest: {dest}")
        assert is_closed(ask(sandbox, path, "Host: localhost", *lines))


def test_a_page_is_not_helped_by_any_form_of_request(sandbox: Any) -> None:
    before = ask(sandbox, CLOCK, "Host: localhost").json["offset"]
    turn = json.dumps({"advance": 3600})
    page = ("Host: localhost", f"Origin: {STRANGER}")
    # A form with text/plain needs no leave of the server, nor does a POST that says it is a PUT.
    for more in ("Content-Type: text/plain", "X-HTTP-Method-Override: PUT"):
        assert is_closed(ask(sandbox, CLOCK, *page, more, method="POST", body=turn))
    assert is_closed(ask(sandbox, CLOCK, *page, method="PUT", body=turn))
    # Leave to send is refused, and so is the request itself.
    wanted = ("Access-Control-Request-Method: PUT", "Access-Control-Request-Private-Network: true")
    assert is_closed(ask(sandbox, CLOCK, *page, *wanted, method="OPTIONS"))
    # Sockets have an origin too, and scripts have no call-back.
    upgrade = ("Upgrade: websocket", "Connection: Upgrade", "Sec-WebSocket-Key: AAAAAAAAAAAAAAAAAAAAAA==")
    assert is_closed(ask(sandbox, "/api/events", *page, *upgrade))
    assert b"stolen(" not in ask(sandbox, f"{MAIL}?callback=stolen", "Host: localhost").body
    # A call of the API that names a control is still a call of a page.
    assert is_closed(ask(sandbox, CLOCK, *page, "X-Amz-Target: A.B", method="POST", body=turn))
    assert ask(sandbox, CLOCK, "Host: localhost").json["offset"] == before


def test_a_second_origin_does_not_hide_the_first(sandbox: Any) -> None:
    own = "http://localhost:9"
    lines = ("Host: localhost:9", f"Origin: {own}")
    assert ask(sandbox, MAIL, *lines).status == 200
    assert is_closed(ask(sandbox, MAIL, *lines, f"Origin: {STRANGER}"))
    assert is_closed(ask(sandbox, MAIL, *lines, "Sec-Fetch-Site: cross-site"))


@pytest.mark.parametrize("path", [MAIL, CLOCK, "/sandbox/nothing", "/api/v1/nothing", LINK])
def test_callers_that_are_no_pages_have_all(sandbox: Any, path: str) -> None:
    typed = ("Sec-Fetch-Site: none", "Sec-Fetch-Mode: navigate", "Sec-Fetch-Dest: document")
    # Node's fetch says a mode, and nothing else.
    for lines in ((), ("Sec-Fetch-Mode: cors",), typed, ("Sec-Fetch-Site: same-origin",)):
        answer = ask(sandbox, path, "Host: localhost", *lines)
        assert answer.status != 403
        # Its browser runs a mail neither as a page nor as the script of one, and lets no other page have it.
        assert answer.headers["x-content-type-options"] == "nosniff"
        assert answer.headers["cross-origin-resource-policy"] == "same-origin"
        assert CORS not in answer.headers


def test_a_mails_link_opens_from_a_page(target: Target, sandbox: Any, address: str) -> None:
    """Whoever reads mail in a browser follows its links from there."""
    signed_up = target.sign_up(address).json
    query = urlencode(
        {
            "client_id": target.client_id,
            "user_name": signed_up["UserSub"],
            "confirmation_code": target.code(address),
        }
    )
    followed = ("Sec-Fetch-Site: cross-site", "Sec-Fetch-Mode: navigate", "Sec-Fetch-Dest: document")
    lines = ("Host: localhost", *followed)
    assert is_closed(ask(sandbox, f"{LINK}?{query}", *lines, f"Origin: {STRANGER}"))
    assert is_closed(ask(sandbox, f"{LINK}?{query}", *lines, method="POST"))
    assert is_closed(ask(sandbox, MAIL, *lines))
    assert target.look(address)["UserStatus"] == "UNCONFIRMED"
    answer = ask(sandbox, f"{LINK}?{query}", *lines)
    assert (answer.status, answer.body) == (200, b"Your registration has been confirmed!")
    assert CORS not in answer.headers
    assert target.look(address)["UserStatus"] == "CONFIRMED"


SCOPE = "Authorization: AWS4-HMAC-SHA256 Credential=k/20300101/us-east-1/{}/aws4_request, Signature=00"


@pytest.mark.parametrize("path", [HERE, "/my_bucket", LINK])
@pytest.mark.parametrize("service", ["sns", "lambda", "S3"])
def test_other_services_stay_with_this_machine(named: Sandbox, path: str, service: str) -> None:
    """SNS posts to any address that subscribes: a page would reach into the tester's network by it."""
    form, signed = "Action=CreateTopic&Name=pages&Version=2010-03-31", SCOPE.format(service)
    for lines in (
        ("Host: localhost", f"Origin: {STRANGER}"),
        ("Host: localhost", "Sec-Fetch-Site: cross-site"),
        ("Host: localhost", "X-Forwarded-For: 198.51.100.7"),
        ("Host: 10.0.2.2",),
    ):
        assert is_closed(ask(named, path, *lines, signed, method="POST", body=form))
    topics = ask(named, HERE, "Host: localhost", SCOPE.format("sns"), method="POST", body="Action=ListTopics")
    assert topics.status == 200
    assert b"pages" not in topics.body
    # Who one is, every app may ask.
    who = ask(
        named, HERE, "Host: 10.0.2.2", SCOPE.format("sts"), method="POST", body="Action=GetCallerIdentity"
    )
    assert (who.status, who.headers[CORS]) == (200, "*")


@pytest.mark.parametrize(
    "line",
    [
        *("X : y", "X", "X y", "\xe9: y", ": y", "X: a\rOrigin: y", "X\r: y", "X: y\r\r", " X: y", "From x"),
    ],
)
def test_no_header_is_lost_behind_a_line_that_is_none(sandbox: Any, line: str) -> None:
    """Else a proxy would find a body where the sandbox finds the next request, which nobody has forwarded."""
    inner = f"GET {MAIL} HTTP/1.1\r\nHost: localhost\r\n\r\n"
    head = f"GET {MAIL} HTTP/1.1\r\n{line}\r\nHost: localhost\r\nContent-Length: {len(inner)}\r\n"
    answer = raw(sandbox, f"{head}X-Forwarded-For: 198.51.100.7\r\n\r\n{inner}".encode("latin-1"))
    assert answer.count(b"HTTP/1.1 ") == 1
    assert parsed(answer).refusal[0] == "SerializationException"
