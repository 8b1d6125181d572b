"""A user's second factors: which are on, and the authenticator app with its secret (RFC 6238)."""

from __future__ import annotations

import base64
import secrets
from typing import TYPE_CHECKING, Any

from cryptography.hazmat.primitives.hashes import SHA1
from cryptography.hazmat.primitives.twofactor.hotp import HOTP

from gui.sandbox.errors import CognitoError, invalid_parameter
from gui.sandbox.model.pools import pool_of
from gui.sandbox.operations import sessions

if TYPE_CHECKING:
    from gui.sandbox.model.users import User
    from gui.sandbox.sandbox import Call, Sandbox

_STEP_SECONDS = 30
# The members of SetUserMFAPreference, and the challenges of their factors.
_PREFERENCES = {
    "SMSMfaSettings": "SMS_MFA",
    "SoftwareTokenMfaSettings": "SOFTWARE_TOKEN_MFA",
    "EmailMfaSettings": "EMAIL_OTP",
}


def associate_software_token(sandbox: Sandbox, call: Call) -> dict[str, Any]:
    """Give a user a secret for an authenticator app. It counts once a code of it was verified.

    With a session in the place of the access token it goes on with MFA_SETUP, by the session that comes back.
    """
    user = _user_of(sandbox, call)
    if "SOFTWARE_TOKEN_MFA" not in pool_of(user).factors:
        # The text is quoted by several public reports.
        text = "Software Token MFA has not been enabled by the userPool"
        raise CognitoError("SoftwareTokenMFANotFoundException", text)
    with sandbox.backend.lock:
        user.totp_secret = base64.b32encode(secrets.token_bytes(32)).decode().rstrip("=")
        user.totp_used = None
        user.token_verified = False
    return {"SecretCode": user.totp_secret, **_next_session(sandbox, call, user)}


def verify_software_token(sandbox: Sandbox, call: Call) -> dict[str, Any]:
    """Let a user's secret count, by a code that was made of it (the refusal is from the service model).

    With a session of MFA_SETUP the factor is on from then, even if the challenge is not answered: moto's
    authors verified that against the service (`test_user_authentication_flow_mfa_on`).
    """
    user = _user_of(sandbox, call)
    if not take_code(sandbox, user, call.parameters["UserCode"]):
        raise CognitoError("EnableSoftwareTokenMFAException", "Code mismatch")
    if session := call.parameters.get("Session"):
        sessions.spend(sandbox, session)
        user.software_token_mfa_enabled = True
        user.preferred_mfa_setting = "SOFTWARE_TOKEN_MFA"
    user.token_verified = True
    return {"Status": "SUCCESS", **_next_session(sandbox, call, user, verified=True)}


def set_user_mfa_preference(sandbox: Sandbox, call: Call) -> dict[str, Any]:
    """Turn the signed-in user's factors on or off."""
    _, user = sandbox.tokens.bearer(call.parameters["AccessToken"])
    return _set_preference(sandbox, call, user)


def admin_set_user_mfa_preference(sandbox: Sandbox, call: Call) -> dict[str, Any]:
    """Turn a user's factors on or off."""
    user = sandbox.backend.user(call.parameters["UserPoolId"], call.parameters["Username"])
    return _set_preference(sandbox, call, user)


def usable(user: User) -> list[str]:
    """The factors that the user has on and the pool allows."""
    return [factor for factor in user.factors if factor in pool_of(user).factors]


def take_code(sandbox: Sandbox, user: User, code: str) -> bool:
    """Whether an authenticator app with the user's secret shows that code now, or showed it just before.

    Raises:
        CognitoError: `ExpiredCodeException`: it was taken already (quoted by several public reports).
    """
    if not user.totp_secret:
        return False
    secret = user.totp_secret
    # What authenticator apps take where nothing else is said (RFC 6238): in HMAC, it is not broken.
    hotp = HOTP(base64.b32decode(secret + "=" * (-len(secret) % 8)), 6, SHA1())  # nosec B303
    now = int(sandbox.clock.now() // _STEP_SECONDS)
    for step in (now, now - 1, now + 1):
        # Steps before 1970 are counted as a C program would, in 64 bits.
        if code.encode("utf-8", "replace") != hotp.generate(step % (1 << 64)):
            continue
        with sandbox.backend.lock:
            if user.totp_used is not None and step <= user.totp_used:
                text = "Your software token has already been used once."
                raise CognitoError("ExpiredCodeException", text)
            user.totp_used = step
        return True
    return False


def _set_preference(sandbox: Sandbox, call: Call, user: User) -> dict[str, Any]:
    """Turn factors on or off; those that are not named stay as they are (documented).

    The refusal of a factor that could not reach the user is quoted by several public reports; that of two
    preferred ones is the sandbox's own.
    """
    named = {_PREFERENCES[n]: s for n, s in call.parameters.items() if n in _PREFERENCES}
    preferred = [factor for factor, setting in named.items() if setting.get("PreferredMfa")]
    if len(preferred) > 1:
        raise invalid_parameter("Only one factor can be preferred.")
    lookup = user.attribute_lookup
    ready = {
        "SMS_MFA": lookup.get("phone_number"),
        "SOFTWARE_TOKEN_MFA": user.token_verified,
        "EMAIL_OTP": lookup.get("email"),
    }
    for factor, setting in named.items():
        if setting.get("Enabled") and not ready[factor]:
            raise invalid_parameter(f"User does not have delivery config set to turn on {factor}")
    with sandbox.backend.lock:
        on = {factor: bool(setting.get("Enabled")) for factor, setting in named.items()}
        user.sms_mfa_enabled = on.get("SMS_MFA", user.sms_mfa_enabled)
        user.software_token_mfa_enabled = on.get("SOFTWARE_TOKEN_MFA", user.software_token_mfa_enabled)
        user.email_mfa_enabled = on.get("EMAIL_OTP", user.email_mfa_enabled)
        if preferred and on[preferred[0]]:
            user.preferred_mfa_setting = preferred[0]
        elif user.preferred_mfa_setting in named:
            user.preferred_mfa_setting = ""
        user.touch()
    return {}


def _next_session(sandbox: Sandbox, call: Call, user: User, **contents: Any) -> dict[str, str]:
    """The session that the next step of MFA_SETUP needs; nothing where the user is signed in."""
    if "Session" not in call.parameters:
        return {}
    state = sessions.opened(sandbox, call.parameters["Session"], "MFA_SETUP")
    kept = {"client": state["client"], "event": state["event"]}
    return {"Session": sessions.new_session(sandbox, user, "MFA_SETUP", **kept, **contents)}


def _user_of(sandbox: Sandbox, call: Call) -> User:
    """The user of the access token, or of the session of MFA_SETUP in its place."""
    if token := call.parameters.get("AccessToken"):
        return sandbox.tokens.user_of(token)
    if "Session" not in call.parameters:
        raise invalid_parameter("Missing required parameter AccessToken")
    session = call.parameters["Session"]
    state = sessions.opened(sandbox, session, "MFA_SETUP")
    pool, client = sandbox.backend.client(state["client"])
    sessions.check_usable(sandbox, client, session, state)
    user = pool.find(state["user"])
    if user is None:
        raise sessions.invalid()
    return user
