"""What stood in a field, what was sent of it, and how that is told without showing it."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass, field
from enum import Enum, auto
from typing import TYPE_CHECKING, Final

from gui.sentences import N_
from gui.visible import unseen

if TYPE_CHECKING:
    from gui.sentences import Sentence

_LINE_BREAKS: Final = frozenset("\r\n")
#: More unseen characters than these are only counted.
_MOST_NAMED: Final = 3


class Kind(Enum):
    """What a field asks for."""

    EMAIL = auto()
    PHONE_NUMBER = auto()
    EMAIL_OR_PHONE_NUMBER = auto()
    USERNAME = auto()
    PASSWORD = auto()
    CODE = auto()
    #: What a pool's own question asks for.
    ANSWER = auto()
    #: What is trimmed and nothing else: one that none of the others is.
    ATTRIBUTE = auto()
    #: The same, but with its line breaks.
    LONG_TEXT = auto()


@dataclass(frozen=True)
class Typed:
    """One value of a call. It lives in memory alone, and goes into no journal.

    Attributes:
        kind: What it is.
        text: As it stood in its field.
        sent: As it was sent: trimmed or tidied, or just so.
        attribute: The name of the attribute that it was typed for, if it was for one.
    """

    kind: Kind
    text: str = field(repr=False)
    sent: str = field(repr=False)
    attribute: str = ""

    @property
    def is_secret(self) -> bool:
        """Whether it is masked wherever it is kept."""
        return self.kind in (Kind.PASSWORD, Kind.CODE, Kind.ANSWER)

    @property
    def notes(self) -> tuple[Sentence, ...]:
        """What cannot be seen of it: what was removed, how it begins and ends, which characters it hides."""
        hidden = self.sent
        if self.kind is Kind.LONG_TEXT:
            hidden = hidden.replace("\n", " ")  # its lines are seen
        return (*_tidied(self.text, self.sent), *_ends(self.sent), *_hidden(hidden))

    @property
    def sent_in_words(self) -> Sentence:
        """What was sent, told without showing it: ``6 characters, 2 blanks removed``."""
        count = len(self.sent)
        words = N_("1 character") if count == 1 else N_("{count} characters", count=count)
        for note in self.notes:
            words = N_("{words}, {note}", words=words, note=note)
        return words


def _tidied(text: str, sent: str) -> list[Sentence]:
    """What is not there any more, and which digits of other scripts became those of ASCII."""
    gone = Counter(text) - Counter(sent)
    rewritten = sum(count for character, count in gone.items() if character.isdigit())
    removed = Counter({character: count for character, count in gone.items() if not character.isdigit()})
    notes = []
    if (count := removed.total()) and removed.keys() <= _LINE_BREAKS:
        breaks = count - min(removed["\r"], removed["\n"])  # CR and LF are one
        notes.append(
            N_("1 line break removed") if breaks == 1 else N_("{count} line breaks removed", count=breaks)
        )
    elif count and all(map(str.isspace, removed)):
        notes.append(N_("1 blank removed") if count == 1 else N_("{count} blanks removed", count=count))
    elif count:
        notes.append(N_("{count} removed", count=count))
    if rewritten:
        notes.append(N_("digits written as 0 to 9"))
    return notes


def _ends(sent: str) -> list[Sentence]:
    """A blank at an end; others than the plain one are named as hidden characters are."""
    begins, ends = sent.startswith(" "), sent.endswith(" ")
    if begins and ends:
        return [N_("begins and ends with a blank")]
    if begins:
        return [N_("begins with a blank")]
    return [N_("ends with a blank")] if ends else []


def _hidden(sent: str) -> list[Sentence]:
    """The unseen characters, each with its place."""
    found = unseen(sent)
    notes = [N_("{character} at {place}", character=name, place=place) for place, name in found[:_MOST_NAMED]]
    if more := len(found) - len(notes):
        notes.append(N_("and {count} more of this kind", count=more))
    return notes
