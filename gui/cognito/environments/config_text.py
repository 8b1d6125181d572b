"""The object literals in a JSON, JavaScript or Dart file: cut out, and read as JSON5.

A file is never run. JSON5 allows what people write by hand: unquoted keys, comments, trailing commas.
"""

from __future__ import annotations

import json
import re
from typing import TYPE_CHECKING, Any, Final, NamedTuple

from gui.sentences import N_, Sentence, TellingError

if TYPE_CHECKING:
    from collections.abc import Iterator

#: What is looked for, as the tester is told.
WANTED: Final = N_(
    "a mobile app's configuration "
    "(amplifyconfiguration.json or .dart, amplify_outputs.json or .dart, aws-exports.js)"
)


class ConfigError(TellingError):
    """The file cannot be used; the sentence says what is missing or wrong, by key, and holds no secret."""


class Literal(NamedTuple):
    """An object as it is written in the file, from its brace at ``start`` on."""

    text: str
    start: int


class Unreadable(NamedTuple):
    """A literal that is none; ``position`` is how far into it reading came."""

    position: int


def text_of(content: str | bytes) -> str:
    """``content`` as text with plain line ends, from any of UTF-8, UTF-16 and UTF-32.

    Raises:
        ConfigError: It is no text, or empty.
    """
    if isinstance(content, bytes):
        try:
            # By the byte order mark, else by where the zeros are among the first four bytes.
            content = content.decode(json.detect_encoding(content))
        except UnicodeDecodeError:
            raise ConfigError(N_("This is not text, so not {wanted}.", wanted=WANTED)) from None
    text = content.removeprefix("\N{BYTE ORDER MARK}").replace("\r\n", "\n").replace("\r", "\n")
    if not text.strip():
        raise ConfigError(N_("The file is empty."))
    return text


def literals(text: str) -> Iterator[Literal]:
    """The objects in ``text``: in outermost braces, or in triple quotes."""
    depth = start = 0
    for token in _TOKEN.finditer(text):
        quoted = token.lastgroup
        if quoted and depth == 0:
            inner = token.group(quoted).lstrip()
            if inner.startswith("{"):
                yield Literal(inner.rstrip(), text.index("{", token.start()))
        elif token.group() == "{":
            start = start if depth else token.start()
            depth += 1
        elif token.group() == "}" and depth:
            depth -= 1
            if depth == 0:
                yield Literal(text[start : token.end()], start)
    if depth:
        yield Literal(text[start:], start)


def parsed(literal: Literal) -> dict[str, Any] | Unreadable:
    """The object that ``literal`` writes."""
    import pyjson5

    try:
        document = pyjson5.decode(literal.text)
    except pyjson5.Json5DecoderException as error:
        # Kept: the position alone. The exception holds all that was read so far, a secret too.
        position = re.search(r"near (\d+)", str(error.args[0]))
        return Unreadable(int(position.group(1)) if position else 0)
    return document if isinstance(document, dict) else Unreadable(0)


def refusal(text: str, found: list[Literal], documents: list[dict[str, Any] | Unreadable]) -> Sentence:
    """Why nothing in ``text`` is a configuration, going by the largest object in it."""
    if not found:
        kind = next((kind for pattern, kind in _OTHER_TEXTS if re.search(pattern, text)), None)
        return _looks_like(kind) if kind else N_("This is not {wanted}.", wanted=WANTED)
    literal, document = max(zip(found, documents, strict=True), key=lambda pair: len(pair[0].text))
    if isinstance(document, Unreadable):
        return N_(
            "Line {line} cannot be read: the file is cut off or mistyped there, or holds something "
            "else than plain values. Code in a file is never run.",
            line=text.count("\n", 0, literal.start + document.position) + 1,
        )
    kind = next((kind for keys, kind in _OTHER_DOCUMENTS if keys & {*document}), None)
    if kind:
        return _looks_like(kind)
    return N_(
        "None of the keys auth, Auth and aws_user_pools_id is there: this is not {wanted}.", wanted=WANTED
    )


def _looks_like(kind: Sentence) -> Sentence:
    return N_("This looks like {kind}, not like {wanted}.", kind=kind, wanted=WANTED)


# What may hold a brace that means nothing. Each alternative matches to the end of the file or the line where
# its own end is missing: otherwise the search would start again at each character of it.
_TOKEN: Final = re.compile(
    r"""
    //[^\n]* | /\*.*?(?:\*/|\Z)
    | '''(?P<single>.*?)(?:'''|\Z) | \"\"\"(?P<double>.*?)(?:\"\"\"|\Z)
    | '(?:\\.|[^'\\\n])*'? | "(?:\\.|[^"\\\n])*"? | `(?:\\.|[^`\\])*`?
    | [{}]
    """,
    re.DOTALL | re.VERBOSE,
)

_OTHER_TEXTS: Final = (
    (r"^\s*<", N_("XML or a web page")),
    (r"(?i)aws_access_key_id", N_("a file of AWS credentials")),
    (r"(?m)^\s*\[[\w -]+\]\s*$", N_("an INI file")),
)
_OTHER_DOCUMENTS: Final = (
    ({"project_info"}, N_("Firebase's google-services.json")),
    ({"dependencies", "devDependencies", "lockfileVersion"}, N_("an npm package's file")),
    ({"UserPool", "UserPoolClient"}, N_("an answer of the AWS command line")),
    ({"providers", "awscloudformation"}, N_("a file of the Amplify command line")),
    ({"environments"}, N_("Signup Desk's own list of environments")),
)
