"""Masks secrets in the JSON of Cognito's calls, before anything is kept."""

from __future__ import annotations

import json
import re
from typing import Final

#: What stands for a secret.
MASK: Final = "••••••"

#: Members that hold a secret: passwords, codes, tokens, sessions, hashes, the numbers of SRP.
_SECRET_NAME: Final = re.compile(
    r"password$|secret|session$|token$|code$|srp_|salt|signature|credential|claim",
    re.IGNORECASE,
)
#: Members that match by name but hold none.
_HARMLESS: Final = frozenset({"__type", "TokenType", "PaginationToken", "NextToken", "CodeDeliveryDetails"})
#: A signed token, wherever it stands.
_JWT: Final = re.compile(r"eyJ[\w-]{8,}\.[\w-]+\.[\w-]*")
#: Shorter texts are not looked for elsewhere: they would take harmless text with them.
_MIN_ECHO: Final = 4


def redact(request: str, response: str) -> tuple[str, str]:
    """Both bodies with every secret masked, as indented JSON (as they are where they are no JSON).

    The service echoes some members in its messages, so a secret of the request is masked wherever the
    reply repeats it.
    """
    secrets: set[str] = set()
    masked_request = _masked(request, secrets)
    masked_response = _masked(response, secrets)
    for secret in sorted(secrets, key=len, reverse=True):
        masked_response = masked_response.replace(json.dumps(secret, ensure_ascii=False)[1:-1], MASK)
    return masked_request, masked_response


def _masked(body: str, secrets: set[str]) -> str:
    try:
        parsed = json.loads(body)
    except ValueError:
        return _JWT.sub(MASK, body)
    return _JWT.sub(MASK, json.dumps(_walk(parsed, secrets), indent=2, ensure_ascii=False))


def _walk(value: object, secrets: set[str]) -> object:
    match value:
        case dict():
            return {name: _member(name, member, secrets) for name, member in value.items()}
        case list():
            return [_walk(item, secrets) for item in value]
        case _:
            return value


def _member(name: str, value: object, secrets: set[str]) -> object:
    if name in _HARMLESS or not _SECRET_NAME.search(name):
        return _walk(value, secrets)
    if isinstance(value, (dict, list)):
        return _walk(value, secrets)
    if isinstance(value, str) and len(value) >= _MIN_ECHO:
        secrets.add(value)
    return MASK
