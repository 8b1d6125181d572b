"""Which part of the sandbox answers a request."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING
from urllib.parse import parse_qs

from gui.sandbox.errors import CognitoError
from gui.sandbox.http import access, changes, control, dispatch, mailpit, other_services, sts, texts, users
from gui.sandbox.http.replies import Reply, compact, refusal, success

if TYPE_CHECKING:
    from email.message import Message

    from gui.sandbox.sandbox import Sandbox


def answer(
    sandbox: Sandbox, method: str, url: str, headers: Message[str, str], body: bytes, request_id: str
) -> Reply:
    """Answer one request.

    Raises:
        CognitoError: the refusal.
    """
    path, _, query = url.partition("?")
    if method == "OPTIONS" and access.is_public(path):
        return Reply(200, headers=access.preflight(headers))
    if method == "POST" and body.find(b"Action=") >= 0:
        reply = sts.answer(sandbox, headers, body, request_id)
        if reply is not None:
            return reply
    if other_services.is_for_another(headers):
        return other_services.answer(method, url, headers, body)
    target = headers.get("X-Amz-Target")
    if method == "POST" and target is not None:
        return _operation(sandbox, target, headers, body, request_id)
    if method == "GET" and path == access.CERTIFICATE and sandbox.certificate:
        return Reply(200, sandbox.certificate, "application/x-x509-ca-cert")
    if method == "GET" and path == changes.PATH:
        return changes.answer(sandbox, query)
    if path == texts.PATH:
        return texts.answer(sandbox.texts, method)
    if path in (users.PATH, users.TOTP):
        return users.answer(sandbox, method, path, query, body)
    if path.startswith(control.PREFIX):
        return control.answer(sandbox, method, path, query, body)
    if path.startswith(mailpit.PREFIX):
        return mailpit.answer(sandbox.mailbox, method, path, query, body)
    if method == "GET" and path.rstrip("/") == access.LINK:
        return _confirm_by_link(sandbox, headers, query, request_id)
    pool_id, _, document = path.strip("/").partition("/")
    if pool_id in sandbox.backend.user_pools and f"/{document}" == texts.PATH:
        return texts.answer(sandbox.texts, method, pool_id)
    if pool_id in sandbox.backend.user_pools and f"/{document}".startswith(mailpit.PREFIX):
        return mailpit.answer(sandbox.mailbox.of(pool_id), method, f"/{document}", query, body)
    if document == ".well-known/jwks.json" and pool_id in sandbox.backend.user_pools:
        return _document({"keys": [key.jwk() for key in sandbox.tokens.keys]})
    if document == ".well-known/openid-configuration" and pool_id in sandbox.backend.user_pools:
        return _document(sandbox.tokens.discovery(sandbox.backend.pool(pool_id)))
    raise CognitoError("UnknownOperationException", "There is nothing at this address of the sandbox.", 404)


def _operation(
    sandbox: Sandbox, target: str, headers: Message[str, str], body: bytes, request_id: str
) -> Reply:
    """Carry an operation out, in the way that an armed fault demands."""
    operation = target.rpartition(".")[2]
    fault = sandbox.faults.take(operation, signed="Authorization" in headers)
    kind = fault.kind if fault else ""
    if fault and kind == "error":
        raise fault.error()
    if kind == "reset":
        raise HangUp(reset=True)
    try:
        reply = success(dispatch.carry_out(sandbox, target, headers, body, request_id), request_id)
    except CognitoError as error:
        reply = refusal(error, request_id)
    if kind == "reply-lost":
        raise HangUp
    if kind == "truncated":
        raise HangUp(reply=reply)
    if kind == "malformed":
        return replace(reply, body=reply.body[:-1] or b"{")
    return replace(reply, late=fault.seconds) if fault and kind == "latency" else reply


def _confirm_by_link(sandbox: Sandbox, headers: Message[str, str], query: str, request_id: str) -> Reply:
    """Confirm the user whose link was followed, as ConfirmSignUp does, and say so in plain text."""
    given = {name: values[-1] for name, values in parse_qs(query).items()}
    names = {"ClientId": "client_id", "Username": "user_name", "ConfirmationCode": "confirmation_code"}
    body = compact({member: given.get(name) for member, name in names.items()})
    target = "AWSCognitoIdentityProviderService.ConfirmSignUp"
    try:
        dispatch.carry_out(sandbox, target, headers, body, request_id)
    except CognitoError as error:
        # A second click on the link tells what holds (general knowledge).
        if "Current status is CONFIRMED" not in error.message:
            return Reply(error.status, error.message.encode(), "text/plain; charset=utf-8")
    return Reply(200, b"Your registration has been confirmed!", "text/plain; charset=utf-8")


def _document(content: object) -> Reply:
    return Reply(200, compact(content), "application/json")


class HangUp(Exception):
    """The connection is to end here, as a fault demands.

    Args:
        reset: abruptly, so that the client sees a reset.
        reply: after the first half of this reply; None is after nothing at all.
    """

    def __init__(self, reset: bool = False, reply: Reply | None = None) -> None:
        super().__init__()
        self.reset = reset
        self.reply = reply
