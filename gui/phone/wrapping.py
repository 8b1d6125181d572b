"""Text of the phone in lines as narrow as its display: labels, and the words of buttons."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel

from gui.look.languages import told_on_phone, written

if TYPE_CHECKING:
    from PySide6.QtGui import QFontMetrics

    from gui.sentences import Sentence

_BREAK: Final = "\N{ZERO WIDTH SPACE}"
#: Behind a sign, before a capital, and wherever nothing else comes for long.
_PLACES: Final = re.compile(r"(?<=[-@./:_+])(?=\w)|(?<=[a-z])(?=[A-Z])|(?<=\w{12})(?=\w)")
#: What fits on a line of the narrowest phone, in characters.
_USUAL: Final = 20


class WrappingLabel(QLabel):
    """Words of the phone, in its language; a value in them that is longer than a line is broken too.

    Its text comes back as it was given. What is another's in it has its unseen characters marked already
    (``visible``): those that it gains here are its own.
    """

    def __init__(self, words: Sentence | str = "", *, longest: int = _USUAL, role: str = "") -> None:
        """Say ``words``, and leave words of up to ``longest`` characters whole."""
        super().__init__()
        self._words = words
        self._long = re.compile(rf"[^\s<>]{{{longest + 1},}}")
        self.setWordWrap(True)
        self.setTextFormat(Qt.TextFormat.PlainText)
        if role:
            self.setProperty("role", role)
        written(self, self._write)

    def setText(self, text: Sentence | str) -> None:
        """Say ``text``, from now on in whatever language the phone has."""
        self._words = text
        self._write()

    def text(self) -> str:
        """The text on show."""
        return super().text().replace(_BREAK, "")

    def selectedText(self) -> str:
        """What of it is selected."""
        return super().selectedText().replace(_BREAK, "")

    def _write(self) -> None:
        super().setText(self._long.sub(lambda word: _PLACES.sub(_BREAK, word[0]), told_on_phone(self._words)))


def lines(text: str, metrics: QFontMetrics, width: int) -> list[str]:
    """``text`` in lines of at most ``width`` pixels, broken at blanks, else within a word."""
    found: list[str] = []
    line = ""
    for word in text.split():
        longer = f"{line} {word}" if line else word
        if metrics.horizontalAdvance(longer) <= width:
            line = longer
            continue
        if line:
            found.append(line)
        line = word
        while metrics.horizontalAdvance(line) > width and len(line) > 1:
            end = len(line) - 1
            while end > 1 and metrics.horizontalAdvance(line[:end]) > width:
                end -= 1
            found.append(line[:end])
            line = line[end:]
    return [*found, line] if line else found
