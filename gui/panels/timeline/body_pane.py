"""A pane for a text of any length: it shows the beginning at once, and the rest when it is asked for."""

from __future__ import annotations

import re
from typing import Final

from PySide6.QtCore import QLocale, QTimer, Slot
from PySide6.QtGui import QTextCursor
from PySide6.QtWidgets import QPlainTextEdit, QPushButton, QVBoxLayout, QWidget

from gui.look.letters import fixed_font
from gui.look.pane import Pane
from gui.panels.timeline.json_menu import JsonMenu
from gui.visible import visible

#: What is shown at first, in characters, and what is laid out at a time of the rest: each takes a few
#: milliseconds, so that the window loses no frame.
SHOWN_AT_FIRST: Final = 2**15
_STEP: Final = 2**13
#: Longer lines are broken: with their length grows what Qt needs for each.
LONGEST_LINE: Final = 1000
_TOO_LONG: Final = re.compile(rf"[^\n]{{{LONGEST_LINE}}}(?!\n)")


class BodyPane(QWidget):
    """Shows a text that cannot be changed, in a font of one width."""

    def __init__(self, name: str) -> None:
        super().__init__()
        self._whole = ""
        self._shown = 0
        self.text = Pane(name, "")
        self.text.setUndoRedoEnabled(False)
        self.text.setLineWrapMode(QPlainTextEdit.LineWrapMode.NoWrap)
        self.text.setFont(fixed_font())
        self.menu = JsonMenu(self.text, lambda: self._whole)
        self.show_all = QPushButton()
        self.show_all.setObjectName(f"{name}ShowAll")
        self.show_all.clicked.connect(self._go_on)
        self.show_all.hide()
        self._next = QTimer(self)
        self._next.setInterval(0)
        self._next.timeout.connect(self._append)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.text, 1)
        layout.addWidget(self.show_all)

    def name(self, accessible_name: str) -> None:
        """Call the pane so, in the language of now."""
        self.text.setAccessibleName(accessible_name)
        self.text.setPlaceholderText(accessible_name)
        words = self.tr("Lines of more than {count} characters are broken.")
        self.show_all.setToolTip(words.format(count=LONGEST_LINE))
        self._write_show_all()

    def show_text(self, text: str) -> None:
        """Show ``text`` from its beginning."""
        self._next.stop()
        self._whole, self._shown = text, SHOWN_AT_FIRST
        self.text.setPlainText(_broken(text[:SHOWN_AT_FIRST]))
        self._write_show_all()
        self.show_all.setVisible(self._shown < len(text))

    def _write_show_all(self) -> None:
        text = self._whole
        size = QLocale().formattedDataSize(len(text))
        self.show_all.setText(self.tr("Show all ({size})").format(size=size))
        self.show_all.setAccessibleName(
            self.tr("Show all: {pane}, {size}").format(pane=self.text.accessibleName(), size=size)
        )

    @Slot()
    def _go_on(self) -> None:
        self.show_all.hide()
        self.text.setFocus()
        self._next.start()

    @Slot()
    def _append(self) -> None:
        end = QTextCursor(self.text.document())
        end.movePosition(QTextCursor.MoveOperation.End)
        end.insertText(_broken(self._whole[self._shown : self._shown + _STEP]))
        self._shown += _STEP
        if self._shown >= len(self._whole):
            self._next.stop()


def _broken(text: str) -> str:
    return _TOO_LONG.sub(r"\g<0>\n", visible(text.replace("\r\n", "\n"), keep="\n\t"))
