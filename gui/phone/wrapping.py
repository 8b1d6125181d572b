"""Long values without blanks, such as an address or an error's code, in lines of a narrow phone."""

from __future__ import annotations

import re
from typing import Final

from PySide6.QtWidgets import QLabel

_BREAK: Final = "\N{ZERO WIDTH SPACE}"
#: Behind a sign, before a capital, and wherever nothing else comes for long.
_PLACES: Final = re.compile(r"(?<=[-@./:_+])(?=\w)|(?<=[a-z])(?=[A-Z])|(?<=\w{12})(?=\w)")


class WrappingLabel(QLabel):
    """Breaks also words that are longer than a line; its text comes back as it was given.

    The text has its unseen characters marked already (``visible``): those that it gains here are its own.
    """

    def __init__(self, longest: int) -> None:
        """Leave words of up to ``longest`` characters whole."""
        super().__init__()
        self._long = re.compile(rf"[^\s<>]{{{longest + 1},}}")
        self.setWordWrap(True)

    def setText(self, text: str) -> None:
        """Show ``text``."""
        super().setText(self._long.sub(lambda word: _PLACES.sub(_BREAK, word[0]), text))

    def text(self) -> str:
        """The text on show."""
        return super().text().replace(_BREAK, "")

    def selectedText(self) -> str:
        """What of it is selected."""
        return super().selectedText().replace(_BREAK, "")
