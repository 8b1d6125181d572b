"""What is written to users, by mail or as a text: in the pool's words, a trigger's, or the service's own."""

from __future__ import annotations

import math
import re
from dataclasses import dataclass
from html import escape
from typing import TYPE_CHECKING, Any
from urllib.parse import urlencode

from gui.sandbox.errors import CognitoError, invalid_parameter
from gui.sandbox.mail.mailbox import Mail
from gui.sandbox.mail.texts import Text
from gui.sandbox.model.faults import MAIL_KINDS
from gui.sandbox.model.pools import pool_of

if TYPE_CHECKING:
    from collections.abc import Mapping

    from gui.sandbox.model.pools import AppClient
    from gui.sandbox.model.users import Code, User
    from gui.sandbox.sandbox import Sandbox

_CODE, _NAME = "{####}", "{username}"
_SUBJECT = "Your verification code"


@dataclass(frozen=True)
class Words:
    """A message before its code is in it: a mail's subject and body, and the text for a phone."""

    subject: str
    mail: str
    text: str


def send_sign_up(
    sandbox: Sandbox,
    client: AppClient,
    user: User,
    code: Code,
    source: str,
    metadata: Mapping[str, str] | None = None,
) -> None:
    """Send a confirmation code or link.

    The service's own subject has confidence high, its body medium.

    Args:
        sandbox: the sandbox that it belongs to.
        client: the app client that the link names.
        user: who gets it.
        code: what was made for this.
        source: `SignUp` or `ResendCode`, for the CustomMessage trigger.
        metadata: the ClientMetadata of the call.

    Raises:
        CognitoError: a limit or a trigger refuses, or a link has no domain to lead to (confidence medium);
            the user and the code stay (confidence high).
    """
    template = pool_of(user).extended_config.get("VerificationMessageTemplate") or {}
    link = template.get("DefaultEmailOption") == "CONFIRM_WITH_LINK" and code.attribute == "email"
    words = _link_words(sandbox, client, user, code, template) if link else _verification_words(user)
    send_code(sandbox, user, code, words, source, metadata, needs_code=not link)


def send_reset(sandbox: Sandbox, user: User, code: Code, metadata: Mapping[str, str] | None = None) -> None:
    """Send a password reset code, in the pool's verification words (documented) or the service's own (high).

    Raises:
        CognitoError: a limit or a trigger refuses.
    """
    words = _verification_words(user, "Your password reset code is {####}")
    send_code(sandbox, user, code, words, "ForgotPassword", metadata)


def send_attribute_code(
    sandbox: Sandbox, user: User, code: Code, source: str, metadata: Mapping[str, str] | None, to: str
) -> None:
    """Send the code that verifies an address.

    Args:
        sandbox: the sandbox that it belongs to.
        user: whose address it is.
        code: what was made for this.
        source: `UpdateUserAttribute` or `VerifyUserAttribute`, for the CustomMessage trigger.
        metadata: the ClientMetadata of the call.
        to: the address, which may not be the user's yet.
    """
    send_code(sandbox, user, code, _verification_words(user), source, metadata, to=to)


def send_sign_in(sandbox: Sandbox, user: User, code: Code, metadata: Mapping[str, str] | None = None) -> None:
    """Send the code of a sign-in, in the pool's words (documented) or the service's (general knowledge)."""
    config = pool_of(user).extended_config
    mail = config.get("EmailMfaConfiguration") or {}
    words = Words(
        mail.get("Subject") or "Your authentication code",
        mail.get("Message") or "Your authentication code is {####}.",
        config.get("SmsAuthenticationMessage") or "Your authentication code is {####}. ",
    )
    send_code(sandbox, user, code, words, "Authentication", metadata)


def send_invitation(
    sandbox: Sandbox,
    user: User,
    username: str,
    password: str,
    mediums: list[str],
    metadata: Mapping[str, str] | None = None,
) -> None:
    """Send a temporary password, in the words of the pool's invitation or in the service's own (documented).

    Raises:
        CognitoError: a limit or a trigger refuses.
    """
    template = pool_of(user).extended_config["AdminCreateUserConfig"].get("InviteMessageTemplate") or {}
    plain = "Your username is {username} and temporary password is {####}. "
    subject = template.get("EmailSubject") or "Your temporary password"
    custom = _custom(sandbox, user, "AdminCreateUser", metadata)
    for medium in mediums:
        kind = "smsMessage" if medium == "SMS" else "emailMessage"
        body = custom.get(kind) or template.get("SMSMessage" if medium == "SMS" else "EmailMessage") or plain
        _check_placeholders(custom.get(kind), _CODE, _NAME)
        # The name last: a password may hold what looks like its placeholder.
        parts = [part.replace(_NAME, username) for part in body.split(_CODE)]
        _deliver(sandbox, user, medium, custom.get("emailSubject") or subject, password.join(parts))


def send_code(
    sandbox: Sandbox,
    user: User,
    code: Code,
    words: Words,
    source: str,
    metadata: Mapping[str, str] | None = None,
    needs_code: bool = True,
    to: str = "",
) -> None:
    """Send a code to the attribute that it is for, in the words of a CustomMessage rule where one matches."""
    custom = _custom(sandbox, user, source, metadata)
    medium, kind, body = (
        ("SMS", "smsMessage", words.text)
        if code.attribute == "phone_number"
        else ("EMAIL", "emailMessage", words.mail)
    )
    if needs_code:
        _check_placeholders(custom.get(kind), _CODE)
    body = (custom.get(kind) or body).replace(_CODE, code.digits).replace(_NAME, user.username)
    _deliver(sandbox, user, medium, custom.get("emailSubject") or words.subject, body, to)


def _custom(sandbox: Sandbox, user: User, source: str, metadata: Mapping[str, str] | None) -> dict[str, Any]:
    attributes = user.attribute_lookup
    return sandbox.rules.fire(f"CustomMessage_{source}", pool_of(user), user.username, attributes, metadata)


def _check_placeholders(message: str | None, *needed: str) -> None:
    """Refuse a trigger's message that lacks a placeholder (code documented, text the sandbox's own)."""
    for placeholder in needed:
        if message is not None and placeholder not in message:
            text = f"CustomMessage answered a message without {placeholder}."
            raise CognitoError("InvalidLambdaResponseException", text)


def _verification_words(user: User, plain: str = "Your confirmation code is {####}") -> Words:
    config = pool_of(user).extended_config
    template = config.get("VerificationMessageTemplate") or {}
    return Words(
        template.get("EmailSubject") or config.get("EmailVerificationSubject") or _SUBJECT,
        template.get("EmailMessage") or config.get("EmailVerificationMessage") or plain,
        template.get("SmsMessage") or config.get("SmsVerificationMessage") or plain,
    )


def _link_words(
    sandbox: Sandbox, client: AppClient, user: User, code: Code, template: dict[str, str]
) -> Words:
    """The mail with a link that confirms.

    It leads to the sandbox, which has no other domain, by the recorded path. The words of a pool without a
    template are general knowledge.
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
    return Words(template.get("EmailSubjectByLink") or "Your verification link", body, "")


def _deliver(sandbox: Sandbox, user: User, medium: str, subject: str, body: str, to: str = "") -> None:
    now, pool = sandbox.clock.now(), pool_of(user)
    if medium == "SMS":
        sandbox.texts.deliver(Text(to or user.attribute_lookup["phone_number"], body, now, pool.id))
        return
    if pool.extended_config["EmailConfiguration"].get("EmailSendingAccount") != "DEVELOPER":
        sandbox.limits.count_mail()
    fault = sandbox.faults.take("*", MAIL_KINDS)
    kind = fault.kind if fault else ""
    delay = math.inf if kind == "mail-reordered" else fault.seconds if fault else 0
    if kind != "mail-lost":
        mail = Mail(to or user.attribute_lookup["email"], subject, body, now, pool=pool.id)
        sandbox.mailbox.deliver(mail, delay)
