"""The first check of every call: do its members fit the shapes of the service model?

The model is botocore's own, so lengths, patterns and enums are the service's. The wording of the refusal is
recorded from the service (confidence medium): every broken constraint is listed, the value is shown unless
its shape is sensitive. The order of several items is not fixed there; here patterns come before lengths,
except for passwords, as in the recordings.
"""

from __future__ import annotations

import re
import unicodedata
from functools import cache
from typing import TYPE_CHECKING, Any

from botocore.loaders import Loader

from gui.sandbox.errors import CognitoError

if TYPE_CHECKING:
    from collections.abc import Iterator

# The running service is stricter, or checks later, than its published model says.
_OVERRIDES: dict[str, dict[str, Any]] = {
    # An edge space is refused with this pattern (recorded, confidence high). It would also refuse a password
    # of one character, which the service calls too short instead: hence two patterns, one shown, one applied.
    "PasswordType": {"pattern": r"\S(?:[\s\S]*\S)?", "shown": r"^[\S]+.*[\S]+$", "length_first": True},
    # What chooses a client's id, as in LocalStack.
    "ClientNameType": {"pattern": r"(?:_custom_id_:)?[\w\s+=,.@-]+", "shown": r"[\w\s+=,.@-]+"},
    # A token is not to be shown, though the model of the identity service does not say so.
    "IdentityProviderToken": {"sensitive": True},
    # Too long a value is told by the schema of the pool, in its own words.
    "AttributeValueType": {"max": None},
}


class Shapes:
    """The operations and shapes of one service.

    Args:
        service: botocore's name for it.
        refusal: the code that it gives parameters which do not fit.
    """

    def __init__(self, sandbox: str, refusal: str) -> None:
        model = Loader().load_service_model(sandbox, "service-2")
        self._operations: dict[str, dict[str, Any]] = model["operations"]
        self._shapes: dict[str, dict[str, Any]] = model["shapes"]
        self._refusal = refusal
        for name, override in _OVERRIDES.items():
            if name in self._shapes:
                self._shapes[name] = {**self._shapes[name], **override}

    def has_operation(self, operation: str) -> bool:
        """Whether the service has an operation."""
        return operation in self._operations

    def needs_signature(self, operation: str) -> bool:
        """Whether an operation is for callers with AWS credentials only."""
        return "smithy.api#noAuth" not in self._operations[operation].get("auth", [])

    def has_output(self, operation: str) -> bool:
        """Whether success has a body; operations without output answer with 0 bytes (confidence high)."""
        return "output" in self._operations[operation]

    def check(self, operation: str, parameters: dict[str, Any]) -> None:
        """Refuse parameters that the operation's input shape forbids.

        Raises:
            CognitoError: with all broken constraints, or `SerializationException` where a member has the
                wrong JSON type (code: confidence low; its text is the sandbox's own).
        """
        shape = self._shapes[self._operations[operation]["input"]["shape"]]
        broken = list(self._broken(shape, parameters, ""))
        if broken:
            count = f"{len(broken)} validation error{'s' if len(broken) > 1 else ''} detected: "
            raise CognitoError(self._refusal, count + "; ".join(broken))

    def _broken(self, shape: dict[str, Any], value: Any, path: str) -> Iterator[str]:
        kind = shape["type"]
        if not _fits(kind, value):
            raise CognitoError("SerializationException", f"A JSON {kind} is expected at '{path}'.")
        if kind == "structure":
            yield from self._broken_members(shape, value, path)
        elif kind == "list":
            yield from _broken_limits(shape, value, path)
            member = self._shapes[shape["member"]["shape"]]
            for number, item in enumerate(value, 1):
                yield from self._broken(member, item, f"{path}.{number}.member")
        elif kind == "map":
            yield from _broken_limits(shape, value, path)
            key_shape, value_shape = (self._shapes[shape[part]["shape"]] for part in ("key", "value"))
            for key, item in value.items():
                # A null in a map counts as no entry.
                if item is not None:
                    yield from self._broken(key_shape, key, path)
                    yield from self._broken(value_shape, item, f"{path}.{key}.member")
        elif kind != "boolean":
            yield from _broken_limits(shape, value, path)

    def _broken_members(self, shape: dict[str, Any], value: dict[str, Any], path: str) -> Iterator[str]:
        for name, reference in shape.get("members", {}).items():
            member = self._shapes[reference["shape"]]
            here = f"{path}.{_camel(name)}" if path else _camel(name)
            # The service treats null as absent.
            if value.get(name) is not None:
                yield from self._broken(member, value[name], here)
            elif name in shape.get("required", ()):
                shown = "" if member.get("sensitive") else " null"
                yield f"Value{shown} at '{here}' failed to satisfy constraint: Member must not be null"


_JSON_TYPES: dict[str, tuple[type, ...]] = {
    "structure": (dict,),
    "map": (dict,),
    "list": (list,),
    "boolean": (bool,),
    "integer": (int,),
    "long": (int,),
    "timestamp": (int, float),
}


def _fits(kind: str, value: Any) -> bool:
    # To Python, True is a number as well.
    return isinstance(value, _JSON_TYPES.get(kind, (str,))) and isinstance(value, bool) == (kind == "boolean")


def _broken_limits(shape: dict[str, Any], value: Any, path: str) -> Iterator[str]:
    shown = "" if shape.get("sensitive") else f" '{value}'"
    rules = [*_broken_patterns(shape, value), *_broken_bounds(shape, value)]
    for rule in reversed(rules) if shape.get("length_first") else rules:
        yield f"Value{shown} at '{path}' failed to satisfy constraint: Member must {rule}"


def _broken_patterns(shape: dict[str, Any], value: Any) -> Iterator[str]:
    pattern = shape.get("pattern")
    if pattern and not _compiled(pattern).fullmatch(value if value.isascii() else _ascii_shadow(value)):
        yield f"satisfy regular expression pattern: {shape.get('shown', pattern)}"
    if "enum" in shape and value not in shape["enum"]:
        yield f"satisfy enum value set: [{', '.join(shape['enum'])}]"


def _broken_bounds(shape: dict[str, Any], value: Any) -> Iterator[str]:
    number = isinstance(value, int | float)
    size = value if number else len(value)
    noun = "value" if number else "length"
    low, high = shape.get("min"), shape.get("max")
    if low is not None and size < low:
        yield f"have {noun} greater than or equal to {low}"
    if high is not None and size > high:
        yield f"have {noun} less than or equal to {high}"


@cache
def _compiled(pattern: str) -> re.Pattern[str]:
    r"""A Java pattern of the model for Python, which lacks `\p{..}`: see `_ascii_shadow`."""
    for java, python in ((r"\p{L}\p{M}\p{S}\p{N}\p{P}", "!-~"), (r"\p{Z}", " ")):
        pattern = pattern.replace(java, python)
    return re.compile(pattern, re.ASCII)


def _ascii_shadow(text: str) -> str:
    """The text with each character outside ASCII replaced by an ASCII one of the same Unicode class."""
    stand_in = {"Z": " ", "C": "\0"}
    return "".join(c if c.isascii() else stand_in.get(unicodedata.category(c)[0], "x") for c in text)


def _camel(name: str) -> str:
    return name[0].lower() + name[1:]
