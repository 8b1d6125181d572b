"""Codes: six random digits, compared, expired; and the masked address told to the caller."""

from __future__ import annotations

import secrets
from typing import TYPE_CHECKING, Any

from gui.sandbox.errors import CognitoError
from gui.sandbox.model.users import Code

if TYPE_CHECKING:
    from gui.sandbox.model.pools import Pool
    from gui.sandbox.sandbox import Sandbox

SIGN_UP_SECONDS = 24 * 3600
RESET_SECONDS = 3600
# A changed address is verified with a code that lives as long as a sign-up's (documented).
ATTRIBUTE_SECONDS = 24 * 3600


def attribute_to_verify(pool: Pool, attributes: dict[str, str]) -> str | None:
    """Where a sign-up's code goes, if anywhere: the phone where both are auto-verified (documented)."""
    for attribute in ("phone_number", "email"):
        if attribute in pool.setting("AutoVerifiedAttributes") and attributes.get(attribute):
            return attribute
    return None


def new_code(sandbox: Sandbox, attribute: str) -> Code:
    """A code for that attribute, valid from now."""
    return Code(f"{secrets.randbelow(10**6):06d}", sandbox.clock.now(), attribute)


def check(code: Code | None, digits: str, now: float, seconds: float) -> None:
    """Refuse a code that was not sent last, or too long ago.

    A superseded code is refused as a mismatch: that it is dead is sure, the error is the likelier of two.

    Args:
        code: the last code sent, if any.
        digits: what the caller sent.
        now: epoch seconds.
        seconds: how long a code is valid.

    Raises:
        CognitoError: `ExpiredCodeException`, `CodeMismatchException` (confidence high).
    """
    if code is None or now - code.sent >= seconds:
        raise expired()
    if not secrets.compare_digest(code.digits.encode(), digits.encode("utf-8", "surrogatepass")):
        raise mismatch()


def expired() -> CognitoError:
    """The refusal where no valid code is outstanding."""
    return CognitoError("ExpiredCodeException", "Invalid code provided, please request a code again.")


def mismatch() -> CognitoError:
    """The refusal of a code other than the one sent."""
    return CognitoError("CodeMismatchException", "Invalid verification code provided, please try again.")


def details(attribute: str, address: str) -> dict[str, Any]:
    """`CodeDeliveryDetails`: f***@e*** and +*******9934 are recorded (confidence high and medium)."""
    if attribute == "phone_number":
        return {
            "Destination": f"+{'*' * (len(address) - 5)}{address[-4:]}",
            "DeliveryMedium": "SMS",
            "AttributeName": attribute,
        }
    local, _, domain = address.partition("@")
    return {
        "Destination": f"{local[:1]}***@{domain[:1]}***",
        "DeliveryMedium": "EMAIL",
        "AttributeName": attribute,
    }
