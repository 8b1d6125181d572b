"""Small JSON services on or near this machine: a mailbox, the sandbox's controls."""

from __future__ import annotations

import json
from functools import cached_property
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    import urllib3


class JsonApiError(Exception):
    """The service does not do what was asked; the text says why, in a sentence."""


class JsonApi:
    """JSON over HTTP at ``base``; ``timeout`` in seconds. Methods block, and raise ``JsonApiError``."""

    def __init__(self, base: str, timeout: float) -> None:
        self._base = base.rstrip("/")
        self._timeout = timeout

    def get(self, path: str) -> Any:
        """The JSON at ``path``."""
        return self._parsed(self.get_text(path))

    def put(self, path: str, content: object) -> Any:
        """Put ``content`` as JSON; returns the JSON of the answer."""
        return self._parsed(self._request("PUT", path, json.dumps(content).encode()))

    def get_text(self, path: str) -> str:
        """What stands at ``path``, as it is."""
        return self._request("GET", path)

    @cached_property
    def _http(self) -> urllib3.PoolManager:
        # Imported in the worker. It asks no proxy: such services stand on this machine or beside it.
        import urllib3

        return urllib3.PoolManager(retries=False, timeout=self._timeout)

    def _request(self, method: str, path: str, body: bytes | None = None) -> str:
        from urllib3.exceptions import HTTPError

        headers = {"Content-Type": "application/json"} if body else {}
        try:
            response = self._http.request(method, self._base + path, body=body, headers=headers)
        except HTTPError as error:
            raise JsonApiError(f"{self._base} does not answer.") from error
        text = response.data.decode("utf-8", "replace")
        if response.status != 200:
            raise JsonApiError(f"{self._base} answers with status {response.status}: {_reason(text)}")
        return text

    def _parsed(self, text: str) -> Any:
        try:
            return json.loads(text)
        except ValueError as error:
            raise JsonApiError(f"{self._base} does not answer with JSON.") from error


def _reason(text: str) -> str:
    try:
        return str(json.loads(text)["message"])
    except (ValueError, KeyError, TypeError):
        return text[:200]
