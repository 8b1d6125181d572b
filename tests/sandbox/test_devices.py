"""Devices: none is remembered, and clients that ask for them are told so."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from tests.sandbox.account_life import admin, create, token_of

if TYPE_CHECKING:
    from tests.sandbox.account_life import Make

DEVICE = {"DeviceKey": "us-east-1_a06d88eb-434b-b3a5-0000-000000000000"}
# R: amplify-android, pull request 2605.
GONE = ("ResourceNotFoundException", "Device does not exist.")


def test_nobody_has_one(make_target: Make) -> None:
    target = make_target()
    create(target, "bob")
    token = {"AccessToken": token_of(target, "bob")}
    assert target.wire.call("ListDevices", **token).json == {"Devices": []}
    assert admin(target, "AdminListDevices", "bob").json == {"Devices": []}
    assert "NewDeviceMetadata" not in target.tokens("bob")
    assert target.wire.call("ListDevices", AccessToken="no token").status == 400
    assert admin(target, "AdminListDevices", "nobody").refusal[0] == "UserNotFoundException"


@pytest.mark.parametrize("operation", ["GetDevice", "ForgetDevice", "UpdateDeviceStatus", "ConfirmDevice"])
def test_no_device_is_there(make_target: Make, operation: str) -> None:
    target = make_target()
    create(target, "bob")
    token = {"AccessToken": token_of(target, "bob")}
    assert target.wire.call(operation, **token, **DEVICE).refusal == GONE
    if operation != "ConfirmDevice":
        assert admin(target, f"Admin{operation}", "bob", **DEVICE).refusal == GONE
