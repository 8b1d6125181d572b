"""A notice shows its words as they are, and goes when it is closed."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton, QLabel, QMessageBox, QWidget

from gui.dialogs.notice import show_notice

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot


def test_a_notice_shows_its_words_as_they_are_and_goes_when_it_is_closed(qtbot: QtBot) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    window.show()
    show_notice(window, "someNotice", "<b>R&D</b> is taken.")
    (box,) = window.findChildren(QMessageBox, "someNotice")
    assert box.isVisible()
    assert box.text() == "<b>R&D</b> is taken."
    words, button = box.findChild(QLabel, "qt_msgbox_label"), box.buttons()[0]
    assert isinstance(words, QLabel)
    assert words.x() == _right_margin(box, button)
    assert box.textFormat() is Qt.TextFormat.PlainText
    qtbot.keyClick(box, Qt.Key.Key_Escape)
    qtbot.waitUntil(lambda: window.findChildren(QMessageBox) == [])


def test_words_of_many_lines_begin_at_the_margin_too(qtbot: QtBot) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    window.show()
    show_notice(window, "someNotice", "This needs AWS credentials: choose an AWS profile. " * 4)
    (box,) = window.findChildren(QMessageBox, "someNotice")
    words = box.findChild(QLabel, "qt_msgbox_label")
    assert isinstance(words, QLabel)
    assert words.height() > 2 * words.fontMetrics().height()
    assert words.x() == _right_margin(box, box.buttons()[0])


def _right_margin(box: QMessageBox, button: QAbstractButton) -> int:
    return box.width() - button.mapTo(box, button.rect().topRight()).x() - 1
