"""One HTTP exchange: what a client makes and the evidence keeps."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Mapping
    from datetime import datetime


@dataclass(frozen=True)
class Exchange:
    """One HTTP request and its reply or failure, not yet redacted: the bodies hold passwords and codes.

    Attributes:
        operation: The Cognito operation, such as ``SignUp``.
        started: When it was sent, or should have been, UTC.
        duration: Seconds until the reply was read, or until the call was given up.
        url: Where it was sent.
        request_body: The JSON as sent.
        status: HTTP status; ``None`` where no reply came.
        request_id: The service's ``x-amzn-RequestId``, which its staff ask for.
        response_body: The reply as received.
        failure: Why there is no usable reply, by the code that the phone shows; ``None`` where there is one.
        address: The address as typed that the call is for; empty where the caller knows none.
        is_reading: Nobody's click asked for it: a panel, preflight or clean-up looked something up.
        request_headers: Those of the request, with the signature of an administrator's call.
        response_headers: Those of the reply, their names in lower case.
        timings: Seconds of ``dns``, ``connect``, ``tls``, ``wait`` and ``receive``, as far as there was one:
            a connection that is used again has no first three.
    """

    operation: str
    started: datetime
    duration: float
    url: str
    request_body: str = field(repr=False)
    status: int | None = None
    request_id: str | None = None
    response_body: str = field(default="", repr=False)
    failure: str | None = None
    address: str = ""
    is_reading: bool = False
    request_headers: Mapping[str, str] = field(default_factory=dict, repr=False)
    response_headers: Mapping[str, str] = field(default_factory=dict, repr=False)
    timings: Mapping[str, float] = field(default_factory=dict)
