"""Text messages at `/sandbox/texts`, newest first: `{"texts": [{"to", "body", "sent", "pool"}]}`."""

from __future__ import annotations

from dataclasses import asdict
from typing import TYPE_CHECKING

from gui.sandbox.errors import CognitoError
from gui.sandbox.http.replies import Reply, compact

if TYPE_CHECKING:
    from gui.sandbox.mail.texts import Texts

PATH = "/sandbox/texts"


def answer(texts: Texts, method: str, pool_id: str = "") -> Reply:
    """Serve one request at `PATH`, of all pools or of one.

    Raises:
        CognitoError: 404 for any other method than GET.
    """
    if method != "GET":
        raise CognitoError("UnknownOperationException", "Text messages are only to be read.", 404)
    found = [asdict(text) for text in texts.newest_first() if pool_id in ("", text.pool)]
    return Reply(200, compact({"texts": found}), "application/json")
