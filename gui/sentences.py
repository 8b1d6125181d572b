"""Sentences as text and values: rooms without Qt write them, the window translates them and fills them in."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable


@dataclass(frozen=True)
class Sentence:
    """What a tester is told.

    Attributes:
        text: English, with a ``{name}`` for each value; what a translation is looked up by.
        values: Names and values, in the order of writing; a value may be a ``Sentence`` itself.
    """

    text: str
    values: tuple[tuple[str, object], ...] = ()

    def __str__(self) -> str:
        """The sentence in English, for what is not translated: the command line, a log."""
        return self.text.format(**dict(self.values)) if self.values else self.text


def N_(text: str, /, **values: object) -> Sentence:
    """Mark ``text`` for translation; the extractor knows it by this function's name."""
    return Sentence(text, tuple(values.items()))


def joined(sentences: Iterable[Sentence | str], separator: str = " ") -> Sentence:
    """Several sentences, or parts of one, in a row; each is translated by itself."""
    values = tuple((f"part{number}", each) for number, each in enumerate(sentences))
    return Sentence(separator.join(f"{{{name}}}" for name, _ in values), values)


class TellingError(Exception):
    """An error that tells the tester what is wrong, in a sentence of ours."""

    def __init__(self, sentence: Sentence) -> None:
        super().__init__(sentence)
        self.sentence = sentence

    def __str__(self) -> str:
        return str(self.sentence)
