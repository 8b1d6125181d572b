"""What goes wrong between the phone and the service, and what the tester is to be told of it."""

from __future__ import annotations

import socket
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import timedelta
from functools import partial
from typing import TYPE_CHECKING, Final

from botocore.session import get_session

from gui.cognito.environments.environment import Timeouts
from gui.http_failures import Cause
from tests.certificates import make_authority
from tests.faults.service import Service, raw, refuse, refuse_in_xml, reply, reset, service
from tests.servers import raw_server

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from contextlib import AbstractContextManager
    from pathlib import Path

    from tests.faults.operations import Operation
    from tests.faults.service import Answer

#: Waits longer than any service that answers at all.
PATIENT: Final = Timeouts(20, 20)
_HASTY: Final = Timeouts(0.3, 0.3)


@dataclass(frozen=True)
class Fault:
    """One fault.

    Attributes:
        name: in the table.
        code: The code under which it is told and recorded; a page's status where the service says nothing.
        words: What the message says, among other things.
        answer: What the service does with the request; ``None``: nothing reaches it.
        place: Opens where the calls go; it is given a folder.
        status: of the reply, where one begins.
        is_unsure: The service may have done what was asked.
        timeouts: How long the app waits.
        fails: Whether it fails this operation.
    """

    name: str
    code: str
    words: str
    answer: Answer | None = None
    place: Callable[[Path], AbstractContextManager[Service]] = lambda _: service()
    status: int | None = None
    is_unsure: bool = False
    timeouts: Timeouts = PATIENT
    fails: Callable[[Operation], bool] = lambda _: True


@contextmanager
def _nobody(_: Path) -> Iterator[Service]:
    """A port that is taken, and at which nobody listens."""
    with socket.socket() as taken:
        taken.bind(("127.0.0.1", 0))
        yield Service(f"http://127.0.0.1:{taken.getsockname()[1]}")


@contextmanager
def _unknown_name(_: Path) -> Iterator[Service]:
    yield Service("http://nobody.invalid")


@contextmanager
def _black_hole(_: Path) -> Iterator[Service]:
    """A port that drops what wants to connect: Linux does so once as many wait as are let."""
    with socket.create_server(("127.0.0.1", 0), backlog=0) as full:
        place = full.getsockname()
        waiting = [socket.socket() for _ in range(3)]
        for each in waiting:
            each.setblocking(False)
            each.connect_ex(place)
        yield Service(f"http://127.0.0.1:{place[1]}")
        for each in waiting:
            each.close()


@contextmanager
def _mute(_: Path) -> Iterator[Service]:
    """A port that takes connections, and says nothing."""
    with socket.create_server(("127.0.0.1", 0), backlog=100) as listener:
        yield Service(f"https://127.0.0.1:{listener.getsockname()[1]}")


@contextmanager
def _by_tls(
    folder: Path, *, host: str = "127.0.0.1", start: timedelta = -timedelta(days=1), is_trusted: bool = True
) -> Iterator[Service]:
    authority = make_authority(folder)
    bundle = str(authority.bundle) if is_trusted else None
    with service(authority.server(host, start), bundle) as shown:
        yield shown


@contextmanager
def _no_tls(_: Path) -> Iterator[Service]:
    with raw_server(lambda connection: connection.sendall(b"HTTP/1.1 400 Bad Request\r\n\r\n")) as where:
        yield Service(f"https://{where}")


_EXPIRED: Final = -timedelta(days=9)
_LATER: Final = timedelta(days=9)


def _is_first(operation: Operation) -> bool:
    """Whether its request is the first one: another goes by the connection of those before it."""
    return not operation.before


#: What keeps a call from being sent.
UNREACHED: Final = tuple(
    Fault(name, cause, words, place=place, fails=_is_first, timeouts=timeouts)
    for name, cause, words, place, timeouts in (
        ("connection refused", Cause.NO_CONNECTION, "Nothing answers at", _nobody, PATIENT),
        ("unknown name", Cause.NAME_NOT_FOUND, "nobody.invalid", _unknown_name, PATIENT),
        ("connect time-out", Cause.NO_CONNECTION, "within 0.3 s", _black_hole, _HASTY),
        ("TLS time-out", Cause.TLS_TIMEOUT, "within 0.3 s", _mute, _HASTY),
        ("no TLS", Cause.TLS_FAILURE, "does not speak TLS", _no_tls, PATIENT),
        (
            "untrusted certificate",
            Cause.CERTIFICATE_NOT_TRUSTED,
            "is not trusted here",
            partial(_by_tls, is_trusted=False),
            PATIENT,
        ),
        (
            "expired certificate",
            Cause.CERTIFICATE_EXPIRED,
            "has expired",
            partial(_by_tls, start=_EXPIRED),
            PATIENT,
        ),
        (
            "clock skew: certificate of tomorrow",
            Cause.CERTIFICATE_NOT_YET_VALID,
            "is not valid yet",
            partial(_by_tls, start=_LATER),
            PATIENT,
        ),
        (
            "wrong host's certificate",
            Cause.CERTIFICATE_OF_ANOTHER_HOST,
            "made out for another host",
            partial(_by_tls, host="other.example.com"),
            PATIENT,
        ),
    )
)


def _silent(connection: socket.socket, _: str) -> bool:
    """Take the call and say nothing, until the client hangs up."""
    connection.recv(1)
    return True


def _drip(head: bytes) -> Answer:
    """A byte now and then, after ``head``."""

    def answer(connection: socket.socket, _: str) -> bool:
        connection.sendall(head)
        connection.settimeout(0.05)
        while True:
            try:
                return not connection.recv(1)
            except TimeoutError:
                connection.sendall(b" ")

    return answer


_HTML: Final = "text/html"
_PAGE: Final = b"<!doctype html><html><head><title>%s</title></head><body><h1>%s</h1></body></html>"


def _page(title: str) -> bytes:
    return _PAGE % (title.encode(), title.encode())


def _unanswered(name: str, words: str, answer: Answer, timeouts: Timeouts = PATIENT) -> Fault:
    return Fault(name, Cause.NO_REPLY, words, answer, is_unsure=True, timeouts=timeouts)


def _unreadable(
    name: str, words: str, answer: Answer, status: int | None = 200, timeouts: Timeouts = PATIENT
) -> Fault:
    return Fault(name, Cause.BAD_REPLY, words, answer, status=status, is_unsure=True, timeouts=timeouts)


def _in_its_place(status: int, words: str, body: bytes, more: str = "", name: str = "") -> Fault:
    return Fault(
        name or f"HTTP {status}",
        str(status),
        words,
        reply(status, body, _HTML, more),
        status=status,
        is_unsure=status >= 500,
    )


def _is_json(operation: Operation) -> bool:
    return operation.operation != "GetCallerIdentity"


def _replies(operation: Operation) -> bool:
    """Whether a success has a body."""
    return operation.operation != "DeleteUser"


_TEN_MB: Final = 10 * 2**20
#: What comes of a call that was sent.
ANSWERED: Final = (
    _unanswered("read time-out", "did not reply within 0.3 s", _silent, _HASTY),
    _unanswered("reset once the request was served", "hung up without a reply", reset),
    _unreadable("reset in mid-reply", "is cut off", raw(b"HTTP/1.1 200 OK\r\nContent-Length: 50\r\n\r\n{")),
    _unreadable("truncated headers", "cut off in its headers", raw(b"HTTP/1.1 200 OK\r\nContent-Le")),
    _unreadable("truncated body", "is cut off", reply(200, b'{"UserConfirmed":fal', length=99)),
    _unreadable("no HTTP", "is no HTTP", raw(b"SSH-2.0-OpenSSH_9.2\r\n"), None),
    _unreadable(
        "one byte a second", "had not ended after 0.3 s", _drip(b"HTTP/1.1 200 OK\r\n\r\n"), timeouts=_HASTY
    ),
    _unanswered(
        "one byte a second, in the headers",
        "did not reply within 0.3 s",
        _drip(b"HTTP/1.1 200 OK\r\nX: "),
        _HASTY,
    ),
    _unreadable("malformed JSON", "", reply(200, b'{"UserConfirmed":fal')),
    _unreadable("another JSON", "none that this service gives", reply(200, b"[1, 2, 3]")),
    _unreadable("wrong content type", "", reply(200, _page("Welcome to the guest network"), _HTML)),
    Fault("empty body", Cause.BAD_REPLY, "", reply(200, b""), status=200, is_unsure=True, fails=_replies),
    _unreadable("10 MB body", "", reply(200, b'"' + b"x" * _TEN_MB + b'"')),
    _unreadable("20 MB body", "larger than 16 MB", reply(200, b'"' + b"x" * 2 * _TEN_MB + b'"')),
    _in_its_place(500, "Internal Server Error", _page("Internal Server Error")),
    _in_its_place(500, "status 500", b"x" * _TEN_MB, name="HTTP 500 of 10 MB"),
    _in_its_place(502, "a gateway has no answer", _page("Bad Gateway")),
    _in_its_place(503, "finds nobody behind it", _page("Service Unavailable")),
    _in_its_place(504, "waited too long", b""),
    _in_its_place(403, "a firewall or a proxy", _page("Request blocked")),
    _in_its_place(429, "limits the calls", b"slow down"),
    _in_its_place(
        302, "sent on to log-in.example.com", b"", "Location: https://log-in.example.com/?next=x\r\n"
    ),
    _in_its_place(307, "sent on to log-in.example.com", b"", "Location: https://log-in.example.com/\r\n"),
)

#: Errors of every AWS service (API reference, Common Errors).
COMMON: Final = (
    ("AccessDeniedException", 400),
    ("ExpiredTokenException", 403),
    ("IncompleteSignature", 403),
    ("InternalFailure", 500),
    ("RequestExpired", 400),
    ("ServiceUnavailable", 503),
    ("ThrottlingException", 400),
    ("UnrecognizedClientException", 403),
    ("ValidationError", 400),
)
_SERVICES: Final = {
    "GetId": "cognito-identity",
    "GetCredentialsForIdentity": "cognito-identity",
    "GetCallerIdentity": "sts",
}
_SERVER_ERRORS: Final = frozenset({"InternalErrorException", "InternalFailure", "ServiceUnavailable"})


def service_errors(operation: Operation) -> list[Fault]:
    """Each error that the service's model names for an operation, and those of every service."""
    model = get_session().get_service_model(_SERVICES.get(operation.operation, "cognito-idp"))
    own = {shape.name for shape in model.operation_model(operation.operation).error_shapes}
    errors = {name: 500 if name in _SERVER_ERRORS else 400 for name in sorted(own)} | dict(COMMON)
    say = refuse_in_xml if operation.operation == "GetCallerIdentity" else refuse
    return [
        Fault(code, code, "The words of the service.", say(status, code), status=status)
        for code, status in errors.items()
    ]


FAULTS: Final = (*UNREACHED, *ANSWERED)
