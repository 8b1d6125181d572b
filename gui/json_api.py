"""Small JSON services on or near this machine: a mailbox, the sandbox's controls."""

from __future__ import annotations

import json
from functools import cached_property
from typing import TYPE_CHECKING, Any, Final

from gui.http_failures import MOST_WORDS, CallFailedError, page_words
from gui.sentences import N_, TellingError

if TYPE_CHECKING:
    from gui.http_client import HttpClient, Reply

_OK: Final = 200


class JsonApiError(TellingError):
    """The service does not do what was asked; the sentence says why."""


class JsonApi:
    """JSON over HTTP at ``base``. Methods block, and raise ``JsonApiError``.

    ``timeout``: seconds until there is a connection, and from there until the whole answer has come.
    ``ca_bundle``: a file of certificates (PEM) to trust instead of the usual ones.
    """

    def __init__(self, base: str, timeout: float, ca_bundle: str | None = None) -> None:
        self._base = base.rstrip("/")
        self._timeout = timeout
        self._ca_bundle = ca_bundle

    def get(self, path: str) -> Any:
        """The JSON at ``path``."""
        return self._parsed(self.get_text(path))

    def put(self, path: str, content: object) -> Any:
        """Put ``content`` as JSON; returns the JSON of the answer."""
        return self._parsed(self._request("PUT", path, json.dumps(content).encode()))

    def post(self, path: str, content: object) -> Any:
        """Post ``content`` as JSON; returns the JSON of the answer."""
        return self._parsed(self._request("POST", path, json.dumps(content).encode()))

    def delete(self, path: str) -> Any:
        """Delete what stands at ``path``; returns the JSON of the answer."""
        return self._parsed(self._request("DELETE", path))

    def get_text(self, path: str) -> str:
        """What stands at ``path``, as it is."""
        return self._request("GET", path)

    @cached_property
    def _http(self) -> HttpClient:
        # Imported in the worker. It asks no proxy: such services stand on this machine or beside it.
        from gui.http_client import HttpClient

        return HttpClient(
            connect=self._timeout, read=self._timeout, ca_bundle=self._ca_bundle, uses_proxies=False
        )

    def _request(self, method: str, path: str, body: bytes = b"") -> str:
        headers = {"Content-Type": "application/json"} if body else {}
        try:
            reply = self._http.send(method, self._base + path, headers, body)
        except CallFailedError as error:
            raise JsonApiError(error.sentence) from error
        if reply.status != _OK:
            sentence = N_(
                "{address} answers with status {status}: {reason}",
                address=self._base,
                status=reply.status,
                reason=_reason(reply),
            )
            raise JsonApiError(sentence)
        return reply.body.decode("utf-8", "replace")

    def _parsed(self, text: str) -> Any:
        try:
            return json.loads(text)
        except (ValueError, RecursionError) as error:
            raise JsonApiError(N_("{address} does not answer with JSON.", address=self._base)) from error


def _reason(reply: Reply) -> str:
    try:
        return str(json.loads(reply.body)["message"])[:MOST_WORDS]
    except (ValueError, KeyError, TypeError, RecursionError):
        return page_words(reply.body, reply.status)
