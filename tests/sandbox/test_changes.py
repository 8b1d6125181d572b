"""The change feed: what counts as a change, and who waits for one."""

from __future__ import annotations

import contextlib
import json
import socket
from concurrent.futures import ThreadPoolExecutor
from typing import TYPE_CHECKING, Any

import pytest
import urllib3

from gui.sandbox.model.changes import Changes
from tests.conftest import start_sandbox
from tests.sandbox.conftest import PASSWORD, Target, Wire
from tests.sandbox.contract_challenge import authenticator
from tests.sandbox.restarts import everything, identity, running

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path

    from tests.conftest import Sandbox

ALL = ["users", "mail", "settings"]


@pytest.fixture
def alone(http: urllib3.PoolManager) -> Iterator[tuple[Sandbox, Target]]:
    """A sandbox in which nothing changes but by the test."""
    started = start_sandbox("--no-limits")
    yield started, Target(Wire(started.endpoint, http), started.user_pool_id, started.client_id)
    started.stop()


def after(target: Target, since: int = 0) -> Any:
    """The answer to a request for the changes since a number; it waits for one."""
    answer = target.wire.send("GET", f"/sandbox/changes?since={since}")
    assert answer.status == 200, answer.body
    return answer.json


def put(target: Target, control: str, value: object) -> None:
    assert target.wire.send("PUT", f"/sandbox/{control}", json.dumps(value).encode()).status == 200


class Story:
    """What happens in a sandbox, step by step, with the kinds of change that each step is."""

    def __init__(self, target: Target) -> None:
        self.target = target
        self.pool = {"UserPoolId": target.pool_id}
        self.user = {**self.pool, "Username": "a@example.com"}
        self.group = {**self.pool, "GroupName": "testers"}

    def steps(self) -> list[tuple[str, Callable[[], object], set[str]]]:
        target, admin, call = self.target, self.admin, self.call
        mfa = {"SoftwareTokenMfaSettings": {"Enabled": False}}
        return [
            ("sign-up", lambda: target.sign_up("a@example.com"), {"users", "mail"}),
            ("resend", lambda: target.resend("a@example.com"), {"users", "mail"}),
            ("confirm", lambda: target.confirm("a@example.com", target.code("a@example.com")), {"users"}),
            ("wrong password", lambda: target.log_in("a@example.com", "wrong"), {"users"}),
            ("sign-in", self.signs_in, {"users"}),
            ("authenticator", lambda: authenticator(target, "a@example.com"), {"users"}),
            ("preference", lambda: call("SetUserMFAPreference", **self.token, **mfa), {"users"}),
            ("attributes", lambda: call("UpdateUserAttributes", **self.token, **self.named("A")), {"users"}),
            ("password", lambda: self.changes_password(), {"users"}),
            ("forgot", lambda: call("ForgotPassword", **self.who()), {"users", "mail"}),
            ("reset", self.resets, {"users"}),
            ("sign-out", lambda: call("GlobalSignOut", **self.token), {"users"}),
            ("create", lambda: admin("AdminCreateUser", **self.invited()), {"users", "mail"}),
            ("disable", lambda: admin("AdminDisableUser", **self.user), {"users"}),
            ("enable", lambda: admin("AdminEnableUser", **self.user), {"users"}),
            ("update", lambda: admin("AdminUpdateUserAttributes", **self.user, **self.named("B")), {"users"}),
            ("group", lambda: admin("CreateGroup", **self.group), {"settings"}),
            (
                "member",
                lambda: admin("AdminAddUserToGroup", **self.group, Username="a@example.com"),
                {"users"},
            ),
            ("pool", lambda: admin("UpdateUserPool", **self.pool, UserPoolTags={"a": "b"}), {"settings"}),
            ("domain", lambda: admin("CreateUserPoolDomain", **self.pool, Domain="d"), {"settings"}),
            ("client", lambda: admin("CreateUserPoolClient", **self.pool, ClientName="c"), {"settings"}),
            ("identity pool", self.identity_pool, {"settings"}),
            ("clock", lambda: put(target, "clock", {"advance": 60}), {"settings"}),
            ("limits", lambda: put(target, "limits", {"on": True}), {"settings"}),
            ("rules", lambda: put(target, "rules", {"PreSignUp": []}), {"settings"}),
            ("fault", lambda: put(target, "faults", {"faults": [self.fault()]}), {"settings"}),
            ("fault strikes", lambda: target.sign_up("b@example.com"), {"settings"}),
            ("mail is read", lambda: target.wire.send("GET", "/api/v1/message/latest"), {"mail"}),
            ("mails go", lambda: target.wire.send("DELETE", "/api/v1/messages"), {"mail"}),
            ("delete", lambda: admin("AdminDeleteUser", **self.user), {"users"}),
            ("pool goes", self.pool_goes, {"settings"}),
        ]

    def who(self) -> dict[str, str]:
        return {"ClientId": self.target.client_id, "Username": "a@example.com"}

    def admin(self, operation: str, **parameters: object) -> None:
        assert self.target.wire.admin(operation, **parameters).status == 200

    def call(self, operation: str, **parameters: object) -> None:
        assert self.target.wire.call(operation, **parameters).status == 200

    def signs_in(self) -> None:
        self.token = {"AccessToken": self.target.tokens("a@example.com")["AccessToken"]}

    def changes_password(self) -> None:
        given = {"PreviousPassword": PASSWORD, "ProposedPassword": "N3w!Password"}
        self.call("ChangePassword", **self.token, **given)

    def resets(self) -> None:
        code = {"ConfirmationCode": self.target.code("a@example.com"), "Password": PASSWORD}
        self.call("ConfirmForgotPassword", **self.who(), **code)

    def invited(self) -> dict[str, object]:
        return {**self.pool, "Username": "c@example.com", "DesiredDeliveryMediums": ["EMAIL"]}

    def named(self, name: str) -> dict[str, object]:
        return {"UserAttributes": [{"Name": "name", "Value": name}]}

    def identity_pool(self) -> None:
        given = {"IdentityPoolName": "i", "AllowUnauthenticatedIdentities": True}
        assert identity(self.target.wire, "CreateIdentityPool", **given).status == 200

    def fault(self) -> dict[str, object]:
        return {"kind": "error", "operation": "SignUp", "code": "TooManyRequestsException"}

    def pool_goes(self) -> None:
        made = self.target.wire.admin("CreateUserPool", PoolName="gone").json["UserPool"]["Id"]
        self.admin("DeleteUserPool", UserPoolId=made)


def test_each_change_is_told_with_its_kind(alone: tuple[Sandbox, Target]) -> None:
    _, target = alone
    now = after(target)["now"]
    for name, step, kinds in Story(target).steps():
        step()
        told = after(target, now)
        assert (name, set(told["kinds"])) == (name, kinds)
        assert told["now"] > now
        now = told["now"]


def test_whoever_only_looks_changes_nothing(alone: tuple[Sandbox, Target]) -> None:
    _, target = alone
    target.confirmed("a@example.com")
    token = target.tokens("a@example.com")["AccessToken"]
    everything(target.wire)
    now = after(target)["now"]
    everything(target.wire)
    target.wire.call("GetUser", AccessToken=token)
    target.look("a@example.com")
    target.mails("a@example.com")
    assert target.sign_up("a@example.com").status == 400
    put(target, "clock", {"advance": 0})
    assert after(target)["now"] == now


def test_a_request_waits_for_the_next_change(alone: tuple[Sandbox, Target]) -> None:
    """Many wait at once, and hold nobody up."""
    _, target = alone
    now = after(target)["now"]
    with ThreadPoolExecutor(50) as threads, urllib3.PoolManager(maxsize=50, timeout=20) as many:
        waiting = Target(Wire(target.wire.endpoint, many), target.pool_id, target.client_id)
        answers = [threads.submit(after, waiting, now) for _ in range(50)]
        # Served meanwhile, though it changes nothing.
        assert target.look("nobody@example.com")["__type"] == "UserNotFoundException"
        assert not any(answer.done() for answer in answers)
        target.sign_up("a@example.com")
        assert [answer.result()["kinds"] for answer in answers] == [["users", "mail"]] * 50


def test_a_mail_that_was_on_its_way_is_told(alone: tuple[Sandbox, Target]) -> None:
    _, target = alone
    put(target, "faults", {"faults": [{"kind": "mail-delayed", "seconds": 0.2}]})
    target.sign_up("a@example.com")
    told = after(target, after(target)["now"])
    assert told["kinds"] == ["mail"]
    assert len(target.mails("a@example.com")) == 1


def test_the_end_of_the_sandbox_ends_the_waiting(http: urllib3.PoolManager) -> None:
    started = start_sandbox()
    target = Target(Wire(started.endpoint, http), started.user_pool_id, started.client_id)
    now = after(target)["now"]
    host, port = started.endpoint.removeprefix("http://").split(":")
    with socket.create_connection((host, int(port)), timeout=20) as waiting:
        waiting.sendall(f"GET /sandbox/changes?since={now} HTTP/1.1\r\nHost: {host}\r\n\r\n".encode())
        started.stop()
        with contextlib.suppress(ConnectionError):
            while waiting.recv(1000):
                pass


@pytest.mark.parametrize("since", ["x", "-1", "1.5", "²", "9" * 19])
def test_what_is_no_number_is_refused(wire: Wire, since: str) -> None:
    answer = wire.send("GET", f"/sandbox/changes?since={since}".encode().decode("latin-1"))
    assert answer.refusal[0] == "InvalidParameterException"


def test_another_sandboxs_number_is_answered_at_once(target: Target) -> None:
    now = after(target)["now"]
    for since in (0, now - 10**6, now + 10**9):
        assert after(target, since)["kinds"] == ALL


def test_a_restart_is_another_feed_with_higher_numbers(tmp_path: Path, http: urllib3.PoolManager) -> None:
    told = []
    for _ in range(2):
        with running(tmp_path / "sandbox.state", http) as (_, target):
            target.sign_up("a@example.com")
            told.append(after(target))
    assert told[0]["feed"] != told[1]["feed"]
    assert told[0]["now"] < told[1]["now"]


def test_other_pages_cannot_read_it(target: Target) -> None:
    answer = target.wire.send("GET", "/sandbox/changes")
    assert not [name for name in answer.headers if name.startswith("access-control")]


def test_after_a_while_nothing_is_new() -> None:
    changes = Changes()
    now = changes.after(0)["now"]
    assert changes.wait(now, 0.01) is False
    assert changes.after(now) == {"now": now, "kinds": [], "feed": changes.feed}
    changes.tell({"mail"})
    assert changes.wait(now, 20) is True
    assert changes.after(now) == {"now": now + 1, "kinds": ["mail"], "feed": changes.feed}
    changes.end()
    assert changes.wait(now + 1, 20) is True
