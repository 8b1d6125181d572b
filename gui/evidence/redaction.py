"""Masks secrets in the bodies of AWS calls, before anything is kept.

A secret is a member that the service's model marks as sensitive, or whose name says so. The reply is searched
for the request's secrets too, because the service echoes some: each is masked as a whole where it stands as a
value, and never as a part of another word.
"""

from __future__ import annotations

import html
import json
import re
from functools import cache
from typing import TYPE_CHECKING, Any, Final

from gui.evidence.bodies import LARGE, in_pieces

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Mapping

#: What stands for a secret; in a request its length follows, in code points: ``•••••• (6 characters)``.
MASK: Final = "••••••"

#: Members that hold a secret: passwords, codes, tokens, sessions, hashes, the numbers of SRP.
_SECRET_NAME: Final = re.compile(
    r"password(verifier)?$|secret|accesskeyid$|session$|token$|code$|srp_|salt|signature|credential|claim"
    r"|^answer$",
    re.IGNORECASE,
)
#: Headers that hold one: AWS's signature and session token, a proxy's password, a cookie.
_SECRET_HEADER: Final = re.compile(r"authorization|cookie|security-token|api-key", re.IGNORECASE)
#: Members that match by name but hold none.
_HARMLESS: Final = frozenset({"__type", "TokenType", "PaginationToken", "NextToken", "CodeDeliveryDetails"})
#: What the models mark as sensitive though it is no secret: it tells who is meant, which a tester looks for.
_PERSONAL: Final = frozenset({"AttributeValueType", "ClientIdType", "SessionIpAddressType", "UsernameType"})
#: Keys of maps that are sensitive as a whole, whose values tell who is meant, and by which way.
_PLAIN_KEYS: Final = frozenset(
    {"USERNAME", "USER_ID_FOR_SRP", "TIMESTAMP", "DEVICE_KEY", "PREFERRED_CHALLENGE"}
)
#: And attributes of the user among them.
_PLAIN_PREFIX: Final = "userAttributes."
_MODELS: Final = ("cognito-idp", "cognito-identity", "sts")
#: A signed token (three parts) or an encrypted one (five), wherever it stands.
_JWT: Final = re.compile(r"eyJ[\w-]{8,}(?:\.[\w-]*){2,4}")
#: A member in what is no whole JSON; the end of its text may be cut off.
_PAIR: Final = re.compile(r'"(\w+)"\s*:\s*"[^"\\]*(?:\\.[^"\\]*)*\\?("|$)', re.DOTALL)
#: An element of XML, in which STS answers.
_ELEMENT: Final = re.compile(r"<(\w+)>([^<]+)(?=</\1>)")
#: Words of the service's messages that its model has not.
_WORDS_OF_MESSAGES: Final = (
    "constraint consult could daily expression missing numeric parsing please signature unable"
)


def redact(operation: str, request: str, response: str) -> tuple[str, str]:
    """Both bodies of an AWS operation with every secret masked, as indented JSON, or else as they are."""
    marked = _marked_members(operation)
    secrets: set[str] = set()

    def hide(secret: object) -> str:
        if not isinstance(secret, str):
            return MASK
        secrets.add(secret)
        return f"{MASK} ({len(secret)} character{'' if len(secret) == 1 else 's'})"

    masked_request = _masked(request, marked, hide, lambda text: text, is_request=True)
    masked_response = _masked(response, marked, lambda _: MASK, lambda text: _without(secrets, text))
    return masked_request, masked_response


def hidden(text: str, secrets: Iterable[str]) -> str:
    """``text``, such as a refusal's words, with these secrets masked where it repeats them."""
    return _without(secrets, text)


def masked_headers(headers: Mapping[str, str]) -> dict[str, str]:
    """``headers`` with signatures, session tokens and cookies masked."""
    return {name: MASK if _SECRET_HEADER.search(name) else value for name, value in headers.items()}


def _masked(
    body: str,
    marked: frozenset[str],
    hide: Callable[[object], str],
    show: Callable[[str], str],
    *,
    is_request: bool = False,
) -> str:
    def is_secret(name: str) -> bool:
        return name in marked or (name not in _HARMLESS and _SECRET_NAME.search(name) is not None)

    def is_plain(name: str) -> bool:
        return name in _PLAIN_KEYS or name.startswith(_PLAIN_PREFIX)

    def walk(value: object, in_secret: bool = False) -> object:
        match value:
            case dict():
                return {name: member(name, inner, in_secret) for name, inner in value.items()}
            case list():
                return [walk(inner, in_secret) for inner in value]
            case _ if in_secret:
                return hide(value)
            case str():
                return show(value)
            case _:
                return value

    def member(name: str, value: object, in_secret: bool) -> object:
        if name == "__type":
            return value
        if isinstance(value, dict | list):
            # A name alone does not make all beneath it secret: PasswordPolicy, Credentials.
            return walk(value, name in marked or in_secret)
        return walk(value, is_secret(name) or (in_secret and not is_plain(name)))

    def pair(found: re.Match[str]) -> str:
        name, end = found.groups()
        return f'"{name}": "{MASK}{end}' if is_secret(name) else found.group()

    def element(found: re.Match[str]) -> str:
        return f"<{found[1]}>{MASK}" if is_secret(found[1]) else found.group()

    def as_text(text: str) -> str:
        return _JWT.sub(MASK, show(_ELEMENT.sub(element, _PAIR.sub(pair, text))))

    if len(body) > LARGE and not is_request:
        return in_pieces(body, as_text)
    try:
        return _JWT.sub(MASK, _json(walk(json.loads(body))))
    except (ValueError, RecursionError):
        return as_text(body)


def _json(value: object) -> str:
    """``value`` as indented JSON, readable, but for lone surrogates: no file takes those as they are."""
    text = json.dumps(value, indent=2, ensure_ascii=False)
    return text.encode("utf-8", "backslashreplace").decode("utf-8")


# Echoes


def _without(secrets: Iterable[str], text: str) -> str:
    """``text`` with each secret masked where it stands as a value."""
    for secret in sorted(filter(None, secrets), key=len, reverse=True):
        if text == secret:
            return MASK
        # As it is, as JSON writes it, and as HTML does: what is no JSON may repeat it so.
        for form in {secret, _json(secret)[1:-1], json.dumps(secret)[1:-1], html.escape(secret)}:
            if form in text:
                text = _without_form(secret, form, text)
    return text


def _without_form(secret: str, form: str, text: str) -> str:
    # Between quotes, brackets or tags, or after an equals sign. Not "at 'password'": that names the field,
    # though somebody's password be that word.
    escaped = re.escape(form)
    for before, after in _ENCLOSED:
        text = re.sub(f"(?<!\\bat )({before}){escaped}(?={after})", rf"\1{MASK}", text)
    if _is_ordinary(secret):
        return text
    return re.sub(f"{_BEFORE}{escaped}{_AFTER}", MASK, text)


def _is_ordinary(secret: str) -> bool:
    """Whether the service's messages may say this by themselves: its words, short numbers, punctuation."""
    is_short = len(secret) < _SHORT and (secret.isdecimal() or not re.search(r"\w", secret))
    return is_short or all(word in _words_of_the_service() for word in secret.casefold().split())


#: Codes have six digits; numbers in messages have fewer.
_SHORT: Final = 6
#: What stands on both sides of a value.
_ENCLOSED: Final = (
    ("'", "'"), (r'\\?"', r'\\?"'), ("`", "`"), ("&quot;", "&quot;"), ("&#x27;", "&#x27;"),
    ("&#39;", "&#39;"), (r"\(", r"\)"), (r"\[", r"\]"), ("<", ">"), (">", "<"), ("=", r"(?:[&\s'\"<>;,]|$)"),
)  # fmt: skip
#: What stands beside a whole that no word goes on into.
_BEFORE: Final = r"(?<![^\s'\"`(\[{<>,;:=|])"
_AFTER: Final = r"(?=$|[\s'\"`)\]}<>,;|&]|[.!?:](?:\s|[<'\"]|$))"


# The service models, loaded when the first call is recorded


def prepare() -> None:
    """Load what the first phone call needs, so that it need not wait for it."""
    _marked(_MODELS[0])


@cache
def _marked_members(operation: str) -> frozenset[str]:
    """The members that the model of the operation's service marks as sensitive."""
    for model in _MODELS:
        operations, members = _marked(model)
        if operation in operations:
            return members
    return frozenset()


@cache
def _marked(service: str) -> tuple[frozenset[str], frozenset[str]]:
    """The operations of a service, and its members that are marked as sensitive."""
    model = _model(service)
    shapes = model["shapes"]

    def is_marked(name: str) -> bool:
        shape = shapes[name]
        inner = shape.get("member") or shape.get("value")
        return name not in _PERSONAL and bool(shape.get("sensitive") or (inner and is_marked(inner["shape"])))

    members = (member for shape in shapes.values() for member in shape.get("members", {}).items())
    return (
        frozenset(model["operations"]),
        frozenset(name for name, member in members if is_marked(member["shape"])),
    )


@cache
def _words_of_the_service() -> frozenset[str]:
    """The words, numbers too, of the user pools' model: its documentation speaks as its messages do."""
    return frozenset(re.findall(r"\w+", f"{_WORDS_OF_MESSAGES} {json.dumps(_model(_MODELS[0]))}".casefold()))


def _model(service: str) -> dict[str, Any]:
    from botocore.loaders import Loader

    # botocore's own alone: what a machine has in ~/.aws/models is not asked.
    loader = Loader(extra_search_paths=[Loader.BUILTIN_DATA_PATH], include_default_search_paths=False)
    model: dict[str, Any] = loader.load_service_model(service, "service-2")
    return model
