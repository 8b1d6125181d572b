"""A button with its key: where there is no room for both, the words stay."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QHBoxLayout, QWidget

from gui.look.key_button import KeyButton

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot


def test_where_there_is_no_room_the_words_are_shown_without_the_key(qtbot: QtBot) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    button = KeyButton("Alt+D")
    button.say("Put into the field")
    button.setMinimumWidth(button.width_of_words)
    QHBoxLayout(window).addWidget(button)
    window.show()
    whole = button.sizeHint()
    least = QSize(button.width_of_words, whole.height())
    words = button.fontMetrics().horizontalAdvance(button.text())
    assert words < least.width() < whole.width() - words // 4

    def inked(size: QSize) -> list[int]:
        """The columns in which something stands, but for the frame."""
        button.resize(size)
        image = button.grab().toImage()
        ground = image.pixel(8, size.height() // 2)
        rows = range(8, size.height() - 8)
        return [x for x in range(8, size.width() - 8) if any(image.pixel(x, y) != ground for y in rows)]

    narrow = inked(least)
    assert narrow[-1] - narrow[0] <= words
    assert inked(whole)[-1] - inked(whole)[0] > words
