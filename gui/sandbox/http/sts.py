"""The Security Token Sandbox, whose form is XML: whose credentials of the identity pool are these?"""

from __future__ import annotations

from typing import TYPE_CHECKING
from urllib.parse import parse_qs
from xml.sax.saxutils import escape

from gui.sandbox.http.replies import Reply
from gui.sandbox.model.jwt import decoded
from gui.sandbox.model.pools import ACCOUNT

if TYPE_CHECKING:
    from email.message import Message

    from gui.sandbox.sandbox import Sandbox


def answer(sandbox: Sandbox, headers: Message[str, str], body: bytes, request_id: str) -> Reply | None:
    """Answer GetCallerIdentity; None is for other requests.

    Credentials of the identity pool are known by their session token; any others are an administrator's.
    """
    if parse_qs(body.decode("latin-1")).get("Action") != ["GetCallerIdentity"]:
        return None
    if not headers.get("Authorization"):
        return _error("MissingAuthenticationToken", "Request is missing Authentication Token", request_id)
    token = headers.get("X-Amz-Security-Token")
    arn, user = f"arn:aws:iam::{ACCOUNT}:user/sandbox", "AIDASANDBOX"
    if token:
        try:
            contents = sandbox.opaque_values.open("credentials", decoded(token))
        except ValueError:
            contents = None
        if contents is None:
            text = "The security token included in the request is invalid."
            return _error("InvalidClientTokenId", text, request_id)
        if contents["ends"] <= sandbox.clock.now():
            text = "The security token included in the request is expired"
            return _error("ExpiredToken", text, request_id)
        session = "CognitoIdentityCredentials"
        arn = f"arn:aws:sts::{ACCOUNT}:assumed-role/sandbox-{contents['role']}/{session}"
        user = f"AROASANDBOX:{session}"
    result = f"<Arn>{arn}</Arn><UserId>{user}</UserId><Account>{ACCOUNT}</Account>"
    content = (
        f"<GetCallerIdentityResult>{result}</GetCallerIdentityResult>"
        f"<ResponseMetadata>{_id(request_id)}</ResponseMetadata>"
    )
    return _xml(200, "GetCallerIdentityResponse", content)


def _error(code: str, message: str, request_id: str) -> Reply:
    error = f"<Error><Type>Sender</Type><Code>{code}</Code><Message>{escape(message)}</Message></Error>"
    return _xml(403, "ErrorResponse", error + _id(request_id))


def _id(request_id: str) -> str:
    return f"<RequestId>{request_id}</RequestId>"


def _xml(status: int, root: str, content: str) -> Reply:
    text = f'<{root} xmlns="https://sts.amazonaws.com/doc/2011-06-15/">{content}</{root}>'
    return Reply(status, text.encode(), "text/xml")
