"""Text of the phone in lines as narrow as its display: labels, and the words of buttons."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QEvent, Qt
from PySide6.QtWidgets import QLabel

from gui.look.languages import told_on_phone, written

if TYPE_CHECKING:
    from PySide6.QtGui import QFontMetrics

    from gui.sentences import Sentence

_BREAK: Final = "\N{ZERO WIDTH SPACE}"
#: Shorter words have room everywhere.
_LONG: Final = re.compile(r"[^\s<>]{8,}")
_SIGNS: Final = frozenset("-@./:_+")
#: Behind a sign, before a capital, and wherever nothing else comes for long.
_PLACES: Final = re.compile(
    r"(?<=[-@./:_+])(?=\w)|(?<=[a-z])(?=[A-Z])"
    r"|(?<=[^\W_A-Z]{12})(?=\w)|(?<=[^\W_a-z]{12})(?=\w)"
)
#: What a card of the narrowest phone has room for, in pixels.
CARD_ROOM: Final = 220


class WrappingLabel(QLabel):
    """Words of the phone, in its language; a value in them that is longer than a line is broken too.

    Its text comes back as it was given. What is another's in it has its unseen characters marked already
    (``visible``): those that it gains here are its own.
    """

    def __init__(self, words: Sentence | str = "", *, room: int = CARD_ROOM, role: str = "") -> None:
        """Say ``words``; break those that would take more than ``room`` pixels."""
        super().__init__()
        self._words = words
        self._room = room
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

    def changeEvent(self, event: QEvent) -> None:
        """Break words anew for another font; begin where the phone's language begins."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange:
            self._write()
            self._make_room()
        elif event.type() == QEvent.Type.LayoutDirectionChange:
            self._make_room()
            begin = Qt.AlignmentFlag.AlignRight if self._is_mirrored else Qt.AlignmentFlag.AlignLeft
            if not self.alignment() & Qt.AlignmentFlag.AlignHCenter:
                # Absolute: another's words in another script begin there too.
                self.setAlignment(begin | Qt.AlignmentFlag.AlignAbsolute | Qt.AlignmentFlag.AlignVCenter)

    def _make_room(self) -> None:
        """A mirrored line that is broken at a blank keeps it, and begins that much too far to the left."""
        blank = self.fontMetrics().horizontalAdvance(" ")
        self.setContentsMargins(blank + 1 if self._is_mirrored else 0, 0, 0, 0)

    @property
    def _is_mirrored(self) -> bool:
        return self.layoutDirection() is Qt.LayoutDirection.RightToLeft

    def _write(self) -> None:
        super().setText(_LONG.sub(self._breakable, told_on_phone(self._words)))

    def _breakable(self, word: re.Match[str]) -> str:
        is_long = self.fontMetrics().horizontalAdvance(word[0]) > self._room
        return _PLACES.sub(_BREAK, word[0]) if is_long else word[0]


def lines(text: str, metrics: QFontMetrics, width: int) -> list[str]:
    """``text`` in lines of at most ``width`` pixels, broken at blanks, else behind a sign, else anywhere."""
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
        while len(line) > 1 and (end := _fitting(line, metrics, width)) < len(line):
            found.append(line[:end])
            line = line[end:]
    return [*found, line] if line else found


def _fitting(word: str, metrics: QFontMetrics, width: int) -> int:
    """How many characters of ``word`` fit into a line, up to a sign if there is one; one at least."""
    end = len(word)
    while end > 1 and metrics.horizontalAdvance(word[:end]) > width:
        end -= 1
    signs = [place + 1 for place in range(end) if word[place] in _SIGNS]
    return signs[-1] if signs and end < len(word) else end
