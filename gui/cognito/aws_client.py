"""One AWS client that sends each request once and shows every exchange to whoever keeps the evidence."""

from __future__ import annotations

import json
import os
import threading
import time
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime
from functools import cached_property
from typing import TYPE_CHECKING, Any, Final, TypeVar
from urllib.parse import urlsplit

from gui.cognito.boto_session import make_client, shared_session, signing_session
from gui.cognito.credentials import AccessKeys, Profile, credentials_of, profile_failure
from gui.cognito.error_replies import as_json, as_xml, error_reply
from gui.exchange import Exchange
from gui.http_failures import CallFailedError, Cause, not_sent
from gui.loopback import is_loopback
from gui.sentences import N_

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Mapping

    from gui.cognito.credentials import Signer
    from gui.cognito.environments.environment import Environment, Timeouts
    from gui.http_client import HttpClient, Reply
    from gui.sentences import Sentence

_Result = TypeVar("_Result")

_OK: Final = 200
_FIRST_ERROR: Final = 301
#: The service's longest reply, a page of sixty users, has a tenth of it. Parsing holds up every other thread.
_MOST_PARSED: Final = 2**20


class AwsClient:
    """A client of the AWS service ``name`` without retries: one call is one HTTP request.

    Calls are unsigned unless a ``signer`` is given. botocore is imported at the first call, so that whoever
    builds this in the GUI thread does not wait for it.
    """

    def __init__(
        self,
        environment: Environment,
        timeouts: Timeouts,
        observe: Callable[[Exchange], None],
        signer: Signer | None = None,
        name: str = "cognito-idp",
        *,
        is_reading: bool = False,
    ) -> None:
        """Make a client for one purpose; ``is_reading`` marks each of its exchanges."""
        self._environment = environment
        self._timeouts = timeouts
        self._observe = observe
        self._signer = signer
        self._name = name
        self._address = environment.endpoint or f"https://{name}.{environment.region}.amazonaws.com"
        self._is_reading = is_reading
        self._current = threading.local()

    def send(self, operation: str, **parameters: Any) -> Mapping[str, Any]:
        """Send one request and return the parsed reply; raises as ``ask`` does."""
        return self.ask(operation, lambda reply: reply, **parameters)

    def ask(
        self, operation: str, read: Callable[[Mapping[str, Any]], _Result], /, **parameters: Any
    ) -> _Result:
        """Send one request and return what ``read`` makes of the parsed reply.

        A reply that ``read`` fails on is no known answer. Parameters are not checked here, so that a tester
        can send what the service refuses.

        Raises:
            botocore.exceptions.ClientError: The service refused, or something in its place did.
            CallFailedError: There is no answer that can be used.
        """
        from botocore import xform_name

        wire = self._current.wire = _Wire(url=self._address)
        failure: Cause | None = None
        started = datetime.now(UTC)
        clock = time.perf_counter()
        try:
            client = self._client
            model = client.meta.service_model.operation_model(operation)
            wire.may_be_empty = model.output_shape is None
            return read(getattr(client, xform_name(operation))(**parameters))
        except Exception as error:
            told = self._told(error, wire)
            if isinstance(told, CallFailedError):
                failure = told.cause
                told.operation = operation
                wire.take(told)
            if told is error:
                raise
            raise told from error
        finally:
            del self._current.wire
            self._observe(
                Exchange(
                    operation=operation,
                    started=started,
                    duration=time.perf_counter() - clock,
                    url=wire.url,
                    request_body=wire.request_body,
                    status=wire.status,
                    request_id=wire.headers.get("x-amzn-requestid"),
                    response_body=_text(wire.body),
                    failure=failure,
                    is_reading=self._is_reading,
                    request_headers=wire.request_headers,
                    response_headers=wire.headers,
                    timings=wire.timings,
                )
            )

    def _told(self, error: Exception, wire: _Wire) -> Exception:
        from botocore.exceptions import ClientError

        if isinstance(error, CallFailedError):
            return error
        if not wire.is_sent:
            signer = self._signer
            return profile_failure(signer, error) if isinstance(signer, Profile) else not_sent(error)
        return error if isinstance(error, ClientError) else self._bad_reply(_UNKNOWN)

    @cached_property
    def _client(self) -> Any:
        signer = self._signer
        region = self._environment.region
        session = shared_session()
        if isinstance(signer, Profile):
            session = signing_session(credentials_of(signer, region, _ca_bundle(self._environment)))
        client = make_client(
            session,
            self._name,
            region,
            self._environment.endpoint,
            signed=signer is not None,
            **(signer.as_arguments if isinstance(signer, AccessKeys) else {}),
        )
        client.meta.events.register("before-send.*", self._send)
        return client

    @cached_property
    def _http(self) -> HttpClient:
        from gui.http_client import HttpClient

        endpoint = self._environment.endpoint
        is_local = endpoint is not None and is_loopback(urlsplit(endpoint).hostname)
        return HttpClient(
            connect=self._timeouts.connect,
            read=self._timeouts.read,
            ca_bundle=_ca_bundle(self._environment),
            # A company proxy cannot reach this machine's loopback address.
            uses_proxies=not is_local,
        )

    def _send(self, request: Any, **_: Any) -> Any:
        """Send the request in botocore's place: what a ``before-send`` handler returns, it takes as reply."""
        from botocore.awsrequest import AWSResponse

        wire: _Wire = self._current.wire
        wire.url, wire.request_body, wire.is_sent = request.url, _text(request.body), True
        headers = {name: _header(value) for name, value in request.headers.items()}
        wire.request_headers = headers
        reply = self._http.send(request.method, request.url, headers, request.body or b"")
        wire.status, wire.headers, wire.body = reply.status, reply.headers, reply.body
        wire.timings = reply.timings
        body = self._error(reply) if reply.status >= _FIRST_ERROR else self._success(reply, wire.may_be_empty)
        return AWSResponse(request.url, reply.status, reply.headers, _Body(body))

    def _success(self, reply: Reply, may_be_empty: bool) -> bytes:
        """The body of ``reply``, if the form of it is that of a success of the service."""
        if reply.status != _OK:
            raise self._bad_reply(_UNKNOWN)
        if self._name == "sts" or (may_be_empty and not reply.body):
            return reply.body
        if len(reply.body) > _MOST_PARSED:
            raise self._bad_reply(N_("The reply of {address} is longer than any of this service."))
        try:
            is_object = isinstance(json.loads(reply.body), dict)
        except (ValueError, RecursionError) as error:
            raise self._bad_reply(N_("The reply of {address} is not readable.")) from error
        if not is_object:
            raise self._bad_reply(_UNKNOWN)
        return reply.body

    def _error(self, reply: Reply) -> bytes:
        if self._name != "sts":
            return as_json(error_reply(reply))
        return reply.body if b"<ErrorResponse" in reply.body[:_MOST_PARSED] else as_xml(error_reply(reply))

    def _bad_reply(self, sentence: Sentence) -> CallFailedError:
        return CallFailedError(Cause.BAD_REPLY, replace(sentence, values=(("address", self._address),)))


_UNKNOWN: Final = N_("The reply of {address} is none that this service gives to this call.")


@dataclass
class _Wire:
    """What is known of the exchange under way; ``is_sent``: from there HTTP tells what went wrong."""

    url: str
    may_be_empty: bool = False
    is_sent: bool = False
    request_body: str = ""
    request_headers: Mapping[str, str] = field(default_factory=dict)
    status: int | None = None
    headers: Mapping[str, str] = field(default_factory=dict)
    timings: Mapping[str, float] = field(default_factory=dict)
    body: bytes = b""

    def take(self, failure: CallFailedError) -> None:
        """Keep as much of a reply as came."""
        if failure.status is not None:
            self.status, self.headers, self.body = failure.status, failure.headers, failure.body


@dataclass(frozen=True)
class _Body:
    """A body as botocore reads it."""

    content: bytes

    def stream(self) -> Iterator[bytes]:
        yield self.content


def _ca_bundle(environment: Environment) -> str | None:
    """Testers behind a proxy that inspects TLS have these variables set for every tool."""
    named = (environment.ca_bundle, os.environ.get("AWS_CA_BUNDLE"), os.environ.get("REQUESTS_CA_BUNDLE"))
    return next((path for path in named if path and path.strip()), None)


def _text(body: bytes | str | None) -> str:
    return body.decode("utf-8", "replace") if isinstance(body, bytes) else body or ""


def _header(value: bytes | str) -> str:
    return value.decode("latin-1") if isinstance(value, bytes) else value
