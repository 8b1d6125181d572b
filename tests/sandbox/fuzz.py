"""Requests that nobody would think of, for the sandbox to survive."""

from __future__ import annotations

import json
from dataclasses import dataclass
from functools import cache
from typing import TYPE_CHECKING, Any

from botocore.loaders import Loader
from hypothesis import strategies as st

from tests.sandbox.conftest import PASSWORD, SIGNED, Answer, Target

if TYPE_CHECKING:
    from collections.abc import Callable

APIS = {
    "AWSCognitoIdentityProviderService": "cognito-idp",
    "AWSCognitoIdentityService": "cognito-identity",
}
USER = "fuzz@example.com"


@cache
def model(service: str) -> Any:
    return Loader().load_service_model(service, "service-2")


@dataclass(frozen=True)
class Request:
    """One request."""

    target: str
    body: bytes
    headers: dict[str, str]


def json_values() -> st.SearchStrategy[Any]:
    """Any JSON, NaN and lone surrogates included."""
    leaves = st.none() | st.booleans() | st.integers() | st.floats() | st.text(max_size=40)
    return st.recursive(
        leaves,
        lambda inner: st.lists(inner, max_size=4) | st.dictionaries(st.text(max_size=12), inner, max_size=4),
        max_leaves=12,
    )


def requests(target: Target, identity_pool_id: str) -> st.SearchStrategy[Request]:
    """Requests of all kinds: from well-formed ones about things that are there, to noise.

    Args:
        target: a client whose names appear among the values, so that some requests get far.
        identity_pool_id: an identity pool of that kind.
    """
    known = {
        "ClientId": target.client_id,
        "UserPoolId": target.pool_id,
        "Username": USER,
        "Password": PASSWORD,
        "IdentityPoolId": identity_pool_id,
    }
    operations = st.sampled_from([(api, name) for api in APIS for name in model(APIS[api])["operations"]])
    shaped = operations.flatmap(lambda chosen: _shaped(chosen[0], chosen[1], known))
    noise = st.builds(
        lambda chosen, value: Request(".".join(chosen), _encoded(value), {}), operations, json_values()
    )
    garbage = st.builds(
        lambda name, body: Request(name, body, {}), st.text(_HEADER, max_size=60), st.binary(max_size=200)
    )
    headers = st.dictionaries(st.sampled_from(_NAMES), st.text(_HEADER, max_size=80), max_size=3)
    signed = st.sampled_from([SIGNED, SIGNED, {}])
    return st.builds(
        lambda request, more, signature: Request(request.target, request.body, {**more, **signature}),
        st.one_of(shaped, shaped, shaped, noise, garbage),
        headers,
        signed,
    )


_HEADER = st.characters(min_codepoint=32, max_codepoint=255, exclude_characters="\x7f")
_NAMES = ["Authorization", "Content-Type", "X-Amz-Security-Token", "X-Amz-Date", "Origin", "Cookie"]


def _encoded(value: Any) -> bytes:
    return json.dumps(value).encode()


def _shaped(api: str, operation: str, known: dict[str, str]) -> st.SearchStrategy[Request]:
    shape = model(APIS[api])["operations"][operation].get("input", {}).get("shape")
    if operation.startswith(("Delete", "Update", "AdminDelete")):
        # What all other requests are about stays as it is.
        known = {}
    values = _values(APIS[api], shape, 0, known) if shape else st.just({})
    return values.map(lambda value: Request(f"{api}.{operation}", _encoded(value), {}))


def _values(service: str, shape_name: str, depth: int, known: dict[str, str]) -> st.SearchStrategy[Any]:
    """Values of a shape, mostly of the right type, often beyond its limits."""
    shape = model(service)["shapes"][shape_name]
    deeper: Callable[[Any], st.SearchStrategy[Any]] = lambda reference: _values(  # noqa: E731
        service, reference["shape"], depth + 1, known
    )
    match shape["type"]:
        case "structure" if depth < 5:
            required = shape.get("required", [])
            members = {
                name: st.just(known[name]) | deeper(reference) if name in known else deeper(reference)
                for name, reference in shape["members"].items()
            }
            optional = {name: value for name, value in members.items() if name not in required}
            return st.fixed_dictionaries({n: members[n] for n in required}, optional=optional)
        case "list" if depth < 5:
            return st.lists(deeper(shape["member"]), max_size=3)
        case "map" if depth < 5:
            flows = st.fixed_dictionaries(
                {"USERNAME": st.just(USER)},
                optional={"PASSWORD": st.just(PASSWORD), "SRP_A": st.text("0123456789abcdefgh", max_size=9)},
            )
            return flows | st.dictionaries(deeper(shape["key"]), deeper(shape["value"]), max_size=3)
        case "boolean":
            return st.booleans()
        case "integer" | "long" | "timestamp":
            return st.integers(-2, 100) | st.integers()
        case "string" if "enum" in shape:
            return st.sampled_from(shape["enum"]) | st.text(max_size=5)
        case "string":
            return st.text(max_size=30) | st.from_regex(r"[a-z]{1,8}", fullmatch=True) | st.just("{####}")
        case _:
            return json_values()


def check(answer: Answer) -> None:
    """An answer is success, or a refusal in the service's form; never a failure of the sandbox itself."""
    assert answer.status < 500, answer.body
    if answer.status != 200 or answer.body:
        assert isinstance(answer.json, dict)
    if answer.status != 200:
        code, message = answer.refusal
        assert code
        assert isinstance(message, str)
        assert answer.headers["x-amzn-errortype"] == f"{code}:"
