"""The smallest parts of JSON, JavaScript, TypeScript, Dart or Python text, and what its brackets enclose."""

from __future__ import annotations

import re
from typing import Final, NamedTuple


class Token(NamedTuple):
    """A part of the text.

    Attributes:
        kind: ``string``, ``word`` (with the dots and words that follow), ``number``, or the mark itself.
        text: As it is written.
        start: Where it begins.
        end: Where it ends.
    """

    kind: str
    text: str
    start: int
    end: int


#: What closes each opening bracket.
PAIRS: Final = {"{": "}", "[": "]", "(": ")"}


def tokens(text: str) -> list[Token]:
    """The parts of ``text`` without spaces and comments."""
    return [
        Token(found.lastgroup or found.group(), found.group(), found.start(), found.end())
        for found in _TOKEN.finditer(text)
        if found.lastgroup != "skip"
    ]


def closers(tokens: list[Token]) -> dict[int, int | None]:
    """Where each bracket of ``tokens`` is closed, by the index of its token; ``None``: nowhere."""
    closed: dict[int, int | None] = {}
    opened: dict[str, int] = dict.fromkeys(PAIRS.values(), 0)
    stack: list[tuple[str, int]] = []
    for index, token in enumerate(tokens):
        if token.kind in PAIRS:
            closed[index] = None
            opened[PAIRS[token.kind]] += 1
            stack.append((PAIRS[token.kind], index))
        elif opened.get(token.kind):
            while stack:
                wanted, start = stack.pop()
                opened[wanted] -= 1
                if wanted == token.kind:
                    closed[start] = index
                    break
    return closed


def unquoted(written: str) -> str:
    """The text that a literal writes."""
    is_raw = written.startswith("r")
    content = written[1:] if is_raw else written
    for quotes in ("'''", '"""', content[:1]):
        if content.startswith(quotes):
            ends = len(content) >= 2 * len(quotes) and content.endswith(quotes)
            content = content[len(quotes) : -len(quotes) if ends else None]
            break
    if is_raw or "\\" not in content:
        return content
    # Half a pair of surrogates is no character.
    return _ESCAPE.sub(_unescaped, content).encode("utf-16", "surrogatepass").decode("utf-16", "replace")


def _unescaped(match: re.Match[str]) -> str:
    code = next((group for group in match.groups()[1:] if group), None)
    if code:
        return chr(min(int(code, 16), 0x10FFFF))
    return _ESCAPES.get(match.group(1), match.group(1))


# Each alternative matches to the end of the file or the line where its own end is missing: otherwise the
# search would start again at each character of it.
_TOKEN: Final = re.compile(
    r"""
    (?P<skip>\s+ | //[^\n]* | /\*.*?(?:\*/|\Z))
    | (?P<string>
        (?<![\w$])r?'''.*?(?:'''|\Z) | (?<![\w$])r?\"\"\".*?(?:\"\"\"|\Z)
        | '(?:\\.|[^'\\\n])*'? | "(?:\\.|[^"\\\n])*"? | `(?:\\.|[^`\\])*`?)
    | (?P<word>[A-Za-z_$][\w$]*(?:\??\.[A-Za-z_$][\w$]*)*)
    | (?P<number>-?\d[\w.]*)
    | \.\.\. | \?\? | \|\| | && | => | .
    """,
    re.DOTALL | re.VERBOSE,
)
_ESCAPE: Final = re.compile(
    r"\\(u\{([0-9a-fA-F]{1,6})\}|u([0-9a-fA-F]{4})|x([0-9a-fA-F]{2})|\n|.)", re.DOTALL
)
_ESCAPES: Final = {"n": "\n", "t": "\t", "r": "\r", "b": "\b", "f": "\f", "0": "\0", "\n": ""}
