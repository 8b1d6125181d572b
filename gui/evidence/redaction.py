"""Masks secrets in the JSON of Cognito's calls, before anything is kept."""

from __future__ import annotations

import json
import re
from typing import Final

#: What stands for a secret.
MASK: Final = "••••••"

#: Members that hold a secret: passwords, codes, tokens, sessions, hashes, the numbers of SRP.
_SECRET_NAME: Final = re.compile(
    r"password(verifier)?$|secret|accesskeyid$|session$|token$|code$|srp_|salt|signature|credential|claim"
    r"|^answer$",
    re.IGNORECASE,
)
#: Members that match by name but hold none.
_HARMLESS: Final = frozenset({"__type", "TokenType", "PaginationToken", "NextToken", "CodeDeliveryDetails"})
#: A signed token (three parts) or an encrypted one (five), wherever it stands.
_JWT: Final = re.compile(r"eyJ[\w-]{8,}(?:\.[\w-]*){2,4}")
#: A member in what is no whole JSON; the end of its text may be cut off.
_PAIR: Final = re.compile(r'"(\w+)"\s*:\s*"(?:[^"\\]|\\.)*\\?("|$)', re.DOTALL)
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
        # As JSON writes it, and as it is: what is no JSON may repeat it too.
        for form in (_json(secret)[1:-1], secret):
            masked_response = masked_response.replace(form, MASK)
    return masked_request, masked_response


def _masked(body: str, secrets: set[str]) -> str:
    try:
        masked = _json(_walk(json.loads(body), secrets))
    except (ValueError, RecursionError):
        masked = _PAIR.sub(_masked_pair, body)
    return _JWT.sub(MASK, masked)


def _json(value: object) -> str:
    """``value`` as indented JSON, readable, but for lone surrogates: no file takes those as they are."""
    text = json.dumps(value, indent=2, ensure_ascii=False)
    return text.encode("utf-8", "backslashreplace").decode("utf-8")


def _masked_pair(pair: re.Match[str]) -> str:
    name, end = pair.groups()
    return f'"{name}": "{MASK}{end}' if _is_secret(name) else pair.group()


def _walk(value: object, secrets: set[str]) -> object:
    match value:
        case dict():
            return {name: _member(name, member, secrets) for name, member in value.items()}
        case list():
            return [_walk(item, secrets) for item in value]
        case _:
            return value


def _member(name: str, value: object, secrets: set[str]) -> object:
    if not _is_secret(name) or isinstance(value, (dict, list)):
        return _walk(value, secrets)
    if isinstance(value, str) and len(value) >= _MIN_ECHO:
        secrets.add(value)
    return MASK


def _is_secret(name: str) -> bool:
    return name not in _HARMLESS and _SECRET_NAME.search(name) is not None
