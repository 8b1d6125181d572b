"""The banner that says that the sandbox has stopped."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton

from gui.look.languages import told, written
from gui.look.long_text import PlainLabel

if TYPE_CHECKING:
    from gui.sentences import Sentence


class Banner(QFrame):
    """A sentence, and a button that starts a new sandbox; hidden until there is something to say."""

    restart_requested = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("banner")
        self._text = PlainLabel()
        self._restart = QPushButton()
        self._restart.setObjectName("restartSandboxButton")
        self._restart.clicked.connect(self.restart_requested)
        row = QHBoxLayout(self)
        row.addWidget(self._text, 1)
        row.addWidget(self._restart)
        self._words: Sentence | str = ""
        self._is_kept = True
        self.hide()
        written(self, self._write)

    @property
    def words(self) -> Sentence | str:
        """What it says; empty where it is hidden."""
        return "" if self.isHidden() else self._words

    def say(self, words: Sentence | str, *, is_kept: bool) -> None:
        """Show ``words`` and what a restart means; ``is_kept``: the pools are."""
        self._words, self._is_kept = words, is_kept
        self._write()
        self.show()

    def _write(self) -> None:
        """Write all words, in the language of now."""
        self._restart.setText(self.tr("Restart the sandbox"))
        if self._is_kept:
            text = self.tr("{words} Restarted, it has its pools, users and mail again; what you typed stays.")
        else:
            text = self.tr("{words} A new one starts with an empty pool; what you typed stays.")
        self._text.setText(text.format(words=told(self._words)))
