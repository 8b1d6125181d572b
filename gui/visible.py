"""Characters that nobody sees, or that turn the direction of others, made visible: ``[U+200B]``."""

from __future__ import annotations

import re
import unicodedata
from functools import cache
from typing import Final

#: What a plain text is made of; anything else is looked up.
_ODD: Final = re.compile(r"[^!-~ ]")
_MARK: Final = re.compile(r"\[U\+([0-9A-F]{4,6})\]")
#: Controls, formats (also those that turn the direction), lone surrogates, separators of lines; blanks.
_UNSEEN: Final = frozenset({"Cc", "Cf", "Cs", "Zl", "Zp", "Zs"})
#: Drawn as nothing although their category is that of a letter, a mark or a sign
#: (Default_Ignorable_Code_Point of Unicode's DerivedCoreProperties.txt, and the empty Braille cell).
_IGNORABLE: Final = frozenset(
    "\u034f\u115f\u1160\u17b4\u17b5\u180b\u180c\u180d\u180f\u2065\u2800\u3164\uffa0\U0001d173"
) | {chr(number) for block in ((0xFE00, 0xFE10), (0xE0000, 0xE1000)) for number in range(*block)}
#: Unicode gives controls no names.
_CONTROLS: Final = {
    "\0": "NUL",
    "\b": "BACKSPACE",
    "\t": "TAB",
    "\n": "LINE FEED",
    "\r": "CARRIAGE RETURN",
    "\x1b": "ESCAPE",
    "\x7f": "DELETE",
    "\ufeff": "BYTE ORDER MARK",
}


def visible(text: str, keep: str = "") -> str:
    """``text`` with each unseen character as its code point; those of ``keep`` stay.

    ``as_it_was`` turns it back.
    """
    return _ODD.sub(lambda odd: odd[0] if odd[0] in keep else _shown(odd[0]), _escaped(text))


def as_it_was(text: str) -> str:
    """The text of which ``visible`` made ``text``: what is copied from the screen is the value itself."""
    return _MARK.sub(lambda mark: chr(int(mark[1], 16)), text)


def unseen(text: str) -> list[tuple[int, str]]:
    """Where ``text`` has unseen characters, counted from 1, and their names: ``U+200B ZERO WIDTH SPACE``."""
    return [(odd.start() + 1, _named(odd[0])) for odd in _ODD.finditer(text) if _is_unseen(odd[0])]


def _escaped(text: str) -> str:
    """What looks like a mark of ours already is marked itself, so that the way back is certain."""
    return text.replace("[U+", "[U+005B]U+")


@cache
def _is_unseen(character: str) -> bool:
    return unicodedata.category(character) in _UNSEEN or character in _IGNORABLE


@cache
def _shown(character: str) -> str:
    return f"[U+{ord(character):04X}]" if _is_unseen(character) else character


def _named(character: str) -> str:
    name = _CONTROLS.get(character) or unicodedata.name(character, "")
    return f"U+{ord(character):04X} {name}".rstrip()
