"""The colours of JSON in a pane, as Pygments tells its parts."""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING, Any

from PySide6.QtGui import QColor, QSyntaxHighlighter, QTextCharFormat

from gui.look import theme

if TYPE_CHECKING:
    from PySide6.QtGui import QTextDocument


class JsonColors(QSyntaxHighlighter):
    """Colours names, texts, numbers and constants, line by line."""

    def __init__(self, document: QTextDocument) -> None:
        super().__init__(document)
        theme.on_change(self, self.rehighlight)

    def highlightBlock(self, text: str) -> None:
        """Colour one line; what is no JSON stays as it is."""
        if not text.lstrip().startswith(('"', "{", "[", "}", "]")):
            return
        for start, kind, value in _lexer().get_tokens_unprocessed(text):
            if color := _color(str(kind)):
                shape = QTextCharFormat()
                shape.setForeground(QColor(color))
                # Qt counts in UTF-16.
                at = _units(text[:start])
                self.setFormat(at, _units(value), shape)


@cache
def _lexer() -> Any:
    from pygments.lexers import JsonLexer

    return JsonLexer()


def _color(kind: str) -> str | None:
    if kind.startswith("Token.Name"):
        return theme.colors.accent
    if kind.startswith("Token.Literal.String"):
        return theme.colors.good
    if kind.startswith(("Token.Literal.Number", "Token.Keyword")):
        return theme.colors.waiting
    return None


def _units(text: str) -> int:
    return len(text.encode("utf-16-le", "surrogatepass")) // 2
