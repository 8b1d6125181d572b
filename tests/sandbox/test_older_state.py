"""What older sandboxes kept is taken over."""

from __future__ import annotations

import json
import sqlite3
import time
from contextlib import closing
from typing import TYPE_CHECKING, Any
from zlib import crc32

import pytest

from tests.sandbox.contract import SrpSignIn
from tests.sandbox.restarts import first_format, running

if TYPE_CHECKING:
    from pathlib import Path

    import urllib3


@pytest.fixture
def file(tmp_path: Path) -> Path:
    return tmp_path / "sandbox.state"


# What sandboxes kept before they knew an account's life.
LATER = {
    "email_mfa_enabled",
    "attribute_codes",
    "pending",
    "totp_used",
    "old_passwords",
    "created",
    "modified",
}


def made_older(file: Path) -> None:
    """Rows as an older sandbox wrote them: of MFA, its pool says OFF and a second one says OPTIONAL."""

    def without(row: Any) -> Any:
        if not isinstance(row, dict):
            return row
        return {name: without(value) for name, value in row.items() if name not in LATER}

    with closing(sqlite3.connect(file)) as database:
        query = "SELECT kind, name, value FROM kept WHERE kind IN ('pool', 'user')"
        found = database.execute(query).fetchall()
        for kind, name, value in found:
            row = without(json.loads(value))
            if kind == "pool":
                second = row["name"] == "second"
                row["mfa_config"] = "OPTIONAL" if second else "OFF"
                row["token_mfa_config"] = {"Enabled": True} if second else {}
                row["extended_config"]["MfaConfiguration"] = "OFF"
                row["extended_config"].pop("SoftwareTokenMfaConfiguration", None)
            text = json.dumps(row)
            database.execute(
                "UPDATE kept SET value = ?, crc = ? WHERE kind = ? AND name = ?",
                (text, crc32(text.encode()), kind, name),
            )
        database.commit()


def test_what_an_older_sandbox_kept_is_taken_over(file: Path, http: urllib3.PoolManager) -> None:
    names = ("a@example.com", "b@example.com")
    with running(file, http) as (_, target):
        for name in names:
            target.confirmed(name)
        token = target.tokens(names[0])["AccessToken"]
        second = target.wire.admin("CreateUserPool", PoolName="second").json["UserPool"]["Id"]
    made_older(file)
    with running(file, http) as (_, target):
        for pool in (target.pool_id, second):
            mfa = target.wire.admin("GetUserPoolMfaConfig", UserPoolId=pool).json
            assert (mfa["MfaConfiguration"], mfa["SoftwareTokenMfaConfiguration"]) == (
                "OPTIONAL",
                {"Enabled": True},
            )
        client = {"UserPoolId": target.pool_id, "ClientId": target.client_id}
        made = target.wire.admin("DescribeUserPoolClient", **client).json["UserPoolClient"]["CreationDate"]
        assert abs(made - time.time()) < 24 * 60 * 60
        # What one of them changes is not the other's.
        settings = {"UserAttributeUpdateSettings": {"AttributesRequireVerificationBeforeUpdate": ["email"]}}
        verified = {"AutoVerifiedAttributes": ["email"]}
        target.wire.admin("UpdateUserPool", UserPoolId=target.pool_id, **settings, **verified)
        email = [{"Name": "email", "Value": "new@example.com"}]
        assert target.wire.call("UpdateUserAttributes", AccessToken=token, UserAttributes=email).status == 200
        other = {"AccessToken": target.tokens(names[1])["AccessToken"], "AttributeName": "email"}
        sent = target.wire.call("GetUserAttributeVerificationCode", **other).json["CodeDeliveryDetails"]
        assert sent["Destination"] == "b***@e***"


def test_a_file_of_the_first_format_is_taken_over(file: Path, http: urllib3.PoolManager) -> None:
    old = first_format()
    file.write_bytes(old)
    for _ in range(2):
        with running(file, http) as (sandbox, target):
            assert sandbox.client_id == "xbbjy7giezdntlr59z99sqde2t"
            users = target.wire.admin("ListUsers", UserPoolId=target.pool_id).json["Users"]
            assert users[0]["UserStatus"] == "CONFIRMED"
            assert users[0]["UserCreateDate"] == 1795599313.747
            group = {"UserPoolId": target.pool_id, "GroupName": "testers"}
            listed = target.wire.admin("ListUsersInGroup", **group).json["Users"]
            assert [user["Username"] for user in listed] == [users[0]["Username"]]
            schema = target.wire.admin("DescribeUserPool", UserPoolId=target.pool_id).json["UserPool"]
            assert "custom:team" in [attribute["Name"] for attribute in schema["SchemaAttributes"]]
            assert SrpSignIn.begin(target, "DONE@example.com").finish().status == 200
            if users[1]["UserStatus"] == "UNCONFIRMED":
                assert target.code("waiting@example.com") == "402733"
                assert target.confirm("waiting@example.com", "402733").status == 200
    assert users[1]["UserStatus"] == "CONFIRMED"
    assert file.with_name("sandbox.state.old").read_bytes() == old
    assert {found.name for found in file.parent.iterdir()} == {"sandbox.state", "sandbox.state.old"}
