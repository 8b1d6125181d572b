"""A button whose text is cut with an ellipsis where there is no room for it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QPushButton, QSizePolicy, QStyle, QStyleOptionButton, QStylePainter

from gui.look.long_text import cut, plain_tool_tip

if TYPE_CHECKING:
    from PySide6.QtGui import QPaintEvent


class ElidingButton(QPushButton):
    """Shows as much of its words as fits, at least so many characters.

    All of them stand in the tool tip and in the accessible name.
    """

    def __init__(self, least_characters: int) -> None:
        super().__init__()
        self._least = "0" * least_characters
        self._words = ""
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)

    @property
    def words(self) -> str:
        """All that it says."""
        return self._words

    def say(self, words: str, accessible_name: str = "", tool_tip: str = "") -> None:
        """Show ``words`` as they are."""
        self._words = words
        self.setText(cut(words).replace("&", "&&"))
        self.setAccessibleName(accessible_name or words)
        self.setToolTip(plain_tool_tip(tool_tip or words))

    def minimumSizeHint(self) -> QSize:
        """Some characters of the words."""
        hint = self.sizeHint()
        least = self.fontMetrics().horizontalAdvance(self._least)
        return QSize(min(hint.width(), hint.width() - self._text_width() + least), hint.height())

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the button with as much of the text as fits."""
        del event
        option = QStyleOptionButton()
        self.initStyleOption(option)
        room = self._text_width() - max(0, self.sizeHint().width() - self.width())
        option.text = self.fontMetrics().elidedText(
            self.text(), Qt.TextElideMode.ElideRight, room, Qt.TextFlag.TextShowMnemonic
        )
        QStylePainter(self).drawControl(QStyle.ControlElement.CE_PushButton, option)

    def _text_width(self) -> int:
        return self.fontMetrics().size(Qt.TextFlag.TextShowMnemonic, self.text()).width()
