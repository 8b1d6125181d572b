"""A user pool on the network that answers every call rightly, but the one that a test has fail."""

from __future__ import annotations

import json
import re
import socket
import struct
import threading
from contextlib import contextmanager
from typing import TYPE_CHECKING, Any, Final

import jwt

from gui.cognito.environments.environment import AuthFlow, Environment
from tests.servers import READS, raw_server, read_request

if TYPE_CHECKING:
    import ssl
    from collections.abc import Callable, Iterator

    #: What is done with a connection in place of an answer; it is closed afterwards where that is ``True``.
    Answer = Callable[[socket.socket, str], bool]

#: Of somebody who is signed in.
TOKEN: Final = jwt.encode(
    {"email": "somebody@example.com", "iss": "https://issuer.example.com/pool"}, "k" * 32
)
_DELIVERY: Final = {
    "CodeDeliveryDetails": {"Destination": "t***@e***", "DeliveryMedium": "EMAIL", "AttributeName": "email"}
}
_TOKENS: Final = {
    "AuthenticationResult": {"IdToken": TOKEN, "AccessToken": TOKEN, "RefreshToken": "refresh-token"}
}
_KEYS: Final = {
    "AccessKeyId": "key-id",
    "SecretKey": "secret-key",
    "SessionToken": "session",
    "Expiration": 2e9,
}
#: What the service replies to each operation that went well.
RIGHT: Final[dict[str, Any]] = {
    "SignUp": {"UserConfirmed": False, "UserSub": "7b1a0000-0000-7000-8000-000000000000", **_DELIVERY},
    "ConfirmSignUp": {},
    "ResendConfirmationCode": _DELIVERY,
    "InitiateAuth": _TOKENS,
    "RespondToAuthChallenge": _TOKENS,
    "ForgotPassword": _DELIVERY,
    "ConfirmForgotPassword": {},
    "GlobalSignOut": {},
    "ChangePassword": {},
    "UpdateUserAttributes": {"CodeDeliveryDetailsList": [_DELIVERY["CodeDeliveryDetails"]]},
    "GetUserAttributeVerificationCode": _DELIVERY,
    "VerifyUserAttribute": {},
    "AssociateSoftwareToken": {"SecretCode": "JBSWY3DPEHPK3PXP", "Session": "next-session"},
    "VerifySoftwareToken": {"Status": "SUCCESS", "Session": "next-session"},
    "SetUserMFAPreference": {},
    "DeleteUser": {},
    "GetId": {"IdentityId": "us-east-1:11111111-2222-3333-4444-555555555555"},
    "GetCredentialsForIdentity": {"IdentityId": "us-east-1:1", "Credentials": _KEYS},
}
#: The first step of a log-in by SRP.
PASSWORD_VERIFIER: Final = {
    "ChallengeName": "PASSWORD_VERIFIER",
    "ChallengeParameters": {
        "SALT": "a1" * 16,
        "SECRET_BLOCK": "c2VjcmV0LWJsb2Nr",
        "SRP_B": "b2" * 384,
        "USERNAME": "somebody",
        "USER_ID_FOR_SRP": "somebody",
    },
}
_WHO: Final = (
    b'<GetCallerIdentityResponse xmlns="https://sts.amazonaws.com/doc/2011-06-15/"><GetCallerIdentityResult>'
    b"<Arn>arn:aws:sts::1:assumed-role/tester</Arn><UserId>u</UserId><Account>1</Account>"
    b"</GetCallerIdentityResult></GetCallerIdentityResponse>"
)


class Service:
    """Counts what reaches it.

    Attributes:
        endpoint: Where it serves.
        ca_bundle: What is to be trusted to reach it, if anything is.
        requests: The phone's operations, as they were read to their end.
        connections: How often one was taken.
        answers: What is done in place of the right answer, by operation.
    """

    def __init__(self, endpoint: str = "", ca_bundle: str | None = None) -> None:
        self.endpoint = endpoint
        self.ca_bundle = ca_bundle
        self.requests: list[str] = []
        self.connections = 0
        self.answers: dict[str, Answer] = {}
        self.stopped = threading.Event()

    def environment(self, flow: AuthFlow = AuthFlow.USER_PASSWORD_AUTH) -> Environment:
        """The pool as the app sees it."""
        return Environment(
            "Faulty",
            "us-east-1",
            "us-east-1_Faulty000",
            "client",
            endpoint=self.endpoint,
            ca_bundle=self.ca_bundle,
            identity_pool_id="us-east-1:11111111-2222-3333-4444-555555555555",
            auth_flow=flow,
        )

    def serve(self, connection: socket.socket) -> None:
        """Answer on one connection, until either side hangs up."""
        self.connections += 1
        while True:
            request = read_request(connection)
            operation = operation_of(request)
            if operation in READS:
                refuse(400, "AccessDeniedException")(connection, operation)
                continue
            self.requests.append(operation)
            answer = self.answers.get(operation, _right)
            if answer(connection, request.decode()):
                return


def operation_of(request: bytes) -> str:
    """What a request asks for: STS is told in the body, all others in a header."""
    found = re.search(rb"(?i)x-amz-target: \S+\.(\w+)", request) or re.search(rb"Action=(\w+)", request)
    assert found is not None
    return found[1].decode()


@contextmanager
def service(context: ssl.SSLContext | None = None, ca_bundle: str | None = None) -> Iterator[Service]:
    """Serve on a port of its own, by TLS where there is a ``context``."""
    shared = Service(ca_bundle=ca_bundle)
    with raw_server(shared.serve, context) as where:
        shared.endpoint = f"{'https' if context else 'http'}://{where}"
        try:
            yield shared
        finally:
            shared.stopped.set()


def reply(
    status: int,
    body: bytes,
    kind: str = "application/x-amz-json-1.1",
    more: str = "",
    length: int | None = None,
) -> Answer:
    """A whole reply; with another ``length`` than the body's it ends before that."""
    head = (
        f"HTTP/1.1 {status} Because\r\nContent-Type: {kind}\r\nx-amzn-RequestId: request-id\r\n{more}"
        f"Content-Length: {len(body) if length is None else length}\r\n\r\n"
    )

    def answer(connection: socket.socket, _: str) -> bool:
        connection.sendall(head.encode() + body)
        return length is not None

    return answer


def refuse(status: int, code: str, message: str = "The words of the service.") -> Answer:
    """An error of the service."""
    return reply(status, json.dumps({"__type": code, "message": message}).encode())


def refuse_in_xml(status: int, code: str, message: str = "The words of the service.") -> Answer:
    """An error of STS."""
    error = f"<Error><Type>Sender</Type><Code>{code}</Code><Message>{message}</Message></Error>"
    return reply(status, f"<ErrorResponse>{error}</ErrorResponse>".encode(), "text/xml")


def raw(answer: bytes) -> Answer:
    """These bytes and no more."""

    def send(connection: socket.socket, _: str) -> bool:
        connection.sendall(answer)
        return True

    return send


def reset(connection: socket.socket, _: str = "") -> bool:
    """Break the connection off, as a crashed service or a firewall does."""
    connection.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))
    return True


def _right(connection: socket.socket, request: str) -> bool:
    operation = operation_of(request.encode())
    if operation == "GetCallerIdentity":
        return reply(200, _WHO, "text/xml")(connection, request)
    by_srp = operation == "InitiateAuth" and "SRP_A" in request
    return reply(200, json.dumps(PASSWORD_VERIFIER if by_srp else RIGHT[operation]).encode())(
        connection, request
    )
