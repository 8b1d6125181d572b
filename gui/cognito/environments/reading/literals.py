"""The object literals in JSON, JavaScript, TypeScript, Dart or Python text, as far as they are plain values.

Nothing is run: a member whose value is code is kept as ``Code``, and the others around it are read all the
same. Allowed is what people write by hand: unquoted keys, comments, trailing commas, ``as const``, casts,
adjacent strings, text with JSON in it.
"""

from __future__ import annotations

import json
import re
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Final, NamedTuple

from gui.cognito.environments.reading.placeholders import holds_secret
from gui.cognito.environments.reading.references import constants_in, default_in, name_in, variables_in
from gui.cognito.environments.reading.tokens import PAIRS, Token, closers, tokens, unquoted

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping


@dataclass(frozen=True)
class Code:
    """A member's value that is code.

    Attributes:
        variables: The environment variables that it reads.
        default: The text that it falls back to.
        written: Its name, where it is a name such as ``config.poolId``.
    """

    variables: tuple[str, ...] = ()
    default: str | None = None
    written: str = ""


class Literal(NamedTuple):
    """An object in the text, where it begins, and what tells it from others where that is known already."""

    members: dict[str, Any]
    start: int
    label: str


class Unreadable(NamedTuple):
    """Where an object breaks off, or is mistyped."""

    position: int


def literals(text: str) -> Iterator[Literal | Unreadable]:
    """The objects in ``text``, each before those inside it."""
    yield from _literals(text, constants_in(text), 0)


def label_at(text: str, position: int) -> str:
    """What tells the object at ``position`` from others: its own name, else that of an object around it."""
    for _ in range(6):
        before = _LABEL.search(text[max(0, position - 160) : position])
        label = (before.group(1) or before.group(2) or "") if before else ""
        if label and label not in _NO_LABELS and not holds_secret(label):
            return label
        depth = 0
        for outside in range(position - 1, max(-1, position - 20_000), -1):
            depth += {"}": 1, "{": -1}.get(text[outside], 0)
            if depth < 0:
                position = outside
                break
        else:
            return ""
    return ""


def _literals(text: str, constants: Mapping[str, str], level: int) -> Iterator[Literal | Unreadable]:
    try:
        document = json.loads(text)  # ten times as fast, for what an app's largest files are
    except (ValueError, RecursionError):
        yield from _Reader(text, constants, level).literals()
    else:
        yield from _walk(document)


def _walk(document: Any) -> Iterator[Literal]:
    """The objects in ``document``, which JSON wrote."""
    left = [(document, "")]
    while left:
        value, label = left.pop()
        if isinstance(value, dict):
            yield Literal(value, 0, label)
            inner = [
                (each, label if key in _NO_LABELS or holds_secret(key) else key)
                for key, each in value.items()
            ]
        elif isinstance(value, list):
            inner = [(each, label) for each in value]
        else:
            continue
        left += [each for each in reversed(inner) if isinstance(each[0], dict | list)]


class _NotAnObjectError(Exception):
    """The braces hold statements or types."""


class _BrokenError(Exception):
    """The object is cut off or mistyped at ``position``."""

    def __init__(self, position: int) -> None:
        super().__init__()
        self.position = position


class _Reader:
    """One text; ``level`` counts the texts around it."""

    def __init__(self, text: str, constants: Mapping[str, str], level: int) -> None:
        self._text = text
        self._level = level
        self._constants = constants
        self._tokens = tokens(text)
        self._closers = closers(self._tokens)
        self._known: dict[int, dict[str, Any] | _BrokenError | None] = {}

    def literals(self) -> Iterator[Literal | Unreadable]:
        index = broken = 0
        while index < len(self._tokens) and broken < _MOST_BROKEN:
            token = self._tokens[index]
            if token.kind == "string":
                after, content = self._joined(index)
                if self._level < _LEVELS and content.lstrip().startswith("{"):
                    yield from self._inner(token, content)
                index = after
                continue
            if token.kind == "{":
                try:
                    members = self._object(index, 0)
                except _NotAnObjectError:
                    pass
                except _BrokenError as error:
                    broken += 1
                    yield Unreadable(error.position)
                else:
                    if members:
                        yield Literal(members, token.start, "")
            index += 1

    def _inner(self, token: Token, content: str) -> Iterator[Literal | Unreadable]:
        """The objects in a text in the text."""
        for found in _literals(content, self._constants, self._level + 1):
            if isinstance(found, Unreadable):
                yield Unreadable(token.start + found.position)
            else:
                yield found._replace(start=token.start + found.start)

    def _object(self, start: int, depth: int) -> dict[str, Any]:
        """The members of the braces that open at token ``start``."""
        if start not in self._known:
            try:
                self._known[start] = self._read_object(start, depth)
            except _NotAnObjectError:
                self._known[start] = None
            except _BrokenError as error:
                self._known[start] = error
        known = self._known[start]
        if known is None:
            raise _NotAnObjectError
        if isinstance(known, _BrokenError):
            raise _BrokenError(known.position)  # one that is raised twice grows
        return known

    def _read_object(self, start: int, depth: int) -> dict[str, Any]:
        close = self._closers[start]
        if depth > _DEPTH:
            raise _BrokenError(self._tokens[start].start)
        members: dict[str, Any] = {}
        index = start + 1
        is_object = False
        while index < (close if close is not None else len(self._tokens)):
            token, follower = self._tokens[index], self._mark(index + 1)
            end = self._end(index, close)
            if token.kind == "...":
                pass  # what it spreads is not in this text
            elif token.kind in _KEYS and follower == ":":
                members[_key(token)] = self._value(index + 2, end, depth)
            elif token.kind == "word" and follower in {",", "}"} and "." not in token.text:
                members[token.text] = self._code(index, end)
            elif not ((is_object or depth) and (token.kind in _KEYS or token.kind == "[")):
                raise _NotAnObjectError  # a method may follow; what begins with one may be a class
            is_object = True
            index = end + 1
        if close is None:
            raise _BrokenError(len(self._text.rstrip()))
        return members

    def _value(self, start: int, end: int, depth: int) -> Any:
        """What the tokens from ``start`` to ``end`` write."""
        while start < end and self._tokens[start].text in _PREFIXES:
            start += 1
        if self._mark(start) == "<" and ">" in (marks := [each.kind for each in self._tokens[start:end]]):
            start += marks.index(">") + 1  # Dart's <String, dynamic>{…}
        if start >= end:
            raise _BrokenError(self._tokens[min(start, len(self._tokens) - 1)].start)
        self._refuse_colon(start, end)
        token = self._tokens[start]
        after = start + 1
        value: Any = _CODE
        if token.kind == "string":
            after, value = self._joined(start)
            if token.text.startswith("`") and "${" in value:
                value = _CODE
        elif token.kind == "{":
            after, value = self._after(start), self._object(start, depth + 1)
        elif token.kind == "[":
            after, value = self._after(start), self._list(start, depth + 1)
        elif token.kind == "number":
            value = _number(token.text)
        elif token.kind == "word" and token.text in _WORDS:
            value = _WORDS[token.text]
        elif token.kind == "(" and self._after(start) == end:
            return self._value(start + 1, end - 1, depth)
        elif token.text in {"JSON.parse", "Object.freeze", "jsonDecode"} and self._mark(start + 1) == "(":
            return self._parsed(start + 2, self._after(start + 1) - 1, depth)
        is_whole = after == end or self._tokens[after].text in _SUFFIXES
        return value if is_whole and value is not _CODE else self._code(start, end)

    def _parsed(self, start: int, end: int, depth: int) -> Any:
        value = self._value(start, end, depth + 1)
        if not isinstance(value, str):
            return value
        found = next(_literals(value, self._constants, _LEVELS), None)
        return found.members if isinstance(found, Literal) else _CODE

    def _list(self, start: int, depth: int) -> list[Any]:
        close = self._closers[start]
        if close is None or depth > _DEPTH:
            raise _BrokenError(len(self._text.rstrip()) if close is None else self._tokens[start].start)
        values = []
        index = start + 1
        while index < close:
            end = self._end(index, close)
            if end > index and self._tokens[index].kind != "...":
                values.append(self._value(index, end, depth))
            index = end + 1
        return values

    def _code(self, start: int, end: int) -> Any:
        """What can be said of code: a constant of this text is its value."""
        raw = self._text[self._tokens[start].start : self._tokens[end - 1].end][:_MOST_OF_CODE]
        if raw in _TYPES:
            return None
        named = _NAMED.match(raw)
        name = named.group(1) if named else name_in(raw)
        for _ in range(3):  # a constant may be another one's name
            raw = self._constants.get(raw.rstrip("!"), raw)
        if plain := _PLAIN.fullmatch(raw):
            return plain.group(2)
        raw = _TEMPLATE.sub(lambda match: self._constants.get(match.group(1), match.group()), raw)
        return Code(variables_in(raw), default_in(raw), name)

    def _end(self, index: int, close: int | None) -> int:
        """Where the member or value that begins at ``index`` ends: at a comma, or where its braces close."""
        last = close if close is not None else len(self._tokens)
        while index < last:
            kind = self._tokens[index].kind
            if kind == ",":
                return index
            if kind == ";":
                raise _NotAnObjectError
            if kind in PAIRS:
                closer = self._closers[index]
                index = closer if closer is not None else last
            index += 1
        return last

    def _after(self, index: int) -> int:
        closer = self._closers[index]
        return closer + 1 if closer is not None else len(self._tokens)

    def _refuse_colon(self, start: int, end: int) -> None:
        """A further key in a value: the comma before it is missing."""
        index = start
        while index < end:
            kind = self._tokens[index].kind
            if kind in {"?", "=>"} or self._tokens[index].text in {"as", "satisfies"}:
                return
            if kind == ":":
                raise _BrokenError(self._tokens[max(index - 1, start)].start)
            index = self._after(index) if kind in PAIRS else index + 1

    def _joined(self, index: int) -> tuple[int, str]:
        """Adjacent texts, also with a plus between them, as one; and the token after them."""
        parts = [unquoted(self._tokens[index].text)]
        while True:
            following = index + 2 if self._mark(index + 1) == "+" else index + 1
            if self._mark(following) != "string":
                return index + 1, "".join(parts)
            parts.append(unquoted(self._tokens[following].text))
            index = following

    def _mark(self, index: int) -> str:
        return self._tokens[index].kind if index < len(self._tokens) else ""


_DEPTH: Final = 60
#: A text with more objects that break off is no code, and not worth the time.
_MOST_BROKEN: Final = 500
_LEVELS: Final = 2
_MOST_OF_CODE: Final = 2_000
_CODE: Final = Code()
_KEYS: Final = frozenset({"word", "string", "number"})
_PREFIXES: Final = frozenset({"const", "new", "await"})
_SUFFIXES: Final = frozenset({"as", "satisfies", "!"})
_WORDS: Final[dict[str, Any]] = {
    "true": True,
    "false": False,
    "True": True,
    "False": False,
    "null": None,
    "None": None,
    "undefined": None,
}
_TYPES: Final = frozenset({"string", "String", "str", "number", "boolean", "any", "unknown"})
_NO_LABELS: Final = frozenset(
    {
        *("exports", "default", "configure", "config", "values", "variables", "environment", "env", "extra"),
        *("Auth", "auth", "Cognito", "cognito", "amplify", "aws", "AWS", "Default", "CognitoUserPool"),
    }
)
#: A name, alone or with what it falls back to.
_NAMED: Final = re.compile(r"([A-Za-z_$][\w$]*(?:\??\.[A-Za-z_$][\w$]*)*)!?\s*(?:\Z|\|\||\?\?|as\b)")
_PLAIN: Final = re.compile(r"(['\"`])([^'\"`$]*)\1")
_TEMPLATE: Final = re.compile(r"\$\{(\w+)\}")
# Either the name of a constant, with its type if there is one, or the key of a member.
_LABEL: Final = re.compile(
    r"(?:(\w+)\s*(?::\s*[\w<>\[\]., |'\"]+)?=|[\"']?(\w+)[\"']?\s*:)\s*(?:<[^<>]*>)?\s*\Z"
)


def _key(token: Token) -> str:
    return unquoted(token.text) if token.kind == "string" else token.text


def _number(written: str) -> Any:
    try:
        return int(written) if re.fullmatch(r"-?\d{1,15}", written) else float(written)
    except ValueError:
        return _CODE
