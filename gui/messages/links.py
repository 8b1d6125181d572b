"""Follows the link of a message, as a mail app's reader does."""

from __future__ import annotations

from typing import Final
from urllib.parse import urlsplit

from gui.html_text import text_of
from gui.json_api import JsonApiError

_MOST_CHARACTERS: Final = 300


def is_confirmation(target: str) -> bool:
    """Whether a link confirms a sign-up: by the path that a user pool's domain has for it."""
    try:
        return urlsplit(target).path.strip("/") == "confirmUser"
    except ValueError:
        return False


def follow(target: str, timeout: float) -> str:
    """Follow a confirmation link, and return the words of the page that answers. Blocks.

    Args:
        target: Where it leads; followed no further from there.
        timeout: Seconds until it is given up.

    Raises:
        JsonApiError: Nothing answers there.
    """
    import urllib3

    try:
        with urllib3.PoolManager(retries=False, timeout=timeout) as http:
            page = http.request("GET", target, redirect=False)
    except urllib3.exceptions.HTTPError as error:
        raise JsonApiError(f"{urlsplit(target).netloc} does not answer.") from error
    words = " ".join(text_of(page.data.decode("utf-8", "replace")).split())
    return words[:_MOST_CHARACTERS] or f"HTTP {page.status}"
