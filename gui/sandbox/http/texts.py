"""The sandbox's text messages at `/sandbox/texts`, newest first: `{"texts": [{"to", "body", "sent"}]}`."""

from __future__ import annotations

from dataclasses import asdict
from typing import TYPE_CHECKING

from gui.sandbox.errors import CognitoError
from gui.sandbox.http.replies import Reply, compact

if TYPE_CHECKING:
    from gui.sandbox.mail.texts import Texts

PATH = "/sandbox/texts"


def answer(texts: Texts, method: str) -> Reply:
    """Serve one request at `PATH`.

    Raises:
        CognitoError: 404 for any other method than GET.
    """
    if method != "GET":
        raise CognitoError("UnknownOperationException", "Text messages are only to be read.", 404)
    return Reply(200, compact({"texts": [asdict(text) for text in texts.newest_first()]}), "application/json")
