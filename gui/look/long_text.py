"""Text from others, such as an address or a server's message: of any length, perhaps one single word."""

from __future__ import annotations

import re
from html import escape
from typing import Final

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel

#: More than anybody reads in a note, a menu or a tool tip.
_MOST: Final = 1000
_MOST_IN_MENU: Final = 60
_LONG_WORD: Final = re.compile(r"\S{32}(?=\S)")
_ZERO_WIDTH_SPACE: Final = "\u200b"


def cut(text: str, length: int = _MOST) -> str:
    """``text``, or its beginning and an ellipsis where it is longer than ``length`` characters."""
    return text if len(text) <= length else text[: length - 1] + "…"


def breakable(text: str) -> str:
    """``text``, cut, with places at which its long words may be broken."""
    return _LONG_WORD.sub(rf"\g<0>{_ZERO_WIDTH_SPACE}", cut(text))


def menu_text(text: str) -> str:
    """``text`` as an action or a button shows it: short, and an ampersand is no mnemonic."""
    return cut(text, _MOST_IN_MENU).replace("&", "&&")


def plain_tool_tip(text: str) -> str:
    """A tool tip that shows ``text`` as it is: Qt would draw HTML that a tester typed as an address."""
    return f"<span>{escape(breakable(text)).replace(chr(10), '<br>')}</span>" if text else ""


class PlainLabel(QLabel):
    """A wrapped label of plain text. It takes the width that it is given, whatever its words."""

    def __init__(self, text: str = "") -> None:
        super().__init__()
        self._text = ""
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setWordWrap(True)
        # A wrapped label asks for the width of its longest word, unless it has a minimum of its own.
        self.setMinimumWidth(1)
        self.setText(text)

    def text(self) -> str:
        """The text as it was set."""
        return self._text

    def setText(self, text: str) -> None:
        """Show ``text``; what is cut of it stands in the tool tip, as far as that goes."""
        self._text = text
        shown = breakable(text)
        super().setText(shown)
        self.setAccessibleName("" if shown == text else cut(text))

    def clear(self) -> None:
        """Show nothing."""
        self.setText("")
