"""The second factor: codes that an authenticator app makes of a shared secret (RFC 6238)."""

from __future__ import annotations

import base64
import secrets
from typing import TYPE_CHECKING, Any

from cryptography.hazmat.primitives.hashes import SHA1
from cryptography.hazmat.primitives.twofactor.hotp import HOTP

from gui.sandbox.errors import CognitoError, invalid_parameter

if TYPE_CHECKING:
    from gui.sandbox.model.users import User
    from gui.sandbox.sandbox import Call, Sandbox

_STEP_SECONDS = 30


def associate_software_token(sandbox: Sandbox, call: Call) -> dict[str, Any]:
    """Give a signed-in user a secret for an authenticator app. It counts once a code of it was verified."""
    user = _user_of(sandbox, call)
    with sandbox.backend.lock:
        user.totp_secret = base64.b32encode(secrets.token_bytes(32)).decode().rstrip("=")
        user.token_verified = False
    return {"SecretCode": user.totp_secret}


def verify_software_token(sandbox: Sandbox, call: Call) -> dict[str, Any]:
    """Let a user's secret count, by a code that was made of it (the refusal is from the service model)."""
    user = _user_of(sandbox, call)
    if not is_code_of(user, call.parameters["UserCode"], sandbox.clock.now()):
        raise CognitoError("EnableSoftwareTokenMFAException", "Code mismatch")
    user.token_verified = True
    return {"Status": "SUCCESS"}


def set_user_mfa_preference(sandbox: Sandbox, call: Call) -> dict[str, Any]:
    """Ask a user for a code at sign-in from now on, or no longer."""
    user = _user_of(sandbox, call)
    wanted = call.parameters.get("SoftwareTokenMfaSettings") or {}
    if wanted.get("Enabled") and not user.token_verified:
        raise invalid_parameter("User has not verified software token mfa")
    user.software_token_mfa_enabled = bool(wanted.get("Enabled"))
    user.preferred_mfa_setting = "SOFTWARE_TOKEN_MFA" if wanted.get("PreferredMfa") else ""
    return {}


def is_code_of(user: User, code: str, now: float) -> bool:
    """Whether an authenticator app with the user's secret shows that code now, or showed it just before."""
    if not user.totp_secret:
        return False
    secret = user.totp_secret
    hotp = HOTP(base64.b32decode(secret + "=" * (-len(secret) % 8)), 6, SHA1())
    step = int(now // _STEP_SECONDS)
    # Steps before 1970 are counted as a C program would, in 64 bits.
    shown = [hotp.generate(each % (1 << 64)) for each in (step, step - 1, step + 1)]
    return code.encode("utf-8", "replace") in shown


def _user_of(sandbox: Sandbox, call: Call) -> User:
    """The user of the access token; a session in its place is for a set-up that the sandbox never demands."""
    if "AccessToken" not in call.parameters:
        raise invalid_parameter("Missing required parameter AccessToken")
    return sandbox.tokens.user_of(call.parameters["AccessToken"])
