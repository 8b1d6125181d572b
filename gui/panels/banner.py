"""The banner that says that the sandbox has stopped."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton

from gui.look.long_text import PlainLabel


class Banner(QFrame):
    """A sentence, and a button that starts a new sandbox; hidden until there is something to say."""

    restart_requested = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("banner")
        self._text = PlainLabel()
        restart = QPushButton(self.tr("Restart the sandbox"))
        restart.setObjectName("restartSandboxButton")
        restart.clicked.connect(self.restart_requested)
        row = QHBoxLayout(self)
        row.addWidget(self._text, 1)
        row.addWidget(restart)
        self._words = ""
        self.hide()

    @property
    def words(self) -> str:
        """What it says; empty where it is hidden."""
        return "" if self.isHidden() else self._words

    def say(self, words: str, *, is_kept: bool) -> None:
        """Show ``words`` and what a restart means; ``is_kept``: the pools are."""
        self._words = words
        if is_kept:
            text = self.tr("{words} Restarted, it has its pools, users and mail again; what you typed stays.")
        else:
            text = self.tr("{words} A new one starts with an empty pool; what you typed stays.")
        self._text.setText(text.format(words=words))
        self.show()
