"""How the sandbox's tests talk to it: over HTTP, as any client does."""

from __future__ import annotations

import itertools
import json
import re
import socket
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any
from uuid import uuid4

import boto3
import pytest
import urllib3
from botocore import UNSIGNED
from botocore.config import Config

from tests.conftest import Sandbox, start_sandbox

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from tests.sandbox.contract import World

PASSWORD = "Passw0rd!"
SIGNED = {
    "Authorization": "AWS4-HMAC-SHA256 Credential=test/20300101/us-east-1/cognito-idp/aws4_request, "
    "SignedHeaders=host, Signature=00"
}


@dataclass(frozen=True)
class Answer:
    """What came back over the wire."""

    status: int
    headers: dict[str, str]
    body: bytes

    @property
    def json(self) -> Any:
        return json.loads(self.body)

    @property
    def refusal(self) -> tuple[str, str]:
        """Code and message."""
        assert self.status >= 400, self.body
        return self.json["__type"], self.json["message"]


def raw(sandbox: Sandbox, request: bytes) -> bytes:
    """What comes back for these bytes, until the sandbox hangs up."""
    host, port = sandbox.endpoint.removeprefix("http://").split(":")
    with socket.create_connection((host, int(port)), timeout=20) as connection:
        connection.sendall(request)
        connection.shutdown(socket.SHUT_WR)
        return b"".join(iter(lambda: connection.recv(65536), b""))


def parsed(reply: bytes) -> Answer:
    """One reply, as it came over the wire."""
    head, _, body = reply.partition(b"\r\n\r\n")
    status, *lines = head.decode("latin-1").split("\r\n")
    headers = {name.lower(): value for name, _, value in (line.partition(": ") for line in lines)}
    return Answer(int(status.split()[1]), headers, body)


@dataclass(frozen=True)
class Wire:
    """Raw calls, without what an SDK checks or adds."""

    endpoint: str
    http: urllib3.PoolManager

    def send(
        self, method: str, path: str, body: bytes | None = None, headers: dict[str, str] | None = None
    ) -> Answer:
        reply = self.http.request(
            method, self.endpoint + path, body=body, headers=headers or {}, retries=False
        )
        return Answer(
            reply.status, {name.lower(): value for name, value in reply.headers.items()}, reply.data
        )

    def post(self, operation: str, body: bytes, headers: dict[str, str] | None = None) -> Answer:
        """Post any body to an operation."""
        target = {
            "X-Amz-Target": f"AWSCognitoIdentityProviderService.{operation}",
            "Content-Type": "application/x-amz-json-1.1",
        }
        return self.send("POST", "/", body, {**target, **(headers or {})})

    def call(self, operation: str, **parameters: object) -> Answer:
        """Call an operation as an app does."""
        return self.post(operation, json.dumps(parameters).encode())

    def admin(self, operation: str, **parameters: object) -> Answer:
        """Call an operation with credentials."""
        return self.post(operation, json.dumps(parameters).encode(), SIGNED)


@pytest.fixture(scope="session")
def sandbox() -> Iterator[Sandbox]:
    """Like everybody's sandbox, but for the limits: these tests sign up more users than a day allows."""
    running = start_sandbox("--no-limits")
    yield running
    running.stop()


@pytest.fixture(scope="session")
def http() -> Iterator[urllib3.PoolManager]:
    pool = urllib3.PoolManager(maxsize=8, timeout=20)
    yield pool
    pool.clear()


@pytest.fixture(scope="session")
def wire(sandbox: Any, http: urllib3.PoolManager) -> Wire:
    return Wire(sandbox.endpoint, http)


@pytest.fixture
def address() -> str:
    """An address that no other test has."""
    return f"user-{uuid4().hex[:12]}@example.com"


@pytest.fixture(scope="session")
def user_client(sandbox: Any) -> Iterator[Any]:
    """What a mobile app has: no credentials."""
    config = Config(signature_version=UNSIGNED, retries={"total_max_attempts": 1})
    client = boto3.client(
        "cognito-idp", region_name=sandbox.region, endpoint_url=sandbox.endpoint, config=config
    )
    yield client
    client.close()


@pytest.fixture(scope="session")
def admin_client(sandbox: Any) -> Iterator[Any]:
    """What an administrator has: credentials, which the sandbox does not look into."""
    client = boto3.client(
        "cognito-idp",
        region_name=sandbox.region,
        endpoint_url=sandbox.endpoint,
        aws_access_key_id="test",
        aws_secret_access_key="test",
        config=Config(retries={"total_max_attempts": 1}),
    )
    yield client
    client.close()


@dataclass(frozen=True)
class Target:
    """An app client of a pool, and the calls of a sign-up against it."""

    wire: Wire
    pool_id: str
    client_id: str
    secret: str | None = None

    def sign_up(self, username: str, password: str = PASSWORD, **more: object) -> Answer:
        return self.wire.call("SignUp", ClientId=self.client_id, Username=username, Password=password, **more)

    def confirm(self, username: str, code: str, **more: object) -> Answer:
        return self.wire.call(
            "ConfirmSignUp", ClientId=self.client_id, Username=username, ConfirmationCode=code, **more
        )

    def resend(self, username: str, **more: object) -> Answer:
        return self.wire.call("ResendConfirmationCode", ClientId=self.client_id, Username=username, **more)

    def log_in(self, username: str, password: str = PASSWORD, **more: str) -> Answer:
        given = {"USERNAME": username, "PASSWORD": password, **more}
        return self.auth("USER_PASSWORD_AUTH", **given)

    def auth(self, flow: str, **given: str) -> Answer:
        return self.wire.call("InitiateAuth", ClientId=self.client_id, AuthFlow=flow, AuthParameters=given)

    def look(self, username: str) -> Any:
        return self.wire.admin("AdminGetUser", UserPoolId=self.pool_id, Username=username).json

    def attributes(self, username: str) -> dict[str, str]:
        return {item["Name"]: item["Value"] for item in self.look(username)["UserAttributes"]}

    def confirmed(self, username: str, email: str | None = None) -> str:
        """Sign up and confirm by the code from the mail; gives the sub."""
        given = [{"Name": "email", "Value": email}] if email else []
        signed_up = self.sign_up(username, UserAttributes=given).json
        assert self.confirm(username, self.code(email or username)).status == 200
        return str(signed_up["UserSub"])

    def mails(self, address: str) -> list[Any]:
        found = self.wire.send("GET", f"/api/v1/search?query=to:{address.replace('+', '%2B')}").json
        return list(found["messages"])

    def code(self, address: str) -> str:
        """The code of the newest mail to an address."""
        match = re.search(r"\d{6}", self.mails(address)[0]["Snippet"])
        assert match is not None
        return match[0]

    def tokens(self, username: str) -> Any:
        return self.log_in(username).json["AuthenticationResult"]


@pytest.fixture
def target(sandbox: Any, wire: Wire) -> Target:
    """The sandbox's own pool and client."""
    return Target(wire, sandbox.user_pool_id, sandbox.client_id)


@pytest.fixture
def make_target(wire: Wire) -> Any:
    """Make a pool and a client with settings of one's own."""
    numbers = itertools.count()

    def make(pool: dict[str, object] | None = None, client: dict[str, object] | None = None) -> Target:
        made = wire.admin("CreateUserPool", PoolName=f"pool-{next(numbers)}", **(pool or {})).json["UserPool"]
        flows = ["ALLOW_USER_PASSWORD_AUTH", "ALLOW_USER_SRP_AUTH", "ALLOW_REFRESH_TOKEN_AUTH"]
        settings: dict[str, object] = {"ClientName": "c", "ExplicitAuthFlows": flows, **(client or {})}
        app = wire.admin("CreateUserPoolClient", UserPoolId=made["Id"], **settings).json["UserPoolClient"]
        return Target(wire, made["Id"], app["ClientId"], app.get("ClientSecret"))

    return make


@pytest.fixture
def world(wire: Wire, target: Target, make_target: Callable[..., Target]) -> Iterator[World]:
    """The sandbox and all its controls, which are put back afterwards."""
    from tests.sandbox.contract import World

    world = World(wire, target, make_target)
    yield world
    world.put("clock", {"offset": 0})
    world.put("faults", {"faults": []})
    world.put("rules", {})
    world.put("limits", {"on": False})


def pytest_terminal_summary(terminalreporter: Any) -> None:
    """Say how many of the recorded cases of the real service hold."""
    counts = {
        outcome: sum("test_it_answers_as_recorded" in report.nodeid for report in reports)
        for outcome, reports in terminalreporter.stats.items()
        if outcome in ("passed", "failed")
    }
    if any(counts.values()):
        held, failed = counts.get("passed", 0), counts.get("failed", 0)
        terminalreporter.write_line(f"Cognito contract: {held} cases hold, {failed} do not")
