"""The controls: the clock, the faults, the rules of the triggers."""

from __future__ import annotations

import json
import socket
from typing import TYPE_CHECKING, Any

import pytest
import urllib3

from tests.conftest import start_sandbox
from tests.sandbox.conftest import PASSWORD
from tests.sandbox.contract import EMAIL_POOL

if TYPE_CHECKING:
    from pathlib import Path

    from tests.sandbox.conftest import Target, Wire
    from tests.sandbox.contract import World


def put(wire: Wire, control: str, value: object) -> Any:
    return wire.send("PUT", f"/sandbox/{control}", json.dumps(value).encode())


def test_the_clock_can_be_read_and_set(world: World) -> None:
    before = world.wire.send("GET", "/sandbox/clock").json["now"]
    turned = put(world.wire, "clock", {"advance": 3600}).json
    assert turned["offset"] == 3600
    assert 3600 <= turned["now"] - before < 3660
    assert put(world.wire, "clock", {"offset": 0}).json["offset"] == 0


def test_everything_is_dated_by_the_clock(world: World) -> None:
    world.turn(10 * 86400)
    now = world.wire.send("GET", "/sandbox/clock").json["now"]
    target, address = world.confirmed(world.make(EMAIL_POOL))
    group = world.wire.admin("CreateGroup", UserPoolId=target.pool_id, GroupName="testers").json["Group"]
    pool = world.wire.admin("DescribeUserPool", UserPoolId=target.pool_id).json["UserPool"]
    for date in (target.look(address)["UserCreateDate"], group["CreationDate"], pool["CreationDate"]):
        assert abs(date - now) < 60


@pytest.mark.parametrize(
    "value", [{}, [], {"advance": "1"}, {"advance": True}, {"offset": 1e300}, {"offset": None}]
)
def test_the_clock_refuses_nonsense(wire: Wire, value: object) -> None:
    assert put(wire, "clock", value).refusal[0] == "InvalidParameterException"


def test_what_is_no_control(wire: Wire) -> None:
    assert wire.send("GET", "/sandbox/nothing").status == 404
    assert wire.send("DELETE", "/sandbox/clock").status == 404


def test_a_fault_strikes_as_often_as_it_is_told(world: World, target: Target) -> None:
    fault = {"kind": "error", "operation": "InitiateAuth", "code": "TooManyRequestsException", "times": 2}
    put(world.wire, "faults", {"faults": [fault]})
    for _ in range(2):
        assert target.log_in("bob").refusal == ("TooManyRequestsException", "Rate exceeded")
    assert world.wire.send("GET", "/sandbox/faults").json == {"faults": []}
    assert target.log_in("bob").refusal[0] == "UserNotFoundException"


def test_a_fault_lasts_until_it_is_cleared(world: World, target: Target) -> None:
    put(
        world.wire, "faults", {"faults": [{"kind": "error", "code": "InternalErrorException", "times": None}]}
    )
    for _ in range(3):
        assert target.log_in("bob").status == 500
    put(world.wire, "faults", {"faults": []})
    assert target.log_in("bob").status == 400


@pytest.mark.parametrize(
    ("code", "status", "given"),
    [
        ("ForbiddenException", 403, {}),
        ("TooManyRequestsException", 429, {"status": 429}),
        ("InternalErrorException", 500, {}),
        ("MadeUpException", 499, {"status": 499}),
        ("LimitExceededException", 400, {}),
    ],
)
def test_errors(world: World, target: Target, code: str, status: int, given: dict[str, object]) -> None:
    put(world.wire, "faults", {"faults": [{"kind": "error", "code": code, **given}]})
    answer = target.log_in("bob")
    assert (answer.status, answer.refusal[0]) == (status, code)


def test_latency_holds_the_call_up(world: World, target: Target) -> None:
    put(world.wire, "faults", {"faults": [{"kind": "latency", "seconds": 20}]})
    impatient = urllib3.PoolManager(timeout=0.2, retries=False)
    with pytest.raises(urllib3.exceptions.ReadTimeoutError):
        impatient.request("POST", target.wire.endpoint, headers={"X-Amz-Target": "X.SignUp"})
    impatient.clear()


@pytest.mark.parametrize("kind", ["reply-lost", "truncated"])
def test_the_work_is_done_though_the_reply_is_lost(
    world: World, target: Target, address: str, kind: str
) -> None:
    put(world.wire, "faults", {"faults": [{"kind": kind, "operation": "SignUp"}]})
    with pytest.raises((urllib3.exceptions.ProtocolError, urllib3.exceptions.IncompleteRead)):
        target.sign_up(address)
    assert target.look(address)["UserStatus"] == "UNCONFIRMED"


def test_a_reset_comes_before_the_work(world: World, target: Target, address: str) -> None:
    put(world.wire, "faults", {"faults": [{"kind": "reset", "operation": "SignUp"}]})
    with pytest.raises(urllib3.exceptions.ProtocolError):
        target.sign_up(address)
    assert target.sign_up(address).status == 200


def test_connections_are_refused_for_a_while(http: urllib3.PoolManager) -> None:
    running = start_sandbox()
    host, port = running.endpoint.removeprefix("http://").split(":")
    with socket.create_connection((host, int(port)), timeout=20) as idle:
        faults = json.dumps({"faults": [{"kind": "refused", "seconds": 0.5}]})
        assert http.request("PUT", f"{running.endpoint}/sandbox/faults", body=faults).status == 200
        # Connections that there are come to an end as well: this waits for it.
        assert idle.recv(1) == b""
    with pytest.raises(ConnectionRefusedError):
        socket.create_connection((host, int(port)), timeout=20)
    eager = urllib3.Retry(total=None, connect=1000, backoff_factor=0.01, backoff_max=0.05)
    assert http.request("GET", f"{running.endpoint}/sandbox/faults", retries=eager).json() == {"faults": []}
    running.stop()


def test_a_malformed_reply(world: World, target: Target, address: str) -> None:
    put(world.wire, "faults", {"faults": [{"kind": "malformed", "operation": "SignUp"}]})
    answer = target.sign_up(address)
    assert answer.status == 200
    with pytest.raises(json.JSONDecodeError):
        _ = answer.json


def test_a_mail_is_lost(world: World, target: Target, address: str) -> None:
    put(world.wire, "faults", {"faults": [{"kind": "mail-lost"}]})
    assert target.sign_up(address).status == 200
    assert target.mails(address) == []
    target.resend(address)
    assert len(target.mails(address)) == 1


def test_a_mail_is_late(world: World, target: Target, address: str) -> None:
    put(world.wire, "faults", {"faults": [{"kind": "mail-delayed", "seconds": 120}]})
    target.sign_up(address)
    assert target.mails(address) == []
    world.turn(120)
    assert len(target.mails(address)) == 1


def test_mails_overtake_each_other(world: World, target: Target, address: str) -> None:
    put(world.wire, "faults", {"faults": [{"kind": "mail-reordered"}]})
    target.sign_up(address)
    target.resend(address)
    late, early = target.mails(address)
    assert late["Created"] <= early["Created"]
    # The code that arrived last is the one that is dead.
    code = early["Snippet"][-6:]
    assert target.confirm(address, code).status == 200


def test_faults_are_armed_and_taken_back_one_by_one(world: World, target: Target) -> None:
    wire = world.wire
    for operation in ("SignUp", "InitiateAuth"):
        fault = {"kind": "error", "operation": operation, "code": "TooManyRequestsException", "times": None}
        armed = wire.send("POST", "/sandbox/faults", json.dumps(fault).encode()).json["faults"]
    assert [fault["operation"] for fault in armed] == ["SignUp", "InitiateAuth"]
    # What was given out can be put again: the ids stay.
    assert put(wire, "faults", {"faults": armed}).json["faults"] == armed
    taken = f"/sandbox/faults/{armed[1]['id']}"
    assert wire.send("DELETE", taken).json == {"faults": armed[:1]}
    assert target.log_in("bob").refusal[0] == "UserNotFoundException"
    assert target.sign_up("bob@example.com").refusal[0] == "TooManyRequestsException"
    # One that has gone meanwhile is no trouble.
    assert wire.send("DELETE", taken).json == {"faults": armed[:1]}
    twice = put(wire, "faults", {"faults": [armed[0], armed[0]]})
    assert twice.refusal == ("InvalidParameterException", "two faults have one id")
    assert wire.send("DELETE", "/sandbox/faults").status == 404


def test_a_pool_has_rules_of_its_own_before_those_for_all(world: World, target: Target) -> None:
    other = world.make(EMAIL_POOL)
    put(world.wire, "rules", {"PreSignUp": [{"match": "ann*", "reject": "Not Ann"}]})
    of_pool = f"rules?pool={other.pool_id}"
    rules = {"PreSignUp": [{"match": "bob*", "autoConfirmUser": True}]}
    assert put(world.wire, of_pool, rules).json == rules
    assert world.wire.send("GET", f"/sandbox/{of_pool}").json == rules
    assert other.sign_up("bob@own.example.com").json["UserConfirmed"] is True
    assert target.sign_up("bob@own.example.com").json["UserConfirmed"] is False
    assert other.sign_up("ann@own.example.com").refusal[0] == "UserLambdaValidationException"
    assert world.wire.admin("DeleteUserPool", UserPoolId=other.pool_id).status == 200
    assert put(world.wire, of_pool, {}).refusal[0] == "ResourceNotFoundException"


@pytest.mark.parametrize(
    "fault",
    [
        {},
        {"kind": "reset", "id": "a/b"},
        {"kind": "reset", "id": 1},
        {"kind": "fire"},
        {"kind": "error"},
        {"kind": "error", "code": "a b"},
        {"kind": "latency", "seconds": -1},
        {"kind": "latency", "seconds": "1"},
        {"kind": "reset", "times": 0},
        {"kind": "reset", "operation": 1},
        {"kind": "error", "code": "X", "status": 200},
        {"kind": "reset", "colour": "red"},
        "reset",
    ],
)
def test_faults_refuse_nonsense(wire: Wire, fault: object) -> None:
    assert put(wire, "faults", {"faults": [fault]}).refusal[0] == "InvalidParameterException"


def test_triggers_auto_confirm_and_verify(world: World, target: Target, address: str) -> None:
    put(
        world.wire,
        "rules",
        {"PreSignUp": [{"match": address, "autoConfirmUser": True, "autoVerifyEmail": True}]},
    )
    assert target.sign_up(address).json["UserConfirmed"] is True
    assert target.attributes(address)["email_verified"] == "true"
    assert target.mails(address) == []
    assert target.log_in(address).status == 200


def test_a_trigger_times_out(world: World, target: Target, address: str) -> None:
    put(world.wire, "rules", {"PreSignUp": [{"match": address, "timeOut": True}]})
    assert target.sign_up(address).refusal == (
        "UnexpectedLambdaException",
        "PreSignUp invocation failed due to error Socket timeout while invoking Lambda function.",
    )
    put(world.wire, "rules", {})
    assert target.sign_up(address).status == 200


def test_a_trigger_rewrites_the_mail(world: World, target: Target, address: str) -> None:
    rule = {"match": address, "emailSubject": "Willkommen", "emailMessage": "<p>Tippe {####}</p>"}
    put(world.wire, "rules", {"CustomMessage": [rule]})
    target.sign_up(address)
    mail = target.mails(address)[0]
    assert mail["Subject"] == "Willkommen"
    assert mail["Snippet"].startswith("Tippe ")
    assert target.confirm(address, target.code(address)).status == 200


@pytest.mark.parametrize(
    "rules",
    [{"PreSignup": []}, {"PreSignUp": {}}, {"PreSignUp": [{"colour": "red"}]}, {"PreSignUp": [{"match": 1}]}],
)
def test_rules_refuse_nonsense(wire: Wire, rules: object) -> None:
    assert put(wire, "rules", rules).refusal[0] == "InvalidParameterException"


def test_rules_come_from_a_file(tmp_path: Path, http: urllib3.PoolManager) -> None:
    file = tmp_path / "rules.json"
    file.write_text(json.dumps({"PreSignUp": [{"reject": "Closed"}]}), encoding="utf-8")
    running = start_sandbox("--rules", str(file))
    body = {"ClientId": running.client_id, "Username": "a@example.com", "Password": PASSWORD}
    target = {"X-Amz-Target": "AWSCognitoIdentityProviderService.SignUp"}
    reply = http.request("POST", running.endpoint, body=json.dumps(body), headers=target)
    running.stop()
    assert reply.json()["message"] == "PreSignUp failed with error Closed."
