"""Codes: six random digits, sent by mail, compared, expired; and the masked address told to the caller."""

from __future__ import annotations

import math
import re
import secrets
from html import escape
from typing import TYPE_CHECKING, Any
from urllib.parse import urlencode

from gui.sandbox.errors import CognitoError, invalid_parameter
from gui.sandbox.mail.mailbox import Mail
from gui.sandbox.model.faults import MAIL_KINDS
from gui.sandbox.model.pools import pool_of
from gui.sandbox.model.users import Code

if TYPE_CHECKING:
    from gui.sandbox.model.pools import AppClient, Pool
    from gui.sandbox.model.users import User
    from gui.sandbox.sandbox import Sandbox

SIGN_UP_SECONDS = 24 * 3600
RESET_SECONDS = 3600
_SUBJECT = "Your verification code"


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


def send_sign_up(sandbox: Sandbox, client: AppClient, user: User, code: Code) -> None:
    """Mail a confirmation code or link, in the words of the pool's template or in the service's own.

    The service's own subject has confidence high, its body medium. A text message goes nowhere: the sandbox
    has no phone.

    Raises:
        CognitoError: a limit or a trigger refuses, or a link has no domain to lead to (confidence medium);
            the user and the code stay (confidence high).
    """
    config = pool_of(user).extended_config
    template = config.get("VerificationMessageTemplate") or {}
    if template.get("DefaultEmailOption") == "CONFIRM_WITH_LINK":
        _send_link(sandbox, client, user, code, template)
        return
    subject = template.get("EmailSubject") or config.get("EmailVerificationSubject") or _SUBJECT
    body = template.get("EmailMessage") or config.get("EmailVerificationMessage")
    _send_code(sandbox, user, code, subject, body or "Your confirmation code is {####}")


def send_reset(sandbox: Sandbox, user: User, code: Code) -> None:
    """Mail a password reset code (subject and body: confidence high).

    Raises:
        CognitoError: a limit or a trigger refuses.
    """
    _send_code(sandbox, user, code, _SUBJECT, "Your password reset code is {####}")


def send_invitation(sandbox: Sandbox, user: User, username: str, password: str) -> None:
    """Mail a temporary password, in the words of the pool's invitation or in the service's own.

    Raises:
        CognitoError: a limit refuses.
    """
    config = pool_of(user).extended_config["AdminCreateUserConfig"].get("InviteMessageTemplate") or {}
    subject = config.get("EmailSubject") or "Your temporary password"
    body = config.get("EmailMessage") or "Your username is {username} and temporary password is {####}."
    if "email" in user.attribute_lookup:
        _send(sandbox, user, subject, body.replace("{username}", username).replace("{####}", password))


def _send_link(sandbox: Sandbox, client: AppClient, user: User, code: Code, template: dict[str, str]) -> None:
    """Mail a link that confirms. It leads to the sandbox, which has no other domain, by the recorded path.

    The words of a pool without a template are general knowledge.
    """
    if pool_of(user).domain is None:
        raise invalid_parameter(
            "Cannot perform specific action because there does not exist a valid use pool domain associated "
            "with the user pool"
        )
    query = {"client_id": client.id, "user_name": user.username, "confirmation_code": code.digits}
    link = f"{sandbox.endpoint}/confirmUser/?{urlencode(query)}"
    words = template.get("EmailMessageByLink") or "Please click the link below. {##Verify Email##}"
    body = re.sub(r"\{##(.*?)##\}", lambda match: f'<a href="{escape(link)}">{match[1]}</a>', words)
    _send_code(sandbox, user, code, template.get("EmailSubjectByLink") or "Your verification link", body)


def _send_code(sandbox: Sandbox, user: User, code: Code, subject: str, body: str) -> None:
    custom = sandbox.rules.fire("CustomMessage", pool_of(user), user.username, user.attribute_lookup)
    if code.attribute == "email":
        body = custom.get("emailMessage", body).replace("{####}", code.digits)
        _send(sandbox, user, custom.get("emailSubject", subject), body)


def _send(sandbox: Sandbox, user: User, subject: str, body: str) -> None:
    if pool_of(user).extended_config["EmailConfiguration"].get("EmailSendingAccount") != "DEVELOPER":
        sandbox.limits.count_mail()
    fault = sandbox.faults.take("*", MAIL_KINDS)
    kind = fault.kind if fault else ""
    delay = math.inf if kind == "mail-reordered" else fault.seconds if fault else 0
    if kind != "mail-lost":
        mail = Mail(user.attribute_lookup["email"], subject, body, sandbox.clock.now())
        sandbox.mailbox.deliver(mail, delay)
