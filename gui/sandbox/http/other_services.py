"""What the endpoint is asked for another AWS service (IAM, SNS, SES, Lambda ...): moto answers it.

So that infrastructure tools can create a pool together with its roles and topics. A tool signs its requests,
and the signature's scope names the service (`Credential=key/date/region/service/aws4_request`); what is not
signed is for no other service. Nothing of these services outlives the sandbox, and what they do is moto's: a
mail sent with SES comes to no mailbox, and no user pool calls a Lambda function.

They can do more than a user pool: SNS posts to any address that subscribes, and Lambda runs code where Docker
is. So `access` keeps them, like the controls, from web pages and other machines.
"""

from __future__ import annotations

import re
import threading
from functools import cache
from typing import TYPE_CHECKING, Any, Final

from gui.sandbox.errors import CognitoError
from gui.sandbox.http.replies import Reply

if TYPE_CHECKING:
    from email.message import Message

_SCOPE: Final = re.compile(r"Credential=[^,\s]*/[^/,\s]+/[^/,\s]+/([^/,\s]+)/aws4_request")
_OURS: Final = ("cognito-idp", "cognito-identity")
#: The server writes these itself.
_WRITTEN: Final = ("content-length", "content-type", "date", "server", "connection", "transfer-encoding")
# moto's services were not written for several requests at once.
_lock: Final = threading.Lock()


def is_for_another(headers: Message[str, str]) -> bool:
    """Whether a request is signed for a service other than the sandbox's own."""
    return bool(service := _service(headers)) and service not in _OURS


def does_more(headers: Message[str, str]) -> bool:
    """Whether that service may act beyond the sandbox; the token service does not, and apps call it."""
    return is_for_another(headers) and _service(headers) != "sts"


def answer(method: str, url: str, headers: Message[str, str], body: bytes) -> Reply:
    """Let moto answer, in the protocol of the service: XML, JSON or plain paths."""
    from werkzeug.test import EnvironBuilder, run_wsgi_app

    environ = EnvironBuilder(
        path=url,
        method=method,
        headers=list(headers.items()),
        data=body,
        base_url=f"http://{headers['Host']}",
    ).get_environ()
    try:
        with _lock:
            parts, status, found = run_wsgi_app(_moto(), environ, buffered=True)
    except ModuleNotFoundError as error:
        # A bundled app carries the services alone that a user pool is deployed with.
        service = str(error.name).removeprefix("moto.").partition(".")[0]
        raise CognitoError(
            "UnknownOperationException",
            f"This build of the sandbox has no {service}: the app that is installed as a Python package has.",
        ) from error
    kept = {
        name: value
        for name, value in found.items()
        if name.lower() not in _WRITTEN and not name.lower().startswith("access-control-")
    }
    if method == "HEAD" and "Content-Length" in found:
        kept["Content-Length"] = found["Content-Length"]
    content_type = found.get("Content-Type", "application/octet-stream")
    return Reply(int(status.split()[0]), b"".join(parts), content_type, kept)


@cache
def _moto() -> Any:
    # Flask, and each service when it is first asked, take as long as the sandbox's start.
    from moto.moto_server.werkzeug_app import DomainDispatcherApplication, create_backend_app

    return DomainDispatcherApplication(create_backend_app)


def _service(headers: Message[str, str]) -> str:
    """The service that a request is signed for; empty where it is not signed."""
    scope = _SCOPE.search(headers.get("Authorization", ""))
    return scope[1].lower() if scope else ""
