"""A recorded call as it can be made again: operation, address, body; placeholders for masked values."""

from __future__ import annotations

import json
import re
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Final

from gui.evidence.bodies import LARGE
from gui.evidence.redaction import MASK

if TYPE_CHECKING:
    from collections.abc import Callable

    from gui.evidence.entry import Entry

#: By service, the prefix of the operations' names in the header that names them.
TARGETS: Final = {
    "cognito-idp": "AWSCognitoIdentityProviderService",
    "cognito-identity": "AWSCognitoIdentityService",
}
_MASKED: Final = re.compile(rf"{MASK}( \(\d+ characters?\))?")
#: Operations of the other service that the phone asks.
_IDENTITY: Final = frozenset({"GetId", "GetCredentialsForIdentity"})


@dataclass(frozen=True)
class Place:
    """Where a call went, as far as the record knows: empty where it does not."""

    region: str = ""
    user_pool_id: str = ""
    client_id: str = ""


@dataclass(frozen=True)
class RecordedCall:
    """A call to make again.

    Attributes:
        operation: Such as ``SignUp``.
        service: Such as ``cognito-idp``.
        url: Where it goes.
        region: The pool's, or a usual one where the record does not know it.
        is_aws: The address is AWS's own: no tool has to be told it.
        is_signed: It was made with somebody's credentials.
        parameters: Its JSON.
        secrets: What has to be filled in: the names of the placeholders, in order.
    """

    operation: str
    service: str
    url: str
    region: str
    is_aws: bool
    is_signed: bool
    parameters: dict[str, Any]
    secrets: tuple[str, ...]


def placeholder(name: str) -> str:
    """What stands for a masked value, such as ``YOUR_PASSWORD``: no shell takes any of it for its own."""
    return f"YOUR_{re.sub('[^A-Z0-9]+', '_', name.upper())}"


def recorded_call(entry: Entry, place: Place) -> RecordedCall | None:
    """The call of ``entry``; ``None``: it is none, or its request was not kept, or is no JSON."""
    if not entry.url or not entry.request or len(entry.request) > LARGE:
        return None
    try:
        document = json.loads(entry.request)
    except (ValueError, RecursionError):
        return None
    if not isinstance(document, dict):
        return None
    secrets: dict[str, None] = {}

    def fill_in(text: str, name: str) -> str:
        if not _MASKED.fullmatch(text):
            return text
        secrets[name] = None
        return placeholder(name)

    parameters = {name: _walk(value, fill_in, name) for name, value in document.items()}
    service = "cognito-identity" if entry.operation in _IDENTITY else "cognito-idp"
    found = re.match(r"https://[\w-]+\.([a-z0-9-]+)\.amazonaws\.com(?:\.cn)?(?:/|$)", entry.url)
    headers = json.loads(entry.headers).get("request", {}) if entry.headers else {}
    return RecordedCall(
        operation=entry.operation,
        service=service,
        url=entry.url.rstrip("/") + "/",
        region=found[1] if found else place.region or "us-east-1",
        is_aws=found is not None,
        is_signed=any(name.lower() == "authorization" for name in headers),
        parameters=parameters,
        secrets=tuple(secrets),
    )


def _walk(value: Any, change: Callable[[str, str], str], name: str = "") -> Any:
    match value:
        case dict():
            # An attribute is named by its value.
            named = value.get("Name")
            return {
                key: _walk(inner, change, named if key == "Value" and isinstance(named, str) else key)
                for key, inner in value.items()
            }
        case list():
            return [_walk(inner, change, name) for inner in value]
        case str():
            return change(value, name)
        case _:
            return value
