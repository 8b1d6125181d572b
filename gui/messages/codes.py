"""The code that a message carries."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from gui.html_text import text_of

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator


def codes_of(text: str, templates: Iterable[str] = ()) -> tuple[str, ...]:
    """The code that ``text`` carries: none, one, or those of which one is as likely as the other.

    Args:
        text: The message as a reader sees it.
        templates: What the pool writes, in HTML, with ``{####}`` where the code stands (developer guide,
            "Customizing email verification messages"). Where one fits, the code is what stands there. Else
            the words around each number decide.
    """
    for template in templates:
        if "{####}" in template and (found := re.search(_pattern(template), text)):
            return (found["code"],)
    # What a reply quotes was said before.
    said = "\n".join(line for line in text.split("\n") if not line.lstrip().startswith(">"))
    scores: dict[str, int] = {}
    for code, score in _candidates(said):
        scores[code] = max(score, scores.get(code, score))
    best = max(scores.values(), default=0)
    return tuple(code for code, score in scores.items() if score == best)


def _pattern(template: str) -> str:
    """A template as a pattern: its words in any white space, ``code`` where the code first stands."""
    pattern = ""
    for part in re.split(r"(\{####\}|\{username\}|\{##.*?##\}|\s+)", text_of(template)):
        if part == "{####}":
            pattern += "(?P=code)" if "(?P<code>" in pattern else r"(?P<code>\d{8}|\d{6})"
        elif part.startswith("{"):
            pattern += r"[^\n]*?"
        else:
            pattern += r"\s+" if part.isspace() else re.escape(part)
    return pattern


# Not part of a longer number, a price or a colour.
_NUMBER: Final = re.compile(r"(?<![\d#$€£₩.,/:+-])(?<!\w)\d{6}(?:\d\d)?(?!\w)(?![.,/:-]\d)")
_ELSEWHERE: Final = re.compile(r"\S+@\S+|https?://\S+|#[0-9a-fA-F]{6}\b")
_FOR_CODES: Final = re.compile(
    r"\bcode\b|\bcodes\b|passcode|verif|confirm|one-time|\botp\b|\bpin\b|bestätig|sicherheits|código|codigo"
    r"|codice|인증|확인|코드|認証|確認|コード|验证|驗證",
    re.IGNORECASE,
)
_FOR_OTHERS: Final = re.compile(
    r"\border\b|invoice|ticket|\bref\b|reference|customer|account no|\bzip\b|phone|\btel\b|\bfax\b"
    r"|version|build|주문|송장|고객|전화|bestell|rechnung|kunden",
    re.IGNORECASE,
)
_NEAR: Final = 40
_LONG: Final = 8


def _candidates(text: str) -> Iterator[tuple[str, int]]:
    """Each number of six digits that may be a code, and how much speaks for it.

    The codes that are mailed for a sign-in have eight; so have dates, so that something must speak for them.
    """
    readable = _ELSEWHERE.sub(lambda found: " " * len(found.group()), text)
    for found in _NUMBER.finditer(readable):
        before = readable[max(0, found.start() - _NEAR) : found.start()]
        after = readable[found.end() : found.end() + _NEAR]
        line = readable[readable.rfind("\n", 0, found.start()) + 1 :].partition("\n")[0]
        score = _nearest(before, from_end=True) + _nearest(re.split(r"[.\n]", after)[0], from_end=False)
        score += 2 if line.strip() == found.group() else 0
        if score > 0 or len(found.group()) < _LONG:
            yield found.group(), score


def _nearest(words: str, *, from_end: bool) -> int:
    """What the words beside a number say of it; the nearest one counts."""
    found = [(each.start(), 3) for each in _FOR_CODES.finditer(words)]
    found += [(each.start(), -3) for each in _FOR_OTHERS.finditer(words)]
    return (max(found) if from_end else min(found))[1] if found else 0
