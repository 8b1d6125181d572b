"""Follows the link of a message, as a mail app's reader does."""

from __future__ import annotations

from typing import Final
from urllib.parse import urlsplit

from gui.html_text import text_of

_MOST_CHARACTERS: Final = 300


def is_confirmation(target: str) -> bool:
    """Whether a link confirms a sign-up: by the path that a user pool's domain has for it."""
    try:
        return urlsplit(target).path.strip("/") == "confirmUser"
    except ValueError:
        return False


def follow(target: str, timeout: float, ca_bundle: str | None = None) -> str:
    """Follow a confirmation link, and return the words of the page that answers. Blocks.

    Args:
        target: Where it leads; followed no further from there.
        timeout: Seconds until there is a connection, and from there until the whole page has come.
        ca_bundle: A file of certificates (PEM) to trust instead of the usual ones.

    Raises:
        CallFailedError: No page came.
    """
    from gui.http_client import HttpClient

    page = HttpClient(connect=timeout, read=timeout, ca_bundle=ca_bundle).send("GET", target, {})
    words = " ".join(text_of(page.body.decode("utf-8", "replace")).split())
    return words[:_MOST_CHARACTERS] or f"HTTP {page.status}"
