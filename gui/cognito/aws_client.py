"""One AWS client that sends each request once and shows every exchange to whoever keeps the evidence."""

from __future__ import annotations

import json
import threading
import time
from datetime import UTC, datetime
from functools import cached_property
from typing import TYPE_CHECKING, Any, Final
from urllib.parse import urlsplit

from gui.cognito.credentials import boto_session
from gui.cognito.environments.environment import is_loopback
from gui.exchange import Exchange

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from gui.cognito.credentials import Signer
    from gui.cognito.environments.environment import Environment, Timeouts

_FIRST_ERROR: Final = 300


class UnreadableReplyError(Exception):
    """The service reported success in a reply that is not what it sends."""


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
        """Make a client for one purpose; ``is_reading`` is told of each of its exchanges."""
        self._environment = environment
        self._timeouts = timeouts
        self._observe = observe
        self._signer = signer
        self._name = name
        self._is_reading = is_reading
        self._current = threading.local()

    def send(self, operation: str, **parameters: Any) -> Mapping[str, Any]:
        """Send one request and return the parsed reply.

        Parameters are not checked here, so that a tester can send what the service refuses.

        Raises:
            botocore.exceptions.ClientError: The service refused.
            botocore.exceptions.BotoCoreError: No usable reply.
            UnreadableReplyError: A success that cannot be read.
        """
        from botocore import xform_name

        client = self._client
        self._current.request_body = ""
        self._current.url = client.meta.endpoint_url
        self._current.response = {}
        failure: str | None = None
        started = datetime.now(UTC)
        clock = time.perf_counter()
        try:
            reply: Mapping[str, Any] = getattr(client, xform_name(operation))(**parameters)
        except Exception as error:
            failure = None if getattr(error, "response", None) else type(error).__name__
            raise
        else:
            return reply
        finally:
            response: Mapping[str, Any] = self._current.response
            headers = {name.lower(): value for name, value in response.get("headers", {}).items()}
            self._observe(
                Exchange(
                    operation=operation,
                    started=started,
                    duration=time.perf_counter() - clock,
                    url=self._current.url,
                    request_body=self._current.request_body,
                    status=response.get("status_code"),
                    request_id=headers.get("x-amzn-requestid"),
                    response_body=_text(response.get("body", b"")),
                    failure=failure,
                    is_reading=self._is_reading,
                )
            )

    @cached_property
    def _client(self) -> Any:
        from botocore import UNSIGNED
        from botocore.config import Config

        endpoint = self._environment.endpoint
        is_local = endpoint is not None and is_loopback(urlsplit(endpoint).hostname)
        client = boto_session(self._signer).client(
            self._name,
            region_name=self._environment.region,
            endpoint_url=endpoint,
            # None: what AWS_CA_BUNDLE names, else the usual ones.
            verify=self._environment.ca_bundle,
            config=Config(
                signature_version=None if self._signer else UNSIGNED,
                # With the default retries one click would be three SignUps.
                retries={"total_max_attempts": 1},
                connect_timeout=self._timeouts.connect,
                read_timeout=self._timeouts.read,
                # The service judges, also what this side knows to be wrong.
                parameter_validation=False,
                # A company proxy cannot reach this machine's loopback address.
                proxies={} if is_local else None,
            ),
        )
        client.meta.events.register("before-send.*", self._keep_request)
        client.meta.events.register("before-parse.*", self._keep_response)
        return client

    def _keep_request(self, request: Any, **_: Any) -> None:
        self._current.request_body = _text(request.body)
        self._current.url = request.url

    def _keep_response(self, response_dict: Mapping[str, Any], **_: Any) -> None:
        self._current.response = response_dict
        body = response_dict["body"]
        if body and self._name != "sts" and response_dict["status_code"] < _FIRST_ERROR:
            # botocore would take a success whose JSON is cut off for an empty one.
            try:
                is_object = isinstance(json.loads(body), dict)
            except (ValueError, RecursionError) as error:
                raise UnreadableReplyError from error
            if not is_object:
                raise UnreadableReplyError


def _text(body: bytes | str | None) -> str:
    return body.decode("utf-8", "replace") if isinstance(body, bytes) else body or ""
