"""The phone's calls as they go over the wire, and what is made of the replies."""

from __future__ import annotations

import json
from dataclasses import dataclass
from typing import TYPE_CHECKING

import pytest

from gui.cognito.environments.environment import Environment, Timeouts
from gui.cognito.phone_calls import srp
from gui.cognito.phone_calls.calls import (
    AnswerChallenge,
    Call,
    ConfirmForgotPassword,
    ConfirmSignUp,
    ForgotPassword,
    GlobalSignOut,
    LogIn,
    ResendConfirmationCode,
    SignUp,
)
from gui.cognito.phone_calls.outcomes import CodeSent, Confirmed, LoggedIn, LoggedOut, Refusal, SignedUp
from gui.cognito.phone_calls.user_pool import UserPool
from gui.messages.mailbox import Mailbox
from tests.cognito.recorder import Recorder, Reply, recorder
from tests.servers import gate, raw_server, read_request
from tests.tester import PASSWORD, new_address

if TYPE_CHECKING:
    import socket
    from collections.abc import Iterator

    from gui.exchange import Exchange
    from tests.conftest import Sandbox

EMAIL = "tester@example.com"
CALLS: dict[str, Call] = {
    "SignUp": SignUp(EMAIL, PASSWORD),
    "ConfirmSignUp": ConfirmSignUp(EMAIL, "012345"),
    "ResendConfirmationCode": ResendConfirmationCode(EMAIL),
    "InitiateAuth": LogIn(EMAIL, PASSWORD),
    "RespondToAuthChallenge": AnswerChallenge(EMAIL, EMAIL, "SMS_MFA", "a-session", "012345"),
    "ForgotPassword": ForgotPassword(EMAIL),
    "ConfirmForgotPassword": ConfirmForgotPassword(EMAIL, "012345", PASSWORD),
    "GlobalSignOut": GlobalSignOut(EMAIL, "an-access-token"),
}
every_call = pytest.mark.parametrize("operation", CALLS)
SIGNED_UP = Reply('{"UserConfirmed": false, "UserSub": "7b1a0000-0000-7000-8000-000000000000"}')
ODD = [
    "",
    " spaces around@example.com ",
    "ünïcödé@exämple.com",
    "日本語@例え.jp",
    "\N{GRINNING FACE}@example.com",
    "e\N{COMBINING ACUTE ACCENT}@example.com",
    "zero\N{ZERO WIDTH SPACE}width@example.com",
    "\N{RIGHT-TO-LEFT OVERRIDE}moc.elpmaxe@x",
    "quo\"te\\back/slash'@example.com",
    "two\r\nlines@example.com",
    "nul\0@example.com",
    "<img src=x onerror=alert(1)>@example.com",
    "'; DROP TABLE users; --@example.com",
    "a" * 300 + "@example.com",
]


def pool_at(endpoint: str, timeouts: Timeouts | None = None) -> UserPool:
    environment = Environment("Elsewhere", "us-east-1", "us-east-1_Nowhere00", "client", endpoint=endpoint)
    return UserPool(environment, timeouts or Timeouts(), lambda _: None)


def refused(pool: UserPool, call: Call) -> Refusal:
    outcome = pool.perform(call)
    assert isinstance(outcome, Refusal)
    return outcome


@dataclass(frozen=True)
class Wire:
    """A pool and the server that it calls."""

    server: Recorder
    pool: UserPool


@pytest.fixture(scope="module")
def line() -> Iterator[Wire]:
    # A client takes long to make: the tests that are content with a usual one share it.
    with recorder() as server:
        yield Wire(server, pool_at(server.endpoint))


@pytest.fixture
def wire(line: Wire) -> Wire:
    """Nothing has come yet, and every call succeeds."""
    line.server.requests.clear()
    line.server.replies = (Reply(),)
    return line


@dataclass(frozen=True)
class Watched(Wire):
    """A wire, and what was observed of it."""

    exchanges: list[Exchange]


@pytest.fixture(scope="module")
def watching() -> Iterator[Watched]:
    exchanges: list[Exchange] = []
    with recorder() as server:
        environment = Environment(
            "Elsewhere", "us-east-1", "us-east-1_Nowhere00", "client", endpoint=server.endpoint
        )
        yield Watched(server, UserPool(environment, Timeouts(), exchanges.append), exchanges)


@pytest.fixture
def watched(watching: Watched) -> Watched:
    """Nothing has come yet, and nothing was observed."""
    watching.server.requests.clear()
    watching.exchanges.clear()
    return watching


def operations(server: Recorder) -> list[str]:
    return [request.headers["X-Amz-Target"].rpartition(".")[2] for request in server.requests]


def test_each_call_comes_back_as_its_outcome(sandbox: Sandbox) -> None:
    email = new_address()
    exchanges: list[Exchange] = []
    pool = UserPool(sandbox.environment, Timeouts(), exchanges.append)
    box = Mailbox(sandbox.mail_api, timeout=5)

    signed_up = pool.perform(SignUp(email, PASSWORD))
    assert isinstance(signed_up, SignedUp)
    assert (signed_up.address, signed_up.confirmed) == (email, False)
    assert signed_up.delivery is not None
    assert signed_up.delivery.medium == "EMAIL"
    assert "*" in signed_up.delivery.destination

    sent = pool.perform(ResendConfirmationCode(email))
    assert sent == CodeSent(email, signed_up.delivery)

    mail = next(box.message(summary) for summary in box.page().summaries if summary.to == (email,))
    (code,) = mail.codes()
    assert pool.perform(ConfirmSignUp(email, code)) == Confirmed(email)

    logged_in = pool.perform(LogIn(email, PASSWORD))
    assert isinstance(logged_in, LoggedIn)
    assert logged_in.claims["email"] == email
    assert logged_in.claims["sub"] == signed_up.sub

    assert pool.perform(GlobalSignOut(email, logged_in.access_token)) == LoggedOut(email)
    assert refused(pool, GlobalSignOut(email, logged_in.access_token)).code == "NotAuthorizedException"
    assert [exchange.operation for exchange in exchanges] == [
        "SignUp", "ResendConfirmationCode", "ConfirmSignUp", "InitiateAuth", "RespondToAuthChallenge",
        "GlobalSignOut", "GlobalSignOut",
    ]  # fmt: skip
    assert {(exchange.address, exchange.is_reading) for exchange in exchanges} == {(email, False)}


@every_call
def test_a_call_is_unsigned_and_looks_for_no_credentials(
    operation: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    with recorder() as server, recorder() as credentials:
        for name in ("AWS_CONTAINER_CREDENTIALS_FULL_URI", "AWS_EC2_METADATA_SERVICE_ENDPOINT"):
            monkeypatch.setenv(name, credentials.endpoint)
        pool_at(server.endpoint).perform(CALLS[operation])
        assert operations(server) == [operation]
        assert "Authorization" not in server.requests[0].headers
        assert credentials.requests == []


def test_credentials_that_lie_about_sign_no_call(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("AWS_ACCESS_KEY_ID", "AKIDEXAMPLE")
    monkeypatch.setenv("AWS_SECRET_ACCESS_KEY", "not-a-secret")
    with recorder(SIGNED_UP) as server:
        pool_at(server.endpoint).perform(SignUp(EMAIL, PASSWORD))
        assert "Authorization" not in server.requests[0].headers
        assert "AKIDEXAMPLE" not in str(server.requests[0].headers)


@pytest.mark.parametrize(
    "reply",
    [
        Reply('{"__type": "TooManyRequestsException", "message": "Rate exceeded"}', 400),
        Reply('{"__type": "LimitExceededException", "message": "Attempt limit exceeded"}', 400),
        Reply('{"__type": "InternalErrorException", "message": "Something failed"}', 500),
        Reply("<html>Service Unavailable</html>", 503),
        Reply("", 429),
    ],
    ids=lambda reply: f"{reply.status} {reply.body}",
)
@every_call
def test_a_refused_call_is_one_request(operation: str, reply: Reply, wire: Wire) -> None:
    wire.server.replies = (reply,)
    refusal = refused(wire.pool, CALLS[operation])
    assert operations(wire.server) == [operation]
    assert refusal.operation == operation
    assert refusal.may_have_happened == (reply.status >= 500)


@every_call
def test_a_call_without_a_reply_in_time_is_one_request(operation: str) -> None:
    with gate() as slow:
        refusal = refused(pool_at(slow.endpoint, Timeouts(read=0.05)), CALLS[operation])
        assert slow.requests == [operation]
    assert refusal.code == "NoReply"
    assert refusal.may_have_happened


@pytest.mark.parametrize("typed", ODD, ids=ascii)
def test_what_was_typed_is_sent_as_typed(typed: str, wire: Wire) -> None:
    wire.server.replies = (SIGNED_UP,)
    outcome = wire.pool.perform(SignUp(typed, typed))
    sent = json.loads(wire.server.requests[0].body)
    assert (sent["Username"], sent["Password"]) == (typed, typed)
    assert sent["UserAttributes"] == [{"Name": "email", "Value": typed}]
    assert outcome.address == typed  # type: ignore[union-attr]


@pytest.mark.parametrize("typed", ODD, ids=ascii)
def test_a_code_is_sent_as_the_text_that_was_typed(typed: str, wire: Wire) -> None:
    assert wire.pool.perform(ConfirmSignUp(EMAIL, typed)) == Confirmed(EMAIL)
    assert json.loads(wire.server.requests[0].body)["ConfirmationCode"] == typed


@pytest.mark.parametrize("typed", ODD, ids=ascii)
def test_odd_input_logs_nobody_in_and_breaks_nothing_here(typed: str, wire: Wire) -> None:
    wire.server.replies = (Reply('{"__type": "UserNotFoundException", "message": "No."}', 400),)
    assert refused(wire.pool, LogIn(typed, typed)).code == "UserNotFoundException"
    assert json.loads(wire.server.requests[0].body)["AuthParameters"]["USERNAME"] == typed


@pytest.fixture
def dead_proxy(monkeypatch: pytest.MonkeyPatch) -> None:
    for name in ("HTTP_PROXY", "http_proxy", "ALL_PROXY", "all_proxy"):
        monkeypatch.setenv(name, "http://127.0.0.1:9")
    monkeypatch.delenv("NO_PROXY", raising=False)
    monkeypatch.delenv("no_proxy", raising=False)


@pytest.mark.usefixtures("dead_proxy")
def test_a_proxy_does_not_catch_a_call_to_this_machine() -> None:
    with recorder() as server:
        assert pool_at(server.endpoint).perform(CALLS["ConfirmSignUp"]) == Confirmed(EMAIL)


@pytest.mark.usefixtures("dead_proxy")
def test_a_proxy_that_does_not_answer_is_named() -> None:
    refusal = refused(pool_at("http://cognito.example.com"), CALLS["ConfirmSignUp"])
    assert (refusal.code, refusal.may_have_happened) == ("ProxyFailure", False)
    assert "proxy" in str(refusal.message)


def test_a_call_elsewhere_goes_through_the_proxy(monkeypatch: pytest.MonkeyPatch) -> None:
    with recorder() as proxy:
        monkeypatch.setenv("HTTP_PROXY", proxy.endpoint)
        pool_at("http://cognito.example.com").perform(CALLS["ConfirmSignUp"])
        assert [request.path for request in proxy.requests] == ["http://cognito.example.com/"]


def test_what_was_worked_ahead_is_for_one_log_in(wire: Wire, monkeypatch: pytest.MonkeyPatch) -> None:
    made: list[str] = []

    def pair() -> srp.KeyPair:
        made.append("")
        return srp.KeyPair(len(made), len(made))

    monkeypatch.setattr(srp, "key_pair", pair)
    wire.pool.work_ahead()
    wire.pool.work_ahead()
    assert len(made) == 1
    for _ in range(2):
        wire.pool.perform(LogIn(EMAIL, PASSWORD))
    sent = [json.loads(request.body)["AuthParameters"]["SRP_A"] for request in wire.server.requests]
    assert sent == ["1", "2"]


@pytest.mark.parametrize("challenge", ["SELECT_CHALLENGE", "WEB_AUTHN", "DEVICE_SRP_AUTH", "MFA_SETUP"])
def test_a_challenge_that_cannot_be_answered_is_named(challenge: str, wire: Wire) -> None:
    by_text = {"MFAS_CAN_SETUP": '["SMS_MFA"]'}
    reply = {"ChallengeName": challenge, "ChallengeParameters": by_text, "Session": "s"}
    wire.server.replies = (Reply(json.dumps(reply)),)
    refusal = refused(wire.pool, LogIn(EMAIL, PASSWORD))
    assert refusal.code == challenge
    assert str(refusal.message).startswith("This account needs ")


#: What each call takes for an answer; none may be empty but where the service's own is.
ANSWERS = {"ConfirmSignUp", "ConfirmForgotPassword", "GlobalSignOut"}


@pytest.mark.parametrize(
    "body", ["", "[]", "null", '{"cut": "o', "<html>Log in to the guest network</html>", "{}"]
)
@every_call
def test_a_reply_that_is_no_answer_may_have_done_it_and_stands_so_in_the_evidence(
    operation: str, body: str, watched: Watched
) -> None:
    watched.server.replies = (Reply(body),)
    outcome = watched.pool.perform(CALLS[operation])
    (exchange,) = watched.exchanges
    if body == "{}" and operation in ANSWERS:
        assert not isinstance(outcome, Refusal)
        assert exchange.failure is None
        return
    assert isinstance(outcome, Refusal)
    assert (outcome.operation, outcome.code, outcome.may_have_happened) == (operation, "BadReply", True)
    assert (exchange.status, exchange.failure, exchange.response_body) == (200, "BadReply", body)


@pytest.mark.parametrize(
    ("operation", "reply"),
    [
        ("SignUp", {"UserSub": "7b1a"}),
        ("SignUp", {"UserConfirmed": True}),
        ("SignUp", {"UserConfirmed": False, "UserSub": None}),
        ("SignUp", {"UserConfirmed": False, "UserSub": "7b1a", "CodeDeliveryDetails": "by mail"}),
        ("ResendConfirmationCode", {"CodeDeliveryDetails": None}),
        ("ForgotPassword", {"CodeDeliveryDetails": []}),
        ("InitiateAuth", {"ChallengeName": "PASSWORD_VERIFIER", "ChallengeParameters": {}}),
        ("InitiateAuth", {"ChallengeName": "SMS_MFA", "ChallengeParameters": {}}),
        ("InitiateAuth", {"ChallengeName": None, "Session": "s"}),
        ("InitiateAuth", {"AuthenticationResult": {}}),
        ("InitiateAuth", {"AuthenticationResult": {"IdToken": "no token", "AccessToken": "none"}}),
        ("RespondToAuthChallenge", {"AuthenticationResult": {}}),
    ],
    ids=str,
)
def test_a_reply_without_what_belongs_to_it_is_no_answer(
    operation: str, reply: dict[str, object], watched: Watched
) -> None:
    watched.server.replies = (Reply(json.dumps(reply)),)
    outcome = watched.pool.perform(CALLS[operation])
    assert isinstance(outcome, Refusal)
    assert (outcome.operation, outcome.code, outcome.may_have_happened) == (operation, "BadReply", True)
    assert [exchange.failure for exchange in watched.exchanges] == ["BadReply"]


@pytest.mark.parametrize("begun", [b"HTTP/1.1 200 OK\r\n", b"HTTP/1.1 200 OK\r\nContent-Length: 2\r\nX-Amz"])
@pytest.mark.parametrize("operation", sorted(ANSWERS))
def test_a_reply_cut_in_its_headers_is_no_answer(operation: str, begun: bytes) -> None:
    def hang_up(connection: socket.socket) -> None:
        read_request(connection)
        connection.sendall(begun)

    with raw_server(hang_up) as where:
        refusal = refused(pool_at(f"http://{where}"), CALLS[operation])
    assert (refusal.code, refusal.may_have_happened) == ("BadReply", True)
    assert "cut off in its headers" in str(refusal.message)


def test_a_redirect_is_named_and_not_followed() -> None:
    with recorder() as target, recorder(Reply("", 302, {"Location": target.endpoint})) as server:
        refusal = refused(pool_at(server.endpoint), CALLS["SignUp"])
        assert target.requests == []
    assert target.endpoint.removeprefix("http://") in str(refusal.message)
