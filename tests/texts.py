"""Text messages of a sandbox."""

from __future__ import annotations

from typing import TYPE_CHECKING

import urllib3

if TYPE_CHECKING:
    from tests.conftest import Sandbox


def newest_text(sandbox: Sandbox, number: str) -> str:
    """The code of the newest text message to ``number``."""
    with urllib3.PoolManager() as http:
        texts = http.request("GET", f"{sandbox.endpoint}/sandbox/texts").json()["texts"]
    return next("".join(filter(str.isdigit, text["body"])) for text in texts if text["to"] == number)
