"""A sandbox that keeps its state in a file."""

from __future__ import annotations

import json
import os
import signal
import subprocess
import sys
from contextlib import contextmanager
from typing import TYPE_CHECKING

import pytest

from tests.conftest import Sandbox, start_sandbox
from tests.sandbox.conftest import PASSWORD, Target, Wire
from tests.sandbox.contract import SrpSignIn

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    import urllib3


@pytest.fixture
def file(tmp_path: Path) -> Path:
    return tmp_path / "sandbox.state"


@contextmanager
def running(file: Path, http: urllib3.PoolManager) -> Iterator[tuple[Sandbox, Target]]:
    started = start_sandbox("--no-limits", "--state", str(file))
    try:
        yield started, Target(Wire(started.endpoint, http), started.user_pool_id, started.client_id)
    finally:
        started.stop()


def test_everything_is_there_again(file: Path, http: urllib3.PoolManager) -> None:
    with running(file, http) as (before, target):
        sub = target.confirmed("done@example.com")
        target.sign_up("waiting@example.com")
        code = target.code("waiting@example.com")
        tokens = target.tokens("done@example.com")
        group = {"UserPoolId": target.pool_id, "GroupName": "testers"}
        target.wire.admin("CreateGroup", **group)
        target.wire.admin("AdminAddUserToGroup", **group, Username="done@example.com")
        custom = {"Name": "team", "AttributeDataType": "String"}
        settings = {"PoolName": "other", "Schema": [custom]}
        other = target.wire.admin("CreateUserPool", **settings).json["UserPool"]["Id"]
        users = target.wire.admin("ListUsers", UserPoolId=target.pool_id).json
        keys = target.wire.send("GET", f"/{target.pool_id}/.well-known/jwks.json").body
        mails = target.wire.send("GET", "/api/v1/messages").json["messages"]
        assert target.wire.send("PUT", "/sandbox/clock", b'{"advance": 60}').status == 200
    with running(file, http) as (after, target):
        assert (after.user_pool_id, after.client_id) == (before.user_pool_id, before.client_id)
        assert after.identity_pool_id == before.identity_pool_id
        assert target.wire.admin("ListUsers", UserPoolId=target.pool_id).json == users
        assert target.wire.send("GET", f"/{target.pool_id}/.well-known/jwks.json").body == keys
        assert target.wire.send("GET", "/api/v1/messages").json["messages"] == mails
        assert target.wire.send("GET", "/sandbox/clock").json["offset"] == 60
        assert target.wire.call("GetUser", AccessToken=tokens["AccessToken"]).json["Username"] == sub
        assert target.auth("REFRESH_TOKEN_AUTH", REFRESH_TOKEN=tokens["RefreshToken"]).status == 200
        assert target.confirm("waiting@example.com", code).status == 200
        assert SrpSignIn.begin(target, "waiting@example.com").finish().status == 200
        assert target.log_in("done@example.com", "wrong").status == 400
        listed = target.wire.admin("ListUsersInGroup", **group).json["Users"]
        assert [user["Username"] for user in listed] == [sub]
        schema = target.wire.admin("DescribeUserPool", UserPoolId=other).json["UserPool"]["SchemaAttributes"]
        assert "custom:team" in [attribute["Name"] for attribute in schema]


def test_the_pool_to_begin_with_is_made_again(file: Path, http: urllib3.PoolManager) -> None:
    with running(file, http) as (_, target):
        assert target.wire.admin("DeleteUserPool", UserPoolId=target.pool_id).status == 200
    with running(file, http) as (_, target):
        assert target.sign_up("done@example.com").status == 200


def test_no_password_is_in_the_file(file: Path, http: urllib3.PoolManager) -> None:
    with running(file, http) as (_, target):
        target.confirmed("done@example.com")
    assert PASSWORD.encode() not in file.read_bytes()
    if sys.platform != "win32":
        assert file.stat().st_mode & 0o777 == 0o600
    assert [found.name for found in file.parent.iterdir()] == [file.name]


@pytest.mark.skipif(sys.platform == "win32", reason="there are no polite signals")
def test_a_terminated_sandbox_has_kept_all(file: Path, http: urllib3.PoolManager) -> None:
    started = start_sandbox("--state", str(file))
    target = Target(Wire(started.endpoint, http), started.user_pool_id, started.client_id)
    target.sign_up("done@example.com")
    os.kill(started.process.pid, signal.SIGTERM)
    assert started.process.wait(timeout=20) == 0
    started.stop()
    with running(file, http) as (_, target):
        assert target.look("done@example.com")["UserStatus"] == "UNCONFIRMED"


@pytest.mark.parametrize("damage", [b"", b"{}\n{}", b"nonsense", b"[]\n"])
def test_another_kind_of_file_is_refused(file: Path, damage: bytes) -> None:
    file.write_bytes(damage)
    assert refused(file) == "it is not a sandbox's state, or damaged"
    assert file.read_bytes() == damage


def test_a_damaged_file_is_refused(file: Path, http: urllib3.PoolManager) -> None:
    with running(file, http):
        pass
    whole = file.read_bytes()
    for damaged in (whole[:-1], whole.replace(b"sandbox", b"sandbax", 1)):
        file.write_bytes(damaged)
        assert refused(file) == "it is damaged"
    head = json.loads(whole.partition(b"\n")[0])
    file.write_bytes(json.dumps({**head, "format": 99}).encode() + b"\n{}")
    assert refused(file) == "it has format 99, this sandbox reads format 1"


def test_a_place_that_is_not_there_is_refused(tmp_path: Path) -> None:
    assert "No such file or directory" in refused(tmp_path / "nowhere" / "sandbox.state")


def refused(file: Path) -> str:
    """The reason for which a sandbox does not start with that file."""
    command = [sys.executable, "-m", "gui.sandbox", "--state", str(file)]
    done = subprocess.run(command, stdin=subprocess.PIPE, capture_output=True, text=True, timeout=20)
    beginning = f"sandbox: cannot use the state in {file}: "
    assert (done.returncode, done.stdout) == (1, "")
    assert done.stderr.startswith(beginning)
    assert len(done.stderr.splitlines()) == 1
    return done.stderr.removeprefix(beginning).rstrip("\n")
