"""Devices of a user: the sandbox remembers none, as a pool without DeviceConfiguration does.

Sign-ins give no NewDeviceMetadata, and so no client confirms a device or sends its key.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from gui.sandbox.errors import CognitoError

if TYPE_CHECKING:
    from gui.sandbox.sandbox import Call, Sandbox


def list_devices(sandbox: Sandbox, call: Call) -> dict[str, Any]:
    """The signed-in user's devices, or those of the user that an administrator names."""
    _check_user(sandbox, call)
    return {"Devices": []}


def one_device(sandbox: Sandbox, call: Call) -> dict[str, Any]:
    """Show, confirm, change or forget a device.

    Raises:
        CognitoError: `ResourceNotFoundException`, with the text that Amplify's developers quote (aws-amplify,
            amplify-android, pull request 2605).
    """
    _check_user(sandbox, call)
    raise CognitoError("ResourceNotFoundException", "Device does not exist.")


def _check_user(sandbox: Sandbox, call: Call) -> None:
    if token := call.parameters.get("AccessToken"):
        sandbox.tokens.bearer(token)
    else:
        sandbox.backend.user(call.parameters["UserPoolId"], call.parameters["Username"])
