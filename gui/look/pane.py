"""A pane of read-only text, such as a request."""

from __future__ import annotations

from PySide6.QtCore import QMimeData
from PySide6.QtWidgets import QPlainTextEdit

from gui.visible import as_it_was, visible

_LINE_BREAK_OF_QT = "\N{PARAGRAPH SEPARATOR}"


class Pane(QPlainTextEdit):
    """Shows unseen characters by their code points; what is copied has the characters themselves."""

    def __init__(self, name: str, accessible_name: str) -> None:
        super().__init__()
        self.setObjectName(name)
        self.setAccessibleName(accessible_name)
        self.setReadOnly(True)
        self.setTabChangesFocus(True)

    def show_text(self, text: str) -> None:
        """Put ``text`` on show; a line ends as lines do here."""
        self.setPlainText(visible(text.replace("\r\n", "\n"), keep="\n\t"))

    def createMimeDataFromSelection(self) -> QMimeData:
        """What is copied or dragged."""
        copied = QMimeData()
        selected = self.textCursor().selectedText().replace(_LINE_BREAK_OF_QT, "\n")
        copied.setText(as_it_was(selected))
        return copied
